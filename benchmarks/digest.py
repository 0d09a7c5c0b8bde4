"""How good digests are: against what others make of several articles, on clusters that people summarized.

    python benchmarks/digest.py FOLDER --write                    # into benchmarks/RESULTS.md
    python benchmarks/digest.py FOLDER --limit 20                 # a look
    python benchmarks/digest.py FOLDER --only stories --write     # one of TABLES: the others stay as they are
    python benchmarks/digest.py FOLDER --scores scores.jsonl      # goes on where it was stopped

FOLDER holds JSON Lines files, `{"id", "documents", "summaries"}`: multi_news.jsonl, opinosis.jsonl and
multi/vi_ktlab.jsonl; multi/timeline_crisis.jsonl with `dates` and `timeline`; and single articles, `{"id", "text"}`, in
cnn_val.jsonl and the files of SINGLE. Each file is cut in halves by a hash of the id: what is tuned is tuned on the
first, and judged on the second.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import chain, pairwise, zip_longest
from pathlib import Path
from statistics import fmean
from typing import Any, NamedTuple

import numpy as np
from passages import passage_table
from peers import peers
from results import RESULTS, put

from summarizer import Budget, Document, Summarizer, digest, split_sentences, summarize
from summarizer.digests.copies import copies
from summarizer.digests.news import Article, read_articles
from summarizer.digests.notices import notices
from summarizer.digests.stories import stories
from summarizer.evaluation.rouge import rouge

KINDS = ("rouge1", "rouge2", "rougeLsum")
# File -> its language, and the budgets that its references suggest.
CLUSTERS: dict[str, tuple[str, list[dict[str, int]]]] = {
    "multi_news": ("en", [{"words": 221}, {"words": 100}, {"sentences": 5}]),
    "opinosis": ("en", [{"words": 25}, {"sentences": 2}]),
    "multi/vi_ktlab": ("", [{"sentences": 5}]),
}
# Single articles of many years and places: those of cnn_val are of two months, and several are on one event.
# How pages begin that an archive, a network or a shop put in an article's place, in clusters of Multi-News.
NOTICES = (
    "Starting in 1996, Alexa", "WARCZone is a collection", "Tweet with a location", "Add a location to your Tweets",
    "These crawls are part", "This is a set of web collections", "Sorry, the page you requested",
    "Thank you for your interest in spreading", "\N{MULTIPLICATION SIGN} Close What is the Tomatometer",
    "Who are the Russians who contacted", "Know what\N{RIGHT SINGLE QUOTATION MARK}s happening in the field",
    "If you have applied for any cash help",
)  # fmt: skip
SINGLE = ("daily_mail", "writer_news", "bbc_extractive", "gum_genres", "inshorts")
System = Callable[[Sequence[str], dict[str, int], str], list[str]]


def rows_of(folder: Path, name: str, limit: int | None = None) -> list[dict[str, Any]]:
    """Return the rows of a file."""
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()[:limit]]


def half(name: str) -> int:
    """Return which half a row is in: 0 the one to tune on, 1 the one to judge by."""
    return int(sha256(name.encode()).hexdigest(), 16) % 2


# -- systems


def sentences_of(documents: Sequence[str], language: str) -> list[list[str]]:
    """Return each document's sentences, without its furniture."""
    return [
        [sentence.text for sentence in summarize(text, 1, language=language or None).all_sentences]
        for text in documents
    ]


def cut(ordered: Sequence[str], budget: dict[str, int]) -> list[str]:
    """Return the first of some sentences that fit."""
    limits = Budget(**budget).limits(ordered)
    purse = limits.purse()
    return [text for place, text in enumerate(ordered) if limits.spend(purse, place)]


