"""From some rows of a Parquet file to tables that have room: a text that many rows share is in the file once."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# Bytes of text in a table at most, but for one of a single row: 1,024 articles have 4 MB. A file of 550 bytes whose
# rows share a text of 3 MB took 3 GB, one that shares 60 MB would take 60.
LARGEST = 64_000_000


def said_once(file: Any) -> list[str]:
    """Return the columns of texts of a Parquet file that are read with each text that rows share once.

    What stands by its difference from the text before it Arrow doesn't read so.
    """
    metadata = file.metadata
    apart: set[int] = set()
    for group in range(metadata.num_row_groups):
        columns = map(metadata.row_group(group).column, range(metadata.num_columns))
        apart.update([place for place, each in enumerate(columns) if "DELTA" in " ".join(each.encodings)])

    names = {metadata.schema.column(place).path for place in range(metadata.num_columns) if place not in apart}
    return [field.name for field in file.schema_arrow if field.name in names and _is_text(field.type)]


def tables(file: Any, schema: Any, most: int) -> Iterator[Any]:
    """Yield the rows of a Parquet file, whose shared texts are read once, in tables of its schema that have room."""
    for batch in file.iter_batches(rows_at_once(file, most)):
        yield from pieces(batch, schema)


def rows_at_once(file: Any, most: int) -> int:
    """Return how many rows of a file are read at once: of long ones, by what it says of them unpacked, fewer."""
    groups = [file.metadata.row_group(group) for group in range(file.metadata.num_row_groups)]
    longest = max([each.total_byte_size // max(each.num_rows, 1) for each in groups], default=0)
    return max(1, min(most, LARGEST // max(longest, 1)))


def pieces(batch: Any, schema: Any) -> Iterator[Any]:
    """Yield the rows of a batch in tables of a schema, each with as many as have room."""
    import pyarrow as pa

    waiting = [pa.Table.from_batches([batch])]
    while waiting:
        table = waiting.pop()
        rows = len(table)
        if rows > 1 and _size(table) > LARGEST:
            waiting += [table.slice(rows // 2), table.slice(0, rows // 2)]
        else:
            yield table.cast(schema)


def _size(table: Any) -> int:
    """Return how many bytes the texts take that rows share, where each row has its own."""
    import pyarrow.compute as pc

    chunks = [
        chunk
        for column in table.columns
        for chunk in column.chunks
        if _is_text(getattr(chunk.type, "value_type", None))
    ]
    shared = [chunk for chunk in chunks if hasattr(chunk, "dictionary")]
    return sum([pc.sum(pc.binary_length(chunk.dictionary).take(chunk.indices)).as_py() or 0 for chunk in shared])


def _is_text(kind: Any) -> bool:
    """Whether a type of Arrow's is one of texts, or of bytes."""
    return str(kind) in ("string", "large_string", "binary", "large_binary")
