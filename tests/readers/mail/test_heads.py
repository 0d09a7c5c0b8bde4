"""Heads of quoted mails in languages that aren't known: told by what they say, not by their names."""

import pytest

from summarizer.readers.mail.quotes import own_words
from summarizer.readers.mail.reader import read_email
from tests.pages import ONE, THREE, TWO

HEAD = [
    "Saatja: Mara Lind <mara@a.example>",
    "Saadetud: esmaspäev, 4. november 2024 18:22",
    "Adressaat: Jane Doe",
    "Teema: Kai sein",
]


def own(head, subject="Kai sein", writer="Jane Doe"):
    """Return what is left of a text above and a text below such a head."""
    return own_words("\n".join([ONE, "", *head, "", TWO]), writer, subject).text


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (HEAD, "Kai sein"),
        (HEAD, "VS: kai sein"),
        ([*HEAD[:2], "Adressaat: doe@a.example", *HEAD[3:]], "Kai sein"),
        ([*HEAD[:3], "Koopia: Per Orr", *HEAD[3:], "Tähtsus: suur"], "Kai sein"),
        ([HEAD[0], "Saadetud: 18:22", *HEAD[2:]], "Kai sein"),
    ],
    ids=["outlook's", "answered", "an address", "more", "an hour"],
)
def test_what_stands_below_a_head_in_a_language_that_is_not_known_is_another_s(head, subject):
    """From whom, when, to whom, on what."""
    assert own(head, subject) == ONE


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (HEAD, "Fergen"),
        (HEAD, None),
        (HEAD[:3], "Kai sein"),
        (["Saatja: Mara Lind", *HEAD[1:]], "Kai sein"),
        ([HEAD[0], "Saadetud: homme", *HEAD[2:]], "Kai sein"),
        ([*HEAD[:2], "Koht: sadam", HEAD[3]], "Kai sein"),
        ([*HEAD[:2], "", *HEAD[2:]], "Kai sein"),
        ([*HEAD[:3], "Teema: n"], "Kai sein"),
        ([HEAD[3], *HEAD[:3]], "Kai sein"),
    ],
    ids=["another subject", "none", "without one", "nobody", "no day", "a place", "apart", "a letter", "another order"],
)
def test_what_is_no_head_stays_with_all_below_it(head, subject):
    """Invitations, and who does what."""
    text = own(head, subject)
    assert text.startswith(ONE)
    assert text.endswith(TWO)
    assert head[0] in text


def test_nobody_s_mail_is_asked_for_addresses():
    """Who answers may be unknown."""
    assert TWO in own(HEAD, writer=None)
    assert own([*HEAD[:2], "Adressaat: doe@a.example", HEAD[3]], writer=None) == ONE
    assert own_words(f"{THREE}\n\n" + "\n".join(HEAD), "Jane Doe", "Kai sein").text == THREE


TALK = ["Speaker: Mara Lind <mara@a.example>", "When: Monday 4 November 2024, 18:00", "Contact: office@a.example"]


@pytest.mark.parametrize(
    ("fields", "is_cut"),
    [
        ("Subject: The tides", False),
        ("Subject: Seminar: The tides", False),
        ("Subject: VS: The tides", True),
        ("Subject: Xyz: The tides", True),
        ("Subject: Re: The tides", True),
        ("Subject: Antwort: The tides", True),
        ("Subject: The tides\nIn-Reply-To: <1@a.example>", True),
        ("Subject: The tides\nReferences: <1@a.example>", True),
    ],
)
def test_only_an_answer_has_a_head_in_a_language_that_is_not_known(fields, is_cut):
    """A talk that is announced has a speaker, a day, an address and the mail's own subject, too."""
    body = "\n".join([ONE, "", *TALK, "Title: The tides", "", TWO])
    text = read_email(f"From: Jane Doe <doe@a.example>\n{fields}\n\n{body}\n".encode()).text
    assert (TWO not in text) == is_cut
