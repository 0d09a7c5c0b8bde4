"""From bytes to what may become of them: one target for each way by which a stranger's text comes in.

A target returns nothing, and raises only what is a find. What the documents promise is caught: `InputError` that names
the document, `OptionError` for settings. Offsets, hard ceilings and order are asked of every summary.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
from pathlib import Path

from fuzz.doors import DOORS
from fuzz.seeds import SEEDS
from summarizer import (
    Background,
    Digest,
    Document,
    InputError,
    OptionError,
    Summary,
    SummaryTransformer,
    digest,
    read_feed,
    read_mbox,
    split_sentences,
    summarize,
)
from summarizer.cli.summarize import main
from summarizer.readers.files import read_content
from tests.pages import ONE, TWO
from tests.readers.test_boundary import FEED, FILES, MAIL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

NAME = "input"
TEXT = f"The harbour road\n\nBy Ina Moss\n\nShare this\n\n{ONE} {TWO}\n\n- an item\n- another\n\nRead more: ferries\n\n{TWO}\n\n© 2026\n"
# What stands at the seams of texts whose lines were lost: credits, moments, addresses, bars, lists, moves, scripts.
SEAMS = (
    f"Dear Ann, {ONE} Ann Lee / AFP {TWO} Eva Brem/dpa The pier [Photo: Jane Doe] Rain fell | Ferries are late. / EVA SOL (EFE) "
    "Ann Pike <ann@example.org> 05/02/1953 10:12 AM Please call. 1. e4 e5 2. Nf3 Nc6 \u201cWe never\u201d gave up.12 Men left, 5% . "
    "It cost 3.5 m (foto Ansa). Good morning, Ann. 2) Dr. Moor said no. Mr. Orr left 👍 Yes \u8bb0\u8005 \u674e\u5f3a \u6444 \u6865\u5173\u95ed\u3002"
    "2020. 5. 3. \uc5f4\ub838\ub2e4. Best | Ann: 10:02 A [2] b.\u00b9\u00b2 / Jane Doe/Getty Images "
)


def reader(format: str) -> Callable[[bytes], None]:
    """Return the target of a format's reader, and of what is made of its documents."""

    def target(content: bytes) -> None:
        try:
            document = read_content(content, NAME, format=format)
        except InputError as error:
            _is_named(error)
            return
        checked(document)

    return target


def _is_named(error: InputError) -> None:
    """Raise AssertionError where an error doesn't name the document."""
    assert error.source.startswith(NAME)


def guessed(content: bytes) -> None:
    """Read what isn't said to be of any format."""
    try:
        document = read_content(content, NAME)
    except InputError as error:
        _is_named(error)
        return
    checked(document)


def many(read: Callable[..., object]) -> Callable[[bytes], None]:
    """Return the target of what reads several documents."""

    def target(content: bytes) -> None:
        try:
            for document in read(content, source=NAME):  # type: ignore[attr-defined]  # an iterator of documents
                checked(document)
        except InputError as error:
            _is_named(error)

    return target


def checked(document: Document) -> None:
    """Raise AssertionError where a document or its summary isn't what it has to be."""
    text = document.text
    for start, end in document.headings:
        assert 0 <= start < end <= len(text)
    summary = summarize(document, 2)
    assert len(summary.sentences) <= 2
    for sentence in (*summary.all_sentences, *summary.headings, *summary.furniture):
        assert text[sentence.start : sentence.end] == sentence.text
    assert [each.index for each in summary.all_sentences] == list(range(len(summary.all_sentences)))
    assert Summary.from_json(summary.to_json(is_whole=True)) == summary
    str(summary.explain())


def text_of(content: bytes) -> str:
    """Return bytes as text, halves of characters too."""
    return content.decode("utf-8", "surrogateescape")


def furniture(content: bytes) -> None:
    """Judge a text's blocks in each of the three ways."""
    text = text_of(content)
    for how in ("remove", "doubt", "keep"):
        summary = summarize(Document(text), 2, furniture=how)
        for each in (*summary.furniture, *summary.doubtful):
            assert text[each.start : each.end] == each.text


def splitter(content: bytes) -> None:
    """Split a text: sentences stand in it, in order, and nothing but white space and furniture is between them."""
    text = text_of(content)
    last = 0
    for sentence in split_sentences(text):
        assert last <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == sentence.text == sentence.text.strip()
        last = sentence.end


