"""The benchmark of speed: its tables, and how several commands share RESULTS.md without hurting each other's."""

import json
import re
import sys

import pytest

from tests.conftest import ROOT

PART = "# How fast it is\n\nBy several commands.\n"


@pytest.fixture(scope="module", autouse=True)
def scripts():
    """Let the benchmarks' folder be imported from."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    yield
    sys.path.remove(str(ROOT / "benchmarks"))


@pytest.fixture
def bench(tmp_path, monkeypatch):
    """Return the script with a corpus of one article, results of its own and a single peer."""
    import speed

    (tmp_path / "cnn_val.jsonl").write_text(json.dumps({"text": article(600)}), encoding="utf-8")
    monkeypatch.setattr(speed, "RESULTS", tmp_path / "RESULTS.md")
    monkeypatch.setattr(speed, "peers", lambda: ({"lexrank": lambda text, n: text.split(". ")[:n]}, ["sumy (sumy)"]))
    monkeypatch.setattr(speed, "HOSTILE", ["a "])
    speed.folder = tmp_path
    return speed


def article(words):
    """Return sentences of ten words, no two of them alike."""
    return " ".join(f"The crew of boat {place} landed kelp at the quay." for place in range(words // 10))


def test_a_section_ends_at_the_next_of_its_level():
    """What is below a heading belongs to it, to the end or to a heading as high."""
    from results import section

    text = "# One\n\na\n\n## Part\n\nb\n\n### Deep\n\nc\n\n## Other\n\nd\n\n# Two\n\ne\n"
    assert section(text, "## Part") == "## Part\n\nb\n\n### Deep\n\nc\n\n"
    assert section(text, "# One") == text[: text.index("# Two")]
    assert section(text, "# Two") == "# Two\n\ne\n"
    assert section(text, "## Par") == ""


def test_a_section_replaces_itself_only():
    """A section put again takes the place of its old text; every byte around it stays."""
    from results import put

    quality = "# How good the summaries are\n\n## An equal number\n\n| a |\n| - |\n"
    text = put(put(put("", quality), "## Warm\n\n1\n", PART), "## Cold\n\n2\n", PART)
    assert text == f"{quality}\n{PART}\n## Warm\n\n1\n\n## Cold\n\n2\n"
    assert put(text, "## Warm\n\n3\n", PART) == text.replace("\n1\n", "\n3\n")
    assert put(text, "## Long\n\n4\n", PART) == f"{text}\n## Long\n\n4\n"
    changed = quality.replace("| a |", "| b |")
    assert put(text, changed) == text.replace(quality, changed)
    assert put(text, quality) == text


def test_a_part_is_found_wherever_it_stands():
    """The part of speed may stand before that of quality: a new section goes to its end."""
    from results import put

    text = put(put(put("", "## Warm\n\n1\n", PART), "# Good\n\n5\n"), "## Cold\n\n2\n", PART)
    assert text == f"{PART}\n## Warm\n\n1\n\n## Cold\n\n2\n\n# Good\n\n5\n"


def test_rows_of_a_table():
    """The first table of a text as mappings, its bold taken off; none where there is none."""
    from results import rows

    text = "Said first.\n\n|  | mean of 2 | a |\n| --- | ---: | ---: |\n| default | **27.66** | 28.0* ±3.8 |\n\n| other |\n|---|\n"
    assert rows(text) == [{"": "default", "mean of 2": "27.66", "a": "28.0* ±3.8"}]
    assert rows("# None\n") == []


def test_single_articles_are_written(bench, capsys):
    """Warm and cold have a section each, with command and versions; what they say is printed too; others are kept."""
    from results import rows, section

    bench.RESULTS.write_text("# How good the summaries are\n\nVery.\n", encoding="utf-8")
    bench.main([f"{bench.folder}/", "--rounds", "1", "--write"])
    text = bench.RESULTS.read_text(encoding="utf-8")
    assert text.startswith("# How good the summaries are\n\nVery.\n\n# How fast it is\n")
    assert str(bench.folder) not in text
    warm, cold = section(text, "## Warm"), section(text, "## Cold")
    printed = capsys.readouterr().out
    for part in (warm, cold):
        assert part.strip() in printed
        assert "`python benchmarks/speed.py FOLDER --rounds 1 --write`; get-a-summary 0." in part
        assert re.search(r"\d+ CPUs, load average \d+\.\d at the start\. Not installed: sumy \(sumy\)\.", part)
    table = {row["warm, 600 words"]: row for row in rows(warm)}
    assert {"re.findall", "split_sentences", "default", "lexrank", "lead", "random", "lexrank (peer)"} <= set(table)
    assert table["default"]["x default"] == table["re.findall"]["x re.findall"] == "1.00"
    assert float(table["default"]["articles a second"]) > 0
    assert [row["cold start, CPU"] for row in rows(cold)][:2] == ["python", "default"]


def test_the_tables_call_a_system_one_name(bench):
    """Every scorer that quality.py has a figure for has one of speed, under the same name."""
    import quality
    from results import rows

    systems = {row["warm, 600 words"] for row in rows("\n".join(bench.warm([article(600)], 1)))}
    assert {*quality.OURS, "lead", "random", quality.called("lexrank")} <= systems


def test_long_documents_have_what_a_system_reached(bench, monkeypatch):
    """Times of the sizes that were done, why the next wasn't, and nothing after it."""
    given = {
        "default": [(0.01, 0), (0.1, 0), (1.0, 5 * 10**7)],
        "slow": [(2.0, 0), "over 9 s"],
        "gone": ["not installed"],
    }
    answers = {name: iter(results) for name, results in given.items()}
    monkeypatch.setattr(bench, "LONG", {name: name for name in given})
    monkeypatch.setattr(bench, "peers", lambda: ({}, []))
    monkeypatch.setattr(bench, "measured", lambda load, warm, path, limit: next(answers[load]))
    lines = bench.long([article(600)], 9)
    assert lines[2:5] == [
        "| default | 0.01 | 0.10 | 1.00 | 10.0 | 5.0 |",
        "| slow | 2.00 | over 9 s |  |  |  |",
        "| gone | not installed |  |  |  |  |",
    ]
    assert lines[-1].startswith('| `"a "` | ')


