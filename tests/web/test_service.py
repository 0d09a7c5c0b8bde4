"""The service on a real socket: its pages, its answers, and what it refuses without losing its breath."""

import asyncio
import gc
import gzip
import json
import threading
import time

import httpx
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from summarizer import MissingDependencyError, OptionError
from summarizer.web import app, service
from summarizer.web.application import Service
from summarizer.web.clients import client_of, host_of, household
from summarizer.web.crew import Crew
from summarizer.web.guards import Gate
from summarizer.web.lingering import Lingering
from summarizer.web.pages import WIDGET, File, files
from summarizer.web.problems import Problem, told
from summarizer.web.replied import described
from summarizer.web.settings import Settings
from summarizer.web.shield import POLICY, Shield
from summarizer.web.worker import Worker
from tests.growth import AT_ONCE
from tests.web.serving import TEXT, answer, asked, head, served

LARGE = 200_000
TIMEOUT = asyncio.timeout


@pytest.fixture(scope="module")
def running():
    """Return a service with small ceilings."""
    with served(megabytes=LARGE / 1_000_000, body_seconds=0.5, origins=["https://news.example"]) as made:
        yield made


def test_a_summary_is_asked_for_over_http(running):
    """As JSON, as a file, packed; with the headers that every answer has."""
    found = running.post(json={"text": TEXT, "sentences": 2})
    assert found.status_code == 200
    assert len(found.json()["sentences"]) == 2
    assert found.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
    assert (found.headers["x-content-type-options"], found.headers["x-frame-options"]) == ("nosniff", "DENY")
    assert "permissions-policy" not in found.headers  # which only pages heed, as are those that stand above them
    assert found.headers["cache-control"] == "no-store"
    as_file = running.post("/summary?sentences=2", content=TEXT.encode(), headers={"content-type": "text/plain"})
    packed = running.post(
        content=gzip.compress(json.dumps({"text": TEXT, "sentences": 2}).encode()),
        headers={"content-type": "application/json; charset=utf-8", "content-encoding": "gzip"},
    )
    assert as_file.json() == packed.json() == found.json()


def test_a_digest_is_asked_for_over_http(running):
    """JSON alone."""
    assert running.post("/digest", json={"articles": [{"text": TEXT}]}).json()["kind"] == "digest"
    found = running.post("/digest", content=TEXT.encode(), headers={"content-type": "text/plain"})
    assert (found.status_code, found.json()["error"]["type"]) == (415, "type")


def test_the_framework_answers_as_the_short_way_does(running):
    """What it describes it can do, though it is never asked."""
    framework = Service(Settings(workers=1, drain=0)).app
    while not isinstance(framework, FastAPI):
        framework = framework.app
    with TestClient(framework) as client:
        for path, given in (("/summary", {"text": TEXT}), ("/digest", {"articles": [{"text": TEXT}]})):
            found, short = client.post(path, json=given), running.post(path, json=given)
            assert (found.status_code, found.content) == (short.status_code, short.content)
            assert found.headers["cache-control"] == short.headers["cache-control"]


