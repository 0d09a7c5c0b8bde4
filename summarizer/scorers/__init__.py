"""From a representation to how important each sentence is."""
