"""From a line to whether a mail program wrote it: a mail's head, what stands above a quotation, below a mail."""

from __future__ import annotations

from ..patterns import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_HEADS = frozenset(
    "From To Cc CC Bcc Subject Name Email E-Mail Newsgroups Groups Sent Date Reply-To Von An Betreff Gesendet Datum De"
    " À Objet Envoyé Asunto Para Enviado Assunto Da Oggetto Inviato Aan Onderwerp Verzonden Van Från Till Skickat Ämne"
    " Fra Til Sendt Emne Dato Lähettäjä Lähetetty Vastaanottaja Aihe Od Wysłano Temat Odesláno Komu Předmět Kimden Kime"
    " Konu Gönderildi От Кому Тема Отправлено Від Надіслано Από Προς Θέμα من إلى الموضوع التاريخ"
    " 发件人 收件人 发送时间 主题 差出人 宛先 件名 日付 送信日時 보낸사람 받는사람 제목".split()
)
# Characters in which the name of a line of a mail's head stands.
_NAMED = 15
# Whom a mail went to where that is a letter: an answer in an interview opens so as well.
TO = ("A: ", "A : ", "Do: ")
# "On Thu, 2 May 2024 at 10:12, Tom Airlie <tom@example.org> wrote:" in the languages whose mail programs say so.
_ATTRIBUTION = late(
    r"(?:On|Le|Am|El|Il|Em|Op|Den|Dnia|Dne|Pada) .{4,160}\b(?:wrote|said|a écrit|schrieb.{0,60}|escribió|ha scritto"
    r"|escreveu|schreef.{0,60}|skrev.{0,60}|napisał\(?a?\)?|napsal\(?a?\)?) ?:"
    r"|.{2,80} (?:wrote|writes|a écrit|schrieb|escribió|ha scritto|escreveu|schreef|skrev|пишет|написал\(?а?\)?"
    r"|napisała?|napsala?|napsal\(a\)|yazdı|kirjoitti|έγραψε|написа(?:в|ла)|کتب|كتبت?|님이 작성|写道) ?[:：]"
    r"|-{2,}.{0,4}(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original"
    r"|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Исходное сообщение).{0,4}-{2,}"
)
# How a telephone ends a mail, and in how many characters.
_SENT = (
    "sent from my", "sent from outlook", "sent from mail", "get outlook for", "von meinem", "gesendet von mein",
    "gesendet mit", "envoyé de mon", "envoyé depuis", "enviado desde", "enviado do meu", "enviado a partir",
    "inviato da iphone", "inviato dal mio", "verstuurd vanaf", "verzonden vanaf", "sendt fra min", "skickat från min",
    "lähetetty iphone", "wysłane z", "odesláno z", "poslano s mog", "отправлено с", "надіслано з", "στάλθηκε από το",
    "iphone'umdan", "مرسل من", "ارسال شده از", "发自我的", "iphoneから送信", "나의 iphone",
)  # fmt: skip
_LONGEST_SENT = 60
# Spaces in the name of whoever an address belongs to.
_NAMES = 6


def is_mail_head(text: str) -> bool:
    """Whether a line of a mail's head: "From: Ada", "Betreff: Deich"."""
    name, _, said = text[:_NAMED].replace("：", ": ").partition(":")
    if name.rstrip() not in _HEADS:
        return False
    return not (said[1:2] if said[:1] == " " else said[:1]).isspace() and said not in ("", " ")


def is_address(text: str) -> bool:
    """Whether a line is a name and an address: "Ada Moss <ada@harbour.example>"."""
    name, _, address = text.partition(" <")
    return address[-1:] == ">" and "@" in address and " " not in address and name.count(" ") < _NAMES


def mail_heads(texts: Sequence[str]) -> list[bool]:
    """Return which lines are of a mail's head; most have no colon where one may end a name."""
    return [(":" in text[:_NAMED] or "：" in text[:_NAMED]) and is_mail_head(text) for text in texts]


def is_sent_from(text: str) -> bool:
    """Whether a telephone wrote a line: "Sent from my iPhone"."""
    return len(text) < _LONGEST_SENT and text.lower().startswith(_SENT)


def is_attribution(piece: str) -> bool:
    """Whether a block says that somebody else's mail follows."""
    return len(piece) < 220 and (piece[-1] in ":-" or piece[-2:] == ": ") and _ATTRIBUTION.fullmatch(piece) is not None