@pytest.mark.parametrize("path", files())
def test_the_pages_are_there(running, path):
    """Each with its type, kept by a browser that asks whether it is still so, and without a word from elsewhere."""
    found = httpx.get(running.url + path)
    assert (found.status_code, found.headers["x-content-type-options"]) == (200, "nosniff")
    assert found.headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY
    assert {"permissions-policy", "referrer-policy", "cross-origin-opener-policy"} <= set(found.headers)
    if path != f"/{WIDGET.name}":
        assert not {"http://", "https://", "//cdn"} & set(
            found.text.replace("http://www.w3.org/2000/svg", "").split('"')
        )
    again = httpx.get(running.url + path, headers={"if-none-match": found.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")

    # Packed to who takes it so, and one thing to a cache in between.
    packed, plain = (
        httpx.get(running.url + path, headers={"accept-encoding": how})
        for how in ("br, GZIP; q=0.5", "gzip;q=0.0, identity")
    )
    assert packed.content == plain.content == found.content
    assert [each.headers.get("content-encoding") for each in (packed, plain)] == ["gzip", None]
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"])
    assert all(each.headers["vary"].startswith("accept-encoding") for each in (packed, plain))


def test_the_widget_is_everybody_s(tmp_path):
    """A page of another site may load it."""
    (tmp_path / "get-a-summary.js").write_text("export {}")
    made = File(tmp_path / "get-a-summary.js", 60, is_everywhere=True)
    assert made.headers["access-control-allow-origin"] == "*"
    assert made.headers["cross-origin-resource-policy"] == "cross-origin"
    assert made.headers["cache-control"] == "public, max-age=60"


@pytest.mark.parametrize("is_there", [True, False])
def test_the_widget_is_served_where_it_is_installed(is_there, tmp_path, monkeypatch):
    """Otherwise its address is unknown."""
    path = tmp_path / "get-a-summary.js"
    if is_there:
        path.write_text("export {}")
    monkeypatch.setattr("summarizer.web.pages.WIDGET", path)
    assert ("/get-a-summary.js" in files()) is is_there


def test_its_health_says_what_it_does(running):
    """200 where it answers."""
    found = httpx.get(running.url + "/health")
    alone = httpx.head(running.url + "/health")
    assert (alone.status_code, alone.content) == (200, b"")
    assert (found.status_code, found.json()["status"]) == (200, "ok")


def test_its_description_names_all_that_is_there(running):
    """Every status has the shape of an error, every parameter its limits."""
    found = httpx.get(running.url + "/openapi.json").json()
    assert set(found["paths"]) == {"/summary", "/digest", "/health"}
    post = found["paths"]["/summary"]["post"]
    assert {each["name"] for each in post["parameters"]} >= {"sentences", "words", "query", "language", "whole"}
    assert set(post["responses"]) >= {"200", "408", "413", "415", "422", "429", "503"}
    content = post["requestBody"]["content"]
    assert content["application/pdf"] == content["text/html"] == {}
    assert content["application/octet-stream"]["schema"] == {"not": {"type": "object"}}
    assert "-->" in content["text/vtt"]["schema"]["pattern"]
    assert "lexrank" in content["application/json"]["schema"]["properties"]["scorer"]["anyOf"][0]["enum"]
    assert [each["schema"] for each in post["parameters"] if each["name"] in ("sentences", "furniture")] == [
        {"type": "integer", "minimum": 1, "maximum": 10_000_000, "title": "Sentences"},
        {"type": "string", "enum": ["remove", "doubt", "keep"], "title": "Furniture", "default": "remove"},
    ]


def test_tokens_are_described_where_they_are_counted():
    """What a description allows, the service does."""
    for counter, is_there in (("", False), ("builtins:len", True)):
        summary, of_digest = described(Settings(token_counter=counter))
        assert ("tokens" in [each["name"] for each in summary["parameters"]]) is is_there
        for asks in (summary, of_digest):
            schema = asks["requestBody"]["content"]["application/json"]["schema"]
            assert ("tokens" in schema["properties"]) is is_there


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("GET", "/summary", 405), ("DELETE", "/summary", 405), ("GET", "/../etc/passwd", 404)],
)
def test_what_isn_t_there_is_said_in_json(running, method, path, status):
    """As every problem."""
    found = httpx.request(method, running.url + path)
    assert found.status_code == status
    assert set(found.json()["error"]) == {"type", "message"}


def test_no_body_is_no_article(running):
    """An empty file that says what it is is one, though there is nothing in it."""
    assert running.post().status_code == 422
    assert running.post(content=b"", headers={"content-type": "text/plain"}).json()["summary"] == ""


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"content-type": "application/x-www-form-urlencoded"}, 415),
        ({"content-type": "multipart/form-data; boundary=x"}, 415),
        ({"content-type": "image/png"}, 415),
        ({"content-type": "application/json", "content-encoding": "br"}, 415),
        ({"content-type": "application/json", "content-encoding": "gzip, gzip"}, 415),
    ],
)
def test_types_that_aren_t_read_are_415(running, headers, status):
    """The message says which are."""
    assert running.post(content=b"{}", headers=headers).status_code == status


def test_a_body_that_says_that_it_is_too_large_is_refused_unread(running):
    """Before a byte of it is sent."""
    with running.connect() as connection:
        connection.sendall(head("/summary", "content-type: text/plain", "content-length: 1000000000"))
        status, found = answer(connection)
    assert (status, found["error"]["type"]) == (413, "too_large")
    assert running.is_up()


