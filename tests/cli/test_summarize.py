"""The command, run as a user runs it."""

import io
import json
import os
import re
import signal
import subprocess
import sys
import time

import pytest

from summarizer import __version__, summarize
from summarizer.cli.arguments import build_parser
from summarizer.cli.summarize import main


@pytest.fixture
def run(root, tmp_path):
    """Return a function that runs the command in a process of its own."""

    def run(*arguments, stdin=b""):
        environment = {**os.environ, "PYTHONPATH": str(root), "LC_ALL": "C", "PYTHONUTF8": "0"}
        return subprocess.run(
            [sys.executable, "-m", "summarizer", *map(str, arguments)],
            input=stdin, capture_output=True, cwd=tmp_path, env=environment, timeout=60, check=False,
        )  # fmt: skip

    return run


@pytest.fixture
def file(root):
    """Return the path of the example article."""
    return root / "examples" / "article.txt"


def test_it_prints_three_sentences_of_the_article(run, file, article):
    """The main job, a sentence a line, exit 0 and nothing on standard error."""
    ran = run(file)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert ran.stdout.decode().splitlines() == [sentence.text for sentence in summarize(article).sentences]


@pytest.mark.parametrize("arguments", [[], ["-"]], ids=str)
def test_standard_input_is_a_file_too(run, article, arguments):
    """No file, or "-", reads what is piped in, as UTF-8 whatever the locale says."""
    ran = run(*arguments, stdin=article.encode())
    assert ran.stdout.decode().splitlines() == [sentence.text for sentence in summarize(article).sentences]


@pytest.mark.parametrize(
    ("flags", "settings"),
    [
        (["-n", "5"], {"sentences": 5}),
        (["--words", "60"], {"words": 60}),
        (["--characters", "300"], {"characters": 300}),
        (["--ratio", ".2"], {"ratio": 0.2}),
        (["--seconds", "20"], {"seconds": 20}),
        (["--tokens", "200", "--token-counter", "builtins:len"], {"tokens": 200, "token_counter": len}),
        (["-n", "2", "--words", "40"], {"sentences": 2, "words": 40}),
        (["--title", "Lobster landings"], {"title": "Lobster landings"}),
        (["--language", "en-GB"], {"language": "en"}),
        (["--furniture", "keep"], {"furniture": "keep"}),
        (["--furniture", "doubt"], {"furniture": "doubt"}),
        (["--scorer", "tfidf"], {"scorer": "tfidf"}),
        (["--scorer", "lexrank", "--query", "tidal current"], {"scorer": "lexrank", "query": "tidal current"}),
    ],
    ids=str,
)
def test_a_flag_is_the_setting_of_its_name(file, article, capsys, flags, settings):
    """Each flag gives what the library gives."""
    assert main([str(file), *flags]) == 0
    assert capsys.readouterr().out.splitlines() == [
        sentence.text for sentence in summarize(article, **settings).sentences
    ]


