"""A summary is a `str` that knows where it came from."""

import copy
import json
import pickle
from html.parser import HTMLParser

import pytest

from summarizer import Document, OptionError, Sentence, Summarizer, Summary, summarize

TEXT = (
    "The council closed the harbour road on Monday. Waves had undermined it. The council will rebuild the harbour "
    "road in spring. Shops on the road fear for the season."
)


def test_it_is_a_string_everywhere_a_string_goes():
    """It compares, joins, formats and goes into JSON as its text."""
    digest = summarize(TEXT, 2)
    plain = " ".join(sentence.text for sentence in digest.sentences)
    assert isinstance(digest, str)
    assert digest == plain
    assert hash(digest) == hash(plain)
    assert f"{digest}" == "".join([digest]) == plain
    assert json.loads(json.dumps({"summary": digest})) == {"summary": plain}
    assert type(digest + "") is str


def test_it_copies_and_pickles_with_what_it_knows():
    """A copy has the same sentences; it is immutable, so a copy may be itself."""
    digest = summarize(TEXT, 2)
    for other in (copy.copy(digest), copy.deepcopy(digest), pickle.loads(pickle.dumps(digest))):
        assert isinstance(other, Summary)
        assert other == digest
        assert other.sentences == digest.sentences
        assert other.budget == digest.budget


def test_sentences_know_their_place():
    """Text, offsets, index among all sentences, paragraph and score."""
    digest = summarize("A first paragraph stands here quite alone.\n\n" + TEXT, 1, furniture="keep")
    (chosen,) = digest.sentences
    assert isinstance(chosen, Sentence)
    assert chosen == digest.all_sentences[chosen.index]
    assert chosen.score == max(digest.scores)
    assert [sentence.paragraph for sentence in digest.all_sentences] == [0, 1, 1, 1, 1]


def test_ranked_gives_the_order_of_picking():
    """The most important comes first."""
    digest = summarize(TEXT, 3)
    assert set(digest.ranked) == set(digest.sentences)
    assert digest.ranked[0].score == max(digest.scores)


def test_empty_is_false_and_still_a_summary():
    """Nothing to take is an empty summary, not an error."""
    digest = summarize("  \n ")
    assert digest == ""
    assert not digest
    assert (digest.sentences, digest.all_sentences, tuple(digest.scores), digest.furniture) == ((), (), (), ())
    assert digest.at(words=3) == ""
    assert digest.to_markdown() == ""


def test_to_dict_is_plain_and_versioned():
    """What is written out can be read without this package."""
    digest = summarize(TEXT, 1, title="Harbour road", tokens=400, token_counter=len)
    found = json.loads(digest.to_json(indent=2))
    assert found == digest.to_dict()
    assert found["schema"] == 1
    assert found["text"] == digest
    assert found["title"] == "Harbour road"
    assert found["language"] == "en"
    assert found["budget"] == {"sentences": 1, "tokens": 400}
    assert found["sentences"][0]["text"] == TEXT[found["sentences"][0]["start"] : found["sentences"][0]["end"]]
    assert len(found["scores"]) == 4


def test_json_keeps_letters_readable():
    """Letters outside ASCII aren't escaped unless asked."""
    digest = summarize("Das Café in der Straße schließt.", 1)
    assert "Café" in digest.to_json()
    assert "Caf\\u00e9" in digest.to_json(ensure_ascii=True)


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("The *star* of <b>it</b> is_a [link].", r"- The \*star\* of \<b\>it\</b\> is\_a \[link\]."),
        ("# of cases rose by a third.", r"- \# of cases rose by a third."),
        ("- that is what he said of it.", r"- \- that is what he said of it."),
        ("2026. That was the year of it all.", r"- 2026\. That was the year of it all."),
        ("A line\tthat has a tab in it.", "- A line that has a tab in it."),
    ],
)
def test_markdown_shows_what_the_text_says(sentence, line):
    """Markdown's own signs in a sentence stay signs."""
    digest = summarize(sentence, 1, tokenizer=WholeText(), furniture="keep")
    assert digest.to_markdown() == line


def test_markdown_has_the_title_as_a_heading():
    """The title stands above the list."""
    assert summarize(TEXT, 1, title="A *new* road").to_markdown().startswith("## A \\*new\\* road\n\n- ")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "the text is None; pass a str or a Document"),
        (b"bytes", r"the text is of type bytes; pass a str, for instance data.decode\(\"utf-8\"\)"),
        (3, "the text is of type int; pass a str or a Document"),
        (float("nan"), "the text is nan; pass a str or a Document; in a column, "),
        (["a", "b"], r"the text is of type list; pass summarize_many\(texts\) for a summary of each"),
    ],
)
def test_what_is_no_text_is_a_type_error(value, message):
    """The error says what to pass instead."""
    with pytest.raises(TypeError, match=message):
        summarize(value)


@pytest.mark.parametrize("setting", ["title", "language"])
def test_a_title_or_language_of_another_type_is_a_type_error(setting):
    """What is known of a document is text as well."""
    with pytest.raises(TypeError, match=f"{setting} is of type int; pass a str or None"):
        Document("text", **{setting: 3})


def test_a_document_brings_its_title_and_language():
    """What a document knows is used, and what the call says goes first."""
    document = Document(TEXT, title="Shops fear for the season", language="english")
    assert summarize(document).title == "Shops fear for the season"
    assert summarize(document, title="Another").title == "Another"
    assert summarize(document, title="Another").document.language == "english"
    with pytest.raises(OptionError, match="language='klingon'"):
        summarize(document, language="klingon")


