"""Mails become their writers' own words, whatever program wrote them and in whatever language."""

import io
import sys
from functools import partial

import pytest

from summarizer import Ceilings, InputError, MissingDependencyError, SummarizerWarning, read_mbox, summarize
from summarizer.languages.data import mail as data
from summarizer.languages.language import NAMES
from summarizer.readers.mail.mailbox import lines_of, mails
from summarizer.readers.mail.reader import read_email
from summarizer.readers.shown import is_page
from summarizer.readers.shown import lines_of as lines_shown
from tests.growth import assert_grows_slowly
from tests.pages import PAGES, TWO

OWN = "The ferry stays in the harbour until the storm is over, so please take the bus."
MORE = "Tickets that were bought for Monday are good for the whole week."
OTHERS = "Does the ferry leave on Monday? My van has to be on the island by noon."
HEAD = "From: Ina Moss <ina@harbour.example>\nTo: tom@island.example\nSubject: Re: the ferry\nDate: Fri, 03 May 2024 10:00:00 +0000\n"


def read(body, head=HEAD, kind="text/plain"):
    """Return the document of a mail with this body."""
    field = (
        "" if not kind else f"Content-Type: {kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\nMIME-Version: 1.0\n"
    )
    return read_email(f"{head}{field}\n{body}".encode())


# The line that programs put above a quotation, as they write it in each language.
WROTE = {
    "en": "On Thu, May 2, 2024 at 10:12 AM Tom Airlie <tom@island.example> wrote:",
    "ar": "في الخميس، 2 مايو 2024 في 10:12 ص تمت كتابة ما يلي بواسطة ‪Tom Airlie‬‏ <‪tom@island.example‬‏>:",
    "cs": "čt 2. 5. 2024 v 10:12 odesílatel Tom Airlie <tom@island.example> napsal:",
    "da": "Den tor. 2. maj 2024 kl. 10.12 skrev Tom Airlie <tom@island.example>:",
    "de": "Am Do., 2. Mai 2024 um 10:12 Uhr schrieb Tom Airlie <tom@island.example>:",
    "el": "Στις Πέμ 2 Μαΐ 2024 στις 10:12 π.μ., ο χρήστης Tom Airlie <tom@island.example> έγραψε:",
    "es": "El jue, 2 may 2024 a las 10:12, Tom Airlie (<tom@island.example>) escribió:",
    "fa": "در تاریخ پنجشنبه ۲ مهٔ ۲۰۲۴ ساعت ۱۰:۱۲ Tom Airlie <tom@island.example> نوشت:",
    "fi": "to 2. toukok. 2024 klo 10.12 Tom Airlie (tom@island.example) kirjoitti:",
    "fr": "Le jeu. 2 mai 2024 à 10:12, Tom Airlie <tom@island.example> a écrit :",
    "hi": "गुरु, 2 मई 2024 को 10:12 am बजे को Tom Airlie <tom@island.example> ने लिखा:",
    "hr": "čet, 2. svi 2024. u 10:12 Tom Airlie <tom@island.example> napisao je:",
    "it": "Il giorno gio 2 mag 2024 alle ore 10:12 Tom Airlie <tom@island.example> ha scritto:",
    "ja": "2024年5月2日(木) 10:12 Tom Airlie <tom@island.example>:",
    "ko": "2024년 5월 2일 (목) 오전 10:12, Tom Airlie <tom@island.example>님이 작성:",
    "nl": "Op do 2 mei 2024 om 10:12 schreef Tom Airlie <tom@island.example>:",
    "no": "tor. 2. mai 2024 kl. 10:12 skrev Tom Airlie <tom@island.example>:",
    "pl": "czw., 2 maj 2024 o 10:12 Tom Airlie <tom@island.example> napisał(a):",
    "pt": "Em qui., 2 de mai. de 2024 às 10:12, Tom Airlie <tom@island.example> escreveu:",
    "ru": "чт, 2 мая 2024 г. в 10:12, Tom Airlie <tom@island.example>:",
    "sv": "Den tors 2 maj 2024 kl 10:12 skrev Tom Airlie <tom@island.example>:",
    "th": "ในวันที่ พฤ. 2 พ.ค. 2024 เวลา 10:12 Tom Airlie <tom@island.example> เขียนว่า:",
    "tr": "Tom Airlie <tom@island.example>, 2 May 2024 Per, 10:12 tarihinde şunu yazdı:",
    "uk": "чт, 2 трав. 2024 р. о 10:12 Tom Airlie <tom@island.example> пише:",
    "zh": "Tom Airlie <tom@island.example> 于2024年5月2日周四 10:12写道：",
    "he": "‫בתאריך יום ה׳, 2 במאי 2024 ב-10:12 מאת ‪Tom Airlie‬‏ <‪tom@island.example‬‏>:‬",
    "hu": "Tom Airlie <tom@island.example> ezt írta (időpont: 2024. máj. 2., Cs, 10:12):",
    "id": "Pada tanggal Kam, 2 Mei 2024 pukul 10.12 Tom Airlie <tom@island.example> menulis:",
    "ro": "În joi, 2 mai 2024 la 10:12, Tom Airlie <tom@island.example> a scris:",
    "vi": "Vào Th 5, 2 thg 5, 2024 vào lúc 10:12 Tom Airlie <tom@island.example> đã viết:",
}


def test_the_tables_have_a_row_for_each_language():
    """Twenty-five languages, nine more by what their programs write, and no row twice."""
    known = {code for code in NAMES if code != "eu"}
    assert len(known) == 25
    for name in ("WROTE", "FIELDS", "DIVIDERS", "CLOSINGS", "SENT_FROM", "DISCLAIMERS", "FOOTERS", "PREFIXES"):
        codes = [row.split(None, 1)[0] for row in getattr(data, name).strip().replace("\n  ", " ").split("\n")]
        assert known <= {*codes}, name
        assert len(codes) == len({*codes}), name
        if name in ("WROTE", "FIELDS", "DIVIDERS", "CLOSINGS"):
            assert len(codes) == 34


@pytest.mark.parametrize("marks", ["> ", ">", "", "wrapped"])
@pytest.mark.parametrize("code", WROTE)
def test_what_a_program_quotes_is_not_the_writer_s(code, marks):
    """The line above it neither: with marks or without, on one line or wrapped over two."""
    line = WROTE[code]
    if marks == "wrapped":
        place = line.rindex(" ", 0, 40)
        line, marks = f"{line[:place]}\n{line[place + 1 :]}", "> "
    assert read(f"{OWN}\n\n{MORE}\n\n{line}\n\n{marks}{OTHERS}\n{marks}And on Tuesday?\n").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize(
    "line",
    [
        "Tom Airlie wrote:",
        "* Tom Airlie schrieb:",
        "Tom Airlie a écrit :",
        "In article <1@island.example>, tom@island.example writes:",
        "Tom Airlie <tom@island.example> wrote:",
        "Quoting Tom Airlie <tom@island.example>:",
        "Zitat von Tom Airlie <tom@island.example>:",
    ],
)
def test_answers_between_quotations_stay(line):
    """Who answers point by point wrote what has no marks."""
    body = f"Dear Tom,\n\n{line}\n> {OTHERS}\n\n{OWN}\n\n> And on Tuesday?\n>> Perhaps.\n\n{MORE}\n"
    assert read(body).text == f"Dear Tom,\n\n{OWN}\n\n{MORE}"


@pytest.mark.parametrize(
    "prose",
    [
        "On Monday the council wrote: the ferry stays in the harbour.",
        "In her letter of May 2024 the mayor wrote:\n\nThe ferry stays in the harbour.",
        "He said:\n\nThe ferry stays.",
        "From: the harbour. To: the island.\nThat is all that the ticket says.",
        "Date: Monday. We meet at ten.\n\nTo: do list for the ferry, see below.",
        "Subject: to approval we sail on Monday.",
    ],
)
def test_prose_that_looks_like_it_stays(prose):
    """Somebody who writes that somebody wrote isn't a program."""
    assert read(f"{OWN}\n\n{prose}\n\n{MORE}").text == f"{OWN}\n\n{prose}\n\n{MORE}"


