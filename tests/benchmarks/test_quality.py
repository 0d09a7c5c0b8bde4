"""The benchmark of quality on corpora of our own: its tables, and floors that aren't lowered by accident."""

import json
import sys

import pytest

from summarizer import Summarizer
from tests.pairs import PAIRS, generated


@pytest.fixture(scope="module")
def quality():
    """Return the script as a module."""
    from tests.conftest import ROOT

    sys.path.insert(0, str(ROOT / "benchmarks"))
    try:
        import quality
    finally:
        sys.path.remove(str(ROOT / "benchmarks"))
    return quality


@pytest.fixture
def bench(quality, tmp_path, monkeypatch):
    """Return the script, pointed at a folder of three small corpora, with floors and results of their own."""
    folder = tmp_path / "corpora"
    folder.mkdir()
    extracts = [{"text": text, "summary": wanted} for text, wanted in generated(5)]
    systems = {
        "ext:first": {"summary": "Rain fell."},
        "abs:last": {"summary": "The council of Carrow\nvoted on Tuesday."},
    }
    outputs = [{**pair, "systems": systems} for pair in PAIRS]
    for name, rows in {"gum_genres": PAIRS, "realsumm": outputs, "bbc_extractive": extracts}.items():
        (folder / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setattr(quality, "OURS", {name: quality.OURS[name] for name in ("default", "tfidf")})
    monkeypatch.setattr(quality, "FLOORS", tmp_path / "floors.json")
    monkeypatch.setattr(quality, "RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr(quality, "peers", lambda: ({"parrot": None, "tfidf": None}, []))
    monkeypatch.setattr(quality, "Asked", Parrot)
    quality.folder = folder
    return quality


class Parrot:
    """A peer that returns the text's first words."""

    def __init__(self, name, sentences, language):
        self.sentences = sentences

    def __call__(self, text):
        """Return six words."""
        return [" ".join(text.split()[:6])]


def test_one_run_writes_every_table(bench):
    """Systems by corpora with intervals, at both lengths, the faults, the published systems, command and versions."""
    assert bench.main([str(bench.folder), "--peers", "--write"]) == 0
    text = bench.RESULTS.read_text(encoding="utf-8")
    assert "`python benchmarks/quality.py FOLDER --peers --write`" in text
    assert str(bench.folder) not in text
    assert "rouge-score 0." in text
    sentences, both, faults, neural = text.split("\n## ")[1:]
    assert "|  | mean of 2 | realsumm (3) | gum_genres (3) | bbc_extractive (5) |" in sentences
    rows = {line.split(" | ")[0].removeprefix("| ") for line in sentences.splitlines() if line.startswith("| ")}
    assert {"default", "tfidf", "tfidf (peer)", "parrot", "lead", "random", "oracle"} <= rows
    assert "±" in sentences
    assert "Significantly ahead of the default on a corpus that people wrote: none." in sentences
    assert "parrot" not in both
    assert "| parrot | " in faults
    assert "bbc" not in faults
    assert "| **summarizer** | " in neural
    assert "| extractive first | " in neural
    assert "| abstractive last | " in neural


def test_the_sections_of_others_are_left_alone(bench):
    """Written again, the tables of quality replace themselves; what speed.py wrote below them stays."""
    speed = "# How fast it is\n\n## Warm\n\n| a | b |\n|---|---:|\n| default | 1 |\n"
    bench.RESULTS.write_text(f"# How good the summaries are\n\nOld.\n\n{speed}", encoding="utf-8")
    assert bench.main([str(bench.folder), "--only", "gum_genres", "--write"]) == 0
    text = bench.RESULTS.read_text(encoding="utf-8")
    assert text.startswith("# How good the summaries are\n\nWritten by the command below")
    assert "Old." not in text
    assert text.endswith(f"\n\n{speed}")


def test_the_mean_leaves_out_what_a_program_wrote(bench):
    """Of two corpora that people wrote and one that a program did, the mean is of the two."""
    options = bench.argparse.Namespace(baselines=(), jobs=1)
    tables = {
        name: bench.measure(bench.rows_of(bench.folder / f"{name}.jsonl", None, titles=False), bench.CORPORA[name], bench.OURS, options)
        for name in ("gum_genres", "bbc_extractive")
    }  # fmt: skip
    grid = bench.grid(tables, ["default"])
    assert f"| default | **{tables['gum_genres'].mean('default'):.2f}** |" in grid
    assert tables["bbc_extractive"].budgets == ("as many words as the references", "0.3 ratio")


def test_whom_the_default_is_behind_is_named(bench):
    """A system that is significantly ahead is in the verdict."""
    options = bench.argparse.Namespace(baselines=["oracle"], jobs=1)
    rows = [{"text": text, "summary": wanted} for text, wanted in generated(12)]
    table = bench.measure(rows, bench.CORPORA["gum_genres"], {"default": Summarizer()}, options)
    assert "oracle on gum_genres (by " in bench.verdict({"gum_genres": table}, ["oracle"])


def test_titles_and_languages_are_kept_from_the_summarizers(bench):
    """A corpus's title is told with --titles only, its language never."""
    path = bench.folder / "gum_genres.jsonl"
    assert "title" not in bench.rows_of(path, None, titles=False)[0]
    assert "title" in bench.rows_of(path, None, titles=True)[0]
    assert not any("lang" in row for row in bench.rows_of(path, None, titles=True))
    assert len(bench.rows_of(path, 2, titles=True)) == 2


def floors(bench, **changes):
    """Return the floors of a corpus after some were changed in the file."""
    written = json.loads(bench.FLOORS.read_text())
    written["gum_genres"]["systems"]["default"].update(changes)
    bench.FLOORS.write_text(json.dumps(written))
    return written["gum_genres"]["systems"]["default"]


def test_floors_are_set_and_hold(bench, capsys):
    """What was pinned just now is kept; what is better than its floor is no reason to fail."""
    assert bench.main([str(bench.folder), "--set-floors"]) == 0
    assert set(json.loads(bench.FLOORS.read_text())["gum_genres"]["systems"]) == {"default", "tfidf"}
    capsys.readouterr()
    assert bench.main([str(bench.folder), "--check-floors"]) == 0
    assert capsys.readouterr().out == "3 corpora checked, 0 floors broken\n"
    floors(bench, rouge=1.0, faulty=100.0)
    assert bench.main([str(bench.folder), "--check-floors"]) == 0


@pytest.mark.parametrize(("measure", "pin"), [("rouge", 99.0), ("faulty", -1.0)])
def test_a_broken_floor_fails(bench, capsys, measure, pin):
    """ROUGE below its floor, or faults above their ceiling: exit 1, and which."""
    bench.main([str(bench.folder), "--set-floors"])
    floors(bench, **{measure: pin})
    capsys.readouterr()
    assert bench.main([str(bench.folder), "--check-floors"]) == 1
    out = capsys.readouterr().out
    assert f"gum_genres: default {measure} is " in out
    assert f"pinned at {pin:.2f}" in out
    assert "1 floors broken" in out


@pytest.mark.parametrize(("measure", "pin"), [("rouge", 99.0), ("faulty", -1.0)])
def test_a_floor_isn_t_lowered_without_being_told(bench, capsys, measure, pin):
    """Setting floors keeps the better one and fails; --lower-floors takes what was measured."""
    bench.main([str(bench.folder), "--set-floors"])
    measured = floors(bench)[measure]
    floors(bench, **{measure: pin})
    capsys.readouterr()
    assert bench.main([str(bench.folder), "--set-floors"]) == 1
    assert floors(bench)[measure] == pin
    assert f"gum_genres: default {measure} stays pinned at {pin:.2f}, measured {measured}" in capsys.readouterr().out
    assert bench.main([str(bench.folder), "--set-floors", "--lower-floors"]) == 0
    assert floors(bench)[measure] == measured


def test_setting_floors_raises_them(bench):
    """What got better is pinned where it is now."""
    bench.main([str(bench.folder), "--set-floors"])
    measured = dict(floors(bench))
    floors(bench, rouge=1.0, faulty=100.0)
    assert bench.main([str(bench.folder), "--set-floors"]) == 0
    assert floors(bench) == measured


def test_a_scorer_that_is_gone_breaks_its_floor(bench, capsys, monkeypatch):
    """A pinned name that no longer exists is said to be gone, and isn't forgotten by setting floors."""
    bench.main([str(bench.folder), "--set-floors"])
    monkeypatch.setattr(bench, "OURS", {"default": bench.OURS["default"]})
    assert bench.main([str(bench.folder), "--check-floors"]) == 1
    assert "gum_genres: tfidf is pinned and gone" in capsys.readouterr().out
    assert bench.main([str(bench.folder), "--set-floors"]) == 1
    assert "tfidf" in json.loads(bench.FLOORS.read_text())["gum_genres"]["systems"]


def test_floors_belong_to_a_file(bench, capsys):
    """Another file of the name has no floor: it isn't checked, and checking nothing fails."""
    bench.main([str(bench.folder), "--set-floors"])
    for path in bench.folder.glob("*.jsonl"):
        path.write_text(path.read_text() + "\n")
    capsys.readouterr()
    assert bench.main([str(bench.folder), "--check-floors"]) == 1
    assert "gum_genres: no floor for this file" in capsys.readouterr().out


@pytest.mark.parametrize(
    "flags",
    [["--check-floors", "--limit", "2"], ["--set-floors", "--titles"], ["--lower-floors"], ["--only", "cnn_val"]],
    ids=str,
)
def test_flags_that_contradict_are_usage(bench, flags):
    """Floors are of whole corpora; nothing is lowered where nothing is set; a missing corpus can't be measured."""
    with pytest.raises(SystemExit) as caught:
        bench.main([str(bench.folder), *flags])
    assert caught.value.code == 2


def test_without_write_it_prints(bench, capsys):
    """A look at ours: no peers, some documents, to standard output."""
    assert bench.main([str(bench.folder), "--limit", "1", "--only", "gum_genres"]) == 0
    out = capsys.readouterr().out
    assert "The first 1 documents of each corpus." in out
    assert "Among the neural" not in out
    assert not bench.RESULTS.exists()
