"""Search with scikit-learn for how many sentences, and how unlike, come closest to summaries that people wrote.

    python examples/grid_search.py [FILE]

FILE holds JSON Lines, `{"text", "summary"}`; without one, four texts of a few sentences have to do. What counts words
is an extra: python -m pip install "get-a-summary[evaluate]".
"""

import json
import sys
from pathlib import Path
from statistics import mean

from sklearn.model_selection import GridSearchCV

from summarizer import SummaryTransformer
from summarizer.evaluation.rouge import rouge

PAIRS = [
    (
        "The ferry to Carrow was late again on Monday. Its engine had failed in the night. Passengers waited for four "
        "hours at the pier, where the only shelter lost its roof in March. The company offers them a free crossing.",
        "Passengers waited four hours for the Carrow ferry after its engine failed.",
    ),
    (
        "Kelp prices rose by a third this year. Farmers who grow kelp at Penrose say that it has never paid better. "
        "The council wants to lease more of the bay. Fishermen fear for their nets.",
        "Kelp prices rose by a third, and the council wants to lease more of the bay.",
    ),
    (
        "The school at Harbour Street stays shut. Rain came through its roof on Friday and soaked the library. "
        "Lessons are held in the town hall until the roof is mended. Parents ask who will pay.",
        "The school stays shut after rain came through its roof; lessons are held in the town hall.",
    ),
    (
        "A lighthouse was sold for one pound. The buyer, a retired teacher, has to keep its lamp burning. "
        "She says that she always wanted a quiet place to read. The lamp burns eleven litres of oil a night.",
        "A retired teacher bought a lighthouse for one pound and has to keep its lamp burning.",
    ),
]


def rouge1(transformer: SummaryTransformer, texts: list[str], references: list[str]) -> float:
    """Return the mean ROUGE-1 F1 of a transformer's summaries, 0 to 100."""
    found = transformer.transform(texts)
    return mean(rouge([ours], [theirs])["rouge1"] for ours, theirs in zip(found, references, strict=True))


if len(sys.argv) > 1:
    rows = map(json.loads, Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    PAIRS = [(row["text"], row["summary"]) for row in rows]
texts, references = map(list, zip(*PAIRS, strict=True))
grid = {"sentences": [1, 2, 3, 4], "selector__diversity": [0.0, 0.4, 0.8]}
search = GridSearchCV(SummaryTransformer(), grid, scoring=rouge1, cv=2, error_score="raise").fit(texts, references)

print("Best:", ", ".join(f"{name} {value}" for name, value in search.best_params_.items()))
print(f"ROUGE-1: {search.best_score_:.1f}")
print("Learnt from", search.best_estimator_.n_documents_, "texts:", len(search.best_estimator_.vocabulary_), "terms")
print(search.best_estimator_.transform(texts)[0])
