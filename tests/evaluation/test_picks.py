"""What a reader would pick, beside ROUGE."""

import json

import pytest

from summarizer import InputError, OptionError, Summarizer, compare
from summarizer.evaluation.picks import Picks

TEXT = (
    "The harbour board closed the old pier on Monday. Two of its piles had split in the storm of May. "
    "Split: the pile that gave way first. Divers found them at noon and sent a picture. The ferry leaves from the quay."
)
ENDS = [TEXT.index(". ") + 1]
for _ in range(3):
    ENDS.append(TEXT.index(". ", ENDS[-1]) + 1)
SPANS = list(zip([0, *[end + 1 for end in ENDS]], [*ENDS, len(TEXT)], strict=True))
ROW = {"text": TEXT, "ideal": SPANS[:2], "also": SPANS[3:4], "unfit": SPANS[2:3], "kind": "news", "id": "pier"}


def picked(*places):
    """Return a system that takes some sentences."""
    return lambda text: [text[slice(*SPANS[place])] for place in places]


@pytest.mark.parametrize(
    ("places", "picks", "ideal", "also", "unfit"),
    [
        ((0, 1), 100, 100, 0, 0),
        ((0, 3), 75, 50, 50, 0),
        ((0, 2), 25, 50, 0, 50),
        ((2,), -25, 0, 0, 100),
        ((4,), 0, 0, 0, 0),
        ((0, 1, 3, 4), 125, 50, 25, 0),
    ],
)
def test_each_pick_counts_by_what_the_reader_calls_it(places, picks, ideal, also, unfit):
    """1, a half, minus a half, by the number of the ideal."""
    table = compare({"it": picked(*places)}, [ROW], baselines=())
    found = [table.mean("it", measure) for measure in ("picks", "ideal", "also", "unfit")]
    assert found == pytest.approx([picks, ideal, also, unfit])


def test_half_a_sentence_is_the_sentence():
    """A pick that has half of a reader's span, or whose half is in it, is that one; less isn't; the ideal comes first."""
    picks = Picks(((10, 20),), also=((18, 40),))
    assert [picks.called(span) for span in ((10, 15), (0, 15), (5, 14), (0, 60), (17, 30), (40, 50))] == [
        "ideal",
        "ideal",
        "",
        "ideal",
        "also",
        "",
    ]


def test_nothing_picked_is_worth_nothing():
    """Of no sentence none is unfit."""
    table = compare({"it": lambda text: [], "other": picked(0)}, [ROW, ROW], baselines=())
    assert table.mean("it", "picks") == 0
    assert table.mean("it", "unfit") != table.mean("it", "unfit")


def test_a_file_of_picks_is_enough(tmp_path):
    """Without a summary the ideal sentences are the reference; the table shows readers first, with an interval."""
    path = tmp_path / "picks.jsonl"
    path.write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    table = compare([Summarizer(), "lexrank"], path, 2, words="references")
    assert table.systems == ("default", "lexrank", "lead", "random", "oracle")
    assert table.documents == ("pier",)
    assert table.mean("oracle", "picks") == table.mean("oracle", "rouge") == 100
    assert "readers' picks" in str(table)
    assert "unfit %" in table.to_markdown()


def test_a_row_without_picks_has_no_figure():
    """Means are over the documents that a reader read; without any there is no such column."""
    plain = {"text": TEXT, "summary": "The pier closed."}
    both = compare({"it": picked(0, 1)}, [plain, ROW], baselines=())
    assert both.mean("it", "picks") == 100
    assert "picks" not in compare({"it": picked(0)}, [plain], baselines=()).figures


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"ideal": []}, "no span"),
        ({"ideal": [[0, 10**6]]}, 'pairs[0]: "ideal": a list of [start, end]'),
        ({"ideal": [[5, 5]]}, "whole numbers from 0 to"),
        ({"ideal": [[1.5, 3]]}, "ideal"),
        ({"also": [[1, 2, 3]]}, "also"),
        ({"unfit": [4]}, "unfit"),
        ({"unfit": [["a", "b"]]}, "unfit"),
        ({"ideal": None}, 'no "summary"'),
    ],
)
def test_spans_that_are_none_name_the_row(changes, problem):
    """The message says which list, and what is wanted."""
    with pytest.raises(InputError) as caught:
        compare(["salience"], [ROW | changes], baselines=())
    assert problem in str(caught.value)


def test_some_of_the_documents_are_told_apart():
    """A comparison on the documents of one kind has their figures alone."""
    other = ROW | {"id": "quay", "ideal": SPANS[4:], "kind": "feature"}
    table = compare({"it": picked(0), "all": picked(0, 4)}, [ROW, other, ROW], baselines=())
    assert table.on("quay").documents == ("quay",)
    assert table.on("quay").mean("all", "picks") == 100
    assert table.on("pier").documents == ("pier", "pier")
    assert table.on("pier", "quay").mean("it", "picks") == table.mean("it", "picks")
    with pytest.raises(OptionError, match="quai"):
        table.on("quai")
