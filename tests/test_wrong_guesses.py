"""Whoever guesses wrong is told what to write: each guess with what answers it."""

import io
import pickle
from collections import UserDict, deque
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import summarizer.pandas  # noqa: F401  # registers .summary
from summarizer import (
    Document,
    InputError,
    LexRank,
    Lsa,
    OptionError,
    Summary,
    SummaryTransformer,
    digest,
    evaluate,
    read_file,
    read_url,
    summarize,
    summarize_frame,
    summarize_many,
)

TEXT = "Rain fell all night. The river broke its banks, and the town is flooded. Kelp is dear."
SHORT = "The river broke its banks, and the town is flooded."
FRAME = pd.DataFrame({"id": [1, 1, 2], "body": [TEXT, TEXT, None]})
GROUPS = FRAME.groupby("id")


class Words(UserDict):
    """What Hugging Face's tokenizers return."""


def rows_of(value):
    """Return a Polars frame with one column of the value's."""
    return pl.DataFrame({"body": [value]})


# (guess, error, what its message says)
WRONG = [
    # One call for several texts.
    (lambda: summarize([TEXT, TEXT]), TypeError, "of type list; pass summarize_many(texts)"),
    (lambda: summarize((TEXT, TEXT)), TypeError, "digest(texts) for one of them all"),
    (lambda: summarize(deque([TEXT])), TypeError, "summarize_many(texts)"),
    (lambda: summarize(text for text in [TEXT]), TypeError, "of type generator; pass summarize_many(texts)"),
    (lambda: summarize(np.array([TEXT])), TypeError, "summarize_many(texts)"),
    (lambda: summarize(FRAME["body"]), TypeError, "of type Series; pass summarize_many(texts)"),
    (lambda: summarize(rows_of(TEXT)["body"]), TypeError, "of type Series; pass summarize_many(texts)"),
    (lambda: summarize(FRAME), TypeError, "pass summarize_frame(frame, text="),
    (lambda: summarize(pa.table({"body": [TEXT]})), TypeError, "pass summarize_frame(frame, text="),
    (lambda: GROUPS["body"].apply(summarize), TypeError, "digest(texts)"),
    (lambda: summarize(GROUPS["body"]), TypeError, "groups.apply(digest)"),
    # What holds a text, or leads to one.
    (lambda: summarize({"text": TEXT}), TypeError, 'Document(row["text"], title=row["title"])'),
    (lambda: summarize(Path("page.html")), TypeError, "summarize(read_file(path))"),
    (lambda: summarize(io.StringIO(TEXT)), TypeError, "or file.read()"),
    (lambda: summarize(TEXT.encode()), TypeError, "read_html(data)"),
    (lambda: summarize(5), TypeError, "the text is of type int; pass a str or a Document"),
    (lambda: summarize(TEXT, text=TEXT), OptionError, "pass the text first, by its place"),
    # Names that others have.
    (lambda: summarize(TEXT, compression_ratio=0.2), OptionError, "did you mean ratio?"),
    (lambda: summarize(TEXT, worth=0.5), OptionError, "ask the Summary: summary.worth"),
    (lambda: summarize(TEXT, return_list=True), OptionError, "[s.text for s in summary.sentences]"),
    (lambda: digest([TEXT], n_clusters=2), OptionError, "did you mean stories?"),
    (lambda: LexRank(alpha=0.85), OptionError, "did you mean damping?"),
    (lambda: Lsa(n_components=3), OptionError, "did you mean dimensions?"),
    (lambda: evaluate("lead", [(TEXT, SHORT)], metrics=["rouge"]), OptionError, 'asked: .table(["rouge", "words"])'),
    (lambda: evaluate("lead", [(TEXT, SHORT)], n_sentences=1), OptionError, "evaluate has no such setting; did you me"),
    (lambda: evaluate("lead", [(TEXT, SHORT)], jobs=0), OptionError, "leave it out for one"),
    # What pairs aren't, and what a Summary isn't made of.
    (lambda: evaluate("lead", TEXT * 5), InputError, "name too long; pass pairs, [(text, summary), ...]"),
    (lambda: evaluate("lead", FRAME), InputError, "a frame's rows are frame.to_dict('records')"),
    (lambda: Summary(TEXT), TypeError, "not of a text; call summarize(text)"),
    (lambda: read_file(__file__, format="word"), OptionError, "csv; did you mean docx?"),
    (lambda: read_file(__file__, format=("text", "html")), OptionError, "csv"),
    (lambda: read_url("example.org"), InputError, "begins with its scheme, as https://example.org/page; a file is"),
    # What is missing in a column.
    (lambda: FRAME["body"].apply(summarize), TypeError, 'map(summarize, na_action="ignore")'),
    (lambda: summarize(None), TypeError, "the text is None; pass a str or a Document; in a column"),
    (lambda: summarize(pd.NA), TypeError, "the text is <NA>;"),
    # What isn't several documents.
    (
        lambda: summarize_many(TEXT),
        TypeError,
        "documents is one document; pass an iterable of them, or call summarize()",
    ),
    (lambda: summarize_many(Document(TEXT)), TypeError, "call summarize()"),
    (lambda: summarize_many(FRAME), TypeError, 'summarize_many(frame["body"])'),
    (lambda: summarize_many(rows_of(TEXT).lazy()), TypeError, "of type LazyFrame; pass its column of texts"),
    (lambda: summarize_many({"a": TEXT}), TypeError, "summarize_many(articles.values())"),
    (lambda: summarize_many(UserDict(a=TEXT)), TypeError, "summarize_many(articles.values())"),
    (lambda: summarize_many(Path("news")), TypeError, "read=read_file"),
    (lambda: summarize_many(TEXT.encode()), TypeError, "an iterable of str"),
    (lambda: summarize_many(GROUPS["body"]), TypeError, 'groups["body"].apply(digest)'),
    (lambda: summarize_many(None), TypeError, "documents is None; pass an iterable of texts or Documents"),
    (
        lambda: list(summarize_many([TEXT, {"text": TEXT}])),
        TypeError,
        "document 1: the text is of type dict; pass the field",
    ),
    # Names of settings.
    (lambda: summarize_many(FRAME["body"], column="body"), OptionError, 'summarize_many(frame["body"])'),
    (lambda: summarize_many([TEXT], n_jobs=2), OptionError, "summarize_many has no such setting; did you mean jobs?"),
    (lambda: summarize_many([TEXT], title="Kelp"), OptionError, "pass it with its text, as Document(text, title=...)"),
    (lambda: summarize_many([TEXT], sentnces=2), OptionError, "did you mean sentences?"),
    (
        lambda: summarize_frame(FRAME, column="body"),
        OptionError,
        "summarize_frame has no such setting; did you mean text?",
    ),
    (lambda: summarize_frame(FRAME, "body", errors="record"), OptionError, "did you mean error?"),
    (lambda: summarize_frame(FRAME, "body", batch_size=9), OptionError, "did you mean chunk?"),
    (lambda: summarize(TEXT, keywords=["kelp"]), OptionError, "did you mean query?"),
    (lambda: summarize(TEXT, num_sents=2), OptionError, "did you mean sentences?"),
    (lambda: summarize(TEXT, summarizer="lexrank"), OptionError, "did you mean scorer?"),
    (lambda: summarize(TEXT, output="list"), OptionError, "a Summary is a str, whatever is asked"),
    (lambda: summarize_frame(FRAME, "body", output="short"), OptionError, "did you mean into?"),
    (lambda: summarize_frame(FRAME, "body", error=True), OptionError, 'the name of a column, such as error="why"'),
    (lambda: summarize(TEXT).words, AttributeError, "len(summary.split())"),
    (lambda: summarize(TEXT).original, AttributeError, "summary.document.text"),
    (lambda: summarize(TEXT).sentences[0].span, AttributeError, "(sentence.start, sentence.end)"),
    (lambda: digest([TEXT]).quotes, AttributeError, "digest.sentences"),
    (lambda: digest([TEXT], group_by="story"), OptionError, "did you mean by?"),
    (lambda: digest([TEXT], sentences_count=2), OptionError, "digest has no such setting; did you mean sentences?"),
    (lambda: SummaryTransformer(num_sentences=2), TypeError, "num_sentences"),
    # Columns.
    (lambda: summarize_frame(FRAME), OptionError, "text='text': a column of the frame, which has id, body"),
    (lambda: summarize_frame(FRAME, "bodi"), OptionError, "which has id, body; did you mean body?"),
    (lambda: summarize_frame(pd.DataFrame()), OptionError, "which has none"),
    (lambda: summarize_frame(FRAME["body"]), TypeError, "frame is of type Series; pass a frame and text="),
    (lambda: SummaryTransformer().transform(FRAME), ValueError, "pass one column of texts"),
    # Tokens.
    (lambda: summarize(TEXT, tokens=9), OptionError, "tokens needs token_counter, such as encoding.encode, beside it"),
    (lambda: summarize(TEXT, token_counter=len), OptionError, "token_counter needs tokens beside it"),
    (
        lambda: summarize(TEXT, tokens=9, token_counter="gpt"),
        OptionError,
        "a callable from a str to its number of tokens",
    ),
    (lambda: summarize(TEXT, tokens=9, token_counter=str.upper), OptionError, "it returned '"),
    (lambda: summarize(TEXT, tokens=9, token_counter=lambda text: -1), OptionError, "it returned -1"),
    (lambda: summarize(TEXT, tokens=9, token_counter=lambda text: 1.5), OptionError, "it returned 1.5"),
    # Lengths.
    (lambda: summarize(TEXT, 0.2), OptionError, "sentences=0.2: a whole number of at least 1; a share is ratio=0.2"),
    (lambda: summarize(TEXT, 3.0), OptionError, "sentences=3.0: a whole number of at least 1"),
    (lambda: summarize(TEXT, "3"), OptionError, "sentences='3': a whole number of at least 1"),
]