def ours(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
    """Return the digest, all documents one story."""
    return [quote.text for quote in digest(documents, by=None, language=language or None, **budget).sentences]


def leads(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
    """Return first sentences in turn."""
    turns = zip_longest(*sentences_of(documents, language))
    return cut([text for text in chain.from_iterable(turns) if text], budget)


def central_lead(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
    """Return the first sentences of the document that is most like the others."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    matrix = TfidfVectorizer(sublinear_tf=True).fit_transform(documents)
    best = int(np.asarray((matrix @ matrix.T).sum(axis=1)).ravel().argmax())
    return cut(sentences_of([documents[best]], language)[0], budget)


def joined(scorer: str) -> System:
    """Return one of our scorers on the documents one after the other."""

    def system(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
        text = "\n\n".join(documents)
        found = summarize(text, scorer=scorer, furniture="keep", language=language or None, **budget)
        return [sentence.text for sentence in found.sentences]

    return system


def centroid(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
    """Return the greedy centroid's (Ghalandari 2017): what brings the summary nearest to the whole, again and again."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = list(chain.from_iterable(sentences_of(documents, language)))
    matrix = TfidfVectorizer(stop_words="english" if language == "en" else None).fit_transform(texts).toarray()
    whole = matrix.sum(axis=0)
    whole[whole < 0.3 * whole.max()] = 0
    limits = Budget(**budget).limits(texts)
    purse, total, picks = limits.purse(), np.zeros(matrix.shape[1]), []
    left = set(range(len(texts)))
    while left:
        gains = {
            place: float((total + matrix[place]) @ whole / (np.linalg.norm(total + matrix[place]) or 1))
            for place in left
        }
        best = max(sorted(gains), key=lambda place: gains[place])
        left.discard(best)
        if limits.spend(purse, best):
            picks.append(best)
            total += matrix[best]
        elif limits.is_spent(purse):
            break
    return [texts[place] for place in picks]


def icsi(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
    """Return bigrams covered, by how many documents have them, exactly (Gillick and Favre 2009; HiGHS solves it)."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_matrix, hstack, identity, vstack

    split = sentences_of(documents, language)
    texts = list(chain.from_iterable(split))
    bags = [list(zip(words := text.lower().split(), words[1:], strict=False)) for text in texts]
    starts = np.cumsum([0, *map(len, split)])
    among = Counter(chain.from_iterable(set(chain(*bags[first:last])) for first, last in pairwise(starts)))
    concepts = {pair: place for place, pair in enumerate(sorted(pair for pair, count in among.items() if count > 1))}
    if not concepts:
        return cut(texts, budget)
    cells = sorted({(concepts[pair], at) for at, bag in enumerate(bags) for pair in bag if pair in concepts})
    rows, columns = zip(*cells, strict=True)
    n, m = len(texts), len(concepts)
    has = coo_matrix((np.ones(len(cells)), (rows, columns)), (m, n))
    costs, capacity = Budget(**budget).limits(texts).rows[0]
    worth = np.array([among[pair] for pair in concepts])
    constraint = vstack([hstack([has, -identity(m)]), coo_matrix(np.concatenate([-np.array(costs), np.zeros(m)]))])
    found = milp(
        np.concatenate([np.zeros(n), -worth]),
        integrality=np.concatenate([np.ones(n), np.zeros(m)]),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(constraint, np.concatenate([np.zeros(m), [-capacity]]), np.inf),
        options={"time_limit": 5},
    )
    chosen = [] if found.x is None else [at for at in range(n) if found.x[at] > 0.5]
    return [texts[at] for at in chosen]


def peer(name: str) -> System:
    """Return a peer on the documents one after the other, as many sentences as fit."""

    def system(documents: Sequence[str], budget: dict[str, int], language: str) -> list[str]:
        text = "\n\n".join(documents)
        count = budget.get("sentences", 1 + budget.get("words", 0) // 8)
        return cut(peers(language or "en")[0][name](text, count), budget)

    return system


SYSTEMS: dict[str, System] = {
    "digest": ours,
    "leads in turn": leads,
    "lead of the most central": central_lead,
    "centroid, greedy": centroid,
    "ICSI": icsi,
    **{f"our {name}, joined": joined(name) for name in ("salience", "pacsum", "lexrank", "submodular")},
    # lede returns one text, of which a budget in words takes all or nothing.
    **{name: peer(name) for name in peers("en")[0] if name != "lede"},
}


def p_of(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the two-sided p of a paired bootstrap."""
    differences = np.array(first) - np.array(second)
    draws = np.random.default_rng(0).integers(0, len(differences), (10_000, len(differences)))
    means = differences[draws].mean(axis=1)
    return float(min(1.0, 2 * min((means <= 0).mean(), (means >= 0).mean())))


def verdict(system: str, own: Sequence[float], best: Sequence[float]) -> str:
    """Return in words how far the digest is ahead of a system on all clusters, and how sure that is."""
    return f"- ahead of {system} by {fmean(best) - fmean(own):.2f} in the mean, p = {p_of(best, own):.3f}."


class Scores:
    """What each system has on each cluster, kept in a file as it is found, so that hours of peers are run once.

    The digest's own are never read from it: they are what changes.
    """

    def __init__(self) -> None:
        self.path: Path | None = None
        self.known: dict[str, float] = {}

    def keep(self, path: Path) -> None:
        """Read what a file has, and write to it from now on."""
        self.path = path
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        self.known = dict(json.loads(line) for line in lines)

    def of(self, key: Sequence[Any], score: Callable[[], float]) -> float:
        """Return the score of a key, found anew where it isn't kept."""
        named = json.dumps(key)
        if self.path is None or "digest" in key:
            return score()
        if named not in self.known:
            self.known[named] = score()
            with self.path.open("a", encoding="utf-8") as file:
                file.write(json.dumps([named, self.known[named]]) + "\n")
        return self.known[named]


KEPT = Scores()


def summaries(name: str) -> Callable[[Path, int | None], Iterator[str]]:
    """Return what yields the lines of the table of ROUGE of one file of clusters."""
    language, budgets = CLUSTERS[name]

    def table(folder: Path, limit: int | None) -> Iterator[str]:
        rows = rows_of(folder, name, limit)
        halves = [half(row["id"]) for row in rows]
        yield ""
        counted = " and ".join(str(halves.count(which)) for which in (0, 1))
        yield f"{counted} clusters; each cell first half / second half / all:"
        yield ""
        yield f"| | {' | '.join(f'{value} {unit}' for budget in budgets for unit, value in budget.items())} | mean |"
        yield f"|---|{'---:|' * (len(budgets) + 1)}"
        best: list[list[float]] = []
        verdicts = []
        for system in SYSTEMS:
            if language != "en" and system not in ("digest", "leads in turn", "our pacsum, joined"):
                continue
            columns = []
            for budget in budgets:
                columns.append([_score(system, name, row, budget, language) for row in rows])
            columns.append([fmean(each) for each in zip(*columns, strict=True)])
            best = best or columns
            cells = [cell(own, its, halves) for own, its in zip(columns, best, strict=True)]
            yield f"| {system} | {' | '.join(cells)} |"
            if system != "digest":
                verdicts.append(verdict(system, columns[-1], best[-1]))
        yield ""
        yield from verdicts

    return table


def _score(system: str, name: str, row: dict[str, Any], budget: dict[str, int], language: str) -> float:
    """Return what a system has on a cluster."""
    return KEPT.of(
        [name, row["id"], budget, system],
        lambda: scored(SYSTEMS[system](row["documents"], budget, language), row, language),
    )


def cell(own: Sequence[float], best: Sequence[float], halves: Sequence[int]) -> str:
    """Return a system's mean on each half and on all, a star where it differs from the digest's."""
    shown = []
    for which in ({0}, {1}, {0, 1}):
        pairs = [(x, y) for x, y, at in zip(own, best, halves, strict=True) if at in which]
        if pairs:
            first, second = zip(*pairs, strict=True)
            star = "*" if first != second and p_of(second, first) < 0.05 else ""
            shown.append(f"{fmean(first):.1f}{star}")
    return " / ".join(shown)


def scored(found: Sequence[str], row: dict[str, Any], language: str) -> float:
    """Return the mean of ROUGE-1, -2 and -Lsum F1 in points."""
    references = []
    for reference in row["summaries"]:
        split = [str(each) for line in reference.splitlines() for each in split_sentences(line, language)]
        references.append("\n".join(split))
    return fmean(rouge(found, references, language=language or "vi", kinds=KINDS).values())


# -- stories


def bcubed(gold: dict[int, str], groups: Sequence[Sequence[int]]) -> float:
    """Return B-cubed F1, 0 to 100; what stands in several groups, as a briefing does, counts with its mean in them."""
    sizes = Counter(gold.values())
    times = Counter(chain.from_iterable(groups))
    precision = recall = 0.0
    for group in groups:
        inside = Counter(gold[index] for index in group)
        precision += sum(inside[gold[index]] / len(group) / times[index] for index in group)
        recall += sum(inside[gold[index]] / sizes[gold[index]] / times[index] for index in group)
    precision, recall = precision / len(gold), recall / len(gold)
    return 200 * precision * recall / (precision + recall)


class Item(NamedTuple):
    """A text of a feed: its place, which story it is in, how it begins, and the article; None where it is left out."""

    place: int
    label: str
    text: str
    article: Article | None


def feeds(folder: Path, which: int) -> tuple[list[Item], list[list[Item]]]:
    """Return a big feed of a half's clusters and single articles, and small feeds of 5 to 10 of them."""
    texts = [
        (text, row["id"])
        for row in rows_of(folder, "multi_news")
        if half(row["id"]) == which
        for text in row["documents"]
    ]
    count = len(texts)
    for name in SINGLE:
        texts += [
            (row["text"], f"{name} {row['id']}") for row in rows_of(folder, name) if half(str(row["id"])) == which
        ]
    articles = read_articles([text for text, _ in texts[:490]], Summarizer())[1]
    walls = notices(articles)
    read = {each.index: each for each in articles if each.index not in walls}
    labelled = [Item(at, label, text, read.get(at)) for at, (text, label) in enumerate(texts[:490])]
    groups: dict[str, list[Item]] = {}
    for each in labelled[:count]:
        groups.setdefault(each.label, []).append(each)

    made = random.Random(which)
    small = []
    for _ in range(100):
        size, feed = made.randint(5, 10), dict[int, Item]()
        while len(feed) < size:
            some = groups[made.choice(sorted(groups))] if made.random() < 0.5 else [made.choice(labelled[count:])]
            feed |= {each.place: each for each in some[: made.randint(2, 5)]}
        small.append(list(feed.values())[:size])
    return labelled, small


def by_sklearn(kind: str, threshold: float) -> Callable[[list[Article]], list[list[int]]]:
    """Return what groups articles with scikit-learn."""
    from sklearn.cluster import DBSCAN, HDBSCAN, AgglomerativeClustering
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.metrics import pairwise_distances

    def grouped(articles: list[Article]) -> list[list[int]]:
        texts = [article.analysis.document.text for article in articles]
        matrix = TfidfVectorizer(stop_words="english", sublinear_tf=True).fit_transform(texts)
        distances = np.clip(pairwise_distances(matrix, metric="cosine"), 0, None)
        made = {
            "agglomerative": lambda: AgglomerativeClustering(
                None, metric="precomputed", linkage="average", distance_threshold=threshold
            ),
            "DBSCAN": lambda: DBSCAN(threshold, min_samples=2, metric="precomputed"),
            "HDBSCAN": lambda: HDBSCAN(2, metric="precomputed", copy=True),
        }[kind]()
        labels = made.fit_predict(distances)
        groups: dict[int, list[int]] = {}
        for place, label in enumerate(labels):
            groups.setdefault(int(label) if label >= 0 else -1 - place, []).append(articles[place].index)
        return list(groups.values())

    return grouped


def library(articles: list[Article]) -> list[list[int]]:
    """Group as the digest does."""
    return [[article.index for article in group] for group in stories(articles)]


def told(feed: list[Item]) -> list[Item]:
    """Return a feed without the notices in it."""
    return [each for each in feed if not each.text.lstrip().startswith(NOTICES)]


def kept(feed: list[Item]) -> list[Item]:
    """Return a feed without what the digest leaves out of its stories."""
    return [each for each in feed if each.article is not None]


def judged(group: Callable[[list[Article]], list[list[int]]], feed: list[Item]) -> float:
    """Return B-cubed F1 of a feed's stories; what is left out of them is one of its own."""
    groups = group([each.article for each in feed if each.article is not None])
    alone = [[each.place] for each in feed if each.article is None]
    return bcubed({each.place: each.label for each in feed}, [*groups, *alone])


def story_table(folder: Path, _: int | None) -> Iterator[str]:
    """Yield the lines of the table of stories; thresholds of the others are the best of the first half.

    Labels are the clusters': an archive's notice in an article's place is one of its cluster, and counts as an error,
    but where the digest leaves it out (second row), and where it is known to be one (third row).
    """
    halves = [feeds(folder, which) for which in (0, 1)]
    yield ""
    sizes = [f"{len(halves[which][0])} articles, {('first', 'second')[which]} half" for which in (0, 1)]
    yield f"| B-cubed F1 | {' | '.join(sizes)} | 5-10 articles, first half | 5-10 articles, second half |"
    yield "|---|---:|---:|---:|---:|"
    systems = {"digest": [library]} | {
        kind: [by_sklearn(kind, threshold) for threshold in (0.6, 0.7, 0.75, 0.8, 0.84, 0.88, 0.91, 0.94)]
        for kind in ("agglomerative", "DBSCAN", "HDBSCAN")
    }
    for name, choices in systems.items():
        big = max(choices, key=lambda choice: judged(choice, halves[0][0]))
        small = max(choices, key=lambda choice: fmean(judged(choice, feed) for feed in halves[0][1][:40]))
        cells = [judged(big, halves[which][0]) for which in (0, 1)]
        cells += [fmean(judged(small, feed) for feed in halves[which][1]) for which in (0, 1)]
        yield f"| {name} | {' | '.join(f'{cell:.1f}' for cell in cells)} |"
        rows = (("what is in a story", kept), ("without notices", told)) if name == "digest" else ()
        for row, some in rows:
            cells = [judged(big, some(halves[which][0])) for which in (0, 1)]
            cells += [fmean(judged(small, some(feed)) for feed in halves[which][1]) for which in (0, 1)]
            yield f"| {name}, {row} | {' | '.join(f'{cell:.1f}' for cell in cells)} |"


# -- copies, known


def changed(text: str, how: str, made: random.Random) -> str:
    """Return a copy of a text, changed as copies are."""
    split = [sentence.text for sentence in split_sentences(text)]
    if how == "cut":
        return " ".join(split[: max(2, round(0.3 * len(split)))])
    if how == "swapped":
        words = text.split(" ")
        return " ".join(made.choice(words) if made.random() < 0.1 else word for word in words)
    if how == "dropped":
        return " ".join(each for each in split if made.random() > 0.3)
    made.shuffle(split)
    return " ".join(split)


def count_of(copy_of: dict[int, int], n: int) -> int:
    """Return how many of n originals and the n copies behind them are told to be copies."""
    return sum(
        {copy_of.get(place, place), copy_of.get(n + place, n + place)} != {place, n + place} for place in range(n)
    )


def copy_table(folder: Path, limit: int | None) -> Iterator[str]:
    """Yield how many copies are found, and how many articles of real clusters are taken for some."""
    made = random.Random(0)
    clusters = [row["documents"] for row in rows_of(folder, "multi_news", limit) if half(row["id"])]
    originals = list(chain.from_iterable(clusters))
    yield ""
    for how in ("cut", "swapped", "dropped", "shuffled"):
        texts = [*originals, *(changed(text, how, made) for text in originals)]
        articles = read_articles(texts, Summarizer(furniture="keep"))[1]
        n = len(originals)
        # A copy of another hour that tells another figure, as one with words swapped may, is an article of its own.
        later = [article.replace(moment=float(article.index >= n)) for article in articles]
        found, found_later = (count_of(copies(each)[0], n) for each in (articles, later))
        yield f"- copies {how}: {found} of {n} found, {found_later} if they are of another hour"
    copy_of, made_of = copies(read_articles(originals, Summarizer())[1])
    # What an archive or a network puts in an article's place is the same text in several clusters: no false copy.
    false = {copy: holder for copy, holder in copy_of.items() if originals[copy] != originals[holder]}
    pairs = "; ".join(f"{copy} of {holder}" for copy, holder in sorted(false.items()))
    same = len(copy_of) - len(false)
    yield f"- {len(copy_of)} of {len(originals)} articles as they are count as copies:"
    yield f"  {same} are the same text character by character, {len(false)} false ({pairs or 'none'})"
    yield f"- {len(made_of)} of them as put together of others"


def reworded(sentence: str, made: random.Random) -> str:
    """Return a sentence with one word in eight gone, one in eight another, and its halves exchanged at a comma."""
    words = [word for word in sentence.split() if made.random() > 0.125]
    words = [made.choice(words) if made.random() < 0.125 else word for word in words]
    first, comma, second = " ".join(words).partition(", ")
    return f"{second.rstrip('.').capitalize()}, {first}." if comma else first


def known_table(folder: Path, limit: int | None) -> Iterator[str]:
    """Yield how many reworded repeats come back, and how many sentences of other articles are lost."""
    made = random.Random(0)
    counts = Counter[str]()
    rows = [row for row in rows_of(folder, "multi_news", limit) if half(row["id"])]
    for place, row in enumerate(rows):
        original, other = row["documents"][0], rows[place - 1]["documents"][0]
        again = " ".join(reworded(sentence.text, made) for sentence in split_sentences(original))
        settings: dict[str, Any] = {"ratio": 1.0, "furniture": "keep", "by": None, "language": "en"}
        for name, text in (("repeats", again), ("new", other)):
            counts[name] += len(digest([text], **settings).sentences)
            counts[f"{name} kept"] += len(digest([text], known=[original], **settings).sentences)
    repeats, new = (100 * counts[f"{name} kept"] / counts[name] for name in ("repeats", "new"))
    yield ""
    yield f"- of {counts['repeats']} reworded sentences of a known article {repeats:.1f} % come back"
    yield f"- of {counts['new']} sentences of an article on something else {100 - new:.1f} % are lost"


def timeline_table(folder: Path, _: int | None) -> Iterator[str]:
    """Yield how well the days of a timeline are found, as many days asked for as people name."""
    yield ""
    yield "| topic | days that people name | F1 of the days |"
    yield "|---|---:|---:|"
    for row in rows_of(folder, "multi/timeline_crisis"):
        articles = [Document(text, date=day) for text, day in zip(row["documents"], row["dates"], strict=True)]
        gold = {each["date"] for each in row["timeline"]}
        found = {day for story in digest(articles, 1, by="date", stories=len(gold)).stories for day in story.dates}
        yield f"| {row['id']} | {len(gold)} | {200 * len(gold & found) / (len(gold) + len(found)):.1f} |"


def speed_table(folder: Path, _: int | None) -> Iterator[str]:
    """Yield what a thousand and ten thousand articles of 420 words cost, mixed of the halves of real ones."""
    made = random.Random(1)
    texts = [row["text"].split() for row in rows_of(folder, "cnn_val")]
    texts += [text.split() for row in rows_of(folder, "multi_news") for text in row["documents"]]
    texts = [words for words in texts if len(words) > 250]
    taken = []
    yield ""
    yield "| articles | CPU s | wall s | MB at the peak | stories |"
    yield "|---:|---:|---:|---:|---:|"
    for n in (1_000, 10_000):
        articles = []
        for place in range(n):
            first, second = texts[place % len(texts)], made.choice(texts)
            share = made.randint(100, 320)
            words = [*first[:share], *second[: 420 - share]]
            articles.append(Document(" ".join(words), date=f"2026-{1 + 11 * place // n:02d}-{1 + place % 28:02d}"))
        wall, cpu = time.perf_counter(), time.process_time()
        found = digest(articles)
        taken.append(time.process_time() - cpu)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield f"| {n:,} | {taken[-1]:.1f} | {time.perf_counter() - wall:.1f} | {peak:.0f} | {len(found.stories):,} |"
    yield ""
    yield f"Ten times the articles take {taken[1] / taken[0]:.1f} times the CPU time; one process reads them."


TABLES = {
    **{name.split("/")[-1]: (f"ROUGE, mean of -1, -2 and -Lsum F1: {name}", summaries(name)) for name in CLUSTERS},
    "passages": ("Passages for a question", passage_table),
    "stories": ("Stories of mixed feeds", story_table),
    "copies": ("Copies, second half", copy_table),
    "known": ("What is known, second half", known_table),
    "timeline": ("Days of a timeline", timeline_table),
    "speed": ("Many articles", speed_table),
}


# What the tables stand under.
HEAD = """# Digests

Written by `benchmarks/digest.py FOLDER --write`, a table with `--only`. `*`: differs from the digest, p < 0.05, paired
bootstrap. Halves by a hash of the id: the first was tuned on, the second not.
"""


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--limit", type=int, help="clusters of each file")
    parser.add_argument("--only", choices=TABLES, action="append")
    parser.add_argument("--write", action="store_true", help="into RESULTS.md")
    parser.add_argument("--scores", type=Path, help="where the peers' scores are kept, and read from if it is there")
    options = parser.parse_args()
    if options.scores is not None:
        KEPT.keep(options.scores)
    for name in options.only or TABLES:
        title, table = TABLES[name]
        lines = [f"## Digests: {title}"]
        for line in table(options.folder, options.limit):
            lines.append(line)
            print(line, flush=True)
        # A table at a time, so that one that is interrupted leaves those before it.
        if options.write:
            RESULTS.write_text(
                put(RESULTS.read_text(encoding="utf-8"), "\n".join(lines) + "\n", HEAD), encoding="utf-8"
            )


if __name__ == "__main__":
    main()
