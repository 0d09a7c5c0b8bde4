"""From a digest to what a notebook, Markdown and a terminal show of it: each sentence with its source."""

from __future__ import annotations

from itertools import chain

from ..analysis import Analysis, Selection
from ..budget import Budget
from ..document import Sentence
from ..errors import printable
from ..languages.language import load
from ..representation.representation import Representation
from ..show.article import LISTED, WHOLE, cut_short, marked_up, own_text, pieces_of
from ..show.markup import attribute, inert, is_right_to_left, markdown, unquoted_list
from ..show.table import shortened
from ..stages import Scores
from ..written import Kept
from .dates import day_of, written_day
from .ordinals import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..document import Document
    from .edition import Edition
    from .quote import Quote
    from .story import Story

# Characters of a source's name and of a heading; sources that are named one by one.
NAME, HEADING, NAMED = 60, 80, 8
# What opens and closes a chosen sentence, another, a piece of furniture and what is in doubt in a notebook, as of a
# summary's article.
_NOTEBOOK = (
    (
        '<mark style="color:#1f1f1f;background:#ffe27a;border-bottom:2px solid #a86800" title="{title}">',
        "</mark>",
    ),
    ('<span style="background:rgba(240,150,0,{depth:.2f})" title="{title}">', "</span>"),
    ('<s style="opacity:0.65" title="left out: {reason}">', "</s>"),
    ('<span style="opacity:0.65;background:rgba(128,128,128,0.2)" title="{title}">', "</span>"),
)


def name_of(edition: Edition, index: int) -> str:
    """Return what a source is called: its title, its address, else its place among the articles."""
    document, analysis = edition.articles[index], edition.analyses.get(index)
    known = (analysis.title if analysis else document.title) or (document.url or "").split("://", 1)[-1].rstrip("/")
    return shortened(known, NAME) if known.strip() else f"{ordinal(index)} article"


def link_of(document: Document) -> str | None:
    """Return the address of a source where a reader may follow it."""
    url = document.url or ""
    return url if url.lower().startswith(("http://", "https://")) else None


def outlet_of(document: Document) -> str:
    """Return where an article appeared: its site, else the host of its address, else nothing."""
    host = (link_of(document) or "").partition("://")[2].partition("/")[0].rpartition("@")[2]
    known = (document.site or "").strip() or host.removeprefix("www.")
    return shortened(known, NAME) if known else ""


def cited(edition: Edition, story: Story) -> dict[int, str]:
    """Return what a story's sources are called behind its sentences: where they appeared, if that tells them apart.

    Titles of several lines behind each sentence drown it.
    """
    speakers = chain.from_iterable([(quote.article, *quote.said_by) for quote in story.sentences])
    outlets = {index: outlet_of(edition.articles[index]) for index in sorted({*story.everyone, *speakers})}
    if all(outlets.values()) and len(set(outlets.values())) == len(outlets):
        return outlets
    return {index: name_of(edition, index) for index in outlets}


def dated(edition: Edition, index: int, *names: str) -> list[str]:
    """Return names of a source and its day."""
    # What is no date is left out rather than shown.
    day = day_of(edition.articles[index].date)
    return [*names, *([] if day is None else [written_day(day)])]


def isolated(parts: Sequence[str]) -> str:
    """Return a list as HTML, each part in its own direction: behind Arabic 2026-11-22 is no 22-11-2026."""
    return ", ".join([f"<bdi>{inert(part)}</bdi>" for part in parts])


def titled(edition: Edition, index: int) -> list[str]:
    """Return what a source is called where it stands for itself: its name, and where it appeared."""
    name, outlet = name_of(edition, index), outlet_of(edition.articles[index])
    return [name, *([outlet] if outlet and not name.startswith(outlet) else [])]


def language_of(story: Story) -> str:
    """Return the attribute of what holds a story's text, so that a screen reader speaks it in its own language."""
    return f' lang="{attribute(story.language)}"' if story.language else ""


def direction_of(story: Story) -> str:
    """Return the attribute of what holds a story and all that is said of it."""
    return ' dir="rtl"' if is_right_to_left(story) else ""


def heading_of(story: Story) -> str:
    """Return a story's title, or where it has none the beginning of its best sentence."""
    return story.title or shortened(story.ranked[0].text, HEADING)


def listed(names: Mapping[int, str], indices: Sequence[int]) -> str:
    """Return several sources in a line."""
    named = [names[index] for index in indices[:NAMED]]
    more = len(indices) - len(named)
    return f"{'; '.join(named)}{f'; {more} more' if more else ''}"


def measure(edition: Edition) -> str:
    """Return how much a digest is of what."""
    counts = [(len(edition.sentences), "sentence"), (len(edition.stories), "story"), (len(edition.articles), "article")]
    sentences, stories, articles = [_counted(*each) for each in counts]
    out = f", {_counted(len(edition.left_out), 'article')} left out" if edition.left_out else ""
    return f"{sentences} on {stories} from {articles}{out}"


def about(story: Story) -> str:
    """Return what a story is made of: its articles, copies and days."""
    parts = [_counted(len(story.articles), "article")]
    if story.copies:
        parts.append("1 copy" if len(story.copies) == 1 else f"{len(story.copies)} copies")
    if story.dates:
        first, last = story.dates[0], story.dates[-1]
        parts.append(first if first == last else f"{first} to {last}")
    return " · ".join(parts)


def _counted(count: int, what: str) -> str:
    plural = {"story": "stories"}.get(what, f"{what}s")
    return f"{count:,} {what if count == 1 else plural}"


