"""What the commands share: their flags, what they say of a wrong one, of a terminal, of a million rows."""

import io
import json
import os
import subprocess
import sys

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from IPython.core.error import UsageError

from summarizer import Background, Mmr, Summarizer, compare, summarize
from summarizer.cli import arguments, evaluate, many, mcp, serve, site
from summarizer.cli import summarize as one
from summarizer.cli.source import Settings
from summarizer.cli.sources import how_many
from summarizer.notebook import build_parser as of_magic
from tests.pairs import PAIRS

TEXT = (
    "The council closed the harbour road on Monday. He said that waves had undermined it. "
    "Shops on the road fear for the season. A ferry will run from the old quay until the spring."
)
COMMANDS = {"summarize": one, "summarize-many": many, "summarize-eval": evaluate}


@pytest.fixture
def rows(tmp_path):
    """Return the path of a file of 40 rows."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps({"body": TEXT, "id": n}) + "\n" for n in range(40)), encoding="utf-8")
    return path


def refused(command, *arguments):
    """Run a command in this process that has to refuse its arguments, and return the exit code."""
    with pytest.raises(SystemExit) as caught:
        COMMANDS[command].main(list(arguments))
    return caught.value.code


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("arguments", [["--nonsense"], ["a", "b", "--scorer"], ["--jobs", "x"]], ids=str)
def test_a_usage_error_is_two_lines(capsys, command, arguments):
    """What is wrong, and where help is; not the forty lines of all flags."""
    assert refused(command, *arguments) == 2
    out, err = capsys.readouterr()
    first, second = err.splitlines()
    assert out == ""
    assert first.startswith(f"{command}: ")
    assert second == f"{command}: {command} --help lists the flags"


# (command, what was typed, what is said)
MEANT = [
    ("summarize", ["--text", "body"], "there is no --text; did you mean --text-field?"),
    ("summarize", ["--sentence", "2"], "did you mean --sentences?"),
    ("summarize", ["--furn"], "did you mean --furniture?"),
    ("summarize", ["--token=9"], "did you mean --tokens or --token-counter?"),
    ("summarize", ["--num-sentences", "3"], "did you mean --sentences?"),
    ("summarize", ["--max-words", "50"], "did you mean --words?"),
    ("summarize", ["--lang", "de"], "did you mean --language?"),
    ("summarize", ["--json"], "did you mean --format json?"),
    ("summarize", ["--lexrank"], "did you mean --scorer lexrank?"),
    ("summarize", ["--hilight"], "did you mean --highlight?"),
    ("summarize", ["--selector", "mmr"], "that is Python's alone: summarize(text, selector=...)"),
    ("summarize", ["--stopwords", "a"], "that is Python's alone: summarize(text, analyzer=...)"),
    ("summarize", ["--zzz"], "there is no --zzz\n"),
    ("summarize", ["a", "--format", "md"], "did you mean markdown?"),
    ("summarize", ["a", "--from", "word"], "did you mean docx?"),
    ("summarize", ["a", "--format", "zzz"], "'markdown', 'html')\n"),
    ("summarize", ["--digest", "a", "--since", "last week"], "2026-11-27T06:00, or today, yesterday, 3d, 12h\n"),
    ("summarize", ["a", "-j", "0"], "leave it out for one\n"),
    ("summarize", ["-w", "30"], "there is no -w; did you mean --words or --worth?"),
    ("summarize", ["-s", "3"], "did you mean --sentences or --seconds or --scorer?"),
    ("summarize", ["-l", "de"], "did you mean --language?"),
    ("summarize", ["-z"], "there is no -z\n"),
    ("summarize", ["--output-format", "json"], "did you mean --format?"),
    ("summarize-many", ["a", "b", "--text", "body"], "did you mean --text-field?"),
    ("summarize-many", ["a", "b", "--title", "head"], "did you mean --title-field?"),
    ("summarize-many", ["a", "b", "--workers", "3"], "did you mean --jobs?"),
    ("summarize-eval", ["--n-jobs", "2"], "did you mean --jobs?"),
    ("summarize-eval", ["a", "b"], "one argument too many: b\n"),
]


@pytest.mark.parametrize(("command", "typed", "said"), MEANT, ids=[f"{row[0]} {' '.join(row[1])}" for row in MEANT])
def test_a_flag_that_isn_t_there_is_told_the_one_meant(capsys, command, typed, said):
    """None is taken for another that begins so: --text isn't --text-field."""
    assert refused(command, *typed) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "settings"),
    [
        (["--tokens", "30", "--token-counter", "builtins:str.split"], {"tokens": 30, "token_counter": str.split}),
        (["--seconds", "5"], {"seconds": 5}),
        (["--words", "30", "--fill", "1"], {"words": 30, "fill": 1}),
        (["--query", "ferry", "-n", "1"], {"query": "ferry", "sentences": 1}),
        (["--context", "pull", "-n", "2"], {"context": "pull", "sentences": 2}),
        (["--scorer", "lead", "-n", "1"], {"scorer": "lead", "sentences": 1}),
        (["--language", "de"], {"language": "de"}),
        (["-j", "2", "--progress"], {}),
    ],
    ids=str,
)
def test_a_flag_means_the_same_to_the_commands(tmp_path, capsys, flags, settings):
    """The summary of a text is the library's, whichever command makes it."""
    wanted = str(summarize(TEXT, **settings))
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    assert one.main([str(tmp_path / "one.txt"), "--format", "json", *flags]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == wanted

    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"text": [TEXT]}), tmp_path / "in" / "a.parquet")
    assert many.main([str(tmp_path / "in"), str(tmp_path / "out"), *flags]) == 0
    assert pq.read_table(tmp_path / "out" / "a.parquet")["summary"].to_pylist() == [wanted]


