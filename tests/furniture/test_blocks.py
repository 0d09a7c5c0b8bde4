"""Blocks: what a writer's line breaks end, and what only the margin broke."""

import textwrap

import pytest
from hypothesis import given

from summarizer.furniture.blocks import blocks
from tests.texts import texts

PROSE = (
    "The harbour board met on Monday and heard that the old crane can no longer lift more than two tonnes, which "
    "is half of what the fishing boats land on a good day. Nobody expected the repair to be cheap. It will take a "
    "year, and the ferry will have to use the western quay until the spring after next, said the master."
)


def pieces(text):
    """Return the text of each block."""
    return [text[start:end] for start, end, _ in blocks(text)]


@given(texts)
def test_blocks_cover_the_text(text):
    """Blocks are in order, trimmed, not empty, and only white space lies outside of them."""
    position = 0
    paragraphs = [-1]
    for start, end, paragraph in blocks(text):
        assert start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[position:start].strip()
        assert paragraph in (paragraphs[-1], paragraphs[-1] + 1)
        paragraphs.append(paragraph)
        position = end
    assert not text[position:].strip()


@pytest.mark.parametrize("width", [50, 72, 79])
@pytest.mark.parametrize("gap", ["\n\n", "\r\n\r\n", "\n   \n"])
def test_a_hard_wrapped_paragraph_is_one_block(width, gap):
    """Where the next word would not have fitted, a line break ends nothing."""
    breaks = "\r\n" if "\r" in gap else "\n"
    wrapped = gap.join(breaks.join(textwrap.wrap(paragraph, width)) for paragraph in (PROSE, PROSE))
    assert len(pieces(wrapped)) == 2


def test_lines_of_prose_are_blocks():
    """Single line breaks end paragraphs in a text that isn't hard-wrapped."""
    assert len(pieces(f"A heading\n{PROSE}\n{PROSE}\nMore news")) == 4


def test_lists_and_headlines_stay_apart():
    """Short lines, headlines of like length and items of a list are blocks of their own, in wrapped text too."""
    menu = "Home\nNews\nSport"
    headlines = (
        "Council votes to close the flooded road in the valley\nMayor says that repairs would cost too much\n"
        "Ferry runs again after the storm of last week passed"
    )
    items = "\n".join([*textwrap.wrap(PROSE, 72), "- the first of the items", "* the second", "3. the third"])
    assert len(pieces(menu)) == 3
    assert len(pieces(headlines)) == 3
    assert pieces(items)[-3:] == ["- the first of the items", "* the second", "3. the third"]


def test_a_sentence_that_goes_on_joins_lines():
    """A lower-case start behind a long line without a stop goes on with the sentence, whatever the margin."""
    text = "Never before had so many people come to see the harbour\nand its crane.\nEnd."
    assert pieces(text) == [text[:-5], "End."]
    assert len(pieces(f"{PROSE}\nand so on")) == 2


def test_wrapped_lines_that_begin_with_capitals():
    """Lines are full, and so joined, where no line but a paragraph's last is short, whatever they begin with."""
    names = "Adams, Baker, Clark, Davis, Evans, Frank, Ghosh, Hills, Irwin, Jones,\nKlein, Lopez, Mason"
    assert len(pieces(names)) == 1


def test_a_long_token_is_no_margin():
    """A line that is one long token, such as an address, doesn't hide the margin."""
    wrapped = "\n".join([*textwrap.wrap(PROSE, 72), "", "http://example.org/" + "x" * 150])
    assert len(pieces(wrapped)) == 2
    assert pieces("X" * 200 + "\n" + "Y" * 200) == ["X" * 200, "Y" * 200]


def test_blank_lines_count_paragraphs():
    """A paragraph is what blank lines part; lines within it are blocks of the same paragraph."""
    assert [block.paragraph for block in blocks("a\nb\n\n\nc\n \nd")] == [0, 0, 1, 2]
    assert blocks("") == blocks(" \n\t\n") == []


