"""Tests of the room readers/office."""
