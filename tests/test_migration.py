"""docs/migration.md is true: each old call does what its row says, and each new one gives a result."""

import re
from collections.abc import Mapping

import pytest

import summarizer
from summarizer import Document, OptionError, Summary, members, spellings, summarize
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "migration.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `([^|]+)` \| `([^|]+)` \| ([^|]+) \|$", PAGE, re.MULTILINE)
WORKS = "works"
TEXT = (
    "Rain fell all night in the hills above Penrose. The river broke its banks, and the town is flooded. The ferry lay in "
    "port on Friday. Kelp is dear on the coast. Nobody was hurt when the bridge fell."
)


class Names(Mapping):
    """What is in the page's calls: values of the kinds that they want, and the names of the package."""

    given = {  # noqa: RUF012  # read only
        "text": TEXT,
        "texts": [TEXT, "The river rose in the night. The town woke up in water."],
        "html": f"<html><body><article><h1>Flood</h1><p>{TEXT}</p><p>{TEXT}</p></article></body></html>",
        "document": Document(TEXT, author="Mira Okafor", date="2026-11-27"),
    }

    def __getitem__(self, name):
        if name in self.given:
            return self.given[name]
        if name in dir(__builtins__) or name in __builtins__:
            raise KeyError(name)
        return getattr(summarizer, name)

    def __iter__(self):
        return iter(self.given)

    def __len__(self):
        return len(self.given)


def run(call):
    """Return what a call of the page gives."""
    return eval(call, {}, Names())


def test_the_page_has_every_row_in_a_form_that_is_read():
    """A row that the pattern doesn't match would be tested by nobody."""
    assert len(ROWS) == len(re.findall(r"^\| `", PAGE, re.MULTILINE)) >= 60


@pytest.mark.parametrize(("there", "here", "told"), ROWS, ids=[row[0] for row in ROWS])
def test_an_old_call_gives_a_result_or_is_told_the_new_one(there, here, told):
    """The left side does what the third says, the right side works."""
    if told == WORKS:
        assert isinstance(run(there), Summary)
    else:
        with pytest.raises((OptionError, TypeError, AttributeError, ImportError)) as caught:
            run(there)
        assert told in str(caught.value)
    assert run(here) is not None


@pytest.mark.parametrize("name", spellings.SETTINGS)
def test_the_settings_of_other_libraries_are_told_ours(name):
    """Whoever brings a habit is told the name used here, or the call that has it."""
    with pytest.raises(OptionError) as caught:
        summarize(TEXT, **{name: 3})
    known = {*summarizer.Budget.parameters, *summarizer.Summarizer.parameters, "title", "language", "query", "context"}
    if spellings.SETTINGS[name] in known:
        assert f"did you mean {spellings.SETTINGS[name]}?" in str(caught.value)
    elif spellings.SETTINGS[name] in ("jobs", "chunk", "progress", "engine", "errors"):
        assert f"summarize_many(texts, {spellings.SETTINGS[name]}=...)" in str(caught.value)
    else:
        assert spellings.SETTINGS[name] in (
                "text", "into", "by", "stories", "damping", "dimensions", "tolerance", "measures",
            )  # fmt: skip


@pytest.mark.parametrize("name", spellings.INSTEAD)
def test_a_setting_without_a_counterpart_is_told_what_to_do(name):
    """Leave it out, ask the Summary, read the page first."""
    with pytest.raises(OptionError) as caught:
        summarize(TEXT, **{name: 3})
    assert spellings.INSTEAD[name] in str(caught.value)


@pytest.mark.parametrize("name", spellings.NAMES)
def test_a_name_of_another_library_is_told_what_is_in_its_place(name):
    """`from summarizer import LexRankSummarizer` says what to write: an AttributeError would keep that to itself."""
    with pytest.raises(ImportError) as caught:
        exec(f"from summarizer import {name}", {})
    assert spellings.NAMES[name] in str(caught.value)
    assert name not in summarizer.__all__


MADE = {
    "Document": lambda: Document(TEXT),
    "Summary": lambda: summarize(TEXT),
    "Sentence": lambda: summarize(TEXT).sentences[0],
    "Digest": lambda: summarizer.digest([TEXT]),
    "Summaries": lambda: summarizer.summarize_many([TEXT]),
    "Summarizer": summarizer.Summarizer,
    "LexRank": summarizer.LexRank,
}


@pytest.mark.parametrize("owner", members.ATTRIBUTES)
def test_an_attribute_that_others_have_is_told_what_is_in_its_place(owner):
    """Methods too; what nobody has is an attribute error as everywhere."""
    made = MADE[owner]()
    for name, told in members.ATTRIBUTES[owner].items():
        with pytest.raises(AttributeError) as caught:
            getattr(made, name)
        assert told in str(caught.value)
    assert not hasattr(made, "nothing_of_the_kind")
    assert not hasattr(made, "_private")


def test_a_scorer_s_own_settings_are_its_own():
    """What is said of a summary's length isn't said of a scorer."""
    with pytest.raises(OptionError, match="LexRank has no such setting; known are threshold, damping, tolerance"):
        summarizer.LexRank(model="bert")
    with pytest.raises(OptionError, match="did you mean damping"):
        summarizer.LexRank(dampng=0.5)
