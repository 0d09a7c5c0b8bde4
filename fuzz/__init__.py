"""From good files to broken ones: what a stranger could send, and what must become of it."""
