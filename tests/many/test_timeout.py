"""A document that takes too long is given up: its process is ended and replaced, and all others are done."""

import json
import os
import pickle
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from summarizer import Failure, OptionError, WorkerError, digest, summarize, summarize_many
from summarizer.cli.many import main as main_of_many
from summarizer.cli.summarize import main
from summarizer.many import shelter
from summarizer.many.engines import crew
from summarizer.many.folder import summarize_folder
from summarizer.many.shelter import Forked, Shelter, Spawned, run_sheltered
from summarizer.many.summaries import Task
from summarizer.pipeline import Summarizer
from tests.growth import AT_ONCE
from tests.killers import Poison
from tests.many.test_summaries import article_of

# Longer than any article takes, shorter than a reader's patience.
SECONDS = 3.5


def hard(given):
    """Read a document as the worst of readers do: hang in C, take too much memory, kill the process."""
    word = given.split()[0]
    if word == "Hang":
        # A search that holds the interpreter's lock for years: no thread of Python's and no exception ends it.
        import re

        re.match(r"(a|a)*b", "a" * 64)
    if word == "Take":
        resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000, resource.RLIM_INFINITY))
        try:
            return str(len(bytearray(2_000_000_000)))
        finally:
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    if word == "Kill":
        os._exit(7)
    return given


def among(number):
    """Return documents with one that hangs, one that takes 2 GB and one that kills its worker, and their places."""
    documents = [article_of(place) for place in range(number)]
    bad = {number // 5: "Hang", number // 2: "Take", 4 * number // 5: "Kill"}
    for place, word in bad.items():
        documents[place] = f"{word} {documents[place]}"
    return documents, bad


@pytest.mark.parametrize("kind", ["process", "dask"])
def test_three_bad_ones_among_many(kind, request):
    """2,000 documents, three errors, all others done, within seconds of the timeout."""
    engine = request.getfixturevalue("cluster") if kind == "dask" else kind
    documents, bad = among(2000)
    began = time.monotonic()
    found = list(summarize_many(documents, 1, engine=engine, jobs=2, read=hard, errors="record", timeout=SECONDS))
    took = time.monotonic() - began
    failures = {summary.index: summary.reason for summary in found if isinstance(summary, Failure)}
    assert len(found) == 2000
    assert list(failures) == list(bad)
    late, large, dead = failures.values()
    assert late.startswith("WorkerError: it took more than 3.5 seconds, and its worker process was ended")
    assert large.startswith("MemoryError")
    assert dead.startswith("WorkerError: its worker process died")
    for place in (0, 399, 401, 999, 1001, 1599, 1601, 1999):
        assert found[place] == summarize(documents[place], 1)
    # The bad ones cost seconds; the rest, ten times a tenth of it, as long as it takes on a busy machine.
    began = time.monotonic()
    assert len(list(summarize_many(documents[1:200], 1, engine=engine, jobs=2, read=hard, timeout=SECONDS))) == 199
    assert took < AT_ONCE + 20 * (time.monotonic() - began)


def test_one_process_and_one_document_are_enough():
    """With one job, and with one document, it is another process all the same, which is there when nothing hangs."""
    hanging, dead = list(
        summarize_many(["Wait for it. It was."] * 2, jobs=1, errors="record", timeout=0.3, scorer=Poison())
    )
    assert (hanging.error.seconds, dead.error.seconds) == (0.3, 0.3)
    (only,) = summarize_many([article_of(3)], 1, timeout=60)
    assert (only, only.sentences) == (summarize(article_of(3), 1), summarize(article_of(3), 1).sentences)
    with pytest.raises(WorkerError, match=r"more than 0\.3 seconds"):
        list(summarize_many(["Wait for it. It was."], jobs=1, timeout=0.3, scorer=Poison()))


def test_a_pool_with_a_watch_gives_what_one_without_gives():
    """The same summaries, whole."""
    documents = [*map(article_of, range(300)), None, "", 5]
    found = list(summarize_many(documents, jobs=2, errors="record", timeout=60))
    wanted = list(summarize_many(documents, engine="serial", errors="record"))
    assert [each.to_json() for each in found] == [each.to_json() for each in wanted]


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), "1", True, 10**400, 3_000_000])
def test_what_is_no_time_is_refused(timeout):
    """At once."""
    with pytest.raises(OptionError, match="timeout="):
        summarize_many([], timeout=timeout)


def test_this_process_cannot_be_ended():
    """The error says what can."""
    with pytest.raises(OptionError, match='pass engine="process", jobs=1 is enough'):
        summarize_many([], engine="serial", timeout=1)