@pytest.mark.parametrize(
    ("flags", "options", "stages"),
    [
        (["--characters", "120"], {"characters": 120}, {}),
        (
            ["--tokens", "30", "--token-counter", "builtins:str.split"],
            {"tokens": 30, "token_counter": str.split},
            {},
        ),
        (["--seconds", "4", "-n", "2"], {"seconds": 4, "sentences": 2}, {}),
        (["--query", "ferry harbour"], {"query": "ferry harbour", "sentences": 3}, {}),
        (["--context", "pull"], {"sentences": 3}, {"selector": Mmr(context="pull")}),
        (["--progress"], {"sentences": 3}, {}),
    ],
    ids=str,
)
def test_so_they_do_where_summaries_are_measured(tmp_path, capsys, flags, options, stages):
    """`summarize-eval` measures what the other commands would print."""
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(map(json.dumps, PAIRS)), encoding="utf-8")
    assert evaluate.main([str(path), "--format", "json", *flags]) == 0
    table = compare({"salience": Summarizer(**stages)}, PAIRS, **options)
    assert json.loads(capsys.readouterr().out)["systems"] == json.loads(table.to_json())["systems"]


def test_a_query_changes_what_is_measured():
    """It isn't dropped on the way."""
    pairs = [(TEXT, "A ferry will run from the old quay until the spring.")]
    assert compare(["salience"], pairs, 1, query="ferry quay spring", baselines=()).mean("salience") == 100
    assert compare(["salience"], pairs, 1, baselines=()).mean("salience") < 100


def test_a_counter_without_tokens_is_an_error(tmp_path, capsys):
    """As it is everywhere: neither says anything alone."""
    path = tmp_path / "pairs.jsonl"
    path.write_text(json.dumps(PAIRS[0]), encoding="utf-8")
    assert refused("summarize-eval", str(path), "--token-counter", "builtins:len") == 2
    assert "token_counter needs tokens beside it" in capsys.readouterr().err


def test_a_background_counts_where_summaries_are_measured(tmp_path, capsys):
    """The same file as for the other commands."""
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(map(json.dumps, PAIRS)), encoding="utf-8")
    background = Background.fit([pair["text"] for pair in PAIRS])
    background.save(tmp_path / "news.json")
    flags = ["--background", str(tmp_path / "news.json"), "--format", "json"]
    assert evaluate.main([str(path), *flags]) == 0
    table = compare({"salience": Summarizer(background=background)}, PAIRS, 3)
    assert json.loads(capsys.readouterr().out)["systems"] == json.loads(table.to_json())["systems"]


def test_the_folder_knows_what_it_was_asked(tmp_path, capsys):
    """Another query is another run: the summaries that are there aren't its own."""
    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"text": [TEXT]}), tmp_path / "in" / "a.parquet")
    command = [str(tmp_path / "in"), str(tmp_path / "out"), "-n", "1", "--query"]
    assert many.main([*command, "ferry"]) == 0
    assert many.main([*command, "ferry"]) == 0
    assert many.main([*command, "shops"]) == 1
    assert "with other settings" in capsys.readouterr().err


@pytest.mark.parametrize("module", [arguments, many, evaluate, site, serve, mcp], ids=lambda module: module.__name__)
def test_help_begins_with_what_a_newcomer_writes(module):
    """One line of usage, what it does, examples that mean something, and then the flags."""
    parser = module.build_parser()
    usage, told, *rest = parser.format_help().split("\n\n")
    assert "\n" not in usage
    assert " ".join(told.split()) == parser.description
    examples = [line.split("  ")[1].split() for line in parser.examples.splitlines()]
    assert bool(examples) == (rest[0] == parser.examples)
    for program, *words in examples:
        assert program == parser.prog
        parser.options([word.strip('"') for word in words], intermixed="files" if module is arguments else "")


def test_the_magic_has_the_flags_of_one_text():
    """%%summarize takes what `summarize` takes of a text, and refuses in IPython's way."""
    options = of_magic().options(
        "--tokens 9 --token-counter builtins:len --query ferry --context pull --fill 1".split()
    )
    assert (options.tokens, options.query, options.context, options.fill) == (9, "ferry", "pull", 1)
    with pytest.raises(UsageError, match=r"%%summarize: there is no --sentence 2; did you mean --sentences\?"):
        of_magic().options(["--sentence", "2"])


