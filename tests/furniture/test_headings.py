"""Headings are known, are no sentences, and title their sections; a document's facts are kept and checked."""

import pickle

import pytest

from summarizer import Document, OptionError, Summarizer, summarize
from tests.furniture.told import BODY, told
from tests.pages import FIVE, FOUR, ONE, THREE, TITLE, TWO
from tests.test_pipeline import Broken

TEXT = "\n\n".join([ONE, TWO, "What comes next?", THREE, FOUR, "Thanks.", FIVE])
HEADINGS = [(TEXT.index(heading), TEXT.index(heading) + len(heading)) for heading in ("What comes next?", "Thanks.")]


@pytest.mark.parametrize("furniture", ["remove", "keep"])
@pytest.mark.parametrize("selector", ["mmr", "top"])
def test_a_heading_that_is_known_is_never_a_sentence(furniture, selector):
    """However it ends, and whatever becomes of furniture."""
    without = summarize(TEXT, ratio=1.0, furniture=furniture, selector=selector)
    assert "What comes next?" in without
    digest = summarize(Document(TEXT, headings=HEADINGS), ratio=1.0, furniture=furniture, selector=selector)
    assert [sentence.text for sentence in digest.all_sentences] == [ONE, TWO, THREE, FOUR, FIVE]
    assert [(heading.text, heading.sentence) for heading in digest.headings] == [
        ("What comes next?", 2),
        ("Thanks.", 4),
    ]
    assert all(TEXT[heading.start : heading.end] == heading.text for heading in digest.headings)
    assert digest.furniture == ()
    assert digest.to_dict()["headings"][1] == {
        "text": "Thanks.",
        "start": HEADINGS[1][0],
        "end": HEADINGS[1][1],
        "sentence": 4,
    }
    assert pickle.loads(pickle.dumps(digest)).headings == digest.headings


def test_a_heading_s_words_are_the_title_of_its_section():
    """A scorer sees them at each sentence below it, and none above the first."""
    representation = summarize(Document(TEXT, headings=HEADINGS)).selection.analysis.representation
    assert [heading.text for heading in representation.headings] == ["What comes next?", "Thanks."]
    assert representation.section_terms == [frozenset()] * 2 + [frozenset({"comes"})] * 2 + [frozenset({"thanks"})]


def test_an_analyzer_cuts_headings_too():
    """The terms of a section's title are made as those of its sentences are."""
    digest = summarize(Document(TEXT, headings=HEADINGS), analyzer=lambda text: text.lower().split("e"))
    assert digest.selection.analysis.representation.section_terms[-1] == frozenset({"thanks."})


def test_a_plain_text_s_headings_are_found():
    """A short line between paragraphs is one, and is no furniture; the items of a list aren't."""
    digest = summarize(
        f"{TITLE}\n\n{ONE}\n\n{TWO}\n\nA road to rebuild\n\n{THREE}\n\n- a first thing\n- a second\n- a third\n\n{FOUR}"
    )
    assert [(heading.text, heading.sentence) for heading in digest.headings] == [("A road to rebuild", 2)]
    assert digest.furniture == ()
    assert [sentence.text for sentence in digest.all_sentences if sentence.text[0] == "-"] == [
        "- a first thing", "- a second", "- a third",
    ]  # fmt: skip
    assert summarize(digest.document, furniture="keep").headings == ()


def test_lines_in_a_row_are_no_headings():
    """Three short lines together head nothing."""
    digest = summarize(f"{ONE}\n\n{TWO}\n\nNorth quay\nSouth quay\nOld quay\n\n{THREE}\n\n{FOUR}")
    assert digest.headings == ()
    assert digest.furniture == ()