GERMAN = (
    "Der Rat der Stadt Lohr hat am Montag den Bau der neuen Schule am Alten Markt und die Sanierung der Brücke über den "
    "Main beschlossen. Bürgermeister Kolb und seine Partei hatten im Frühjahr gegen Schule und Brücke gestimmt, weil im "
    "Haushalt der Stadt kein Geld für Bauten dieser Größe war. Am 12. Juli beginnen die Arbeiten an Schule und Brücke."
)


@pytest.mark.parametrize("width", [60, 66, 72])
def test_capitals_at_the_start_of_wrapped_lines(width):
    """Nouns with capitals, an ordinal or a dash at the start of a full line don't make it a line of its own."""
    assert len(pieces("\n".join(textwrap.wrap(GERMAN, width)))) == 1
    assert len(pieces("\n".join(textwrap.wrap(GERMAN, width) * 2))) == 2


def test_what_looks_like_an_item_at_the_margin():
    """Behind a full line without a mark a label or a dash is an item only beside other items."""
    full = "the members of the board who met in the old hall saw the year of 1990"
    for start in ("r. and so on it went, as ever", "12. Juli it was, as ever it is", "- or so they said at the time -"):
        assert len(pieces(f"{full}\n{start}")) == 1
    assert len(pieces(f"{full}\n- salt\n- pepper")) == 3
    assert len(pieces(f"{full}:\n- salt and\n{full}")) >= 2
    assert len(pieces(f"{full}\nand {full}\n• or so they said")) == 2


def test_a_headline_over_wrapped_text():
    """A first line in capitals is a headline, unless it ends in the middle of something or the text goes on below."""
    headline = "Harbour Board Approves Crane After Long And Bitter Debate On Safety"
    prose = "\n".join(textwrap.wrap(PROSE, 66))
    assert pieces(f"{headline}\nPeople met.\n{prose}")[0] == headline
    assert pieces(f"{headline}\n{prose}")[0] == headline
    assert len(pieces(f"{headline[:-7]} of\n{prose}")) == 1
    assert len(pieces(f"{headline}\n{prose[0].lower()}{prose[1:]}")) == 1
    assert (
        pieces(f"{headline}\niPhones were seen by all who came to the hall in the old town that day\n{prose}")[0]
        == headline
    )


def test_capitals_below_a_line_that_goes_on_are_no_headline():
    """Only what nothing has been joined to can be the headline on top."""
    names = "and Mayor Anna Pike, Doctor Morgan Wells, Captain Rusk"
    assert len(pieces(f"{PROSE[:-1]}\n{names}\nwere there to hear it.")) == 1


def test_nouns_with_capitals_do_not_hide_a_margin():
    """Lines that end in a short word or a comma are full ones, whatever the next begins with."""
    lines = ["Gestern haben sie im Rathaus über die neue Schule und die", "Brücke gesprochen."]
    assert len(pieces("\n".join(lines * 4))) == 4


def test_lines_that_are_all_full_are_wrapped():
    """Five breaks at which no next word fits are no chance, though each next line begins with a noun."""
    lines = [
        "Den kleinen Hafen von Holm verlässt seit gestern",
        "Abend keine Fähre mehr, denn ein starker",
        "Novembersturm zerstörte den größten Teil der",
        "Brücke und niemand weiß bisher genau, wann endlich",
        "Handwerker kommen, und auch der neu gewählte",
        "Bürgermeister schweigt.",
    ]
    assert len(pieces("\n".join(lines))) == 1
    few = ["Novembersturm zerstörte den größten Teil seiner", *lines[3:]]
    assert pieces("\n".join(few)) == few


