"""From documents to outcomes in a process beside this one: ended where one takes too long, replaced where one dies."""

from __future__ import annotations

import os
import pickle
import sys
import threading
from contextlib import suppress
from time import monotonic

from ..errors import OptionError, WorkerError
from .failure import Caught, portable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

# What is raised where the other process is gone: its last words may be cut off.
_GONE = (EOFError, OSError, pickle.UnpicklingError)
# Seconds that a process waits for more documents before it ends: a cluster's workers outlive a run.
_IDLE = 60.0
# Seconds that one that is asked to end may take to do it.
_GRACE = 5.0
# How a process ends that its watch has ended, and the share of the time that has to have gone by here: a busy machine
# hears late that a document was begun, and by its clock alone one that hung was told as a killer.
_WATCHED, _HEARD = 1, 0.5


class Shelter:
    """A process of its own for documents that may hang or kill.

    Parameters
    ----------
    begin : callable
        Begins a process, and returns what talks to it: `send`, `receive`, `wait`, `exit_code`, `kill`.
    timeout : float, optional
        Seconds that a document may take; the process ends itself then. None is as long as it takes.
    """

    def __init__(self, begin: Callable[[], Any], timeout: float | None = None) -> None:
        self.begin, self.timeout = begin, timeout
        self._child: Any = None
        self._lock = threading.Lock()
        self._is_over = False

    def outcomes(self, given: Sequence[Any]) -> list[Any]:
        """Return what becomes of documents, a `WorkerError` in the place of each that ended the process."""
        outcomes: list[Any] = []
        refusals = 0
        while len(outcomes) < len(given):
            # What can't even be handed over twice is handed over one by one: then it is known what it is.
            some = given[len(outcomes) :] if refusals < 2 else given[len(outcomes) : len(outcomes) + 1]
            if self._is_handed_over(some):
                outcomes += self._awaited(some)
                continue
            refusals += 1
            if refusals > 2:
                outcomes.append(WorkerError())
                refusals = 0
        return outcomes

    def _is_handed_over(self, given: Sequence[Any]) -> bool:
        """Send documents to the process, begun where there is none; whether it has them."""
        try:
            child = self._ready()
            child.send(given)
            child.receive()
        except _GONE:  # it ended while it had nothing to do
            self._drop()
            return False
        return True

    def _ready(self) -> Any:
        """Return what talks to the process; it is begun where there is none."""
        with self._lock:
            if self._is_over:
                raise WorkerError
            if self._child is None:
                self._child = self.begin()
                if (error := self._child.receive()) is not None:
                    self._child.wait(_GRACE)  # it ends by itself
                    self._drop()
                    raise OptionError("engine", "process", f"its process can't make the task: {error}")
            return self._child

    def _awaited(self, given: Sequence[Any]) -> list[Any]:
        """Return the outcomes as far as the process lives, an error in the place of the one that ended it."""
        outcomes: list[Any] = []
        began = monotonic()
        try:
            for _ in given:
                outcomes.append(self._child.receive())
                began = monotonic()
        except (*_GONE, AttributeError):  # there is no process any more where the run was given up
            outcomes.append(WorkerError(self.timeout if self._is_late(monotonic() - began) else None))
            self._drop()
        return outcomes

    def _is_late(self, seconds: float) -> bool:
        """Return whether the process, which is gone, was ended by its watch."""
        child = self._child
        if self.timeout is None or child is None or seconds < _HEARD * self.timeout:
            return False
        child.wait(_GRACE)
        return bool(child.exit_code() == _WATCHED)

    def _drop(self, *, is_idle: bool = False) -> None:
        """End the process, whatever it is at; one that has nothing to do is asked to end by itself."""
        child, self._child = self._child, None
        if child is not None:
            if is_idle:
                with suppress(*_GONE):
                    child.send(None)
                    child.wait(_GRACE)
            child.kill()

    def end(self, *, is_idle: bool = False) -> None:
        """End the process for good."""
        self._is_over = True
        with self._lock:
            self._drop(is_idle=is_idle)

    # A shelter of a thread goes with it.
    __del__ = end


# Two processes begun at once would each have the other's ends of the pipes, and no end would be seen.
_beginning = threading.Lock()


