"""From a script to what Firefox says of it: the browser as Debian ships it, asked by WebDriver BiDi, its own protocol.

playwright drives Firefox only in a build of its own. `websocket-client` comes with JupyterLab.
"""

import base64
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PATH = os.environ.get("FIREFOX") or shutil.which("firefox-esr") or shutil.which("firefox")
_ADDRESS = re.compile(rb"WebDriver BiDi listening on (ws://\S+)")
# How long a command may take: a first start on a busy machine does.
_SECONDS = 60


class Firefox:
    """One tab.

    Parameters
    ----------
    address : str
        Where the browser listens.
    """

    def __init__(self, address: str) -> None:
        import websocket

        self.socket = websocket.create_connection(f"{address}/session", timeout=_SECONDS, suppress_origin=True)
        self.number = 0
        self.ask("session.new", capabilities={})
        self.tab = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method: str, **parameters: Any) -> Any:
        """Return what the browser answers."""
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            said = json.loads(self.socket.recv())
            if said.get("id") == self.number:
                assert said["type"] == "success", said
                return said["result"]

    def goto(self, address: str) -> None:
        """Open a page, and wait until all of it is there."""
        self.ask("browsingContext.navigate", context=self.tab, url=address, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """Return what an expression gives, a promise's value too; it has to be one that JSON can write."""
        found = self.ask(
            "script.evaluate",
            expression=f"Promise.resolve({expression}).then(JSON.stringify)",
            target={"context": self.tab},
            awaitPromise=True,
        )
        assert found["type"] == "success", found
        return json.loads(found["result"]["value"])

    def screenshot(self) -> bytes:
        """Return a picture of what is seen."""
        return base64.b64decode(self.ask("browsingContext.captureScreenshot", context=self.tab)["data"])


@contextmanager
def firefox() -> Iterator[Firefox]:
    """Open Firefox with a profile of its own."""
    assert PATH, "firefox isn't installed; run: apt-get install firefox-esr"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [PATH, "--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile, "about:blank"]
        environment = {**os.environ, "HOME": profile, "MOZ_HEADLESS": "1"}
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment) as process:
            try:
                assert process.stderr
                address = next(found[1] for line in process.stderr if (found := _ADDRESS.search(line)))
                fox = Firefox(address.decode())
                try:
                    yield fox
                finally:
                    fox.socket.close()
            finally:
                process.kill()
