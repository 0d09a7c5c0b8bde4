"""From the articles of a story to its sentences, and what speaks for each of them."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import chain
from math import fsum, log, sqrt

from ..document import Sentence
from ..representation.representation import Representation, represent
from ..scorers.queryfocus import QueryFocus
from ..stages import Scores
from .changes import Changes
from .echoes import Echoes
from .leaning import leaning
from .news import frequencies, with_figures
from .passages import answers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from ..pipeline import Summarizer
    from .known import Pair
    from .news import Article

# What the pairs of words that several articles share are worth, and an article's centrality, each at its highest, in
# units of the score: plateaus from 2 to 3 and from 1 to 3 on half of Multi-News and Opinosis. Pairs of two function
# words count as well: without them Multi-News loses .4 of ROUGE's mean, Opinosis .2.
SHARED, CENTRAL = 2.25, 2.0
# What being in the passage that answers best is worth beside being the sentence that does, before anything of it is
# picked: see `FADING` in picking.
PASSAGE = 1.3


class Scored:
    """The sentences of a story, one after the other, and what speaks for each.

    Parameters
    ----------
    articles : sequence of Article
        Of one story, copies left out.
    summarizer : Summarizer
        Whose settings the articles were read with.
    query : str, optional
        What the reader asks for.

    Attributes
    ----------
    places : list of (int, int)
        Length n: the article's place in the story, and the sentence's in the article.
    representation : Representation
        Of all n sentences, their indices and paragraphs counted through the story.
    pairs : list of list of pair of str
        Length n: the pairs of neighbouring words that two articles have, or more.
    among : dict of pair of str to int
        How many articles have it.
    weight : dict of pair of str to float
        What it is worth to be the first to say it: the log of that.
    roots : list of float
        Length n: what a sentence's sum of those is divided by.
    scale : float
        What brings the most that a sentence has of them to `SHARED`.
    parts : dict of str to list of float
        Length n each: "article" (the score in its own, by as much as that has other sentences), "centrality", "shared",
        "query", "passage".
    """

    def __init__(self, articles: Sequence[Article], summarizer: Summarizer, query: str | None = None) -> None:
        self.articles = tuple(articles)
        self.summarizer = summarizer
        self.places = [(at, k) for at, article in enumerate(articles) for k in range(len(article.words))]
        self.representation = _together(articles, summarizer, query)
        self._pair_up()
        self._copied: dict[int, Echoes] = {}
        own = [score for article in articles for score in _own(article, is_alone=len(articles) == 1)]

        self.parts = {
            "article": own,
            "centrality": [self.centralities[at] for at, _ in self.places],
            "shared": [self.fresh(index, frozenset()) for index in range(len(own))],
        }
        if query is not None:
            self._ask(summarizer)

    def __len__(self) -> int:
        return len(self.places)

    def _pair_up(self) -> None:
        """Find the pairs of words that articles share.

        What they are worth is by the root of a sentence's pairs, and by their number where articles have a sentence
        each: on half of Opinosis, reviews of a sentence, ROUGE's mean goes from 24.4 and 24.6 to 24.6 and 24.9, on the
        other half from 22.1 to 22.9; on Multi-News the number loses.
        """
        # Most stories are an article, which shares nothing: a tenth of what cutting them takes.
        is_shared = len(self.articles) > 1
        found: list[set[Pair]] = [self.articles[at].pairs(k) if is_shared else set() for at, k in self.places]
        by_article: list[set[Pair]] = [set() for _ in self.articles]
        for (at, _), own in zip(self.places, found, strict=True):
            by_article[at] |= own
        among = Counter(chain.from_iterable(by_article))
        # What one article says is only its own: it has no weight.
        self.among = {pair: count for pair, count in among.items() if count > 1}
        self.weight = {pair: round(log(count), 9) for pair, count in self.among.items()}
        self.pairs = [sorted(own & self.weight.keys()) for own in found]
        # Articles of a sentence each are opinions: what counts is how much of one the others share, however short.
        power = 1.0 if len(self.places) < 2 * len(self.articles) else 0.5
        self.roots: list[float] = [round(max(1, len(own)) ** power, 9) for own in found]
        self.scale = 1.0
        # The scale is that of the story's best, whatever the number of articles.
        most = max([self.fresh(index, frozenset()) for index in range(len(found))])
        self.scale = SHARED / most if most else 0.0

    def fresh(self, index: int, said: frozenset[Pair] | set[Pair]) -> float:
        """Return what a sentence's shared pairs are worth, those that were said left out."""
        return (
            self.scale * fsum([self.weight[pair] for pair in self.pairs[index] if pair not in said]) / self.roots[index]
        )

    @cached_property
    def centralities(self) -> list[float]:
        """What each article's mean cosine to the others is worth; 0 where there is no other."""
        if len(self.articles) == 1:
            return [0.0]
        unit = []
        for article in self.articles:
            weights = {term: 1 + round(log(tf), 9) for term, tf in frequencies(article).items()}
            length = sqrt(fsum([weight * weight for weight in weights.values()])) or 1.0
            unit.append({term: weight / length for term, weight in weights.items()})
        total: dict[str, float] = {}
        for row in unit:
            for term, weight in row.items():
                total[term] = total.get(term, 0.0) + weight

        # The mean of its cosines with the others is that with their sum, its own left out.
        near = []
        for row in unit:
            near.append(fsum([weight * (total[term] - weight) for term, weight in row.items()]))
        most = max(near) or 1.0
        return [round(CENTRAL * each / most, 9) for each in near]

    def _ask(self, summarizer: Summarizer) -> None:
        """Add what the query is worth, and with several passages what each of them is as an answer."""
        base = Scores(self.totals())
        asked = summarizer.scorer if isinstance(summarizer.scorer, QueryFocus) else QueryFocus()
        # One article alone is asked as `summarize` asks it.
        if len(self.articles) == 1:
            found = asked.replace(scorer=lambda _: base)(self.representation).parts.get("query")
            if found is not None:
                self.parts["query"] = list(found)
            return

        own, passages = answers(self.representation)
        if any(own):
            # As in `QueryFocus`, the scale is what lies between the best and the lowest but for a tenth.
            ordered = sorted(base)
            worth = asked.weight * (ordered[-1] - ordered[len(ordered) // 10] or 1.0)
            self.parts["query"] = [round(worth * share, 9) for share in own]
            self.parts["passage"] = [round(PASSAGE * worth * share, 9) for share in passages]

    def passage_of(self, index: int) -> int:
        """Return the number of the paragraph that a sentence stands in, counted through the story."""
        return self.representation.sentences[index].paragraph

    @cached_property
    def answers(self) -> list[float]:
        """How well each article's best sentence answers the query beside the best of all, 0 to 1.

        1 for all where nothing is asked, or nothing answers.
        """
        asked = [self.parts[part] for part in ("query", "passage") if part in self.parts]
        most = [0.0] * len(self.articles)
        for (at, _), *own in zip(self.places, *asked, strict=True):
            most[at] = max(most[at], fsum(own))
        best = max(most)
        return [round(each / best, 9) if best else 1.0 for each in most]

    def totals(self) -> list[float]:
        """Return what each sentence is worth before any is picked."""
        return [fsum(each) for each in zip(*self.parts.values(), strict=True)]

    @cached_property
    def leans(self) -> list[str]:
        """What each sentence leans on the one before it by: "pointer" for "He", "connective" for "But", or nothing."""
        found = []
        for at, k in self.places:
            seen = self.articles[at].analysis.representation
            sentence = seen.sentences[k]
            leans = leaning(sentence.text, seen.language)
            # The first of an article leans on nothing that could be there: it costs something, and may be all there is.
            # Passages that are asked are cut anywhere, and answer with their first sentence as well.
            first = leans and "connective" if "query" not in self.parts else ""
            found.append(leans if sentence.index else first)
        return found

    @cached_property
    def follows(self) -> list[bool]:
        """Whether the sentence before each is the one before it in its article, too."""
        found = []
        for at, k in self.places:
            sentences = self.articles[at].analysis.representation.sentences
            found.append(k > 0 and sentences[k - 1].index == sentences[k].index - 1)
        return found

    @property
    def unfit(self) -> frozenset[int]:
        """The sentences that are unfit for a summary of their own article; one that is alone there isn't compared.

        A correction is furniture where it stands below an article, and news here.
        """
        own = [article.analysis.unfit if len(article.words) > 1 else frozenset() for article in self.articles]
        found = [index for index, (at, k) in enumerate(self.places) if k in own[at]]
        return frozenset(found) - self.changes.fit

    @property
    def is_whole(self) -> bool:
        """Whether the last article has all of its sentences: on a timeline it has those of a day."""
        own = self.articles[-1].analysis.representation.sentences
        return own[-1].index == len(own) - 1

    @cached_property
    def squares(self) -> dict[str, int]:
        """Each term's smooth idf over the sentences of the story, squared, in thousandths."""
        return {term: round(1000 * idf * idf) for term, idf in self.representation.idf_of_sentences.items()}

    @cached_property
    def echoes(self) -> Echoes:
        """The sentences, to be asked who says the same."""
        words = chain.from_iterable([article.words for article in self.articles])
        return Echoes(list(map(with_figures, self.representation.distinct, words)))

    @cached_property
    def changes(self) -> Changes:
        """What no longer holds."""
        return Changes(self.articles, self.places, self.representation, self.follows, self.squares, self.echoes)

    def said_by(self, index: int) -> list[int]:
        """Return the indices of the other articles of the story that say what a sentence says, in their order."""
        found = self.echoes.saying(self.echoes.sentences[index], self.squares)
        # Whoever repeats himself isn't another one, nor who is corrected of one mind with who corrects him.
        corrects = self.changes.corrections
        alike = [each for each in found if (each in corrects) == (index in corrects)]
        others = {self.places[each][0] for each in alike} - {self.places[index][0]}
        return [self.articles[at].index for at in sorted(others)]

    def is_said_in(self, index: int, article: Article) -> bool:
        """Whether an article that isn't in the story, as a copy is, says what a sentence says."""
        # All of a story's sentences ask its copies.
        if article.index not in self._copied:
            self._copied[article.index] = Echoes(article.told)
        return bool(self._copied[article.index].saying(self.echoes.sentences[index], self.squares))

    def title(self, quoted: Collection[int]) -> str | None:
        """Return the title of the most central article at some places that has one: what it says is quoted."""
        for at in sorted(quoted, key=lambda at: (-self.centralities[at], at)):
            title = self.articles[at].heading
            if title and self.changes.heads(title):
                return title
        return None


def _own(article: Article, *, is_alone: bool) -> list[float]:
    """Return what an article's sentences are worth in it: one that is alone there was chosen from nothing.

    Times 1 - 1/n for an article of n sentences among others: on half of Opinosis, whose articles are a sentence each,
    ROUGE's mean goes from 22.8 to 25.2, on half of Multi-News from 29.4 to 29.5.
    """
    n = len(article.words)
    share = 1.0 if is_alone else 1 - 1 / n
    return [share * article.analysis.scores[k] for k in range(n)]


def _together(articles: Sequence[Article], summarizer: Summarizer, query: str | None) -> Representation:
    """Return what scorers and selectors see of all sentences of a story."""
    sentences: list[Sentence] = []
    paragraphs = 0
    for article in articles:
        own = article.analysis.representation.sentences
        for sentence in own:
            # Paragraphs are counted through, so that none of two articles is one.
            sentences.append(sentence._replace(index=len(sentences), paragraph=paragraphs + sentence.paragraph))
        paragraphs += own[-1].paragraph + 1

    languages = {article.language: article.analysis.representation.language for article in articles}
    asked = []
    for language in languages.values():
        wanted = represent("", (), language, query=query, analyzer=summarizer.analyzer).query_terms
        asked.append(wanted - language.asks or wanted)
    # In articles of several languages nobody's function words are asked, unless there are no others.
    terms = frozenset.intersection(*asked) or frozenset.union(*asked)
    # That of most sentences; of two the first.
    among = Counter([article.language for article in articles for _ in article.words])
    language = languages[max(among, key=lambda code: among[code])]
    distinct = [set(own) for article in articles for own in article.terms]
    return Representation(sentences, distinct, language, query_terms=terms)
