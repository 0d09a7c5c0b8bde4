"""JATS, TEI and DocBook: an article's own words out of a publisher's XML."""

import pytest

from summarizer import Document
from summarizer.errors import InputError
from summarizer.readers.ceilings import Ceilings
from summarizer.readers.files import read_content
from summarizer.readers.xml.jats import MOST_AUTHORS, read_jats
from summarizer.readers.xml.names import with_entities
from tests.growth import assert_grows_slowly

LOCK = "The lock keeper opens the gates twice a day, at noon and at six."
BARGE = "A barge of forty metres needs a quarter of an hour to pass."


def jats(body="", meta="", back="", **names):
    """Return an article of a journal."""
    said = "".join([f' {name.replace("_", ":")}="{value}"' for name, value in names.items()])
    return (
        f"<?xml version='1.0'?><!DOCTYPE article PUBLIC '-//NLM//DTD JATS//EN' 'a.dtd'><article{said}><front>"
        f"<journal-meta><journal-title-group><journal-title>Canals</journal-title></journal-title-group></journal-meta>"
        f"<article-meta>{meta}</article-meta></front><body>{body}</body><back>{back}</back></article>"
    )


def read(content, **options):
    """Return the document of XML."""
    return read_jats(content.encode(), "a.xml", **options)


def contrib(names, kind="author"):
    """Return one who had a part in an article."""
    return f"<contrib contrib-type='{kind}'>{names}</contrib>"


def name(given, surname):
    """Return a person's name."""
    return f"<name><surname>{surname}</surname><given-names>{given}</given-names></name>"


META = (
    "<article-id pub-id-type='pmc'>12</article-id><article-id pub-id-type='doi'>10.1/locks</article-id>"
    "<title-group><article-title>Locks of <italic>Colm</italic><xref ref-type='fn'><sup>1</sup></xref></article-title>"
    "</title-group><contrib-group>"
    + contrib(name("Ina M", "Holm") + "<xref ref-type='aff'><sup>1</sup></xref>")
    + contrib(f"<name-alternatives>{name('Tom', 'Airlie')}{name('富', '空')}</name-alternatives>")
    + contrib("<collab>Lock Group</collab>")
    + contrib(name("Bo", "Sand"), "editor")
    + "</contrib-group><pub-date><year>2024</year></pub-date>"
    "<pub-date><day>7</day><month>5</month><year>2024</year></pub-date>"
)


def test_of_thousands_of_authors_the_first_are_named():
    """As papers of physics have them."""
    names = "".join([contrib(name("Ina", f"Holm{number}")) for number in range(2 * MOST_AUTHORS)])
    found = read(jats(f"<p>{LOCK}</p>", f"<contrib-group>{names}</contrib-group>")).author
    assert found.split(", ") == [f"Ina Holm{number}" for number in range(MOST_AUTHORS)]


def test_what_a_journal_says_of_an_article():
    """Title, authors, date, language, journal and address; editors and a second spelling of a name aren't authors."""
    found = read(jats(f"<p>{LOCK}</p>", META, xml_lang="en"))
    assert found == Document(
        LOCK,
        "Locks of Colm",
        "en",
        "Ina M Holm, Tom Airlie, Lock Group",
        "2024-05-07",
        "https://doi.org/10.1/locks",
        site="Canals",
    )
    assert read(jats(f"<p>{LOCK}</p>")) == Document(LOCK, site="Canals")


@pytest.mark.parametrize(
    ("date", "iso"),
    [
        ("<year>2024</year>", "2024"),
        ("<month>5</month><year>2024</year>", "2024-05"),
        ("<day>7</day><month>May</month><year>2024</year>", "2024-05-07"),
        ("<month>Spring</month><year>2024</year>", None),
        ("", None),
    ],
)
def test_the_day_of_an_article_is_iso(date, iso):
    """As much of it as is told."""
    assert read(jats(meta=f"<pub-date>{date}</pub-date>")).date == iso


def test_sections_are_headings_and_lists_are_items():
    """The abstract first; a paragraph goes on behind a list, and labels are none of the text."""
    abstract = f"<abstract><title>Abstract</title><sec><title>Aims</title><p>{LOCK}</p></sec></abstract>"
    items = "<list><list-item><label>a</label><p>Ropes</p></list-item><list-item><p>Poles.</p></list-item></list>"
    found = read(jats(f"<sec><label>1</label><title>Ways</title><p>It takes:{items}and time.</p></sec>", abstract))
    assert found.text == f"Abstract\n\nAims\n\n{LOCK}\n\nWays\n\nIt takes:\n\n- Ropes\nPoles.\n\nand time."
    assert [found.text[start:end] for start, end in found.headings] == ["Abstract", "Aims", "Ways"]


