"""What stands before the first sentence inside its block."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import summarize
from summarizer.document import Block
from summarizer.furniture import datelines
from tests.furniture.told import BODY, judged

DATELINES = [
    "(CNN) --",
    "(CNN)",
    "LONDON (Reuters) -",
    "PARIS, Oct. 5 (AP) —",
    "Cork, 5 May 2021 (AFP) —",
    "SANTA ROSA, Calif. (AP) –",
    "ASHFORD, March 14, 2022 /PRNewswire/ --",
    "PENROSE HEAD —",
    "Copperton, W.Va. (WVLN) -",
    "Copperton (CNN)",
    "BRECK, N.C. (WXBR/WBRK) —",
    "Breck am Main (dpa/tmn) –",
    "PENROSE, 28 nov (Reuters) -",
    "Penrose, 28 nov. (askanews) –",
    "Penrose (ots) -",
    "Penrose, 28 nov (EFE).-",
    "PENROSE, HONDURAS.-",
    "PENROSE—",
    "(ANSA) - ROMA, 28 NOV -",
    "(Penrose) -",
    "(21. November 2022)",
    "( Penrose, 14 Gennaio 20 )",
    "29.11.2022 –",
    "23.09.22  -",
    "Penrose, 14. Dezember 2021 –",
    "Penrose, Ill. —",
    "New Breck, NY –",
    "МОСКВА, 28 ноя — РИА Новости.",
    "МОСКВА, 28 ноября. /ТАСС/.",
    "Москва. 28 ноября. INTERFAX.RU -",
    "القاهرة 28 نوفمبر (رويترز) -",
    "नई दिल्ली, 28 नवंबर (भाषा)",
    "[ロンドン 28日 ロイター] -",
    "【北京共同】",
    "新华社北京11月28日电（记者张伟）",
    "中新网上海11月28日电 (记者 李明)",
    "本报讯",
    "（中央社記者王小明台北28日電）",
    "(서울=연합뉴스) 홍길동 기자 =",
    "[한강신문=홍길동 기자]",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_the_first_sentence_begins_behind_its_dateline(dateline):
    """A dateline is furniture inside a paragraph, and only there."""
    digest = summarize(f"{dateline} {BODY[0]}\n\n" + "\n\n".join(BODY[1:]))
    assert digest.all_sentences[0].text == BODY[0].split(". ")[0] + "."
    assert [(span.text, span.reason) for span in digest.furniture] == [(dateline, "dateline")]


@pytest.mark.parametrize(
    "opening",
    [
        "NATO — the alliance — met",
        "Waves — big ones — came",
        "In Penrose (pop. 900) the road",
        "I - that is, we - met",
        "A (B) C - D met",
        "The Associated Press (AP) said",
        "Pakistan Tehreek-e-Insaf (PTI) chairman said",
        "NASA — The agency",
        "MARTHE. – You shut the gate",
        "LIND, J. – We hold that it was not. The board met",
        "Ina Moss, MD – The doctor and her brother met",
        "On 5 May 2023 – The council and the board met",
        "Penrose, 3 boats – The council and the board met",
        "Penrose Head – The council and the board met",
        "SELECT, TABLE, WITH — retrieve",
        "(a) – The applicant and the board met",
        "MARTHE.- You shut the gate. The board met",
        "Penrose (Ina Moss, the mayor, and all) The board met",
        "Nine/AFP/ The board met",
        "谷歌(微博) 在2014年",
        "The mayor of the town (Labour) – She met the board",
        "Ina Moss, 16 years (left) – The girl and her brother met",
        "Penrose, 3 boats (sunk) – The council and the board met",
    ],
)
def test_what_only_looks_like_a_dateline_stays(opening):
    """Dashes and brackets belong to sentences as well."""
    assert judged(f"{opening} on Monday to talk about the road. {BODY[1]}")[1] == {}


@pytest.mark.parametrize("place", ["Selbach", "Bad Selbach"])
def test_a_place_before_a_dash_is_one_where_it_is_named_again(place):
    """As German newspapers open; who speaks stands before others as well."""
    first = f"{place} – Die Mole bleibt bis Juni zu, weil die See ihren Fuß ausgespült hat."
    again = f"Der Rat von {place} will sie für 4 Millionen Euro erneuern lassen, sagte der Bürgermeister."
    assert judged(f"{first}\n\n{again}")[1] == {f"{place} –": "dateline"}
    assert judged(f"{first}\n\nDer Rat will sie für 4 Millionen Euro erneuern lassen.")[1] == {}
    assert judged(f"{first}\n\n{again}\n\n{place} – Und wann beginnt die Stadt damit?")[1] == {}
    # Nor is it one in a list, or in a talk, where other lines open with other words and a dash.
    assert judged(f"{first} {again}\n\nSteg – Der Rat von Steg will ihn erneuern lassen.")[1] == {}
    assert judged(f"{place} – Amtssitz seit 1821 – wird umgebaut, und das dauert bis Juni.\n\n{again}")[1] == {}


def test_a_dateline_may_stand_below_what_the_article_is_about():
    """In the second block of prose, not in the third."""
    opening = ["PENROSE HEAD — " + BODY[1], *BODY[2:]]
    assert judged("\n\n".join([BODY[0], *opening]))[1] == {"PENROSE HEAD —": "dateline"}
    assert judged("\n\n".join([BODY[0], BODY[0], *opening]))[1] == {}


def test_a_credit_may_stand_behind_the_dateline_s_paragraph():
    """Where it ends without a stop; of the two paragraphs that may have one, what ends so is none."""
    assert judged("\n\n".join([f"PENROSE HEAD — {BODY[1]} Photo: Jane Roe", *BODY[2:]]))[1] == {
        "PENROSE HEAD —": "dateline"
    }
    above = [f"{BODY[1]} Photo: Jane Roe", BODY[0]]
    assert judged("\n\n".join([*above, f"PENROSE HEAD — {BODY[2]}"]))[1] == {"PENROSE HEAD —": "dateline"}


def test_a_byline_that_lost_its_line_breaks_is_taken_off():
    """The head of a page glued into its text goes, up to the first sentence."""
    head = "By . Jane Doe . PUBLISHED: . 14:11 EST, 2 May 2013 . | . UPDATED: . 15:02 EST, 2 May 2013 ."
    _, removed, article = judged(f"{head} {BODY[0]} {BODY[1]}")
    assert removed == {head: "byline"}
    assert article == [f"{BODY[0]} {BODY[1]}"]


# What datelines are made of, and what may stand behind them.
PARTS = [
    "(CNN)", "(AP)", "(Reuters)", "(dpa)", "(Anon)", "London", "New Delhi", "ROME", ", Italy", " ", " - ", " -- ", "—", "―",
    ". ", ".-", ":", "The pier", "Été", "été", "12 May", "2015", "/EFE/", "[AFP]", "=", "\n", "“We", "기자", "N.C.",
]  # fmt: skip


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=9).map("".join))
@settings(max_examples=300)
def test_a_dateline_known_at_once_is_the_one_that_its_parts_tell(text):
    """A short cut."""
    found = datelines.dateline_of(text, Block(0, len(text), 0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(datelines, "_AT_ONCE", re.compile("(?!)"))
        assert datelines.dateline_of(text, Block(0, len(text), 0)) == found
