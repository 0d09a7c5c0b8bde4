"""From scores and a budget to the sentences picked: a selector a file, of its name."""

from ..stages import Stages

# What `selector="..."` and the command's flag understand.
SELECTORS = Stages(__name__, mmr="Mmr", top="Top", coverage="Coverage", knapsack="Knapsack")
