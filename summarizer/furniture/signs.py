"""From facts to what the form of a block tells in any text: a mail's head, a quoted line, a cue, code, a table's row.

Such a block stays in the article, in doubt: its sentences are picked only where there are no others.
"""

from __future__ import annotations

from ..patterns import late
from . import mails, shapes
from .bylines import CREDITS, credit_lines
from .page import CAPTION, LONGEST, LONGEST_OTHER, Verdict, first_paragraph

# Longer than the rule: one table of such signs, and a finder of a few lines for each row.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .page import Page

RULE, MENU = "rule", "navigation"
# Sign -> how likely a block with it is the article's own text. Judged by eye on the e-mail threads and screenplays of
# the corpora; scores are multiplied by its cube, a thirtieth at most, so that the order among these matters little.
LIKELY = {
    RULE: 0.0,
    "code": 0.1,
    "attribution": 0.1,
    "notice": 0.1,
    "mail head": 0.2,
    "signature": 0.2,
    "cue": 0.2,
    "caption": 0.2,
    "link": 0.2,
    "time stamp": 0.2,
    "call to action": 0.2,
    "note": 0.3,
    "quoted": 0.3,
    "table": 0.3,
    MENU: 0.3,
}
# How likely a block that opens as furniture does is furniture in a text that is no page: of the paragraphs of the news
# corpora one in 900 opens so, and most of these are furniture.
OPENED = 0.8
# A block that speaks of the picture above it has fewer characters than the first, and does so within the second.
_LONGEST_LEGEND, _OPENING = 480, 60
# How a teaser ends that was cut off; three dots alone may be a writer's.
_CUT = ("[...]", "[…]", ",...", ",…")
_BREAKS = frozenset(end[-2:] for end in _CUT)
# What stands between the things of a menu; a wide gap is one, too.
_BETWEEN = (*shapes.SEPARATORS, " > ", "  ")
_FENCE, _SIGNATURE_LINES = ("```", "~~~"), 6
# A plain text has at most a heading or so in five blocks.
_BLOCKS_A_HEADING, _HEADINGS = 5, 4
# What a page says of itself has at least so many words; of an article's last blocks so many may say it.
_SAYING, _LAST = 4, 2
# How long ago a post was written, in the languages of its site, and the spaces of such a line.
_FEW = 6
_AGO = late(
    r"\d{1,3} ?[^\W\d_]{1,12}\.? (?:ago|fa|назад|тому|önce|temu|sedan|siden|sitten|geleden)\b|\b(?:hace|il y a|vor|há"
    r"|před|πριν|منذ) \d{1,3} \w|\d{1,3} ?(?:分钟|分鐘|分|時間|小时|小時|天|日|年|か月|ヶ月|个月|個月|週間|周)前"
)
# Where a site asks its readers to go: by these names in every language, "Follow our channel on WhatsApp", "Regardez la
# vidéo ci-dessus". An article on one of them names it again.
_ELSEWHERE = late(
    r"\b(?i:whatsapp|telegram|instagram|facebook|tiktok|youtube|twitter|bluesky|mastodon|linkedin|discord|google news"
    r"|newsletters?|podcasts?|apps?|v[ií]d[eé]os?)\b"
)
# The heading over what a company says of itself below its press release: "About Norden Steel".
_ABOUT = late(
    r"(?i:about|über|à propos d[eu]s?|acerca de|sobre|informazioni su|chi è|over|om|o firmie|о компании) "
    r"(?P<name>[^\W\d_].{2,60})"
)
# A sentence among lines of code has at least _SENTENCE words; the heading "About Norden Steel" at most _HEADED.
_SENTENCE, _HEADED = 8, 9


def is_plain(page: Page) -> bool:
    """Whether a text is nothing but paragraphs with a heading here and there: no look is needed.

    So is an article with its title, its byline and its date, and with one heading that opens as furniture does.
    """
    n = len(page.pieces)
    if page.speakers or sum(page.short) > (n + _HEADINGS) / _BLOCKS_A_HEADING:
        return False
    labels = [index for index in range(n) if page.labels[index] and page.openings[index] not in CREDITS]
    if len(labels) > 1:
        return False
    return all(0 < index < n - 1 and page.prose[index - 1] and page.prose[index + 1] for index in labels)


