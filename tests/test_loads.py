"""What is read back is looked at first: a saved file, however it was changed, is what it says or an error that says why."""

import copy
import json
import random

import pytest

from summarizer import (
    Background,
    Digest,
    InputError,
    LexRank,
    OptionError,
    Summary,
    SummaryTransformer,
    digest,
    fit,
    summarize,
)  # fmt: skip
from summarizer.cli.summarize import main
from summarizer.evaluation.fitted import Fit
from summarizer.saving import parsed, quoted

ARTICLES = [
    "The ferry to Anholt ran aground on Monday. Nobody on board was hurt. Divers look for leaks in its hull today.",
    "A ferry ran aground off Anholt on Monday. Divers look for leaks today. The harbour is shut until the evening.",
    "Kelp prices rose again in the north. Farmers cut less of it than in other years, since the storms came early.",
]
TEXT = (
    "The harbour\n\nThe council closed the harbour road on Monday. It will be rebuilt in spring, the mayor said.\n\n"
    "What it costs\n\nNobody knows what it costs. Shops fear for the season, and a ferry goes instead.\n\n"
    "Ann Pike is a writer from Holm.\n\nShare this page"
)
PAIRS = [("The council met at noon in the town hall. Nobody knew why it rained.", "The council met.")] * 20


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Return what each kind of saved thing says, as text."""
    folder = tmp_path_factory.mktemp("saved")
    Background.fit(ARTICLES, source="three days").save(folder / "background")
    SummaryTransformer(2, scorer="lexrank").fit(ARTICLES).save(folder / "transformer")
    fit(PAIRS, sentences=1).save(folder / "fit")
    summary = summarize(TEXT, 2, title="The harbour")
    edition = digest(ARTICLES, 2, query="ferry", fill=1)
    files = {name: (folder / name).read_text(encoding="utf-8") for name in ("background", "transformer", "fit")}
    return files | {
        "summary": summary.to_json(),
        "whole summary": summary.to_json(is_whole=True),
        "digest": edition.to_json(),
        "whole digest": edition.to_json(is_whole=True),
    }


KINDS = ["background", "transformer", "fit", "summary", "whole summary", "digest", "whole digest"]


def used(kind, text, folder):
    """Load what a text says, and do with it all that one does."""
    path = folder / "saved.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    if kind == "background":
        found = Background.load(path)
        repr(found), hash(found), found["ferry"], found + found
        found.save(folder / "again.json")
        assert Background.load(folder / "again.json") == found
        summarize(TEXT, 1, background=found)
    elif kind == "transformer":
        found = SummaryTransformer.load(path)
        repr(found), found.transform([TEXT, ""])
        found.save(folder / "again.json")
        SummaryTransformer.load(folder / "again.json")
    elif kind == "fit":
        found = Fit.load(path)
        assert str(found)
        found.summarizer(TEXT), found.learnt(TEXT), found.default("")
        found.save(folder / "again.json")
        assert Fit.load(folder / "again.json") == found
    elif kind.endswith("summary"):
        found = Summary.from_json(path.read_bytes())
        found.to_html(), found.to_markdown(), found._repr_html_(), found.explain().to_text(), found.at(1), found.plot()
        assert Summary.from_json(found.to_json(is_whole="whole" in kind)) == found
    else:
        found = Digest.from_json(path.read_bytes())
        found.to_html(), found.to_markdown(), found._repr_html_(), found.to_text()
        for story in found.stories:
            story.why(0).to_text()
        assert Digest.from_json(found.to_json()) == found
        digest(ARTICLES, 1, known=[found])


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_saved_is_of_use(saved, kind, tmp_path):
    """All that the next tests do with a changed file works with an unchanged one."""
    used(kind, saved[kind], tmp_path)


HOSTILE = [
    None, True, False, 0, -1, 1, 7, 10**12, 10**30, 10**400, -0.5, 1e308, 5e-324, float("nan"), float("inf"), "", "x", "en", "\ud800",
    "\0", "\x1b[2J", "9" * 400, "y" * 2_000_000, [], {}, [[]], [None], [5], [1, 2], {"": None}, {"name": "lead"}, {"name": ["lead"]},
    {"text": 5}, [{"start": 0}], {"sentences": 10**400}, {"seconds": 1e308}, "__import__('os')",
]  # fmt: skip


def places(content, path=()):
    """Yield the way to each value of some plain data."""
    yield path
    inside = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, value in inside:
        yield from places(value, (*path, key))


def mutated(text, chance):
    """Return a saved text with a value changed, taken out, doubled or renamed; or bytes that were."""
    if chance.random() < 0.15:
        content = bytearray(text.encode())
        for _ in range(chance.randint(1, 3)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        return bytes(content[: chance.randrange(len(content))] if chance.random() < 0.3 else content)

    content = json.loads(text)
    for _ in range(chance.choice([1, 1, 1, 2])):
        path = chance.choice(list(places(content))[1:])
        place = content
        for key in path[:-1]:
            place = place[key]
        value, way = place[path[-1]], chance.random()
        if way < 0.6:
            place[path[-1]] = copy.deepcopy(chance.choice(HOSTILE))
        elif way < 0.7:
            del place[path[-1]]
        elif way < 0.8 and isinstance(value, int | float) and not isinstance(value, bool):
            place[path[-1]] = chance.choice([value + 1, -value, value * 10**9, value + 0.5, str(value)])
        elif isinstance(place, list):
            place.insert(path[-1], copy.deepcopy(value))
        else:
            place[chance.choice(["new", "text", "name", "", str(path[-1]) + " "])] = copy.deepcopy(value)
    return json.dumps(content)


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_is_changed_it_is_an_input_error_or_of_use(saved, kind, tmp_path):
    """A hundred changes of each kind: only the documented error, or something that can be used; both happen."""
    chance = random.Random(kind)
    said = []
    for _ in range(100):
        text = mutated(saved[kind], chance)
        try:
            used(kind, text, tmp_path)
        except InputError as error:
            said.append(str(error))
    assert 30 < len(said) <= 100
    assert max(map(len, said)) < 1500


def changed(text, **fields):
    """Return a saved text with fields changed."""
    return json.dumps(json.loads(text) | fields)


NAMED = [
    ("background", lambda text: "[" * 100_000, "nested too deep"),
    ("transformer", lambda text: "[" * 100_000, "nested too deep"),
    ("fit", lambda text: '{"a":' * 100_000, "nested too deep"),
    ("background", lambda text: changed(text, n_documents=10**400), "the field n_documents is 1000"),
    ("background", lambda text: text.replace('"n_documents": 3', '"n_documents": ' + "9" * 5000), "not JSON"),
    ("background", lambda text: changed(text, n_documents=-3), "the field n_documents is -3"),
    ("background", lambda text: changed(text, n_documents=True), "the field n_documents is True"),
    ("background", lambda text: changed(text, source=5), "the field source is 5; a text belongs there"),
    ("background", lambda text: changed(text, source="y" * 2_000_000), "the field source is 'yyy"),
    ("background", lambda text: changed(text, languages={"en": -1}), "the field languages is"),
    ("background", lambda text: changed(text, languages=[]), "the field languages is"),
    ("background", lambda text: changed(text, terms={"1": 5}), "the field terms has '1': 5"),
    ("background", lambda text: changed(text, terms={" 1": "road"}), "the field terms has ' 1'"),
    ("background", lambda text: changed(text, terms={"9" * 400: "road"}), "the field terms has '999"),
    ("background", lambda text: changed(text, terms={"0": "road"}), "whole numbers of at least 1"),
    ("background", lambda text: changed(text, terms={"1": "road", "2": "road"}), "a term that was there before"),
    ("background", lambda text: changed(text, terms={"1": "road road"}), "a term that was there before"),
    ("background", lambda text: changed(text, more=1), "there is a field 'more', which this version doesn't know"),
    ("background", lambda text: changed(text, version=True), "version True of the format"),
    ("background", lambda text: changed(text, version=[]), "version [] of the format"),
    ("background", lambda text: text.replace('"n_documents"', '"n_documents": 3, "n_documents"'), "'n_documents' is there twice"),
    ("background", lambda text: changed(text, n_documents=float("nan")), "NaN is no number of JSON"),
    ("transformer", lambda text: changed(text, parameters=None), "the field parameters is None"),
    ("transformer", lambda text: changed(text, background=5), "the field background is 5; an object, or null, belongs"),
    ("transformer", lambda text: text.replace('"lexrank"', '["lexrank"]'), "the field parameters.scorer.name is ['lexrank']"),
    ("transformer", lambda text: text.replace('"sentences": 2', '"sentences": 1e400'), "sentences=inf"),
    ("transformer", lambda text: text.replace('"language": null', '"language": 5'), "the field parameters.language is 5; a language, or null, belongs there"),
    ("transformer", lambda text: text.replace('"source": ""', '"source": {}'), "the field source is {}"),
    ("fit", lambda text: changed(text, weights={"content": float("inf")}), "Infinity is no number of JSON"),
    ("fit", lambda text: changed(text, weights={"content": "1"}), "the field weights is {'content': '1'}"),
    ("fit", lambda text: changed(text, folds=[{}, 5]), "the field folds is"),
    ("fit", lambda text: changed(text, folds=[]), "the field folds is"),
    ("fit", lambda text: changed(text, figures={}), "the field figures.default isn't there"),
    ("fit", lambda text: changed(text, origin={"pairs": "many"}), "the field origin.pairs is 'many'"),
    ("fit", lambda text: changed(text, default={}), "the field default.scorer isn't there"),
    ("fit", lambda text: text.replace('"sentences": 3', '"sentences": 0'), "the field default is none: sentences=0"),
    ("fit", lambda text: changed(text, learnt=json.loads(text)["default"] | {"weights": [1]}), "the field learnt.weights is [1]"),
    ("summary", lambda text: changed(text, scores=[10**400]), "among its 'scores'"),
    ("summary", lambda text: changed(text, scores=[float("nan")]), "NaN is no number"),
    ("summary", lambda text: text.replace('"end": ', '"end": 1000000000'), "is not where its text can be"),
    ("summary", lambda text: changed(text, sentences=json.loads(text)["sentences"] * 2), "have the same index"),
    ("whole summary", lambda text: changed(text, spans=[[0, 5]] * len(json.loads(text)["spans"])), "not enough values"),
    ("whole summary", lambda text: changed(text, picks=[0, 0]), "the field picks is [0, 0]"),
    ("whole summary", lambda text: changed(text, parts={"content": [1]}), "the field parts.'content' is [1]"),
    ("whole summary", lambda text: changed(text, parts=None), "the field parts is None"),
    ("whole summary", lambda text: text.replace('"p": 0.', '"p": "x", "q": 0.'), "the field doubtful[0].p is"),
    ("whole summary", lambda text: text.replace('"text": "Share this', '"text": "Share that'), "furniture[0].text is"),
    ("digest", lambda text: changed(text, stories=[{}]), "the field stories[0].text isn't there"),
    ("digest", lambda text: text.replace('"said_by": []', '"said_by": [9]', 1), "of 3 articles that can't be"),
    ("digest", lambda text: text.replace('"copies": []', '"copies": [[0, 9]]', 1), "the field stories[0].copies"),
    ("digest", lambda text: changed(text, left_out=[{"article": 99, "reason": "", "is_failure": False}]), "left_out[0].article"),
    ("digest", lambda text: text.replace('"language": "en"', '"language": 5', 1), "language is 5; a text belongs there"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "change", "message"), NAMED)
def test_the_field_is_named(saved, kind, change, message, tmp_path):
    """A person who is to mend a file is told where to look."""
    text = change(saved[kind])
    assert text != saved[kind]
    with pytest.raises(InputError) as caught:
        used(kind, text, tmp_path)
    assert message in str(caught.value)


def test_a_file_too_large_is_not_read(tmp_path, monkeypatch):
    """What no save writes isn't taken into memory."""
    monkeypatch.setattr("summarizer.saving.LARGEST", 2_000_000)
    (tmp_path / "big").write_bytes(b" " * 2_000_001)
    with pytest.raises(InputError, match=r"big: more than 2 MB, and no file that Background.save wrote"):
        Background.load(tmp_path / "big")
    with pytest.raises(InputError, match="null"):
        Background.load("a\0b")


