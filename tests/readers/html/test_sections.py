"""What stands below a label of comments or of other pages is none of the article, whatever its runs look like."""

import pytest

from summarizer import read_html
from summarizer.readers.html import sections
from tests.growth import assert_grows_slowly
from tests.pages import FIVE, FOUR, ONE, THREE, TITLE, TWO, page

TEXT = f"{ONE}\n\n{TWO}\n\n{THREE}"
ARTICLE = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
LINKS = "".join(
    f"<li><a href='/{at}'>{text}</a></li>" for at, text in enumerate(("The ferry's new dock", "Who owns a road"))
)
SAID = "<p>I have lived here for thirty years, and the road was never safe in winter, whatever they say.</p><p>Move it.</p>"
DATED = f"<p>gull22, 4 May 2026 at 10:12</p>{SAID}"


def text_of(below):
    """Return the text of a page with something below its article, in the article's own box."""
    return read_html(page(f"<article>{ARTICLE}{below}</article>")).text


@pytest.mark.parametrize(
    "label",
    [
        "<h3>Comments</h3>",
        "<h3>12 comments so far</h3>",
        "<h2>Responses (18)</h2>",
        "<h4>Visitor comments Add your comment</h4>",
        "<h3>15 » Comentarios ¿Quieres comentar?</h3>",
        "<h3>Kommentare</h3>",
        "<h3>网友评论</h3>",
        "<div class='comments-head'>Comments</div>",
    ],
)
@pytest.mark.parametrize("box", ["{}{}", "<div><div>{}</div>{}</div>"])
def test_comments_are_no_text(label, box):
    """In a box of their own or below the article in its own, under a heading or what its class calls so."""
    assert text_of(box.format(label, DATED)) == TEXT


@pytest.mark.parametrize("label", ["<h3>12 Comments</h3>", "<h3>Responses (18)</h3>"])
def test_a_number_says_that_readers_wrote_them(label):
    """No day has to stand below it."""
    assert text_of(label + SAID) == TEXT


def test_a_number_above_more_than_there_was_says_nothing_of_readers():
    """A page may have "12 Comments" between its first lines and the article."""
    first = f"<article><h1>{TITLE}</h1><p>{ONE} {TWO}</p><h3>12 Comments</h3>"
    assert FOUR in read_html(page(f"{first}<p>{THREE}</p><p>{FOUR}</p><p>{FIVE}</p></article>")).text


@pytest.mark.parametrize("name", ["lista-de-comentarios", "replybox", "Kommentarfeld"])
def test_a_box_says_that_readers_wrote_what_is_in_it(name):
    """One below the label, however deep."""
    assert text_of(f"<h3>Comments</h3><div class={name}><div>{SAID}</div></div>") == TEXT


SORTED = "<div class=box><div class=head><h2>{}</h2><p><a href='/new'>Newest</a></p></div>{}</div>"


@pytest.mark.parametrize("label", ["Comments", "12 Comments", "Коментари"])
def test_a_label_may_have_a_box_of_its_own_above_what_was_said(label):
    """With what sorts the comments; the box around both has nothing of the article in it."""
    assert text_of(SORTED.format(label, f"<div class=list>{DATED}</div>")) == TEXT


def test_comments_may_follow_such_a_box_in_that_of_the_article():
    """Up to the next heading as high; below what is no heading only where their box has nothing of the article."""
    head = "<div class=comments-head>{}<p><a href='/new'>Newest</a></p></div>"
    behind = f"<div class=list>{DATED}</div><h2>More</h2><p>{FOUR}</p>"
    assert text_of(head.format("<h2>Comments</h2>") + behind).endswith(FOUR)
    assert "thirty years" not in text_of(head.format("<h2>Comments</h2>") + behind)
    assert "thirty years" in text_of(head.format("<p class=comment>Comments</p>") + behind)


