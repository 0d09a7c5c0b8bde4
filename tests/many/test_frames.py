"""A column of summaries beside a column of texts, whatever library the frame is of."""

import subprocess
import sys

import dask.dataframe as dd
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import summarizer.pandas
import summarizer.polars
from summarizer import InputError, MissingDependencyError, OptionError, summarize, summarize_frame

TEXTS = [
    "The road is closed. The river rose over the road in the night.",
    None,
    "",
    "Rain fell. The rain fell on the river all night long.",
]
SHORT = [summarize(text, sentences=1) if text else text for text in TEXTS]
INDEX = [5, 2, 2, 9]


def pandas_frame(dtype="object"):
    """Return a pandas frame whose index is neither sorted nor unique."""
    return pd.DataFrame(
        {"n": pd.Series([1, 2, 3, 4], INDEX, "int8"), "body": pd.Series(TEXTS, INDEX, dtype)}, index=INDEX
    )


FRAMES = {
    "pandas": pandas_frame,
    "polars": lambda: pl.DataFrame({"n": [1, 2, 3, 4], "body": TEXTS}, schema_overrides={"n": pl.Int8}),
    "polars lazy": lambda: pl.LazyFrame({"n": [1, 2, 3, 4], "body": TEXTS}, schema_overrides={"n": pl.Int8}),
    "pyarrow": lambda: pa.table({"n": pa.array([1, 2, 3, 4], pa.int8()), "body": pa.array(TEXTS, pa.large_string())}),
    "dask": lambda: dd.from_pandas(pandas_frame("string"), npartitions=2, sort=False),
}


def rows(frame):
    """Return the columns of a frame as lists, NaN as None, after what is lazy was collected."""
    if hasattr(frame, "compute"):
        frame = frame.compute(scheduler="synchronous")  # not by a client that another test left in use
    elif hasattr(frame, "collect"):
        frame = frame.collect()
    plain = (
        frame.to_pydict()
        if isinstance(frame, pa.Table)
        else frame.to_dict(**({"as_series": False} if isinstance(frame, pl.DataFrame) else {"orient": "list"}))
    )
    return {name: [None if pd.isna(value) else value for value in values] for name, values in plain.items()}


@pytest.mark.parametrize("kind", FRAMES)
def test_a_frame_gets_a_column_of_summaries(kind):
    """Rows keep their order, what is missing stays missing, empty stays empty, the frame given isn't changed."""
    frame = FRAMES[kind]()
    found = summarize_frame(frame, "body", "short", sentences=1)
    assert type(found) is type(frame)
    assert rows(found) == {"n": [1, 2, 3, 4], "body": TEXTS, "short": SHORT}
    assert list(rows(frame)) == ["n", "body"]


@pytest.mark.parametrize("kind", FRAMES)
def test_columns_keep_their_types(kind):
    """A byte stays a byte, and summaries are of the type of the texts."""
    found = summarize_frame(FRAMES[kind](), "body", sentences=1, error="error")
    if kind == "pyarrow":
        types = dict(zip(found.schema.names, found.schema.types, strict=True))
    else:
        types = dict(found.dtypes if hasattr(found, "iloc") else found.collect_schema())
    assert str(types["n"]).lower() == "int8"
    assert types["summary"] == types["error"] == types["body"]


@pytest.mark.parametrize("dtype", ["object", "str", "string", "string[pyarrow]", "category"])
def test_every_type_of_text_in_pandas(dtype):
    """Index, type and kind of null are the texts'; of categories only the values are taken."""
    found = summarize_frame(pandas_frame(dtype), "body", sentences=1)
    assert list(found.index) == INDEX
    assert found["summary"].dtype == (pd.Series(["a"]).dtype if dtype == "category" else found["body"].dtype)
    null = found["summary"].iloc[1]
    assert null is None if dtype == "object" else pd.isna(null)


def test_pyarrow_s_plain_strings():
    """A dictionary of texts gives plain strings, strings stay strings."""
    plain = summarize_frame(pa.table({"text": TEXTS}), sentences=1)
    assert plain.schema.field("summary").type == pa.string()
    coded = summarize_frame(pa.table({"text": pa.array(TEXTS).dictionary_encode()}), sentences=1)
    assert coded["summary"].to_pylist() == SHORT


@pytest.mark.parametrize("kind", FRAMES)
def test_a_frame_without_rows_has_the_columns_too(kind):
    """Nothing to summarize is nothing that fails."""
    frame = FRAMES[kind]()
    empty = frame.slice(0, 0) if hasattr(frame, "slice") else frame[frame["n"] > 9]
    assert rows(summarize_frame(empty, "body", "short", "error")) == {"n": [], "body": [], "short": [], "error": []}


