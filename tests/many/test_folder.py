"""A folder of Parquet files summarized into another, whatever happens on the way; and the command that does it."""

import functools
import os
import random
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer import Background, InputError, MissingDependencyError, OptionError, Summarizer, summarize
from summarizer.cli.many import main
from summarizer.many.folder import Report, summarize_folder
from summarizer.many.unfinished import Unfinished
from tests.killers import Poison
from tests.many.test_summaries import article_of


def texts_of(file):
    """Return the rows of one of the files: articles; in the first, to be more than a batch, lines; none in the second."""
    if file == 1:
        return []
    texts = [article_of(100 * file + row) for row in range(30)]
    texts += [f"Road {row} is closed." for row in range(30, 1100 if file == 0 else 30)]
    texts[3] = None
    texts[4] = ""
    return texts


@functools.cache
def summaries_of(file):
    """Return what becomes of the rows of one of the files, each made by itself."""
    return [text and summarize(text, 1) for text in texts_of(file)]


N_FILES = 5


@pytest.fixture
def source(tmp_path):
    """Return a folder of Parquet files."""
    return filled(tmp_path / "in")


def filled(folder):
    """Return a folder into which the files were written."""
    folder.mkdir()
    for file in range(N_FILES):
        texts = texts_of(file)
        table = pa.table({"id": pa.array(range(len(texts)), pa.int16()), "text": pa.array(texts, pa.string())})
        pq.write_table(table, folder / f"part-{file}.parquet")
    (folder / "README.txt").write_text("not a part", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """Return a folder of Parquet files and another of their summaries, one sentence each, as one process writes them."""
    folder = tmp_path_factory.mktemp("done")
    source, out = filled(folder / "in"), folder / "out"
    summarize_folder(source, out, 1, engine="serial")
    return source, out


def content(folder):
    """Return the bytes of a folder's files by name."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize("kind", ["serial", "process", "dask"])
def test_every_file_becomes_one_with_summaries(source, done, tmp_path, kind, request):
    """Rows keep their order and columns, missing texts stay missing, and every engine writes the same bytes."""
    engine = request.getfixturevalue("cluster") if kind == "dask" else kind
    report = summarize_folder(source, tmp_path / "out", 1, engine=engine, jobs=2)
    assert report == Report(N_FILES, 0, 1190, 0)
    assert str(report) == "1190 rows of 5 files, 0 of them done before; 0 rows failed, 0 files couldn't be read"
    for file in range(N_FILES):
        found = pq.read_table(tmp_path / "out" / f"part-{file}.parquet")
        texts = texts_of(file)
        assert found.schema.names == ["id", "text", "summary", "error"]
        assert found.schema.field("id").type == pa.int16()
        assert found["text"].to_pylist() == texts
        assert found["summary"].to_pylist() == summaries_of(file)
        assert found["error"].null_count == len(texts)
    assert content(tmp_path / "out") == content(done[1])


def test_what_is_done_is_not_done_again(source, tmp_path):
    """A second run writes what is missing, and what was made of another source; the rest isn't touched."""
    out = tmp_path / "out"
    summarize_folder(source, out, engine="serial")
    before = content(out)
    (out / "part-2.parquet").unlink()
    (out / ".unfinished").mkdir()  # what a run that was killed leaves
    (out / ".unfinished" / "part-2.parquet.5c3d").write_bytes(b"PAR1")
    table = pq.read_table(source / "part-3.parquet")
    pq.write_table(table.slice(0, 20), source / "part-3.parquet")
    times = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    told = []
    report = summarize_folder(source, out, engine="serial", progress=lambda *done: told.append(done))
    assert report == Report(N_FILES, 3, 1180, 0)
    assert told == [("part-2.parquet", 30, 0), ("part-3.parquet", 20, 0)]
    after = content(out)
    assert {name for name in before if before[name] != after[name]} == {"part-3.parquet"}
    untouched = ["part-0.parquet", "part-1.parquet", "part-4.parquet"]
    assert all(times[name] == (out / name).stat().st_mtime_ns for name in untouched)
    assert summarize_folder(source, out).before == N_FILES


def backwards(representation):
    """Prefer what comes last."""
    return range(len(representation))


@pytest.mark.parametrize(
    "settings",
    [{"sentences": 2}, {"into": "short"}, {"language": "de"}, {"scorer": backwards}, {"keep": ["id"]}],
    ids=lambda value: str(value).partition(" at 0x")[0],
)
def test_a_folder_of_other_settings_is_not_gone_on_with(done, settings):
    """Half of one summary and half of another would be worse than an error."""
    before = content(done[1])
    with pytest.raises(InputError, match=r"part-0.parquet: made by something else, or with other settings"):
        summarize_folder(*done, engine="serial", **{"sentences": 1, **settings})
    assert content(done[1]) == before


def test_a_function_among_the_settings_is_known_again(source, tmp_path):
    """Where it is in memory doesn't matter."""
    summarize_folder(source, tmp_path / "out", engine="serial", scorer=backwards)

    def backwards_again(representation):
        return backwards(representation)

    backwards_again.__qualname__ = "backwards"
    assert summarize_folder(source, tmp_path / "out", engine="serial", scorer=backwards_again).before == N_FILES


ROADS = "The harbour road is closed. The old pier is open."


def fitted():
    """Return a vectorizer that was fitted."""
    return TfidfVectorizer().fit([ROADS, "The ferry is late."])


@pytest.mark.parametrize(
    ("background", "same", "other"),
    [
        (
            Background({"road": 1, "pier": 2}, 2, languages={"fr": 1, "en": 1}),
            Background({"pier": 2, "road": 1}, 2, languages={"en": 1, "fr": 1}),
            Background({"road": 2, "pier": 1}, 2, languages={"fr": 1, "en": 1}),
        ),
        ({"road": 1, "pier": 0.5}, {"pier": 0.5, "road": 1.0}, {"road": 0.5, "pier": 1}),
        (fitted(), fitted(), TfidfVectorizer().fit([ROADS, "The road is long."])),
    ],
    ids=["Background", "mapping", "vectorizer"],
)
def test_a_background_is_known_by_its_terms(tmp_path, background, same, other):
    """Two that look the same aren't the same, and two that are may look otherwise."""
    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"text": [ROADS]}), tmp_path / "in" / "a.parquet")

    def run(background):
        return summarize_folder(tmp_path / "in", tmp_path / "out", 1, engine="serial", background=background)

    assert run(background).before == 0
    assert run(same).before == 1
    for wrong in (other, None):
        with pytest.raises(InputError, match="made by something else, or with other settings"):
            run(wrong)


