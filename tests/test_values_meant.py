"""A value in another form than ours is told how it is written here: what data scientists, bots and newsrooms bring."""

import asyncio
import datetime
import fractions
import io
import sqlite3
from collections import namedtuple
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import summarizer
from summarizer import (
    Background,
    Ceilings,
    Document,
    InputError,
    LexRank,
    Mmr,
    OptionError,
    PacSum,
    Summarizer,
    Weighted,
    digest,
    read_docx,
    read_feed,
    read_file,
    read_html,
    read_markdown,
    read_mbox,
    read_pdf,
    read_url,
    summarize,
    summarize_frame,
    summarize_many,
)
from summarizer.advice import of_name

TEXT = "Rain fell all night. The river broke its banks, and the town is flooded. Kelp is dear."
SHORT = "The river broke its banks, and the town is flooded."
FRAME = pd.DataFrame({"id": [1, 2], "body": [TEXT, None]})
Row = namedtuple("Row", "id body")


class Encoding:
    """What tiktoken's encodings and Hugging Face's tokenizers have."""

    def encode(self, text):
        """Return its words."""
        return text.split()


async def fetched():
    """Return a text, later."""
    return TEXT


async def arriving():
    """Yield texts, later."""
    yield TEXT


def closed(coroutine):
    """Return a coroutine that nobody waits for, without Python's warning of it."""
    coroutine.close()
    return coroutine


