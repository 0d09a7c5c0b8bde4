"""The vocabularies in which publishers keep articles and books: what the elements of JATS, TEI and DocBook are for."""

from __future__ import annotations

from ...record import Record

# A path that leads nowhere.
NOWHERE = "_"


class Vocabulary(Record):
    """What the elements of a vocabulary are for, by their names in lower case and without a namespace.

    Attributes
    ----------
    paragraphs, heads, items : frozenset of str
        What is a paragraph, a heading, an item of a list.
    gone : frozenset of str
        What isn't the text: references, formulas of their own, listings.
    notes : dict of str to str
        What isn't the text either, and what a line calls it that says how many were left out.
    title, authors, dates : tuple of str
        Paths, of which the first that leads somewhere is taken.
    doi, site, abstract : str
        A path each.
    """

    paragraphs: frozenset[str]
    heads: frozenset[str]
    items: frozenset[str]
    gone: frozenset[str]
    notes: dict[str, str]
    title: tuple[str, ...]
    authors: tuple[str, ...]
    dates: tuple[str, ...]
    doi: str = NOWHERE
    site: str = NOWHERE
    abstract: str = NOWHERE


def names(said: str) -> frozenset[str]:
    """Return names as a set."""
    return frozenset(said.split())


def _counted(**elements: str) -> dict[str, str]:
    """Return what each element is called in a line that counts them."""
    return {name: what for what, said in elements.items() for name in said.split()}


JATS = Vocabulary(
    paragraphs=names("p verse-group term speaker attrib"),
    heads=names("title"),
    items=names("list-item"),
    gone=names(
        "front front-stub front-matter back sub-article response floats-group book-meta book-part-meta collection-meta"
        " sec-meta disp-formula disp-formula-group graphic media supplementary-material tex-math annotation ref-list"
        " fn-group code preformat object-id label kwd-group"
    ),
    notes=_counted(figure="fig fig-group", table="table-wrap table-wrap-group", footnote="fn"),
    title=("front/article-meta/title-group/article-title", "book-meta//book-title", ".//book-part-meta//title"),
    authors=("front/article-meta/contrib-group/contrib", "book-meta//contrib", ".//book-part-meta//contrib"),
    dates=("front/article-meta/pub-date", "book-meta/pub-date"),
    doi="front/article-meta/article-id[@pub-id-type='doi']",
    site="front/journal-meta//journal-title",
    abstract="front/article-meta/abstract",
)
TEI = Vocabulary(
    paragraphs=names("p ab lg sp speaker"),
    heads=names("head"),
    items=names("item"),
    gone=names("teiheader back formula fw listbibl graphic label figdesc"),
    notes=_counted(figure="figure", table="table", footnote="note"),
    title=("teiheader/filedesc/titlestmt/title",),
    authors=("teiheader/filedesc/titlestmt/author", "teiheader/filedesc/sourcedesc//analytic/author"),
    dates=("teiheader/filedesc/publicationstmt/date", "teiheader/filedesc/sourcedesc//imprint/date"),
    doi="teiheader//idno[@type='DOI']",
    site="teiheader//monogr/title",
    abstract="teiheader/profiledesc/abstract",
)
DOCBOOK = Vocabulary(
    paragraphs=names("para simpara term attribution bridgehead"),
    heads=names("title"),
    items=names("listitem"),
    gone=names(
        "info articleinfo bookinfo chapterinfo sectioninfo sect1info sect2info partinfo prefaceinfo appendixinfo toc"
        " equation informalequation programlisting screen literallayout synopsis cmdsynopsis funcsynopsis indexterm"
        " bibliography glossary index remark mediaobject inlinemediaobject titleabbrev colophon dedication calloutlist"
    ),
    notes=_counted(figure="figure informalfigure", table="table informaltable", footnote="footnote"),
    title=("info/title", "articleinfo/title", "bookinfo/title", "chapterinfo/title", "title"),
    authors=("info//author", "articleinfo//author", "bookinfo//author", "chapterinfo//author"),
    dates=("info/pubdate", "info/date", "articleinfo/pubdate", "articleinfo/date", "bookinfo/pubdate", "bookinfo/date"),
)
# What hands articles on, one or several.
WRAPS = names("pmc-articleset oai-pmh teicorpus")
ROOTS = WRAPS | names("article book chapter tei book-part book-part-wrapper")
