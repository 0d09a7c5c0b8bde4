"""XML becomes elements in time that grows with its length, whatever it is made of."""

from xml.etree import ElementTree

import pytest

from summarizer.errors import InputError
from summarizer.readers.ceilings import Ceilings
from summarizer.readers.watch import Watch
from summarizer.readers.xml import elements
from summarizer.readers.xml.elements import parse
from tests.growth import assert_grows_slowly


@pytest.mark.parametrize(
    "xml", ["<a b='{}'/>", "<a><!--{}--></a>", "<a><?x {}?></a>"], ids=["attribute", "comment", "instruction"]
)
def test_a_part_without_end_is_read_in_growing_pieces(xml):
    """The parser begins it anew with each piece: 60 MB, a .docx of 59 kB, took 19 s."""

    def work(size):
        content = xml.format("x" * size).encode()
        return lambda: parse(content, Watch(Ceilings(seconds=None), "a.xml"))

    assert_grows_slowly(work, 3_000_000, 30_000_000)


def test_what_follows_a_long_part_is_counted_in_small_pieces():
    """The elements behind it are refused as they come."""
    long = f"<a><!--{'x' * 300_000}-->" + "<b/>" * 100_000 + "</a>"
    with pytest.raises(InputError, match="over 50 elements"):
        parse(long.encode(), Watch(Ceilings(elements=50), "a.xml"))
    assert len(parse(long.encode(), Watch(Ceilings(), "a.xml"))) == 100_000


def test_pieces_grow_as_long_as_nothing_comes_of_them(monkeypatch):
    """Not beyond what holds a bearable number of elements; behind what came they are small again."""
    sizes = []

    class Noting(ElementTree.XMLPullParser):
        def feed(self, data):
            sizes.append(len(data))
            super().feed(data)

    monkeypatch.setattr(ElementTree, "XMLPullParser", Noting)
    monkeypatch.setattr(elements, "_CHUNK", 4)
    monkeypatch.setattr(elements, "_LARGEST", 16)
    parse(f"<a><!--{'x' * 60}-->{'<b/>' * 20}</a>".encode(), Watch(Ceilings(), "a.xml"))
    assert sizes[:6] == [4, 4, 8, 16, 16, 16]
    assert set(sizes[-9:-1]) == {4}