# The names of the fields in the block that Outlook puts above what it quotes: sender, date, receiver, subject.
BLOCKS = {
    "en": "From Sent To Subject", "ar": "من|تم الإرسال|إلى|الموضوع", "cs": "Od Odesláno Komu Předmět", "da": "Fra Sendt Til Emne",
    "de": "Von Gesendet An Betreff", "el": "Από Στάλθηκε Προς Θέμα", "es": "De|Enviado el|Para|Asunto", "fa": "از|ارسال شده|به|موضوع",
    "fi": "Lähettäjä Lähetetty Vastaanottaja Aihe", "fr": "De Envoyé À Objet", "hi": "प्रेषक|भेजा गया|प्रति|विषय", "hr": "Od Poslano Prima Predmet",
    "it": "Da Inviato A Oggetto", "ja": "差出人 送信日時 宛先 件名", "ko": "보낸 사람|보낸 날짜|받는 사람|제목", "nl": "Van Verzonden Aan Onderwerp",
    "no": "Fra Sendt Til Emne", "pl": "Od Wysłano Do Temat", "pt": "De|Enviada em|Para|Assunto", "ru": "От Отправлено Кому Тема",
    "sv": "Från Skickat Till Ämne", "th": "จาก ส่ง ถึง เรื่อง", "tr": "Kimden Gönderildi Kime Konu", "uk": "Від Надіслано Кому Тема",
    "zh": "发件人 发送时间 收件人 主题",
    "bg": "От Изпратено До Относно", "ca": "De|Enviat el|Per a|Tema", "he": "מאת נשלח אל נושא", "hu": "Feladó Küldve Címzett Tárgy", "id": "Dari Dikirim Kepada Subjek",
    "ro": "De la|Trimis|Către|Subiect", "sk": "Od Odoslané Komu Predmet", "sl": "Od Poslano Za Zadeva", "vi": "Từ|Đã gửi|Tới|Chủ đề",
}  # fmt: skip


@pytest.mark.parametrize("style", ["plain", "bold", "divided", "html", "quoted"])
@pytest.mark.parametrize("code", BLOCKS)
def test_outlook_s_block_ends_the_writer_s_words(code, style):
    """In text, with stars where it was bold, below a divider, in HTML, with blank lines or not."""
    names = BLOCKS[code].split("|" if "|" in BLOCKS[code] else None)
    said = ["Tom Airlie <tom@island.example>", "Thursday, 2 May 2024 10:12", "Ina Moss", "the ferry"]
    if style == "html":
        lines = "<br>".join(
            f"<b>{name}:</b> {text.replace('<', '&lt;')}" for name, text in zip(names, said, strict=True)
        )
        page = f'<html><body><p class="MsoNormal">{OWN}</p><p>{MORE}</p><div style="border-top:solid 1pt"><p>{lines}</p></div><p>{OTHERS}</p></body></html>'
        assert read(page, kind="text/html").text == f"{OWN}\n\n{MORE}"
        return
    mark = "*" if style == "bold" else ""
    fields = "\n".join(f"{mark}{name}:{mark} {text}" for name, text in zip(names, said, strict=True))
    above = "________________________________\n" if style == "divided" else ""
    below = f"\n\n{OTHERS}" if style != "quoted" else f"\n\n> {OTHERS}"
    assert read(f"{OWN}\n\n{MORE}\n\n{above}{fields}{below}").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize("row", data.DIVIDERS.strip().replace("\n  ", " ").split("\n"), ids=lambda row: row[:2])
def test_dividers_end_the_writer_s_words(row):
    """Dashes around "Original Message" and its like, in every language."""
    for phrase in row.split(None, 1)[1].split(";"):
        for form in ("-----{}-----", "---------- {} ---------", "-------- {} --------"):
            line = form.format(phrase.strip().title())
            assert read(f"{OWN}\n\n{line}\nTom: {OTHERS}").text == OWN, line


FORWARDED = f"""---------- Forwarded message ---------
From: Tom Airlie <tom@island.example>
Date: Thu, 2 May 2024 at 10:12
Subject: the ferry
To: Ina Moss <ina@harbour.example>,
 Ola Berg <ola@harbour.example>


{OTHERS}

{MORE}
"""


def test_what_is_sent_on_is_the_text_where_there_is_nothing_else():
    """Its head is none of it, and its writer is known; a word of one's own leaves the rest out."""
    document = read(FORWARDED, HEAD.replace("Re:", "Fwd:"))
    assert (document.text, document.author, document.title) == (f"{OTHERS}\n\n{MORE}", "Tom Airlie", "the ferry")
    for prefix, word in (
        ("Fwd:", "FYI"),
        ("WG:", "zur Info\n\nViele Grüße\nIna"),
        ("转发：", "供参考"),
        ("TR :", "Pour info."),
    ):
        document = read(f"{word}\n\n{FORWARDED}", HEAD.replace("Re:", prefix))
        assert (document.text, document.author) == (f"{OTHERS}\n\n{MORE}", "Tom Airlie")
    assert read(f"Yes, please.\n\n{FORWARDED}").text == "Yes, please."
    assert read(f"{OWN}\n\n{FORWARDED}", HEAD.replace("Re:", "Fwd:")).text == OWN
    assert read(f"{OWN}\n\n{FORWARDED}").text == OWN
    assert read(f"{OWN}\n\n{FORWARDED}").author == "Ina Moss"
    apple = f"Begin forwarded message:\n\n> From: Tom Airlie <tom@island.example>\n> Subject: the ferry\n> Date: 2 May 2024\n>\n> {OTHERS}\n"
    assert (read(apple).text, read(apple).author) == (OTHERS, "Tom Airlie")
    assert read(FORWARDED.replace("From: Tom Airlie <tom@island.example>\n", "")).author == "Ina Moss"


def test_a_head_may_have_blank_lines_and_rules_in_it():
    """As in HTML, where each field is a paragraph; the addresses may go on in a second line, or nothing follow."""
    fields = [
        "From: Tom Airlie",
        "Sent: Thursday, 2 May 2024",
        "To: Ina Moss;",
        " Ola Berg <ola@harbour.example>",
        "Subject: the ferry",
    ]
    apart = "\n\n".join(fields).replace(";\n\n", ";\n")
    for head in (apart, "\n".join([*fields, "________"])):
        document = read(f"-----Original Message-----\n{head}\n\n{OTHERS}\n")
        assert (document.text, document.author) == (OTHERS, "Tom Airlie")
        assert read(f"-----Original Message-----\n{head}\n").text == ""
        assert read(f"-----Original Message-----\n{head}").text == ""
    assert read(f"-----Original Message-----\nFrom: Tom\nTo: Ina\nSubject: x\n{OTHERS}").text == OTHERS


def page(body):
    """Return a mail in HTML."""
    return read(f"<html><body>{body}</body></html>", kind="text/html").text


def test_the_line_right_above_a_quotation_s_head_is_the_writer_s():
    """Where no blank line parts them, and the head may be wrapped over two lines."""
    for head in (
        WROTE["en"],
        WROTE["fr"],
        "Tom Airlie writes:",
        "On Thu, 2 May 2024 at 10:12 AM Tom\n<tom@island.example> wrote:",
        '02.05.2024 10:12 пользователь "tom@island.example" <\ntom@island.example> написал:',
    ):
        assert read(f"{OWN}\n{MORE}\n{head}\n> {OTHERS}").text == f"{OWN}\n{MORE}", head
    assert read(f"{OWN}\nSee you there\n{WROTE['en']}\n> {OTHERS}").text == f"{OWN}\nSee you there"
    # "02.04" is no hour that goes on with a day above it.
    assert read(f"Да\n02.04.2012 14:20, Том Эрли <tom@island.example> написал:\n> {OTHERS}").text == "Да"
    assert (
        page(
            f"<div>{OWN}</div><div>{MORE}</div><div class=yahoo_quoted><div>On 2 May 2024 at 10:12, Tom wrote:</div>{OTHERS}</div>"
        )
        == f"{OWN}\n{MORE}"
    )


