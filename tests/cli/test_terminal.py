"""What a terminal shows is only shown: text, names, errors, whatever they hold; files and pipes get what was written."""

import io
import json
import os
import pty
import subprocess
import sys

import pytest

from summarizer.cli import evaluate, many
from summarizer.cli.shell import say
from summarizer.cli.summarize import main
from summarizer.errors import printable

# Clears the screen, names the window, C1's own way to do so, turns the direction of what follows, rings.
EVIL = "\x1b[2J\x1b]0;owned\x07\x9b31m\u202etxt.exe\u2066\x08"
TEXT = f"The council closed the harbour road {EVIL} on Monday. Nobody was hurt when it happened, the mayor said."
OBEYED = "\x1b\x07\x08\x9b\u202e\u2066"


def is_inert(text):
    """Whether a terminal shows all of a text."""
    return not any(sign in text for sign in OBEYED)


class Terminal(io.TextIOWrapper):
    """A stream that people look at."""

    def __init__(self):
        super().__init__(io.BytesIO(), "utf-8")

    def isatty(self):
        """Say so."""
        return True

    def said(self):
        """Return what was written."""
        self.flush()
        return self.buffer.getvalue().decode()


@pytest.fixture
def terminal(monkeypatch):
    """Return what makes standard output go to a terminal; in the test, since pytest sets the stream for each part of one."""
    monkeypatch.setenv("NO_COLOR", "1")

    def shown():
        made = Terminal()
        monkeypatch.setattr(sys, "stdout", made)
        return made

    return shown


@pytest.fixture
def evil(tmp_path):
    """Return a file whose text and name hold what a terminal obeys."""
    path = tmp_path / "a\x1b[2J\u202e\nname.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


FORMS = ["text", "bullets", "json", "jsonl", "markdown", "html"]


@pytest.mark.parametrize(
    "flags", [["--format", form] for form in FORMS] + [["--highlight"], ["--explain"], ["--digest"]]
)
def test_nothing_is_obeyed(evil, terminal, flags):
    """Of what a terminal would obey it shows the codes, in every format, of two files with their names too."""
    terminal = terminal()
    assert main([str(evil), str(evil), *flags]) == 0
    assert "harbour road" in terminal.said()
    assert is_inert(terminal.said())


@pytest.mark.parametrize("form", ["text", "bullets"])
def test_pipes_and_files_get_what_was_written(evil, tmp_path, capsys, form):
    """A quotation is verbatim where a program reads it."""
    assert main([str(evil), "--format", form]) == 0
    assert EVIL in capsys.readouterr().out
    assert main([str(evil), "--format", form, "-o", str(tmp_path / "out")]) == 0
    assert EVIL in (tmp_path / "out").read_text(encoding="utf-8")


def test_a_terminal_as_a_file_is_a_terminal(evil):
    """`-o /dev/tty` is looked at as standard output is."""
    mine, theirs = pty.openpty()
    assert main([str(evil), "-o", os.ttyname(theirs)]) == 0
    said = os.read(mine, 1 << 16).decode()
    os.close(mine)
    os.close(theirs)
    assert "harbour road" in said
    assert is_inert(said)


def test_colours_are_ours(evil, terminal, monkeypatch):
    """What is marked is marked, and nothing else."""
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "xterm")
    terminal = terminal()
    assert main([str(evil), "-n", "1", "--highlight", "--explain"]) == 0
    said = terminal.said()
    assert "\x1b[30;43m" in said
    for code in ("\x1b[1m", "\x1b[30;43m", "\x1b[2;9m", "\x1b[2m", "\x1b[0m"):
        said = said.replace(code, "")
    assert is_inert(said)


def test_a_name_is_on_one_line(evil, capsys):
    """It can't look like the head of another document, nor like its text."""
    assert main([str(evil), str(evil)]) == 0
    heads = [line for line in capsys.readouterr().out.split("\n") if line.startswith("==>")]
    assert len(heads) == 2
    assert all(head.endswith("name.txt <==") and is_inert(head) for head in heads)


