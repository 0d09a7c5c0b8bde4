"""Word files, OpenDocument texts, books and rich text become what their reader sees."""

import io
import sys
import zipfile

import pytest

from summarizer import Ceilings, InputError, MissingDependencyError, read_docx, summarize
from summarizer.readers.files import read_content
from summarizer.readers.office.archive import parts_of
from summarizer.readers.prose import counted
from summarizer.readers.watch import Watch
from summarizer.readers.xml.elements import parse
from tests.growth import assert_grows_slowly
from tests.pages import FOUR, ONE, THREE, TITLE, TWO

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def packed(**parts):
    """Return a ZIP archive; a name's double underscore is a slash, a single one a stop."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            kind = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name.replace("__", "/").replace("_", "."), text, kind)
    return stream.getvalue()


def docx(body, styles="", **parts):
    """Return a Word file."""
    parts = {"word__document_xml": f"<w:document {WORD}><w:body>{body}</w:body></w:document>", **parts}
    if styles:
        parts["word__styles_xml"] = f"<w:styles {WORD}>{styles}</w:styles>"
    return packed(**parts)


def run(text, look=""):
    """Return a run of a Word file."""
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}<w:t>{text}</w:t></w:r>"


def paragraph(*runs, look=""):
    """Return a paragraph of a Word file."""
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{''.join(runs)}</w:p>"


def text(*paragraphs, styles=""):
    """Return the text of a Word file of these paragraphs."""
    return read_docx(docx("".join(paragraphs), styles)).text


@pytest.mark.parametrize(
    "gone",
    [
        run(TWO, "<w:strike/>"), run(TWO, "<w:dstrike/>"),
        f"<w:moveFrom>{run(TWO)}</w:moveFrom>", f"<w:del><w:r><w:delText>{TWO}</w:delText></w:r></w:del>", f"<w:del>{run(TWO)}</w:del>", run(TWO, "<w:vanish/>"), run(TWO, '<w:vanish w:val="true"/>'),
        run(TWO, '<w:rStyle w:val="secret"/>'), f"<w:r><w:txbxContent>{paragraph(run(TWO))}</w:txbxContent></w:r>", f"<mc:Fallback>{run(TWO)}</mc:Fallback>", f"<w:r><w:instrText>{TWO}</w:instrText></w:r>",
    ],
)  # fmt: skip
def test_what_isn_t_seen_is_not_read(gone):
    """Moved away, deleted, hidden by itself or by its style, in a box, said twice, a field's own words."""
    styles = '<w:style w:styleId="secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>'
    moved = f"<w:moveTo>{run(THREE)}</w:moveTo><w:ins>{run(' ')}</w:ins>{run(FOUR, '<w:vanish w:val=&quot;0&quot;/>'.replace('&quot;', chr(34)))}"
    assert text(paragraph(run(ONE)), paragraph(gone), paragraph(moved), styles=styles) == f"{ONE}\n\n{THREE} {FOUR}"


def test_a_deleted_end_of_a_paragraph_joins_two():
    """Word writes that the mark is gone, not the words."""
    assert (
        text(paragraph(run("The road is "), look="<w:rPr><w:del/></w:rPr>"), paragraph(run("closed.")))
        == "The road is closed."
    )


def test_signs_are_read():
    """Tabs, breaks of lines, hyphens that don't break; a break of the page is none of the line."""
    body = '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:br w:type="page"/><w:t>f</w:t><w:ptab/><w:t>g</w:t></w:r>'
    assert text(f"<w:p>{body}</w:p>") == "a b\nc\nd-e f g"


MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def test_formulas_sounds_and_places_to_type_into():
    """Letters of a formula are read, those above a word and what asks to be overwritten aren't."""
    formula = f"<m:oMath {MATH}><m:r><m:t>F=3</m:t></m:r></m:oMath>"
    assert text(paragraph(run("The load is "), formula, run(" tons."))) == "The load is F=3 tons."
    ruby = f"<w:r><w:ruby><w:rt>{run('みなと')}</w:rt><w:rubyBase>{run('港')}</w:rubyBase></w:ruby></w:r>"
    assert text(paragraph(ruby, run("は閉鎖。"))) == "港は閉鎖。"
    styles = '<w:style w:styleId="P"><w:name w:val="Placeholder Text"/></w:style>'
    assert text(paragraph(run("Click here.", '<w:rStyle w:val="P"/>')), paragraph(run(ONE)), styles=styles) == ONE


def field(part):
    """Return the mark where a field of a Word file begins, is shown from, or ends."""
    return f'<w:r><w:fldChar w:fldCharType="{part}"/></w:r>'


def test_what_a_field_is_made_by_is_not_read():
    """Though another field stands in that, which is shown nowhere; a field that doesn't end hides nothing."""
    inner = f"{field('begin')}<w:r><w:instrText> NAME </w:instrText></w:r>{field('separate')}{run('x')}{field('end')}"
    outer = f"{field('begin')}<w:r><w:instrText> IF </w:instrText></w:r>{inner}{field('separate')}{run('five')}{field('end')}"
    assert text(paragraph(run("It weighs "), outer, run(" tons."))) == "It weighs five tons."
    assert (
        text(paragraph(field("end"), run(ONE), field("begin"), field("separate")), paragraph(run(TWO)))
        == f"{ONE}\n\n{TWO}"
    )


def test_what_nobody_filled_in_is_not_read():
    """What a form asks for, by whatever style."""
    empty = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Choose an item.')}</w:sdtContent></w:sdt>"
    filled = f"<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>{run(ONE)}</w:sdtContent></w:sdt>"
    assert text(paragraph(empty), paragraph(filled)) == ONE


