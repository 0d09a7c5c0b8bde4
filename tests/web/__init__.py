"""The service: what it answers, what it refuses, what it survives."""
