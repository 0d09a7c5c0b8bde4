"""From subtitles to a document: cues joined to sentences, their numbers, times and tags gone, speakers kept."""

from __future__ import annotations

import re

from ..document import Document
from ..errors import InputError
from .boundary import reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Seconds of silence that part paragraphs, where a sentence is over, and letters past which one is parted anyway.
SILENCE, LONGEST_PARAGRAPH = 4.0, 900

_TIME = r"((?:\d{1,3}:)?\d{1,2}:\d{2}[.,:]\d{1,3})"
_CUE = re.compile(rf"[ \t]{{0,9}}{_TIME}[ \t]{{0,9}}-->[ \t]{{0,9}}{_TIME}[^\n]{{0,300}}")
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]{1,9}([^<>\n]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z!][^<>\n]{0,200}>|<\d{1,3}:[\d:.]{1,20}>|\{\\[^{}\n]{0,200}\}")
_SOUND = re.compile(r"(?:\[[^\][\n]{1,80}\]|\([^()\n]{1,80}\)|[♪♫#*].{0,200}|[♪♫\s]{1,9})[ .]{0,3}")
_SPEAKER = re.compile(r"[A-ZÀ-ÖØ-ÞА-Я][\w .'’-]{0,40}:(?=\s|$)")
_TURN = re.compile(r"(?:[-–—]|>>+)\s{0,3}(?=\S)")
_STOPS = ".!?…。！？؟।"
_CLOSERS = "\"'”’»)]"


def is_subtitles(head: str) -> bool:
    """Whether the beginning of a file is that of subtitles: WebVTT says so, SubRip's first or second line is a time."""
    lines = [line.strip() for line in head[:2000].lstrip("\ufeff").split("\n") if line.strip()][:2]
    if lines and lines[0].split()[0] == "WEBVTT":
        return True
    return any(_CUE.fullmatch(line) for line in lines)


def read_subtitles(content: str, *, source: str = "subtitles") -> Document:
    """Read subtitles: SubRip (.srt) or WebVTT (.vtt).

    Parameters
    ----------
    content : str
    source : str
        What an error names.

    Returns
    -------
    Document
        What is said, in paragraphs that end where a sentence does and nobody speaks for 4 seconds, or somebody else
        speaks. A speaker is named before the words, "ANA: "; sounds ("[MUSIC]"), songs' marks, notes and styles are
        left out, and words that roll on from cue to cue stand once.

    Raises
    ------
    InputError
        If there is no cue in it.
    """
    with reading(source, "subtitles"):
        return _read(content, source)


def _read(content: str, source: str) -> Document:
    """Read what is spoken."""
    content = content.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    cues = list(_cues(content.split("\n")))
    if not cues:
        raise InputError(source, "no subtitles: no line such as 00:00:01,000 --> 00:00:04,000 in it")
    title = re.match(r"WEBVTT[ \t]{1,9}(?:-[ \t]{1,9})?(\S[^\n]{0,200})", content)
    return Document("\n\n".join(_paragraphs(_spoken(cues))), title.group(1).strip() if title else None)


def _cues(lines: Sequence[str]) -> Iterator[tuple[float, float, list[str]]]:
    """Yield when each cue begins and ends, in seconds, and its lines."""
    place = 0
    while place < len(lines):
        found = _CUE.fullmatch(lines[place].rstrip())
        place += 1
        if found is None:
            continue
        said = []
        while place < len(lines) and lines[place].strip() and not _CUE.fullmatch(lines[place].rstrip()):
            said.append(lines[place].strip())
            place += 1
        # Where no blank line parts two cues, the last line is the next one's number.
        if place < len(lines) and lines[place].strip() and said and said[-1].isdigit():
            said.pop()
        yield _seconds(found.group(1)), _seconds(found.group(2)), said


def _seconds(time: str) -> float:
    """Return a time in seconds: the fraction behind a stop, a comma or a colon."""
    *before, last = re.split(r"[:.,]", time)
    total = 0
    for part in before:
        total = 60 * total + int(part)
    return total + int(last) / float(10 ** len(last))


def _spoken(cues: Iterable[tuple[float, float, list[str]]]) -> Iterator[tuple[float, float, str, str]]:
    """Yield when each line is spoken, by whom, and its words; a line that the cue before had too isn't spoken again."""
    last: list[str] = []

    for start, end, lines in cues:
        shown: list[str] = []
        for line in lines:
            voice = _VOICE.search(line)
            words = " ".join(_unescaped(_TAG.sub("", line)).split())
            if not words or _SOUND.fullmatch(words):
                continue
            # Captions that roll on show the last line again above the new one.
            shown.append(words)
            if words in last:
                continue
            turn = _TURN.match(words)
            words = words[turn.end() :] if turn else words
            speaker = voice.group(1).strip() if voice else "-" if turn else ""
            if not speaker and (named := _SPEAKER.match(words)):
                speaker, words = named.group()[:-1], words[named.end() :].strip()
            yield start, end, speaker, words
        last = shown or last


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
            yield " ".join(words)
            words, length = [], 0.0
        if is_turn and who != "-":
            words.append(f"{who}:")
        speaker = who or speaker
        if said:
            words.append(said)
        length += len(said)
        until = end
    if words:
        yield " ".join(words)
