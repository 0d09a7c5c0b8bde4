"""From the bytes of a PDF to how much its pages draw, before anything is drawn: as far as that can be told cheaply.

PDFium reads all that a page draws at once, and takes a kilobyte and 5 microseconds for each text or line of it. What a
page names 10,000 times is read 10,000 times, and so is a form that is drawn by forms that are drawn by others: two
kilobytes of these are more than any memory.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from .packing import OverfullError, Room, unpacked
from .places import places
from .said import STREAM, draws, entries, meant, parts, values, without_texts
from .weight import Weight, longest_said

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# What is kept of a stream. A page of a map has 5 MB.
_MOST = 20_000_000
# What is counted of a stream, in pieces that aren't kept: .3 s of unpacking, for twice what a page may draw.
_COUNTED = 100_000_000
# Bytes that one counts for of which each may stand for any other, as pictures have it and no page: as five for a text.
_FORETOLD = 200
# A font of fewer bytes unpacks to 66 MB at most, unless it is packed twice; what is counted of all larger ones.
_LARGE, _UNPACKED = 64_000, 1_000_000_000
# Forms in each other that are followed; PDFium 7191 follows more than 30, and one that draws itself twice at each.
_DEEPEST = 40
# What a form draws that draws itself, which no PDF may: more than any ceiling.
_ENDLESS = 10**15

_CONTENTS = re.compile(rb"/Contents[ \t\r\n]{0,9}(?:\[|\d{1,9} \d{1,5} R)")
_REFERENCE = re.compile(rb"(\d{1,9})[ \t\r\n]{1,9}\d{1,5}[ \t\r\n]{1,9}R\b")
# A name that PDFium looks at has 255 signs at most, of which each may be written as three.
_NAMED = re.compile(rb"/([^\s/<>\[\](){}%]{1,765})[ \t\r\n]{0,9}(\d{1,9})[ \t\r\n]{1,9}\d{1,5}[ \t\r\n]{1,9}R\b")
_FONTS = re.compile(rb"/(?:FontFile[23]?|ToUnicode|CIDToGIDMap)[ \t\r\n]{0,9}(\d{1,9}) \d{1,5} R")
_MEANINGS = re.compile(rb"/ToUnicode[ \t\r\n]{0,9}(\d{1,9}) \d{1,5} R")
# What a letter stands for, as digits, so many for a sign; a text that stands for what is drawn, as an object.
_MEANING, _DIGITS_A_SIGN = re.compile(rb"<([\da-fA-F\s]*+)>"), 4
_SAID = re.compile(rb"/ActualText[ \t\r\n]{0,9}(\d{1,9}) \d{1,5} R")
_FORM = re.compile(rb"/Subtype[ \t\r\n]{0,9}/Form\b")
_WORD = re.compile(rb"/(\w++)")
_IS_FORETOLD, _LATE = re.compile(rb"/Predictor[ \t\r\n]*+(?!1\b)"), re.compile(rb"/EarlyChange[ \t\r\n]*+0")
# What an object has to say that is asked for more closely: few have any of it.
_ASKED = re.compile(rb"/(?:CharProcs|FontFile[23]?|ToUnicode|CIDToGIDMap|ActualText|AP|Contents|AcroForm)\b")


def weighed(content: bytes, enough: float = 0.0) -> tuple[float, float]:
    """Return how many megabytes PDFium would read for the page that draws the most, and for large fonts.

    The file is one that PDFium has written: no object is packed with others. Both are 0 where it can't be told. Where
    all pages draw less than `enough` in any case, that is what is returned: it takes half of the time.
    """
    try:
        if enough and (most := _weighed(_Objects(content, is_rough=True)))[0] <= enough:
            return most
        return _weighed(_Objects(content))
    except OverfullError:
        return float(_ENDLESS), 0.0


def _weighed(found: _Objects) -> tuple[float, float]:
    """Return the megabytes of the page that draws the most, and of large fonts."""
    contents = [*found.pages()]
    found.signs = found.most_signs()
    pages = max(map(found.page, contents), default=0)
    # Letters of a font of the file's own are drawn once each; what shows a form's fields is drawn on their page, which
    # isn't asked for.
    fields = sum([count * found.size(number) for number, count in found.fields.items()]) if found.has_fields else 0
    drawn = pages + fields + sum(map(found.size, found.letters))
    return drawn / 1_000_000, found.unpacked() / 1_000_000


class _Objects:
    """The objects of a PDF by their numbers, where they stand."""

    def __init__(self, content: bytes, *, is_rough: bool = False) -> None:
        self.content, self.room, self.is_rough = content, Room(), is_rough
        starts = places(content)
        ends = [*(start for _, start in starts[1:]), len(content)][: len(starts)]
        # Of two with a number the later holds: files are changed by what is put behind them.
        self.spans = {number: (start, end) for (number, start), end in zip(starts, ends, strict=True)}
        # Where its words end and its stream begins, which may be nowhere; its words, once they were asked for.
        self.streams = {number: STREAM.search(content, *span) for number, span in self.spans.items()}
        self.said_by: dict[int, bytes] = {}

        self.sizes: dict[int, int] = {}
        self.unclosed: dict[int, int] = {}
        # A form that is being followed -> how often it is drawn; how often it is drawn inside of itself.
        self.open: dict[int, int] = {}
        self.returns: dict[int, int] = {}
        self.has_forms = _FORM.search(content) is not None
        # What draws a letter, found beside the pages.
        self.letters: set[int] = set()
        # What shows a field -> for how many fields; the same of other notes on pages isn't drawn.
        self.fields: Counter[int] = Counter()
        self.has_fields = False
        # Fonts, and what tells their letters; for how many signs one of these stands.
        self.fonts: set[int] = set()
        self.meanings: set[int] = set()
        self.signs = 1
        # The letters of the longest text that stands for what is drawn.
        self.said = 0

    def words(self, number: int) -> bytes:
        """Return what an object says of itself, up to its stream, without texts."""
        if number not in self.said_by:
            self.said_by[number] = without_texts(self.content[slice(*self.head(number))])
        return self.said_by[number]

    def head(self, number: int) -> tuple[int, int]:
        """Return where what an object says of itself begins and ends."""
        start, end = self.spans.get(number, (0, 0))
        stream = self.streams.get(number)
        return start, stream.start() + len(b">>") if stream else end

    def meant(self, said: bytes) -> bytes:
        """Return what is said, which may be in an object of its own."""
        named = _REFERENCE.fullmatch(said)
        return self.words(int(named[1])) if named else said

    def pages(self) -> Iterator[bytes]:
        """Yield what each page says that it draws."""
        for number in self.spans:
            start, end = self.head(number)
            if not _ASKED.search(self.content, start, end):
                continue
            said, texts = self.words(number), self.content[start:end]
            for named in values(said, b"/CharProcs"):
                self.letters.update(int(match[1]) for match in _REFERENCE.finditer(self.meant(named)))

            self.fonts.update(int(match[1]) for match in _FONTS.finditer(said))
            self.meanings.update(int(match[1]) for match in _MEANINGS.finditer(said))
            apart = [len(self.content[slice(*self.head(int(match[1])))]) for match in _SAID.finditer(said)]
            self.said = max(self.said, longest_said(texts), *apart)
            self.has_fields = self.has_fields or b"/AcroForm" in said
            for look in values(said, b"/AP"):
                self.fields.update(self.looks(look))

            closed = 0
            for match in _CONTENTS.finditer(said):
                if not match[0].endswith(b"["):
                    yield match[0]
                elif match.end() > closed:  # a list in a list is none
                    found = said.find(b"]", match.end())
                    closed = found if found >= 0 else len(said)
                    yield said[match.end() : closed]

    def looks(self, said: bytes) -> Iterator[int]:
        """Yield what shows a field, in each of its states, which may be in an object of their own."""
        for match in _REFERENCE.finditer(self.meant(said)):
            number = int(match[1])
            if self.streams.get(number):
                yield number
            else:
                yield from (int(state[1]) for state in _REFERENCE.finditer(self.words(number)))

    def page(self, contents: bytes) -> int:
        """Return the weight of what a page draws: each stream as often as it is named, and the forms in it."""
        named = [int(match[1]) for match in _REFERENCE.finditer(contents)]
        # A list of streams may be an object of its own.
        if len(named) == 1 and not self.streams.get(named[0]):
            named = [int(match[1]) for match in _REFERENCE.finditer(self.words(named[0]))]
        counts = Counter(named)
        drawn = sum([count * self.size(number) for number, count in counts.items()])
        # What one stream leaves open is open in the next.
        unclosed = sum([count * self.unclosed.get(number, 0) for number, count in counts.items()])
        return drawn + unclosed**2 // 2

    def size(self, number: int, depth: int = 0, times: int = 1) -> int:
        """Return the weight of a stream, and of the forms that it draws; pictures have none.

        Parameters
        ----------
        number : int
            Of its object.
        depth, times : int
            In how many others it is, and how often these draw it.
        """
        if number in self.sizes:
            return self.sizes[number]
        content = self.stream(number)
        weight = Weight(self.signs, self.said, is_rough=self.is_rough)
        foretold = _FORETOLD if self.is_foretold(number) else 0
        for piece in [content] if len(content) < _MOST else self.pieces(number):
            weight.add(piece)
            weight.total += foretold * len(piece)
            if weight.total > _COUNTED:
                break
        size, self.unclosed[number] = weight.total, weight.depth
        self.sizes[number] = size  # where another of its name draws it
        self.open[number] = times
        if depth < _DEEPEST and self.has_forms and b"Do" in content:
            counts = draws(content)
            # What it doesn't name itself is its page's, which is known where one form alone has the name.
            alone = {name: self.forms[name][0] for name in counts if name and len(self.forms.get(name, ())) == 1}
            own = {**alone, **self.own(number)} if counts else {}
            for name, count in counts.items():
                named = [own[name]] if name in own else self.forms.get(name, [])
                forms = [self.size(each, depth + 1, times * count) for each in named if each in self.drawable]
                size += count * max(forms, default=0)
                if name in own and own[name] in self.drawable:
                    size += self.again(own[name], times * count)
            # A form whose name isn't told may be the one that draws it.
            size += self.again(number, times * counts.get(b"", 0)) if depth else 0

        del self.open[number]
        self.sizes[number] = size
        return size

    def again(self, number: int, times: int) -> int:
        """Return what a form draws more that is drawn inside of itself: once is no harm, twice is endless."""
        if number in self.open:
            self.returns[number] = self.returns.get(number, 0) + times // self.open[number]
        return _ENDLESS if self.returns.get(number, 0) > 1 else 0

    def pieces(self, number: int) -> Iterator[bytes]:
        """Yield what is in an object's stream, unpacked."""
        late = {place for place, said in enumerate(self.settings(number)) if _LATE.search(said)}
        yield from unpacked(self.raw(number), self.filters(number), self.room, late)

    def filters(self, number: int) -> list[bytes]:
        """Return how an object's stream is packed: no file has a reason to do so twice, and none is refused."""
        return [name[1] if (name := _WORD.search(said)) else b"" for said in self.listed(number, b"/Filter")]

    def settings(self, number: int) -> list[bytes]:
        """Return what is said of each of an object's filters."""
        return self.listed(number, b"/DecodeParms")

    def is_foretold(self, number: int) -> bool:
        """Whether each byte of a stream is written as what it differs by from another."""
        return any(map(_IS_FORETOLD.search, self.settings(number)))

    def listed(self, number: int, name: bytes) -> list[bytes]:
        """Return what an object says for a name, one or a list of it."""
        words = self.words(number)
        said = self.meant(entries(words).get(name, b"")) if name in words else b""
        each = parts(said) if said.lstrip().startswith(b"[") else [said] * bool(said)
        return [self.meant(one) for one in each[:_DEEPEST]]

    def unpacked(self) -> int:
        """Return how many bytes large fonts unpack to, up to a bound."""
        total = 0
        for number in self.fonts:
            if len(self.raw(number)) < _LARGE and len(self.filters(number)) < 2:
                continue
            for piece in self.pieces(number):
                total += len(piece)
                if total > _UNPACKED:
                    return total
        return total

    def most_signs(self) -> int:
        """Return for how many signs a letter stands at most, as the fonts say."""
        longest = 0
        for number in self.meanings:
            said = self.stream(number)
            signs = [said] if self.is_foretold(number) else _MEANING.findall(said)
            longest = max(longest, max(map(len, signs), default=0))
        return max(1, longest // _DIGITS_A_SIGN)

    def raw(self, number: int) -> bytes:
        """Return what is in an object's stream as it stands there."""
        stream = self.streams.get(number)
        return self.content[stream.end() : self.spans[number][1]] if stream else b""

    def stream(self, number: int) -> bytes:
        """Return what is in an object's stream, unpacked, up to a bound."""
        found = b""
        for piece in self.pieces(number):
            found += piece
            if len(found) >= _MOST:
                break
        return found[:_MOST]

    def own(self, number: int) -> dict[bytes, int]:
        """Return the forms and pictures that an object names itself, or what it refers to for its resources."""
        resources = entries(self.meant(entries(self.words(number)).get(b"/Resources", b"")))
        named = entries(self.meant(resources.get(b"/XObject", b"")))
        found = {meant(name[1:]): _REFERENCE.fullmatch(said) for name, said in named.items()}
        return {name: int(match[1]) for name, match in found.items() if match and int(match[1]) in self.spans}

    @cached_property
    def drawable(self) -> frozenset[int]:
        """All forms."""
        return frozenset(number for number in self.spans if _FORM.search(self.words(number)))

    @cached_property
    def forms(self) -> dict[bytes, list[int]]:
        """Name -> the forms that are called so anywhere: whose resources they are isn't asked. All are called ""."""
        found: dict[bytes, list[int]] = {b"": [*self.drawable]}
        for number in self.spans:
            for match in _NAMED.finditer(self.words(number)):
                if int(match[2]) in self.drawable:
                    found.setdefault(meant(match[1]), []).append(int(match[2]))
        return found