def test_such_a_box_may_be_a_chapter_of_the_text():
    """Neither a day nor a name says that readers wrote what stands in it."""
    assert FOUR in text_of(SORTED.format("Comments", f"<div class=list><p>{FOUR}</p><p>{FIVE}</p></div>"))


def test_a_page_may_end_with_a_label_of_comments():
    """No box around it has anything below."""
    assert text_of("<div><div><h2>Comments</h2></div><p>x</p></div>").startswith(TEXT)


@pytest.mark.parametrize(
    "below",
    [
        f"<h3>Comments</h3><p>{FOUR}</p><h3>Strings</h3><p>{FIVE} {FOUR} {ONE} {TWO}</p>",
        f"<p>Comments</p><p>4 May 2026</p><p>{FOUR}</p>",
        f"<h3>Comments</h3><p>{FOUR}</p><p>{FIVE}</p>",
        f"<h3>2. Comments</h3><p>{FOUR}</p><p>{FIVE}</p>",
        f"<section id=comments><h3>Comments</h3><p>{FOUR}</p><p>{FIVE}</p><p>{ONE} {FIVE}</p></section>",
        f"<h3>Add a comment</h3><p>{FOUR}</p>",
        f"<h3>12 Antworten</h3><p>{FOUR}</p>",
        f"<h3><a href='#said'>12 Comments</a></h3><p>{FOUR}</p>",
        f"<div class=comment-button>Leave a comment</div><p>{FOUR}</p>",
        f"<h3>Comments on the plan</h3><p>{FOUR}</p>",
        f"<h3>Replies</h3><p>{FOUR}</p>",
    ],
)
def test_a_part_of_the_text_may_be_called_so(below):
    """The text goes on behind it, or nothing but the word says that readers wrote it."""
    assert FOUR in text_of(below)


def test_comments_end_with_the_next_heading_as_high():
    """Below it the article goes on, or its notes do."""
    below = f"<h3>Comments</h3>{DATED}<h4>More of them</h4><p>{FOUR}</p><h3>Notes</h3><p>{FIVE}</p>"
    assert text_of(below) == f"{TEXT}\n\nNotes\n\n{FIVE}"
    assert FOUR in text_of(f"<div class=comments-head>Comments</div>{DATED}<h2>Notes</h2><p>{FOUR}</p>")


def test_a_manual_s_number_of_comments_is_a_part_s():
    """A page whose address is documentation's."""
    body = page(f"<article>{ARTICLE}<h3>12 comments</h3><p>{FOUR}</p></article>")
    assert FOUR in read_html(body, url="https://docs.example.org/reference/road.html").text


def test_a_forum_s_answers_are_its_text():
    """A page whose address is that of a thread."""
    body = page(f"<article>{ARTICLE}<h3>Comments</h3>{DATED}</article>")
    assert "never safe in winter" in read_html(body, url="https://example.org/forum/thread/7").text


def test_below_a_few_words_comments_are_what_there_is():
    """A page that shows nothing else is read for them."""
    short = read_html(
        page(f"<article><h1>{TITLE}</h1><p>Closed.</p><h3>2 Comments</h3><p>{FOUR}</p><p>{FIVE}</p></article>")
    )
    assert FOUR in short.text


@pytest.mark.parametrize(
    "label", ["Related articles", "You might also like ...", "Das könnte Sie auch interessieren", "相关文章"]
)
def test_other_pages_in_a_box_of_their_own_are_no_text(label):
    """Their beginnings read as the article does, and only their titles are links."""
    cards = "".join(
        f"<h4><a href='/{at}'>Who owns road {at}?</a></h4><p>{text}</p>" for at, text in enumerate((FOUR, FIVE))
    )
    assert text_of(f"<div><h3>{label}</h3>{cards}</div>") == TEXT


