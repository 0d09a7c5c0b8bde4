"""From annotated attributes to a frozen record: what ``dataclass(frozen=True)`` gives, without its imports.

`dataclasses` imports `inspect`, `ast` and `dis`: as much CPU time as all of this package's default
path (about 8 ms of the 20 that a cold start takes). Type checkers see a dataclass; the tests hold a
record against a real one.
"""

from __future__ import annotations

from .errors import OptionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from inspect import Signature
    from typing import Any, ClassVar, Self, TypeGuard, dataclass_transform
else:

    def dataclass_transform(**_):
        """Stand in for typing's, which only type checkers read."""
        return lambda cls: cls


# Processes of one run: a thousand wait for the CPUs of any machine, and take 40 GB. What was meant as another number
# would be started one by one until the machine has no more.
MOST_JOBS = 1_000
# Types whose values become a float, and are no numbers.
_NO_NUMBERS = ("bool", "bool_", "datetime64", "timedelta64")


# Importing inspect takes as long as the rest of a cold start: only who asks for a signature waits for it.
class _LazySignature:
    """The signature that help() and notebooks show, made when they ask."""

    def __get__(self, record: object, owner: type[Record]) -> Signature:
        from inspect import Parameter, Signature

        return Signature(
            [
                Parameter(
                    name,
                    Parameter.POSITIONAL_OR_KEYWORD,
                    default=owner._defaults.get(name, Parameter.empty),
                    annotation=annotation,
                )
                for name, annotation in owner.parameters.items()
            ]
        )


class Told:
    """What says of an attribute that it hasn't got what is in its place."""

    __slots__ = ()

    if TYPE_CHECKING:
        ...  # a checker would take any name for an attribute
    else:

        def __getattr__(self, name):
            from .members import absent

            raise absent(self, name)


@dataclass_transform(frozen_default=True)
class Record(Told):
    """A frozen value: made by its annotated attributes, equal by them, shown with every one.

    Attributes
    ----------
    parameters : dict of str to annotation
        The names of its settings, in their order.
    """

    parameters: ClassVar[dict[str, Any]] = {}
    _elsewhere: ClassVar[Mapping[str, str]] = {}
    __signature__: ClassVar[Any] = _LazySignature()

    def __init_subclass__(cls) -> None:
        # Annotations with an underscore are the class's own; a subclass's settings come behind its parent's.
        own = {name: kind for name, kind in cls.__annotations__.items() if not name.startswith("_")}
        cls.parameters = {**cls.parameters, **own}
        cls._defaults = {name: getattr(cls, name) for name in cls.parameters if hasattr(cls, name)}

    _defaults: ClassVar[dict[str, Any]] = {}

    def __init__(self, *values: Any, **named: Any) -> None:
        parameters = self.parameters
        if len(values) > len(parameters):
            message = f"{type(self).__name__} takes {len(parameters)} settings, {len(values)} were given"
            raise TypeError(message)

        # Written past __setattr__, which refuses: this is the one place that does.
        given = self.__dict__
        given.update(self._defaults)
        placed = [*zip(parameters, values, strict=False)]
        given.update(placed)
        for name, value in named.items():
            if name in dict(placed):
                message = f"{type(self).__name__} got two values for {name}"
                raise TypeError(message)
            if name not in parameters:
                raise unknown(type(self).__name__, name, value, parameters, self._elsewhere)
            given[name] = value
        if len(given) < len(parameters):
            message = f"{type(self).__name__} needs {', '.join(name for name in parameters if name not in given)}"
            raise TypeError(message)
        given.update(self._check() or ())

    def _check(self) -> Mapping[str, Any] | None:
        """Raise OptionError for a value that can't mean anything; return settings to keep in another form, by name."""

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__} is frozen; make another with .replace({name}=...)"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> None:
        self.__setattr__(name, None)

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        shown = ", ".join([f"{name}={value!r}" for name, value in self.as_dict().items()])
        return f"{type(self).__name__}({shown})"

    # Made anew from its settings: a derived value doesn't travel, and a changed class checks what an older one wrote.
    def __reduce__(self) -> tuple[type[Self], tuple[Any, ...]]:
        return type(self), self._values()

    def _values(self) -> tuple[Any, ...]:
        return tuple(self.as_dict().values())

    def as_dict(self) -> dict[str, Any]:
        """Return its settings by name, without what was derived from them, which lies beside them."""
        return {name: self.__dict__[name] for name in self.parameters}

    def replace(self, **changes: Any) -> Self:
        """Return a copy with some settings changed."""
        return type(self)(**self.as_dict() | changes)

    # What copy.replace of Python 3.13 calls.
    __replace__ = replace


def check_number(setting: str, value: object, least: float = 0, most: float = float("inf"), allowed: str = "") -> None:
    """Raise OptionError unless a value is a finite real number, NumPy's too, from `least` to `most`."""
    if not is_finite(value) or not least <= float(value) <= most:
        raise OptionError(setting, value, allowed or f"a finite number of {least} or more")


def check_whole(setting: str, value: Any, least: int) -> None:
    """Raise OptionError unless a value is a whole number, NumPy's too, of at least `least`."""
    allowed = f"a whole number of at least {least}"
    check_number(setting, value, least, allowed=allowed)
    if not hasattr(value, "__index__"):  # 2.0
        raise OptionError(setting, value, allowed)


def check_jobs(setting: str, value: Any, usual: str = "one on each CPU") -> None:
    """Raise OptionError unless a value is a number of processes that a machine can be meant to have at once."""
    way_out = f"; leave it out for {usual}"
    if not hasattr(value, "__index__") or isinstance(value, bool) or value.__index__() < 1:
        raise OptionError(setting, value, f"a whole number of at least 1{way_out}")
    if value > MOST_JOBS:
        raise OptionError(setting, value, f"at most {MOST_JOBS:,} processes{way_out}")


def is_real(value: object) -> TypeGuard[Any]:
    """Whether a value is a real number, NumPy's too, and no bool; NaN passes, and fails every comparison."""
    # By name: NumPy's truths and times have a __float__ too, and it isn't imported for them; nor for its arrays.
    is_number = hasattr(value, "__float__") and hasattr(value, "__abs__") and not hasattr(value, "__len__")
    return is_number and type(value).__name__ not in _NO_NUMBERS and not _is_nan_of_decimal(value)


def is_finite(value: object) -> TypeGuard[Any]:
    """Whether a value is a real number that a float holds: not infinite, no NaN, no whole number of 400 digits."""
    try:
        return is_real(value) and abs(float(value)) < float("inf")
    except OverflowError:
        return False


def _is_nan_of_decimal(value: Any) -> bool:
    """Whether a value is what databases give for NaN: it raises where it is compared."""
    return type(value).__name__ == "Decimal" and bool(value.is_nan())


def is_missing(value: object) -> bool:
    """Whether a value stands for no text: None, NaN of any kind, pandas' NA and NaT."""
    is_nan = _is_nan_of_decimal(value) or bool(is_real(value) and value != value)
    return value is None or type(value).__name__ in ("NAType", "NaTType") or is_nan


def unknown(owner: str, name: str, value: object, known: Iterable[str], elsewhere: Mapping[str, str]) -> OptionError:
    """Return the error for a setting that doesn't exist, with the name that was probably meant, or its place."""
    if name in elsewhere:  # title= for a Summarizer
        told = f"pass {elsewhere[name].format(value)}"
    else:  # wrods=, max_words=
        from .spellings import hint

        told = hint(name, dict.fromkeys([*known, *elsewhere]))
    return OptionError(name, value, f"{owner} has no such setting; {told}")
