"""From Markdown, as sites and notebooks write it, to a document."""
