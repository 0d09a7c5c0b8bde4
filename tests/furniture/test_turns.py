"""Chats, transcripts and plays: who speaks is known, and is none of the words."""

import pytest

from summarizer import Summary, summarize
from summarizer.document import Sentence, said
from summarizer.furniture.lines import heads_message
from summarizer.furniture.mails import is_attribution, is_mail_head
from summarizer.furniture.shapes import is_cue
from summarizer.furniture.speakers import speakers
from tests.furniture.told import BODY, told

CHAT = """[10:02] mira: hey all, the build is red again
[10:02] tom: which one?
[10:03] mira: the nightly for arm. it fails in the packaging step because the signing key expired on sunday
[10:07] mira: then we ship the release on friday instead of wednesday
[10:09] mira: thanks tom!"""
INTERVIEW = """INES CORDA: We nearly lost the whole orchard last spring. A late frost came on the night of 20 April.

PAVEL DRUCE: How cold was it?

CORDA: Minus five in the yard. The fans had stopped because the power line was down.

(LAUGHTER)

DRUCE: Thank you for talking to us.

CORDA: Thank you."""


def test_the_turns_of_a_chat_are_sentences_and_know_who_speaks():
    """With a final mark or without; the label stands before the first sentence of a turn."""
    digest = summarize(CHAT, 2)
    assert digest.title is None
    assert digest.headings == digest.furniture == ()
    assert [sentence.speaker for sentence in digest.all_sentences] == ["mira", "tom", "mira", "mira", "mira", "mira"]
    assert digest.all_sentences[2].text == "[10:03] mira: the nightly for arm."
    assert digest.all_sentences[3].text.startswith("it fails")
    assert "".join("".join(sentence.text for sentence in digest.all_sentences).split()) == "".join(CHAT.split())


def test_a_label_is_none_of_the_words():
    """Neither of the terms nor of the words in order, with an analyzer or without."""
    for options in ({}, {"analyzer": str.split}):
        representation = summarize(CHAT, **options).selection.analysis.representation
        assert not any({"mira", "tom", "[10:02]", "10"} & own for own in representation.distinct[:-1])
        assert not any({"mira", "tom", "[10:02]", "10"} & set(own) for own in representation.terms[:-1])
    assert representation.words[1] == ["which", "one"]


def test_an_interview_keeps_every_turn():
    """A cue is in doubt; nothing is taken out."""
    digest = summarize(INTERVIEW, 3)
    assert digest.furniture == ()
    assert [(span.text, span.reason) for span in digest.doubtful] == [("(LAUGHTER)", "cue")]
    assert {sentence.speaker for sentence in digest.all_sentences} == {
        "INES CORDA",
        "PAVEL DRUCE",
        "CORDA",
        "DRUCE",
        "",
    }


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (["#Person1#: Where is it?", "#Person2#: Here.", "#Person1#: Thanks."], ["Person1", "Person2", "Person1"]),
        (["<ana> hello", "<ben> hi", "<ana> bye"], ["ana", "ben", "ana"]),
        (["14/05/2023, 18:02 - Aunt Rosa: cake?", "14/05/2023, 18:04 - Leo: yes"], ["Aunt Rosa", "Leo"]),
        (
            ["Project Manager: First.", "Designer: Second.", "Marketing: Third."],
            ["Project Manager", "Designer", "Marketing"],
        ),
        (["主持人：您好。", "嘉宾：您好。", "主持人：谢谢。"], ["主持人", "嘉宾", "主持人"]),
        (["Note: the road is shut.", "It is.", "So it is.", "Really.", "Yes."], []),
        (["From: Ana", "To: Ben", "From: Ana", "To: Ben"], []),
        (["note: a thing", "note: another", "note: a third"], []),
        (["Nothing.", "<b>", "x" * 80 + ": y"], []),
        (["A very long label that goes on and on for more than sixty characters: yes"] * 3, []),
    ],
    ids=str,
)
def test_labels_are_believed_where_others_stand_beside_them(pieces, names):
    """One alone is a sentence, and a mail's head is no turn."""
    assert [name for _, name in speakers(pieces).values()] == names