def signs(page: Page) -> dict[int, str]:
    """Return the signs of blocks: index -> sign. The blocks of most texts have none."""
    found: dict[int, str] = {}
    open_ended = [index for index, end in enumerate(page.ends) if not end]
    short = [index for index, piece in enumerate(page.pieces) if len(piece) < LONGEST_OTHER]
    finders = [(name, find, open_ended) for name, find in _OF_LINES] if open_ended else []
    for name, find, some in (*finders, *((name, find, short) for name, find in _OF_ALL)):
        for index in find(page, some):
            found.setdefault(index, name)
    return found


def opened(page: Page) -> dict[int, Verdict]:
    """Return the doubts on a text that is no page: on each block that opens as furniture does.

    A block that is too long for furniture is the article's, and so is what somebody says.
    """
    found = {
        index: Verdict(1 - OPENED, opening, False)
        for index, opening in enumerate(page.openings)
        if opening is not None
        and len(page.pieces[index]) < LONGEST.get(opening, LONGEST_OTHER)
        and index not in page.speakers
        and index not in page.headings
        and not shapes.is_quoting(page.pieces[index])
    }

    return found | credit_lines(page)


def _code(page: Page, lines: Sequence[int]) -> list[int]:
    """Return the lines of programs: between fences, and in paragraphs of which a line looks like one.

    In a paragraph that stands to the right as a whole, a mark of code is enough for that: "x = y".
    """
    pieces = page.pieces
    marked = [index for index in lines if shapes.has_code(pieces[index])]
    like = {page.paragraphs[index] for index in marked if shapes.is_code(pieces[index])}
    if page.indented:
        left = {
            page.paragraphs[index] for index in range(len(pieces)) if index not in page.indented or page.prose[index]
        }
        like |= {page.paragraphs[index] for index in marked} - left

    is_fenced = any(pieces[index].startswith(_FENCE) for index in lines)
    if not like and not is_fenced:
        return []
    found, inside = [], False
    for index, piece in enumerate(pieces):
        if piece.startswith(_FENCE):
            inside = not inside
            found.append(index)
        elif inside or (page.paragraphs[index] in like and not (page.prose[index] and page.words[index] >= _SENTENCE)):
            found.append(index)
    return found


def _mail_heads(page: Page, lines: Sequence[int]) -> list[int]:
    """Return the lines of mails' heads: two of them and more below each other, or a name and an address."""
    heads = [index for index in lines if mails.is_mail_head(page.pieces[index])]
    known = set(heads)
    # "A: Ina" is an answer in an interview, and below "Da: Tom" whom a mail went to.
    heads += [index for index in lines if index - 1 in known and page.pieces[index].startswith(mails.TO)]
    known.update(heads)
    named = [index for index in lines if mails.is_address(page.pieces[index])]
    return [*named, *[index for index in heads if index - 1 in known or index + 1 in known]]


def _attributions(page: Page, lines: Sequence[int]) -> list[int]:
    """Return the lines that say that somebody else's mail follows."""
    return [index for index in lines if mails.is_attribution(page.pieces[index])]


def _signatures(page: Page, lines: Sequence[int]) -> list[int]:
    """Return what a telephone writes below a mail, and the short lines below "--", up to their paragraph's end."""
    found = [index for index in lines if page.short[index] and mails.is_sent_from(page.pieces[index])]
    for index in lines:
        if not page.pieces[index].startswith("--") or page.pieces[index].strip("- "):
            continue
        for below in range(index + 1, min(index + 1 + _SIGNATURE_LINES, len(page.pieces))):
            if page.paragraphs[below] != page.paragraphs[index] or not page.short[below]:
                break
            found.append(below)
    return found


def _quoted(page: Page, _: Sequence[int]) -> list[int]:
    return [index for index, piece in enumerate(page.pieces) if piece[0] == ">"]


def _cues(page: Page, lines: Sequence[int]) -> list[int]:
    return [index for index in lines if shapes.is_cue(page.pieces[index]) and not shapes.has_credit(page.pieces[index])]