def test_a_word_file_that_is_all_table_is_read():
    """A form, or a page laid out by one."""
    table = f"<w:tbl><w:tr><w:tc>{paragraph(run(ONE))}{paragraph(run(TWO))}</w:tc></w:tr></w:tbl>"
    document = read_docx(docx(table))
    assert document.text == f"{ONE}\n\n{TWO}"
    assert document.warnings == ()


def test_boxes_are_said_and_read_where_there_is_nothing_else():
    """Once, though Word writes each twice."""
    box = f"<w:txbxContent>{paragraph(run(TWO))}</w:txbxContent>"
    twice = f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    document = read_docx(docx(paragraph(twice, run(ONE)) + paragraph(f"<w:r><w:pict>{box}</w:pict></w:r>")))
    assert (document.text, document.warnings) == (ONE, ("2 text boxes left out",))
    document = read_docx(docx(paragraph(twice)))
    assert (document.text, document.warnings) == (TWO, ())


def test_styles_have_what_they_are_based_on():
    """Items by their style alone, headings by that of another; a table of contents by its place, without styles."""
    styles = (
        '<w:style w:styleId="u1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="mine"><w:name w:val="Mine"/><w:basedOn w:val="u1"/></w:style><w:style w:styleId="round"><w:name w:val="R"/><w:basedOn w:val="round"/></w:style>'
        '<w:style w:styleId="lb"><w:name w:val="List Bullet"/></w:style><w:style w:styleId="own"><w:name w:val="Own"/><w:pPr><w:numPr/></w:pPr></w:style>'
        '<w:style w:styleId="sub"><w:name w:val="Subtitle"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = [paragraph(run(text), look=f'<w:pStyle w:val="{style}"/>') for text, style in (("Roads", "mine"), ("one", "lb"), ("two", "own"), ("three", "round"), ("under", "sub"))]  # fmt: skip
    body.append(paragraph(run("four"), look='<w:pStyle w:val="lb"/><w:numPr><w:numId w:val="0"/></w:numPr>'))
    contents = f'<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>{paragraph(run("Roads 1"))}</w:sdtContent></w:sdt>'
    control = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph(run(ONE))}</w:sdtContent></w:sdt>"
    document = read_docx(docx(contents + "".join(body) + control, styles))
    assert document.text == f"Roads\n\n- one\n- two\n\nthree\n\nunder\n\nfour\n\n{ONE}"
    assert document.title == "Roads"


def test_headings_items_captions_and_contents():
    """By the styles' own names or levels, whatever they are called in the writer's language."""
    styles = (
        '<w:style w:styleId="u1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="own"><w:name w:val="Mine"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
        '<w:style w:styleId="v1"><w:name w:val="toc 1"/></w:style><w:style w:styleId="b"><w:name w:val="caption"/></w:style><w:style w:styleId="h"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style><w:style/>'
    )
    looks = [f'<w:pStyle w:val="{style}"/>' for style in ("u1", "own", "v1", "b", "h", "none")]
    number = '<w:numPr><w:numId w:val="{}"/></w:numPr>'
    body = [
        *[paragraph(run(f"Style {n}"), look=look) for n, look in enumerate(looks)], paragraph(run("Level"), look='<w:outlineLvl w:val="2"/>'), paragraph(run("Body"), look='<w:outlineLvl w:val="9"/>'),
        paragraph(run("one"), look=number.format(1)), paragraph(run("two"), look="<w:numPr/>"), paragraph(run("three"), look=number.format(0)),
    ]  # fmt: skip
    document = read_docx(docx("".join(body), styles))
    assert document.text == "Style 0\n\nStyle 1\n\nStyle 5\n\nLevel\n\nBody\n\n- one\n- two\n\nthree"
    assert [document.text[start:end] for start, end in document.headings] == ["Style 0", "Style 1", "Level"]
    assert document.title == "Style 0"
    assert [document.text[start:end] for start, end in document.items] == ["one", "two"]


def test_tables_are_read_on_demand_and_notes_are_named():
    """A warning says what was left out."""
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    cell = f"<w:tc>{paragraph(run(TWO))}<w:tbl><w:tr><w:tc>{paragraph(run('inner'), note)}</w:tc></w:tr></w:tbl></w:tc>"
    content = docx(
        paragraph(run(ONE), note, note)
        + f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>"
        + paragraph(run(THREE), '<w:r><w:commentReference w:id="2"/></w:r>')
    )
    document = read_docx(content)
    assert document.text == f"{ONE}\n\n{THREE}"
    assert document.warnings == ("2 footnotes, 1 table and 1 comment left out",)
    document = read_docx(content, tables=True)
    assert document.text == f"{ONE}\n\n{TWO}\n\ninner\n\n{THREE}"
    assert document.warnings == ("3 footnotes and 1 comment left out",)
    assert counted({}) == ()
    assert counted({"table": 1, "note": 0}) == ("1 table left out",)


def test_word_s_strict_form_is_read():
    """ISO's own names of the same elements."""
    content = f'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>{paragraph(run(ONE))}</w:body></w:document>'
    assert read_docx(packed(word__document_xml=content)).text == ONE


