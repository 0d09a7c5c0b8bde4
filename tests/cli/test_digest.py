"""`summarize --digest`: several files, one digest."""

import io
import json
from datetime import datetime, timedelta

import pytest

from summarizer import Digest, Document, MissingDependencyError, digest, read_file, summarize
from summarizer.cli import digest as command
from summarizer.cli.sources import sources
from summarizer.cli.summarize import main
from tests.digests.news import FEED, FERRY, OWLS


@pytest.fixture
def files(tmp_path):
    """Return the names of a feed's articles in files."""
    names = []
    for number, article in enumerate(FEED):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"{article.title}\n\n{article.text}\n", encoding="utf-8")
        names.append(str(path))
    return names


def read(names):
    """Return the documents that the command makes of files."""
    return [read_file(name).replace(url=name) for name in names]


@pytest.fixture
def run(capsys):
    """Return a function that runs the command and returns its exit code, output and errors."""

    def run(*arguments):
        code = main(list(map(str, arguments)))
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


WRITTEN = {
    "text": lambda found: found.to_text() + "\n",
    "markdown": lambda found: found.to_markdown() + "\n",
    "json": lambda found: found.to_json(indent=2) + "\n",
    "jsonl": lambda found: found.to_json() + "\n",
    "html": Digest.to_html,
}


@pytest.mark.parametrize("form", WRITTEN)
def test_it_writes_the_digest_of_all_files(run, files, form):
    """In every format; text where nothing is said."""
    flags = [] if form == "text" else ["--format", form]
    code, out, err = run("--digest", *files, "-n", 2, *flags)
    assert (code, err) == (0, "")
    assert out == WRITTEN[form](digest(read(files), 2))


def test_bullets_stand_apart_by_story(run, files):
    """A sentence a line."""
    _, out, _ = run("--digest", *files, "-n", 1, "--format", "bullets")
    assert out.split("\n\n") == [f"- {story}" for story in digest(read(files), 1).stories[:-1]] + [
        f"- {digest(read(files), 1).stories[-1]}\n"
    ]


def test_without_its_flags_there_is_a_summary_a_file(run, files):
    """As ever."""
    assert run(files[5], "-n", 1)[1] == f"{summarize(read_file(files[5]), 1)}\n"


def test_flags_are_settings(run, files):
    """Each means what it does in Python."""
    flags = "--words 30 --query hull --by all --per digest --stories 1 --since 2026-11-01 --language en".split()
    settings = {"words": 30, "query": "hull", "by": None, "per": "digest", "stories": 1, "since": "2026-11-01"}
    _, out, _ = run("--digest", *files, *flags)
    assert out == digest(read(files), **settings, language="en").to_text() + "\n"
    _, out, _ = run("--digest", *files, "--by", "date", "-n", 1)
    assert out == digest(read(files), 1, by="date").to_text() + "\n"
    _, out, _ = run("--digest", *files, "--words", 900, "--query", "hull", "--fill", 1)
    assert out == digest(read(files), words=900, query="hull", fill=1).to_text() + "\n"


def test_articles_may_be_read_by_date(run, tmp_path):
    """The later one has the better sentence, and is read behind the other."""
    names = []
    for day in ("25", "23"):
        path = tmp_path / f"{day}.html"
        text = FERRY[2 if day == "25" else 0].text.replace("\n\n", "</p><p>")
        head = f'<meta property="article:published_time" content="2026-11-{day}T10:00:00">'
        path.write_text(f"<html><head>{head}</head><body><article><p>{text}</p></article></body></html>", "utf-8")
        names.append(str(path))
    _, plain, _ = run("--digest", *names, "-n", 4)
    _, dated, _ = run("--digest", *names, "-n", 4, "--order", "date")
    assert dated == digest(read(names), 4, order="date").to_text() + "\n"
    assert plain == digest(read(names), 4).to_text() + "\n" != dated


