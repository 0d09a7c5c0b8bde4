"""Learning from pairs: what is kept, what is refused, and what a file holds."""

import json
import re

import numpy as np
import pytest

from summarizer import (
    Budget,
    Fit,
    InputError,
    Mmr,
    OptionError,
    Summarizer,
    Top,
    Weighted,
    compare,
    fit,
)
from summarizer.evaluation import fit as learn
from summarizer.evaluation.example import KEPT
from summarizer.evaluation.lesson import Lesson, mixed
from tests.pairs import PAIRS, generated

PLAIN = Summarizer(furniture="keep", budget=Budget(sentences=1))


@pytest.fixture(scope="module")
def learnt():
    """Return what is learnt where there is something to learn: the sentence that begins with "Finally"."""
    return fit(generated(50), sentences=1, summarizer=PLAIN, folds=3)


@pytest.fixture(scope="module")
def twenty():
    """Return what the fewest pairs teach."""
    return fit(generated(20), sentences=1, folds=2)


def test_what_can_be_learnt_is(learnt):
    """Where the default knows nothing of what the references want, the learnt weights do."""
    assert learnt.is_better
    assert learnt.summarizer == learnt.learnt != learnt.default == PLAIN
    assert learnt.figures["gain"] > 5
    assert learnt.figures["low"] > 0
    assert learnt.figures["p"] < 0.01
    assert learnt.weights["opens:finally"] > 0


def test_it_holds_on_pairs_of_the_same_kind(learnt):
    """Other pairs, not seen in any fold, gain as much as was promised."""
    table = compare({"default": PLAIN, "learnt": learnt.summarizer}, generated(30, seed=9), 1, baselines=())
    gain, low, _ = table.gain("learnt")
    assert low > 0
    assert gain > 0.7 * learnt.figures["gain"]


def test_the_record_says_everything(learnt):
    """What is learnt is the weights of a plain record around the scorer that it started from."""
    scorer = learnt.summarizer.scorer
    assert isinstance(scorer, Weighted)
    assert scorer.scorer == PLAIN.scorer
    assert dict(scorer.weights) == {name: weight for name, weight in learnt.weights.items() if name != "diversity"}
    assert learnt.summarizer.selector == Mmr(diversity=learnt.weights["diversity"])
    assert learnt.summarizer.budget == PLAIN.budget
    assert not set(KEPT) & set(learnt.weights)


def test_the_figures_are_of_pairs_held_out(learnt):
    """The default's mean over the folds is its mean over all, since it learns nothing; the report says it all."""
    table = compare({"default": PLAIN}, generated(50), 1, baselines=())
    assert learnt.figures["default"] == pytest.approx(table.mean("default"), abs=1e-5)
    assert learnt.figures["faulty_default"] == pytest.approx(table.mean("default", "faulty"), abs=1e-5)
    assert learnt.figures["gain"] == pytest.approx(learnt.figures["learnt"] - learnt.figures["default"], abs=1e-5)
    assert len(learnt.folds) == 3
    report = str(learnt)
    assert report == learnt.report
    assert report.startswith(
        "Learnt from 50 pairs, each judged by weights learnt from the other folds of 3; 1 sentences."
    )
    assert f"gain {learnt.figures['gain']:+.2f} [" in report
    assert "better: `summarizer` has the learnt weights." in report
    assert re.search(r"^words +0.00 +-?\d\.\d\d  -?\d\.\d\d to -?\d\.\d\d$", report, re.MULTILINE)
    assert re.search(r"^content +1.00 ", report, re.MULTILINE)
    assert re.search(r"^diversity +0.40 ", report, re.MULTILINE)
    assert "words that count most: " in report
    assert "When not to use it" in report


def test_another_seed_deals_other_folds(twenty):
    """And without one it is 0."""
    assert fit(generated(20), sentences=1, folds=2, seed=1).folds != twenty.folds


