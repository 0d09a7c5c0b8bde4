"""Subtitles become sentences."""

import pytest

from summarizer import InputError, summarize
from summarizer.readers.subtitles import is_subtitles, read_subtitles
from tests.growth import assert_grows_slowly

SRT = """1
00:00:01,000 --> 00:00:03,900
Welcome to the harbour show.

2
00:00:04,000 --> 00:00:07,500
Today we ask why the <i>road</i> along
the water is {\\an8}closed in winter.

3
00:00:07,600 --> 00:00:09,000
[MUSIC]

4
00:00:09,100 --> 00:00:11,000
The waves have undermined it,

5
00:00:11,100 --> 00:00:13,000
and nobody saw it in time.

6
00:00:20,000 --> 00:00:22,000
Next week: the ferry.
"""


def test_cues_are_joined_to_sentences():
    """Numbers, times, tags and sounds are gone; silence behind a sentence parts paragraphs."""
    document = read_subtitles("\ufeff" + SRT.replace("\n", "\r\n"))
    assert document.text == (
        "Welcome to the harbour show. Today we ask why the road along the water is closed in winter. The waves have undermined it, "
        "and nobody saw it in time.\n\nNext week: the ferry."
    )
    assert document.title is None
    assert str(summarize(document, sentences=1)) in document.text


VTT = """WEBVTT - The harbour show

STYLE
::cue { color: red }

NOTE
a note

first
00:01.000 --> 00:04.000 align:start position:0%
<v.loud Ana>Why is the road &amp; the quay<00:00:02.000><c> closed</c>?
<v Ben>- Because of the waves.

00:00:05.000 --> 00:00:06.000
♪ la la ♪

00:00:06.000 --> 00:00:07.000
(applause)

100:00:06.000 --> 100:00:07.000
And the wind.
"""


def test_speakers_are_kept():
    """Before the words of each turn."""
    document = read_subtitles(VTT)
    assert document.text == "Ana: Why is the road & the quay closed?\n\nBen: Because of the waves.\n\nAnd the wind."
    assert document.title == "The harbour show"


def cues(*lines):
    """Return subtitles of these cues, two seconds each."""
    return "WEBVTT\n\n" + "\n\n".join(
        f"00:00:{2 * n:02}.000 --> 00:00:{2 * n + 1:02}.999\n{line}" for n, line in enumerate(lines)
    )


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["- Who is it?\n- The ferry.", "It is late."], "Who is it?\n\nThe ferry. It is late."),
        ([">> Who is it?", ">> The ferry."], "Who is it?\n\nThe ferry."),
        (["ANA: Who is it?", "It is late.", "BEN: The ferry."], "ANA: Who is it? It is late.\n\nBEN: The ferry."),
        (["ANA:", "Who is it?"], "ANA: Who is it?"),
        (["the road is", "the road is\nclosed in", "closed in\nwinter."], "the road is closed in winter."),
        (["a" * 950 + ".", "And more."], "a" * 950 + ".\n\nAnd more."),
        (["[noise]", ""], ""),
        (["the road", "the road is closed", "the road is closed in winter."], "the road is closed in winter."),
        (["Subtitles by Ina Moss", "It is late.", "Sous-titrage : Ola", "www.opensubtitles.org"], "It is late."),
        (["It is late.", "And dark.", "Subtitles by hand are best.", "Indeed.", "So."], "It is late. And dark. Subtitles by hand are best. Indeed. So."),
        (["[door slams] It is late.", "ANA (whispering): Who is it?\nBEN [angry]: The ferry.", "(a gull\ncries)", "[speaking in\nIcelandic]"], "It is late.\n\nANA: Who is it?\n\nBEN: The ferry."),
        (["♪ Oh the sea\nthat goes out ♪", "♪ and comes", "* drums *", "It (nearly) ends."], "It (nearly) ends."), (["【音楽】", "（ドアの音）船は\n出ました。", "遅い。"], "船は出ました。遅い。"),
        (["Your name could stand here\nwrite to www.opensubtitles.org", "It is late.", "And dark.", "Vertaling: Ina"], "It is late. And dark."),
        (["［拍手］", "➡船が", "〔鐘〕出ました。", "遅い。"], "船が出ました。遅い。"),
        (["船は 七時", "出ます"], "船は 七時 出ます"), (["The ferry...", "...leaves late…", "…today.", "No... Yes."], "The ferry leaves late today. No... Yes."),
    ],
)  # fmt: skip
def test_turns_and_rolling_words(lines, text):
    """A dash, two angles or a name begins a turn; words that roll on stand once; sounds, songs and credits don't."""
    assert read_subtitles(cues(*lines)).text == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("1\n00:00:01 --> 00:00:02\nIt is\n\n2\n0:02.5 -> 0:03.75\nlate.", "It is late."),
        (
            "1\n\n00:00:01,000 --> 00:00:02,000\n\nIt is\n\nlate.\n\n\n2\n\n00:00:02,000 --> 00:00:03,000\n\nSo.\n",
            "It is late. So.",
        ),
        ("00:01 --> 00:02\nThe road\n\n00:09 --> 00:10\nThe road is closed.", "The road The road is closed."),
    ],
)
def test_times_and_lines_as_programs_write_them(content, text):
    """Without fractions, hours or an arrow's second dash; a blank line between all; what is said again later stays."""
    assert read_subtitles(content).text == text