@pytest.mark.parametrize(
    ("asks", "answers", "between"), [("Q", "A", ""), ("P", "R", "¿"), ("F", "A", ""), ("В", "О", "")]
)
def test_a_letter_and_a_stop_say_who_asks_and_who_answers(asks, answers, between):
    """As records of a court and printed interviews have it; others' labels beside them say nothing."""
    lines = [f"{asks}. {between}Where were you?", f"{answers}. On the pier, where the mail boat lands."]
    text = "\n\n".join([*lines, *lines, "MR. HALE: Objection, leading."])
    digest = summarize(text, 2)
    assert [each.speaker for each in digest.all_sentences] == [asks, answers, asks, answers, ""]
    assert [said(each) for each in digest.all_sentences[:2]] == [line[3:] for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ["Q. Where were you?", "A. On the pier."],
        ["A. Moss is here.", "A. Orr is there.", "R. Hay is late.", "R. Lind is ill."],
        ["P. Roy wrote it.", "R. Hay read it.", "P. Roy wrote it again.", "R. Hay burnt it."],
        ["A. The first.", "B. The second.", "C. The third.", "D. The fourth."],
        ["1. The first.", "2. The second.", "3. The third.", "4. The fourth."],
    ],
    ids=str,
)
def test_initials_and_lists_are_no_labels(lines):
    """Nobody asks anything, or nobody answers twice."""
    assert {each.speaker for each in summarize("\n\n".join(lines), 9).all_sentences} == {""}


def test_a_label_that_stands_once_among_few_is_a_sentence():
    """Two speak again and again; a third label stands in a text that is mostly something else."""
    pieces = ["ANA: Yes.", "BEN: No.", "ANA: Yes.", "BEN: No.", "Warning: it bites.", *["It rained."] * 12]
    assert [name for _, name in speakers(pieces).values()] == ["ANA", "BEN", "ANA", "BEN"]


def test_what_looks_like_a_label_without_its_speaker_stays():
    """A second sentence may begin with the speaker's name."""
    assert said(Sentence("mira said no.", 0, 13, 0, 0, 0.0, "mira")) == "mira said no."
    assert said(Sentence("<mira> No.", 0, 10, 0, 0, 0.0, "mira")) == "No."
    assert said(Sentence("No.", 0, 3, 0, 0)) == "No."


def test_who_speaks_travels():
    """Through the dict of a summary, whole or not, and through workers."""
    digest = summarize(CHAT, 2)
    for is_whole in (True, False):
        back = Summary.from_dict(digest.to_dict(is_whole=is_whole))
        assert [sentence.speaker for sentence in back.sentences] == [sentence.speaker for sentence in digest.sentences]
    plain = summarize("\n\n".join(BODY))
    assert {sentence.speaker for sentence in plain.all_sentences} == {""}


@pytest.mark.parametrize(
    "line",
    ["On Thu, 2 May 2024 at 10:12, Tom Airlie <tom@example.org> wrote:", "Le jeu. 2 mai 2024 à 10:12, Anne a écrit :",
     "Am 02.05.2024 um 10:12 schrieb Tom Airlie:", "-----Original Message-----", "David Dorward wrote:"],
)  # fmt: skip
def test_attributions(line):
    """What says that another's mail follows."""
    assert is_attribution(line)
    assert not is_attribution("The council wrote to the county.")
    assert not is_attribution("Three things are planned:")


def test_cues():
    """Brackets around all of it, braces where a program writes them."""
    assert all(map(is_cue, ("(LAUGHTER)", "[Music playing]", "{Reactions}")))
    assert not any(map(is_cue, ("(a) and (b)", "Applause", "(" + "x" * 99 + ")")))


