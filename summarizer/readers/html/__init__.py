"""From a web page to its article: one parse, two looks of a small model, a cut; what the page says of itself."""
