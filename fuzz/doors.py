"""From bytes to what becomes of them behind the readers: pages of built sites, requests, digests of several articles.

As in `targets`, a target returns nothing, and raises only what is a find.
"""

from __future__ import annotations

import json
from collections import Counter

from summarizer import Digest, Document, InputError, digest
from summarizer.readers.files import read_content
from summarizer.readers.url import media_type
from summarizer.site import Settings as SiteSettings
from summarizer.site.page import CHANGED, ODD, UNDONE, summarized, undone
from summarizer.web.bodies import JSON, check_packing, check_type
from summarizer.web.problems import Problem
from summarizer.web.settings import Settings
from summarizer.web.worker import Worker, problem_of
from tests.pages import ARTICLE, COOKIES, FOOTER, NAVIGATION, PAGES, PARAGRAPHS, RELATED, TITLE, page
from tests.site.test_page import ARTICLE as SITE_PAGE

NAME = "page.html"
SCRIPT = "get-a-summary.js"
# Pages over this many bytes are the same thing again and again, and leave no room for what is said again.
_SHORT = 30_000
# What parts the articles of a digest, and the statuses of answers that are no summary: the client can do something.
BETWEEN = b"\n=====\n"
_TOLD = (403, 413, 415, 422, 501)
# What stands before a request's body, a line each: what is asked, the media type, the packing, the parameters.
_LINES = 4
WORKER = Worker(Settings(workers=1))


def built_page(content: bytes) -> None:
    """Put a summary into a page: again it changes nothing, and undone the page is to the byte what it was."""
    settings = SiteSettings()
    try:
        before, outcome = undone(content, NAME)
        made, became = summarized(content, settings, SCRIPT, NAME)
    except InputError as error:
        _is_named(error)
        return
    if CHANGED in (outcome, became) or ODD in (outcome, became):
        return

    assert outcome == UNDONE or before == content
    assert undone(made, NAME)[0] == before
    assert summarized(made, settings, SCRIPT, NAME) == (made, became)


def _is_named(error: InputError) -> None:
    """Raise AssertionError where an error doesn't name the page."""
    assert error.source == NAME


def _is_told(problem: Problem) -> None:
    """Raise AssertionError where a type that isn't read is said to be anything else."""
    assert problem.status == 415


def request(content: bytes) -> None:
    """Ask the service, past its sockets: an answer is a summary, or says in one line what the client can do."""
    asked, body = parted(content)
    try:
        check_type(str(asked["type"]), is_file_taken=asked["ask"] == "summary")
        check_packing(str(asked["packing"]))
    except Problem as problem:
        _is_told(problem)
        return
    if asked["ask"] not in WORKER.kinds:  # which the address says, and no client
        return

    status, answered = WORKER.answer(asked, body)
    found = json.loads(answered)
    if status != 200:
        assert status in _TOLD, _raised(asked, body)
        assert found["error"]["message"].isprintable()


def parted(content: bytes) -> tuple[dict[str, str | None], bytes]:
    """Return what is asked and the body behind it."""
    *head, body = [*content.split(b"\n", _LINES), *[b""] * _LINES][: _LINES + 1]
    ask, header, packing, query = [line.decode("latin-1") for line in head]
    kind, charset = media_type(header)
    return {"ask": ask, "type": kind, "charset": charset, "packing": packing, "query": query}, body


def _raised(asked: dict[str, str | None], content: bytes) -> str:
    """Return what is raised where a question is asked once more."""
    try:
        WORKER.kinds[str(asked["ask"])](asked, content)
    except Exception as error:  # whatever it is: a worker answers anything by a status, and the find has to name it
        return f"{error!r}, {problem_of(error)}"
    return "nothing"


