"""From what a language model asks over the Model Context Protocol to the same answers as the service's."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from typing import Annotated, Any, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field

from ..version import __version__
from .bodies import JSON, too_large
from .crew import Crew
from .problems import Problem, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .settings import Settings

_INSTRUCTIONS = (
    "Extractive summaries: a few of an article's own sentences, verbatim, each with its place. Nothing is made up. Use "
    "summarize for one article, digest for several, why to learn what a sentence's score is made of."
)
# What each tool takes, as a model reads it.
Text = Annotated[str | None, Field(description="The article as plain text.")]
Html = Annotated[str | None, Field(description="The article as a page of HTML, instead of text.")]
Url = Annotated[str | None, Field(description="The article's address, instead of text, where fetching is allowed.")]
Sentences = Annotated[int | None, Field(description="At most so many sentences; 3 where no length is given.")]
Words = Annotated[int | None, Field(description="At most so many words.")]
Characters = Annotated[int | None, Field(description="At most so many characters.")]
Title = Annotated[str | None, Field(description="The article's title.")]
Language = Annotated[str | None, Field(description='A code such as "en"; otherwise it is detected.')]
Query = Annotated[str | None, Field(description="What the reader asks for: sentences that have its words gain.")]
Sentence = Annotated[str, Field(description="Words of the sentence, as it is written in the article.")]
Articles = Annotated[
    list[dict[str, Any]],
    Field(description='Each with "text" or "html", and "title", "date" (2026-11-27), "url", "author", "language".'),
]
Per = Annotated[Literal["story", "digest"], Field(description="What the length is for.")]
By = Annotated[Literal["story", "date"], Field(description="What is kept together: one event, or one day.")]


class Tools:
    """The three tools, answered by the service's own processes, within its ceilings.

    Parameters
    ----------
    settings : Settings
    """

    def __init__(self, settings: Settings) -> None:
        self.settings, self.crew = settings, Crew(settings)

    async def _ask(self, ask: str, **given: Any) -> dict[str, Any]:
        """Return what the processes answer, or raise ToolError with what they say."""
        body = json.dumps({name: value for name, value in given.items() if value is not None}).encode()
        head = {"ask": ask, "type": JSON, "charset": None, "packing": "", "query": ""}
        try:
            if len(body) > self.settings.largest:
                raise too_large(self.settings.largest)
            _, content = await self.crew.ask(head, body)
        except Problem as problem:
            raise ToolError(told(problem.message)) from None

        answer: dict[str, Any] = json.loads(content)
        if "error" in answer:
            raise ToolError(answer["error"]["message"])
        return answer

    async def summarize(
        self,
        text: Text = None,
        html: Html = None,
        url: Url = None,
        sentences: Sentences = None,
        words: Words = None,
        characters: Characters = None,
        title: Title = None,
        language: Language = None,
        query: Query = None,
    ) -> dict[str, Any]:
        """Return a few of an article's own sentences, verbatim, in reading order, each with its place and score."""
        return await self._ask(
            "summary",
            text=text,
            html=html,
            url=url,
            sentences=sentences,
            words=words,
            characters=characters,
            title=title,
            language=language,
            query=query,
        )

    async def digest(
        self,
        articles: Articles,
        sentences: Sentences = None,
        words: Words = None,
        per: Per = "story",
        by: By = "story",
        query: Query = None,
        known: Annotated[list[str] | None, Field(description="What the reader has read already.")] = None,
    ) -> dict[str, Any]:
        """Return what several articles say, by stories, in a few of their own sentences, each with its article."""
        given = {"sentences": sentences, "words": words, "query": query, "known": known}
        return await self._ask("digest", articles=articles, per=per, by=by, **given)

    async def why(
        self,
        sentence: Sentence,
        text: Text = None,
        html: Html = None,
        url: Url = None,
        sentences: Sentences = None,
        query: Query = None,
    ) -> dict[str, Any]:
        """Return why a sentence is in an article's summary or isn't: its rank, the parts of its score, its costs."""
        return await self._ask(
            "why", sentence=sentence, text=text, html=html, url=url, sentences=sentences, query=query
        )

    @asynccontextmanager
    async def lifespan(self, _: Any) -> AsyncIterator[None]:
        """End the processes with the server; they begin when something is first asked."""
        try:
            yield
        finally:
            await self.crew.stop()


def server(settings: Settings) -> MCPServer[Any]:
    """Return the server with its tools."""
    tools = Tools(settings)
    made: MCPServer[Any] = MCPServer(
        "summarizer",
        title="get-a-summary",
        version=__version__,
        instructions=_INSTRUCTIONS,
        lifespan=tools.lifespan,
        log_level="ERROR",
    )
    for tool in (tools.summarize, tools.digest, tools.why):
        made.add_tool(tool)
    return made