def test_an_empty_language_is_the_language_free_path():
    """An empty name is said on purpose: nothing is detected."""
    assert summarize(TEXT, language="").language == ""
    assert summarize(Document(TEXT, language="")).language == ""
    with pytest.raises(TypeError, match="title is of type int"):
        summarize(TEXT, title=0)


def test_numpy_s_numbers_can_be_written_out():
    """What came from an array goes into JSON."""
    import numpy as np

    digest = summarize(TEXT, np.int64(2), ratio=np.float32(0.5), scorer=lambda r: np.arange(len(r), dtype=np.float32))
    assert json.loads(digest.to_json())["budget"] == {"sentences": 2, "ratio": 0.5}


class WholeText:
    """A tokenizer to which every block is one sentence."""

    def span_tokenize(self, text):
        """Yield the block."""
        yield 0, len(text)


def broken_selector(picks):
    """Return a selector that picks what it is told."""
    return lambda scores, representation, limits: picks


@pytest.mark.parametrize("picks", [None, 5, [1.0], ["a"]], ids=str)
def test_a_selector_that_returns_no_indices_is_named(picks):
    """What isn't whole numbers is an option error, too."""
    with pytest.raises(OptionError, match="it must return whole numbers"):
        Summarizer(selector=broken_selector(picks))(TEXT, 2)


@pytest.mark.parametrize("picks", [[0, 0], [-1], [99], [0, 1, 2]], ids=str)
def test_a_selector_that_breaks_its_contract_is_named(picks):
    """Doubled, unknown or too many picks don't get into a summary."""
    with pytest.raises(OptionError, match="it must pick different sentences within the limits"):
        Summarizer(selector=broken_selector(picks))(TEXT, 2)


def test_a_selector_of_one_s_own():
    """Any callable that picks within the limits is a selector."""
    last = Summarizer(selector=lambda scores, representation, limits: [len(scores) - 1])
    assert last(TEXT) == "Shops on the road fear for the season."


def test_a_sentence_is_its_text_where_text_is_wanted(article):
    """`str`, `print`, an f-string with a form: its text; `repr` still says all."""
    sentence = summarize(article, 1).sentences[0]
    assert str(sentence) == f"{sentence}" == sentence.text
    assert f"{sentence:.9}" == sentence.text[:9]
    assert repr(sentence).startswith("Sentence(text='")
    assert type(sentence._replace(score=1.0)) is type(sentence)


class Attributes(HTMLParser):
    """What a browser makes of a page: its tags with their attributes, and its text."""

    def __init__(self):
        super().__init__()
        self.tags, self.text = [], ""

    def handle_starttag(self, tag, attributes):
        """Keep a tag."""
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        """Keep the text."""
        self.text += data


@pytest.mark.parametrize("template", ["<div>{}</div>", '<p title="{}">', "<p title='{}'>"])
def test_a_template_may_put_it_anywhere(template):
    """Text and attributes of any kind: no tag of the text's own, no attribute that it opens."""
    text = "The road <script>alert(1)</script> is closed \" onload=\"alert(2)\" it's ' onload='alert(3)' said & done."
    shown = Attributes()
    shown.feed(template.format(summarize(text, language="en").__html__()))
    assert {"script", "onload"}.isdisjoint(
        {tag for tag, _ in shown.tags} | {name for _, own in shown.tags for name in own}
    )
    assert text in shown.text + "".join(own.get("title", "") for _, own in shown.tags)


def test_a_template_shows_a_list():
    """An item a sentence, the language and direction of the text; nothing where there is nothing."""
    assert summarize("Rain fell all night.").__html__() == "<ol lang=en><li>Rain fell all night.</li></ol>"
    assert "<ol lang=ar dir=rtl>" in summarize("أغلق المجلس طريق الميناء يوم الاثنين.", language="ar").__html__()
    assert "<ol><li>" in summarize("Rain fell all night.", language="").__html__()
    assert summarize("").__html__() == ""


def test_a_shorter_summary_is_the_beginning_of_a_longer_one_whatever_was_asked_before():
    """Asked up, down and by share, the picks are those of a summary made for it alone."""
    text = " ".join(f"The harbour road number {n % 7} is closed to lorry {n * 7} this winter." for n in range(60))
    for settings in ({}, {"selector": "top"}, {"context": "pull"}, {"selector": "coverage"}):
        made = summarize(text, 4, **settings)
        for asked in 2 * (
            {"sentences": 9},
            {"sentences": 2},
            {"ratio": 0.5},
            {"ratio": 0.9, "sentences": 7},
            {"sentences": 500},
            {"words": 40},
            {"words": 700},
            {"words": 41, "characters": 900},
            {"words": 40, "fill": 1},
            {"seconds": 30},
            {"words": 3},
        ):
            assert made.at(**asked).selection.picks == summarize(text, **asked, **settings).selection.picks
    assert pickle.loads(pickle.dumps(made)).selection.analysis._kept is None


def test_a_selection_forgets_what_was_shown_of_it_when_it_travels():
    """Reasons are made once, and again where it arrives."""
    made = summarize("Rain fell all night. The river broke its banks. He was there.", 1)
    assert made.why(0).order == made.why(1).order
    assert made.selection.kept
    there = pickle.loads(pickle.dumps(made))
    assert there.selection.kept == {}
    assert str(there.why(1)) == str(made.why(1))
