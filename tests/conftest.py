"""What the tests share: the example article, and how hypothesis runs."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parent.parent

# The same examples every time: a red test stays red. Deadlines are for benchmarks; machines differ.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


@pytest.fixture(scope="session")
def root():
    """Return the project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def article():
    """Return the example article, page furniture around it."""
    return (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")
