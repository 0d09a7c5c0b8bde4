"""From what office programs and e-readers write to a document."""