def test_a_speaker_s_label_leaves_the_rest_of_a_page_alone():
    """Only blocks with a label have one."""
    text = f"{INTERVIEW}\n\n{BODY[0]}"
    assert told(text).speakers[-1][2] == "CORDA"
    assert summarize(text).all_sentences[-1].speaker == ""


def test_two_turns_with_a_clock_are_believed_among_many_paragraphs():
    """Without one they are too few, whatever stands around them."""
    turns = ["[10:02] mira: The build is red.", "[10:09] tom: Which one?"]
    assert [name for _, name in speakers([*turns, *BODY * 4]).values()] == []
    again = [turns[0], turns[0], *BODY * 4]
    assert [name for _, name in speakers(again).values()] == ["mira", "mira"]
    assert speakers([piece.partition("] ")[2] or piece for piece in again]) == {}


@pytest.mark.parametrize(
    ("line", "expected"),
    [("Subject: The roof", True), ("Subject:The roof", True), ("Subject:", False), ("Subject: ", False),
     ("Subject:\tThe roof", False), ("Subject:  The roof", False), ("Subject The roof", False), ("Roof: It", False)],
)  # fmt: skip
def test_a_line_of_a_mail_s_head_is_a_name_a_colon_and_what_it_says(line, expected):
    """One space stands between, or none."""
    assert is_mail_head(line) is expected


WHATSAPP = """07/05/2024, 10:02 - Nobody outside of this chat can read what is written in it, not even we.
07/05/2024, 10:02 - Ina: The chain of the slipway broke this morning
07/05/2024, 10:04 - Tom: Then nobody uses the ramp until the divers have looked at it
10:30 would be too early for me.
07/05/2024, 10:05 - Bo has left
07/05/2024, 10:09 - Ina: Two boats wait outside, and a third comes on Friday"""
IRC = """10:02 <ina> the chain of the slipway broke this morning
10:03 -!- tom [~tom@host.example] has joined #harbour
10:04 <@tom> then nobody uses the ramp until the divers have looked at it
10:06 <ina> two boats wait outside"""


@pytest.mark.parametrize(("chat", "told_by"), [(WHATSAPP, (0, 4)), (IRC, (1,))])
def test_what_a_chat_s_program_says_is_in_doubt(chat, told_by):
    """Behind a clock as the others' and nobody's name; another line with a time is somebody's."""
    lines = chat.split("\n")
    digest = summarize(chat, 3)
    assert [doubt.text for doubt in digest.doubtful] == [lines[index] for index in told_by]
    assert digest.doubtful[0].reason == "notice"
    assert all(sentence.speaker or sentence.text[:5] == "10:30" for sentence in digest.sentences)


@pytest.mark.parametrize(
    "unsaid",
    [
        "<Media omitted>",
        "<Medien ausgeschlossen>",
        "[스티커]",
        "This message was deleted",
        "Diese Nachricht wurde gelöscht.",
    ],
)
def test_what_a_chat_s_program_writes_for_what_was_sent_is_in_doubt(unsaid):
    """In any language for a picture; in eight where somebody took back what was said, and nothing that goes on."""
    lines = WHATSAPP.split("\n")[1:3]
    more = f"07/05/2024, 10:07 - Tom: {unsaid}", f"07/05/2024, 10:08 - Ina: {unsaid} is what I read"
    doubts = summarize("\n".join([*lines, *more]), 3).doubtful
    assert [(doubt.text, doubt.reason) for doubt in doubts] == [(more[0], "notice")]


@pytest.mark.parametrize(
    ("first", "rest"),
    [
        ("07/05/2024, 10:01 - Ina created this group", WHATSAPP.split("\n")[1:]),
        (
            "[12.3.2024 klo 14.08.18] Ryhmä: \u200eViestit ovat salattuja.",
            ["[12.3.2024 klo 14.08.40] Ina: Lautta on rikki", "[12.3.2024 klo 14.09.02] Tom: Voi ei"],
        ),
    ],
)
def test_what_a_chat_s_program_says_first_is_no_title(first, rest):
    """It stands over nothing, and is in doubt; times of other languages are times."""
    digest = summarize("\n".join([first, *rest]), 3)
    assert digest.title is None
    assert first in [doubt.text for doubt in digest.doubtful]


