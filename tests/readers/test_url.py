"""An address becomes a document, whatever its server tries; and nothing else touches a network."""

import gzip
import socket
import ssl
import subprocess
import sys
import threading
import time
import warnings
import zlib

import pytest

from summarizer import InputError, OptionError, read_url, summarize
from summarizer.readers.addresses import is_public
from summarizer.readers.files import read_content
from summarizer.readers.url import REDIRECTS
from summarizer.readers.visit import AGENT, _Bounded
from tests.growth import AT_ONCE
from tests.pages import ONE, PAGES, TITLE
from tests.readers.pdf.paper import pdf, wrapped

PAGE = PAGES["news"].encode()


class Server:
    """A server on this machine that answers each request with the bytes it is told to, as they come."""

    def __init__(self, context=None):
        self.context = context
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.answers = {}
        self.requests = []
        threading.Thread(target=self._serve, daemon=True).start()

    def url(self, path="/", host="localhost"):
        """Return an address of it."""
        return f"http{'s' if self.context else ''}://{host}:{self.port}{path}"

    def _serve(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection):
        try:
            with self.context.wrap_socket(connection, server_side=True) if self.context else connection as connection:
                request = b""
                while b"\r\n\r\n" not in request:
                    if not (received := connection.recv(4096)):
                        return
                    request += received
                self.requests.append(request.decode("latin-1"))
                for piece in self.answers[request.split()[1].decode()]:
                    connection.sendall(piece)
                connection.shutdown(socket.SHUT_WR)
                connection.recv(1)
        except OSError:
            pass  # the reader has had enough


def answer(content=b"", status="200 OK", **headers):
    """Return what a server sends."""
    headers = {"Content_Type": "text/html; charset=utf-8", "Content_Length": len(content)} | headers
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items() if value is not None)
    return [f"HTTP/1.1 {status}\r\n{lines}\r\n".encode(), content]


@pytest.fixture
def server():
    """Return a server of the test's own."""
    server = Server()
    yield server
    server.socket.close()


def test_a_page_is_read(server):
    """Its text, title and address; the request says who asks, and asks for nothing packed."""
    server.answers["/road?a=%C3%A9&b=c%20d"] = answer(PAGE)
    document = read_url(server.url("/road?a=é&b=c d"), allow=["LOCALHOST"])
    assert (document.title, document.url) == (TITLE, server.url("/road?a=é&b=c d"))
    assert ONE in summarize(document)
    assert f"User-Agent: {AGENT}\r\n" in server.requests[0]
    assert f"Host: localhost:{server.port}\r\n" in server.requests[0]
    assert "Cookie" not in server.requests[0]


def test_a_redirection_is_followed_and_named(server):
    """Relative and absolute ones; the document's address is where it was."""
    server.answers["/a"] = answer(status="301 Moved", Location="b")
    server.answers["/b"] = answer(status="307 Temporary", Location=server.url("/c"))
    server.answers["/c"] = answer(PAGE)
    assert read_url(server.url("/a"), allow="localhost").url == server.url("/c")


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.1", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]
)
def test_this_machine_is_refused_whatever_it_is_called(server, host):
    """Unless it is allowed by the very name, which an address of the same machine isn't."""
    with pytest.raises(
        InputError, match=r"is a private address .*, pass allow=\[.*\], or --allow-host .* in the command"
    ):
        read_url(server.url("/", host), allow=["another.example"])
    assert server.requests == []


def test_a_redirection_to_this_machine_is_refused(server):
    """A page of an allowed host can't send its reader to another."""
    server.answers["/"] = answer(status="302 Found", Location=f"http://127.0.0.1:{server.port}/secret")
    with pytest.raises(InputError, match=r"127\.0\.0\.1 is a private address .* \(redirected to http://127"):
        read_url(server.url(), allow=["localhost"])
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "ftp://a.example/", "//", "http://[bad", "gopher://localhost/"]
)
def test_a_redirection_to_anything_else_is_refused(server, location):
    """Only the web is read."""
    server.answers["/"] = answer(status="302 Found", Location=location)
    with pytest.raises(InputError, match=r"only http and https|no address that can be read|redirected more than"):
        read_url(server.url(), allow=["localhost"])