def test_what_is_beside_the_text_is_left_out_and_counted():
    """Captions, tables and notes by number; references, thanks, letters, formulas and other abstracts without."""
    fig = "<fig><caption><title>A lock</title><p>Seen from the bridge.</p></caption></fig>"
    body = (
        f"<p>{LOCK}{fig} It is old.</p><fig-group>{fig}</fig-group><table-wrap><table><tr><td>1</td></tr></table>"
        "</table-wrap><disp-formula><tex-math>x = 1</tex-math></disp-formula><fn><p>By hand.</p></fn>"
        f"<supplementary-material><p>Film.</p></supplementary-material><code>x = 1</code><p>{BARGE}</p>"
    )
    abstract = (
        "<abstract abstract-type='graphical'><p>A picture.</p></abstract><kwd-group><kwd>lock</kwd></kwd-group>"
        f"<abstract><p>{BARGE}</p><p>DOI: <ext-link>http://dx.doi.org/10.1/ab.1</ext-link></p></abstract>"
    )
    back = "<ack><p>Thanks.</p></ack><ref-list><title>References</title><ref><p>Old.</p></ref></ref-list>"
    found = read(
        jats(body, abstract, back).replace("</article>", "<sub-article><p>Dear editor.</p></sub-article></article>")
    )
    assert found.text == f"{BARGE}\n\n{LOCK} It is old.\n\n{BARGE}"
    assert found.warnings == ("2 figures, 1 table and 1 footnote left out",)


def test_raised_marks_of_references_are_left_out():
    """However they are put; powers stay, and so do numbers in brackets."""
    first = '<sup><xref ref-type="bibr">1</xref>,<xref ref-type="bibr">2</xref></sup>'
    second = '<xref ref-type="bibr"><sup>3</sup></xref>'
    third = '[<xref ref-type="bibr">4</xref>], see <xref ref-type="fig">Fig. 1</xref>'
    found = read(jats(f"<p>It broke{first} at 10<sup>6</sup>&nbsp;kg{second} {third}<sup>a</sup>.</p>"))
    assert found.text == "It broke at 10⁶ kg [4], see Fig. 1a."


def test_a_formula_in_a_line_is_read_once():
    """Not its LaTeX beside it."""
    maths = "<alternatives><tex-math>\\usepackage</tex-math><math><mi>w</mi><mo>=</mo><mn>1</mn></math></alternatives>"
    assert read(jats(f"<p>Where <inline-formula>{maths}</inline-formula> holds.</p>")).text == "Where w=1 holds."


def test_an_article_is_found_in_what_hands_it_on():
    """In PubMed Central's set of one; of several none is chosen."""
    one = jats(f"<p>{LOCK}</p>", META)[jats().index("<article") :]
    assert read(f"<pmc-articleset>{one}</pmc-articleset>").title == "Locks of Colm"
    with pytest.raises(
        InputError, match=r"^a\.xml: 2 articles in <pmc-articleset>, not one document; pass each of them$"
    ):
        read(f"<pmc-articleset>{one}{one}</pmc-articleset>")


def test_a_book_part_is_read():
    """Its title and authors stand in a place of its own."""
    meta = f"<book-part-meta><title-group><title>Gates</title></title-group><contrib-group>{contrib(name('Ina', 'Holm'))}</contrib-group></book-part-meta>"
    found = read(f"<book-part-wrapper><book-part>{meta}<body><p>{LOCK}</p></body></book-part></book-part-wrapper>")
    assert (found.text, found.title, found.author) == (LOCK, "Gates", "Ina Holm")


TEI = """<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader xml:lang="en"><fileDesc><titleStmt>
<title type="main">Locks</title></titleStmt><publicationStmt><date when="2024-05-07"/></publicationStmt><sourceDesc>
<biblStruct><analytic><author><persName><forename>Ina</forename><forename>M</forename><surname>Holm</surname></persName>
<email>i@a.example</email></author></analytic><monogr><title>Canals</title></monogr><idno type="DOI">10.1/locks</idno>
</biblStruct></sourceDesc></fileDesc><profileDesc><abstract><p><s>{}</s><s>{}</s></p></abstract></profileDesc></teiHeader>
<text><body><div><head n="1">Ways</head><p>They are <choice><sic>olde</sic><corr>old</corr></choice>.<note>By hand.</note>
So it is <ref type="bibr">[1]</ref>.</p><formula>x = 1</formula><figure><head>Figure 1</head></figure><list><item>Ropes
</item></list><lg><l>The water sank,</l><l>the barge as well.</l></lg></div></body><back><listBibl><bibl>Old.</bibl>
</listBibl></back></text></TEI>"""


def test_tei_is_read():
    """As GROBID makes it of a PDF, and as editors write it: the first reading, verses on their lines."""
    found = read(TEI.format(LOCK, BARGE))
    assert found == Document(
        f"{LOCK} {BARGE}\n\nWays\n\nThey are olde. So it is [1].\n\n- Ropes\n\nThe water sank,\nthe barge as well.",
        "Locks",
        "en",
        "Ina M Holm",
        "2024-05-07",
        "https://doi.org/10.1/locks",
        ((len(LOCK) + len(BARGE) + 3, len(LOCK) + len(BARGE) + 7),),
        warnings=("1 footnote and 1 figure left out",),
        site="Canals",
    )