def test_a_file_of_somebody_else_s_is_not_overwritten(source, tmp_path):
    """The target may hold something precious."""
    (tmp_path / "out").mkdir()
    pq.write_table(pa.table({"precious": [1]}), tmp_path / "out" / "part-0.parquet")
    with pytest.raises(InputError, match="made by something else"):
        summarize_folder(source, tmp_path / "out")


@pytest.mark.parametrize("kind", ["process", "dask"])
def test_rows_that_fail_are_reported(source, tmp_path, kind, request):
    """A row that raises and one that kills its worker have their errors, all others their summaries."""
    engine = request.getfixturevalue("cluster") if kind == "dask" else kind
    texts = [article_of(row) for row in range(40)]
    texts[5] = "Raise " + texts[5]
    texts[9] = "Kill " + texts[9]
    pq.write_table(pa.table({"text": texts, "id": range(40)}), source / "part-2.parquet")
    report = summarize_folder(source, tmp_path / "out", 1, engine=engine, jobs=2, scorer=Poison())
    assert [failure[:2] for failure in report.failures] == [("part-2.parquet", 5), ("part-2.parquet", 9)]
    assert (report.rows, report.failed) == (1200, 2)
    found = pq.read_table(tmp_path / "out" / "part-2.parquet")
    assert [row for row, reason in enumerate(found["error"].to_pylist()) if reason] == [5, 9]
    assert found["error"][9].as_py().startswith("WorkerError: ")
    assert [row for row, short in enumerate(found["summary"].to_pylist()) if short is None] == [5, 9]
    again = summarize_folder(source, tmp_path / "out", 1, engine="serial", scorer=Poison())
    assert (again.before, again.rows, again.failed, again.failures) == (N_FILES, 1200, 2, ())


