"""The marks that open, close and end: what the splitter and the reader of sentences share."""

from __future__ import annotations

QUOTES = (('"', '"'), ("“", "”"), ("«", "»"), ("„", "“"))
OPENERS = "\"'`“„‘‚«»‹›([{*_-–—¿¡"
CLOSERS = "\"'”’“‘»«›‹)]}*_」』）】》"
# Marks that need no space behind them, and that nothing but a sentence ends in.
FULL_WIDTH = "。！？｡।॥۔؟"
QUOTED = frozenset("\"'”’“»«›")
GOES_ON = frozenset(".!?…,;:)]}/。！？،؛।॥۔؟")