def test_a_path_is_opened(tmp_path):
    """A str is the file's name."""
    path = tmp_path / "a.docx"
    path.write_bytes(docx(paragraph(run(ONE))))
    assert read_docx(str(path)).text == ONE
    with pytest.raises(InputError, match="No such file"):
        read_docx("nowhere.docx")
    with pytest.raises(TypeError, match="the Word file is of type int; pass bytes or a path"):
        read_docx(5)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (docx(paragraph(run(ONE)))[:200], "not a .docx file that can be read"), (docx("<w:p>"), "not XML that can be read"), (packed(xl__workbook_xml="<a/>"), "without a Word document in it"),
        (packed(word__document_xml="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "declares entities"), (packed(word__document_xml='<?xml version="1.0" encoding="foo"?><a/>'), "unknown encoding: foo"),
        (packed(word__document_xml="<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".encode("utf-16")), "declares entities"), (packed(word__document_xml=""), "no element found"),
        (docx("<w:p>" * 4000), "400 elements in each other"), (docx(paragraph(run(ONE))).replace(b"word/document.xml", b"word/document.xmk", 1), "not a .docx file that can be read"),
    ],
)  # fmt: skip
def test_a_word_file_that_is_none_is_said(content, reason):
    """Cut, malformed, of another kind or a trap: one error."""
    with pytest.raises(InputError, match=rf"a\.docx: .*{reason}"):
        read_docx(content, source="a.docx")


def test_no_more_is_unpacked_than_may_be(monkeypatch):
    """A part that would be gigabytes takes memory up to its ceiling, and a byte."""
    asked = []
    real = zipfile.ZipExtFile.read
    monkeypatch.setattr(zipfile.ZipExtFile, "read", lambda file, size=-1: asked.append(size) or real(file, size))
    with pytest.raises(InputError, match="over 3 megabytes unpacked"):
        read_docx(docx(paragraph(run("a" * 2_000_000))), ceilings=Ceilings(unpacked=3))
    assert 0 < max(asked) <= 1_000_001
    assert min(asked) >= 0


def test_what_grows_is_not_unpacked():
    """Parts, all parts together, elements and their number have ceilings."""
    content = docx(paragraph(run("a" * 2_000_000)))
    assert len(content) < 10_000
    over = r"a\.docx: over {} by word/document\.xml; split it, or pass Ceilings\({}=None\), or --ceiling {}=none"
    with pytest.raises(InputError, match=over.format("3 megabytes unpacked", *["unpacked"] * 2)):
        read_docx(content, source="a.docx", ceilings=Ceilings(unpacked=3))
    assert len(read_docx(content, ceilings=Ceilings(unpacked=None)).text) == 2_000_000

    small = Watch(Ceilings(unpacked=0.003), "a")
    parts = parts_of(packed(a="x" * 900, b="y" * 900, c="z" * 900, d="z" * 900), small, "an archive")
    assert [parts.read(part) for part in "abc"] == [b"x" * 900, b"y" * 900, b"z" * 900]
    with pytest.raises(InputError, match=r"over 0\.003 megabytes unpacked by d"):
        parts.read("d")
    with pytest.raises(InputError, match="over 1 parts; split it"):
        parts_of(packed(a="x", b="y"), Watch(Ceilings(parts=1), "a"), "an archive")
    with pytest.raises(InputError, match="over 1,000 elements by word"):
        read_docx(docx("<w:p/>" * 2_000), ceilings=Ceilings(elements=1_000))
    with pytest.raises(InputError, match="over 1e-09 seconds by word"):
        read_docx(docx("<w:p/>"), ceilings=Ceilings(seconds=1e-9))
    with pytest.raises(InputError, match="over 1 megabytes unpacked; split"):
        parse("a" * 1_000_001, Watch(Ceilings(unpacked=1), "a"))


@pytest.mark.parametrize("unit", ["<w:p/>", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", "<w:tbl/>", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"])  # fmt: skip
def test_time_grows_with_a_word_file_s_length(unit):
    """Ten times the file takes about ten times as long."""

    def work(length):
        content = docx(unit * (length // len(unit)))
        return lambda: read_docx(content)

    assert_grows_slowly(work, 50_000, 500_000)


NAMES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{of}:1.0"' for name, of in (("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("meta", "meta")))  # fmt: skip


def odt(body, styles="", meta=""):
    """Return an OpenDocument text."""
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content_xml": f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }
    if meta:
        parts["meta_xml"] = (
            f'<office:document-meta {NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{meta}</office:meta></office:document-meta>'
        )
    return packed(**parts)


def test_an_opendocument_text_is_read():
    """Paragraphs, headings, lists; no tables, notes, comments, boxes, changes, hidden words."""
    styles = '<style:style style:name="T9"><style:text-properties text:display="none"/></style:style><style:style style:name="T1"><style:text-properties/></style:style>'
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:table-of-content><text:p>gone</text:p></text:table-of-content>"
        f'<text:h>{TITLE}</text:h><text:p>{ONE[:20]}<text:s/>in <text:span text:style-name="T1">the</text:span><text:span text:style-name="T9">hidden</text:span> harbour<text:line-break/>\n at<text:tab/>noon'
        "<text:note><text:note-body><text:p>a note</text:p></text:note-body></text:note> on.</text:p><office:annotation><text:p>gone</text:p></office:annotation>"
        f"<table:table><text:p>gone</text:p></table:table><text:list><text:list-item><text:p>short</text:p></text:list-item><text:list-item><text:p>{TWO}</text:p></text:list-item></text:list>"
        "<text:p><text:ruby><text:ruby-base>港</text:ruby-base><text:ruby-text>gone</text:ruby-text></text:ruby>へ。</text:p>"
        f'<text:p text:style-name="T9">hidden</text:p><text:p><draw:frame><text:p>gone</text:p></draw:frame></text:p><text:p>{THREE}</text:p>'
    )
    meta = "<dc:title>Draft</dc:title><meta:initial-creator>Jane</meta:initial-creator><dc:creator>Ola</dc:creator><meta:creation-date>2026-03-14</meta:creation-date><dc:language>en</dc:language>"
    document = read_content(odt(body, styles, meta), "a")
    assert document.text.split("\n\n") == [
        TITLE,
        f"{ONE[:20]} in the harbour\nat noon on.",
        f"- short\n{TWO}",
        "港へ。",
        THREE,
    ]
    assert (document.title, document.author, document.date, document.language) == ("Draft", "Jane", "2026-03-14", "en")
    assert document.warnings == ("1 note, 1 comment and 1 table left out",)
    assert [document.text[start:end] for start, end in document.items] == ["short", TWO]
    assert read_content(odt(f"<text:h>{TITLE}</text:h>"), "a").title == TITLE
    assert read_content(odt(f"<text:p>{ONE}</text:p>"), "a.odt").title is None


