"""Tests of the room readers/encoding."""