@pytest.mark.parametrize("root", ["article xmlns='http://docbook.org/ns/docbook' xml:lang='de'", "article lang='de'"])
def test_docbook_is_read(root):
    """Of both versions: notes in boxes are text, notes at the foot aren't, and a listing isn't."""
    found = read(
        f"<{root}><info><title>Schleusen</title><author><personname>Ina Holm</personname></author><date>7 May 2024</date>"
        f"</info><section><title>Wege</title><para>{LOCK}<footnote><para>Nein.</para></footnote></para><note><simpara>"
        f"{BARGE}</simpara></note><programlisting>x = 1</programlisting></section></article>"
    )
    text = f"Wege\n\n{LOCK}\n\n{BARGE}"
    known = ("Schleusen", "de", "Ina Holm", "2024-05-07")
    assert found == Document(text, *known, headings=((0, 4),), warnings=("1 footnote left out",))


@pytest.mark.parametrize(
    ("begins", "name"),
    [
        ("<?xml version='1.0'?><article>", "a.xml"),
        ("<!DOCTYPE article PUBLIC 'a' 'b'>\n<article>", "a"),
        ("<!DOCTYPE article PUBLIC 'a' 'b' [ <!ATTLIST a b CDATA #IMPLIED> ]>\n<article>", "a.txt"),
        ("<article xmlns='http://docbook.org/ns/docbook'>", ""),
        ("<article>", "a.nxml"),
    ],
)
def test_an_article_is_told_by_its_beginning(begins, name):
    """Or by its name; a part of a page is one of HTML."""
    assert read_content(f"{begins}<body><p>{LOCK}</p></body></article>".encode(), name).text == LOCK
    assert read_content(b"<article><p>One.</p></article>", "a.xml").blocks


def test_broken_and_hostile_articles_are_refused():
    """Entities, what breaks off, and more than the ceilings allow."""
    with pytest.raises(InputError, match="XML that declares entities"):
        read("<!DOCTYPE article [<!ENTITY a 'b'><!ELEMENT c ANY><article>&a;</article>")
    with pytest.raises(InputError, match="not XML that can be read"):
        read("<article><body><p>One.")
    with pytest.raises(InputError, match="elements in each other"):
        read("<article>" + "<sec>" * 500 + "</sec>" * 500 + "</article>")
    with pytest.raises(InputError, match="characters"):
        read(jats(f"<p>{LOCK}</p>"), ceilings=Ceilings(characters=9))


def manual(declared, text):
    """Return a manual that declares names for words of its own."""
    return f"<!DOCTYPE book PUBLIC '-//OASIS//DTD DocBook XML V4.5//EN' 'd.dtd' [{declared}]><book><para>{text}</para></book>"


def test_names_that_a_manual_declares_are_read():
    """In either quotation mark, one in another, behind comments; what is in other files isn't fetched."""
    declared = (
        "<!-- of ]> the lock --><!ENTITY lock 'lock'><!ENTITY % all 'x'>\n<!ENTITY keeper \"&lock; keeper\">"
        "<!ENTITY lock 'weir'><!ENTITY more SYSTEM 'more.xml'><!ENTITY pi '&#960;'>"
    )
    document = read(manual(declared, "The &keeper; opens &amp; closes&more; by &pi;."))
    assert document.text == "The lock keeper opens & closes by π."
    assert read(manual("<!ELEMENT a ANY>", LOCK)).text == LOCK


def test_a_name_of_xml_s_own_that_is_declared_again_stays():
    """As SGML's lists had to: its value has been escaped twice."""
    told = with_entities("<!DOCTYPE a [<!ENTITY lt '&#38;#60;'><!ENTITY b 'c'>]><a>1 &lt; 2 &b;</a>")
    assert told == "<a>1 &lt; 2 c</a>"


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("".join(f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(9)).replace("&a0;", "ten letters"), "&a9;"),
        (f"<!ENTITY a '{'x' * 900}'>", "&a;" * 1_200),
        (f"<!ENTITY a '{'x' * 1_100}'>", "&a;"),
        ("<!ENTITY a 'x'", "&a;"),
    ],
)
def test_names_that_stand_for_too_much_are_refused(declared, text):
    """Each for a paragraph at most, and all together for a book."""
    with pytest.raises(InputError, match="XML that declares entities"):
        read(manual(declared, text))


def test_what_a_manual_declares_is_looked_at_in_linear_time():
    """Lists without an end, and comments."""
    for unit in ("<!DOCTYPE a [", "<!DOCTYPE a [<!--", "<!ENTITY a 'b'>", "]"):
        assert_grows_slowly(lambda count, unit=unit: lambda: with_entities("<!DOCTYPE a [" + unit * count), 500, 5_000)
