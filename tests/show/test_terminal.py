"""In a terminal: the article with the summary marked in it, and the reasons; colours only where they are wanted."""

import io
import json
import os
import pty
import re
import subprocess
import sys

import pytest

from summarizer import summarize
from summarizer.cli.summarize import main
from summarizer.show.terminal import has_colour, highlight, reasons

CODES = re.compile(r"\x1b\[[\d;]*m")


class Screen(io.StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self):
        """Say yes."""
        return True


def test_colour_is_for_terminals_that_want_it(monkeypatch):
    """Not for a file, a pipe, a dumb terminal, or where NO_COLOR is set to anything."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert has_colour(Screen())
    assert not has_colour(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "")
    assert has_colour(Screen())
    monkeypatch.setenv("NO_COLOR", "0")
    assert not has_colour(Screen())
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not has_colour(Screen())


def test_the_whole_text_is_there(article):
    """Without the signs it is the text; with them the summary and the furniture are told apart."""
    digest = summarize(article)
    plain = highlight(digest.selection, colour=False)
    first, second = digest.sentences[:2]
    assert f"[1: {first.text}] [2: {second.text}]" in plain
    assert "[- Harbour Weekly]" in plain
    coloured = highlight(digest.selection, colour=True)
    assert f"\x1b[30;43m1: {first.text}\x1b[0m" in coloured
    assert "\x1b[2;9mHarbour Weekly\x1b[0m" in coloured
    assert re.sub(r"(?m)\b[123]: ", "", CODES.sub("", coloured)) == article.strip("\n") + "\n"


def test_colour_doesn_t_cross_the_end_of_a_line():
    """A pager that shows a line shows it in its colour, and the next as well."""
    text = (
        "The harbour road is closed for the winter, said the council on\nMonday evening, and it will open again when the stones "
        "that the\nwaves took in the autumn have been put back where they were.\nNobody knows when that will be.\n"
    )
    coloured = highlight(summarize(text, 1).selection, colour=True)
    marked = [line for line in coloured.splitlines() if "\x1b[30;43m" in line]
    assert len(marked) == 3
    assert all(line.count("\x1b[30;43m") == line.count("\x1b[0m") for line in marked)
    assert coloured.count("1: ") == 1


def test_a_text_can_t_command_the_terminal():
    """Escapes in the text show as codes, in the article and in the reasons."""
    digest = summarize("The \x1b]0;title\x07 harbour road is \x1b[2J closed today. It reopens in the spring.", 1)
    for shown in (highlight(digest.selection, colour=True), reasons(digest.selection, colour=True)):
        assert "\\x1b]0;title\\x07" in shown
        assert "\x1b" not in CODES.sub("", shown)


def test_the_reasons_of_the_chosen_are_bold(article):
    """Without colour it is the table of `explain`."""
    digest = summarize(article)
    assert reasons(digest.selection, colour=False) == f"{digest.explain()}\n"
    bold = [line for line in reasons(digest.selection, colour=True).splitlines() if line.startswith("\x1b[1m")]
    assert [int(CODES.sub("", line).split()[0]) for line in bold] == [each.index for each in digest.sentences]
    assert CODES.sub("", reasons(digest.selection, colour=True)) == reasons(digest.selection, colour=False)
    assert reasons(summarize("").selection, colour=True).startswith("0 of 0 sentences chosen")


def test_the_flags_show_them(root, article, capsys):
    """--highlight stands in the place of the sentences, --explain under them."""
    file = str(root / "examples" / "article.txt")
    digest = summarize(article)
    assert main([file, "--highlight"]) == 0
    assert capsys.readouterr().out == highlight(digest.selection, colour=False)
    assert main([file, "--explain"]) == 0
    listed = "".join(f"{sentence.text}\n" for sentence in digest.sentences)
    assert capsys.readouterr().out == f"{listed}\n{reasons(digest.selection, colour=False)}"
    assert main([file, "--explain", "--highlight"]) == 0
    assert (
        capsys.readouterr().out
        == f"{highlight(digest.selection, colour=False)}\n{reasons(digest.selection, colour=False)}"
    )


@pytest.mark.parametrize("flag", ["--explain", "--highlight"])
@pytest.mark.parametrize("others", [["--format", "json"], ["--output", "lines.jsonl", "--resume"]], ids=str)
def test_the_flags_are_for_text(flag, others, capsys):
    """What is read by a program isn't looked at."""
    with pytest.raises(SystemExit) as left:
        main([flag, *others])
    assert left.value.code == 2
    assert "it shows text: leave --format and --resume out" in capsys.readouterr().err


def test_rows_are_looked_at_one_by_one(tmp_path, article, capsys):
    """Of rows, which otherwise become rows, each is shown under its name; a file gets no colour."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text(f"{json.dumps({'text': article})}\n" * 2, encoding="utf-8")
    assert main([str(rows), "--highlight"]) == 0
    assert capsys.readouterr().out.count(highlight(summarize(article).selection, colour=False)) == 2
    kept = tmp_path / "kept.txt"
    assert main([str(rows), "--explain", "--format", "text", "--output", str(kept)]) == 0
    assert kept.read_text(encoding="utf-8").count(reasons(summarize(article).selection, colour=False)) == 2


@pytest.mark.parametrize(("setting", "expected"), [(None, True), ("1", False)])
def test_on_a_real_terminal(root, setting, expected):
    """The command colours on a terminal and not where NO_COLOR is set."""
    screen, end = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(root), "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    if setting:
        environment["NO_COLOR"] = setting
    command = [sys.executable, "-m", "summarizer", str(root / "examples" / "article.txt"), "--highlight"]
    with subprocess.Popen(command, stdout=end, stdin=subprocess.DEVNULL, env=environment) as process:
        os.close(end)
        shown = b""
        try:
            while piece := os.read(screen, 4096):
                shown += piece
        except OSError:  # Linux says so when the other end is closed
            pass
        assert process.wait(60) == 0
    os.close(screen)
    assert (b"\x1b[30;43m" in shown) is expected
