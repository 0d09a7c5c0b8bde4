"""Connections that never become requests are bounded; a stop loses nothing; the command says what it does."""

import errno
import importlib
import itertools
import json
import os
import re
import resource
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from types import SimpleNamespace
from urllib.parse import quote

import httpx
import pytest

from summarizer import InputError, MissingDependencyError, OptionError
from summarizer.cli import mcp as mcp_command
from summarizer.cli import serve as command
from summarizer.web import connections, server
from summarizer.web.guards import HEAD_BYTES
from summarizer.web.options import OPTIONS, Option
from summarizer.web.settings import Settings, settings_of
from tests.growth import AT_ONCE
from tests.web.serving import TEXT, answer, head, served

SERVE = "import sys; from summarizer.cli.serve import main; sys.exit(main())"


@pytest.fixture
def hurried(monkeypatch):
    """Give heads a second."""
    monkeypatch.setattr(connections, "HEAD_SECONDS", 1.0)


def test_half_open_requests_give_way(hurried):
    """Four times as many as there may be: the service is up all the while, and they are gone afterwards."""
    with served(connections=100, body_seconds=3) as made:
        opened = []
        for n in range(400):
            opened.append(made.connect())
            if n % 3:
                half = b"POST /summary HTTP/1.1\r\nhost: local"
                opened[-1].sendall(half if n % 2 else head("/summary", "content-length: 9") + b"half")
            if n % 100 == 99:
                assert made.is_up()
                assert len(made.server.server_state.connections) <= 101
        until = time.monotonic() + AT_ONCE
        while made.server.server_state.connections and time.monotonic() < until:
            time.sleep(0.05)
        assert not made.server.server_state.connections
        assert not made.server.kind.waiting
        for each in opened:
            each.close()


def test_a_head_that_doesn_t_come_is_408(hurried):
    """From its first byte on, whatever it drips, on a connection that had a request, too."""
    with served() as made, made.connect() as connection:
        connection.sendall(head("/health", method="GET"))
        assert answer(connection)[0] == 200
        time.sleep(1.2)  # it may rest between two requests
        connection.settimeout(0.2)
        found, until = b"", time.monotonic() + AT_ONCE
        for drip in itertools.chain(b"GET /health HTTP/1.1\r\nx-drips: ", itertools.repeat(ord("a"))):
            if found or time.monotonic() > until:
                break
            with suppress(TimeoutError):
                connection.sendall(bytes([drip]))
                found = connection.recv(100)
        assert found.startswith(b"HTTP/1.1 408")


def test_a_head_without_an_end_is_431():
    """Before it is a burden."""
    with served() as made, made.connect() as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n" + b"x-much: " + b"x" * 70_000)
        assert connection.recv(100).startswith(b"HTTP/1.1 4")
        assert made.is_up()


@pytest.mark.parametrize(
    ("line", "n"),
    [
        pytest.param("connection: close", 1, id="closed behind its answer"),
        pytest.param("x-rests: yes", 1, id="at rest for too long"),
        pytest.param("x-rests: yes", 30, id="more than is held for it"),
    ],
)
def test_who_doesn_t_read_an_answer_is_left(monkeypatch, line, n):
    """It lies in the service's memory, and its connection is one of those that there may be."""
    monkeypatch.setattr(connections, "TO_READ", 0.5)
    monkeypatch.setattr(server, "REST", 0.5)
    with served(narrow=4096) as made, socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect(("127.0.0.1", made.port))
        connection.sendall(n * head("/openapi.json", line, method="GET"))
        held, until = 0, time.monotonic() + AT_ONCE
        while not held and time.monotonic() < until:
            open_ones = list(made.server.server_state.connections)
            held = sum([each.transport.get_write_buffer_size() for each in open_ones])
        assert held
        while made.server.server_state.connections and time.monotonic() < until:
            time.sleep(0.05)
        assert not made.server.server_state.connections
        assert made.is_up()