@pytest.mark.parametrize(
    "row",
    [
        "<comment xml:lang='de'>Quelltext {0}</comment>",
        "'{0}'        #  0x43 -> LATIN CAPITAL LETTER {0}",
        "ACV, ACV, ACV, ACV, ACV, ACV, ACV,   # C{0} - CF",
        ".ds doc-operating-system-Darwin-12.1.{0} 12.1.{0}",
    ],
)
def test_rows_that_are_alike_are_no_wrapped_text(row):
    """Rows of a table and of code are all as long as each other, and no sentence goes on from one to the next."""
    rows = [row.format(letter) for letter in "ABCDEFG"]
    assert pieces("\n".join(rows)) == rows


@pytest.mark.parametrize("indent", ["", "    "])
@pytest.mark.parametrize("width", [28, 30, 35, 38])
def test_a_narrow_column_is_one_block(width, indent):
    """A newspaper's column, a phone's mail; a poem's lines stay."""
    paragraph = (
        "The council of Penrose closed the harbour road on Monday, after waves had undermined forty metres of it "
    )
    text = textwrap.fill(paragraph * 3, width, initial_indent=indent, subsequent_indent=indent)
    assert len(blocks(f"{text}\n\n{text}")) == 2
    poem = (
        "The river took my father's hat\nand gave it to the sea,\nand all the years I rowed across\nit would not speak."
    )
    assert len(blocks(f"{poem}\n\n{poem}")) == 8


def test_a_hyphen_at_the_end_of_a_line_joins_it():
    """However short the line is; a dash does not, nor a capital below."""
    for hyphen in "-\xad‐¬":
        assert pieces(f"The Coun{hyphen}\ncil of Colm met") == [f"The Coun{hyphen}\ncil of Colm met"]
    assert pieces("It was -\nso it was") == ["It was -", "so it was"]
    assert pieces("The Coun-\nCil of Colm met") == ["The Coun-", "Cil of Colm met"]


def test_a_byte_order_mark_stays_outside():
    """What a careless reader leaves is no part of the first sentence."""
    assert pieces("\ufeffThe road.\n\nThe sea.") == ["The road.", "The sea."]
    assert pieces("\ufeff") == []


FERRY = (
    "The ferry to Holm was late again on Monday, and nobody on the pier knew why. Some of them had waited since noon, "
    "with boxes of fish that were no longer cold. The harbour master said that the engine had failed twice in a week. "
    "He promised a second boat by Friday, if the weather allows it."
)
GERMAN = (
    "Die Fähre nach Holm kam am Montag wieder zu spät, und niemand am Kai kannte den Grund. Einige Fischer warteten seit "
    "Mittag mit ihren Kisten. Der Hafenmeister nannte als Ursache einen Schaden an Motor und Ruder der Fähre."
)


@pytest.mark.parametrize("width", [*range(20, 80, 5)])
@pytest.mark.parametrize("indent", ["", "    ", "\t"])
@pytest.mark.parametrize("prose", [FERRY, GERMAN], ids=["English", "German"])
def test_lines_of_any_width_from_twenty_are_joined(prose, indent, width):
    """Columns of a newspaper, mail from a phone, indented or not: a paragraph is one block."""
    wrapped = textwrap.fill(prose, width, break_long_words=False, break_on_hyphens=False)
    text = "\n".join(indent + line for line in wrapped.split("\n"))
    assert [one.split() for one in pieces(text)] == [prose.split()]


def test_a_column_below_a_wide_headline():
    """The longest line says nothing of the margin of those below."""
    headline = "THE COLM GAZETTE, PRINTED AND SOLD BY ANN PIKE IN THE OLD HARBOUR"
    text = f"{headline}\n\n{textwrap.fill(FERRY, 24)}"
    assert [one.split() for one in pieces(text)] == [headline.split(), FERRY.split()]


def test_words_broken_at_the_ends_of_lines():
    """A hyphen between small letters joins two lines, in a column and without one."""
    column = "The Coun-\ncil of Colm re-\nsolved on Mon-\nday last to build a\nwall of stone."
    assert pieces(column) == [column]
    assert pieces("The Coun-\ncil met.\nThen it left.") == ["The Coun-\ncil met.", "Then it left."]
    assert pieces("Pay 5-\nand go") == ["Pay 5-", "and go"]


