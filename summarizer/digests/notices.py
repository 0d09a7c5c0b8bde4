"""From a short text to whether it is a notice that stands where an article should: a wall, an error, an archive's."""

from __future__ import annotations

from itertools import chain

from ..furniture.lexicon import lexicon
from ..languages.language import lower
from ..readers.html import walls as html_walls
from ..record import Record
from .labels import corrects
from .names import is_named
from .notice_words import ELSEWHO, GONE, PAIRS, READER, ROWS
from .stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from re import Match, Pattern

    from ..analysis import Analysis
    from .news import Article

# Why it is left out.
NOTICE = "a notice in an article's place"
# Words of a notice at most, and characters where words have no spaces between them.
LONGEST, LONGEST_SPACELESS = 120, 300
# The share of its words that speak of the page, of its reader or its makers. Of 234 notices of our own 231 have as much
# and name nothing beside it, and none of 140 short articles; of 42 that were looked at first when this was written 30;
# of 13,900 pieces of two sentences of 11 corpora 11, half of them no article's.
OWN = 0.35
# One that opens with what it is and has no more words says nothing else, whatever stands behind.
BRIEF = 30
# A sentence of so few words is a button or a label: it says nothing either way.
LABEL = 3
# An error's number and name have so many words at most; what names somebody in more of them is an article's, but where
# it says who keeps pages, or tells of a network's posts and an agency's reprints.
MESSAGE = 12
_KEEPERS = ("archiv", "wayback", "tweet", "reprints")
# What sites open sentences with that speak of the site, not of the world.
_OPENINGS = frozenset(["call to action", "notice", "comments", "share", "note"])
# Titles that say nothing of the text below them, from which it is a notice; of one that names somebody, more.
TITLES, NAMED_TITLES = 2, 3


class _Part(Record):
    """A sentence of what may be a notice.

    Parameters
    ----------
    text : str
        Verbatim.
    size : int
        Its words, or characters where these have no spaces between them.
    speaks, opens, is_named : bool
        Whether it speaks of sites, opens as furniture does, names somebody.
    """

    text: str
    size: int
    speaks: bool
    opens: bool
    is_named: bool


def notices(articles: Sequence[Article]) -> list[int]:
    """Return the indices of the articles that are none: by what they say, or by the titles that one text stands under.

    Parameters
    ----------
    articles : sequence of Article

    Returns
    -------
    list of int
        In order.
    """
    same: dict[tuple[tuple[str, ...], ...], list[Article]] = {}
    for article in articles:
        if _size(article) <= 1.0:
            same.setdefault(article.words, []).append(article)
    found = [alike for alike in same.values() if _is_untitled_notice(alike[0]) or _is_under_others(alike)]
    return sorted([article.index for article in chain.from_iterable(found)])


def _size(article: Article) -> float:
    """Return an article's length, in lengths that a notice has at most."""
    seen = article.analysis.representation
    if seen.language.is_spaceless:
        return sum(map(len, seen.texts)) / LONGEST_SPACELESS
    return sum(map(len, article.words)) / LONGEST


def _is_untitled_notice(article: Article) -> bool:
    """Whether an article is a notice by what it says, and its title is one too, or shares no word with it.

    An item of a feed, often one sentence without a name, shares some with its title.
    """
    if not is_notice(article.analysis):
        return False
    if not article.says_its_title:
        return True
    return any(map(_finder(f"this {article.analysis.title}"), (*ROWS, *chain.from_iterable(PAIRS))))


def is_notice(analysis: Analysis) -> bool:
    """Whether a short text speaks of the page it stands on, of its reader and of nothing else.

    A real article that speaks of such things as well names somebody beside them.
    """
    seen = analysis.representation
    language = seen.language
    sizes = [*map(len, seen.texts if language.is_spaceless else seen.words)]
    known = lexicon(language)
    whole = lower(" ".join(seen.texts))
    is_kept = any(word in whole for word in _KEEPERS)
    parts = []
    for sentence, size in zip(seen.sentences, sizes, strict=True):
        speaks = known.site.count(sentence.text) > 0
        opens = known.opening(sentence.text, is_prose=True) in _OPENINGS
        is_told = size > LABEL and is_named(sentence.text, language)
        # Most articles end here: to look for all that notices say takes half as long as to read one of sixty words.
        if is_told and not (is_kept or speaks or opens) and size > MESSAGE:
            return False
        parts.append(_Part(sentence.text, size, speaks, opens, is_told))

    pairs = [pair for pair in PAIRS if pair[0].search(whole) and pair[1].search(whole)]
    rows = (*ROWS[len(GONE) :], *chain.from_iterable(pairs), *[each for _, each in html_walls.PATTERNS])
    sure = []
    for part in parts:
        find = _finder(part.text)
        is_gone = any(not _goes_on(part.text[found.end() :]) for found in filter(None, map(find, GONE)))
        sure.append((part.opens and part.speaks) or is_gone or any(map(find, rows)))
    return _speaks_of_page(parts, sure)


def _goes_on(rest: str) -> bool:
    """Whether a sentence tells of somebody else behind what became of a page: "..., and the school says nothing".

    A notice goes on with its reader, its makers or the page: "..., please try the search", "and the link has expired".
    """
    find = _finder(rest)
    return find(ELSEWHO) is not None and find(READER) is None


def _finder(text: str) -> Callable[[Pattern[str]], Match[str] | None]:
    lowered = lower(text)
    return lambda row: row.search(lowered)


def _speaks_of_page(parts: Sequence[_Part], sure: Sequence[bool]) -> bool:
    """Whether sentences, some of which are surely a notice's, say nothing else."""
    for part, is_sure in zip(parts, sure, strict=True):
        if corrects(part.text) or (part.is_named and not is_sure and not part.opens):
            return False
    own = sum([part.size for part, is_sure in zip(parts, sure, strict=True) if is_sure or part.speaks])
    other = sum(
        [
            part.size
            for part, is_sure in zip(parts, sure, strict=True)
            if not is_sure and not part.speaks and part.size > LABEL
        ]
    )
    # "The page doesn't exist. It may have been moved, or ...": what leans on a short notice says no more.
    is_brief = sure[0] and sum([part.size for part in parts]) <= BRIEF
    return any(sure) and (is_brief or own >= OWN * (own + other))


def _is_under_others(alike: Sequence[Article]) -> bool:
    """Whether a text stands under titles that share no word with it, nor with one another.

    Of what an agency sent the titles share words with the text, or with one another.
    """
    said = stems(chain.from_iterable(alike[0].terms))
    titles = 0
    for article in alike:
        own = stems(article.analysis.representation.title_terms)
        if own and not own.isdisjoint(said):
            return False
        titles += 1 if own else 0
        said |= own
    seen = alike[0].analysis.representation
    is_some = any(is_named(sentence.text, seen.language) for sentence in seen.sentences)
    return titles >= (NAMED_TITLES if is_some else TITLES)
