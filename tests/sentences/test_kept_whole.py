"""What belongs to a sentence: brackets, emoji, citations of several words, names with marks, labels at line ends."""

import textwrap

import pytest

from summarizer import split_sentences, summarize
from summarizer.sentences.quotes import FARTHEST, bracketed, is_quoted
from tests.growth import assert_grows_slowly


def joined(text, language="en"):
    """Return the sentences of a text with a bar between them."""
    return "|".join(sentence.text for sentence in split_sentences(text, language))


BRACKETS = [
    ("en", "Aristotle says (Eth. Nic. 1094a) that every art aims at a good.|Few disagree."),
    ("en", "The cook (who was he? nobody knew) left.|It rained."),
    ("en", "Two ships (the Ada, of Holm. Her mate, the Eva) sank.|Three (of oak. And elm) did not."),
    ("en", "He left (Mr. Orr (of Holm) fell. He swam) at once.|It was in print [Holm, Tidskr. Bot. 2019] then."),
    ("en", "They left (it was late.)|She stayed.|It rained (a little."),
    ("en", "(It was late.|Nobody came.)|They left."),
    ("de", "Die Ausgabe (hrsg. von Holm, 2., überarb. Aufl.) ist vergriffen.|Neu gibt es sie nicht."),
    ("en", "It broke :( we lost.|Then we won :) again."),
]


@pytest.mark.parametrize(("language", "wanted"), BRACKETS)
def test_a_bracket_within_a_sentence(language, wanted):
    """What it holds is a part of the sentence that it opens in; one that opens with a sentence isn't."""
    assert joined(wanted.replace("|", " "), language) == wanted


WIDE = [
    ("zh", "他买了三本书（小说、诗集。还有字典）后回家了。|天黑了。"),
    ("zh", "他来了（坐船。）又走了。|（天黑了。|没人来。）|雨停了。"),
    ("ja", "会議は延期された（理由は不明。詳細は後日。）という。|次回は未定。"),
    ("ja", "彼女は「もう遅い。帰ろう。」と言って立った。|「雨だ。」|「行こう。」"),
    ("ko", "그는 “늦었다. 가자.”라고 말했다.|“춥다. 가자”고 그가 답했다.|“비다.|가자.”|밖은 어두웠다."),
    ("ko", '그는 “춥다. 가자”며 일어섰다.|“비다. 가자”는 말에 모두 웃었다.|그는 "춥다. 가자" 하고 외쳤다.|조용했다.'),
    ("ko", '그는 "춥다.|가자" 그리고 나갔다.|밖은 어두웠다.'),
    ("ko", "“춥다. 너무 춥다”는 말이 많다.|조용했다."),
]


@pytest.mark.parametrize(("language", "wanted"), WIDE)
def test_a_bracket_and_a_quotation_without_spaces(language, wanted):
    """What stands directly behind a full-width bracket goes on, and a particle behind what was said."""
    assert joined(wanted.replace("|", " " if language == "ko" else ""), language) == wanted


TITLES = [
    ("en", 'They sang "Gimme! Gimme! Gimme! (A Man After Midnight)"; it was loud.|Nobody slept.'),
    ("en", 'The film "Why? What Now?" of 1999 and "Oh! Holm!" are gone.|"No!|Not now!" she said.'),
    ("en", 'He left.|"Why?|Where to?" she asked.|"Oh!|Look!" he said.'),
    ("it", "Il film «Aiuto! Mi sposo» è bello.|Lo vedrò."),
]


@pytest.mark.parametrize(("language", "wanted"), TITLES)
def test_a_cry_within_a_title(language, wanted):
    """A quotation that a sentence goes on behind is a part of it, if it opens within; what was said is none."""
    assert joined(wanted.replace("|", " "), language) == wanted


def test_a_bracket_across_paragraphs():
    """It holds nothing together; behind the last one nothing is looked for."""
    places = [(0, 9, 0), (10, 20, 1), (21, 30, 1), (31, 40, 1)]
    assert bracketed(places, [(5, 15)]) == places
    assert bracketed(places, [(5, 8), (12, 25)]) == [(0, 9, 0), (10, 30, 1), (31, 40, 1)]


EMOJI = [
    "We won! 🎉|The whole town is out. 😀😀|Nobody sleeps tonight.",
    "That was great!!! 😂😂|See you.",
    "It rained. ❤️|Nobody came.😢|Then we left.",
    "Today: sun. ☀️|Who comes? 🙋‍♀️|We do. 👍🏽|All of us.",
    "It is over.|👉 Read more.|📌 Pinned.",
    "🔥 New in May!!|🎉 🐛 Two faults mended.|🐜 One left.",
]


@pytest.mark.parametrize("wanted", EMOJI)
def test_an_emoji_behind_a_mark(wanted):
    """It belongs to the sentence before, unless it leads on to what follows."""
    assert joined(wanted.replace("|", " ")) == wanted


