"""From what a page calls itself to its article's title."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

# Titles are compared by pairs of letters; nobody's headline is longer than this, and what is was written to be slow.
LONGEST = 300
MOST_HEADINGS, MOST_TITLES = 20, 5
# So many pairs of letters a heading has in common with a title that it is that, in other words.
_ALIKE = 0.5
# How alike one is that stands at the other's end: less than one that is the whole.
_AT_END = 0.99
# "The", "Die", "Los" in front of a title is no kicker.
_LONGEST_ARTICLE = 3
# Words that a site's name has at most.
_LONGEST_SITE = 5
_SEPARATOR = re.compile(r" (?:[|»«›‹·•∙⋆~>:/–—-]|--|>>|::|\|\|) ")
_BREAK = re.compile(r": | (?:[|»·•–—-]|--|::|\|\|) ")
# "The light - HarbourNews.com", "www.Tarn.de - The light": an address names a site. "Node.js" and "ASP.NET" are none.
_ADDRESS = re.compile(
    r"(?:www\.|[\w-]{2,30}\.(?=[\w-]{2,30}\.))?[\w-]{2,30}\.(?:(?:com?|net|org|gov|edu)(?:\.[a-z]{2})?|info|eu|de|at|ch|fr|it"
    r"|es|nl|be|pl|ru|ua|cz|se|no|dk|fi|pt|gr|hu|ro|tr|jp|cn|kr|al)"
)
_LONG_WORD = re.compile(r"\w{4,40}")
# A heading of so many words is a headline; one of fewer may be a site's name or a part's.
_SPACES_OF_A_HEADLINE = 3
# A post may be nothing but its title, as one that leads elsewhere: it has so many, few names of articles have.
SPACES_OF_A_SENTENCE = 11
_SIGNS = " |»«›‹·•∙⋆~>:/–—-"
# What templates call any page of a site.
_ANY_PAGE = frozenset(
    "home homepage index untitled untitleddocument document welcome news blog article page startseite accueil inicio "
    "início start frontpage mainpage default print error 404 notitle null undefined latestnews vitereact viteapp "
    "главная главнаястраница الرئيسية الصفحةالرئيسية ホーム トップページ 首页 首頁 主页 홈 메인 anasayfa beranda "
    "trangchủ".split()
)


def names_of_site(names: Sequence[str], addresses: Iterable[str | None]) -> list[str]:
    """Return what a page's site is called: as it says, and as its addresses do."""
    from urllib.parse import urlsplit

    found = [*names]
    for link in filter(None, addresses):
        try:
            host = urlsplit(link).hostname or ""
        except ValueError:
            continue
        host = host.removeprefix("www.")
        found += [host, *host.split(".")[:-1]]
    return found


def headline(
    headings: Sequence[str],
    named: Sequence[str],
    whole: Sequence[str],
    names: Sequence[str],
    lower: Collection[str] = frozenset(),
    told: Callable[[], str] = str,
) -> str | None:
    """Return the article's title.

    Parameters
    ----------
    headings : sequence of str
        The page's h1, in order.
    named, whole : sequence of str
        What its data for machines call it, and its element title.
    names : sequence of str
        What its site is called.
    lower : collection of str
        The page's h2 and h3.
    told : callable, optional
        Returns what the page says besides its headings.

    Returns
    -------
    str or None
        The heading that the page's own data repeat, else these without the site's name; a heading, where they name the
        site only, or any page of it.
    """
    named, whole = _usual(named), _usual(whole)
    headings = [heading for heading in headings[:MOST_HEADINGS] if heading and len(heading) <= LONGEST]
    headings = [_below(heading, whole, lower) for heading in headings]
    # "Tarn Diary: The light": where the data have the second, the first is no title, though a heading says it.
    own = [*filter(None, map(fold, named))]
    whole = [title for title in whole if not any(map(fold(title).__contains__, own))]
    sites = {fold(name) for name in names if name}

    for title in (*named, *whole):
        bare = _without_site(title, sites, is_sure=False)
        # Of two that are equally alike the later: a site's name in a heading stands on top.
        likeness, place = max(((_likeness(h1, bare), place) for place, h1 in enumerate(headings)), default=(0.0, 0))
        if likeness >= _ALIKE and not _is_any(headings[place], sites):
            heading = _without_site(headings[place], sites, is_sure=False)
            return bare if _is_better(bare, heading, title in named) else heading
    own = [heading for heading in headings if not _is_any(heading, sites) and heading.count(" ") > 1]
    behind = [_behind_site(title, sites, lower) for title in whole]
    if not named and (alone := _alone(own, behind, told, is_sites=behind != whole)):
        return alone
    # Data for machines are written for this page, its element title by a template.
    for title in named:
        if not _is_any(bare := _without_site(title, sites, is_sure=False), sites):
            return bare
    for title in whole:
        bare = _without_site(_behind_site(title, sites, lower), sites, is_sure=True)
        # A page is written for its title: two words are a site's name, and so is what stands behind "Home".
        is_site = bare.count(" ") < 2 or fold(_SEPARATOR.split(bare)[0]) in _ANY_PAGE
        if bare and not _is_any(bare, sites) and not (own and is_site):
            return bare
    return next(iter([*own, *headings, *named, *whole]), None)


