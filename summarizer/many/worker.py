"""From chunks to outcomes, in the worker."""

from __future__ import annotations

import os
import pickle
from functools import lru_cache

from ..errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def pickled_task(task: Any, dumps: Any = pickle.dumps) -> bytes:
    """Return a task as bytes, or say what of it can't travel."""
    try:
        payload: bytes = dumps(task)
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise OptionError(
            "engine", "process", f'{error}; pass a function or class of a module, or engine="serial"'
        ) from error
    return payload


# -- in the worker
_payloads: dict[str, bytes] = {}


def begin_worker(payload: bytes) -> None:
    """Make a process of the pool ready: Ctrl-C is its parent's to answer, and with its parent it ends."""
    import threading
    from multiprocessing import parent_process

    begin_signals()
    _payloads["here"] = payload
    threading.Thread(target=_follow, args=(parent_process(),), daemon=True).start()


def begin_signals() -> None:
    """Leave Ctrl-C to the parent; what it does when it is told to end isn't a worker's, which ends."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for each in {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}:  # Windows has one of them
        if signal.getsignal(each) is not signal.SIG_IGN:
            signal.signal(each, signal.SIG_DFL)


def _follow(parent: Any) -> None:
    """End with the parent: a killed one can't tell its pool, whose processes would wait for ever."""
    parent.join()
    os._exit(1)


def run_here(given: Sequence[Any]) -> Any:
    """Run the task that this process was made ready for."""
    return run_task(_payloads["here"], given)


def run_task(payload: bytes, given: Sequence[Any]) -> Any:
    """Run a task on a chunk."""
    return _outcomes(_unpickled(payload), given)


def _outcomes(task: Any, given: Sequence[Any]) -> Any:
    """Run a task on a chunk."""
    return task.outcomes(given)


@lru_cache(4)
def _unpickled(payload: bytes) -> Any:
    """Return the task; chunk after chunk brings the same."""
    return pickle.loads(payload)