CITED = [
    "Published in J. Clin. Invest. 45, 123 (2001).|It was corrected.",
    "She cites Plut. Vit. Alex. 4 and Hom. Il. 1.1.|Both are famous.",
    "In Cent. Holm Gas & Elec. Corp. v. Pub. Serv. Comm'n of N.Y., they lost.|See Am. Power Co. v. Orr.",
    "They went to Ohio.|Holm Corp. v. Orr came.|They left Cuba.|Int'l aid came.|They saw Anna.|Ct. of Holm was shut.",
    "He relied on Liberty Mut. Ins. Co. v. Orr, 424 U.S. 737 (1976).|The Super. Ct. App. Div. disagreed.",
    "They settled in Ohio.|Orr v. Pike went to trial.|She read Orr v. Pike.|Judge Holm wrote it.",
    "See Cal. Civ. Code § 1714.|Every person is responsible.",
    "He came back to Leeds.|Nov. 5 was cold.",
    "They talked to Mr. Orr.|12 men came.",
    "They came from St. Ives.|12 boats lay there.",
    "They met the others.|Orr.|12 men came.",
]


@pytest.mark.parametrize("wanted", CITED)
def test_several_words_cut_short_before_a_number(wanted):
    """Titles of works and journals that no list knows, not a name behind a title."""
    assert joined(wanted.replace("|", " ")) == wanted


NAMES = [
    ("en", "They played Wham! and Therapy? all night.|Nobody slept."),
    ("en", "We saw Therapy?|they were loud.|Nobody slept."),
    ("es", "¿Conoces a Ana?|yo sí"),
    ("es", "El grupo Forward! tocó anoche.|Fue un éxito."),
    ("de", "Was für ein Haus!|wir waren begeistert."),
    ("fr", "« Où vas-tu ? demanda-t-il. »|Il rit."),
]


@pytest.mark.parametrize(("language", "wanted"), NAMES)
def test_a_capital_and_a_cry_before_a_small_letter(language, wanted):
    """A name's mark ends no sentence, where nouns have no capitals."""
    assert joined(wanted.replace("|", " "), language) == wanted


SPOKEN = [
    ("ko", "“어디 가요?” 그녀가 물었다.|“집에요.” 그가 답했다.|비가 왔다."),
    ("ko", "그는 “집에요.”|다음 날 비가 왔다."),
    ("ko", "표지판은 12345.|비가 왔다."),
    ("ko", "회의는 2020. 5. 3. 열렸다.|인구는 2020.|비가 왔다."),
    ("hi", '"मैं जा रहा हूँ।" उसने कहा।|वह चली गई।'),
    ("hi", '"अतिथि आए!" बोले राव।|वह चली गई।'),
    ("zh", "“你来吗?”她问。|“不来!”他说。"),
    ("zh", "“你去哪里？”她问。|“回家。”他说。|外面下着雨。"),
    ("zh", "天黑了。|“我说，回家吧。”"),
    ("zh", "她问：“你是谁？”|“我是李。”|他走了。"),
]


@pytest.mark.parametrize(("language", "wanted"), SPOKEN)
def test_who_spoke_without_capitals(language, wanted):
    """Behind a quotation that ends with a stop, too; a mark that only opens begins what follows."""
    text = wanted.replace("|", "" if language == "zh" else " ")
    assert joined(text, language) == wanted


COUNTING = [
    ("en", "Then came 12. Nf3 Bg4 13. h3 and 14. O-O, and Black resigned.|It was late."),
    ("it", "200 g. Farina."),
    ("en", "It came out in 1998.|No move was made."),
    ("en", "The rest is in Suppl. Fig. S3 and in Tab. A1.|It is long."),
    ("en", "The answer is told: 42.|The question is not."),
    ("en", 'Section 28 of the Act runs thus: "28. No boat may sail by night.|It shall be moored."'),
    ("en", "He said no.|Mr. Orr said no.|Rep. Hale left."),
    ("sv", "Efter § 2, stk. 1, gäller det inte.|Det regnade."),
    ("en", "It is 5 kms.|3 men ran."),
    ("en", "It is told by the grp. 3 men.|They ran."),
    ("cs", "Našli jen smrt.|3 muži utekli."),
    ("pl", "Mieszka przy ul. Długiej 3 m. 5 w Krakowie.|Nie ma telefonu."),
    ("it", "Il gen. Holm e il col. Pike parlarono.|Pioveva."),
    ("de", "1 Pck. Backpulver und 1 Msp. Zimt mischen.|Prof. Dr.-Ing. Pike kam."),
    ("en", "Under the Order, art. 6 of the Act (and ap. 2 of it) holds.|It lapsed."),
    ("en", "It sails on Sun. Sept. 24 and Sun. 1 Oct.|The Sun.|It shone."),
    ("en", "They came, too.|12 men left."),
    ("en", "There was wind, rain.|12 boats sank."),
    ("en", "The rod is 5 ft. 11 in. long.|It bends."),
    ("en", "It is 5 years.|12 men left."),
    ("en", "The statute, Tex. Penal Code Ann. § 12, holds.|It is old."),
    ("en", "The rest of it holds.|§ 12 does not."),
    ("de", "Das steht bei Rehm.|§ 12 gilt nicht."),
    ("fr", "Voir Bull. civ. I, n° 12.|C'est clair."),
    ("en", "Mozart, Sym. No. 41, arr. Orr, def. Lee.|Play it."),
    ("es", "El cap. Pike y el cor. Holm murieron, ap. 2.|Era mayo."),
    ("de", "Gefr. Holm und Uffz. Pike spielten op. 67.|Es war Mai."),
    ("nl", "Zie Rb. Breda, m.nt. Jansen.|Het is oud."),
    ("en", "Ring at Apt. 4 twice.|Ask for Ann."),
    ("en", "Use version 3 rev. 5 instead.|Rev. Orr agreed."),
    ("fr", "Voir Cass. soc. 12 mars 2010.|Elle est claire."),
    ("", "Orr, Mill Rd., Holm, Tel. 01234, Fig. 3 Jan. 4.|Rev. Dr. Pike."),
]


