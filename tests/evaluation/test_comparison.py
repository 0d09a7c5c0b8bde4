"""The table: its statistics against plain loops, its forms, and what it escapes."""

import json
import math
import re

import numpy as np
import pytest

from summarizer import Comparison, OptionError
from summarizer.evaluation.comparison import RESAMPLES

NAN = float("nan")
ROUGE = np.array(
    [
        [[30.0, 10, 25, 40, 22, 31, 18], [20, 12, 15, 30, 20, 21, 10], [30, 10, 25, 40, 22, 31, 18]],
        [[34.0, 12, 25, 44, 20, 33, 20], [22, 10, 13, 36, 22, 23, 12], [34, 12, 25, 44, 20, 33, 20]],
    ]
)
FAULTY = np.array([[[0.0, 100, 0, 0, 100, 0, 0], [NAN] * 7, [NAN, 0, 100, 100, 0, 0, NAN]]] * 2)
NAMES = ["ours|<b>", "theirs", "twin"]
TABLE = Comparison(NAMES, list("abcdefg"), ["3 sentences", "40 words"], {"rouge": ROUGE, "faulty": FAULTY}, seed=3)


def slow_bootstrap(values, seed):
    """Return the means of the bootstrap samples, one after the other, from the same draws."""
    drawn = np.random.default_rng(seed).integers(0, len(values), (RESAMPLES, len(values)))
    means = []
    for sample in drawn:
        there = [values[index] for index in sample if not math.isnan(values[index])]
        if there:
            means.append(math.fsum(there) / len(there))
    return means


@pytest.mark.parametrize("seed", [0, 3])
@pytest.mark.parametrize(("system", "measure"), [("ours|<b>", "rouge"), ("theirs", "rouge"), ("twin", "faulty")])
def test_an_interval_is_the_loop_s(system, measure, seed):
    """Matrices of weights give the percentiles that drawing documents one by one gives."""
    table = Comparison(NAMES, list("abcdefg"), TABLE.budgets, TABLE.figures, seed=seed)
    values = [float(value) for value in table.values(system, measure)]
    expected = np.quantile(slow_bootstrap(values, seed), [0.025, 0.975])
    assert table.interval(system, measure) == pytest.approx(tuple(expected))
    there = [value for value in values if not math.isnan(value)]
    assert table.mean(system, measure) == pytest.approx(sum(there) / len(there))


def test_a_difference_is_of_the_same_documents():
    """The gain and its p are those of document by document differences, two-sided."""
    differences = [float(value) for value in TABLE.values("theirs") - TABLE.values("ours|<b>")]
    means = slow_bootstrap(differences, 3)
    gain, low, high = TABLE.gain("theirs")
    assert gain == pytest.approx(sum(differences) / 7)
    assert (low, high) == pytest.approx(tuple(np.quantile(means, [0.025, 0.975])))
    below = sum(mean <= 0 for mean in means) / len(means)
    above = sum(mean >= 0 for mean in means) / len(means)
    assert TABLE.p("theirs") == pytest.approx(max(2**-6, 2 * min(below, above)))
    assert TABLE.p("ours|<b>", over="theirs") == pytest.approx(TABLE.p("theirs"))
    assert TABLE.gain("ours|<b>", over="theirs")[0] == pytest.approx(-gain)


def test_equals_don_t_differ():
    """Two systems with the same figures are ahead of each other by nothing, surely."""
    assert TABLE.gain("twin") == (0, 0, 0)
    assert TABLE.p("twin") == 1


def test_two_documents_prove_nothing():
    """However clear a difference of two documents is, a coin falls so every other time."""
    table = Comparison(["a", "b"], ["x", "y"], ["-"], {"rouge": np.array([[[9.0, 9.0], [1.0, 1.0]]])})
    assert table.p("b") == 0.5
    assert "*" not in table.table().rows[1][2]


def test_no_sample_is_clearer_than_the_samples_there_are():
    """With many documents p isn't nothing, but one of the number of samples."""
    table = Comparison(["a", "b"], [str(i) for i in range(40)], ["-"], {"rouge": np.array([[[9.0] * 40, [1.0] * 40]])})
    assert table.p("b") == 1 / RESAMPLES


def test_what_nobody_has_is_no_number():
    """A measure that no document has gives NaN everywhere, nothing in the table, None in the data."""
    assert math.isnan(TABLE.mean("theirs", "faulty"))
    assert all(map(math.isnan, TABLE.interval("theirs", "faulty")))
    assert math.isnan(TABLE.p("theirs", measure="faulty"))
    assert re.search(r"\| theirs \| .* \|  \|", TABLE.to_markdown())
    row = TABLE.to_dicts(["faulty"])[1]
    assert (row["faulty"], row["gain"], row["p"], row["low"]) == (None, None, None, None)