def test_a_sentence_on_two_short_lines():
    """A capital, small words, and a stop below: one sentence; anything else is lines."""
    assert pieces("It was a cold \nnight in the city.") == ["It was a cold \nnight in the city."]
    assert pieces("salt and pepper\noil and vinegar.") == ["salt and pepper", "oil and vinegar."]
    assert pieces("The old pier\nby Ann Pike") == ["The old pier", "by Ann Pike"]


def test_verse_and_lists_stay_lines():
    """Their lines have room for the next word, or each begins with a capital, or they hold no space."""
    verse = "The tide took all my father had\nand gave it to the sea,\nand when I row across the bay\nit has no word for me,\nnor will it speak."
    assert pieces(verse) == verse.split("\n")
    menu = "Home and Garden News\nSport and Weather Here\nMoney and Markets Now\nMaps of all the Roads\nWork with us in Holm"
    assert pieces(menu) == menu.split("\n")
    names = "昨天下午市政府宣布关闭旧桥三周时间进行维修\n渔民表示他们对这一决定感到非常失望和愤怒呢\n部长明天上午将前往该地区与居民见面会谈事宜\n学校从下周一开始全部放假直到月底才重新开学\n海港管理局表示第二艘渡轮将在周五之前到达此"
    assert pieces(names) == names.split("\n")


CHINESE = (
    "布雷克大桥星期一关闭，工程师要用六个星期更换桥上的支座，市议会正在计算费用。"
    "十二吨以上的卡车必须走海岸公路，这条公路在2019年为此拓宽过。店主们说生意会少三分之一。"
)


@pytest.mark.parametrize("width", [16, 20, 30, 45])
def test_a_column_without_spaces_is_one_block(width):
    """A script without spaces is cut anywhere: before a stop, too, by a program that doesn't know better."""
    lines = [CHINESE[place : place + width] for place in range(0, len(CHINESE), width)]
    text = "\n".join(lines)
    assert len(blocks(text)) == 1
    assert [each.paragraph for each in blocks(f"{text}\n\n{text}")] == [0, 1]


def test_a_stop_at_the_start_of_a_line_closes_the_one_above():
    """No line begins with one unless a program cut it there."""
    text = "布雷克大桥星期一关闭工程师要用六个星期更换桥上支座\n。市议会正在计算费用也在找钱卡车必须走海岸公路了吗\n。"
    assert len(blocks(text)) == 1


def test_a_latin_word_in_a_column_without_spaces_is_whole():
    """It leaves room at the end of its line, and the column goes on."""
    text = "工程师说布雷克大桥的支座是由苏格兰的一家公司叫做\nHolm Bearings\n在1953年制造的，现在已经磨损得很厉害了。"
    assert len(blocks(text)) == 1


def test_what_is_no_column_without_spaces():
    """Verses are short, headlines of many lengths, and a line with a stop ends its paragraph."""
    for text in (
        "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡。",
        "布雷克大桥关闭六个星期更换支座\n市议会：费用两百万\n卡车改走海岸公路，店主们抱怨生意少了三分之一\n天气。",
        "布雷克大桥星期一关闭，工程师要更换支座。\n卡车改走海岸公路，店主们抱怨生意减少。",
        "布雷克大桥星期一关闭，工程师要更换支座，市议会\n" + "卡车改走海岸公路，店主们抱怨生意减少" * 4 + "。",
        "布雷克大桥星期一关闭工程师要更换支座\n- 卡车改走海岸公路店主们抱怨生意减。",
    ):
        assert len(blocks(text)) == len(text.splitlines())


def test_a_paragraph_in_a_narrow_column():
    """A stop at its end and none before says so where too few lines go on in lower case; a list has none."""
    words = (
        "In den alten Teilen von Breck,\ndie noch ohne Brücke waren,\nwurden damals zwei Häfen samt\nFestungen gebaut"
    )
    assert len(blocks(f"{words}.")) == 1
    assert (
        len(
            blocks(
                "Alte Teile von Breck und Holm\nNeue Brücken im ganzen Land\nZwei Häfen samt den Festungen\nWas es kostet"
            )
        )
        == 4
    )


