"""The benchmark of the splitter's parts: recorded answers take a part's place, and are told from what isn't split so."""

import json
import sys

import pytest

from summarizer import split_sentences
from summarizer.sentences import split
from tests.conftest import ROOT

TEXT = (
    "Dr. Ada Moor left the mill at 5 p.m. on Friday. “It is cold.” Nobody came (it was late. Nobody saw it) to the quay in "
    "York. The ferry of Holm Ltd. was sold, vol. 3 was not. We stayed there for a year."
)
# Words cut short that the text itself teaches: noted by the rules, so that their answers alone split it otherwise.
LEARNT = "The ferry is cold. The mgd. mill is shut by the mgd. Lunds of York. Nobody came. It rained."


@pytest.fixture(autouse=True)
def bench():
    """Return the script."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    import splitter

    yield splitter
    sys.path.remove(str(ROOT / "benchmarks"))


def test_every_part_is_a_function_that_is_called(bench):
    """What stands in the table is there, and is asked at some text; its answers split the text the same."""
    called = set()
    for text in (TEXT, f"Ann Lee, York\n\n{TEXT}", TEXT * 2):
        found = {part: bench.recorded(text, part) for part in bench.PARTS}
        assert None not in found.values()
        called |= {part for part, played in found.items() if played.answers}
    assert called == set(bench.PARTS)


def test_a_part_is_not_run_again(bench, monkeypatch):
    """Its answers are given again, none too many and none too few."""
    played = bench.recorded(TEXT, "· · the rules")
    wanted = split_sentences(TEXT)
    played.function = None
    monkeypatch.setattr(split, "is_end", played.play)
    assert played.is_equal(TEXT, wanted)
    assert not played.is_equal(TEXT + " It rained.", wanted)
    played.answers.append(True)
    assert not played.is_equal(TEXT, wanted)
    del played.answers[:]
    assert not played.is_equal(TEXT, wanted)


def test_texts_that_need_more_than_the_answers_are_left_out(bench):
    """The rules also keep what a text teaches: such a text isn't counted for them, and is for the others."""
    assert bench.recorded(LEARNT, "· · the rules") is None
    found = bench.measure(LEARNT, 1)
    assert "· · the rules" not in found
    assert found["the language"][1] == 1
    assert found[bench.WHOLE][0] > 0


def test_the_table(bench, tmp_path, capsys):
    """A column of figures for each file, how many texts were left out, and the lengths that are asked for."""
    file = tmp_path / "cold.jsonl"
    file.write_text("\n".join(json.dumps({"text": text}) for text in (TEXT, LEARNT, "Too short.")), encoding="utf-8")
    bench.main([str(file), "--rounds", "1", "--least", "5"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "| part | cold, us | % | calls | left out |"
    rows = {line.split(" | ")[0].strip("| "): line.strip("| ").split(" | ") for line in lines[2:]}
    assert rows[bench.WHOLE][2:] == ["100", "1.0", "0"]
    assert rows["the language"][3:] == ["1.0", "0"]
    assert rows["· · the rules"][4] == "1"
    assert len(rows) == len(bench.PARTS) + 1
    with pytest.raises(SystemExit):
        bench.main([str(file), "--least", "900"])
    assert "has no text of 900 to 650 words" in capsys.readouterr().err
