"""Processes answer one after the other, are ended when they take too long, and begin again, whoever killed them."""

import asyncio
import json
import os
import signal
import time

import pytest

from summarizer.web import crew as module
from summarizer.web.crew import Crew
from summarizer.web.pending import Question
from summarizer.web.problems import Problem
from summarizer.web.process import IN_HAND, SLOW, Process
from summarizer.web.settings import Settings
from tests.growth import AT_ONCE
from tests.web.serving import TEXT, served

HEAD = {"ask": "summary", "type": "application/json", "charset": None, "packing": "", "query": ""}
BODY = json.dumps({"text": TEXT, "sentences": 1}).encode()
# A counter of tokens is code of the owner's: here it does what no text does, so that tests needn't know one that does.
HANGS, DIES = "tests.web.test_crew:hang", "tests.web.test_crew:die"
COUNTED = json.dumps({"text": TEXT, "tokens": 5}).encode()


def hang(text):
    """Never come back."""
    while text:
        time.sleep(0.01)


def die(text):
    """End the process."""
    os._exit(7)


def run(talk, **settings):
    """Talk to a crew, in a loop."""

    async def begun():
        crew = Crew(Settings(**{"workers": 1} | settings))
        await crew.start()
        try:
            return await talk(crew)
        finally:
            await crew.stop()

    return asyncio.run(begun())


class Pipe:
    """A process's transport, and its pipe."""

    def __init__(self, *, is_open=True):
        self.is_open = is_open

    def get_pipe_transport(self, number):
        """Return its pipe."""
        return self

    def is_closing(self):
        """Whether nothing may be written any more."""
        return not self.is_open


async def refused(crew, body=BODY):
    """Return the problem that a question meets."""
    try:
        status, content = await crew.ask(HEAD, body)
    except Problem as problem:
        return problem.status, problem.type
    return status, json.loads(content)["summary"]


def is_alive(pid):
    """Whether a process is there and no mere entry of a table."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_who_asks_behind_the_end_is_told_so():
    """No process is there any more, and none begins."""

    async def talk(crew):
        await crew.stop()
        return await refused(crew), crew.every

    assert run(talk) == ((503, "stopping"), set())


def test_a_question_that_takes_too_long_costs_itself():
    """Its process is ended, and the next question has another."""

    async def talk(crew):
        (first,) = crew.every
        return (
            await refused(crew, COUNTED),
            await refused(crew),
            first.transport.get_pid(),
            is_alive(first.transport.get_pid()),
        )

    slow, fine, _, lives = run(talk, seconds=0.7, token_counter=HANGS)
    assert slow == (504, "too_slow")
    # The next process takes longer to begin than this service's patience: it says so, and doesn't wait for ever.
    assert fine[0] in (200, 503)
    assert not lives


def test_a_question_that_kills_its_process_costs_itself():
    """Those that wait behind it have the next."""

    async def talk(crew):
        return await asyncio.gather(refused(crew, COUNTED), refused(crew), refused(crew))

    dead, *others = run(talk, token_counter=DIES)
    assert dead == (500, "died")
    assert {status for status, _ in others} == {200}


def test_a_process_that_was_killed_while_it_rested_is_replaced():
    """Nobody who asks notices."""

    async def talk(crew):
        (first,) = crew.every
        os.kill(first.transport.get_pid(), signal.SIGKILL)
        await first.ended
        return await refused(crew)

    assert run(talk)[0] == 200


def test_the_queue_is_bounded():
    """What is beyond is told at once to come back; what waits too long, too."""

    async def talk(crew):
        asks = [asyncio.ensure_future(refused(crew, COUNTED)) for _ in range(IN_HAND + 3)]
        for _ in range(3):
            await asyncio.sleep(0)
        return [ask.done() for ask in asks], await asyncio.gather(*asks)

    at_once, found = run(talk, queue=2, seconds=1, token_counter=HANGS)
    assert at_once == [False] * (IN_HAND + 2) + [True]
    assert found[0] == (504, "too_slow")
    assert found[-3:] == [(503, "busy")] * 3


def test_one_that_gives_up_waiting_takes_no_process_along():
    """It is asked of none."""

    async def talk(crew):
        process = crew.idle.pop()
        asked = asyncio.ensure_future(refused(crew))
        await asyncio.sleep(0)
        n_waiting = len(crew.waiting)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        crew._heard(process, ())
        return n_waiting, list(crew.waiting), list(crew.idle) == [process]

    assert run(talk) == (1, [], True)


def test_of_a_long_queue_a_process_has_some_in_hand():
    """And gives all the answers, each to who asked."""

    async def talk(crew):
        bodies = [json.dumps({"text": f"Number {i} came home late. It rained.", "sentences": 1}) for i in range(8)]
        asks = [asyncio.ensure_future(refused(crew, body.encode())) for body in bodies]
        await asyncio.sleep(0)
        (process,) = crew.every
        in_hand, waiting = len(process.asked), len(crew.waiting)
        return in_hand, waiting, [shown.split()[1] for _, shown in await asyncio.gather(*asks)], len(process.asked)

    assert run(talk) == (IN_HAND, 8 - IN_HAND, list("01234567"), 0)


@pytest.mark.parametrize(("counter", "told"), [(HANGS, (503, "stopping")), (DIES, (500, "died"))])
def test_what_was_handed_on_behind_a_question_is_asked_of_another(counter, told):
    """It pays neither for one that hangs, however long that may, nor for one that kills its process."""

    async def talk(crew):
        asks = [asyncio.ensure_future(refused(crew, body)) for body in [COUNTED, *[BODY] * 9]]
        await asyncio.sleep(0)
        in_hand = [len(process.asked) for process in crew.every]
        asks[-1].cancel()
        others = {status for status, _ in await asyncio.gather(*asks[1:-1])}
        # One that kills may be slow at it; one that hangs is told when the service stops.
        if counter == DIES:
            await asks[0]
        return in_hand, others, asks[0]

    in_hand, others, first = run(talk, workers=2, seconds=AT_ONCE, token_counter=counter)
    # The other process may have answered some by then.
    assert (in_hand[0], others, first.result()) == (4, {200}, told)
    assert in_hand[1] <= in_hand[0]


def test_who_costs_a_process_is_told_when_others_are_there(monkeypatch):
    """From then on one waits to take the next one's place, so that others wait for none; it may be lost itself."""
    monkeypatch.setattr(module, "_PENANCE", AT_ONCE)

    async def talk(crew):
        found = [await refused(crew, COUNTED)]
        (second,), (third,) = crew.every, crew.spare
        asks = [asyncio.ensure_future(refused(crew, body)) for body in (COUNTED, BODY)]
        found.append((await asks[1])[0])
        places = [second in crew.every, list(crew.every), asks[0].done()]
        found.append(await asks[0])
        (fourth,) = crew.spare
        fourth.end()
        return found, places == [False, [third], False], list(crew.every) == [third], (await refused(crew))[0]

    found, *held = run(talk, seconds=AT_ONCE, token_counter=DIES)
    assert found == [(500, "died"), 200, (500, "died")]
    assert held == [True, True, 200]


