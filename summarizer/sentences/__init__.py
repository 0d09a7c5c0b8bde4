"""From a block of text to its sentences, and what a reader stumbles over in each."""