def test_json_is_one_value(file, article, capsys):
    """An object for one file, an array for several; with the file's name, what is known of it, and all of `to_dict`."""
    expected = {"file": str(file), "author": None, "date": None, "url": None, **summarize(article).to_dict()}
    assert main([str(file), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == expected
    assert main([str(file), str(file), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == [expected] * 2
    assert main([str(file), str(file), "--format", "jsonl"]) == 0
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [expected] * 2


def test_bullets_and_html(file, article, capsys):
    """A list of the sentences: in text, and as a section of HTML with its title."""
    sentences = [sentence.text for sentence in summarize(article).sentences]
    assert main([str(file), "--format", "bullets"]) == 0
    assert capsys.readouterr().out.splitlines() == [f"- {sentence}" for sentence in sentences]
    assert main([str(file), str(file), "--format", "html"]) == 0
    section = (
        f"<!-- {file} -->\n" + '<section lang="en" dir="auto">\n<h2>Kelp Farm Off Penrose Head Wins Five-Year Licence'
    )
    out = capsys.readouterr().out
    assert out.count(section) == 2
    assert all(f"<li>{sentence}</li>\n" in out for sentence in sentences)


def test_html_escapes(tmp_path, capsys):
    """Nothing of a text is markup, whatever it says."""
    path = tmp_path / "a--b.txt"
    path.write_text("The road <script>alert(1)</script> & the ferry are closed.")
    assert main([str(path), str(path), "--format", "html", "--language", "basque", "--title", "<b>"]) == 0
    out = capsys.readouterr().out
    assert "<li>The road &lt;script&gt;alert(1)&lt;/script&gt; &amp; the ferry are closed.</li>" in out
    assert "<h2>&lt;b&gt;</h2>" in out
    assert "a- -b.txt -->" in out
    assert main([str(path), "--format", "html"]) == 0
    assert "<h2>" not in capsys.readouterr().out


@pytest.mark.parametrize("form", ["text", "bullets", "markdown", "html", "json", "jsonl"])
def test_the_best_comes_first_where_rank_is_asked_for(file, article, capsys, form):
    """In every format, and otherwise the order is the article's."""
    ranked = [sentence.text for sentence in summarize(article, 5).ranked]
    for order, expected in (("rank", ranked), ("document", [each.text for each in summarize(article, 5).sentences])):
        assert main([str(file), "-n", "5", "--format", form, "--order", order]) == 0
        out = capsys.readouterr().out
        if form.startswith("json"):
            found = [sentence["text"] for sentence in json.loads(out)["sentences"]]
        else:
            found = sorted(ranked, key=lambda text: out.index(text))
        assert found == expected


def test_markdown_is_a_list_under_the_title(file, article, capsys):
    """The format is `to_markdown`."""
    assert main([str(file), "--format", "markdown"]) == 0
    assert capsys.readouterr().out == summarize(article).to_markdown() + "\n"


def test_several_files_have_heads(file, capsys):
    """Each summary of several says whose it is, in text and in Markdown."""
    assert main([str(file), str(file), "-n", "1"]) == 0
    text = capsys.readouterr().out
    assert text.count(f"==> {file} <==\n") == 2
    assert f"\n\n==> {file}" in text
    assert main([str(file), str(file), "--format", "markdown"]) == 0
    assert capsys.readouterr().out.count(f"<!-- {file} -->") == 2


def test_a_file_that_cannot_be_read_costs_itself(run, file, tmp_path):
    """One line each on standard error, exit 1, and the others are done."""
    (tmp_path / "latin.txt").write_bytes("Das Café schließt im Mai.".encode("latin-1"))
    (tmp_path / "binary").write_bytes(b"\x89PNG\0\0\0")
    (tmp_path / "zeros").write_bytes(bytes(99))
    (tmp_path / "wide.txt").write_text("The harbour road is closed for the winter.", encoding="utf-16")
    (tmp_path / "marked.txt").write_text("The harbour road is open for the summer.", encoding="utf-8-sig")
    ran = run("missing.txt", "ftp://a/b", tmp_path, "binary", "zeros", "latin.txt", file, "wide.txt", "marked.txt")
    assert ran.returncode == 1
    assert ran.stderr.decode().splitlines() == [
        "summarize: missing.txt: No such file or directory",
        "summarize: ftp://a/b: only http and https addresses are read: fetch it first, and pipe it in",
        f"summarize: {tmp_path}: Is a directory; pass --recursive",
        "summarize: binary: a PNG image; it needs OCR first",
        "summarize: zeros: a binary file; pass text, HTML, Markdown, PDF, .docx or e-mail",
        "summarize: latin.txt: not UTF-8, read as cp1252; pass its encoding where that is wrong",
    ]
    assert ran.stdout.decode().count("==>") == 4
    assert "Das Café schließt im Mai." in ran.stdout.decode()
    assert "closed for the winter." in ran.stdout.decode()
    assert "\ufeff" not in ran.stdout.decode()


@pytest.mark.parametrize(
    ("content", "flags", "reason"),
    [
        ("", [], "no sentence in it"),
        ("The harbour road is closed.", ["--words", "2"], "no sentence fits the length asked for"),
    ],
)
def test_nothing_to_take_is_said_and_is_no_failure(tmp_path, capsys, content, flags, reason):
    """An empty summary prints nothing, and standard error says why."""
    path = tmp_path / "thin.txt"
    path.write_text(content)
    assert main([str(path), *flags]) == 0
    assert capsys.readouterr() == ("", f"summarize: {path}: nothing to take: {reason}\n")


def test_what_is_wrong_with_a_page_is_said_in_a_line(tmp_path, capsys):
    """With its summary where it has one, and instead of the reason why there is none where it hasn't."""
    path = tmp_path / "wall.html"
    path.write_text("<p>Please enable JavaScript to read on, it is needed for this site to be shown at all.</p>")
    assert main([str(path)]) == 0
    out, err = capsys.readouterr()
    assert out
    assert err == f"summarize: {path}: the page asks for JavaScript; what a browser would show isn't in it\n"
    path.write_text("<html><frameset><frame src=menu.html></frameset></html>")
    assert main([str(path)]) == 0
    assert "nothing to take: the page has no text of its own; it shows menu.html" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["-n", "0"], "sentences=0: a whole number of at least 1"),
        (["--ratio", "2"], "ratio=2.0: a number above 0 and at most 1"),
        (["--language", "klingon"], "language='klingon'"),
        (["--scorer", "lexrnk"], "did you mean lexrank?"),
        (["-n", "three"], "argument -n/--sentences: three: a whole number"),
        (["-n", "20%"], "20%: a whole number; a share is --ratio 0.2"),
        (["--ratio", "20 %"], "20 %: a number; a share is --ratio 0.2"),
        (["--words", "60.0"], "60.0: a whole number"),
        (["--tokens", "3"], "tokens=3: it needs --token-counter MODULE:NAME"),
        (["--tokens", "3", "--token-counter", "no.such:thing"], "MODULE:NAME of an installed function"),
        (["--token-counter", "builtins"], "MODULE:NAME of an installed function"),
        (["--encoding", "klingon"], "encoding='klingon'"),
        (["--resume"], "it needs --output FILE and --format jsonl"),
        (["--resume", "--output", "a", "--format", "text"], "it needs --output FILE and --format jsonl"),
        (["--from", "word"], "invalid choice"),
        (["--jobs", "two"], "argument -j/--jobs: two: a whole number"),
        (["--timeout", "soon"], "argument --timeout: soon: a number"),
        (["--jobs", "0"], "jobs=0: a whole number of at least 1"),
        (["--jobs", "100000"], "jobs=100000: at most 1,000 processes"),
    ],
    ids=str,
)
def test_a_wrong_flag_is_usage(file, capsys, flags, message):
    """Exit 2, the setting named, nothing on standard output."""
    with pytest.raises(SystemExit) as ended:
        main([str(file), *flags])
    assert ended.value.code == 2
    out, err = capsys.readouterr()
    assert message in err
    assert out == ""


def test_a_wrong_flag_shows_no_traceback(run, file):
    """As a user sees it."""
    ran = run(file, "--scorer", "lexrnk")
    assert ran.returncode == 2
    assert b"did you mean lexrank?" in ran.stderr
    assert b"Traceback" not in ran.stderr


def test_version_and_help(run):
    """Both print and exit 0; the help names every flag."""
    assert run("--version").stdout.decode() == f"summarize {__version__}\n"
    text = run("--help").stdout.decode()
    assert [
        action.option_strings
        for action in build_parser()._actions
        if not all(flag in text for flag in action.option_strings)
    ] == []


def test_a_closed_pipe_is_quiet(root, file):
    """`summarize ... | head -1` ends without a word."""
    command = f'"{sys.executable}" -m summarizer {" ".join([str(file)] * 400)} --format jsonl; echo "exit $?" >&2'
    ran = subprocess.run(
        ["bash", "-c", f"({command}) | head -c 100 > /dev/null"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stderr == "exit 141\n"


def test_ctrl_c_is_quiet(root, unmeasured):
    """An interrupt exits with 130 and without a traceback, also where the shell has told its jobs to ignore it."""
    waiting = subprocess.Popen(
        [sys.executable, "-c", "import signal, sys; from summarizer.cli.summarize import main; signal.signal(signal.SIGINT, signal.default_int_handler); "
            "print('ready', flush=True); sys.exit(main([]))"],
        cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=unmeasured,
    )  # fmt: skip
    assert waiting.stdout.readline() == b"ready\n"
    time.sleep(0.5)  # so that it waits for its input
    waiting.send_signal(signal.SIGINT)
    _, complaint = waiting.communicate(timeout=60)
    assert (waiting.returncode, complaint) == (130, b"")


def test_interrupted_in_process(monkeypatch):
    """The same, where the coverage can see it."""

    class Interrupting(io.BytesIO):
        def read(self, *_):
            raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupting()))
    assert main([]) == 130


def test_the_doctor_says_what_was_imported(run, root):
    """The report names the file, the versions, and ends with a verdict."""
    ran = run("--doctor")
    report = ran.stdout.decode()
    assert str(root / "summarizer" / "__init__.py") in report
    assert f"get-a-summary {__version__}" in report
    assert report.endswith(("all is well\n", "something is wrong, see above\n"))


def test_the_doctor_finds_another_claim_to_the_name(tmp_path, monkeypatch):
    """A second distribution with a package of our name is named, with the commands that put it right."""
    other = tmp_path / "bert_extractive_summarizer-0.10.1.dist-info"
    other.mkdir()
    (other / "METADATA").write_text("Metadata-Version: 2.1\nName: bert-extractive-summarizer\nVersion: 0.10.1\n")
    (other / "RECORD").write_text("summarizer/__init__.py,,\n")
    (other / "top_level.txt").write_text("summarizer\n")
    ours = tmp_path / "get_a_summary-9.dist-info"
    ours.mkdir()
    (ours / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: get-a-summary\nVersion: 9\nRequires-Dist: nltk>=3.8\nRequires-Dist: no-such-thing\n"
        "Requires-Dist: rarely-there>=2; extra == 'evaluate'\nRequires-Dist: get-a-summary[dev]; extra == 'all'\n"
        "Requires-Dist: nor-this; extra == 'evaluate'\nRequires-Dist: pytest; extra == 'dev'\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    from summarizer.cli.doctor import examine

    report, is_healthy = examine()
    assert not is_healthy
    assert "bert-extractive-summarizer 0.10.1 installs a package named summarizer too" in report
    assert "pip uninstall bert-extractive-summarizer" in report
    assert "no-such-thing not installed\n" in report
    assert "extra evaluate: rarely-there not installed, nor-this not installed\n" in report
    assert "pytest" not in report
    assert main(["--doctor"]) == 1


def test_the_doctor_is_content_with_a_folder(monkeypatch):
    """Imported from its folder, nothing is missing and nothing claims the name."""
    from importlib import metadata

    from summarizer.cli import doctor

    def not_installed(_):
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "requires", not_installed)
    monkeypatch.setattr(metadata, "packages_distributions", dict)
    report, is_healthy = doctor.examine()
    assert is_healthy
    assert "the package was imported from its folder" in report


def test_what_an_opening_he_needs_is_taken_along(root, capsys):
    """`--context pull` gives the sentence before as well, where both fit."""
    path = root / "examples" / "articles" / "owls.txt"
    digest = summarize(path.read_text(encoding="utf-8"), 6, context="pull")
    assert main([str(path), "-n", "6", "--context", "pull", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == digest
    assert main([str(path), "-n", "6", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == summarize(path.read_text(encoding="utf-8"), 6) != digest


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a disk that is always full")
def test_a_full_disk_is_one_line(root, file):
    """What can't be written is said, without a traceback."""
    command = f'"{sys.executable}" -m summarizer "{file}" > /dev/full'
    ran = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (1, "summarize: standard output: No space left on device\n")


def test_a_disk_that_fills_up_in_process(monkeypatch, file, capfd):
    """The same, where the coverage can see it."""

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sys.stdout, "write", full)
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    assert main([str(file)]) == 1


def test_a_memory_that_is_full_is_one_line(monkeypatch, file, capsys):
    """Whoever gives a container too little learns what to do."""

    def full(*_, **__):
        raise MemoryError

    monkeypatch.setattr("summarizer.cli.results.peeked", full)
    assert main([str(file)]) == 1
    assert capsys.readouterr().err.startswith("summarize: there is no memory left for it; pass fewer")


def test_a_closed_standard_input_is_one_line(root):
    """Nothing to read from is said, without a traceback."""
    command = f'"{sys.executable}" -m summarizer - <&-'
    ran = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr


def test_a_missing_standard_input_in_process(monkeypatch, capsys):
    """The same, where the coverage can see it."""
    monkeypatch.setattr(sys, "stdin", None)
    assert main([]) == 1
    assert "standard input is closed" in capsys.readouterr().err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_the_shell_s(shell, capsys):
    """Every flag is in the script."""
    assert main(["--completions", shell]) == 0
    script = capsys.readouterr().out
    flags = [flag for action in build_parser()._actions for flag in action.option_strings if flag.startswith("--")]
    assert [flag for flag in flags if flag.removeprefix("--") not in script] == []


@pytest.mark.parametrize(("flags", "package"), [(["--completions", "bash"], "shtab"), (["--progress"], "tqdm")])
def test_without_the_extra_the_pip_command_is_printed(monkeypatch, file, capsys, flags, package):
    """One line, exit 1."""
    monkeypatch.setitem(sys.modules, package, None)
    assert main([*flags, str(file)]) == 1
    assert capsys.readouterr().err == (
        f'summarize: {package} is not installed; run: python -m pip install "get-a-summary[cli]"\n'
    )


def test_a_file_without_its_extra_costs_itself(monkeypatch, file, tmp_path, capsys):
    """The others are done, and the line says what to run."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert main([str(tmp_path / "a.pdf"), str(file), "-n", "1"]) == 1
    out, err = capsys.readouterr()
    assert "get-a-summary[pdf]" in err
    assert out.count("==>") == 1


def test_progress_is_for_terminals(run, file):
    """Where standard error is none, nothing is counted on it."""
    ran = run(file, "--progress")
    assert (ran.returncode, ran.stderr) == (0, b"")


def test_progress_is_counted_on_a_terminal(root, file):
    """The summary on standard output, the count on standard error."""
    import pty
    import termios

    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 80))
    command = [sys.executable, "-m", "summarizer", str(file), "--progress", "-n", "1"]
    ran = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=slave, timeout=60, check=False)
    os.close(slave)
    assert b" 1/1 " in os.read(master, 4096)
    assert ran.stdout.count(b"\n") == 1
    os.close(master)


def test_a_closed_standard_output_is_one_line(root, file):
    """Nothing to write to is said, without a traceback, and --output does without it."""
    command = f'"{sys.executable}" -m summarizer "{file}" >&-'
    ran = subprocess.run(["bash", "-c", command], cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (1, "summarize: standard output: it is closed; pass --output FILE\n")
    ran = subprocess.run(["bash", "-c", f"{command} 2>&-"], cwd=root, capture_output=True, timeout=60, check=False)
    assert ran.returncode == 1


def test_a_report_with_nothing_to_write_to_is_one_line(monkeypatch, capsys):
    """Of what is installed, of a folder's rows, of an evaluation."""
    monkeypatch.setattr("sys.stdout", None)
    assert main(["--doctor"]) == 1
    assert capsys.readouterr().err == "summarize: standard output: it is closed\n"


def test_a_missing_standard_output_in_process(monkeypatch, file, tmp_path, capsys):
    """The same, where the coverage can see it."""
    monkeypatch.setattr(sys, "stdout", None)
    assert main([str(file)]) == 1
    assert main([str(file), "--output", str(tmp_path / "out")]) == 0
    monkeypatch.setattr(sys, "stderr", None)
    assert main([str(file)]) == 1


MIXED = (
    "The harbour board closed the old pier on Monday because two of its piles had split. Beat the butter with half of "
    "the sugar until it is pale. Nobody at the chess club expected the schoolgirl to win. Wolves were seen again in the "
    "forests above the village. Her grandmother kept the letters from Lisbon in a tin. Interest rates in Sweden stay "
    "where they are."
)


@pytest.mark.parametrize("form", ["text", "bullets", "markdown", "html"])
def test_what_is_not_worth_it_is_left_out(file, tmp_path, capsys, form):
    """Of two documents one is written, as if the other weren't there; a line on standard error says so; exit 0."""
    (tmp_path / "mixed.txt").write_text(MIXED, encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    names = [str(tmp_path / "mixed.txt"), str(tmp_path / "empty.txt"), str(file)]
    assert main([*names, "--format", form, "--worth", "0.4"]) == 0
    told = capsys.readouterr()
    assert [name in told.out for name in ("mixed.txt", "empty.txt", "article.txt")] == [False, False, True]
    assert re.search(r"mixed\.txt: left out: worth 0\.\d\d, under 0\.4", told.err)
    assert told.err.count("empty.txt") == 1

    assert main([names[0], "--worth", "0.4"]) == 0
    assert capsys.readouterr().out == ""
    assert main([names[0], "--worth", "0"]) == 0
    assert capsys.readouterr().out


def test_rows_that_are_not_worth_it_keep_their_places(file, article, tmp_path, capsys):
    """A row has an empty summary; an object says what the one left out is worth."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text(json.dumps({"id": 7, "text": MIXED}) + "\n", encoding="utf-8")
    assert main([str(rows), "--worth", "0.4"]) == 0
    assert json.loads(capsys.readouterr().out)["summary"] == ""

    assert main([str(file), "--format", "json", "--worth", "1"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["text"], found["sentences"]) == ("", [])
    assert found["worth"] == summarize(article).worth > 0


@pytest.mark.parametrize(
    "flags", [["--worth", "1.1"], ["--worth", "-1"], ["--worth", "nan"], ["--worth", ".5", "--digest"]]
)
def test_a_worth_that_means_nothing_is_refused(file, capsys, flags):
    """It is a share, and of one document."""
    with pytest.raises(SystemExit) as stopped:
        main([str(file), *flags])
    assert stopped.value.code == 2
    assert "worth" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.html", "<section"),
        ("a.HTM", "<section"),
        ("a.md", "- "),
        ("a.json", "{"),
        ("a.jsonl", '{"file"'),
        ("a.txt", "Rain"),
    ],
)
def test_the_end_of_the_output_s_name_says_the_format(tmp_path, name, begins):
    """Without --format, that is; text where it says nothing."""
    path, out = tmp_path / "in.txt", tmp_path / name
    path.write_text("Rain fell all night. The river broke its banks.")
    assert main([str(path), "-o", str(out)]) == 0
    assert out.read_text().startswith(begins)
    assert main([str(path), "-o", str(out), "--format", "bullets"]) == 0
    assert out.read_text().startswith("- ")
    if name == "a.html":
        assert main([str(path), "-o", str(out), "--explain"]) == 0
        assert not out.read_text().startswith("<")


@pytest.mark.parametrize("name", ["a.csv", "a.pdf", "a.xlsx"])
def test_what_is_not_written_is_said(tmp_path, capsys, name):
    """A table's ending isn't given to lines of JSON; whoever says the format gets it under any name."""
    path, out = tmp_path / "in.txt", tmp_path / name
    path.write_text("Rain fell all night.")
    with pytest.raises(SystemExit):
        main([str(path), "-o", str(out)])
    assert "no such format is written; rows go into a .jsonl" in capsys.readouterr().err
    assert not out.exists()
    assert main([str(path), "-o", str(out), "--format", "text"]) == 0
    assert out.read_text() == "Rain fell all night.\n"


@pytest.mark.parametrize("typed", ["3", "-3"])
def test_a_number_in_the_place_of_a_file_is_told_the_flag(tmp_path, capsys, typed):
    """As `head -3 FILE` has it: the file is summarized, and the line says what was meant."""
    (tmp_path / "a.txt").write_text("Rain fell all night.")
    assert main([typed, str(tmp_path / "a.txt")]) == 1
    assert capsys.readouterr().err == f"summarize: {typed}: No such file or directory; a length is a flag: -n 3\n"


def test_a_text_in_the_place_of_a_file_is_told_the_pipe(capsys):
    """A sentence is no file's name, and neither is an address of another kind."""
    assert main(["The river broke its banks."]) == 1
    assert "a text is piped in: echo TEXT | summarize" in capsys.readouterr().err
    assert main(["The river broke its banks, and the town is flooded.\n" * 20]) == 1
    told = capsys.readouterr().err
    assert told.endswith("...: File name too long; a text is piped in: echo TEXT | summarize\n")
    assert told.count("The river") < 10
    assert main(["ftp://example.org/a.txt"]) == 1
    assert "only http and https addresses are read: fetch it first" in capsys.readouterr().err
    assert main(["nothing.txt"]) == 1
    assert capsys.readouterr().err == "summarize: nothing.txt: No such file or directory\n"