def test_a_name_that_answers_differently_gains_nothing(server, monkeypatch):
    """All addresses of a name are looked at, once, and the one that was looked at is connected to."""
    answers = [[("8.8.8.8", 80), ("127.0.0.1", server.port)], [("127.0.0.1", server.port)]]
    asked = []

    def resolve(host, port, **_):
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in answers[len(asked) - 1]]

    connected = []

    class Recording(socket.socket):
        def connect(self, address):
            connected.append(address)
            super().connect(("127.0.0.1", server.port))

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "socket", Recording)
    with pytest.raises(InputError, match=r"rebind\.example is a private address \(127\.0\.0\.1\)"):
        read_url("http://rebind.example/")
    answers[:] = [[("8.8.8.8", 80)], [("127.0.0.1", 80)]]
    asked.clear()
    server.answers["/"] = answer(PAGE)
    assert read_url("http://rebind.example/").title == TITLE
    assert (asked, connected) == (["rebind.example"], [("8.8.8.8", 80)])


PUBLIC = [
    "1.0.0.1", "8.8.8.8", "9.9.9.9", "100.63.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1", "169.253.0.1", "172.15.255.255",
    "172.32.0.1", "192.0.1.1", "192.0.3.1", "192.88.98.255", "192.88.100.1", "192.167.0.1", "198.17.0.1", "198.20.0.1", "203.0.112.1",
    "223.255.255.255", "2606:4700::1", "2000::1", "2001:200::1", "2001:db7::1", "2001:db9::1", "2400::1", "3ffe::1", "3fff:1000::1",
    "2620:4f:8001::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1", "2001:0:808:808::f7f7:f7f7",
]  # fmt: skip
# A first and a last address of each range of the registries, and what wraps one.
SPECIAL = [
    "0.0.0.0", "0.255.255.255", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.0", "127.255.255.255",
    "169.254.0.0", "169.254.169.254", "169.254.255.255", "172.16.0.0", "172.31.255.255", "192.0.0.0", "192.0.0.8", "192.0.0.9",
    "192.0.0.10", "192.0.0.170", "192.0.0.171", "192.0.0.255", "192.0.2.0", "192.0.2.255", "192.31.196.1", "192.52.193.1", "192.88.99.0",
    "192.88.99.1", "192.88.99.255", "192.168.0.0", "192.168.255.255", "192.175.48.1", "198.18.0.0", "198.19.255.255", "198.51.100.0",
    "198.51.100.255", "203.0.113.0", "203.0.113.255", "224.0.0.0", "239.255.255.255", "240.0.0.0", "255.255.255.255",
    "::", "::1", "::7f00:1", "::ffff:10.0.0.1", "::ffff:192.88.99.1", "::ffff:0:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b::c000:8",
    "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "64:ff9b:1:ffff::1", "64:ff9c::1", "100::", "100::ffff", "100:0:0:1::1", "200::1", "1000::1",
    "2001::1", "2001:0:4136:e378:8000:63bf:80ff:fffe", "2001:0:a00:1::f7f7:f7f7", "2001:0:808:808::f5ff:fffe", "2001:1::1", "2001:1::2",
    "2001:1::3", "2001:2::1", "2001:3::1", "2001:4:112::1", "2001:10::1", "2001:20::1", "2001:30::1", "2001:1ff:ffff::1", "2001:db8::",
    "2001:db8:ffff::1", "2002:7f00:1::", "2002:c058:6301::1", "2002:c0a8:1::1", "2620:4f:8000::1", "3fff::1", "3fff:fff:ffff::1", "4000::1",
    "5f00::1", "8000::1", "fbff::1", "fc00::1", "fdff::1", "fe80::1", "fe80::1%eth0", "febf::1", "fec0::1", "feff::1", "ff02::1", "ff0e::1",
    "2606:4700::1%eth0",
]  # fmt: skip


@pytest.mark.parametrize("address", PUBLIC)
def test_what_everybody_reaches(address):
    """The neighbours of what is special, and what wraps one of them."""
    assert is_public(address)


