"""Many documents: in order, lazily, the same on every engine, each failure costing only itself."""

import asyncio
import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from decimal import Decimal

import dask
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import (
    Budget,
    Document,
    Failure,
    InputError,
    MissingDependencyError,
    OptionError,
    Summarizer,
    Summary,
    WorkerError,
    summarize,
    summarize_many,
)
from summarizer.many.crew import Crew, available_cpus
from summarizer.many.dask import Cluster, begun
from summarizer.many.engines import Hired, crew
from summarizer.many.pool import Pool
from summarizer.many.shelter import run_sheltered
from summarizer.many.task import Parcel, Task
from summarizer.many.worker import _follow, begin_worker, run_here
from tests.growth import AT_ONCE
from tests.killers import Late, Poison, Unsendable, backwards, shout
from tests.texts import texts


def article_of(number):
    """Return a short article of which there is one for each number."""
    return (
        f"Road {number} is closed. The river rose over road {number} in the night, and nobody was hurt. "
        f"Work on the road begins on Monday. The council will meet about the river. Kelp prices rose."
    )


@pytest.fixture(params=["process", "dask"])
def engine(request):
    """Return an engine whose workers are processes."""
    return "process" if request.param == "process" else request.getfixturevalue("cluster")


def own_processes():
    """Return the processes started here that aren't the session's cluster."""
    return [process for process in multiprocessing.active_children() if "Dask" not in process.name]


def assert_same(found, wanted):
    """Fail unless two summaries are alike in everything that can be asked of them."""
    assert found == wanted
    assert found.to_json() == wanted.to_json()
    assert type(found) is type(wanted)
    assert (found.document, found.title, found.language) == (wanted.document, wanted.title, wanted.language)
    assert (found.ranked, found.all_sentences, found.furniture) == (
        wanted.ranked,
        wanted.all_sentences,
        wanted.furniture,
    )
    assert (found.scores, found.scores.parts) == (wanted.scores, wanted.scores.parts)
    assert found.at(words=12).to_json() == wanted.at(words=12).to_json()


def test_every_document_has_its_summary_in_order():
    """What summarize() gives for each, one after the other."""
    documents = [article_of(number) for number in range(300)]
    found = list(summarize_many(documents, 2, jobs=2))
    assert found == [summarize(text, 2) for text in documents]


@settings(max_examples=6)
@given(documents=st.lists(st.one_of(texts, st.none(), st.builds(Document, texts)), min_size=3, max_size=9))
def test_a_pool_gives_what_one_process_gives(documents):
    """Byte for byte, whatever the text, and as rich: what is asked for later is made again."""
    pooled = list(summarize_many(documents, jobs=2, chunk=2))
    for found, given_document, alone in zip(pooled, documents, summarize_many(documents, engine="serial"), strict=True):
        assert_same(found, summarize(given_document or ""))
        assert_same(alone, found)


def test_dask_gives_what_one_process_gives(cluster, article):
    """Byte for byte, on a cluster's processes."""
    documents = [article, None, Document(article_of(1), title="Road 1"), article_of(2)]
    for found, document in zip(summarize_many(documents, engine=cluster, chunk=2), documents, strict=True):
        assert_same(found, summarize(document or ""))


def test_what_travels_home_pickles_as_what_was_made_here(article):
    """A summary from a worker can be sent on, and has its terms again."""
    found = list(summarize_many([article] * 3, jobs=2, chunk=1, words=40))[1]
    again = pickle.loads(pickle.dumps(found))
    assert_same(again, summarize(article, words=40))
    representation = found.selection.analysis.representation
    assert representation.frequency == summarize(article).selection.analysis.representation.frequency
    assert pickle.loads(pickle.dumps(representation)).terms == representation.terms
    with pytest.raises(AttributeError, match="no attribute 'frequencies'"):
        _ = representation.frequencies
    with pytest.raises(AttributeError, match="no attribute 'headlines'"):
        _ = found.selection.analysis.headlines
    with pytest.raises(AttributeError, match="no attribute '_frequencies'"):
        _ = next(summarize_many([article] * 2, jobs=2, chunk=1)).selection.analysis.representation._frequencies