class Forked:
    """A process of the standard library's: it has what this one has imported, the user's script too.

    Parameters
    ----------
    payload : bytes
        The task, pickled.
    timeout : float, optional
        Seconds a document.
    """

    def __init__(self, payload: bytes, timeout: float | None) -> None:
        import multiprocessing

        with _beginning:
            self.mine, theirs = multiprocessing.Pipe()
            self.process = multiprocessing.Process(target=_forked, args=(theirs, payload, timeout), daemon=True)
            self.process.start()
            theirs.close()
        self.send, self.receive, self.wait = self.mine.send, self.mine.recv, self.process.join

    def exit_code(self) -> int | None:
        """Return how it ended, None where it runs."""
        return self.process.exitcode

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.join()
        self.mine.close()


class Spawned:
    """A bare Python beside a worker of somebody else's, who may be allowed no children by the standard library.

    Parameters
    ----------
    payload : bytes
        The task, pickled.
    timeout : float, optional
        Seconds a document.
    """

    def __init__(self, payload: bytes, timeout: float | None) -> None:
        import subprocess

        command = [sys.executable, "-c", "from summarizer.many.shelter import spawned; spawned()"]
        # It has to find the modules that were found here, the user's own among them.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self.process: Any = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        self.send((payload, timeout))

    def send(self, content: Any) -> None:
        """Send it something."""
        pickle.dump(content, self.process.stdin)
        self.process.stdin.flush()

    def receive(self) -> Any:
        """Wait for what it says."""
        return pickle.load(self.process.stdout)

    def wait(self, seconds: float) -> None:
        """Wait for its end, so long."""
        import subprocess

        with suppress(subprocess.TimeoutExpired):
            self.process.wait(seconds)

    def exit_code(self) -> int | None:
        """Return how it ended, None where it runs."""
        code: int | None = self.process.poll()
        return code

    def kill(self) -> None:
        """End it at once."""
        self.process.kill()
        self.process.wait()
        # What it wasn't sent any more goes nowhere.
        for stream in (self.process.stdin, self.process.stdout):
            with suppress(OSError):
                stream.close()


# -- on the worker of a cluster or of an executor


_here = threading.local()


def run_sheltered(payload: bytes, given: Sequence[Any], timeout: float | None = None) -> list[Any]:
    """Run a task on documents in another process, which stays for the next ones of this thread."""
    if getattr(_here, "known", None) != (payload, timeout):
        if hasattr(_here, "shelter"):
            _here.shelter.end()
        _here.known, _here.shelter = (payload, timeout), Shelter(lambda: Spawned(payload, timeout), timeout)
    found: list[Any] = _here.shelter.outcomes(given)
    return found


# -- in the process


def _forked(connection: Any, payload: bytes, timeout: float | None) -> None:
    """Be the process that `Forked` begins."""
    from .worker import begin_worker

    begin_worker(payload)
    with suppress(EOFError):
        _serve(connection.recv, connection.send, payload, timeout)


def spawned(idle: float = _IDLE) -> None:
    """Be the process that `Spawned` begins: outcomes to standard output, one by one."""
    coming = sys.stdin.buffer
    with os.fdopen(os.dup(1), "wb") as home:
        os.dup2(2, 1)  # what the user's stages print is no outcome

        def send(content: Any) -> None:
            pickle.dump(content, home)
            home.flush()

        payload, timeout = pickle.load(coming)
        with suppress(EOFError):
            _serve(lambda: pickle.load(coming), send, payload, timeout, idle=idle)


def _serve(
    receive: Callable[[], Any],
    send: Callable[[Any], None],
    payload: bytes,
    timeout: float | None,
    idle: float | None = None,
) -> None:
    """Say that the task is there, or why it isn't; then take documents, and send the outcome of each."""
    import faulthandler

    with Caught() as caught:
        task = pickle.loads(payload)
    send(None if caught.error is None else portable(caught.error))
    if caught.error is not None:
        return

    # The watch is a thread of C that ends the process: nothing that Python or a library is at can hold it up.
    with open(os.devnull, "w", encoding="utf-8") as nowhere:

        def watch(seconds: float | None) -> None:
            faulthandler.cancel_dump_traceback_later()
            if seconds is not None:
                faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)

        while True:
            watch(idle)
            given = receive()
            watch(None)
            if given is None:  # it may go
                return
            send(None)
            for one in given:
                watch(timeout)
                outcome = task.outcomes([one])[0]
                watch(None)
                send(outcome)
