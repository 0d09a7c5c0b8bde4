"""From examples to what sets apart the sentences that the oracle picks: a weight a part, a trait and a word."""

from __future__ import annotations

from collections import Counter
from math import sqrt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from .example import Example

# scikit-learn's C, of parts and traits scaled to a spread of 1 and of words that are there or not. On CNN's
# validation set, abstracts, GUM, French and Turkish anything from .01 to .03 is the same.
TRUST = 0.02
# Words in fewer sentences aren't looked at; of the others those that tell most are kept. Without words CNN gains .1
# instead of .2, abstracts .3 instead of 1.4; from twenty sentences to sixty is the same, and from 200 words to all.
SEEN = 50
VOCABULARY = 300
# Steps that the solver may take before scikit-learn warns that it isn't there yet.
_STEPS = 1000


def regressed(examples: Sequence[Example], names: Sequence[str]) -> dict[str, float]:
    """Return what sets apart the oracle's picks, by part, trait and word; their sum spreads as the default's.

    Parameters
    ----------
    examples : sequence of Example
    names : sequence of str
        The parts and traits.

    Returns
    -------
    dict of str to float
        Empty where there is nothing to tell apart.
    """
    import numpy as np
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    wanted = np.array([is_wanted for example in examples for is_wanted in _picked(example)], dtype=bool)
    if wanted.all() or not wanted.any():
        return {}

    # A row a sentence: numbers of one spread, and words that are there or not.
    sentences = [own for example in examples for own in example.words]
    seen = Counter(word for own in sentences for word in own)
    known = sorted(word for word in seen if SEEN <= seen[word] <= len(wanted) - SEEN)
    table = np.vstack([example.features(names) for example in examples])
    scale = StandardScaler().fit(table)
    rows = hstack([csr_matrix(scale.transform(table)), _by_word(sentences, known)]).tocsr()
    model = LogisticRegression(C=TRUST, max_iter=_STEPS).fit(rows, wanted)

    # Back from one spread to numbers as they are.
    learnt = dict(zip([*names, *known], map(float, model.coef_[0]), strict=True))
    for name, spread in zip(names, scale.scale_, strict=True):
        learnt[name] /= float(spread)
    shares = {word: seen[word] / len(wanted) for word in known}
    for word in _by_what_they_tell(learnt, shares)[VOCABULARY:]:
        del learnt[word]
    return _spread_as_default(learnt, examples)


def _picked(example: Example) -> list[bool]:
    """Return, for each sentence, whether the oracle picks it."""
    return [index in example.wanted for index in range(len(example.texts))]


def _by_word(sentences: Sequence[Iterable[str]], known: Sequence[str]) -> Any:
    """Return which of the known words each sentence has: 1 or nothing, sparse, (sentences, words)."""
    import numpy as np
    from scipy.sparse import csr_matrix

    place = {word: column for column, word in enumerate(known)}
    starts, columns = [0], []
    for own in sentences:
        columns += [place[word] for word in own if word in place]
        starts.append(len(columns))
    cells = np.ones(len(columns)), np.array(columns, dtype=int), np.array(starts)
    return csr_matrix(cells, shape=(len(sentences), len(known)))


def _by_what_they_tell(learnt: Mapping[str, float], shares: Mapping[str, float]) -> list[str]:
    """Return words, those first whose weight moves the scores most: their spread times it. Ties are alphabetical."""
    return sorted(shares, key=lambda word: (-abs(learnt[word]) * sqrt(shares[word] * (1 - shares[word])), word))


def _spread_as_default(learnt: dict[str, float], examples: Sequence[Example]) -> dict[str, float]:
    """Return weights whose sums spread, in the mean of the documents, as the default's scores do."""
    import numpy as np

    there = [example for example in examples if example.texts]
    spread = float(np.mean([np.std(example.scored(learnt)) for example in there]))
    usual = float(np.mean([np.std(example.plain) for example in there]))
    return {name: weight * usual / spread for name, weight in learnt.items()} if spread > 0 else {}
