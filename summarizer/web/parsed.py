"""From a body of JSON, or the parameters of an address, to what is asked, or a problem that doesn't repeat it."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError

from ..errors import closest
from .asked import MEANT, Article, AskedDigest
from .problems import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

# What an error names at most.
_NAMED = 5
_AN_OBJECT = 'an object, as {"text": "..."}'
# Where what isn't at the top stands.
_INNER = ("articles", 0, "text")
_OF_AN_ARTICLE = tuple([field.alias or name for name, field in Article.model_fields.items()])
# Parameters that an address may have: there are fewer.
_PARAMETERS = 100
# Halves of characters can only be written this way: where two make one, it is whole.
_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
# Numbers as they are written; a double has 17 digits that say something, and zeros before them.
_WHOLE, _NUMBER = re.compile(r"-?[0-9]{1,15}"), re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,3})?")


Model = TypeVar("Model", bound=BaseModel)


def from_json(model: type[Model], content: bytes) -> Model:
    """Return what a body of JSON asks.

    Raises
    ------
    Problem
        422, if it is no JSON or has a field that can't mean anything; what was sent isn't repeated.
    """
    try:
        found = model.model_validate(_plain_data(content))
    except ValidationError as error:
        raise invalid(error, model.model_fields) from None
    if isinstance(found, AskedDigest):
        for number, article in enumerate(found.articles):
            _check_form(article, f"articles.{number}: ")
    else:
        _check_form(found)
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
    given = _once([(name, _plain(model, name, value)) for name, value in pairs])
    try:
        return model.model_validate(given)
    except ValidationError as error:
        raise invalid(error, model.model_fields) from None


def _plain_data(content: bytes) -> Any:
    """Return what JSON says, or raise Problem, which doesn't repeat it."""
    try:
        found = _DECODER.decode(str(content.removeprefix(BOM_UTF8), "utf-8"))  # utf-8-sig, in Python, takes 15 us more
        if _HALF.search(content):
            json.dumps(found, ensure_ascii=False).encode()
        return found
    except json.JSONDecodeError as error:
        place = f"{error.msg.removesuffix(' at')}, line {error.lineno}, column {error.colno}"
    except UnicodeDecodeError:
        place = "it isn't in UTF-8"
    except UnicodeEncodeError:
        place = "it has half a character, as \\ud83e alone"
    except ValueError:
        place = "a number in it has thousands of digits"
    except RecursionError:
        place = "it is nested too deep"

    raise Problem(422, "invalid", f'the body is no JSON that is read: {place}; send an object, as {{"text": "..."}}')


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose fields are there once each: of two values nobody knows which is meant."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next((f"{name}: " for name in MEANT if names.count(name) > 1), "")
        raise Problem(422, "invalid", f"{twice}it is given twice; give each field once")
    return found


def _refused(constant: str) -> Any:
    """Raise for NaN and Infinity."""
    raise Problem(422, "invalid", f"{constant} is no number of JSON; give a finite one")


_DECODER = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refused)


def _plain(model: type[BaseModel], name: str, value: str) -> Any:
    """Return a parameter as the kind of value that its field holds; what can't be one stays a str, and is refused."""
    kind = str(model.model_fields[name].annotation) if name in model.model_fields else ""
    if "bool" in kind and value in ("true", "false"):
        return value == "true"
    if "int" in kind and _WHOLE.fullmatch(value):
        return int(value)
    return float(value) if "float" in kind and _NUMBER.fullmatch(value) else value


def _check_form(asked: Any, place: str = "") -> None:
    """Raise Problem, which says its place, unless an article is given in one form."""
    forms = [form for form in ("text", "html", "markdown") if getattr(asked, form) is not None]
    if len(forms) > 1 or not (forms or asked.url is not None):
        raise Problem(422, "invalid", f"{place}give the article as one of text, html, markdown and url")


def invalid(error: ValidationError, known: Collection[str]) -> Problem:
    """Return the problem for fields that can't mean anything: their names and what they may be, not what they were.

    Parameters
    ----------
    error : ValidationError
    known : collection of str
        The fields that there are, for one that isn't.
    """
    found = error.errors(include_url=False, include_context=False, include_input=False)[:_NAMED]
    return Problem(
        422, "invalid", "; ".join(dict.fromkeys([_meant(each["type"], each["loc"], known) for each in found]))
    )


def _meant(kind: str, place: tuple[int | str, ...], known: Collection[str]) -> str:
    """Return what may stand at a place of what was sent."""
    if not place:
        return f"the body: {_AN_OBJECT}"
    # Behind a field's own name come the forms that it may have: articles.0.date, and then "datetime".
    path = place[: len(_INNER) if place[0] == _INNER[0] else 1]
    if kind == "extra_forbidden":  # its name is the client's, and isn't repeated
        before, names = (f"{_shown(path[:-1])}: ", _OF_AN_ARTICLE) if len(path) > 1 else ("", known)
        return f"{before}there is no such field; {closest(str(place[-1]), names)}"
    name = path[-1]
    return f"{_shown(path)}: {_AN_OBJECT if isinstance(name, int) else MEANT[name]}"


def _shown(path: tuple[int | str, ...]) -> str:
    """Return a place as a person reads it: articles.0.date."""
    return ".".join(map(str, path))
