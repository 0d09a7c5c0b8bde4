"""From a summary to HTML: what a notebook shows, and a page that stands alone."""

from __future__ import annotations

import os
import re

from ..budget import WORDS_A_SECOND
from .markup import attribute, escape, inert, is_right_to_left, markdown, printable
from .table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..summary import Summary

# In a notebook: an article of more characters than this is shown around its chosen sentences, so many to either side,
# and a summary of more sentences than this with its first ones. A page of one's own has everything.
WHOLE, AROUND, LISTED = 60_000, 600, 50
# A sentence of more characters than this is cut where the article isn't shown whole.
LONG = 2_000

# What opens and closes a chosen sentence, another and a piece of furniture, in a notebook. Both colours are said, so
# that a mark is readable on any theme; the others' shades let the theme's through. A border is printed where
# backgrounds aren't. The number is the sentence's opening quotation mark: it is seen, isn't part of the text, isn't
# copied with it, and where styles are stripped quotation marks stand in its place.
_NOTEBOOK = (
    (
        '<mark style="color:#1f1f1f;background:#ffe27a;border-bottom:2px solid #a86800" title="{title}: why({index})">'
        "<q style=\"quotes:'[{number}] ' ''\">",
        "</q></mark>",
    ),
    ('<span style="background:rgba(240,150,0,{depth:.2f})" title="{title}: why({index})">', "</span>"),
    ('<s style="opacity:0.65" title="left out: {reason}">', "</s>"),
)
# The same on a page, which has a style sheet.
_PAGE = (
    ('<mark id="sentence-{number}" data-number="{number}" title="{title}">', "</mark>"),
    ('<span style="background:rgba(240,150,0,{depth:.2f})" title="{title}">', "</span>"),
    ('<s title="left out: {reason}">', "</s>"),
)
# The shade of the best of those left out; the last has none.
_DEPTH = 0.3

_SHEET = """
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1f;--faint:#5a5a64;--mark:#ffe27a;--line:#a86800;--link:#0b57d0}
@media(prefers-color-scheme:dark){
:root{--paper:#16181d;--ink:#e8e8ec;--faint:#a6a6b0;--mark:#654d00;--line:#ffce4a;--link:#9ec1ff}}
body{margin:0 auto;padding:1rem;max-width:44rem;background:var(--paper);color:var(--ink);
font:1.05rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25}
h2{font-size:1.15rem;margin-top:2rem}
li{margin:.5rem 0}
a{color:var(--link);white-space:nowrap}
mark{background:var(--mark);color:var(--ink);border-bottom:2px solid var(--line)}
mark::before{content:attr(data-number) "\\2002";font-weight:bold}
mark:target{outline:3px solid var(--line)}
s{color:var(--faint)}
small,caption{color:var(--faint);font-size:.9rem}
.wide{overflow-x:auto}
"""

