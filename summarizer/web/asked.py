"""From a body of JSON, or the parameters of an address, to what is asked: each field with what it may be."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Annotated, Any, Literal, Self, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from .problems import Problem

# No ceiling is meant to be higher; a reader's whole year has fewer seconds of reading.
MOST, LONGEST = 10_000_000, 10_000_000.0
# Characters of a title, a question, an address, a language's tag.
_TITLE, _QUERY, _URL, _TAG = 1_000, 2_000, 2_000, 35
# What an error names at most.
_NAMED = 5
# Parameters that an address may have: there are fewer.
_PARAMETERS = 100
_WHOLE, _NUMBER = re.compile(r"-?\d{1,15}"), re.compile(r"-?\d{1,15}(?:\.\d{0,15})?(?:[eE][-+]?\d{1,3})?")


def _as_whole(value: object) -> object:
    """Return 3 for JSON's 3.0, which is the same number there."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Count = Annotated[int, Field(ge=1, le=MOST), BeforeValidator(_as_whole)]
Share = Annotated[float, Field(gt=0, le=1, allow_inf_nan=False)]
Title = Annotated[str, Field(max_length=_TITLE)]
Query = Annotated[str, Field(max_length=_QUERY)]
Language = Annotated[
    str,
    Field(
        max_length=_TAG,
        pattern=r"^[A-Za-z]{2,12}([-_][A-Za-z0-9]{1,8})*$",
        description="A code, tag or English name; otherwise it is detected. One that isn't known is read as a language "
        "without resources, and `warnings` says so.",
        examples=["en", "de-AT"],
    ),
]
Moment = date | datetime


class Lengths(BaseModel):
    """How long a summary may be: ceilings on whole sentences; several hold together."""

    model_config = ConfigDict(extra="forbid", strict=True)

    sentences: Count | None = Field(None, description="At most so many sentences; 3 where no length is given.")
    words: Count | None = Field(None, description="At most so many words.")
    characters: Count | None = Field(None, description="At most so many code points, joining spaces included.")
    tokens: Count | None = Field(None, description="At most so many tokens, where the service has a counter of them.")
    ratio: Share | None = Field(None, description="At most this share of the sentences, but always one.")
    seconds: Annotated[float, Field(gt=0, le=LONGEST, allow_inf_nan=False)] | None = Field(
        None, description="At most so long to read, at 238 words a minute."
    )
    fill: Share | None = Field(None, description="How far down a length in words or characters is filled.")
    query: Query | None = Field(None, description="What the reader asks for: sentences that have its words gain.")
    language: Language | None = None

    def ceilings(self) -> dict[str, Any]:
        """Return the lengths that are given, by name."""
        names = ("sentences", "words", "characters", "tokens", "ratio", "seconds", "fill")
        return {name: getattr(self, name) for name in names if getattr(self, name) is not None}


class Options(Lengths):
    """How an article is summarized: what an address's parameters say of a file in the body."""

    title: Title | None = Field(None, description="The article's title; otherwise its first line is tried.")
    context: Literal["avoid", "pull"] | None = Field(
        None, description='"pull" takes along what an opening "He" or "But" needs, or leaves both.'
    )
    furniture: Literal["remove", "doubt", "keep"] = Field(
        "remove", description="Whether what belongs to the page and not to the article is taken out."
    )
    whole: bool = Field(False, description="Whether the article's text comes back as well, and what was left out.")


def _only_one(schema: dict[str, Any]) -> None:
    """Say in a schema that an article is given in one of its forms; an address beside one says where it stands."""
    forms = [{"required": [form]} for form in ("text", "html", "markdown")]
    schema["oneOf"] = [*forms, {"required": ["url"], "not": {"anyOf": forms}}]


def _left_out(description: str, **limits: Any) -> Any:
    """Return a field that may be left out, and isn't null where it is given."""
    return Field(None, description=description, json_schema_extra=_without_default, **limits)


def _without_default(schema: dict[str, Any]) -> None:
    """Say nothing of null in a schema."""
    schema.pop("default")


_TEXT = _left_out("The article as plain text; offsets are code points of it.")
_HTML = _left_out("The article as a page of HTML, menus and all.")
_MARKDOWN = _left_out("The article as Markdown.")
_ADDRESS = _left_out(
    "Where the article stands. Without text, html or markdown it is fetched, where the service allows that.",
    max_length=_URL,
    pattern=r"^https?://",
)


