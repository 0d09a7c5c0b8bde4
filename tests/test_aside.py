"""Every file that is written is whole or isn't there, nobody else's is touched, and a second writer is told so."""

import errno
import importlib.util
import io
import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time

import pytest

from summarizer import Background, InputError, OptionError, SummaryTransformer, digest, fit, locks, summarize
from summarizer.aside import Aside, followed, new_file, write_whole
from summarizer.cli.output import Output
from summarizer.cli.summarize import main

TEXT = "The council closed the harbour road. Nobody was hurt. A ferry goes instead."
SAVES = {
    "background": Background.fit([TEXT]).save,
    "transformer": SummaryTransformer(1).save,
    "fit": fit([(TEXT, "The council closed the harbour road.")] * 20, sentences=1).save,
    "summary": summarize(TEXT, 1).to_html,
    "digest": digest([TEXT], 1).to_html,
}


@pytest.fixture(params=SAVES)
def save(request):
    """Return what saves something to a path."""
    return SAVES[request.param]


def names(folder):
    """Return what a folder holds."""
    return sorted(os.listdir(folder))


def test_a_save_is_whole_or_not_there(save, tmp_path, monkeypatch):
    """Where the disk is full, or the run is interrupted, what was there stays, and nothing lies beside it."""
    path = tmp_path / "file"
    save(path)
    before = path.read_bytes()
    assert before
    for error in (OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()):

        def failing(*_, error=error):
            raise error

        for step in ("write", "fsync", "replace"):
            with monkeypatch.context() as broken:
                broken.setattr(os, step, failing)
                with pytest.raises(type(error)):
                    save(path)
            assert path.read_bytes() == before
            assert names(tmp_path) == ["file"]


def test_a_save_reaches_the_disk_before_its_name(save, tmp_path, monkeypatch):
    """The file is flushed, then renamed, then its folder is flushed."""
    done = []
    fsync, replace = os.fsync, os.replace

    def flushed(descriptor):
        done.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def renamed(old, new):
        done.append("renamed")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(os, "replace", renamed)
    save(tmp_path / "file")
    assert done == ["file", "renamed", "folder"]


def test_rights_stay(save, tmp_path):
    """Of an old file the new has owner, group and rights, but no set-user-id; a new one has what the mask leaves."""
    path = tmp_path / "file"
    mask = os.umask(0o027)
    try:
        save(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        path.chmod(0o4604)
        save(path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o604
    finally:
        os.umask(mask)


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser gives files away")
def test_the_owner_stays(tmp_path, monkeypatch):
    """Root's run leaves the file to whom it belongs; who can't doesn't give another group what one may read."""
    path = tmp_path / "file"
    write_whole(path, "old")
    os.chown(path, 1234, 4321)
    path.chmod(0o660)
    write_whole(path, "new")
    assert (path.stat().st_uid, path.stat().st_gid, stat.S_IMODE(path.stat().st_mode)) == (1234, 4321, 0o660)

    def refused(*_):
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fchown", refused)
    write_whole(path, "newer")
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("newer", 0o600)


def test_what_is_write_protected_is_not_replaced(tmp_path, monkeypatch):
    """Somebody meant it."""
    path = tmp_path / "file"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(PermissionError, match="write-protected"):
        write_whole(path, "new")
    assert (path.read_text(), names(tmp_path)) == ("old", ["file"])


def test_a_folder_that_is_none_is_named_as_the_user_named_it(tmp_path):
    """And not by the name that the file would have until it is whole."""
    goal = tmp_path / "none" / "page.html"
    with pytest.raises(FileNotFoundError) as error:
        summarize(TEXT, 1).to_html(goal)
    assert error.value.filename == str(goal)


def test_a_link_of_one_s_own_is_followed(save, tmp_path):
    """The file behind it is replaced, through several links too, and the links stay."""
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to("there/second")
    (tmp_path / "there" / "second").symlink_to("file")
    save(tmp_path / "link")
    assert (tmp_path / "there" / "file").stat().st_size
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "there" / "second").is_symlink()


@pytest.mark.skipif(os.geteuid() != 0, reason="a link of somebody else's is made by the superuser")
def test_a_link_of_somebody_else_s_is_not_followed(save, tmp_path):
    """In a folder where everybody may write it could lead to anything of the user's."""
    victim, shared = tmp_path / "victim", tmp_path / "shared"
    victim.write_text("precious")
    shared.mkdir()
    (shared / "file").symlink_to(victim)
    os.chown(shared / "file", 1234, 1234, follow_symlinks=False)
    with pytest.raises(OSError, match="somebody else has made"):
        save(shared / "file")
    assert main(["-", "-o", str(shared / "file")]) == 1
    assert victim.read_text() == "precious"
    os.chown(shared, 1234, 1234)  # in the stranger's own folder it is the stranger's to say
    save(shared / "file")
    assert victim.read_text() != "precious"


def test_links_in_a_circle_end(tmp_path):
    """As the system says it too."""
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="circle"):
        followed(str(tmp_path / "a"))


