"""The weights of pages are made by a tool, the same of the same pages."""

import gzip
import importlib.util
import json
import os
import sys

import pytest

from summarizer.readers.html.judge import Verdicts, Weights
from summarizer.readers.html.reader import facts_of
from tests.pages import FIVE, FOOTER, FOUR, NAVIGATION, ONE, RELATED, THREE, TITLE, TWO, page


@pytest.fixture
def learn_html(root, monkeypatch):
    """Return the tool as a module."""
    spec = importlib.util.spec_from_file_location("learn_html", root / "tools" / "learn_html.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setattr(os, "environ", os.environ.copy())
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "SITES", 2)
    return module


@pytest.fixture
def folder(tmp_path):
    """Return a folder of pages of eight sites, each with other paragraphs of the article."""
    (tmp_path / "web").mkdir()
    rows = []
    texts = (ONE, TWO, THREE, FOUR, FIVE)
    for number in range(8):
        chosen = [texts[(number + step) % 5] for step in range(4)]
        body = "".join(f"<p class=story>{text}</p>" for text in chosen)
        content = page(
            f"{NAVIGATION}<main class=page><h1>{TITLE}</h1>{body}</main><div class=related>{RELATED}</div>{FOOTER}"
        )
        (tmp_path / "web" / f"{number}.gz").write_bytes(gzip.compress(content.encode()))
        rows.append(
            {
                "set": "aeb" if number % 2 else "wcxb",
                "id": f"p{number}",
                "file": f"{number}.gz",
                "url": f"https://site{number}.example/a",
                "text": "\n".join(chosen),
            }
        )
    rows.append({"set": "other", "id": "x", "file": "0.gz", "text": "x"})
    (tmp_path / "web" / "index.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    return tmp_path


def learnt(learn_html, folder, name, monkeypatch, *more):
    """Run the tool, and return the bytes that it wrote."""
    monkeypatch.setattr(sys, "argv", ["learn_html.py", str(folder), "--to", str(folder / name), *more])
    learn_html.main()
    return (folder / name).read_bytes()


def test_the_same_pages_give_the_same_weights(learn_html, folder, monkeypatch):
    """And these tell an article from what is around it, on a page that they haven't seen."""
    first = learnt(learn_html, folder, "a.json", monkeypatch)
    assert first == learnt(learn_html, folder, "b.json", monkeypatch)
    half = learnt(learn_html, folder, "half.json", monkeypatch, "--half", "0")
    whole = learnt(learn_html, folder, "whole.json", monkeypatch, "--half", "0", "--whole", "wcxb")
    assert len({first, half, whole}) == 3
    facts = facts_of(
        page(
            f"{NAVIGATION}<main class=page><h1>{TITLE}</h1><p class=story>{FIVE}</p><p class=story>{ONE}</p></main><div class=related>{RELATED}</div>"
        )
    )[0]
    verdicts = Verdicts(facts, Weights(**json.loads(first)))
    kept = [run.text for run, reason in zip(facts.page.runs, verdicts.reasons, strict=True) if not reason]
    assert kept == [FIVE, ONE]


def test_runs_are_labelled_by_the_text_that_is_known(learn_html):
    """Long ones by runs of four words, short ones by their place between long ones."""
    whole = f"{ONE}\nNext\n{TWO}"
    assert learn_html.covered(["Home", ONE, "Next", TWO, THREE, "Next to it"], whole) == [0.0, 1.0, 1.0, 1.0, 0.0, 0.0]
