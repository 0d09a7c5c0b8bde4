"""From a selection to what a notebook shows of it: HTML, Markdown, text."""

from __future__ import annotations

from ..budget import WORDS_A_SECOND
from ..errors import printable
from .article import LISTED, WHOLE, cut_short, marked_up, own_text, pieces_of
from .markup import inert, markdown, unquoted_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..analysis import Selection

# What opens and closes a chosen sentence, another, a piece of furniture and a sentence that may be one, in a notebook.
# Both colours are said, so that a mark is readable on any theme; the others' shades let the theme's through. A border
# is printed where backgrounds aren't. The number is the sentence's opening quotation mark: it is seen, isn't part of
# the text, isn't copied with it, and where styles are stripped quotation marks stand in its place.
_NOTEBOOK = (
    (
        '<mark style="color:#1f1f1f;background:#ffe27a;border-bottom:2px solid #a86800" title="{title}: why({index})">'
        "<q style=\"quotes:'[{number}] ' ''\">",
        "</q></mark>",
    ),
    ('<span style="background:rgba(240,150,0,{depth:.2f})" title="{title}: why({index})">', "</span>"),
    ('<s style="opacity:0.65" title="left out: {reason}">', "</s>"),
    ('<span style="opacity:0.65;background:rgba(128,128,128,0.2)" title="{title}: why({index})">', "</span>"),
)


def fragment(selection: Selection, *, is_folded: bool = True) -> str:
    """Return what a notebook shows: the summary as a numbered list, the article marked up, folded, under it.

    Parameters
    ----------
    selection : Selection
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
    text, own = selection.document.text, own_text(selection)
    is_whole = len(text) <= WHOLE
    title = f"<p{own}><strong>{inert(selection.title)}</strong></p>" if selection.title else ""
    shown = selection.sentences if is_whole else selection.sentences[:LISTED]
    items = [f"<li>{inert(cut_short(sentence.text, is_whole))}</li>" for sentence in shown]
    listed = f"<ol{own}>{''.join(items)}</ol>" if items else f"<p><em>{why_empty(selection)}</em></p>"
    if len(shown) < len(selection.picks):
        listed += f"<p>… and {len(selection.picks) - len(shown)} more sentences.</p>"

    folded = ""
    if text.strip():
        legend = "The whole article" if is_whole else "The article around the chosen sentences"
        folded = (
            f"\n<details{'' if is_folded else ' open'}><summary>{legend}</summary>\n<p><small>Chosen sentences are "
            "marked, the others shaded by rank, what may be furniture is grey, furniture is struck through; hovering "
            "says more.</small></p>\n"
            f"<article{own}>{marked_up(selection, pieces_of(selection, _NOTEBOOK), is_whole)}</article></details>"
        )

    counted = f"<p><small>{measure(selection)}</small></p>"
    return f'<section style="overflow-wrap:break-word">{title}{listed}{counted}{folded}</section>'


def bundle(selection: Selection) -> dict[str, str]:
    """Return a summary in each of the forms that a notebook may choose from."""
    return {"text/html": fragment(selection), "text/markdown": in_markdown(selection), "text/plain": in_text(selection)}


def in_a_template(selection: Selection) -> str:
    """Return the sentences as a list for a template; without any, nothing."""
    texts = [sentence.text for sentence in selection.sentences]
    return unquoted_list(texts, selection.language, selection.document.text) if texts else ""


def in_markdown(selection: Selection) -> str:
    """Return the title, the sentences as a numbered list, and how much of the article they are."""
    lines = [f"**{markdown(selection.title)}**", ""] if selection.title else []
    listed = [f"{number}. {markdown(sentence.text)}" for number, sentence in enumerate(selection.sentences, 1)]
    return "\n".join([*lines, *(listed or [f"*{why_empty(selection)}*"]), "", measure(selection)])


def in_text(selection: Selection) -> str:
    """Return the same as plain text, inert in a terminal."""
    # White space is folded: a title may be broken over lines.
    lines = [" ".join(selection.title.split()), ""] if selection.title else []
    listed = [
        f"{number:2}. {' '.join(sentence.text.split())}" for number, sentence in enumerate(selection.sentences, 1)
    ]
    return printable("\n".join([*lines, *(listed or [why_empty(selection)]), "", measure(selection)]))


def measure(selection: Selection) -> str:
    """Return how much of an article a summary is, in sentences, words and reading time; no time twice."""
    texts = [sentence.text for sentence in selection.analysis.representation.sentences]
    chosen = [texts[pick] for pick in selection.picks]
    counted = f"{len(chosen)} of {len(texts)} {'sentence' if len(texts) == 1 else 'sentences'}"
    if not chosen:
        return counted

    # There white space divides no words: characters are counted.
    if selection.analysis.representation.language.is_spaceless:
        share = 100 * sum(map(len, chosen)) / sum(map(len, texts))
        return f"{counted}, {share:.0f} % of the characters"

    words, all_words = _words(chosen), _words(texts)
    time, whole = _time(words), _time(all_words)
    saved = f" instead of {whole}" if time != whole else ""
    return f"{counted}, {100 * words / all_words:.0f} % of the words, {time} to read{saved}"


def why_empty(selection: Selection) -> str:
    """Return why a summary has no sentence."""
    return "No sentence fits the length asked for." if selection.all_sentences else "There is no sentence in it."


def _words(texts: Sequence[str]) -> int:
    """Return the number of words in some texts."""
    return sum([len(text.split()) for text in texts])


# From how many seconds on a time is said in minutes: "1 min" for 80 s would be a quarter off.
_MINUTES = 90


def _time(words: int) -> str:
    """Return how long words take to read."""
    seconds = words / WORDS_A_SECOND
    return f"{max(1, round(seconds))} s" if seconds < _MINUTES else f"{round(seconds / 60)} min"
