"""The commands' doors beside the package: which `main` each leads to, and what Ctrl-C does while that is loaded."""

import signal
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import summarizer_commands

ROOT = Path(__file__).parents[2]
SCRIPTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
# Ctrl-C comes when this is looked for, which the package loads on its way to any command.
INTERRUPTED = """
import os, signal, sys

class Finder:
    def find_spec(self, name, *rest):
        if name == "summarizer.pipeline":
            os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.{handler})
sys.meta_path.insert(0, Finder())
import summarizer_commands
sys.argv[1:] = ["--version"]
sys.exit(summarizer_commands.summarize())
"""


def interrupted(handler):
    """Return how a command ended that Ctrl-C came to while it was loaded."""
    return subprocess.run(
        [sys.executable, "-c", INTERRUPTED.format(handler=handler)], cwd=ROOT, capture_output=True, timeout=60
    )


def test_ctrl_c_while_a_command_is_loaded_says_nothing():
    """A shell sees the signal, as of any program; whoever ignores it goes on ignoring it."""
    ended = interrupted("default_int_handler")
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, b"", b"")
    ignored = interrupted("SIG_IGN")
    assert (ignored.returncode, ignored.stderr) == (0, b"")
    assert ignored.stdout


@pytest.mark.parametrize("script", SCRIPTS)
def test_each_command_is_its_file_s(script, monkeypatch):
    """It gives its exit code, and Ctrl-C is Python's again when it begins."""
    module, _, name = SCRIPTS[script].partition(":")
    found = []

    def main():
        found.append(signal.getsignal(signal.SIGINT))
        return 7

    assert module == summarizer_commands.__name__
    monkeypatch.setattr(import_module(f"summarizer.cli.{name}"), "main", main)
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs in the background ignores it
    try:
        assert getattr(summarizer_commands, name)() == 7
    finally:
        signal.signal(signal.SIGINT, before)
    assert found == [signal.default_int_handler]
