"""Bytes become the text that they hold, or an error that says why not."""

import sys
import warnings

import pytest

from summarizer import InputError, SummarizerWarning
from summarizer.readers.encoding.decode import declared_in, decode
from summarizer.readers.encoding.latin import latin
from summarizer.readers.encoding.wide import japanese

GERMAN = "Die Straße am Hafen ist gesperrt, weil die Wellen sie unterspült haben – „für Jahre“, sagt der Bürgermeister."
SAMPLES = {
    "cp1252": GERMAN,
    "cp1250": "Rada miasta zamknęła w poniedziałek drogę portową po tym, jak fale ją podmyły. Zostanie odbudowana wiosną.",
    "iso8859_2": "Rada miasta zamknęła w poniedziałek drogę portową po tym, jak fale ją podmyły. Zostanie odbudowana wiosną.",
    "cp1251": "Городской совет закрыл портовую дорогу в понедельник, после того как волны подмыли её.",
    "koi8_r": "Городской совет закрыл портовую дорогу в понедельник, после того как волны подмыли её.",
    "cp1254": "Belediye meclisi pazartesi günü liman yolunu kapattı. Yol ilkbaharda yeniden yapılacak, dükkân sahipleri kaygılı.",
    "cp1253": "Το δημοτικό συμβούλιο έκλεισε τον δρόμο του λιμανιού τη Δευτέρα.",
    "cp1256": "أغلقت البلدية طريق الميناء يوم الاثنين. سيعاد بناء الطريق في الربيع.",
    "cp932": "市議会は月曜日に港の道路を閉鎖した。春に再建される予定だ。店主たちは季節を心配している。",
    "euc_jp": "市議会は月曜日に港の道路を閉鎖した。春に再建される予定だ。店主たちは季節を心配している。",
    "gb18030": "市议会周一关闭了港口公路。春天将重建这条路！店主担心这个季节吗？渡轮照常运行。",
    "big5": "市議會週一關閉了港口公路。春天將重建這條路！店主擔心這個季節嗎？渡輪照常運行。",
    "cp866": "Городской совет закрыл портовую дорогу в понедельник, после того как волны подмыли её.",
    "iso8859_5": "Городской совет закрыл портовую дорогу в понедельник, после того как волны подмыли её.",
    "cp949": "시의회는 월요일에 항구 도로를 폐쇄했다. 봄에 다시 지을 예정이다. 상인들은 걱정한다.",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_utf_8_and_byte_order_marks_are_read_without_a_word(encoding):
    """The marks of UTF-8, UTF-16 and UTF-32 say what follows, and are no part of it."""
    assert decode(GERMAN.encode(encoding), "a.txt") == GERMAN


@pytest.mark.parametrize(
    ("encoding", "mark"), [("utf-16-be", b"\xfe\xff"), ("utf-32-be", b"\0\0\xfe\xff"), ("utf-32-le", b"\xff\xfe\0\0")]
)
def test_either_order_of_bytes(encoding, mark):
    """UTF-32's little-endian mark, which begins with UTF-16's, isn't taken for that."""
    assert decode(mark + GERMAN.encode(encoding), "a.txt") == GERMAN


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_what_was_cut_within_a_sign_is_read(encoding):
    """A file that ends early, or to which a program put a line's end of one byte; no text is made of slips alone."""
    with pytest.warns(SummarizerWarning, match=f"a.txt: not whole {encoding.upper()}, slips in it: 1"):
        assert decode(GERMAN.encode(encoding) + b"\n", "a.txt") == f"{GERMAN}\ufffd"
    with pytest.raises(InputError, match=f"not {encoding.upper()} at byte"):
        decode("".encode(encoding) + b"\0\xdc\xff\xff" * 9, "a.txt")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_seen_by_its_zeros(encoding):
    """Every second byte of Latin letters is a zero, which side of the letter tells the order."""
    assert decode(GERMAN.encode(encoding), "a.txt") == GERMAN


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("sample", ["cp932", "gb18030", "big5", "cp949", "th"])
def test_letters_of_the_east_have_no_zeros(encoding, sample):
    """Their blocks tell the order of the bytes."""
    text = {**SAMPLES, "th": "เรือข้ามฟากออกเดินทางวันจันทร์ ประตูปิดก่อนครึ่งชั่วโมง"}[sample]
    assert decode(text.encode(encoding), "a.txt") == text


@pytest.mark.parametrize("encoding", ["iso2022_kr", "hz", "iso2022_jp"])
def test_encodings_that_switch_are_seen_by_their_switches(encoding):
    """Nothing else has these; where they mean nothing the text stays."""
    text = SAMPLES[{"iso2022_kr": "cp949", "hz": "gb18030", "iso2022_jp": "cp932"}[encoding]]
    assert decode(text.encode(encoding), "a.txt") == text
    assert decode(b"A brace ~{ alone\n", "a.txt") == "A brace ~{ alone\n"


@pytest.mark.parametrize("text", [GERMAN, "„Prom odpływa”, mówi żółw – źle.", SAMPLES["cp1251"], SAMPLES["cp932"]])
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_utf_8_that_was_written_twice_is_undone(text, encoding):
    """All of it is UTF-8 once more, which nothing else is; two letters of that are what somebody wrote."""
    content = text.encode().decode(encoding, "replace" if encoding == "cp1252" else "strict")
    if "\ufffd" not in content:
        with pytest.warns(SummarizerWarning, match=r"^a\.txt: UTF-8 that was written twice is read as it was before"):
            assert decode(content.encode(), "a.txt") == text
    assert decode(f"{text} Ã¤ Ã¶ Ã¼".encode(), "a.txt") == f"{text} Ã¤ Ã¶ Ã¼"
    assert decode("Ã¤ stands for it.".encode(), "a.txt") == "Ã¤ stands for it."


@pytest.mark.parametrize("times", [2, 3])
def test_utf_8_that_was_written_again_and_again_is_undone(times):
    """As often as it was."""
    text = GERMAN
    for _ in range(times):
        text = text.encode().decode("latin-1")
    with pytest.warns(SummarizerWarning, match="UTF-8 that was written twice"):
        assert decode(text.encode(), "a.txt") == GERMAN


@pytest.mark.parametrize("name", ["euc_jp", "cp932"])
def test_japanese_is_told_by_its_own_letters(name, monkeypatch):
    """In a short text, and without a guesser; Korean has none of them."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    text = "潜水士が鎖を点検するまで、船台は閉鎖されたままです。"
    with pytest.warns(SummarizerWarning, match=f"read as {name}"):
        assert decode(text.encode(name), "a.txt") == text
    assert japanese("잠수부들이 사슬을 점검할 때까지 폐쇄됩니다.".encode("cp949")) is None
    assert japanese("潜水员检查完锁链之前，船台将一直关闭。".encode("gb18030")) is None


def test_a_short_line_in_greek_is_told():
    """The oldest guesser that pyproject allows is the first that doesn't take it for Russian."""
    text = "Το δημοτικό συμβούλιο έκλεισε τον δρόμο"
    with pytest.warns(SummarizerWarning, match="read as cp1253"):
        assert decode(text.encode("cp1253"), "a.txt") == text


def test_lines_of_another_encoding_are_read():
    """Where several programs write to one file."""
    with pytest.warns(SummarizerWarning, match=r"read as UTF-8 with \d+ bytes of cp1252"):
        text = decode(f"{GERMAN}\n".encode() + GERMAN.encode("cp1252"), "a.txt")
    assert text == f"{GERMAN}\n{GERMAN}"


def test_utf_7_is_refused_with_a_way_out():
    """Browsers don't read it, either; telephone numbers are none."""
    content = GERMAN.encode("utf-7")
    with pytest.raises(InputError, match=r'^a\.txt: UTF-7, as it seems; pass encoding="utf-7"'):
        decode(content, "a.txt")
    assert decode(content, "a.txt", "utf-7") == GERMAN
    phones = "Call +494012345, +494067890 or +494011111, +abc- and a+b+c."
    assert decode(phones.encode(), "a.txt") == phones


def test_a_page_that_declares_latin_letters_and_has_others_is_guessed():
    """A Russian text in a template of the West's."""
    with pytest.warns(SummarizerWarning, match="read as cp1251"):
        assert SAMPLES["cp1251"] in decode(
            f"<p class=a>{SAMPLES['cp1251']}</p>".encode("cp1251"), "a", None, "iso-8859-1"
        )
    assert decode(SAMPLES["cp932"].encode("cp932"), "a", None, "x-sjis") == SAMPLES["cp932"]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("iso8859_2", "Most je zatvoren zbog južnog vjetra, a vlak čeka."), ("cp1252", "De boot gaat om 7½u, één keer per dag, en keert om 9½u."), ("cp1250", "Podul este închis până la vară, spune primăria."), ("iso8859_15", "Les sœurs ont fermé la route, dit le maire de la cité."), ("iso8859_2", "Most zůstane zavřený, protože ložiska jsou stará, řekl starosta."), ("iso8859_2", "Most zostane zatvorený do konca júna, pretože ložiská sú staré, aj keď šomrú."), ("cp1250", "Ľudia čakajú, pretože cesta je zatvorená."), ("cp1250", "Café na rogu jest zamknięte, a klienci są oburzeni."), ("cp1250", "A komp hétfőn hétkor indul, a kapu előbb zár."), ("cp852", "Trajekt odjíždí v pondělí v sedm hodin, brána se zavírá."), ("iso8859_6", SAMPLES["cp1256"])],
)  # fmt: skip
def test_rarer_encodings_are_guessed(encoding, text):
    """Hungarian, whose letters Portuguese has at the same place; Czech of DOS; Arabic of ISO."""
    with pytest.warns(SummarizerWarning, match=f"read as {encoding}"):
        assert decode(text.encode(encoding), "a.txt") == text