class Asked(Options):
    """An article, and how it is summarized; what it leaves out, the address's parameters may say."""

    model_config = ConfigDict(json_schema_extra=_only_one)

    text: str = _TEXT
    html: str = _HTML
    markdown: str = _MARKDOWN
    url: str = _ADDRESS

    def with_parameters(self, options: Options) -> Self:
        """Return it with what the parameters say and it doesn't."""
        given = options.model_fields_set - self.model_fields_set
        return self.model_copy(update={name: getattr(options, name) for name in given})


class AskedWhy(Asked):
    """An article, and a sentence of it."""

    sentence: Query = Field(description="Words of the sentence, as it is written.")


class Article(BaseModel):
    """One of a digest's articles."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra=_only_one)

    text: str = _TEXT
    html: str = _HTML
    markdown: str = _MARKDOWN
    url: str = _ADDRESS
    title: Title | None = None
    language: Language | None = None
    author: Title | None = None
    published: Moment | None = Field(None, alias="date", description="ISO 8601.")


class AskedDigest(Lengths):
    """Several articles, and how one digest is made of them."""

    articles: list[Article] = Field(min_length=1, description="In any order; those on one event are one story.")
    known: list[str] = Field(default=[], description="Texts that the reader has read: what they say isn't said again.")
    since: Moment | None = Field(None, description="Articles from before are known: ISO 8601.")
    per: Literal["story", "digest"] = Field("story", description="What the length is for.")
    by: Literal["story", "date"] | None = Field(
        "story", description="What is kept together: articles on one event, those of one day, or all."
    )
    order: Literal["source", "date"] = Field("source", description="The order of a story's articles.")
    stories: Count | None = Field(None, description="At most so many stories.")


Model = TypeVar("Model", bound=BaseModel)


def from_json(model: type[Model], content: bytes) -> Model:
    """Return what a body of JSON asks.

    Raises
    ------
    Problem
        422, if it is no JSON or has a field that can't mean anything; what was sent isn't repeated.
    """
    try:
        found = model.model_validate_json(content)
    except ValidationError as error:
        raise _invalid(error, model) from None
    for article in getattr(found, "articles", [found]):
        _check_form(article)
    return found


def from_query(model: type[Model], query: str) -> Model:
    """Return what the parameters of an address ask.

    Raises
    ------
    Problem
        422, as `from_json`; if one is given twice, too.
    """
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_PARAMETERS, errors="strict")
    except ValueError:  # half a character, or a thousand parameters
        raise Problem(422, "invalid", "the address's parameters can't be read") from None
    given = {name: _plain(model, name, value) for name, value in pairs}
    if len(given) < len(pairs):
        raise Problem(422, "invalid", "a parameter is given twice")
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise _invalid(error, model) from None


def _plain(model: type[BaseModel], name: str, value: str) -> Any:
    """Return a parameter as the kind of value that its field holds; what can't be one stays a str, and is refused."""
    kind = str(model.model_fields[name].annotation) if name in model.model_fields else ""
    if "bool" in kind and value in ("true", "false"):
        return value == "true"
    if "int" in kind and _WHOLE.fullmatch(value):
        return int(value)
    return float(value) if "float" in kind and _NUMBER.fullmatch(value) else value


def _check_form(asked: Any) -> None:
    """Raise Problem unless an article is given in one form."""
    forms = [form for form in ("text", "html", "markdown") if getattr(asked, form) is not None]
    if len(forms) > 1 or not (forms or asked.url is not None):
        raise Problem(422, "invalid", "give the article as one of text, html, markdown and url")


def _invalid(error: ValidationError, model: type[BaseModel]) -> Problem:
    """Return the problem for fields that can't mean anything: their names and what they may be, not what they were."""
    lines = []
    for each in error.errors(include_url=False, include_context=False, include_input=False)[:_NAMED]:
        if each["type"] == "extra_forbidden":  # its name is the client's
            lines.append(f"there is no such field; there are {', '.join(model.model_fields)}")
        else:
            place = ".".join(map(str, each["loc"]))
            lines.append(f"{place}: {each['msg']}" if place else each["msg"])
    return Problem(422, "invalid", "; ".join(dict.fromkeys(lines)))
