"""What `./check --fast` runs: the tests that a change touches, each once."""

import importlib.util
import sys

import pytest


@pytest.fixture
def touched(root):
    """Return the tool as a module."""
    spec = importlib.util.spec_from_file_location("touched", root / "tools" / "touched.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_room_in_a_room_touches_the_room_s_tests(touched):
    """Readers read each other's formats: a mail has pages in it."""
    assert "tests/readers" in touched.tests_of("summarizer/readers/html/judge.py")


def test_a_file_within_a_folder_that_is_named_is_not_named_again(touched, monkeypatch, capsys):
    """However deep it lies: it would run twice."""
    files = ["summarizer/readers/html/judge.py", "tests/readers/html/test_kinds.py", "tests/site/test_page.py"]
    monkeypatch.setattr(sys, "argv", ["touched.py", *files])
    touched.main()
    named = capsys.readouterr().out.split()
    assert {"tests/readers", "tests/site/test_page.py"} < set(named)
    assert [name for name in named if name.startswith("tests/readers/")] == []
