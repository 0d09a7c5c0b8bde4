"""From what a language model asks over the Model Context Protocol to the same answers as the service's."""

from __future__ import annotations

import inspect
import json
from contextlib import asynccontextmanager
from typing import Annotated, Any, Literal

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import Field, ValidationError

from ..errors import closest
from ..version import __version__
from .asked import MEANT
from .bodies import JSON, too_large
from .crew import Crew
from .parsed import invalid
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
Markdown = Annotated[str | None, Field(description="The article as Markdown, instead of text.")]
Url = Annotated[str | None, Field(description="The article's address, instead of text, where fetching is allowed.")]
Sentences = Annotated[int | None, Field(description="At most so many sentences; 3 where no length is given.")]
Words = Annotated[int | None, Field(description="At most so many words.")]
Characters = Annotated[int | None, Field(description="At most so many characters.")]
Seconds = Annotated[float | None, Field(description="At most so long to read.")]
Ratio = Annotated[float | None, Field(description="At most this share of the sentences, above 0, up to 1.")]
Title = Annotated[str | None, Field(description="The article's title.")]
Language = Annotated[str | None, Field(description='A code such as "en"; otherwise it is detected.')]
Query = Annotated[str | None, Field(description="What the reader asks for: sentences that have its words gain.")]
Scorer = Annotated[
    str | None, Field(description=f"How sentences are scored: {MEANT['scorer']}; salience where it isn't said.")
]
Worth = Annotated[
    float | None,
    Field(
        description="0 to 1: say how likely a reader would accept the summary, and leave out one that is worth less; "
        "0 leaves none out."
    ),
]
Sentence = Annotated[str, Field(description="Words of the sentence, as it is written in the article.")]
Articles = Annotated[
    list[dict[str, Any]],
    Field(
        description='Each with "text", "html" or "markdown", and "title", "date" (2026-11-27), "url", "author", '
        '"language".'
    ),
]
Per = Annotated[Literal["story", "digest"], Field(description="What the length is for.")]
By = Annotated[
    Literal["story", "date"] | None, Field(description="What is kept together: one event, one day, or with null all.")
]


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
        # Null is an argument that was left out, but for `by`.
        said = {name: value for name, value in given.items() if value is not None or name == "by"}
        body = json.dumps(said).encode()
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
        markdown: Markdown = None,
        url: Url = None,
        sentences: Sentences = None,
        words: Words = None,
        characters: Characters = None,
        seconds: Seconds = None,
        ratio: Ratio = None,
        title: Title = None,
        language: Language = None,
        query: Query = None,
        scorer: Scorer = None,
        worth: Worth = None,
    ) -> dict[str, Any]:
        """Return a few of an article's own sentences, verbatim, in reading order, each with its place and score."""
        lengths = {"sentences": sentences, "words": words, "characters": characters, "seconds": seconds, "ratio": ratio}
        options = {"title": title, "language": language, "query": query, "scorer": scorer, "worth": worth}
        article = {"text": text, "html": html, "markdown": markdown, "url": url}
        return await self._ask("summary", **article, **lengths, **options)

    async def digest(
        self,
        articles: Articles,
        sentences: Sentences = None,
        words: Words = None,
        per: Per = "story",
        by: By = "story",
        query: Query = None,
        language: Language = None,
        scorer: Scorer = None,
        known: Annotated[list[str] | None, Field(description="What the reader has read already.")] = None,
    ) -> dict[str, Any]:
        """Return what several articles say, by stories, in a few of their own sentences, each with its article."""
        lengths = {"sentences": sentences, "words": words}
        options = {"query": query, "language": language, "scorer": scorer, "known": known}
        return await self._ask("digest", articles=articles, per=per, by=by, **lengths, **options)

    async def why(
        self,
        sentence: Sentence,
        text: Text = None,
        html: Html = None,
        markdown: Markdown = None,
        url: Url = None,
        sentences: Sentences = None,
        title: Title = None,
        language: Language = None,
        query: Query = None,
        scorer: Scorer = None,
    ) -> dict[str, Any]:
        """Return why a sentence is in an article's summary or isn't: its rank, the parts of its score, its costs."""
        options = {"title": title, "language": language, "query": query, "scorer": scorer}
        article = {"text": text, "html": html, "markdown": markdown, "url": url}
        return await self._ask("why", sentence=sentence, sentences=sentences, **article, **options)

    @asynccontextmanager
    async def lifespan(self, _: Any) -> AsyncIterator[None]:
        """End the processes with the server; they begin when something is first asked."""
        try:
            yield
        finally:
            await self.crew.stop()


# Tool -> the arguments that it takes.
TAKEN = {
    tool.__name__: tuple(inspect.signature(tool).parameters)[1:] for tool in (Tools.summarize, Tools.digest, Tools.why)
}


class _Server(MCPServer[Any]):
    """A server that says in the service's words what can't be meant."""

    async def call_tool(self, name: str, arguments: dict[str, Any], context: Any = None) -> Any:
        """Call a tool by its name.

        Raises
        ------
        ToolError
            If there is no such tool, it has no such argument, or its argument, or the article, can't be meant.
        """
        if name not in TAKEN:
            raise ToolError(f"there is no such tool; {closest(name, TAKEN)}")
        # The protocol's own package passes over an argument that it doesn't know: a length would be lost in silence.
        if others := [each for each in arguments if each not in TAKEN[name]]:
            raise ToolError(told(f"there is no such argument; {closest(others[0], TAKEN[name])}"))
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            if isinstance(error.__cause__, ValidationError):
                raise ToolError(told(invalid(error.__cause__, TAKEN[name]).message)) from None
            # Its words without "Error executing tool" before them.
            raise error.__cause__ if isinstance(error.__cause__, ToolError) else error from None


def server(settings: Settings) -> MCPServer[Any]:
    """Return the server with its tools."""
    tools = Tools(settings)
    made = _Server(
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
