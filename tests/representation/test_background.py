"""What is common in a corpus, counted, added up, kept in a file."""

import json
import pickle
from concurrent.futures import ProcessPoolExecutor
from functools import reduce
from operator import add

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import Background, Document, InputError, OptionError, Salience, Summarizer, summarize
from summarizer.cli.summarize import main
from tests.texts import prose

CORPUS = [
    "The mayor closed the harbour road on Monday.",
    "The mayor opened a school, and the harbour was dredged.",
    "The harbour is where the mayor keeps a boat. The boat leaks, and the mayor knows.",
]


def identity(terms):
    """Let scikit-learn take terms as they are."""
    return terms


def test_its_weights_are_scikit_learn_s_smooth_idf():
    """Document frequencies and weights equal TfidfVectorizer's on the same terms."""
    background = Background.fit(CORPUS)
    documents = [
        [term for terms in summarize(text).selection.analysis.representation.terms for term in terms] for text in CORPUS
    ]
    vectorizer = TfidfVectorizer(analyzer=identity).fit(documents)
    assert sorted(background.frequency) == list(vectorizer.get_feature_names_out())
    assert [background[term] for term in sorted(background.frequency)] == pytest.approx(vectorizer.idf_, abs=1e-8)


def test_a_term_it_hasn_t_seen_is_as_rare_as_its_rarest():
    """What no document of the corpus says tells as much as what one says."""
    background = Background.fit(CORPUS)
    assert background["zeppelin"] == background["school"] > background["harbour"]


@given(st.lists(prose, min_size=2, max_size=6), st.data())
def test_it_adds_up(texts, data):
    """A corpus counted in parts is the corpus counted at once, however it is cut."""
    texts = [*texts, *CORPUS]
    cut = data.draw(st.integers(1, len(texts) - 2))
    try:
        first = Background.fit(texts[:cut])
    except InputError:  # no term in it: nothing to add
        return
    assert first + Background.fit(texts[cut:]) == Background.fit(texts) == Background.fit(texts[cut:]) + first


def test_a_pool_builds_it_by_reduction():
    """Worker processes count parts, and the parts add up; what they were made from is named once."""
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(Background.fit, [CORPUS[:1], CORPUS[1:]]))
    assert reduce(add, parts) == Background.fit(CORPUS)
    named = [part.replace(source=source) for part, source in zip([*parts, parts[0]], ["a", "b", "a"], strict=True)]
    assert reduce(add, named).source == "a; b"
    with pytest.raises(TypeError, match="unsupported operand"):
        parts[0] + 1


def test_what_is_no_text_is_not_counted():
    """None, NaN and texts without a term are no documents of the corpus."""
    background = Background.fit([*CORPUS, None, float("nan"), "", "...", Document(CORPUS[0], language="en")])
    assert (background.n_documents, background.languages) == (4, {"en": 4})


def test_the_language_may_be_given():
    """A document's own language comes before the one given for all."""
    assert Background.fit(CORPUS, language="de").languages == {"de": 3}
    assert Background.fit([Document(CORPUS[0], language="en")], language="de").languages == {"en": 1}


@pytest.mark.parametrize("corpus", [[], [None], ["..."]], ids=str)
def test_an_empty_corpus_is_refused(corpus):
    """Counts of nothing can't weigh anything."""
    with pytest.raises(InputError, match="the corpus: no document with a term"):
        Background.fit(corpus)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"frequency": {}, "n_documents": 3}, "frequency"),
        ({"frequency": ["road"], "n_documents": 3}, "frequency"),
        ({"frequency": {"road": 0}, "n_documents": 3}, "frequency"),
        ({"frequency": {"road": 1.5}, "n_documents": 3}, "frequency"),
        ({"frequency": {"road": 4}, "n_documents": 3}, "n_documents"),
        ({"frequency": {"road": 4}, "n_documents": "9"}, "n_documents"),
    ],
    ids=str,
)
def test_counts_that_cannot_be_are_refused(settings, named):
    """A term can't stand in more documents than there are."""
    with pytest.raises(OptionError, match=f"^{named}="):
        Background(**settings)


