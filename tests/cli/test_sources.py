"""Rows, folders, patterns and addresses come in one at a time; what goes out survives a kill."""

import codecs
import gc
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from unittest.mock import Mock

import pytest

from summarizer import InputError, read_url, summarize
from summarizer.cli.output import Output
from summarizer.cli.source import Settings, Source
from summarizer.cli.sources import is_single, sources
from summarizer.cli.summarize import main
from tests.pages import FOUR, ONE, PAGES, THREE, TITLE, TWO
from tests.readers.test_url import Server, answer

TEXT = f"{ONE} {TWO} {THREE} {FOUR}"


@pytest.fixture
def rows(tmp_path):
    """Return a file of rows, some of which fail."""
    path = tmp_path / "rows.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf"
        + b"\n".join(
            [
                json.dumps({"id": 1, "text": TEXT}).encode(),
                b"",
                b'{"id": 2}',
                b"nope",
                b'{"id": 3.10, "text": "", "n": 1e400}',
                b"  [1]\r",
                b'{"text": null}',
                b'{"text": 5}',
                b'{"id": 8, "summary": 1, "text": "One."}',
                b'{"text": "\xff"}',
                b"{}",
                b"[" * 100_000,
                b'{"text": "A\tb."}',
                b'{"text": "Last. ' + b"9" * 10 + b'", "id": ' + b"9" * 5000 + b"}",
                b'{"text": "A caf\xc3\xa9. \\ud800 \\u0000", "id": "\xe6\xb8\xaf" }  ',
            ]
        )
    )
    return path


EXPECTED = [
    ('{"id": 1, "text": ', "summary", ONE),
    ('{"id": 2, ', "error", "the field text isn't there; its fields are id: pass --text-field"),
    ('{"input": "nope", ', "error", "no JSON: Expecting value at column 1"),
    ('{"id": 3.10, "text": "", "n": 1e400, ', "summary", ""),
    ('{"input": "[1]", ', "error", 'no object of JSON, such as {"text": "..."}'),
    ('{"text": null, ', "error", "the field text is null"),
    ('{"text": 5, ', "error", "the field text holds no text, but 5"),
    ('{"id": 8, "summary": 1, "text": "One.", ', "error", "it has a field summary already; pass --into for another"),
    ('{"input": "{\\"text\\": \\"\\\\xff\\"}", ', "error", "not UTF-8 at byte 10; convert it first, as with iconv -f latin1 -t utf-8"),
    ('{"error": ', "error", "the field text isn't there; its fields are none: pass --text-field"),
    ('{"input": "[[[[', "error", "no JSON that can be read: its parts lie too deep in each other"),
    ('{"input": "{\\"text\\": \\"A\\tb', "error", "no JSON: Invalid control character at column"),
    ('{"input": "{\\"text\\": \\"Last', "error", "no JSON that can be read: Exceeds the limit"),
    ('{"text": "A café. \\ud800 \\u0000", "id": "港", ', "summary", "A café."),
]  # fmt: skip


def test_a_row_keeps_its_fields_to_the_letter_and_fails_in_its_place(rows, capsys):
    """Numbers, escapes and order stay as they were written; a row that fails says why, and the others are done."""
    assert main([str(rows), "-n", "1"]) == 1
    out, err = capsys.readouterr()
    lines = out.splitlines()
    assert len(lines) == len(EXPECTED)
    for line, (opening, field, value) in zip(lines, EXPECTED, strict=True):
        assert line.startswith(opening)
        assert list(json.loads(line.replace("9" * 5000, "9")))[-1] == field
        found = json.loads(line.replace("9" * 5000, "9"))[field]
        assert found.startswith(value) if value else found == ""
    complaints = err.splitlines()
    assert len(complaints) == sum(field == "error" for _, field, _ in EXPECTED)
    assert complaints[0] == f"summarize: {rows}:3: {EXPECTED[1][2]}"
    assert all(line.startswith(f"summarize: {rows}:") for line in complaints)


def test_rows_are_an_array_of_json_and_text_under_heads(rows, capsys):
    """The other formats take rows as well."""
    assert main([str(rows), "-n", "1", "--format", "json"]) == 1
    assert len(json.loads(capsys.readouterr().out.replace("9" * 5000, "9"))) == len(EXPECTED)
    assert main([str(rows), "-n", "1", "--format", "text"]) == 1
    assert f"==> {rows}:1 <==\n{ONE}\n" in capsys.readouterr().out


