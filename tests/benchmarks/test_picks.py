"""The benchmark of readers' picks on documents of our own."""

import json
import sys

import pytest

TEXT = (
    "The harbour board closed the old pier on Monday because two of its piles had split. "
    "Divers found the piles at noon and sent a picture of both to the board. "
    "Split: the pile that gave way first in the storm. The ferry leaves from the quay until June."
)
ENDS = [TEXT.index("split.") + 6, TEXT.index("board. Split") + 6]


@pytest.fixture
def bench(tmp_path, monkeypatch):
    """Return the script, with results of its own, and a folder of ten English and ten French documents."""
    from tests.conftest import ROOT

    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import picks

    (tmp_path / "long").mkdir()
    marked = []
    for corpus, place in (("gum_genres", tmp_path), ("fr_orangesum", tmp_path / "long")):
        texts = [json.dumps({"id": f"{corpus}-{number}", "text": TEXT}) for number in range(10)]
        (place / f"{corpus}.jsonl").write_text("\n".join(texts), encoding="utf-8")
        for number in range(10):
            spans = {"ideal": [[0, ENDS[0]]], "also": [[ENDS[0] + 1, ENDS[1]]], "unfit": []}
            marked.append({"corpus": corpus, "id": f"{corpus}-{number}", "kind": "news", **spans})
    (tmp_path / picks.PICKS).write_text("\n".join(map(json.dumps, marked)), encoding="utf-8")
    results = tmp_path / "RESULTS.md"
    results.write_text("# How good the summaries are\n\nAs before.\n", encoding="utf-8")
    monkeypatch.setattr(picks, "RESULTS", results)
    yield picks
    sys.modules.pop("picks", None)


def test_systems_are_held_against_the_reader_by_half_language_and_kind(bench, tmp_path, capsys):
    """Each table has a line a system and a column a group of ten documents or more."""
    assert bench.main([str(tmp_path), "--systems", "tfidf"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("# What a careful reader would pick")
    assert "picks.py FOLDER --systems tfidf" in shown
    assert "| default | 150.0 ±0.0 |" in shown
    assert "en (10) | fr (10)" in shown
    assert "news (20)" in shown
    odd = sum(bench.is_odd({"id": f"gum_genres/gum_genres-{number}"}) for number in range(10))
    assert f"English, odd half ({odd})" in shown


def test_the_section_replaces_its_own(bench, tmp_path):
    """Written twice, it is there once, and what was there stays."""
    for _ in range(2):
        assert bench.main([str(tmp_path), "--systems", "tfidf", "--write"]) == 0
    written = bench.RESULTS.read_text(encoding="utf-8")
    assert written.count("# What a careful reader would pick") == 1
    assert "As before." in written


def test_a_folder_without_picks_is_usage(bench, tmp_path):
    """The message says which file is missing."""
    with pytest.raises(SystemExit):
        bench.main([str(tmp_path / "long")])


def test_worth_is_held_against_the_reader(bench, tmp_path, capsys):
    """How many summaries of each worth there are, how many the reader accepts, and what a mixture is worth."""
    assert bench.area([(0.9, True), (0.5, False), (0.5, True)]) == 0.75
    path = tmp_path / bench.PICKS
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for row in rows[::3]:
        row["ideal"], row["also"], row["unfit"] = [[0, 5]], [], [[6, len(TEXT)]]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert bench.main([str(tmp_path), "--worth"]) == 0
    shown = capsys.readouterr().out
    assert "| worth | documents, even | mean, even | accepted, even | documents, odd |" in shown
    assert "Area under the ROC curve: even half 0." in shown
    assert "300 texts mixed" in shown


def test_each_part_is_left_out_in_turn(bench, tmp_path, capsys):
    """A line a part, with what the default loses by half and language."""
    assert bench.main([str(tmp_path), "--parts"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "English (10) | others (10) | unfit % |" in lines[0]
    assert lines[2].startswith("| default | 150.0 |")
    assert [line.split(" | ")[0] for line in lines[3:13]] == [f"| without {name}" for name in bench.WITHOUT]
    assert all("+" in line or "-" in line for line in lines[3:13])
