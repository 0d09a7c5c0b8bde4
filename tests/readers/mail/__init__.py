"""Tests of the room readers/mail."""
