"""From subtitles to a document: cues joined to sentences, their numbers, times and tags gone, speakers kept."""

from __future__ import annotations

import re
from itertools import pairwise

from ..document import Document
from ..errors import InputError
from ..languages.detection import detect
from ..languages.language import OTHER_MARKS
from .boundary import reading
from .unwritten import without_unwritten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Seconds of silence that part paragraphs, where a sentence is over, and letters past which one is parted anyway.
SILENCE, LONGEST_PARAGRAPH = 4.0, 900
# Seconds between two cues of which the second goes on where the first ends; those that may say who made them.
AT_ONCE, CREDITED = 0.2, 2
# Cues with a second line, as a share of all, where that is the same in another language.
TWICE = 0.8

# Teams writes "0:0:3.540", programs that only add and multiply "00:00:01,249.0999999"; a shift may leave a time below
# zero; and editors change the signs: "00：00：01，000 –> 00：00：04，000".
_TIME = r"-?((?:\d{1,3}[:：])?\d{1,2}[:：]\d{1,2})(?:[.,:，：](\d{1,9})(?:\.\d{1,20})?)?"
_CUE = re.compile(rf"[ \t]{{0,9}}{_TIME}[ \t]{{0,9}}(?:--?|==?|[–—])[ \t]?>[ \t]{{0,9}}{_TIME}[^\n]{{0,300}}")
# YouTube's own (.sbv).
_COMMA = re.compile(r"^(\d{1,2}:\d\d:\d\d\.\d{3}),(?=\d{1,2}:\d\d:\d\d\.\d{3}$)", re.MULTILINE)
# "（鈴木）" before words is who says them, as Japanese television writes it, where it names no sound: by
# a sign of one, or hiragana, which make "（ドアが開く）" a sentence.
_NAMED = re.compile(r"^（([^（）\n音声笑泣息拍歌曲鳴風雨\u3040-\u309f]{1,8})）(?=[^\s（])", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]{1,9}([^<>\n]{1,80})>")
_TAG = re.compile(
    # How signs sound; MicroDVD's "{Y:i}"; marks of direction.
    r"<rt>[^<>\n]{0,99}</rt>|\{[a-zA-Z]:[^{}\n]{1,60}\}|[\u202a-\u202e\u2066-\u2069]"
    r"|</?[a-zA-Z!][^<>\n]{0,200}>|<\d{1,3}:[\d:.]{1,20}>|\{\\p[1-9]\}[^{}\n]{0,2000}(?:\{\\p0\}|$)|\{\\[^{}\n]{0,200}\}",
    re.MULTILINE,
)
# What is heard and not said, over several lines perhaps: "[door slams]", "TOM (whispering):", a song.
_SOUND = re.compile(
    r"[ \t]{0,9}(?:\[[^\][]{1,120}\]|[［〔【≪][^］〕】≫]{1,120}[］〕】≫]|\([^()\n]{1,80}\)(?=:)"
    r"|[♪♫](?>[^♪♫]{0,400})(?:[♪♫]+|\Z))"
    r"|^[-–—>\s]{0,4}(?:\([^()]{1,120}\)|（[^（）]{1,120}）)|^[#*].{0,200}$",
    re.MULTILINE,
)
# Who made them, in the first or the last cues.
_CREDIT = re.compile(
    r"[=~*_#\s-]{0,9}(?:sub(?:title|bed)|caption|(?:re)?sync|corrected|translat|untertitel|sous-titr|subt[ií]tulo|legenda|sottotitol"
    r"|ondertitel|napisy|субтитр|undertekst|tekst(?:ing|et)|titulky|altyazı|tekstitys|字幕|übersetz|tradu[cz]|tradotto"
    r"|vertaling|vertaald|перев[её]?[ло]|översätt|översatt|overs[aæ]tt|tłumacz|přeložil|překlad|çevir|suomen(?:nos|tanut)"
    r"|fordít|翻[译譯訳])\w{0,9}\b.{0,80}"
    r"(?:\b(?:by|von|vom|des|par|por|pela|de|di|a cura|dalla|door|av|сделал|подготов\w{1,9})\b|:|\.(?:org|com|net)"
    r"|提供)|(?:copyright|©)\s.{0,60}\b\d{4}\b|.{0,80}(?:opensubtitles|amara\.org|addic7ed|podnapisi|subscene|osdb\.link|yts\.\w\w|yify)"
    # Sites name themselves behind what was done there.
    r"|[=~*_#\s-]{0,9}(?:downloaded|heruntergeladen|téléchargé|descargado|scaricat[oi]|baixado|gedownload|pobrane|скачано)\b"
    r"[^.!?]{0,30}(?:https?://|www\.)\S{1,80}[=~*_#\s-]{0,9}\Z"
    # Broadcasters name themselves behind a noun, and no sentence ends there.
    r"|(?:subtitles|untertitel(?:ung)?|sous-titr(?:es|age)|subt[ií]tulos|legendas|sottotitoli|ondertiteling|napisy"
    r"|субтитры|undertexter|undertekster|titulky|altyazı|tekstitys|字幕)\s[^.!?]{0,60}\Z",
    re.IGNORECASE,
)
# What isn't spoken stands in paragraphs of its own.
_APART = re.compile(r"(?:NOTE|STYLE|REGION)\b")
_WIDE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")
_DOTS = ("...", "…", "--")
_SPEAKER = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][\w .'’-]{0,40}:(?=\s|$)")
_TURN = re.compile(r"(?:-(?!-)|[–—]|>>+)\s{0,3}(?=\S)")
_STOPS = ".!?…。！？؟।" + OTHER_MARKS
_CLOSERS = "\"'”’“‘»«)]"


def is_subtitles(head: str) -> bool:
    """Whether the beginning of a file is that of subtitles: WebVTT says so, SubRip's first or second line is a time."""
    head = _COMMA.sub(r"\1 --> ", head[:2000].lstrip("\ufeff"))
    lines = [line.strip() for line in head.split("\n") if line.strip()][:2]
    if lines and lines[0].split()[0] == "WEBVTT":
        return True
    # "12:30 => 14:45 to Bern" is a timetable's: cues with such signs have parts of seconds.
    cues = [found for line in lines if (found := _CUE.fullmatch(line))]
    return any(found[2] or ("->" in found[0] and found[0].isascii()) for found in cues)


def read_subtitles(content: str, *, source: str = "subtitles") -> Document:
    """Read subtitles: SubRip (.srt), WebVTT (.vtt) or YouTube's (.sbv).

    Parameters
    ----------
    content : str
    source : str
        What an error names.

    Returns
    -------
    Document
        What is said, in paragraphs that end where a sentence does and nobody speaks for 4 seconds, or somebody else
        speaks. A speaker is named before the words, "ANA: "; sounds ("[MUSIC]"), songs, notes, styles and who made them
        are left out, and words that roll on from cue to cue stand once. Of two languages below each other the upper one
        is read, and `warnings` says so.

    Raises
    ------
    InputError
        If there is no cue in it.
    """
    with reading(source, "subtitles"):
        return without_unwritten(_read(content, source))


def _read(content: str, source: str) -> Document:
    """Read what is spoken."""
    content = content.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    content = _COMMA.sub(r"\1 --> ", content)
    lines = content.split("\n")
    # A blank line ends a cue of WebVTT, below which notes may stand, but where a program has put one between all lines.
    if not content.startswith("WEBVTT") or not any(line.strip() and after.strip() for line, after in pairwise(lines)):
        lines = [line for line in lines if line.strip()]

    cues = list(_cues(lines))
    if not cues:
        raise InputError(source, "no subtitles: no line such as 00:00:01,000 --> 00:00:04,000 in it")
    title = re.match(r"WEBVTT[ \t]{1,9}(?:-[ \t]{1,9})?(\S[^\n]{0,200})", content)
    below = _below(cues)
    if below:
        cues = [(start, end, _above(said)) for start, end, said in cues]
    return Document(
        "\n\n".join(_paragraphs(_spoken(cues))),
        title.group(1).strip() if title else None,
        warnings=(f"a second language left out, which stands below the first: {below}",) if below else (),
    )


def _below(cues: Sequence[tuple[float, float, list[str]]]) -> str:
    """Return the language that stands below another in most cues, "" where all is in one."""
    both = [lines for _, _, lines in cues if len(lines) > 1]
    if len(both) < TWICE * len(cues):
        return ""
    first = " ".join([line for lines in both for line in _above(lines)])
    second = " ".join([line for lines in both for line in lines[len(_above(lines)) :]])
    languages = [detect(text)[0] for text in (first, second)]
    return languages[1] if all(languages) and languages[0] != languages[1] else ""


def _above(lines: list[str]) -> list[str]:
    """Return the upper half of a cue's lines, or its only one."""
    return lines[: (len(lines) + 1) // 2]


def _cues(lines: Sequence[str]) -> Iterator[tuple[float, float, list[str]]]:
    """Yield when each cue begins and ends, in seconds, and its lines."""
    place = 0
    first = next((number for number, line in enumerate(lines) if _CUE.fullmatch(line.rstrip())), 0)
    is_numbered = first > 0 and lines[first - 1].strip().isdigit()

    while place < len(lines):
        found = _CUE.fullmatch(lines[place].rstrip())
        place += 1
        if found is None:
            continue
        said = []
        place = _begun(lines, place)
        while place < len(lines) and lines[place].strip() and not _CUE.fullmatch(lines[place].rstrip()):
            said.append(lines[place].strip())
            place += 1
        # No blank line parts two cues of SubRip: the last line is the next one's number, where they have some.
        if is_numbered and place < len(lines) and lines[place].strip() and said and said[-1].isdigit():
            said.pop()
        begun, begun_more, ended, ended_more = found.groups()
        yield _seconds(begun, begun_more), _seconds(ended, ended_more), said


def _begun(lines: Sequence[str], place: int) -> int:
    """Return where a cue's words begin, behind a blank line perhaps that some programs leave below its time."""
    start = place
    while start < len(lines) and not lines[start].strip():
        start += 1
    if place == start or start == len(lines) or _APART.match(lines[start]):
        return place
    # Above the next time stands the next cue's name.
    is_next = any(_CUE.fullmatch(line.rstrip()) for line in lines[start : start + 2])
    return place if is_next else start


def _seconds(time: str, fraction: str | None) -> float:
    """Return a time in seconds: of hours, minutes and seconds, and what stands behind a stop, a comma or a colon."""
    total = 0
    for part in time.replace("：", ":").split(":"):
        total = 60 * total + int(part)
    return total + float(f"0.{fraction or 0}")


def _spoken(cues: Sequence[tuple[float, float, list[str]]]) -> Iterator[tuple[float, float, str, str]]:
    """Yield when each line is spoken, by whom, and its words; a line that the cue before had too isn't spoken again."""
    last: list[str] = []
    until = 0.0

    for number, (start, end, lines) in enumerate(cues):
        shown: list[str] = []
        heard = list(_heard(lines))
        # One line of it says what the others are: an address below an advertisement.
        is_edge = number < CREDITED or number >= len(cues) - CREDITED
        is_credit = is_edge and any(_CREDIT.match(words) for _, words in heard)
        for voice, words in heard:
            # Captions that roll on show the last line again above the new one, or a line again with more behind it.
            shown.append(words)
            if words in last or is_credit:
                continue
            if start - until <= AT_ONCE:
                words = next((words[len(line) :].strip() for line in last if words.startswith(f"{line} ")), words)
            turn = _TURN.match(words)
            words = words[turn.end() :] if turn else words
            speaker = voice or ("-" if turn else "")
            if not voice and (named := _SPEAKER.match(words)):
                speaker, words = named.group()[:-1], words[named.end() :].strip()
            yield start, end, speaker, words
        last, until = shown or last, end


def _heard(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield who speaks each line of a cue, "" where it isn't marked, and the words, without tags and sounds."""
    # "\\N" ends a line in the format that some were converted from.
    marked = "\n".join(lines).replace("\\N", "\n")
    plain = _SOUND.sub("", _unescaped(_TAG.sub("", _NAMED.sub("\\1\ue000", _VOICE.sub("\\1\ue000", marked)))))
    for line in plain.split("\n"):
        voice, _, words = line.rpartition("\ue000")
        # Japanese television shows by an arrow that a line goes on.
        if words := " ".join(words.replace("➡", " ").split()):
            yield voice.strip(), words


def _unescaped(line: str) -> str:
    """Return a line with the characters that WebVTT names as themselves."""
    from html import unescape

    return unescape(line) if "&" in line else line


def _paragraphs(spoken: Iterable[tuple[float, float, str, str]]) -> Iterator[str]:
    """Yield what is said, a paragraph for each turn, or until nobody speaks for a while."""
    words: list[str] = []
    speaker = ""
    until = length = 0.0

    for start, end, who, said in spoken:
        is_over = bool(words) and words[-1].rstrip(_CLOSERS)[-1:] in tuple(_STOPS)
        # A dash is a turn of somebody unnamed, and two of them in a row are two people.
        is_turn = bool(who) and (who != speaker or who == "-")
        if words and (is_turn or (is_over and (start - until > SILENCE or length > LONGEST_PARAGRAPH))):
            yield _joined(words)
            words, length = [], 0.0
        if is_turn and who != "-":
            words.append(f"{who}:")
        speaker = who or speaker
        if said:
            words.append(said)
        length += len(said)
        until = end
    if words:
        yield _joined(words)


def _joined(words: Sequence[str]) -> str:
    """Return the lines of a paragraph as one: without the dots of one that goes on, or a space that Chinese lacks."""
    is_marked = any(sign in line for sign in "。！？" for line in words)
    pieces: list[str] = []
    for line in words:
        if pieces and line.startswith(_DOTS) and pieces[-1].endswith(_DOTS):
            pieces[-1] = pieces[-1].rstrip(".…- ")
            line = line.lstrip(".…- ")
        is_glued = is_marked and pieces and _WIDE.match(pieces[-1][-1:]) and _WIDE.match(line)
        pieces += [line] if is_glued or not pieces else [" ", line]
    return "".join(pieces)
