"""From an article that a browser or a program sends to its summary: the service, and what it serves."""

from .door import app, service

__all__ = ["app", "service"]
