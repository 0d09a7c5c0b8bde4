"""From a body of JSON, or the parameters of an address, to what is asked, or a problem that doesn't repeat it."""

from __future__ import annotations

import re
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError

from .problems import Problem

# What an error names at most.
_NAMED = 5
# Parameters that an address may have: there are fewer.
_PARAMETERS = 100
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