@pytest.mark.parametrize("length", ["99999999999999999999999999", "-1", "12x", "1, 2"])
def test_a_length_that_is_none_is_refused(running, length):
    """Whatever refuses it."""
    with running.connect() as connection:
        connection.sendall(head("/summary", "content-type: text/plain", f"content-length: {length}") + b"x" * 99)
        assert connection.recv(100).split()[1] in (b"400", b"413")
    assert running.is_up()


def test_a_gigabyte_in_chunks_is_refused_early(running):
    """The client reads why though it was in the middle of sending."""
    sent = 0
    with running.connect() as connection:
        connection.sendall(head("/summary", "content-type: text/plain", "transfer-encoding: chunked"))
        piece = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        replies = []
        reader = threading.Thread(target=lambda: replies.append(answer(connection)))
        reader.start()
        try:
            while sent < 1_000_000_000 and reader.is_alive():
                connection.sendall(piece)
                sent += 65536
        except OSError:
            pass
        reader.join(30)
    assert (replies[0][0], replies[0][1]["error"]["type"]) == (413, "too_large")
    assert sent < 100_000_000
    assert running.is_up()


def test_a_client_that_reads_late_still_learns_why(running):
    """It sends all of what is too much, and looks for the answer then."""
    found = running.post(content=b"x" * (20 * LARGE), headers={"content-type": "text/plain"})
    assert (found.status_code, found.headers["connection"]) == (413, "close")


def test_a_bomb_in_a_body_is_413(running):
    """1 GB of zeros in 1 MB of gzip would be: here 100 MB in 100 kB."""
    headers = {"content-type": "text/plain", "content-encoding": "gzip"}
    assert running.post(content=gzip.compress(bytes(100_000_000), 9), headers=headers).status_code == 413
    assert running.is_up()


@pytest.mark.parametrize("sent", [b"", b"half"])
def test_a_stalled_body_is_408(running, sent):
    """Nothing of it, or half."""
    with running.connect() as connection:
        connection.sendall(head("/summary", "content-type: text/plain", "content-length: 100") + sent)
        began = time.monotonic()
        status, found = answer(connection)
    assert (status, found["error"]["type"]) == (408, "stalled")
    assert time.monotonic() - began < AT_ONCE
    assert running.is_up()


def test_a_body_that_is_whole_needs_no_clock(running, monkeypatch):
    """Where it is here with its head; where it comes behind it there is one."""
    begun = []
    monkeypatch.setattr(asyncio, "timeout", lambda seconds: begun.append(seconds) or TIMEOUT(seconds))
    sent = head("/summary", "content-type: text/plain", f"content-length: {len(TEXT)}")
    for pieces in ([sent + TEXT.encode()], [sent, TEXT.encode()]):
        with running.connect() as connection:
            for piece in pieces:
                connection.sendall(piece)
                time.sleep(0.2)
            assert answer(connection)[0] == 200
        assert bool(begun) == (len(pieces) > 1)


def test_a_body_that_drips_is_408(running):
    """It never stalls, and would take for ever."""
    with running.connect() as connection:
        connection.sendall(head("/summary", "content-type: text/plain", "content-length: 10000"))
        connection.settimeout(0.1)
        began, found = time.monotonic(), b""
        while not found and time.monotonic() - began < AT_ONCE:
            connection.sendall(b"x")
            try:
                found = connection.recv(1000)
            except TimeoutError:
                continue
    assert found.split()[1] == b"408"
    assert running.is_up()


def test_a_client_that_hangs_up_is_nobody_s_trouble(running):
    """In the middle of its body."""
    for _ in range(5):
        with running.connect() as connection:
            connection.sendall(head("/summary", "content-type: text/plain", "content-length: 100") + b"half")
    assert running.is_up()
    assert running.server.service.reception.held == 0


def test_all_bodies_together_have_a_ceiling():
    """What is beyond is 503; with the others answered, there is room again."""
    with served(megabytes=0.1, buffer=0.15, body_seconds=3) as small, small.connect() as first:
        first.sendall(head("/summary", "content-type: text/plain", "content-length: 99000") + b"x" * 98000)
        while small.server.service.reception.held < 98000:
            time.sleep(0.01)
        found = small.post(content=b"x" * 99000, headers={"content-type": "text/plain"})
        assert (found.status_code, found.headers["retry-after"]) == (503, "1")
        first.sendall(b"x" * 1000)
        assert answer(first)[0] == 200
        assert small.is_up()


