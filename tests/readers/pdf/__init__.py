"""Tests of the room readers/pdf."""