def test_the_default_stays_where_nothing_is_gained():
    """Where the default is right already, it is kept, and the report says so."""
    text = "The council of Carrow closed the harbour road on Monday. Nobody in the town knew how long it would rain."
    found = fit([(text, text.split(". ")[0])] * 24, sentences=1)
    assert not found.is_better
    assert found.summarizer == found.default == Summarizer()
    assert "not clearly better: `summarizer` is the default." in found.report
    assert (found.figures["gain"], found.figures["p"]) == (0, 0.5)


def test_no_better_than_chance_is_no_better():
    """References that no trait tells apart teach nothing that is kept."""
    chance = np.random.default_rng(0)
    pairs = [(text, text.split(". ")[chance.integers(6)]) for text, _ in generated(30)]
    assert not fit(pairs, sentences=1, summarizer=PLAIN, folds=2).is_better


def test_the_same_pairs_give_the_same(twenty):
    """Learning is deterministic; progress is told after each fold and after the whole, and changes nothing."""
    heard = []
    told = fit(generated(20), sentences=1, folds=2, seed=0, progress=lambda done, total: heard.append((done, total)))
    assert told == twenty
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_texts_without_a_sentence_are_no_error():
    """Empty texts have nothing to learn from; where all are empty, or every sentence is wanted, the default stays."""
    assert not fit([("", "Rain fell.")] * 20, sentences=1).is_better
    assert not fit([("Rain fell on Carrow.", "Rain fell.")] * 20, sentences=1).is_better
    assert fit([*generated(40), *[("", "Rain fell.")] * 3], sentences=1, summarizer=PLAIN, folds=2).is_better


def test_without_a_diversity_there_is_none_to_learn():
    """A selector that has no such setting is left as it is."""
    found = fit(generated(40), summarizer=PLAIN.replace(selector=Top()), folds=2)
    assert found.is_better
    assert found.summarizer.selector == Top()
    assert "diversity" not in found.weights


def test_another_diversity_is_taken_where_it_is_clearly_better(monkeypatch):
    """Where the references want nearly the same said again and nothing else is learnt, diversity falls."""
    monkeypatch.setattr(Lesson, "_regressed", lambda lesson, places: {})
    again = "The harbour road of {0} is closed for the winter because of the waves and the storm in week {1}."
    twice = "The harbour road of {0} is closed for the summer because of the works and the crane in week {1}."
    other = "A ferry to the islands takes all schoolchildren of the whole coast from Monday to Friday."
    pairs = [
        (f"{again} {twice} {other}".format(place, number), f"{again} {twice}".format(place, number))
        for number in range(8) for place in ("Carrow", "Lund", "Hale")
    ]  # fmt: skip
    start = PLAIN.replace(selector=Mmr(diversity=0.62, same=1.1))
    found = fit(pairs, sentences=2, summarizer=start, folds=2)
    assert found.weights == {"diversity": pytest.approx(0.52)}
    assert found.is_better


def test_the_words_that_tell_most_are_kept(monkeypatch):
    """Of more words than wanted those stay that tell most, and rare ones aren't looked at."""
    monkeypatch.setattr("summarizer.evaluation.regression.VOCABULARY", 2)
    found = fit(generated(40), sentences=1, summarizer=PLAIN, folds=2)
    assert len([name for name in found.weights if ":" in name]) == 2
    monkeypatch.setattr("summarizer.evaluation.regression.SEEN", 1000)
    found = fit(generated(20), sentences=1, summarizer=PLAIN, folds=2)
    assert not [name for name in found.weights if ":" in name]
    assert "no words" in found.report


def test_mixing_keeps_the_spread():
    """Default and learnt, as much of one as of the other, agree by about .7: their sum is scaled back."""
    chance = np.random.default_rng(0)
    default = chance.normal(size=100_000)
    learnt = 0.7 * default + (1 - 0.7**2) ** 0.5 * chance.normal(size=100_000)
    for share in (0.5, 1.0, 2.0):
        assert np.std(mixed(default, learnt, share)) == pytest.approx(1, abs=0.01)