def test_the_article_goes_on_behind_the_last_card_of_its_box():
    """Where a template opens the box of what is right of the text and doesn't close it."""
    text = text_of(
        f"<div><h3>You might also like</h3><ul>{LINKS}</ul><p>{FOUR}</p><p>{FIVE}</p><p>{FOUR} {FIVE}</p></div>"
    )
    assert text == f"{TEXT}\n\n{FOUR}\n\n{FIVE}\n\n{FOUR} {FIVE}"


@pytest.mark.parametrize(
    "below",
    [
        f"<h3>Related questions</h3><p>{FOUR}</p>",
        f"<div><h3>Related work</h3><p>{FOUR}</p><p>{FIVE}</p></div>",
        f"<div><h3>Most popular names</h3>{f'<p>{FOUR}</p>' * 7}<p><a href='/n'>All names of the year</a></p></div>",
        f"<div><p>Related: what it costs</p><p>{FOUR}</p></div>",
        f"<div><h3>More about the road</h3><p>{FOUR}</p></div>",
        f"<div><h3>5.7. More on roads</h3><p>{FOUR}</p></div>",
    ],
)
def test_a_part_of_the_text_may_be_related(below):
    """Below a heading in the article's box, below a line, below what may head a text as well."""
    assert FOUR in text_of(below)


@pytest.mark.parametrize(
    "label", ["<p>More from Harbour Weekly:</p>", "<h3>More about the road</h3>", "<p><b>Lees ook</b></p>"]
)
def test_links_in_a_row_below_such_a_label_are_no_text(label):
    """Wherever they stand."""
    assert text_of(f"{label}<ul>{LINKS}</ul><p>{FOUR}</p>") == f"{TEXT}\n\n{FOUR}"


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        ("<p>More than one road is closed.</p><ul>" + LINKS + "</ul>", "Who owns a road"),
        ("<p>More</p><ul><li><a href='/a'>The ferry's new dock</a></li><li>Who owns a road</li></ul>", "new dock"),
        ("<h3>Roads that lead on</h3><ul>" + LINKS + "</ul>", "Who owns a road"),
    ],
)
def test_other_links_are_text(below, kept):
    """Below a sentence, one by itself, below a label that says nothing of other pages."""
    assert kept in text_of(f"{below}<p>{FOUR}</p>")


def test_a_heading_that_links_elsewhere_ends_a_row():
    """Behind the links of one school in a ranking the next school's heading is a link, too."""
    row = f"<ul>{LINKS}</ul><h3><a href='/q'>Queens, the second</a></h3><p>{FOUR}</p>"
    assert text_of(f"<h4>More on Kings:</h4>{row}") == f"{TEXT}\n\nQueens, the second\n\n{FOUR}"


def test_labels_without_number_are_linear():
    """What lies below each is gone through, so only some are."""
    label = "<div class=comment>Comments</div><div class=reply><p>A short thing that someone said of it here.</p></div>"
    parts = f"<article>{ARTICLE}{{}}<p>{FOUR} {FIVE} {ONE} {TWO} {THREE}</p></article>"

    def work(size):
        content = page(parts.format(label * size))
        return lambda: read_html(content)

    assert_grows_slowly(work, 500, 4000)


def test_comments_within_a_text_are_part_of_it():
    """Where half as much stands behind them as above, they are what it tells of."""
    more = f"<h3>What they asked for</h3><p>{FOUR} {FIVE}</p><p>{ONE} {TWO}</p>"
    assert "I have lived here" in text_of(f"<h3>12 Comments</h3>{SAID}{more}")
    assert "I have lived here" not in text_of(f"<h3>12 Comments</h3>{SAID}")


def test_so_many_labels_are_gone_through(monkeypatch):
    """What lies below each is looked at: a page of nothing but labels would take the square of its length."""
    asked = []
    monkeypatch.setattr(sections._Sections, "_end", lambda self, place: asked.append(place) or 0)
    read_html(page(f"<article>{ARTICLE}{f'<h3>Comments</h3><p>{FOUR}</p>' * 99}</article>"))
    assert len(asked) == sections._MOST