def test_what_is_no_file_is_written_to_as_it_is(save, tmp_path):
    """A pipe with a name stays one, and a device too."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found = []
    reading = threading.Thread(target=lambda: found.append(pipe.read_bytes()))
    reading.start()
    save(pipe)
    reading.join(10)
    assert found[0]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    save("/dev/null")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)


def test_a_device_that_fails_stays(monkeypatch):
    """Nothing of it is ours to remove."""
    with pytest.raises(OSError, match="No space left"):
        write_whole("/dev/full", "new")
    aside = Aside("/dev/full")
    monkeypatch.setattr(aside, "leave", lambda: os.close(999_999))
    with pytest.raises(OSError, match="Bad file descriptor"), aside:
        pass
    assert stat.S_ISCHR(os.stat("/dev/full").st_mode)


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_an_open_stream_is_gone_on_with(tmp_path, root, name):
    """A file behind standard output isn't begun anew, nor replaced."""
    (tmp_path / "a.txt").write_text(TEXT)
    command = (
        f'printf "before\\n" >> out; "{sys.executable}" -m summarizer "{tmp_path / "a.txt"}" -n 1 -o {name} >> out'
    )
    environment = {**os.environ, "PYTHONPATH": str(root)}
    subprocess.run(command, shell=True, cwd=tmp_path, check=True, timeout=60, env=environment)
    assert (tmp_path / "out").read_text() == "before\nThe council closed the harbour road.\n"
    assert names(tmp_path) == ["a.txt", "out"]


def test_half_a_surrogate_pair_is_written_as_json_writes_it(tmp_path):
    """It can be read back."""
    background = Background({"road": 1}, 1, "\ud800")
    background.save(tmp_path / "file")
    assert Background.load(tmp_path / "file") == background


# -- a part of a name that is known


@pytest.mark.parametrize("form", ["text", "jsonl"])
@pytest.mark.parametrize("plant", ["symlink", "dangling", "hard link", "pipe", "folder"])
def test_what_lies_where_the_part_is_to_lie_is_not_touched(tmp_path, capsys, form, plant):
    """The error names it."""
    victim, part = tmp_path / "victim", tmp_path / "out.part"
    victim.write_text("precious\n")
    (tmp_path / "a.txt").write_text(TEXT)
    if plant == "symlink":
        part.symlink_to(victim)
    elif plant == "dangling":
        part.symlink_to(tmp_path / "nothing")
    elif plant == "hard link":
        os.link(victim, part)
    elif plant == "pipe":
        os.mkfifo(part)
    else:
        part.mkdir()
    before = names(tmp_path)
    for resume in ([], ["--resume"] * (form == "jsonl")):
        assert main([str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"), "--format", form, *resume]) == 1
        said = capsys.readouterr().err
        assert f"{part}: " in said
        assert ("it is a link; remove it" in said) == (plant in ("symlink", "dangling"))
    assert victim.read_text() == "precious\n"
    assert names(tmp_path) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="a part of somebody else's is made by the superuser")
def test_a_part_of_somebody_else_s_is_not_gone_on_with(tmp_path, capsys):
    """Its lines would be taken for the user's."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "out.part").write_text("{}\n")
    os.chown(tmp_path / "out.part", 1234, 1234)
    assert main([str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"), "--resume"]) == 1
    assert "it is nothing that this command left; remove it" in capsys.readouterr().err


def test_a_second_writer_is_told_so(tmp_path):
    """Who writes, and how to go on; the first one's file is whole."""
    path = str(tmp_path / "out")
    with Output(path) as first:
        first.write("one\n")
        with pytest.raises(InputError) as caught:
            Output(path)
        with pytest.raises(InputError, match="is writing it; wait until that is done, or write elsewhere"):
            Output(path, is_resumed=True)
        first.write("two\n")
    assert f"{path}.part: process {os.getpid()} is writing it" in str(caught.value)
    assert (tmp_path / "out").read_text() == "one\ntwo\n"
    with Output(path) as again:
        again.write("three\n")
    assert (tmp_path / "out").read_text() == "three\n"


def test_two_runs_at_once(tmp_path, root):
    """One is done, the other is told so: no line of it is in the output."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text(
        "".join(json.dumps({"id": number, "text": f"{TEXT} {number}. " * 20}) + "\n" for number in range(800))
    )
    command = [sys.executable, "-m", "summarizer", str(rows), "-o", str(tmp_path / "out")]
    runs = [subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    errors = [run.communicate(timeout=120)[1] for run in runs]
    codes = sorted(run.returncode for run in runs)
    lines = (tmp_path / "out").read_text().splitlines()
    assert [json.loads(line)["id"] for line in lines] == list(range(800))
    assert codes == [0, 1], errors
    assert sum("is writing it; wait until that is done" in error for error in errors) == 1


def test_the_lock_of_a_killed_run_is_gone(tmp_path, root):
    """With its workers, that were forked from it, still there or not."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text(
        "".join(json.dumps({"id": number, "text": f"{TEXT} {number}. " * 20}) + "\n" for number in range(1000))
    )
    command = [sys.executable, "-m", "summarizer", str(rows), "-o", str(tmp_path / "out"), "--resume", "-j", "2"]
    run = subprocess.Popen(command, cwd=root)
    while not (tmp_path / "out.part").exists() or not (tmp_path / "out.part").stat().st_size:
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.wait()
    assert subprocess.run(command, cwd=root, check=False, timeout=120).returncode == 0
    assert len((tmp_path / "out").read_text().splitlines()) == 1000


