"""Tests of the room scorers."""