@pytest.mark.parametrize(
    "head",
    [
        "-----Tom Airlie <tom@island.example> wrote: -----\nTo: Ina Moss\nFrom: Tom Airlie\nDate: 02/05/2024 10:12\nSubject: ferry\n",
        '-----"Tom Airlie" <tom@island.example> wrote: -----\nTo: Ina Moss\nFrom: Tom Airlie\nDate: 02/05/2024 10:12\n',
        "-----Tom Airlie wrote: -----",
        ">>> Tom Airlie <tom@island.example> 02/05/2024 10:12 >>>",
        'Gesendet: Donnerstag, 02. Mai 2024 um 10:12 Uhr\nVon: "Tom" <tom@island.example>\nAn: ina@harbour.example\nBetreff: Fähre\n',
        "\u202bבתאריך 2 במאי 2024 ב-10:12 מאת \u202aTom\u202c\u200f <\u202atom@island.example\u202c\u200f>:\u202c\n",
    ],
    ids=["Notes", "Notes, a name in marks", "Notes, no address", "GroupWise", "GMX", "from right to left"],
)
def test_heads_of_other_programs_end_the_writer_s_words(head):
    """Notes names the writer between dashes, GroupWise between marks, GMX says when before whose."""
    assert read(f"{OWN}\n\n{MORE}\n\n{head}\n{OTHERS}").text == f"{OWN}\n\n{MORE}"
    assert read(f"{head}\n> {OTHERS}\n\n{OWN}").text.endswith(OWN)


@pytest.mark.parametrize(
    "line",
    [
        "--- What the mayor said: ---",
        "--- The Mayor said: ---",
        "--- Said: ---",
        "--- Tom Airlie ---",
        "--- Tom Airlie wrote ---",
        "--- tom wrote: ---",
    ],
)
def test_a_letter_s_own_headings_between_dashes_stay(line):
    """No name, or nobody that is said to write."""
    assert MORE in read(f"{OWN}\n\n{line}\n\n{MORE}").text


@pytest.mark.parametrize(
    "quote",
    [
        f'<div class="gmail_quote"><div dir="ltr" class="gmail_attr">{WROTE["en"].replace("<", "&lt;")}<br></div><blockquote class="gmail_quote"><div>{OTHERS}</div></blockquote></div>',
        f'<div><blockquote type="cite"><div>{WROTE["de"].replace("<", "&lt;")}</div><br><div>{OTHERS}</div></blockquote></div>',
        f'<div class="moz-cite-prefix">Am 02.05.24 um 10:12 schrieb Tom Airlie:<br></div><blockquote type="cite">{OTHERS}<blockquote>{OTHERS}</blockquote></blockquote>',
        f'<div class="yahoo_quoted"><div>On Thursday, Tom Airlie wrote:</div><div>{OTHERS}</div></div>',
        f'<hr><div id="divRplyFwdMsg"><b>From:</b> Tom<br><b>Sent:</b> Thursday, 2 May 2024<br><b>To:</b> Ina<br><b>Subject:</b> ferry</div><div>{OTHERS}</div>',
        f'<p>-----Original Message-----<br>From: Tom</p><p>{OTHERS}</p>',
    ],
)  # fmt: skip
def test_html_s_quotations_are_not_the_writer_s(quote):
    """Those of Gmail, Apple Mail, Thunderbird, Yahoo and Outlook."""
    assert page(f"<div>{OWN}</div><div><br></div><div>{MORE}</div><br>{quote}") == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize("box", ['id="Signature"', 'class="gmail_signature"', 'id="AppleMailSignature"', 'class="protonmail_signature_block x"', 'class="moz-signature"'])  # fmt: skip
def test_html_s_signatures_are_not_the_writer_s(box):
    """Programs put them into boxes of their own; "signature" alone may be a word of anybody's style."""
    assert (
        page(f"<div>{OWN}</div><div>{MORE}</div><div {box}><p>Ina Moss</p><p>Head of roads</p></div>")
        == f"{OWN}\n{MORE}"
    )
    assert "Head of roads" in page(f"<div>{OWN}</div><p class='signature-dish'>Head of roads</p>")


def test_html_s_answers_between_quotations_stay():
    """Below a quotation somebody may go on."""
    assert page(f"<p>{OWN}</p><blockquote>{OTHERS}</blockquote><p>{MORE}</p>") == f"{OWN}\n\n{MORE}"
    attribution = f'<div class="gmail_attr">{WROTE["de"].replace("<", "&lt;")}<br></div>'
    quotes = [
        f'<blockquote class="gmail_quote"><div>{OTHERS}</div></blockquote><div>{own}</div>' for own in (OWN, MORE)
    ]
    assert page(f'<div class="gmail_quote">{attribution}{"".join(quotes)}</div>') == f"{OWN}\n\n{MORE}"


def test_a_footer_stands_below_words():
    """A newsletter has a line for its browser on top, and a rule under its head."""
    rule = "-" * 40
    letter = f"View this email in your browser: https://a.example/1\n\nThe ferry\n{rule}\n\n{OWN} {MORE}\n\n{'=' * 40}\nYou are receiving this because you asked for it.\nUnsubscribe: https://a.example/u"
    assert read(letter).text.endswith(f"The ferry\n{rule}\n\n{OWN} {MORE}")


def test_html_shows_what_a_reader_sees():
    """Lines, cells, entities; no styles, scripts, comments, what is hidden, or signs without width."""
    shown = page(
        f"<style>p {{}}</style><!-- no --><div style='display:none'>Preview &amp; more</div><blockquote style='display:none'>x</blockquote>"
        f"<table><tr><td>{OWN}</td></tr><tr><td>A &amp; B\u200c are <b>bold</b></td></tr></table><script>x()</script><p>One<br>Two<br><br>Three</p><h2>{MORE}</h2>"
    )
    assert shown == f"{OWN}\nA & B are bold\n\nOne\nTwo\n\nThree\n\n{MORE}"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("او می\u200cخواهد کتاب\u200cهای تازه را", "او می\u200cخواهد کتاب\u200cهای تازه را"),
        ("ភ្នំ\u200bពេញ", "ភ្នំ\u200bពេញ"),
        ("Auf\u200clage", "Auf\u200clage"),
        ("The pier\u200c\xa0\u200c\xa0\u200c is \u200b\ufeffshut.\u200c\u200b", "The pier is shut."),
        ("\u200c\u200b\ufeff", ""),
    ],
)
def test_letters_without_width_part_words_only_beside_spaces(said, seen):
    """Persian words have them within, Khmer ones between; newsletters pad with them."""
    assert lines_shown(f"<p>{said}</p>") == seen


def test_html_s_rows_and_blank_lines_are_seen():
    """A name in a cell of its own stands with what it says; a line of a space that doesn't break is blank."""
    head = [("Subject", "the ferry"), ("Date", "Thu, 2 May 2024"), ("From", "Tom Airlie &lt;tom@island.example&gt;")]
    rows = "".join(f"<tr><th>{name}: </th><td>{said}</td></tr>" for name, said in head)
    sent_on = f"<div><br>-------- Forwarded Message --------<table>{rows}</table><br>{OTHERS}</div>"
    assert page(sent_on) == OTHERS
    assert (
        page(f"<div>&nbsp;</div><div>{OWN}</div><div>&nbsp;</div><div>&nbsp;</div><div>{MORE}</div>")
        == f"{OWN}\n\n{MORE}"
    )


def test_html_that_is_deep_or_endless_is_read_to_its_ceiling(monkeypatch):
    """No recursion, and no more nodes than are allowed."""
    assert page("<div>" * 1_500 + OWN) == OWN
    assert_grows_slowly(lambda depth: lambda: page("<div>" * depth + OWN), 5_000, 50_000)
    assert page("<div>" * 50_000 + OWN) == OWN
    monkeypatch.setattr("summarizer.readers.shown.MOST_NODES", 50)
    assert len(page(f"<p>{OWN}</p>" * 100).split("\n\n")) < 50


def test_a_newsletter_is_read_as_a_page():
    """With its headings, without its menus; a subject goes before the page's own title."""
    document = read(PAGES["news"], kind="text/html")
    assert TWO in document.text
    assert document.headings
    assert (document.title, document.author) == ("the ferry", "Ina Moss")
    assert read(PAGES["news"], "From: a@b.example\n", "text/html").title is not None
    links = "".join(f"<a href='{n}'>Link {n}</a>" for n in range(12))
    assert is_page(links)
    assert not is_page(f"{links}<blockquote>x</blockquote>")
    assert not is_page(f"<p>{OWN}</p>")


def test_html_alone_needs_its_parser(monkeypatch):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[html\]"):
        page(OWN)