@pytest.mark.parametrize(
    "body", [b'{"text": "\\ud83e"}', b'{"text": ' + b"[" * 150_000, b'{"text": "\xed\xa0\xbe"}', b"\0" * 1000]
)
def test_hostile_json_is_422(running, body):
    """Half a character, brackets 150,000 deep."""
    assert running.post(content=body, headers={"content-type": "application/json"}).status_code == 422
    assert running.is_up()


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""])
def test_another_s_name_is_refused(running, host):
    """A name that leads to this machine by somebody else's doing."""
    found = running.post(json={"text": TEXT}, headers={"host": host})
    assert (found.status_code, found.json()["error"]["type"]) == (400, "host")


def test_a_page_of_another_site_is_refused(running):
    """By a form as well as by a script; its own and those that are allowed aren't."""

    def status(origin, **headers):
        return running.post(json={"text": TEXT}, headers={"origin": origin, **headers})

    assert status("https://evil.example").status_code == 403
    assert status("null").status_code == 403
    assert status(running.url).status_code == 200
    allowed = status("https://news.example")
    assert allowed.headers["access-control-allow-origin"] == "https://news.example"
    # What goes wrong can be read there, too.
    wrong = running.post(content=b"{", headers={"origin": "https://news.example", "content-type": "application/json"})
    assert (wrong.status_code, wrong.headers["access-control-allow-origin"]) == (422, "https://news.example")


def test_a_browser_may_ask_first(running):
    """The sites that are allowed may, others may not."""
    asks = {"access-control-request-method": "POST", "access-control-request-headers": "content-type"}
    for origin, expected in (("https://news.example", 200), ("https://evil.example", 400)):
        found = httpx.options(running.url + "/summary", headers={"origin": origin, **asks})
        assert found.status_code == expected
        assert ("access-control-allow-origin" in found.headers) is (expected == 200)


# -- without a socket


def test_any_host_and_any_origin_may_be_allowed():
    """By a star, or by the end of a name."""
    for hosts, host, status in (
        (["*"], "any.example", 200),
        (["*.news.example"], "www.news.example:80", 200),
        (["*.news.example"], "news.example", 400),
        (["[::1]"], "[::1]:8000", 200),
    ):
        made = Service(Settings(hosts=hosts, origins=["*"], workers=1))
        assert asked(made, "GET", "/health", {"host": host, "origin": "https://any.example"}).status_code == status


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("Localhost:80", "localhost"),
        ("[::1]:80", "[::1]"),
        ("[::1]", "[::1]"),
        ("localhost:", "localhost"),
        ("localhost:80@a.example", "localhost:80@a.example"),
    ],
)
def test_a_name_is_told_from_its_port(host, name):
    """An IPv6 address has colons of its own."""
    assert host_of({"headers": [(b"host", host.encode())]}) == name


async def nothing(scope, receive, send):
    """Answer that there is nothing."""
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def test_who_asks_too_often_is_told_when_to_come_back():
    """A client by its address, an IPv6 client by its network; GET costs nothing."""
    gate = Gate(nothing, Settings(rate=2))
    found = [asked(gate, client=("192.0.2.1", 1)) for _ in range(3)]
    assert [each.status_code for each in found] == [204, 204, 429]
    assert found[2].headers["retry-after"] == "30"
    assert asked(gate, "GET", client=("192.0.2.1", 1)).status_code == 204
    assert asked(gate, client=("192.0.2.2", 1)).status_code == 204
    assert [asked(gate, client=(f"2001:db8::{n}", 1)).status_code for n in (1, 2, 3)] == [204, 204, 429]


def test_time_lets_a_client_ask_again(monkeypatch):
    """Evenly: with two a minute, one each 30 seconds."""
    now = [0.0]
    monkeypatch.setattr("summarizer.web.guards.time.monotonic", lambda: now[0])
    gate, found = Gate(nothing, Settings(rate=2)), []
    for moment in (0, 0, 0, 29, 30, 31, 200, 200, 200):
        now[0] = float(moment)
        found.append(asked(gate).status_code)
    assert found == [204, 204, 429, 429, 204, 429, 204, 204, 429]


