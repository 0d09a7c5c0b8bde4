"""From the name of a setting to its flag and its variable: the one table that both, and the documents, are made of."""

from __future__ import annotations

from ..errors import OptionError
from ..record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What a variable of the environment begins with.
PREFIX = "SUMMARIZER_"
YES, NO = ("1", "true", "yes", "on"), ("", "0", "false", "no", "off")


class Option(Record):
    """A setting of the service: its name, how it is read, how its flag is called and described.

    Parameters
    ----------
    name : str
        Of the setting; the flag is made of it, and the variable.
    kind : {"text", "whole", "number", "list", "switch"}
        How it is read.
    shown : str
        What stands for its value in help.
    told : str
        What it does.
    flag : str
        Where it isn't the name's own: one value of a list has the singular.
    """

    name: str
    kind: str
    shown: str
    told: str
    flag: str = ""

    @property
    def flags(self) -> str:
        """Its flag, with the dashes."""
        return f"--{self.flag or self.name.replace('_', '-')}"

    @property
    def variable(self) -> str:
        """Its variable of the environment."""
        return PREFIX + self.name.upper()

    def read(self, written: str) -> Any:
        """Return the value that a variable holds.

        Raises
        ------
        OptionError
            If it isn't written as its kind is.
        """
        if self.kind == "list":
            return tuple([each.strip() for each in written.split(",") if each.strip()])
        if self.kind == "switch":
            if written.lower() not in YES + NO:
                raise OptionError(self.variable, written, "yes or no")
            return written.lower() in YES
        if self.kind == "text":
            return written
        try:
            return int(written) if self.kind == "whole" else float(written)
        except ValueError as error:
            raise OptionError(
                self.variable, written, "a whole number" if self.kind == "whole" else "a number"
            ) from error


OPTIONS = (
    Option("host", "text", "ADDRESS", "listen there (127.0.0.1: this machine alone; 0.0.0.0: every network)"),
    Option("port", "whole", "N", "listen on this port (8000); 0 takes a free one"),
    Option("workers", "whole", "N", "processes that summarize; otherwise one for each CPU"),
    Option(
        "hosts",
        "list",
        "HOST",
        "another name by which clients may call the service, *.example.org, or * for any",
        "allow-host",
    ),
    Option(
        "origins",
        "list",
        "ORIGIN",
        "other sites whose pages may ask, as https://example.org; * for any",
        "allow-origin",
    ),
    Option("fetch_from", "list", "HOST", "a host whose addresses are fetched when a client asks; otherwise none is"),
    Option("megabytes", "number", "MB", "the largest body, unpacked (5); larger ones are 413"),
    Option("buffer", "number", "MB", "all bodies that are held at once (256); what is beyond is 503"),
    Option("seconds", "number", "S", "what a summary may take (10); its process is ended, and it is 504"),
    Option("body_seconds", "number", "S", "a body may stall so long, and take three times as long in all (10): 408"),
    Option("queue", "whole", "N", "requests that may wait for a process (64); what is beyond is 503"),
    Option("connections", "whole", "N", "connections at once (2000); the longest without a whole request gives way"),
    Option("rate", "whole", "N", "requests a minute of one client (0: as many as it likes); what is beyond is 429"),
    Option("proxies", "list", "NETWORK", "proxies whose X-Forwarded-For is believed, as 10.0.0.0/8", "proxy"),
    Option("token_counter", "text", "MODULE:NAME", "a function that counts tokens, for lengths in tokens"),
    Option("articles", "whole", "N", "articles of one digest (100)"),
    Option("drain", "number", "S", "after SIGTERM answer so long what still comes (1), then end"),
    Option("root_path", "text", "PATH", "where a proxy has put the service: /summaries"),
    Option("access_log", "switch", "", "a line a request on standard error: method, path, status, time; never a text"),
)