# (guess, error, what its message says)
WRONG = [
    # Lengths: shares, texts, floats, pairs, times.
    (lambda: summarize(TEXT, sentences="50%"), OptionError, "a share is ratio=0.5"),
    (lambda: summarize(TEXT, ratio="20 %"), OptionError, "a share is ratio=0.2"),
    (lambda: summarize(TEXT, ratio="12.5%"), OptionError, "a share is ratio=0.125"),
    (lambda: summarize(TEXT, ratio=20), OptionError, "a share is ratio=0.2"),
    (lambda: summarize(TEXT, ratio=np.int64(50)), OptionError, "a share is ratio=0.5"),
    (lambda: summarize(TEXT, ratio="0.2"), OptionError, "a number has no quotation marks: ratio=0.2"),
    (lambda: summarize(TEXT, "3"), OptionError, "a number has no quotation marks: sentences=3"),
    (lambda: summarize(TEXT, words="60"), OptionError, "a number has no quotation marks: words=60"),
    (lambda: summarize(TEXT, words=60.0), OptionError, "without the point: words=60"),
    (lambda: summarize(TEXT, np.float64(2)), OptionError, "without the point: sentences=2"),
    (lambda: summarize(TEXT, words=(30, 60)), OptionError, "a length is one number, a ceiling: words=60"),
    (lambda: summarize(TEXT, words=[30, 60]), OptionError, "a length is one number, a ceiling: words=60"),
    (lambda: summarize(TEXT, words=range(30, 60)), OptionError, "a length is one number, a ceiling: words=60"),
    (lambda: summarize(TEXT, seconds=datetime.timedelta(minutes=1)), OptionError, "as a number: seconds=60"),
    (lambda: summarize(TEXT, "english"), OptionError, "goes by its name: title=, language=, query=, scorer="),
    (lambda: summarize(TEXT, TEXT), OptionError, "goes by its name"),
    # Stages: other spellings, classes, the other table, lists, None.
    (lambda: summarize(TEXT, scorer="lexrnk"), OptionError, 'did you mean "lexrank"?'),
    (lambda: summarize(TEXT, scorer="Lex-Rank"), OptionError, 'did you mean "lexrank"?'),
    (lambda: summarize(TEXT, scorer="TF-IDF"), OptionError, 'did you mean "tfidf"?'),
    (lambda: summarize(TEXT, scorer="lead-3"), OptionError, 'did you mean "lead"?'),
    (lambda: summarize(TEXT, scorer="mmr"), OptionError, 'did you mean selector="mmr"?'),
    (lambda: summarize(TEXT, selector="lexrank"), OptionError, 'did you mean scorer="lexrank"?'),
    (lambda: summarize(TEXT, scorer=LexRank), OptionError, "a class is called first: scorer=LexRank()"),
    (lambda: summarize(TEXT, selector=Mmr), OptionError, "a class is called first: selector=Mmr()"),
    (lambda: summarize(TEXT, scorer=["lexrank", "lsa"]), OptionError, "as Ensemble(['lexrank', 'lsa'])"),
    (lambda: summarize(TEXT, scorer=None), OptionError, "leave it out for the default"),
    (lambda: summarize(TEXT, selector=["mmr"]), OptionError, "or one of mmr, top, coverage, knapsack"),
    (lambda: summarize(TEXT, scorer=5), OptionError, "a callable, or one of salience"),
    (lambda: summarize(TEXT, scorer="xyzzy"), OptionError, "a callable, or one of salience"),
    (lambda: summarize(TEXT, language="auto"), OptionError, "leave it out and it is detected"),
    # The first place of Summarizer is no method's.
    (lambda: Summarizer("lexrank"), OptionError, 'by their names: language="english", scorer="lexrank"'),
    (lambda: Summarizer(LexRank()), OptionError, "what scores is scorer="),
    (lambda: summarize(TEXT, tokens=9, tokenizer=Encoding()), OptionError, "token_counter=, such as its .encode"),
    (lambda: summarize(TEXT, tokenizer=5), OptionError, "as NLTK's have"),
    # What comes later, or from elsewhere.
    (lambda: summarize(closed(fetched())), TypeError, "summarize(await coroutine)"),
    (lambda: summarize(arriving()), TypeError, "summarize_many(texts), with async for"),
    (lambda: summarize(lambda: TEXT), TypeError, "what it returns: call it first"),
    (lambda: summarize_many(closed(fetched())), TypeError, "await it first"),
    (lambda: summarize_many(arriving()), TypeError, "call it in a coroutine, with async for"),
    (lambda: digest(arriving()), TypeError, "articles is of type async_generator; pass an iterable"),
    # Rows, arrays and expressions.
    (lambda: summarize(Row(1, TEXT)), TypeError, "Document(row.text, title=row.title)"),
    (lambda: summarize(next(FRAME.itertuples())), TypeError, "Document(row.text, title=row.title)"),
    (lambda: list(summarize_many(FRAME.itertuples())), TypeError, "document 0: the text is of type Pandas"),
    (lambda: summarize(pa.array([TEXT])), TypeError, "summarize_many(array.to_pylist())"),
    (lambda: list(summarize_many(pa.array([TEXT]))), TypeError, "array.to_pylist()"),
    (lambda: list(summarize_many(np.array([[TEXT, TEXT]]))), TypeError, "document 0: the text is of type ndarray"),
    (lambda: summarize(pl.col("body")), TypeError, "expression.map_elements(summarize"),
    (lambda: summarize(summarize(TEXT).sentences[0]), TypeError, "pass sentence.text"),
    (lambda: list(summarize_many([Path("a.txt")])), TypeError, "summarize_many(paths, read=read_file)"),
    # Frames: a number where a column's name belongs, a column where its name does, what is no frame yet.
    (lambda: summarize_frame(FRAME, "body", 1), OptionError, "did you mean sentences=1?"),
    (lambda: summarize_frame(FRAME, "body", "short", 1), OptionError, "did you mean sentences=1?"),
    (lambda: summarize_frame(FRAME, FRAME["body"]), OptionError, 'the name of one column, such as "body"'),
    (lambda: summarize_frame(FRAME, ["body"]), OptionError, "the name of one column"),
    (lambda: summarize_frame(FRAME, "body", None), OptionError, "into=None: the name of one column"),
    (lambda: summarize_frame([{"body": TEXT}], "body"), TypeError, "pandas.DataFrame(rows)"),
    (lambda: summarize_frame({"body": [TEXT]}, "body"), TypeError, "pandas.DataFrame(rows)"),
    (lambda: summarize_frame("a.csv", "body"), TypeError, "read it first: pandas.read_csv(path)"),
    (lambda: summarize_frame(Path("a.csv"), "body"), TypeError, "read it first: pandas.read_csv(path)"),
    (lambda: summarize_many([TEXT], jobs=-1), OptionError, "leave it out for one on each CPU"),
    # Several articles.
    (lambda: digest({"a": TEXT}), TypeError, "digest(articles.values())"),
    (lambda: digest(FRAME), TypeError, 'digest(frame["body"])'),
    (lambda: digest(Path("news")), TypeError, "digest(paths, read=read_file)"),
    (lambda: digest(None), TypeError, "articles is None"),
    # Files and addresses.
    (lambda: read_html(Path("page.html")), TypeError, "or take read_file(path)"),
    (lambda: read_html(io.StringIO(TEXT)), TypeError, "such as file.read()"),
    (lambda: read_markdown(Path("a.md")), TypeError, "or take read_file(path)"),
    (lambda: read_feed(Path("feed.xml")), TypeError, "such as path.read_bytes()"),
    (lambda: read_feed("feed.xml"), InputError, "pass what is in it, not its name"),
    (lambda: read_pdf(io.BytesIO(b"")), TypeError, "bytes or a path, such as file.read()"),
    (lambda: read_mbox(io.BytesIO(b"")), TypeError, "bytes or a path, such as file.read()"),
    (lambda: read_file(io.StringIO(TEXT)), TypeError, "of an open file, file.name"),
    (lambda: read_file(b"a.txt"), TypeError, "the path is of type bytes"),
    (lambda: read_file("https://example.org/a.pdf"), InputError, "it is an address: call read_url"),
    (
        lambda: read_file("The ferry leaves.\nIt is late."),
        InputError,
        "it is a text, as it seems: call summarize(text)",
    ),
    (lambda: read_file("<p>The ferry leaves.</p>"), InputError, "of HTML summarize(read_html(text))"),
    (
        lambda: read_file("The ferry leaves at noon. " * 200),
        InputError,
        "it is a text, as it seems: call summarize(text)",
    ),
    (lambda: read_pdf(b"<p>The ferry leaves.</p>"), InputError, "it is none; read_file(path) tells"),
    (lambda: read_pdf(b"%PDF-1.4 and no more"), InputError, "it is broken"),
    (lambda: read_docx(b"<p>The ferry leaves.</p>"), InputError, "it is none; read_file(path) tells"),
    (lambda: read_url("example.org/page"), InputError, "https://example.org/page"),
    (lambda: read_url("ftp://example.org/a.txt"), InputError, "only http and https addresses are read: fetch it first"),
    (lambda: read_url("file:///a.txt"), InputError, "a file is passed by its path: /a.txt"),
    (lambda: read_url(Path("a.html")), TypeError, "or take read_file(path)"),
    # What stages take: a saved background's name, one text in the place of a corpus.
    (lambda: summarize(TEXT, background="news.json"), OptionError, "pass Background.load('news.json')"),
    (lambda: summarize(TEXT, background=[TEXT]), OptionError, "of texts, Background.fit(texts)"),
    (lambda: summarize(TEXT, background=5), OptionError, "term to idf, 0 or more"),
    (lambda: summarize(TEXT, vectorizer="tfidf"), OptionError, "as TfidfVectorizer() has"),
    (lambda: Background.fit(TEXT), TypeError, "documents is one document; pass an iterable"),
    (lambda: Background.fit(Document(TEXT)), TypeError, "documents is one document; pass an iterable"),
    # Names of the package, nearly.
    (lambda: summarizer.read_email, ImportError, "take read_file(path)"),
    (lambda: summarizer.read_rss, ImportError, "take read_feed(content)"),
    (lambda: summarizer.Lexrank, AttributeError, "did you mean LexRank?"),
    (lambda: summarizer.sumarize, AttributeError, "did you mean summarize?"),
]