SIGNED = [
    "-- \nIna Moss\nHarbour Office", "--\nIna Moss", "Best regards,\nIna", "Mit freundlichen Grüßen\n\nIna Moss\nHafenamt\nTel. 0123 456", "Cordialement,\nIna",
    "Sent from my iPhone", "Von meinem iPhone gesendet", "Best,\nIna\n\nSent from my phone", "— \nIna", "Get Outlook for iOS <https://aka.ms/x>",
    "Cheers,\nIna\n\nThis e-mail and any attachments are confidential and intended for the addressee only. If you have received this in error, notify the sender and delete it.",
    "Diese Nachricht ist vertraulich und nur für den Empfänger bestimmt. Wenn Sie sie irrtümlich erhalten haben, bitte löschen.",
    "_______________________________________________\nFerry mailing list\nFerry@lists.harbour.example\nhttps://lists.harbour.example/ferry",
    "--~--~---------~--\nYou received this message because you are subscribed to the group.\nTo unsubscribe, write to x@lists.example",
    "You received this message because you are subscribed to the group Ferry.\nTo unsubscribe from this group, send an email to x@lists.example.",
    "__________________________________________________\nDo You Yahoo!?\nhttp://mail.example",
    "Med vänliga hälsningar\nIna\n\n________________________________\nDetta är ett nyhetsbrev: http://x.example",
    "LG Ina", "Cheers, Ina Moss", "Many thanks and best wishes,\n\nIna Moss", "以上、よろしくお願いいたします。", "此致\n敬礼\n伊娜", "Thanks!\n\nBest,\nIna", "Der Umwelt zuliebe: bitte nicht drucken.",
    "Mit freundlichen Grüßen / Kind regards\n\nIna Moss", "Ina Moss | Harbour master\nPort of Colm | Quay 7", "Get BlueMail for Android", "P Please consider the environment before printing", "Von Yahoo Mail auf Android gesendet", "Sent from Proton Mail for iOS",
    "Liebe Grüße aus Colm\nIna", "İyi çalışmalar,\nIna", "=====================\nPort of Colm\n+49 40 123456\n=====================", "Best wishes from Colm",
    "-=-=-=-=-=-=-\nGroups.io Links: You receive all messages sent to this group.\nUnsubscribe: https://a.example/u\n-=-=-=-=-=-=-",
    "--------------------\nThis email is a service from Colm. Delivered by Zendesk",
    "Ina Moss, Harbour master\n+49 40 123456", "Kind regards,\nIna\n\nPort Ltd is registered in England No. 1234567. Registered office: Quay 7, Colm.",
    "Viele Grüße\n\nIna\n\nHafen GmbH, Sitz der Gesellschaft: Colm, Amtsgericht Colm, HRB 1234", "Cordialement\nIna\n\nPort SARL au capital de 10 000 euros - RCS Colm 123 456 789",
    "-- System Information:\nDebian Release: 12.1\n\nKernel: Linux 6.1\n\n-- no debconf information",
    "Sent from my phone\n\nCaution: this message originated from outside of our organization. Do not click links unless you trust the sender.",
    "--\nPort of Colm\n\nHarbour\n\nof the\n\nisland\n\nKai 7\n\nColm\n\nTel. 1\n\nFax 2",
    "---\nThis e-mail is confidential and meant for the addressee.\nPlease delete it if you received this by mistake.\n---\nPort of Colm, registered office: Colm 7, company number 123456",
]  # fmt: skip


@pytest.mark.parametrize("below", SIGNED)
def test_what_stands_under_a_mail_goes(below):
    """Signatures, closing words with a name, telephones, notices of lawyers, lists."""
    assert read(f"{OWN}\n\n{MORE}\n\n{below}\n").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize("name", ["CLOSINGS", "SENT_FROM"])
@pytest.mark.parametrize("code", WROTE)
def test_closing_words_are_known_in_every_language(name, code):
    """Each phrase of each row, above a name."""
    row = next(
        row for row in getattr(data, name).strip().replace("\n  ", " ").split("\n") if row.startswith(f"{code} ")
    )
    for phrase in row[3:].split(";"):
        below = f"{phrase.strip().capitalize()},\nIna Moss" if name == "CLOSINGS" else phrase.strip()
        assert read(f"{OWN}\n\n{MORE}\n\n{below}").text == f"{OWN}\n\n{MORE}", phrase


@pytest.mark.parametrize(
    "text",
    [
        f"{OWN}\n\nThanks,\n\n{OTHERS} {MORE} {OWN}",
        "Thanks,\nIna",
        f"{OWN}\n\nPlease keep this confidential. {MORE}",
        f"This notice is confidential: the intended recipient may not delete it.\n\n{MORE}",
        f"{OWN}\n\n---\n\n{MORE} {MORE}",
        f"{OWN}\n\nThe mailing list has moved.\n\n{MORE}",
        f"{OWN}\n\nBest of all is the bus.", f"{OWN}\n\nThanks Tom, it works now.", f"{OWN}\n\nLove And Other Stories For The Road",
        f"{OWN}\n\nThe new line is registered in Ireland and regulated by a bank there.", f"{OWN}\n\nHe paid 1,200 pounds at the registered office.",
        f"{OWN}\n\nIts registered office is in Leeds, and its company number is 123456, which the bank needs.",
        f"{OWN}\n\nEl tomo 123 tiene cada hoja numerada, y el folio 45 falta desde mayo.",
        "Bonjour Tom,\n\nLe siège social : Lyon, capital de 100 000 euros, RCS 552 100 554, dès lundi.",
        f"{OWN}\n\nIna, can you tell them?", f"{OWN}\n\nThanks for Monday.", f"{OWN}\n\nThanks from us",
        "This mail comes from outside: do not click links unless you trust the sender.", f"Please do not click links that you don't know.\n\n{OWN}", f"{'external links ' * 50}do not click unless you know the sender.\n\n{OWN}",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_end_stays(text):
    """Thanks above more words, one word of lawyers, a rule in the middle, a mail that is only thanks."""
    assert read(text).text == text


BANNERS = {
    "en": "[EXTERNAL] This email comes from outside the organization. Do not click links or open attachments unless you know the content.",
    "aka": "You don't often get email from tom@island.example. Learn why this is important at https://aka.example/LearnAboutSenderIdentification",
    "de": "ACHTUNG: Diese E-Mail stammt von einem externen Absender.\nKlicken Sie nicht auf Links.", "fr": "ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez pas sur les liens.",
    "es": "PRECAUCIÓN: este correo viene de fuera de la organización. No haga clic en enlaces.", "ja": "注意：このメールは外部から届きました。リンクをクリックしないでください。",
}  # fmt: skip


@pytest.mark.parametrize("code", BANNERS)
def test_what_a_server_warns_of_above_a_mail_goes(code):
    """That it comes from outside, in the words of whoever runs the server."""
    assert read(f"\n{BANNERS[code]}\n\n{OWN}\n\n{MORE}").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize("row", data.BANNERS.strip().replace("\n  ", " ").split("\n"), ids=lambda row: row[:2])
def test_such_warnings_are_known_in_every_language(row):
    """Three stems of a row, any, are one."""
    stems = [stem.strip() for stem in row[3:].split(";")]
    assert read(f"{' '.join(stems[:3])}\n\n{OWN}").text == read(f"{' '.join(stems[-3:])}\n\n{OWN}").text == OWN
    assert read(f"{' '.join(stems[:2])}\n\n{OWN}").text != OWN


def test_a_letter_in_text_is_read_below_the_line_for_its_browser():
    """Under a short letter's head it stands as near to the end as a list's words do."""
    head = "THE HARBOUR LETTER\n==================\n\nView this email in your browser: https://a.example/1"
    foot = "=================\nYou are receiving this because you asked.\nUnsubscribe: https://a.example/u"
    assert read(f"{head}\n\n{OWN}\n\n{MORE}\n\n{foot}").text == f"{head}\n\n{OWN}\n\n{MORE}"


@pytest.mark.parametrize("above", ["--------\nMonday noon\nTuesday eve", f"{MORE} {OWN}", f"--------\n{MORE} {OWN}"])
def test_a_rule_at_the_end_makes_no_signature(above):
    """Without an address or a number between two of them; the last one itself goes."""
    assert read(f"{OWN}\n\n{above}\n--------").text == f"{OWN}\n\n{above}"


@pytest.mark.parametrize(
    "line",
    ["## Reply above this line ##", "Write above this line to post a reply or view it on Camp (https://a.example)"],
)
def test_where_an_answer_goes_is_no_word(line):
    """Programs for many people's work write it on top."""
    assert read(f"{line}\n\n{OWN}\n\n{MORE}").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("The list is here<https://a.example/x?b=1>, and the plan [is there](https://a.example).", "The list is here, and the plan is there."),
        (f"[cid:image001.png@01DB.12]\n\n{OWN}\n[image: the harbour.png]\n\n [ https://a.example/1 ] \n\n{MORE}", f"{OWN}\n\n{MORE}"),
        (f"{OWN}\n\nOn Mon, 13 Jan 2025 at 18:02, Tom Airlie<tom@island.example> wrote:   {OTHERS}  ", OWN),
        (f"(In reply to Tom Airlie from comment #2)\n> {OTHERS}\n\n{OWN}", OWN),
        ("He said it (in reply to Tom) again.", "He said it (in reply to Tom) again."),
        ("See [1] and (https://a.example), <https://b.example>.", "See [1] and (https://a.example), <https://b.example>."),
    ],
)  # fmt: skip
def test_where_links_lead_and_pictures_stand_is_no_word(said, left):
    """Outlook, Gmail, Jira and Proton write them among the words; Yahoo what it quotes behind who wrote it."""
    assert read(said).text == left