def test_an_opendocument_text_that_is_all_table_is_read():
    """A form, or a page laid out so; beside paragraphs a table is none of the text."""
    table = f"<table:table><table:table-row><table:table-cell><text:p>{ONE}</text:p></table:table-cell></table:table-row></table:table>"
    found = read_content(odt(table), "a")
    assert (found.text, found.warnings) == (ONE, ())
    found = read_content(odt(f"{table}<text:p>{TWO}</text:p>"), "a")
    assert (found.text, found.warnings) == (TWO, ("1 table left out",))


@pytest.mark.parametrize("read", [lambda body, table: read_content(odt(body + table), "a"), None])
def test_a_page_laid_out_as_a_table_beside_a_few_words_is_read(read):
    """Of prose there is twice as much as outside; a table of names, or of less, is left out."""

    def word(body, table):
        return read_docx(docx(body + table))

    def filled(*cells):
        if read is None:
            return f"<w:tbl><w:tr>{''.join(f'<w:tc>{paragraph(run(cell))}</w:tc>' for cell in cells)}</w:tr></w:tbl>"
        inside = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
        return f"<table:table><table:table-row>{inside}</table:table-row></table:table>"

    def said(text, *cells):
        outside = paragraph(run(text)) if read is None else f"<text:p>{text}</text:p>"
        return (read or word)(outside, filled(*cells))

    laid_out = said("Quay News", "Page one", ONE, TWO)
    assert laid_out.text == f"Quay News\n\nPage one\n\n{ONE}\n\n{TWO}"
    assert laid_out.warnings == ()
    for cells in (["Ida Moss"] * 60, [ONE, TWO], [ONE.rstrip("."), TWO.rstrip(".")] * 2):
        assert said(THREE, *cells).text == THREE
        assert said(THREE, *cells).warnings == ("1 table left out",)
    assert said(ONE, *[ONE] * 4).text == ONE


