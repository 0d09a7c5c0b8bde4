"""What a stage, or a function that somebody has passed, raises at a stranger's text costs that text alone."""

import json

import pytest

from summarizer.cli import evaluate
from summarizer.cli.summarize import main
from tests.pages import FOUR, ONE, THREE, TWO

MARK = "<|endoftext|>"
TEXTS = (f"{ONE} {TWO} {THREE}", f"{ONE} The text ends at {MARK}, it seems. {THREE}", f"{FOUR} {THREE}")
SAID = "it can't be summarized: a token that isn't allowed (ValueError)"


def careful(text):
    """Count tokens as a tokenizer does that refuses what would end its text."""
    if MARK in text:
        raise ValueError("a token that isn't allowed")
    return len(text.split())


COUNTED = ["--tokens", "30", "--token-counter", f"{__name__}:careful"]


@pytest.fixture
def rows(tmp_path, monkeypatch):
    """Return a folder with three rows and two articles, one of each with a text that the counter refuses."""
    (tmp_path / "rows.jsonl").write_text("".join(f"{json.dumps({'text': each})}\n" for each in TEXTS), encoding="utf-8")
    for name, text in zip("ab", TEXTS, strict=False):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_counter_refuses_one_row(jobs, rows, capsys):
    """The rows around it have their summaries, in this process and in others."""
    assert main(["rows.jsonl", "-j", jobs, *COUNTED]) == 1
    printed, said = capsys.readouterr()
    found = [json.loads(line) for line in printed.splitlines()]
    assert [each.get("error") for each in found] == [None, SAID, None]
    assert found[0]["summary"]
    assert found[2]["summary"]
    assert said == f"summarize: rows.jsonl:2: {SAID}\n"


def test_a_counter_refuses_one_file(rows, capsys):
    """It is named."""
    assert main(["b.txt", "a.txt", *COUNTED]) == 1
    printed, said = capsys.readouterr()
    assert "==> a.txt <==" in printed
    assert said == f"summarize: b.txt: {SAID}\n"


def test_a_counter_refuses_what_a_digest_or_a_table_needs(rows, capsys):
    """Both are of all texts: there is none, and a line says why."""
    assert main(["--digest", "b.txt", *COUNTED]) == 1
    assert capsys.readouterr() == ("", f"summarize: the digest: {SAID}\n")
    pairs = "".join(f"{json.dumps({'text': each, 'summary': ONE})}\n" for each in TEXTS)
    (rows / "pairs.jsonl").write_text(pairs, encoding="utf-8")
    assert evaluate.main(["pairs.jsonl", *COUNTED]) == 1
    assert capsys.readouterr() == ("", f"summarize-eval: pairs.jsonl: {SAID}\n")