def test_errors_are_inert_wherever_they_go(tmp_path, capsys):
    """Names of files, patterns, addresses, flags: standard error is read by people, or by a terminal later."""
    missing = str(tmp_path / f"none{EVIL}.txt")
    assert main([missing, f"http://{EVIL}/", "http://127.0.0.1/\x1b[2J"]) == 1
    err = capsys.readouterr().err
    assert "none\\x1b[2J" in err
    assert is_inert(err)
    for command, arguments in (
        (main, [f"--{EVIL}"]),
        (main, ["--background", missing, "a"]),
        (main, ["--token-counter", EVIL, "--tokens", "3", "a"]),
        (evaluate.main, [missing, f"--{EVIL}"]),
    ):
        with pytest.raises(SystemExit, match="2"):
            command(arguments)
        err = capsys.readouterr().err
        assert "x1b[2J" in err
        assert is_inert(err)
    for command, arguments in ((evaluate.main, [missing]), (many.main, [missing, str(tmp_path / "out")])):
        assert command(arguments) == 1
        err = capsys.readouterr().err
        assert "x1b[2J" in err
        assert is_inert(err)


def test_the_reports_of_the_other_commands_are_inert(tmp_path, terminal, monkeypatch):
    """The doctor's, the table of summarize-eval in each form."""
    terminal = terminal()
    monkeypatch.setattr("summarizer.cli.doctor._IMPORTED", f"/there/{EVIL}")
    main(["--doctor"])
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text(
        "".join(
            json.dumps({"text": TEXT, "summary": "The council closed the road.", "id": EVIL}) + "\n" for _ in range(3)
        )
    )
    for form in ("text", "markdown", "html", "json"):
        assert evaluate.main([str(pairs), "-n", "1", "--format", form]) == 0
    assert "/there/\\x1b" in terminal.said()
    assert is_inert(terminal.said())


def test_progress_beside_it(evil, root):
    """The bar is the only one that moves the cursor of a real terminal."""
    mine, theirs = pty.openpty()
    command = [sys.executable, "-m", "summarizer", str(evil), str(evil) + "x", "--progress"]
    ran = subprocess.run(command, cwd=root, stdout=theirs, stderr=theirs, timeout=60, check=False)
    said = os.read(mine, 1 << 16).decode()
    os.close(mine)
    os.close(theirs)
    assert ran.returncode == 1
    assert "harbour road" in said
    assert not any(sign in said for sign in ("\x1b[2J", "\x1b]", "\x9b", "\u202e", "\u2066"))


MARKUP = "a---><img src=x onerror=alert(1)>.txt"


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize(
    "name", [MARKUP, "a--!><script>b.txt", "-->.txt", "->.txt", ">.txt", "--.txt-", "a\n\n-->\n<b>.txt", "&lt;.txt"]
)
def test_a_name_is_no_markup(tmp_path, capsys, monkeypatch, form, name):
    """It stands in a comment, which it doesn't end, and between the comment's ends no tag begins."""
    from html.parser import HTMLParser

    monkeypatch.chdir(tmp_path)
    path = tmp_path / name
    path.write_text("The harbour road is closed. Nobody was hurt.")
    assert main(["./" + name, "./" + name, "--format", form, "-n", "1", "--from", "text"]) == 0
    found = {"tags": [], "comments": []}

    class Look(HTMLParser):
        def handle_starttag(self, tag, attributes):
            found["tags"].append(tag)

        def handle_comment(self, data):
            found["comments"].append(data)

    Look().feed(capsys.readouterr().out)
    assert set(found["tags"]) <= {"section", "ul", "li", "h2"}
    assert len(found["comments"]) == 2


def test_what_is_obeyed_is_shown_by_its_code():
    """Tabs and ends of lines stay; a carriage return that isn't one of them would write over what was said."""
    assert printable(f"a\tb\r\nc\rd{EVIL}") == (
        "a\tb\r\nc\\x0dd\\x1b[2J\\x1b]0;owned\\x07\\x9b31m\\x202etxt.exe\\x2066\\x08"
    )


def test_what_is_said_is_one_inert_line(capsys):
    """Whoever made the message has not looked at whose words are in it."""
    say(f"a {EVIL}\nb")
    said = capsys.readouterr().err
    assert is_inert(said)
    assert said.count("\n") == 1
