"""From a language to the words around a summary: those that the widget has, read off its own file."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ..record import Record

# The one file that a browser loads; it is read as it stands, and nothing of the room around it is imported.
WIDGET = Path(__file__).parents[1] / "web" / "get-a-summary.js"
# What its first line begins with: of a file that begins otherwise nothing is known.
SIGNATURE = b"// <get-a-summary"
# From how many seconds on a time is said in minutes: "1 min" for 80 s would be a quarter off.
_MINUTES = 90
_USUAL = ("$1\xa0s", "$1\xa0min")
# Both written forms of Norwegian have one set.
_SAME = {"nb": "no", "nn": "no"}


class Labels(Record):
    """The words around a summary in one language.

    Attributes
    ----------
    language : str
        Its code.
    opening : str
        What the button says.
    count : str
        How much the summary is of the article: "$1 of $2 sentences, $3 instead of $4".
    short, long : str
        How seconds and minutes are written: "$1 s".
    """

    language: str
    opening: str
    count: str
    short: str
    long: str

    def time(self, seconds: float) -> str:
        """Return how long something takes, in seconds or minutes."""
        if seconds < _MINUTES:
            return self.short.replace("$1", str(max(1, round(seconds))))
        return self.long.replace("$1", str(round(seconds / 60)))

    def measure(self, chosen: int, sentences: int, seconds: tuple[float, float]) -> str:
        """Return how much a summary is of its article.

        Parameters
        ----------
        chosen, sentences : int
            The sentences of the summary, and of the article.
        seconds : tuple of float
            How long the two take to read.
        """
        said = (chosen, sentences, *map(self.time, seconds))
        # Where nothing is saved "1 of 1 sentences, 1 s instead of 1 s" would be neither grammar nor news.
        text = self.count if said[-2] != said[-1] else "$1/$2 · $3"
        for place, value in enumerate(said, 1):
            text = text.replace(f"${place}", str(value))
        return text


@cache
def known() -> dict[str, Labels]:
    """Return the labels of each language, by its code."""
    lines = WIDGET.read_text(encoding="utf-8").partition("`\n")[2].partition("\n`")[0].split("\n")
    found = {}
    for line in lines:
        language, opening, count, _failed, _missing, *times = line.split("|")
        found[language] = Labels(language, opening, count, *(times or _USUAL))
    return found


def labels_for(*tags: str) -> Labels:
    """Return the labels of the first language that has any, English where none has.

    Parameters
    ----------
    *tags : str
        Languages as pages write them: "pt-BR", "nb", "de_AT".
    """
    table = known()
    for tag in tags:
        code = tag.lower().replace("_", "-").partition("-")[0]
        if (found := table.get(_SAME.get(code, code))) is not None:
            return found
    return table["en"]
