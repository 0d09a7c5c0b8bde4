"""The usual scorer, but for texts that begin with a word of `Poison`'s: what a command has that no flag gives."""

from summarizer.scorers import salience
from tests.killers import Poison

scored = salience.Salience.__call__


def slow(self, representation):
    """Wait where the text says so, and score."""
    salience.Salience.__call__ = scored
    try:
        return Poison()(representation)
    finally:
        salience.Salience.__call__ = slow


salience.Salience.__call__ = slow