@pytest.mark.parametrize(
    "missing",
    [None, float("nan"), np.float32("nan"), Decimal("NaN"), pd.NA, pd.NaT, "", " \n"],
    ids=lambda value: type(value).__name__,
)
def test_what_is_missing_has_an_empty_summary_in_its_place(missing):
    """None, NaN of every kind and empty texts are no errors."""
    first, second, third = summarize_many([article_of(1), missing, article_of(2)], 1)
    assert (bool(first), bool(second), bool(third)) == (True, False, True)
    assert isinstance(second, Summary)
    assert not isinstance(second, Failure)
    assert second.document.text in ("", " \n")


DOCUMENTS = [article_of(number) for number in range(40)]
DOCUMENTS[7] = "Raise " + DOCUMENTS[7]
DOCUMENTS[8] = b"bytes"
DOCUMENTS[17] = None
DOCUMENTS[23] = "Kill " + DOCUMENTS[23]
DOCUMENTS[25] = "Unsendable " + DOCUMENTS[25]
DOCUMENTS[26] = "Exit " + DOCUMENTS[26]
DOCUMENTS[31] = article_of("long " * 500_000)
REASONS = {
    7: "ZeroDivisionError: poison",
    8: 'TypeError: the text is of type bytes; pass a str, for instance data.decode("utf-8"), or read_html(data)',
    23: f"WorkerError: {WorkerError()}",
    25: "RuntimeError: Unsendable: a lock",
    26: "RuntimeError: SystemExit: 3",
}


def test_a_document_that_fails_costs_itself(engine):
    """Those that raise, exit, kill their worker or are too long are each one result; the others are done."""
    found = list(summarize_many(DOCUMENTS, 1, engine=engine, jobs=2, chunk=8, errors="record", scorer=Poison()))
    failures = {summary.index: summary.reason for summary in found if isinstance(summary, Failure)}
    assert failures == REASONS
    assert [index for index, summary in enumerate(found) if not summary] == sorted([*REASONS, 17])
    for summary, document in zip(found, DOCUMENTS, strict=True):
        assert summary.document.text == (document if isinstance(document, str) else "")
    assert found[39] == summarize(DOCUMENTS[39], 1)


def test_a_failure_is_an_empty_summary_that_says_why():
    """It stands where a summary would, and can be written and sent like one."""
    (failure,) = summarize_many([Document("Raise this.", title="A title")], errors="record", scorer=Poison())
    assert (failure.index, failure.source, failure.title, failure.sentences) == (0, "document 0", "A title", ())
    assert isinstance(failure.error, ZeroDivisionError)
    assert failure.to_dict()["error"] == {"index": 0, "source": "document 0", "reason": "ZeroDivisionError: poison"}
    assert failure.at(sentences=2) == ""
    copy = pickle.loads(pickle.dumps(failure))
    assert (copy.to_json(), copy.document, type(copy.error)) == (failure.to_json(), failure.document, ZeroDivisionError)


def test_an_error_that_cannot_be_sent_is_sent_in_words():
    """In this process it is itself, from elsewhere a RuntimeError that says the same."""
    (failure,) = summarize_many(["Unsendable this."], errors="record", scorer=Poison())
    assert isinstance(failure.error, Unsendable)
    assert str(pickle.loads(pickle.dumps(failure)).error) == "Unsendable: a lock"


def test_a_document_may_name_its_source():
    """What has a source is called by it; what is read is called by what was given."""
    page = Document("Raise this.", url="https://example.org/12")
    (failure,) = summarize_many([page], errors="record", scorer=Poison())
    assert failure.source == "https://example.org/12"
    (failure,) = summarize_many(["news.txt"], errors="record", read=open)
    assert (failure.source, type(failure.error)) == ("news.txt", FileNotFoundError)


