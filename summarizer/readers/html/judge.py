"""From what is known of a page's runs to which of them are the article: two looks of a linear model, and a cut.

The first look judges a run by itself, by its neighbours, its boxes and their names; the second by what the first made
of the page. Both add up learnt weights, in hundredths of log odds, so that every score has parts that can be shown.
"""

from __future__ import annotations

from functools import cache
from operator import sub

from .alike import groups, levelled, rows
from .asides import speaks_of_page
from .columns import Tables
from .contents import note_contents
from .context import HEADINGS, Context, probability
from .engines import note_lines_of_forum, note_parts
from .evidence import ARTICLE, DOCUMENTATION, FORUM, FRONT, SHOP
from .labels import LONGEST_CREDIT, is_credit, is_of_editors, is_of_picture, leads_elsewhere
from .mails import foot_of
from .marks import COLON, DIGITS, SENTENCE, SHORT
from .names import NameWeights, Ways, first_words
from .notices import is_agreement, is_legal, is_notice, parts_of_notices
from .second import SecondLook
from .sections import note_end, note_sections

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .features import Facts

# A run is kept that scores this share of what the page's runs score in the mean, weighted by their scores: an article's
# less of itself than where short runs count. The first kind that a page has evidence of decides. On the half of the
# pages that these were set by, one cut of .58 for all did worse on all of them: news by .002, documentation by .002,
# other kinds by .005, by .012 on the other half.
_CUTS = ((FORUM, 0.5), (DOCUMENTATION, 0.5), (SHOP, 0.4), (FRONT, 0.45), (ARTICLE, 0.65))
_CUT_OF_OTHERS = 0.5
# So far, in hundredths of log odds, the second look moves a run's score at most: where it took the wrong box for the
# article's, what the first look said is not lost. Judged on the half that isn't learnt from, against no bound: news
# +.004 of scrapinghub's and +.001, documentation +.003, forums +.003, other kinds +.005. 150 gains .002 less on
# documentation, 250 as much less on other kinds.
_FARTHEST = 200
# A quote between an article's paragraphs, a post that it shows, is kept with so little, and so is a listing: they are
# written as nothing else on the page is. Quotes are worth .005 on news (.2 gains .001 less), listings .003 and .000 on
# documentation, and cost articles 0 and .0004: one truth leaves out what is announced as "the exact script below".
_QUOTED, _QUOTES = 0.1, frozenset(("blockquote", "pre"))
# A paragraph that stands on the page again, by its characters, not as near as a verse that comes back: worth .016 on
# forums. There a post quotes the one above it: to look nearer and at shorter ones is worth another .002 on the half of
# the pages that it was chosen by, .005 on the other.
_SHORTEST_REPEAT, _FAR = 80, 6
_SHORTEST_OF_FORUM, _FAR_OF_FORUM = 40, 2
# A line that says whom a post quotes, in words: "On 3 May 2024 at 10:12 AM, gull22 said:"
_LONGEST_SAID = 10
# So many tenths of a run are in links where it is nothing else. On the half of the pages that this was seen on,
# clouds of tags cost scrapinghub's pages .006; on the other half forums lose .001, and nothing else moves.
_TENTHS, _CLOUD, _TENTHS_OF_A_CLOUD = 9, 10, 7
# What is short in its own right: headings, items and cells.
_NO_LINES = HEADINGS | {"td", "th", "dd", "dt"}
_ENTRIES = _NO_LINES | {"li"}
# Webflow writes it alone into an empty paragraph: 271 on 1,743 pages.
_JOINER = "\u200d"
# Where fewer words than this are kept, and a lower cut keeps twice as many, the page is judged less strictly.
FEW, LOW = 40, 0.2


class Weights:
    """What was learnt: weights in hundredths.

    Attributes
    ----------
    first, second : Tables
        By the places of `features.FIRST` and `second.SECOND`.
    words : dict of str to int
        By a word and what it is: "a:" of a box around, "o:" of the box itself, "1:" and "2:" the first and the first
        two of a run, "w:" one of a short run.
    """

    def __init__(self, first: list[int], second: list[int], words: dict[str, int]) -> None:
        self.first, self.second, self.words = Tables(first), Tables(second), words
        self._of_first, self._of_two, self._of_short = map(self._marked, ("1:", "2:", "w:"))
        self.names = NameWeights(self._marked("a:"), self._marked("o:"))

    def _marked(self, mark: str) -> dict[str, int]:
        """Return the weights of the words with a mark, without it."""
        return {word.removeprefix(mark): weight for word, weight in self.words.items() if word.startswith(mark)}

    def parts(self, facts: Facts, ways: Ways) -> list[list[int]]:
        """Return the parts of the runs' scores in the first look, a column each."""
        runs, size, of_way = facts.page.runs, len(facts.words), self.names.sums(ways, facts.looks)
        columns = [self.first.sums(group, size) for group in (facts.own, facts.around, facts.boxes)]
        columns.append([of_way[ways.of_box[run.box]] for run in runs])
        columns.append([self._of_opening(run.text, words) for run, words in zip(runs, facts.words, strict=True)])
        return columns

    def _of_opening(self, text: str, words: int) -> int:
        """Return what a run's first word says, its first two, and all of a short one: the sum of its `opening`."""
        found, of_short = first_words(text, words), self._of_short
        if not found:
            return 0
        total = self._of_first.get(found[0], 0)
        if len(found) > 1:
            total += self._of_two.get(f"{found[0]} {found[1]}", 0)
        return total + sum([of_short[word] for word in {*found} if word in of_short]) if words < SHORT else total


