"""Tests of the room selectors."""
