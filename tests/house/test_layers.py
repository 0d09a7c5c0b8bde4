"""Imports go one way: from the doors down to the ground, types too, between rooms and inside of them."""

import pytest

import summarizer
from tests.house.rules import PACKAGE, code, imports, modules

# The road from the ground up. A room imports rooms of the lines above its own, and none of its own line.
STEPS = [
    "errors version patterns locks",
    "spellings members",
    "record aside",
    "advice meant",
    "saving",
    "document budget languages",
    "furniture sentences representation",
    "readers",
    "stages",
    "scorers selectors analysis splitting",
    "worth",
    "show written",
    "summary",
    "pipeline",
    "many site",
    "evaluation digests",
    "pandas polars web",
    "cli",
    "notebook",
    "__init__",
    "__main__",
]
# A room in a room, and a file in it.
MOST_ROOMS = 3
STEP = {room: step for step, rooms in enumerate(STEPS) for room in rooms.split()}
# The same inside of each room: a file imports files named before it.
ROOMS = {
    "languages": "initials language detection",
    "furniture": "heads lines margins quoted blocks mails shapes speakers lists datelines lexicon page weights bylines around signs title_columns title gate first second verdicts article noted known",
    "sentences": "credits marks scenes form quotes subheads glued_titles seams lists parts evidence glue cries hours labels ends pauses typed split foreign",
    "representation": "counts terms words representation background vectors",
    "readers": "boundary ceilings unwritten watch content encoding phrases prose mistakes day html shown markdown xml feed subtitles mail pdf office formats files addresses visit url",
    "readers.encoding": "latin disks wide slips decode",
    "readers.html": "headline parse roles signs streamed runs walk marks columns features names context "
    "contents alike second evidence sections head data flat scripts state labels asides engines notices mails judge "
    "torn blocks walls consent warnings writers kickers metadata author lines reader",
    "readers.markdown": "front_matter lines reader",
    "readers.xml": "elements names mend jats_words jats",
    "readers.feed": "under items reader",
    "readers.mail": "asides ends attributions quotes message parts reader mailbox",
    "readers.pdf": "hyphens packing places said unopened weight drawn boxes letters fonts questions ground answers signs accents raised ligatures unseen lines margins scanned columns edges kinds "
    "contents chunks blocks reader",
    "readers.office": "archive raised styles docx odt epub rtf",
    "scorers": "scores pagerank clusters procedure readability because longer salience tfidf centroid lexrank textrank bm25rank pacsum lsa luhn "
    "edmundson sumbasic klsum submodular lead random weighted ensemble queryfocus",
    "selectors": "mmr top coverage knapsack",
    "show": "reading markup table article fragment page cuts contest verdicts plain reasons why plot intervals terminal",
    "cli": "output shell doctor source rows items sources reader results writer parser flags arguments digest summarize many evaluate site serve mcp",
    "many": "failure settled worker chunks crew pool shelter watched dask engines task summaries cells unfinished pieces parquet stream folder frames columns parameters estimator",
    "evaluation": "measures bootstrap comparison picks pairs rouge extraction faults lengths oracle systems judged panel progress "
    "evaluate example regression lesson fitted fit",
    "site": "labels places hydration settings block page folder",
    "web": "problems options settings frames asked parsed bodies reception answers digested worker pending process crew clients "
    "shield lingering guards straight pages replied application door connections server tools",
    "digests": "dates days labels leaning ordinals stems echoes news forms capitals names columns notice_words notices known passages changes scored behind picking copies briefings linkage stories timeline quote reasons story edition feed saved "
    "shown page digest pipeline",
}


def place(module, rooms):
    """Return where a module stands on the road: its room's step, and its place in the room, and in the room in there."""
    parts = module.split(".")
    places = [STEP[parts[0]]]
    for depth, part in enumerate(parts[1:], 1):
        places.append(rooms[".".join(parts[:depth])].split().index(part))
    return (*places, *[-1] * (MOST_ROOMS - len(places)))