def test_days_at_the_start_of_wrapped_lines():
    """The 4th and the 19th are no items of a list, whose numbers would follow each other."""
    text = (
        "Die Fähre nach Holm fiel wieder aus. Sie fuhr am\n4. Oktober wieder, und nach einem Sturm erst am\n"
        "19. März des Jahres, das als kältestes gilt."
    )
    assert len(blocks(text)) == 1
    assert len(blocks(text.replace("19.", "5."))) == 3


@pytest.mark.parametrize("stamp", ["{}:05", "[{}:05]", "00:{}:05 -"])
def test_stamped_lines_of_talk_are_lines(stamp):
    """However long they are; a time within prose is none of theirs."""
    said = "so we are back on the pier and the ferry is late again"
    lines = [f"{stamp.format(10 + i)} {said}" for i in range(6)]
    assert pieces("\n".join(lines)) == lines
    prose = "The ferry from Holm to Brod left the pier at\n5:30 this morning, and nobody of us was there\nto see it."
    assert pieces(prose) == [prose]


def test_dated_lines_of_a_chat_are_lines():
    """However long they are: each begins with its date."""
    lines = [
        "12/03/2024, 10:02 - Mira Moss: did anybody feed the cat",
        "12/03/2024, 10:05 - Tom: yes at nine",
        "12/03/2024, 10:06 - Mira Moss: good because the vet comes at noon",
        "12/03/2024, 10:09 - Tom: then I will stay home until she has been",
    ]
    text = "\n".join(lines)
    assert [text[start:end] for start, end, _ in blocks(text)] == lines


VERSES = [
    "The keeper climbed the winding stair\nWith oil and wick and weary hand,\nThe gulls were white upon the air,\n"
    "The waves were grey upon the sand.",
    "I saw a ship upon the sea at night\nAnd all her lamps were burning, low and bright,\n"
    "She carried apples, barley, salt and twine\nAnd sailed along the dark horizon line.",
    "Le vent se lève au bout du quai\nLa mer est grise et le ciel bas\nUn vieux bateau s'en est allé\n"
    "Personne ici ne l'attend pas",
    "Si alza il vento sopra il molo\nIl mare è grigio, il cielo basso\nUn pescatore resta solo\nE conta i giorni, passo a passo",
]


@pytest.mark.parametrize("verse", VERSES)
def test_verses_of_equal_length_are_lines(verse):
    """Each begins with a capital, and few have a stop above: no margin ended them."""
    lines = verse.splitlines()
    assert pieces(verse) == lines
    assert pieces(f"{verse}\n\n{verse}") == lines * 2


def test_capitals_that_are_no_verse_s():
    """A text all in capitals is wrapped as any other, and three lines are too few to tell."""
    prose = textwrap.fill(PROSE * 3, 60)
    assert len(blocks(prose.upper())) == 1
    assert len(pieces("We met Anna Pike, the mayor, in her office behind the\nOld Town Hall.")) == 1


@pytest.mark.parametrize("width", [13, 14, 16])
def test_a_very_narrow_column_is_one_block(width):
    """Sentences in it end with a stop, and lines end in short words; a list's don't."""
    text = textwrap.fill(
        "The council has closed the harbour road because waves had undermined forty metres of it in one night.", width
    )
    assert len(blocks(text)) == 1
    assert len(blocks(f"{text}\n\n{text}")) == 2
    assert len(blocks(text[:-1])) > 5
    items = ["white flour", "brown sugar", "sea salt, fine", "black pepper", "two eggs", "warm milk", "lemon peel"]
    assert pieces("\n".join(items)) == items
    ended = [f"{item}." for item in items]
    assert pieces("\n".join(ended)) == ended
    assert pieces("\n".join([*items[:6], "lemon peel."])) == [*items[:6], "lemon peel."]