def settings(content: bytes) -> None:
    """Summarize with a title and a query that a stranger wrote."""
    head, _, rest = text_of(content).partition("\n\n")
    with contextlib.suppress(OptionError):
        summary = summarize(rest, words=30, title=head, query=head)
        assert sum(len(each.text.split()) for each in summary.sentences) <= 30


def stream(name: str) -> Callable[[bytes], None]:
    """Return the target of the command for files of an ending: it says what fails, and ends with 0 or 1."""

    def target(content: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder, _quiet() as out:
            path = Path(folder) / name
            path.write_bytes(content)
            assert main([str(path), "--format", "jsonl"]) in (0, 1)
            for line in out.getvalue().decode("utf-8").split("\n")[:-1]:
                json.loads(line)

    return target


@contextlib.contextmanager
def _quiet() -> Iterator[io.BytesIO]:
    """Keep what the command says, and give what it prints."""
    printed, said = io.BytesIO(), io.BytesIO()
    streams = [io.TextIOWrapper(each, encoding="utf-8", write_through=True) for each in (printed, said)]
    with contextlib.redirect_stdout(streams[0]), contextlib.redirect_stderr(streams[1]):
        yield printed
    for each in streams:
        each.detach()


def loaded(load: Callable[[str], Any], use: Callable[[Any], object]) -> Callable[[bytes], None]:
    """Return the target of what loads a file of ours, and of what is made of that."""

    def target(content: bytes) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "saved.json"
            path.write_bytes(content)
            try:
                found = load(str(path))
            except (InputError, OptionError):
                return
            use(found)

    return target


def from_json(load: Callable[[bytes | str], Summary | Digest]) -> Callable[[bytes], None]:
    """Return the target of what reads JSON of ours: what is read can be shown, and written and read again."""

    def target(content: bytes) -> None:
        try:
            found = load(content)
        except (InputError, OptionError):
            return
        str(found)
        found.to_html()
        assert load(found.to_json()).to_json() == found.to_json()

    return target


def _saved(thing: Background | SummaryTransformer) -> bytes:
    """Return what is written of something that saves itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saved.json"
        thing.save(str(path))
        return path.read_bytes()


ROWS = "".join(json.dumps({"id": number, "text": text}) + "\n" for number, text in enumerate((ONE, TWO, TEXT))).encode()
CSV = f'id,text\n1,"{ONE}"\n2,{TWO.replace(",", "")}\n'.encode()
BOX = f"From a@b.example Fri May  3 10:00:00 2024\n{MAIL}\n".encode() * 3
_FORMATS = {".txt": "text", ".md": "markdown", ".eml": "email", ".srt": "subtitles", ".nxml": "jats"}
_BY_FORMAT = {_FORMATS.get(Path(name).suffix, Path(name).suffix[1:]): content for name, content in FILES.items()}
# Name -> what is called, and what it is given, broken.
TARGETS: dict[str, tuple[Callable[[bytes], None], Sequence[bytes]]] = {
    **{format: (reader(format), [content, *SEEDS.get(format, ())]) for format, content in _BY_FORMAT.items()},
    "guess": (guessed, [*FILES.values()]),
    "feed": (many(read_feed), [FEED.encode(), FEED.replace("rss", "feed").replace("item", "entry").encode()]),
    "mbox": (many(read_mbox), [BOX, b"From a@b.example Fri May  3 10:00:00 2024\n" + SEEDS["email"][0]]),
    "splitter": (splitter, [TEXT.encode(), SEAMS.encode(), (ONE * 3).encode()]),
    "furniture": (furniture, [TEXT.encode(), SEAMS.encode(), FILES["a.txt"]]),
    "settings": (settings, [TEXT.encode(), SEAMS.encode()]),
    "rows": (stream("a.jsonl"), [ROWS]),
    "csv": (stream("a.csv"), [CSV, CSV.replace(b",", b"\t")]),
    "files": (stream("a.txt"), [*FILES.values(), BOX, FEED.encode()]),
    "summary": (from_json(Summary.from_json), [summarize(TEXT).to_json(is_whole=True).encode(), summarize(TEXT).to_json().encode()]),
    "digest": (from_json(Digest.from_json), [digest([ONE, TWO]).to_json().encode()]),
    "background": (loaded(Background.load, lambda found: summarize(TEXT, 2, background=found)), [_saved(Background.fit([ONE, TWO, TEXT]))]),
    "transformer": (loaded(SummaryTransformer.load, lambda found: found.transform([TEXT])), [_saved(SummaryTransformer(sentences=2))]),
    **DOORS,
}  # fmt: skip