@pytest.mark.parametrize("row", data.REGISTERED.strip().replace("\n  ", " ").split("\n"), ids=lambda row: row[:2])
def test_what_the_law_has_a_company_say_is_known_in_every_language(row):
    """Two phrases of a row, and a number; one of them, or no number, may be a sentence."""
    first, second = (phrase.strip() for phrase in row[3:].split(";")[:2])
    assert read(f"{OWN}\n\nPort: {first} 123, {second} Colm").text == OWN
    for kept in (f"Port: {first} 123, Colm", f"Port: {first} Colm, {second} Colm", f"Port: x{first}x 123, x{second}x"):
        assert read(f"{OWN}\n\n{kept}").text == f"{OWN}\n\n{kept}"


def test_a_signed_mail_s_armour_goes():
    """What PGP puts around the words is no word."""
    body = f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{OWN}\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n"
    assert read(body).text == OWN
    assert read(body.replace(OWN, f"{OWN}\n\n- -- \nIna Moss")).text == OWN
    key = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN\n-----END PGP PUBLIC KEY BLOCK-----"
    assert read(f"{OWN}\n\n{key}\n\n{MORE}").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize("name", ["Ina Moss", "Ina", "– Ina", "INA MOSS,"])
@pytest.mark.parametrize(
    "below",
    ["", "Harbour master | Port of Colm\nPhone: +49 40 123456\nina@harbour.example", "Kai 7, Colm.\n\nHafen AG"],
)
def test_a_signature_begins_with_the_writer_s_name(name, below):
    """Without the two dashes: the name alone on a line, and short lines below it."""
    assert read(f"{OWN}\n\n{MORE}\n\n{name}\n{below}").text == f"{OWN}\n\n{MORE}"
    assert read(f"{OWN}\n\n{name}\n{below}\n\nAll of us will be there on Monday.").text.startswith(f"{OWN}\n\n{name}")
    other = HEAD.replace("Ina Moss", '"Moss, Ina"')
    assert read(f"{OWN}\n\n{name}\n{below}", other).text == OWN


@pytest.mark.parametrize("mark", ["PS:", "P.S.", "ps –", "P. D.:", "追伸："])
def test_what_a_writer_adds_below_the_name_stays(mark):
    """With or without closing words, above what lists put there; in the middle of a mail it is a paragraph."""
    added = f"{mark} The gate closes early,\nand nobody opens it again before the afternoon of the next day."
    assert read(f"{OWN}\n\nBest regards,\nIna\n\n{added}").text == f"{OWN}\n\n{added}"
    assert read(f"{OWN}\n\nIna\n\n{added}\n\n-- \nPort of Colm").text == f"{OWN}\n\n{added}"
    assert read(f"{OWN}\n{added}").text == f"{OWN}\n{added}"
    assert read(f"{OWN}\n\n-- \nIna\n{mark} Port of Colm").text == OWN


def test_flowed_lines_are_joined():
    """RFC 3676: a line that ends in a space goes on; the quotation's depth and the signature end it."""
    body = "The ferry stays in \nthe harbour.\n\n> Does it \n> leave?\n Thanks for \nasking.\n-- \nIna"
    assert read(body, kind="text/plain; format=flowed").text == "The ferry stays in the harbour.\n\nThanks for asking."
    assert read("The fer \nry stays.", kind="text/plain; format=flowed; delsp=yes").text == "The ferry stays."


def multipart(kind, *parts):
    """Return a mail of several parts."""
    inner = "".join(f"--x\nContent-Type: {of}\n\n{body}\n" for of, body in parts)
    return read_email(f"{HEAD}MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary=x\n\n{inner}--x--\n".encode())


def test_of_several_parts_the_words_are_read():
    """Plain text before HTML, HTML where the plain text only says that it isn't shown; attachments and mails in it never."""
    assert multipart("alternative", ("text/html", f"<p>{MORE}</p>"), ("text/plain", OWN)).text == OWN
    notice = ("text/plain", "Your program shows no HTML.")
    assert multipart("alternative", notice, ("text/html", f"<p>{OWN}</p><p>{MORE}</p>")).text == f"{OWN}\n\n{MORE}"
    assert multipart("alternative", notice, ("text/html", "<p>Short.</p>")).text == notice[1]
    notice = ("text/plain", "This message is written in HTML. Please use a program that can show it.")
    assert multipart("alternative", notice, ("text/html", f"<p>{OWN}</p>")).text == OWN
    assert multipart("alternative", ("text/plain", OWN), ("text/html", f"<p>{OWN}</p><p>{MORE}</p>")).text == OWN
    attached = ("text/plain\nContent-Disposition: attachment; filename=a.txt", MORE)
    assert multipart("mixed", attached, ("text/plain", OWN)).text == OWN
    assert multipart("mixed", ("message/rfc822", f"Subject: x\n\n{MORE}"), ("text/plain", OWN)).text == OWN
    assert multipart("mixed", ("image/png", "abc")).text == ""
    status = ("message/delivery-status", "Reporting-MTA: dns; post.example\n\nAction: failed\n")
    assert multipart("report", ("text/plain", OWN), status).text == OWN


def test_what_is_sent_on_as_a_part_is_the_text_where_there_is_nothing_else():
    """Its writer is known, however many have sent it on; a mail of one's own before it leaves it out."""
    inner = f"From: Tom Airlie <tom@island.example>\nSubject: the ferry\nContent-Type: text/plain\n\n{OTHERS}"
    part = "message/rfc822\nContent-Disposition: attachment"
    document = multipart("mixed", (part, inner))
    assert (document.text, document.author, document.date) == (OTHERS, "Tom Airlie", "2024-05-03T10:00:00+00:00")
    assert multipart("mixed", (part, f"Content-Type: message/rfc822\n\n{inner}")).text == OTHERS
    assert multipart("mixed", ("text/plain", OWN), (part, inner)).text == OWN
    assert multipart("mixed", (part, inner), (part, f"Subject: x\n\n{MORE}")).text == OTHERS


def test_an_invitation_alone_is_what_it_says():
    """Its lines go on behind a space, and marks have a stroke before them; of one without words nothing is left."""
    words = "DESCRIPTION;LANGUAGE=en:The ferry stays\\, so take\n  the bus.\\nIt leaves at noon.\n"
    calendar = "BEGIN:VCALENDAR\nSUMMARY:Bus\n{}END:VCALENDAR\n"
    assert (
        read(calendar.format(words), kind="text/calendar").text
        == "The ferry stays, so take the bus.\nIt leaves at noon."
    )
    assert read(calendar.format(""), kind="text/calendar").text == ""


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/pkcs7-mime", "MIIF"), ("multipart/encrypted; boundary=x", "--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x--\n"),
        ("text/plain", "-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
        ("multipart/mixed; boundary=y", "--y\nContent-Type: multipart/encrypted; boundary=x\n\n--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--x--\n--y\n\n-- \nThe list\n--y--\n"),
        ("multipart/mixed; boundary=y", "--y\nContent-Type: application/pgp-encrypted\nContent-Disposition: attachment\n\nVersion: 1\n--y--\n"),
    ],
)  # fmt: skip
def test_an_encrypted_mail_is_said(kind, body):
    """S/MIME's and PGP's, with a way out."""
    with pytest.raises(InputError, match=r"^mail: an encrypted mail; decrypt it in its mail program"):
        read(body, kind=kind)