def test_who_costs_a_process_isn_t_kept_waiting_for_ever(monkeypatch):
    """Where none begins any more."""

    async def begin(_):
        await asyncio.sleep(600)

    monkeypatch.setattr(module, "_PENANCE", 0.01)
    monkeypatch.setattr(module, "_TO_END", 0.01)

    async def talk(crew):
        monkeypatch.setattr(Process, "begin", begin)
        return await refused(crew, COUNTED)

    assert run(talk, token_counter=DIES) == (500, "died")


def test_what_a_process_answered_before_it_died_is_given():
    """Its input may be gone first: then it is handed nothing more, and has died when its other pipe is at its end."""
    from summarizer.web.frames import answer

    async def talk():
        found = []
        for n_answers in (1, 2):
            process, both = Process(10), [Question(b""), Question(b"")]
            process.transport = Pipe()
            process.asked += both
            had_room = process.has_room
            process.pipe_connection_lost(0, BrokenPipeError())
            found.append((had_room, process.has_room, process.is_gone))
            process.pipe_data_received(1, answer(200, b"{}") * n_answers)
            found.append(process.is_gone)
            process.pipe_connection_lost(1, None)
            found.append([type(each.found.exception()) for each in both])
        return found

    told = (True, False, False)
    assert asyncio.run(talk()) == [told, False, [type(None), EOFError], told, True, [type(None)] * 2]


def test_a_process_that_died_and_of_which_nobody_knows_yet_gives_its_question_back():
    """Its pipe is closing: written into it, the question would be lost, or a fault of the service's."""

    async def talk():
        process, question, heard = Process(10), Question(b""), []
        process.heard = lambda gone, back: heard.append((gone.is_gone, list(back)))
        process.transport = Pipe(is_open=False)
        has_room = process.has_room
        process.ask(question)
        return has_room, heard == [(True, [question])], question.found.done()

    assert asyncio.run(talk()) == (False, True, False)


def test_a_process_without_a_question_is_gone_with_its_input():
    """Nothing lies in its other pipe."""

    async def talk():
        process = Process(10)
        process.pipe_connection_lost(0, None)
        return process.is_gone

    assert asyncio.run(talk())