@pytest.mark.parametrize("kind", ["docx", "odt"])
def test_a_table_of_figures_is_not_read_for_its_layout(kind, monkeypatch):
    """It takes as long as all of the rest, and what stands in it can't be a page's prose."""
    monkeypatch.delattr(f"summarizer.readers.office.{kind}.is_laid_out")
    if kind == "docx":
        cells = f"<w:tc>{paragraph(run('Ida Moss'))}</w:tc>" * 60
        document = read_docx(docx(f"{paragraph(run(ONE))}<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))
    else:
        cells = "<table:table-cell><text:p>Ida Moss</text:p></table:table-cell>" * 60
        table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        document = read_content(odt(f"<text:p>{ONE}</text:p>{table}"), "a")
    assert (document.text, document.warnings) == (ONE, ("1 table left out",))


def test_an_opendocument_file_of_another_kind_is_said():
    """A spreadsheet, and a text that isn't one."""
    for content in (
        packed(content_xml=f"<office:document-content {NAMES}><office:body/></office:document-content>"),
        packed(a="b"),
    ):
        with pytest.raises(InputError, match="without an OpenDocument text in it"):
            read_content(content, "a.odt")
    with pytest.raises(InputError, match="not an OpenDocument file that can be read"):
        read_content(b"Hello.", "a.odt")


def epub(*chapters, folder="OEBPS/", more="", spine="", metadata="", **parts):
    """Return a book; a chapter is its name and its page."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, (name, _) in enumerate(chapters)
    )
    order = "".join(f'<itemref idref="i{n}"/>' for n in range(len(chapters)))
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>Roads</dc:title>{metadata}</metadata>'
        f"<manifest>{items}{more}</manifest><spine>{spine}{order}</spine></package>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            f'<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="{folder}content.opf"/></rootfiles></container>',
        )
        archive.writestr(f"{folder}content.opf", package)
        for name, page in chapters:
            archive.writestr(folder + name.replace("%20", " "), page)
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), text)
    return stream.getvalue()


def test_a_book_is_read_no_further_than_to_its_ceiling():
    """The chapter that is over it is named, and none behind it is opened."""
    chapters = [(f"{number}.xhtml", chapter(f"Chapter {number}", ONE)) for number in range(3)]
    with pytest.raises(InputError, match=rf"over {len(ONE)} characters by OEBPS/0\.xhtml; split it"):
        read_content(epub(*chapters), "a.epub", ceilings=Ceilings(characters=len(ONE)))


def chapter(title, *paragraphs):
    """Return a page of a book."""
    return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body class="a"><h1>{title}</h1>{"".join(f"<p>{each}</p>" for each in paragraphs)}</body></html>'


@pytest.mark.parametrize("folder", ["OEBPS/", ""])
def test_a_book_is_read_chapter_by_chapter(folder):
    """In the order of its own list, without cover, contents and what isn't in a row."""
    more = '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/><item id="p" href="p.jpg" media-type="image/jpeg"/><item id="s" href="aside.xhtml"/>'
    spine = '<itemref idref="n"/><itemref idref="p"/><itemref idref="s" linear="no"/><itemref idref="nothing"/><itemref idref="i1"/>'
    content = epub(
        ("cover.xhtml", chapter("Cover")), ("two%20b.xhtml", chapter("Two", TWO)), ("one.xhtml", chapter("One", ONE, THREE)), ("missing.xhtml", FOUR), folder=folder, more=more, spine=spine,
        metadata="<dc:creator>Jane</dc:creator><dc:date>2026</dc:date><dc:language>en</dc:language>",
    )  # fmt: skip
    document = read_content(content, "a")
    assert document.text.split("\n\n") == ["Two", TWO, "One", ONE, THREE, FOUR]
    assert [document.text[start:end] for start, end in document.headings] == ["Two", "One"]
    assert (document.title, document.author, document.date, document.language) == ("Roads", "Jane", "2026", "en")
    assert summarize(document)


def listed(path, more):
    """Return the list of an OpenDocument file in which one entry has something in it."""
    names = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    entries = "".join([
        f'<manifest:file-entry manifest:full-path="{each}" manifest:media-type="text/xml">{more if each == path else ""}</manifest:file-entry>'
        for each in ("/", "Basic/script.xml", "content.xml", "encrypted-package", "settings.xml")
    ])  # fmt: skip
    return f"<manifest:manifest {names}>{entries}</manifest:manifest>"


@pytest.mark.parametrize(("path", "is_locked"), [("content.xml", True), ("encrypted-package", True), ("Basic/script.xml", False), ("", False)])  # fmt: skip
def test_an_opendocument_text_behind_a_password_is_said(path, is_locked):
    """The text itself, or all of it; a macro behind one is no hindrance."""
    lock = "<manifest:encryption-data><manifest:algorithm/></manifest:encryption-data>"
    content = packed(
        mimetype="application/vnd.oasis.opendocument.text",
        content_xml="\x81\x02"
        if is_locked
        else f"<office:document-content {NAMES}><office:body><office:text><text:p>{ONE}</text:p></office:text></office:body></office:document-content>",
        **{"META-INF__manifest_xml": listed(path, lock)},
    )
    if is_locked:
        with pytest.raises(
            InputError, match=r"^a\.odt: locked with a password; save a copy without one, and pass that$"
        ):
            read_content(content, "a.odt")
    else:
        assert read_content(content, "a.odt").text == ONE


def test_a_book_that_is_locked_or_none_is_said(monkeypatch):
    """By its seller; an archive of something else; a part that is missing costs itself."""
    page = ("one.xhtml", chapter("One", ONE))
    for locked in (
        {"META-INF__rights_xml": "<a/>"},
        {"META-INF__encryption_xml": '<CipherReference URI="OEBPS/one.xhtml"/>'},
    ):
        with pytest.raises(InputError, match=r"a\.epub: locked by its seller"):
            read_content(epub(page, **locked), "a.epub")
    assert (
        ONE
        in read_content(
            epub(page, **{"META-INF__encryption_xml": '<CipherReference URI="OEBPS/font.ttf"/>'}), "a.epub"
        ).text
    )
    assert (
        read_content(epub(page, more='<item id="z" href="z.xhtml"/>', spine='<itemref idref="z"/>'), "a.epub").text
        == f"One\n\n{ONE}"
    )
    for content in (
        packed(a="b"),
        packed(**{"META-INF__container_xml": "<container><rootfile full-path='x'/></container>"}),
        packed(**{"META-INF__container_xml": "<container/>"}),
    ):
        with pytest.raises(InputError, match="without a book in it"):
            read_content(content, "a.epub")
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[html\]"):
        read_content(epub(page), "a.epub")


def test_a_book_s_notes_are_left_out():
    """And the numbers that lead to them."""
    noted = chapter("One", f"{ONE}<a epub:type='noteref' href='#n'>1</a>", TWO).replace(
        "</body>", "<aside epub:type='footnote' id='n'><p>A note.</p></aside></body>"
    )
    assert read_content(epub(("one.xhtml", noted)), "a.epub").text == f"One\n\n{ONE}\n\n{TWO}"


RTF = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}{\info{\title The road}{\author Jane}}\f0 "
    + ONE
    + r"\par Stra\'dfe \u8222?am\ldblquote  \u-10179 ?\u-8694 ?\par\par "
    + TWO
    + "}"
)


def test_a_licence_around_a_book_is_left_out():
    """Project Gutenberg's, above and below."""
    head, foot = (f'<section id="pg-{name}"><p>{THREE}</p></section>' for name in ("header", "footer"))
    assert read_content(epub(("one.xhtml", f"<body>{head}<p>{ONE}</p>{foot}</body>")), "a").text == ONE


@pytest.mark.parametrize("name", ["discovery", "recovered", "coverage", "uncovering"])
def test_a_chapter_s_name_may_hold_a_cover(name):
    """Only one that is named as a cover is one."""
    one, two = (name, f"<body><p>{ONE}</p></body>"), ("my_cover", f"<body><p>{TWO}</p></body>")
    assert read_content(epub(*((f"{each}.xhtml", page) for each, page in (one, two))), "a").text == ONE


def test_rich_text_is_read():
    """Its words, its title and its author; pictures are cut out first."""
    picture = r"{\pict\pngblip " + ("89504e47" * 16 + "\n") * 400 + "}"
    document = read_content((RTF[:-1] + picture + "}").encode(), "a")
    assert document.text == f"{ONE}\n\nStraße „am“ 😊\n\n{TWO}"
    assert (document.title, document.author) == ("The road", "Jane")
    with pytest.raises(InputError, match=r"a\.rtf: over 0\.0001 megabytes of rich text"):
        read_content(RTF.encode(), "a.rtf", ceilings=Ceilings(rtf=0.0001))


