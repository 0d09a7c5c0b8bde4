"""The command summarize-eval, run as a user runs it."""

import io
import json
import os
import subprocess
import sys

import pytest

from summarizer import __version__, compare
from summarizer.cli.evaluate import build_parser, main
from tests.pairs import PAIRS


@pytest.fixture
def file(tmp_path):
    """Return the path of a file of pairs."""
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(map(json.dumps, PAIRS)), encoding="utf-8")
    return path


@pytest.fixture
def run(root, tmp_path):
    """Return a function that runs the command in a process of its own."""

    def run(*arguments, stdin=b""):
        environment = {**os.environ, "PYTHONPATH": str(root), "LC_ALL": "C", "PYTHONUTF8": "0"}
        command = "import sys; from summarizer.cli.evaluate import main; sys.exit(main())"
        return subprocess.run(
            [sys.executable, "-c", command, *map(str, arguments)],
            input=stdin, capture_output=True, cwd=tmp_path, env=environment, timeout=60, check=False,
        )  # fmt: skip

    return run


def test_it_prints_the_table_of_three_sentences(run, file):
    """Without a flag: the default beside the baselines, three sentences, nothing on standard error."""
    ran = run(file)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.decode() == str(compare(["salience"], file, 3)) + "\n"


def test_standard_input_is_a_file_too(monkeypatch, file, capsys):
    """Pairs can be piped in."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(file.read_bytes()), encoding="ascii"))
    assert main(["-"]) == 0
    assert capsys.readouterr().out == str(compare(["salience"], file, 3)) + "\n"


@pytest.mark.parametrize(
    ("flags", "options"),
    [
        (["-n", "1"], {"sentences": 1}),
        (["--words", "30"], {"words": 30}),
        (["--words", "references", "-n", "2"], {"words": "references", "sentences": 2}),
        (["--ratio", ".4"], {"ratio": 0.4}),
        (["--join", "max"], {"join": "max", "sentences": 3}),
        (["--no-titles"], {"titles": False, "sentences": 3}),
        (["--no-baselines"], {"baselines": (), "sentences": 3}),
        (["--language", "tr"], {"language": "tr", "sentences": 3}),
        (["--seed", "5"], {"seed": 5, "sentences": 3}),
        (["--jobs", "2"], {"jobs": 2, "sentences": 3}),
    ],
    ids=str,
)
def test_a_flag_is_the_option_of_its_name(file, capsys, flags, options):
    """Each flag gives what the library gives."""
    assert main([str(file), "--format", "json", *flags]) == 0
    assert capsys.readouterr().out == compare(["salience"], file, **options).to_json() + "\n"


def test_several_scorers_are_compared(file, capsys):
    """The first is the one that the others are held against."""
    assert main([str(file), "--scorer", "tfidf", "salience", "--no-baselines", "--format", "json"]) == 0
    table = json.loads(capsys.readouterr().out)
    assert table["against"] == "tfidf"
    assert [row["system"] for row in table["systems"]] == ["tfidf", "salience"]


@pytest.mark.parametrize(
    ("form", "start"), [("text", "system "), ("markdown", "| system | ROUGE | 95 % | words |\n"), ("html", "<table")]
)
def test_forms_and_columns(file, capsys, form, start):
    """Text, Markdown and HTML with the columns asked for."""
    assert main([str(file), "--format", form, "--measures", "rouge", "words"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(start)
    assert "R-Lsum" not in out


def test_a_bad_line_is_named_and_skipped(file, capsys):
    """The rest is measured; exit 1 says that something was left out."""
    with file.open("a") as appended:
        appended.write('\n{"text": 1}\n[\n')
    assert main([str(file), "-n", "1", "--format", "json"]) == 1
    out, err = capsys.readouterr()
    assert json.loads(out)["documents"] == 3
    assert err.splitlines() == [
        f'summarize-eval: {file}:4: no "text" that is a string',
        f"summarize-eval: {file}:5: no JSON (Expecting value); an object a line is wanted",
    ]


def test_strict_stops_at_a_bad_line(file, capsys):
    """Nothing is measured of a file that isn't wholly right."""
    with file.open("a") as appended:
        appended.write("\n{}\n[\n")
    assert main([str(file), "--strict"]) == 1
    assert capsys.readouterr() == ("", f'summarize-eval: {file}:4: no "text" that is a string\n')


def test_a_limit_reads_no_further(file, capsys):
    """Only the first pairs are measured, and a bad line behind them isn't met."""
    with file.open("a") as appended:
        appended.write("\n{}\n")
    assert main([str(file), "--limit", "2", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"] == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "missing.jsonl: No such file or directory"),
        (b"", "empty.jsonl: no pairs of text and reference in it"),
    ],
)
def test_nothing_to_measure_is_one_line(tmp_path, capsys, content, message):
    """A file that isn't there, or holds nothing: exit 1, no traceback."""
    path = tmp_path / message.partition(":")[0]
    if content is not None:
        path.write_bytes(content)
    assert main([str(path)]) == 1
    assert capsys.readouterr() == ("", f"summarize-eval: {tmp_path}/{message}\n")


def test_standard_input_is_named(monkeypatch, capsys):
    """Empty, and closed."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}")))
    assert main([]) == 1
    assert capsys.readouterr().err.endswith("summarize-eval: standard input: no pairs of text and reference in it\n")
    monkeypatch.setattr(sys, "stdin", None)
    assert main([]) == 1
    assert capsys.readouterr().err == "summarize-eval: standard input: it is closed; pass a FILE\n"


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["-n", "0"], "sentences=0: a whole number of at least 1"),
        (["--ratio", "7"], "ratio=7.0"),
        (["--words", "many"], "'many' is neither a whole number nor \"references\""),
        (["--limit", "0"], "limit=0: a whole number of at least 1"),
        (["--jobs", "0"], "jobs=0"),
        (["--scorer", "lexrnk"], "invalid choice: 'lexrnk'"),
        (["--measures", "rogue"], "invalid choice: 'rogue'"),
        (["--language", "klingon"], "language='klingon'"),
    ],
    ids=str,
)
def test_a_wrong_flag_is_usage(file, capsys, flags, message):
    """Exit 2 and the setting named, before anything is measured."""
    with pytest.raises(SystemExit) as caught:
        main([str(file), *flags])
    assert caught.value.code == 2
    assert message in capsys.readouterr().err


def test_version_and_help(run):
    """Both print and exit 0; the help names every flag."""
    assert run("--version").stdout.decode() == f"summarize-eval {__version__}\n"
    text = run("--help").stdout.decode()
    assert [
        a.option_strings for a in build_parser()._actions if not all(flag in text for flag in a.option_strings)
    ] == []


def test_without_rouge_score_the_command_is_said(file, capsys, monkeypatch):
    """A missing extra is one line with the pip command."""
    from summarizer import MissingDependencyError
    from summarizer.cli import evaluate as eval_cli

    def missing(*_, **__):
        raise MissingDependencyError("rouge-score", "evaluate")

    monkeypatch.setattr(eval_cli, "compare", missing)
    assert main([str(file)]) == 1
    assert 'python -m pip install "get-a-summary[evaluate]"' in capsys.readouterr().err
