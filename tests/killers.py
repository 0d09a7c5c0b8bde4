"""Stages that raise, and that kill the process they run in; a module, so that workers can import them."""

import os
import sys
import threading
import time

from summarizer import Document, Salience, Scores


class Unsendable(Exception):
    """An error that can't be pickled: it holds a lock."""

    def __init__(self, text):
        super().__init__(text)
        self.lock = threading.Lock()


class Poison:
    """A scorer that does to its process what the document's first word says."""

    def __call__(self, representation):
        """Raise, exit or die, or else score."""
        word = representation.sentences[0].text.split()[0]
        if word == "Raise":
            raise ZeroDivisionError("poison")
        if word == "Unsendable":
            raise Unsendable("a lock")
        if word == "Exit":
            sys.exit(3)
        if word == "Kill":
            os._exit(7)
        if word == "Print":
            print("Not an outcome.")  # noqa: T201  # what it is for
        if word == "Wait":
            time.sleep(600)
        return Salience()(representation)


def backwards(representation):
    """Prefer what comes last, as a plain list."""
    return Scores(range(len(representation)))


def shout(path):
    """Read a document whose text isn't what was given."""
    return Document(path.upper() + " IS OPEN. IT WAS SHUT.", title=path)


class Late:
    """A task that raises what a waiting caller might take for its own."""

    def outcomes(self, given):
        """Raise."""
        raise TimeoutError(given[0])