def test_standard_input_is_one_of_them(run, files, monkeypatch):
    """Alone too."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(OWLS.text.encode())))
    code, out, _ = run("--digest", "-n", 1)
    assert code == 0
    assert str(summarize(OWLS.text, 1)) in out


def test_a_file_that_cannot_be_read_is_said_and_the_rest_is_done(run, files, tmp_path):
    """Exit 1, its name once."""
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    code, out, err = run("--digest", *files, tmp_path / "nothing.txt", picture, "-n", 1)
    assert code == 1
    assert out.startswith(digest(read(files), 1).to_text().rpartition("\n\n")[0])
    assert [line.count(str(tmp_path)) for line in err.splitlines()] == [1, 1]
    assert "No such file" in err


def test_what_fails_otherwise_is_named_too(run, files, monkeypatch):
    """An error of a reader that knows no names."""

    def broken(*_, **__):
        raise RuntimeError("no luck")

    monkeypatch.setattr("summarizer.readers.files.read_file", broken)
    code, _, err = run("--digest", files[0])
    assert code == 1
    assert err == f"summarize: {files[0]}: not a document that can be read: no luck (RuntimeError); pass its text\n"


def test_nothing_new_is_said(run, files):
    """It isn't an error."""
    code, out, err = run(
        "--digest", *files, "--known", files[0], *[flag for name in files for flag in ("--known", name)]
    )
    assert code == 0
    assert "0 sentences" in out
    assert err == "summarize: nothing to take: it says nothing that you don't know\n"


def test_known_is_a_saved_digest_a_folder_or_a_file(run, files, tmp_path):
    """Yesterday's digest as it was written."""
    saved = tmp_path / "saved" / "yesterday.json"
    saved.parent.mkdir()
    assert run("--digest", files[0], "-n", 9, "--format", "json", "-o", saved)[0] == 0
    known = Digest.from_json(saved.read_text(encoding="utf-8"))
    _, out, _ = run("--digest", *files, "-n", 1, "--known", saved)
    assert out == digest(read(files), 1, known=known).to_text() + "\n"

    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "owls.txt").write_text(OWLS.text, encoding="utf-8")
    _, out, _ = run("--digest", *files, "-n", 1, "--known", folder)
    assert out == digest(read(files), 1, known=[Document(OWLS.text)]).to_text() + "\n"


@pytest.mark.parametrize("content", ["{", '{"kind": "summary"}', None], ids=["broken", "another kind", "missing"])
def test_known_that_cannot_be_read_is_said_and_the_rest_is_done(run, files, tmp_path, content):
    """JSON that is no digest is a file as any other."""
    path = tmp_path / "known.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    code, out, err = run("--digest", files[0], "--known", path, "-n", 1)
    assert code == 1
    assert err.count("known.json") == 1
    assert "1 story from 1 article" in out


def test_known_that_needs_an_extra(run, files, tmp_path, monkeypatch):
    """The message says which."""

    def missing(*_, **__):
        raise MissingDependencyError("pypdf", "pdf")

    monkeypatch.setattr("summarizer.readers.files.read_content", missing)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"%PDF-1.4")))
    code, _, err = run("--digest", files[0], "--known", "-")
    assert code == 1
    assert err.startswith("summarize: -: pypdf is not installed")


def test_known_from_standard_input(run, files, monkeypatch):
    """What is piped in was read."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(FEED[0].text.encode())))
    _, out, _ = run("--digest", files[0], files[5], "-n", 1, "--known", "-")
    assert "ran aground" not in out


@pytest.mark.parametrize(
    ("flags", "name"),
    [
        (["--known", "x"], "known"),
        (["--since", "2026-01-01"], "since"),
        (["--by", "date"], "by"),
        (["--per", "digest"], "per"),
        (["--stories", "2"], "stories"),
        (["--digest", "--highlight"], "highlight"),
        (["--digest", "--explain"], "explain"),
        (["--digest", "--resume", "-o", "x.jsonl"], "resume"),
        (["--digest", "--order", "rank"], "order"),
        (["--order", "date"], "order"),
        (["--digest", "--fail-fast"], "fail_fast"),
        (["--digest", "--since", "lately"], "since"),
        (["--digest", "--since", "9999999999d"], "since"),
        (["--digest", "--since", "9" * 5000 + "h"], "since"),
        (["--digest", "--since", "xh"], "since"),
    ],
    ids=str,
)
def test_flags_that_cannot_be_meant_are_usage(capsys, files, flags, name):
    """Before a file is opened, exit 2."""
    with pytest.raises(SystemExit) as raised:
        main([*flags, *files])
    assert raised.value.code == 2
    assert f"{name}=" in capsys.readouterr().err


def test_since_is_told_from_now(run, tmp_path):
    """A day by its name, so many days or hours ago."""
    now = datetime.now().astimezone()
    texts = {
        "new": "The ferry New ran aground off Brenholm.",
        "old": "A tram to Old Selbach left the rails by the mill.",
    }
    for name, age in (("new", 1), ("old", 72)):
        row = {"text": texts[name], "date": (now - timedelta(hours=age)).isoformat()}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row), encoding="utf-8")
    files = sorted(tmp_path.iterdir())
    for since in ("yesterday", "2d", "24h"):
        out = run("--digest", *files, "--since", since)[1]
        assert ("New" in out, "Old" in out) == (True, False), since
    assert "Old" in run("--digest", *files, "--since", "4d")[1]
    assert "New" not in run("--digest", *files, "--since", "0h")[1]
    assert run("--digest", *files, "--since", "today")[0] in (0, 1)


def test_a_text_given_as_a_feed_is_told_where_it_goes(run, tmp_path):
    """Who is at a command line isn't told how to call Python."""
    (tmp_path / "a.txt").write_text("The ferry Alma ran aground.", encoding="utf-8")
    assert run("--feed", tmp_path / "a.txt")[2].endswith("a.txt: no feed: give it to --digest\n")