@pytest.mark.parametrize("kind", ["process", "dask"])
def test_an_error_in_the_middle_ends_the_run(source, tmp_path, kind, request):
    """What was done stays, the error is raised, and the next run goes on."""
    engine = request.getfixturevalue("cluster") if kind == "dask" else kind

    def stumble(*done):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        summarize_folder(source, tmp_path / "out", engine=engine, progress=stumble, jobs=2)
    report = summarize_folder(source, tmp_path / "out", engine=engine, jobs=2)
    assert 1 <= report.before < N_FILES
    assert (report.files, report.rows) == (N_FILES, 1190)


@pytest.mark.parametrize("kind", ["serial", "process"])
def test_a_file_that_cannot_be_read_costs_itself(source, tmp_path, kind):
    """No Parquet, no such column, torn in the middle: named in the report, tried again by the next run."""
    (source / "part-2.parquet").write_bytes(b"not Parquet")
    pq.write_table(pa.table({"body": ["x"]}), source / "part-3.parquet")
    whole = (source / "part-0.parquet").read_bytes()
    pages = pq.read_metadata(source / "part-0.parquet").row_group(0).column(1)
    middle = pages.data_page_offset + pages.total_compressed_size // 2
    (source / "part-0.parquet").write_bytes(whole[:middle] + bytes(600) + whole[middle + 600 :])
    report = summarize_folder(source, tmp_path / "out", engine=kind, jobs=2)
    assert [name for name, _ in report.broken] == ["part-0.parquet", "part-2.parquet", "part-3.parquet"]
    assert dict(report.broken)["part-3.parquet"] == "no column text; it has body"
    assert sorted(content(tmp_path / "out")) == ["part-1.parquet", "part-4.parquet"]
    (source / "part-0.parquet").write_bytes(whole)
    assert summarize_folder(source, tmp_path / "out", engine=kind).files == N_FILES
    assert sorted(content(tmp_path / "out")) == ["part-0.parquet", "part-1.parquet", "part-4.parquet"]


def test_a_file_torn_after_its_first_batch_leaves_nothing(source, tmp_path, monkeypatch):
    """What was written of it before is removed with it, and not only when all are done."""
    left = []
    monkeypatch.setattr(Unfinished, "_clear", lambda self: left.extend(self.path.glob("part-0*")))
    table = pa.table({"text": [f"Road {row} is closed." for row in range(3000)]})
    with pq.ParquetWriter(source / "part-0.parquet", table.schema, use_dictionary=False, compression="none") as writer:
        writer.write_table(table.slice(0, 2100))
        writer.write_table(table.slice(2100))
    whole = bytearray((source / "part-0.parquet").read_bytes())
    start = pq.read_metadata(source / "part-0.parquet").row_group(1).column(0).data_page_offset
    whole[start : start + 40] = bytes(40)
    (source / "part-0.parquet").write_bytes(whole)
    report = summarize_folder(source, tmp_path / "out", engine="serial")
    assert [name for name, _ in report.broken] == ["part-0.parquet"]
    assert left == []
    assert sorted(content(tmp_path / "out")) == [f"part-{file}.parquet" for file in range(1, N_FILES)]


def test_titles_and_columns_can_be_chosen(source, tmp_path):
    """Titles count as they do in summarize(), and only the columns asked for are copied."""
    text = "Rain fell in the hills all night long. Ferries stayed in port on Friday. Old kelp and new kelp lay there."
    for path in source.glob("*.parquet"):
        path.unlink()
    table = pa.table({"body": [text, text, None], "head": ["Kelp", None, "None"], "id": [1, 2, 3], "short": [0, 0, 0]})
    pq.write_table(table, source / "news.parquet")
    summarize_folder(source, tmp_path / "out", 1, text="body", title="head", into="short", keep=["id", "short"])
    found = pq.read_table(tmp_path / "out" / "news.parquet")
    assert found.schema.names == ["id", "short", "error"]
    assert found["short"].to_pylist() == [summarize(text, 1, title="Kelp"), summarize(text, 1), None]


@pytest.mark.parametrize("place", [0, 1])
def test_a_folder_without_a_name_is_not_the_one_that_one_is_in(place, source, tmp_path, monkeypatch):
    """A variable of a shell that isn't set is no name: nothing is written where one happens to be."""
    monkeypatch.chdir(source if place == 0 else tmp_path)
    before = sorted(tmp_path.rglob("*"))
    folders = ["", tmp_path / "out"] if place == 0 else [source, ""]
    with pytest.raises(InputError, match=r'^"": no name of a folder'):
        summarize_folder(*folders)
    assert sorted(tmp_path.rglob("*")) == before