def test_a_heading_that_is_the_title_is_the_title():
    """Given or found, it is counted once."""
    text = f"{TITLE}\n\n{ONE}\n\n{TWO}"
    for title in (TITLE, None):
        digest = summarize(Document(text, title, headings=[(0, len(TITLE))]))
        assert (digest.title, digest.headings) == (TITLE, ())
        digest = summarize(Document(text, title, headings=[(0, len(TITLE))]), furniture="keep")
        assert (digest.title, digest.headings) == (TITLE, ())


@pytest.mark.parametrize("text", [TITLE, f"{TITLE}\n\nWhat comes next", ONE])
def test_a_text_of_headings_only_has_no_sentence(text):
    """All that there is may be headings; then there is nothing to take."""
    digest = summarize(Document(text, headings=[(0, len(text))]))
    assert not digest
    assert (digest.title or "") + "".join(heading.text for heading in digest.headings) == text.replace("\n\n", "")


def test_a_paragraph_between_headings_stays():
    """A heading is the article's own: what stands beside it doesn't stand beside furniture."""
    text = f"{ONE}\n\n{TWO}\n\nHow to get there\n\nYou take the ferry. You buy your ticket on board.\n\nWhat to see\n\n{THREE}\n\nSubscribe to our newsletter"
    spans = [
        (text.index(heading), text.index(heading) + len(heading)) for heading in ("How to get there", "What to see")
    ]
    digest = summarize(Document(text, headings=spans), ratio=1.0)
    assert "You take the ferry." in digest
    assert len(digest.headings) == 2


def test_a_tokenizer_of_one_s_own_sees_no_heading():
    """Blocks that are headings aren't split at all."""
    digest = Summarizer(tokenizer=Broken((0, 3)))(Document("One\n\nTwo", headings=[(0, 3)]))
    assert [sentence.text for sentence in digest.all_sentences] == ["Two"]


@pytest.mark.parametrize("headings", [[(5, 2)], [(0, 99)], [(-1, 2)], [(2, 4), (3, 5)], [(0.5, 1)], [(1,)], [1], 7])
def test_headings_that_are_no_spans_are_refused(headings):
    """Out of the text, out of order, or no numbers."""
    with pytest.raises(OptionError, match=r"headings=.*from 0 to 9"):
        Document("The road.", headings=headings)


def test_a_document_keeps_its_facts():
    """Positions of the first three stay; the others are named; equal facts are equal documents."""
    document = Document(
        "A.", "T", "en", author="Jane Doe", date="2026-03-14", url="https://a.example/", headings=[(0, 1)]
    )
    assert document == Document("A.", "T", "en", "Jane Doe", "2026-03-14", "https://a.example/", ((0, 1),))
    assert pickle.loads(pickle.dumps(document)) == document
    for name in ("author", "date", "url"):
        with pytest.raises(TypeError, match=f"{name} is of type int; pass a str or None"):
            Document("A.", **{name: 1})


def test_paragraphs_of_chinese_share_words():
    """Where words have no spaces, pairs of characters tell that a paragraph is the article's own."""
    body = [
        "市议会周一关闭了港口公路，因为海浪在一夜之间冲走了四十米路基。市长说，重建需要三百万欧元，国家承诺支付一半的费用。",
        "渡轮每二十分钟从旧码头出发，港口公路沿线的商店担心整个季节的生意。市议会将在春天重建港口公路，费用由国家支付一半。",
        "工程师将在冬天之前把钢桩打入岩石，这样下一次风暴就不会冲走港口公路的路基。市长说，重建将在春天开始，渡轮照常运行。",
        "没有人受伤，因为警察从下午起就不让汽车驶上港口公路。商店的店主说，市议会应该更早关闭公路，国家应该支付全部费用。",
        "港口公路是一百年前修建的，海浪已经三次冲走了路基。市议会说，这一次的重建会更加坚固，工程师将使用更长的钢桩。",
    ]
    digest = summarize("\n\n".join(["首页 | 新闻 | 体育", *body, "版权所有 © 2026"]), ratio=1.0)
    read = "".join(digest)
    assert all(paragraph in read for paragraph in body)


