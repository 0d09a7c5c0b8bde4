"""From a selection to the lengths of summary that have a sentence."""

from __future__ import annotations

from itertools import accumulate

from ..budget import Budget

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..analysis import Selection

# Up to how many sentences it is looked for a cut that has a sentence: of a selector whose one cut tells all shorter
# ones, and of another, which is asked for each.
FAR, FAR_OF_OTHERS = 300, 60
# A ceiling in words that nothing reaches.
_ANY = 10**12


class Cuts:
    """What is picked of an analysis at other lengths.

    Attributes
    ----------
    is_greedy : bool
        Whether each cut begins with the shorter ones.
    far : int
        Up to how many sentences they are looked at.
    places : dict of int to int
        Index -> place in the order of picks of a greedy selector, from 0; empty for another.
    """

    def __init__(self, selection: Selection) -> None:
        analysis = selection.analysis
        self._analysis = analysis
        self.is_greedy = analysis.is_greedy
        self.far = max(1, min(FAR if self.is_greedy else FAR_OF_OTHERS, len(analysis.scores)))

        # One cut of a greedy selector tells all shorter ones, and what each of them takes of the other ceilings.
        order = analysis.select(Budget(sentences=self.far)).picks if self.is_greedy else ()
        self.places = {index: place for place, index in enumerate(order)}

        # A ceiling in words or characters isn't filled with what is worth least: another order.
        order = analysis.select(Budget(sentences=self.far, words=_ANY)).picks if self.is_greedy else ()
        texts = [analysis.representation.sentences[index].text for index in order]
        joiner = len(analysis.representation.language.joiner)
        self._filled = {index: place for place, index in enumerate(order)}
        self._words = [*accumulate([len(text.split()) for text in texts], initial=0)]
        self._characters = [*accumulate([len(text) + joiner for text in texts], initial=-joiner)]
        self._known: list[frozenset[int]] = [frozenset()]

    def enough(self, index: int) -> dict[str, int]:
        """Return ceilings whose cuts have a sentence, by name; none where no number of sentences lets it in."""
        if not self.is_greedy:
            least = next((count for count in range(1, self.far + 1) if index in self._cut(count)), None)
            return {} if least is None else {"sentences": least}
        if index not in self.places:
            return {}
        found = {"sentences": self.places[index] + 1}
        if index in self._filled:
            count = self._filled[index] + 1
            found |= {"words": self._words[count], "characters": self._characters[count]}
        return found

    def _cut(self, sentences: int) -> frozenset[int]:
        """Return what a selector picks that promises nothing of its other cuts, asked once for each length."""
        while len(self._known) <= sentences:
            self._known.append(frozenset(self._analysis.select(Budget(sentences=len(self._known))).picks))
        return self._known[sentences]
