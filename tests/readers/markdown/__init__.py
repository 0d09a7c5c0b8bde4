"""Tests of the room readers/markdown."""
