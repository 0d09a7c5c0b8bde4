"""The usual scorer, but for texts that begin with a word of `Poison`'s: what a command has that no flag gives."""

from summarizer.scorers.salience import Salience
from tests.killers import Poison

# What the pipeline asks first; `Poison` scores by calling.
Salience.outlook = lambda self, representation: Poison()(representation)
