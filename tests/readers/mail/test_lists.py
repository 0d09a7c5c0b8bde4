"""What lists, trackers and old programs make of mails: digests, chains, patches, heads without colons."""

import pytest

from tests.growth import assert_grows_slowly
from tests.readers.mail.test_reader import HEAD, MORE, OTHERS, OWN, read

BETWEEN, PREAMBLE = "-" * 30, "-" * 70
FIRST = "Date: Mon, 6 May 2024 17:22:11 +0200\nFrom: Ina Moss <ina@harbour.example>\nSubject: [Harbour] Ferry"
SECOND = "Date: Mon, 6 May 2024 19:22:11 +0200\nFrom: Tom Airlie <tom@island.example>\nSubject: Re: [Harbour] Ferry"
LIST_HEAD = (
    "From: list@harbour.example\nSubject: Harbour Digest, Vol 12\nDate: Tue, 7 May 2024 10:00:00 +0000\n"
    "MIME-Version: 1.0\n"
)


def parted(*mails):
    """Return the text of a digest whose mails are parted by rules."""
    pieces = [f"Message: {number}\n{mail}\n" for number, mail in enumerate(mails, 1)]
    end = "Subject: Digest Footer\n\nHarbour mailing list\n"
    body = f"\n{BETWEEN}\n\n".join([*pieces, end, "End of Harbour Digest\n****\n"])
    return f"Send submissions to harbour@lists.example\n\nToday's Topics:\n\n   1. Ferry\n\n\n{PREAMBLE}\n\n{body}"


def parts(*mails):
    """Return the body and the kind of a digest whose mails are parts."""
    pieces = "".join([f"--d\n{kind}\n{mail}\n" for kind, mail in mails])
    topics = "--o\nContent-Type: text/plain\n\nToday's Topics:\n\n   1. Ferry\n"
    return f"{topics}--o\nContent-Type: multipart/digest; boundary=d\n\n{pieces}--d--\n--o--\n"


def test_a_digest_is_the_words_of_each_of_its_mails():
    """Without its contents and its foot, and without what each of them quotes and signs with."""
    own, answer = f"{FIRST}\n\n{OWN}\n-- \nIna\n", f"{SECOND}\n\n> {OWN}\n\n{MORE} Schön.\n"
    as_parts = parts(("", own), ("Content-Type: message/rfc822\n", answer), ("Content-Type: text/plain\n", "gone"))
    for body, kind in ((parted(own, answer), "text/plain"), (as_parts, "multipart/mixed; boundary=o")):
        found = read(body, LIST_HEAD, kind)
        heads = ["Ferry, Ina Moss", "Ferry, Tom Airlie"]
        assert found.text == f"{heads[0]}\n\n{OWN}\n\n{heads[1]}\n\n{MORE} Schön."
        assert [found.text[start:end] for start, end in found.headings] == heads
        assert (found.title, found.author, found.date) == ("Harbour Digest, Vol 12", None, "2024-05-07T10:00:00+00:00")


def test_a_mail_of_a_digest_that_is_locked_costs_only_itself():
    """And one without a subject and a name has a heading all the same."""
    locked = f"{FIRST}\nContent-Type: application/pkcs7-mime\n\nabc\n"
    bare = f"Date: Mon, 6 May 2024 17:22:11 +0200\nFrom:\n\n{OWN}\n"
    assert read(parted(locked, bare), LIST_HEAD).text == f"-\n\n{OWN}"


@pytest.mark.parametrize("rule", [PREAMBLE, f"{PREAMBLE}\n\n{BETWEEN}\nSubject: x\n\n{BETWEEN}"])
def test_a_long_rule_alone_makes_no_digest(rule):
    """There have to be mails behind it, which say whose they are and when."""
    assert OWN in read(f"{OWN}\n\n{rule}\n\n{MORE}").text


def head_of(who, subject):
    """Return the head of a mail that is sent on."""
    return f"From: {who} <a@island.example>\nDate: Mon, 6 May 2024 at 11:02\nSubject: {subject}\nTo: Ina\n\n"