@cache
def learnt() -> Weights:
    """Return the weights that the package brings.

    `tools/learn_html.py` made them of the Web Content Extraction Benchmark's pages (CC BY 4.0) and of scrapinghub's
    article-extraction-benchmark (MIT).
    """
    import json
    from importlib.resources import files

    return Weights(**json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8")))


class Verdicts:
    """What became of each run of a page.

    Attributes
    ----------
    ways : Ways
    context : Context
    parts : list of list of int
        Of the runs' scores, in hundredths of log odds, a column for each of `PageBlock.parts`.
    scores : list of float
        From 0 to 1, how sure it is that a run is the article's.
    foot : int
        The run that a newsletter's foot begins with.
    quoted : list of bool
        Which boxes are quotes or listings, or lie in one.
    cut : float
        What a run has to score to be kept.
    reasons : list of str
        "" for a run that is kept; else "title", "link", "notice", "repeated", "section" or "score".
    """

    def __init__(self, facts: Facts, weights: Weights, share: float | None = None) -> None:
        self.facts = facts
        self.ways = Ways(facts)
        self.parts = weights.parts(facts, self.ways)
        self.context = Context(facts, [*map(sum, zip(*self.parts, strict=True))])
        self.scores = self._scores(weights.second)
        self.quoted = self._quoted()
        is_mail = "table" in facts.page.tags and FORUM not in facts.evidence
        self.foot = foot_of(facts) if is_mail else len(facts.words)
        if share is None:
            share = next((cut for kind, cut in _CUTS if kind in facts.evidence), _CUT_OF_OTHERS)
        self.cut = share * self._mean()
        self.reasons = self._reasons(self.cut)

        kept = self.kept()
        # A notice of three lines has little that speaks for it.
        if kept < FEW and self.cut > LOW:
            cut, strict = self.cut, self.reasons
            self.cut, self.reasons = LOW, self._reasons(LOW)
            if self.kept() <= 2 * kept:
                self.cut, self.reasons = cut, strict

    def keep_something(self) -> None:
        """Where nothing is kept, keep what isn't a link, or all: a page that has text isn't empty."""
        runs, reasons = self.facts.page.runs, self.reasons
        if not runs or "" in reasons:
            return
        wanted = [place for place, run in enumerate(runs) if reasons[place] != "title" and 2 * run.link < len(run.text)]
        wanted = wanted or [place for place, reason in enumerate(reasons) if reason != "title"] or [*range(len(runs))]
        for place in wanted:
            reasons[place] = ""

    def has_links_only(self) -> bool:
        """Whether nothing is kept, or nothing but links."""
        runs = self.facts.page.runs
        return all(2 * run.link > len(run.text) for run, why in zip(runs, self.reasons, strict=True) if not why)

    def kept(self) -> int:
        """Count the words of what is kept."""
        return sum([words for words, reason in zip(self.facts.words, self.reasons, strict=True) if not reason])

    def _scores(self, second: Tables) -> list[float]:
        """Return the scores of the second look, drawn to those of runs alike; note what both add to the first's."""
        look, sums = SecondLook(self.context), [*self.context.sums]
        for place, total in zip(look.places, second.sums(look.columns(), len(look.places)), strict=True):
            first = sums[place]
            sums[place] = max(first - _FARTHEST, min(first + _FARTHEST, total))
        drawn = levelled(self.facts, groups(self.context, self.ways), sums)
        drawn = levelled(self.facts, rows(self.facts), drawn, 1.0)
        self.parts += [*map(sub, sums, self.context.sums)], [*map(sub, drawn, sums)]
        return [*map(probability, drawn)]

    def _mean(self) -> float:
        """Return the mean score of a page's words, weighted by their scores: near 1 where runs are told apart well."""
        masses = [score * words for score, words in zip(self.scores, self.facts.words, strict=True)]
        total = sum(masses)
        return sum([score * mass for score, mass in zip(self.scores, masses, strict=True)]) / total if total else 0.0

    def _reasons(self, cut: float) -> list[str]:
        """Say of each run why it isn't kept."""
        facts, context, found = self.facts, self.context, []
        # In a forum people tell each other what a site earns by its links.
        told = [] if FORUM in facts.evidence else parts_of_notices(facts.whole)
        may_ask = not is_agreement(facts.title)
        has_joiners = _JOINER in facts.whole

        for place, run in enumerate(facts.page.runs):
            is_kept = self.scores[place] >= cut
            # The title isn't text: the document has it as such.
            if facts.is_title[place] or run.tag == "h1":
                # Below the title another h1 is a part's heading, as documentation has them: of 73 on the pages of
                # learning that score enough, 71 are the text's.
                is_part = is_kept and 0 <= context.title < place and not facts.is_title[place]
                found.append("" if is_part else "title" if is_kept or place == context.title else "score")
            elif not is_kept:
                found.append("" if self._is_quoted(place) and not self._is_label(place) else "score")
            elif run.link and self._is_link(place):
                found.append("link")
            elif has_joiners and not run.text.strip(_JOINER):
                found.append("score")
            else:
                is_told = (may_ask and is_legal(run.text)) or is_notice(run.text, told)
                found.append("notice" if is_told or self._is_label(place) else "")
        note_contents(facts, found)
        note_parts(facts, found)
        if FORUM in facts.evidence:
            note_lines_of_forum(facts, found)
        self._note_repeats(found)
        note_sections(facts, found)
        found[self.foot :] = [reason or "notice" for reason in found[self.foot :]]
        note_end(facts, found)
        return found

    def _is_label(self, place: int) -> bool:
        """Whether a line is a button or stands over an advertisement, says whose a picture is, where else to read."""
        run, is_said = self.facts.page.runs[place], self.facts.ends[place] >= SENTENCE
        is_heading, is_manual = run.tag in HEADINGS, DOCUMENTATION in self.facts.evidence
        if (is_heading or run.tag not in _ENTRIES) and speaks_of_page(
            run.text, is_heading=is_heading, is_said=is_said, is_manual=is_manual
        ):
            return True
        if run.tag not in _NO_LINES and is_of_editors(run.text):
            return True
        if run.tag in _ENTRIES:
            return False
        if not is_said and is_of_picture(run.text):
            return True
        return self.facts.words[place] <= LONGEST_CREDIT and is_credit(run.text, is_said=is_said)

    def _quoted(self) -> list[bool]:
        """Say of each box whether it is a quote or a listing, or lies in one."""
        page, found = self.facts.page, [False] * len(self.facts.page.tags)
        if not _QUOTES.isdisjoint(page.tags):
            for box, tag in enumerate(page.tags):
                found[box] = tag in _QUOTES or (box > 0 and found[page.parents[box]])
        return found

    def _is_quoted(self, place: int) -> bool:
        """Whether a run is in a quote or a listing between the article's paragraphs."""
        context, box = self.context, self.facts.page.runs[place].box
        return (
            self.quoted[box]
            and self.scores[place] >= _QUOTED
            and context.distance[box] == 0
            and context.first < place < context.last
        )

    def _note_repeats(self, reasons: list[str]) -> None:
        """Leave out what was kept before: a forum's quoted posts, a page that shows its article twice."""
        seen: dict[str, int] = {}
        is_forum = FORUM in self.facts.evidence
        shortest, far = (_SHORTEST_OF_FORUM, _FAR_OF_FORUM) if is_forum else (_SHORTEST_REPEAT, _FAR)
        for place, run in enumerate(self.facts.page.runs):
            if self.facts.is_repeated[place] and not reasons[place] and len(run.text) >= shortest:
                if place - seen.get(run.text, place) > far:
                    reasons[place] = "repeated"
                    # "Gull22 said:" above a quote of what stands above it.
                    if is_forum and place and not reasons[place - 1] and self._leads(place - 1):
                        reasons[place - 1] = "repeated"
                seen[run.text] = place

    def _leads(self, place: int) -> bool:
        """Whether a run is a few words before a colon."""
        return self.facts.words[place] <= _LONGEST_SAID and self.facts.ends[place] == COLON

    def _is_link(self, place: int) -> bool:
        """Whether a run is nothing but a link and no sentence: "Read more about the bridge". Items and cells may be.

        An item of a row of teasers with a figure in it may not: "€ 31.00 Add to cart", "12 comments". Of a cloud of
        tags the label and what stands between two are no links: "Tags: bridges, ferries, tides".
        """
        run = self.facts.page.runs[place]
        if run.link and leads_elsewhere(run.text, run.link):
            return True
        tenths = _TENTHS_OF_A_CLOUD if self.facts.words[place] > _CLOUD else _TENTHS
        is_teaser = self.context.is_card[run.box] and bool(self.facts.marks[place] >> DIGITS & 1)
        return (
            10 * run.link > tenths * len(run.text)
            and self.facts.ends[place] < SENTENCE
            and self.facts.words[place] > 2
            and (run.tag not in _ENTRIES or (is_teaser and run.tag not in HEADINGS))
        )