@pytest.mark.parametrize(("guess", "error", "told"), WRONG, ids=[told[:50] for _, _, told in WRONG])
def test_a_wrong_guess_is_told_what_to_write(guess, error, told):
    """The message says what it is that was passed, and the way out."""
    with pytest.raises(error) as caught:
        guess()
    assert told in str(caught.value)


# (guess, what it gives)
RIGHT = [
    # What counts tokens may list them: a list, an array, a mapping that has them.
    (lambda: summarize(TEXT, tokens=10, token_counter=str.split), SHORT),
    (lambda: summarize(TEXT, tokens=10, token_counter=lambda text: np.array(text.split())), SHORT),
    (lambda: summarize(TEXT, tokens=10, token_counter=lambda text: Words(input_ids=text.split())), SHORT),
    (lambda: summarize(TEXT, tokens=10, token_counter=lambda text: np.int64(len(text.split()))), SHORT),
    # Columns of numbers.
    (
        lambda: summarize_frame(pd.DataFrame({0: [TEXT], 1: ["Kelp"]}), text=0, title=1, sentences=1)["summary"][0],
        SHORT,
    ),
    (lambda: pd.DataFrame({0: [TEXT]})[0].summary(1)[0], SHORT),
    # A column is made of them, as long as the one that they are of.
    (lambda: FRAME.assign(short=summarize_many(FRAME["body"], 1))["short"][1], SHORT),
    (lambda: FRAME.assign(short=summarize_many(FRAME["body"], 1))["short"][2], ""),
    (lambda: FRAME["body"].map(lambda text: summarize(text, 1), na_action="ignore")[0], SHORT),
    (lambda: GROUPS["body"].apply(lambda texts: str(digest(texts, sentences=1)))[1], SHORT),
    (lambda: next(summarize_many(line for line in [TEXT])), summarize(TEXT)),
    # Each line of a file is a text.
    (lambda: list(summarize_many(io.StringIO(f"{TEXT}\nKelp is cheap.\n"), 1)), [SHORT, "Kelp is cheap."]),
]


