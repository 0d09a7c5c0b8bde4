"""From questions on standard input to answers on standard output: the process that reads, unpacks and summarizes.

What strangers send is looked at here and nowhere else: a worker may be ended at any time, and another begun.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
import warnings
from contextlib import suppress

from ..errors import InputError, MissingDependencyError, OptionError, SummarizerWarning
from ..version import __version__
from .answers import reason_of, summarized, summary_of
from .asked import Asked, AskedDigest, AskedWhy, Options
from .bodies import JSON, document_of, file_of, unpacked
from .digested import digest_of
from .frames import READY, answer, next_question
from .parsed import from_json, from_query
from .problems import Problem, as_json, fault, told, where
from .settings import Settings, counter_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, BinaryIO

    from ..document import Document
    from .asked import Article

# The exit code of a worker whose service is gone: that is no failure; and how often it looks, in seconds.
_ENDED, _LOOKS = 0, 0.5
_WARM = "Warm up. The first summary imports what all the others need. Nobody waits for it."
# Of the time that a summary may take, what a fetch may: the rest is for reading it.
_TO_FETCH = 0.7


class Worker:
    """What answers questions, by the settings of its service.

    Parameters
    ----------
    settings : Settings
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.counter: Callable[[str], int] | None = (
            counter_at(settings.token_counter) if settings.token_counter else None
        )
        # What readers warned of on the way to the answer.
        self.warned: list[str] = []
        self.kinds = {"summary": self.summary, "digest": self.digest, "why": self.why}

    def answer(self, head: dict[str, Any], body: bytes) -> tuple[int, bytes]:
        """Return the status and the JSON that answer a question, whatever is in it.

        Parameters
        ----------
        head : dict
            `ask`: what is asked, of `kinds`; `type`, `charset`, `packing` of the body; `query`: the parameters.
        body : bytes
        """
        self.warned.clear()
        try:
            content = unpacked(body, head["packing"], self.settings.largest)
            return 200, as_json(self.kinds[head["ask"]](head, content))
        except Exception as error:  # a fault of ours costs this answer alone
            problem = problem_of(error)
            return problem.status, problem.content()

    def note(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str = "",
        lineno: int = 0,
        file: Any = None,
        line: str | None = None,
    ) -> None:
        """Keep a warning for who asks: in the service's log it would be nobody's, and may name what is in a file."""
        if issubclass(category, SummarizerWarning):
            self.warned.append(told(str(message)))

    def warm(self) -> None:
        """Answer a first question, whose answer nobody waits for."""
        self.answer(
            {"ask": "summary", "type": "text/plain", "charset": None, "packing": "", "query": ""}, _WARM.encode()
        )

    def document(self, asked: Asked | Article) -> Document:
        """Return the document of an article."""
        seconds = self.settings.seconds * _TO_FETCH
        return document_of(asked, self.settings.fetch_from, seconds, self.settings.largest)

    def summary(self, head: dict[str, Any], content: bytes) -> dict[str, Any]:
        """Return the summary of an article: of a JSON's, or of a file with the parameters that come with it."""
        if head["type"] == JSON:
            asked = from_json(Asked, content)
            if head["query"]:
                asked = asked.with_parameters(from_query(Options, head["query"]))
            return self._of(self.document(asked), asked)
        return self._of(file_of(content, head["type"], head["charset"] or None), from_query(Options, head["query"]))

    def _of(self, document: Document, options: Options) -> dict[str, Any]:
        """Return the summary of a document."""
        found = summary_of(summarized(document, options, self.counter), options)
        found["warnings"] += self.warned
        return found

    def digest(self, head: dict[str, Any], content: bytes) -> dict[str, Any]:
        """Return the digest of several articles."""
        asked = from_json(AskedDigest, content)
        return digest_of(asked, self.document, self.settings.articles, self.counter)

    def why(self, head: dict[str, Any], content: bytes) -> dict[str, Any]:
        """Return why a sentence is in a summary or isn't."""
        asked = from_json(AskedWhy, content)
        return reason_of(summarized(self.document(asked), asked, self.counter), asked.sentence)


def problem_of(error: Exception) -> Problem:
    """Return what a client is told of an error; what is logged of one that nobody expected holds no text."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, OptionError):  # without its value
        return Problem(422, "invalid", f"{error.setting}: {error.allowed}")
    if isinstance(error, MissingDependencyError):
        return Problem(501, "not_installed", f"the service lacks the extra {error.extra}, which reads this")
    if isinstance(error, InputError):
        return Problem(422, "unreadable", f"{error.source}: {error.reason}")
    if isinstance(error, MemoryError):
        return Problem(413, "too_large", "it needs more memory than there is; send a part of it")
    sys.stderr.write(f"summarize-serve: {where(error)}\n")
    return fault()


def run(worker: Worker, questions: Callable[[], Any], home: BinaryIO) -> None:
    """Answer question after question, until nobody asks, or nobody takes answers: the service was killed."""
    with suppress(BrokenPipeError):
        home.write(answer(READY, __version__.encode()))
        home.flush()
        while (asked := questions()) is not None:
            home.write(answer(*worker.answer(*asked)))
            home.flush()


def watch(parent: int, end: Callable[[int], Any]) -> None:
    """End the process when its parent is gone, whatever it is in the middle of.

    Between two questions the end of its input says so, at once. A thread that read the questions would say so always,
    and hand each on to the one that answers: that takes 5 % of a summary of 600 words.
    """
    while os.getppid() == parent:
        time.sleep(_LOOKS)
    end(_ENDED)


def main() -> None:
    """Be a worker: settings from the command line, questions from standard input."""
    # Its parent ends it: Ctrl-C and what a supervisor sends to all of a service must not cost an answer.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)

    settings = Settings(**json.loads(sys.argv[1]))
    home = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints is no answer
    threading.Thread(target=watch, args=(os.getppid(), os._exit), daemon=True).start()
    worker = Worker(settings)
    warnings.simplefilter("always", SummarizerWarning)
    warnings.showwarning = worker.note
    worker.warm()
    run(worker, lambda: next_question(sys.stdin.buffer), home)
