"""What the tests share: the example article, and how hypothesis runs."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.growth import uncounted

ROOT = Path(__file__).parent.parent
# Tests that walk through all rooms aren't measured: each room's own tests run every branch of it, and to count lines takes
# as much time again as the work (13.9 and 28.2 s of CPU for the tests of three rooms).
THROUGH_ALL = {
    "benchmarks", "fuzz",
    *(f"house/test_{name}.py" for name in "contract examples golden layers limits patterns rules work".split()),
}  # fmt: skip

# The same examples every time: a red test stays red. Deadlines are for benchmarks; machines differ.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Run a test, and let coverage see it where it is a room's own."""
    place = item.path.relative_to(ROOT / "tests")
    if THROUGH_ALL.isdisjoint((place.as_posix(), place.parts[0])):
        return (yield)

    with uncounted(), pytest.MonkeyPatch.context() as changed:
        for name in set(os.environ) - set(outside_of_coverage()):
            changed.delenv(name)
        return (yield)


def outside_of_coverage():
    """Return the environment of a process that coverage doesn't see."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


@pytest.fixture(scope="session")
def root():
    """Return the project's folder."""
    return ROOT


@pytest.fixture(scope="session")
def article():
    """Return the example article, page furniture around it."""
    return (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def unmeasured():
    """Return the environment of a process that Ctrl-C ends: an interrupt inside of coverage's lock would hang it."""
    return outside_of_coverage()


@pytest.fixture(scope="session")
def lasting_cluster():
    """Return a Dask cluster of two real processes, and its client."""
    import dask
    import distributed

    from summarizer.many.dask import begun

    settings = {
        "distributed.scheduler.allowed-failures": 1,
        "distributed.comm.timeouts.connect": "10s",
        # Between the runs of a test, as our own engine has it in them: a busy machine takes longer than 15 seconds.
        "distributed.deploy.lost-worker-timeout": "10 minutes",
    }
    with (
        dask.config.set(settings),
        begun(distributed.LocalCluster, n_workers=2, threads_per_worker=1, dashboard_address=":0") as made,
        begun(distributed.Client, made, set_as_default=False) as client,
    ):
        yield made, client


@pytest.fixture
def cluster(lasting_cluster):
    """Return the client of a cluster that has its two workers, whatever the test before did to them."""
    made, client = lasting_cluster
    try:
        client.wait_for_workers(2, timeout=20)
    except TimeoutError:  # on a machine with much to do a nanny gives up on the worker that it starts anew
        made.scale(0)
        made.scale(2)
        client.wait_for_workers(2, timeout=120)
    return client