def test_an_executor_of_the_user_s_is_sheltered():
    """Its workers begin the processes, which stay for the next chunk."""
    with ThreadPoolExecutor(1) as executor:
        documents = [article_of(0), "Wait " + article_of(1), article_of(2), "Kill " + article_of(3), article_of(4)]
        found = list(
            summarize_many(documents, 1, engine=executor, jobs=1, chunk=2, timeout=3, errors="record", scorer=Poison())
        )
    assert [bool(summary) for summary in found] == [True, False, True, False, True]
    assert [str(each.error.seconds) for each in found if isinstance(each, Failure)] == ["3.0", "None"]


def test_leaving_ends_the_processes():
    """Those that hang too, at once."""
    began = time.monotonic()
    with summarize_many(
        ["Wait for it. It was."] * 9, jobs=2, chunk=1, timeout=300, scorer=Poison(), errors="record"
    ) as found:
        workers = found._crew
        chunk = workers.__enter__().submit(["Wait for it. It was."])
        while not any(each._child for each in workers.shelters):
            time.sleep(0.01)
        processes = [each._child.process for each in workers.shelters if each._child]
    assert time.monotonic() - began < AT_ONCE
    assert isinstance(chunk.exception(), WorkerError) or chunk.result()
    assert not any(process.is_alive() for process in processes)


def test_a_digest_leaves_out_what_takes_too_long():
    """The others are in it."""
    found = digest([article_of(1), "Wait " + article_of(2)], 1, timeout=3, scorer=Poison())
    assert [(each.article, each.is_failure) for each in found.left_out] == [(1, True)]
    assert "more than 3 seconds" in found.left_out[0].reason
    assert found


@pytest.mark.parametrize("kind", ["process", "dask"])
def test_a_folder_goes_on(tmp_path, kind, request):
    """The row has its error, its file and the others are done."""
    engine = request.getfixturevalue("cluster") if kind == "dask" else kind
    (tmp_path / "in").mkdir()
    for file in range(3):
        texts = [("Wait " if (file, row) == (1, 7) else "") + article_of(row) for row in range(20)]
        pq.write_table(pa.table({"text": texts}), tmp_path / "in" / f"{file}.parquet")
    report = summarize_folder(tmp_path / "in", tmp_path / "out", 1, engine=engine, jobs=2, timeout=3, scorer=Poison())
    assert (report.files, report.rows, report.failed) == (3, 60, 1)
    assert report.failures[0][:2] == ("1.parquet", 7)
    assert "more than 3 seconds" in report.failures[0][2]


def test_the_commands_take_it(tmp_path, root):
    """A row that hangs costs itself, in one process too."""
    command = (
        "import sys; from summarizer.scorers.salience import Salience; from tests.killers import Poison; import tests.slow; "
        "from summarizer.cli.summarize import main; sys.exit(main())"
    )
    rows = [{"text": article_of(1)}, {"text": "Wait " + article_of(2)}, {"text": article_of(3)}]
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    ran = subprocess.run(
        [sys.executable, "-c", command, str(tmp_path / "rows.jsonl"), "--timeout", "2"],
        cwd=root, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    assert ran.returncode == 1, ran.stderr
    assert ["error" in line for line in lines] == [False, True, False]
    assert "it took more than 2 seconds" in ran.stderr
    with pytest.raises(SystemExit, match="2"):
        main([str(tmp_path / "rows.jsonl"), "--timeout", "0"])


def test_the_command_for_folders_takes_it(tmp_path):
    """Its rows are done, with a process each."""
    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"text": [article_of(1)]}), tmp_path / "in" / "a.parquet")
    assert main_of_many([str(tmp_path / "in"), str(tmp_path / "out"), "--timeout", "60", "--jobs", "1"]) == 0
    with pytest.raises(SystemExit, match="2"):
        main_of_many([str(tmp_path / "in"), str(tmp_path / "out"), "--timeout", "-1"])


# -- the shelter


class Unmakeable:
    """A task that can be sent, and not be made again."""

    def __reduce__(self):
        """Be made by what raises."""
        return _raising, ()


def _raising():
    raise ZeroDivisionError("not here")


class Unreadable:
    """A document that kills whoever takes it."""

    def __reduce__(self):
        """Be made by what ends the process."""
        return _ending, (7,)


def _ending(code):
    os._exit(code)


@pytest.mark.parametrize("kind", [Forked, Spawned])
def test_a_task_that_cannot_be_made_is_said(kind):
    """It isn't tried for ever."""
    payload = pickle.dumps(Unmakeable())
    there = Shelter(lambda: kind(payload, None))
    with pytest.raises(OptionError, match="can't make the task: not here"):
        there.outcomes(["a"])
    there.end()