def _captions(page: Page, short: Sequence[int]) -> list[int]:
    """Return the short blocks with a picture's credit, and the ones that say that they stand under a picture."""
    pieces = page.pieces
    credited = [index for index in short if len(pieces[index]) < CAPTION and shapes.has_credit(pieces[index])]
    # No paragraph of an article: of those with an agency in brackets behind them many are.
    above = [index for index in range(first_paragraph(page)) if shapes.is_pictured(pieces[index])]
    legends = [index for index, piece in enumerate(pieces) if " photo" in piece and _is_legend(piece)]
    return [*credited, *above, *legends]


def _is_legend(piece: str) -> bool:
    """Whether a block speaks of the picture above it: "In this 2 May 2006 file photo, ..."."""
    is_told = "file photo" in piece or (piece.startswith("In this ") and " photo" in piece[:_OPENING])
    return is_told and len(piece) < _LONGEST_LEGEND


def _cut_off(page: Page, _: Sequence[int]) -> list[int]:
    """Return the blocks that break off: "Two men were seen on the quay [...]", "... was closed,..."."""
    return [index for index, piece in enumerate(page.pieces) if piece[-2:] in _BREAKS and piece.endswith(_CUT)]


def _notices(page: Page, short: Sequence[int]) -> list[int]:
    """Return the short blocks with the sign of copyright."""
    return [index for index in short if "©" in page.pieces[index]]


def _appeals(page: Page, short: Sequence[int]) -> list[int]:
    """Return the short blocks that ask for something and name a place for it that nothing else in the text names."""
    asking = [index for index in short if page.pieces[index].split(None, 1)[0].lower() in page.lexicon.imperatives]
    found = [(index, named[0].lower()) for index in asking if (named := _ELSEWHERE.search(page.pieces[index]))]
    if not found:
        return []
    whole = "\n".join(page.pieces).lower()
    names = {name for _, name in found}
    often = {name: whole.count(name) for name in names}  # each once, however many blocks ask
    return [index for index, name in found if often[name] == page.pieces[index].lower().count(name)]


def _menus(page: Page, lines: Sequence[int]) -> list[int]:
    """Return the lines with signs between several things: "Home › News › Environment"."""
    bare = [index for index in lines if not page.prose[index]]
    return [index for index in bare if sum(map(page.pieces[index].count, _BETWEEN)) > 1]


def _buttons(page: Page, short: Sequence[int]) -> list[int]:
    """Return the short blocks with wide gaps between several words: "Save  Print  Share  Rate this recipe!"."""
    return [index for index in short if "  " in page.pieces[index] and _gaps(page.pieces[index]) > 1]


def _gaps(piece: str) -> int:
    """Return how many wide gaps a line has but those behind a mark, where typists make them."""
    parts = [part for part in piece.split("  ") if part.strip()]
    return sum([part.rstrip()[-1].isalnum() for part in parts[:-1]])


def _links(page: Page, _: Sequence[int]) -> list[int]:
    """Return the lines below "Most read", up to the end of their paragraph."""
    if not any(page.labels):
        return []
    found, is_open = [], False
    for index in range(1, len(page.pieces)):
        above = page.openings[index - 1] if page.labels[index - 1] else None
        is_joined = page.paragraphs[index] == page.paragraphs[index - 1]
        is_open = is_joined and not page.prose[index] and (is_open or above in ("related", "link"))
        if is_open:
            found.append(index)
    return found


