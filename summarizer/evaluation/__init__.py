"""From summaries and references to figures: how good, by how much, and what weights a corpus teaches."""
