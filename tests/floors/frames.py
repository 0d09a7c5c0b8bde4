"""The frames and the engine that an environment has: run by `run.py`, where not all of them are installed."""

import importlib.util

import pytest

from summarizer import Failure, summarize_frame, summarize_many
from tests.pages import ONE, TWO

TEXTS = [ONE, TWO, f"{TWO} {ONE}"]


def has(name):
    """Return what passes a test over where a package isn't installed."""
    return pytest.mark.skipif(importlib.util.find_spec(name) is None, reason=f"no {name} here")


def frame(name):
    """Return a frame of a kind."""
    if name == "pandas":
        import pandas

        return pandas.DataFrame({"text": TEXTS})
    if name == "polars":
        import polars

        return polars.DataFrame({"text": TEXTS})
    import pyarrow

    return pyarrow.table({"text": TEXTS})


@pytest.mark.parametrize("name", [pytest.param(name, marks=has(name)) for name in ("pandas", "polars", "pyarrow")])
def test_a_frame_s_column_is_summarized(name):
    """Each row has its summary, in the frame's own kind."""
    if importlib.util.find_spec("narwhals") is None:
        pytest.skip("no narwhals here")
    data = frame(name)
    found = summarize_frame(data, "text", sentences=1)
    assert type(found) is type(data)
    assert len(found) == 3


@has("polars")
@has("narwhals")
def test_a_lazy_frame_s_column_is_summarized():
    """By the columns of an empty frame, which Polars makes of a schema from 1.20 on."""
    import polars

    found = summarize_frame(polars.LazyFrame({"text": TEXTS}), "text", sentences=1)
    assert isinstance(found, polars.LazyFrame)
    assert found.collect().columns == ["text", "summary"]


@has("distributed")
def test_dask_summarizes(tmp_path):
    """A cluster of one process, one document of which fails."""
    from distributed import Client

    with Client(n_workers=1, threads_per_worker=1, dashboard_address=None, local_directory=str(tmp_path)) as client:
        found = [*summarize_many([*TEXTS, 5], 1, engine=client, errors="record")]
    assert [isinstance(each, Failure) for each in found] == [False, False, False, True]


@pytest.mark.skipif(importlib.util.find_spec("narwhals") is None, reason="no narwhals here")
def test_what_is_no_frame_is_said():
    """Whatever is installed."""
    with pytest.raises(TypeError):
        summarize_frame(5, "text")