def test_thousands_of_parts_are_not_looked_at(monkeypatch):
    """The first ten thousand are: a list's digest has some hundred."""
    assert multipart("mixed", *[("image/png", "abc")] * 300, ("text/plain", OWN)).text == OWN
    monkeypatch.setattr("summarizer.readers.mail.parts.MOST_PARTS", 3)
    assert multipart("mixed", *[("image/png", "abc")] * 5, ("text/plain", OWN)).text == ""
    sent_on = f"Content-Type: text/plain\n\n{OTHERS}"
    for _ in range(5):
        sent_on = f"Content-Type: message/rfc822\n\n{sent_on}"
    assert read_email((HEAD + sent_on).encode()).text == ""


@pytest.mark.parametrize("depth", [90, 240])
def test_parts_may_lie_in_each_other(depth):
    """As they do where many have sent one mail on."""
    parts = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(depth))
    mail = f"From: a@b.example\nMIME-Version: 1.0\n{parts}Content-Type: text/plain\n\n{OWN}\n"
    assert read_email(mail.encode()).text == OWN


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Re: AW: [Harbour] Fwd: Re[2]: The ferry", "The ferry"), ("回复：渡轮", "渡轮"), ("RE : le ferry", "le ferry"), ("Regarding: ferry", "Regarding: ferry"),
        ("=?utf-8?q?F=C3=A4hre?=", "Fähre"), ("=?x?q?y?=", "=?x?q?y?="), ("[Harbour]", "[Harbour]"), ("", None),
    ],
)  # fmt: skip
def test_a_subject_is_read(subject, title):
    """Without what answers and lists put before it, its words in other encodings read."""
    assert read(OWN, HEAD.replace("Re: the ferry", subject)).title == title


@pytest.mark.parametrize(
    ("sender", "author"),
    [("Ina Moss <ina@a.example>", "Ina Moss"), ("ina@a.example", "ina@a.example"), ('"\'Moss, Ina\'" <i@a.example>', "Moss, Ina"), ("=?iso-8859-1?q?Lo=EFs?= <l@a.example>", "Loïs"), ("", None)],
)  # fmt: skip
def test_a_sender_is_read(sender, author):
    """The name, else the address."""
    assert read(OWN, f"From: {sender}\nSubject: x\n").author == author


@pytest.mark.parametrize("date", ["yesterday", "1 Jan 99999999999999999999 00:00:00 +0000", "Mon, 99 Foo 2024"])
def test_a_date_that_is_none_costs_only_itself(date):
    """Nonsense in the head is no reason to read nothing."""
    document = read(OWN, f"From: a@b.example\nDate: {date}\n")
    assert (document.text, document.date) == (OWN, None)


def test_what_is_no_mail_is_said():
    """A part that the standard library stumbles over, parts in parts without end, a mail too large: one error each."""
    with pytest.raises(InputError, match=r"a\.eml: not an e-mail that can be read: embedded null"):
        read_email(b"From: a@b.example\nContent-Type: text/plain; charset*=utf\0-8''x\n\nHello.", "a.eml")
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    with pytest.raises(InputError) as caught:
        read_email(f"From: a@b.example\n{deep}\nHello.".encode(), "a.eml")
    why = "its parts lie too deep in each other; pass its text"
    assert str(caught.value) == f"a.eml: not an e-mail that can be read: {why}"
    with pytest.raises(InputError, match="no encoding is called"):
        read_email(f"{HEAD}\nHello.".encode(), "a", "klingon")
    with pytest.raises(InputError, match=r"mail: over 1 megabytes of a mail; .* Ceilings\(mail=None\)"):
        read_email(b"a" * 1_000_001, ceilings=Ceilings(mail=1))


BOX = "".join(
    f"From ina@a.example Fri May  3 10:0{n}:00 2024\nFrom: {name} <a@b.example>\nSubject: Re: ferry\nMessage-ID: <{n % 3}@b.example>\n\nAnswer {n}: the ferry stays.\n>From now on.\n\n"
    for n, name in enumerate(["Ina", "Tom", "Ola", "Ina"])
)


def test_a_mailbox_is_many_documents_each_once(tmp_path):
    """The writers are known, what was escaped is as it was, and a mail that is there twice is one."""
    found = [*read_mbox(BOX.encode())]
    assert [(mail.author, mail.text) for mail in found] == [
        (name, f"Answer {n}: the ferry stays.\nFrom now on.") for n, name in enumerate(["Ina", "Tom", "Ola"])
    ]
    path = tmp_path / "a.mbox"
    path.write_bytes(BOX.encode().replace(b"\n", b"\r\n"))
    assert [mail.text for mail in read_mbox(str(path))] == [mail.text for mail in found]
    assert [*read_mbox(b"")] == []
    assert len([*read_mbox(b"From a Fri May  3 10:00:00 2024\n\nA.\n\nFrom b Fri May  3 10:00:00 2024\n\nB.")]) == 2


def test_a_mail_that_can_t_be_read_costs_the_others_nothing():
    """It is named in a warning."""
    bad = "From x Fri May  3 10:00:00 2024\nContent-Type: text/plain; charset*=utf\0-8''x\n\nHello.\n\n"
    with pytest.warns(SummarizerWarning, match="mailbox:1: not an e-mail"):
        assert len([*read_mbox((bad + BOX).encode())]) == 3


def test_a_mailbox_that_is_none_is_said():
    """A file that isn't there, one of another kind, another type."""
    with pytest.raises(InputError, match="No such file"):
        next(read_mbox("nowhere.mbox"))
    with pytest.raises(InputError, match='no mailbox: it has to begin with "From "'):
        next(read_mbox(b"\nHello.\n"))
    with pytest.raises(TypeError, match="the mailbox is of type int; pass bytes or a path"):
        read_mbox(5)


def test_a_mail_without_end_costs_only_itself():
    """It is over the ceiling, whatever stands behind it, and isn't kept in memory until it ends."""
    long = "From a@b.example Fri May  3 10:09:00 2024\nSubject: long\n\n" + "A line of it.\n" * 200_000 + "\n"
    with pytest.warns(SummarizerWarning, match="mailbox:1: over 2 megabytes of a mail"):
        found = [*read_mbox((long + BOX).encode(), ceilings=Ceilings(mail=2))]
    assert [mail.author for mail in found] == ["Ina", "Tom", "Ola"]
    assert max(map(len, mails(io.BytesIO((long + BOX).encode()), "box", Ceilings(mail=2)))) < 2_000_100
    assert len(next(mails(io.BytesIO(long.encode()), "box", Ceilings(mail=None)))) > 2_500_000


def test_a_line_without_end_is_read_in_pieces(monkeypatch):
    """What is over the ceiling isn't in memory before that is asked; a line that is within it is whole again."""
    monkeypatch.setattr("summarizer.readers.mail.mailbox._PIECE", 60)
    assert max(map(len, lines_of(io.BytesIO(b"a" * 1000 + b"\n")))) == 60
    long = "A line of a hundred characters and more, which is longer than a piece, and no piece of it is lost, none."
    text = f"From a@b.example Fri May  3 10:09:00 2024\nSubject: {long}\n\n{long}\n"
    assert [(mail.title, mail.text) for mail in read_mbox(text.encode())] == [(long, long)]


def test_a_summary_has_the_writer_s_words_only():
    """What was asked is not what was answered."""
    digest = summarize(read(f"{OWN} {MORE}\n\n{WROTE['en']}\n\n> {OTHERS}\n"), sentences=3)
    assert [sentence.text for sentence in digest.sentences] == [OWN, MORE]


@pytest.mark.parametrize("unit", ["> a\n", "From: a\n", "On a wrote:\n", "-----\n", "a: b\n", "<a@b.c> 10:12:\n", "a\n\n", "Best,\n", "____\nhttp://a\n", "www.a.example\n\n", ">", "*", "Original Message ", "<div>", "<blockquote>", "<br>"])  # fmt: skip
@pytest.mark.parametrize("kind", ["text/plain", "text/html"])
def test_time_grows_with_a_mail_s_length(unit, kind):
    """Ten times the mail takes about ten times as long."""

    def work(length):
        content = f"{HEAD}Content-Type: {kind}\n\n{unit * (length // len(unit))}".encode()
        return lambda: read_email(content)

    assert_grows_slowly(work, 20_000, 200_000)


