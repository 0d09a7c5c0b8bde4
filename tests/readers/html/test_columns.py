"""Columns of bytes and what is made of them, beside the loops over runs that they stand for."""

import random

import pytest

from summarizer.readers.html.columns import (
    LARGEST,
    MOST_COLUMNS,
    NOTHING,
    Tables,
    bits,
    capped,
    codes,
    only,
    plus,
    same,
)
from summarizer.readers.html.context import probability


def chance(size, columns):
    """Return weights and columns of as many runs as are asked for."""
    dice = random.Random(size)
    weights = [dice.randint(-LARGEST, LARGEST) for _ in range(600)]
    places = [*range(200), NOTHING]
    return weights, [(dice.randrange(400), bytes(dice.choices(places, k=size))) for _ in range(columns)]


@pytest.mark.parametrize("size", [0, 1, 2, 150])
@pytest.mark.parametrize("columns", [0, 1, MOST_COLUMNS])
def test_sums_are_those_of_the_places_that_a_learner_sees(size, columns):
    """Of few runs and many; nothing adds nothing."""
    weights, columns = chance(size, columns)
    expected = [sum(weights[code] for code in row) for row in codes(columns, size)]
    assert Tables(weights).sums(columns, size) == expected


@pytest.mark.parametrize("weight", [-LARGEST, LARGEST])
def test_sums_of_the_largest_weights_are_whole(weight):
    """As many of them as two bytes hold."""
    sums = Tables([weight] * 9).sums([(place % 9, bytes(3)) for place in range(MOST_COLUMNS)], 3)
    assert sums == [weight * MOST_COLUMNS] * 3


def test_a_weight_too_large_for_sums_is_refused():
    """Before anything is judged by it."""
    with pytest.raises(ValueError, match="400 hundredths at most"):
        Tables([1, -LARGEST - 1])


def test_columns_are_made_as_loops_would_make_them():
    """Of bytes, of flags, of neighbours, of bits."""
    dice = random.Random(7)
    first, second = [dice.randrange(20) for _ in range(99)], [dice.randrange(12) for _ in range(99)]
    flags = [dice.random() < 0.5 for _ in range(99)]
    assert [*plus(bytes(first), 12, bytes(second))] == [12 * one + two for one, two in zip(first, second, strict=True)]
    assert [*only(bytes(flags), bytes(first))] == [
        one if flag else NOTHING for one, flag in zip(first, flags, strict=True)
    ]
    assert [*same(["p", "p", "li", "li", "p"])] == [1, 0, 1, 0]
    assert [*capped([3, 255, 256, 9_000])] == [3, 255, 255, 255]
    marks = [0, 1, 1 << 8 | 4, 1 << 13]
    found = dict(bits(40, marks))
    assert found.keys() == {40, 42, 48, 53}
    assert [[*column] for column in found.values()] == [
        [0 if mark >> bit & 1 else NOTHING for mark in marks] for bit in (0, 2, 8, 13)
    ]


@pytest.mark.parametrize(("hundredths", "expected"), [(0, 0.5), (110, 0.75026), (-110, 0.24974)])
def test_a_sum_stands_for_a_probability(hundredths, expected):
    """By the logistic curve, in hundredths of log odds."""
    assert probability(hundredths) == expected


@pytest.mark.parametrize("sign", [-1, 1])
def test_a_sum_beyond_the_table_stands_for_its_end(sign):
    """Nothing is surer than 8 either way."""
    assert probability(801 * sign) == probability(99_999 * sign) == probability(800 * sign)