def test_what_is_made_by_hand_is_checked_too():
    """A Background has a source and counts, however it came to be."""
    for settings, name in (
        ({"source": 5}, "source"),
        ({"languages": 5}, "languages"),
        ({"n_documents": 10**400}, "n_documents"),
    ):
        with pytest.raises(OptionError, match=rf"^{name}="):
            Background(**{"frequency": {"road": 1}, "n_documents": 3} | settings)
    with pytest.raises(OptionError, match=r"^frequency="):
        Background({5: 1}, 3)
    with pytest.raises(OptionError, match=r"^seconds="):
        summarize(TEXT, seconds=10**400)
    with pytest.raises(OptionError, match=r"^sentences=a very large int"):
        summarize(TEXT, sentences=-(10**5000))
    with pytest.raises(OptionError, match=r"^damping=1000"):
        LexRank(damping=10**400)


def test_a_saved_digest_is_named_by_its_file(tmp_path, saved, capsys):
    """`--known` says which of the files it is."""
    (tmp_path / "known.json").write_text(changed(saved["digest"], stories=[{}]), encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert main(["--digest", str(tmp_path / "a.txt"), "--known", str(tmp_path / "known.json")]) == 1
    assert f"{tmp_path / 'known.json'}: is no digest that to_dict() wrote" in capsys.readouterr().err


def test_a_part_of_anything_is_no_traceback(tmp_path, capsys):
    """What lies where a run would go on may be anybody's."""
    (tmp_path / "rows.jsonl").write_text(json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    for content in ("[" * 100_000 + '"error"\n', "\0\xff\n", '{"error": ' + "9" * 5000 + "}\n", "\n"):
        (tmp_path / "out.part").write_text(content, encoding="latin-1")
        assert main([str(tmp_path / "rows.jsonl"), "-o", str(tmp_path / "out"), "--resume"]) == 1
        assert "its line 1 isn't of" in capsys.readouterr().err


def test_a_value_is_quoted_however_large():
    """What Python refuses to write is said in words."""
    assert quoted(10**5000) == "a very large int"
    assert len(quoted("y" * 10**6)) == 80
    with pytest.raises(TypeError):
        parsed(5)