@pytest.mark.parametrize("kind", [Forked, Spawned])
def test_a_document_that_kills_where_it_is_taken_costs_itself(kind):
    """Those beside it are done."""
    payload = pickle.dumps(Task(Summarizer()))
    there = Shelter(lambda: kind(payload, None))
    first, second, third = there.outcomes([article_of(1), Unreadable(), article_of(2)])
    there.end()
    assert (first.text, third.text) == (str(summarize(article_of(1))), str(summarize(article_of(2))))
    assert isinstance(second, WorkerError)
    with pytest.raises(WorkerError):
        there.outcomes([article_of(1)])


def test_an_idle_process_ends_and_is_begun_again(monkeypatch):
    """A cluster's workers outlive a run; nobody is blamed for it."""
    monkeypatch.setattr(shelter, "_IDLE", 0.2)
    payload = pickle.dumps(Task(Summarizer()))
    monkeypatch.setattr(shelter.Spawned, "__init__", _impatient)
    (first,) = run_sheltered(payload, [article_of(1)])
    shelter._here.shelter._child.process.wait(30)
    (second,) = run_sheltered(payload, [article_of(1)])
    assert first == second
    run_sheltered(pickle.dumps(Task(Summarizer(), language="en")), [article_of(1)])  # another task, another process
    shelter._here.shelter.end()
    del shelter._here.shelter, shelter._here.known


_init = Spawned.__init__


def _impatient(self, payload, timeout):
    """Begin a process that waits for a fifth of a second."""
    popen = subprocess.Popen

    def impatient(command, **how):
        return popen([*command[:2], command[2].replace("spawned()", "spawned(0.2)")], **how)

    subprocess.Popen = impatient
    try:
        _init(self, payload, timeout)
    finally:
        subprocess.Popen = popen


def test_engines_with_a_watch():
    """Each keeps to it in its own way."""
    assert type(crew("process", 1, Task(Summarizer()), 1.0)).__name__ == "Watched"
    assert crew("process", 1, Task(Summarizer())) is None
    never = crew("process", 2, Task(Summarizer()), 1.0)
    never.abandon()
    assert never.is_abandoned


def test_a_process_that_has_nothing_to_do_may_end_by_itself():
    """It puts away what it has; one that is at something is ended at once."""
    for is_idle in (True, False):
        told = []
        child = SimpleNamespace(
            receive=lambda: None,
            send=told.append,
            wait=lambda seconds, told=told: told.append(seconds),
            kill=lambda told=told: told.append("killed"),
        )
        there = Shelter(lambda child=child: child)
        assert there.outcomes(["a"]) == [None]
        there.end(is_idle=is_idle)
        assert told == [["a"], *([None, shelter._GRACE] if is_idle else []), "killed"]


@pytest.mark.parametrize(
    ("code", "seconds", "told"),
    [(1, 0.6, "more than 1 second"), (7, 0.6, "died"), (-9, 1.2, "died"), (1, 0.2, "died"), (None, 0.6, "died")],
)
def test_who_ended_a_process_is_told_by_how_it_ended(monkeypatch, code, seconds, told):
    """A busy machine hears late of a document that is begun: its clock alone says nothing."""
    now = iter([0.0, seconds])
    monkeypatch.setattr(shelter, "monotonic", lambda: next(now))
    receipts = iter([lambda: None, lambda: None])
    child = SimpleNamespace(
        receive=lambda: next(receipts, _gone)(),
        send=lambda given: None,
        wait=lambda seconds: None,
        exit_code=lambda: code,
        kill=lambda: None,
    )
    (outcome,) = Shelter(lambda: child, 1.0).outcomes(["a"])
    assert told in str(outcome)


def _gone():
    raise EOFError


def test_a_process_that_does_not_end_when_it_is_asked_is_ended(monkeypatch):
    """It is waited for, but not long."""
    monkeypatch.setattr(shelter, "_GRACE", 0.1)
    for kind in (Forked, Spawned):
        payload = pickle.dumps(Task(Summarizer(scorer=Poison())))
        there = Shelter(lambda kind=kind, payload=payload: kind(payload, None))
        there._is_handed_over(["Wait for it. It was."])
        process = there._child.process
        there.end(is_idle=True)
        assert (process.poll() if kind is Spawned else process.exitcode) == -9


def test_a_task_that_cannot_be_unpacked_is_said_at_once():
    """No document is waited for."""
    sent = []
    shelter._serve(lambda: pytest.fail("nothing is asked for"), sent.append, b"no pickle", 1.0)
    assert isinstance(sent[0], Exception)
    assert len(sent) == 1