def test_why_there_is_nothing_is_said(run, tmp_path):
    """What has no sentence in it isn't known already, and of no rows none is an article."""
    empty, rows = tmp_path / "empty.txt", tmp_path / "none.jsonl"
    empty.touch()
    rows.touch()
    assert run("--digest", empty)[::2] == (0, "summarize: nothing to take: no sentence in it\n")
    assert run("--digest", rows)[::2] == (0, "summarize: nothing to take: there is no article in it\n")


def test_a_field_that_is_in_no_row_is_said_once(run, tmp_path):
    """A million rows are two lines."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"body": "It rains."}\n' * 40, encoding="utf-8")
    reason = "the field text isn't there; its fields are body: pass --text-field"
    code, _, err = run("--digest", rows)
    assert code == 1
    assert err.splitlines() == [
        f"summarize: {rows}:1: {reason}",
        f"summarize: {rows}: 39 rows more, up to {rows}:40: {reason}",
    ]


def test_what_is_no_feed_is_named_once(run, tmp_path):
    """Its name stands before the reason, and not twice."""
    (tmp_path / "a.xml").write_text("It rains.", encoding="utf-8")
    code, _, err = run("--feed", tmp_path / "a.xml")
    assert (code, err.count("a.xml")) == (1, 1)


def test_a_flag_that_a_digest_has_not_is_shown_as_it_was_given(run, files, capsys):
    """With its value."""
    with pytest.raises(SystemExit):
        main(["--digest", files[0], "--worth", ".5"])
    assert "worth=0.5: a digest has no such thing" in capsys.readouterr().err


def test_a_closed_output_is_said(run, files, monkeypatch, capsys):
    """Where no file is named."""
    monkeypatch.setattr("sys.stdout", None)
    assert main(["--digest", files[0]]) == 1
    assert command.FLAGS["by"] == "story"


def test_feeds_are_digests_of_their_items(run, files, monkeypatch):
    """Each is read as a feed, alone or beside files; several may be given."""
    asked = []

    def items(names, settings, *, is_recursive=False):
        asked.append((list(names), settings.format))
        return sources(files if settings.format == "feed" and names else names, settings.replace(format=None))

    monkeypatch.setattr(command, "sources", items)
    code, out, _ = run("--feed", "one.xml", "--feed", "two.xml", "-n", 1)
    assert code == 0
    assert asked == [([], None), (["one.xml", "two.xml"], "feed")]
    assert out == digest(read(files), 1).to_text() + "\n"
    run("--feed", "one.xml", files[0], "-n", 1)
    assert asked[2:] == [([files[0]], None), (["one.xml"], "feed")]


def test_a_row_brings_its_date_and_its_address(run, tmp_path):
    """As to `digest(rows)`; what its fields hold that is no text is nothing."""
    rows = tmp_path / "rows.jsonl"
    row = {
        "text": FERRY[0].text,
        "title": "Alma aground",
        "date": "2026-11-23",
        "url": "https://coast.example/1",
        "author": 7,
    }
    # A field that is there twice is the reader's to judge.
    rows.write_text(json.dumps(row)[:-1] + ', "a": 1, "a": NaN}', encoding="utf-8")
    found = json.loads(run("--digest", rows, "--format", "json", "-n", 1)[1])
    assert {name: found["articles"][0][name] for name in ("title", "date", "url")} == {
        name: row[name] for name in ("title", "date", "url")
    }
    assert "Alma" not in run("--digest", rows, "--since", "2026-11-24")[1]
