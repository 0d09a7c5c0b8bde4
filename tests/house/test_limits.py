"""What docs/limits.md says of ceilings, and of what grows how: each row is measured by counted work, not by time."""

import io
import pickle
import random
import re
import sys
import zlib
from math import log

import pytest

from summarizer import (
    Background,
    Digest,
    Document,
    Summary,
    digest,
    evaluate,
    read_feed,
    read_html,
    read_markdown,
    read_mbox,
    summarize,
    summarize_many,
)
from summarizer.cli.rows import csv_rows
from summarizer.readers.ceilings import Ceilings
from summarizer.readers.files import read_content
from summarizer.readers.html.headline import headline
from summarizer.readers.pdf.unopened import to_open
from summarizer.readers.shown import lines_of
from summarizer.site import Settings
from summarizer.site.page import summarized
from tests.readers.office.test_office import docx, epub, odt
from tests.readers.pdf.paper import pdf

pytestmark = pytest.mark.filterwarnings("ignore::summarizer.SummarizerWarning")


def work(call):
    """Return how many lines of the package and calls of C functions something runs."""
    counted = 0

    def lines(frame, event, _):
        nonlocal counted
        counted += 1
        return lines

    def calls(frame, event, _):
        nonlocal counted
        if "summarizer" in frame.f_code.co_filename:
            counted += event == "c_call"

    def enter(frame, event, _):
        return lines if "summarizer" in frame.f_code.co_filename else None

    before = sys.gettrace(), sys.getprofile()
    sys.settrace(enter)
    sys.setprofile(calls)
    try:
        call()
    finally:
        sys.settrace(before[0])
        sys.setprofile(before[1])
    return counted


def sentences(n):
    """Return n sentences that share words."""
    return " ".join(f"Word{i} thing{i} is the council road number{i % 17}." for i in range(n))


def paragraphs(n):
    """Return n paragraphs that share none."""
    return "\n\n".join(f"W{i}a w{i}b w{i}c w{i}d w{i}e w{i}f. X{i}y z{i}q r{i}s." for i in range(n))


def ready(n, **asked):
    """Return the summary of n sentences, made before its work is counted."""
    return summarize(sentences(n), **asked)


def cuts(n):
    """Ask a summary for a hundred lengths."""
    made = ready(n)
    return lambda: [made.at(1 + number) for number in range(100)]


