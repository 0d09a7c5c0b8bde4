"""The contract of scorers and selectors; from a name to the stage that it stands for, imported when it is asked for."""

# Longer than the rule: what scores and selectors agree on stands in one place, looked up at once or late.

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, wraps
from math import fsum, isfinite

from .errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, Protocol, Self

    from .budget import Limits
    from .document import Sentence
    from .representation.representation import Representation

    class Scorer(Protocol):
        """What says how important each sentence is."""

        def __call__(self, representation: Representation, /) -> Sequence[float]:
            """Return n finite numbers, higher is better."""

    class Selector(Protocol):
        """What picks sentences by their scores, within limits."""

        def __call__(self, scores: Sequence[float], representation: Representation, limits: Limits, /) -> Sequence[int]:
            """Return the indices of the sentences picked, best first, never over the limits."""

    # What a scorer saw in each sentence, made when somebody asks: part -> the index of a sentence -> words.
    Because = Callable[[Representation], Mapping[str, Callable[[int], str]]]


class Scores(tuple[float, ...]):
    """One score a sentence, which knows the parts that add up to it.

    Attributes
    ----------
    parts : dict of str to tuple of float
        Part -> one number a sentence; their sum over the parts is the score.
    because : callable or None
        Representation -> a mapping of part to what says in words what it saw in a sentence, by its index; parts that
        aren't in it say nothing. One with a method `terms(index)` tells a sentence's terms with their shares, too.
    """

    parts: dict[str, tuple[float, ...]]
    because: Because | None

    def __new__(
        cls,
        scores: Iterable[float],
        parts: Mapping[str, Sequence[float]] | None = None,
        because: Because | None = None,
    ) -> Self:
        """Keep the scores and their parts; without parts, they are their own only one."""
        made = super().__new__(cls, scores)
        made.parts = {name: tuple(values) for name, values in parts.items()} if parts else {"score": tuple(made)}
        made.because = because
        return made


def scoring(call: Callable[[Any, Representation], Scores]) -> Callable[[Any, Representation], Scores]:
    """Return a scorer's call that tells who gives it a text where its representation belongs."""

    @wraps(call)
    def checked(scorer: Any, representation: Representation) -> Scores:
        if isinstance(representation, str) or not hasattr(representation, "sentences"):
            name = type(scorer).__name__
            raise TypeError(
                f"{name} scores the sentences of a representation, not {type(representation).__name__}: "
                f"summarize(text, scorer={name}()) makes one, and "
                f"Summarizer(scorer={name}()).analyze(Document(text)).scores has the scores"
            )
        return call(scorer, representation)

    return checked


class Outlook:
    """Scores that are known from above: what a part takes off is looked up when a sentence's own score is asked for.

    Of an article's sentences a quarter come near to being picked. With all of them looked at a warm summary takes 35 %
    longer (`python benchmarks/tricks.py outlook`).

    Parameters
    ----------
    parts : dict of str to list of float
        Part -> one number a sentence; empty for the one that is looked up.
    late : str
        The part that is looked up.
    look : callable
        The index of a sentence -> what that part adds to its score, 0 or less.
    because : callable, optional
        What the scores say of their parts.

    Attributes
    ----------
    most : list of float
        Length n: the scores without that part, none of them below the score.
    """

    def __init__(
        self,
        parts: dict[str, list[float]],
        late: str,
        look: Callable[[int], float],
        because: Because | None = None,
    ) -> None:
        self._parts, self._late, self._look, self._because = parts, late, look, because
        self._known = [values for name, values in parts.items() if name != late]
        self._scores: dict[int, float] = {}
        self.most = list(map(fsum, zip(*self._known, strict=True)))

    def __len__(self) -> int:
        return len(self.most)

    def __getitem__(self, index: int) -> float:
        if index not in self._scores:
            self._scores[index] = fsum([*[values[index] for values in self._known], self._look(index)])
        return self._scores[index]

    def scores(self) -> Scores:
        """Return all scores with their parts."""
        late = [self._look(index) for index in range(len(self))]
        parts = self._parts | {self._late: late}
        return Scores(map(fsum, zip(*parts.values(), strict=True)), parts, self._because)


