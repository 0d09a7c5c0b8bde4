"""From the facts of a text to the block that is its title: what stands above the article and says what it says."""

from __future__ import annotations

from operator import and_

from ..languages.language import lower
from ..patterns import late
from . import mails, shapes
from .bylines import CREDITS, CRUMBS, credited, is_trail
from .page import PARAGRAPH, first_paragraph

# Longer than the rule: one list of what a title is and isn't, and a question of a few lines for each.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .page import Page
    from .title_columns import Lines

# Lines looked at above the first paragraph. Of the titles of 700 WCXB pages 99 in a hundred stand in them.
REACH = 60
# Words from which a line with a blank one below is no title of a text that is no page: a speech's may have twenty.
_LONG = 30
# Words and characters in the longest title.
_LONGEST, _LONGEST_TITLE = 40, 300
# What stands under the head of minutes or of a form begins with a label of so many characters: "Present: ".
_LABELLED = 20
# A line that opens as a byline does isn't a title up to so many words: "By Jane Doe".
_NAMED = 6
_SHORT_WORD, _OF_A_DAY = 3, 2  # "lunes, 4 de mayo de 2026 - 08:00" has two words that are longer
# Whose picture it is, glued to what it shows: "Getty Images The wall at Selby Quay", and not "Getty Images sues".
_CAPTIONED = late(
    r"(?:[\w ]{2,20}/)?(?:Getty Images|PA Media|PA Wire|EPA|AFP|Reuters|Alamy|Shutterstock) [A-Z][a-z]* [a-z]"
)
_STAMPED = late(r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s")
# "Brest, le 3 mars 2026": where and when a letter was written.
_DATELINE = late(
    r"[^\W\d][^,\d]{1,30}, (?:le |am |den |dne )?\d{1,2}\.?(?:er|st|nd|rd|th)? (?:de |of )?[^\W\d]{3,12}\.?,? (?:de )?"
    r"(?:19|20)\d\d\.?"
)
_ADDRESS = late(r"\w@\w[\w-]*\.\w")
# Words in a line that stands over an article whatever else is on its page.
_WORDS = 3
# A line that stands in the text more often is a list's, and no title.
_COPIES = 4
# How many lines of a kind below each other are no titles: amounts, or labels ("Present: A. Brown", "A: Giulia").
_RUN = 3
# By so much less than "none of these" may the best line be worth. Of the 706 titles in reach on WCXB's pages with more
# lines on top than _FEW, those that are judged left out of learning, 571 are found from -2 on and 565 from -1.5; of 247
# pages whose title isn't in reach another line is taken for it on 180 and 147. Of trafilatura's pages, which nothing
# was learnt from, those with few lines have their title 15 of 16 times from -4 on, 14 from -3, 12 from -2.
LEAST, LEAST_OF_FEW, _FEW = -1.5, -3.5, 6

# By so much another line has to be likelier than one on top of a text that is no page: an agenda's item isn't minutes'
# title. Of WCXB's pages 616 titles are right at 3, 614 at 4 and 5.
ON_TOP = 5.0
# What the first line of a page is likelier for being first, with so many words (_WORDS) and nothing that is a page's
# own: who copies an article begins at its headline. Of 984 WCXB pages cut there (benchmarks/titles.py) 753 titles are
# right without it; on the even half, on which it was chosen, 417 of 487 instead of 378, on the other 417 of 497 instead
# of 375. Of the same pages with all that stands above, 675 are right instead of 677. Where the article has less than
# _TOLD of its longer words it is mostly a site's name: of 868 pages of ours with a headline (benchmarks/furniture.py)
# 659 titles are right without it, 645 with it, 629 where no word is asked for.
HEADED, _TOLD = 3.0, 0.5


def find_title(page: Page, given: str | None = None) -> int | None:
    """Return the index of the block that is the title, None where there is none.

    Parameters
    ----------
    page : Page
        The facts.
    given : str, optional
        The title where it is known: the first block that repeats it.
    """
    if given is not None:
        wanted = _folded(given)
        return next((index for index, piece in enumerate(page.pieces) if _folded(piece) == wanted), None)
    if _is_chat(page.pieces[0]) or (page.speakers and _is_stamped(page, 0)):
        return None  # its lines stand under nothing
    first = first_paragraph(page)
    found = candidates(page, first)
    is_on_top = _is_on_top(page)
    others = [index for index in found if index > 0 and not _is_credit(page, index)]
    if is_on_top and (not others or (_is_apart(page) and not any(_is_masthead_above(page, index) for index in others))):
        return 0

    likeliest, worth = _likeliest(page, found, first, is_on_top)
    if not is_on_top and not _is_mail(page):
        from .title_columns import article_start

        start = article_start(page, first)
        lower = candidates(page, start) if start > first else []
        below, other = _likeliest(page, lower, start, is_on_top=False)
        if other > max(worth, LEAST) and page.pieces.count(page.pieces[below]) <= _COPIES:
            return below
    if worth > (LEAST_OF_FEW if len(found) <= _FEW else LEAST):
        return likeliest
    return 0 if is_on_top else None


def _is_mail(page: Page) -> bool:
    """Whether lines of a mail's head stand below each other: what its writer says first has no title below it."""
    heads = mails.mail_heads(page.pieces)
    return any(map(and_, heads, heads[1:]))


def _likeliest(page: Page, found: Sequence[int], first: int, is_on_top: bool) -> tuple[int, float]:
    """Return which of the lines above a paragraph is the likeliest title, and how much likelier than none of them."""
    if not found:
        return 0, float("-inf")
    from .title_columns import Lines, worths_of  # what a text with a title and nothing else above it doesn't need

    lines = Lines(page, found, first)
    worths = worths_of(lines)
    if is_on_top and 0 in worths and not _is_label(page):
        worths[0] += ON_TOP
    elif 0 in worths and page.words[0] >= _WORDS and _heads_article(page, lines):
        worths[0] += HEADED
    likeliest = max(found, key=worths.__getitem__)
    return likeliest, worths[likeliest]


def _heads_article(page: Page, lines: Lines) -> bool:
    """Whether the first line is no item, menu or caption and goes on in none, over paragraphs that have its words.

    A poem's first line, a list's and a log's has no paragraphs below, a site's name few of its words.
    """
    piece = page.pieces[0]
    if piece[0].islower() or shapes.is_item(piece) or shapes.has_credit(piece) or shapes.has_separator(piece):
        return False
    is_told = not lines.words or lines.shared(0) >= _TOLD
    return is_told and sum([page.prose[index] and count >= PARAGRAPH for index, count in enumerate(page.words)]) > 1


def _is_chat(piece: str) -> bool:
    """Whether a text begins with the head of a message, or with the day and the time of what a program says."""
    if ":" not in piece or len(piece) > _LONGEST_TITLE:
        return False
    from .lines import heads_message  # what a text in paragraphs doesn't need

    return _STAMPED.match(piece) is not None or heads_message(piece, 0, len(piece))


def _is_stamped(page: Page, index: int) -> bool:
    """Whether a line is what a chat's program says, behind a clock as those who speak have: "10:02 - Ina left"."""
    from .around import clock_of  # what few texts have

    clock = clock_of(page.pieces[index])
    return clock != "" and any(clock_of(page.pieces[other]) == clock for other in page.speakers)


def _is_on_top(page: Page) -> bool:
    """Whether the first line of a text that is no page stands over the rest: a poem's, a judgment's, minutes'."""
    if len(page.pieces) < 2 or not _is_possible(page, 0):
        return False
    is_apart = page.paragraphs[0] != page.paragraphs[1]
    if page.words[0] >= (_LONG if is_apart else shapes.SHORT) and not _is_mail_head(page, 1):
        return False
    labels = [index for index in range(1, len(page.pieces)) if page.labels[index] and not _is_credit(page, index)]
    if len(labels) + _is_label(page) > 1 and not _is_over_prose(page):
        return False

    piece = page.pieces[0]
    if (page.ends[0] and not _is_shouted(page, 0)) or shapes.is_item(piece) or piece[0] in "><":
        return False
    if page.openings[0] in CREDITS and page.words[0] < _NAMED and _has_name(piece):
        return False
    if is_apart:
        return True
    below = page.pieces[1]
    # Who writes in a chat stands under nothing; "Q. Where were you?" stands under the record's name.
    is_chat = 1 in page.speakers and below[1] != "."
    is_told_apart = ":" in below[:_LABELLED] or page.prose[1] or shapes.has_time(below) or _is_credit(page, 1)
    return not is_chat and is_told_apart


def _is_over_prose(page: Page) -> bool:
    """Whether the first line is none that furniture opens, and sentences are below it, or one with a word of it."""
    if page.openings[0] is not None or page.words[0] < _WORDS or page.paragraphs[0] == page.paragraphs[1]:
        return False
    told = [index for index in range(1, len(page.pieces)) if not _is_credit(page, index)][:2]
    is_told = [page.prose[index] and page.openings[index] is None for index in told]
    return len(told) > 1 and is_told[0] and (is_told[1] or _shares_words(page))


def _is_label(page: Page) -> bool:
    """Whether the first line is "Skip to main content"; "Contact lost with trawler" says what is told below it."""
    if not page.labels[0] or page.openings[0] in CREDITS:
        return False
    if page.lexicon.site.count(page.pieces[0]) > 1:  # "View this email in your browser"
        return True
    return not _shares_words(page)


def _shares_words(page: Page) -> bool:
    """Whether the article has a word of the first line, or none that could be one."""
    from .title_columns import Lines  # what most titles don't need

    lines = Lines(page, [0], first_paragraph(page))
    return not lines.words or lines.shared(0) > 0


def _has_name(line: str) -> bool:
    """Whether a name or a figure stands behind a line's first word, or two at its end: no "By sea to Orsay"."""
    words = line.split()[1:]
    named = [word[0].isupper() or not word.isalpha() for word in words]
    return any(named[:1]) or (len(named) > 1 and all(named[-2:]))


def _is_amount(page: Page, index: int) -> bool:
    """Whether a line is one of a list of amounts, three of them below each other: "4 leeks", "20 ml of cream"."""

    def is_one(other: int) -> bool:
        first, *others = page.pieces[other].split(None, 2)
        is_counted = page.words[other] < _NAMED and first.isdigit() and bool(others) and others[0].isalpha()
        return is_counted and not shapes.has_time(page.pieces[other])

    return _is_in_run(page, index, is_one)


def _is_in_run(page: Page, index: int, is_one: Callable[[int], bool]) -> bool:
    """Whether a line and others above and below it are of one kind, three below each other at least."""
    run = 0
    for other in range(max(0, index - _RUN + 1), min(len(page.pieces), index + _RUN)):
        run = run + 1 if is_one(other) else 0
        if run == _RUN:
            return True
    return False


def _is_masthead_above(page: Page, index: int) -> bool:
    """Whether a line stands alone, below lines only: what is above it may be a newspaper's name, or a menu."""
    paragraphs = page.paragraphs
    is_alone = paragraphs.count(paragraphs[index]) == 1
    return is_alone and not any(page.prose[:index])


def _is_apart(page: Page) -> bool:
    """Whether the first line has a blank line below, and nothing in the text opens as furniture does but a byline."""
    is_alone = page.paragraphs[0] != page.paragraphs[1]
    return is_alone and all(not is_label or _is_credit(page, index) for index, is_label in enumerate(page.labels))


def _is_credit(page: Page, index: int) -> bool:
    """Whether a line below the first says who wrote the article, or when: "By Jane Doe", "4 March 2024"."""
    return index > 0 and page.words[index] < _NAMED and credited(page, index) is not None


def _folded(text: str) -> str:
    """Return a text as titles are compared: white space and capitals say nothing."""
    return " ".join(text.split()).casefold()


def candidates(page: Page, first: int) -> list[int]:
    """Return the lines that may be the title: above the article's first paragraph."""
    return [index for index in range(max(0, first - REACH), first) if _is_possible(page, index)]


def _is_possible(page: Page, index: int) -> bool:
    """Whether nothing in a line above the first paragraph says that it is no title."""
    piece = page.pieces[index]
    if page.words[index] > _LONGEST or len(piece) > _LONGEST_TITLE or index in page.speakers or index in page.heads:
        return False
    if page.prose[index] and piece[-1] not in "?!？！" and not _is_shouted(page, index):
        return False
    if piece[-1] in ":,-–—" or _is_mail_head(page, index) or is_trail(page.pieces, index) or _is_way(piece):
        return False
    # What somebody goes on to say, with a stage's note behind it: "thank you for the invitation. (Applause)".
    if piece[-1] == ")" and piece[0].islower() and piece.rpartition(" (")[0].endswith("."):
        return False
    if piece.startswith(("<", ">", "==")) or (piece[0] == "@" and page.words[index] < 2) or _is_section(page, index):
        return False
    # "View this email in your browser (https://news.example.org/42)".
    if (index and _DATELINE.fullmatch(piece)) or "://" in piece or ("@" in piece and _ADDRESS.search(piece)):
        return False
    # What somebody asks in a talk stands below when it was asked, "Interviewer 00:02".
    if piece[-1] in "?？" and index and shapes.is_clocked(page.pieces[index - 1]):
        return False

    if shapes.is_cue(piece) or shapes.is_code(piece) or shapes.is_clocked(piece):
        return False
    if page.speakers and _is_stamped(page, index):
        return False
    if _CAPTIONED.match(piece) or shapes.is_pictured(piece) or _is_moment(piece) or _is_credit_of_picture(page, index):
        return False
    # "The pool is empty. Photo: Jane Doe/Wire": a headline isn't credited.
    if ". " in piece and page.lexicon.opening(piece.rpartition(". ")[2], is_prose=False) in ("caption", *CREDITS):
        return False
    return any(letter.isalpha() for letter in piece) and not _is_amount(page, index)


def _is_section(page: Page, index: int) -> bool:
    """Whether a line below the first is the name of a part that many texts have: "Abstract"."""
    return index > 0 and lower(page.pieces[index].strip(" :.")) in page.language.sections


def _is_credit_of_picture(page: Page, index: int) -> bool:
    """Whether a line only says whose a picture is, which stood above the text: "Photo: Jane Roe", "© Wire/Roe"."""
    piece = page.pieces[index]
    return page.words[index] < _NAMED and (piece[0] == "©" or shapes.names_picture(piece))


def _is_way(piece: str) -> bool:
    """Whether a line leads to one below it, "You are here: Home » News »", and quotes nothing."""
    return piece[-1] in CRUMBS and "«" not in piece and "‹" not in piece


def _is_shouted(page: Page, index: int) -> bool:
    """Whether a few words in capitals have a stop behind them, as headlines had: "THE WALL TO BE BUILT.".

    Where most blocks are in capitals they are a sentence.
    """
    piece = page.pieces[index]
    is_upper = page.words[index] < shapes.SHORT and " " in piece and piece.isupper()
    return is_upper and 2 * sum(map(str.isupper, page.pieces)) <= len(page.pieces)


def _is_mail_head(page: Page, index: int) -> bool:
    """Whether a line is of a mail's head, or one of three below each other with labels of their own: minutes have."""

    def is_labelled(other: int) -> bool:
        return other not in page.speakers and ": " in page.pieces[other][:_LABELLED]

    if mails.is_mail_head(page.pieces[index]):
        return True
    # "Allotment Society: minutes of 9 November", and below a blank line "Present: ...", "In the chair: ..." in one.
    top = page.paragraphs[:_RUN]
    is_apart = index == 0 and len(top) == _RUN and top[0] != top[1] == top[2]
    return not is_apart and is_labelled(index) and _is_in_run(page, index, is_labelled)


def _is_moment(line: str) -> bool:
    """Whether a line is a day and a time in any language: a weekday and a month are its only longer words."""
    if ":" not in line or shapes.YEAR.search(line) is None or shapes.CLOCK.search(line) is None:
        return False
    return sum([len(word) > _SHORT_WORD and word[0].isalpha() for word in line.split()]) <= _OF_A_DAY
