"""A summary comes back from what was written of it."""

import json
import pickle

import pytest

from summarizer import Budget, Document, InputError, Summarizer, Summary, Top, summarize, summarize_many

# A title, a dateline that is left out, a heading: something of everything that is written.
TEXT = (
    "Carrow lets its ferry go\n\nCARROW (Reuters) - The council of Carrow sold its ferry on Monday. It had carried the "
    "islanders for sixty years.\n\nWhat comes next\n\nA bridge is to open in the spring. Nobody has said who will pay "
    "for the bridge. The ferry goes to a museum on the mainland."
)
DOCUMENT = Document(
    TEXT, headings=[(TEXT.index("What"), TEXT.index("What") + 15)], author="Ann Pike", date="2031-02-03"
)


@pytest.fixture(params=[False, True], ids=["alone", "whole"])
def is_whole(request):
    """Return whether the document was written along with its summary."""
    return request.param


@pytest.fixture
def digest():
    """Return a summary that has everything."""
    return summarize(DOCUMENT, 2)


def test_a_summary_comes_back_from_json(digest, is_whole):
    """Text, sentences with their places and scores, title, language, furniture, headings and budget."""
    found = Summary.from_json(digest.to_json(is_whole=is_whole))
    assert digest.furniture
    assert digest.headings
    for name in ("sentences", "scores", "title", "language", "furniture", "headings", "budget"):
        assert getattr(found, name) == getattr(digest, name), name
    assert (found, type(found)) == (str(digest), Summary)
    assert found.to_dict(is_whole=False) == digest.to_dict()


def test_offsets_stay_true(digest, is_whole):
    """Everything that knows its place finds itself there, blank as the rest of the text may be."""
    found = Summary.from_dict(digest.to_dict(is_whole=is_whole))
    for each in (*found.sentences, *found.all_sentences, *found.furniture, *found.headings):
        assert found.document.text[each.start : each.end] == each.text
    assert [sentence.index for sentence in found.all_sentences] == list(range(len(digest.all_sentences)))


def test_written_whole_nothing_is_lost(digest):
    """Another budget, the reasons and the page are those of the summary before."""
    found = Summary.from_json(digest.to_json(is_whole=True))
    assert found.document == digest.document
    assert found.ranked == digest.ranked
    assert found.at(1) == digest.at(1)
    assert found.at(words=40) == digest.at(words=40)
    assert str(found.explain()) == str(digest.explain())
    assert found.to_html() == digest.to_html()


def test_written_alone_its_own_sentences_are_cut_again(digest):
    """A smaller budget takes of what is known, a larger one gets no more than that."""
    found = Summary.from_dict(digest.to_dict())
    assert found.at(1) == digest.at(1)
    assert found.at(9) == digest
    assert found.at(characters=3) == ""


def test_a_selector_of_the_user_s_stays_at_home(is_whole):
    """Its picks come back; what it would have picked under another budget doesn't."""
    digest = Summarizer(selector=lambda scores, representation, limits: [2, 1][: limits.rows[0][1]])(DOCUMENT, 2)
    found = Summary.from_dict(digest.to_dict(is_whole=is_whole))
    assert found == digest
    assert len(found.at(1).sentences) == 1
    assert found.at(9) == digest


def test_what_came_back_travels(digest, is_whole):
    """It is pickled and copied as any summary is."""
    found = Summary.from_dict(digest.to_dict(is_whole=is_whole))
    copy = pickle.loads(pickle.dumps(found))
    assert (copy, copy.sentences, copy.at(1)) == (found, found.sentences, found.at(1))


def test_a_counter_of_tokens_stays_at_home():
    """A budget in tokens alone becomes one of as many sentences as it let in."""
    budget = Budget(tokens=30, token_counter=lambda text: len(text.split()))
    digest = Summarizer(budget=budget, selector=Top())(TEXT)
    found = Summary.from_dict(digest.to_dict(is_whole=True))
    assert (found, found.budget) == (digest, Budget(sentences=len(digest.sentences)))