def in_markdown(edition: Edition) -> str:
    """Return each story's title as a heading and its sentences as a list, each with its source."""
    blocks = []
    for story in edition.stories:
        # Markdown of a stranger's text is shown, and nothing it says is done.
        lines, names = [f"## {markdown(heading_of(story))}", ""], cited(edition, story)
        for quote in story.sentences:
            document = edition.articles[quote.article]
            source = markdown(", ".join(dated(edition, quote.article, names[quote.article])))
            link = link_of(document)
            place = f"[{source}](<{_followed(link)}>)" if link else source
            also = f"; also {markdown(listed(names, quote.said_by))}" if quote.said_by else ""
            lines.append(f"- {markdown(quote.text)} ({place}{also})")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks or ["*There is nothing new to say.*"])


def _followed(link: str) -> str:
    """Return an address as it stands between the angle brackets of Markdown."""
    return link.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C").replace("\n", "%0A").replace("\r", "%0D")


def in_text(edition: Edition) -> str:
    """Return the same as plain text, inert in a terminal."""
    blocks = []
    for story in edition.stories:
        lines, names = [" ".join((heading_of(story)).split()), ""], cited(edition, story)
        for quote in story.sentences:
            also = f" (also {listed(names, quote.said_by)})" if quote.said_by else ""
            source = ", ".join(dated(edition, quote.article, names[quote.article])) + also
            lines += [" ".join(quote.text.split()), f"    {' '.join(source.split())}"]
        blocks.append("\n".join(lines))
    return printable("\n\n".join([*blocks, measure(edition)]))


def numbered(edition: Edition) -> dict[tuple[int, int], tuple[int, Quote]]:
    """Return (article, start) -> the sentence's number in the digest, from 1, and the sentence.

    Of an article read back only the quotes are known, and count from 0: the start tells which one it is.
    """
    return {(quote.article, quote.start): (number, quote) for number, quote in enumerate(edition.sentences, 1)}


def selections(edition: Edition) -> dict[int, Selection]:
    """Return the articles that are quoted, each with the sentences taken from it."""
    quotes: dict[int, list[Quote]] = {}
    for quote in edition.sentences:
        quotes.setdefault(quote.article, []).append(quote)
    found = {}
    for index, own in quotes.items():
        analysis = edition.analyses.get(index)
        if analysis is not None:
            found[index] = Selection(analysis, [quote.index for quote in own], edition.budget)
        else:
            found[index] = _known_only(edition.articles[index], own)
    return found


def _known_only(document: Document, quotes: Sequence[Quote]) -> Selection:
    """Return the sentences taken from an article of which no other is known."""
    # In the order of the text, as sentences are.
    ordered = sorted(quotes, key=lambda quote: quote.start)
    sentences = [Sentence(*quote[:3], place, quote.paragraph) for place, quote in enumerate(ordered)]
    language = load("")
    representation = Representation(sentences, [set() for _ in sentences], language)
    scores = Scores([quote.score for quote in ordered])
    analysis = Analysis(document, document.title, (), representation, scores, Kept(tuple(range(len(ordered)))))
    return Selection(analysis, range(len(ordered)), Budget(sentences=len(ordered)))


def fragment(edition: Edition) -> str:
    """Return what a notebook shows: each story's sentences as a list with their sources, their articles folded.

    Parameters
    ----------
    edition : Edition

    Returns
    -------
    str
        HTML with inline styles and semantic tags only, which sanitizers keep.
    """
    shown = edition.stories[:LISTED]
    taken = selections(edition)
    # A notebook has to stay quick to open: 60,000 characters of articles, then only what is around the sentences.
    is_whole = sum(len(each.document.text) for each in taken.values()) <= WHOLE
    blocks, number = [], 1

    for story in shown:
        names = cited(edition, story)
        items = [_item(edition, quote, names, is_whole) for quote in story.sentences]
        folded = [_folded(edition, index, taken.pop(index), is_whole) for index in story.articles if index in taken]
        own = language_of(story)
        blocks.append(
            f"<div{direction_of(story)}><p{own}><strong>{inert(heading_of(story))}</strong></p>"
            f"<p><small><bdi>{about(story)}</bdi></small></p>"
            f'<ol start="{number}"{own}>{"".join(items)}</ol>{"".join(folded)}</div>'
        )
        number += len(story.sentences)
    if len(shown) < len(edition.stories):
        blocks.append(f"<p>… and {_counted(len(edition.stories) - len(shown), 'story')} more.</p>")
    body = "\n".join(blocks) or "<p><em>There is nothing new to say.</em></p>"
    return f'<section style="overflow-wrap:break-word">{body}<p><small>{measure(edition)}</small></p></section>'


def in_a_template(edition: Edition) -> str:
    """Return each story's title and its sentences as a list for a template; without any, nothing."""
    lists = []
    for story in edition.stories:
        texts = [quote.text for quote in story.sentences]
        lists.append(unquoted_list(texts, story.language, story, story.title))
    return "".join(lists)


def _item(edition: Edition, quote: Quote, names: Mapping[int, str], is_whole: bool) -> str:
    """Return a sentence with its source as an item of a list."""
    document = edition.articles[quote.article]
    name, link = isolated(dated(edition, quote.article, names[quote.article])), link_of(document)
    place = f'<a href="{attribute(link)}">{name}</a>' if link else name
    also = f"; also {inert(listed(names, quote.said_by))}" if quote.said_by else ""
    return f"<li>{inert(cut_short(quote.text, is_whole))} <small>({place}{also})</small></li>"


def _folded(edition: Edition, index: int, selection: Selection, is_whole: bool) -> str:
    """Return an article marked up, folded under its name."""
    article = marked_up(selection, pieces_of(selection, _NOTEBOOK), is_whole)
    under = isolated(dated(edition, index, *titled(edition, index)))
    return f"<details><summary>{under}</summary><article{own_text(selection)}>{article}</article></details>"