def test_a_forked_child_lets_go(tmp_path):
    """It has the parent's files open, and would hold the lock after the parent's end."""
    output = Output(str(tmp_path / "out"))
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.read(reading, 1)
        os._exit(0)
    try:
        output.close(is_whole=False)
        Output(str(tmp_path / "out")).close(is_whole=True)
    finally:
        os.write(writing, b"x")
        os.waitpid(child, 0)
        os.close(reading)
        os.close(writing)


def test_a_part_that_was_put_in_its_place_meanwhile_is_not_written_to(tmp_path, monkeypatch):
    """Between opening and locking the other writer may be done: then the name is somebody's whole file."""
    part = tmp_path / "out.part"
    part.write_text("whole\n")
    lock = locks.take_lock

    def late(descriptor):
        if part.exists() and part.read_text() == "whole\n":
            part.rename(tmp_path / "out")
        return lock(descriptor)

    monkeypatch.setattr("summarizer.aside.take_lock", late)
    aside = Aside(tmp_path / "out", is_kept=True)
    aside.write(b"new\n")
    assert (tmp_path / "out").read_text() == "whole\n"
    aside.finish()
    assert (tmp_path / "out").read_text() == "new\n"


def test_a_part_that_is_gone_when_it_is_opened_is_made(tmp_path, monkeypatch):
    """The other writer was done between two looks."""
    part = tmp_path / "out.part"
    part.write_text("")
    opened = os.open

    def late(name, flags, *mode):
        if not flags & os.O_EXCL and part.exists() and not part.read_text():
            part.unlink()
        return opened(name, flags, *mode)

    monkeypatch.setattr(os, "open", late)
    Aside(tmp_path / "out", is_kept=True).finish()
    assert names(tmp_path) == ["out"]


def test_a_part_that_somebody_replaced_is_not_put_in_place(tmp_path):
    """Nor is it removed: it isn't ours any more."""
    for end in ("finish", "drop"):
        aside = Aside(tmp_path / "out", is_kept=True)
        os.unlink(tmp_path / "out.part")
        (tmp_path / "out.part").write_text("another's")
        if end == "finish":
            with pytest.raises(FileNotFoundError, match="removed or replaced"):
                aside.finish()
        else:
            aside.drop()
        assert (tmp_path / "out.part").read_text() == "another's"
        os.unlink(tmp_path / "out.part")
    assert names(tmp_path) == []


# -- other systems


class Windows:
    """What the standard library has of Windows' locks."""

    LK_NBLCK = 2

    def __init__(self, error=None):
        self.error, self.calls = error, []

    def locking(self, descriptor, mode, count):
        """Note it."""
        self.calls.append((os.lseek(descriptor, 0, os.SEEK_CUR), mode, count))
        if self.error is not None:
            raise self.error


