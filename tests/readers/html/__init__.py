"""Tests of the room readers/html."""