@pytest.mark.parametrize("rule", ["-" * 60, "= " * 30 + "=", "_" * 64])
def test_a_line_drawn_by_hand_stays_one(rule):
    """It is as wide as a margin, and joined to nothing, above or below."""
    assert pieces(f"{rule}\nTom\n{rule}") == [rule, "Tom", rule]
    prose = textwrap.fill(PROSE, 60)
    assert len(pieces(f"{rule}\n{prose}\n{rule}")) == 3


@pytest.mark.parametrize(
    "lines",
    [
        # Small letters begin lines behind short words alone, capitals the others: no verse.
        "Ida Moor fut inscrite en mai à\nl'école navale du port, où Ida\nMoor apprit les cartes et à\n"
        "nager. Le capitaine Per, Ida\nMoor et sa sœur Anna, avec Jan\nPetit, ont vécu en paix sur la\nmer du Nord.",
        # A paragraph with one stop, its lines full: nouns have capitals.
        "Nach vielen Stunden erreichte der\nSchlepper mit seiner schweren Ladung\nHolm.",
        # The last line is short and has the stop: no byline below a headline.
        "Der neue Kran hob Container, Fischkisten, Maschinen und Stahlträger\nmühelos.",
        # The same without a stop: one word is no byline.
        "Es fuhr von April bis Juni in der Nähe der Nördlichen Küste\nvorbei",
        # Each line begins with a noun, but sentences end within them.
        "Die Fähre schaffte im Winter alle unerwünschten Verspätungen ab, eine\n"
        "Überfahrt am späten Abend war so gut wie unmöglich geworden. Die\n"
        "Bootsleute im Hafen nahmen den Streit, den sie mit den bekannten\nFischern vom Westufer hatten.",
        # Names begin it, and a comma stands among them: no headline.
        "Örnekler, Kuzey Denizi'ndeki Sel Adaları ve Batı\nOkyanusu'ndaki Holm kıyılarıdır. Taş adaları az, küçük\n"
        "limanları çok olan bu kıyılar yazın kalabalık olur. Kışın\noraya yalnız balıkçılar gider.",
        # Labels within a sentence, and an initial's second, at the start of a line.
        "The fee covers (a) the ferry, (b) the crane,\n(c) the pier. It is due in May and paid by\n"
        "those who land there in the summer months.",
        "The firm belongs to a man who was named J.\nK. Marsh and who came to the harbour in the\n"
        "year of the flood with nothing but a boat.",
        # A day, a figure and a page in brackets, of which one was opened on the line above.
        "Trajekt nije plovio, javili su u utorak\n(17. lipnja) iz luke. Nitko nije znao kada\n"
        "će opet zaploviti prema otoku.",
        "Die Zahl der Boote ist auf nur noch 38\n(27) gesunken, und niemand weiß, wann neue\n"
        "in den alten Hafen kommen werden.",
        "O barco parou de novo (veja o mapa à pág.\n6) e ninguém sabia quando voltaria a sair\n"
        "do porto velho para a ilha.",
        # Capitals throughout, in which case says nothing.
        "THE FERRY FOR HOLM WAS LATE ON EVERY DAY OF\nTHE WEEK AND NOBODY AT THE PIER WOULD SAY\n"
        "MORE ABOUT IT. DO NOT TAKE IT.",
        # A bracket over two lines, each a sentence but for that, so that nothing else tells of a margin.
        "O barco parou, como disse a mestra Ada Moura (ramal\n4512).",
        # A name and its ending.
        "The Boat Master on Holm Harbour\n-yhtyeen uusi levy on hyvä ja sen\nkappaleet kertovat satamasta ja sen\nväestä.",
    ],
)
def test_wrapped_lines_with_names_and_nouns(lines):
    """Lines are wrapped though names, and the nouns of German, begin many with capitals."""
    assert len(pieces(lines)) == 1


