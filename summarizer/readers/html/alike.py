"""From scores of runs to those of runs that the same template wrote: posts, answers and rows are judged alike."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from ...patterns import late
from .context import SCORES, probability
from .features import is_talk

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .context import Context
    from .features import Facts
    from .names import Ways

# Runs at one place of a template are drawn to their mean by so much, where there are so many of them: of .5, .8, 1 and
# 2, 3, 6 these are the best on the half that isn't learnt from, worth .006 on forums, .010 on other kinds, .002 on
# articles; on the other half .013, .006, .002.
SHARE, FEWEST = 0.8, 3
# A run counts by its words and so many more.
_MORE = 3
# A cell of a table of data is shorter than this, in words; one with more in it is a part of the page's layout.
LONGEST_CELL = 60
# How many boxes an answer lies in within the comment that it answers: of the pages of learning eight at most.
_NEAR = 12
_FIGURES = str.maketrans("", "", "0123456789")
# A number in figures and letters: "comment c_p8ivok", "comment thing_t1_o8nyk6s". Builders of pages write such names on
# parts that aren't alike: they are no numbers but where people talk.
_CODE = late(r"(?<![^\W_])(?=[a-z]*\d)[a-z\d]{5,}(?![^\W_])|\d")


@lru_cache(20_000)
def _bare(name: str) -> str:
    """Return the names of a box without figures: "post-12" and "post-13" are of one template."""
    return _CODE.sub("", name) if is_talk(name) else name.translate(_FIGURES)


def templates(facts: Facts, ways: Ways) -> list[int]:
    """Return a number for each way by tags and names without figures: those of one number are of one template.

    A box within another of its tag and names is that one again: an answer to a comment is a comment, however deep.
    """
    known: dict[tuple[int, int], int] = {}
    numbers: dict[tuple[str, str], int] = {}
    bare = [numbers.setdefault((tag, _bare(name)), len(numbers)) if name else -1 for tag, name in facts.looks]
    plain = [numbers.setdefault((tag, ""), len(numbers)) for tag, name in facts.looks]
    found, seen = [0], [0]
    for parent, look, _ in ways.steps:
        step, around = bare[look], seen[parent]
        again = _again(ways, bare, parent, step) if step >= 0 and around >> step & 1 else -1
        if again >= 0:
            found.append(found[again])
        else:
            found.append(known.setdefault((found[parent], step if step >= 0 else plain[look]), len(known) + 1))
        seen.append(around | 1 << step if step >= 0 else around)
    return found


def _again(ways: Ways, bare: list[int], way: int, step: int) -> int:
    """Return the nearest way above that ends with a step, as one does; -1 where none does nearby."""
    for _ in range(_NEAR):
        parent, look, _ = ways.steps[way - 1]
        if bare[look] == step:
            return way
        way = parent
    return -1


def groups(context: Context, ways: Ways) -> list[list[int]]:
    """Return the places of the runs at each place of a template that has enough of them.

    An article's paragraphs are alike, whatever they say: they are judged alike only where they lie in several parts of
    the page, as those of posts do.
    """
    template, of_box = templates(context.facts, ways), ways.of_box
    alike: dict[tuple[int, str], list[int]] = {}
    for place, run in enumerate(context.page.runs):
        alike.setdefault((template[of_box[run.box]], run.tag), []).append(place)
    return [group for (_, tag), group in alike.items() if _is_enough(context, tag, group)]


def _is_enough(context: Context, tag: str, group: list[int]) -> bool:
    """Whether runs of a template are enough to be judged alike: paragraphs by the parts that they lie in."""
    several = {context.parts[place] for place in group} if tag == "p" else group
    return len(several) >= FEWEST


def rows(facts: Facts) -> list[list[int]]:
    """Return the places of the runs of each row of data: "Material | Polyester" stays, or goes, as one."""
    page = facts.page
    found: dict[int, list[int]] = {}
    for place, run in enumerate(page.runs):
        if run.tag in ("td", "th") and page.tags[run.box] == run.tag:
            found.setdefault(page.parents[run.box], []).append(place)
    return [row for row in found.values() if len(row) > 1 and _is_short(facts, row)]


def _is_short(facts: Facts, row: list[int]) -> bool:
    """Whether all cells of a row are short."""
    return max([facts.words[place] for place in row]) <= LONGEST_CELL


def levelled(facts: Facts, alike: list[list[int]], sums: list[int], share: float = SHARE) -> list[int]:
    """Return log odds in hundredths, those of runs alike drawn to the mean of their probabilities.

    Parameters
    ----------
    facts : Facts
    alike : list of list of int
        As `groups`.
    sums : list of int
        Of each run, in hundredths of log odds.
    share : float
        How far each is drawn, 0 to 1.
    """
    found, words, zero = [*sums], facts.words, len(SCORES) // 2
    for group in alike:
        scores = [probability(sums[place]) for place in group]
        weights = [words[place] + _MORE for place in group]
        mean = sum([score * weight for score, weight in zip(scores, weights, strict=True)]) / sum(weights)
        for place, score in zip(group, scores, strict=True):
            found[place] = bisect_left(SCORES, (1 - share) * score + share * mean) - zero
    return found