def test_a_stray_zero_doesn_t_make_a_text_binary():
    """One zero is a slip; many are no text."""
    with pytest.warns(SummarizerWarning, match=r"^a\.txt: a zero is left out"):
        assert decode(f"{GERMAN[:9]}\0{GERMAN[9:]}".encode(), "a.txt") == GERMAN
    with pytest.warns(SummarizerWarning, match=r"^a\.txt: zeros are left out"):
        assert decode(GERMAN.encode() + b"\0" * 99, "a.txt") == GERMAN
    with pytest.raises(InputError, match=r"a\.bin: a binary file; pass text"):
        decode(b"abc\0\0\0def\0" * 9, "a.bin")


@pytest.mark.parametrize("encoding", SAMPLES)
def test_what_isn_t_utf_8_is_guessed_and_said(encoding):
    """The guess reads two sentences right in fifteen encodings, and a warning says which it was."""
    content = SAMPLES[encoding].encode(encoding)
    with pytest.warns(
        SummarizerWarning, match=r"a\.txt: not UTF-8, read as \w+; pass its encoding where that is wrong"
    ):
        assert decode(content, "a.txt") == SAMPLES[encoding]


def test_the_most_usual_of_several_that_fit_is_named():
    """German letters are the same in cp1250 and cp1252: the second is what the reader knows."""
    with pytest.warns(SummarizerWarning, match="read as cp1252"):
        decode("Der Müller schließt die Mühle für immer.".encode("latin-1"), "a.txt")


