"""A folder of pages: given summaries, again, and undone; and the command for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer import Background, InputError, __version__
from summarizer.aside import Aside
from summarizer.cli import site as command
from summarizer.site import Settings, folder, summarize_site
from summarizer.site.block import BEGINS
from summarizer.site.folder import _alone_in
from summarizer.site.labels import WIDGET
from tests.site.test_page import ARTICLE, PARAGRAPHS, built

WIDGET_NAME = "get-a-summary.js"


@pytest.fixture
def public(tmp_path):
    """Return a site of four pages and what else lies beside them."""
    root = tmp_path / "public"
    for name, content in {
        "index.html": built("<main><ul><li><a href=posts/1>The ferry is back</a></ul></main>"),
        "posts/1/index.html": ARTICLE,
        "posts/2.HTM": ARTICLE.replace("ferry", "cable car"),
        "about.html": built("<article><p>We write about ferries.</p></article>"),
        "feed.xml": "<rss/>",
        ".git/page.html": ARTICLE,
        ".hidden.html": ARTICLE,
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="")
    return root


def files(root):
    """Return the bytes of all files."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_folder_is_summarized_again_and_undone(public):
    """Articles get summaries and the widget; a second run changes nothing; undone all is as it was."""
    before = files(public)
    report = summarize_site(public)
    assert report.changed == ("posts/2.HTM", "posts/1/index.html", WIDGET_NAME)
    assert str(report) == "4 pages: 2 summarized, 2 too thin; 3 files changed"
    after = files(public)
    assert after.keys() - before.keys() == {WIDGET_NAME}
    assert after[WIDGET_NAME] == WIDGET.read_bytes()
    assert b'src="../../get-a-summary.js"' in after["posts/1/index.html"]
    assert b'src="../get-a-summary.js"' in after["posts/2.HTM"]
    assert {name for name in before if before[name] != after[name]} == {"posts/1/index.html", "posts/2.HTM"}

    assert summarize_site(public).changed == ()
    assert files(public) == after
    assert str(summarize_site(public, undo=True)) == (
        "4 pages: 2 that had none, 2 without a summary again; 3 files changed"
    )
    assert files(public) == before
    assert summarize_site(public, undo=True).changed == ()


def test_nothing_is_written_where_that_is_asked_for(public):
    """The report says what would be."""
    before = files(public)
    assert summarize_site(public, write=False).changed == ("posts/2.HTM", "posts/1/index.html", WIDGET_NAME)
    assert files(public) == before
    summarize_site(public)
    after = files(public)
    assert len(summarize_site(public, undo=True, write=False).changed) == 3
    assert files(public) == after


def test_the_widget_is_brought_up_to_date_and_another_file_is_not(public):
    """A file of its name that is none of ours stops the run before anything is written."""
    goal = public / WIDGET_NAME
    goal.write_bytes(b"// <get-a-summary> of last year")
    assert summarize_site(public).changed[-1] == WIDGET_NAME
    assert goal.read_bytes() == WIDGET.read_bytes()
    summarize_site(public, undo=True)

    goal.write_bytes(b"alert(1)")
    before = files(public)
    with pytest.raises(InputError, match="is another file; say by --script"):
        summarize_site(public)
    assert files(public) == before
    # It is nobody's concern where pages load the widget from elsewhere, or none.
    summarize_site(public, Settings(script="https://example.org/get-a-summary.js"))
    assert b'src="https://example.org/get-a-summary.js"' in (public / "posts/2.HTM").read_bytes()
    summarize_site(public, undo=True)
    assert files(public) == before


def test_a_widget_that_no_summary_asked_for_is_the_site_s_own(public):
    """It is there for a service, and stays when the summaries go."""
    goal = public / WIDGET_NAME
    goal.write_bytes(WIDGET.read_bytes())
    summarize_site(public, Settings(script=""))
    summarize_site(public, undo=True)
    assert goal.exists()
    # And where another page loads it.
    (public / "about.html").write_text(built(f"<script src=/{WIDGET_NAME}></script>"), encoding="utf-8")
    summarize_site(public)
    summarize_site(public, undo=True)
    assert goal.exists()
    # A run whose pages need it no more takes it away, but no link.
    (public / "about.html").unlink()
    summarize_site(public)
    summarize_site(public, Settings(script=""))
    assert not goal.exists()
    summarize_site(public)
    goal.rename(public / "other.js")
    goal.symlink_to(public / "other.js")
    summarize_site(public, undo=True)
    assert goal.is_symlink()


