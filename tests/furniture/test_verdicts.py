"""The gate, the looks, and what they say of pages short and long."""

from math import log

import pytest

from summarizer import summarize
from summarizer.furniture import first, gate, second, shapes, title_columns, verdicts, weights
from summarizer.furniture.blocks import blocks
from summarizer.furniture.page import facts
from summarizer.furniture.signs import is_plain
from summarizer.languages.language import load
from tests.furniture.told import BODY, TITLE, judged, page, told

MENU = ["Home", "News", "Sport", "Weather", "Culture", "Subscribe", "Log in", "Search"]
FOOTER = [
    "Share this article",
    "Tags: harbour",
    "© 2026 Harbour Weekly",
    "Terms of use",
    "Privacy policy",
    "Contact us",
]


def known(text, language="en"):
    """Return the facts of a text."""
    return facts(text, blocks(text), load(language))


def test_each_column_has_its_weight_and_each_weight_its_column():
    """What was learnt is what is computed."""
    kinds = {f"{reason}{place}" for reason in load("en").furniture for place in ("", " in prose")}
    for columns, learnt in (
        (gate.COLUMNS, weights.GATE),
        (title_columns.COLUMNS, weights.TITLE),
    ):
        assert [name for name, *_ in columns] == [*learnt][1:]
    whole = [name for name, *_ in second.OF_TEXT]
    assert [*weights.SECOND][1:] == [*(name for name, *_ in second.COLUMNS), *whole, *(f"odds x {x}" for x in whole)]
    names = [name for name, *_ in first.COLUMNS]
    assert names == [*weights.FIRST][1 : len(names) + 1]
    assert set([*weights.FIRST][len(names) + 1 :]) <= kinds | {"opens short"}
    for columns in (gate.COLUMNS, first.COLUMNS, second.COLUMNS, second.OF_TEXT, title_columns.COLUMNS):
        assert all(says for _, says, _ in columns)


def test_the_gate_tells_a_page_from_a_text():
    """Menu and footer open it, paragraphs don't."""
    assert verdicts.page_likelihood(gate.Whole(known(page(top=[*MENU, TITLE], bottom=FOOTER)))) > verdicts.OPEN
    assert verdicts.page_likelihood(gate.Whole(known(page(top=[TITLE])))) < verdicts.CLOSED
    assert is_plain(known(page(top=[TITLE, "By Morwenna Hale"])))
    assert is_plain(known(page(middle=["Privacy concerns"])))
    assert not is_plain(known(page(middle=["Privacy concerns", "Legal battle"])))
    assert not is_plain(known(page(bottom=["Share"])))


def test_each_column_sees_what_it_says():
    """One block that has a thing, beside one that hasn't."""
    pieces = [
        "Image: Getty Images 2026",
        "© 2026",
        "- an item",
        "Subscribe to our newsletter and website!",
        "A thing:",
        "So...",
        BODY[0],
    ]
    heads = first.Heads(gate.Whole(known("\n\n".join([*pieces, pieces[0], BODY[0]]))))
    seen = {name: [*map(float, column(heads))] for name, _, column in first.COLUMNS}
    assert [seen[name][0] for name in ("credit", "short time", "short repeated", "above all")] == [1, 1, 1, 1]
    assert seen["copyright"][:2] == [0, 1]
    assert seen["item"][:3] == [0, 0, 1]
    assert [seen[name][3] for name in ("imperative", "question")] == [1, 1]
    assert (seen["site"][3], seen["addressed"][3]) == (pytest.approx(log(4)), pytest.approx(log(4)))
    assert (seen["colon"][4], seen["above colon"][5], seen["dots"][5], seen["repeated"][6]) == (1, 1, 1, 1)
    assert seen["above all"][6] == seen["joined"][0] == seen["joined"][-1] == 0


def test_a_page_without_a_paragraph_is_looked_at():
    """Lines only: nothing is sure, and nothing is lost."""
    text = "\n".join([*MENU, *FOOTER] * 4)
    heads = first.Heads(gate.Whole(known(text)))
    assert all({name: column(heads) for name, _, column in first.COLUMNS}["above all"])
    assert told(text).furniture == []
    assert summarize(text)


@pytest.mark.parametrize("words", [3, 60])
def test_a_long_page_is_looked_at_as_a_short_one(words):
    """Above and below the number of blocks from which a page speaks clearly."""
    menu = [f"Section {number}" for number in range(words)]
    text = page(top=[*MENU, *menu, TITLE], bottom=[*menu, *FOOTER])
    assert judged(text)[0] == TITLE
    assert judged(text)[2] == BODY


REASONED = {
    "Storm damage closes the coast path": ("Most read", "related"),
    "Everybody knew it would go, they said so for years and nobody did a thing about it.": ("Comments", "comments"),
}


@pytest.mark.parametrize("line", REASONED)
def test_a_reason_is_told_by_the_label_above(line):
    """Under "Most read" a link, under "Comments" a comment."""
    label, reason = REASONED[line]
    out = judged(page(top=[*MENU, TITLE], bottom=[label, line, *FOOTER]))[1]
    assert out[line] == reason


