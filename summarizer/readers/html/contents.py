"""From a page's runs to its own table of contents: links in a row that say what headings below do, and its label.

It is no text, whatever it looks like: a box, a list under "In this article", the numbered ways of a wiki. On 1,743
pages 300 of such links were kept, of 43 pages; the known texts have 39 of 148 of them a second time.
"""

from __future__ import annotations

from itertools import compress

from .context import HEADINGS
from .marks import SENTENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .features import Facts

# Two headings that a list repeats are no chance; half of its links have one below, the others lead to parts of these.
_FEWEST, _HALF = 2, 2
# So much of a link's run is in the link: "3. Fees – 4".
_LINKED = 0.8
_LONGEST_LABEL = 4
# What stands before and behind the words of a heading, or of the link to it.
_NUMBERS = "0123456789.:)(#?!…¶§-–—•»› \t"


def note_contents(facts: Facts, reasons: list[str]) -> None:
    """Give the links of a page's own contents, and their label, a reason."""
    if not _may_have_some(facts):
        return
    runs, tags = facts.page.runs, facts.tags
    below = {
        _bare(run.text): place
        for place, (run, reason) in enumerate(zip(runs, reasons, strict=True))
        if run.tag in HEADINGS and not reason
    }
    below.pop("", None)

    end = max(below.values(), default=0)
    links = [
        place
        for place, run in enumerate(runs[:end])
        if run.link and run.link >= _LINKED * len(run.text) and tags[place] not in HEADINGS
    ]
    told = {place for place in links if below.get(_bare(runs[place].text), -1) > place}
    if len(told) < _FEWEST:
        return
    following = _following(facts.tags, reasons)
    row: list[int] = []
    for place in links:
        # What lies between two links, if anything, is a number.
        if row and any(_bare(run.text) for run in runs[row[-1] + 1 : place]):
            _note_row(facts, reasons, row, told, following)
            row = []
        row.append(place)
    _note_row(facts, reasons, row, told, following)


def _may_have_some(facts: Facts) -> bool:
    """Whether headings stand on the page again, or a link counts from 1: five pages of six have neither."""
    again = sum([tag in HEADINGS for tag in compress(facts.tags, facts.is_repeated)])
    # Looking for a line that begins so in the whole text takes ten times as long.
    return again >= _FEWEST or any(run.link and run.text[0] == "1" for run in facts.page.runs)


def _following(tags: Sequence[str], reasons: list[str]) -> list[str]:
    """Return the tag of the first run that is kept at each place or behind it, "" where none is: looked for once."""
    found = [""]
    for tag, reason in zip(reversed(tags), reversed(reasons), strict=True):
        found.append(found[-1] if reason else tag)
    return found[::-1]


def _note_row(facts: Facts, reasons: list[str], row: list[int], told: set[int], following: list[str]) -> None:
    """Give what lies between some links' first and last, and right above, a reason where they are contents."""
    count = len(told.intersection(row))
    if count < _FEWEST or count * _HALF < len(row):
        return
    places = range(row[0], row[-1] + 1)
    for place in places:
        reasons[place] = reasons[place] or "link"
    label = row[0] - 1
    while label >= 0 and not _bare(facts.page.runs[label].text):
        reasons[label] = reasons[label] or "link"
        label -= 1
    if label >= 0 and _is_label(facts, label, following[places.stop]):
        reasons[label] = reasons[label] or "link"


def _is_label(facts: Facts, place: int, following: str) -> bool:
    """Whether a run is the label of what stands below it; a heading of more than that, which text follows, is none."""
    is_said = facts.ends[place] >= SENTENCE
    if is_said or facts.words[place] > _LONGEST_LABEL:
        return False
    if facts.tags[place] not in HEADINGS:
        return True
    return following in HEADINGS and following <= facts.tags[place]


def _bare(text: str) -> str:
    """Return a heading, or the link to it, without numbers and signs around it, in lower case."""
    return text.strip(_NUMBERS).lower()