@pytest.mark.parametrize(("guess", "error", "told"), WRONG, ids=range(len(WRONG)))
def test_a_value_in_another_form_is_told_ours(guess, error, told):
    """The message ends in what to write."""
    with pytest.raises(error) as caught:
        guess()
    assert told in str(caught.value)


def test_what_a_message_says_to_write_works():
    """The way out that the errors above name is one."""
    assert summarize(TEXT, ratio=0.5) == SHORT
    assert summarize(TEXT, 1, scorer="lexrank", selector="mmr", language="english") in TEXT
    assert len(summarize(TEXT, 1, scorer=summarizer.Ensemble(["lexrank", "lsa"])).sentences) == 1
    assert list(summarize_many(pa.array([TEXT]).to_pylist(), 1)) == [SHORT]
    row = next(FRAME.itertuples())
    assert summarize(Document(row.body), 1) == SHORT
    made = pl.DataFrame({"body": [TEXT]}).select(
        pl.col("body").map_elements(lambda text: summarize(text, 1), return_dtype=pl.String)
    )
    assert made["body"][0] == SHORT
    assert summarize(summarize(TEXT).sentences[0].text, 1) == "Rain fell all night."
    assert str(digest({"a": TEXT}.values(), 1)) == SHORT

    async def summarized():
        text = await fetched()
        return await asyncio.to_thread(summarize, text, 1), [each async for each in summarize_many(arriving(), 1)]

    assert asyncio.run(summarized()) == (SHORT, [SHORT])


def asked_of_a_database(text):
    """Return a text as a database gives it back."""
    with closing(sqlite3.connect(":memory:")) as connection:
        return connection.execute("select ?", (text,)).fetchone()[0]