@pytest.mark.parametrize("jobs", [1, 2])
def test_errors_are_raised_where_nothing_else_is_asked_for(jobs):
    """What came before is given first, and the error says of which document it is."""
    found = summarize_many(DOCUMENTS, 1, jobs=jobs, chunk=4, scorer=Poison())
    assert [bool(next(found)) for _ in range(7)] == [True] * 7
    with pytest.raises(ZeroDivisionError, match="poison") as caught:
        next(found)
    assert caught.value.__notes__ == ["raised by document 7"]
    assert list(found) == []
    assert own_processes() == []


def test_a_killer_raises_a_worker_error():
    """Where errors are raised, so is the death of a worker."""
    with pytest.raises(WorkerError, match="its worker process died"):
        list(summarize_many([article_of(1), "Kill it now.", *DOCUMENTS], jobs=2, chunk=1, scorer=Poison()))


def test_errors_may_be_skipped():
    """The others come without the failures."""
    found = list(summarize_many(DOCUMENTS, 1, jobs=2, chunk=8, errors="skip", scorer=Poison()))
    assert len(found) == len(DOCUMENTS) - len(REASONS)
    assert not any(isinstance(summary, Failure) for summary in found)


def test_documents_are_read_a_bounded_number_ahead():
    """An endless stream is no problem, and its reading stops with its reader."""
    read = []

    def endless():
        number = 0
        while True:
            read.append(number)
            yield article_of(number)
            number += 1

    with summarize_many(endless(), 1, jobs=2, chunk=4) as found:
        for number in range(10):
            assert next(found) == summarize(article_of(number), 1)
        assert len(read) <= 10 + 6 * 4
    assert list(found) == []
    assert own_processes() == []


def test_serially_each_document_is_done_as_it_comes():
    """A live stream isn't kept waiting for a chunk to fill."""
    read = []
    found = summarize_many((read.append(number) or article_of(number) for number in range(9)), engine="serial")
    next(found)
    assert read == [0]


def test_few_documents_start_no_process(monkeypatch):
    """What fits into one chunk is done here; nothing at all is done without a process too."""
    monkeypatch.setattr(Pool, "start", lambda self: pytest.fail("a pool was started"))
    assert len(list(summarize_many([article_of(1)] * 128, jobs=2))) == 128
    assert list(summarize_many([], jobs=2)) == []
    assert len(list(summarize_many([article_of(1)] * 300, jobs=1))) == 300


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_documents_iterator_comes_after_what_was_read(jobs):
    """Documents that came before the error are summarized, then it is raised."""

    def broken():
        for number in range(10):
            yield article_of(number)
        raise InputError("page 10", "torn")

    found = summarize_many(broken(), 1, jobs=jobs, chunk=4)
    assert [next(found) for _ in range(10)] == [summarize(article_of(number), 1) for number in range(10)]
    with pytest.raises(InputError, match="torn"):
        next(found)


@pytest.mark.parametrize("jobs", [1, 2])
def test_documents_can_be_read_in_the_worker(jobs):
    """`read` turns whatever is given into a text or Document, where the work is done."""
    names = [f"road {number}" for number in range(9)]
    found = list(summarize_many([*names, None], 1, jobs=jobs, chunk=4, read=shout))
    assert [summary.title for summary in found] == [*names, None]
    assert found[3].document == shout("road 3")
    assert_same(found[3], summarize(shout("road 3"), 1))


def test_a_language_is_for_documents_that_bring_none():
    """Its own comes before the one given for all."""
    documents = [article_of(1), Document(article_of(2), language="de")]
    assert [summary.language for summary in summarize_many(documents, language="english")] == ["en", "de"]
    assert [summary.language for summary in summarize_many(documents, jobs=2, chunk=1, language="fr")] == ["fr", "de"]


def test_a_query_is_asked_of_every_document():
    """It travels to the workers, and is there when the terms are made again."""
    documents = [article_of(number) for number in range(3)]
    for found, text in zip(summarize_many(documents, 1, jobs=2, chunk=1, query="kelp"), documents, strict=True):
        assert_same(found, summarize(text, 1, query="kelp"))
        assert found == "Kelp prices rose."
        assert found.selection.analysis.representation.query_terms


