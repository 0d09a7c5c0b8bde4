"""From a page's links to who wrote it: they lead to an author's page, or to the profile of who began a thread.

Of 764 pages whose author is known 31 more are right by it, and one fewer.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

# /author/ina-moss, /blog/authors/moss.html, /news-authors/12; not /licenses/by/4.0, /people/faculty, @moss.
_AUTHORS = re.compile(
    r"/(?:[a-z]+[-_])?(?:authors?|contributors?|columnists?|reporters?|journalists?|writers?|reviewers?"
    r"|autor(?:[ae]|as|es|en|i|zy)?|auteurs?|forfatter|kirjoittajat?|yazar(?:lar)?|penulis|redaktor(?:zy)?)/([^/?#]{1,200})",
    re.IGNORECASE,
)
# One of these stands in each such address, between slashes and dashes: asked for first.
_PARTS = frozenset(
    "author authors contributor contributors columnist columnists reporter reporters journalist journalists writer "
    "writers reviewer reviewers autor autora autore autoras autores autoren autori autorzy auteur auteurs forfatter "
    "kirjoittaja kirjoittajat yazar yazarlar penulis redaktor redaktorzy".split()
)
# What the software of forums calls a profile: Discourse, phpBB, vBulletin, XenForo, SMF, MyBB, Lemmy.
_MEMBERS = re.compile(
    r"(?:^|/)(?:u|users?|members?|profile)/(?!log|sign|regist|new\b|password)[^/?#]"
    r"|mode=viewprofile|(?:member|profile)\.php\?(?!action)|action=profile",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:https?:)?//([^/?#:]{1,255})", re.IGNORECASE)
_SHARED = re.compile(r"\.[a-z]{2,3}\.[a-z]{2}$")
# A name, how many are looked for, and the line that they stand in.
_LONGEST, _MOST, _LONGEST_LINE = 80, 100, 400
# "Posts by Ina Moss", "Alle Artikel von Ina Moss".
_ALL_BY = re.compile(r"^[^\n]{0,40}\s(?:by|von|par|por|di|door|av|af)\s(?=\w)")
# A word of a name that its address has as well.
_FEWEST_LETTERS = 3


def writers(root: Any, near: Sequence[str], where: str | None, *, is_thread: bool) -> Iterator[str]:
    """Yield the names in links to writers in the first line near the title that has any: an author's, a member's.

    Parameters
    ----------
    root : LexborNode
    near : sequence of str
        The lines near the title. A post's begins with its writer: "Our newest member: jon", "Last post by jon" don't.
    where : str or None
        The page's address.
    is_thread : bool
    """
    site = _site(where or "")
    names: dict[str, bool] = {}
    beside: set[int] | None = None
    for link in root.css("a[href]"):
        href = link.attributes.get("href") or ""  # in a drawing `xlink:href` is found by the selector, too
        is_member, found = is_thread and _MEMBERS.search(href), _is_likely(href) and _AUTHORS.search(href)
        # Icons lead to accounts on other sites.
        if not (is_member or found) or site not in ("", _site(href) or site):
            continue
        if beside is None:
            beside = {each.mem_id for each in root.css("nav a, aside a")}
        if link.mem_id in beside:
            continue
        name = _name(link)
        if name and (not found or _is_told(name, found[1])):
            names[name] = not found

    wanted = [*names.items()][:_MOST]
    for line in near:
        if len(line) <= _LONGEST_LINE and (said := [each for each in wanted if _has(line, *each)]):
            yield from [name for name, _ in said]
            return


def _is_likely(address: str) -> bool:
    """Whether an address has a word between its signs that leads to writers."""
    return not _PARTS.isdisjoint(address.lower().replace("-", "/").replace("_", "/").split("/"))


def _has(line: str, name: str, is_member: bool) -> bool:
    """Whether a line has a name, and not as a part of a word; a day may be glued to a whole name."""
    if is_member or name not in line:
        return is_member and line.removeprefix("@").startswith(name)
    return " " in name or re.search(rf"(?<!\w){re.escape(name)}(?!\w)", line) is not None


def _is_told(name: str, address: str) -> bool:
    """Whether a link to an author's page says a name: the address has one of its words, or tells none."""
    if not name.isascii() or address.isdecimal():
        return " " in name and all(not word[0].islower() for word in name.split())
    return any(len(word) >= _FEWEST_LETTERS and word in address.lower() for word in re.findall(r"\w+", name.lower()))


def _site(address: str) -> str:
    """Return the last two parts of an address's host, three of "news.example.co.uk", "" where it names none."""
    found = _HOST.match(address)
    host = found[1].lower().removeprefix("www.") if found else ""
    return ".".join(host.split(".")[-3 if _SHARED.search(host) else -2 :])


def _name(link: Any) -> str:
    """Return what a link says, "" where it is too long for a name."""
    text = _ALL_BY.sub("", " ".join(link.text().split()).removeprefix("@"))
    return text if len(text) <= _LONGEST else ""
