"""From a selection to one page that stands alone."""

from __future__ import annotations

from .article import marked_up, own_text, pieces_of
from .fragment import measure, why_empty
from .markup import escape, inert
from .table import Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..analysis import Selection

# What opens and closes a chosen sentence, another and a piece of furniture, on a page that has a style sheet.
_PAGE = (
    ('<mark id="sentence-{number}" data-number="{number}" title="{title}">', "</mark>"),
    ('<span style="background:rgba(240,150,0,{depth:.2f})" title="{title}">', "</span>"),
    ('<s title="left out: {reason}">', "</s>"),
    ('<span class="doubt" title="{title}">', "</span>"),
)
SHEET = """
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
s,.doubt{color:var(--faint)}
.doubt{background:rgba(128,128,128,.2)}
small,caption{color:var(--faint);font-size:.9rem}
.wide{overflow-x:auto}
"""
_FRAME = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{name}</title>
<style>{sheet}</style>
</head>
<body>
<header>
{heading}
<p>{measure}</p>
</header>
<main>
<h2>Summary</h2>
{listed}
<h2>The whole article</h2>
<p><small>Chosen sentences are marked and numbered, the others shaded by rank, what may be page furniture is grey, what
was left out as such is struck through.</small></p>
{article}
<h2 id="scores">Scores</h2>
<div class="wide" role="region" aria-labelledby="scores" tabindex="0">
{scores}
</div>
</main>
</body>
</html>
"""


def page(selection: Selection) -> str:
    """Return one page that stands alone: the summary, the whole article marked up, what the scores are made of.

    Parameters
    ----------
    selection : Selection

    Returns
    -------
    str
        HTML with a style sheet for light and dark, no script; nothing is loaded, and nothing in the text can be.
    """
    own, count = own_text(selection), len(selection.scores)
    items = []
    for number, sentence in enumerate(selection.sentences, 1):
        place = f'<a href="#sentence-{number}" lang="en" dir="ltr">sentence {sentence.index + 1} of {count}</a>'
        items.append(f"<li>{inert(sentence.text)} {place}</li>")

    # Braces of the text are safe: only the frame's own are filled.
    return _FRAME.format(
        name=f"Summary: {escape(selection.title)}" if selection.title else "Summary",
        sheet=SHEET,
        heading=f"<h1{own}>{inert(selection.title)}</h1>" if selection.title else "<h1>An article and its summary</h1>",
        measure=measure(selection),
        listed=f"<ol{own}>{''.join(items)}</ol>" if items else f"<p>{why_empty(selection)}</p>",
        article=f"<article{own}>{marked_up(selection, pieces_of(selection, _PAGE), True)}</article>",
        scores=_scores(selection).to_html(),
    )


def _scores(selection: Selection) -> Table:
    """Return what the chosen sentences' scores are made of."""
    # A score that is its own only part is one column, not two.
    parts = {} if list(selection.scores.parts) == ["score"] else selection.scores.parts
    scores, ranks = selection.scores, selection.ranks
    rows: list[list[Any]] = []
    for number, index in enumerate(sorted(selection.picks), 1):
        rows.append([number, ranks[index], scores[index], *[values[index] for values in parts.values()]])

    caption = "The parts of each chosen sentence's score; the rank is among all sentences of the article"
    return Table(["sentence", "rank", "score", *parts], rows, caption)
