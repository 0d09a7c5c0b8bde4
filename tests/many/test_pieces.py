"""A Parquet file keeps what rows share once, or packed: what it takes in memory is bounded all the same."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from summarizer.many import pieces
from summarizer.many.folder import summarize_folder
from tests.many.test_summaries import article_of

ROWS = 1_000
# A thousand of it would be a hundred megabytes.
LONG = "The road is closed. " * 5_000
SHARED = {
    "texts": (LONG, pa.string()),
    "lists": ([LONG], pa.list_(pa.string())),
    "objects": ({"of": LONG}, pa.struct({"of": pa.string()})),
    "of one width": (LONG.encode(), pa.binary(len(LONG))),
    "categories": (LONG, pa.dictionary(pa.int32(), pa.string())),
}


@pytest.fixture
def source(tmp_path):
    """Return a folder for files."""
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def assert_has_room(path, monkeypatch):
    """Assert that no table of a file has more than fits, and that all rows are there."""
    monkeypatch.setattr(pieces, "LARGEST", 5_000_000)
    assert path.stat().st_size < 150_000
    before, rows = pa.total_allocated_bytes(), 0
    with pq.ParquetFile(path) as file:
        for table in pieces.tables(file, 1024):
            rows += len(table)
            assert pa.total_allocated_bytes() - before < 4 * pieces.LARGEST
            del table
    assert rows == ROWS


@pytest.mark.parametrize("kind", SHARED)
def test_a_file_of_some_hundred_bytes_takes_no_gigabytes(source, monkeypatch, kind):
    """Whatever type the column has that rows share a text in."""
    cell, of = SHARED[kind]
    pq.write_table(pa.table({"x": pa.array([cell] * ROWS, of)}), source / "a.parquet", compression="zstd")
    assert_has_room(source / "a.parquet", monkeypatch)


def test_long_rows_behind_short_ones_take_no_gigabytes(source, monkeypatch):
    """What a row takes in the mean tells nothing."""
    rows = ["short"] * (ROWS - 100) + [LONG] * 100
    pq.write_table(pa.table({"x": rows}), source / "a.parquet", compression="zstd")
    assert_has_room(source / "a.parquet", monkeypatch)


def test_what_stands_by_its_difference_takes_no_gigabytes(source, monkeypatch):
    """Each row has a text of its own, of which the file has the part that the one before hasn't."""
    ways = {"use_dictionary": False, "column_encoding": {"x": "DELTA_BYTE_ARRAY"}}
    pq.write_table(pa.table({"x": [LONG] * ROWS}), source / "a.parquet", compression="zstd", **ways)
    assert_has_room(source / "a.parquet", monkeypatch)


def test_rows_that_share_a_text_are_read_few_at_a_time(source, tmp_path, monkeypatch):
    """As many as have room, in order, in columns of the same types as those that share none."""
    text, n = article_of(1), 40
    monkeypatch.setattr(pieces, "LARGEST", 2 * len(text))
    monkeypatch.setattr(pieces, "FEW", 3)
    table = pa.table({"text": [text, None] * (n // 2), "id": range(n), "in": [[text, "a"]] * n})
    pq.write_table(table, source / "a.parquet")
    with pq.ParquetFile(source / "a.parquet") as file:
        seen = [len(each) for each in pieces.tables(file, 1024)]
        assert sum(seen) == n
        assert max(seen) == 3
        assert max(map(len, pieces.tables(file, 2))) == 2

    assert summarize_folder(source, tmp_path / "out", 1, engine="serial", jobs=1).failed == 0
    found = pq.read_table(tmp_path / "out" / "a.parquet")
    assert found.select(table.column_names) == table
    assert len({*found["summary"].to_pylist()}) == 2


def test_short_rows_are_in_tables_of_as_many_as_are_asked_for(source):
    """What is read a few at a time is put together again; a file without rows has no table."""
    pq.write_table(pa.table({"text": ["short"] * 100}), source / "a.parquet")
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), source / "none.parquet")
    with pq.ParquetFile(source / "a.parquet") as file, pq.ParquetFile(source / "none.parquet") as empty:
        assert [len(each) for each in pieces.tables(file, 48)] == [48, 48, 4]
        assert [*pieces.tables(empty, 48)] == []


@pytest.mark.parametrize("kind", [pa.large_string(), pa.string()])
def test_a_column_of_categories_stays_one(source, tmp_path, kind):
    """Its own schema says so, and it comes out as it went in."""
    texts = pa.array([article_of(1), article_of(2)] * 3, kind).dictionary_encode()
    pq.write_table(pa.table({"text": texts}), source / "a.parquet")
    assert summarize_folder(source, tmp_path / "out", 1, engine="serial", jobs=1).failed == 0
    found = pq.read_table(tmp_path / "out" / "a.parquet")
    assert found["text"].to_pylist() == texts.to_pylist()
    assert pa.types.is_dictionary(found.schema.field("text").type)
