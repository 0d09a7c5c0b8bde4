"""A picture of the scores: as characters, everywhere, and with matplotlib."""

import sys

import numpy as np
import pytest

from summarizer import Comparison, MissingDependencyError, OptionError, Scores, Table, summarize
from summarizer.show.plot import ROWS, WIDTH, bar


def test_a_bar_a_sentence(article):
    """The highest has the longest bar, bars compare as scores do, the chosen are numbered and strong."""
    digest = summarize(article)
    picture = digest.plot()
    assert isinstance(picture, Table)
    rows = picture.to_dicts()
    assert [row["index"] for row in rows] == list(range(16))
    assert [row["score"] for row in rows] == list(digest.scores)
    best = max(rows, key=lambda row: row["score"])
    assert best["bar"] == "█" * WIDTH
    half = next(row for row in rows if row["score"] < best["score"])
    assert len(half["bar"]) == pytest.approx(WIDTH * half["score"] / best["score"], abs=1)
    assert [row["index"] for row in rows if row["chosen"]] == [sentence.index for sentence in digest.sentences]
    assert next(row for row in rows if row["score"] < 0)["bar"] == ""
    assert picture.strong == {sentence.index for sentence in digest.sentences}


def test_bars_where_no_score_is_above_zero():
    """They are measured from the lowest; equal scores have none, an empty document has no row."""
    text = "The harbour road is closed. It reopens in the spring. The shops are glad of it."
    bars = [row["bar"] for row in summarize(text, scorer=lambda r: [-3.0, -2.0, -1.0]).plot().to_dicts()]
    assert bars == ["", "█" * (WIDTH // 2), "█" * WIDTH]
    assert {row["bar"] for row in summarize(text, scorer=lambda r: [0.0] * 3).plot().to_dicts()} == {""}
    assert summarize("").plot().to_dicts() == []


def test_eighths_of_a_character():
    """A bar is exact to an eighth."""
    assert bar(0) == ""
    assert bar(1 / 8 / WIDTH) == "▏"
    assert bar(1.5 / WIDTH) == "█▌"


def test_neighbours_share_a_bar_where_there_are_many():
    """A book fits on two screens, a bar that has chosen sentences shows one of them, and a note says so."""
    text = " ".join(f"The harbour road number {n} is closed to lorry {n * 7} this winter." for n in range(500))
    digest = summarize(text, 3)
    picture = digest.plot()
    assert len(picture.rows) <= ROWS
    bars = {row["index"] // 5: row["chosen"] for row in picture.to_dicts()}
    assert {group for group, chosen in bars.items() if chosen} == {each.index // 5 for each in digest.sentences}
    assert "A bar for 5 neighbours: the chosen or the highest of them." in str(picture)


def test_matplotlib_stacks_the_parts(article):
    """One bar a part and sentence; their heights are the parts, and every chosen sentence has its number."""
    digest = summarize(article)
    axes = digest.plot("matplotlib")
    heights = {container.get_label(): tuple(patch.get_height() for patch in container) for container in axes.containers}
    assert list(heights) == list(digest.scores.parts)
    for part, values in digest.scores.parts.items():
        assert heights[part] == pytest.approx(list(values))
    assert [text.get_text() for text in axes.texts] == ["1", "2", "3"]
    assert [text.xy[0] for text in axes.texts] == [sentence.index for sentence in digest.sentences]
    tops = [sum(max(0, values[index]) for values in digest.scores.parts.values()) for index in range(16)]
    assert [text.xy[1] for text in axes.texts] == pytest.approx([tops[each.index] for each in digest.sentences])
    # A fragment that costs five points would flatten all others.
    assert axes.get_ylim()[0] > -3
    low = summarize(article, scorer=lambda r: Scores([1.0] * 16, {"up": [2.0] * 16, "down": [-1.0] * 16}))
    assert low.plot("matplotlib").get_ylim()[0] < -1
    assert len(summarize("").plot("matplotlib").texts) == 0


@pytest.fixture(autouse=True)
def _close(monkeypatch):
    """Draw without a screen, and leave no figure open."""
    monkeypatch.setenv("MPLBACKEND", "agg")
    yield
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")


def compared():
    """Return a comparison of three systems on four documents, the last without a figure anywhere."""
    figures = np.array([[[10.0, 12.0, 14.0, 16.0], [20.0, 20.0, 20.0, 20.0], [np.nan] * 4]])
    return Comparison(["ours", "flat", "none"], list("abcd"), ["3 sentences"], {"rouge": figures})


def test_a_comparison_is_drawn_on_one_scale():
    """The ends and the mean of each interval stand where their figures do, first to last character."""
    comparison = compared()
    picture = comparison.plot()
    assert isinstance(picture, Table)
    ours, flat, none = (row[picture.columns[-1]] for row in picture.to_dicts())
    low, high = comparison.interval("ours")
    assert picture.columns[-1] == f"from {low:.2f} to 20.00"
    assert (ours[0], ours.count("●"), flat, none) == ("├", 1, " " * 39 + "●", " " * 40)
    assert ours.index("●") == round((13 - low) / (20 - low) * 39)
    assert ours.index("┤") == round((high - low) / (20 - low) * 39)
    assert f'<code style="white-space:pre">{flat}</code>' in picture.to_html()
    assert f"`{flat}`" in picture.to_markdown()
    assert flat in str(picture)
    assert comparison.caption in picture.notes


def test_a_comparison_for_papers():
    """Means and ends are the figures', the first system at the top."""
    comparison = compared().only("ours", "flat")
    axes = comparison.plot(backend="matplotlib")
    assert [label.get_text() for label in axes.get_yticklabels()] == ["ours", "flat"]
    assert axes.yaxis_inverted()
    low, high = comparison.interval("ours")
    (bars,) = axes.collections
    assert bars.get_segments()[0][:, 0] == pytest.approx([low, high])
    assert list(axes.lines[0].get_xdata()) == [13, 20]


@pytest.mark.parametrize("setting", [{"backend": "svg"}, {"measure": "bleu"}], ids=str)
def test_what_a_comparison_hasn_t_is_an_option_error(setting):
    """What there is is said."""
    with pytest.raises(OptionError):
        compared().plot(**setting)


def test_without_matplotlib_the_command_is_said(monkeypatch):
    """The error names the extra."""
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingDependencyError, match=r"pip install \"get-a-summary\[plot\]\""):
        summarize("The harbour road is closed.").plot("matplotlib")


def test_an_unknown_backend_is_an_option_error():
    """What there is is said."""
    with pytest.raises(OptionError, match='one of "html", "matplotlib"'):
        summarize("The harbour road is closed.").plot("svg")
