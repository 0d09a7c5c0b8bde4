"""Tests of the room representation."""