def articles(content: bytes) -> None:
    """Make one digest of several articles: each sentence stands in its article, and none is quoted twice."""
    head, *texts = content.decode("utf-8", "surrogateescape").split(BETWEEN.decode())
    query, _, known = head.partition("\n\n")
    documents = [_dated(text) for text in texts]
    for by in ("story", "date", None):
        found = digest(documents, sentences=3, by=by, query=query or None, known=[known] if known else ())
        quotes = [quote for story in found.stories for quote in story.sentences]
        for quote in quotes:
            assert documents[quote.article].text[quote.start : quote.end] == quote.text
        assert max(Counter((each.article, each.start) for each in quotes).values(), default=1) == 1
        assert Digest.from_json(found.to_json()) == found
        found.to_html()


def _dated(text: str) -> Document:
    """Return a document whose first line is its date."""
    date, _, rest = text.partition("\n")
    return Document(rest, date=date or None)


def any_page(content: bytes) -> None:
    """Read a page of any layout: its text has each of its blocks, in order."""
    try:
        document = read_content(content, NAME, format="html")
    except InputError as error:
        _is_named(error)
        return
    reached = 0
    for block in document.blocks:
        if not block.reason:
            reached = document.text.index(block.text, reached)


STREAMED = page(
    f"{NAVIGATION}{COOKIES}<main><article><h1>{TITLE}</h1><p>{PARAGRAPHS[0]}</p><template id='B:0'></template>"
    f"<p>{PARAGRAPHS[1]}</p><template id='P:1'></template></article></main>{RELATED}{FOOTER}"
    f"<div hidden id='S:0'><p>{PARAGRAPHS[2]}</p></div><div hidden id='S:1'><p>{PARAGRAPHS[3]}</p></div>"
)
OPENED = page(
    f"<main><h1>{TITLE}</h1><div class='accordion'><button aria-controls=a aria-expanded=false>Why?</button>"
    f"<div id=a hidden><p>{PARAGRAPHS[0]}</p></div></div><div role=tabpanel style='display: none'><p>{PARAGRAPHS[1]}"
    f"<p>{PARAGRAPHS[2]}</div><ruby>漢<rt>kan</ruby><table><tr><td>{PARAGRAPHS[3]}<td>1<tr><td>2</table></main>"
)
_PLAIN = SITE_PAGE.encode()
_BODY = json.dumps(
    {"text": " ".join(PARAGRAPHS), "sentences": 2, "title": TITLE, "query": "ferry", "worth": 0}
).encode()
_WHY = json.dumps({"html": ARTICLE, "sentence": "A ferry goes instead", "scorer": "lexrank"}).encode()
_ARTICLES = json.dumps(
    {
        "articles": [
            {"text": each, "date": "2026-03-01", "url": f"https://a.example/{n}"} for n, each in enumerate(PARAGRAPHS)
        ],
        "known": [PARAGRAPHS[0]],
        "since": "2026-01-01",
        "by": "date",
    }
).encode()
_MARKDOWN = f"# {TITLE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n".encode()
REQUESTS = (
    f"summary\n{JSON}\n\nlanguage=en&context=pull\n".encode() + _BODY,
    b"summary\ntext/html; charset=utf-8\n\nsentences=2&furniture=doubt&whole=true\n" + _PLAIN,
    b"summary\ntext/markdown\n\nwords=40&fill=0.5\n" + _MARKDOWN,
    f"why\n{JSON}\n\n\n".encode() + _WHY,
    f"digest\n{JSON}\n\n\n".encode() + _ARTICLES,
)
_EACH = [f"2026-03-0{n + 1}\n{each} {PARAGRAPHS[(n + 1) % 5]}" for n, each in enumerate(PARAGRAPHS)]
# Name -> what is called, and what it is given, broken.
DOORS = {
    "site": (built_page, [_PLAIN, summarized(_PLAIN, SiteSettings(), SCRIPT, NAME)[0]]),
    "requests": (request, REQUESTS),
    "articles": (articles, [BETWEEN.join([f"harbour road\n\n{PARAGRAPHS[4]}".encode(), *(each.encode() for each in _EACH)])]),
    "pages": (any_page, [each.encode("utf-8", "replace") for each in (STREAMED, OPENED, *PAGES.values()) if len(each) < _SHORT]),
}  # fmt: skip