def test_every_setting_of_a_summary_can_be_given():
    """Ceilings and stages as summarize() takes them, on top of a summarizer or not."""
    documents = [article_of(1)]
    assert next(summarize_many(documents, words=9, scorer=backwards)) == summarize(
        documents[0], words=9, scorer=backwards
    )
    brief = Summarizer(scorer=backwards, budget=Budget(sentences=1))
    assert next(summarize_many(documents, summarizer=brief)) == brief(documents[0])
    assert next(summarize_many(documents, 2, summarizer=brief)) == brief(documents[0], 2)
    text = "The mayor is away. He would close the road for good, he said on Monday. Kelp prices rose in the harbour."
    pulled = next(summarize_many([text], 2, context="pull", scorer=backwards))
    assert pulled == summarize(text, 2, context="pull", scorer=backwards) != summarize(text, 2, scorer=backwards)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"jobs": 0}, "jobs=0"),
        ({"jobs": 1.5}, "jobs=1.5"),
        ({"jobs": 1001}, "jobs=1001: at most 1,000 processes; leave it out for one on each CPU"),
        ({"jobs": 10**30, "timeout": 9}, "at most 1,000 processes"),
        ({"chunk": True}, "chunk=True"),
        ({"errors": "ignore"}, "errors='ignore'"),
        ({"engine": "spark"}, "engine='spark'"),
        ({"engine": None}, "engine=None"),
        ({"read": "text"}, "read='text'"),
        ({"language": "klingon"}, "klingon"),
        ({"sentences": 0}, "sentences=0"),
        ({"n_sentences": 3}, "did you mean sentences"),
        ({"scorer": "salient"}, "scorer='salient'"),
        ({"scorer": lambda representation: [0], "jobs": 2}, 'pass a function or class of a module, or engine="serial"'),
    ],
    ids=lambda value: str(value).partition(" at 0x")[0],
)
def test_what_means_nothing_is_refused_at_once(wrong, message):
    """Before any document is read."""
    with pytest.raises(OptionError, match=message.replace("(", r"\(")):
        summarize_many(iter([]), **wrong)


def test_one_document_is_not_many():
    """A str isn't summarized letter by letter, and a summarizer isn't any callable."""
    for one in ("A text.", Document("A text.")):
        with pytest.raises(TypeError, match="call summarize"):
            summarize_many(one)
    with pytest.raises(TypeError, match="pass a Summarizer"):
        summarize_many([], summarizer=summarize)
    with pytest.raises(TypeError, match="documents is of type int; pass an iterable of texts"):
        summarize_many(5)


def test_an_executor_of_the_user_s_can_do_it():
    """Threads and processes that somebody else started, and keeps."""
    wanted = [summarize(text, 1) for text in DOCUMENTS[:6]]
    for kind in (ThreadPoolExecutor, ProcessPoolExecutor):
        with kind(2) as executor:
            assert list(summarize_many(DOCUMENTS[:6], 1, engine=executor, chunk=2)) == wanted
            with summarize_many(DOCUMENTS[:6] * 9, 1, engine=executor, chunk=1) as found:
                next(found)
            assert executor.submit(abs, -3).result() == 3


def test_an_executor_of_the_user_s_that_breaks_is_theirs_to_mend():
    """Its error is raised: it can't be started again from here."""
    with ProcessPoolExecutor(2) as executor, pytest.raises(BrokenProcessPool):
        list(summarize_many(["Kill it."], engine=executor, scorer=Poison()))


def test_a_pool_that_broke_between_two_chunks_is_renewed():
    """A pool found broken when a chunk is handed in is one whose worker was lost."""
    task = Task(Summarizer(budget=Budget(sentences=1)))
    pool = Pool(task, 2)
    pool.start()
    try:
        assert pool.submit([None]).result()
        for process in pool.processes:
            process.kill()
        with pytest.raises(BrokenProcessPool):
            pool.submit([None]).result()
        assert pool.land(pool.send([None])) is None
        pool.renew()
        assert pool.land(pool.send([None])) == task.outcomes([None])
        pool.abandon()
        pool.renew()
        with pytest.raises(BrokenProcessPool, match="given up"):
            pool.submit([None])
    finally:
        pool.abandon()
    assert own_processes() == []