def test_folders_that_mean_nothing_are_refused(source, tmp_path):
    """No Parquet file, the same folder twice, one column for two things."""
    (tmp_path / "none").mkdir()
    with pytest.raises(InputError, match="no Parquet file"):
        summarize_folder(tmp_path / "none", tmp_path / "out")
    with pytest.raises(InputError, match="the folder to read from"):
        summarize_folder(source, source / ".." / "in")
    with pytest.raises(OptionError, match="error='summary'"):
        summarize_folder(source, tmp_path / "out", error="summary")
    with pytest.raises(OptionError, match="engine='spark'"):
        summarize_folder(source, tmp_path / "out", engine="spark")
    with pytest.raises(OptionError, match="did you mean sentences"):
        summarize_folder(source, tmp_path / "out", n_sentences=3)


def test_parquet_that_is_missing_is_named(source, tmp_path, monkeypatch):
    """The error is the command that installs it."""
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[parquet\]"):
        summarize_folder(source, tmp_path / "out")


def test_a_run_killed_again_and_again_gives_what_one_undisturbed_gives(source, tmp_path):
    """Killed at random moments and started again, no row is lost or there twice: the bytes are the same."""
    pq.write_table(pa.table({"text": [article_of(row) for row in range(1100)]}), source / "part-0.parquet")
    summarize_folder(source, tmp_path / "undisturbed", 1)
    program = "import sys; from summarizer.cli.many import main; sys.exit(main())"
    command = [sys.executable, "-c", program, str(source), str(tmp_path / "out"), "-n", "1", "--jobs", "2"]
    chance = random.Random(5)
    for _ in range(4):
        running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, 0.9))
        running.kill()
        running.wait()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=60)
    assert content(tmp_path / "out") == content(tmp_path / "undisturbed")


# -- the command


def test_the_command_does_the_same(source, tmp_path, capsys):
    """Exit 0, a report on standard output, nothing on standard error unless it is asked for."""
    background = Background.fit(texts_of(0))
    background.save(tmp_path / "news.json")
    arguments = ["--text-field", "text", "--words", "20", "--scorer", "tfidf", "--language", "en", "--keep", "id"]
    arguments += ["--background", str(tmp_path / "news.json"), "--engine", "serial"]
    assert main([str(source), str(tmp_path / "out"), *arguments]) == 0
    captured = capsys.readouterr()
    assert captured.out == "1190 rows of 5 files, 0 of them done before; 0 rows failed, 0 files couldn't be read\n"
    assert captured.err == ""
    summarizer = Summarizer(background=background, scorer="tfidf")
    summarize_folder(
        source, tmp_path / "same", words=20, summarizer=summarizer, language="en", keep=["id"], engine="serial"
    )
    assert content(tmp_path / "same") == content(tmp_path / "out")
    assert main([str(source), str(tmp_path / "more"), "--verbose"]) == 0
    assert capsys.readouterr().err.splitlines()[4] == "summarize-many: part-4.parquet: 30 rows, 0 failed"


def test_the_command_names_what_failed(source, tmp_path, capsys):
    """Exit 1, a line for each row and each file that failed, the others done."""
    pq.write_table(pa.table({"text": [1, 2]}), source / "part-2.parquet")
    (source / "part-3.parquet").write_bytes(b"")
    assert main([str(source), str(tmp_path / "out")]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert (
        lines[1]
        == "summarize-many: part-2.parquet: row 1: TypeError: the text is of type int; pass a str or a Document"
    )
    assert lines[2].startswith("summarize-many: part-3.parquet: ArrowInvalid: ")


def test_a_report_counts_one_as_one():
    """No "1 rows"."""
    assert str(Report(1, 0, 1, 1, broken=(("a", "b"),))) == (
        "1 row of 1 file, 0 of them done before; 1 row failed, 1 file couldn't be read"
    )


def test_a_report_stays_short(source, tmp_path):
    """With the wrong column every row fails: all are counted and written, a thousand are named."""
    report = summarize_folder(source, tmp_path / "out", text="id")
    assert (report.failed, len(report.failures)) == (1190, 1000)
    assert pq.read_table(tmp_path / "out" / "part-4.parquet")["error"].null_count == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--sentences", "0"], "sentences=0"),
        (["--scheduler", "tcp://127.0.0.1:9"], "an address for --engine dask"),
        (["--engine", "dask", "--scheduler", "nonsense://"], "no Dask scheduler there"),
        (["--background", "none.json"], "none.json: No such file"),
    ],
)
def test_the_command_says_what_is_wrong_with_its_usage(source, tmp_path, capsys, arguments, message):
    """Exit 2 and the reason."""
    with pytest.raises(SystemExit, match="2"):
        main([str(source), str(tmp_path / "out"), *arguments])
    assert message in capsys.readouterr().err


