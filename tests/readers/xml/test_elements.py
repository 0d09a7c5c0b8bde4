"""XML becomes elements in time that grows with its length, whatever it is made of."""

import pytest

from summarizer.errors import InputError
from summarizer.readers.ceilings import Ceilings
from summarizer.readers.watch import Watch
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