def test_windows_locks_a_byte_far_behind(tmp_path, monkeypatch):
    """Nobody may read a locked byte there; where it is taken, somebody has the lock."""
    monkeypatch.setattr(locks, "fcntl", None)
    windows = Windows()
    monkeypatch.setitem(sys.modules, "msvcrt", windows)
    monkeypatch.setattr("summarizer.aside._RENAMES_OPEN", False)
    monkeypatch.delattr(os, "fchmod")
    monkeypatch.delattr(os, "O_DIRECTORY")
    monkeypatch.delattr(os, "geteuid")
    aside = Aside(tmp_path / "out", is_kept=True)
    aside.write(b"new\n")
    aside.finish()
    assert (tmp_path / "out").read_text() == "new\n"
    assert windows.calls == [(1 << 40, 2, 1)]
    Aside(tmp_path / "out", is_kept=True).drop()
    assert names(tmp_path) == ["out"]
    windows.error = PermissionError(errno.EACCES, "Permission denied")
    with pytest.raises(BlockingIOError, match="another process is writing it"):
        Aside(tmp_path / "out", is_kept=True)


def test_where_nothing_is_forked_there_is_nothing_to_let_go(monkeypatch):
    """Windows has neither the module nor the hook."""
    monkeypatch.setitem(sys.modules, "fcntl", None)
    monkeypatch.delattr(os, "register_at_fork")
    spec = importlib.util.spec_from_file_location("locks_elsewhere", locks.__file__)
    elsewhere = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(elsewhere)
    assert elsewhere.fcntl is None


def test_a_file_system_without_locks_is_written_to(tmp_path, monkeypatch):
    """There nobody can be told of anybody."""

    def none(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locks.fcntl, "flock", none)
    Aside(tmp_path / "out", is_kept=True).finish()
    assert names(tmp_path) == ["out"]


def test_a_folder_that_can_t_be_flushed_is_no_failure(tmp_path, monkeypatch):
    """The file is in its place by then."""
    fsync = os.fsync

    def of_files(descriptor):
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", of_files)
    write_whole(tmp_path / "out", "new")
    assert (tmp_path / "out").read_text() == "new"


def test_who_holds_a_lock_is_said_as_far_as_it_is_known(tmp_path, monkeypatch):
    """Only Linux has a table, and a container may not see the other's number."""
    with open(tmp_path / "file", "w") as file:
        assert locks.held_by(file.fileno()) == "another process"
        assert locks.take_lock(file.fileno())
        assert locks.held_by(file.fileno()) == f"process {os.getpid()}"
        locks.let_go(file.fileno())


def test_who_has_a_lock_among_those_of_others(tmp_path, monkeypatch):
    """The system lists the locks of all files, waiting ones with an arrow; a process of another room has no number."""
    goal = tmp_path / "out"
    goal.write_bytes(b"x")
    inode = goal.stat().st_ino
    other, unseen = "1: FLOCK ADVISORY WRITE 7 08:01:1 0 EOF\n", f"2: FLOCK ADVISORY WRITE 0 08:01:{inode} 0 EOF\n"
    rows = [other, unseen, f"3: -> FLOCK ADVISORY WRITE 42 08:01:{inode} 0 EOF\n"]
    with goal.open("rb") as file:
        for n_rows, who in ((0, "another process"), (2, "another process"), (3, "process 42")):
            monkeypatch.setattr(locks, "open", lambda *_, n=n_rows, **__: io.StringIO("".join(rows[:n])), raising=False)
            assert locks.held_by(file.fileno()) == who


def test_what_means_nothing_is_said(tmp_path, capsys):
    """A name with a zero in it, a pipe to go on with, a summarizer that can't be written."""
    (tmp_path / "a.txt").write_text(TEXT)
    assert main([str(tmp_path / "a.txt"), "-o", "a\0b"]) == 1
    assert "null" in capsys.readouterr().err
    with pytest.raises(OptionError):
        SummaryTransformer(1, scorer=lambda representation: [1.0]).save(tmp_path / "out")
    assert names(tmp_path) == ["a.txt"]


def test_a_new_file_is_never_one_that_was_there(tmp_path):
    """Whoever put it there, under whatever name: what it holds stays."""
    path = tmp_path / "there"
    path.write_text("foreign", encoding="utf-8")
    with pytest.raises(FileExistsError):
        new_file(path)
    assert path.read_text(encoding="utf-8") == "foreign"
