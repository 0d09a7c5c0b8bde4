"""From XML that is an article's, or nearly XML, to its elements and its text."""
