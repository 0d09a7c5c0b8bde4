"""A Parquet file keeps a text that rows share once: what it takes in memory is bounded all the same."""

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from summarizer.many import pieces
from summarizer.many.folder import summarize_folder
from tests.many.test_summaries import article_of

ROWS = 40


def shared(path, text, rows=ROWS):
    """Write a file whose rows share a text, and return its size."""
    # Told to keep no schema of Arrow's, the column is one of plain texts to whoever reads it.
    texts = pa.DictionaryArray.from_arrays(pa.array([0, None] * (rows // 2), pa.int32()), pa.array([text]))
    pq.write_table(pa.table({"text": texts, "id": range(rows)}), path, store_schema=False, compression="zstd")
    return path.stat().st_size


@pytest.fixture
def source(tmp_path):
    """Return a folder for files."""
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def test_rows_that_share_a_text_are_read_few_at_a_time(source, tmp_path, monkeypatch):
    """As many as have room, in order, in columns of the same types as those that share none."""
    text = article_of(1)
    monkeypatch.setattr(pieces, "LARGEST", 4 * len(text))
    seen = []
    cut = pieces.pieces
    monkeypatch.setattr(pieces, "pieces", lambda *given: seen.extend(made := [*cut(*given)]) or made)
    assert shared(source / "a.parquet", text) < 2_000
    assert summarize_folder(source, tmp_path / "out", 1, engine="serial", jobs=1).failed == 0

    assert max(map(len, seen)) <= 8
    assert sum(map(len, seen)) == ROWS
    assert [row for each in seen for row in each["id"].to_pylist()] == [*range(ROWS)]
    found = pq.read_table(tmp_path / "out" / "a.parquet")
    assert found.schema.field("text").type == pa.string()
    assert found["text"].to_pylist() == [text, None] * (ROWS // 2)
    assert len({*found["summary"].to_pylist()}) == 2


def test_a_file_of_some_hundred_bytes_takes_no_gigabytes(source):
    """A text of 3 MB in a thousand rows would be 3 GB at once."""
    assert shared(source / "a.parquet", "The road is closed. " * 150_000, rows=1_000) < 5_000
    before = pa.total_allocated_bytes()
    with pq.ParquetFile(source / "a.parquet") as file:
        schema, once = file.schema_arrow, pieces.said_once(file)
    with pq.ParquetFile(source / "a.parquet", read_dictionary=once) as file:
        first = next(pieces.tables(file, schema, 1024))
        assert pa.total_allocated_bytes() - before < 4 * pieces.LARGEST
    assert 1 < len(first) < 100


def test_long_rows_are_read_few_at_a_time(source, monkeypatch):
    """Packed they are nothing: a text of 10 MB is some hundred bytes."""
    texts = ["a" * 50_000 + str(row) for row in range(20)]
    pq.write_table(pa.table({"text": texts}), source / "a.parquet", compression="zstd", use_dictionary=False)
    pq.write_table(pa.table({"text": pa.array([], pa.string())}), source / "none.parquet")
    with pq.ParquetFile(source / "a.parquet") as file, pq.ParquetFile(source / "none.parquet") as empty:
        assert pieces.rows_at_once(file, 1024) == 1024
        monkeypatch.setattr(pieces, "LARGEST", 200_000)
        assert pieces.rows_at_once(file, 1024) == 3
        monkeypatch.setattr(pieces, "LARGEST", 1)
        assert (pieces.rows_at_once(file, 1024), pieces.rows_at_once(empty, 1024)) == (1, 1)


def test_one_row_is_never_cut(monkeypatch):
    """It is read whole, however long its text is."""
    monkeypatch.setattr(pieces, "LARGEST", 1)
    batch = pa.record_batch({"text": pa.array(["ab", "cd", "ef"]).dictionary_encode()})
    schema = pa.schema({"text": pa.string()})
    assert [each["text"].to_pylist() for each in pieces.pieces(batch, schema)] == [["ab"], ["cd"], ["ef"]]


def test_what_is_no_text_or_stands_by_its_difference_is_read_as_it_is(source):
    """Arrow has no other way to read it."""
    table = pa.table({"text": [article_of(1)] * 3, "id": range(3), "list": [["a"]] * 3, "bytes": [b"a"] * 3})
    ways = {"text": "DELTA_BYTE_ARRAY"}
    pq.write_table(table, source / "a.parquet", use_dictionary=["bytes"], column_encoding=ways)
    with pq.ParquetFile(source / "a.parquet") as file:
        assert pieces.said_once(file) == ["bytes"]
    pq.write_table(table, source / "b.parquet")
    with pq.ParquetFile(source / "b.parquet") as file:
        assert pieces.said_once(file) == ["text", "bytes"]


@pytest.mark.parametrize("kind", [pa.large_string(), pa.string()])
def test_a_column_of_categories_stays_one(source, tmp_path, kind):
    """Its own schema says so, and it comes out as it went in."""
    texts = pa.array([article_of(1), article_of(2)] * 3, kind).dictionary_encode()
    pq.write_table(pa.table({"text": texts}), source / "a.parquet")
    assert summarize_folder(source, tmp_path / "out", 1, engine="serial", jobs=1).failed == 0
    found = pq.read_table(tmp_path / "out" / "a.parquet")
    assert found["text"].to_pylist() == texts.to_pylist()
    assert pa.types.is_dictionary(found.schema.field("text").type)