LATIN = {
    "cp1252": "The road is “closed” – it’s the naïve mayor’s fault, says Zoë.", "cp1250": "Silnice u přístavu je od pondělí zavřená, protože ji podemlely vlny.",
    "mac_roman": GERMAN, "cp850": "Die Straße am Hafen ist gesperrt, weil die Wellen sie für Jahre unterspült haben.", "cp1257": "Ceļš uz ostu ir slēgts, jo viļņi to šonedēļ izskaloja.",
    "cp857": "Belediye meclisi pazartesi günü liman yolunu kapattı, dalgalar altını oymuştu.", "mac_latin2": "Droga do portu jest zamknięta, bo podmyły ją fale.",
    "iso8859_2": "Droga do portu jest zamknięta, bo podmyły ją fale.", "latin-1": "Þetta er það sem þeir sögðu um veginn við höfnina.",
}  # fmt: skip


@pytest.mark.parametrize("encoding", LATIN)
def test_a_few_latin_letters_beyond_ascii_are_enough(encoding, monkeypatch):
    """By where they stand in words: no guesser of all encodings is asked."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    name = "cp1252" if encoding == "latin-1" else encoding
    with pytest.warns(SummarizerWarning, match=f"read as {name};"):
        assert decode(LATIN[encoding].encode(encoding), "a.txt") == LATIN[encoding]


@pytest.mark.parametrize(
    "content",
    [b"abc def ghi\xd7\xd8 jkl", b"a\xe4\xf6\xfc", "Straße".encode(), b"Br\x81\x8d\x8f\x90 abcdefghijklmnopq"],
)
def test_what_latin_letters_do_not_explain_is_not_theirs(content):
    """Signs in words, bytes that no letters are between, plain UTF-8, bytes of none of them."""
    assert latin(content) is None


def test_what_no_encoding_fits_is_refused():
    """Bytes that are no letters anywhere are no text."""
    with pytest.raises(InputError, match="not UTF-8 at byte 0"):
        decode(bytes(range(128, 160)) * 40 + b"\xff\x81\x8d\x8f\x90\x9d\x01\x02\x03" * 50, "a.txt")


def test_without_the_guesser_the_error_says_three_ways_out(monkeypatch):
    """Give the encoding, convert it, or install what guesses."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    with pytest.raises(InputError) as caught:
        decode("Кафе".encode("cp1251"), "a.txt")
    assert caught.value.reason.startswith("not UTF-8 at byte 0; pass its encoding, or convert it first, as with iconv")
    assert 'python -m pip install "get-a-summary[html]"' in caught.value.reason


