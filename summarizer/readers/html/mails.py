"""From a page that is a mail in tables to where its foot begins: who sent it and why, where to unsubscribe."""

from __future__ import annotations

from ..phrases import known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .features import Facts

# How many of the last runs of a page are looked at; words of a paragraph of the mail's own, and of a line of the foot:
# "You receive this mail because ... . If you no longer wish to, unsubscribe".
_LAST, _PARAGRAPH, _LONGEST = 30, 18, 60
# A newsletter is drawn by tables in tables, and has next to nothing beside them.
_FEWEST_TABLES, _SHARE = 2, 0.9


def foot_of(facts: Facts) -> int:
    """Return the run that a newsletter's foot begins with; how many runs there are where a page has none.

    A line with a link says how to unsubscribe, in the words of any of the languages; around it lies the largest part
    without a paragraph, and behind that none that lies as near to the mail's own: "Join our mailing list" stands among
    paragraphs on pages that are laid out by tables.
    """
    page, size = facts.page, len(facts.page.runs)
    tables = [0] * len(page.tags)
    for box in range(1, len(tables)):
        tables[box] = tables[page.parents[box]] + (page.tags[box] == "table")
    drawn = sum([length for run, length in zip(page.runs, facts.lengths, strict=True) if tables[run.box]])
    if drawn < _SHARE * facts.total:
        return size

    for place in range(size - 1, max(0, size - _LAST), -1):
        run = page.runs[place]
        if run.link and tables[run.box] >= _FEWEST_TABLES and _says_so(run.text) and facts.words[place] < _LONGEST:
            start = _start(facts, place)
            return start if 2 * sum(facts.lengths[:start]) > facts.total else size
    return size


def _says_so(text: str) -> bool:
    """Whether a line says how to unsubscribe."""
    low = text.lower()
    return any(phrase in low for phrase in known("FOOTERS"))


def _start(facts: Facts, place: int) -> int:
    """Return the first run of the largest box around a run that has no paragraph above it.

    How many runs there are where a paragraph behind it lies as near as those above: that goes on.
    """
    page, steps = facts.page, dict[int, int]()
    box = page.runs[place].box
    while box >= 0:
        steps[box] = len(steps)
        box = page.parents[box]

    def step_of(other: int) -> int:
        box = page.runs[other].box
        while box not in steps:
            box = page.parents[box]
        return steps[box]

    reached: list[int] = []
    for above in range(place - 1, -1, -1):
        step = step_of(above)
        if facts.words[above] >= _PARAGRAPH:
            paragraphs = [behind for behind in range(place + 1, len(page.runs)) if facts.words[behind] >= _PARAGRAPH]
            if any(step_of(behind) >= step for behind in paragraphs):
                return len(page.runs)
            # What lies no nearer than the paragraph is of the mail's body.
            return place - sum([near < step for near in reached])
        reached.append(step)
    return place
