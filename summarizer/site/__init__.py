"""From a folder of built pages to the same pages with a summary in each article."""

from .folder import Report, summarize_site
from .settings import Settings

__all__ = ["Report", "Settings", "summarize_site"]
