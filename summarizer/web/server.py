"""From a service to a server that ends without losing what was sent to it."""

from __future__ import annotations

import asyncio
import ctypes
import os
import socket
import struct
import sys
from contextlib import suppress
from time import monotonic

import uvicorn

from ..errors import InputError
from .connections import Connection
from .reception import DRIPS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .application import Service

# Seconds that a connection may rest between two requests: longer than proxies keep theirs (nginx's 60), so that they
# find none closed. Where there are too many, those that rest give way.
REST = 75
# Files that the process has open besides connections: its workers' pipes, the log.
OTHERS = 100
# Seconds in which a connection that the system had taken when the service stopped has its request: it was on its way.
LATE = 1.0
# A filter of Linux's sockets (classic BPF: code, jump if true, if false, operand): what asks for a connection (SYN, the
# second bit of byte 13 of TCP's head) is dropped, all else is kept.
_NO_SYN = ((0x30, 0, 0, 13), (0x45, 0, 1, 0x02), (0x06, 0, 0, 0), (0x06, 0, 0, 0xFFFFFFFF))
_SO_ATTACH_FILTER = 26
# How often it is looked whether a second Ctrl-C came, in seconds.
_TICK = 0.05


class Server(uvicorn.Server):
    """A server that says where it is, and that ends without losing what was sent to it.

    Parameters
    ----------
    service : Service
    """

    def __init__(self, service: Service) -> None:
        settings = service.settings
        self.service = service

        self.kind: Any = type("Connection", (Connection,), {"waiting": {}, "most": with_room_for(settings.connections)})
        super().__init__(
            uvicorn.Config(
                service,
                http=self.kind,
                ws="none",
                loop="auto",  # uvloop where it is
                lifespan="on",
                log_config=None,
                log_level="error",
                access_log=False,  # it would have the address's parameters, and texts in them
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=REST,
                timeout_graceful_shutdown=int(DRIPS * settings.body_seconds + 2 * settings.seconds) + 1,
            )
        )

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin, and say where."""
        await super().startup(sockets)
        host, port = (sockets or [])[0].getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        n = self.service.crew().n_workers
        sys.stderr.write(f"summarize-serve: http://{shown}:{port}/ with {n} worker{'s' * (n != 1)}; Ctrl-C stops it\n")

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Answer for a while what still comes, each answer the last of its connection; then end."""
        self.service.is_stopping = self.kind.is_ending = True
        await self._while(self.service.settings.drain, lambda: True)
        await self._late((sockets or [])[0])
        await asyncio.sleep(_TICK)  # what the loop has just taken begins
        await self._while(LATE, lambda: any(each.cycle is None for each in self.kind.waiting))
        await super().shutdown(sockets)

    async def _while(self, seconds: float, is_meant: Callable[[], bool]) -> None:
        """Let requests be answered so long at most, unless a second signal comes."""
        until = monotonic() + seconds
        while monotonic() < until and is_meant() and not self.force_exit:
            await asyncio.sleep(_TICK)

    async def _late(self, listener: socket.socket) -> int:
        """Take no more connections, but those that the system has: closed with it, they were reset; return how many."""
        late = []
        deafen(listener)
        with listener.dup() as last:
            last.setblocking(False)
            for server in self.servers:
                server.close()
            with suppress(BlockingIOError):
                while True:
                    late.append(last.accept()[0])

        loop = asyncio.get_running_loop()
        for each in late:
            await loop.connect_accepted_socket(self._connection, each)
        return len(late)

    def _connection(self) -> Any:
        """Return what a connection is served by."""
        return self.kind(config=self.config, server_state=self.server_state, app_state=self.lifespan.state)


def deafen(listener: socket.socket) -> bool:
    """Let nobody connect any more, and keep those that have; return whether the system can.

    The system connects clients until the listener is closed, and then resets those that nobody took: of four that
    connect all the time, one or two were reset where a millisecond lay between the last look and the close. Deaf, the
    listener has none that it didn't have before, and who asks is refused when it asks again.
    """
    if sys.platform != "linux":
        return False
    steps = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in _NO_SYN))
    with suppress(OSError):  # a sandbox may not know it
        listener.setsockopt(
            socket.SOL_SOCKET, _SO_ATTACH_FILTER, struct.pack("HL", len(_NO_SYN), ctypes.addressof(steps))
        )
        return True
    return False


def with_room_for(connections: int) -> int:
    """Let the process open as many files as connections need, and return for how many the system allows that."""
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return connections
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = connections + OTHERS
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return connections if soft == resource.RLIM_INFINITY else max(1, min(connections, soft - OTHERS))


def at_ease() -> None:
    """Let the system's scheduler finish what another process is at, before this one wakes to what came meanwhile.

    On a machine whose CPUs all summarize, each answer and each request would else break into a summary, and find cold
    caches; so several are taken at once. Where a CPU rests it wakes at once, as ever.
    """
    if hasattr(os, "SCHED_BATCH"):
        with suppress(OSError):  # a sandbox may forbid it
            os.sched_setscheduler(0, os.SCHED_BATCH | os.SCHED_RESET_ON_FORK, os.sched_param(0))


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens.

    Raises
    ------
    InputError
        If it can't: another has the port, or it isn't this user's to take.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        # Looked up first: a socket that is bound to what is no name stays open behind its error.
        found = socket.getaddrinfo(host or None, port, family, socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        return socket.create_server(found[0][-1], family=family, backlog=2048)
    except (OSError, ValueError) as error:  # a ValueError where it is no name to IDNA, or has a zero in it
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{host}:{port}", f"{reason}; pass another --port or --host") from error


def serve(service: Service) -> None:
    """Serve until a signal says that it is enough."""
    at_ease()
    with listening(service.settings.host, service.settings.port) as listener:
        Server(service).run([listener])