def test_errors_have_a_column_of_their_own():
    """A row that fails says why and has no summary; without such a column it raises."""
    frame = pd.DataFrame({"text": [TEXTS[0], 7, None]}, index=[3, 1, 2])
    found = summarize_frame(frame, error="error", sentences=1)
    assert list(found["summary"]) == [SHORT[0], None, None]
    assert list(found["error"]) == [None, "TypeError: the text is of type int; pass a str or a Document", None]
    with pytest.raises(TypeError, match=r"^column 'text', row 1: the text is of type int"):
        summarize_frame(frame)
    # A label says more than a row's number, where it is another.
    with pytest.raises(TypeError, match=r"^column 'text', row 1 \(labelled 'b'\): "):
        summarize_frame(frame.set_index(pd.Index(["a", "b", "c"])))
    with pytest.raises(TypeError, match=r"^column 'text', row 1: "):
        summarize_frame(pl.DataFrame({"text": [b"a", b"b"]}).with_columns(text=pl.Series([None, b"b"])))


def test_titles_may_have_a_column():
    """The title counts as it does in summarize(); a missing one lets the first line be tried."""
    text = "Rain fell in the hills all night long. Ferries stayed in port on Friday. Old kelp and new kelp lay there."
    frame = pl.DataFrame({"text": [text, text, None], "head": ["Kelp", None, "Nothing"]})
    found = summarize_frame(frame, title="head", sentences=1)
    assert found["summary"].to_list() == [
        summarize(text, sentences=1, title="Kelp"),
        summarize(text, sentences=1),
        None,
    ]
    assert len(found["summary"].unique()) == 3


TWICE = {
    "pandas": lambda names: pd.DataFrame([TEXTS[:3]], columns=names),
    "pyarrow": lambda names: pa.table([[text] for text in TEXTS[:3]], names=names),
    "dask": lambda names: dd.from_pandas(pd.DataFrame([TEXTS[:3]], columns=names), npartitions=1),
}


@pytest.mark.parametrize("kind", TWICE)
@pytest.mark.parametrize("names", [["text", "text", "n"], ["text", "n", "n"]])
def test_columns_of_one_name_are_told(kind, names):
    """Whether it is the texts' or another's: what is written beside them would be written to both."""
    with pytest.raises(InputError, match=f"frame: 2 of its columns are called '{names[1]}'; give each a name"):
        summarize_frame(TWICE[kind](names))


@pytest.mark.parametrize("dtype", ["object", "string[python]"])
@pytest.mark.parametrize("more", [{}, {"error": "error"}])
def test_half_a_surrogate_pair_costs_no_row(dtype, more):
    """It stands in the summary as in the text, and the rows beside it have theirs."""
    half = "The road \ud800 is closed."
    frame = pd.DataFrame({"text": pd.Series([TEXTS[0], half], dtype="object").astype(dtype)})
    assert summarize_frame(frame, sentences=1, **more)["summary"].to_list() == [SHORT[0], half]


def test_an_error_of_half_a_surrogate_pair_is_written():
    """A function of the user's may raise any words."""

    def refuse(text):
        raise ValueError("no \ud800")

    how = {"error": "error", "tokens": 9, "token_counter": refuse, "engine": "serial"}
    for frame in (pd.DataFrame({"text": TEXTS[:1]}), pl.DataFrame({"text": TEXTS[:1]}), pa.table({"text": TEXTS[:1]})):
        (reason,) = rows(summarize_frame(frame, **how))["error"]
        assert "no \\ud800" in reason


@pytest.mark.parametrize("kind", FRAMES)
def test_a_column_that_is_not_there_is_named(kind):
    """The error lists the columns that are."""
    with pytest.raises(OptionError, match="text='txt': a column of the frame, which has n, body"):
        summarize_frame(FRAMES[kind](), "txt")
    with pytest.raises(OptionError, match="title='head'"):
        summarize_frame(FRAMES[kind](), "body", title="head")


def test_summaries_and_errors_want_different_columns():
    """One would overwrite the other."""
    with pytest.raises(OptionError, match="error='summary'"):
        summarize_frame(pandas_frame(), "body", error="summary")


def test_what_is_no_frame_is_refused():
    """A list of texts is for summarize_many."""
    with pytest.raises(TypeError, match=r"frame is of type list; .* take summarize_many\(texts\)"):
        summarize_frame(TEXTS)
    with pytest.raises(TypeError, match=r"frame is of type dict; pass pandas.DataFrame\(rows\)"):
        summarize_frame({"text": TEXTS})
    with pytest.raises(TypeError, match=r"frame is of type int; pass a pandas, Polars, PyArrow or Dask frame"):
        summarize_frame(5)


