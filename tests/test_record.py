"""A record is what a frozen dataclass is, made without importing one."""

import copy
import dataclasses
import inspect
import pickle
from functools import cached_property

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import OptionError
from summarizer.record import Record


class Point(Record):
    """A record to hold against its oracle."""

    x: int
    y: int = 2
    label: str = "here"


@dataclasses.dataclass(frozen=True)
class Oracle:
    """The same with the standard library."""

    x: int
    y: int = 2
    label: str = "here"


settings = st.fixed_dictionaries({"x": st.integers()}, optional={"y": st.integers(), "label": st.text()})


def test_its_settings_come_by_name():
    """In the order of the class, defaults among them: what makes an equal one."""
    assert list(Point(label="there", x=1).as_dict().items()) == [("x", 1), ("y", 2), ("label", "there")]
    assert Point(**Point(7).as_dict()) == Point(7)


@given(settings, settings)
def test_a_record_behaves_like_a_frozen_dataclass(first, second):
    """Attributes, equality, hash, repr and signature are the dataclass's."""
    ours, theirs = Point(**first), Oracle(**first)
    assert vars(ours) == vars(theirs)
    assert repr(ours) == repr(theirs).replace("Oracle", "Point")
    assert (ours == Point(**second)) == (theirs == Oracle(**second))
    assert hash(ours) == hash(Point(**first))
    assert ours.replace(y=7) == Point(**first | {"y": 7})
    assert pickle.loads(pickle.dumps(ours)) == copy.copy(ours) == copy.deepcopy(ours) == ours
    assert ours != theirs


def test_the_signature_is_the_dataclass_s():
    """Editors and notebooks show the settings and their defaults."""
    ours, theirs = inspect.signature(Point), inspect.signature(Oracle)
    assert [(p.name, p.default, p.kind) for p in ours.parameters.values()] == [
        (p.name, p.default, p.kind) for p in theirs.parameters.values()
    ]


def test_settings_can_be_given_by_place():
    """Values go to the settings in their order."""
    assert Point(1, 5) == Point(x=1, y=5)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Point(), "Point needs x"),
        (lambda: Point(1, 2, "a", 4), "Point takes 3 settings, 4 were given"),
        (lambda: Point(1, x=2), "Point got two values for x"),
    ],
)
def test_a_wrong_call_is_a_type_error(make, message):
    """Too few, too many and doubled settings are errors of the call."""
    with pytest.raises(TypeError, match=message):
        make()


def test_an_unknown_setting_names_the_one_meant():
    """A misspelt setting is told the right name."""
    with pytest.raises(OptionError, match=r"lable='x': Point has no such setting; did you mean label\?"):
        Point(1, lable="x")


def test_a_record_cannot_be_changed():
    """Neither setting nor deleting works, and the message says what does."""
    point = Point(1)
    with pytest.raises(AttributeError, match=r"frozen; make another with \.replace\(x=\.\.\.\)"):
        point.x = 3
    with pytest.raises(AttributeError, match="frozen"):
        del point.x


class Kept(Record):
    """A record that keeps another form of what it is given, and derives from it."""

    words: tuple[str, ...]

    def _check(self):
        return {"words": tuple(self.words)}

    @cached_property
    def longest(self):
        """The longest word."""
        return max(self.words, key=len)


def test_what_a_check_returns_is_kept():
    """It takes the place of what was given, in all that is made of the record."""
    record = Kept(["a", "bc"])
    assert record.words == ("a", "bc")
    assert record.as_dict() == {"words": ("a", "bc")}
    assert record == Kept(("a", "bc")) == pickle.loads(pickle.dumps(record))


def test_what_is_derived_is_no_setting():
    """It is made when it is asked for, and lies beside the settings."""
    record = Kept(["a", "bc"])
    assert "longest" not in vars(record)
    assert record.longest == "bc" == vars(record)["longest"]
    assert record == Kept(["a", "bc"])
    assert repr(record) == "Kept(words=('a', 'bc'))"
    assert record.replace(words=["def"]).longest == "def"
    assert [*Kept.parameters] == [*record.as_dict()] == ["words"]