def test_a_date_before_an_interview_s_title_leaves_it_one():
    """Those who speak below it have no clocks."""
    turns = ["Ann Moss: The pier is shut because two of its piles have split.", "Ben Orr: Who is going to pay for it?"]
    title = "12.3.2024 Interview with the harbour master"
    assert summarize("\n\n".join([title, *turns, *turns]), 1).title == title


def test_a_time_is_no_chat_s_where_others_have_none():
    """In an interview, a line that begins with one is the interview's."""
    lines = [*INTERVIEW.split("\n\n")[:3], "10:02 was when the power came back.", *INTERVIEW.split("\n\n")[4:]]
    assert not summarize("\n\n".join(lines), 3).doubtful


HEADED = {
    "double space": "ina  10:02 AM|tom  10:04 AM|ina  10:05 AM",
    "dash": "ina — Today at 10:02 AM|tom — Today at 10:04 AM|ina — Yesterday at 22:05",
    "brackets": "Ina, [12.03.26 18:02]|Tom, [12.03.26 18:03]|Ina, [12.03.26 18:05:10]",
    "hour first": "[10:02] Ina Moss|[10:04] Tom Airlie|[10:05] Ina Moss",
    "day's name first": "[Gestern, 10:02] Moss, Ina|[Gestern, 10:04] Airlie, Tom|[Heute, 10:05] Moss, Ina",
    "Zoom's": "10:02:11 From  Ina  to  Everyone:|10:04:02 From  Tom  to  Ina:|10:05:00 From  Ina  to  Everyone:",
}
MESSAGES = (
    "the chain of the slipway broke this morning, so the ramp is shut",
    "do we have another one",
    "yes but the divers have to look at the ramp before anybody uses it",
)


@pytest.mark.parametrize("heads", HEADED.values(), ids=HEADED.keys())
def test_who_writes_and_when_stands_on_a_line_of_its_own(heads):
    """What is written goes neither on in the next head, nor is it the title of what stands below."""
    lines = [line for pair in zip(heads.split("|"), MESSAGES, strict=True) for line in pair]
    digest = summarize("\n".join(lines), 2)
    assert digest.title is None
    assert [sentence.text for sentence in digest.all_sentences] == lines
    assert {sentence.text for sentence in digest.sentences} <= set(MESSAGES)


def test_a_name_in_angle_brackets_opens_a_line_of_its_own():
    """Of a chat; in prose one stands where the line was full."""
    chat = """<ina> the chain of the slipway broke over night, the ramp is shut
<tom> do we have another one?
<ina> yes, but the divers have to look at it. bo is on a boat
<tom> then nobody uses the ramp until friday. i tell the others"""
    opening = [sentence.text for sentence in summarize(chat, 3).all_sentences if sentence.text[0] == "<"]
    assert [text.split(">")[0] for text in opening] == ["<ina", "<tom", "<ina", "<tom"]
    assert not any("\n" in text for text in opening)
    prose = "Who wants to reach the office of the harbour has to write to office of\n<account> at the host of it."
    assert len(summarize(prose).all_sentences) == 1


def test_a_time_without_a_comma_may_stand_behind_a_name():
    """As a help desk's log has it; the first line is no title."""
    log = """Agent (Kim) 14:02: Hello, how can I help you today?
Customer 14:03: My order 4417 arrived with the wrong lamp
Agent (Kim) 14:09: We send the brass lamp tomorrow and you can keep the wrong one."""
    digest = summarize(log, 2)
    assert digest.title is None
    assert [sentence.speaker for sentence in digest.all_sentences] == ["Agent (Kim)", "Customer", "Agent (Kim)"]