def test_an_encoding_that_is_given_is_held_to():
    """It is read in that and no other; where it isn't in that, the error says where."""
    assert decode("Straße".encode("latin-1"), "a.txt", "latin-1") == "Straße"
    with pytest.raises(InputError, match=r"a\.txt: not ASCII at byte 4: ordinal not in range"):
        decode("Straße".encode(), "a.txt", "ascii")
    for name in ("klingon", "rot13", "a\0b", "base64"):
        with pytest.raises(InputError, match="no encoding is called"):
            decode(b"a", "a.txt", name)
    with pytest.raises(InputError, match=r"is called 'xxx.{76}; give"):
        decode(b"a", "a.txt", "x" * 100_000)
    with pytest.raises(InputError, match="not UTF-16"):
        decode(b"\xff\xfea", "a.txt")


def test_what_is_declared_is_believed_after_utf_8():
    """A header may be wrong about UTF-8, and browsers read more than the encoding has."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode(GERMAN.encode("cp1252"), "p", declared="iso-8859-1") == GERMAN
        assert decode(GERMAN.encode(), "p", declared="iso-8859-1") == GERMAN
        assert decode(SAMPLES["cp932"].encode("cp932"), "p", declared="Shift_JIS") == SAMPLES["cp932"]
        assert decode(SAMPLES["gb18030"].encode("gbk"), "p", declared="gb2312") == SAMPLES["gb18030"]
        assert decode(SAMPLES["cp932"].encode("iso2022_jp"), "p", declared="iso-2022-jp") == SAMPLES["cp932"]
        assert decode(SAMPLES["cp932"].encode("iso2022_jp"), "p") == SAMPLES["cp932"]


@pytest.mark.parametrize("name", ["utf-16", "utf-16-be", "utf_32", "cp037", "ibm500", "cp273", "cp1026"])
@pytest.mark.filterwarnings("ignore::summarizer.SummarizerWarning")
def test_what_is_said_in_letters_that_it_would_not_write_so_is_not_believed(name):
    """A page of single bytes that says "utf-16" was read as Chinese, one that says "ibm500" as signs; XML and mail, too."""
    sentence = "The café is closed."
    for before in (f"<html><meta charset={name}><p>", f"<?xml version='1.0' encoding='{name}'?><p>"):
        page = f"{before}{sentence}".encode("cp1252")
        assert decode(page, "a", declared=declared_in(page)).endswith(sentence)


def test_a_page_with_one_bad_byte_is_read():
    """A cut character in a page of UTF-8 costs itself; a page of bad bytes is guessed anew."""
    assert decode(GERMAN.encode() * 3 + b"\xff", "p", declared="utf-8") == GERMAN * 3 + "\ufffd"
    with pytest.warns(SummarizerWarning, match="read as cp1251"):
        assert decode(SAMPLES["cp1251"].encode("cp1251"), "p", declared="utf-8") == SAMPLES["cp1251"]


@pytest.mark.parametrize(
    ("head", "declared"),
    [
        (b'<html><meta charset="windows-1252">', "windows-1252"),
        (b"<META http-equiv=Content-Type content='text/html; charset=Shift_JIS'>", "Shift_JIS"),
        (b'<?xml version="1.0" encoding="iso-8859-15"?><html>', "iso-8859-15"),
        (b"<p>charset=latin-1</p>", None),
        (b" " * 3000 + b"<meta charset=utf-8>", None),
    ],
)
def test_a_page_s_own_word_is_found(head, declared):
    """In a meta tag or an XML declaration, at its beginning, and nowhere else."""
    assert declared_in(head) == declared


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"PK\x03\x04\x14", "a ZIP archive"),
        (b"\x1f\x8b\x08", "compressed with gzip"),
        (b"\xd0\xcf\x11\xe0", "an old Office file"),
        (b"{\\rtf1", "rich text"),
        (b"ID3\x03\0", "a sound file"),
        (b"PK\x03\x04\x14 xl/workbook.xml", "a spreadsheet; save it as CSV"),
        (b"PK\x03\x04\x14" + b"-" * 20000 + b"ppt/presentation.xml", "slides; save them as PDF"),
    ],
)
def test_files_without_a_text_are_called_by_their_name(content, kind):
    """What a file is says more than that it is binary."""
    with pytest.raises(InputError, match=kind):
        decode(content + b"\xfe", "a")


@pytest.mark.parametrize("start", ["ID3 tags hold a song's name.", "RIFF is a container.", "GIF89 came first."])
def test_a_text_may_begin_with_a_signature(start):
    """Letters alone don't make a sound file of a sentence."""
    assert decode(start.encode(), "a") == start