def test_rich_text_s_tables_are_left_out_and_said():
    """Unless there is nothing else; what may part a word is no letter of it."""
    row = r"\trowd\cellx100\cellx200 a\cell b\cell\row\pard "
    document = read_content(
        (r"{\rtf1\ansi " + ONE + r"\par " + row + row + r" Har\-bour.\par " + row + "}").encode(), "a.rtf"
    )
    assert document.text == f"{ONE}\n\nHarbour."
    assert document.warnings == ("2 tables left out",)
    document = read_content((r"{\rtf1\ansi " + row + "}").encode(), "a.rtf")
    assert (document.text, document.warnings) == ("a b", ())


def test_rich_text_that_can_t_be_read_is_said(monkeypatch):
    """Whatever its reader stumbles over; without that, what to run."""

    def stumble(*_, **__):
        raise OverflowError("Python int too large to convert to C int")

    with monkeypatch.context() as broken:
        broken.setattr("striprtf.striprtf.rtf_to_text", stumble)
        with pytest.raises(InputError) as caught:
            read_content(RTF.encode(), "a.rtf")
    why = "a number in it is larger than any that can be meant"
    assert str(caught.value) == f"a.rtf: not rich text that can be read: {why}; pass its text"
    monkeypatch.setitem(sys.modules, "striprtf.striprtf", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[rtf\]"):
        read_content(RTF.encode(), "a.rtf")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"A \u-99999999999?road.", "A \ufffdroad."),
        (r"A \u128522?road.", "A 😊road."),
        (r"A \u1114112?road.", "A \ufffdroad."),
        (r"A \u-40000?road\u8364?.", "A \ufffdroad€."),
        (r"A \u-10179?\u-8694?road.", "A 😊road."),
        (r"A \\u99999999999 road.", r"A \u99999999999 road."),
        (r"\uc A road\u8364?.", "A road€."),
        (r"\ucA road.", "road."),
        (r"A road.{\pict\bin ff}", "A road."),
        (rf"A road.{{\pict\bin{'9' * 60} ff}}", "A road."),
        (r"{\fonttbl{\f0\fcharset78 Osaka;}{\f1\fcharset204 B;}}\f0 \'82\'a0\f1 \'e9.", "あй."),
        (r"{\fonttbl{\f0 Times;}{\f1\fcharset204 B;}}\f0 \'e9\f1 \'e9.", "éй."),
        (r"{\fonttbl{\f0\fcharset9999 A;}{\f1\fcharset204 B;}}\f0 \'e9.", "é."),
        (r"A road.{\fonttbl{\f0 A;}", "A road."),
        (r'The {\field{\*\fldinst{HYPERLINK "http://a.example"}}{\fldrslt{road here}}} is.', "The road here is."),
    ],
)
def test_words_with_a_number_that_cannot_be_cost_nothing_else(written, shown):
    """A character that is none is shown as one; what the library counts on is there; a link's address is no word."""
    assert read_content(rb"{\rtf1\ansi " + written.encode() + b"}", "a.rtf").text == shown


@pytest.mark.parametrize(
    "unit",
    [
        r"{\f1 a;}", r"\f1\fcharset0", r"{\field{\*\fldinst{", r'{\FIELD{\*\fldinst{HYPERLINK "a"}}{', r"\u99999 ?",
        r'HYPERLINK "a"}}{a ',
    ],
)  # fmt: skip
def test_rich_text_is_read_in_linear_time(unit):
    """The library looks for fonts and links from each place to the end of the line: it meets neither."""

    def work(count):
        content = (r"{\rtf1{\fonttbl" + unit * count + "}" + ONE + unit * count + "}").encode()
        return lambda: read_content(content, "a.rtf")

    assert_grows_slowly(work, 500, 5_000)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"The {\v secret }road is wo\v x\v0 rn.", "The road is worn."),
        (r"The \strike old\strike0 {\striked1 older }road is worn.", "The road is worn."),
        (r"\pard\v secret\v0 The road is\plain\v  not\v0  worn.", "The road is worn."),
        (r"The \v secret {\b bold} and \v0 road is {\deleted not }worn.", "The road is worn."),
        (r"The \v secret \plain road \{v\} is \value worn.", "The road {v} is worn."),
        (r"{The \v secret }road is worn.", "The road is worn."),
        (r"The road is worn.\v secret", "The road is worn."),
        (r"The road {\v \{secret\} \v }is worn.", "The road is worn."),
    ],
)
def test_what_rich_text_hides_is_not_read(written, shown):
    """Hidden and deleted text ends with a word, with plain letters, or with its group; other words begin alike."""
    assert read_content(rb"{\rtf1\ansi " + written.encode() + b"}", "a.rtf").text == shown


def test_paragraphs_in_the_cells_of_rich_text_are_its_table_s():
    """As pandoc writes them; points before the items of a list are none of their words."""
    row = rb"\trowd\cellx100\cellx200{{\pard\intbl Year\par}\cell}{{\pard\intbl Cars\par}\cell}\intbl\row"
    content = (
        rb"{\rtf1\ansi {\pard The road is closed.\par}{" + row + b"}{" + row + rb"}"
        rb"{\pard \bullet \tab Two bearings\par}{\pard \bullet \tab A ferry goes.\par}{\pard It leaves at six.\par}}"
    )
    document = read_content(content, "a.rtf")
    assert document.text == "The road is closed.\n\n- Two bearings\nA ferry goes.\n\nIt leaves at six."
    assert document.warnings == ("1 table left out",)


