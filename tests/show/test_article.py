"""What a notebook and a page show is the document's text, marked up and inert."""

import os
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Document, Summarizer, summarize
from summarizer.show.article import LISTED, LONG, WHOLE
from summarizer.show.fragment import fragment
from summarizer.show.page import page
from tests.show.test_markup import Reader, writable
from tests.texts import prose, texts

HOSTILE = [
    "The <script>alert(1)</script> harbour is closed. <img src=x onerror=alert(1)> is what they wrote on the quay.",
    "The end of it is here.</details></article></section></body> The harbour is open for the season again.",
    "Entities such as &amp; and &lt;b&gt; and &#65; stay as they are. <!-- A comment stays, too. --> So do ]]> and <![CDATA[.",
    "The user \u202eadmin is reversed. A lone \u2069\u2069 pop is here to stay. The harbour is closed for \u2066 winter.",
    "A line is here.\r\nAnother is here.\r\n\r\nA paragraph follows.\rAn old one follows.\x0b\x0c\x85\u2028\u2029\x1c End it here.",
    "A \0 is in here, and \ud800 as well. The byte order mark \ufeff and the \x07 bell are in this one.",
    "\n\n  \t The first line has space before it.\n\n\n\n   So has the second one, and space behind.   \n \n",
    "\"The harbour\" 'quay' `code` {0} {title} {{x}} %s is closed today. The {number} of it is closed for good.",
]


class Article(Reader):
    """Collects what stands in the article, and every tag that isn't closed where it should be."""

    EMPTY = ("br", "meta")

    def __init__(self):
        super().__init__()
        self.open, self.crossed, self.said, self.ends, self.marked = [], [], "", 0, []

    def handle_starttag(self, tag, attrs):
        """Note the tag as open."""
        super().handle_starttag(tag, attrs)
        if tag not in self.EMPTY:
            self.open.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag):
        """Note a tag that closes another than the last."""
        self.ends += 1
        if self.open[-1:] != [tag]:
            self.crossed.append(tag)
        else:
            self.open.pop()

    def handle_data(self, data):
        """Keep the article's text, and the marks'."""
        super().handle_data(data)
        if "article" in self.open:
            self.said += data
        if "mark" in self.open:
            self.marked[-1] += data


def look(markup):
    """Return what a parser makes of it; every tag is closed in its turn."""
    article = Article()
    article.feed(markup)
    article.close()
    assert (article.open, article.crossed) == ([], [])
    return article


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
@pytest.mark.parametrize("form", [fragment, page])
@pytest.mark.parametrize("furniture", ["remove", "keep"])
def test_hostile_text_is_shown_and_does_nothing(text, form, furniture):
    """Tags, handlers, entities, closing tags and marks of direction in a text are text."""
    found = look(form(summarize(text, 2, furniture=furniture).selection))
    assert found.said == writable(text)
    assert {"script", "img", "b"}.isdisjoint(found.tags)
    assert not [name for name, _ in found.attributes if name.startswith("on") or name in ("src", "action")]


@given(texts, st.integers(1, 4))
@settings(max_examples=150)
def test_the_text_content_of_the_article_is_the_document_s_text(text, sentences):
    """Whatever the text: nothing is added or lost between the tags, so that offsets are the document's."""
    digest = summarize(text, sentences)
    for form in (fragment, page):
        found = look(form(digest.selection))
        assert found.said in (writable(text), "" if form is fragment and not text.strip() else None)
        assert found.marked == [writable(sentence.text) for sentence in digest.sentences]


@given(prose)
@settings(max_examples=50)
def test_a_title_given_twice_or_inside_does_no_harm(text):
    """A title that stands in the text, across sentences or not at all, is shown once as it is."""
    for title in (text[:20], text[3:9], "Nothing of it"):
        digest = summarize(text, 1, title=title or None)
        assert look(fragment(digest.selection)).said == (writable(text) if text.strip() else "")