@pytest.mark.parametrize(("name", "message"), [("none", "no such folder"), ("out", "no Parquet file in it")])
def test_a_folder_without_files_is_no_usage_error(tmp_path, capsys, name, message):
    """Exit 1 and the reason, one line: there is nothing wrong with the flags."""
    (tmp_path / "out").mkdir()
    assert main([str(tmp_path / name), str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == f"summarize-many: {tmp_path / name}: {message}; pass a folder of *.parquet\n"


def test_the_command_takes_the_address_of_a_scheduler(source, tmp_path, cluster, capsys):
    """The cluster does it, and gives what this machine gives."""
    address = cluster.scheduler.address
    assert main([str(source), str(tmp_path / "out"), "-n", "1", "--engine", "dask", "--scheduler", address]) == 0
    summarize_folder(source, tmp_path / "same", 1, engine="serial")
    assert content(tmp_path / "same") == content(tmp_path / "out")


def test_dask_that_is_missing_is_named_by_the_command(source, tmp_path, monkeypatch, capsys):
    """The error is the command that installs it, and no usage error: there is nothing wrong with the flags."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    dask = ["--engine", "dask", "--scheduler", "tcp://127.0.0.1:9"]
    assert main([str(source), str(tmp_path / "out"), *dask]) == 1
    install = 'run: python -m pip install "get-a-summary[dask]"'
    assert capsys.readouterr().err == f"summarize-many: distributed is not installed; {install}\n"


def test_an_interrupt_in_the_middle_is_no_error(source, tmp_path, monkeypatch, capsys):
    """What was done is done: exit 130, one line, and the next run goes on."""
    monkeypatch.setattr("summarizer.cli.many._say_done", lambda *done: signal.raise_signal(signal.SIGINT))
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert main([str(source), str(tmp_path / "out"), "--verbose"]) == 130
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr().err == "summarize-many: interrupted; run it again to go on\n"
    assert [path.name for path in (tmp_path / "out").glob("*.parquet")] == ["part-0.parquet"]


def test_a_folder_that_can_t_be_made_is_one_line(source, tmp_path, capsys):
    """What the system refuses is said of the folder it is about: exit 1, no traceback."""
    (tmp_path / "out").write_text("a file")
    assert main([str(source), str(tmp_path / "out")]) == 1
    assert capsys.readouterr().err == f"summarize-many: {tmp_path / 'out'}: File exists\n"


def test_interrupted_it_says_how_to_go_on(tmp_path, unmeasured):
    """Exit 130 at once; the next run goes on."""
    (tmp_path / "in").mkdir()
    for file in range(40):
        pq.write_table(
            pa.table({"text": [article_of(row) for row in range(2000)]}), tmp_path / "in" / f"{file:02}.parquet"
        )
    program = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); from summarizer.cli.many import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, str(tmp_path / "in"), str(tmp_path / "out"), "-v", "--jobs", "2"]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, env=unmeasured
    )
    first = running.stderr.readline()
    os.killpg(running.pid, signal.SIGINT)
    _, errors = running.communicate(timeout=120)
    assert first == "summarize-many: 00.parquet: 2000 rows, 0 failed\n"
    assert running.returncode == 130
    assert errors.splitlines()[-1] == "summarize-many: interrupted; run it again to go on"
    assert 1 <= len(list((tmp_path / "out").glob("*.parquet"))) < 40


# -- what others have put there


def not_utf8(texts, bad):
    """Return a column of text in which one cell is no UTF-8."""
    column = pa.array(
        [text.encode() for text in texts[:bad]] + [b"Caf\xe9 closed."] + [text.encode() for text in texts[bad + 1 :]]
    )
    return pa.Array.from_buffers(pa.string(), len(column), column.buffers())


@pytest.mark.parametrize("kind", ["serial", "process", "dask"])
def test_a_cell_that_is_no_utf_8_costs_its_row(source, tmp_path, kind, request):
    """In the texts and in the titles; what is copied is copied as it is."""
    engine = request.getfixturevalue("cluster") if kind == "dask" else kind
    texts = [article_of(row) for row in range(30)]
    table = pa.table({"text": not_utf8(texts, 5), "head": not_utf8(texts, 9), "other": not_utf8(texts, 2)})
    pq.write_table(table, source / "part-2.parquet")
    for name in ("part-0.parquet", "part-1.parquet", "part-3.parquet", "part-4.parquet"):
        table = pq.read_table(source / name)
        pq.write_table(table.append_column("head", pa.array([None] * len(table), pa.string())), source / name)
    report = summarize_folder(source, tmp_path / "out", 1, title="head", engine=engine, jobs=2)
    assert report.failures == (
        ("part-2.parquet", 5, "InputError: text isn't UTF-8 at byte 3"),
        ("part-2.parquet", 9, "InputError: head isn't UTF-8 at byte 3"),
    )
    found = pq.read_table(tmp_path / "out" / "part-2.parquet")
    assert [row for row, short in enumerate(found["summary"].to_pylist()) if short is None] == [5, 9]
    assert found["other"].cast(pa.binary())[2].as_py() == b"Caf\xe9 closed."


def test_a_cell_of_no_date_costs_its_row(source, tmp_path):
    """Whatever Python can't hold."""
    column = pa.array([2**60, 0], pa.timestamp("ms"))
    pq.write_table(pa.table({"text": column}), source / "part-2.parquet")
    report = summarize_folder(source, tmp_path / "out", engine="serial")
    assert [row for _, row, _ in report.failures] == [0, 1]
    assert not report.broken


def test_two_columns_of_one_name_cost_their_file(source, tmp_path):
    """Nobody knows which is meant; where the name isn't wanted, it does no harm."""
    texts = [article_of(row) for row in range(3)]
    for file, name in ((2, "text"), (3, "id")):
        pq.write_table(
            pa.Table.from_arrays([pa.array(texts), pa.array(texts), pa.array(texts)], names=["text", name, "id"]),
            source / f"part-{file}.parquet",
        )
    report = summarize_folder(source, tmp_path / "out", 1)
    assert dict(report.broken) == {
        "part-2.parquet": "two columns are called text; rename one, or say which others to keep",
        "part-3.parquet": "two columns are called id; rename one, or say which others to keep",
    }
    assert (report.files, report.rows) == (N_FILES, 1130)
    assert [name for name, _ in summarize_folder(source, tmp_path / "kept", 1, keep=["text"]).broken] == [
        "part-2.parquet"
    ]
    assert pq.read_table(tmp_path / "kept" / "part-3.parquet").schema.names == ["text", "summary", "error"]


def test_a_source_that_is_no_file_costs_itself(source, tmp_path):
    """A pipe isn't waited for, a folder, an empty file and a link to nothing are named."""
    for path in source.glob("*.parquet"):
        if path.name != "part-4.parquet":
            path.unlink()
    os.mkfifo(source / "part-0.parquet")
    (source / "part-1.parquet").mkdir()
    (source / "part-2.parquet").write_bytes(b"")
    (source / "part-3.parquet").symlink_to(tmp_path / "nothing")
    odd = os.fsdecode(b"part-\xff.parquet")
    (source / odd).write_bytes((source / "part-4.parquet").read_bytes())
    # Counted before they are done, none of them is waited for either.
    report = summarize_folder(source, tmp_path / "out", engine="serial", progress=True)
    assert [name for name, _ in report.broken] == [*(f"part-{file}.parquet" for file in range(4)), odd]
    assert report.broken[-1][1] == "its name is no UTF-8, which Arrow needs; rename it"
    assert report.rows == 30


FOREIGN = {
    "empty": lambda path: path.write_bytes(b""),
    "no Parquet": lambda path: path.write_text("precious"),
    "torn": lambda path: path.write_bytes(b"PAR1" + bytes(100) + b"PAR1"),
    "a folder": lambda path: path.mkdir(),
    "a pipe": lambda path: os.mkfifo(path),
    "a link": lambda path: path.symlink_to(path.parent.parent / "in" / "part-4.parquet"),
    "a link to nothing": lambda path: path.symlink_to("nothing"),
    **{
        f"metadata {said!r:.40}": lambda path, said=said: pq.write_table(
            pa.table({"a": [1]}).replace_schema_metadata({b"get-a-summary": said}), path
        )
        for said in (
            b"",
            b"[]",
            b"null",
            b"{}",
            b"\xff",
            b"[" * 100_000,
            b'{"settings": 5}',
            b'{"settings": {}, "rows": 1}',
        )
    },
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_what_stands_in_a_file_s_place_is_left_alone(source, tmp_path, kind, capsys):
    """It is reported, the others are done, and it is there as it was."""
    out = tmp_path / "out"
    out.mkdir()
    FOREIGN[kind](out / "part-2.parquet")
    before = os.lstat(out / "part-2.parquet")
    assert main([str(source), str(out), "--engine", "serial"]) == 1
    captured = capsys.readouterr()
    assert captured.err.startswith("summarize-many: part-2.parquet: in its place in the target there is ")
    assert "1160 rows of 5 files" in captured.out
    after = os.lstat(out / "part-2.parquet")
    assert (before.st_ino, before.st_mtime_ns, before.st_size) == (after.st_ino, after.st_mtime_ns, after.st_size)
    assert sorted(path.name for path in out.iterdir()) == [f"part-{file}.parquet" for file in range(N_FILES)]


def test_a_note_of_ours_that_was_changed_is_not_believed(source, tmp_path):
    """Counts below nothing, or none at all, would be added to the report."""
    out = tmp_path / "out"
    summarize_folder(source, out, engine="serial")
    metadata = pq.read_metadata(out / "part-2.parquet").metadata[b"get-a-summary"]
    for wrong in (
        metadata.replace(b'"rows": 30', b'"rows": -30'),
        metadata.replace(b'"rows": 30, ', b""),
        metadata[:-1],
    ):
        table = pq.read_table(out / "part-2.parquet").replace_schema_metadata({b"get-a-summary": wrong})
        pq.write_table(table, out / "part-2.parquet")
        ((name, reason),) = summarize_folder(source, out, engine="serial").broken
        assert name == "part-2.parquet"
        assert "whose note on how it was made isn't ours" in reason


@pytest.mark.parametrize("plant", ["folder link", "file link", "dangling", "file"])
def test_where_unfinished_is_no_folder_of_ours_nothing_is_removed(source, tmp_path, capsys, plant):
    """Through a link the files of another folder would be deleted."""
    out, precious = tmp_path / "out", tmp_path / "precious"
    out.mkdir()
    precious.mkdir()
    for name in ("thesis.txt", "a.parquet.0123456789abcdef0123456789abcdef", "lock"):
        (precious / name).write_text("years")
    goal = {"folder link": precious, "file link": precious / "thesis.txt", "dangling": tmp_path / "nothing"}.get(plant)
    if goal is None:
        (out / ".unfinished").write_text("mine")
    else:
        (out / ".unfinished").symlink_to(goal)
    assert main([str(source), str(out), "--engine", "serial"]) == 1
    assert ".unfinished: it is a link or a file, and no folder of ours" in capsys.readouterr().err
    assert len(list(precious.iterdir())) == 3
    assert [path.name for path in out.iterdir()] == [".unfinished"]


def test_only_what_we_named_is_removed(source, tmp_path):
    """Notes, folders, links with a name as we give it, and what only looks like it, stay where they are."""
    aside = tmp_path / "out" / ".unfinished"
    aside.mkdir(parents=True)
    (aside / "part-2.parquet.5c3d").write_bytes(b"PAR1")
    (aside / "notes.txt").write_text("mine")
    (aside / "part-2.parquet.xyz").write_text("mine")
    (aside / "part-3.parquet.5c3d").mkdir()
    (aside / "part-4.parquet.5c3d").symlink_to(aside / "notes.txt")
    summarize_folder(source, tmp_path / "out", 1, engine="serial")
    assert sorted(os.listdir(aside)) == [
        "notes.txt",
        "part-2.parquet.xyz",
        "part-3.parquet.5c3d",
        "part-4.parquet.5c3d",
    ]
    (aside / "lock").symlink_to(aside / "notes.txt")
    with pytest.raises(InputError, match=r"lock: it is a link; remove it"):
        summarize_folder(source, tmp_path / "out", 1, engine="serial")
    assert (aside / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("letter", ["a", "ü", "\N{OWL}"])
def test_a_name_as_long_as_a_name_may_be_is_written(letter, tmp_path):
    """What it is called until it is whole has room for what stands behind it, and the files beside it are done."""
    name = letter * ((255 - len(".parquet")) // len(letter.encode())) + ".parquet"
    folder = tmp_path / "in"
    folder.mkdir()
    for each in (name, "z.parquet"):
        pq.write_table(pa.table({"text": [article_of(0)]}), folder / each)
    assert summarize_folder(folder, tmp_path / "out", 1, engine="serial") == Report(2, 0, 2, 0)
    assert sorted(os.listdir(tmp_path / "out")) == sorted([name, "z.parquet"])


def test_a_file_without_columns_says_so(tmp_path):
    """Whoever reads it needn't guess whether the sentence was cut."""
    folder = tmp_path / "in"
    folder.mkdir()
    pq.write_table(pa.table({}), folder / "a.parquet")
    report = summarize_folder(folder, tmp_path / "out", 1, engine="serial")
    assert report.broken == (("a.parquet", "no column text; it has none"),)


def test_a_second_run_is_told_so(source, tmp_path, capsys):
    """Who is at work, and how to go on; the first one goes on undisturbed."""
    told = []

    def meanwhile(*done):
        if not told:
            told.append(done)
            assert main([str(source), str(tmp_path / "out"), "--engine", "serial"]) == 1

    report = summarize_folder(source, tmp_path / "out", engine="serial", progress=meanwhile)
    assert report == Report(N_FILES, 0, 1190, 0)
    assert (
        f"{tmp_path / 'out'}: process {os.getpid()} is writing it; wait until that is done" in capsys.readouterr().err
    )
    assert not (tmp_path / "out" / ".unfinished").exists()


def test_a_run_that_ends_meanwhile_takes_its_folder_along(tmp_path, monkeypatch):
    """It is made again."""
    from summarizer.many import unfinished

    part, times = unfinished.own_part, []

    def late(name, mode):
        times.append(name)
        if len(times) == 1:
            os.rmdir(os.path.dirname(name))
        return part(name, mode)

    monkeypatch.setattr(unfinished, "own_part", late)
    with unfinished.Unfinished(tmp_path):
        assert len(times) == 2
    assert list(tmp_path.iterdir()) == []


def test_what_follows_a_batch_that_cannot_be_written_is_not_asked(tmp_path):
    """The file is lost already; its reason stays the first."""
    from summarizer.many.parquet import FileAside

    pq.write_table(pa.table({"text": ["One."]}), tmp_path / "a.parquet")
    plan = SimpleNamespace(source=str(tmp_path), target=str(tmp_path))
    file = FileAside(plan, "a.parquet")
    file.reason = "it broke"
    file.add(None, [])
    assert (file.reason, file.rows) == ("it broke", 0)


@pytest.mark.parametrize("rows", [1024, 76])
def test_a_file_that_cannot_be_written_costs_itself(source, tmp_path, monkeypatch, rows):
    """Its first batch or a later one: batches of two kinds, what Arrow can't write; the others are done."""
    from summarizer.many import parquet

    made = parquet.with_summaries

    def crooked(columns, table, summaries):
        table, reasons = made(columns, table, summaries)
        if len(summaries) == rows == 1024:
            raise pa.ArrowInvalid("another schema")
        return (table.drop_columns(["id"]) if len(summaries) == rows else table), reasons

    monkeypatch.setattr(parquet, "with_summaries", crooked)
    report = summarize_folder(source, tmp_path / "out", 1, engine="serial")
    assert [name for name, _ in report.broken] == ["part-0.parquet"]
    assert "schema" in report.broken[0][1]
    assert sorted(content(tmp_path / "out")) == [f"part-{file}.parquet" for file in range(1, N_FILES)]