@pytest.mark.parametrize("address", SPECIAL)
def test_what_not_everybody_reaches(address):
    """Private, local, shared, reserved, documentation, relays, multicast, not given out, and what wraps one of them."""
    assert not is_public(address)


@pytest.mark.parametrize(
    "place",
    [
        "http://[::1%25" + "a" * 80 + "]/",
        "http://[::1%25\xe4]/",
        "http://[fe80::1%25eth0]/",
        "http://" + "a" * 64 + ".example/",
        "http://a..example/",
        "http://\u2024.example/",
        "http://a\0b/",
        "http://xn--\xff.example/",
        "http://\udcff.example/",
        "http://[v1.a]/",
        "http://a:99999/",
        "http://a b/",
    ],
    ids=ascii,
)
def test_a_host_that_is_none_is_said(server, place):
    """Asked for, or a server's answer to somebody who asked for another."""
    with pytest.raises(InputError) as caught:
        read_url(place, seconds=20)
    assert caught.value.source == place
    sent = place.encode("utf-8", "surrogateescape")
    server.answers["/"] = [b"HTTP/1.1 302 Found\r\nLocation: " + sent + b"\r\nContent-Length: 0\r\n\r\n"]
    with pytest.raises(InputError) as caught:
        read_url(server.url(), allow=["localhost"], seconds=20)
    assert caught.value.reason.isprintable()


@pytest.mark.parametrize("place", ["http://a.example/\ud800", "http://a.example/b?c=\udfff"], ids=ascii)
def test_half_of_a_character_is_said(place):
    """No byte of a shell's is meant, as JSON may have it; a zone or a host has one above."""
    with pytest.raises(InputError, match="half of a character stands in it"):
        read_url(place, seconds=5)


def test_bytes_of_a_shell_s_are_sent(server):
    """An address that isn't UTF-8 asks for just that."""
    server.answers["/a%FFb?c%FE"] = answer(PAGE)
    assert read_url(server.url("/a\udcffb?c\udcfe"), allow=["localhost"]).title == TITLE


def test_what_a_server_says_can_be_printed(server):
    """Its phrase and its redirections, cut short: escapes and turned directions are shown by their codes."""
    server.answers["/"] = answer(status="404 \x1b[2J\x9bgone " + "y" * 500)
    with pytest.raises(InputError, match=r"the server answered 404 \\x1b\[2JÂ\\x9bgone y+\.\.\.$") as caught:
        read_url(server.url(), allow=["localhost"])
    assert len(str(caught.value)) < 300
    server.answers["/"] = answer(status="302 Found", Location="ftp://a/\x1b[2J\x9b")
    with pytest.raises(InputError, match="redirected to ftp") as caught:
        read_url(server.url(), allow=["localhost"])
    assert str(caught.value).isprintable()


def forever(piece, pause=0.0):
    """Yield a piece until the reader has had enough."""
    while True:
        yield piece
        time.sleep(pause)


def test_data_without_end_is_cut_off(server):
    """Past the ceiling nothing more is read, whether a length was said or not."""
    server.answers["/"] = (
        piece for pieces in (answer(Content_Length=None), forever(b"<p>a</p>" * 8192)) for piece in pieces
    )
    with pytest.raises(InputError, match=r"more than 0.5 MB"):
        read_url(server.url(), allow=["localhost"], megabytes=0.5)
    server.answers["/big"] = answer(Content_Length=1_000_000_000)
    with pytest.raises(InputError, match=r"more than 20 MB"):
        read_url(server.url("/big"), allow=["localhost"])


