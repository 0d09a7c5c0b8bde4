"""Every error carries its facts and says the way out."""

import copy
import pickle

import pytest

from summarizer import (
    InputError,
    MissingDataError,
    MissingDependencyError,
    OptionError,
    SummarizerError,
    SummarizerWarning,
    read_feed,
    read_html,
    read_mbox,
    split_sentences,
    summarize,
)

CASES = [
    (OptionError("sentences", 0, "1 or more"), "sentences=0: 1 or more", ValueError),
    (InputError("a.txt", "no such file"), "a.txt: no such file", ValueError),
    (
        MissingDependencyError("selectolax", "html"),
        'selectolax is not installed; run: python -m pip install "get-a-summary[html]"',
        ImportError,
    ),
    (MissingDataError("data/xx"), "data/xx is not there; reinstall get-a-summary, or pass your own", LookupError),
]


@pytest.mark.parametrize(("error", "message", "builtin"), CASES, ids=lambda value: type(value).__name__)
def test_an_error_is_ours_and_python_s_and_travels(error, message, builtin):
    """It can be caught either way, and pickles and copies with its facts."""
    assert str(error) == message
    assert isinstance(error, builtin)
    assert isinstance(error, SummarizerError)
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert str(other) == message
        assert vars(other) == vars(error)


@pytest.mark.parametrize(
    "error",
    [
        InputError("a\x1b[31m\u202e.txt", "no \x9bfile"),
        OptionError("\x1b[31m", 0, "\x07"),
        SummarizerWarning("a\x1b[31m"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_a_traceback_shows_of_a_stranger_s_names_is_printable(error):
    """A terminal obeys none of it; the facts are as they were given."""
    assert str(error).isprintable()
    assert "\\x1b[31m" in str(error)
    assert "\x1b[31m" in error.args[0]


def test_the_warning_is_a_user_warning():
    """Warnings can be filtered by the package."""
    assert issubclass(SummarizerWarning, UserWarning)


# Speech without a mark, a feed that is mended, a box whose only mail can't be read.
_SPEECH = " ".join(["so we water the plants from above and the soil splashes up to the leaves"] * 40)
_MENDED = (
    "<rss version='2.0'><channel><item><title>Ferry</title><description>It leaves\x01 at noon.</description></item>"
)
_BROKEN_MAIL = b"From x Fri May  3 10:00:00 2024\nContent-Type: text/plain; charset*=utf\0-8''x\n\nIt leaves.\n"


@pytest.mark.parametrize(
    "call",
    [
        lambda: summarize(_SPEECH),
        lambda: split_sentences(_SPEECH),
        lambda: summarize("https://example.org/ferry"),
        lambda: list(read_feed(_MENDED)),
        lambda: read_html(b"<p>The ferry leaves at noon, and nobody is on it.\x81 The caf\xe9 is shut.</p>"),
        lambda: list(read_mbox(_BROKEN_MAIL)),
    ],
    ids=["no mark", "split", "address", "feed", "encoding", "mailbox"],
)
def test_a_warning_names_the_line_that_called_the_package(call):
    """A line of ours says nothing of which of a program's texts it is about."""
    with pytest.warns(SummarizerWarning) as said:
        call()
    assert {warning.filename for warning in said} == {__file__}
