"""A language model's client asks the tools over standard input and output, within the service's ceilings."""

import asyncio
import json
import subprocess
import sys

import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.server.mcpserver.exceptions import ToolError

from summarizer import digest, summarize
from summarizer.cli import mcp as command
from summarizer.web import tools
from summarizer.web.settings import Settings
from summarizer.web.tools import Tools
from tests.web.serving import TEXT

MCP = "import sys; from summarizer.cli.mcp import main; sys.exit(main())"


def talk(*calls, root):
    """Return what a real client is told by the command: its tools, and an answer a call."""

    async def session():
        process = StdioServerParameters(
            command=sys.executable,
            args=["-c", MCP, "--workers", "1", "--megabytes", "0.1", "--articles", "2"],
            env={"PYTHONPATH": str(root)},
            cwd=root,
        )
        async with Client(stdio_client(process)) as client:
            listed = await client.list_tools()
            return listed.tools, [await client.call_tool(name, given) for name, given in calls]

    return asyncio.run(session())


def said(result):
    """Return an answer's data, or its error's words."""
    text = result.content[0].text
    return text if result.is_error else json.loads(text)


def test_a_real_client_is_answered(root):
    """Three tools, each described; summaries, digests and reasons are those of the library; errors are told."""
    articles = [TEXT, "A tug came to Anholt at noon."]
    listed, (short, several, why, wrong, large, many, nothing) = talk(
        ("summarize", {"text": TEXT, "sentences": 2}),
        ("digest", {"articles": [{"text": text} for text in articles], "by": "story"}),
        ("why", {"text": TEXT, "sentence": "Nobody on board"}),
        ("summarize", {"text": TEXT, "sentences": 0}),
        ("summarize", {"text": TEXT * 1000}),
        ("digest", {"articles": [{"text": TEXT}] * 3}),
        ("summarize", {"url": "http://localhost/"}),
        root=root,
    )
    assert [tool.name for tool in listed] == ["summarize", "digest", "why"]
    assert all(tool.description for tool in listed)
    assert said(short)["summary"] == str(summarize(TEXT, 2))
    assert said(several)["text"] == str(digest(articles))
    assert said(why)["sentence"] == "Nobody on board was hurt."
    assert said(wrong) == "sentences: a whole number from 1 to 10,000,000"
    assert [problem.is_error for problem in (wrong, large, many, nothing)] == [True] * 4
    assert "larger than 0.1 MB" in said(large)
    assert "2 articles at most" in said(many)
    assert "no addresses are fetched" in said(nothing)


def test_the_tools_are_answered_by_processes(root):
    """The same without a process of its own; what is asked is what the service is asked."""

    async def ask():
        made = Tools(Settings(workers=1))
        async with made.lifespan(None):
            found = await made.summarize(text=TEXT, sentences=1, scorer="lead", worth=0)
            several = await made.digest([{"text": TEXT}])
            apart = "The cooperative measured the tide at Penrose Head. Kelp was landed there by nine families."
            two = [await made.digest([{"text": TEXT}, {"text": apart}], by=by) for by in ("story", None)]
            reason = await made.why("Nobody", text=TEXT)
            with pytest.raises(ToolError, match="no sentence of the article"):
                await made.why("submarine", text=TEXT)
        return found, several, two, reason, made.crew.every

    found, several, two, reason, left = asyncio.run(ask())
    expected = summarize(TEXT, 1, scorer="lead")
    assert (found["summary"], found["worth"]) == (str(expected), expected.worth)
    assert several["kind"] == "digest"
    assert [len(each["stories"]) for each in two] == [2, 1]
    assert reason["chosen"] is False
    assert not left


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("summarize", {"text": TEXT, "sentences": "many"}, "sentences: a whole number from 1 to 10,000,000"),
        ("summarize", {"text": TEXT, "sentence_count": 2}, "there is no such argument; did you mean sentences?"),
        ("why", {"text": TEXT}, "sentence: words of the sentence, of at most 2,000 characters"),
        ("digest", {"articles": [TEXT]}, 'articles.0: an object, as {"text": "..."}'),
        ("summarise", {"text": TEXT}, "there is no such tool; did you mean summarize?"),
    ],
)
def test_an_argument_that_can_t_be_meant_is_said_in_the_service_s_words(name, given, message):
    """Without what was given, and without starting a process."""
    with pytest.raises(ToolError) as raised:
        asyncio.run(tools.server(Settings()).call_tool(name, given))
    assert str(raised.value) == message


def test_an_article_is_taken_in_each_form_that_an_error_names(root):
    """Where none is given, the error says which there are; each is an argument of the tool."""
    told, by_form, reason = talk(
        ("summarize", {}),
        ("summarize", {"markdown": f"# A *title*\n\n{TEXT}", "sentences": 1}),
        ("why", {"markdown": f"# A *title*\n\n{TEXT}", "sentence": "Nobody on board"}),
        root=root,
    )[1]
    forms = said(told).removeprefix("give the article as one of ").replace(" and ", ", ").split(", ")
    assert forms
    assert all(set(forms) <= set(tools.TAKEN[name]) for name in ("summarize", "why"))
    assert said(by_form)["title"] == "A title"
    assert said(reason)["sentence"] == "Nobody on board was hurt."


def test_a_fault_of_a_tool_is_told_without_a_text(monkeypatch):
    """What the protocol's package says of it."""

    async def broken(*_, **__):
        raise RuntimeError(TEXT)

    monkeypatch.setattr(Tools, "_ask", broken)
    with pytest.raises(ToolError) as raised:
        asyncio.run(tools.server(Settings()).call_tool("summarize", {"text": TEXT}))
    assert str(raised.value) == "Error executing tool summarize"


def test_what_is_too_large_isn_t_sent():
    """To the processes."""
    made = Tools(Settings(workers=1, megabytes=0.001))
    with pytest.raises(ToolError, match="larger than"):
        asyncio.run(made.summarize(text=TEXT * 10))


def test_the_command_serves(monkeypatch):
    """With what its flags say."""
    asked = []

    class Runs:
        def run(self):
            asked.append("run")

    monkeypatch.setattr(tools, "server", lambda settings: (asked.append(settings), Runs())[1])
    assert command.main(["--seconds", "3", "--fetch-from", "news.example"]) == 0
    assert asked == [Settings(seconds=3, fetch_from=["news.example"]), "run"]


def test_a_client_that_reads_no_more_is_gone():
    """That is no fault, and nothing is said of it."""
    with subprocess.Popen(
        [sys.executable, "-c", MCP], **dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    ) as process:
        process.stdout.close()
        _, told = process.communicate(b'{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n', timeout=60)
        assert (process.returncode, told) == (0, b"")


@pytest.mark.parametrize("name", ["stdin", "stdout"])
def test_without_input_or_output_there_is_no_client(monkeypatch, name):
    """A shell closes one with "<&-" or ">&-"."""
    from summarizer.cli.mcp import main

    with monkeypatch.context() as patched:
        patched.setattr(sys, name, None)
        assert main([]) == 0


def test_the_server_names_its_tools():
    """And itself."""
    made = tools.server(Settings())
    assert made.name == "summarizer"
    assert [tool.name for tool in asyncio.run(made.list_tools())] == ["summarize", "digest", "why"]
