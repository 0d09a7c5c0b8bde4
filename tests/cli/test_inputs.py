"""What is read is never what is written: a file's own name, a link to it, and what lies beside the output are refused."""

import io
import json
import os
import sys
from contextlib import contextmanager

import pytest

from summarizer import InputError, read_file
from summarizer.cli import evaluate
from summarizer.cli.summarize import main
from tests.pages import FOUR, ONE, THREE, TWO

TEXT = f"{ONE} {TWO} {THREE} {FOUR}"
ROWS = f"{json.dumps({'text': TEXT})}\n"
SAID = "it is read as well, and would be replaced; pass another --output"
ITSELF = "it is a file that is read as well; pass --output FILE, or write elsewhere"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return a folder with an article and rows, in which the command runs."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(ROWS, encoding="utf-8")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep/b.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def contents(folder):
    """Return every file below a folder with what is in it, links as what they lead to."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def appended_to(name):
    """Let standard output be a file, as `>> name` of a shell does, and only there."""
    sys.stdout.flush()
    kept = os.dup(1)
    with open(name, "ab") as file:
        os.dup2(file.fileno(), 1)
    try:
        yield
        sys.stdout.flush()
    finally:
        os.dup2(kept, 1)
        os.close(kept)


REFUSED = {
    "its own name": ["a.txt", "-o", "a.txt"],
    "another name of it": ["a.txt", "-o", "deep/../a.txt"],
    "a hard link": ["a.txt", "-o", "hard.txt"],
    "a symbolic link": ["a.txt", "-o", "soft.txt"],
    "a link that is read": ["soft.txt", "-o", "a.txt"],
    "what lies beside the output": ["b.jsonl.part", "-o", "b.jsonl"],
    "a run that goes on": ["rows.jsonl", "--resume", "-o", "rows.jsonl"],
    "a pattern": ["*.txt", "-o", "a.txt"],
    "a folder": ["-r", ".", "-o", "deep/b.txt"],
    "the second of two": ["deep/b.txt", "a.txt", "-o", "a.txt"],
    "what is common everywhere": ["a.txt", "--background", "rows.jsonl", "-o", "rows.jsonl"],
    "a digest": ["--digest", "a.txt", "deep/b.txt", "-o", "a.txt"],
    "what is known": ["--digest", "a.txt", "--known", "deep", "-o", "deep/b.txt"],
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_read_is_not_written(name, folder, capsys, monkeypatch):
    """Nothing of it is changed, and no file is left beside it."""
    os.link("a.txt", "hard.txt")
    os.symlink("a.txt", "soft.txt")
    (folder / "b.jsonl").write_text("{}\n", encoding="utf-8")
    (folder / "b.jsonl.part").write_text(TEXT, encoding="utf-8")
    if name == "what is common everywhere":
        monkeypatch.setattr("summarizer.cli.flags.background_of", lambda options: None)
    before = contents(folder)
    assert main(REFUSED[name]) == 1
    assert capsys.readouterr().err == f"summarize: {REFUSED[name][-1]}: {SAID}\n"
    assert contents(folder) == before


APPENDED = {
    "an article": ["a.txt"],
    "rows, which would have no end": ["rows.jsonl"],
    "a folder that the shell's file is in": ["-r", "."],
    "a pattern": ["*.jsonl"],
    "a digest": ["--digest", "a.txt", "rows.jsonl"],
    "what is known": ["--digest", "deep/b.txt", "--known", "."],
}


@pytest.mark.parametrize("name", APPENDED)
def test_standard_output_is_a_file_as_well(name, folder, capfd):
    """Rows that a command writes behind those that it reads would be read next, until the disk is full."""
    written = "rows.jsonl" if "rows" in name or "pattern" in name else "a.txt"
    before = contents(folder)
    with appended_to(written):
        assert main(APPENDED[name]) == 1
    assert capfd.readouterr().err == f"summarize: standard output: {ITSELF}\n"
    assert contents(folder) == before


def test_a_table_is_not_put_behind_its_pairs(folder, capfd):
    """The next run would find lines that are no pairs."""
    pair = json.dumps({"text": TEXT, "summary": ONE}) + "\n"
    (folder / "pairs.jsonl").write_text(pair, encoding="utf-8")
    with appended_to("pairs.jsonl"):
        assert evaluate.main(["pairs.jsonl"]) == 1
    assert capfd.readouterr().err == f"summarize-eval: standard output: {ITSELF}\n"
    assert (folder / "pairs.jsonl").read_text(encoding="utf-8") == pair


def test_standard_output_is_another_file(folder, capfd):
    """In the folder that is gone through, too: it isn't one that is read."""
    with appended_to("deep/log"):
        assert main(["-r", "."]) == 0
    assert capfd.readouterr().err == ""


