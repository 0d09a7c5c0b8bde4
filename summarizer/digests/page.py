"""From a digest to one page that stands alone."""

from __future__ import annotations

from ..show.article import marked_up, own_text, pieces_of
from ..show.markup import attribute, inert
from ..show.page import SHEET
from .shown import (
    about,
    cited,
    dated,
    direction_of,
    heading_of,
    isolated,
    language_of,
    link_of,
    listed,
    measure,
    name_of,
    numbered,
    selections,
    titled,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from ..analysis import Selection
    from .edition import Edition
    from .quote import Quote
    from .story import Story

    # (article, start) -> a sentence's number in the digest, and the sentence.
    Numbers: TypeAlias = dict[tuple[int, int], tuple[int, Quote]]

# What opens and closes another sentence of an article, a piece of furniture, and what is in doubt; a chosen one's is
# made below.
_SIGNS = (
    ("{title}", "</mark>"),
    ('<span style="background:rgba(240,150,0,{depth:.2f})" title="{title}">', "</span>"),
    ('<s title="left out: {reason}">', "</s>"),
    ('<span class="doubt" title="{title}">', "</span>"),
)
# Of a page: how a story's articles and sources stand below its sentences.
_MORE = """
a{white-space:normal}
section{border-top:1px solid var(--faint);margin-top:2rem}
section h2{margin-top:1rem}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--faint)}
details article{padding:0;padding-inline-start:1rem;border-inline-start:3px solid var(--faint)}
bdi+bdi{white-space:nowrap}
p.about{color:var(--faint);margin:.25rem 0}
"""
# Articles left out that are named one by one.
_LEFT_OUT = 200


def page(edition: Edition) -> str:
    """Return one page that stands alone: the stories, each sentence linked to its place in its article.

    Parameters
    ----------
    edition : Edition

    Returns
    -------
    str
        HTML with a style sheet for light and dark, no script; nothing is loaded, and nothing in the texts can be.
    """
    taken = selections(edition)
    numbers = numbered(edition)
    stories = [_section(edition, story, taken, numbers) for story in edition.stories]
    body = "\n".join(stories) or "<p>There is nothing new to say.</p>"

    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Digest: {measure(edition)}</title>
<style>{SHEET}{_MORE}</style>
</head>
<body>
<header>
<h1>Digest</h1>
<p>{measure(edition)}</p>
</header>
<main>
{body}
{_left_out(edition)}
</main>
</body>
</html>
"""


def _section(edition: Edition, story: Story, taken: dict[int, Selection], numbers: Numbers) -> str:
    """Return a story: its title, its sentences with their sources, its articles."""
    own = language_of(story)
    first, _ = numbers[story.sentences[0].article, story.sentences[0].start]
    names = cited(edition, story)
    items = "\n".join([_item(edition, quote, names, quote.article in taken) for quote in story.sentences])

    sources = dict.fromkeys([quote.article for quote in story.sentences])
    # Where two stories quote an article, it stands with the first.
    quoted = [index for index in sources if index in taken]
    articles = "\n".join([_article(edition, index, taken.pop(index), numbers) for index in quoted])
    # Copies, and what the others say as well.
    shown = set(quoted)
    others = [index for index in story.everyone if index not in shown]
    also = f'<p class="about"><bdi>Also on this: {_links(edition, others)}</bdi></p>' if others else ""
    return f"""<section{direction_of(story)}>
<h2{own}>{inert(heading_of(story))}</h2>
<p class="about"><bdi>{about(story)}</bdi></p>
<ol{own} start="{first}">
{items}
</ol>
{articles}
{also}
</section>"""


def _item(edition: Edition, quote: Quote, names: Mapping[int, str], is_shown: bool) -> str:
    """Return a sentence with its source, linked to its place in the article where that is on the page."""
    name = isolated(dated(edition, quote.article, names[quote.article]))
    # On the page itself where the article is there, else where it came from.
    link = f"#{_place(quote.article, quote.index)}" if is_shown else link_of(edition.articles[quote.article])
    source = f'<a href="{attribute(link)}">{name}</a>' if link else name
    also = f"; also {inert(listed(names, quote.said_by))}" if quote.said_by else ""
    return f"<li>{inert(quote.text)} <small>({source}{also})</small></li>"


def _place(article: int, index: int) -> str:
    return f"article-{article}-sentence-{index}"


def _links(edition: Edition, indices: list[int]) -> str:
    """Return sources by name, linked where there is an address."""
    found = []
    for index in indices:
        name, link = isolated(titled(edition, index)), link_of(edition.articles[index])
        found.append(f'<a href="{attribute(link)}">{name}</a>' if link else name)
    return "; ".join(found)


def _article(edition: Edition, index: int, selection: Selection, numbers: Numbers) -> str:
    """Return an article, folded, its chosen sentences marked with their numbers in the digest."""
    pieces = []
    for start, end, opened, closed, is_chosen in pieces_of(selection, _SIGNS):
        if is_chosen:
            number, quote = numbers[index, start]
            opened = f'<mark id="{_place(index, quote.index)}" data-number="{number}" title="{opened}">'
        pieces.append((start, end, opened, closed, is_chosen))

    link = link_of(selection.document)
    away = f'<p><a href="{attribute(link)}"><bdi>{inert(link)}</bdi></a></p>' if link else ""
    under = isolated(dated(edition, index, *titled(edition, index)))
    return (
        f"<details><summary>{under}</summary>{away}\n"
        f"<article{own_text(selection)}>{marked_up(selection, pieces, True)}</article></details>"
    )


def _left_out(edition: Edition) -> str:
    """Return the articles that were left out with their reasons, folded."""
    if not edition.left_out:
        return ""
    items = [
        f"<li>{inert(name_of(edition, each.article))}: {inert(each.reason)}</li>"
        for each in edition.left_out[:_LEFT_OUT]
    ]
    more = len(edition.left_out) - len(items)
    rest = f"<li>{more} more</li>" if more else ""
    return f"<details><summary>Left out: {len(edition.left_out)}</summary><ul>{''.join(items)}{rest}</ul></details>"
