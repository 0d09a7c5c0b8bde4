"""The benchmark of stems, on a corpus of our own."""

import json
import sys

import pytest

from tests.pairs import PAIRS


def test_a_corpus_has_a_line(tmp_path, monkeypatch, capsys):
    """Both figures, the gain with its interval, the cost; a language without a stemmer has none."""
    pytest.importorskip("Stemmer")
    from tests.conftest import ROOT

    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    import stemming

    assert stemming.analyzer("en", is_stemmed=True)("The ferries sailed") == ["ferri", "sail"]
    for name in ("gum_genres", "eu_basse", "bbc_extractive"):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, PAIRS)), encoding="utf-8")
    assert stemming.main([str(tmp_path), "--limit", "2"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" | ")[:2] for line in lines[2:]] == [["| gum_genres", "en"], [""]]
    assert " to " in lines[2]
    sys.modules.pop("stemming", None)
