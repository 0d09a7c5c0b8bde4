"""From what may be asked to its fields, each with what it may be: what /openapi.json says, and what is checked."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter

from ..scorers import SCORERS

# No ceiling is meant to be higher; a reader's whole year has fewer seconds of reading.
MOST, LONGEST = 10_000_000, 10_000_000.0
# Characters of a title, a question, an address, a language's tag.
_TITLE, _QUERY, _URL, _TAG = 1_000, 2_000, 2_000, 35


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
_MOMENT: TypeAdapter[date] = TypeAdapter(date | datetime)


def _as_moment(value: object) -> object:
    """Return the day or the time that JSON, which has neither, writes as text."""
    return _MOMENT.validate_strings(value, strict=True) if isinstance(value, str) else value


Moment = Annotated[date | datetime, BeforeValidator(_as_moment, json_schema_input_type=date | datetime)]
_SCORERS = tuple(SCORERS)


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
    scorer: Literal[_SCORERS] | None = Field(  # type: ignore[valid-type]  # a checker wants the names written out, and the table has them
        None, description="How sentences are scored; salience where it isn't said."
    )

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
    worth: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] | None = Field(
        None,
        description="Say in the answer how likely a reader would accept the summary, and leave one out that is worth "
        "less than this; 0 leaves none out.",
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


_WHOLE_NUMBER, _SHARE = f"a whole number from 1 to {MOST:,}", "a number above 0, up to 1"
_AN_ARTICLE = "text in quotation marks, of whole characters, and not null"
# What each field may be, in words: what an error says.
MEANT: dict[str, str] = {
    **dict.fromkeys(("sentences", "words", "characters", "tokens", "stories"), _WHOLE_NUMBER),
    **dict.fromkeys(("ratio", "fill"), _SHARE),
    "seconds": f"a number above 0, up to {LONGEST:,.0f}",
    "worth": "a number from 0 (all is shown) to 1",
    "query": f"text of at most {_QUERY:,} characters",
    "sentence": f"words of the sentence, of at most {_QUERY:,} characters",
    **dict.fromkeys(("title", "author"), f"text of at most {_TITLE:,} characters"),
    "language": f'a code, tag or English name, as "en" or "de-AT", of at most {_TAG} characters',
    "scorer": f"one of {', '.join(_SCORERS)}",
    "context": '"avoid" or "pull"',
    "furniture": '"remove", "doubt" or "keep"',
    "whole": "true or false",
    **dict.fromkeys(("text", "html", "markdown"), _AN_ARTICLE),
    "url": f"an address that begins with http:// or https://, of at most {_URL:,} characters",
    **dict.fromkeys(("date", "since"), "a day or a time of ISO 8601, as 2026-11-27 or 2026-11-27T08:30:00Z"),
    "articles": 'a list of one object or more, as {"text": "..."}',
    "known": "a list of texts",
    "per": '"story" or "digest"',
    "by": '"story", "date" or null',
    "order": '"source" or "date"',
}