@pytest.mark.parametrize(("language", "wanted"), COUNTING)
def test_what_counts_what_follows(language, wanted):
    """Consonants, a word between commas, a unit before another one; not one unit, nor a word of the language."""
    assert joined(wanted.replace("|", " "), language) == wanted


GLUED = [
    ("fr", "La demande est acceptée.|- Si vous avez un doute, écrivez.|- 14 novembre : Orr est élu."),
    ("it", "La parte è costruita [903].|889. Distanze per pozzi."),
    ("ru", "Отступали советские подразделения.|3-й корпус шёл."),
    ("de", "Das Wasser hatte 20 °C.|Dann kam Regen."),
    ("it", "Vissero lì nel VI secolo d.C.|Alla fine partirono."),
    ("en", "That is the company for you .|They care."),
    ("en", "Use it with the .Net framework."),
    ("en", "The food was excellent.|the staff was slow.|That is on amazon.com now, in the readme.txt file."),
    ("en", "It cost approx.the same."),
    ("it", "Siamo stati benissimo.|non vedo l'ora di tornare.|La lana è di concia.|è rivestita di squame."),
]


@pytest.mark.parametrize(("language", "wanted"), GLUED)
def test_what_lost_the_space_behind_a_mark(language, wanted):
    """Items, ordinals, degrees and eras, and a mark whose space stands before it."""
    glued = wanted.replace("889. D", "889.D").replace("|", "")
    assert joined(glued, language) == wanted.replace("889. D", "889.D")


@pytest.mark.parametrize("width", [40, 44, 52])
def test_a_label_at_the_end_of_a_line(width):
    """A list whose lines are wrapped behind its labels has its items all the same."""
    text = textwrap.fill(
        "In this act the following words mean: a) animals that live on a farm and are sold for their meat; b) transport"
        " by road, by rail and over the sea to a place abroad; c) owners, whoever has them in hand at the time.",
        width,
    )
    assert [sentence.text[:2] for sentence in split_sentences(text, "en")] == ["In", "a)", "b)", "c)"]


def test_short_words_in_an_informal_text():
    """A word of two letters ends a sentence there; what is known to be cut short tells of no small letters."""
    assert joined("the server crashed. i restarted it. nobody noticed.") == (
        "the server crashed.|i restarted it.|nobody noticed."
    )
    assert joined("The approx. cost is 40 euros. The act. cost was higher.") == (
        "The approx. cost is 40 euros.|The act. cost was higher."
    )


def test_a_loose_stop_before_a_small_letter():
    """A line was broken there, if sentences begin with capitals; where they don't, one begins."""
    told = (
        "They have seen killer whales . between the islands and the . coast since the photographs . were shown in May."
    )
    assert joined(f"Nobody was hurt there. {told} It is known.") == f"Nobody was hurt there.|{told}|It is known."
    assert joined("we came in the evening . the harbour was closed .") == (
        "we came in the evening .|the harbour was closed ."
    )


def test_an_open_quotation_is_sought_in_reach():
    """One that opened further back is another's, or was never closed: a block's marks aren't counted for each stop."""
    for gap in (FARTHEST - 9, FARTHEST + 9):
        text = f'"The pier {"is long and " * 200}'[: gap + 1]
        assert is_quoted(text, '"', 0, len(text)) == (gap < FARTHEST)


@pytest.mark.parametrize("unit", ["Ab? c ", "Ab? 😀 c. D ", "a (b. c) ", "Eth. Nic. 1 ", "😀 a. "])
def test_no_end_is_sought_in_all_of_a_long_sentence(unit):
    """Questions before small letters, brackets, citations and emoji take time as their number does."""
    assert_grows_slowly(lambda size: lambda: split_sentences(unit * size, "en"), 800, 8000)


@pytest.mark.parametrize("label", ["2.", "2)"])
def test_items_are_sought_in_their_own_lines(label):
    """What stands above them isn't gone through again for each."""
    unit = f"We did this: {label.replace('2', '1')} open the gate {label} close it again.\n\n"
    assert_grows_slowly(lambda size: lambda: summarize(unit * size), 1_000, 16_000)