@pytest.mark.parametrize(
    ("setting", "way"),
    [({"sentences": 3}, r"pass budget=Budget\(sentences=3\)"), ({"words": 60}, r"pass budget=Budget\(words=60\)"), ({"language": "de"}, "pass it in the call"), ({"n": 3}, r"did you mean sentences\?")],
)  # fmt: skip
def test_a_setting_in_the_wrong_place_is_sent_to_the_right_one(setting, way):
    """A summarizer holds stages; its length is a budget."""
    with pytest.raises(OptionError, match=way):
        Summarizer(**setting)


def test_a_numbered_heading_stands_over_another():
    """A part's over its first section's, in a text that is no page; without a number it is a line."""
    parts = [*BODY[:2], "II. Discussion", "A. Standing", BODY[2], "Costs", "B. Notice", BODY[3]]
    text = "\n\n".join(parts)
    assert [text[start:end] for start, end in told(text).headings] == ["II. Discussion", "A. Standing", "B. Notice"]


def test_minutes_keep_their_lines():
    """A label and what it says is no heading of the items below; the next meeting is no link to the next page."""
    text = (
        "Harbour committee, 6 May 2025\nPresent: I. Moss (chair), T. Airlie\nAbsent: J. Lind\n\n1. Minutes\n"
        "The minutes of April were approved.\n\n2. Moorings\nThe committee raises the fee to 60 pounds a year from June."
        " T. Airlie voted against.\n\n3. Slipway\nThe slipway is slippery. Two offers came in, and the committee takes the"
        " first one.\n\nNext meeting: 3 June 2025, 19:00"
    )
    found = told(text)
    assert found.furniture == []
    assert [text[start:end] for start, end in found.headings] == ["1. Minutes", "2. Moorings", "3. Slipway"]


def test_headings_between_paragraphs_may_open_as_furniture_does():
    """Three of them in a short article, which by their words is half a page."""
    heads = ["Legal dispute", "Contact with the mainland", "Key points of the plan"]
    text = "\n\n".join([BODY[0], heads[0], BODY[1], heads[1], BODY[2], heads[2], BODY[3]])
    found = told(text)
    assert [text[start:end] for start, end in found.headings] == heads
    assert found.furniture == []


def test_a_number_before_what_sites_say_is_a_list_s():
    """The fourth of four ways is no share bar."""
    ways = ["1. Salt it", "2. Hang it", "3. Smoke it", "4. Share it"]
    parts = [part for way, paragraph in zip(ways, BODY, strict=True) for part in (way, paragraph)]
    digest = summarize("\n\n".join(["Four ways to dry fish", *parts]), 2)
    assert digest.furniture == ()
    bare = [part.removeprefix("4. ") for part in parts]
    assert [span.text for span in summarize("\n\n".join(["Four ways to dry fish", *bare]), 2).furniture] == ["Share it"]


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("Comments in the margin", True),
        ("Read between the lines", True),
        ("Subscribe", False),
        ("Latest News", False),
        ("Share tweet", False),
        ("Related content", False),
        ("Tweet this", False),
        ("Share With The Crew", False),
        ("Follow your team on the web", False),
        ("Advertisement continues below", False),
        ("Advertisement for the sale of a wife", False),
        ("Follow us on the web", False),
        ("Read more: a whale", False),
        ("Share on", False),
    ],
)
def test_a_heading_says_more_than_its_word_of_furniture(line, is_kept):
    """With a small word between, and nothing of the site and its readers, in what is hardly a page; an advert goes."""
    text = f"Two brothers and a hedge\n\nThey have not spoken since 1998.\n\n{line}\n\nThe deed has notes in pencil that no lawyer could read.\n\nAdvert\n\nA teacher held it against a window."
    digest = summarize(text, 2)
    assert (line in [heading.text for heading in digest.headings]) is is_kept