def test_the_fields_are_named(tmp_path, capsys):
    """Where the text and the title are, and where the summary goes."""
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"body": TEXT, "head": "Piles of steel driven by engineers", "summary": "ours"}) + "\n")
    assert main([str(path), "-n", "1", "--text-field", "body", "--title-field", "head", "--into", "short"]) == 0
    expected = summarize(TEXT, 1, title="Piles of steel driven by engineers")
    assert json.loads(capsys.readouterr().out)["short"] == expected
    assert (
        main([str(path), "--text-field", "body", "--title-field", "nothing", "--into", "short", "--order", "rank"]) == 0
    )
    ranked = " ".join(sentence.text for sentence in summarize(TEXT).ranked)
    assert json.loads(capsys.readouterr().out)["short"] == ranked


def test_a_stream_is_recognised_by_its_first_line(monkeypatch, capsys, tmp_path):
    """Piped in or in a file of any name; a text that begins with a brace is a text."""
    line = json.dumps({"text": ONE}).encode() + b"\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line * 2)))
    assert main(["-"]) == 0
    assert [json.loads(line)["summary"] for line in capsys.readouterr().out.splitlines()] == [ONE, ONE]
    (tmp_path / "a").write_bytes(line)
    assert main([str(tmp_path / "a")]) == 0
    assert json.loads(capsys.readouterr().out)["summary"] == ONE
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{{A brace}} opens it.\n\n{ONE}".encode())))
    assert main(["-", "-n", "1"]) == 0
    assert capsys.readouterr().out == f"{ONE}\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line)))
    assert main(["-", "--from", "text"]) == 0
    assert capsys.readouterr().out.startswith('{"text": ')


def test_a_page_is_piped_in(monkeypatch, capsys):
    """`curl -s page | summarize` is a page, whatever the name of nothing says."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGES["news"].encode())))
    assert main(["-n", "1", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["file"], found["title"], found["text"]) == ("-", TITLE, ONE)


def test_a_pipe_given_as_a_file_is_read_once(root):
    """`summarize <(curl -s page)` works: a pipe can't be opened again."""
    command = f'"{sys.executable}" -m summarizer <(echo "{ONE}") <(echo \'{{"text": "{TWO}"}}\') --format jsonl'
    ran = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, text=True, timeout=60, check=True)
    first, second = map(json.loads, ran.stdout.splitlines())
    assert (first["text"], second["summary"]) == (ONE, TWO)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_is_rows_too(tmp_path, capsys, delimiter):
    """Cells by the names of the first line, quotes and breaks in them, short rows filled up, long ones refused."""
    path = tmp_path / "a.csv"
    quoted = TEXT.replace("Monday", '""Monday""').replace(". ", ".\n", 1)
    path.write_text(
        f'\ufeffid{delimiter}text{delimiter}note\n1{delimiter}"{quoted}"{delimiter}x\n\n2{delimiter}One.\n3{delimiter}a{delimiter}b{delimiter}c\n'
    )
    assert main([str(path), "-n", "1", "--from", "csv"]) == 1
    out, err = capsys.readouterr()
    first, second, third = map(json.loads, out.splitlines())
    assert first == {
        "id": "1",
        "text": quoted.replace('""', '"'),
        "note": "x",
        "summary": ONE.replace("Monday", '"Monday"'),
    }
    assert second == {"id": "2", "text": "One.", "note": "", "summary": "One."}
    assert third == {"input": delimiter.join("3abc"), "error": "4 cells, and only 3 have names"}
    assert err == f"summarize: {path}:6: 4 cells, and only 3 have names\n"


