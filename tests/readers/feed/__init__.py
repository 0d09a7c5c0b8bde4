"""Tests of the room readers/feed."""
