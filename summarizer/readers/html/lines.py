"""From verdicts on a page to the lines that may say by whom it was written and when: near the title, at the foot."""

from __future__ import annotations

from ...patterns import late
from ..day import day, is_on_publication
from .author import LONGEST_ANSWER, asks_by_whom, is_byline, says_by_whom
from .context import HEADINGS
from .evidence import ARTICLE, DAYS_OF_OTHERS, FORUM
from .marks import BYLINE, DIGITS, RIGHTS, SENTENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .features import Facts
    from .judge import Verdicts

# How many runs above the article, and how many of its first, may say by whom and when.
NEAR = 12
# "Actualizado el 5 de mayo de 2026. Publicado el 1 de mayo de 2026" has fifteen words.
_LONGEST_LINE = 20
# Between "2026" and "年" or "년" no pattern for words sees an end: these lines say the day, too, and so do those that
# write "2" in figures of their own.
_EASTERN = frozenset("日일٢۲२")
# A sentence of so many words that names a day tells a story: "The quay was built on 4 May 1931 by the county."
_SHORTEST_STORY = 8
# Words of a line that may be a name, and letters of one that says something.
_FEW, _SHORTEST_WORD = 4, 4
# A standfirst may be the first of the article, with a byline below it.
_BELOW = 4
# How many runs below the article may say so in so many words: six more of 731 authors are right by them, three days.
# Behind a heading others wrote: of 18 names that 1,741 pages have there 13 are of comments and of pages to read next.
_FOOT = 8
# "18 July 2026 Last updated at 11:25 GMT": words of a line that says when, to the minute, and no more; of one that says
# how to write to whoever wrote, and how many such lines an article has at most.
_LONGEST_STAMP, _CLOCK = 12, late(r"(?<![\d.])\d{1,2}[:.]\d\d(?![\d.])")
# "Monday, May 4, 2026 at 11:25 a.m. GMT": its words before the first figure, and behind the last.
_WEEKDAY_AND_MONTH, _ZONE, _FIGURES = 2, 2, late(r"\d+")
_LONGEST_CONTACT, _CONTACTS, _ADDRESS = 20, 4, late(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w")


def near(verdicts: Verdicts) -> range:
    """Return the places of the runs near the title and above the article's first paragraphs."""
    context, size = verdicts.context, len(verdicts.facts.page.runs)
    start = context.first if context.first < size else 0
    return range(max(0, min(start, max(0, context.title)) - 3), min(size, start + NEAR))


def bylines(verdicts: Verdicts, near: range) -> list[str]:
    """Return the short lines near the title that may say by whom and when, but for those on rights."""
    facts, runs, found = verdicts.facts, verdicts.facts.page.runs, []
    for place in near:
        text = runs[place].text.strip()
        if asks_by_whom(text) and place + 1 < len(runs):
            following = runs[place + 1].text
            found.append(f"{text} {following}" if len(following) <= LONGEST_ANSWER else "")
        elif _is_byline(facts, place):
            found.append(text)
    return found


def note_bylines(verdicts: Verdicts, near: range) -> None:
    """Give what is kept between the title and the article and says by whom it was written a reason.

    Of 14 such lines on 1,230 pages twelve are in no known text; what stands over a forum's post begins it.
    """
    context, facts, reasons = verdicts.context, verdicts.facts, verdicts.reasons
    if FORUM in facts.evidence:
        return
    for place in range(max(context.title + 1, near.start), min(context.first + _BELOW, near.stop)):
        if facts.tags[place] in HEADINGS:
            # A part of the article begins, a book in a list of books say, and whose it is stands below its title.
            if facts.words[place] < _SHORTEST_STORY and not facts.page.runs[place].link:
                return
            continue
        is_short = facts.words[place] < _LONGEST_LINE and facts.ends[place] < SENTENCE
        if is_short and not reasons[place]:
            line, _, following = facts.page.runs[place].text.strip().partition("\n")
            # An author, a publisher, a genre: what a book is.
            if (is_byline(line) or _is_dated_byline(line)) and _is_below_byline(following):
                reasons[place] = "notice"

    for place in range(context.last + 1, min(context.last + _FOOT, len(reasons))):
        text = facts.page.runs[place].text
        is_short = facts.words[place] < _LONGEST_LINE and facts.ends[place] < SENTENCE
        if is_short and not reasons[place] and _is_dated_byline(text):
            reasons[place] = "notice"


def note_stamp(verdicts: Verdicts, near: range, when: str | None) -> None:
    """Give what is kept around an article's title and says to the minute when it was published a reason.

    Its day is that which the page's head says, or the line says what it was. Another may be an event's, and so may
    one without a clock's time be; whoever writes in a forum begins so.
    """
    facts, reasons = verdicts.facts, verdicts.reasons
    if ARTICLE not in facts.evidence or FORUM in facts.evidence:
        return
    for place in range(near.start, min(verdicts.context.first + _BELOW, near.stop)):
        text, is_short = facts.page.runs[place].text, facts.words[place] <= _LONGEST_STAMP
        if reasons[place] or not is_short or facts.ends[place] >= SENTENCE or facts.tags[place] in HEADINGS:
            continue
        said = day(text) if _CLOCK.search(text) else None
        if said is not None and ((said == when and _is_bare(text)) or is_on_publication(text)):
            reasons[place] = "notice"


def _is_bare(stamp: str) -> bool:
    """Whether a line has a day and an hour, and not what was then: "Sold until 4 May 2026, 18:00, town hall"."""
    first, *_, last = _FIGURES.split(stamp)
    behind = last.split()
    is_ended = not behind[1:] or (behind[-1].isupper() and not behind[_ZONE:])
    return is_ended and not first.rpartition("|")[2].split()[_WEEKDAY_AND_MONTH:]


def note_contacts(verdicts: Verdicts, writer: str | None) -> None:
    """Give the last lines of an article that say how to write to its writer, and to others, a reason.

    "To contact the reporter: Ina Moss in Penrose at imoss@tarn.example": a name that its address has, too.
    "Report bugs to imoss@tarn.example" may be what a text is for, and a council has its name in each of its addresses.
    """
    facts, reasons = verdicts.facts, verdicts.reasons
    if not writer or "@" not in facts.whole:
        return
    names = [name for name in writer.lower().replace(",", " ").split() if len(name) >= _SHORTEST_WORD]
    found: list[int] = []
    for place in [place for place, why in enumerate(reasons) if not why][: -_CONTACTS - 1 : -1]:
        text = facts.page.runs[place].text
        address = _ADDRESS.search(text) if facts.words[place] <= _LONGEST_CONTACT else None
        if address is None:
            return

        found.append(place)
        person = address.group().partition("@")[0].lower()
        beside = f"{text[: address.start()]}{text[address.end() :].partition(' ')[2]}".strip().lower()
        if any(name in person and (name in beside or not beside) for name in names):
            for each in found:
                reasons[each] = "notice"


def _is_dated_byline(text: str) -> bool:
    """Whether a line says by whom and when, in this order or the other: "4 mai 2026, par gull22"."""
    before, _, last = text.rpartition(", ")
    return (is_byline(text) or (bool(before) and is_byline(f"{last}, {before}"))) and day(text) is not None


def _is_below_byline(text: str) -> bool:
    """Whether what stands below a byline in its run is another, a day or a few words: no line of a poem."""
    if "\n" in text or len(text) > LONGEST_ANSWER:
        return False
    return len(text.split()) <= _FEW or day(text) is not None or is_byline(text)


def above(verdicts: Verdicts, near: range) -> Iterator[str]:
    """Yield the lines between the title and the article's first paragraph; "" for words that the page writes small.

    "Harbour News" over an article on a harbour is a part of the site, and no name.
    """
    context, facts = verdicts.context, verdicts.facts
    if not DAYS_OF_OTHERS.isdisjoint(facts.evidence):
        return
    for place in range(context.title + 1, min(context.first, near.stop)):
        text = facts.page.runs[place].text
        may_be_name = facts.words[place] <= _FEW and not facts.marks[place] >> DIGITS & 1
        words = [word.lower() for word in text.split() if may_be_name and len(word) >= _SHORTEST_WORD]
        yield "" if any(f" {word}" in facts.whole for word in words) else text


def _is_byline(facts: Facts, place: int) -> bool:
    """Whether a run may say by whom and when, and isn't on rights."""
    text, marks = facts.page.runs[place].text.strip(), facts.marks[place]
    if marks >> RIGHTS & 1:
        return False
    is_short = facts.words[place] < _LONGEST_LINE
    is_marked = bool(marks >> BYLINE & 1 or (marks >> DIGITS & 1 and not _EASTERN.isdisjoint(text)))
    # A paragraph is asked what it says only where that could count: these patterns are the long ones.
    if not (is_short or is_marked):
        return False
    is_story = facts.words[place] >= _SHORTEST_STORY and facts.ends[place] == SENTENCE
    if is_marked and not (is_story and FORUM not in facts.evidence):
        return True
    return is_on_publication(text) or says_by_whom(text)


def foot(verdicts: Verdicts) -> Iterator[str]:
    """Yield the lines right below the article that say by whom or when in so many words; posts have theirs."""
    facts, last = verdicts.facts, verdicts.context.last
    if FORUM in facts.evidence:
        return
    for place in range(last + 1, min(last + 1 + _FOOT, len(facts.words))):
        text = facts.page.runs[place].text
        if facts.words[place] < _LONGEST_LINE and (says_by_whom(text) or is_on_publication(text)):
            yield text
        elif facts.tags[place] in HEADINGS:
            return