def test_a_file_holds_it_all(learnt, tmp_path):
    """Saved and loaded it is equal; the file says what it was made from, in plain JSON."""
    path = tmp_path / "fit.json"
    learnt.save(path)
    assert Fit.load(path) == learnt
    assert Fit.load(str(path)).summarizer(generated(1)[0][0]) == learnt.summarizer(generated(1)[0][0])
    written = json.loads(path.read_text(encoding="utf-8"))
    assert written["origin"]["pairs"] == 50
    assert len(written["origin"]["sha256"]) == 64
    assert set(written["origin"]["versions"]) == {"python", "get-a-summary", "scikit-learn", "numpy", "rouge-score"}


def test_where_it_comes_from_depends_on_the_pairs(learnt, twenty):
    """Other pairs have another hash."""
    assert twenty.origin["sha256"] != learnt.origin["sha256"]


def test_a_default_that_stays_is_saved_too(tmp_path):
    """The weights that weren't kept are in the file as well."""
    found = fit(PAIRS * 7, sentences=1, folds=2)
    found.save(tmp_path / "fit.json")
    loaded = Fit.load(tmp_path / "fit.json")
    assert loaded == found
    assert loaded.summarizer == (found.learnt if found.is_better else Summarizer())


def test_an_unknown_version_is_said_so(monkeypatch):
    """Imported from its folder, the package has no version to write."""

    def unknown(name):
        raise learn.PackageNotFoundError

    monkeypatch.setattr(learn, "version", unknown)
    assert fit(generated(20), sentences=1, folds=2).origin["versions"]["numpy"] == "unknown"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not JSON: "),
        ("[]", "not what Fit.save of this version wrote: it is [], and no object"),
        ("{}", "not what Fit.save of this version wrote: the field schema isn't there"),
        ('{"schema": 2}', "of schema 2, this version reads 1"),
        ('{"schema": 1, "is_better": 0}', "not what Fit.save of this version wrote: the field is_better is 0; true or false"),
        ("\udcff", "not JSON: "),
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_named(tmp_path, content, reason):
    """What can't be read says which file and why."""
    path = tmp_path / "fit.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError, match=re.escape(f"{path}: {reason}")):
        Fit.load(path)


def test_a_missing_file_is_named(tmp_path):
    """The operating system's reason, in our error."""
    with pytest.raises(InputError, match=r"none.json: No such file"):
        Fit.load(tmp_path / "none.json")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"scorer": lambda representation: [0.0] * len(representation)}, "only a scorer of the package's own"),
        ({"tokenizer": type("T", (), {"span_tokenize": lambda self, text: [(0, len(text))]})()}, "a tokenizer can't be written"),
        ({"background": {"the": 0.0, "road": 2.0}}, "a background can't be written"),
        ({"budget": Budget(tokens=90, token_counter=len)}, "a token counter can't be written"),
    ],
    ids=["scorer", "tokenizer", "background", "tokens"],
)  # fmt: skip
def test_what_is_no_data_is_not_saved(tmp_path, changes, message):
    """Parts of one's own can be learnt around, but not written as JSON; no half of a file is left."""
    found = fit(generated(20), summarizer=PLAIN.replace(**changes), folds=2)
    with pytest.raises(OptionError, match=message):
        found.save(tmp_path / "fit.json")
    assert not (tmp_path / "fit.json").exists()


@pytest.mark.parametrize(
    ("pairs", "options", "error", "message"),
    [
        (generated(19), {}, InputError, "pairs: 19 of them; 20 are the fewest"),
        (generated(24), {"folds": 25}, InputError, "24 of them; 25 are the fewest"),
        (generated(20), {"folds": 1}, OptionError, "folds=1: a whole number of at least 2"),
        (generated(20), {"folds": True}, OptionError, "folds=True"),
        (generated(20), {"folds": 2.0}, OptionError, "folds=2.0"),
        (generated(20), {"summarizer": "salience"}, OptionError, "summarizer='salience': a Summarizer"),
        (generated(20), {"sentences": 0}, OptionError, "sentences=0"),
        (generated(20), {"join": "best"}, OptionError, "join='best'"),
        ([*generated(20), 7], {}, InputError, "pairs[20]: neither"),
    ],
    ids=str,
)
def test_what_can_t_be_learnt_from_is_refused(pairs, options, error, message):
    """Before anything long begins."""
    with pytest.raises(error, match=re.escape(message)):
        fit(pairs, **options)
