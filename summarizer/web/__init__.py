"""From a page or a request to a summary: what a browser loads, and the service that it asks."""
