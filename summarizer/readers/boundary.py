"""From whatever a parser raises on a stranger's bytes to an error that names the document."""

from __future__ import annotations

from ..errors import InputError, SummarizerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType

# What goes through as it is: what is raised on purpose, a warning that its user made an error, and no memory, of which
# nobody knows whose fault it is. Ctrl-C and an exit are no Exceptions.
THROUGH = (SummarizerError, Warning, MemoryError)
# What is said of a document whose text is there, and at which a stage failed, or a function that somebody has passed: a
# counter of tokens may refuse what a stranger wrote.
UNDONE = "it can't be summarized: {error}"
_UNREADABLE = "not {what} that can be read: {error}; pass its text"
# Characters of another's message that are quoted.
_QUOTED = 200
# What Python says of itself, and nobody who reads it can do anything with: in the words of the document.
_IN_WORDS = (
    (RecursionError, "its parts lie too deep in each other"),
    (OverflowError, "a number in it is larger than any that can be meant"),
)


class reading:  # a verb, as contextlib's are
    """``with reading("a.docx"):`` makes whatever is raised inside an `InputError` that names the document.

    What parsers raise on bytes that somebody wrote to break them is anything: a codec's UnicodeError, a calendar's
    OverflowError, a library's own. A list of them is never whole, and the one that is missing loses all documents
    behind it. So this is the one place that takes any `Exception`; the cause is chained.

    Parameters
    ----------
    source : str
        What the error names.
    what : str
        What it should have been.
    told : str
        What the error says, with `{what}` and `{error}` in it: of what isn't read, but worked at, something else.
    """

    def __init__(self, source: str, what: str = "a document", *, told: str = _UNREADABLE) -> None:
        self.source, self.what, self.told = source, what, told

    def __enter__(self) -> None:
        """Do nothing: what counts is the end."""

    def __exit__(self, _: object, error: BaseException | None, __: TracebackType | None) -> None:
        if isinstance(error, Exception) and not isinstance(error, THROUGH):
            reason = self.told.format(what=self.what, error=in_words(error, is_named=True))
            raise InputError(self.source, reason) from error


def in_words(error: Exception, *, is_named: bool = False) -> str:
    """Return what a parser met, in our words where they are known; else in its own, with or without their kind."""
    for kind, words in _IN_WORDS:
        if isinstance(error, kind):
            return words
    said, name = " ".join(str(error).split())[:_QUOTED], type(error).__name__
    return said + (f" ({name})" if is_named else "") if said else name
