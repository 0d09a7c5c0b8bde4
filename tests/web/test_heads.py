"""Each form of a request that two programs on its way may read in two ways has its status, and leaves the service up."""

import json
import re
import socket
import time

import pytest

from tests.web.serving import TEXT, served

BODY = json.dumps({"text": TEXT, "sentences": 1}).encode()
JSON, LENGTH = b"content-type: application/json", b"content-length: %d" % len(BODY)
CHUNKED = b"transfer-encoding: chunked"
IN_CHUNKS = b"%x\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY)
HIDDEN = b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n"


@pytest.fixture(scope="module")
def running():
    """Return a service."""
    with served() as made:
        yield made


def request(*lines, body=BODY, method=b"POST", target=b"/summary", version=b"HTTP/1.1", host=b"host: localhost"):
    """Return a request as bytes."""
    return b"\r\n".join([method + b" " + target + b" " + version, host, *lines, b"", b""]) + body


def statuses(running, sent, wait=0.6):
    """Return the status of each answer to what is sent on one connection, and all that came."""
    found = b""
    with running.connect() as connection:
        connection.sendall(sent)
        try:
            while piece := connection.recv(65536):
                found += piece
                connection.settimeout(wait)
        except (TimeoutError, ConnectionError):
            pass
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d+)", found)], found


SMUGGLED = {
    "a length and chunks": request(JSON, LENGTH, CHUNKED, body=IN_CHUNKS),
    "chunks and a short length": request(JSON, CHUNKED, b"content-length: 4", body=IN_CHUNKS + HIDDEN),
    "two lengths": request(JSON, LENGTH, b"content-length: 3"),
    "a list of lengths": request(JSON, b"content-length: %d, %d" % (len(BODY), len(BODY))),
    "a length with a sign": request(JSON, b"content-length: +%d" % len(BODY)),
    "a length in hexadecimal": request(JSON, b"content-length: 0x%x" % len(BODY)),
    "a space before the colon": request(JSON, b"content-length : %d" % len(BODY)),
    "chunks that aren't the last coding": request(JSON, b"transfer-encoding: chunked, identity", body=IN_CHUNKS),
    "a coding that begins with a tab": request(JSON, b"transfer-encoding:\x0bchunked", body=IN_CHUNKS),
    "a folded header": request(JSON, b"transfer-encoding:\r\n chunked", body=IN_CHUNKS),
    "a line feed in a chunk's extension": request(JSON, CHUNKED, body=b"1;\n" + IN_CHUNKS),
    "a chunk of no size": request(JSON, CHUNKED, body=b"zz\r\nx\r\n0\r\n\r\n"),
    "a chunk of 68 bits": request(JSON, CHUNKED, body=b"f" * 17 + b"\r\nx\r\n"),
    "a chunk without its end": request(JSON, CHUNKED, body=IN_CHUNKS.replace(b"}\r\n", b"}")),
    "a length behind the chunks": request(JSON, CHUNKED, body=IN_CHUNKS[:-2] + b"content-length: 3\r\n\r\n"),
    "a zero in a header": request(JSON, LENGTH, b"x: a\0b"),
    "half a line's end": request(JSON, LENGTH, b"x: a\rb"),
    "lines that end in line feeds": request(JSON, LENGTH).replace(b"\r\n", b"\n"),
    "a line that is no header": request(JSON, LENGTH, b"nonsense"),
    "bytes in the address": request(body=b"", method=b"GET", target="/ü".encode()),
    "another protocol's greeting": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "a tunnel": request(method=b"CONNECT", target=b"localhost:80", body=b""),
    "two hosts": request(JSON, LENGTH, b"host: other.example"),
    "no host": request(JSON, LENGTH, host=b"x: y"),
    "a host behind a port": request(JSON, LENGTH, host=b"host: localhost:80@other.example"),
    "a port that is no number": request(JSON, LENGTH, host=b"host: localhost:\xb2"),
    "two types": request(JSON, b"content-type: text/plain", LENGTH),
    "two packings in two lines": request(JSON, b"content-encoding: gzip", b"content-encoding: identity", LENGTH),
    "two origins": request(JSON, LENGTH, b"origin: http://localhost", b"origin: http://other.example"),
    "chunks before there were any": request(JSON, CHUNKED, body=IN_CHUNKS, version=b"HTTP/1.0"),
    "another host in the address": request(JSON, LENGTH, target=b"http://other.example/summary"),
}