# -- interrupted

STREAM = """
import itertools, sys
from summarizer import summarize_many
if __name__ == "__main__":
    texts = (f"Road {n} is closed. The river rose over road {n} in the night." for n in itertools.count())
    for summary in summarize_many(texts, jobs=2, chunk=16):
        print("x", flush=True)
"""


def children(pid):
    """Return the processes that a process has started."""
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return [int(child) for child in file.read().split()]


def is_there(pid):
    """Whether a process is alive."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


@pytest.mark.skipif(not os.path.exists("/proc/self/task"), reason="processes are found by /proc")
@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL])
def test_an_end_in_the_middle_leaves_no_process(tmp_path, blow, unmeasured):
    """Ctrl-C to the whole group ends at once, with one traceback; a killed parent takes its workers with it."""
    (tmp_path / "stream.py").write_text(STREAM, encoding="utf-8")
    program = "import signal, runpy; signal.signal(signal.SIGINT, signal.default_int_handler); runpy.run_path('stream.py', run_name='__main__')"
    running = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        env=unmeasured,
    )
    running.stdout.read(64)
    workers = children(running.pid)
    assert len(workers) >= 2
    if blow == signal.SIGINT:
        os.killpg(running.pid, blow)
    else:
        running.kill()
    _, errors = running.communicate(timeout=120)
    for _ in range(200):
        if not any(map(is_there, workers)):
            break
        time.sleep(0.05)
    assert not any(map(is_there, workers))
    assert errors.count(b"Traceback") == (1 if blow == signal.SIGINT else 0)
    assert running.returncode == -blow


def test_closing_ends_what_is_under_way():
    """A worker that would be busy for a minute is ended with the iterator."""
    found = summarize_many([article_of(1), "Wait for it.", "Wait for it."] * 2, jobs=2, chunk=1, scorer=Poison())
    assert next(found)
    found.close()
    assert own_processes() == []


def test_a_worker_is_made_ready_for_its_task():
    """It leaves Ctrl-C to its parent, and keeps its task from chunk to chunk."""
    task = Task(Summarizer(budget=Budget(sentences=1)))
    with ProcessPoolExecutor(1, initializer=begin_worker, initargs=(pickle.dumps(task),)) as executor:
        assert executor.submit(signal.getsignal, signal.SIGINT).result() == signal.SIG_IGN
        assert executor.submit(run_here, [None]).result() == task.outcomes([None])


def test_a_worker_ends_with_its_parent():
    """What its thread waits for is over: the process ends without a word."""
    over = multiprocessing.JoinableQueue()  # nothing was put into it, so that joining it doesn't wait
    worker = multiprocessing.Process(target=_follow, args=(over,))
    worker.start()
    worker.join(20)
    assert worker.exitcode == 1


# -- asynchronous


def test_asynchronously_the_loop_runs_on():
    """`async for` gives the same, and other tasks get their turns meanwhile."""

    async def run():
        ticks = 0

        async def tick():
            nonlocal ticks
            while True:
                ticks += 1
                await asyncio.sleep(0.001)

        ticking = asyncio.create_task(tick())
        found = [summary async for summary in summarize_many(DOCUMENTS[:7] * 60, 1, jobs=2, chunk=32)]
        ticking.cancel()
        return found, ticks

    found, ticks = asyncio.run(run())
    assert found == [summarize(text, 1) for text in DOCUMENTS[:7]] * 60
    assert ticks > 5


@pytest.mark.parametrize("jobs", [1, 2])
def test_documents_may_come_asynchronously(jobs):
    """An asynchronous generator is read while the loop runs on; without async for it is an error."""

    async def coming():
        for number in range(20):
            await asyncio.sleep(0)
            yield article_of(number)

    async def run():
        with pytest.raises(TypeError, match="async for"):
            next(summarize_many(coming()))
        async with summarize_many(coming(), 1, jobs=jobs, chunk=4) as found:
            return [summary async for summary in found]

    assert asyncio.run(run()) == [summarize(article_of(number), 1) for number in range(20)]


@pytest.mark.parametrize("documents", ["busy", "waiting", "unasked"])
def test_a_cancelled_task_ends_its_workers(documents):
    """Whether workers are at work, or documents are still to come."""

    async def waiting():
        yield article_of(1)
        await asyncio.sleep(600)

    async def take(found):
        return [summary async for summary in found]

    async def run():
        source = ["Wait for it."] * 4 if documents == "busy" else waiting()
        found = summarize_many(source, jobs=2, chunk=1, scorer=Poison())
        if documents == "unasked":
            found.close()
            return
        task = asyncio.create_task(take(found))
        await asyncio.sleep(0.5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        found.close()

    started = time.monotonic()
    asyncio.run(run())
    assert time.monotonic() - started < AT_ONCE
    assert own_processes() == []


# -- Dask


def test_a_dask_worker_that_is_killed_loses_nothing(cluster):
    """Killed from outside half-way, its chunks are done elsewhere: every result once, in order."""
    documents = [article_of(number) for number in range(600)]
    found = summarize_many(documents, 1, engine=cluster, chunk=8)
    first = [next(found) for _ in range(100)]
    workers = cluster.run(os.getpid)
    os.kill(next(iter(workers.values())), signal.SIGKILL)
    assert first + list(found) == [summarize(text, 1) for text in documents]


class Striking(Crew):
    """Workers that don't come, and what becomes of them."""

    room, is_finished = 1, False

    def start(self):
        """Be half there."""
        raise ConnectionError("no workers today")

    def finish(self):
        """Note it."""
        self.is_finished = True