@pytest.mark.parametrize(
    ("load", "said"),
    [
        ("import nothing_of_this_name", "not installed"),
        ("def run(text): raise MemoryError", "over 8 GB"),
        ("def run(text): raise RecursionError('too deep')", "RecursionError"),
        ("def run(text): time.sleep(60)", "over 1 s"),
    ],
)
def test_why_a_long_document_wasn_t_done(bench, load, said):
    """Time, memory, a missing package and any other error are told apart."""
    path = bench.folder / "cnn_val.jsonl"
    # Only what sleeps is waited for in vain: the others end by themselves, on a busy machine later.
    assert bench.measured(load, path, path, 1 if "sleep" in load else 60) == said


def test_memory_is_what_the_peak_grows_by(bench):
    """What a text takes is counted, not what the process that measures holds."""
    path = bench.folder / "cnn_val.jsonl"
    elapsed, memory = bench.measured("def run(text): return len(b'a' * 50_000_000)", path, path, 60)
    assert elapsed >= 0
    assert 45e6 < memory < 60e6


def test_a_long_document_has_no_paragraph_twice(bench):
    """Articles that come again begin elsewhere; a repeated paragraph would be furniture."""
    text = bench.lengthened([article(300), article(400)], 20_000)
    blocks = text.split("\n\n")
    assert len(text) == 20_000
    assert len(blocks) > 4
    assert len(set(blocks)) == len(blocks)


def test_many_texts_end_with_the_memory_s_growth(bench, capsys):
    """The last line compares the memory after the last text with that after the first 50,000, or all."""
    bench.main([str(bench.folder), "--many", "40", "--write"])
    text = bench.RESULTS.read_text(encoding="utf-8")
    assert text.startswith("# How fast it is\n")
    assert re.search(r"\| 40 \| .*\n\nMemory after the last is 1\.000 of that after the first 40\.\n$", text)
    assert "## Many short texts" in capsys.readouterr().out
