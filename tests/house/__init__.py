"""Held to the house's rules: layers, names, documents, examples."""
