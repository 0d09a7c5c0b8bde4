"""From settings to the service: an ASGI application whose every stage bounds what the next one sees."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from functools import partial

from fastapi import FastAPI, Request, Response
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware

from ..readers.url import media_type
from ..version import __version__
from .bodies import JSON, check_packing, check_type
from .clients import header
from .crew import Crew
from .guards import Gate, Heads
from .lingering import Lingering
from .pages import files
from .problems import Problem, as_json, fault
from .reception import Reception
from .replied import PROBLEMS, Digested, Health, Summarized, described
from .shield import Shield
from .straight import Straight

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Any

    from .reception import App, Receive, Scope, Send
    from .settings import Settings

# Other sites' browsers ask again whether they may after so many seconds: a day.
_DAY = 86_400
_TOLD = {404: "there is nothing at this address; see /docs", 405: "this address takes another method; see /docs"}
_DESCRIPTION = (
    "Extractive summaries: a few of an article's own sentences, verbatim, in reading order, each with its place. "
    "Nothing that is sent is kept or logged."
)


class Service:
    """The service, an ASGI application.

    Parameters
    ----------
    settings : Settings

    Attributes
    ----------
    is_stopping : bool
        Whether it answers its last requests: its health says so to whoever sends others.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.reception = Reception(settings)
        # A crew an event loop: mounted in another's application, a test's client has a new loop for each request.
        self.crews: dict[Any, Crew] = {}
        self.is_stopping = False

        asks = {
            "/summary": partial(self.answer, "summary", is_file_taken=True),
            "/digest": partial(self.answer, "digest", is_file_taken=False),
        }
        app: App = Gate(Straight(Lingering(self._api()), asks), settings)
        if settings.origins:
            app = CORSMiddleware(
                app,
                allow_origins=tuple(settings.known_origins),
                allow_methods=("POST",),
                allow_headers=("content-type",),
                expose_headers=("retry-after",),
                max_age=_DAY,
            )
        self.app: App = Shield(Heads(app, settings), settings)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request, or the application's beginning and end."""
        await self.app(scope, receive, send)

    def _api(self) -> FastAPI:
        """Return the application behind the guards."""
        api = FastAPI(
            title="get-a-summary",
            version=__version__,
            description=_DESCRIPTION,
            root_path=self.settings.root_path,
            lifespan=self.lifespan,
            docs_url=None,
            redoc_url=None,
            redirect_slashes=False,
            exception_handlers={HTTPException: _not_here, Exception: _fault},
        )

        of_summary, of_digest = described(self.settings)
        api.post("/summary", openapi_extra=of_summary, **_with(Summarized))(self.summary)
        api.post("/digest", openapi_extra=of_digest, **_with(Digested))(self.digest)
        health: dict[int | str, dict[str, Any]] = {
            400: PROBLEMS[400],
            503: {"model": Health, "description": "It starts or stops."},
        }
        api.get("/health", response_model=Health, responses=health)(self.health)
        api.add_route("/health", self.health, methods=["HEAD"], include_in_schema=False)
        for path, file in files().items():
            api.add_route(path, file.answer, methods=["GET"], include_in_schema=False)
        return api

    @asynccontextmanager
    async def lifespan(self, _: Any) -> AsyncIterator[None]:
        """Have the processes while the application runs."""
        crew = self.crew()
        await crew.start()
        try:
            yield
        finally:
            await crew.stop()

    def crew(self) -> Crew:
        """Return the processes of the event loop that runs; those of loops that are closed see that nobody asks."""
        loop = asyncio.get_running_loop()
        if loop not in self.crews:
            self.crews = {each: crew for each, crew in self.crews.items() if not each.is_closed()}
            self.crews[loop] = Crew(self.settings)
        return self.crews[loop]

    async def summary(self, request: Request) -> Response:
        """Summarize an article: JSON, or a file as the body, with the rest as parameters of the address."""
        return _as_response(*await self.answer("summary", request.scope, request.receive, is_file_taken=True))

    async def digest(self, request: Request) -> Response:
        """Make one digest of several articles: their stories, each sentence with its article."""
        return _as_response(*await self.answer("digest", request.scope, request.receive, is_file_taken=False))

    async def health(self, request: Request) -> Response:
        """Say whether the service is ready."""
        state = "stopping" if self.is_stopping else "ok" if self.crew().is_ready else "starting"
        return _as_response(200 if state == "ok" else 503, as_json({"status": state, "version": __version__}))

    async def answer(self, ask: str, scope: Scope, receive: Receive, *, is_file_taken: bool) -> tuple[int, bytes]:
        """Return the status and the JSON that the processes answer to a request."""
        said = header(scope, b"content-type")
        kind, charset = media_type(said)
        packing = header(scope, b"content-encoding").strip().lower()
        check_type(kind, is_file_taken=is_file_taken)
        check_packing(packing)

        query = scope["query_string"].decode("latin-1")
        head = {"ask": ask, "type": kind, "charset": charset, "packing": packing, "query": query}
        body = bytearray()
        try:
            await self.reception.receive(scope, receive, body)
            if not body and not said:
                raise Problem(422, "invalid", "there is no body: send JSON, or the article's file")
            return await self.crew().ask(head, bytes(body))
        finally:
            self.reception.release(body)


def _as_response(status: int, content: bytes) -> Response:
    """Return JSON as the framework answers it."""
    return Response(content, status, {"cache-control": "no-store"}, JSON)


def _with(model: type[Any]) -> dict[str, Any]:
    """Return how a route that answers with a model is described."""
    return {"responses": {200: {"model": model}, **PROBLEMS}, "response_model": None}


async def _told(_: Request, problem: Any) -> Response:
    """Answer with a problem."""
    return Response(problem.content(), problem.status, {"cache-control": "no-store", **problem.headers}, JSON)


async def _not_here(request: Request, error: Any) -> Response:
    """Answer to an address or a method that isn't the service's."""
    told = Problem(error.status_code, "not_found", _TOLD.get(error.status_code, "it can't be done"), error.headers)
    return await _told(request, told)


async def _fault(request: Request, _: Exception) -> Response:
    """Answer to a fault of ours; who made it is logged on its way out."""
    return await _told(request, fault())