PICTURE = "Content-Type: image/png\nContent-Disposition: inline; filename=quay.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo="
FOOTER = f"{'_' * 47}\nQuay mailing list\nQuay@lists.example\nhttps://lists.example/mailman/listinfo/quay\n" + (
    "Please read the rules of this list before you write, and look into its archive first, where most questions stand answered."
)


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        # A picture between two paragraphs makes two texts of one.
        ([f"\n{OWN}", PICTURE, f"\n{MORE}"], f"{OWN}\n\n{MORE}"),
        ([f"\n{OWN}", "Content-Type: text/html\n\n<p>None of it.</p>", f"\n{MORE}"], f"{OWN}\n\n{MORE}"),
        # Files, with a name or without; and lists' footers, below HTML as well.
        ([f"\n{OWN}", "Content-Type: text/plain\nContent-Disposition: inline; filename=a.txt\n\n" + MORE], OWN),
        ([f"\n{OWN}", f"Content-Disposition: attachment\n\n{MORE}"], OWN),
        ([f"\n{OWN}", f"\n{FOOTER}"], OWN),
        ([f"Content-Type: text/html\n\n<p>{OWN}</p>", f"\n{FOOTER}"], OWN),
        ([f"Content-Type: multipart/alternative; boundary=a\n\n--a\n\n{OWN}\n--a--", f"\n{FOOTER}"], OWN),
    ],
)  # fmt: skip
def test_texts_that_a_mail_shows_below_each_other_are_read_in_turn(parts, text):
    """As Apple's programs part them."""
    body = "".join(f"--b\n{part}\n" for part in parts)
    assert read(f"{body}--b--\n", kind="multipart/mixed; boundary=b").text == text


def test_many_texts_below_each_other_are_one():
    """In time that grows with them."""

    def mail(n):
        head = f"{HEAD}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        return (head + f"--b\n\n{OWN}\n" * n + "--b--\n").encode()

    assert read_email(mail(300)).text.count(OWN) == 300
    assert_grows_slowly(lambda n: partial(read_email, mail(n)), 300, 3000)


@pytest.mark.parametrize("kind", ["text/plain", "multipart/mixed; boundary=b"])
def test_what_a_type_says_of_itself_has_an_end(kind):
    """Python's parser of parameters takes the square of their length: 2 MB were minutes."""

    def work(count):
        content = f"{HEAD}Content-Type: {kind}{'; a=b' * count}\n\n--b\n\n{OWN}\n--b--\n".encode()
        return lambda: read_email(content)

    assert_grows_slowly(work, 20_000, 200_000)


NEWSLETTERS = [
    ("Trouble viewing this email? Open it in your browser", "You are receiving this because you asked for it."),
    ("¿No ves bien este correo? Míralo en tu navegador", "Recibes este correo porque lo pediste.\nDate de baja"),
    (
        "Si ce message ne s'affiche pas bien, voici la version en ligne",
        "Vous recevez ce message parce que vous l'avez demandé.",
    ),
    ("Diese Mail wird falsch angezeigt? Im Browser lesen", "Sie erhalten diese Nachricht auf Wunsch."),
    ("Deze e-mail wordt niet goed weergegeven?", "U ontvangt deze brief omdat u dat wilde."),
    ("メールが正しく表示されない方へ", "このメールは希望された方に送っています。"),
    ("邮件无法正常显示？", "您收到此邮件是因为您订阅了。"),
    ("E-postayı görüntüleyemiyor musunuz?", "Bu e-postayı istediğiniz için aldınız."),
]


@pytest.mark.parametrize(("above", "below"), NEWSLETTERS)
def test_what_a_newsletter_has_above_and_below_is_left_out(above, below):
    """That it can be read in a browser, and why one has it, each with an address."""
    link = "https://harbour.example/may"
    assert read(f"{above}: {link}\n\n{OWN}\n\n{below}\n{link}\n").text == OWN


@pytest.mark.parametrize(
    "first",
    [
        "This email is shown in your browser, too.",
        "The plan is here: https://harbour.example/plan",
        f"This email is of the browser of the harbour, https://harbour.example. {OTHERS * 3}",
    ],
)
def test_a_mail_s_own_first_paragraph_stays(first):
    """Without an address, of something else, or longer than a line that programs write."""
    assert read(f"{first}\n\n{OWN}").text == f"{first}\n\n{OWN}"


def test_a_meeting_s_address_below_a_rule_is_a_footer():
    """As a calendar puts it under what the writer says."""
    rule = "_" * 80
    tail = f"{rule}\nMicrosoft Teams Need help?<https://help.example>\nJoin the meeting now<https://meet.example/1>\nMeeting ID: 1 2 3\n{rule}"
    assert read(f"{OWN}\n\n{tail}\n").text == OWN


def test_a_head_in_the_words_of_thunderbird_and_zimbra_ends_a_mail():
    """Subject first, in the languages in which these name it otherwise."""
    head = "Sujet : \tPont\nDate : \tTue, 7 May 2024 09:12:00 +0200\nDe : \tTom Airlie <t@a.example>\nPour : \tIna <i@a.example>"
    assert read(f"{OWN}\n\n----- Mail original -----\n{head}\n\n{OTHERS}").text == OWN
    assert read(f"-------- Message transféré --------\n{head}\n\n{OTHERS}", HEAD.replace("Re:", "Fwd:")).text == OTHERS


def test_cells_that_name_something_are_looked_at_once():
    """A row of nothing but names is one line, and isn't gone through again for each of them."""
    assert_grows_slowly(lambda size: lambda: lines_shown("<table><tr>" + "<td>a:</td>" * size), 2_000, 40_000)


@pytest.mark.parametrize("cut", [0, 1, 2, 3])
def test_what_a_list_puts_behind_base64_is_passed_over(cut):
    """As it is, below the letters; the words go as far as their letters stand for bytes."""
    import base64

    letters = base64.b64encode(b"The bridge is closed. It opens again in June.").decode()
    head = "From: Ina <ina@example.org>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    text = read_email(f"{head}{letters[: len(letters) - cut]}\n\n-- \nlist footer\n".encode()).text
    assert text.startswith("The bridge is closed. It opens again in Ju")
    assert "footer" not in text


@pytest.mark.parametrize("cut", [lambda it: it, lambda it: "> " + it, lambda it: it[:400] + "!" + it[400:]])
def test_base64_that_is_written_in_one_line_or_wrongly_is_read(cut):
    """As far as it goes."""
    import base64

    letters = base64.b64encode(b"The bridge is closed. It opens again in June. " * 30).decode()
    head = "From: Ina <ina@example.org>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    text = read_email(f"{head}{cut(letters)}\n\n-- \nlist footer\n".encode()).text
    assert text.startswith("The bridge is closed. It opens again in June.")


def test_words_that_are_said_to_be_base64_and_are_not_are_read():
    """They have spaces, which its lines haven't."""
    head = "From: Ina <ina@example.org>\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    assert (
        "bridge is closed"
        in read_email(f"{head}The bridge is closed now\nand we wait for it to open again\n".encode()).text
    )


def test_zoho_s_line_above_a_quotation_and_a_meeting_s_number_are_none_of_the_words():
    """The one ends in dashes, the other has its address below it."""
    head = "From: Ina <ina@example.org>\nSubject: Bridge\n\nThe bridge is closed until June.\n\n"
    zoho = " ---- On Thu, 02 May 2024 10:12:00 +0100 Tom <tom@example.org> wrote ---\n > Is it open?\n"
    zoom = "Join Zoom Meeting\nhttps://us02web.zoom.us/j/123\n\nMeeting ID: 123 456 789\nPasscode: 123456\n"
    webex = (
        "-- Do not delete or change any of the following text. --\n\nMeeting number: 123 456\nhttps://example.org/j\n"
    )
    qq = '------------------&nbsp;原始邮件&nbsp;------------------\n发件人: "Tom" <tom@example.org>;\n主题:&nbsp;x\n\n开了吗？\n'
    for below in (zoho, zoom, webex, qq):
        assert read_email((head + below).encode()).text == "The bridge is closed until June."


def test_what_a_mail_says_to_a_program_is_no_fault():
    """Word's mails have it; the parser has no name for it."""
    assert (
        lines_shown("<p>The road<?xml:namespace prefix = o /> is closed.</p><?php b ?>So.")
        == "The road is closed.\n\nSo."
    )


