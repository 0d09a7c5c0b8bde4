"""Signs that stand in the place of marks, since a keyboard has no other; labels and hours; the right result has bars."""

import pytest

from summarizer import summarize
from tests.sentences.test_kinds import joined

TYPED = [
    "Պանիրը թարմ է:|Հացը չորացել է:|«Ո՞վ կգա վաղը»:|Ոչ ոք չգիտի:",
    "Նա ասաց՝ սպասիր:|Ժամը 10:30 է:",
    "አይቡ ትኩስ ነው፡፡|ዳቦው ደርቋል፡፡|ማንም አያውቅም፡፡",
    "አይቡ ትኩስ ነው::|ዳቦው ደርቋል::|ማንም አያውቅም::",
]
BARS = [
    ("पनीर ताज़ा है| रोटी सूख गई है| कोई नहीं जानता|", 3),
    ("পনির টাটকা আছে| রুটি শুকিয়ে গেছে| কেউ জানে না|", 3),
    ("ਪਨੀਰ ਤਾਜ਼ਾ ਹੈ| ਰੋਟੀ ਸੁੱਕ ਗਈ ਹੈ|", 2),
    ("होम | खेल | मौसम", 1),
    ("पनीर ताज़ा है। रोटी सूख गई है। समाचार| आज", 3),
    ("The cheese| the bread| and the milk are fresh.", 1),
    ("チーズは新しい．パンは乾いた．値段は３．５倍だ．", 3),
    ("奶酪很新鲜．面包已经干了．图１．２是价格．", 3),
    ("Գին: երեք դրամ։ Հաց: Կաթ։ Պանիր։", 3),
    ('उसने कहा: "पनीर ताज़ा है|" रोटी सूख गई है|', 2),
    ('रोटी सूख गई है| उसने कहा: "पनीर ताज़ा है|"', 2),
    ("पनीर ताज़ा है। रोटी सूख गई है। दूध है। समाचार| आज|", 4),
    # What stands between things, behind labels and within names, ends no line.
    ("होम| खेल| मौसम| राजनीति", 1),
    ("पनीर का दाम बढ़ा| दैनिक समाचार", 1),
    ("Գինը: 500 դրամ: Հասցեն: Երևան, Գետափ 12", 1),
    ("ዋጋ:: 500 ብር ነው። ቦታ:: አዲስ አበባ ነው።", 2),
    ("約翰．莫爾買了奶酪。唐納．霍爾和安．奧爾買了麵包。", 2),
    ("ジョン．ムーアとアン．ホールはパンを買った。", 1),
]
LABELLED = [
    "a.) The cheese is fresh|b.) The bread is dry|c.) Nobody knows",
    "i.) The cheese is fresh|ii.) The bread is dry|iii.) Nobody knows",
    "i) The cheese is fresh|ii) The bread is dry|iii) Nobody knows",
    "i. The cheese is fresh.|ii. The bread is dry.|iii. Nobody knows.",
    "It needs i) cheese, ii) bread and iii) milk.|The rest can wait.",
    "We ask that (i) the cheese is fresh and (ii) the bread is dry.|Nobody minds.",
    "She read the book by Karel ii.) and left.|It is long.",
    "He put the cheese in the mix.|Then he left.",
    "On Monday at 6 a.m. Mr. Orr opened the dairy.|Nobody came.",
    "On Jan. 5, at 6 a.m. Mrs. Orr left it.",
    "Early in the morning of 5 May at 6 a.m. Dr. Hale came.",
    "On Monday the dairy opened at 6 a.m.|Mr. Orr was there.",
    "In Leeds milk is sold from 7 p.m.|Mr. Kay buys it at eight.",
    "Yesterday at 5 p.m. Dr. Hale came.",
    "It was 6 a.m.|Mr. Orr slept.",
    "He typed `git push.`|Then the build broke.",
    "He typed `git push.` and left.|Then the build broke.",
    "It cites Hale v. Orr, 12 So. 3d 45 (Fla. 2010), and no more.|Few read it.",
    "See Tex. Civ. Prac. & Rem. Code § 41.001 for the rule.|It is old.",
    "He met Ann Orr.|Acme Co. & Sons paid.",
    "The race was in York.|4th place went to Leeds.",
    "They left.|``We go,'' they said.",
]


@pytest.mark.parametrize("wanted", TYPED)
def test_signs_in_the_place_of_marks(wanted):
    """A colon in Armenian, two in Amharic, its wordspace twice; not within a time of day."""
    assert joined(wanted.replace("|", " "), None) == wanted


@pytest.mark.parametrize(("text", "number"), BARS)
def test_bars_and_wide_stops(text, number):
    """Behind letters of India without a space, behind Japanese and Chinese ones; where no dandas are more frequent."""
    assert len(summarize(text).all_sentences) == number


@pytest.mark.parametrize("wanted", LABELLED)
def test_labels_hours_and_code(wanted):
    """Letters and Roman numbers count the items of a list; what only says when is no sentence before a title."""
    assert joined(wanted.replace("|", " ")) == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        'The dairy hired Earl "J.R." Orr on Monday.|He is from Leeds.',
        '"J.R." Orr sells cheese.|Nobody buys it.',
        "They met Ann “B.J.” Hale and Tom “K.C.” Moor in York.|They ate.",
        "Der Bauer „T.C.“ Hale verkauft Käse.|Er ist frisch.",
        'He calls it "J.T."|Maria hates it.',
        'She grew up in Leeds "U.K."|Then she left.',
        'They saw Hale\'s "E.T."|Nora wept.',
        'He said that he likes "the U.S."|Nora left.',
        'She said "we love Leeds U.K."|Nora left.',
        'We met Ann "I."|Nora left.',
        "It opens on Monday (6 a.m.) and at 'Orr a.m.'|Nora left.",
    ],
)
def test_initials_in_quotation_marks_within_a_name(wanted):
    """A name stands right before them, or nothing, and another one behind."""
    assert joined(wanted.replace("|", " "), "de" if "„" in wanted else "en") == wanted


@pytest.mark.parametrize("mark", ["።", "፡፡", "::"])
def test_a_paragraph_that_ends_so_is_no_title(mark):
    """The first one of a pasted text was taken for its headline."""
    lead, rest = f"አይቡ ትኩስ ነው{mark}", f"ዳቦው ደርቋል{mark} ማንም አያውቅም{mark}"
    summary = summarize(f"{lead}\n\n{rest}\n\n{rest.replace('ዳቦ', 'ወተት')}")
    assert summary.title is None
    assert summary.all_sentences[0].text == lead


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("पनीर ताज़ा है| रोटी सूख गई है|", "लोग नाराज़ हैं| कोई नहीं जानता|"),
        ("Պանիրը թարմ է: Հացը չորացել է:", "Ոչ ոք չգիտի: Կաթը թթվել է:"),
        ("တံတား ပိတ်ထားသည်။ လှေ သွားသည်။", "လူများ ဝမ်းသာသည်။ ဈေး ကြီးသည်။"),
        ("チーズは新しい．パンは乾いた．", "誰も知らない．値段は高い．"),
    ],
)
def test_paragraphs_of_such_sentences_stay(one, other):
    """All of them, the first as well."""
    summary = summarize(f"{one}\n\n{other}")
    assert len(summary.all_sentences) == 4
    assert not summary.furniture