def test_workers_that_don_t_come_are_given_up():
    """What had started is ended; nobody waits for it."""
    workers = Striking()
    with pytest.raises(ConnectionError, match="no workers today"), workers:
        pytest.fail("they came")
    assert workers.is_abandoned
    assert not workers.is_finished


def test_suspects_are_done_in_a_shelter(cluster):
    """Beside the worker, in another process, each killer costing only itself; what stages print is no outcome."""
    documents = ["Kill it.", article_of(1), "Print it. " + article_of(2), "Raise it.", "Kill it.", None]
    task = Task(Summarizer(budget=Budget(sentences=1), scorer=Poison()))
    killed, second, third, raised, again, missing = run_sheltered(pickle.dumps(task), documents)
    assert [second, third, missing] == [task.outcomes([documents[place]])[0] for place in (1, 2, 5)]
    assert [type(error) for error in (killed, raised, again)] == [WorkerError, ZeroDivisionError, WorkerError]
    worker = Cluster(task, cluster)
    worker.start()
    before = cluster.run(os.getpid)
    assert [type(outcome) for outcome in worker.alone(documents[:2])] == [WorkerError, Parcel]
    assert cluster.run(os.getpid) == before
    worker.finish()


def test_a_task_that_times_out_is_no_cluster_that_is_slow(cluster, monkeypatch):
    """Its error is raised; waiting goes on for as long as a task takes."""
    monkeypatch.setattr("summarizer.many.dask._LOOK", 0.02)
    crew = Cluster(Late(), cluster)
    crew.start()
    with pytest.raises(TimeoutError, match="news"):
        crew.land(crew.send(["news"]))
    crew.finish()
    documents = [article_of(number) for number in range(300)]
    assert list(summarize_many(documents, 1, engine=cluster)) == [summarize(text, 1) for text in documents]


def test_a_cluster_without_workers_is_not_waited_for_for_ever(monkeypatch):
    """After some minutes it is an error that says so."""
    import distributed

    monkeypatch.setattr("summarizer.many.dask._LOOK", 0.05)
    monkeypatch.setattr("summarizer.many.dask._PATIENCE", 0.2)
    with (
        distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=":0") as made,
        distributed.Client(made, set_as_default=False) as client,
        pytest.raises(ConnectionError, match="no worker for"),
    ):
        list(summarize_many(DOCUMENTS[:3], engine=client))


