"""From "how long may it be" to what each sentence costs and how much may be spent."""

from __future__ import annotations

from functools import lru_cache

from .errors import OptionError
from .record import Record, is_real

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

# Silent reading of English non-fiction by adults: 238 words a minute (Brysbaert 2019, 190 studies).
WORDS_A_SECOND = 238 / 60


class Budget(Record):
    """How long a summary may be: a ceiling on whole sentences, never crossed; several hold together.

    Parameters
    ----------
    sentences : int, optional
        At most this many sentences, 1 or more.
    words : int, optional
        At most this many words (runs of characters that aren't white space), 1 or more.
    characters : int, optional
        At most this many code points in the whole summary, joining spaces included, 1 or more.
    tokens : int, optional
        At most this many tokens in the whole summary as `token_counter` counts them, 1 or more.
    token_counter : callable, optional
        str -> int, or -> the tokens themselves, which are counted: ``encoding.encode`` will do. Needed by `tokens`,
        and by nothing else.
    ratio : float, optional
        At most this share of the document's sentences, rounded down, but always one:
        above 0 (nothing) to 1 (all).
    seconds : float, optional
        At most this long to read, at 238 words a minute, above 0.
    fill : float, optional
        How far down a ceiling in words, characters, tokens or seconds is filled: the share of the sentences, the
        best first, that may be taken, above 0 to 1 (any); None is two thirds, and none that a scorer holds unfit. Where
        nothing else fits, the best that does is taken.

    Raises
    ------
    OptionError
        If no ceiling is given, or one that can't mean anything.

    Examples
    --------
    >>> Budget(sentences=3, characters=280).ceilings()
    {'sentences': 3, 'characters': 280}

    References
    ----------
    M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019.
    """

    sentences: int | None = None
    words: int | None = None
    characters: int | None = None
    tokens: int | None = None
    token_counter: Callable[[str], int] | None = None
    ratio: float | None = None
    seconds: float | None = None
    fill: float | None = None

    def _check(self) -> dict[str, Any]:
        kept = {}
        for name, (means_something, plain, allowed) in _CEILINGS.items():
            value = getattr(self, name)
            if value is not None:
                if not means_something(value):
                    from .meant import length

                    raise OptionError(name, value, allowed + length(name, value))
                kept[name] = plain(value)  # NumPy's numbers too can be written out

        if self.token_counter is not None and not callable(self.token_counter):
            way = ", such as its .encode" if hasattr(self.token_counter, "encode") else ""
            allowed = f"a callable from a str to its number of tokens, or to a list of them{way}"
            raise OptionError("token_counter", self.token_counter, allowed)
        if (self.tokens is None) != (self.token_counter is None):
            # Neither tells anything without the other.
            missing, given = ("token_counter", "tokens") if self.tokens is not None else ("tokens", "token_counter")
            needed = "token_counter, such as encoding.encode," if given == "tokens" else "tokens"
            raise OptionError(missing, None, f"{given} needs {needed} beside it")

        if not self.ceilings().keys() - {"fill"}:
            raise OptionError(
                "sentences", None, "give at least one of sentences, words, characters, tokens, ratio, seconds"
            )
        return kept

    def ceilings(self) -> dict[str, Any]:
        """Return the ceilings that are set, by name, and how far they are filled."""
        return {name: value for name, value in self.as_dict().items() if value is not None}

    def refilled(self, sentences: int | None, ceilings: Mapping[str, Any]) -> Budget:
        """Return the budget that a call's ceilings make; this one, filled otherwise, where `fill` is all it says.

        Tokens are counted as this one's are, where the call doesn't say otherwise.
        """
        if sentences is None and set(ceilings) == {"fill"}:
            return self.replace(fill=ceilings["fill"])
        if ceilings.get("tokens") is not None:
            ceilings = {"token_counter": self.token_counter, **ceilings}
        if type(sentences) is int and not ceilings:
            return _of_sentences(sentences)
        return Budget(**ceilings) if sentences is None else Budget(sentences, **ceilings)

    def n_tokens(self, text: str) -> int:
        """Return how many tokens a text has, as `token_counter` counts or lists them.

        Raises
        ------
        OptionError
            If it returns neither a whole number of 0 or more nor tokens.
        """
        assert self.token_counter is not None
        found: Any = self.token_counter(text)
        # Hugging Face's tokenizers return a mapping with the tokens in it, those of tiktoken and others a list.
        if hasattr(found, "keys") and "input_ids" in found:
            found = found["input_ids"]
        if hasattr(found, "__len__") and not isinstance(found, str | bytes):
            return len(found)
        if not hasattr(found, "__index__") or found < 0:
            allowed = f"it has to return a whole number of 0 or more, or a list of tokens; it returned {found!r}"
            raise OptionError("token_counter", self.token_counter, allowed)
        return int(found)

    def most(self, n: int) -> int | None:
        """Return how many of n sentences may be picked where nothing but their number is limited, else None."""
        if self.floor() is not None:
            return None
        shares = [] if self.ratio is None else [self._share(n)]
        return min([*shares, *([] if self.sentences is None else [self.sentences])])

    def _share(self, n: int) -> int:
        """Return how many of n sentences the ratio allows."""
        assert self.ratio is not None
        # The millionth forgives binary fractions: .29 of 100 sentences is 29.
        return max(1, int(self.ratio * n + 1e-6))

    def floor(self) -> float | None:
        """Return the share of the sentences that may be taken, 0 to 1; None where only their number is limited."""
        is_filled = any(ceiling is not None for ceiling in (self.words, self.characters, self.tokens, self.seconds))
        return (FILL if self.fill is None else self.fill) if is_filled else None

    def limits(self, texts: Sequence[str], joiner: str = " ", words: Sequence[int] | None = None) -> Limits:
        """Return what each of the sentences costs and how much may be spent, per ceiling; `words` where counted."""
        rows: list[tuple[Sequence[int], int]] = []
        if self.sentences is not None:
            rows.append(([1] * len(texts), self.sentences))

        if self.ratio is not None:
            rows.append(([1] * len(texts), self._share(len(texts))))

        if self.words is not None or self.seconds is not None:
            words = n_words(texts) if words is None else words
            if self.words is not None:
                rows.append((words, self.words))
            if self.seconds is not None:
                rows.append((words, int(self.seconds * WORDS_A_SECOND)))

        if self.characters is not None:
            # The last sentence has no joiner behind it: the ceiling is as much higher.
            rows.append(([len(text) + len(joiner) for text in texts], self.characters + len(joiner)))
        if self.token_counter is not None and self.tokens is not None:
            rows.append(([self.n_tokens(text) for text in texts], self.tokens))
        return Limits(rows)


