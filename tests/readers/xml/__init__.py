"""Tests of the room readers/xml."""