def test_dask_without_a_client_makes_a_cluster_of_its_own():
    """`engine="dask"` is enough; the cluster ends with the run, and with its reader."""
    documents = [article_of(number) for number in range(8)]
    with summarize_many(documents, 1, engine="dask", jobs=1, chunk=2) as found:
        assert next(found) == summarize(documents[0], 1)
        # Its scheduler doesn't keep the latest thousand messages, each with a chunk in it.
        (sent,) = found._crew.cluster.scheduler.stream_comms.values()
        assert sent.recent_message_log.maxlen == 10
    assert list(summarize_many([], engine="dask")) == []
    assert own_processes() == []


@pytest.mark.parametrize("late", [1, 5])
def test_a_thread_of_dask_that_begins_late_begins_anew(late):
    """On a machine with much to do Dask's own assertion fails: ten seconds were too few."""
    beginnings = []

    def late_client(address):
        beginnings.append(address)
        assert len(beginnings) > late
        return address

    assert begun(late_client, "tcp://there") == "tcp://there"
    assert len(beginnings) == late + 1


def test_a_thread_of_dask_that_never_begins_is_an_error_with_words():
    """Not an assertion of somebody else's code."""

    def no_client():
        raise AssertionError

    with pytest.raises(ConnectionError, match="less runs here"):
        begun(no_client)


def test_a_cluster_waits_for_workers_that_start_slowly(cluster):
    """Dask's own 15 seconds were too few where much else runs: while a run lasts it is minutes, then what it was."""
    name = "distributed.deploy.lost-worker-timeout"
    with dask.config.set({name: "7s"}):
        with summarize_many(DOCUMENTS[:20], 1, engine=cluster, chunk=1) as found:
            next(found)
            assert dask.config.get(name) == "600s"
        assert dask.config.get(name) == "7s"


def test_dask_takes_the_client_in_use(cluster):
    """`engine="dask"` inside `with client.as_current()` starts nothing."""
    with cluster.as_current():
        assert list(summarize_many(DOCUMENTS[:3], 1, engine="dask")) == [summarize(text, 1) for text in DOCUMENTS[:3]]


def test_an_asynchronous_client_is_refused():
    """The error says how to have both."""
    import distributed

    async def run():
        async with distributed.Client(processes=False, asynchronous=True, dashboard_address=":0") as client:
            with pytest.raises(OptionError, match="async for"):
                summarize_many([], engine=client)

    asyncio.run(run())


def test_dask_that_is_missing_is_named(monkeypatch):
    """The error is the command that installs it."""
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[dask\]"):
        summarize_many([], engine="dask")


# -- progress


def test_progress_is_shown_on_a_terminal_only(capsys):
    """Standard error stays empty where it is no terminal."""
    assert len(list(summarize_many(DOCUMENTS[:3], progress=True))) == 3
    assert len(list(summarize_many(iter(DOCUMENTS[:3]), progress=True))) == 3
    assert capsys.readouterr().err == ""


def test_engines_are_chosen_by_what_they_are():
    """One CPU needs no pool; without scheduler affinity all CPUs count."""
    task = Task(Summarizer())
    assert crew("serial", None, task) is crew("process", 1, task) is None
    assert isinstance(crew("process", 2, task), Pool)
    with ThreadPoolExecutor(1) as executor:
        assert isinstance(crew(executor, None, task), Hired)
    assert available_cpus() >= 1


def test_what_is_printed_says_how_summaries_are_had():
    """Who prints what came back learns that they come when they are asked for, and how many."""
    told = "to come: list(summaries), or for summary in summaries>"
    summaries = summarize_many(["Rain fell.", None], 1)
    assert repr(summaries) == f"<2 summaries {told}"
    next(summaries)
    assert repr(summaries) == f"<1 summary {told}"
    assert repr(summarize_many(iter(["Rain fell."]), 1)) == f"<summaries {told}"


def test_what_ends_a_program_costs_a_document():
    """`sys.exit` in what a user brings is an error as any other."""
    (failure,) = summarize_many(
        ["Rain fell. It stopped."], engine="serial", errors="record", scorer=lambda _: sys.exit(3)
    )
    assert str(failure.error) == "SystemExit: 3"
