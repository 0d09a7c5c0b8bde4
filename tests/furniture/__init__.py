"""Tests of the room furniture."""
