"""From a Parquet file to tables that have room, whatever the file says of itself: a few rows are read at a time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

# Bytes of a table at most, but for what is read at once: 1,024 articles have 4 MB.
LARGEST = 64_000_000
# Rows read at once. What they take unpacked nobody can tell: rows may share a text, in a list too, have it by its
# difference from the one before, or be long where the mean is short. A file of 1,100 bytes took 5 GB. With ten columns
# a row takes 13 us so, 5 at 1,024, 45 at four; its summary takes a thousand.
FEW = 16


def tables(file: Any, most: int) -> Iterator[Any]:
    """Yield the rows of a Parquet file in tables of `most` rows, or of fewer that have room."""
    import pyarrow as pa

    waiting: list[Any] = []
    rows = size = 0
    for batch in file.iter_batches(min(FEW, most)):
        waiting.append(batch)
        rows, size = rows + len(batch), size + batch.nbytes
        if rows >= most or size > LARGEST:
            yield pa.Table.from_batches(waiting)
            waiting, rows, size = [], 0, 0

    if waiting:
        yield pa.Table.from_batches(waiting)