class Terminal(io.TextIOWrapper):
    """A standard input that somebody types into."""

    def isatty(self):
        """Return that it is one."""
        return True


def test_on_a_terminal_it_says_what_it_waits_for(monkeypatch, capsys):
    """`summarize` alone isn't stuck: it wants a text, and how that ends is said."""
    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(TEXT.encode())))
    assert one.main(["-n", "1"]) == 0
    out, err = capsys.readouterr()
    assert out == summarize(TEXT, 1) + "\n"
    assert err.startswith("summarize: waiting for a text: type or paste it, and end it with Ctrl-")
    assert err.count("\n") == 1


def test_a_field_that_isn_t_there_is_said_once(rows, capsys):
    """Of 40 rows one line says why, one how many more; the output has each of them."""
    assert one.main([str(rows)]) == 1
    out, err = capsys.readouterr()
    reason = "the field text isn't there; its fields are body, id: pass --text-field"
    assert err == f"summarize: {rows}:1: {reason}\nsummarize: {rows}: 39 rows more, up to {rows}:40: {reason}\n"
    assert len(out.splitlines()) == 40


def test_each_reason_is_said(tmp_path, capsys):
    """What else is wrong isn't hidden by it, and a single one more is one row."""
    path = tmp_path / "rows.jsonl"
    path.write_text('{"a": 1}\n{"text": 5}\n{"a": 2}\n[]\n', encoding="utf-8")
    assert one.main([str(path), "--from", "jsonl"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 4
    assert lines[3].startswith(f"summarize: {path}: 1 row more, up to {path}:3: the field text isn't there")


def test_a_thousand_reasons_are_named_and_not_kept(tmp_path, capsys):
    """Memory doesn't grow with what is wrong."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(f'{{"text": {n}}}\n' for n in range(1002)) + '{"text": 1001}\n', encoding="utf-8")
    assert one.main([str(path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1003


def test_lines_of_pairs_that_fail_alike_are_one(tmp_path, capsys):
    """The same for `summarize-eval`."""
    path = tmp_path / "pairs.jsonl"
    path.write_text("".join(map("{}\n".format, ['{"body": "x"}'] * 9 + [json.dumps(PAIRS[0])])), encoding="utf-8")
    assert evaluate.main([str(path)]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("summarize-eval: ")
    assert "8 rows more" in second


@pytest.mark.parametrize("name", ["rows.csv", "rows.jsonl"])
@pytest.mark.parametrize("flags", ["", "-j 2", "--progress"])
def test_a_closed_pipe_says_nothing(root, tmp_path, name, flags):
    """`summarize rows.csv | head -1` ends with the first line, and without a traceback of what is thrown away."""
    path = tmp_path / name
    is_csv = name.endswith("csv")
    line = (
        "Rain fell. The town is flooded.,{}\n"
        if is_csv
        else '{{"text": "Rain fell. The town is flooded.", "id": {}}}\n'
    )
    path.write_text("text,id\n" * is_csv + "".join(map(line.format, range(3000))), encoding="utf-8")
    command = f'"{sys.executable}" -m summarizer "{path}" {flags} | head -1; echo "${{PIPESTATUS[0]}}"'
    environment = {**os.environ, "PYTHONPATH": str(root)}
    ran = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, env=environment, timeout=60, check=False
    )
    assert ran.stderr == ""
    assert ran.stdout.splitlines()[1:] == ["141"]


def test_how_many_there_are_is_known_of_files(rows, tmp_path):
    """A bar has a total where files can be gone through twice: rows, pages, folders, patterns."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.csv").write_text('text\n"one\ntwo"\nthree\n', encoding="utf-8")
    settings = Settings()
    assert how_many([str(rows)], settings) == 40
    assert how_many([str(tmp_path / "a.txt"), str(tmp_path / "b.csv")], settings) == 3
    assert how_many([str(tmp_path)], settings, is_recursive=True) == 43
    assert how_many([str(tmp_path / "*.txt"), str(tmp_path / "none.txt")], settings) == 2
    assert how_many([str(rows), "-"], settings) is None
    assert how_many(["https://example.org/page"], settings) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with names")
def test_how_many_there_are_isn_t_known_of_a_pipe(tmp_path):
    """What can be read once only isn't read to be counted."""
    os.mkfifo(tmp_path / "pipe")
    assert how_many([str(tmp_path / "pipe")], Settings()) is None


def test_a_folder_of_tables_has_a_bar_of_rows(root, tmp_path):
    """How many of how many, and the time left, on a terminal alone."""
    import pty
    import termios

    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"text": [TEXT] * 7}), tmp_path / "in" / "a.parquet")
    (tmp_path / "in" / "b.parquet").write_bytes(b"no table")
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 100))
    program = "import sys; from summarizer.cli.many import main; sys.exit(main())"
    command = [sys.executable, "-c", program, str(tmp_path / "in"), str(tmp_path / "out"), "--progress"]
    ran = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=slave, timeout=60, check=False)
    os.close(slave)
    said = os.read(master, 65_536)
    os.close(master)
    assert b" 7/7 " in said
    assert ran.stdout.startswith(b"7 rows of 2 files")
