"""Tests of the room that puts summaries into built pages."""