@pytest.mark.parametrize(
    ("content", "text", "said"),
    [
        (GERMAN.encode() + b"\xff", GERMAN + "\ufffd", "a byte that isn't UTF-8 is"), (GERMAN.encode() + b" \xe9 x\xe9", GERMAN + " \ufffd x\ufffd", "2 bytes that aren't UTF-8 are"),
        (b"The road is closed. " * 20 + b"\xff", "The road is closed. " * 20 + "\ufffd", "a byte"), ("\ufeff".encode() + GERMAN.encode() + b"\xc3 a", GERMAN + "\ufffd a", "a byte"),
        (b"It op\xff" + "ens in June — they say.".encode(), "It op\ufffdens in June — they say.", "a byte"),
    ],
)  # fmt: skip
def test_a_stray_byte_is_one_replacement_character_and_a_warning(content, text, said):
    """In a text of UTF-8, with a mark or without, or of ASCII where no encoding has that byte; the rest is as it was."""
    with pytest.warns(SummarizerWarning, match=f"a.txt: {said}.* read as \ufffd"):
        assert decode(content, "a.txt") == text
    with pytest.warns(SummarizerWarning, match=said):
        assert decode(content, "a.txt", "utf-8").removeprefix("\ufeff") == text


def test_many_stray_bytes_are_another_encoding():
    """Half a text of slips is no text of UTF-8."""
    with pytest.raises(InputError, match="not UTF-8 at byte"):
        decode("Ã¤".encode() + b"\xe4\xf6\xfc" * 9, "a.txt", "utf-8")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_seen_in_other_letters_too(encoding):
    """Only spaces have zeros there, all on one side; zeros among what are no letters are no text."""
    assert decode(SAMPLES["cp1251"].encode(encoding), "a.txt") == SAMPLES["cp1251"]
    with pytest.raises(InputError, match="a binary file"):
        decode(b"\x01\0\x02\x03" * 99, "a.bin")
    with pytest.raises(InputError, match="a binary file"):
        decode(b"a\0b\xd8" * 99, "a.bin")