@pytest.mark.parametrize(
    "head", [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-A: "], ids=["body", "head"]
)
def test_data_by_drips_is_cut_off(server, head):
    """Each byte comes in time, and all of them don't."""
    server.answers["/"] = (piece for pieces in ([head], forever(b"a", 0.05)) for piece in pieces)
    started = time.monotonic()
    with pytest.raises(InputError, match="it took too long"):
        read_url(server.url(), allow=["localhost"], seconds=0.5)
    assert time.monotonic() - started < AT_ONCE


def test_a_request_that_is_late_is_not_sent():
    """The deadline holds for what is sent too, and the socket is closed behind it."""
    left, right = socket.socketpair()
    bounded = _Bounded(left, time.monotonic() - 1)
    with pytest.raises(TimeoutError):
        bounded.sendall(b"GET /")
    bounded.close()
    assert (left.fileno(), right.recv(9)) == (-1, b"")
    right.close()


def test_redirections_share_one_deadline(server):
    """Each is quick, and together they aren't."""

    def late(path):
        time.sleep(0.3)
        yield from answer(status="302 Found", Location=path)

    for number in range(REDIRECTS):
        server.answers[f"/{number}"] = late(f"/{number + 1}")
    with pytest.raises(InputError, match="it took too long"):
        read_url(server.url("/0"), allow=["localhost"], seconds=0.7)


def test_redirections_without_end_are_refused(server):
    """Five are followed."""
    server.answers["/"] = answer(status="302 Found", Location="/")
    with pytest.raises(InputError, match="redirected more than 5 times"):
        read_url(server.url(), allow=["localhost"])
    assert len(server.requests) == REDIRECTS + 1


def test_a_server_that_lies_about_the_length_is_seen_through(server):
    """Less than was said is no page; more isn't read."""
    server.answers["/less"] = answer(PAGE, Content_Length=len(PAGE) + 10)
    with pytest.raises(InputError, match="the connection ended 10 bytes early"):
        read_url(server.url("/less"), allow=["localhost"])
    server.answers["/more"] = answer(PAGE + b"<p>This is said after the end of the page.</p>", Content_Length=len(PAGE))
    assert "after the end" not in read_url(server.url("/more"), allow=["localhost"]).text
    server.answers["/odd"] = answer(PAGE, Content_Length="-7")
    assert read_url(server.url("/odd"), allow=["localhost"]).title == TITLE


def test_a_server_that_lies_about_the_type_is_seen_through(server):
    """The content says what it is; what is no text is refused."""
    server.answers["/pdf"] = answer(pdf([wrapped(ONE)]), Content_Type="text/html")
    assert read_url(server.url("/pdf"), allow=["localhost"]).text == ONE
    server.answers["/html"] = answer(PAGE, Content_Type="image/png")
    assert read_url(server.url("/html"), allow=["localhost"]).title == TITLE
    server.answers["/png"] = answer(b"\x89PNG\r\n\x1a\n" + bytes(99), Content_Type="text/html")
    with pytest.raises(InputError, match="a PNG image"):
        read_url(server.url("/png"), allow=["localhost"])
    server.answers["/none"] = answer(b"Tides. High water.", Content_Type=None)
    assert read_url(server.url("/none"), allow=["localhost"]).text == "Tides. High water."


@pytest.mark.parametrize("charset", ['charset="ISO-8859-7"; x=y', "Charset=iso-8859-7", "x=y; CHARSET='iso-8859-7'"])
def test_the_header_says_the_encoding(server, charset):
    """In quotes or not, in capitals or not (RFC 9110)."""
    text = "Ο δρόμος του λιμανιού είναι κλειστός."
    server.answers["/"] = answer(text.encode("iso-8859-7"), Content_Type=f"text/plain; {charset}")
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # where it isn't said, it would be guessed
        assert read_url(server.url(), allow=["localhost"]).text == text


def test_what_is_packed_is_unpacked_within_the_ceiling(server):
    """Servers pack what nobody asked to be packed; a bomb doesn't go off."""
    server.answers["/gzip"] = answer(gzip.compress(PAGE), Content_Encoding="gzip")
    server.answers["/deflate"] = answer(zlib.compress(PAGE), Content_Encoding="Deflate")
    for path in ("/gzip", "/deflate"):
        assert read_url(server.url(path), allow=["localhost"]).title == TITLE
    server.answers["/bomb"] = answer(gzip.compress(bytes(50_000_000)), Content_Encoding="gzip")
    with pytest.raises(InputError, match="more than 1 MB"):
        read_url(server.url("/bomb"), allow=["localhost"], megabytes=1)
    server.answers["/cut"] = answer(gzip.compress(PAGE)[:-9], Content_Encoding="gzip")
    with pytest.raises(InputError, match="the connection ended early"):
        read_url(server.url("/cut"), allow=["localhost"])
    server.answers["/lie"] = answer(PAGE, Content_Encoding="gzip")
    with pytest.raises(InputError, match=r"it can't be fetched: .*incorrect header"):
        read_url(server.url("/lie"), allow=["localhost"])
    server.answers["/br"] = answer(PAGE, Content_Encoding="br")
    with pytest.raises(InputError, match=r"packed with br, though nothing packed was asked for"):
        read_url(server.url("/br"), allow=["localhost"])


def test_what_is_packed_in_parts_is_read_whole(server):
    """Packers for many CPUs put parts behind each other (RFC 1952); what else stands there is none of the page."""
    half = len(PAGE) // 2
    parts = [gzip.compress(PAGE[:half]), gzip.compress(PAGE[half:])]
    server.answers["/parts"] = answer(b"".join(parts), Content_Encoding="gzip")
    # The second begins with the next piece that is read, all of it or behind its first byte.
    for name, place in (("/pieces", len(parts[0])), ("/torn", len(parts[0]) + 1)):
        whole = b"".join(parts)
        server.answers[name] = [
            *answer(Content_Encoding="gzip", Content_Length=len(whole)),
            whole[:place],
            whole[place:],
        ]
    server.answers["/junk"] = [
        *answer(b"".join(parts) + b"\r\n", Content_Encoding="gzip", Content_Length=None),
        bytes(9),
    ]
    wanted = read_content(PAGE, "a").text
    for path in ("/parts", "/pieces", "/torn", "/junk"):
        assert read_url(server.url(path), allow=["localhost"]).text == wanted

    server.answers["/many"] = answer(gzip.compress(b"") * 1001, Content_Encoding="gzip")
    with pytest.raises(InputError, match="packed in more than 1,000 parts"):
        read_url(server.url("/many"), allow=["localhost"])


@pytest.mark.parametrize("behind", [b"\0\0\0\xff\xff", b""], ids=["empty blocks", "junk"])
def test_packed_pieces_with_nothing_in_them_meet_the_ceiling(server, behind):
    """They come without end, and never fill what is unpacked."""
    start = gzip.compress(PAGE) if not behind else b"\x1f\x8b\x08\0\0\0\0\0\0\x03"
    server.answers["/"] = [*answer(start, Content_Encoding="gzip", Content_Length=None), (behind or b"x") * 300_000]
    with pytest.raises(InputError, match=r"more than 0\.2 MB"):
        read_url(server.url(), allow=["localhost"], megabytes=0.2)


def test_chunks_are_put_together_and_missing_ones_are_missed(server):
    """A length that comes piece by piece is one too."""
    whole = b"%x\r\n%s\r\n0\r\n\r\n" % (len(PAGE), PAGE)
    server.answers["/"] = answer(whole, Content_Length=None, Transfer_Encoding="chunked")
    assert read_url(server.url(), allow=["localhost"]).title == TITLE
    server.answers["/cut"] = answer(whole[:200], Content_Length=None, Transfer_Encoding="chunked")
    with pytest.raises(InputError, match="it can't be fetched"):
        read_url(server.url("/cut"), allow=["localhost"])


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (answer(PAGE, "404 Not Found"), "the server answered 404 Not Found"),
        (answer(PAGE, "503"), "the server answered 503"),
        (answer(PAGE, "302 Found"), "the server answered 302 Found"),
        ([b""], "it can't be fetched: Remote end closed connection without response"),
        ([b"SSH-2.0-OpenSSH\r\n\r\n"], "it can't be fetched"),
        ([b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 200 + b"\r\n"], "it can't be fetched: got more than 100 headers"),
    ],
)
def test_what_isn_t_a_page_is_said(server, raw, reason):
    """The server's own word, or what broke."""
    server.answers["/"] = raw
    with pytest.raises(InputError, match=reason):
        read_url(server.url(), allow=["localhost"])


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("file:///etc/passwd", "only http and https"),
        ("page.html", "only http and https"),
        ("http://", "there is no host in it"),
        ("https:///page", "there is no host in it"),
        ("http://:80/", "there is no host in it"),
        ("http://jane:secret@localhost/", "a name and a password in an address aren't sent"),
        ("http://localhost:99999/", "no address that can be read"),
        ("http://[bad/", "no address that can be read"),
        (f"http://{'a' * 99}.example/", "is no name of a host"),
        ("http://exa mple/", "it can't be fetched"),
        ("http://localhost:1/", "it can't be fetched: Connection refused"),
    ],
)
def test_an_address_that_is_none_is_said(url, reason):
    """Before anything is asked of anybody."""
    with pytest.raises(InputError, match=reason):
        read_url(url, allow=["localhost"])


