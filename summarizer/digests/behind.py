"""From the sentences of a story to those that come behind the others: somebody's opinion, what is unfit by itself."""

from __future__ import annotations

from .labels import opines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .scored import Scored

# What it costs to be somebody's opinion: as much as sentences shared by most articles are worth.
OPINION = 2.0
# What it costs to be unfit for a summary of one's own article, as a caption is: more than all that may speak for a
# sentence. ROUGE's mean of five sentences stays on a half of Multi-News, and goes from 29.9 to 30.1 on the other.
UNFIT = 10.0
# What a sentence that is too short costs in its own article.
SHORT = 5.0


def costs(scored: Scored) -> dict[int, float]:
    """Return what sentences cost that come behind what happened; what answers a question is fit, whatever its form."""
    found = dict.fromkeys(() if "query" in scored.parts else odd(scored), UNFIT)
    for index in opinions(scored):
        found[index] = found.get(index, 0.0) + OPINION
    return found


def odd(scored: Scored) -> list[int]:
    """Return the unfit sentences that aren't merely short: those stand behind by their own score."""
    found = []
    for index in sorted(scored.unfit):
        at, k = scored.places[index]
        if scored.articles[at].analysis.scores.parts["readability"][k] > -SHORT:
            found.append(index)
    return found


def opinions(scored: Scored) -> list[int]:
    """Return the sentences of articles whose title or first sentence says that they are somebody's opinion."""
    found = set()
    for at, article in enumerate(scored.articles):
        first = article.analysis.representation.sentences[0].text
        if opines(article.analysis.title or "") or opines(first):
            found.add(at)
    return [index for index, (at, _) in enumerate(scored.places) if at in found]