# Room -> its table: what a file in the room looks names up in, which can't import the room that knows it.
TABLES: dict[str, Stages] = {}


class Stages(Mapping[str, "type[Any]"]):
    """Name -> class, which lives in the file of that name; a file is imported only when its name is looked up.

    Parameters
    ----------
    room : str
        The package whose files they are.
    **classes : str
        The class of each name.
    """

    def __init__(self, room: str, **classes: str) -> None:
        self._room = room
        self._classes = classes
        TABLES[room] = self

    def __getitem__(self, name: str) -> type[Any]:
        wanted = self._classes[name]
        # Not importlib, which a cold start has no need of.
        found: type[Any] = getattr(__import__(f"{self._room}.{name}", fromlist=[wanted]), wanted)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._classes)

    def __len__(self) -> int:
        return len(self._classes)

    # What notebooks offer behind SCORERS["
    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def __repr__(self) -> str:
        room = self._room.rpartition(".")[2]
        return "{" + ", ".join(f"{name!r}: {room}.{name}.{wanted}" for name, wanted in self._classes.items()) + "}"


def named(setting: str, chosen: Any, known: Stages) -> Any:
    """Return the stage that a name stands for, or the callable given.

    Raises
    ------
    OptionError
        If it is neither; the message lists the names.
    """
    if isinstance(chosen, str) and chosen in known:
        return known[chosen]()
    # A class is callable too: `scorer=LexRank` lacks its parentheses.
    if isinstance(chosen, str) or not callable(chosen) or isinstance(chosen, type):
        from .meant import stage

        others = [(room.rpartition(".")[2][:-1], names) for room, names in TABLES.items()]
        raise OptionError(setting, chosen, stage(setting, chosen, known, others))
    return chosen


def in_context(selector: Any, context: str) -> Any:
    """Return a selector with another way to treat what points back."""
    if "context" not in getattr(selector, "parameters", ()):
        raise OptionError("context", context, f"{selector!r} has no such setting; choose the selector Mmr")
    return selector.replace(context=context)


def scored(scorer: Scorer | str, representation: Representation) -> Scores:
    """Return what a scorer says, held to its contract.

    Raises
    ------
    OptionError
        If it isn't a finite number a sentence.
    """
    # No scorer has to think of a document without a sentence.
    if not len(representation):
        return Scores(())
    assert not isinstance(scorer, str)  # `named` put the stage in the place of its name

    given: Any = scorer(representation)
    scores = given
    if not isinstance(scores, Scores):
        try:
            # NumPy's numbers, integers and the like: Scores hold plain floats, which can be written out.
            scores = Scores(map(float, given))
        except (TypeError, ValueError, OverflowError):
            scores = Scores(())  # no number at all: told with the others that have the wrong ones

    if len(scores) != len(representation) or not all(map(isfinite, scores)):
        allowed = f"it must return {len(representation)} finite numbers, one a sentence"
        raise OptionError("scorer", scorer, f"{allowed}; it gave {list(scores) or given!r:.200}")
    return scores


def described(name: str, stage: Any, known: Stages) -> dict[str, Any]:
    """Return a stage's name and settings, as plain data.

    Raises
    ------
    OptionError
        If it is none of the package's own.
    """
    for short in known:
        # A subclass may do something else under the same settings.
        if type(stage) is known[short]:
            return {"name": short, **stage.as_dict()}
    raise OptionError(name, stage, f"one of {', '.join(known)} goes into JSON; pickle the transformer for your own")