def test_what_waits_too_long_is_told_to_come_back():
    """What comes back from a process that is slow has waited since it was asked; what has not, goes on waiting."""

    async def talk(crew):
        process = crew.idle.pop()
        asked = asyncio.ensure_future(refused(crew))
        await asyncio.sleep(0)
        old = Question(b"")
        old.since -= crew.settings.seconds
        process.asked.append(None)
        crew._heard(process, [old])
        told = isinstance(old.found.exception(), Problem), len(crew.waiting), crew.timer is None
        process.asked.clear()
        crew._heard(process, ())
        status, _ = await asked
        crew._look()
        return told, status, crew.timer

    assert run(talk) == ((True, 1, False), 200, None)


def test_a_question_is_slow_and_then_too_slow():
    """What is behind a slow one is given back once; a process without a question isn't looked at."""

    async def talk():
        process, heard = Process(10 * SLOW), []
        process.heard = lambda _, back: heard.append(list(back))
        process._look()
        idle = process.timer
        first, second, third = Question(b""), Question(b""), Question(b"")
        third.found.cancel()
        process.asked += [first, second, None, third]
        process.since = process.loop.time() + SLOW
        process._look()
        early = list(heard)
        for late in (2 * SLOW, 3 * SLOW, 20 * SLOW):
            process.since = process.loop.time() - late
            process._look()
        return idle, early, heard == [[second, third], []], type(first.found.exception()), process.is_gone

    assert asyncio.run(talk()) == (None, [], True, TimeoutError, True)


def test_a_question_handed_on_that_is_given_up_costs_nobody():
    """Its answer is dropped, and the next is the next one's."""

    async def talk(crew):
        bodies = [json.dumps({"text": f"Number {i} came home late. It rained.", "sentences": 1}) for i in range(4)]
        asks = [asyncio.ensure_future(refused(crew, body.encode())) for body in bodies]
        await asyncio.sleep(0)
        (process,) = crew.every
        in_hand = len(process.asked)
        asks[1].cancel()
        found = await asyncio.gather(*asks, return_exceptions=True)
        return in_hand, [each[1].split()[1] for each in found if isinstance(each, tuple)], process in crew.every

    assert run(talk) == (3, list("023"), True)


def test_a_question_that_is_cancelled_half_way_leaves_no_answer_behind():
    """The next asker would be given it."""

    async def talk(crew):
        (first,) = crew.every
        asked = asyncio.ensure_future(refused(crew, COUNTED))
        await asyncio.sleep(0.2)
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        return first in crew.every, (await refused(crew))[0]

    assert run(talk, token_counter=HANGS) == (False, 200)


def test_who_waits_when_it_stops_is_told():
    """Whoever was handed on too, and whoever is ready then is ended."""

    async def talk(crew):
        asks = [asyncio.ensure_future(refused(crew, body)) for body in [COUNTED, *[BODY] * 4]]
        await asyncio.sleep(0)
        (process,) = crew.every
        in_hand = len(process.asked)
        await crew.stop()
        crew._is_free(process)
        await process.ended
        return in_hand, await asyncio.gather(*asks), await refused(crew), crew.every, crew.beginning

    in_hand, (first, *others), late, every, beginning = run(talk, token_counter=HANGS)
    assert in_hand == 4
    assert {first, *others, late} == {(503, "stopping")}
    assert (every, beginning) == (set(), set())


def test_what_begins_when_it_stops_is_ended():
    """Nothing stays behind."""

    async def talk(crew):
        crew._begin()
        await asyncio.sleep(0)
        return crew

    crew = run(talk)
    assert not crew.every


def test_a_process_that_doesn_t_begin_is_begun_again(monkeypatch):
    """Not at once: a broken installation makes no machine busy."""
    real, tries = Process.begin, []

    async def begin(settings):
        tries.append(time.monotonic())
        if len(tries) in (2, 3):  # its successor, and the one that waits from then on
            raise EOFError
        return await real(settings)

    monkeypatch.setattr(module, "_PAUSE", 0.2)
    monkeypatch.setattr(Process, "begin", begin)

    async def talk(crew):
        crew.idle[0].end()
        is_ready = crew.is_ready
        return is_ready, await refused(crew)

    is_ready, found = run(talk)
    assert (is_ready, found[0]) == (False, 200)
    assert tries[3] - tries[1] >= 0.2