@pytest.mark.parametrize("word", ["", "See below.\n\n"])
@pytest.mark.parametrize("mark", ["", "> "])
def test_what_was_sent_on_twice_is_the_innermost(word, mark):
    """As Apple marks what is sent on, too; its writer is the author."""
    rule = "---------- Forwarded message ---------"
    inner = f"{rule}\n{head_of('Bo Sand', 'Ferry')}\n{OTHERS}\n\nBo"
    marked = "\n".join([f"{mark}{line}" for line in f"{head_of('Tom', 'Fwd: Ferry')}{word}{inner}".split("\n")])
    found = read(f"FYI\n\n{rule}\n{marked}", HEAD.replace("Re:", "Fwd: Fwd:"))
    assert (found.text, found.author) == (OTHERS, "Bo Sand")


def test_mails_in_each_other_are_looked_into_so_far(monkeypatch):
    """Then what is there is read: as much of it as stands above the next head, here nothing."""
    monkeypatch.setattr("summarizer.readers.mail.quotes.MOST_SENT_ON", 2)
    rule = "---------- Forwarded message ---------\n"
    chain = "".join([f"{rule}{head_of(who, 'Fwd: Ferry')}\n" for who in ("Tom", "Bo", "Kim")])
    found = read(f"{chain}{OWN}", HEAD.replace("Re:", "Fwd:"))
    assert (found.text, found.author) == ("", "Bo")


def test_what_a_mail_that_is_sent_on_quotes_is_left_out():
    """A tracker's: above is only where it stands."""
    body = (
        f"https://bugs.example/12\n\n--- Comment #3 from Tom <tom@island.example> ---\n{OWN}\n\n> {OTHERS}\n\n{MORE}\n"
    )
    found = read(body)
    assert (found.text, found.author) == (f"{OWN}\n\n{MORE}", "Ina Moss")


NOTES = "Tom Airlie/ISLAND/FERRIES\n06.05.2024 17:22\n\nTo\nIna Moss/HARBOUR@FERRIES\ncc\n\nSubject\nFerry\n\n\n\n"


def test_a_head_without_colons_ends_a_mail():
    """As Notes writes it, names of fields above what they say; a path alone is none, nor are its words in a text."""
    assert read(f"{OWN}\n\n{NOTES}{OTHERS}").text == OWN
    assert read(f"{NOTES}{OTHERS}", HEAD.replace("Re:", "Fwd:")).text == OTHERS
    path = f"{OWN}\n\nTom/ISLAND/FERRIES\n\n{MORE}\nTo\nand fro."
    assert read(path).text == path


ASIDE = [
    "begin 644 ferry.jpg\nM_]C_X``02D9)1@`!`0```0`!``#_VP!#\n`\nend",
    "Signed-off-by: Ina Moss <ina@harbour.example>\n---\n ferry.c | 4 ++--\n 1 file changed\n\ndiff --git a/ferry.c b/ferry.c\n-a\n+b",
    "diff --git a/ferry.c b/ferry.c\nindex 1..2 100644\n--- a/ferry.c\n+++ b/ferry.c\n@@ -1 +1 @@\n-a\n+b",
    "Reviewed-and-tested-by: Ina <ina@harbour.example>",
    f"        Tom> {OTHERS}",
    "##- Please type your reply above this line -##",
    "-------------- next part --------------\nA non-text attachment was scrubbed...\nName: ferry.patch\nURL: <https://a.example>",
    "-------------- next part --------------\nSkipped content of type multipart/related",
]


@pytest.mark.parametrize("aside", ASIDE)
def test_files_patches_and_quotations_further_in_are_no_words(aside):
    """Letters of a file, changes of a program, who has seen them, and quotations by name."""
    assert read(f"{OWN}\n\n{aside}\n").text == OWN