def test_a_connection_is_refused_once():
    """What it goes on to send while it closes is refused as well: the earliest uvloop sent that answer, too."""
    written, closed = [], []
    made = connections.Connection.__new__(connections.Connection)
    made.waiting, made.timer, made.unread = {}, None, None
    made.transport = SimpleNamespace(
        write=written.append, close=lambda: closed.append(True), is_closing=lambda: bool(closed), abort=lambda: None
    )
    made.loop = SimpleNamespace(call_later=lambda seconds, _: seconds)
    made.refuse(b"431")
    made.refuse(b"431")
    assert (written, closed, made.unread) == ([b"431"], [True], connections.TO_READ)


def test_who_doesn_t_read_has_one_time_for_it():
    """However often it is told to pause; it is given back where something was read, and not once it closes."""
    timers, ended, closing = [], [], []
    timer = SimpleNamespace(cancel=lambda: ended.append(timer))
    made = connections.Connection.__new__(connections.Connection)
    made.flow = SimpleNamespace(pause_writing=lambda: None, resume_writing=lambda: None)
    made.transport = SimpleNamespace(is_closing=lambda: bool(closing), abort=lambda: None)
    made.loop = SimpleNamespace(call_later=lambda seconds, _: timers.append(seconds) or timer)
    made.unread = None
    made.resume_writing()
    assert timers == []

    made.pause_writing()
    made.pause_writing()
    assert timers == [connections.TO_READ]
    made.resume_writing()
    assert (ended, made.unread) == ([timer], None)

    made.pause_writing()
    closing.append(True)
    made.resume_writing()
    made.timeout_keep_alive_handler()
    assert (ended, made.unread) == ([timer], timer)


def test_who_reads_slowly_gets_all_of_its_answers(monkeypatch):
    """Each time that it has read what was held for it, it has its time again."""
    monkeypatch.setattr(connections, "TO_READ", 1.5)
    with served(narrow=4096) as made, socket.socket() as connection:
        connection.connect(("127.0.0.1", made.port))
        one = httpx.get(f"{made.url}/openapi.json").content
        connection.sendall(20 * head("/openapi.json", method="GET"))
        found, began = b"", time.monotonic()
        while found.count(one) < 20:
            connection.settimeout(10)
            found += connection.recv(16_384)
            assert len(found) < 40 * len(one)
            time.sleep(0.1)
        assert time.monotonic() - began > connections.TO_READ


def test_where_all_are_at_work_one_more_is_refused():
    """It is told when to come back."""
    flags = {"connections": 1, "seconds": 5, "token_counter": "tests.web.test_crew:hang"}
    with served(**flags) as made, made.connect() as busy:
        body = json.dumps({"text": TEXT, "tokens": 5}).encode()
        busy.sendall(head("/summary", "content-type: application/json", f"content-length: {len(body)}") + body)
        while made.server.kind.waiting or not made.server.server_state.connections:
            time.sleep(0.01)
        with made.connect() as other:
            found = other.recv(1000)
            assert found.startswith(b"HTTP/1.1 503")
            assert b"retry-after: 1" in found
            top, _, body = found.partition(b"\r\n\r\n")
            assert int(re.search(rb"content-length: (\d+)", top)[1]) == len(body)
            assert json.loads(body)["error"]["type"] == "busy"


def test_garbage_is_400():
    """Whatever was said before."""
    with served() as made:
        for garbage in (b"\x16\x03\x01\x02\x00\x01\x00", b"hello\r\n\r\n", b"POST /summary HTTP/9.9\r\n\r\n"):
            with made.connect() as connection:
                connection.sendall(garbage)
                assert connection.recv(100).startswith((b"HTTP/1.1 400", b"HTTP/1.1 505"))
        assert made.is_up()


def test_requests_that_are_sent_ahead_are_answered_in_order():
    """Three on one connection, without waiting."""
    with served() as made, made.connect() as connection:
        connection.sendall(head("/health", method="GET") * 3)
        found = b""
        while found.count(b'"status":"ok"') < 3:
            found += connection.recv(65536)
        assert found.count(b"HTTP/1.1 200") == 3


