"""What the package offers is what it says that it offers."""

import inspect
import re
import subprocess
import sys

import pytest

import summarizer
from summarizer.record import Record


def test_all_names_are_there_and_sorted_by_kind():
    """`__all__` names what exists, once."""
    assert len(set(summarizer.__all__)) == len(summarizer.__all__)
    assert all(hasattr(summarizer, name) for name in summarizer.__all__)


def test_a_name_is_listed_once():
    """By `dir`, which shells complete from, those too that were asked for before."""
    assert summarizer.read_html is not None
    assert len(set(dir(summarizer))) == len(dir(summarizer))


def test_everything_public_in_the_namespace_is_exported():
    """Nothing of ours is reachable from the top without being in `__all__`."""
    ours = {
        name
        for name in dir(summarizer)
        for value in [getattr(summarizer, name)]
        if not name.startswith("_") and name not in ("annotations", "TYPE_CHECKING")
        if not inspect.ismodule(value) or callable(value)  # summarizer.evaluate is both
    }
    assert ours == set(summarizer.__all__)


def test_every_exported_name_is_documented_in_the_readme_or_the_reference(root):
    """A name that nobody can look up isn't public."""
    documents = "".join(
        path.read_text(encoding="utf-8") for path in [root / "README.md", *(root / "docs").glob("*.md")]
    )
    assert [name for name in summarizer.__all__ if f"`{name}" not in documents] == []


@pytest.mark.parametrize("name", summarizer.__all__)
def test_every_exported_name_has_a_docstring(name):
    """What is public says what it is."""
    value = getattr(summarizer, name)
    assert inspect.getdoc(value)


# Looking the public names up imports the modules that the default path leaves out.
PUBLIC = [getattr(summarizer, name) for name in summarizer.__all__]
RECORDS = sorted(Record.__subclasses__(), key=lambda record: record.__name__)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_setting_is_described(record):
    """A record's docstring describes each of its settings."""
    assert [
        name
        for name in record.parameters
        if f"{name} :" not in record.__doc__ and not re.search(rf"\b{name}, .* :|, {name}\b", record.__doc__)
    ] == []


def test_the_default_path_imports_nothing_heavy(root):
    """After a summary neither the required packages nor the slow parts of the standard library are loaded."""
    program = (
        "import sys; from summarizer import summarize; text = open('examples/article.txt', encoding='utf-8').read(); "
        "assert len(summarize(text).sentences) == 3; "
        "heavy = {'numpy', 'scipy', 'sklearn', 'nltk', 'typing', 'dataclasses', 'inspect', 'json', 'argparse', "
        "'summarizer.show', 'summarizer.notebook'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    # -S: what an environment's .pth files import at start is not ours to answer for.
    ran = subprocess.run(
        [sys.executable, "-S", "-c", program], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.strip() == "[]"


def test_an_unknown_name_is_an_attribute_error():
    """A name that doesn't exist is no import that failed."""
    with pytest.raises(AttributeError, match="no attribute 'Sumarizer'"):
        summarizer.Sumarizer  # noqa: B018  # the look-up is what is tested


def test_the_table_of_stages_shows_its_names_and_where_they_live():
    """A look-up table can be read without importing what it holds."""
    assert "'tfidf': scorers.tfidf.TfIdf" in repr(summarizer.SCORERS)
    assert len(summarizer.SELECTORS) == len(list(summarizer.SELECTORS))