def test_what_is_rare_can_be_left_out():
    """Pruning keeps what stands in enough documents, and their number."""
    pruned = Background.fit(CORPUS).pruned(2)
    assert pruned == Background({"mayor": 3, "harbour": 3}, 3, "", {"en": 3})
    with pytest.raises(OptionError, match="frequency"):
        pruned.pruned(4)


def test_a_file_holds_all_of_it(tmp_path):
    """What was saved is what is loaded, and the same counts are the same bytes in whatever order they came."""
    background = Background.fit(CORPUS, source="three days “at the harbour”")
    background.save(tmp_path / "news.json")
    assert Background.load(tmp_path / "news.json") == background
    Background.fit(CORPUS[::-1], source=background.source).save(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "news.json").read_bytes()
    content = json.loads((tmp_path / "news.json").read_text(encoding="utf-8"))
    assert (content["version"], content["terms"]["3"]) == (1, "harbour mayor")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[]", "no get-a-summary background"),
        (b'{"format": "other"}', "no get-a-summary background"),
        (b'{"format": "get-a-summary background", "version": 2}', "version 2 of the format; this one reads 1"),
        (b'{"format": "get-a-summary background", "version": 1}', "a broken background"),
        (
            b'{"format": "get-a-summary background", "version": 1, "terms": {"9": "road"}, "n_documents": 3,'
            b' "source": "", "languages": {}}',
            "a broken background",
        ),
    ],
    ids=str,
)
def test_a_file_that_is_none_is_named(tmp_path, content, reason):
    """The error says which file, what is wrong and what to do."""
    file = tmp_path / "news.json"
    file.write_bytes(content)
    with pytest.raises(InputError, match=reason) as caught:
        Background.load(file)
    assert caught.value.source == str(file)


def test_a_file_that_is_not_there_is_named(tmp_path):
    """A missing file is an error of the input."""
    with pytest.raises(InputError, match="No such file"):
        Background.load(tmp_path / "none.json")


def test_it_weighs_what_summaries_are_made_of():
    """With a background the terms that it knows from everywhere count less."""
    text = (
        "The mayor has a harbour today. Kelp prices have doubled. The mayor left the harbour. Kelp is what prices tell."
    )
    settings = {"scorer": Salience(position=0, readability=0), "sentences": 1}
    background = Background.fit(CORPUS)
    assert summarize(text, **settings).startswith("The mayor")
    assert summarize(text, background=background, **settings).startswith("Kelp")


def test_a_summarizer_with_a_background_has_a_hash():
    """It goes into sets and caches with every kind of background, and pickles with a Background."""
    background = Background.fit(CORPUS)
    kinds = [background, {"road": 1.5}, TfidfVectorizer().fit(CORPUS)]
    assert len({Summarizer(background=kind) for kind in kinds}) == 3
    assert hash(Summarizer(background={"road": 1.5})) == hash(Summarizer(background={"road": 1.5}))
    assert hash(background) == hash(Background.fit(CORPUS))
    copy = pickle.loads(pickle.dumps(Summarizer(background=background)))
    assert copy == Summarizer(background=background)
    assert copy.background["road"] == background["road"]


def test_a_mapping_changed_later_changes_nothing():
    """A summarizer is frozen, whatever becomes of the dict that it was made with."""
    weights = {"road": 1.5, "the": np.float64(0.25)}
    summarizer = Summarizer(background=weights)
    weights["road"] = 99.0
    assert summarizer._idf["road"] == 1.5


def test_the_command_takes_a_file(tmp_path, capsys, root):
    """`--background` gives what `background=` gives; a file that is none is a usage error."""
    article = root / "examples" / "article.txt"
    text = article.read_text(encoding="utf-8")
    background = Background.fit([text, *CORPUS])
    background.save(tmp_path / "news.json")
    assert main(["--background", str(tmp_path / "news.json"), "--format", "json", str(article)]) == 0
    assert json.loads(capsys.readouterr().out)["scores"] == list(summarize(text, background=background).scores)
    with pytest.raises(SystemExit, match="2"):
        main(["--background", str(article), str(article)])
    assert "not JSON" in capsys.readouterr().err
