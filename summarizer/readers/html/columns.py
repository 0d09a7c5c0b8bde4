"""From columns, which say one thing of each of a page's runs in a byte, to the sums of the weights that stand for them.

A page's runs are told and judged all at once: 70 loops over 150 runs become as many calls that Python does in C. A
column is where its table of weights begins, and of each run a place in that; the sums of all runs are one integer, of
two bytes a run. Both looks took 4.7 ms a page in loops, on a busy machine, and take 3.2.
"""

from __future__ import annotations

from operator import eq
from struct import unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    Column = tuple[int, bytes]

# In a table's place: a weight of 0; the most that a byte holds.
NOTHING = 255
# Weights are so large at most, in hundredths, and a sum has so many: both together fill two bytes.
LARGEST, MOST_COLUMNS = 400, 80
_WHERE = bytes([NOTHING, *[0] * 255])


def table(function: Callable[[int], int]) -> bytes:
    """Return what a function makes of each number of a byte, for `bytes.translate`."""
    return bytes(map(function, range(256)))


def _of_bit(bit: int) -> bytes:
    """Return 0 for each number of a byte that has a bit, nothing for the others."""
    return table(lambda value: 0 if value >> bit & 1 else NOTHING)


_BITS = [*map(_of_bit, range(8))]


def capped(numbers: Sequence[int], most: int = NOTHING) -> bytes:
    """Return numbers in a byte each, those that are larger as the most."""
    try:
        found = bytes(numbers)
    except ValueError:  # a box or a run has more
        found = bytes([min(number, NOTHING) for number in numbers])
    return found if most == NOTHING else found.translate(bytes(range(most)) + bytes([most]) * (256 - most))


def plus(values: bytes, factor: int, others: bytes) -> bytes:
    """Return so many times each value, and the other's value at its place: 255 at most.

    >>> [*plus(bytes([1, 2]), 10, bytes([3, 4]))]
    [13, 24]
    """
    total = int.from_bytes(values, "little") * factor + int.from_bytes(others, "little")
    return total.to_bytes(len(values), "little")


def only(where: bytes, values: bytes) -> bytes:
    """Return the values where the other is 1, nothing where it is 0."""
    total = int.from_bytes(where.translate(_WHERE), "little") | int.from_bytes(values, "little")
    return total.to_bytes(len(values), "little")


def same(values: Sequence[str]) -> bytes:
    """Return for each value but the last whether the next is the same."""
    return bytes(map(eq, values, values[1:]))


def bits(start: int, values: Iterable[int]) -> Iterator[Column]:
    """Yield a column for each bit of 16 that any value has, its table a single weight."""
    values = [*values]
    for first in (0, 8):
        byte = bytes([value >> first & 255 for value in values])
        for place, of_bit in enumerate(_BITS, start + first):
            column = byte.translate(of_bit)
            if 0 in column:
                yield place, column


def codes(columns: Iterable[Column], size: int) -> list[list[int]]:
    """Return for each of so many runs the places of its weights among all tables', for a learner."""
    found: list[list[int]] = [[] for _ in range(size)]
    for start, column in columns:
        for row, value in zip(found, column, strict=True):
            if value != NOTHING:
                row.append(start + value)
    return found


class Tables:
    """Weights that stand one table behind the other.

    Parameters
    ----------
    weights : list of int
        In hundredths.

    Raises
    ------
    ValueError
        If one is too large for sums of two bytes.
    """

    def __init__(self, weights: list[int]) -> None:
        if max(map(abs, weights), default=0) > LARGEST:
            raise ValueError(f"weights are {LARGEST} hundredths at most")
        self.weights = weights
        self.known: dict[int, tuple[bytes, bytes]] = {}

    def sums(self, columns: Iterable[Column], size: int) -> list[int]:
        """Return the sum of the weights of each of so many runs."""
        total, count = 0, 0
        both = bytearray(2 * size)
        for start, column in columns:
            low, high = self.known.get(start) or self._table(start)
            both[::2], both[1::2] = column.translate(low), column.translate(high)
            total += int.from_bytes(both, "little")
            count += LARGEST
        return [value - count for value in unpack(f"<{size}H", total.to_bytes(2 * size, "little"))]

    def _table(self, start: int) -> tuple[bytes, bytes]:
        """Return the low and the high bytes of the weights that begin at a place, none of them below 0."""
        weights = [LARGEST + weight for weight in self.weights[start : start + NOTHING]]
        weights += [LARGEST] * (NOTHING + 1 - len(weights))
        self.known[start] = found = bytes([each & 255 for each in weights]), bytes([each >> 8 for each in weights])
        return found
