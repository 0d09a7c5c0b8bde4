"""From blocks to the article: which are page furniture, and which is the title."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .languages import Language
    from .layout import Block


def clear(
    text: str, blocks: Sequence[Block], language: Language, title: str | None = None
) -> tuple[tuple[int, int] | None, list[tuple[int, int, str]], list[Block]]:
    """Return the title's span, the furniture as (start, end, reason), and the blocks that are the article."""
    return None, [], list(blocks)