def test_a_reason_is_told_by_the_place():
    """Above, below or inside, a line or a sentence; each rule answers for its example."""
    text = page(top=[*MENU, TITLE], bottom=FOOTER)
    seen = known(text)
    looks = verdicts.Looks(gate.Whole(seen))
    bounds = (9, 12)
    told_of = {index: verdicts.reason(seen, looks, index, bounds) for index in range(len(seen.pieces))}
    assert told_of[0] == "navigation"
    assert told_of[9] == told_of[12] == "inside the article"
    assert verdicts.reason(seen, looks, 9, (10, 12)) == "above the article"
    assert verdicts.reason(seen, looks, 12, (9, 11)) == "below the article"
    assert verdicts.reason(seen, looks, 8, (2, 5)) == "link"
    assert told_of[seen.pieces.index("© 2026 Harbour Weekly")] == "notice"


def test_mail_on_a_page_is_never_taken_out():
    """Mail heads hold the gate to doubt."""
    mail = ["From: Ana", "To: Ben", "Subject: Roof"]
    text = page(
        top=[*mail, "Share", "Advertisement"], bottom=["Read more", "Share", "© 2026", "Contact us", "Subscribe"]
    )
    assert not {"From: Ana", "To: Ben", "Subject: Roof"} & {text[start:end] for start, end, _ in told(text).furniture}


def test_doubt_is_rounded_and_between_0_and_1():
    """A probability is told with four digits."""
    for _, _, p, _ in told(page(top=[*MENU, TITLE], bottom=FOOTER), furniture="doubt").doubtful:
        assert 0 <= p < 1
        assert p == round(p, 4)
    assert second.likely(-99) == 0.0


def test_shapes_of_a_block():
    """Each plain function of a text, on what has a thing and what hasn't."""
    assert shapes.letters("Ł's o’clock") == ["Ł", "s", "o", "clock"]
    assert (shapes.count("a b"), shapes.count("今日は雨だ", True)) == (2, 2)
    assert [shapes.ends(text) for text in ("Yes.", "“Yes.”", "Yes", "(yes)")] == [True, True, False, False]
    assert [shapes.is_prose(text) for text in ("x" * 220, "a | b | c.", "Yes!", "***", "雨が降って川が溢れた。", "He said all of it to us at once:")] == [
        True, False, False, False, True, True,
    ]  # fmt: skip
    assert (shapes.digits("ab12"), shapes.digits("ab")) == (0.5, 0.0)
    assert [shapes.is_code(text) for text in ("x" * 221, "import os (a)", "ValueError: no", "We met (in May):", "f(x)[0] = {1};")] == [
        False, True, True, False, True,
    ]  # fmt: skip


LISTS = {
    "members": ["Ina Moss — drums (1994–2003)", "Tom Airlie — bass (1994 – 2001)", "Jo Lind (Jo) — voice (1994)"],
    "works": ["The Grey Ferry (1995)", "Salt (1997)", "Slow Water (2001)", "Oars (2004)"],
    "labelled": ["Known boats of this kind are:", "Gull", "Tern", "The yards that built them:", "Moss & Sons"],
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_an_encyclopedia_stays_on_its_page(name):
    """Entries with their years beside one another, and lines that say what comes below, are doubted at most."""
    text = page(top=[*MENU, TITLE], bottom=["\n".join(LISTS[name]), *FOOTER], gap="\n\n")
    out = {text[start:end] for start, end, _ in told(text).furniture}
    assert not {line for line in LISTS[name] if line[-1] in "):"} & out
    assert "© 2026 Harbour Weekly" in out


def test_a_long_paragraph_that_names_a_site_is_no_site_s_own():
    """What a page says of itself is short; a word of it in a long paragraph is the article's."""
    said = "She wrote for the newsletter of the rowing club and for its website. "
    heads = first.Heads(gate.Whole(known("\n\n".join([said * 20, said, *BODY]))))
    assert [bool(value) for value in heads.site[:3]] == [False, True, False]


@pytest.mark.parametrize(
    "line",
    ["The quay. Photo: Ann Lee", "Zvony v Lysicích. (5. dubna 2026) | foto: Anna Dušková, MAFRA", "Lautta. Kuva: Ari Mäki / Yle",
     "Ông Lành, ngày 18/3. Ảnh: Ngọc Tài", "Паром у причала. Фото: Нина Орлова", "Most w Tarnawie (Fot. Piotr Wolny / Agencja)",
     "De kerk. Beeld: Marlies Kok", "폐교 도서관. 사진=정영희"],
)  # fmt: skip
def test_a_picture_is_credited_in_any_language(line):
    """What a legend ends in tells it; "the photo shows" doesn't."""
    assert shapes.has_credit(line)
    assert not shapes.has_credit(line.replace(":", "").replace("=", "").replace("Fot.", "").replace("MAFRA", ""))