def test_an_address_says_nothing_of_the_margin():
    """Several lines that are an address each, longer than the column, don't hide that it is wrapped."""
    address = "https://holm.example/harbour/board/papers/of/the/last/meeting.html"
    column = "\n".join(textwrap.wrap(PROSE, 38))
    assert len(pieces("\n\n".join([column, address, column, address, address, address]))) == 6


@pytest.mark.parametrize("second", ["of the North", "FOR THE PEOPLE"])
def test_a_headline_that_goes_on_below(second):
    """What begins with a small word of a headline's inside is its second line."""
    headline = f"Slow Water: How Ferries Came Back on Four Lakes\n{second}"
    assert pieces(f"{headline}\n\n{textwrap.fill(PROSE, 48)}") == [headline, textwrap.fill(PROSE, 48)]


@pytest.mark.parametrize(
    "items",
    [
        "The members agreed on all of the following\n(1) the pier is to be closed for the winter\n(2) the crane stays.",
        "The members agreed on all of the following\n(a) the pier is to be closed for the winter.",
    ],
)
def test_labels_in_brackets_are_items(items):
    """The first of them below a line without a mark, and those beside others."""
    assert len(pieces(f"{textwrap.fill(PROSE, 43)}\n\n{items}")) == 1 + len(items.splitlines())


@pytest.mark.parametrize(
    "column",
    [
        "港口委员会在星期一的会议上说，\n新的渡轮由船主Ada\nHolm驾驶，她是这里的第一位女船长。",
        "港口委员会在星期一的会议上说，\n新的渡轮是由船主埃达·霍尔姆，\n·霍尔姆家的女儿驾驶，众人高兴。",
        "他们在星期一的会议上都说：“渡轮\n从明天起每天开两次，不会再停，”\n港口主任听了以后什么也没有说。",
        "人们把这一片宽阔的水面叫做“海”\n（就是岛屿南边的那一片深色水域），\n冬天没有人敢在那里开船。",
    ],
)
def test_names_and_quotations_in_a_column_without_spaces(column):
    """A Latin name is parted at its space, a name, a comma in quotation marks and a term end no sentence."""
    assert pieces(column) == [column]


@pytest.mark.parametrize("lines", ["no boat today :(\nwe stay home :)", "rope (two,\na lamp (one)", "rope (long\nlamp"])
def test_what_is_no_bracket_over_two_lines(lines):
    """An emoticon holds nothing, nor a bracket that another opens before it closes or that none closes."""
    assert len(pieces(lines)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\nTwo.\n\nThree.",
        "One.\n\nTwo.\r\n\r\nThree.",
        "One.\n\n Two.",
        "One. ",
        "\n\nOne.",
        "One.\n\nTwo.\n\n",
        "One.\x85Two.",
    ],
)
def test_a_blank_line_between_any_two_lines_is_looked_at_once_and_means_the_same(text):
    """What is read fast, and what else is near to it: the same blocks as line by line."""
    wanted = [line.strip() for line in text.splitlines() if line.strip()]
    found = blocks(text)
    assert [text[start:end] for start, end, _ in found] == wanted
    assert [paragraph for _, _, paragraph in found] == list(range(len(wanted))) or "\x85" in text


TWO_LINES = [
    "أعلن المجلس يوم الاثنين أن\nالجسر القديم سيغلق غدا.",
    "परिषद ने सोमवार को कहा कि\nपुराना पुल बंद होगा।",
    "시의회는 지난 월요일에 강가의 오래된 다리를\n내일부터 닫는다고 밝혔다.",
]


@pytest.mark.parametrize("text", TWO_LINES)
def test_a_sentence_in_two_lines_of_a_script_without_capitals(text):
    """The first word of the second had no room on the first: one sentence. Below a shorter line stands a paragraph."""
    assert len(blocks(text)) == 1
    first, second = text.split("\n")
    assert len(blocks(f"{first.split()[0]}\n{second}")) == 2
    assert len(blocks(f"{first}.\n{second}")) == 2


