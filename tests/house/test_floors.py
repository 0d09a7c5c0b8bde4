"""Each extra that pyproject names has a lowest version of all that it asks for, and tests that run with it."""

import re
import tomllib

from tests.floors.run import EXTRAS

# What only builds, tests and shows this project: nobody who installs it has these.
OURS = {"dev", "docs", "browser"}


def asked(root):
    """Return what each extra and the package itself ask for."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {"": project["dependencies"], **project["optional-dependencies"]}


def test_each_extra_is_tried_at_its_floor(root):
    """By tests that are there; CI runs them."""
    assert EXTRAS.keys() == asked(root).keys() - OURS
    for extra, (others, tests) in EXTRAS.items():
        files = [each for each in tests if each.startswith("tests/")]
        assert files, extra
        assert all((root / each).exists() for each in files), extra
        assert set(others) <= EXTRAS.keys(), extra
    assert "python tests/floors/run.py >" in (root / ".ci" / "run").read_text(encoding="utf-8")


def test_all_that_is_asked_for_has_a_floor(root):
    """The oldest version that it could be is one that was tried."""
    for extra, packages in asked(root).items():
        for package in packages:
            assert package.startswith("get-a-summary[") or re.fullmatch(r"[\w\[\]-]+>=\d[\d.]*(; .+)?", package), extra