class Overlapping:
    """A tokenizer that leaves gaps: every second word is a sentence."""

    def span_tokenize(self, text):
        """Yield every second word's span."""
        yield from [found.span() for found in re.finditer(r"\S+", text)][::2]


def test_what_no_sentence_has_is_shown_as_well(article):
    """Words that a tokenizer passes over stand in the article, unmarked."""
    digest = Summarizer(tokenizer=Overlapping(), furniture="keep")(article, 3)
    assert look(fragment(digest.selection)).said == article


def test_sanitizers_find_nothing_to_delete(article):
    """Inline styles and semantic tags only: no script, style element, picture, class, role or aria."""
    found = look(fragment(summarize(article).selection))
    allowed = set("section p strong ol li small details summary article s br mark q span".split())
    assert set(found.tags) <= allowed
    assert {name for name, _ in found.attributes} <= {"lang", "dir", "style", "title", "open"}
    styles = "".join(value for name, value in found.attributes if name == "style")
    assert "var(" not in styles
    assert "inherit" not in styles


def test_a_summary_shows_title_list_measure_and_the_article_folded(article):
    """Everything named stands in its place: numbers, ranks, scores, reasons, the share and the time."""
    digest = summarize(article)
    shown = digest._repr_html_()
    assert shown == fragment(digest.selection)
    assert f'<p lang="en"><strong>{digest.title}</strong></p><ol' in shown
    assert shown.count("<li>") == 3
    assert "3 of 16 sentences, 21 % of the words, 19 s to read instead of 2 min" in shown
    assert "<details><summary>The whole article</summary>" in shown
    assert "<details open>" in fragment(digest.selection, is_folded=False)
    chosen = digest.sentences[1]
    assert f'title="rank 2 of 16, score {chosen.score:.2f}: why({chosen.index})"' in shown
    assert "quotes:'[2] ' ''" in shown
    assert 'title="left out: byline"' in shown
    assert f"<strong>{digest.title}</strong></p>\n\n<p><s" in shown


def test_shades_follow_the_rank(article):
    """The best of those left out is darker than the next, and the last isn't shaded."""
    shades = re.findall(r'rgba\(240,150,0,([\d.]+)\)" title="rank (\d+)', fragment(summarize(article).selection))
    by_rank = [float(depth) for depth, _ in sorted(shades, key=lambda shade: int(shade[1]))]
    assert len(by_rank) == 13
    assert by_rank == sorted(by_rank, reverse=True)
    assert (by_rank[0] > 0.2, by_rank[-1]) == (True, 0.0)


def test_lines_and_paragraphs_stay_apart_without_styles():
    """Blank lines part paragraphs, line breaks lines; a hard-wrapped paragraph flows on."""
    text = (
        "Share this page\nSubscribe\n\nThe harbour road is closed for the winter, said the council on\n"
        "Monday evening. It will open again when the stones that the\nwaves took in the autumn have been put back, and not before\n"
        "then. The shops on the road are open all the same, and there\nis room for cars behind the old market hall.\n"
    )
    shown = fragment(summarize(text, 1, title="The road").selection)
    assert re.search(r"Share this page</s><br>\n<s", shown)
    article = shown[shown.index("<article") :]
    assert article.count("<p>") == 2
    assert article.count("<br>") == 1


def test_lines_that_are_paragraphs_are_lines():
    """Where each line is a paragraph, each begins a line."""
    lines = [f"The harbour road {n} is closed for the winter. It opens in the spring of year {n}." for n in range(4)]
    shown = fragment(summarize("\n".join(lines), 1).selection)
    assert shown[shown.index("<article") :].count("<br>\n") == 3


def test_an_empty_summary_says_why():
    """Nothing to take, or nothing that fits, is said; there is no article where there is no text."""
    assert "<em>There is no sentence in it.</em>" in summarize("")._repr_html_()
    assert "<details" not in summarize(" \n ")._repr_html_()
    assert "0 of 0 sentences" in summarize("")._repr_html_()
    nothing = summarize("The harbour road is closed.", characters=5)
    for shown in nothing._repr_mimebundle_().values():
        assert "No sentence fits the length asked for." in shown
    assert "<details" in nothing._repr_html_()


