"""From a text to its blocks, and from blocks to the article: what of a page isn't its own."""