@pytest.mark.parametrize(
    ("content", "flags", "reason"),
    [
        (b'text\n"open', [], "no CSV that can be read: unexpected end of data"),
        (b"text,text\na,b\n", [], "two of its columns have the same name"),
        (
            "text\tid\nRain fell.\t1\n".encode("utf-16"),
            [],
            "in UTF-16, as spreadsheets write text; pass --encoding utf-16",
        ),
        (codecs.BOM_UTF16_BE + "text\n".encode("utf-16-be"), [], "in UTF-16"),
        (b"text\nCaf\xe9\n", [], "not UTF-8; pass --encoding"),
        (b"", [], None),
        (b"text\nCaf\xe9.\n", ["--encoding", "latin-1"], None),
    ],
)
def test_csv_that_can_t_be_read_is_said(tmp_path, capsys, content, flags, reason):
    """One line, and what was before it is done."""
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    assert main([str(path), *flags]) == (0 if reason is None else 1)
    err = capsys.readouterr().err
    assert err == "" if reason is None else reason in err


def test_a_cell_in_another_encoding_costs_its_row(tmp_path, capsys):
    """The rows behind it are read; of two bytes a letter the rest can't be told."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,text\n1,Caf\xe9 one.\n2,The road is closed.\n")
    assert main([str(path)]) == 1
    out, err = capsys.readouterr()
    bad, good = map(json.loads, out.splitlines())
    assert bad == {"input": "1,Caf\\xe9 one.", "error": "not UTF-8; pass --encoding"}
    assert good["summary"] == "The road is closed."
    assert f"{path}:2: not UTF-8; pass --encoding" in err

    path.write_bytes("id,text\n1,One.\n".encode("utf-16-le") + b"\0")
    assert main([str(path), "--encoding", "utf-16-le"]) == 1
    assert "not UTF-16-LE: truncated data; pass --encoding" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["idna", "undefined", "punycode", "rot13", "hex", "klingon", "unicode_escape"])
def test_an_encoding_of_no_text_is_said(name, tmp_path, capsys):
    """Whether a flag, or a call, says it."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"text\nThe road is closed.\n")
    with pytest.raises(SystemExit, match="2"):
        main([str(path), "--encoding", name])
    assert f"encoding={name!r}: one of Python's" in capsys.readouterr().err
    [source] = sources([str(path)], Settings(encoding=name))
    assert source.error == f"no encoding of text is called {name!r}; pass one of Python's to --encoding"


def test_a_ceiling_is_raised_by_a_flag(tmp_path, capsys):
    """The error says which, and how; nonsense is refused before anything is read."""
    path = tmp_path / "a.txt"
    path.write_text("The road is closed. " * 100, encoding="utf-8")
    assert main([str(path), "--ceiling", "characters=100"]) == 1
    said = (
        "over 100 characters; split it, or pass Ceilings(characters=None), or --ceiling characters=none in the command"
    )
    assert capsys.readouterr().err == f"summarize: {path}: {said}\n"
    assert (
        main([str(path), "--ceiling", "characters=100", "--ceiling", "characters=none", "--ceiling", "seconds=9.5"])
        == 0
    )
    for wrong in ("pages", "pages=many", "sheets=5", "pages=0"):
        with pytest.raises(SystemExit, match="2"):
            main([str(path), "--ceiling", wrong])


def test_a_row_that_is_longer_than_the_ceiling_costs_itself(tmp_path, capsys):
    """The ceiling of a file's text holds for each of its rows."""
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "Rain fell in the town all night."}\n{"text": "Rain."}\n')
    assert main([str(path), "--ceiling", "characters=20"]) == 1
    long, short = map(json.loads, capsys.readouterr().out.splitlines())
    assert long["error"].startswith("over 20 characters; split it, or pass Ceilings(characters=None)")
    assert short["summary"] == "Rain."


def test_a_file_of_rows_that_ends_early_is_closed_in_peace(tmp_path, capsys):
    """Columns of one name end it before its rows are asked for: what was to give them isn't asked any more (fuzzed)."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"text,text\n" + b"a,b\n" * 9)
    assert main([str(path)]) == 1
    gc.collect()
    assert "two of its columns have the same name" in capsys.readouterr().err


def test_a_row_too_long_costs_itself(tmp_path, capsys, monkeypatch):
    """It isn't held in memory, and the next is read."""
    monkeypatch.setattr("summarizer.cli.rows.LONGEST_ROW", 1000)
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "a" * 5000}) + "\n" + '{"text": "One."}\n' + json.dumps({"text": "b" * 1500}))
    assert main([str(path)]) == 1
    out, err = capsys.readouterr()
    assert [list(json.loads(line)) for line in out.splitlines()] == [
        ["input", "error"],
        ["text", "summary"],
        ["input", "error"],
    ]
    assert f"{path}:1: a line of more than 0 MB" in err
    assert f"{path}:3: a line of more than 0 MB" in err