def test_settings_go_on(monkeypatch):
    """Whatever summarize_many takes can be given; what it doesn't know is refused."""
    found = summarize_frame(pandas_frame(), "body", words=7, language="en", jobs=2)
    assert found["summary"].iloc[0] == summarize(TEXTS[0], words=7)
    with pytest.raises(OptionError, match="did you mean sentences"):
        summarize_frame(pandas_frame(), "body", n_sentences=1)


def test_a_series_of_pandas_has_a_summary():
    """Index, name and type stay."""
    found = pandas_frame("string")["body"].summary(sentences=1)
    assert (found.name, list(found.index), found.dtype) == ("body", INDEX, "string")
    assert found.iloc[[0, 3]].to_list() == [SHORT[0], SHORT[3]]
    assert pd.Series(TEXTS).summary(1).name is None
    assert pd.Series(TEXTS, name="summary").summary(1).name == "summary"
    assert pd.Series(TEXTS, name=7).summary(1).name == 7


def test_a_column_of_polars_has_a_summary():
    """In a series, in an expression and in a lazy one."""
    frame = FRAMES["polars"]()
    assert frame["body"].summary(1).to_list() == SHORT
    wanted = {"n": [1, 2, 3, 4], "body": SHORT}
    assert rows(frame.with_columns(pl.col("body").summary(sentences=1))) == wanted
    assert rows(frame.lazy().with_columns(pl.col("body").summary(sentences=1))) == wanted


@pytest.mark.parametrize("setting", [{"into": "short"}, {"error": "why"}, {"title": "head"}, {"errors": "skip"}])
def test_a_column_itself_takes_no_names_of_columns(setting):
    """There is one column, and one comes out."""
    for column in (pd.Series(TEXTS), pl.Series(TEXTS), pl.col("text")):
        with pytest.raises(OptionError, match=f"^{next(iter(setting))}="):
            column.summary(sentences=1, **setting)


@pytest.mark.parametrize("series", [pd.Series([5], name="body"), pl.Series("body", [5])], ids=["pandas", "polars"])
def test_an_error_says_the_column_s_own_name(series):
    """Not one that it has on the way."""
    with pytest.raises(TypeError, match=r"^column 'body', row 0: the text is of type int"):
        series.summary(1)


def test_what_an_expression_of_polars_meets_keeps_its_words():
    """A setting is told where it is written; of a text Polars says its own error, made of the words."""
    with pytest.raises(OptionError, match="sentences=0: a whole number"):
        pl.col("text").summary(sentences=0)

    def slow(text):
        raise InputError("here", "too slow")

    frame = pl.DataFrame({"text": TEXTS})
    with pytest.raises(pl.exceptions.ComputeError, match="here: too slow"):
        frame.select(pl.col("text").summary(tokens=9, token_counter=slow, engine="serial"))


@pytest.mark.parametrize(
    ("program", "extra"),
    [
        ("import pandas; from summarizer import summarize_frame; summarize_frame(pandas.DataFrame())", "frames"),
        ("import summarizer.pandas", "pandas"),
        ("import summarizer.polars", "polars"),
    ],
)
def test_an_extra_that_is_missing_is_named(program, extra):
    """The error is the command that installs it."""
    package = "narwhals" if extra == "frames" else extra
    program = (
        f"import sys; sys.modules[{package!r}] = None\ntry:\n {program}\nexcept ImportError as error: print(error)"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout == f'{package} is not installed; run: python -m pip install "get-a-summary[{extra}]"\n'
    assert issubclass(MissingDependencyError, ImportError)


def test_the_package_alone_imports_no_frames():
    """Without being asked for, neither frames nor cluster nor progress bar are imported, for many documents either."""
    program = (
        "import sys; from summarizer import summarize_many; list(summarize_many(['Rain fell.'] * 300, jobs=2)); "
        "heavy = {'pandas', 'polars', 'narwhals', 'pyarrow', 'dask', 'distributed', 'numpy', 'tqdm', 'asyncio'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {program}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stdout == "[]\n"


def test_the_requirements_name_no_frames(root):
    """Installing the package without extras brings none of them: its requirements don't name them."""
    import tomllib

    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = " ".join(project["dependencies"])
    assert not [name for name in ("dask", "distributed", "pandas", "polars", "pyarrow", "narwhals") if name in required]
    assert summarizer.pandas is not pd
    assert summarizer.polars is not pl


@pytest.mark.parametrize("taken", [{"into": "body"}, {"error": "body"}, {"into": "head", "title": "head"}])
def test_a_frame_s_own_texts_are_not_overwritten(taken):
    """A slip would cost the articles."""
    frame = pd.DataFrame({"body": ["The road is closed."], "head": ["Road"]})
    with pytest.raises(OptionError, match="a column of its own"):
        summarize_frame(frame, "body", **taken)
    assert summarize_frame(frame.assign(summary="old"), "body", sentences=1)["summary"][0] == "The road is closed."