def test_a_name_without_an_address_is_said(monkeypatch):
    """What the system's look-up says."""

    def unknown(*_, **__):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(InputError, match="it can't be fetched: Name or service not known"):
        read_url("http://nowhere.example/")


@pytest.mark.parametrize(
    "settings", [{"megabytes": 0}, {"seconds": 0}, {"seconds": float("nan")}, {"megabytes": "1"}], ids=str
)
def test_a_ceiling_that_means_nothing_is_an_option_error(settings):
    """It is named."""
    with pytest.raises(OptionError, match=next(iter(settings))):
        read_url("http://a.example/", **settings)


def test_an_address_is_text():
    """Anything else is a TypeError."""
    with pytest.raises(TypeError, match="the address is of type bytes; pass a str"):
        read_url(b"http://a.example/")


@pytest.fixture(scope="module")
def authority():
    """Return an authority that certifies this machine for the tests."""
    import trustme  # other tests need this module's server, and not an authority

    return trustme.CA()


@pytest.fixture
def secure(authority):
    """Return a server with a certificate of the tests' own authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    server = Server(context)
    yield server
    server.socket.close()


def test_a_certificate_has_to_be_right(secure):
    """One that nobody vouches for is refused."""
    secure.answers["/"] = answer(PAGE)
    with pytest.raises(
        InputError, match=r"its certificate isn't right: self.signed|its certificate isn't right: unable to get"
    ):
        read_url(secure.url(), allow=["localhost"])


def test_a_page_is_read_over_https(secure, authority, tmp_path, monkeypatch):
    """With an authority that the system trusts, and a name that the certificate has."""
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    secure.answers["/"] = answer(PAGE)
    assert read_url(secure.url(), allow=["localhost"]).title == TITLE
    with pytest.raises(InputError, match="its certificate isn't right"):
        read_url(secure.url(host="127.0.0.1"), allow=["127.0.0.1"])


def test_nothing_else_touches_a_network(tmp_path, root):
    """Every reader and the whole command run in a process in which a socket can't even be made."""
    (tmp_path / "a.html").write_bytes(PAGE)
    (tmp_path / "a.pdf").write_bytes(pdf([wrapped(ONE)]))
    (tmp_path / "a.md").write_text(f"# {TITLE}\n\n{ONE}\n")
    (tmp_path / "a.txt").write_bytes("Die Straße am Hafen ist gesperrt.".encode("latin-1"))
    (tmp_path / "a.jsonl").write_text('{"text": "One. Two."}\n')
    program = (
        "import socket, sys\n"
        "def refuse(*_, **__): raise AssertionError('a network was touched')\n"
        "class Refused(socket.socket):\n"
        "    def __init__(self, *_, **__): refuse()\n"
        "socket.socket = socket.create_connection = socket.getaddrinfo = socket.gethostbyname = Refused\n"
        "from summarizer.cli.summarize import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, "--recursive", str(tmp_path), "--format", "jsonl"],
        cwd=root, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert (ran.returncode, len(ran.stdout.splitlines())) == (0, 5), ran.stderr
    assert "AssertionError" not in ran.stderr
    ran = subprocess.run(
        [sys.executable, "-c", program, "http://localhost/"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "a network was touched" in ran.stderr