@pytest.mark.parametrize("long", ["a" * 5_000, '"' + "a\n" * 700 + '",b', '"a\n",' * 400])
def test_a_row_of_a_table_without_end_is_given_up(tmp_path, capsys, monkeypatch, long):
    """One line, or a cell of many, or lines of many cells: it isn't held in memory; rows before it are done."""
    monkeypatch.setattr("summarizer.cli.rows.LONGEST_ROW", 1000)
    path = tmp_path / "a.csv"
    path.write_text("text\n" + "One.\n" * 300 + long + "\nTwo.\n")
    assert main([str(path)]) == 1
    out, err = capsys.readouterr()
    *done, given_up = map(json.loads, out.splitlines())
    assert [row["summary"] for row in done] == ["One."] * 300
    assert list(given_up) == ["file", "error"]
    assert "no CSV that can be read: a row of more than 0 MB" in err


def test_folders_and_patterns_are_gone_through_in_order(tmp_path, capsys, monkeypatch):
    """Hidden files, links to folders and files of other kinds are left out."""
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.md", "c/d.html", "c/.e/f.txt", ".g.txt", "h.png", "c/i.jsonl"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text('{"text": "One."}' if name.endswith("jsonl") else ONE)
    (tmp_path / "c" / "loop").symlink_to(tmp_path)
    assert main(["--recursive", ".", "--format", "jsonl"]) == 0
    lines = map(json.loads, capsys.readouterr().out.splitlines())
    assert [line.get("file", "row") for line in lines] == ["./a.md", "./b.txt", "./c/d.html", "row"]
    assert main(["**/*.txt", "*.m?", "--format", "jsonl"]) == 0
    lines = map(json.loads, capsys.readouterr().out.splitlines())
    assert [line["file"] for line in lines] == ["b.txt", "a.md"]
    (tmp_path / "[x].txt").write_text(ONE)
    assert main(["[x].txt"]) == 0
    assert capsys.readouterr().out == f"{ONE}\n"
    (tmp_path / "empty").mkdir()
    assert main(["*.pdf", "empty", "-r", "c/*"]) == 1
    out, err = capsys.readouterr()
    assert err.splitlines()[:2] == [
        "summarize: *.pdf: no file has such a name",
        "summarize: empty: no file in it ends in one of .txt, .text, .html, .htm, .xhtml, .md, .markdown, .mdown, "
            ".mkd, .mdx, .qmd, .rmd, .pdf, .docx, .odt, .rtf, "
        ".epub, .eml, .mbox, .rss, .atom, .srt, .vtt, .sbv, .nxml, .jats, .tei, .dbk, .jsonl, .ndjson, .csv, .tsv",
    ]  # fmt: skip
    assert "==> c/d.html <==" in out
    assert "==> c/i.jsonl:1 <==" in out


def test_one_address_or_file_is_one_document(tmp_path):
    """What decides between an object and an array is what was asked for."""
    (tmp_path / "a.txt").write_text("A.")
    single = ["-", "http://a.example/", str(tmp_path / "a.txt")]
    assert all(is_single([name], Settings()) for name in single)
    several = ["*.txt", str(tmp_path), str(tmp_path / "a.jsonl")]
    assert not any(is_single([name], Settings()) for name in several)
    assert not is_single(single, Settings())
    assert not is_single(["-"], Settings("csv"))


def test_a_file_that_breaks_off_is_said(tmp_path, monkeypatch):
    """An error while reading is that of the file."""

    class Broken(io.BytesIO):
        def readline(self, *_):
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Broken()))
    assert [source.error for source in sources(["-"], Settings("jsonl"))] == ["Input/output error"]
    assert [source.error for source in sources(["a\0b"], Settings())] == ["embedded null byte"]