_LINE_ENDS = re.compile("[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

# A span of the article's text: its start and end, what opens and closes it, whether it is chosen.
_Piece = tuple[int, int, str, str, bool]


def fragment(summary: Summary, *, is_folded: bool = True) -> str:
    """Return what a notebook shows: the summary as a numbered list, the article marked up, folded, under it.

    Parameters
    ----------
    summary : Summary
    is_folded : bool
        Whether a click is needed to see the article.

    Returns
    -------
    str
        HTML with inline styles and semantic tags only, which sanitizers keep.

    Notes
    -----
    Linear in what is shown: 0.1 ms for an article of 600 words; at most about 200 kB for a book.
    """
    text = summary.document.text
    own = _own(summary)
    is_whole = len(text) <= WHOLE
    title = f"<p{own}><strong>{inert(summary.title)}</strong></p>" if summary.title else ""
    shown = summary.sentences if is_whole else summary.sentences[:LISTED]
    items = [f"<li>{inert(_cut(sentence.text, is_whole))}</li>" for sentence in shown]
    listed = f"<ol{own}>{''.join(items)}</ol>" if items else f"<p><em>{why_empty(summary)}</em></p>"
    if len(shown) < len(summary._picks):
        listed += f"<p>… and {len(summary._picks) - len(shown)} more sentences.</p>"
    folded = ""
    if text.strip():
        legend = "The whole article" if is_whole else "The article around the chosen sentences"
        folded = (
            f"\n<details{'' if is_folded else ' open'}><summary>{legend}</summary>\n<p><small>Chosen sentences are "
            "marked, the others shaded by rank, furniture is struck through; hovering says more.</small></p>\n"
            f"<article{own}>{_article(summary, _pieces(summary, _NOTEBOOK), is_whole)}</article></details>"
        )
    counted = f"<p><small>{measure(summary)}</small></p>"
    return f'<section style="overflow-wrap:break-word">{title}{listed}{counted}{folded}</section>'


def page(summary: Summary) -> str:
    """Return one page that stands alone: the summary, the whole article marked up, what the scores are made of.

    Parameters
    ----------
    summary : Summary

    Returns
    -------
    str
        HTML with a style sheet for light and dark, no script; nothing is loaded, and nothing in the text can be.
    """
    own = _own(summary)
    count = len(summary.scores)
    items = [
        f"<li>{inert(sentence.text)} "
        f'<a href="#sentence-{number}" lang="en" dir="ltr">sentence {sentence.index + 1} of {count}</a></li>'
        for number, sentence in enumerate(summary.sentences, 1)
    ]
    listed = f"<ol{own}>{''.join(items)}</ol>" if items else f"<p>{why_empty(summary)}</p>"
    article = f"<article{own}>{_article(summary, _pieces(summary, _PAGE), True)}</article>"
    heading = f"<h1{own}>{inert(summary.title)}</h1>" if summary.title else "<h1>An article and its summary</h1>"
    name = f"Summary: {escape(summary.title)}" if summary.title else "Summary"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{name}</title>
<style>{_SHEET}</style>
</head>
<body>
<header>
{heading}
<p>{measure(summary)}</p>
</header>
<main>
<h2>Summary</h2>
{listed}
<h2>The whole article</h2>
<p><small>Chosen sentences are marked and numbered, the others shaded by rank, what was left out as page furniture is
struck through.</small></p>
{article}
<h2 id="scores">Scores</h2>
<div class="wide" role="region" aria-labelledby="scores" tabindex="0">
{_scores(summary).to_html()}
</div>
</main>
</body>
</html>
"""


def save(content: str, path: str | os.PathLike[str]) -> None:
    """Write a page beside a file and put it in its place in one step: the file is the old or the new, whole.

    Raises
    ------
    OSError
        If it can't be written; what was there stays.
    """
    goal = os.path.realpath(path)
    draft = f"{goal}.{os.getpid()}.part"
    try:
        with open(draft, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
        os.replace(draft, goal)
    except BaseException:
        if os.path.exists(draft):
            os.remove(draft)
        raise


def _scores(summary: Summary) -> Table:
    """Return what the chosen sentences' scores are made of."""
    parts = {} if list(summary.scores.parts) == ["score"] else summary.scores.parts
    ranks = _ranks(summary)
    chosen = sorted(summary._picks)
    return Table(
        ["sentence", "rank", "score", *parts],
        [
            [number, ranks[index], summary.scores[index], *(values[index] for values in parts.values())]
            for number, index in enumerate(chosen, 1)
        ],
        "The parts of each chosen sentence's score; the rank is among all sentences of the article",
    )


def bundle(summary: Summary) -> dict[str, str]:
    """Return a summary in each of the forms that a notebook may choose from."""
    return {"text/html": fragment(summary), "text/markdown": in_markdown(summary), "text/plain": in_text(summary)}


def in_markdown(summary: Summary) -> str:
    """Return the title, the sentences as a numbered list, and how much of the article they are."""
    lines = [f"**{markdown(summary.title)}**", ""] if summary.title else []
    listed = [f"{number}. {markdown(sentence.text)}" for number, sentence in enumerate(summary.sentences, 1)]
    return "\n".join([*lines, *(listed or [f"*{why_empty(summary)}*"]), "", measure(summary)])


def in_text(summary: Summary) -> str:
    """Return the same as plain text, inert in a terminal."""
    lines = [" ".join(summary.title.split()), ""] if summary.title else []
    listed = [f"{number:2}. {' '.join(sentence.text.split())}" for number, sentence in enumerate(summary.sentences, 1)]
    return printable("\n".join([*lines, *(listed or [why_empty(summary)]), "", measure(summary)]))


def measure(summary: Summary) -> str:
    """Return how much of an article a summary is, in sentences, words and reading time."""
    texts = [sentence.text for sentence in summary._analysis.representation.sentences]
    chosen = [texts[pick] for pick in summary._picks]
    if not chosen:
        return f"0 of {len(texts)} sentences"
    if summary._analysis.representation.language.is_spaceless:
        share = 100 * sum(map(len, chosen)) / sum(map(len, texts))
        return f"{len(chosen)} of {len(texts)} sentences, {share:.0f} % of the characters"
    words, all_words = (sum(len(text.split()) for text in each) for each in (chosen, texts))
    reading = f"{_time(words)} to read instead of {_time(all_words)}"
    return f"{len(chosen)} of {len(texts)} sentences, {100 * words / all_words:.0f} % of the words, {reading}"


def why_empty(summary: Summary) -> str:
    """Return why a summary has no sentence."""
    return "No sentence fits the length asked for." if summary.all_sentences else "There is no sentence in it."


def _time(words: int) -> str:
    """Return how long words take to read."""
    seconds = words / WORDS_A_SECOND
    return f"{max(1, round(seconds))} s" if seconds < 90 else f"{round(seconds / 60)} min"


def _own(summary: Summary) -> str:
    """Return the attributes of what holds the document's text: its language and its direction."""
    language = f' lang="{attribute(summary.language)}"' if summary.language else ""
    return language + (' dir="rtl"' if is_right_to_left(summary.document.text) else "")


def _cut(text: str, is_whole: bool) -> str:
    """Return a text as far as it is shown."""
    return text if is_whole or len(text) <= LONG else f"{text[:LONG]}… ({len(text) - LONG} characters more)"


def _ranks(summary: Summary) -> list[int]:
    """Return each sentence's rank, from 1; ties go to the earlier."""
    scores = summary.scores
    ranks = [0] * len(scores)
    for rank, index in enumerate(sorted(range(len(scores)), key=lambda index: (-scores[index], index)), 1):
        ranks[index] = rank
    return ranks


def _pieces(summary: Summary, signs: tuple[tuple[str, str], ...]) -> list[_Piece]:
    """Return the sentences and the furniture of an article with what opens and closes each."""
    (mark, marked), (shade, shaded), (strike, struck) = signs
    ranks, scores = _ranks(summary), summary.scores
    numbers = {index: number for number, index in enumerate(sorted(summary._picks), 1)}
    count = len(scores)
    pieces: list[_Piece] = []
    for _, start, end, index, *_ in summary._analysis.representation.sentences:
        title = f"rank {ranks[index]} of {count}, score {scores[index]:.2f}"
        if number := numbers.get(index):
            pieces.append((start, end, mark.format(number=number, index=index, title=title), marked, True))
        else:
            opened = shade.format(depth=_DEPTH * (count - ranks[index]) / count, index=index, title=title)
            pieces.append((start, end, opened, shaded, False))
    for _, start, end, reason in summary.furniture:
        pieces.append((start, end, strike.format(reason=attribute(reason)), struck, False))
    for _, start, end, _ in summary.headings:
        pieces.append((start, end, "<strong>", "</strong>", False))
    return pieces


def _article(summary: Summary, pieces: Sequence[_Piece], is_whole: bool) -> str:
    """Return the document's text in paragraphs; where it is whole, their text content is the text."""
    text = summary.document.text
    ordered = list(_with_the_rest(text, summary.title, pieces))
    shown = ordered if is_whole else _around_the_chosen(ordered)
    written: list[str] = []
    reached, place, is_open = 0, 0, False
    for piece in shown:
        start, end, opened, closed, _ = piece
        skipped = 0 if is_whole else ordered.index(piece, place) - place
        place += skipped + 1
        gap = text[reached:start]
        lines = len(f"{gap}.".splitlines()) - 1
        if skipped or not is_open or lines > 1:
            written.append("</p>" if is_open else "")
            written.append(f"<p>[… {skipped} passages …]</p>" if skipped else escape(gap))
            written.append("<p>")
        else:
            written.append("<br>" * lines + escape(gap))
        written.append(f"{opened}{inert(_cut(text[start:end], is_whole))}{closed}")
        reached, is_open = end, True
    written.append("</p>" if is_open else "")
    skipped = len(ordered) - place if not is_whole else 0
    written.append(f"<p>[… {skipped} passages …]</p>" if skipped else escape(text[reached:]))
    return "".join(written)


def _around_the_chosen(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Return what is shown of a long article: what stands around the first of its chosen sentences."""
    chosen = [(start, end) for start, end, *_, is_chosen in pieces if is_chosen][:LISTED] or [(0, AROUND)]
    shown: list[_Piece] = []
    place = 0
    for piece in pieces:
        while place < len(chosen) and chosen[place][1] + AROUND <= piece[0]:
            place += 1
        if place < len(chosen) and piece[1] > chosen[place][0] - AROUND:
            shown.append(piece)
    return shown


def _with_the_rest(text: str, title: str | None, pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Yield the pieces in order, and what of the text is in none of them: the title, strays."""
    reached = 0
    for piece in sorted(pieces, key=lambda piece: piece[0]):
        yield from _strays(text, reached, piece[0], title)
        yield piece
        reached = piece[1]
    yield from _strays(text, reached, len(text), title)


def _strays(text: str, start: int, end: int, title: str | None) -> Iterator[_Piece]:
    """Yield what stands between two pieces, a line each; the title is strong."""
    place = text.find(title, start, end) if title and end - start >= len(title) else -1
    if title and place >= 0:
        yield from _strays(text, start, place, None)
        yield place, place + len(title), "<strong>", "</strong>", False
        start = place + len(title)
    while start < end:
        line = _LINE_ENDS.search(text, start, end)
        after = line.start() if line else end
        if stray := text[start:after].strip():
            begin = text.index(stray, start)
            yield begin, begin + len(stray), "", "", False
        start = after + 1