@pytest.mark.parametrize(
    ("around", "own"),
    [
        ("{} On Wed, Apr 4, 2012 at 3:59 PM, tom@example.org wrote:\n> Is it open?", None),
        ("{}--- On Wed, Apr 4, 2012 at 3:59 PM, tom@example.org wrote:\n> Is it open?", None),
        ("{} On Monday 4 people asked why:\n> Is it open?", "{}\nOn Monday 4 people asked why:"),
        ("{}\n2011/4/7 Tom Airlie <tom@example.org>\n\n> Is it open?", None),
        ("{}\n\n-----Antwort Nachricht-----\n\nIs it open?", None),
        ("{}\n\n________________________________\nFrom: Tom Airlie\nSent: Thursday, 5 April 2012\nIs it open?", None),
        ("{}\n\n----------\nDate: 5 May 2024\nSubject: dredging\n\nIt was dredged.", "{}\n\n----------\nDate: 5 May 2024\n"
         "Subject: dredging\n\nIt was dredged."),
        ("{}\n\n-----\nFrom: Tom <tom@example.org>\nTo: Ina\n\nIs it open?", None),
        ("{}\n\n-----\nFrom: Leeds\nTo: Hull 12:40\n\nSeat 14.", "{}\n\n-----\nFrom: Leeds\nTo: Hull 12:40\n\nSeat 14."),
        ("{}\n\n2011-04-07  Tom Airlie  <tom@example.org>\n\n    * gate.c: close it.",
         "{}\n\n2011-04-07  Tom Airlie  <tom@example.org>\n\n    * gate.c: close it."),
        ("{}\n\nIna\n\nKind regards,\n\nIna\n\n* * *\n\nThis mail is confidential and intended for the recipient only; "
         "notify us and delete it.\n\nwww.example.org\n\n* * *\n\nPlease don't print this email unless you must.", None),
        ("{}\n\nwww.example.org", "{}\n\nwww.example.org"),
        ("{}\n\nCheers 🎉\nIna\n\n—————\nIna Moss\n📧 ina@example.org", None),
        ("You don't often get email from ina@example.org. Learn why this is important\n\n{}", None),
    ],
)  # fmt: skip
def test_lines_that_peers_were_asked_to_know_are_none_of_the_words(around, own):
    """Reports on other readers of mail have these."""
    words = "The bridge is closed until June."
    head = "From: Ina <ina@example.org>\nSubject: Bridge\nContent-Type: text/plain; charset=utf-8\n\n"
    assert read_email((head + around.format(words)).encode()).text == (own or "{}").format(words)


def test_boxes_of_outlook_for_the_mac_are_quotations():
    """Each has a name of its own, and a head of two fields."""
    for name in ("OLK_SRC_BODY_SECTION", "mail-editor-reference-message-container"):
        page = f"<p>It is closed.</p><div id='{name}'><b>From:</b> Tom<br><b>Date:</b> Thursday<p>Is it open?</p></div>"
        assert lines_shown(page).startswith("It is closed.\n\n> From:")


def test_an_empty_text_beside_html_is_none():
    """Programs for telephones put one there; what the HTML says is read, however short it is."""
    body = "--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: text/html\n\n<p>Noon.</p>\n--x--\n"
    assert read(body, HEAD + "MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n", "").text == "Noon."


@pytest.mark.parametrize(
    "body",
    [
        f"--other\nContent-Type: text/plain\n\n{OWN}\n--other--\n",
        f"{OWN}\n",
        f"--other\nContent-Type: multipart/mixed; boundary=y\n\n{OTHERS}\n--other\n\n{OWN}\n--other--\n",
    ],
)
def test_parts_that_are_not_parted_as_the_head_says_are_read(body):
    """By the first line of dashes, else as text; one in another isn't mended again."""
    assert read(body, HEAD + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n", "").text == OWN


def test_mails_in_each_other_that_are_not_parted_as_their_heads_say_are_mended_once():
    """Each would be read anew with all that are in it: the square of their number."""
    first, second = (
        f"Content-Type: multipart/mixed; boundary=x\n\n--{mark}\nContent-Type: message/rfc822\n\n" for mark in "ab"
    )
    mail = f"Subject: Ferry\n\n{OWN}\n"
    assert read_email(f"{HEAD}{first}{mail}".encode()).text == OWN
    assert read_email(f"{HEAD}{first}{second}{mail}".encode()).text == ""


def test_a_subject_cut_within_a_sign_is_read():
    """A sign of two bytes begins in one word and ends in the next, and has one that the smaller encoding lacks."""
    from base64 import b64encode

    whole = "渡輪星期一停駛".encode("gbk")
    words = " ".join(f"=?gb2312?B?{b64encode(part).decode()}?=" for part in (whole[:5], whole[5:]))
    assert read(OWN, f"From: a@b.example\nSubject: {words} now\n").title == "渡輪星期一停駛 now"


def test_a_subject_in_plain_letters_is_in_the_body_s_encoding():
    """Where its bytes are no UTF-8, as old programs write them; where the body doesn't say, they can't be told."""
    head = "From: Ина <ina@harbour.example>\nSubject: Re: Паром\n"
    mail = f"{head}Content-Type: text/plain; charset=koi8-r\n\nПаром стоит.\n".encode("koi8-r")
    assert (read_email(mail).title, read_email(mail).author) == ("Паром", "Ина")
    assert read_email(mail.partition(b"Content")[0] + b"\nThe ferry stays.\n").title.startswith("\ufffd")


@pytest.mark.parametrize(
    "strange", ["a1b2c3=", ">From ina@harbour.example Fri May  3 10:00:00 2024", "no field\nno other"]
)
def test_lines_in_a_head_that_are_no_fields_do_not_end_it(strange):
    """Where fields stand below them that no text has; else the body begins there."""
    lower = "Date: Fri, 03 May 2024 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n"
    found = read_email(f"From: Ina Moss <ina@harbour.example>\nSubject: Ferry\n{strange}\n{lower}\n{OWN}\n".encode())
    assert (found.text, found.date) == (OWN, "2024-05-03T10:00:00+00:00")
    for body in (f"{OWN}\nNote: {MORE}\n\nAll of us.", OWN, f"1\n2\n3\n4\n{lower}\n{OWN}"):
        assert read_email(f"From: Ina Moss <ina@harbour.example>\nSubject: Ferry\n{body}\n".encode()).text == body


@pytest.mark.parametrize(
    "head",
    [
        "Excerpts from Tom Airlie's message of Thu May 02 10:12:15 +0200 2024:",
        "From: Tom Airlie <tom@island.example>\nDate: Thu, 2 May 2024 10:12:58 -0800\n",
    ],
)
def test_what_says_whose_a_quotation_is_goes_with_it(head):
    """As Sup writes it, and as programs of Emacs do: two fields of the head."""
    assert read(f"{head}\n> {OTHERS}\n\n{OWN}\n").text == OWN
    assert head.partition("\n")[0] in read(f"{OWN}\n\n{head}\n{MORE}\n").text
    assert "Date: Friday" in read(f"Date: Friday\nPlace: the quay\n\n> {OTHERS}\n\n{OWN}\n").text
    way = "From: the harbour, at 10:12\nTo: the lighthouse"
    assert read(f"{OWN}\n\n{way}\n\n> {OTHERS}\n").text == f"{OWN}\n\n{way}"


def test_what_a_mark_in_a_mail_stands_for_is_the_writer_s():
    """Below the name too, as a postscript is; a link is none."""
    note, more = "[*] So said the harbour master.", "PS: Take the dog."
    assert read(f"{OWN} [*]\n\nCheers,\nIna\n\n{note}\n\n{more}\n").text == f"{OWN} [*]\n\n{note}\n\n{more}"
    assert read(f"{OWN}\n\nCheers,\nIna\n\n[1] https://a.example/\n").text == OWN
    assert read(f"{OWN}\n\n{more}\n-- \nIna Moss, the harbour\n").text == f"{OWN}\n\n{more}"
    whole = f"[1] The first.\n\n[2] The second.\n\n{MORE}\n\n{more}\n\n{OWN}"
    assert read(f"{OWN}\n\n{whole}\n\nCheers,\nIna\n").text == f"{OWN}\n\n{whole}"


def test_more_fields_above_a_quotation_than_programs_write_go_as_far_as_they_are_looked_at():
    """Of four names twice; a mail's lines of that shape are not looked through again and again."""
    heads = "From: Tom\nDate: 2 May 2024 10:12\n" * 2
    assert read(f"{heads}> {OTHERS}\n\n{OWN}\n").text == OWN