@pytest.mark.parametrize("name", ["idna", "undefined", "punycode", "unicode_escape"])
def test_codecs_that_no_text_is_in_are_none(name):
    """Declared they are passed over; given they are no encoding."""
    with pytest.warns(SummarizerWarning, match="read as cp1252"):
        assert decode("Café am Hafen".encode("latin-1"), "p", declared=name) == "Café am Hafen"
    with pytest.raises(InputError, match="no encoding is called"):
        decode(b"a", "a.txt", name)


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (GERMAN.encode().replace("–".encode(), b"\x96"), GERMAN),
        (
            GERMAN.encode().replace("–".encode(), b"\x96").replace("ü".encode(), b"\xfc", 1),
            GERMAN.replace("ü", "\ufffd", 1),
        ),
        (GERMAN.encode().replace("–".encode(), b"\x80\x93"), GERMAN.replace("–", "\ufffd\ufffd")),
    ],
)
def test_marks_of_windows_in_utf_8_are_read(content, read):
    """A lone byte that is a quotation mark or a dash there; others, and two of a cut letter, stay lost."""
    with pytest.warns(SummarizerWarning, match=r"UTF-8 (?:is|are) read as (?:cp1252|\ufffd)$"):
        assert decode(content, "a.txt") == read


def test_what_other_programs_leave_in_utf_8_is_read_as_it_was_meant():
    """Control characters for marks, a mark of order among words, halves of a pair, the end that DOS wrote."""
    assert decode(GERMAN.replace("–", "\x96").encode(), "a.txt") == GERMAN
    assert decode("Zeile\x85Zeile, schön\x80".encode(), "a.txt") == "Zeile\x85Zeile, schön\x80"
    assert decode(f"{GERMAN}\n\ufeff{GERMAN}".encode(), "a.txt") == f"{GERMAN}\n{GERMAN}"
    assert decode(GERMAN.encode() + b" \xed\xa0\xbd\xed\xb8\x80", "a.txt") == f"{GERMAN} \U0001f600"
    assert decode(f"{GERMAN}\x1a".encode(), "a.txt") == GERMAN


def test_the_euro_of_iso_8859_15_is_no_sign_of_all_currencies():
    """Where no mark of Windows's encoding stands beside it."""
    text = "Die Straße am Hafen kostet 40 € im Monat, und die Wellen unterspülen sie."
    assert latin(text.encode("iso8859_15")) == "iso8859_15"
    assert latin(f"{GERMAN} {GERMAN} 40 ¤".encode("cp1252")) == "cp1252"


