"""From scikit-learn's grammar to ours: nested parameters to the settings of stages, and to plain data and back."""

from __future__ import annotations

from ..errors import OptionError
from ..languages.language import load
from ..record import Record
from ..saving import check_fields, is_object, is_text_or_none
from ..scorers import SCORERS
from ..selectors import SELECTORS
from ..stages import described, named, restored

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

# Parameter -> the stages that it chooses among.
STAGES = {"scorer": SCORERS, "selector": SELECTORS}
# What scikit-learn puts between an object's name and that of its parameter.
_INSIDE = "__"


def is_nested(name: str) -> bool:
    """Whether a parameter is a setting of a stage, such as ``selector__diversity``."""
    return name.startswith(tuple(f"{stage}{_INSIDE}" for stage in STAGES))


def stage_of(name: str) -> str:
    """Return which stage a nested parameter is of."""
    return name.partition(_INSIDE)[0]


def nested(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings of the stages among some parameters, by their nested names.

    Parameters
    ----------
    params : mapping of str to object
        With the stages or their names.

    Returns
    -------
    dict
        Nothing for a stage that isn't the package's: its settings aren't known.
    """
    found: dict[str, Any] = {}
    for name, known in STAGES.items():
        stage = params[name]
        if isinstance(stage, str) and stage in known:
            stage = known[stage]()
        if isinstance(stage, Record):
            found |= {f"{name}{_INSIDE}{setting}": value for setting, value in stage.as_dict().items()}
    return found


def changed(name: str, value: Any, stage: Any) -> Any:
    """Return a stage with the setting that a nested parameter names.

    Raises
    ------
    OptionError
        If there is no such setting, or none that is known.
    """
    kind, _, setting = name.partition(_INSIDE)
    chosen = named(kind, stage, STAGES[kind])
    if not isinstance(chosen, Record):
        raise OptionError(name, value, f"the {kind} is {chosen!r}, whose settings aren't known; pass it whole")
    return chosen.replace(**{setting: value})


def as_data(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return parameters with the stages as plain data.

    Raises
    ------
    OptionError
        If one isn't the package's own.
    """
    stages = {name: described(name, named(name, params[name], known), known) for name, known in STAGES.items()}
    return {**params, **stages}


def from_data(content: Any) -> dict[str, Any]:
    """Return the parameters in what was written of a transformer: those that `as_data` was given.

    Raises
    ------
    ValueError
        If they are something else; the message names the field.
    """
    check_fields(content, _FIELDS)
    params = content["parameters"]
    check_fields(params, _PARAMETERS, "parameters.", others=params)
    if params["language"] is not None:
        load(params["language"])
    stages = {name: restored(params[name], known, f"parameters.{name}.") for name, known in STAGES.items()}
    return {**params, **stages}


# What is written of a transformer, and what its parameters have to say.
_FIELDS: dict[str, Any] = {
    "parameters": (is_object, "an object of parameters"),
    "background": (lambda value: value is None or is_object(value), "an object, or null,"),
}
_PARAMETERS = {**dict.fromkeys(STAGES, (is_object, "a stage")), "language": (is_text_or_none, "a language, or null,")}
