"""The oldest versions that pyproject allows, each extra's in an environment of its own."""