def test_a_stray_byte_among_few_accents_is_a_slip():
    """A short text has two accents perhaps: each begins as nothing else does."""
    content = "The café in the Hauptstraße opens at nine, and nobody is there. ".encode() + b"It closes at \xff nine."
    with pytest.warns(SummarizerWarning, match="a byte that isn't UTF-8 is read as"):
        assert "café in the Hauptstraße" in decode(content, "note")


DISKS = {
    "cp737": "Το δημοτικό συμβούλιο έκλεισε τον δρόμο του λιμανιού τη Δευτέρα.",
    "cp869": "Το δημοτικό συμβούλιο έκλεισε τον δρόμο του λιμανιού τη Δευτέρα.",
    "cp862": "העירייה סגרה את דרך הנמל ביום שני, אחרי שהגלים פגעו בה.",
    "cp720": "أغلقت البلدية طريق الميناء يوم الاثنين. سيعاد بناء الطريق في الربيع.",
    "cp1125": "Міська рада закрила портову дорогу в понеділок, бо її підмили хвилі.",
    "mac_cyrillic": "Городской совет закрыл портовую дорогу в понедельник: волны подмыли её. Для машин её откроют весной.",
}


@pytest.mark.parametrize("encoding", DISKS)
def test_letters_of_dos_and_the_mac_are_read(encoding):
    """A guesser reads Greek and Hebrew as Cyrillic letters; where theirs are what it found, the guess stays."""
    with pytest.warns(SummarizerWarning, match=f"read as {encoding};"):
        assert decode(DISKS[encoding].encode(encoding), "a.txt") == DISKS[encoding]


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "cp866", "iso8859_5"])
def test_capitals_in_cyrillic_are_no_hebrew(encoding):
    """As a heading has them."""
    text = "ГОРОДСКОЙ СОВЕТ ЗАКРЫЛ ПОРТОВУЮ ДОРОГУ В ПОНЕДЕЛЬНИК. ОНА ОТКРОЕТСЯ ВЕСНОЙ."
    with pytest.warns(SummarizerWarning, match="not UTF-8"):
        assert decode(text.encode(encoding), "a.txt") == text


def test_what_is_found_out_has_to_fit_the_whole():
    """Behind a beginning in ASCII letters; where a byte further down has no meaning there, the guess stays."""
    text = "The road is closed, says the council.\n" * 600
    with pytest.warns(SummarizerWarning, match="read as cp737;"):
        assert decode(text.encode() + DISKS["cp737"].encode("cp737") * 40, "a.txt").startswith(text)
    content = (DISKS["mac_cyrillic"].encode("mac_cyrillic") + b" ") * 300 + b"\xff"
    with pytest.warns(SummarizerWarning, match="not UTF-8"):
        assert len(decode(content, "a.txt")) == len(content)
    greek = (DISKS["cp869"].encode("cp869") + b" ") * 400 + b"\x80"
    with pytest.warns(SummarizerWarning, match="not UTF-8"):
        assert "\ufffd" not in decode(greek, "a.txt")


def test_what_opens_below_the_line_stands_behind_no_word():
    """The "fermé" of DOS isn't "ferm‚"."""
    text = "Le pont a été fermé lundi. Les camions prennent le bac jusqu'à l'été."
    assert latin(text.encode("cp850")) == "cp850"


SHORT = {"cp1250": "Nováková řekla: čtyři děti", "iso8859_2": "Győr és Pécs között"}


@pytest.mark.parametrize("encoding", SHORT)
def test_few_latin_letters_are_not_read_as_others(encoding):
    """All of "Gyхr йs Pйcs" are Russian letters; what has them within words of ASCII's is in Latin ones."""
    with pytest.warns(SummarizerWarning, match="not UTF-8"):
        assert decode(SHORT[encoding].encode(encoding), "a.txt") == SHORT[encoding]
