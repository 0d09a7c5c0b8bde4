"""From a PDF to its text in reading order."""
