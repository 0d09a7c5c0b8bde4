"""From an article that a browser or a program sends to its summary: the service, and what it serves.

The way of a request, by its files:

- to the application: server, connections, shield, lingering, guards, application, straight
- from its head and its body to a question: clients, bodies, reception, pending, frames
- to a process and back: crew, process
- in the process: worker, parsed, asked, bodies, answers, digested
- to the client: problems, and for those who read about it pages, replied

Its settings are in door, settings, options; tools are the same answers for language models.
"""

from .door import app, service

__all__ = ["app", "service"]