def test_a_stop_loses_nothing(monkeypatch):
    """What is on its way and what still comes is answered, and told that it was the last of its connection."""
    # A client that a busy machine keeps waiting sends what it connected for all the same.
    monkeypatch.setattr(server, "LATE", AT_ONCE)
    sent, got, wrong = [], [], []
    with served(drain=AT_ONCE, workers=1) as made:
        seen, real = threading.Event(), made.server._while

        async def until_seen(seconds, _):
            # It drains until its health has been asked and clients were answered behind that, on any machine.
            made.server._while = real
            await real(seconds, lambda: not seen.is_set())

        made.server._while = until_seen

        def client():
            with httpx.Client(base_url=made.url, timeout=30) as session:
                while True:
                    try:
                        found = session.post("/summary", json={"text": TEXT})
                    except httpx.ConnectError:
                        return  # it takes no connections any more: nothing was sent
                    except httpx.HTTPError as error:
                        wrong.append(repr(error))
                        return
                    sent.append(1)
                    if found.status_code == 200 and found.json()["sentences"]:
                        got.append(found.headers.get("connection"))
                    else:
                        wrong.append(found.status_code)

        threads = [threading.Thread(target=client) for _ in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        made.server.should_exit = True
        until = time.monotonic() + AT_ONCE
        while not made.server.service.is_stopping and time.monotonic() < until:
            time.sleep(0.01)
        health = httpx.get(f"{made.url}/health")
        before = len(got)
        while len(got) < before + 2 * len(threads) and not wrong and time.monotonic() < until:
            time.sleep(0.01)
        seen.set()
        for thread in threads:
            thread.join()
    assert wrong == []
    assert len(got) == len(sent) >= before + 2 * len(threads)
    assert "close" in got
    assert (health.status_code, health.json()["status"]) == (503, "stopping")


def test_connections_that_the_system_took_before_the_stop_are_answered():
    """They lie in its queue when the listener closes, and would be reset with it."""
    opened, late = [], []
    with served() as made:
        real = made.server._late

        async def then(listener):
            # Nothing here lets the loop take them before the listener closes.
            opened.extend(made.connect() for _ in range(5))
            for each in opened[1:]:
                each.sendall(head("/health", method="GET"))
            late.append(await real(listener))

        made.server._late = then
        made.server.should_exit = True
        while len(opened) < 5:
            time.sleep(0.01)
        found = [answer(each) for each in opened[1:]]
    assert [status for status, _ in found] == [503] * 4  # its health, while it stops
    assert late == [5]
    with pytest.raises(ConnectionRefusedError):
        made.connect()
    for each in opened:
        each.close()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's sockets have filters")
def test_who_comes_when_the_listener_is_deaf_is_refused_and_not_reset():
    """Reset, a client doesn't know whether its request was read."""
    with server.listening("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()) as early:
        assert server.deafen(listener)
        with socket.socket() as late:
            late.setblocking(False)
            assert late.connect_ex(listener.getsockname()) == errno.EINPROGRESS
            with listener.accept()[0] as taken:
                early.sendall(b"what is connected goes on")
                assert taken.recv(100) == b"what is connected goes on"
            listener.setblocking(False)
            with pytest.raises(BlockingIOError):
                listener.accept()
            listener.close()
            select.select([], [late], [], AT_ONCE)
            assert late.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == errno.ECONNREFUSED


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's sockets have filters")
def test_who_comes_in_the_middle_of_a_stop_is_refused_and_not_reset(monkeypatch):
    """Between the last look at the system's queue and the listener's end nobody is connected."""
    late, real = socket.socket(), server.deafen

    def deafen(listener):
        made = real(listener)
        late.setblocking(False)
        late.connect_ex(listener.getsockname())
        return made

    monkeypatch.setattr(server, "deafen", deafen)
    with late:
        with served():
            pass
        select.select([], [late], [], AT_ONCE)
        assert late.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == errno.ECONNREFUSED


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_listener_that_can_t_be_deafened_says_so(platform, monkeypatch):
    """The stop goes on as well as it can."""

    class Listener:
        def setsockopt(self, *_):
            raise OSError("not here")

    monkeypatch.setattr(sys, "platform", platform)
    assert not server.deafen(Listener())


def test_a_second_signal_ends_it_at_once():
    """Whatever its drain."""
    with served(drain=60) as made:
        made.server.should_exit = made.server.force_exit = True


@pytest.mark.parametrize("each", [signal.SIGTERM, signal.SIGINT])
def test_the_command_ends_by_a_signal(each, root, unmeasured):
    """It says where it is when it is there; a signal to all of its group costs no answer, and the exit code is 0."""
    flags = ["--port", "0", "--workers", "1", "--drain", "0.3"]
    with subprocess.Popen(
        [sys.executable, "-c", SERVE, *flags],
        cwd=root,
        env={**unmeasured, "PYTHONPATH": str(root)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        line = process.stderr.readline()
        url = re.fullmatch(r"summarize-serve: (http://127\.0\.0\.1:\d+/) with 1 worker; Ctrl-C stops it\n", line)[1]
        assert httpx.get(f"{url}health").status_code == 200
        os.killpg(process.pid, each)
        rest = process.stderr.read()
        # uvicorn ends by the signal itself, so that a shell sees why.
        assert process.wait(30) in (0, -each, 128 + each, 130)
        assert rest == ""


def test_a_port_that_is_taken_is_said(capsys):
    """In a line, with the way out."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert command.main(["--port", str(port), "--workers", "1"]) == 1
    assert re.fullmatch(
        rf"summarize-serve: 127\.0\.0\.1:{port}: .+; pass another --port or --host\n", capsys.readouterr().err
    )


@pytest.mark.parametrize("host", ["\x1b[2J\u202e", "a\0b", "a..b", "k" * 70], ids=ascii)
def test_what_is_no_name_of_a_host_is_said(host, capsys):
    """In a line as well, that a terminal doesn't obey."""
    assert command.main(["--host", host, "--port", "0", "--workers", "1"]) == 1
    said = capsys.readouterr().err
    assert said.endswith("; pass another --port or --host\n")
    assert said[:-1].isprintable()


def test_an_address_of_either_kind_is_listened_on():
    """IPv6 where there is a colon."""
    with server.listening("127.0.0.1", 0) as listener:
        assert listener.family == socket.AF_INET
    with pytest.raises(InputError, match="pass another"):
        server.listening("::2:3", 0)


def test_an_ipv6_address_is_shown_in_brackets(capsys):
    """As a browser takes it."""
    if not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    try:
        listener = server.listening("::1", 0)
    except InputError:
        pytest.skip("no IPv6 here")
    from summarizer.web.application import Service

    with listener:
        made = server.Server(Service(Settings(workers=1, drain=0)))
        thread = threading.Thread(target=made.run, args=([listener],))
        thread.start()
        while not made.started:
            time.sleep(0.01)
        made.should_exit = True
        thread.join()
    assert "http://[::1]:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("limits", "asked", "given", "raised"),
    [
        ((1024, 4096), 2000, 2000, 2100),
        ((1024, 1500), 2000, 1400, 1500),
        ((9999, 9999), 2000, 2000, None),
        ((resource.RLIM_INFINITY, resource.RLIM_INFINITY), 2000, 2000, None),
        ((1024, resource.RLIM_INFINITY), 2000, 2000, 2100),
        ((64, 64), 2000, 1, 64),
    ],
)
def test_files_are_opened_as_far_as_the_system_allows(limits, asked, given, raised, monkeypatch):
    """And connections are as many as files."""
    kept = []
    monkeypatch.setattr(resource, "getrlimit", lambda _: limits)
    monkeypatch.setattr(resource, "setrlimit", lambda _, both: kept.append(both[0]))
    assert server.with_room_for(asked) == given
    assert kept == ([raised] if raised else [])


def test_without_such_a_limit_there_is_none(monkeypatch):
    """Windows has no module for it."""
    monkeypatch.setitem(sys.modules, "resource", None)
    assert server.with_room_for(123) == 123


# -- settings


def test_settings_come_from_the_environment_and_from_flags(monkeypatch):
    """Flags go before; lists have commas."""
    environment = {
        "SUMMARIZER_PORT": "9000",
        "SUMMARIZER_SECONDS": "2.5",
        "SUMMARIZER_HOSTS": "a.example, b.example",
        "SUMMARIZER_ACCESS_LOG": "yes",
        "SUMMARIZER_ROOT_PATH": "/here",
        "SUMMARIZER_WORKERS": "",
        "OTHER": "1",
    }
    found = settings_of(environment, port=1, workers=None)
    assert found == Settings(port=1, seconds=2.5, hosts=("a.example", "b.example"), access_log=True, root_path="/here")


def test_every_setting_has_a_flag_a_variable_and_a_place_in_the_documents(root, monkeypatch):
    """One table: the parser's, the environment's, docs/service.md's."""
    assert [each.name for each in OPTIONS] == list(Settings.parameters)
    monkeypatch.syspath_prepend(root / "tools")
    tool = importlib.import_module("service")
    text = tool.PAGE.read_text(encoding="utf-8")
    assert tool.page(text) == text
    assert all(f"| `{option.variable}` | {option.told} |" in text for option in OPTIONS)
    flags = {string for action in command.build_parser()._actions for string in action.option_strings}
    assert {each.flags for each in OPTIONS} <= flags


@pytest.mark.parametrize("file", ["Dockerfile", "compose.yaml"])
def test_what_is_deployed_sets_what_there_is(file, root):
    """A variable that nobody reads would be a setting that doesn't hold."""
    text = (root / "deploy" / file).read_text(encoding="utf-8")
    named = set(re.findall(r"SUMMARIZER_[A-Z_]+", text))
    assert named
    assert named <= {each.variable for each in OPTIONS}


def test_the_proxy_takes_as_much_as_the_service(root):
    """A body that the one lets through the other doesn't refuse."""
    text = (root / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    assert f"client_max_body_size {Settings().megabytes:g}m;" in text


def test_the_proxy_tells_no_log_what_was_asked(root):
    """Nginx writes a request's whole line into its log of errors: a body that it keeps in a file is one to it."""
    text = (root / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    assert re.findall(r"error_log (.+);", text) == ["/dev/stderr emerg"]
    assert set(re.findall(r"\$\w+", re.findall(r"log_format .+", text)[0])) <= {
        "$remote_addr", "$request_method", "$uri", "$status", "$request_time",
    }  # fmt: skip


def test_the_proxy_s_own_answers_have_the_status_that_they_say(root):
    """Without "=" nginx keeps the one that it had: 502 where the service's description promises 503."""
    text = (root / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    pages = re.findall(r"error_page (?:\d+ )+(.+);", text)
    assert len(pages) == 5
    for page in pages:
        place = page.removeprefix("= ")
        assert place != page
        _, answer = re.findall(rf"location =? ?{re.escape(place)} {{(.+?)return \d+ '(.+?)';", text, re.DOTALL)[0]
        assert json.loads(answer).keys() == {"error"}


def test_the_proxy_takes_as_long_a_head_as_the_service(root):
    """A long question of three bytes a letter in the address: nginx's own 8 kB a line refused it."""
    text = (root / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    number, kilobytes = re.findall(r"large_client_header_buffers (\d+) (\d+)k;", text)[0]
    assert int(number) * int(kilobytes) * 1024 == HEAD_BYTES
    assert int(kilobytes) * 1024 > len(quote("\u6e2f" * 2_000))


@pytest.mark.parametrize(
    ("kind", "written"), [("whole", "two"), ("whole", "2.5"), ("number", "x"), ("switch", "perhaps")]
)
def test_a_variable_that_can_t_mean_anything_is_named(kind, written):
    """By its own name."""
    with pytest.raises(OptionError, match="SUMMARIZER_RATE="):
        Option("rate", kind, "N", "").read(written)


@pytest.mark.parametrize(
    "given",
    [
        {"port": -1},
        {"workers": 0},
        {"workers": 1001},
        {"megabytes": 0},
        {"seconds": float("inf")},
        {"drain": -1},
        {"connections": 0},
        {"hosts": "localhost"},
        {"origins": ["news.example"]},
        {"origins": ["https://news.example/"]},
        {"proxies": ["my proxy"]},
        {"port": 65_536},
        {"token_counter": "no.such:module"},
        {"token_counter": "builtins:no_such"},
    ],
    ids=str,
)
def test_a_setting_that_can_t_mean_anything_is_refused(given, capsys):
    """When it is made; the command says so and ends."""
    with pytest.raises(OptionError):
        Settings(**given)


def test_usage_is_2(capsys):
    """As with all our commands."""
    for main in (command.main, mcp_command.main):
        with pytest.raises(SystemExit) as ended:
            main(["--megabytes", "0"])
        assert ended.value.code == 2
        assert "megabytes=0" in capsys.readouterr().err


def test_a_client_without_http_is_told_no_status(capsys):
    """Over standard input and output nothing is 413."""
    with pytest.raises(SystemExit):
        mcp_command.main(["--help"])
    said = capsys.readouterr().out
    assert "larger ones are an error" in said
    assert "413" not in said
    assert "504" not in said


def test_its_own_names_are_those_of_where_it_listens():
    """An address of every network is this machine to a browser on it, and to nobody else."""
    own = {"localhost", "127.0.0.1", "[::1]", "0.0.0.0"}
    assert Settings().known_hosts == Settings(host="0.0.0.0").known_hosts == Settings(host="::").known_hosts == own
    assert Settings(host="192.0.2.1").known_hosts == own | {"192.0.2.1"}
    # A container asks itself for its health.
    assert Settings(hosts=["Sum.example"]).known_hosts == own | {"sum.example"}


@pytest.mark.parametrize(
    ("origins", "known"),
    [
        ([], []),
        (["*"], ["*"]),
        (["https://News.example"], ["https://news.example"]),
        (["http://localhost.example:80"], ["http://localhost.example:80"]),
        (
            ["http://localhost:8080"],
            ["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080", "http://0.0.0.0:8080"],
        ),
        (["http://[::1]"], ["http://localhost", "http://127.0.0.1", "http://[::1]", "http://0.0.0.0"]),
    ],
)
def test_a_site_on_this_machine_is_one_by_all_its_names(origins, known):
    """`python -m http.server` says 0.0.0.0, and the documents say localhost; other ports and schemes are other sites."""
    assert Settings(origins=origins).known_origins == set(known)


@pytest.mark.parametrize(("main", "module", "extra"), [(command, "server", "web"), (mcp_command, "tools", "mcp")])
def test_without_its_extra_a_command_says_which(main, module, extra, monkeypatch, capsys):
    """In a line that can be copied."""
    import builtins

    real = builtins.__import__

    def without(name, *given, **named):
        if name == f"web.{module}":
            raise ImportError(name="it")
        return real(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    assert main.main(["--workers", "1"]) == 1
    assert f'pip install "get-a-summary[{extra}]"' in capsys.readouterr().err
    assert issubclass(MissingDependencyError, ImportError)


def test_serving_listens_and_runs(monkeypatch):
    """Until the server has enough."""
    from summarizer.web.application import Service

    ran, eased = [], []
    monkeypatch.setattr(server, "at_ease", lambda: eased.append(None))
    monkeypatch.setattr(server.Server, "run", lambda _, sockets: ran.append(sockets[0].getsockname()))
    server.serve(Service(Settings(port=0)))
    assert ran[0][0] == "127.0.0.1"
    assert eased == [None]


@pytest.mark.skipif(not hasattr(os, "SCHED_BATCH"), reason="another system's scheduler has no such class")
def test_what_serves_lets_others_finish(monkeypatch):
    """Its own processes don't have that of it; a system that forbids it, or has none of it, is no error."""
    asked = []
    monkeypatch.setattr(os, "sched_setscheduler", lambda pid, policy, _: asked.append((pid, policy)))
    server.at_ease()
    assert asked == [(0, os.SCHED_BATCH | os.SCHED_RESET_ON_FORK)]

    def forbidden(*_):
        raise PermissionError

    monkeypatch.setattr(os, "sched_setscheduler", forbidden)
    server.at_ease()
    monkeypatch.delattr(os, "SCHED_BATCH")
    server.at_ease()
    assert len(asked) == 1


def test_the_command_serves(monkeypatch):
    """With what its flags say."""
    served_ones = []
    monkeypatch.setattr(server, "serve", served_ones.append)
    assert command.main(["--port", "0", "--allow-host", "a.example", "--allow-host", "b.example", "--rate", "9"]) == 0
    assert served_ones[0].settings == Settings(port=0, hosts=["a.example", "b.example"], rate=9)