def test_links_are_not_followed(public, tmp_path):
    """Neither to a page outside, nor to a folder, nor to one inside, which is done in its own place."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "page.html").write_bytes(ARTICLE.encode())
    (public / "a.html").symlink_to(outside / "page.html")
    (public / "b.html").symlink_to(public / "about.html")
    (public / "folder").symlink_to(outside)
    os.mkfifo(public / "c.html")  # nor is a pipe waited for
    report = summarize_site(public)
    assert len(report.outcomes) == 4
    assert (outside / "page.html").read_bytes() == ARTICLE.encode()
    assert (public / "a.html").is_symlink()


def test_a_page_that_fails_costs_itself(public):
    """The others are done, it is as it was, and no draft is left."""
    (public / "a.html").write_bytes(b"\x89PNG" + ARTICLE.encode())
    (public / "b.html").mkdir()
    os.mkfifo(public / "c.html")  # a pipe would be waited for
    (public / "posts/1/index.html").chmod(0o640)
    report = summarize_site(public)
    assert report.failures == (("a.html", "a PNG image; it is left as it is"),)
    assert str(report) == "5 pages: 2 summarized, 2 too thin, 1 failed; 3 files changed"
    assert (public / "posts/1/index.html").stat().st_mode & 0o777 == 0o640
    assert not list(public.rglob("*.part"))


def broken(monkeypatch, ending, error):
    """Let the last step of writing a file fail."""
    real = os.replace

    def replace(draft, goal):
        if os.fspath(goal).endswith(ending):
            raise error
        real(draft, goal)

    monkeypatch.setattr("os.replace", replace)


def test_a_page_is_written_whole_or_not_at_all(public, monkeypatch):
    """A disk that is full in the middle leaves the pages, and no draft; so does an interrupt."""
    before = files(public)
    broken(monkeypatch, ("HTM", "html"), OSError(28, "No space left on device"))
    report = summarize_site(public)
    assert report.failures == (
        ("posts/2.HTM", "No space left on device"),
        ("posts/1/index.html", "No space left on device"),
    )
    assert (report.changed, files(public)) == ((), before)
    broken(monkeypatch, "HTM", KeyboardInterrupt())
    with pytest.raises(KeyboardInterrupt):
        summarize_site(public)
    assert files(public) == before


def test_a_widget_that_cannot_be_written_is_said(public, monkeypatch):
    """The pages have their summaries, which open without it."""
    broken(monkeypatch, "js", OSError(28, "No space left on device"))
    report = summarize_site(public)
    assert report.failures == ((WIDGET_NAME, "No space left on device"),)
    assert report.changed == ("posts/2.HTM", "posts/1/index.html")


@pytest.mark.parametrize("leads", ["outside.js", WIDGET_NAME])
def test_the_widget_is_not_written_through_a_link(public, tmp_path, leads):
    """One that leads nowhere, or to itself, is there, though nothing is behind it."""
    (public / WIDGET_NAME).symlink_to(tmp_path / leads if leads != WIDGET_NAME else public / leads)
    before = files(public)
    with pytest.raises(InputError, match="is another file"):
        summarize_site(public)
    assert not (tmp_path / "outside.js").exists()
    assert files(public) == before


def test_a_second_run_is_told_of_the_first(public):
    """Their summaries may be other ones; what only looks isn't in anybody's way."""
    with _alone_in(public):
        with pytest.raises(InputError, match="is at work in it; wait until that is done"):
            summarize_site(public)
        assert len(summarize_site(public, write=False).changed) == 3
    assert len(summarize_site(public).changed) == 3


def test_where_no_folder_can_be_opened_nobody_is_told(public, monkeypatch):
    """So it is on Windows: each page is whole, and the last run's."""
    monkeypatch.delattr(os, "O_DIRECTORY")
    with _alone_in(public):
        assert len(summarize_site(public).changed) == 3


