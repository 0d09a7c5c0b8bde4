"""What tells a process to end leaves nothing half: no traceback, the old file whole, no file of ours beside it."""

import os
import signal
import threading

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from summarizer.cli import many, shell, site
from summarizer.cli.summarize import main
from summarizer.many import worker
from summarizer.site import folder
from tests.pages import FOUR, ONE, THREE, TWO

SIGNALS = [signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)]
TOLD = {"now": 0}


def told(text):
    """Count words; the process is told to end meanwhile, twice, as a terminal that is closed does it."""
    os.kill(os.getpid(), TOLD["now"])
    os.kill(os.getpid(), TOLD["now"])
    return len(text.split())


COUNTED = ["--tokens", "30", "--token-counter", f"{__name__}:told"]


@pytest.fixture(params=SIGNALS, ids=lambda number: number.name)
def ending(request, monkeypatch):
    """Return a signal that ends a process, and which is met by nobody."""
    monkeypatch.setitem(TOLD, "now", request.param)
    before = signal.signal(request.param, signal.SIG_DFL)
    yield request.param
    assert signal.signal(request.param, before) == signal.SIG_DFL


def test_an_output_is_as_it_was(ending, tmp_path, capsys):
    """What can be gone on with stays beside it, and nothing else."""
    (tmp_path / "a.txt").write_text(f"{ONE} {TWO} {THREE}", encoding="utf-8")
    for name, left in (("out.md", []), ("out.jsonl", ["out.jsonl.part"])):
        (tmp_path / name).write_text("old", encoding="utf-8")
        assert main([str(tmp_path / "a.txt"), "-o", str(tmp_path / name), *COUNTED]) == 128 + ending
        assert (tmp_path / name).read_text(encoding="utf-8") == "old"
        assert [each.name for each in tmp_path.glob("*.part")] == left
    assert capsys.readouterr() == ("", "")


def test_a_folder_has_nothing_unfinished(ending, tmp_path, capsys):
    """It says how to go on, as for Ctrl-C."""
    (tmp_path / "in").mkdir()
    pq.write_table(pa.table({"text": [f"{ONE} {TWO} {THREE}"] * 3}), tmp_path / "in" / "a.parquet")
    asked = [str(tmp_path / "in"), str(tmp_path / "out"), "--engine", "serial", *COUNTED]
    assert many.main(asked) == 128 + ending
    assert [*(tmp_path / "out").iterdir()] == []
    assert capsys.readouterr().err == "summarize-many: interrupted; run it again to go on\n"


def test_a_site_has_no_draft(ending, tmp_path, monkeypatch):
    """The page that was being written is as it was."""
    goal = tmp_path / "a.html"
    paragraphs = "".join([f"<p>{each}</p>" for each in (ONE, TWO, THREE, FOUR) * 3])
    goal.write_text(f"<html><article><h1>Rope</h1>{paragraphs}</article></html>", encoding="utf-8")
    before = goal.read_bytes()
    monkeypatch.setattr("os.fsync", lambda _: os.kill(os.getpid(), ending))
    assert site.main([str(tmp_path)]) == 128 + ending
    assert [each.name for each in tmp_path.iterdir()] == ["a.html"]
    assert goal.read_bytes() == before
    assert folder.summarize_site(tmp_path, write=False).changed[0] == "a.html"


def test_another_signal_at_once_is_its_echo(ending):
    """A system that stops tells a process in both ways, the second while it puts away what it had begun."""
    put_away = []

    def run(_):
        try:
            os.kill(os.getpid(), ending)
        finally:
            for each in SIGNALS:
                os.kill(os.getpid(), each)
            put_away.append(True)

    assert shell.guarded("summarize")(run)() == 128 + ending
    assert put_away == [True]


def test_a_second_signal_later_ends_at_once(ending, monkeypatch):
    """Whoever says it again doesn't wait for what is put away; the service does the same."""
    ended = []
    monkeypatch.setattr(signal, "raise_signal", lambda number: ended.append((number, signal.getsignal(number))))

    def run(_):
        try:
            os.kill(os.getpid(), ending)
        finally:
            monkeypatch.setattr(shell, "monotonic", lambda: float("inf"))
            os.kill(os.getpid(), ending)

    assert shell.guarded("summarize")(run)() == 128 + ending
    assert ended == [(ending, signal.SIG_DFL)]


def test_a_signal_that_is_ignored_stays_so_when_another_ends(ending):
    """`nohup` ignores the end of a terminal, and what ends the command leaves that so while it puts things away."""
    others = {each: signal.signal(each, signal.SIG_IGN) for each in SIGNALS if each != ending}
    seen = []

    def run(_):
        try:
            os.kill(os.getpid(), ending)
        finally:
            seen.extend(map(signal.getsignal, others))

    assert shell.guarded("summarize")(run)() == 128 + ending
    assert seen == [signal.SIG_IGN for _ in others]
    for each, before in others.items():
        signal.signal(each, before)


def test_what_somebody_ignores_or_answers_stays(monkeypatch):
    """`nohup` ignores the end of a terminal; and a thread gets no signals, nor may it say what becomes of them."""
    ran = []
    run = shell.guarded("summarize")(lambda _: ran.append(signal.getsignal(signal.SIGTERM)) or 0)
    before = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        assert run() == 0
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
        monkeypatch.delattr(signal, "SIGHUP", raising=False)  # as in Windows
        assert run() == 0
    finally:
        signal.signal(signal.SIGTERM, before)
    assert ran[:2] == [signal.SIG_IGN, signal.SIG_DFL]
    assert callable(ran[2])


def test_a_service_ends_as_its_server_does_it():
    """Nothing is put in its server's way."""
    ran = []
    shell.guarded("summarize-serve", has_files=False)(lambda _: ran.append(signal.getsignal(signal.SIGTERM)) or 0)()
    assert ran == [signal.getsignal(signal.SIGTERM)]


def test_a_worker_just_ends(monkeypatch):
    """What its parent does then isn't its own; what is ignored there is ignored here."""
    found = {signal.SIGTERM: shell.guarded, SIGNALS[1]: signal.SIG_IGN}
    monkeypatch.setattr(signal, "getsignal", found.__getitem__)
    monkeypatch.setattr(signal, "signal", found.__setitem__)
    worker.begin_signals()
    ignored = {signal.SIGINT: signal.SIG_IGN, SIGNALS[1]: signal.SIG_IGN}
    assert found == {signal.SIGTERM: signal.SIG_DFL} | ignored