def _closings(page: Page, _: Sequence[int]) -> list[int]:
    """Return what a page says of its authors and itself at its edges, where anything else is furniture."""
    n = len(page.pieces)
    if all(opening is None or opening in CREDITS for opening in page.openings) and not any(page.labels):
        return []
    # Where nothing but the author and the date are told, what is said of the author stands last.
    is_page = any(page.labels[index] and page.openings[index] not in CREDITS for index in range(n))
    first = first_paragraph(page)
    if first < n and len(page.pieces[first]) < CAPTION:
        first += 1
    edges = [*range(min(first, n // 2 + 1)), *range(n // 2 + 1 if is_page else n - _LAST, n)]
    short = [index for index in edges if page.words[index] >= _SAYING and len(page.pieces[index]) < LONGEST_OTHER]
    return [index for index in short if page.lexicon.closing.count(page.pieces[index])]


def _stamps(page: Page, lines: Sequence[int]) -> list[int]:
    """Return the lines with a full date and a time, or one first, and those that end in a time: what is over posts."""
    bare = [index for index in lines if not page.prose[index] and len(page.pieces[index]) < LONGEST_OTHER]
    bare = [index for index in bare if index not in page.speakers]
    clocked = [index for index in bare if shapes.is_clocked(page.pieces[index])]
    stamped = [index for index in bare if shapes.is_stamp(page.pieces[index]) or _is_ago(page.pieces[index])]
    return [*page.heads, *stamped, *(clocked if len(clocked) > 1 else [])]


def _is_ago(piece: str) -> bool:
    """Whether a few words say how long ago something was, as over posts: "Asked 5 years ago", "vor 3 Stunden"."""
    return piece.count(" ") < _FEW and _AGO.search(piece) is not None


def _unspoken(page: Page, lines: Sequence[int]) -> list[int]:
    if not page.speakers:
        return []
    from .around import unspoken  # what few texts have

    return unspoken(page, lines)


def _licences(page: Page, _: Sequence[int]) -> list[int]:
    starred = [index for index, piece in enumerate(page.pieces) if piece.startswith("***")]
    if not starred:
        return []
    from .around import licences  # what few texts have

    return licences(page, starred)


def _boilerplates(page: Page, lines: Sequence[int]) -> list[int]:
    short = [index for index in lines if page.words[index] <= _HEADED]
    named = [(index, match["name"]) for index in short if (match := _ABOUT.fullmatch(page.pieces[index]))]
    if not named:
        return []
    from .around import boilerplates

    return boilerplates(page, named)


def _rows(page: Page, lines: Sequence[int]) -> list[int]:
    """Return the rows of tables: two lines and more with the same sign between things, one below the other."""
    rows = [index for index in lines if not page.prose[index] and shapes.is_row(page.pieces[index])]
    # Chats part a clock, a name and what is said by tabs too.
    rows = [index for index in rows if index not in page.speakers] if page.speakers else rows
    known = set(rows)
    return [index for index in rows if index - 1 in known or index + 1 in known]


def _rules(page: Page, lines: Sequence[int]) -> list[int]:
    return [index for index in lines if shapes.is_rule(page.pieces[index])]


_Finder = tuple[str, "Callable[[Page, Sequence[int]], list[int]]"]
# The first that finds a block names it. These look at blocks without a final mark, of which clean texts have few.
_OF_LINES: tuple[_Finder, ...] = (
    (RULE, _rules),  # "-----"
    ("code", _code),  # "for line in f:"
    ("attribution", _attributions),  # "On Thu, 2 May 2024, Tom Airlie wrote:"
    ("mail head", _mail_heads),  # "Subject: Roof of the boathouse"
    ("signature", _signatures),  # what stands under "--"
    ("cue", _cues),  # "(LAUGHTER)"
    ("table", _rows),  # "06:40 | 07:25 | daily", with another above or below
    ("note", _boilerplates),  # what stands below "About Norden Steel"
    (MENU, _menus),  # "Home › News › Environment"
    ("time stamp", _stamps),  # "#19 Ina Moss 2024/03/04 19:41"
)
_OF_ALL: tuple[_Finder, ...] = (
    ("quoted", _quoted),  # "> Is the bridge still closed?"
    ("caption", _captions),  # "The quay in May. /Getty Images"
    (MENU, _buttons),  # "Save  Print  Share  Rate this recipe!"
    ("link", _cut_off),  # "Two men were seen on the quay [...]"
    ("notice", _notices),  # "© 2026 Harbour Weekly"
    ("notice", _unspoken),  # "10:02 - Ina has left", "[10:02] Tom: <Media omitted>"
    ("notice", _licences),  # "This eBook is for the use of anyone anywhere"
    ("link", _links),  # what stands under "Most read"
    ("call to action", _appeals),  # "Follow our channel on WhatsApp for the latest news."
    ("note", _closings),  # "Ina Moss is a reporter at the Weekly."
)
