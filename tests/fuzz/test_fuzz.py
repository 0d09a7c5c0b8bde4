"""A short run of every target, the same files each time; the long one is by hand: python -m fuzz TARGET --seconds 3600."""

from random import Random

import pytest

from fuzz.doors import BETWEEN, WORKER, parted
from fuzz.mutate import MOST, mutated
from fuzz.run import fuzzed, tried
from fuzz.seeds import SEEDS
from fuzz.targets import TARGETS
from summarizer import digest
from summarizer.readers.files import read_content
from summarizer.site import Settings
from summarizer.site.page import SUMMARIZED, summarized
from tests.pages import PARAGRAPHS

# Files a target: some twenty seconds for all of them.
COUNT = 40


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_is_found(name):
    """No exception but those that the documents promise, nothing slow, offsets that hold."""
    executions, finds = fuzzed(*TARGETS[name], count=COUNT)
    assert executions == COUNT
    assert [find.error for find in finds] == []


def test_every_seed_is_read(capsys):
    """A target whose good file is refused would find nothing."""
    for name, (call, seeds) in TARGETS.items():
        for seed in seeds:
            assert tried(call, seed) is None, name


@pytest.mark.parametrize("format", SEEDS)
def test_a_format_s_seeds_are_read(format):
    """A sentence of the article comes out of each."""
    for seed in SEEDS[format]:
        text = " ".join(read_content(seed, "a", format=format).text.split())
        assert [each for each in PARAGRAPHS if each in text], text


def test_every_seed_comes_through_its_door():
    """A page that is too thin, or a question that is refused, would be the same whatever is broken in it."""
    assert [summarized(page, Settings(), "w.js", "page.html")[1] for page in TARGETS["site"][1]] == [SUMMARIZED] * 2
    for seed in TARGETS["requests"][1]:
        asked, body = parted(seed)
        assert WORKER.answer(asked, body)[0] == 200, seed[:80]
    (seed,) = TARGETS["articles"][1]
    known, *articles = seed.decode().split(BETWEEN.decode())
    assert "\n\n" in known
    assert digest(articles)


def test_what_is_broken_is_found():
    """An exception is a find, once for each place; so is what takes too long; the same numbers make the same files."""

    def broken(content):
        if len(content) % 2:
            raise LookupError("odd")

    executions, finds = fuzzed(broken, [b"a file"], count=50)
    assert executions == 50
    assert len(finds) == 1
    assert "LookupError: odd" in finds[0].error
    assert len(finds[0].name) == 12
    assert fuzzed(broken, [b"a file"], count=50)[1][0].content == finds[0].content
    assert fuzzed(broken, [b"a file"], seconds=0.05)[0] > 0


def test_what_is_slow_is_found(monkeypatch):
    """By CPU time: another program's isn't counted."""
    monkeypatch.setattr("fuzz.run.SLOW", -1.0)
    assert tried(len, b"").error.endswith(" s")


def test_files_are_broken_in_all_ways():
    """Longer, shorter, of the same length; an archive stays one; no file is longer than the ceiling."""
    made = [mutated(b"The road is closed. " * 40, Random(number)) for number in range(200)]
    lengths = [len(each) for each in made]
    assert min(lengths) < 800 < max(lengths) <= MOST
    assert len(set(made)) > 190
    archive = next(seed for seed in TARGETS["docx"][1])
    assert sum(mutated(archive, Random(number)).startswith(b"PK") for number in range(40)) > 30