def test_standard_input_is_a_file_as_well(folder, capsys, monkeypatch):
    """Where it is one."""
    with open("a.txt", "rb") as article:
        kept = os.dup(0)
        os.dup2(article.fileno(), 0)
        try:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
            assert main(["-o", "a.txt"]) == 1
        finally:
            os.dup2(kept, 0)
            os.close(kept)
    assert SAID in capsys.readouterr().err
    assert (folder / "a.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    "arguments",
    [
        ["a.txt", "-o", "b.txt"],
        ["a.txt", "-o", "deep/b.txt"],
        ["a.txt", "-o", "/dev/null"],
        ["deep", "a.txt", "-o", "deep/b.txt"],  # a folder that isn't gone through
        ["missing.txt", "a.txt", "\0", "-o", "deep/b.txt"],
        ["http://127.0.0.1:1/a.txt", "a.txt", "-o", "deep/b.txt"],
    ],
    ids=" ".join,
)
def test_what_is_not_read_is_written(arguments, folder, capsys):
    """An old file is replaced, as ever."""
    main(arguments)
    assert SAID not in capsys.readouterr().err
    assert (folder / "a.txt").read_text(encoding="utf-8") == TEXT
    if arguments[-1] != "/dev/null":
        assert (folder / arguments[-1]).read_text(encoding="utf-8") not in ("", TEXT)


@pytest.mark.parametrize(
    "arguments", [["--", "-n"], ["-n", "2", "--", "-n"], ["a.txt", "--format", "bullets", "--", "-n", "--"]]
)
def test_a_file_is_called_like_a_flag(arguments, folder, capsys):
    """Behind two hyphens stand files, whatever they are called."""
    for name in ("-n", "--"):
        (folder / name).write_text(TEXT, encoding="utf-8")
    assert main(arguments) == 0
    assert capsys.readouterr().out.count(ONE) >= len(arguments[arguments.index("--") :]) - 1


@pytest.mark.parametrize("name", ["", "  "])
def test_an_input_without_a_name_is_named(name, folder, capsys):
    """What a variable that is empty leaves: a line that began with two colons said nothing."""
    assert main([name, "a.txt"]) == 1
    assert f'summarize: "{name}": ' in capsys.readouterr().err
    with pytest.raises(InputError, match=f'^"{name}": '):
        read_file(name)


def test_a_value_without_end_is_quoted_in_part(capsys):
    """As of a file that a shell put there: five thousand of its letters filled the screen."""
    for flags in (["--words", "9" * 5_000], ["--" + "w" * 5_000]):
        with pytest.raises(SystemExit, match="2"):
            main(flags)
        said = capsys.readouterr().err
        assert len(said) < 1_000
        assert " ..." in said


def test_an_output_without_a_name_is_named(folder, capsys):
    """It isn't standard output, which is fine, and nothing is left beside it."""
    assert main(["a.txt", "-o", ""]) == 1
    assert capsys.readouterr().err == 'summarize: "": No such file or directory\n'
    assert not (folder / ".part").exists()
