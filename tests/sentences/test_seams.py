"""Sentences that meet without a mark, and speech without any."""

import re
from textwrap import fill

import pytest

from summarizer import split_sentences
from summarizer.errors import SummarizerWarning
from summarizer.sentences.quotes import quotations


def joined(text, language="en"):
    """Return the sentences of a text, joined by bars."""
    return "|".join(sentence.text for sentence in split_sentences(text, language))


SEAMS = [
    # addresses
    "The prices are at https://example.org/prices?year=1953|They rose again.",
    "The prices are at https://example.org/prices. They rose again.".replace("prices. ", "prices.|"),
    "The prices are at https://example.org/prices|Fees rose again.",
    "The page https://example.org/holm Ferries, piers and cranes is late.",
    # signatures and dates
    "Please call me on Monday.|Best regards,|Ann Pike",
    "Please call me on Monday.|Kind regards|Ann",
    "Please call me on Monday.|Thanks, The whole team",
    "The ferry is late again|Tuesday, May 5, 1953",
    "He was born on Tuesday, May 5, 1953",
    "It was in Leeds, Holm and Breck",
    # bylines
    "By Ann Pike|The ferry to Holm was late again.|Nobody knew why.",
    "By Ann Pike Road the ferry was late again.|Nobody knew why.",
    "By noon the ferry was late again.|Nobody knew why.",
    # greetings, and the heads of mails
    "Dear Ann,|The ferry to Holm was late again.|Nobody knew why.",
    "Hi|This is the ferry to Holm.",
    "Good morning everyone,|We sail at noon.",
    "Hello Holm Ferries sail at noon.",
    "Good ferries sail at noon.",
    "Ann Pike on 2 May at 10:12 AM|Please call me on Monday.",
    "It sails at 10 AM Monday.",
    "Ann Pike <ann@example.org>|Please call me on Monday.",
    "See <Holm> Ferries.",
    # credits
    "The pier at dawn.|Ann Pike/Getty Images|The ferry to Holm was late again.",
    "The pier at dawn.|Ann Pike/AP|The ferry to Holm was late again.",
    "The pier/APEX Road was closed again.",
    "The pier at dawn.|Ann Pike / PA|“Nobody knew why,” she said.",
    "The Lee/BBC One survey was late.|Ann Pike/BBC staff were late.|Ann Pike/BBC 14 were late.",
    "A New York Times/CBS News poll asked us.|The Markit/CIPS Managers' Index fell.|Say [note: Ann] Ann knew why.",
    # headlines
    "Ferries are late ||The ferry to Holm was late again.|Nobody knew why.",
    "Ferries are late | Holm | Breck",
    "The ferry came. It was late | Holm.".replace("came. ", "came.|"),
    "a | b | c | d | e is a list.",
    # headings in front of prose
    "BRIDGE CLOSED FOR SIX WEEKS|The council closed the bridge on Monday.|It opens in June.",
    "Holm Ferries|It was the first firm on the sound.|Nobody else would sail.",
    "The Costs of Ice in 1953|This winter was dear.",
    "HOLM|They came by boat.",
    "Holm The ferry is what they call it.",
    "In Holm The ferry was late.",
    "Read The fine print.",
    "Old harbour The ferry was late.",
    "Cold Harbour The first night",
    "Then When The ferry came, it rained.",
]


def test_an_address_at_the_end_of_a_wrapped_line():
    """A line break is as good as a space."""
    text = fill("The prices of the ferry that sails to the island are at https://example.org/holm Fees rose.", 84)
    assert "holm\nFees" in text
    assert joined(text).endswith("|Fees rose.")


def test_an_address_says_less_where_nouns_have_capitals():
    """Only a word that opens sentences ends one behind it."""
    text = "Mehr steht unter https://example.org/holm Preise und Zeiten stehen dort."
    assert joined(text, "de") == text


