"""Measure summaries on texts of your own, look where they lose, and learn from them what they are like.

What counts words is an extra: python -m pip install "get-a-summary[evaluate]".
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from summarizer import Fit, Summarizer, compare, fit

# A pair is a text and what somebody wrote of it; or several wrote; or a row of JSON Lines with these keys.
pairs = [
    (
        "The council of Carrow voted on Tuesday to close the harbour road for the winter. Waves have undermined it in "
        "four places since October. The mayor said that repairs would cost three million. A ferry will take the "
        "schoolchildren from Monday.",
        "Carrow closes its harbour road for the winter. A ferry will take the schoolchildren.",
    ),
    {
        "text": "A swarm of bees settled on the clock of the town hall on Friday. The clock stopped at ten past four. "
        "Firemen waited for the beekeeper, who was at a wedding. The bees now live behind the library.",
        "summaries": ["A swarm of bees stopped the clock of the town hall.", "Bees stopped a clock on Friday."],
        "title": "Bees stop town clock",
        "id": "bees",
    },
]


def last(text: str) -> list[str]:
    """Stand for any other summarizer: a function from a text to sentences."""
    return text.split(". ")[-1:]


table = compare({"ours": Summarizer(), "tf-idf": "tfidf", "last": last}, pairs, sentences=1)
print(table.to_text(["rouge", "rouge1", "words", "faulty"]))

print("\nDocument by document, ROUGE-1 of ours:")
for name, points in zip(table.documents, table.values("ours", "rouge1"), strict=True):
    print(f"  {name:10} {points:.1f}")

# Minutes of meetings, where a summary is what was decided: the default doesn't know that, and can learn it.
meetings = []
for week in range(24):
    about = ("the harbour road", "the old bridge", "the library")[week % 3]
    decided = f"Decided: {about} stays open until the end of week {week}."
    talk = [
        f"The chair opened the meeting on {about} at seven and thanked everybody for coming in the rain.",
        f"Members spoke of {about} for an hour and of little else.",
        decided,
        f"The next meeting on {about} is on Monday.",
    ]
    meetings.append((" ".join(talk), decided))
found = fit(meetings, sentences=1)
print("\n" + found.report.splitlines()[3])

with TemporaryDirectory() as folder:
    found.save(Path(folder) / "meetings.json")
    summarizer = Fit.load(Path(folder) / "meetings.json").summarizer
print("\nDefault:", Summarizer()(meetings[-1][0], 1))
print("Learnt: ", summarizer(meetings[-1][0], 1))