def test_budgets_are_averaged_and_can_be_looked_at_alone():
    """A figure is the mean over the budgets; `at` has one of them."""
    assert TABLE.mean("theirs") == pytest.approx((ROUGE[0, 1].mean() + ROUGE[1, 1].mean()) / 2)
    assert TABLE.at("40 words").mean("theirs") == pytest.approx(ROUGE[1, 1].mean())
    assert TABLE.at("40 words").budgets == ("40 words",)


def test_some_of_the_systems():
    """`only` keeps the order asked for, and the first is the one held against; without names it is all."""
    table = TABLE.only("theirs", "ours|<b>")
    assert (table.systems, table.against) == (("theirs", "ours|<b>"), "theirs")
    assert table.gain("ours|<b>")[0] == pytest.approx(-TABLE.gain("theirs")[0])
    assert TABLE.only().systems == TABLE.systems
    assert table.p("ours|<b>") == TABLE.p("theirs")


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (lambda: TABLE.mean("their"), "system='their': did you mean theirs?"),
        (lambda: TABLE.mean("theirs", "rogue"), "measure='rogue': did you mean rouge?"),
        (lambda: TABLE.at("5 words"), "budget='5 words'"),
        (lambda: TABLE.only("x"), "system='x': known are"),
        (lambda: TABLE.to_text(["rogue"]), "measure='rogue'"),
        (lambda: TABLE.to_text("rouge"), "measures='rouge': a list of names"),
        (lambda: TABLE.to_text([]), "measures=[]"),
    ],
)
def test_a_wrong_name_is_told_the_right_ones(wrong, message):
    """What doesn't exist is an OptionError that helps."""
    with pytest.raises(OptionError, match=re.escape(message)):
        wrong()


def test_a_row_has_the_interval_and_a_star_where_it_differs():
    """Beside the first measure stands its interval; the star is for systems that differ from the first."""
    table = TABLE.table()
    assert table.columns == ("system", "ROUGE", "95 %", "faulty %")
    low, high = TABLE.interval("theirs")
    assert table.rows[1] == ("theirs", TABLE.mean("theirs"), f"{low:.2f} to {high:.2f} *", None)
    assert [row[2][-1] for row in (table.rows[0], table.rows[2])] != ["*", "*"]
    assert "*" not in table.rows[0][2] + table.rows[2][2]
    assert TABLE.only("twin").table(["faulty"]).rows[0][1] == TABLE.mean("twin", "faulty")
    assert TABLE.table(["faulty"]).rows[1] == ("theirs", None, "")


def test_all_forms_are_the_table_s():
    """Text, Markdown, HTML, in notebooks and when printed, with the columns asked for and the caption below."""
    for measures in (None, ["rouge"]):
        table = TABLE.table(measures)
        assert TABLE.to_text(measures) == table.to_text()
        assert TABLE.to_markdown(measures) == table.to_markdown()
        assert TABLE.to_html(measures) == table.to_html()
    assert str(TABLE) == TABLE.to_text()
    assert TABLE._repr_html_() == TABLE.to_html()
    assert TABLE._repr_markdown_() == TABLE.to_markdown()
    assert "ours|&lt;b&gt;" in TABLE.to_html()
    assert "ours\\|\\<b\\>" in TABLE.to_markdown()
    assert TABLE.caption.startswith("7 documents; 3 sentences and 40 words; several references: their mean.")
    assert str(TABLE).endswith("2000 samples, seed 3.")


def test_data_says_everything():
    """Dicts and JSON have all measures, the interval, the gain and p."""
    first, second, third = TABLE.to_dicts()
    assert first["gain"] is None
    assert second["gain"] == pytest.approx(TABLE.gain("theirs")[0], abs=1e-4)
    assert third["p"] == 1
    assert first["rouge"] == pytest.approx(TABLE.mean("ours|<b>"), abs=1e-4)
    loaded = json.loads(TABLE.to_json(indent=1))
    assert loaded["systems"] == [first, second, third]
    assert (loaded["documents"], loaded["against"], loaded["budgets"]) == (7, "ours|<b>", ["3 sentences", "40 words"])


def test_a_fault_has_a_heading():
    """Measures that the table doesn't know by heart are shares of summaries."""
    table = Comparison(["a"], ["x"], ["-"], {"rouge": np.ones((1, 1, 1)), "dangling": np.full((1, 1, 1), 100.0)})
    assert "dangling %" in table.to_text(["rouge", "dangling"])
    assert table.caption.startswith("1 document; ")
    assert repr(table) == "<Comparison of a on 1 document>"