def test_a_field_that_lists_headings_is_no_text():
    """Where no style says so; fields within it, and a field behind it."""

    def mark(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    inner = f"{mark('begin')}<w:r><w:instrText> PAGEREF a </w:instrText></w:r>{mark('separate')}{run('3')}{mark('end')}"
    listed = f"{mark('begin')}<w:r><w:instrText> TOC \\o </w:instrText></w:r>{mark('separate')}{run('The quay')}{inner}"
    behind = paragraph(run("On page "), inner, run(", so."))
    assert (
        text(paragraph(listed), paragraph(run("Ferries"), mark("end")), paragraph(run(ONE)), behind)
        == f"{ONE}\n\nOn page 3, so."
    )


def test_a_field_that_is_all_in_one_run_ends():
    """As programs write it that make files with python-docx: it took all behind it along."""
    marks = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
    field = f"<w:r>{marks[0]}<w:instrText> TOC \\o </w:instrText>{marks[1]}{marks[2]}</w:r>"
    named = f"<w:r>{marks[0]}<w:instrText> AUTHOR </w:instrText>{marks[1]}<w:t>Ina</w:t>{marks[2]}</w:r>"
    assert text(paragraph(field), paragraph(run(ONE)), paragraph(named)) == f"{ONE}\n\nIna"


def test_a_capital_over_several_lines_begins_its_paragraph():
    """Word gives it a paragraph of its own."""
    assert (
        text(paragraph(run(ONE[0]), look='<w:framePr w:dropCap="drop" w:lines="3"/>'), paragraph(run(ONE[1:]))) == ONE
    )


def test_a_table_that_is_left_out_takes_nothing_around_it_along():
    """A capital above it begins what stands below it; a field that begins in it ends there."""

    def mark(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def grid(*runs):
        return f"<w:tbl><w:tr><w:tc>{paragraph(*runs)}</w:tc></w:tr></w:tbl>"

    capital = paragraph(run(ONE[0]), look='<w:framePr w:dropCap="drop"/>')
    assert text(capital, grid(run(TWO)), paragraph(run(ONE[1:]))) == ONE
    assert text(grid(mark("begin")), paragraph(run("DATE"), mark("separate"), run(ONE), mark("end"))) == ONE


def test_what_an_open_document_strikes_out_or_shows_to_nobody_is_not_read():
    """By a style, or a section's own word."""
    style = '<style:style style:name="Old"><style:text-properties style:text-line-through-style="solid"/></style:style>'
    struck = f'<text:p><text:span text:style-name="Old">{TWO}</text:span>{ONE}</text:p>'
    hidden = f'<text:section text:display="none"><text:p>{THREE}</text:p></text:section>'
    assert read_content(odt(struck + hidden, style), "a.odt").text == ONE


@pytest.mark.parametrize(
    "beside",
    [
        "<body epub:type='toc'><h1>Contents</h1></body>", "<body><section epub:type='copyright-page chapter'><p>© Ina</p></section></body>",
        "<body><aside role='doc-footnote'><p>A note.</p></aside></body>", "<body><nav epub:type='landmarks'><a href='x'>Cover</a></nav></body>",
        "<body><p><sup>[<a href='#n1'>12</a>, <a href='#n2'>13</a>]</sup></p><p><sup><a href='n.xhtml#n2'>*</a></sup></p></body>", "<body><p><span class='pagenum'>[Pg 3]</span></p><div class='footnote'><p>A note.</p></div></body>",
    ],
)  # fmt: skip
def test_parts_of_a_book_that_are_no_text_say_so_in_many_ways(beside):
    """By kind or role, on the body too; links of a number alone; Gutenberg's classes. A year that is a link stays."""
    page = f"<body><p>{ONE} <a href='#y'>1986</a></p></body>"
    assert read_content(epub(("one.xhtml", page), ("two.xhtml", beside)), "a.epub").text == f"{ONE} 1986"


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("As in chapter <a href='c.xhtml#c3'>3</a> (page <a href='#p'>12</a>).", "As in chapter 3 (page 12)."),
        ("So it is [<a href='#r4'>4</a>-<a href='#r6'>6</a>].", "So it is [4-6]."),
        ("So it is.<a href='#n'>3</a><a href='#n'><span>[</span>4<span>]</span></a> <a href='#n'><sup>5</sup></a>", "So it is."),
        ("So it is.<sup><a href='#n'>3</a>, <a href='#n'>4</a></sup> And 5 m<sup>2</sup>", "So it is. And 5 m2"),
        ("So it is. <a class='footnote-reference brackets' href='#n'>1</a>", "So it is."),
        ("So it is.<a class='fnanchor' href='#n'>[A]</a> <a class='more-link' href='/a#more-7'>Read on</a>", "So it is."),
        ("So <a href='#a'><i>it <b>is</b></i> <i>so</i> <i>it</i> <i>is</i> <i>1</i></a>", "So it is so it is 1"),
    ],
)  # fmt: skip
def test_a_number_that_a_sentence_needs_is_no_note_s(words, read):
    """A link of a number is one where it is raised, or right behind a word."""
    page = f"<body><p>{words}</p></body>"
    assert read_content(epub(("one.xhtml", page)), "a.epub").text == read