def test_a_notebook_may_choose_its_form(article):
    """HTML, Markdown and plain text say the same; `repr` stays one line."""
    digest = summarize(article)
    bundle = digest._repr_mimebundle_(include=None, exclude=None)
    assert bundle == {
        "text/html": digest._repr_html_(),
        "text/markdown": digest._repr_markdown_(),
        "text/plain": bundle["text/plain"],
    }
    for form in ("text/markdown", "text/plain"):
        assert digest.title in bundle[form]
        assert "3 of 16 sentences, 21 % of the words" in bundle[form]
        for number, sentence in enumerate(digest.sentences, 1):
            assert f"{number}. {sentence.text}" in bundle[form]
    assert "\n" not in repr(digest)
    assert summarize("The harbour is closed.", 1)._repr_mimebundle_()["text/plain"].startswith(" 1. The harbour")
    assert summarize("The harbour is closed.", 1)._repr_markdown_().startswith("1. The harbour")


def test_an_ordinary_article_is_small(article):
    """Ten times the example article is under 40 kB, and nothing of it is cut."""
    text = "\n\n".join(article.replace("kelp", f"kelp {number}") for number in range(3))
    shown = fragment(summarize(text, 10).selection)
    assert len(shown.encode()) < 40_000
    assert look(shown).said == text


def test_a_book_is_cut_politely():
    """Around the first chosen sentences, with what is skipped counted; a page has it whole."""
    text = "\n\n".join(
        f"Chapter {n} tells of the harbour road and of lorry {n * 7}. Nobody drove on it in winter {n}."
        for n in range(1500)
    )
    assert len(text) > WHOLE
    digest = summarize(text, 3 * LISTED)
    shown = fragment(digest.selection)
    found = look(shown)
    assert len(shown.encode()) < 200_000
    assert shown.count("<li>") == LISTED
    assert f"… and {2 * LISTED} more sentences." in shown
    assert "The article around the chosen sentences" in shown
    skipped = re.findall(r"\[… (\d+) passages …\]", found.said)
    assert sum(map(int, skipped)) + found.said.count("Chapter") + found.said.count("Nobody") == len(digest.scores)
    assert [mark in text for mark in found.marked] == [True] * len(found.marked)
    assert look(page(digest.selection)).said == text
    assert "passages" in fragment(digest.at(characters=3).selection)


def test_a_megabyte_of_one_word_keeps_the_page_whole():
    """It stands whole on a page, and its beginning in a notebook."""
    text = "x" * 1_000_000
    digest = summarize(text)
    assert look(page(digest.selection)).said == text
    shown = fragment(digest.selection)
    assert len(shown) < 10_000
    assert f"… ({len(text) - LONG} characters more)" in look(shown).said


def test_direction_and_language_are_the_text_s():
    """What holds the text says both; a language that isn't known isn't said."""
    arabic = fragment(
        summarize("أغلق المجلس طريق الميناء يوم الاثنين. سيعيد المجلس بناء الطريق في الربيع.", 1).selection
    )
    assert '<ol lang="ar" dir="rtl">' in arabic
    assert '<article lang="ar" dir="rtl">' in arabic
    assert "<ol><li>" in fragment(summarize("The harbour road is closed.", language="").selection)


def test_where_words_have_no_spaces_characters_are_counted():
    """A share of the words and a time to read would mean nothing there."""
    shown = fragment(summarize("港口道路星期一关闭了。市议会将在春天重建港口道路。商店担心旅游季节。", 1).selection)
    assert re.search(r"1 of 3 sentences, \d+ % of the characters<", shown)


