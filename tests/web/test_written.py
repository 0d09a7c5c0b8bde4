"""An answer is one write where all of it is known, and what else is sent is the server's to write."""

import asyncio
from types import SimpleNamespace

import pytest

from summarizer.web.frames import next_question, question
from summarizer.web.written import OneWrite

HEAD = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2"), (b"x", b"y")]}
BODY = {"type": "http.response.body", "body": b"{}", "more_body": False}


class Cycle(SimpleNamespace):
    """A request as the server keeps it, what is written for it, and what it is left to write itself."""

    def __init__(self, method="GET", **others):
        facts = {"response_started": False, "response_complete": False, "disconnected": False, "keep_alive": True}
        super().__init__(**facts | others, scope={"method": method}, default_headers=[(b"date", b"today")], calls=[])
        self.flow, self.transport = SimpleNamespace(write_paused=False), SimpleNamespace(write=self.calls.append)
        self.message_event, self.left = asyncio.Event(), []

    async def send(self, message):
        """Keep a piece of an answer."""
        self.left.append(message)

    def on_response(self):
        """Keep that the answer is done."""
        self.calls.append("done")


def sent(cycle, *messages):
    """Send pieces of an answer."""

    async def talk():
        send = OneWrite(cycle)
        for message in messages:
            await send(message)

    asyncio.run(talk())


def test_an_answer_whose_length_is_known_is_one_write():
    """With the server's own headers, and the request is done."""
    cycle = Cycle()
    sent(cycle, HEAD, BODY)
    assert cycle.calls == [b"HTTP/1.1 200 OK\r\ndate: today\r\ncontent-length: 2\r\nx: y\r\n\r\n{}", "done"]
    assert cycle.response_started
    assert cycle.response_complete
    assert cycle.message_event.is_set()
    assert not cycle.left


LEFT = {
    "to a client that is gone": (Cycle(disconnected=True), HEAD, BODY),
    "the last of a connection": (Cycle(keep_alive=False), HEAD, BODY),
    "that says that it is the last": (Cycle(), {**HEAD, "headers": [(b"connection", b"close")]}, BODY),
    "to a question for the head": (Cycle("HEAD"), HEAD, BODY),
    "in pieces": (Cycle(), HEAD, {**BODY, "more_body": True}),
    "whose length isn't said": (Cycle(), {**HEAD, "headers": []}, BODY),
    "longer than it says": (Cycle(), HEAD, {**BODY, "body": b"{}}"}),
    "without a body": (Cycle(), HEAD, {"type": "http.response.body"}),
}


@pytest.mark.parametrize("name", LEFT)
def test_what_else_is_answered_is_left_to_the_server(name):
    """Its head first."""
    cycle, *messages = LEFT[name]
    sent(cycle, *messages)
    assert cycle.left == messages
    assert not cycle.calls


def test_a_client_that_reads_slowly_is_left_to_the_server():
    """It waits for the client."""
    cycle = Cycle()
    cycle.flow.write_paused = True
    sent(cycle, HEAD, BODY)
    assert cycle.left == [HEAD, BODY]


def test_what_comes_behind_a_head_that_is_sent_is_the_server_s():
    """A second head, too, which it refuses."""
    cycle = Cycle(response_started=True)
    sent(cycle, HEAD, BODY)
    assert cycle.left == [HEAD, BODY]


@pytest.mark.parametrize("end", [b"a\nb: c", b"a\rb: c", b"a\r\nb: c"])
def test_a_header_with_a_line_s_end_is_a_fault(end):
    """Nothing is written: what is behind it would be another header."""
    cycle = Cycle()
    with pytest.raises(RuntimeError, match="a line's end"):
        sent(cycle, {**HEAD, "headers": [*HEAD["headers"], (b"x", end)]}, BODY)
    assert not cycle.calls


def test_a_line_s_end_in_a_question_s_head_is_a_space():
    """One that a client's header had would be read as another field."""
    import io

    asked = question({"ask": "summary", "type": "a", "charset": "b\nc", "packing": "", "query": "d=\xe9"}, b"body")
    head = {"ask": "summary", "type": "a", "charset": "b c", "packing": "", "query": "d=\xe9"}
    assert next_question(io.BytesIO(asked)) == (head, b"body")
