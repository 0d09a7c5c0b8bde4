"""Lines over a chat's messages are known by a form that comes again, whatever program wrote them."""

from functools import partial

import pytest

from summarizer import summarize
from summarizer.furniture.heads import heads
from tests.growth import assert_grows_slowly

SAID = [
    ("sam", "the build broke again last night"), ("Jo Lind", "ok"), ("sam", "can somebody look at the new certificate?"),
    ("Jo Lind", "it isn't on the runner, I will put it there"), ("priya", "then we ship on Thursday as planned"),
]  # fmt: skip
# A form, and whether it has a name in it: NAME, and #, a minute that grows.
FORMS = [
    "NAME, [3.5.24 10:0#]", "NAME, [3 May 2024 10:0#:07]:", "NAME  10:0# AM", "NAME\t10:0#", "NAME [10:0# p.m.]",
    "NAME — heute um 10:0# Uhr", "[03.05. 10:0#] NAME", "[Tuesday 10:0#] NAME", "10:0#:07 From NAME to Everyone:",
    "NAME (00:0#):", "**NAME**   0:0#", "NAME sent the following message at 10:0# PM", "NAME\nTue 10:0# AM",
    "NAME\n10:0#", "0:0#\nNAME", "NAME\nMay 3, 2024, 10:0# AM", "[10:0#, 3/5/2024] NAME:",
]  # fmt: skip


def chat(form, parted="\n", said=SAID):
    """Return a chat with a head of a form above each message."""
    return parted.join(
        [form.replace("NAME", name).replace("#", str(at)) + "\n" + words for at, (name, words) in enumerate(said)]
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("parted", ["\n", "\n\n"])
def test_each_message_is_a_sentence_of_whoever_sent_it(form, parted):
    """Short ones too, and no head is the title or picked before them."""
    summary = summarize(chat(form, parted), len(SAID))
    assert summary.title is None
    assert [(each.speaker, each.text) for each in summary.sentences] == SAID


def test_what_stands_above_a_chat_is_its_title():
    """It is nobody's."""
    summary = summarize("What the harbour's crew wrote\n\n" + chat(FORMS[0]), len(SAID))
    assert summary.title == "What the harbour's crew wrote"
    assert [each.speaker for each in summary.sentences] == [name for name, _ in SAID]


def test_clocks_without_names_stand_over_what_is_said():
    """As a video's captions are copied."""
    said = [f"0:0{at}\n{words}" for at, (_, words) in enumerate(SAID)]
    summary = summarize("\n".join(said), len(SAID))
    assert (summary.title, [each.text for each in summary.sentences]) == (None, [words for _, words in SAID])
    assert heads("\n".join(said[:4]).split("\n")) == {}


def test_nobody_is_called_as_a_month_is():
    """Above messages that only a day and a clock part."""
    days = ["May 30, 2024", "May 31, 2024", "June 1, 2024"]
    text = "\n".join(f"{days[at // 4]}, 10:0{at % 9}\n{words}" for at, (_, words) in enumerate(SAID * 2))
    assert set(heads(text.split("\n")).values()) == {""}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(["Selby 10:02", "Colm 10:20", "Selby 10:40", "Colm 11:00"]),  # a timetable
        "\n".join([f"10:0{at} {name}\nIn the hall." for at, name in enumerate(("Opening", "Coffee", "Songs"))]),
        "\n".join([f"Ina: 10:0{at}\nThe ferry." for at in range(2)]),
        "\n".join(["The council meets."] * 9) + "\n" + chat(FORMS[0]),  # comments below an article
        chat(FORMS[0]) + "\n" + "\n".join(["The council meets."] * 12),
        chat("NAME, 10:0#", said=[(name, "\n".join(["Yes, I saw it."] * 9)) for name, _ in SAID]),
        "\n".join([f"!! 10:0{at}\n{words}" for at, (_, words) in enumerate(SAID[:4])]),
    ],
)
def test_what_only_looks_like_heads_is_none(text):
    """Nobody speaks again, nothing stands below, or they aren't all that there is."""
    assert heads(text.split("\n")) == {}


def test_heads_take_time_in_proportion():
    """Thousands of lines of one form, of as many forms, and of none."""

    def one(n):
        return [f"Ina {at % 7}, 10:02" if at % 2 else "Yes." for at in range(2 * n)]

    def many(n):
        return [f"Ina x{at}x 10:02 y{at}" for at in range(n)]

    for lines in (one, many):
        assert_grows_slowly(lambda n, lines=lines: partial(heads, lines(n)), 1_000, 8_000)