def restored(written: Any, known: Stages, place: str = "") -> Any:
    """Return the stage whose name and settings were written, these beside it or in a mapping of their own.

    Parameters
    ----------
    written : mapping
        What `described` returned.
    known : Stages
    place : str
        What an error calls it: "parameters.scorer.".

    Raises
    ------
    ValueError
        If it is something else; the message names the field.
    """
    name = written.get("name") if hasattr(written, "get") else None
    if not isinstance(name, str) or name not in known:
        message = f"the field {place}name is {name!r:.80}; one of {', '.join(known)} belongs there"
        raise ValueError(message)
    settings = {setting: value for setting, value in written.items() if setting != "name"}
    settings = settings.get("settings", settings)
    try:
        return known[name](**settings)
    except (TypeError, ValueError, OverflowError) as error:
        message = f"the field {place.rstrip('.')} is no {name}: {error}"
        raise ValueError(message) from error


# The power of how likely a block is the article's that its sentences' scores keep; and how likely it is where it is as
# likely as not: sentences below that come behind all others, or a cookie notice would come before a sentence of five
# words in a text of four sentences.
_DOUBT, _EVEN = 3, 0.5
# By how much a bound on a score may be rounded down.
_TRIFLE = 1e-9


def doubted(scores: Scores, sentences: Sequence[Sentence], doubtful: Sequence[tuple[int, int, float, str]]) -> Scores:
    """Return the scores with those in doubtful blocks cut to the cube of how likely these are the article's.

    Those of blocks that are likelier none of it come behind all others. What it costs is a part of its own. On half
    of the real pages the first power leaves furniture in 9 summaries of 100, the square in 7, the cube in 6, the
    fourth in 6.
    """
    lowest, cuts = min(0.0, *scores) if len(scores) else 0.0, _cuts(sentences, doubtful)
    costs = [_cost(score, lowest, *cuts[index]) if index in cuts else 0.0 for index, score in enumerate(scores)]
    made = [score + cost for score, cost in zip(scores, costs, strict=True)]
    return Scores(made, {**scores.parts, "doubt": costs}, scores.because)


def _cost(score: float, lowest: float, share: float, below: float) -> float:
    """Return what a doubt costs a score."""
    return (lowest - score) * share - below


def _cuts(
    sentences: Sequence[Sentence], doubtful: Sequence[tuple[int, int, float, str]]
) -> dict[int, tuple[float, float]]:
    """Return the sentences in doubtful blocks -> how far their scores are cut down to the lowest, and how far below."""
    cuts, at = {}, 0
    for index, sentence in enumerate(sentences):
        while at + 1 < len(doubtful) and doubtful[at][1] <= sentence.start:
            at += 1
        start, end, p, _ = doubtful[at]
        if start <= sentence.start < end:
            cuts[index] = (1 - p**_DOUBT, 0.0) if p >= _EVEN else (1.0, 1 - p**_DOUBT)
    return cuts


class Doubted(Outlook):
    """The same of scores that are looked up: what is in doubt hardly comes near to being picked.

    With all of them looked up the summary of a page's text takes 3 % longer.
    """

    def __init__(
        self, outlook: Outlook, sentences: Sequence[Sentence], doubtful: Sequence[tuple[int, int, float, str]]
    ) -> None:
        self._outlook, self._sentences, self._doubtful = outlook, sentences, doubtful
        self._cuts = _cuts(sentences, doubtful)
        # The lowest score is at most 0, and at most that of a short line.
        self.most = outlook.most.copy()
        lowest = min(0.0, outlook[self.most.index(min(self.most))])
        for index, cut in self._cuts.items():
            self.most[index] += _cost(self.most[index], lowest, *cut) + _TRIFLE

    def __getitem__(self, index: int) -> float:
        score = self._outlook[index]
        return score + (_cost(score, self._lowest, *self._cuts[index]) if index in self._cuts else 0.0)

    @cached_property
    def _lowest(self) -> float:
        """The lowest score, 0 at most."""
        return min(0.0, *map(self._outlook.__getitem__, range(len(self))))

    def scores(self) -> Scores:
        """Return all scores with their parts."""
        return doubted(self._outlook.scores(), self._sentences, self._doubtful)
