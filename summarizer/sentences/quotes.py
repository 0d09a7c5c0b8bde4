"""From quotation marks to what stands within them, and the sentences that they hold together."""

from __future__ import annotations

from bisect import bisect_left

from ..patterns import late
from .marks import QUOTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..document import Block, Sentence

# Characters back in which a quotation is sought that may be open: longer ones are rare, and the search is bounded.
FARTHEST = 1000
# The same for one that closes before the stop of the sentence around it.
LONGEST = 150
# What a quotation opens with -> what it closes with.
QUOTES_CLOSED_BY = dict(reversed(QUOTES))
_QUOTE = late('["“”«»„]')
# Characters before a sentence's end within which a quotation closes that its stop stands behind.
_AT_END = 3
QUOTE_PAIRS = {'"': '"', "”": "“"}
# What a quotation closes with -> what it opens with; characters of a title up to its cry, and what stands before it.
_OPENED_BY, _TITLE, _BEHIND = {'"': '"', "”": "“", "»": "«", "“": "„"}, 60, late(r"[\w,:] ")
# What quotes and names without spaces around, in Chinese and Japanese: speech before a particle; titles: "《别走！》".
WIDE = {
    "「": late(r"「[^「」。！？]{0,150}+[。！？][^「」]{1,150}+」(?=[とのがはをにでもなっ、])."),
    "『": late(r"『[^『』。！？!?\n]{0,60}+[。！？!?][^『』\n]{1,60}+』(?=[とのがはをにでもなっ、])."),
    "《": late(r"《[^《》。！？!?\n]{0,60}+[。！？!?][^《》\n]{0,60}+》.?"),
    "〈": late(r"〈[^〈〉。！？!?\n]{0,60}+[。！？!?][^〈〉\n]{0,60}+〉.?"),
}


def embedded(
    text: str, found: list[tuple[int, int, int]], blocks: Iterable[Block], closings: dict[str, list[int]]
) -> list[tuple[int, int, int]]:
    """Return sentences with those made one that a quotation holds which opens within one and closes before its stop.

    American typography puts the stop inside ('... "We go. Now."'), so that what closes before it ('... "We go. Now".')
    is a part of the sentence around.

    Parameters
    ----------
    text : str
        The whole text.
    found : list of tuple of int
        Start, end and paragraph of each sentence, in order.
    blocks : iterable of Block
        What no quotation is sought beyond.
    closings : dict of str to list of int
        Closing mark -> where it stands before a stop, in order.
    """
    for quote, places in closings.items():
        joined: list[tuple[int, int, int]] = []
        rest = iter(blocks)
        block = next(rest)
        done = 0

        for place in places:
            index = bisect_left(found, (place + 1,)) - 1
            start, stop, paragraph = found[index]
            if not max(start, stop - _AT_END) <= place < stop - 1:
                continue  # it ends no sentence
            joined += found[done:index]
            while block.end <= start:
                block = next(rest)
            opened = _opened(text, joined, max(block.start, place - LONGEST), start, place, quote)
            if opened is not None:
                start = joined[opened][0]
                del joined[opened:]
            joined.append((start, stop, paragraph))
            done = index + 1
        found = joined + found[done:]
    return found


def bracketed(found: list[tuple[int, int, int]], brackets: Iterable[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return sentences with those made one that a bracket holds which opens within one: "says (Eth. Nic. 12) that".

    Parameters
    ----------
    found : list of tuple of int
        Start, end and paragraph of each sentence, in order.
    brackets : iterable of (start, end)
        Where brackets stand that may hold the end of a sentence, in order.
    """
    joined: list[tuple[int, int, int]] = []
    rest = iter(brackets)
    opened, closed = next(rest, (0, 0))
    for start, end, paragraph in found:
        while closed <= start:
            opened, closed = next(rest, (end, end + 1))
        if joined and joined[-1][0] < opened < joined[-1][1] and start < closed and paragraph == joined[-1][2]:
            start = joined.pop()[0]
        joined.append((start, end, paragraph))
    return joined


def spanning(text: str, sign: str, spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what `bracketed` takes for the spans that a sign was found by.

    What was said may open its sentence; a bracket that does is none within it, nor is a cry in such a quotation.
    """
    if sign in "(（":
        return [*spans]
    if sign not in "!?":
        return [(start + 1, end) for start, end in spans]
    quoting = [
        (text.rfind(_OPENED_BY[text[end - 1]], max(0, start - _TITLE), start), start, end) for start, end in spans
    ]
    return [(start, end) for opened, start, end in quoting if opened > 1 and _BEHIND.match(text, opened - 2)]


def _opened(
    text: str, before: list[tuple[int, int, int]], earliest: int, start: int, place: int, quote: str
) -> int | None:
    """Return the index of the sentence within which the quotation opens that closes at `place`, before a later stop."""
    first = text.rfind(QUOTE_PAIRS[quote], earliest, place)
    if not 0 <= first < start or not text[first - 1].isspace() or text[first + 1].isspace():
        return None

    around = len(before) - 1
    while before[around][0] > first:
        around -= 1
    return around if before[around][0] < first else None


def is_quoted(text: str, quote: str, begin: int, stop: int) -> bool:
    """Whether a straight quotation mark is open at `stop`: an odd number of them stands before it in the block."""
    if stop - begin > FARTHEST:
        begin = stop - FARTHEST
        # The count doesn't start where the block does: what stands beside the last of them says more, if it says one.
        last = text.rfind(quote, begin, stop)
        is_opening = last > begin and text[last - 1].isspace()
        if last >= begin and is_opening == text[last + 1].isalnum():
            return is_opening
    return text.count(quote, begin, stop) % 2 == 1


def quotations(text: str, sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
    """Return the quotations that hold more than one sentence, each as the indexes of its first and last sentence.

    Parameters
    ----------
    text : str
        The whole text.
    sentences : sequence of Sentence
        Its sentences, in order.

    Returns
    -------
    list of (first, last)
        In order. A quotation ends with its paragraph at the latest, since its closing mark may be lost; one that is
        opened anew in the next paragraph and closed later is one for each paragraph. Whoever chooses one of these
        sentences alone leaves a quotation mark open.

    Examples
    --------
    >>> from summarizer import split_sentences
    >>> told = '"We waited. Nobody came," she said. It rained.'
    >>> quotations(told, split_sentences(told, "en"))
    [(0, 1)]
    """
    found: list[tuple[int, int]] = []
    first: int | None = None
    closer, paragraph = "", -1

    for index, sentence in enumerate(sentences):
        if sentence.paragraph != paragraph:
            first, paragraph = None, sentence.paragraph
        before = first
        for sign, place in _signs(text, sentence.start, sentence.end):
            if first is not None and sign == closer:
                if before is not None and first == before:
                    found.append((first, index))
                first = None
            elif first is None and sign in QUOTES_CLOSED_BY and _is_opening(text, place, sign):
                first, closer = index, QUOTES_CLOSED_BY[sign]
    return found


def _signs(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """Return the quotation marks within a sentence and their places, in order."""
    return [(match[0], match.start()) for match in _QUOTE.finditer(text, start, end)]


def _is_opening(text: str, place: int, sign: str) -> bool:
    """Whether a straight mark stands behind a space or a bracket, as one that opens does; others say it themselves."""
    return sign != '"' or place == 0 or text[place - 1].isspace() or text[place - 1] in "([-–—"