@pytest.mark.parametrize(
    "head",
    [
        "02/05/2024 à 10:0{} - {}: ",
        "2/5/24, 10:0{}\u202fa.\xa0m. - {}: ",
        "[5/2/24, 10:0{}:03\u202fAM] {}: ",
        "2024-05-02 10:0{}:00\t@{}\t",
        "10:0{}\t{}\t",
        "10:0{}:12\t From {} : ",
        "[12.3.2024 klo 14.0{}.18] {}: ",
        "\u200f١٢\u200f/٣\u200f/٢٠٢٤، ٢:٠{} م - {}: ",
        "2024년 3월 12일 오후 2:0{}, {} : ",
        "12/3/24, 2:0{} μ.μ. - {}: ",
        "12.03.24 г., 14:0{} - {}: ",
        "[ 12-03-2024 14:0{} ] {}: ",
    ],
)
def test_a_clock_before_the_name_as_programs_write_it(head):
    """With a word between the day and the hour, odd spaces, tabs, or "From"."""
    chat = "\n".join(
        head.format(place, name) + message
        for place, (name, message) in enumerate(zip(("ina", "tom", "ina"), MESSAGES, strict=True))
    )
    digest = summarize(chat, 2)
    assert digest.title is None
    assert [sentence.speaker for sentence in digest.all_sentences] == ["ina", "tom", "ina"]


@pytest.mark.parametrize("head", ["10:0{}:12 <{}> ", "00:0{}:12\t{}:\t"])
def test_messages_with_stops_are_lines_of_their_own(head):
    """Long ones, behind a clock without brackets."""
    said = [f"{message}, and the van has to be on the island by noon." for message in MESSAGES]
    chat = [
        head.format(at, name) + words for at, (name, words) in enumerate(zip(("ina", "tom", "ina"), said, strict=True))
    ]
    found = summarize("\n".join(chat), 3).all_sentences
    assert [(each.text, each.speaker) for each in found] == [*zip(chat, ("ina", "tom", "ina"), strict=True)]


def test_names_in_letters_of_india_and_what_is_done_there():
    """Signs of vowels are no letters to Python; "* tom nods" is no title."""
    chat = [
        "10:01 <रिया> बैठक शुक्रवार को होगी",
        "10:02 * अमित हँसा",
        "10:03 <अमित> ठीक है मैं चाबी ले आऊंगा",
        "10:04 <रिया> अच्छा",
    ]
    for each in (chat, [line.replace("<", "- ").replace(">", ":") for line in chat]):
        digest = summarize("\n".join(each), 3)
        assert digest.title is None
        assert [sentence.speaker for sentence in digest.sentences] == ["रिया", "अमित", "रिया"]


def test_a_name_and_an_hour_in_brackets_open_what_is_said():
    """As KakaoTalk has it."""
    pairs = zip(("ina", "tom", "ina"), MESSAGES, strict=True)
    digest = summarize("\n".join(f"[{name}] [10:02 AM] {message}" for name, message in pairs), 2)
    assert [sentence.speaker for sentence in digest.all_sentences] == ["ina", "tom", "ina"]


def test_what_whatsapp_says_itself_is_nobody_s():
    """On a telephone it has the group's name, and a mark without a look before the words."""
    lines = [f"[02.05.24, 10:0{place}:03] {name}: {message}" for place, (name, message) in enumerate(zip(("ina", "tom", "ina"), MESSAGES, strict=True))]  # fmt: skip
    told = (
        "[02.05.24, 10:00:01] Harbour group: \u200eMessages are encrypted from end to end, and nobody else reads them."
    )
    digest = summarize("\n".join([told, *lines]), 2)
    assert [doubt.text for doubt in digest.doubtful] == [told]