def test_clients_are_forgotten_in_their_turn(monkeypatch):
    """A flood of addresses takes no memory."""
    monkeypatch.setattr("summarizer.web.guards.CLIENTS", 2)
    gate = Gate(nothing, Settings(rate=1))
    for n in range(5):
        asked(gate, client=(f"192.0.2.{n}", 1))
    assert list(gate.left) == ["192.0.2.3", "192.0.2.4"]


@pytest.mark.parametrize(
    ("peer", "forwarded", "proxies", "client"),
    [
        ("192.0.2.1", "203.0.113.9", [], "192.0.2.1"),
        ("10.0.0.1", "203.0.113.9", ["10.0.0.0/8"], "203.0.113.9"),
        ("10.0.0.1", "1.1.1.1, 203.0.113.9, 10.0.0.2", ["10.0.0.0/8"], "203.0.113.9"),
        ("192.0.2.1", "203.0.113.9", ["10.0.0.0/8"], "192.0.2.1"),
        ("10.0.0.1", "", ["10.0.0.1"], "10.0.0.1"),
        ("10.0.0.1", "who knows, 10.0.0.3", ["10.0.0.0/8"], "who knows"),
        ("unix", "203.0.113.9", ["10.0.0.0/8"], "unix"),
    ],
)
def test_forwarded_addresses_are_believed_of_proxies_alone(peer, forwarded, proxies, client):
    """Anybody may write that header; the entry that a known proxy wrote counts."""
    scope = {"client": (peer, 1), "headers": [(b"x-forwarded-for", forwarded.encode())]}
    assert client_of(scope, Settings(proxies=proxies).networks) == client


def test_a_name_that_is_no_address_is_its_own_client():
    """As far as it is short."""
    assert household("x" * 100) == "x" * 64


def test_a_fault_in_the_service_is_500_without_a_text(capsys, monkeypatch):
    """Whoever raises it: the log says where."""

    async def broken(*_):
        raise RuntimeError("kumquat")

    made = Service(Settings(workers=1))
    monkeypatch.setattr(Crew, "ask", broken)
    found = asked(made, json={"text": TEXT})
    assert (found.status_code, found.json()["error"]["type"]) == (500, "fault")

    async def outside(scope, receive, send):
        raise RuntimeError("kumquat")

    assert asked(Shield(outside, Settings())).status_code == 500
    said = capsys.readouterr().err
    assert said.count("RuntimeError in test_service.py, line") == 2
    assert "kumquat" not in said


def test_a_fault_behind_the_framework_is_500_as_well(capsys, monkeypatch):
    """And one behind an answer that has begun is only logged."""
    monkeypatch.setattr(Crew, "is_ready", property(lambda _: 1 / 0))
    found = asked(Service(Settings(workers=1)), "GET", "/health")
    assert (found.status_code, found.json()["error"]["type"]) == (500, "fault")
    assert capsys.readouterr().err.startswith("summarize-serve: ZeroDivisionError in test_service.py, line")


def test_what_comes_behind_a_refusal_is_read_for_a_while(monkeypatch):
    """As far as it is bearable."""
    import asyncio

    monkeypatch.setattr("summarizer.web.lingering.LINGER_BYTES", 10)
    pieces, sent = [b"12345"] * 5, []

    async def receive():
        return {"type": "http.request", "body": pieces.pop(), "more_body": True}

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "headers": [(b"transfer-encoding", b"chunked")]}
    asyncio.run(Lingering(nothing)(scope, receive, send))
    assert len(pieces) == 3
    assert (b"connection", b"close") in sent[0]["headers"]
    assert [each["more_body"] for each in sent[1:]] == [True, False]


def test_an_answer_to_a_whole_body_leaves_the_connection_open():
    """Nothing comes behind it."""
    import asyncio

    sent = []

    async def reading(scope, receive, send):
        assert (await receive())["body"] == b"{}"
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"read"})

    async def receive():
        return {"type": "http.request", "body": b"{}"}

    async def send(message):
        sent.append(message)

    asyncio.run(Lingering(reading)({"type": "http", "headers": [(b"content-length", b"2")]}, receive, send))
    assert sent[0]["headers"] == []
    assert sent[1:] == [{"type": "http.response.body", "body": b"read"}]


def test_a_line_a_request_tells_no_text(capsys):
    """The path only where it is the service's own, no parameter, no address."""
    made = Service(Settings(workers=1, access_log=True))
    asked(made, "GET", "/health?kumquat=1")
    asked(made, "GET", "/kumquat")
    asked(made, "KUM-QUAT", "/kumquat")
    said = capsys.readouterr().err.splitlines()
    assert [line.split()[:3] for line in said] == [["GET", "/health", "200"], ["GET", "-", "404"], ["-", "-", "404"]]
    assert "kumquat" not in str(said)