def _alone(headings: Sequence[str], titles: Sequence[str], told: Callable[[], str], *, is_sites: bool) -> str:
    """Return the only heading of a page whose titles are the site's. "" where there is none.

    None has a word of it, and the page says more of its words than of theirs: a site's motto is such a heading, too. It
    is a whole sentence where what stands behind a site's name is a motto: "Reddit - The heart of the internet".
    """
    if len(headings) != 1 or headings[0].count(" ") < _SPACES_OF_A_HEADLINE:
        return ""
    own = {*_LONG_WORD.findall(headings[0].casefold())}
    others = {*_LONG_WORD.findall(" ".join(titles).casefold())}
    if not own.isdisjoint(others):
        return ""
    if is_sites and headings[0].count(" ") >= SPACES_OF_A_SENTENCE:
        return headings[0]
    said = {*_LONG_WORD.findall(told().casefold())}
    return headings[0] if len(own & said) * len(others) > len(others & said) * len(own) else ""


def _is_better(title: str, heading: str, is_named: bool) -> bool:
    """Whether a title is what a heading says without what a page sets in front of it.

    What stands between a kicker and its headline may be drawn only: "The harbourA storm". "Thread: Which tide?", a day,
    a kicker: what the page calls itself for other sites has none of them.
    """
    first, second = fold(title), fold(heading)
    if first == second:
        return title.count(" ") > heading.count(" ")
    above = second.removesuffix(first)
    return is_named and len(second) > len(above) > _LONGEST_ARTICLE and title.count(" ") > 1


def _below(heading: str, whole: Iterable[str], lower: Collection[str]) -> str:
    """Return the heading below one that only ends or begins the page's title: of a thread, a chapter, a blog's post."""
    for title in whole:
        above, behind = title.removesuffix(heading).rstrip(_SIGNS), title.removeprefix(heading).lstrip(_SIGNS)
        if len(above) < len(title) and above in lower:
            return above
        if len(behind) < len(title) and behind in lower and _says_more(behind, heading):
            return behind
    return heading


def _usual(titles: Sequence[str]) -> list[str]:
    """Return the first titles, none longer than one is."""
    return [title[:LONGEST] for title in titles if title][:MOST_TITLES]


def _is_any(title: str, sites: set[str]) -> bool:
    """Whether a title is that of any page of a site: the site's name, "Home"."""
    folded = fold(title)
    return not folded or folded in sites or folded in _ANY_PAGE


def _likeness(heading: str, title: str) -> float:
    """Return how alike two titles are, by pairs of letters: 0 not at all, 1 alike, nearly so one at the other's end."""
    first, second = fold(heading), fold(title)
    if first and second and (second.startswith(first) or second.endswith(first) or first.startswith(second)):
        return 1.0 if first == second else _AT_END
    ours, theirs = _pairs(first), _pairs(second)
    return 2 * len(ours & theirs) / max(1, len(ours) + len(theirs))


def _pairs(name: str) -> set[str]:
    """Return the pairs of neighbouring letters of a name."""
    return {name[place : place + 2] for place in range(len(name) - 1)}


def _without_site(title: str, sites: set[str], *, is_sure: bool) -> str:
    """Return a title without its last segments where these name the site, or surely do, as in a page's own title."""
    while breaks := [*_SEPARATOR.finditer(title)]:
        if _ADDRESS.fullmatch(title, 0, breaks[0].start()):
            title = title[breaks[0].end() :]
            continue

        rest, last = title[: breaks[-1].start()], title[breaks[-1].end() :]
        names_site = bool(fold(last)) and (
            any(name.startswith(fold(last)) for name in sites)
            or _is_named(last, sites)
            or _ADDRESS.fullmatch(last) is not None
        )
        # "Buses go round | Opinion": what stands behind this sign is a part of the site, or its name, more surely than
        # behind others; of 1,576 titles eleven more are right, and one fewer.
        is_likely = (is_sure or "|" in breaks[-1][0]) and last.count(" ") < _LONGEST_SITE
        if not names_site and not (is_likely and rest.count(" ") >= last.count(" ")):
            break
        title = rest
        is_sure = False
    return title


def _behind_site(title: str, sites: set[str], lower: Collection[str]) -> str:
    """Return what stands behind a site's name, as "Valley Post: The light", or behind any where a heading has it."""
    found = _BREAK.search(title)
    if not found:
        return title
    first, rest = title[: found.start()], title[found.end() :]
    return rest if fold(first) in sites or (rest in lower and _says_more(rest, first)) else title


def _says_more(last: str, first: str) -> bool:
    """Whether the last part of a title isn't its site: that has no more words than what stands before it."""
    return last.count(" ") > first.count(" ")


def _is_named(segment: str, sites: set[str]) -> bool:
    """Whether all words of a segment are in one of a site's names: "Rust Blog" of blog.rust-lang.org."""
    words = [fold(word) for word in segment.split()]
    return any(all(map(name.__contains__, words)) for name in sites)


def fold(name: str) -> str:
    """Return the letters and digits of a name, in lower case."""
    return "".join(filter(str.isalnum, name.casefold()))