@pytest.mark.parametrize(
    "head", ["[02/05 10:02] {}", "[{}] 10:02:12", "{} (00:02):", "00:02 | {}", "{} - 00:02"]
)  # fmt: skip
def test_what_is_said_first_is_no_title(head):
    """Below who says it and when, with a blank line behind each turn, as transcripts have it."""
    said = [MESSAGES[0].capitalize(), "oh no", "We have another one for two of the boats"]
    turns = zip(("Ina Moss", "Ina Moss", "Tom Airlie", "Ina Moss") * 2, ["hello", *said] * 2, strict=True)
    text = "\n\n".join(f"{head.format(name)}\n{message}" for name, message in turns)
    assert summarize(text, 2).title is None
    line = head.format("Ina Moss")
    assert heads_message(line, 0, len(line))


def test_a_log_s_first_line_is_no_title():
    """It tells the day and the time of what a program did."""
    pairs = zip(("ina", "tom", "ina"), MESSAGES, strict=True)
    lines = [f"2024-05-02 10:02:00\t{name}\t{message}" for name, message in pairs]
    assert summarize("\n".join(["2024-05-02 10:00:00\t-->\tina has joined #harbour", *lines]), 2).title is None


def test_a_log_in_columns_is_a_chat_and_no_table():
    """WeeChat parts clock, name and words by tabs; who comes and goes is in doubt."""
    comes, goes = (
        "2024-05-02 10:02:11\t--> mira (~mira@a.example) has joined #quay",
        "2024-05-02 10:05:00\t<-- jo has quit",
    )
    said = [
        "2024-05-02 10:02:40\tmira\tthe key is gone",
        "2024-05-02 10:03:02\ttom\twhich",
        "2024-05-02 10:03:40\tmira\tours",
    ]
    doubtful = summarize("\n".join([comes, *said, goes])).doubtful
    assert [span.text for span in doubtful] == [comes, goes]


def test_voices_that_a_program_tells_apart_are_speakers():
    """Programs number them, in brackets, with a colon or without."""
    talk = ["[SPEAKER_00] The lock is closed.", "[SPEAKER_01]: Two gates are worn.", "[SPEAKER_00]: So it stays."]
    assert [name for _, name in speakers(talk).values()] == ["SPEAKER_00", "SPEAKER_01", "SPEAKER_00"]


@pytest.mark.parametrize(
    ("pieces", "names"),
    [
        (["ADA MOSS, HOST: Good morning.", "BEN OLM, BYLINE: It rains.", "ADA MOSS, HOST: Again?", "BEN OLM, BYLINE: Yes."], ["ADA MOSS", "BEN OLM"]),
        (["司会:今夜は寒いです。", "浜田:はい。", "司会:何が怖かったですか。", "浜田:冬です。"], ["司会", "浜田"]),
        (["Interview: a woman who hears whales", "Ada: Ships?", "Ben: Always.", "Ada: And whales?", "Ben: At four."], ["Ada", "Ben"]),
        (["Ada: hello all", "Ben: Hello.", "Ada: Are you well?", "Ben: I am."], ["Ada", "Ben"]),
        (["Chorus: Let us sing.", "Ben: Always.", "Ada: And whales?", "Ben: At four."], ["Ada", "Ben", "Chorus"]),
        (["Author: Ada, 4 May 2024, 20:11", "It rains.", "Author: Ben, 4 May 2024, 21:00", "Put it inside.", "Author: Ada, 5 May 2024, 07:30"], []),
        (["Ada: When?", "Ben: Now.", "Ada: I say 4 May 2024, 10:00", "Ben: Good."], ["Ada", "Ben"]),
        (["BROWN, ADA: The quay.", "BROWN, ADA: The pier.", "OLM, BEN: Tides."], []),
    ],
    ids=lambda value: value[0] if value else "",
)  # fmt: skip
def test_what_else_a_label_is_and_what_is_none(pieces, names):
    """A part in capitals behind the name, a narrow colon in Japanese; no title with a colon, nor who wrote a post when."""
    assert sorted({name for _, name in speakers(pieces).values()}) == names