@pytest.mark.parametrize(
    "begun", [b"", b"A text. ", b"<rss><channel>", b"<html><p>"], ids=["any", "text", "feed", "html"]
)
def test_what_has_no_end_meets_the_ceiling(begun, monkeypatch, capsys):
    """`yes | summarize` ends with a line that says how to raise it, and not with the memory."""

    class Endless(io.BytesIO):
        given = 0

        def read(self, size=-1):
            self.given += size
            assert size > 0
            assert self.given < 20_000_000, "nobody stops it"
            return b"word " * (size // 5)

    stdin = Endless(begun + b"\n")
    monkeypatch.setattr(sys, "stdin", type("Stream", (), {"buffer": stdin, "isatty": lambda _: False})())
    assert main(["--ceiling", "megabytes=3"]) == 1
    assert "summarize: -: over 3 megabytes; split it" in capsys.readouterr().err


def test_an_address_is_read_and_private_ones_have_to_be_allowed(capsys):
    """The command's own reader of addresses is `read_url`."""
    server = Server()
    server.answers["/"] = answer(PAGES["news"].encode())
    assert main([server.url(), "-n", "1"]) == 1
    assert "localhost is a private address" in capsys.readouterr().err
    assert main([server.url(), "-n", "1", "--allow-host", "localhost", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["title"], found["url"]) == (read_url(server.url(), allow="localhost").title, server.url())
    server.socket.close()


def test_fail_fast_stops_at_the_first_that_fails(rows, capsys, tmp_path):
    """What came before it is there; an array is closed; a file isn't whole, and lines stay to go on with."""
    assert main([str(rows), "--fail-fast"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert main([str(rows), "--fail-fast", "--format", "json"]) == 1
    assert len(json.loads(capsys.readouterr().out)) == 1
    out = tmp_path / "out"
    for form, remains in (("jsonl", ["out.part"]), ("json", [])):
        assert main([str(rows), "--fail-fast", "--format", form, "--output", str(out)]) == 1
        assert sorted(path.name for path in tmp_path.glob("out*")) == remains
        for path in tmp_path.glob("out*"):
            path.unlink()


def test_no_document_is_an_empty_array(tmp_path, capsys):
    """JSON is JSON even then."""
    (tmp_path / "a.jsonl").write_text("\n")
    assert main([str(tmp_path / "a.jsonl"), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_output_is_whole_or_not_there(tmp_path, capsys):
    """It is written beside and renamed; permissions and links stay; what was there stays until then."""
    out, link = tmp_path / "out.txt", tmp_path / "link.txt"
    out.write_text("before")
    out.chmod(0o600)
    link.symlink_to(out)
    (tmp_path / "a.txt").write_text(ONE)
    assert main([str(tmp_path / "a.txt"), "--output", str(link)]) == 0
    assert link.is_symlink()
    assert out.read_text() == f"{ONE}\n"
    assert out.stat().st_mode & 0o777 == 0o600
    assert capsys.readouterr().out == ""
    assert main([str(tmp_path / "a.txt"), "-o", str(out), "--format", "bullets"]) == 0
    assert out.read_text() == f"- {ONE}\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "link.txt", "out.txt"]


@pytest.mark.parametrize(
    ("path", "reason"),
    [("no/such/folder/out", "No such file or directory"), (".", "Is a directory"), ("a\nb/c", "No such file")],
)
def test_output_that_can_t_be_written_is_said(tmp_path, capsys, monkeypatch, path, reason):
    """One line, before anything is summarized."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(ONE)
    assert main(["a.txt", "--output", path]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert reason in err


def test_a_full_disk_behind_output_is_said(rows, capsys):
    """A device is written to as it is."""
    assert main([str(rows), "--output", "/dev/full"]) == 1
    assert "summarize: /dev/full: No space left on device" in capsys.readouterr().err
    assert main([str(rows), "--output", "/dev/null"]) == 1
    assert os.path.exists("/dev/null")
    assert main([str(rows), "--output", "/dev/null", "--resume"]) == 1
    assert "/dev/null: --resume needs a regular file" in capsys.readouterr().err


def test_a_disk_that_fills_up_at_the_end_is_said(tmp_path, monkeypatch):
    """What the disk says when the file is closed isn't lost."""

    def full(_):
        raise OSError(28, "No space left on device")

    output = Output(str(tmp_path / "out"))
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InputError, match="out: No space left on device"):
        output.close(is_whole=True)
    assert not (tmp_path / "out").exists()
    output.close(is_whole=True)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_only_lines_are_left_where_the_end_fails(step, tmp_path, monkeypatch):
    """A page that isn't whole is of no use to anybody, whether a disk or Ctrl-C ended it; lines can be gone on with."""
    for number, error in enumerate((OSError(5, "Input/output error"), KeyboardInterrupt())):
        monkeypatch.setattr(os, step, Mock(side_effect=error))
        for form, left in (("page", []), ("lines", ["lines.part"])):
            folder = tmp_path / f"{form}{number}"
            folder.mkdir()
            output = Output(str(folder / form), is_lines=form == "lines")
            output.write("a")
            with pytest.raises((InputError, KeyboardInterrupt)):
                output.close(is_whole=True)
            assert [each.name for each in folder.iterdir()] == left


def test_an_output_that_cannot_be_emptied_is_said_and_let_go(tmp_path, monkeypatch):
    """The lock goes with it: the next may write there."""

    def failing(*_):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr(os, "ftruncate", failing)
        with pytest.raises(InputError, match="out: Input/output error"):
            Output(str(tmp_path / "out"))
    Output(str(tmp_path / "out")).close(is_whole=True)


def test_output_may_be_a_pipe(tmp_path, root):
    """`--output >(gzip > file)` is written to as it comes, and one that is closed ends the run as standard output does."""
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": ONE}) + "\n")
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "summarizer", str(tmp_path / "a.jsonl"), "-o", f"/dev/fd/{writing}"]
    ran = subprocess.run(command, cwd=root, pass_fds=[writing], capture_output=True, timeout=60, check=False)
    assert ran.returncode == 0
    assert json.loads(os.read(reading, 1 << 16))["summary"] == ONE
    os.close(reading)
    ran = subprocess.run(command, cwd=root, pass_fds=[writing], capture_output=True, timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (141, b"")
    os.close(writing)


def lines_of(path):
    """Return the lines of a file."""
    return path.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("kept", [0, 1, 5, 13])
@pytest.mark.parametrize("tail", ["", '{"id": 1, "te'])
def test_a_run_goes_on_behind_its_last_whole_line(rows, tmp_path, kept, tail, capsys):
    """Whatever was cut off is done anew, nothing is done twice, and the exit code counts what failed before."""
    whole, out = tmp_path / "whole", tmp_path / "out"
    assert main([str(rows), "--output", str(whole)]) == 1
    lines = lines_of(whole)
    (tmp_path / "out.part").write_text(
        "".join(f"{line}\n" for line in lines[:kept]) + tail, encoding="utf-8", errors="surrogatepass"
    )
    capsys.readouterr()
    assert main([str(rows), "--output", str(out), "--resume"]) == 1
    assert lines_of(out) == lines
    assert not (tmp_path / "out.part").exists()
    assert len(capsys.readouterr().err.splitlines()) == sum('"error"' in line for line in lines[kept:])


@pytest.mark.parametrize("damage", ["\0" * 4096, "", '{"id": 1, "text": ', 'x"}'], ids=repr)
def test_a_run_goes_on_before_the_first_line_that_was_damaged(rows, tmp_path, damage):
    """A machine that crashed may have left zeros in the middle, and whole lines behind them: all of it is done anew."""
    whole, out = tmp_path / "whole", tmp_path / "out"
    main([str(rows), "--output", str(whole)])
    lines = lines_of(whole)
    (tmp_path / "out.part").write_text("\n".join([*lines[:2], damage, *lines[3:6], ""]), encoding="utf-8")
    main([str(rows), "--output", str(out), "--resume"])
    assert lines_of(out) == lines


def test_a_line_without_end_is_none_of_ours(rows, tmp_path, monkeypatch):
    """It isn't read into memory to see that: all from it on is done anew."""
    monkeypatch.setattr("summarizer.cli.output.LONGEST_LINE", 2_000_000)
    whole, out = tmp_path / "whole", tmp_path / "out"
    main([str(rows), "--output", str(whole)])
    (tmp_path / "out.part").write_text(lines_of(whole)[0] + '\n{"id": "' + "a" * 3_000_000 + '"}\n', encoding="utf-8")
    main([str(rows), "--output", str(out), "--resume"])
    assert lines_of(out) == lines_of(whole)


def test_somebody_s_lines_stay_as_they_are(rows, tmp_path, capsys):
    """What begins with no line of ours is refused, and not a byte of it is cut off."""
    part = tmp_path / "out.part"
    part.write_text("My thesis\nin two lines\nor three\n")
    assert main([str(rows), "--output", str(tmp_path / "out"), "--resume"]) == 1
    assert "its line 3 isn't of" in capsys.readouterr().err
    assert part.read_text() == "My thesis\nin two lines\nor three\n"


def test_a_run_goes_on_only_with_its_own_lines(rows, tmp_path, capsys):
    """The part of another run is told by its last line, or by its having too many."""
    part = tmp_path / "out.part"
    part.write_text('{"id": 7, "text": "x", "summary": ""}\n')
    assert main([str(rows), "--output", str(tmp_path / "out"), "--resume"]) == 1
    assert f"{part}: its line 1 isn't of {rows}:1: not of this run; delete it" in capsys.readouterr().err
    part.write_text('{"id": 7}\n' * 99)
    assert main([str(rows), "--output", str(tmp_path / "out"), "--resume"]) == 1
    assert f"it has 99 lines, and there are {len(EXPECTED)} documents" in capsys.readouterr().err


def test_files_go_on_too(tmp_path, capsys):
    """A line of a file begins with its name; an error that a text speaks of is none."""
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f'It says "error": {number}, twice. {ONE}')
    names = [str(tmp_path / f"{number}.txt") for number in range(4)]
    assert main([*names, "-o", str(tmp_path / "whole"), "--format", "jsonl"]) == 0
    lines = lines_of(tmp_path / "whole")
    (tmp_path / "out.part").write_text(f"{lines[0]}\n{lines[1]}\n")
    assert main([*names, "-o", str(tmp_path / "out"), "--resume"]) == 0
    assert lines_of(tmp_path / "out") == lines
    (tmp_path / "out.part").write_text('"error" nonsense\n')
    assert main([*names, "-o", str(tmp_path / "out"), "--resume"]) == 1


def test_a_source_s_line_begins_as_it_came():
    """A file by its name, a row by its fields, what is no row by itself."""
    assert Source("a").line({"b": 1}) == '{"file": "a", "b": 1}\n'
    assert Source("a", '{"c": 1 }').line({"b": 1}) == '{"c": 1, "b": 1}\n'
    assert Source("a", "{ }").line({"b": 1}, is_read=True) == '{"b": 1}\n'
    assert Source("a", '{"c": ').line({"b": 1}) == '{"input": "{\\"c\\": ", "b": 1}\n'


def test_a_run_that_is_killed_again_and_again_loses_nothing(tmp_path, root, unmeasured):
    """With kills at random moments every line comes out exactly once, in its place."""
    rows, out = tmp_path / "rows.jsonl", tmp_path / "out.jsonl"
    texts = [f"{TEXT} {number}. " * 40 for number in range(400)]
    rows.write_text("".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate(texts)))
    command = [sys.executable, "-m", "summarizer", str(rows), "--output", str(out), "--resume", "-n", "1"]
    moments = random.Random(1)
    kills = 0
    while not out.exists():
        process = subprocess.Popen(command, cwd=root, env=unmeasured)
        try:
            process.wait(timeout=moments.uniform(0.15, 0.6) if kills < 12 else 60)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
    assert kills > 0
    assert [json.loads(line)["id"] for line in lines_of(out)] == list(range(400))
    assert all(json.loads(line)["summary"] for line in lines_of(out))


def test_the_first_line_comes_out_before_the_last_goes_in(root):
    """A stream is answered row by row, and `head -1` ends it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "summarizer", "-", "--from", "jsonl"],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    for number in range(3):
        process.stdin.write(json.dumps({"id": number, "text": ONE}).encode() + b"\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline()) == {"id": number, "text": ONE, "summary": ONE}
    process.stdout.close()
    process.stdin.write(json.dumps({"text": ONE}).encode() + b"\n")
    process.stdin.close()
    assert process.wait(timeout=60) == 141


def test_an_endless_stream_is_interrupted(root, unmeasured):
    """Ctrl-C ends it with 130, quietly, whatever it is doing."""
    program = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); import sys; from summarizer.cli.summarize import main; sys.exit(main(['-']))"
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=root,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=unmeasured,
    )
    process.stdin.write(json.dumps({"text": ONE}).encode() + b"\n")
    process.stdin.flush()
    assert process.stdout.readline()
    time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, complaint = process.communicate(timeout=60)
    assert (process.returncode, complaint) == (130, b"")


@pytest.mark.parametrize("flags", [[], ["--fail-fast"], ["--order", "rank"], ["--format", "json"]], ids=str)
def test_several_processes_give_what_one_does(rows, tmp_path, capsys, flags):
    """Rows in their order, the failures in their places, to the letter; files too, read in the workers."""
    names = [str(rows)]
    for number in range(20):
        (tmp_path / f"{number}.html").write_text(PAGES["news"].replace("Monday", f"day {number}"))
    pages = [*(str(tmp_path / f"{number}.html") for number in range(20)), str(tmp_path / "nowhere.txt")]
    for arguments in ([*names * 20, *flags], [*pages, *flags, "--title", "Roads"]):
        assert main(arguments) == 1
        alone = capsys.readouterr()
        assert main([*arguments, "--jobs", "2"]) == 1
        assert capsys.readouterr() == alone


def test_a_run_in_several_processes_goes_on(rows, tmp_path):
    """The lines that are there are kept, and the others come in their order."""
    assert main([str(rows), "--output", str(tmp_path / "whole")]) == 1
    lines = lines_of(tmp_path / "whole")
    (tmp_path / "out.part").write_text("".join(f"{line}\n" for line in lines[:3]), encoding="utf-8")
    assert main([str(rows), "--output", str(tmp_path / "out"), "--resume", "-j", "2"]) == 1
    assert lines_of(tmp_path / "out") == lines
    (tmp_path / "empty.jsonl").touch()
    assert main([str(tmp_path / "empty.jsonl"), "-j", "2"]) == 0


def test_a_document_that_kills_its_worker_costs_itself(tmp_path, root):
    """Its line says so, and the others are done."""
    (tmp_path / "deadly.py").write_text(
        "import os\n\ndef count(text):\n    return os._exit(1) if 'deadly' in text else 1\n"
    )
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps({"id": n, "text": "deadly" if n == 200 else ONE}) + "\n" for n in range(300)))
    ran = subprocess.run(
        [sys.executable, "-m", "summarizer", str(path), "--tokens", "9", "--token-counter", "deadly:count", "--jobs", "2"],
        cwd=root, env={**os.environ, "PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert (ran.returncode, [line["id"] for line in lines]) == (1, list(range(300)))
    assert [line["id"] for line in lines if "error" in line] == [200]
    assert ran.stderr.count("\n") == 1
    assert "its worker process died" in ran.stderr


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with names")
@pytest.mark.timeout(60)
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path):
    """Whoever puts one, or a link to a device, among the files would stop the run for ever; named, it is read."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    os.mkfifo(tmp_path / "b.txt")
    (tmp_path / "c.txt").symlink_to("/dev/zero")
    (tmp_path / "d.txt").symlink_to("d.txt")
    for asked in ({"names": [str(tmp_path)], "is_recursive": True}, {"names": [str(tmp_path / "*.txt")]}):
        found = list(sources(settings=Settings(), **asked))
        assert [os.path.basename(each.name) for each in found] == ["a.txt", "d.txt"]
        assert found[1].error is not None


def test_a_folder_that_cannot_be_read_is_named(tmp_path, monkeypatch):
    """It is an error of its own, beside those that can: not passed over, and not said to be empty."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b").mkdir()
    scandir = os.scandir

    def refused(path):
        if os.path.basename(path) == "b":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refused)
    found = list(sources([str(tmp_path)], Settings(), is_recursive=True))
    assert [(os.path.basename(each.name), each.error) for each in found] == [
        ("a.txt", None),
        ("b", "Permission denied"),
    ]
    found = list(sources([str(tmp_path / "b")], Settings(), is_recursive=True))
    assert [each.error for each in found] == ["Permission denied"]