@lru_cache(64)
def _of_sentences(sentences: int) -> Budget:
    """Return the budget of so many sentences: to check anew what nearly all calls ask for takes 2 % of a summary."""
    return Budget(sentences)


def n_words(texts: Sequence[str]) -> list[int]:
    """Return how many words each text has: runs of characters that aren't white space."""
    return [len(text.split()) for text in texts]


# Of our own examples' summaries within a ceiling in words, characters or seconds 30 of 77 held a sentence of the bottom
# third of its document, which had fitted into what was left.
FILL = 2 / 3


class Limits:
    """What each sentence costs, and how much may be spent: all that a selector sees of a budget.

    Parameters
    ----------
    rows : sequence of (costs, capacity)
        One for each ceiling; `costs` has n whole numbers of 0 or more, one a sentence.
    barred : frozenset of int
        The sentences that never fit.
    kept : dict, optional
        Where a selector keeps, by its own names, what it can use again for the same scores and the same sentences
        barred, whatever may be spent; None where nobody will ask again.

    Attributes
    ----------
    rows : tuple of (costs, capacity)
    barred : frozenset of int
    kept : dict or None
    sure : int
        So many sentences fit, whichever they are: nothing has to be asked before.
    """

    __slots__ = ("_costs", "_least", "barred", "kept", "rows", "sure")

    def __init__(
        self,
        rows: Sequence[tuple[Sequence[int], int]],
        barred: frozenset[int] = frozenset(),
        kept: dict[Any, Any] | None = None,
    ) -> None:
        self.rows = tuple(rows)
        self.barred = barred
        self.kept = kept
        self._costs = [costs for costs, _ in self.rows]
        self._least = [min(costs, default=0) for costs in self._costs]
        self.sure = min([capacity // max(1, max(costs, default=1)) for costs, capacity in self.rows], default=0)

    def without(self, barred: Iterable[int], kept: dict[Any, Any] | None = None) -> Limits:
        """Return limits under which some sentences cost more than there is, and where a selector keeps things."""
        out = frozenset(barred)
        rows = []
        for costs, capacity in self.rows:
            dear = [capacity + 1 if index in out else cost for index, cost in enumerate(costs)]
            rows.append((dear, capacity))
        return Limits(rows, out, kept)

    def purse(self) -> list[int]:
        """Return what may be spent at the start, per ceiling."""
        return [capacity for _, capacity in self.rows]

    def spend(self, purse: list[int], index: int) -> bool:
        """Take the costs of a sentence from `purse` and return True; if one doesn't fit, leave it and return False."""
        if not self.is_within(purse, index):
            return False
        for ceiling, costs in enumerate(self._costs):
            purse[ceiling] -= costs[index]
        return True

    def is_within(self, purse: list[int], index: int) -> bool:
        """Whether a sentence fits into what is left."""
        # Asked at each step of a choice: two ceilings, by timeit.
        for left, costs in zip(purse, self._costs, strict=True):  # noqa: SIM110  # 0.35 us, all() of a generator 0.59
            if costs[index] > left:
                return False
        return True

    def spend_all(self, purse: list[int], group: Sequence[int]) -> bool:
        """Take the costs of several sentences from `purse`, of all or of none, and return whether they fit."""
        if len(group) == 1:
            return self.spend(purse, group[0])
        # On a copy: a group that doesn't fit whole leaves the purse as it was.
        left = list(purse)
        if all(self.spend(left, index) for index in group):
            purse[:] = left
            return True
        return False

    def is_spent(self, purse: list[int]) -> bool:
        """Whether not even the cheapest sentence fits."""
        return any(left < least for left, least in zip(purse, self._least, strict=True))


def _is_count(value: object) -> bool:
    """Whether a value is a whole number of at least 1, NumPy's too, and no bool."""
    return hasattr(value, "__index__") and is_real(value) and value.__index__() >= 1


def _is_share(value: object) -> bool:
    """Whether a value is a number above 0 and at most 1."""
    return is_real(value) and 0 < value <= 1


def _is_time(value: object) -> bool:
    """Whether a value is a finite number above 0, and none that can't be calculated with."""
    return is_real(value) and 0 < value <= _LONGEST


# Seconds: the words of three hundred million centuries are no number of words any more.
_LONGEST = 1e18
# Ceiling -> whether a value can be one, what it is kept as, what is allowed.
_COUNT = (_is_count, int, "a whole number of at least 1")
_CEILINGS: dict[str, tuple[Callable[[object], bool], type[int | float], str]] = {
    "sentences": _COUNT,
    "words": _COUNT,
    "characters": _COUNT,
    "tokens": _COUNT,
    "ratio": (_is_share, float, "a number above 0 and at most 1"),
    "seconds": (_is_time, float, "a finite number above 0"),
    "fill": (_is_share, float, "a number above 0 (the best alone) and at most 1 (any sentence)"),
}
