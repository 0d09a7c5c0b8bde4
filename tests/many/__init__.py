"""Tests of the room many."""