@pytest.mark.parametrize("line", ["---- REPLY ABOVE THIS LINE ----", "### Type your response above this line"])
def test_what_stands_below_the_line_for_an_answer_is_another_s(line):
    """Of an answer; of a ticket's own mail all of it is, under a company's name or a mail's head."""
    assert read(f"{OWN}\n\n{line}\n\nTom wrote on your ticket:\n\n{OTHERS}").text == OWN
    assert read(f"Harbour Help\n\n{line}\n\n{OWN}").text == f"Harbour Help\n\n{OWN}"


@pytest.mark.parametrize(
    "above", ["Your request (1234) has been updated.\n\n", "Hello Ida!\n\n", "Ina Moss commented on ticket #12.\n"]
)
def test_what_a_desk_says_of_a_ticket_is_no_answer(above):
    """Above the line for one, in a mail that tells what is new: an answer has more letters."""
    assert read(f"{above}--- Please reply above this line ---\n\n{OWN}").text.endswith(OWN)


def test_a_line_for_an_answer_that_is_quoted_or_in_a_sentence_ends_nothing():
    """What stands below it is the writer's own: an answer within a quotation, or more of the sentence."""
    quoted = "> ##- Please type your reply above this line -##\n> The valve is shut."
    assert read(f"{MORE}\n\nOn Tue, Tom <tom@a.example> wrote:\n{quoted}\n\n{OWN}").text == f"{MORE}\n\n{OWN}"
    said = "We tell everybody to look for the words reply above this line"
    assert read(f"{MORE}\n\n{said}\nand to write there. {OWN}").text.endswith(OWN)


def test_a_text_that_a_list_took_out_is_the_writer_s_too():
    """Below the list's line for it, which goes."""
    assert read(f"{OWN}\n\n-------------- next part --------------\n{MORE}").text == f"{OWN}\n\n{MORE}"


@pytest.mark.parametrize(
    "text", ["begin 644 times\nand end", "Stand-by: Ina", "---\nferry | bus", "Index: all of it\n======"]
)
def test_what_only_looks_so_stays(text):
    """Words of people."""
    assert read(f"{text}\n\n{OWN}").text == f"{text}\n\n{OWN}"


UNDER = [
    "__._,_.___\nReply via web post • Reply to sender • Messages in this topic (3)\n\nVisit Your Group\n__,_._,___",
    "Open it: https://chat.example/1\n\nChange your notification preferences: https://chat.example/2\nMade by Chat",
    "EMAIL PREFERENCES\n  https://tasks.example/settings\n\nTo: ina, tom",
    "Cordially,\n\nIna Moss\nHarbour office\n+44 20 7946 0011\n\nThis mail is confidential. If you aren't the intended recipient, notify us and delete it.\n\nPlease consider the environment before you print it, and delete it if it's confidential or privileged.",
]


@pytest.mark.parametrize("below", UNDER)
def test_what_services_put_under_a_mail_goes(below):
    """In whichever order they stand."""
    assert read(f"{OWN}\n\n{below}\n").text.removesuffix("\n\nOpen it: https://chat.example/1") == OWN


def test_a_post_s_link_to_itself_stands_above():
    """As newsletters of blogs have it."""
    assert read(f"View this post on the web at https://harbour.example/p/1\n\n{OWN}").text == OWN


UNITS = [
    "begin 644 a\n",
    "---\n a | b\n",
    f"{PREAMBLE}\n{BETWEEN}\n",
    "A/B\nTo\n",
    "Fwd: a\nFrom: b\nDate: c\nSubject: Fwd: d\n\n",
]


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_length(unit):
    """Of mails made of nothing else."""
    assert_grows_slowly(lambda n: lambda: read(unit * n), 500, 5_000)


def test_a_rule_of_number_signs_parts_a_list_s_footer():
    """As LISTSERV writes it."""
    footer = (
        f"{'#' * 72}\n\nTo unsubscribe from the ROADS list, click the following link:\nhttps://lists.example/cgi?A=1"
    )
    assert read(f"{OWN}\n\n{footer}\n").text == OWN
