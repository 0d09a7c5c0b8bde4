"""From a column, in whatever it comes, to a list of its texts."""

from __future__ import annotations

import numpy as np

from ..errors import InputError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# A table has rows and columns; of more dimensions there is no column of texts.
_TABLE = 2


def column(X: Any) -> tuple[Sequence[Any], tuple[int, ...]]:
    """Return a column's texts, and the shape that its summaries have.

    Parameters
    ----------
    X : iterable of str
        A list, an array, a Series, or a frame or array with one column.

    Raises
    ------
    InputError
        If it has several columns, or is no column.
    TypeError
        If it is one text.
    """
    if isinstance(X, str):
        message = "X is one text; pass a column of them, as in [text]"
        raise TypeError(message)
    if not hasattr(X, "to_numpy") and not hasattr(X, "__array__"):
        texts = list(X)
        return texts, (len(texts),)

    values = X.to_numpy() if hasattr(X, "to_numpy") else np.asarray(X)
    if not values.ndim or values.ndim > _TABLE or (values.ndim == _TABLE and values.shape[1] != 1):
        raise InputError(
            "X", f"of shape {values.shape}; pass one column of texts, of shape (n,) or (n, 1), as frame['body'] is"
        )
    return values.ravel().tolist(), values.shape
