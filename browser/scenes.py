"""From summaries to what stands on a screen: pages to open, and a JupyterLab to open notebooks in."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook, new_output
from playwright.sync_api import BrowserContext, Playwright

from summarizer import Summary, summarize

EXAMPLES = Path(__file__).parent.parent / "examples"
# How long a page is waited for, in milliseconds: no test fails because a machine is slow.
PATIENCE = 120_000
# As root and without a network: no sandbox, no screen, and nothing that calls home.
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--force-color-profile=srgb",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip


def example(name: str = "article", sentences: int = 3) -> Summary:
    """Return the summary of an example article."""
    path = EXAMPLES / "article.txt" if name == "article" else EXAMPLES / "articles" / f"{name}.txt"
    return summarize(path.read_text(encoding="utf-8"), sentences)


def long_article() -> str:
    """Return an article of 300 sentences."""
    who = [
        "The council",
        "The harbour master",
        "A crew from Carrow",
        "The cooperative",
        "Nobody on the quay",
        "The survey",
    ]
    what = [
        "measured the tide at",
        "asked for new ropes at",
        "saw more lobster near",
        "paid for the survey of",
        "closed",
    ]
    where = [
        "the northern channel",
        "the old slipway",
        "plot seven",
        "the outer buoys",
        "the trial farm",
        "Penrose Head",
    ]
    when = ["in spring", "after the storm of 2024", "before the vote", "for the third year"]
    said = [
        f"{who[n % 6]} {what[n % 5]} {where[n // 5 % 6]} {when[n // 7 % 4]}, and {n * 37 % 90 + 10} kilos of kelp were landed."
        for n in range(300)
    ]
    return "\n\n".join(" ".join(said[start : start + 5]) for start in range(0, 300, 5))


def without_styles(markup: str) -> str:
    """Return what is left of HTML where a site takes styles out, and the tags that it doesn't know."""
    return re.sub(r"</?(?:section|article)[^>]*>", "", re.sub(r' style="[^"]*"', "", markup))


@contextmanager
def chromium(playwright: Playwright, **settings: object) -> Iterator[BrowserContext]:
    """Open Debian's Chromium with a profile of its own."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert path, "chromium isn't installed; run: apt-get install chromium"
    with tempfile.TemporaryDirectory() as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=path, headless=True, args=FLAGS, **settings
        )
        context.set_default_timeout(PATIENCE)
        yield context
        context.close()


def notebook(*shown: tuple[str, object]) -> nbformat.NotebookNode:
    """Return a notebook whose cells show objects, as a kernel would have stored them."""
    cells = []
    for number, (source, value) in enumerate(shown, 1):
        data = {"text/html": value._repr_html_(), "text/plain": repr(value)}
        output = new_output("execute_result", data, execution_count=number)
        cells.append(new_code_cell(source, outputs=[output], execution_count=number))
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return new_notebook(cells=cells, metadata={"kernelspec": kernel})


@contextmanager
def jupyterlab(notebooks: dict[str, nbformat.NotebookNode], *, dark: bool = False, trust: bool = True) -> Iterator[str]:
    """Run JupyterLab over some notebooks and yield the address at which they open."""
    # Deleted as well as can be: a kernel may still write.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        work, settings = Path(folder, "work"), Path(folder, "settings", "@jupyterlab", "apputils-extension")
        work.mkdir()
        settings.mkdir(parents=True)
        theme = {"theme": f"JupyterLab {'Dark' if dark else 'Light'}"}
        settings.joinpath("themes.jupyterlab-settings").write_text(json.dumps(theme), encoding="utf-8")
        quiet = {"fetchNews": "false", "checkForUpdates": False}
        settings.joinpath("notification.jupyterlab-settings").write_text(json.dumps(quiet), encoding="utf-8")
        environment = {
            **os.environ,
            "HOME": folder,
            "JUPYTER_CONFIG_DIR": f"{folder}/config",
            "JUPYTER_DATA_DIR": f"{folder}/data",
            "JUPYTER_RUNTIME_DIR": f"{folder}/runtime",
            "JUPYTERLAB_SETTINGS_DIR": f"{folder}/settings",
        }
        for name, made in notebooks.items():
            nbformat.write(made, work / f"{name}.ipynb")
            if trust:
                command = [sys.executable, "-m", "jupyter", "trust", f"{work}/{name}.ipynb"]
                subprocess.run(command, env=environment, check=True, capture_output=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        command = [
            sys.executable, "-m", "jupyterlab", "--allow-root", "--no-browser", f"--port={port}", "--port-retries=0",
            "--ip=127.0.0.1", "--IdentityProvider.token=", f"--ServerApp.root_dir={work}",
        ]  # fmt: skip
        with (
            open(Path(folder, "log"), "wb") as log,
            subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True) as lab,
        ):
            try:
                _wait(f"http://127.0.0.1:{port}/api", lab)
                yield f"http://127.0.0.1:{port}/doc/tree/"
            finally:
                os.killpg(lab.pid, signal.SIGKILL)  # its kernels too; asked politely, it may wait for ever


def _wait(address: str, process: subprocess.Popen[bytes], seconds: float = 60) -> None:
    """Wait until a server answers."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(address):
                return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(address)