# (guess, what it gives)
RIGHT = [
    (lambda: summarize(TEXT, np.int64(1)), SHORT),
    (lambda: summarize(TEXT, ratio=Decimal("0.5")), SHORT),
    (lambda: summarize(TEXT, ratio=fractions.Fraction(1, 2)), SHORT),
    (lambda: summarize(TEXT, words=np.uint8(10)), SHORT),
    (lambda: summarize(np.str_(TEXT), 1), SHORT),
    (lambda: summarize(document=TEXT, sentences=1), SHORT),
    (lambda: next(iter(summarize_many({TEXT: 1}.keys(), 1))), SHORT),
    (lambda: FRAME["body"].dropna().apply(summarize, sentences=1)[0], SHORT),
    (lambda: str(np.vectorize(lambda text: summarize(text, 1))(np.array([TEXT]))[0]), SHORT),
    (lambda: asked_of_a_database(summarize(TEXT, 1).upper()), SHORT.upper()),
]


@pytest.mark.parametrize(("guess", "made"), RIGHT, ids=range(len(RIGHT)))
def test_a_value_that_can_be_understood_is(guess, made):
    """Numbers and texts of other libraries are what they are."""
    assert guess() == made


@pytest.mark.parametrize("read", [read_pdf, read_docx])
def test_a_path_is_one_of_pathlib_s_too(read, tmp_path):
    """What is no such file is told by its name, as where its name is a str."""
    path = tmp_path / "report"
    path.write_bytes(b"no such file")
    for given in (path, str(path)):
        with pytest.raises(InputError, match="report: not a"):
            read(given)


def test_a_mailbox_s_path_is_one_of_pathlib_s_too(tmp_path):
    """Its mails are the same."""
    path = tmp_path / "list.mbox"
    path.write_bytes(
        b"From a Thu Jan  1 10:00:00 2026\nFrom: Ina <i@a.example>\nSubject: Ferry\n\nIt leaves at noon.\n"
    )
    assert [mail.text for mail in read_mbox(path)] == [mail.text for mail in read_mbox(str(path))]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("www.example.org", "https://www.example.org"),
        ("example.org/page", "https://example.org/page"),
        ("s3://bucket/a.txt", "fetch it first, and pipe it in"),
        ("HTTPS://example.org", "call read_url"),
        ("notes.txt", None),
        ("./notes", None),
        ("../news/a.txt", None),
        ("news/a.txt", None),
    ],
)
def test_a_name_of_no_file_may_be_an_address(name, told):
    """What looks like one is told how it is written; a file that isn't there is no more than that."""
    assert told in of_name(name) if told else of_name(name) == ""


# What takes a number, and is given one that is none, or that no float holds.
NUMBERS = {
    "sentences": lambda number: summarize(TEXT, number),
    "ratio": lambda number: summarize(TEXT, ratio=number),
    "seconds": lambda number: summarize(TEXT, seconds=number),
    "fill": lambda number: summarize(TEXT, 1, fill=number),
    "at": lambda number: summarize(TEXT).at(ratio=number),
    "stories": lambda number: digest([TEXT], stories=number),
    "timeout": lambda number: summarize_many([TEXT], timeout=number),
    "a setting": lambda number: Mmr(diversity=number),
    "a setting of any sign": lambda number: PacSum(before=number),
    "a weight": lambda number: Weighted({"tfidf": number}),
    "a ceiling": lambda number: Ceilings(seconds=number),
    "documents of a term": lambda number: Background.fit([TEXT]).pruned(number),
}


class Weighed:
    """What becomes a number, and is none: it compares with nothing."""

    def __float__(self):
        return 0.5


NO_NUMBERS = [
    Decimal("NaN"),
    Decimal("sNaN"),
    float("nan"),
    -(10**400),
    np.datetime64(1, "D"),
    np.timedelta64(1, "D"),
    Weighed(),
]


@pytest.mark.parametrize("number", NO_NUMBERS, ids=lambda number: f"{type(number).__name__} {number}"[:20])
@pytest.mark.parametrize("what", NUMBERS)
def test_a_number_that_is_none_is_told(what, number):
    """NaN of a database raises where it is compared, and so does a whole number of 400 digits where it is made a float."""
    with pytest.raises(OptionError):
        NUMBERS[what](number)


def test_a_nan_of_a_database_is_a_missing_text():
    """As NaN of any other kind is."""
    assert list(summarize_many([Decimal("NaN"), Decimal("sNaN"), TEXT], 1)) == ["", "", SHORT]
