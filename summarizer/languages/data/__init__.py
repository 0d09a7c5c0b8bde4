"""What the package ships: a module per language, loaded when a text in it is read."""