def test_cues_without_blank_lines_between_them():
    """The last line above the next time is its number."""
    content = "1\n00:00:01,000 --> 00:00:02,000\nThe road is\n2\n00:00:02,000 --> 00:00:03,000\nclosed in 2024\n00:00:03,000 --> 00:00:04,000\nand 2025."
    assert read_subtitles(content).text == "The road is closed in 2024 and 2025."


def test_what_has_no_cue_is_said():
    """With the line that it would have to have."""
    with pytest.raises(InputError, match=r"a\.srt: no subtitles: no line such as 00:00:01,000 --> 00:00:04,000 in it"):
        read_subtitles("Hello.", source="a.srt")


@pytest.mark.parametrize(
    ("head", "is_one"), [(SRT, True), (VTT, True), ("WEBVTT", True), ("\n00:00:01,000 --> 00:00:02,000\n", True), ("WEBVTTX", False), ("Hello.\n\nWorld.\n\n" + SRT, False), ("", False)]
)  # fmt: skip
def test_subtitles_are_known_by_their_beginning(head, is_one):
    """WebVTT by its name, SubRip by its first time."""
    assert is_subtitles(head) is is_one


@pytest.mark.parametrize(
    "unit", ["00:00:01,000 --> 00:00:02,000\n", "a\n", "<v ", "<", "(", "A: ", "- ", "[", "♪", "（", "...\n"]
)
def test_time_grows_with_the_length(unit):
    """Ten times as much takes about ten times as long."""

    def work(length):
        content = "00:00:01,000 --> 00:00:02,000\n" + unit * (length // len(unit))
        return lambda: read_subtitles(content)

    assert_grows_slowly(work, 20_000, 200_000)


ENGLISH = [
    "The gate is shut before the ferry leaves.",
    "The crane will lift the beam when it is noon.",
    "Nobody knows what the council is going to do.",
]
GERMAN = [
    "Das Tor ist zu, bevor die Fähre ablegt.",
    "Der Kran wird den Balken heben, wenn es Mittag ist.",
    "Niemand weiß, was der Rat nun tun wird.",
]
CHINESE = ["渡轮出发之前大门已经关上了。", "到了中午起重机会吊起横梁。", "没有人知道委员会将会做什么。"]


def in_cues(*texts):
    """Return subtitles with a line of each text in each cue."""
    return "\n".join(
        f"{number}\n00:00:0{number},000 --> 00:00:0{number + 1},000\n" + "\n".join(lines) + "\n"
        for number, lines in enumerate(zip(*texts, strict=True), 1)
    )


@pytest.mark.parametrize(
    ("first", "second", "below"), [(ENGLISH, CHINESE, "zh"), (CHINESE, ENGLISH, "en"), (GERMAN, ENGLISH, "en")]
)
def test_of_two_languages_below_each_other_the_upper_one_is_read(first, second, below):
    """As those who learn a language have them; it is said."""
    document = read_subtitles(in_cues(first, second))
    assert document.text.replace(" ", "") == "".join(first).replace(" ", "")
    assert document.warnings == (f"a second language left out, which stands below the first: {below}",)


def test_two_lines_of_one_language_are_both_read():
    """A second language in a cue or two is a quotation."""
    document = read_subtitles(in_cues(ENGLISH, ENGLISH[::-1]))
    assert document.text.count("crane") == 2
    assert document.warnings == ()
    text = in_cues(ENGLISH) + "\n" + in_cues(ENGLISH[:1], GERMAN[:1])
    assert GERMAN[0] in read_subtitles(text).text


def test_a_sign_for_the_end_of_a_line_is_one():
    """In subtitles that were converted from SubStation's."""
    assert (
        read_subtitles(in_cues(["{\\an8}The gate is shut,\\Nand the crane is still."])).text
        == "The gate is shut, and the crane is still."
    )


@pytest.mark.parametrize(
    "credit",
    [
        "Downloaded from\nYTS.MX", "Official YIFY site:\nYTS.MX", "Please rate this subtitle at www.osdb.link/a1", "Subtitles © North Sea TV",
        "Sous-titrage Radio Colm", "Untertitelung Nordfunk 2018", "Legendas Maré", "字幕 海野", "- Téléchargé sur www.holm.example -", "DOWNLOADED FROM https://holm.example/a",
    ],
)  # fmt: skip
def test_who_made_them_is_named_in_many_ways(credit):
    """Sites that pass them on, and broadcasters, who name themselves behind a noun; a sentence about them is said."""
    cue = "{0}\n00:00:0{0},000 --> 00:00:0{0},900\n{1}\n"
    said = [
        "The lake was dry.",
        "Nobody knew why.",
        "Subtitles are hard to read.",
        "It was downloaded from www.holm.example by all.",
    ]
    for lines in ([credit, *said], [*said, credit]):
        document = read_subtitles("\n".join(cue.format(place, line) for place, line in enumerate(lines, 1)))
        assert document.text == " ".join(said)


def test_what_is_drawn_is_not_said():
    """By converters of SubStation Alpha's files: a picture's lines between two orders."""
    cue = "1\n00:00:01,000 --> 00:00:02,000\n{\\p1}m 0 0 l 100 0{\\p0}The lake was dry.\n{\\p1}m 0 0"
    assert read_subtitles(cue).text == "The lake was dry."


@pytest.mark.parametrize(
    ("cues", "text"),
    [
        (("{Y:i}The road\nis closed.",), "The road is closed."), (("<ruby>橋<rt>はし</rt></ruby>は閉鎖中です。",), "橋は閉鎖中です。"), (("\u202bالطريق مغلق.\u202c",), "الطريق مغلق."),
        (("== sync, corrected by ina ==\n@ina", "The road is closed."), "The road is closed."), (("The road is closed.", "Copyright WDR 2024"), "The road is closed."),
        (("The road --", "-- is closed."), "The road is closed."), (("The road\n\nis closed.", "42"), "The road is closed. 42"),
        (("（鈴木）橋は閉鎖中です。", "（拍手）", "（田中）はい。（笑い声）"), "鈴木: 橋は閉鎖中です。\n\n田中: はい。（笑い声）"),
    ],
)  # fmt: skip
def test_marks_of_more_programs_are_read(cues, text):
    """MicroDVD's, ruby, directions, who synchronized, words that break off, blank lines in a cue, names in brackets."""
    times = [
        f"{number}\n00:00:0{number},000 --> 00:00:0{number + 1},000\n{cue}\n" for number, cue in enumerate(cues, 1)
    ]
    assert read_subtitles("\n".join(times)).text == text


@pytest.mark.parametrize(
    ("cues", "text"),
    [
        (("It was built in", "1984", "and torn down."), "It was built in 1984 and torn down."),
        (("Copyright is a right", "that authors have."), "Copyright is a right that authors have."),
        (("（ドアが開く）橋は", "閉鎖中です。"), "橋は閉鎖中です。"),
    ],
)
def test_words_that_look_like_marks_are_spoken(cues, text):
    """A number where cues have none, a law, what happens and isn't a name."""
    times = [f"00:00:0{number},000 --> 00:00:0{number + 1},000\n{cue}\n" for number, cue in enumerate(cues, 1)]
    assert read_subtitles("\n".join(times)).text == text


def test_words_below_a_blank_line_behind_a_time_are_a_cue_s():
    """Some programs leave one in WebVTT; a cue without words isn't given the next one's name, or a note."""
    first = "WEBVTT\n\n00:01.000 --> 00:02.000\n{}\n\n00:03.000 --> 00:04.000\nIt opens in June.\n"
    assert read_subtitles(first.format("\nThe lock is closed\nsince Monday.")).text.startswith(
        "The lock is closed since"
    )
    for other in ("", "\nNOTE seen by Ina", "\nsecond\n00:02.500 --> 00:02.900\n", "\n00:02.500 --> 00:02.900\n"):
        assert read_subtitles(first.format(other)).text == "It opens in June."
    assert (
        read_subtitles("WEBVTT\nKind: captions\n\n00:01.000 --> 00:02.000\nSo.\n\n00:03.000 --> 00:04.000\n\n").text
        == "So."
    )


def test_minutes_and_seconds_of_one_digit_are_a_time():
    """Teams writes what is said so."""
    cues = (
        "WEBVTT\n\n0:0:0.0 --> 0:0:3.540\n<v Ina>The lock is closed.</v>\n\n0:0:9.540 --> 0:0:12.2\n<v Tom>Why?</v>\n"
    )
    assert read_subtitles(cues).text == "Ina: The lock is closed.\n\nTom: Why?"


@pytest.mark.parametrize(
    "line",
    [
        "00:00:01,249000 --> 00:00:04,799999", "00:00:01,249.0999999 --> 00:00:04,799.5", "-00:00:01,000 --> 00:00:04,000",
        "00：00：01，000 --> 00：00：04，000", "00:00:01,000 -- > 00:00:04,000", "00:00:01,000 ==> 00:00:04,000",
        "00:00:01,000 –> 00:00:04,000", "0:00:01.000,0:00:04.000",
    ],
)  # fmt: skip
def test_times_as_programs_and_editors_leave_them(line):
    """More decimals than three, a shift below zero, wide signs, other arrows, YouTube's comma; each is a cue's time."""
    assert is_subtitles(f"1\n{line}\nThe road is closed.\n")
    assert read_subtitles(f"1\n{line}\nThe road is closed.\n").text == "The road is closed."


def test_times_in_a_table_are_no_cue():
    """Two times with a comma between them, without decimals or with more behind."""
    assert not is_subtitles("10:12,10:15,Leeds\n10:20,10:31,York\n")
    assert not is_subtitles("0:00:01.000,0:00:04.000,Leeds\n")


@pytest.mark.parametrize(
    "line", ["12:30 => 14:45 Train to Breck", "9:15 –> 9:45 The quay opens", "9：15 -> 9：45 The quay"]
)
def test_a_timetable_s_arrows_are_no_cue(line):
    """What isn't a usual cue's sign tells one only beside parts of seconds."""
    assert not is_subtitles(f"{line}\nThe road is closed.\n")
    assert is_subtitles("0:01 -> 0:04\nThe road is closed.\n")