@pytest.mark.parametrize("wanted", SEAMS)
def test_what_is_glued(wanted):
    """Cut where a sign and a capital say so, and nowhere else."""
    # A bar with spaces around is the headline's own; one without is where a sentence ends.
    assert joined(re.sub(r"(?<! )\|| \|\|", lambda bar: " | " if len(bar[0]) > 1 else " ", wanted)) == wanted


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("de", "Foto: Karl-Josef Brem/dpa|Geklagt hatten die Mieter.|Die CDU/CSU Fraktion war dagegen."),
        ("fr", "Le quai, mardi.|LUC BERTIN / AFP|Le groupe ferme son usine."),
        ("es", "El muelle, este martes. / EVA SOL (EFE)|En la zona trabajan nueve brigadas."),
        ("pl", "Pojazdy wyjadą jesienią.|Fot. Jan Lis/PAP|Połowę wyłoży Unia."),
        ("ru", "Завод у озера.|Фото: Игорь Лисин / ТАСС|Завод работал с 1958 года."),
        ("no", "Foto: Marit Dal / NTB|– Vi har ventet i elleve år, sier han."),
        ("ko", "해수욕장의 모습.|[사진=한국뉴스]|두 달 동안 컵이 모였다."),
        ("zh", "图为骑手。|本社记者 李强 摄|骑手必须停车。"),
        ("zh", "圖為騎手。|本社記者 李強 攝|騎手必須停車。"),
    ],
)
def test_credits_in_other_languages(language, wanted):
    """A name and an agency are enough: nouns have capitals in German, and which words open sentences is unknown."""
    assert joined(re.sub(r"(?<=。)\|", "", wanted).replace("|", " "), language) == wanted


def test_a_heading_is_no_signature():
    """Beside a credit, which has every block looked at; a letter has a comma behind "Best"."""
    text = "The pier at dawn. Ann Pike/AP\n\nThe 7 Best Holm Ferries\n\nLove Story\n\nSee you. Best, Ann Pike"
    found = [sentence.text for sentence in split_sentences(text, "en")]
    assert found[1:] == ["Ann Pike/AP", "The 7 Best Holm Ferries", "Love Story", "See you.", "Best,", "Ann Pike"]


def test_a_bar_that_ends_the_text():
    """Nothing stands behind it, and nothing is cut."""
    assert [found.text for found in split_sentences("Ferries are late |", "en")] == ["Ferries are late |"]


def test_a_first_line_said_once_more():
    """What stands in front of prose a second time is no part of its sentence; a line that only begins alike is."""
    prose = "Ferries are late again The ferry to Holm was late."
    assert [found.text for found in split_sentences(f"Ferries are late again\n\n{prose}", "en")] == [
        "Ferries are late again",
        "Ferries are late again",
        "The ferry to Holm was late.",
    ]
    assert split_sentences(f"Ferries are\n\n{prose}", "en")[-1].text == prose
    assert len(split_sentences("Holm\n\nHolm Ferries sail again.", "en")) == 2
    assert len(split_sentences("Holm\n\nHolm The ferries sail again.", "en")) == 3


THAI = "ฝนตกหนักทั่วทั้งจังหวัดตั้งแต่เมื่อคืนนี้จนถึงเช้า แม่น้ำล้นตลิ่งและท่วมถนนหลายสายในตัวเมืองเก่า"


def test_thai_by_its_spaces():
    """Where no mark stands, a space between two long phrases parts them; short ones stay together."""
    assert joined(THAI, "th") == THAI.replace(" ", "|")
    assert joined(THAI[:60], "th") == THAI[:60]
    assert joined(f"{THAI} 12 คน", "th") == THAI.replace(" ", "|") + " 12 คน"
    assert joined(f"{THAI}!", "th") == f"{THAI}!"


WORDS = "so we are back on the pier and the ferry is late and nobody here knows when it comes".split()


def speech(gap, n=240):
    """Return words without a mark, every twentieth behind a gap."""
    return " ".join([gap * (i > 0 and i % 20 == 0) + WORDS[i % len(WORDS)] for i in range(n)]).replace(" \n", "\n")


def test_speech_is_cut_at_its_pauses():
    """A new speaker, a sound, and the break of a line behind enough words."""
    assert joined(speech(">> ")).count("|>> ") == 11
    assert joined(speech("[Music] ")).count("|[Music]|") == 11
    assert len(split_sentences(speech("\n"))) == 12


@pytest.mark.parametrize("stamp", ["0:0{}", "[00:0{}]", "(00:0{})", "00:00:0{} -"])
def test_stamps_are_pauses_and_no_words(stamp):
    """What was said in between stands alone; a stamp behind few words is left within."""
    stamps = [stamp.format(i) for i in range(10)]
    said = speech("", 30)
    text = " ".join([f"{each} {said}" for each in stamps[:8]] + [f"{each} and so on" for each in stamps[8:]])
    parts = [part for each in stamps[:8] for part in (each, said)]
    assert joined(text) == "|".join([*parts, stamps[8], f"and so on {stamps[9]} and so on"])


