"""From the name `summarizer.web:app` to the service, made when a server first calls it."""

from __future__ import annotations

from ..errors import MissingDependencyError, SummarizerError
from .settings import settings_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Any


class Door:
    """An ASGI application that is made when it is first called: importing it costs nothing, and needs no extra.

    Parameters
    ----------
    given : mapping
        Settings by name, as flags name them; the others are the environment's.
    """

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = dict(given)
        self._service: Any = None

    @property
    def service(self) -> Any:
        """The service behind it.

        Raises
        ------
        OptionError
            If a setting can't mean anything.
        MissingDependencyError
            If the extra `web` isn't installed.
        """
        if self._service is None:
            settings = settings_of(**self._given)
            try:
                from .application import Service
            except ImportError as error:
                raise MissingDependencyError(error.name or "fastapi", "web") from error
            self._service = Service(settings)
        return self._service

    async def __call__(
        self,
        scope: Mapping[str, Any],
        receive: Callable[[], Awaitable[Any]],
        send: Callable[[Any], Awaitable[None]],
    ) -> None:
        """Serve a request; to a server that starts it says what is wrong, so that it doesn't."""
        try:
            service = self.service
        except SummarizerError as error:
            if scope["type"] != "lifespan":
                raise
            await receive()
            await send({"type": "lifespan.startup.failed", "message": str(error)})
            return
        await service(scope, receive, send)


def service(**settings: Any) -> Door:
    """Return the service as an ASGI application, to serve or to mount in an application of one's own.

    Parameters
    ----------
    **settings
        As the flags of `summarize-serve` are named: `hosts`, `origins`, `seconds`, ...; the others are taken from the
        environment.

    Returns
    -------
    Door

    Examples
    --------
    >>> app = service(origins=["https://news.example"], workers=1)
    """
    return Door(settings)


# What an ASGI server is told to serve: everything as the environment says.
app = service()