def violations(package=PACKAGE, rooms=None):
    """Return (module, imported) for each import that doesn't go down."""
    rooms = rooms or ROOMS
    found = []
    for name, path in code(package).items():
        for imported, _, _ in imports(path, package):
            if imported.startswith("languages.data"):
                continue
            here, there = place(name, rooms), place(imported, rooms)
            is_same_room = here[0] == there[0] and name.partition(".")[0] == imported.partition(".")[0]
            is_own_table = name != imported and name.startswith(f"{imported}.")
            # Inside of a room, order counts; its __init__ hands on what is in it, and knows all.
            is_down = there < here or imported.startswith(f"{name}.") if is_same_room else there[0] < here[0]
            if not is_down or is_own_table:
                found.append((name, imported))
    return found


def circles(package=PACKAGE):
    """Return the modules that import themselves by way of others, those read for types only included."""
    graph = {name: {target for target, _, _ in imports(path, package)} for name, path in modules(package).items()}
    left = dict(graph)
    while free := [name for name, targets in left.items() if not targets & left.keys() - {name}]:
        for name in free:
            del left[name]
    return sorted(left)


def test_every_module_has_a_place():
    """A new file is drawn into the plan, and a file that is gone is taken out of it."""
    planned = {f"{room}.{file}" for room, files in ROOMS.items() for file in files.split()} | set(STEP)
    assert planned == set(code())


def test_imports_go_down():
    """A module imports only from what stands below it."""
    assert violations() == []


def test_there_is_no_circle():
    """Whatever is imported for types is imported one way, too."""
    assert circles() == []


PLANTED = {
    "a room above": ("scorers/lead.py", "from ..pipeline import summarize"),
    "a room above, inside of a function": ("scorers/lead.py", "def late():\n    from ..pipeline import summarize"),
    "a room above, for types": ("show/plot.py", "if TYPE_CHECKING:\n    from ..summary import Summary"),
    "a module as a name": ("scorers/lead.py", "from .. import pipeline"),
    "the package by its name": ("record.py", "import summarizer.pipeline"),
    "a name of the package by its name": ("record.py", "from summarizer.pipeline import summarize"),
    "a room of the same step": ("selectors/top.py", "from ..scorers.lead import Lead"),
    "a file above in its room": ("cli/output.py", "from .summarize import main"),
    "a table that knows its files": ("scorers/lead.py", "from . import SCORERS"),
    "the front door": ("cli/doctor.py", "from .. import summarize"),
    "a file above in a room of a room": ("readers/html/parse.py", "from .reader import read_html"),
    "a room above in its room": ("readers/html/judge.py", "from ..mail.reader import read_email"),
    "a file above its room": ("readers/xml/elements.py", "from ..files import read_file"),
}


PLACES = {
    "a room above": "pipeline",
    "a room above, inside of a function": "pipeline",
    "a room above, for types": "summary",
    "a module as a name": "pipeline",
    "the package by its name": "pipeline",
    "a name of the package by its name": "pipeline",
    "a room of the same step": "scorers.lead",
    "a file above in its room": "cli.summarize",
    "a table that knows its files": "scorers",
    "the front door": "__init__",
    "a file above in a room of a room": "readers.html.reader",
    "a room above in its room": "readers.mail.reader",
    "a file above its room": "readers.files",
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_violation_is_found(name, tmp_path):
    """The plan is no decoration: each form of an import that runs back up turns it red."""
    file, line = PLANTED[name]
    package = tmp_path / "summarizer"
    for path in code().values():
        link = package / path.relative_to(PACKAGE)
        link.parent.mkdir(parents=True, exist_ok=True)
        if path != PACKAGE / file:
            link.symlink_to(path)
    (package / file).write_text(f"{(PACKAGE / file).read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    assert [imported for imported in violations(package) if imported not in violations()] == [
        (file.removesuffix(".py").replace("/", "."), PLACES[name])
    ]


def test_a_planted_circle_is_found(tmp_path):
    """Two files that need each other, one of them for types only."""
    package = tmp_path / "summarizer"
    package.mkdir()
    (package / "one.py").write_text("from .two import there\n")
    (package / "two.py").write_text("TYPE_CHECKING = False\nif TYPE_CHECKING:\n    from .one import here\n")
    (package / "three.py").write_text("from .two import there\n")
    assert circles(package) == ["one", "three", "two"]


def test_the_package_is_typed():
    """Type checkers of users find the marker."""
    assert (PACKAGE / "py.typed").exists()
    assert summarizer.__file__ == str(PACKAGE / "__init__.py")