def ceilings(n, **how):
    """Ask a summary for thirty ceilings in words, up to all of it."""
    made = ready(n, **how)
    return lambda: [made.at(words=1 + 9 * n * step // 30) for step in range(1, 31)]


def explained(text):
    """Return what explains a text's summary and shows it as a page."""
    made = summarize(text, words=50)
    return lambda: (made.explain(), made.to_html())


def asked(n, what, **how):
    """Return a question to the summary of n sentences."""
    made = ready(n, **how)
    return lambda: what(made)


def news(n):
    """Return n articles on as many events."""
    return [
        f"The town {i} of Penrose{i} closed harbour{i} road on Monday. Waves{i} took forty metres{i}. Shops{i} fear{i}."
        for i in range(n)
    ]


def of_few_words(n, seed):
    """Return n articles whose sentences are of the same thirty words, put together in other ways."""
    dice = random.Random(seed)
    words = [f"thing{i}" for i in range(30)]
    return [" ".join(f"The {' '.join(dice.choices(words, k=9))}." for _ in range(3)) for _ in range(n)]


def papers(n):
    """Return n articles on one event, each with a name of its own in it."""
    return [
        f"The council closed the harbour road on Monday. Waves took forty metres, said Ann Lee{i}." for i in range(n)
    ]


def weeks(n):
    """Return n articles on one work, no two of whose sentences say the same."""
    said = "Crew{0} of the harbour council mended road{0} beside pier{0} number{1} in week{2}."
    return [" ".join(said.format(i, j, 9 * i + j) for j in range(3)) for i in range(n)]


def forms(n):
    """Return n words that begin with the same one, and have two letters more."""
    return [f"harbour{chr(97 + i % 26)}{chr(97 + i // 26)}" for i in range(n)]


def harbours(n):
    """Return n sentences, each with one of the words and what all of them begin with."""
    return " ".join(f"The harbour {form} is long, and council{i} closed it." for i, form in enumerate(forms(n)))


def of_file(content):
    """Return what reads a file."""
    return lambda: read_content(content, "a")


def built(content):
    """Return what puts a summary into a page."""
    page = f"<html lang=en><head><title>Road</title></head><body><main><h1>Road</h1>{content}</main></body></html>"
    return lambda: summarized(page.encode(), Settings(), "a.js", "a.html")


def kept(made):
    """Return what writes a digest in each of its ways, and reads it."""
    return lambda: (made.to_markdown(), Digest.from_json(made.to_json()), pickle.loads(pickle.dumps(made)))


CELL = "<w:tc><w:p><w:r><w:t>The road is closed.</w:t></w:r></w:p></w:tc>"
FIELD = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>a</w:t></w:r>"


def styled(n):
    """Return a Word file of n paragraphs in a style, which is based on another, and so on n times."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{i}"><w:basedOn w:val="S{i + 1}"/></w:style>' for i in range(n)
    )
    return docx('<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr><w:r><w:t>A road.</w:t></w:r></w:p>' * n, styles)


def inherited(n):
    """Return an OpenDocument text of the same."""
    styles = "".join(
        f"<style:style style:name='S{i}' style:parent-style-name='S{i + 1}' style:family='paragraph'/>"
        for i in range(n)
    )
    return odt("<text:p text:style-name='S0'>A road.</text:p>" * n, styles)


def noted(n):
    """Return a book whose chapter has n notes."""
    marks = "".join(f"road<a epub:type='noteref' href='#n{i}'>1</a> " for i in range(n))
    notes = "".join(f"<aside epub:type='footnote' id='n{i}'>A note.</aside>" for i in range(n))
    return epub(("c.xhtml", f"<body><p>{marks}</p>{notes}</body>"))


def one_page(n, words, across=1):
    """Return a PDF of one page with n lines, side by side in so many columns, whatever room there is."""
    rows = -(-n // across)
    return pdf(
        [
            [
                (40 + 520 / across * (i // rows), 800 - 760 / rows * (i % rows), 4, words.format(i), False)
                for i in range(n)
            ]
        ]
    )


# What is done -> from a number to what does it with so much, and the two numbers.
ROWS = {
    "a text of sentences": (lambda n: lambda: summarize(sentences(n)), 100, 400),
    "half of a text of sentences": (lambda n: lambda: summarize(sentences(n), ratio=0.5), 60, 240),
    "a text of short lines": (lambda n: lambda: summarize("\n".join(f"Abc{i} Def{i}" for i in range(n))), 400, 1600),
    "paragraphs under a share line": (lambda n: lambda: summarize("Share this\n\n" + paragraphs(n)), 100, 400),
    "a title that each sentence repeats": (lambda n: lambda: summarize("Ha ha. Ho ho. " * n, title="Ha ha"), 200, 800),
    "a title of many words": (lambda n: lambda: summarize(sentences(40), title="thing1 road " * n), 400, 1600),
    "headings": (lambda n: lambda: summarize("\n\n".join(f"# Head {i}\n\nThe council {i} closed the road." for i in range(n))), 100, 400),
    "a query": (lambda n: lambda: summarize(sentences(60), query=" ".join(f"thing{i}" for i in range(n))), 800, 3200),
    "a query and a text": (lambda n: lambda: summarize(sentences(n), query=" ".join(f"thing{i}" for i in range(n))), 100, 400),
    "a query and a text of one word's forms": (lambda n: lambda: summarize(harbours(n), query=" ".join(forms(n))), 60, 240),
    "explain, three sentences": (lambda n: asked(n, lambda made: made.explain()), 60, 240),
    "explain, half of the text": (lambda n: asked(n, lambda made: made.explain(), ratio=0.5), 60, 240),
    "explain, a hundred words": (lambda n: asked(n, lambda made: made.explain(), words=100), 60, 240),
    "explain, all of it in doubt": (lambda n: explained("-\n" * n), 200, 800),
    "explain, coverage": (lambda n: asked(n, lambda made: made.explain(), selector="coverage"), 60, 240),
    "why, one after the other": (lambda n: asked(n, lambda made: [made.why(i) for i in range(0, n, 10)], ratio=0.1), 120, 480),
    "at, a hundred times": (cuts, 150, 600),
    "at, thirty ceilings in words": (ceilings, 60, 240),
    "at, thirty ceilings in words, coverage": (lambda n: ceilings(n, selector="coverage"), 60, 240),
    "klsum": (lambda n: lambda: summarize(sentences(n), scorer="klsum"), 80, 320),
    "submodular": (lambda n: lambda: summarize(sentences(n), scorer="submodular"), 80, 320),
    "coverage": (lambda n: lambda: summarize(sentences(n), selector="coverage", ratio=0.5), 100, 400),
    "knapsack": (lambda n: lambda: summarize(sentences(n), selector="knapsack", words=60), 100, 400),
    "a page of paragraphs": (lambda n: lambda: read_html("<title>T</title>" + "<p>The council closed the road again.</p>" * n), 100, 400),
    "a page of boxes in each other": (lambda n: lambda: read_html("<div>" * n + "The road is closed."), 400, 1600),
    "a page of metas": (lambda n: lambda: read_html("<meta name=author content=a>" * n + "<p>The road is closed."), 200, 800),
    "titles with signs between their parts": (lambda n: lambda: headline(["a b c"] * n, ["x | a" * n], ["x" + " | a" * n], ["a"] * n), 100, 400),
    "a mail of blank lines": (lambda n: lambda: read_content(b"From: a@b\n\nThe road is closed.\n" + b"  \n" * n, "a", format="email"), 200, 800),
    "a mail in HTML": (lambda n: lambda: lines_of("<div>" * n + "<p>a</p>" * n), 200, 800),
    "Markdown's brackets": (lambda n: lambda: read_markdown("[" * n), 400, 1600),
    "a Word file's paragraphs": (lambda n: lambda: read_content(docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * n), "a"), 100, 400),
    "a Word file's table": (lambda n: of_file(docx(f"<w:tbl>{f'<w:tr>{CELL * 2}</w:tr>' * n}</w:tbl>")), 20, 160),
    "a Word file's cells in a row": (lambda n: of_file(docx(f"<w:tbl><w:tr>{CELL * n}</w:tr></w:tbl>")), 40, 320),
    "a Word file's fields that don't end": (lambda n: of_file(docx(f"<w:p>{FIELD * n}</w:p>")), 40, 320),
    "a Word file's styles, each based on the next": (lambda n: of_file(styled(n)), 20, 160),
    "a book's notes": (lambda n: of_file(noted(n)), 40, 320),
    "a book's chapters": (lambda n: lambda: read_content(epub(*[(f"c{i}.xhtml", "<body><p>a</p></body>") for i in range(n)]), "a"), 20, 80),
    "an article's lists": (lambda n: lambda: read_content(b"<?xml version='1.0'?><article><p>" + b"<list-item><p>a</p></list-item>b<sup><xref/></sup>" * n + b"</p></article>", "a"), 100, 400),
    "a feed's items": (lambda n: lambda: list(read_feed("<rss><channel>" + "<item><title>a</title></item>" * n + "</channel></rss>")), 50, 200),
    "a feed's items and its authors": (lambda n: lambda: list(read_feed('{"version": "https://jsonfeed.org/version/1.1", "authors": [' + '{"name": "a"},' * n + '{}], "items": [' + "{}," * n + "{}]}")), 200, 800),
    "an OpenDocument text's paragraphs": (lambda n: of_file(odt("<text:p>The road is closed.</text:p>" * n)), 50, 200),
    "an OpenDocument text's lists": (lambda n: of_file(odt("<text:list>" + "<text:list-item><text:p>A road</text:p></text:list-item>" * n + "</text:list>")), 40, 320),
    "an OpenDocument text's styles, each based on the next": (lambda n: of_file(inherited(n)), 40, 320),
    "a rich text's tables": (lambda n: of_file(b"{\\rtf1 " + b"\\trowd A road.\\cell b\\cell\\row " * n + b"}"), 40, 320),
    "a rich text's paragraphs": (lambda n: of_file(b"{\\rtf1 " + b"The road is closed.\\par " * n + b"}"), 100, 400),
    "a PDF's pages": (lambda n: of_file(pdf([[f"The council closed road {i} again.", "Rain fell."] for i in range(n)])), 10, 40),
    "a PDF's lines on a page": (lambda n: of_file(one_page(n, "The council closed road {} again.")), 40, 320),
    "a PDF's words, each by itself": (lambda n: of_file(one_page(n, "road{}", 8)), 80, 640),
    "a PDF's lines in two columns": (lambda n: of_file(one_page(n, "The council closed road {}.", 2)), 40, 320),
    "a PDF's lines that end within a word": (lambda n: of_file(one_page(n, "Road {} is clo-")), 40, 320),
    "a PDF's items": (lambda n: of_file(one_page(n, "- road {}")), 40, 320),
    "subtitles": (lambda n: of_file("".join(f"{i}\n00:{i // 60:02}:{i % 60:02},000 --> 00:{i // 60:02}:{i % 60:02},900\nRoad {i} is closed.\n\n" for i in range(n)).encode()), 50, 200),
    "a page's list": (lambda n: lambda: read_html("<article><p>The council closed the road again.</p><ul>" + "<li>It is closed.</li>" * n), 50, 200),
    "a page's table": (lambda n: lambda: read_html("<article><p>The council closed the road again.</p><table>" + "<tr><td>a<td>b" * n), 30, 120),
    "a mailbox": (lambda n: lambda: list(read_mbox(b"From a Fri May  3 10:00:00 2024\nSubject: a\n\nb\n\n" * n)), 50, 200),
    "rows of a table": (lambda n: lambda: list(csv_rows("a", io.BytesIO(b"text\n" + b"a\n" * n), None)), 100, 400),
    "a stream of documents": (lambda n: lambda: list(summarize_many(news(n), engine="serial")), 10, 40),
    "a summary written and read": (lambda n: asked(n, lambda made: Summary.from_json(made.to_json(is_whole=True)).explain()), 60, 240),
    "a page that a summary is put into": (lambda n: built("<p>The council closed the road again on Monday.</p>" * n), 40, 160),
    "a background": (lambda n: lambda: Background.fit(news(n)), 20, 80),
    "an evaluation's pairs": (lambda n: lambda: evaluate("lead", [{"text": text, "summary": "It is closed."} for text in news(n)]), 10, 40),
    "a digest of articles": (lambda n: lambda: digest(news(n)), 30, 120),
    "half of a digest": (lambda n: lambda: digest(weeks(n), by=None, ratio=0.5), 15, 60),
    "a digest of one story": (lambda n: lambda: digest(papers(n)), 30, 120),
    "a digest by date": (lambda n: lambda: digest([Document(text, date=f"{2020 + i}-03-01") for i, text in enumerate(news(n))], by="date"), 10, 40),
    "a digest that is asked": (lambda n: lambda: digest(news(n), query="harbour road", by=None), 10, 40),
    "a digest of what is known": (lambda n: lambda: digest(news(3), known=news(n)), 10, 40),
    "a digest of few words, of what is known in the same": (lambda n: lambda: digest(of_few_words(n, 0), known=of_few_words(n, 1)), 25, 100),
    "a digest shown as a page": (lambda n: digest(news(n), ratio=0.3).to_html, 40, 160),
    "a digest written and read": (lambda n: kept(digest(news(n), ratio=0.3)), 30, 120),
}  # fmt: skip

# Numbers at which something ends, made smaller, so that small texts are beyond them.
BOUNDS = {
    "scorers.queryfocus.MOST_TERMS": 16, "selectors.mmr.RECENT": 4, "digests.picking.RECENT": 4, "scorers.klsum.PICKS": 8, "scorers.submodular.PICKS": 8, "show.cuts.FAR": 8, "show.cuts.FAR_OF_OTHERS": 4, "show.verdicts.RECENT": 4,
    "digests.stories.LATEST": 8, "digests.stories.LIKELY": 8, "digests.copies.LISTED": 8, "digests.echoes.LATEST": 8, "representation.vectors.COMMON": 16,
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_what_grows_grows_with_the_length(name, monkeypatch):
    """Four times as much is four times the work, and a little for what is sorted: the power is at most 1.2."""
    for bound, less in BOUNDS.items():
        monkeypatch.setattr(f"summarizer.{bound}", less)
    make, small, large = ROWS[name]
    make(2)()  # what is made once is made
    power = log(work(make(large)) / work(make(small))) / log(large / small)
    assert power < 1.2


@pytest.mark.parametrize("how", [{}, {"selector": "coverage"}, {"selector": "top"}])
def test_a_ceiling_asked_again_shares_what_does_not_depend_on_it(how):
    """Words are counted, sentences compared and terms weighed once: another ceiling is a fraction of the first."""
    made = ready(200, **how)
    made.at(words=10_000)
    first = work(lambda: made.selection.analysis.replace().select(made.at(words=900).budget))
    made.at(words=10_000)
    assert work(lambda: made.at(words=900)) < (0.7 if how else 0.4) * first


def test_a_loop_in_a_loop_would_be_seen():
    """The count isn't blind to what is quadratic."""
    document = Document(sentences(50))

    def slow(n):
        return lambda: [document.replace(title=str(i)) for i in range(n) for _ in range(n)]

    assert log(work(slow(40)) / work(slow(10))) / log(4) > 1.8


def test_what_is_locked_is_not_counted_and_the_page_says_so(root):
    """Only what unlocks a PDF can unpack its objects: its table alone, which is never locked, is counted."""
    plain = zlib.compress(bytes(3_000_000), 9)
    locked = bytes([255 - byte for byte in plain])  # as good as any cipher
    file = b"%%PDF-1.5\n4 0 obj\n<< /Type /%b /Filter /FlateDecode >>\nstream\n%b\nendstream endobj"
    assert to_open(file % (b"ObjStm", plain), 300) == to_open(file % (b"XRef", plain), 300) == 3
    assert to_open(file % (b"ObjStm", locked), 300) < 0.001
    text = (root / "docs" / "limits.md").read_text(encoding="utf-8")
    assert "of its objects that are packed with others, unless they are locked" in text


def test_the_page_lists_each_row_and_each_ceiling(root):
    """docs/limits.md names what is measured here, and the ceilings with their usual values."""
    text = (root / "docs" / "limits.md").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^\| ([^|]+?) \| linear ", text) == [*ROWS]
    usual = dict(re.findall(r"(?m)^\| `(\w+)` \| ([\d,.]+) \|", text))
    assert {name: float(number.replace(",", "")) for name, number in usual.items()} == Ceilings().as_dict()
