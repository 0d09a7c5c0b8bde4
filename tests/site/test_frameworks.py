"""The recipes of docs/web.md, each run as it stands there."""

import asyncio
import json
import re

import pytest

from summarizer import summarize
from tests.site.test_page import SENTENCES

TEXT = " ".join(SENTENCES).replace("ferry", "<b>ferry</b>")
DIGEST = summarize(TEXT)


def recipe(root, name, **names):
    """Run the block of the document that begins with a name, and return what it defines."""
    text = (root / "docs" / "web.md").read_text(encoding="utf-8")
    (block,) = [
        block
        for block in re.findall(r"^```py\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
        if block.startswith(f"# {name}")
    ]
    names |= {"text": TEXT, "__name__": "recipe"}
    exec(compile(block, name, "exec"), names)
    return names


def asked(app, path="/", method="GET", body=b""):
    """Return what an ASGI application answers."""
    sent = []

    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "path": path, "raw_path": path.encode(),
        "query_string": b"", "headers": [], "scheme": "http", "server": ("localhost", 80), "client": ("localhost", 1), "root_path": "",
    }  # fmt: skip
    asyncio.run(app(scope, receive, send))
    assert sent[0]["status"] == 200
    return b"".join(message.get("body", b"") for message in sent).decode()


def test_jinja(root):
    """The list is escaped once."""
    page = recipe(root, "Jinja")["page"]
    assert page == f"<h2>In short</h2>{DIGEST.__html__()}"
    assert "&lt;b&gt;ferry" in page


def test_flask(root):
    """The page has the list, and the element's question is answered as it needs it."""
    client = recipe(root, "Flask")["app"].test_client()
    assert DIGEST.__html__() in client.get("/").text
    found = client.post("/summary", json={"text": TEXT, "sentences": 2}).json
    assert [each["text"] for each in found["sentences"]] == [each.text for each in summarize(TEXT, 2).sentences]
    assert found["n_sentences"] == 10
    assert 0 < found["seconds"]["summary"] < found["seconds"]["article"]


def test_starlette(root):
    """The fragment is the answer."""
    assert asked(recipe(root, "Starlette")["app"]) == DIGEST.to_html(fragment=True)


def test_fastapi(root):
    """The fragment, and the data."""
    app = recipe(root, "FastAPI")["app"]
    assert asked(app) == DIGEST.to_html(fragment=True)
    assert json.loads(asked(app, "/summary")) == json.loads(DIGEST.to_json())


@pytest.mark.recipes
@pytest.mark.filterwarnings("default")
def test_django(root):
    """The list is escaped once."""
    import django
    from django.conf import settings
    from django.test import RequestFactory

    settings.configure(
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates"}], DEFAULT_CHARSET="utf-8"
    )
    django.setup()
    answer = recipe(root, "Django")["article"](RequestFactory().get("/"))
    assert DIGEST.__html__() in answer.content.decode()


class App:
    """What Sphinx hands to its extensions, as far as the recipe asks it."""

    def __init__(self, outdir):
        self.outdir, self.builder, self.heard = outdir, type("Builder", (), {"name": "html"}), {}

    def connect(self, event, listener):
        """Remember a listener."""
        self.heard[event] = listener


@pytest.mark.parametrize("name", ["MkDocs", "Sphinx"])
def test_hooks_of_generators(root, tmp_path, name, capsys):
    """What a generator calls when it has built a folder summarizes it."""
    from tests.site.test_page import ARTICLE

    (tmp_path / "page.html").write_text(ARTICLE, encoding="utf-8")
    names = recipe(root, name)
    if name == "MkDocs":
        names["on_post_build"]({"site_dir": str(tmp_path)})
    else:
        app = App(tmp_path)
        names["setup"](app)
        app.heard["build-finished"](app, ValueError())
        assert not (tmp_path / "get-a-summary.js").exists()
        app.heard["build-finished"](app, None)
    assert capsys.readouterr().out == "1 page: 1 summarized; 2 files changed\n"