def test_a_time_that_somebody_says_is_no_mark():
    """Lines of talk in which one stands are cut as others."""
    found = split_sentences(speech("\n").replace("so we", "here at 5:30 we"))
    assert len(found) > 11
    assert not [sentence for sentence in found if sentence.text.startswith("5:30")]


@pytest.mark.parametrize("gap", [" ", "   ", "\u3000 ", "\t\u00a0"])
def test_a_pause_of_any_white_space_belongs_to_no_piece(gap):
    """However wide it is, before a speaker, a sound, and behind one."""
    for sign in (">> ", "[Music]", "[Music] "):
        found = split_sentences(speech(f"{gap}{sign}{gap}"))
        assert len(found) > 11
        assert all(one.text == one.text.strip() for one in found)


def test_short_lines_of_speech_stay_together():
    """A line of few words is joined to the next: a break is no pause by itself."""
    found = split_sentences(fill(speech(""), 36))
    assert len(found) > 10
    assert all(len(one.text.split()) >= 12 for one in found[:-1])


def test_speech_without_a_pause_says_so():
    """One warning that names the text: a summary would be all of it."""
    with pytest.warns(SummarizerWarning, match="so we are back .*240 words without a mark or a pause") as said:
        assert len(split_sentences(speech(""))) == 1
    assert len(said) == 1


def test_a_long_sentence_is_no_speech():
    """Where a comma stands, somebody wrote; and numbers are no words."""
    assert len(split_sentences(speech("and, "))) == 1
    assert len(split_sentences("12 34 " * 300)) == 1


QUOTATIONS = [
    ('"We waited. Nobody came," she said. It rained.', [(0, 1)]),
    ("“We waited. Nobody came. It rained,” she said. He left. “No.”", [(0, 2)]),
    ("She said “no.” He left. «Oui. Non.» Il rit.", [(2, 3)]),
    ("She said (“We wait. We stay.”). He left.", [(0, 1)]),
    ('The pier is 5" wide. The boat is 6" long. "Yes."', []),
    ('"We wait. We stay.\n\n"We go," he said.', []),
    ("“We wait. We stay.\n\n“We go. Now,” he said.", [(2, 3)]),
    ("No quotation. At all.", []),
]


@pytest.mark.parametrize(("text", "wanted"), QUOTATIONS)
def test_quotations_of_several_sentences(text, wanted):
    """Each with its first and last sentence; marks of inches and those that never close are none."""
    assert quotations(text, split_sentences(text, "en")) == wanted


def test_a_byte_order_mark_stays_outside():
    """What an editor put in front of a file is no part of its first sentence."""
    first = split_sentences("\ufeffThe pier is closed. It rains.", "en")[0]
    assert (first.text, first.start) == ("The pier is closed.", 1)
    assert split_sentences("\ufeff", "en") == split_sentences("\ufeff\n ", "en") == ()
    assert split_sentences("\ufeff\n\nIt rains.", "en")[0].paragraph == 0


def test_seams_at_the_end_of_wrapped_lines():
    """A date behind a headline and who sent a mail are known where a line break stands among their words."""
    news = fill("Nobody at the pier could say why it had not come, and so the people of the island went home.", 40)
    dated = f"The master says the ferry is late Tuesday,\nMay 5, 1953\n\n{news}"
    assert joined(dated).startswith("The master says the ferry is late|Tuesday,\nMay 5, 1953|Nobody")
    mail = (
        "Nobody at the pier could say why the ferry had not come, and so the people of the island went home. They are "
        "still there now, so please print Ann Pike 05/02/1953 10:12 AM Thanks for the boats that you sent."
    )
    assert joined(fill(mail, 37)).split("|")[2:4] == ["Ann\nPike", "05/02/1953 10:12 AM"]


@pytest.mark.parametrize("behind", ["", " ", "  ", "\n", " \n\n"])
@pytest.mark.parametrize(
    "credit", ["Ann Lee / AFP", "Ann Lee/AFP", "/ EVA SOL (EFE)", "[Photo: Jane Doe]", "记者 李强 摄"]
)
def test_a_credit_may_be_the_last_of_a_text(credit, behind):
    """Behind it nothing begins: a space at the end was asked for its next letter."""
    said = "The harbour road is closed for the winter."
    found = [each.text for each in split_sentences(f"{said} {credit}{behind}", language="en")]
    assert " ".join(found) == f"{said} {credit}"
    assert [each.text for each in split_sentences(f"{said} {credit}{behind}\n\n{said}", language="en")][-1] == said