NARROW = [
    "اضطر السكان إلى\nترك المدينة أمس.\nاجتمع المجلس. قرر\nرفع الجدار قريبا.\nلا أحد سأل عنها.",
    "निचला शहर खाली\nकरना पड़ा। परिषद\nकी बैठक कल हुई।\nकिसी ने उससे कुछ\nनहीं पूछा था।",
]


@pytest.mark.parametrize("text", NARROW)
def test_very_narrow_lines_of_a_script_without_capitals(text):
    """No line hangs there: sentences that end within lines tell of prose, and lines without any are a list's."""
    assert len(blocks(text)) < text.count("\n")
    items = "\n".join(f"{line.rstrip('.।').replace('. ', ' ').replace('। ', ' ')}" for line in text.split("\n"))
    assert len(blocks(items)) == 5


def test_sentences_below_each_other_in_letters_without_case_are_no_margin_s():
    """Two paragraphs of a copied page that are as long were taken for one that is wrapped, and for its title."""
    lines = [
        "الرئيسية",
        "أخبار",
        "شارك",
        "ستدور عجلة طاحونة بريك من جديد بعد 93 عاما، كما قرر المجلس يوم الخميس.",
        "ويبلغ ثمن المحور الجديد 14 ألف جنيه، يدفعه المجلس والصندوق مناصفة.",
        "اقرأ أيضا: الجسر مغلق ستة أسابيع",
    ]
    text = "\n".join(lines)
    assert [text[start:end] for start, end, _ in blocks(text)] == lines


@pytest.mark.parametrize("byline", ["di Ina Moss", "by Ina Moss", "von Ina Berg Moss"])
def test_a_byline_in_small_letters_is_no_end_of_its_headline(byline):
    """A short word and a name, and nothing else; a sentence that ends so has more on its line."""
    text = f"Home\n\nLa ruota del mulino di Breck torna a girare\n{byline}\n\nLa ruota gira."
    assert len(blocks(text)) == 4
    text = "La ruota del mulino di Breck torna a girare grazie\nal lavoro di Ina Moss.\n\nLa ruota gira."
    assert len(blocks(text)) == 2


def test_lines_of_code_between_paragraphs_are_no_double_space():
    """A page's text has a blank line between any two: those of a listing begin with small letters, few are full."""
    code = [
        "sidebars.js",
        "export default {",
        "  items: [",
        "    'intro',",
        "    'hello',",
        "  ],",
        "  type: 'category',",
    ]
    code += ["  items: ['tutorial-basics/create-a-document'],", "label: 'Tutorial',", "};", "Edit this page"]
    paragraphs = ["A sidebar is made from the folder.", "You may write the sidebar yourself, in sidebars.js:", *code]
    assert pieces("\n\n".join(paragraphs)) == [each.strip() for each in paragraphs]


@pytest.mark.parametrize(
    "line",
    [
        "by Jane Doe",
        "by Jane Doe, 12 March 2026",
        "by Jane Doe and Tom Roe",
        "di Anna Bellini — 12 Novembre 2025",
        "por Clara Ruiz y Juan Ortega",
    ],
)
def test_a_byline_in_small_letters_is_a_line_of_its_own(line):
    """Below a title, which would go on in it."""
    title = "The council of Penrose closes its harbour road after the storm"
    assert pieces(f"{title}\n{line}\n\nThe road was closed on Monday.")[:2] == [title, line]


@pytest.mark.parametrize(
    "line",
    [
        "by Breck Town and Penrose Rovers\nin the year of the flood",
        "by Jane Carew in 1912",
        "by Sunday",
        "by Ann Lee and\nTom Roe",
    ],
)
def test_what_goes_on_is_no_byline(line):
    """In a line in small letters, or with words that are no name's."""
    head = "He was beaten in the second round of the cup that was held at home"
    assert pieces(f"{head}\n{line}")[0] != head