def test_an_empty_summary_comes_back(is_whole):
    """Nothing was written, nothing comes back, and it is false."""
    found = Summary.from_json(summarize("").to_json(is_whole=is_whole))
    assert not found
    assert found.sentences == ()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"schema": 2}, "has the schema 2; this version reads schema 1"),
        ({"schema": None}, "has the schema None"),
        ({"schema": True}, "has the schema True"),
        ({"text": None}, "has no 'text' as to_dict() writes it; it has None"),
        ({"sentences": "many"}, "has no 'sentences' as to_dict() writes it"),
        ({"budget": {}}, None),
        ({"text": "Another."}, "its sentences are not its text"),
        ({"scores": []}, "has 0 scores, and a sentence with the index"),
        ({"scores": ["high"]}, "has 'high' among its 'scores', which is no number"),
        ({"sentences": [7]}, "a sentence with the index None"),
        ({"language": "klingon"}, "klingon"),
        ({"furniture": [{"start": 0}]}, "the field furniture[0].text isn't there"),
        ({"error": {"reason": "it broke"}}, "is a failure, with nothing to make a summary of"),
        ({"document": {"text": 3}}, "the text is of type int"),
    ],
    ids=str,
)
def test_what_is_no_summary_says_which_field(digest, change, message):
    """Never another error, never a summary of half of it."""
    written = {**digest.to_dict(), **change}
    if message is None:
        assert Summary.from_dict(written).budget == Budget(sentences=2)
        return
    with pytest.raises(InputError) as caught:
        Summary.from_dict(written)
    assert message in str(caught.value)


def test_a_span_that_moved_is_refused(digest):
    """A text that isn't as long as its span would move all that stands behind it."""
    written = json.loads(digest.to_json())
    written["headings"][0]["text"] += "?"
    with pytest.raises(InputError, match="is not as long as its text"):
        Summary.from_dict(written)


def test_a_span_within_another_is_refused(digest):
    """It would stand where another's text is."""
    written = json.loads(digest.to_json())
    inside = written["sentences"][0]["start"] + 3
    written["headings"][0] |= {"start": inside, "end": inside + len(written["headings"][0]["text"])}
    with pytest.raises(InputError, match="is not where its text can be"):
        Summary.from_dict(written)


def test_one_span_twice_is_refused_with_its_document_as_well(digest):
    """What was read could be written, and not read again."""
    written = json.loads(digest.to_json(is_whole=True))
    written["headings"].append(written["headings"][0])
    with pytest.raises(InputError, match="is not where its text can be"):
        Summary.from_dict(written)


def test_sentences_without_enough_scores_are_refused(digest):
    """Written whole, a score for each sentence has to be there."""
    written = digest.to_dict(is_whole=True)
    written["scores"].pop()
    with pytest.raises(InputError, match="scores for 5 sentences"):
        Summary.from_dict(written)


@pytest.mark.parametrize("given", [7, None, ["schema"], "text"], ids=repr)
def test_what_is_no_dict_is_refused(given):
    """A list, a text, nothing."""
    with pytest.raises(InputError, match="pass the dict that to_dict"):
        Summary.from_dict(given)


@pytest.mark.parametrize(
    "given", ["", "{", "[" * 200_000, b"\xff", None], ids=["empty", "half", "deep", "bytes", "None"]
)
def test_what_is_no_json_is_refused(given):
    """The error says so, whatever the parser raises."""
    with pytest.raises(InputError, match="is no JSON"):
        Summary.from_json(given)


def test_a_failure_isn_t_a_summary():
    """What was written of one is refused, and says what failed."""
    (failure,) = summarize_many([7], errors="record")
    with pytest.raises(InputError, match="of type int"):
        Summary.from_json(failure.to_json(is_whole=True))
