"""From a command's name to its `main`, which Ctrl-C ends without a word while it is loaded.

It stands beside the package because whatever is in there begins by loading the package. Of 100 runs interrupted in
their first 0.7 s, on a busy machine, 86 ended with a traceback, 60 of them with lines of ours; with it 11 do, in what
Python itself is at before it gets here.
"""

from __future__ import annotations

import signal
from functools import partial
from importlib import import_module


def run(name: str) -> int:
    """Run a command by its file's name, and return its exit code."""
    usual = signal.getsignal(signal.SIGINT)
    is_told = usual is signal.default_int_handler  # whoever ignores Ctrl-C goes on ignoring it
    if is_told:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    command = import_module(f"summarizer.cli.{name}")
    if is_told:
        signal.signal(signal.SIGINT, usual)

    code: int = command.main()
    return code


summarize = partial(run, "summarize")
many = partial(run, "many")
evaluate = partial(run, "evaluate")
site = partial(run, "site")
serve = partial(run, "serve")
mcp = partial(run, "mcp")