def test_times_are_said_as_one_says_them():
    """Seconds up to a minute and a half, then minutes."""
    from summarizer.show.fragment import measure

    sentence = "The harbour road is closed for the winter. "
    assert measure(summarize(sentence, 1).selection) == "1 of 1 sentence, 100 % of the words, 2 s to read"
    text = " ".join(f"The harbour road {n} is closed for the winter." for n in range(100))
    assert measure(summarize(text, 1).selection).endswith("% of the words, 2 s to read instead of 4 min")


def test_a_page_stands_alone(article):
    """It has a title, a language, a sheet for both schemes, a policy that loads nothing, links that lead somewhere."""
    digest = summarize(article)
    shown = digest.to_html()
    found = look(shown)
    assert shown == page(digest.selection)
    assert shown.startswith("<!DOCTYPE html>")
    assert f"<title>Summary: {digest.title}</title>" in shown
    assert "prefers-color-scheme:dark" in shown
    assert "default-src 'none'" in shown
    targets = {value for name, value in found.attributes if name == "id"}
    links = [value[1:] for name, value in found.attributes if name == "href"]
    assert links == ["sentence-1", "sentence-2", "sentence-3"]
    assert set(links) < targets
    assert "readability" in shown
    untitled = page(summarize("The harbour road is closed. It reopens in spring.", 1, scorer="tfidf").selection)
    assert "<h1>An article and its summary</h1>" in untitled
    assert "readability" not in untitled
    assert "There is no sentence in it." in page(summarize("").selection)


def test_a_page_is_written_whole_or_not_at_all(tmp_path, article):
    """The file is what is returned; a failure leaves what was there and nothing beside it."""
    digest = summarize(article)
    place = tmp_path / "page.html"
    assert digest.to_html(place) == place.read_text(encoding="utf-8")
    link = tmp_path / "link.html"
    link.symlink_to(place)
    summarize("\ud800 is in it, and that is all of it.", 1).to_html(str(link))
    assert link.is_symlink()
    assert "\ufffd is in it" in place.read_text(encoding="utf-8")
    before = place.read_bytes()
    with pytest.raises(IsADirectoryError):
        digest.to_html(tmp_path)
    with pytest.raises(FileNotFoundError):
        digest.to_html(tmp_path / "nowhere" / "page.html")
    assert place.read_bytes() == before
    assert sorted(os.listdir(tmp_path)) == ["link.html", "page.html"]
    assert os.listdir(tmp_path.parent).count(tmp_path.name) == 1


def test_rendering_imports_the_standard_library_only(root):
    """Showing a summary loads neither NumPy nor `html` nor anything else that is heavy."""
    program = (
        "import os, sys; from summarizer import summarize; text = open('examples/article.txt', encoding='utf-8').read(); "
        "digest = summarize(text); before = set(sys.modules); digest._repr_html_(); digest.to_html(); "
        "print(sorted(name for name in set(sys.modules) - before if not name.startswith('summarizer')))"
    )
    ran = subprocess.run(
        [sys.executable, "-S", "-c", program], cwd=root, capture_output=True, text=True, check=True, timeout=60
    )
    assert ran.stdout.strip() == "[]"


def test_headings_are_strong():
    """A heading, which is never a sentence, stands in the article as one."""
    text = (
        "The harbour road is closed for the winter, the council said on Monday evening after a long debate.\n\n"
        "What happens next\n\nIt opens again in the spring, if the stones that the waves took have been put back by then."
    )
    start = text.index("What")
    digest = summarize(Document(text, headings=[(start, start + len("What happens next"))]), 1)
    assert [heading.text for heading in digest.headings] == ["What happens next"]
    assert "<p><strong>What happens next</strong></p>" in fragment(digest.selection)
    assert look(fragment(digest.selection)).said == text


def test_a_fragment_is_a_part_of_another_page(tmp_path, article):
    """`to_html(fragment=True)` is what a notebook shows, written as well where a path is given."""
    digest = summarize(article)
    part = digest.to_html(tmp_path / "part.html", fragment=True)
    assert part == digest._repr_html_() == (tmp_path / "part.html").read_text(encoding="utf-8")
    assert "<html" not in part
    assert "section" in look(part).tags
