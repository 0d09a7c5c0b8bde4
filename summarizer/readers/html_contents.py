"""From a page's runs to its own table of contents: links in a row that say what headings below do, and its label.

It is no text, whatever it looks like: a box, a list under "In this article", the numbered ways of a wiki. On 1,743
pages 300 of such links were kept, of 43 pages; the known texts have 39 of 148 of them a second time.
"""

from __future__ import annotations

from itertools import compress

from .html_context import HEADINGS
from .html_marks import SENTENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .html_features import Facts

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

    row: list[int] = []
    # Behind the last heading are none.
    for place in range(max(below.values(), default=0) + 1):
        run = runs[place]
        bare = _bare(run.text)
        if tags[place] not in HEADINGS and (run.link >= _LINKED * len(run.text) or (row and not bare)):
            row.append(place)
        elif row:
            _note_row(facts, reasons, row, below)
            row = []


def _may_have_some(facts: Facts) -> bool:
    """Whether headings stand on the page again, or anything counts from 1: five pages of six have neither."""
    again = sum([tag in HEADINGS for tag in compress(facts.tags, facts.is_repeated)])
    return again >= _FEWEST or "\n1" in facts.whole


def _note_row(facts: Facts, reasons: list[str], row: list[int], below: dict[str, int]) -> None:
    """Give the links in a row, and what stands right above them, a reason where they are contents."""
    runs, label = facts.page.runs, row[0] - 1
    told = sum([below.get(_bare(runs[place].text), -1) > place for place in row])
    if told < _FEWEST or told * _HALF < len(row):
        return
    for place in row:
        reasons[place] = reasons[place] or "link"
    if label >= 0 and _is_label(facts, reasons, label, row[-1] + 1):
        reasons[label] = reasons[label] or "link"


def _is_label(facts: Facts, reasons: list[str], place: int, behind: int) -> bool:
    """Whether a run is the label of what stands below it; a heading of more than that is none."""
    if facts.words[place] > _LONGEST_LABEL or facts.shapes[place] % 4 >= SENTENCE:
        return False
    if facts.tags[place] not in HEADINGS:
        return True
    following = next((tag for tag, reason in zip(facts.tags[behind:], reasons[behind:], strict=True) if not reason), "")
    return following in HEADINGS and following <= facts.tags[place]


def _bare(text: str) -> str:
    """Return a heading, or the link to it, without numbers and signs around it, in lower case."""
    return text.strip(_NUMBERS).lower()
