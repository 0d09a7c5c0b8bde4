"""From what the service answers to its description: the models of /openapi.json, which nothing else needs."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from .asked import Asked, AskedDigest, Options
from .bodies import JSON, TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .settings import Settings


class Span(BaseModel):
    """A span of the article's text."""

    start: int = Field(description="In code points, from 0.")
    end: int


class LeftOut(Span):
    """A span that was left out as the page's own."""

    reason: str


class Chosen(Span):
    """A sentence of the summary; `text[start:end]` of the article is its text."""

    text: str
    score: float


class Seconds(BaseModel):
    """How long it takes to read, at 238 words a minute."""

    summary: float
    article: float


class Summarized(BaseModel):
    """A summary."""

    schema_: int = Field(alias="schema", description="Counts up when a key changes its meaning.")
    summary: str = Field(description="The sentences, joined; empty where nothing could be taken.")
    title: str | None
    language: str = Field(description='The code, "" where no language\'s data was used.')
    sentences: list[Chosen] = Field(description="In reading order.")
    n_sentences: int = Field(description="Of the article.")
    seconds: Seconds
    author: str | None
    date: str | None
    url: str | None
    scorer: str = Field(description="What scored the sentences.")
    worth: float | None = Field(
        description="Where `worth` was asked for: how likely a reader would accept the summary, from 0 to 1."
    )
    warnings: list[str] = Field(description="What is wrong with the article, or left out of it, a sentence each.")
    text: str | None = Field(None, description="The article's text, where `whole` was asked for.")
    furniture: list[LeftOut] | None = Field(None, description="With `whole`: what was left out of the text.")
    headings: list[Span] | None = Field(None, description="With `whole`.")


class Digested(BaseModel):
    """A digest, as `Digest.to_dict` writes it."""

    schema_: int = Field(alias="schema")
    kind: str
    text: str
    stories: list[dict[str, Any]] = Field(description="Each with its sentences, each of these with its article.")
    articles: list[dict[str, Any]]
    left_out: list[dict[str, Any]] = Field(description="The articles that are in no story, each with its reason.")
    budget: dict[str, Any]


class Told(BaseModel):
    """What can't be done, and the way out."""

    type: str = Field(description="What a program branches on.")
    message: str = Field(description="What a person reads.")


class Error(BaseModel):
    """The answer to what can't be done."""

    error: Told


class Health(BaseModel):
    """That the service is there."""

    status: str
    version: str


# What each status means here.
_PROBLEMS = {
    400: "Not a name of this service.",
    403: "A page of another site, or an address that isn't fetched here.",
    408: "The body didn't come in time.",
    413: "The body is too large, declared, unpacked or as it came.",
    415: "A type or a packing that isn't read.",
    422: "Something in it can't be meant or read; the message says what, without repeating it.",
    429: "Too many requests of one client; Retry-After says when.",
    431: "The request's head has more than 64 kB.",
    500: "A fault of the service's.",
    501: "A reader of such files isn't installed, or the body is coded otherwise than in chunks.",
    503: "Too much at once, or the service stops; Retry-After says when.",
    504: "It takes too long.",
}
PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": Error, "description": told} for status, told in _PROBLEMS.items()
}


# Format -> what a body of it is. A file is bytes, which no schema describes, so that OpenAPI says nothing of it; but
# subtitles have times, and what comes without a type is no object of JSON, of which its head has to say that it is one.
_CUE = r"(^|\n)[0-9]{2}:[0-9]{2}:[0-9]{2}[.,][0-9]{3} --> [0-9]{2}:[0-9]{2}:[0-9]{2}[.,][0-9]{3}\n"
_FORMS: dict[str, dict[str, Any]] = {
    "subtitles": {"schema": {"type": "string", "pattern": _CUE}},
    "": {"schema": {"not": {"type": "object"}}},
}


def _flat(model: type[BaseModel]) -> dict[str, Any]:
    """Return the schema of a model with what it refers to put in its place."""
    schema = model.model_json_schema()
    defined = schema.pop("$defs", {})

    def resolved(part: Any) -> Any:
        if isinstance(part, dict):
            if "$ref" in part:
                return resolved(defined[part["$ref"].rpartition("/")[2]])
            return {name: resolved(value) for name, value in part.items()}
        return [resolved(each) for each in part] if isinstance(part, list) else part

    found: dict[str, Any] = resolved(schema)
    return found


def described(settings: Settings) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what is asked of /summary and of /digest, as /openapi.json has it; no tokens where nothing counts them."""
    options, asked, digest = _flat(Options), _flat(Asked), _flat(AskedDigest)
    if not settings.token_counter:
        for schema in (options, asked, digest):
            del schema["properties"]["tokens"]
    # What is one element no schema says: OpenAPI has a list of two written as two.
    files = {kind: _FORMS.get(form or "", {}) for kind, form in TYPES.items() if form != "jats"}
    about = "JSON, or the article's file itself as the body, application/jats+xml and application/tei+xml as well."
    body = {"required": True, "description": about, "content": {JSON: {"schema": asked}, **files}}
    summary = {"parameters": _parameters(options["properties"]), "requestBody": body}
    return summary, {"requestBody": {"required": True, "content": {JSON: {"schema": digest}}}}


def _parameters(fields: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the parameters of an address that go with a file."""
    made = []
    for name, field in fields.items():
        # A parameter that is left out is null enough.
        forms = [form for form in field.get("anyOf", ()) if form.get("type") != "null"]
        schema = {key: value for key, value in field.items() if key not in ("anyOf", "description", "default")}
        for form in forms:
            schema = form | schema

        told = schema.pop("description", "") or field.get("description", "")
        if field.get("default") is not None:
            schema["default"] = field["default"]
        made.append({"name": name, "in": "query", "required": False, "description": told, "schema": schema})
    return made