def test_a_problem_s_message_is_one_short_line():
    """Whatever a reader says of a file."""
    assert told("a\nb\x1b[0m\ud83e") == "a b\ufffd[0m\ufffd"
    assert len(told("x" * 9999)) == 301
    assert json.loads(Problem(400, "a", "b").content()) == {"error": {"type": "a", "message": "b"}}


def test_what_isn_t_http_goes_through():
    """Whatever a server asks besides."""
    import asyncio

    seen = []

    async def inner(scope, receive, send):
        seen.append(scope["type"])

    made = Service(Settings(workers=1, origins=["*"]))
    made.app.app.app.app.app.app.app = inner  # behind all guards
    asyncio.run(made({"type": "lifespan"}, None, None))
    assert seen == ["lifespan"]


# -- the door


def test_importing_the_door_imports_no_server(root):
    """`import summarizer.web` costs what the settings cost."""
    import subprocess
    import sys

    program = (
        "import sys, summarizer.web; assert summarizer.web.app; "
        "print(sorted({'fastapi', 'pydantic', 'uvicorn', 'starlette', 'mcp'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-S", "-c", program], cwd=root, capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_door_is_the_service_by_the_environment(monkeypatch):
    """Made once, when it is first called."""
    monkeypatch.setenv("SUMMARIZER_WORKERS", "1")
    made = service(hosts=["*"])
    assert asked(made, "GET", "/health", {"host": "any.example"}).status_code == 200
    assert made.service is made.service
    assert made.service.settings == Settings(workers=1, hosts=["*"])
    assert app.service.settings.workers == 1


def lifespan(made):
    """Begin and end an application as servers do, and return what it says."""
    import asyncio

    async def run():
        said, asks = [], [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive():
            return asks.pop(0)

        async def send(message):
            said.append(message)

        await made({"type": "lifespan", "state": {}}, receive, send)
        return said

    return asyncio.run(run())


def test_the_processes_live_as_long_as_the_application(monkeypatch):
    """They are there when it has begun, and gone when it ends."""
    made = service(workers=1)
    assert [each["type"] for each in lifespan(made)] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert not any(crew.every for crew in made.service.crews.values())


def test_what_is_missing_stops_the_server_that_begins(monkeypatch):
    """It says which extra, or which setting; a request to it raises."""
    import builtins

    real = builtins.__import__

    def without(name, *given, **named):
        if name == "application" and given[-1] == 1:
            raise ImportError(name="fastapi")
        return real(name, *given, **named)

    monkeypatch.setattr(builtins, "__import__", without)
    (said,) = lifespan(service())
    assert said["type"] == "lifespan.startup.failed"
    assert 'pip install "get-a-summary[web]"' in said["message"]
    with pytest.raises(MissingDependencyError):
        assert service().service
    (said,) = lifespan(service(port=-1))
    assert said["message"].startswith("port=-1")
    import asyncio

    with pytest.raises(OptionError):
        asyncio.run(service(port=-1)({"type": "http"}, None, None))


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_mounted_in_another_application_it_works():
    """Nobody begins it there: its processes begin with the first request, in whichever loop that comes."""
    from fastapi import FastAPI

    outer, inner = FastAPI(), service(workers=1)
    outer.mount("/summaries", inner)
    for n in range(3):  # each in a loop of its own
        found = asked(outer, path="/summaries/summary", json={"text": TEXT, "sentences": 1})
        assert (found.status_code, len(found.json()["sentences"])) == (200, 1)
        assert len(inner.service.crews) == 1
        if n:
            gc.collect()  # the pipes of a loop that is closed are closed with it
    assert "page.js" in asked(outer, "GET", "/summaries/").text


def test_a_worker_s_answer_is_a_service_s(running):
    """The same bytes."""
    given = {"ask": "summary", "type": "text/plain", "charset": None, "packing": "", "query": "sentences=1"}
    found = running.post("/summary?sentences=1", content=TEXT.encode(), headers={"content-type": "text/plain"})
    assert found.content == Worker(Settings()).answer(given, TEXT.encode())[1]