@pytest.mark.parametrize(("guess", "made"), RIGHT, ids=range(len(RIGHT)))
def test_a_guess_that_can_be_understood_is(guess, made):
    """What can only mean one thing needs no error."""
    assert guess() == made


def test_what_counts_tokens_may_be_what_has_encode():
    """Whoever passes the encoding itself is told its method."""

    class Encoding:
        def encode(self, text):
            return text.split()

    with pytest.raises(OptionError, match=r"or to a list of them, such as its \.encode"):
        summarize(TEXT, tokens=9, token_counter=Encoding())
    assert summarize(TEXT, tokens=10, token_counter=Encoding().encode) == SHORT


def test_summaries_have_a_length_where_it_is_known():
    """How many are still to come; where that can't be known, the error says what to do."""
    summaries = summarize_many([TEXT, None, TEXT], 1)
    assert (len(summaries), bool(summaries)) == (3, True)
    next(summaries)
    assert len(summaries) == 2
    assert len(list(summaries)) == 2
    assert (len(summaries), bool(summaries)) == (0, False)

    for unknown in (summarize_many(text for text in [TEXT]), summarize_many([TEXT, 5], errors="skip")):
        assert unknown
        with pytest.raises(TypeError, match=r"take list\(summaries\)"):
            len(unknown)
        assert len(list(unknown)) == 1

    with summarize_many([TEXT, TEXT]) as closed:
        pass
    assert len(closed) == 0


def test_behind_an_error_nothing_is_to_come():
    """The length isn't that of what there would have been."""
    summaries = summarize_many([TEXT, 5, TEXT])
    next(summaries)
    with pytest.raises(TypeError, match=r"^document 1: the text is of type int"):
        next(summaries)
    assert len(summaries) == 0


def test_a_long_value_is_quoted_in_part():
    """An article that was passed for a setting doesn't fill the screen."""
    with pytest.raises(OptionError) as caught:
        summarize("Some text.", scorer=TEXT * 50)
    assert len(str(caught.value)) < 600
    assert "..." in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).value == TEXT * 50
