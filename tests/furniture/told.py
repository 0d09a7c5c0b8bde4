"""What the judge says of a text, in a form that tests compare."""

from summarizer.furniture.article import article_of
from summarizer.furniture.blocks import blocks
from summarizer.languages.language import load

BODY = [
    "The council of Penrose closed the harbour road on Monday, after waves had undermined forty metres of it in a single "
    "night. Engineers said that the road would stay shut for the whole of the winter.",
    "Shops along the road fear for the season. Three of them have moved their stock to the old cannery, which the council "
    "lets for a token rent, and a fourth has closed for good.",
    "A ferry takes the place of the bus until the spring. It carries twelve passengers and goes every twenty minutes from "
    "the old quay to the market hall, unless the wind comes from the north.",
    "The council will rebuild the road on piles, so that the waves can pass beneath it. The work is to cost four million "
    "pounds, of which the county has promised to pay half.",
]
TITLE = "Council closes Penrose harbour road after storm"
# What is under this is as good as gone: its sentences keep an eighth of their scores.
OUT = 0.5


def told(text, title=None, language="en", furniture="remove", headings=()):
    """Return the article as the judge tells it."""
    return article_of(text, blocks(text), load(language), title, headings, furniture)


def judged(text, title=None, language="en"):
    """Return the title, what is out or as good as out as {text: reason}, and the texts of what is in."""
    found = told(text, title, language)
    doubtful = {(start, end): (p, reason) for start, end, p, reason in found.doubtful}
    out = {text[start:end]: reason for start, end, reason in found.furniture}
    kept = []
    for start, end, *_ in found.blocks:
        p, reason = next((doubt for (first, last), doubt in doubtful.items() if first <= start < last), (1.0, ""))
        if p < OUT:
            out[text[start:end]] = reason
        else:
            kept.append(text[start:end])
    return text[slice(*found.title)] if found.title else None, out, kept


def page(*, top=(), middle=(), bottom=(), body=BODY, gap="\n\n"):
    """Return the article with furniture around it and in its middle."""
    return gap.join([*top, *body[:2], *middle, *body[2:], *bottom])
