"""In IPython: the magic, the completions, and the widget to play with."""

import sys

import pytest
from IPython.core.completer import provisionalcompleter
from IPython.core.error import UsageError
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import summarizer
from summarizer import MissingDependencyError, OptionError, Scores, Summary, explore, summarize
from summarizer.notebook import asked
from tests.show.test_article import look

TEXT = (
    "The council closed the harbour road on Monday. Waves had undermined it in the storms of winter. "
    "Shops on the road fear for the season. A ferry will run from the old quay until the spring."
)


@pytest.fixture(scope="module")
def shell():
    """Return an IPython with the extension loaded as a user loads it."""
    # Its history is a database; Python 3.13 warns of one that is left open, in whatever test runs by then.
    shell = InteractiveShell.instance(config=Config(HistoryManager={"enabled": False}))
    shell.run_line_magic("load_ext", "summarizer")
    yield shell
    InteractiveShell.clear_instance()


def test_the_magic_summarizes_its_cell(shell):
    """Its result is the summary, and the variable named keeps it."""
    found = shell.run_cell_magic("summarize", "-n 1 --into digest", TEXT)
    assert isinstance(found, Summary)
    assert found == summarize(TEXT, 1)
    assert shell.user_ns["digest"] is found


@pytest.mark.parametrize(
    ("line", "settings"),
    [
        ("", {}),
        ("--words 12", {"words": 12}),
        ("--characters 90", {"characters": 90}),
        ("--ratio .5", {"ratio": 0.5}),
        ("--seconds 4", {"seconds": 4}),
        (
            "--title 'Old quay' --language en --scorer tfidf -n 2",
            {"title": "Old quay", "scorer": "tfidf", "sentences": 2},
        ),
    ],
)
def test_the_magic_s_flags_are_the_settings(shell, line, settings):
    """Each flag is the setting of its name."""
    found = shell.run_cell_magic("summarize", line, TEXT)
    wanted = summarize(TEXT, **settings)
    assert (found, found.title, found.budget) == (wanted, wanted.title, wanted.budget)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("-n 0", "sentences=0: a whole number"),
        ("-n x", "a whole number"),
        ("--language klingon", "klingon"),
        ("more", "more"),
        ("--query what's new", "no closing quotation in --query what's new"),
        ("--into 3x", "--into 3x: the name of a variable"),
        ("--into class", "--into class: the name of a variable"),
    ],
)
def test_a_wrong_line_is_ipython_s_usage_error(shell, line, message):
    """One line says what is wrong, without a traceback."""
    with pytest.raises(UsageError, match=f"%%summarize: .*{message}"):
        shell.run_cell_magic("summarize", line, TEXT)


def test_help_lists_the_flags(shell, capsys):
    """With one sign or with two: IPython wants a text under two, and says that one will do."""
    assert shell.run_line_magic("summarize", "--help") is None
    assert "--sentences N" in capsys.readouterr().out
    assert shell.run_cell_magic("summarize", "--help", TEXT) is None
    assert "--into NAME" in capsys.readouterr().out
    with pytest.raises(UsageError, match=r"Did you mean the line magic %summarize"):
        shell.run_cell_magic("summarize", "--help", "")


def test_a_line_alone_has_no_text(shell):
    """What goes under it is said."""
    with pytest.raises(UsageError, match="with two signs, and the text under it"):
        shell.run_line_magic("summarize", "-n 1")


def test_the_magic_explains_itself(shell):
    """`%%summarize?` lists the flags."""
    assert "--into NAME" in shell.magics_manager.magics["cell"]["summarize"].__doc__


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("digest.wh", "why"),
        ("digest.exp", "explain"),
        ("summarize(text, sent", "sentences="),
        ("Summarizer(sco", "scorer="),
        ('SCORERS["', "tfidf"),
        ("%%summ", "%%summarize"),
    ],
)
def test_completions(shell, typed, offered):
    """What may follow is offered: methods, settings, the names of stages, the magic."""
    shell.user_ns.update(digest=summarize(TEXT, 1), summarizer=summarizer, **{
        name: getattr(summarizer, name) for name in ("SCORERS", "Summarizer", "summarize")
    })  # fmt: skip
    with provisionalcompleter():
        matches = [completion.text for completion in shell.Completer.completions(typed, len(typed))]
    assert offered in matches


def test_ipython_shows_the_bundle(shell):
    """The forms that a front end may choose from are the summary's own."""
    digest = summarize(TEXT, 1)
    data, _ = shell.display_formatter.format(digest)
    assert data == {**digest._repr_mimebundle_(), "text/plain": repr(digest)}  # a console stays with one line
    table, _ = shell.display_formatter.format(digest.explain())
    assert set(table) == {"text/html", "text/markdown", "text/plain"}


def test_the_slider_cuts_again():
    """Each place of the slider is the summary of that length, the article open under it."""
    widget = explore(TEXT, 2)
    controls, shown = widget.children
    slider, _ = controls.children
    assert (slider.min, slider.max, slider.value) == (1, 4, 2)
    for sentences in (1, 3):
        slider.value = sentences
        assert look(shown.value).marked == [each.text for each in summarize(TEXT, sentences).sentences]
        assert "<details open>" in shown.value


def test_the_box_asks():
    """The words of a query lift the sentence that has them; without words that mean something nothing changes."""
    widget = explore(TEXT, 1)
    box = widget.children[0].children[1]
    before = widget.children[1].value
    box.value = "the of"
    assert widget.children[1].value == before
    box.value = "ferry quay spring"
    assert "A ferry will run" in look(widget.children[1].value).marked[0]


def test_a_query_is_a_part_of_the_score():
    """Nothing else is scored again: it is what `query=` gives, the parts add up, and the next query takes its place."""
    digest = summarize(TEXT, 1)
    query = "Ferry, QUAY and storms"
    found = asked(digest, query)
    wanted = summarize(TEXT, 1, query=query)
    assert (found, found.budget) == (wanted, digest.budget)
    assert list(found.scores) == pytest.approx(list(wanted.scores))
    assert {part: values for part, values in found.scores.parts.items() if part != "query"} == digest.scores.parts
    for reason in found.explain():
        assert sum(reason.parts.values()) == pytest.approx(reason.sentence.score)
    assert "ferry, quay" in str(found.why(3))
    assert list(asked(wanted, "shops").scores) == pytest.approx(list(asked(digest, "shops").scores))
    assert asked(digest, "") is digest
    only = summarize(TEXT, 1, scorer=lambda found: Scores([1.0] * 4, {"query": [1.0] * 4}))
    assert max(asked(only, "shops").why(2).parts.values()) > 0


def test_the_play_takes_what_summarize_takes():
    """A document with settings, or a summary with its own; an empty one has a slider all the same."""
    assert (
        explore(TEXT, 1, scorer="tfidf").children[1].value
        == explore(summarize(TEXT, scorer="tfidf"), 1).children[1].value
    )
    assert "There is no sentence in it." in explore("").children[1].value
    with pytest.raises(OptionError, match="scorer='none'"):
        explore(TEXT, scorer="none")


def test_without_ipywidgets_the_command_is_said(monkeypatch):
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, "ipywidgets", None)
    with pytest.raises(MissingDependencyError, match=r"pip install \"get-a-summary\[widgets\]\""):
        explore(TEXT)