def test_a_process_that_begins_when_it_stops_is_waited_for_so_long(monkeypatch):
    """And then left to itself."""

    async def begin(_):
        await asyncio.sleep(600)

    monkeypatch.setattr(module, "_TO_END", 0.05)

    async def talk(crew):
        monkeypatch.setattr(Process, "begin", begin)
        crew._begin()
        began = time.monotonic()
        await crew.stop()
        return time.monotonic() - began, crew.beginning

    seconds, left = run(talk)
    assert seconds < AT_ONCE
    assert not left


def test_a_process_that_doesn_t_begin_isn_t_begun_again_when_it_stops(monkeypatch):
    """It stops within its pause."""

    async def begin(_):
        raise EOFError

    monkeypatch.setattr(module, "_PAUSE", 0.05)

    async def talk(crew):
        monkeypatch.setattr(Process, "begin", begin)
        crew._begin()
        await asyncio.sleep(0.02)
        await crew.stop()
        return crew.beginning

    assert not run(talk)


def test_an_answer_may_come_in_pieces_or_for_nobody():
    """Its head alone is none; what nobody waits for is dropped; the end may be told again and again."""
    from summarizer.web.frames import answer

    async def talk():
        process = Process(10)
        process.pipe_data_received(1, answer(200, b"for nobody"))
        asked, given_up = Question(b""), Question(b"")
        process.asked += [asked, given_up]
        given_up.found.cancel()
        for byte in answer(200, b"{}"):
            process.pipe_data_received(1, bytes([byte]))
        process.pipe_data_received(1, answer(200, b"late") + answer(200, b"later"))
        lost = Question(b"")
        process.asked.append(lost)
        process.pipe_connection_lost(1, None)
        process.connection_lost(None)
        process.connection_lost(None)
        with pytest.raises(EOFError):
            await lost.found
        return await asked.found

    assert asyncio.run(talk()) == (200, b"{}")


def test_a_process_that_ends_before_it_is_ready_is_an_error():
    """The service doesn't begin with it."""
    broken = Settings(workers=1)
    broken.__dict__["queue"] = -1  # past the check: the worker makes it anew, and refuses
    with pytest.raises(EOFError):
        asyncio.run(Crew(broken).start())


def test_workers_die_with_their_service(root, unmeasured, tmp_path):
    """Though it is killed, and they are in the middle of something."""
    import subprocess
    import sys

    import httpx

    program = "import sys; from summarizer.cli.serve import main; sys.exit(main())"
    environment = {**unmeasured, "PYTHONPATH": str(root)}
    flags = ["--port", "0", "--workers", "2", "--token-counter", HANGS, "--seconds", "60"]
    with subprocess.Popen(
        [sys.executable, "-c", program, *flags], cwd=root, env=environment, stderr=subprocess.PIPE, text=True
    ) as process:
        url = process.stderr.readline().split()[1]
        with open(f"/proc/{process.pid}/task/{process.pid}/children", encoding="ascii") as file:
            workers = file.read().split()
        assert len(workers) == 2
        with pytest.raises(httpx.TimeoutException):
            httpx.post(f"{url}summary", content=COUNTED, headers={"content-type": "application/json"}, timeout=1)
        process.kill()
        process.wait()
        until = time.monotonic() + AT_ONCE
        while any(map(is_alive, workers)) and time.monotonic() < until:
            time.sleep(0.05)
        assert not any(map(is_alive, workers))


def test_hung_requests_leave_the_service_up():
    """As many as it has processes, and then some."""
    with served(workers=2, seconds=3, token_counter=HANGS) as made:
        found = []
        import threading

        threads = [
            threading.Thread(target=lambda: found.append(made.post(json={"text": TEXT, "tokens": 5}).status_code))
            for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert set(found) <= {503, 504}
        assert made.is_up()


def test_who_waits_for_a_process_is_told_that_there_will_be_none():
    """Those that were answered or gave up already aren't told anything."""

    async def stopped():
        crew = Crew(Settings(workers=1))
        waiting, given_up = Question(b""), Question(b"")
        given_up.found.cancel()
        crew.waiting += [waiting, given_up]
        await crew.stop()
        return waiting.found.exception(), given_up.found.cancelled()

    problem, is_given_up = asyncio.run(stopped())
    assert isinstance(problem, Problem)
    assert is_given_up


def test_a_process_that_still_begins_is_not_waited_for_for_ever(monkeypatch):
    """It is cancelled when its time is up."""
    monkeypatch.setattr("summarizer.web.crew._TO_END", 0.01)

    async def stopped():
        crew = Crew(Settings(workers=1))
        beginning = asyncio.ensure_future(asyncio.sleep(600))
        crew.beginning.add(beginning)
        await crew.stop()
        return beginning.cancelled()

    assert asyncio.run(stopped())