@pytest.mark.parametrize(
    "mark",
    ["<span class='pagenum' id='p'/>", "<span epub:type='pagebreak' title='3'/>", "<div role='doc-pagebreak' id='p' />", "<a id='p'/>", "<br/>"],
)  # fmt: skip
def test_an_element_that_ends_itself_has_no_words(mark):
    """In XML; a parser of HTML takes all behind it as in it."""
    page = f"<html><head><title/></head><body>{mark}<p>{ONE}</p><p>{TWO}</p></body></html>"
    assert read_content(epub(("one.xhtml", page)), "a.epub").text == f"{ONE}\n\n{TWO}"


def test_a_word_file_says_which_part_is_its_document():
    """Office's pages call it "document2"; what stands where all have it is read whatever the file says of it."""
    body = f"<w:document {WORD}><w:body><w:p><w:r><w:t>{ONE}</w:t></w:r></w:p></w:body></w:document>"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    def read(name, text, said="<Relationships/>"):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr(name, text)
            archive.writestr("_rels/.rels", said)
        return read_docx(stream.getvalue()).text

    said = f'<Relationships><Relationship Type="{kind}/officeDocument" Target="/%s"/></Relationships>'
    assert read("word/document2.xml", body, said % "word/document2.xml") == ONE
    assert read_docx(packed(word__document_xml=body)).text == ONE
    assert read("word/document.xml", body, said % "word/other.xml") == ONE
    assert read("word/document.xml", body, "<Relationships") == ONE
    for name, each in (("xl/workbook.xml", "<workbook/>"), ("word/other.xml", body)):
        with pytest.raises(InputError, match="without a Word document"):
            read(name, each, said % "xl/workbook.xml")
    with pytest.raises(InputError, match="without a Word document"):
        read("word/document2.xml", body)


UP = '<w:vertAlign w:val="superscript"/>'


@pytest.mark.parametrize(
    ("runs", "shown"),
    [
        ((run("10"), run("-6", UP), run(" m"), run("2", UP)), "10⁻⁶ m²"),
        ((run("the 26"), run("th", UP), run(" of May")), "the 26th of May"),
        ((run("9 "), run("12", UP)), "9 12"),
        ((run("10"), run("6 ", UP), run("m")), "10⁶ m"),
        ((run("9"), run(" 12", UP)), "9 12"),
        ((run("2", UP), run(" boats")), "2 boats"),
        ((run("H"), run("2", '<w:vertAlign w:val="subscript"/>'), run("O")), "H2O"),
    ],
)
def test_a_power_is_raised(runs, shown):
    """10⁶ isn't 106; letters, and what stands behind a space, are as they are."""
    assert text(paragraph(*runs)) == shown


def test_a_power_is_raised_in_an_open_document_and_in_rich_text():
    """By a style there, by a word before it here, whatever other words stand between; letters are as they are."""
    styles = "".join(
        f'<style:style style:name="{name}"><style:text-properties style:text-position="{place} 58%"/></style:style>'
        for name, place in (("T1", "super"), ("T2", "33%"), ("T3", "sub"))
    )
    spans = [
        f'{before}<text:span text:style-name="{name}">{said}</text:span>'
        for before, name, said in (("10", "T1", "6"), (" m", "T2", "2"), (" H", "T3", "2"), ("O 26", "T1", "th"))
    ]
    assert read_content(odt(f"<text:p>{''.join(spans)}.</text:p>", styles), "a").text == "10⁶ m² H2O 26th."
    written = rb"{\rtf1\ansi\uc0 10{\rtlch\fcs1 \super\insrsid11614425 -6} m\super 2\nosupersub , 26{\super th}, a\super\nosupersub 2, 10{\super\b 6 }\b0 m.}"
    assert read_content(written, "a.rtf").text == "10⁻⁶ m², 26th, a2, 10⁶ m."


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (rb"\mac\ansicpg10000 caf\'8e", "café"), (rb"\mac caf\'8e", "café"), (rb"\pc caf\'82", "café"),
        (rb"\mac\ansicpg1252 caf\'e9", "café"), (rb"\ansi\ansicpg1251 \'ea\'ee\'f2", "кот"), (rb"\macro caf\'e9", "café"),
    ],
)  # fmt: skip
def test_rich_text_of_a_mac_and_of_dos_is_read_in_their_letters(head, shown):
    """The number of an alphabet says it more closely than a program's name does."""
    assert read_content(rb"{\rtf1" + head + b"}", "a.rtf").text == shown


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        (rb"{\listtext\pard\plain\f2 o\tab}", "- A ferry"), (rb"{\listtext\f3\'a7\tab}", "- A ferry"),
        (rb"{\listtext 1.\tab}", "1. A ferry"), (rb"{\listtext a)\tab}", "a) A ferry"),
        (rb"{\listtext\pard V\tab}", "V A ferry"), (rb"{\listtext\pard a\tab}", "a A ferry"), (rb"{\listtext \'35\tab}", "5 A ferry"),
    ],
)  # fmt: skip
def test_a_letter_that_its_font_shows_as_a_point_is_none(label, shown):
    """Word writes "o" and "§" before the items of lists; numbers are what they are."""
    assert read_content(rb"{\rtf1\ansi " + label + b"A ferry}", "a.rtf").text == shown


def test_a_title_of_signs_is_none():
    """Of a program that takes names out of a file."""
    core = '<c:coreProperties xmlns:c="a" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>.</dc:title></c:coreProperties>'
    assert read_docx(docx(paragraph(run(ONE)), docProps__core_xml=core)).title is None


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub"])
def test_a_text_with_another_s_name_is_read(name):
    """Words alone; one word, and what has signs that no text has, is what its name says, and broken."""
    assert read_content(ONE.encode(), name).text == ONE
    for content in (b"PK", b"Ferry", b"The ferry\0 leaves at noon, they say."):
        with pytest.raises(InputError, match=r"can be read"):
            read_content(content, name)