def test_what_cannot_be_listed_is_said(public, monkeypatch):
    """A folder in it costs itself, the folder itself everything."""
    real = os.scandir

    def scandir(folder):
        if os.fspath(folder).endswith("posts"):
            raise PermissionError(13, "Permission denied", folder)
        return real(folder)

    monkeypatch.setattr("os.scandir", scandir)
    report = summarize_site(public)
    assert report.failures == (("posts", "Permission denied"),)
    assert len(report.outcomes) == 2

    def closed(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.open", closed)
    with pytest.raises(InputError, match="public: Permission denied"):
        summarize_site(public)


def test_a_widget_that_cannot_be_read_is_another_file(public, monkeypatch):
    """Nobody knows whose it is."""
    (public / WIDGET_NAME).write_bytes(WIDGET.read_bytes())
    real = Path.open

    def opened(path, *arguments, **named):
        if path == public / WIDGET_NAME:
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(InputError, match="is another file"):
        summarize_site(public)


def test_a_page_that_is_larger_than_any_costs_itself(public):
    """It isn't read to its end."""
    with (public / "log.html").open("wb") as file:
        file.truncate(3_000_000_000)
    report = summarize_site(public)
    assert report.failures == (("log.html", "over 50 megabytes; it is left as it is"),)
    assert len(report.changed) == 3


def test_whatever_a_page_raises_costs_itself(public, monkeypatch):
    """Its reader's fault isn't the next page's."""
    real = folder.summarized

    def summarized(content, settings, script, name):
        if name == "about.html":
            raise LookupError("no luck")
        return real(content, settings, script, name)

    monkeypatch.setattr(folder, "summarized", summarized)
    report = summarize_site(public)
    reason = "not a page that can be read: no luck (LookupError); it is left as it is"
    assert report.failures == (("about.html", reason),)
    assert len(report.changed) == 3


def test_what_a_killed_run_has_left_is_removed_by_the_next(public, tmp_path):
    """Only what is called as we call it, is a file of its own, and isn't being written."""
    draft = ".get-a-summary-{}.part"
    (public / "posts/1" / draft.format("0" * 16)).write_text("half a page")
    written = Aside(public / "posts/notes.txt")
    (public / draft.format("a" * 16)).symlink_to(tmp_path)
    (public / draft.format("b" * 16)).mkdir()
    (public / "precious").write_text("years of work")
    os.link(public / "precious", public / draft.format("c" * 16))
    (public / draft.format("d" * 15)).write_text("somebody's")
    stays = sorted(path for path in public.rglob("*.part") if "000" not in path.name)
    assert len(stays) == 5

    summarize_site(public, write=False)
    assert len(list(public.rglob("*.part"))) == 6
    summarize_site(public)
    assert sorted(public.rglob("*.part")) == stays
    with written:
        written.write(b"notes")
    assert (public / "posts/notes.txt").read_bytes() == b"notes"


def test_a_folder_that_is_none():
    """It is an error that names it."""
    with pytest.raises(InputError, match="nowhere: no such folder"):
        summarize_site("nowhere")


def test_a_folder_without_a_name_is_not_the_one_that_one_is_in(public, monkeypatch):
    """A variable of a shell that isn't set is no name: no page is touched where one happens to be."""
    monkeypatch.chdir(public)
    before = {path: path.read_bytes() for path in public.rglob("*.html")}
    with pytest.raises(InputError, match=r'^"": no such folder'):
        summarize_site("")
    assert {path: path.read_bytes() for path in public.rglob("*.html")} == before


def test_ten_thousand_bytes_of_nothing(tmp_path):
    """An empty folder is done."""
    assert str(summarize_site(tmp_path)) == "0 pages; 0 files changed"


@pytest.fixture
def run(public, capsys):
    """Return a function that runs the command over the site, and returns its exit code and what it wrote."""

    def run(*arguments):
        code = command.main([os.fspath(public), *arguments])
        return code, *capsys.readouterr()

    return run


def test_of_one_page_it_speaks_of_one(tmp_path):
    """1 page, and not 1 pages."""
    (tmp_path / "a.html").write_text(ARTICLE, encoding="utf-8")
    settings = Settings(script="")
    assert str(summarize_site(tmp_path, settings, write=False)) == "1 page: 1 summarized; 1 file would change"
    assert str(summarize_site(tmp_path, settings)) == "1 page: 1 summarized; 1 file changed"


def test_the_command_says_what_it_did(run, public):
    """One line; with -v each page on standard error; 0 where all is well."""
    code, out, err = run("-v")
    assert (code, out) == (0, "4 pages: 2 summarized, 2 too thin; 3 files changed\n")
    assert "summarize-site: posts/1/index.html: summarized\n" in err
    assert run("--check") == (0, "4 pages: 2 summarized, 2 too thin; 0 files would change\n", "")
    assert run("--undo")[:2] == (0, "4 pages: 2 that had none, 2 without a summary again; 3 files changed\n")
    assert run("--dry-run")[:2] == (0, "4 pages: 2 summarized, 2 too thin; 3 files would change\n")
    assert run("--check")[0] == 1
    assert not (public / WIDGET_NAME).exists()
    (public / "a.html").write_bytes(b"\x89PNG")
    code, _, err = run()
    assert code == 1
    assert err.startswith("summarize-site: a.html: ")


def test_the_flags_reach_the_summary(run, public, tmp_path):
    """Length, place, language, query, scorer, background, script."""
    page = public / "posts/1/index.html"
    Background.fit([PARAGRAPHS], language="en").save(tmp_path / "background.json")
    run("--into", ".none", "--into", "article", "--after", "", "-n", "2", "--no-script", "--language", "en")
    assert b"<article><get-a-summary" in page.read_bytes()
    assert page.read_bytes().count(b"<li>") == 2
    assert b"module" not in page.read_bytes()
    run(
        "--words",
        "30",
        "--query",
        "captain born",
        "--script",
        "/x.js",
        "--background",
        str(tmp_path / "background.json"),
    )
    assert b'src="/x.js"' in page.read_bytes()
    assert b"captain" in page.read_bytes()
    assert run("--least", "11", "--scorer", "lead")[1].startswith("4 pages: 4 too thin")
    assert BEGINS not in page.read_bytes()


@pytest.mark.parametrize(
    "flags",
    [
        ["--into", "a["],
        ["--least", "0"],
        ["-n", "0"],
        ["--script", "x", "--no-script"],
        ["--background", "nowhere"],
        ["--language", "zz"],
    ],
)
def test_usage_is_an_error_of_two(run, flags, public):
    """Before anything is written."""
    before = files(public)
    with pytest.raises(SystemExit) as stopped:
        run(*flags)
    assert stopped.value.code == 2
    assert files(public) == before


def test_a_folder_that_is_none_is_said(capsys):
    """In a line, without a traceback; the flags are right, so it is no usage error."""
    assert command.main(["nowhere"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_a_folder_where_another_run_is_at_work_is_no_usage_error(run, public):
    """Exit code 1: a build that calls it twice knows that trying again helps."""
    with _alone_in(public):
        code, out, err = run()
    assert (code, out) == (1, "")
    assert err.endswith(" is at work in it; wait until that is done\n")


def test_without_the_extra_it_says_what_to_install(capsys, monkeypatch, public):
    """Pages are parsed by selectolax."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    assert command.main([os.fspath(public)]) == 1
    install = 'run: python -m pip install "get-a-summary[html]"'
    assert capsys.readouterr().err == f"summarize-site: selectolax is not installed; {install}\n"


def test_it_runs_as_a_command(root, public):
    """In a process of its own, with another locale."""
    program = "import sys; from summarizer.cli.site import main; sys.exit(main())"
    environment = {**os.environ, "PYTHONPATH": str(root), "LC_ALL": "C", "PYTHONUTF8": "0"}
    ran = subprocess.run(
        [sys.executable, "-c", program, str(public)], capture_output=True, env=environment, timeout=60, check=True
    )
    assert ran.stdout == b"4 pages: 2 summarized, 2 too thin; 3 files changed\n"
    ran = subprocess.run([sys.executable, "-c", program, "--version"], capture_output=True, env=environment, timeout=60, check=True)  # fmt: skip
    assert __version__ in ran.stdout.decode()