@pytest.mark.parametrize("name", SMUGGLED)
def test_what_may_be_read_in_two_ways_is_400(name, running):
    """It ends the connection, so that nothing behind it is read as another request."""
    found, told = statuses(running, SMUGGLED[name])
    assert found == [400]
    assert b"connection: close" in told
    assert json.loads(told.partition(b"\r\n\r\n")[2])["error"]["type"] in ("invalid", "host")


TAKEN = {
    "chunks with extensions": request(JSON, CHUNKED, body=IN_CHUNKS.replace(b"\r\n{", b';a="b"\r\n{')),
    "chunks of a byte": request(JSON, CHUNKED, body=b"".join([b"1\r\n%c\r\n" % each for each in BODY]) + b"0\r\n\r\n"),
    "a header behind the chunks": request(JSON, CHUNKED, body=IN_CHUNKS[:-2] + b"x: y\r\n\r\n"),
    "what would be a head, behind the chunks": request(
        JSON, CHUNKED, body=IN_CHUNKS[:-2] + b"host: other.example\r\norigin: http://other.example\r\ncontent-encoding: br\r\n\r\n"
    ),
    "its own host in the address": request(JSON, LENGTH, target=b"http://localhost:80/summary", host=b"host: a.example"),
    "a letter in hexadecimal": request(JSON, LENGTH, target=b"/%73ummary"),
    "capital letters and a port": request(JSON, LENGTH, host=b"host: LOCALHOST:8000"),
    "blanks around what is said": request(
        b"content-type:  application/json \t", b"content-length: %d " % len(BODY), b"origin: http://localhost ", host=b"host: localhost\t"
    ),
    "an offer of HTTP/2": request(b"connection: Upgrade, HTTP2-Settings", b"Upgrade: h2c", b"http2-settings: AA", JSON, LENGTH),
    "an offer of a socket": request(b"connection: upgrade", b"upgrade: websocket", JSON, LENGTH),
    "other names that proxies read": request(JSON, LENGTH, b"x-forwarded-host: a.example", b"x-http-method-override: PUT"),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_what_has_one_meaning_is_answered(name, running):
    """However it is written."""
    found, told = statuses(running, TAKEN[name])
    assert found == [200]
    assert json.loads(told.partition(b"\r\n\r\n")[2])["summary"]


OTHERS = {
    "a head of 70 kB": (request(JSON, LENGTH, b"x: " + b"y" * 70_000), 431),
    "ten thousand headers": (request(JSON, LENGTH, *[b"x-%d: y" % n for n in range(10_000)]), 431),
    "short headers that are long together": (request(JSON, LENGTH, *[b"x: y"] * 12_000), 431),
    "a path of 70 kB": (request(method=b"GET", target=b"/" + b"a" * 70_000, body=b""), 431),
    "a body packed on the way": (request(JSON, b"transfer-encoding: gzip, chunked", body=IN_CHUNKS), 501),
    "a path upwards": (request(method=b"GET", target=b"/%2e%2e/%2e%2e/etc/passwd", body=b""), 404),
    "a path of 60 kB": (request(method=b"GET", target=b"/" + b"a" * 60_000, body=b""), 404),
    "two strokes": (request(JSON, LENGTH, target=b"//summary"), 404),
    "a trace": (request(method=b"TRACE", body=b""), 405),
    "what may be asked, of nobody": (request(method=b"OPTIONS", body=b""), 405),
    "a page of a file": (request(b"origin: null", JSON, LENGTH), 403),
    "a site whose name begins alike": (request(b"origin: http://localhost.example", JSON, LENGTH), 403),
    "a form": (request(b"content-type: multipart/form-data; boundary=x", LENGTH), 415),
    "a version that is to come": (request(JSON, LENGTH, version=b"HTTP/2.0"), 505),
    "a version without heads": (request(JSON, LENGTH, version=b"HTTP/0.9"), 505),
    "two packings": (request(JSON, LENGTH, b"content-encoding: gzip, gzip"), 415),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_isn_t_served_has_its_status(name, running):
    """And the service goes on."""
    sent, status = OTHERS[name]
    assert statuses(running, sent)[0] == [status]


AROUND = {
    "lines behind a body in chunks": (request(JSON, CHUNKED, body=IN_CHUNKS[:-2]), b"a:b\r\n" * 2_000),
    "one line behind it that has no end": (request(JSON, CHUNKED, body=IN_CHUNKS[:-2] + b"x: "), b"y" * 10_000),
    "an extension of a chunk": (request(JSON, CHUNKED, body=b"10;x="), b"y" * 10_000),
}


@pytest.mark.parametrize("name", AROUND)
def test_what_stands_around_a_body_has_a_ceiling(name, running):
    """Kept until the body is whole, it would be a gigabyte before the body has taken too long."""
    first, more = AROUND[name]
    told = b""
    with running.connect() as connection:
        connection.sendall(first)
        for _ in range(20):
            try:
                connection.sendall(more)
            except ConnectionError:  # it is closed by then
                break
            time.sleep(0.01)
        try:
            told = connection.recv(65536)
        except ConnectionError:  # what it said is lost where more came behind it
            told = b" 431 "
    assert b" 431 " in told.partition(b"\r\n")[0]
    assert running.is_up()


def test_what_was_asked_before_isn_t_around_a_body(running):
    """A thousand requests without a body and then one whose body comes late, on one connection: each is answered."""
    head, body = request(JSON, LENGTH)[: -len(BODY)], BODY
    n_before = 1_500
    with running.connect() as connection:
        connection.sendall(request(method=b"GET", target=b"/health", body=b"") * n_before + head)
        told = b""
        while told.count(b"HTTP/1.1 200") < n_before:
            told += connection.recv(65536)
        connection.sendall(body)
        assert b" 200 " in connection.recv(65536).partition(b"\r\n")[0]


def test_what_is_behind_a_request_is_the_next(running):
    """A hundred at once are answered in their order, and one that is hidden behind a body is one of its own."""
    last = request(JSON, LENGTH, b"connection: close")
    sent = request(JSON, LENGTH, body=BODY + HIDDEN) + request(JSON, LENGTH) * 97 + last
    found, told = statuses(running, sent, wait=20)
    assert found == [200] * 100
    assert told.count(b'"status":"ok"') == 1
    assert running.is_up()


@pytest.mark.parametrize("n_requests", [1, 2])
@pytest.mark.parametrize("rest", [b"nonsense\r\n\r\n", request(JSON, LENGTH, version=b"HTTP/3.0"), b"\x16\x03\x01"])
def test_what_is_behind_a_request_and_none_costs_no_answer(rest, n_requests, running):
    """Read as the answer to what was asked before, its refusal would be another's; the connection ends behind it."""
    told = b""
    with running.connect() as connection:
        connection.sendall(request(JSON, LENGTH) * n_requests + rest)
        while piece := connection.recv(65536):
            told += piece
    assert [int(status) for status in re.findall(rb"HTTP/1\.1 (\d+)", told)] == [200] * n_requests


@pytest.mark.parametrize(("sent", "found"), [(request(JSON, LENGTH) * 2, [200, 200]), (request(JSON, LENGTH)[:-1], [])])
def test_who_sends_no_more_is_answered(sent, found, running):
    """What was asked whole, and then the connection ends; half a body isn't waited for."""
    told = b""
    with running.connect() as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        while piece := connection.recv(65536):
            told += piece
    assert [int(status) for status in re.findall(rb"HTTP/1\.1 (\d+)", told)] == found
    assert running.is_up()
