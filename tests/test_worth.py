"""How likely a reader would accept a summary: what raises it, what lowers it, and where it is told."""

import pickle

import pytest

from summarizer import Budget, Document, InputError, Summary, summarize, summarize_many
from summarizer.analysis import Selection
from summarizer.worth import evidence, told

NEWS = (
    "The harbour board of Colm closed the old pier on Monday because two of its piles had split in the storm. The pier "
    "has carried the ferry to the islands since 1962. Divers of the board found the split piles at dawn, eight metres "
    "under the deck. The ferry will leave from the fish market until the pier is open again. The board has ordered "
    "twelve piles of oak for the pier, which come from Norway by the end of May. The islands have no other ferry, and "
    "their shops ran out of milk on Tuesday. The mayor of Colm asked the board why nobody had looked at the piles of the "
    "pier since the war."
)
# Sentences that have nothing to do with each other.
MIXED = (
    "The harbour board of Colm closed the old pier on Monday because two of its piles had split. Beat the butter with "
    "half of the sugar until it is pale and light. Nobody at the chess club expected the schoolgirl to win her third "
    "game. Wolves were seen again in the forests above the village last winter. Her grandmother kept the letters from "
    "Lisbon in a biscuit tin. Interest rates in Sweden stay where they are until the autumn. The telescope's mirror "
    "needs eleven months of polishing. A tram line through the old brewery is planned for next year."
)


def test_it_is_a_share_and_the_same_each_time():
    """A number from 0 to 1, three digits of it, whatever carries the summary."""
    digest = summarize(NEWS, 2)
    assert 0.5 < digest.worth < 1
    assert (
        digest.worth == round(digest.worth, 3) == summarize(NEWS, 2).worth == pickle.loads(pickle.dumps(digest)).worth
    )


def test_nothing_is_worth_nothing():
    """An empty summary, for want of sentences or of room, and a failure."""
    assert summarize("").worth == summarize(NEWS, words=1).worth == 0
    assert [failure.worth for failure in summarize_many([None], errors="record")] == [0]
    assert told(summarize("").selection) == "worth 0: nothing is chosen"


def test_what_has_nothing_in_common_is_hardly_worth_a_summary():
    """No three sentences tell of the others: a bot stays silent."""
    digest = summarize(MIXED, language="en", furniture="keep")
    assert digest.worth < 0.4 < summarize(NEWS, language="en").worth
    assert "hardly a term in common" in told(digest.selection)


JUNK = {
    "links": "\n".join(
        f"- [{word} guide](https://example.org/{word})" for word in "garden roof cellar attic wall lamp".split()
    ),
    "verse": (
        "The lamp is low upon the sill,\nThe boats are in, the pier is still,\nAnd past the light the grey winds go\n"
        "To count the roofs of those below,\nAnd all the boats I used to know\nWent softly out across the snow"
    ),
    "code": "def f(x):\n    return x + 1\n\nclass A:\n    def g(self):\n        for i in range(10):\n            print(i)\n",
    "ingredients": "2 eggs\n200 g flour\n1 pinch of salt\n300 ml milk\n1 tbsp butter\n3 tbsp sugar\n1 lemon",
    "chat": "\n".join(f"[10:0{minute}] bo: the build is red again and nobody looks" for minute in range(8)),
}


@pytest.mark.parametrize("kind", JUNK)
def test_what_are_no_sentences_is_hardly_worth_a_summary(kind):
    """However often it says the same: a bot stays silent on what nobody wrote as sentences."""
    digest = summarize(JUNK[kind], 2, language="en")
    assert digest
    assert digest.worth < 0.4


FOODS = "apples pears bread butter cheese eggs flour honey jam kale lemons milk nuts olives".split()
LISTS = {
    "prices": " ".join(f"{food.capitalize()} {2 * at + 1}.{at + 10} euros per kilo." for at, food in enumerate(FOODS)),
    "prices in words": " ".join(
        f"The {food} cost {at + 2} dollars and {at + 31} cents." for at, food in enumerate(FOODS)
    ),
    "reduced": " ".join(
        f"{food.capitalize()}, {at}00 g, now {at},49 € instead of {at},99 €." for at, food in enumerate(FOODS)
    ),
    "rooms": " ".join(
        f"The {kind} room with a view of the {view}, breakfast included, is from {len(kind + view)}9.00 EUR a night."
        for kind in ("small", "large", "blue", "corner")
        for view in ("harbour", "market", "garden")
    ),
    "prix": " ".join(f"Le kilo de {food} coûte {at + 1},{at + 10} euros." for at, food in enumerate(FOODS)),
    "价格": "".join(
        f"{food}每公斤{at + 1}.{at + 10}元。"
        for at, food in enumerate("苹果 梨子 面包 黄油 奶酪 鸡蛋 面粉 蜂蜜 果酱".split())
    ),
}


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_a_list_of_prices_is_hardly_worth_a_summary(kind):
    """Each of its sentences says the same of another thing, or it is made of digits."""
    digest = summarize(LISTS[kind], furniture="keep")
    assert digest
    assert digest.worth < 0.3
    assert "as a list does" in told(digest.selection) or "are digits" in told(digest.selection)


# What printers set where the text isn't written yet is made of syllables here, too: no list of its words is known.
FILLER = [
    "".join(("lo", "ma", "ti", "ro", "que", "sa")[(3 * at + 5 * step + at * step) % 6] for step in range(2 + at % 3))
    for at in range(40)
]


def filler(sentences):
    """Return so many sentences of nine words each."""
    rows = [[FILLER[(7 * row + 3 * at + row * at) % 40] for at in range(9)] for row in range(sentences)]
    return " ".join(" ".join(row).capitalize() + "." for row in rows)


@pytest.mark.parametrize("sentences", [6, 12, 40])
def test_filler_text_is_hardly_worth_a_summary(sentences):
    """It names nobody and no number, and its words are of no language; a name or a language makes it a text."""
    text = filler(sentences)
    digest = summarize(text)
    assert digest.worth <= 0.3
    assert "as filler text does" in told(digest.selection)
    whole = summarize(text.replace(". ", " Oban. ", 1)).selection
    assert evidence(whole).real
    assert evidence(summarize(NEWS.lower()).selection).real  # no capital, but English
    assert evidence(
        summarize("船从市场出发。码头关闭了。潜水员发现了裂缝。", 1).selection
    ).real  # a script without capitals


def test_few_sentences_of_one_thing_are_no_list():
    """Where nothing is left out nothing is the same; news has a number in each sentence, too."""
    assert evidence(summarize(NEWS, 20).selection).tied == 1
    assert "as a list does" not in told(summarize(NEWS, 20).selection)
    digest = summarize(NEWS, 3)
    assert evidence(digest.selection).counted < 0.03
    assert "digits" not in told(digest.selection)


def test_how_much_stands_in_whole_sentences_is_told():
    """The share, where it isn't all; a label in front of a turn or a script without capitals and marks takes nothing."""
    assert "0 % of it stands in whole sentences" in told(summarize(JUNK["ingredients"], 2, language="en").selection)
    assert "whole sentences" not in told(summarize(NEWS, 2).selection)
    thai = "ท่าเรือเก่าปิดเพราะเสาสองต้นแตกในพายุ\n\nเรือข้ามฟากออกจากตลาดปลาแทนท่าเรือเก่า\n\nนักดำน้ำพบเสาที่แตกใต้ท่าเรือเก่า\n\nร้านบนเกาะไม่มีนมขาย"
    assert evidence(summarize(thai, 1, language="th", furniture="keep").selection).whole == 1


def test_a_summary_that_is_the_text_saves_nothing():
    """The whole text is worth 0, half of it what the choice is worth."""
    assert summarize(NEWS, 7).worth == 0
    assert summarize(NEWS, 7).sentences == summarize(NEWS, 7).all_sentences
    short = ". ".join(NEWS.split(". ")[:4]) + "."
    assert summarize(short, 3).worth < summarize(short, 1).worth


def test_what_is_said_again_and_again_counts():
    """A choice that says it is worth more than one that doesn't, and so is one from the start."""
    analysis = summarize(NEWS, language="en").selection.analysis
    best, other = (evidence(Selection(analysis, picks, Budget(sentences=2))) for picks in ([0, 4], [1, 5]))
    assert best.covered > other.covered > 0
    assert best.ahead > 0 > other.ahead
    early, late = (evidence(Selection(analysis, [pick], Budget(sentences=1))) for pick in (0, 6))
    assert early.early == 1 > late.early > 0
    assert "ahead of" in told(Selection(analysis, [0, 4], Budget(sentences=2)))
    assert "behind" in told(Selection(analysis, [1, 5], Budget(sentences=2)))


def test_scores_of_any_size_can_be_told():
    """A scorer of the user's may give all the same, or the highest that there are."""
    for scores in ([0.0] * 7, [1e308, -1e308, 0, 0, 0, 0, 0]):
        digest = summarize(NEWS, 2, scorer=lambda _, scores=scores: scores)
        assert 0 <= digest.worth <= 1


def test_it_is_written_and_read():
    """With the document it is told anew, without it what was written stays; at other lengths it is of what is known."""
    digest = summarize(NEWS, 2)
    for is_whole in (False, True):
        written = digest.to_dict(is_whole=is_whole)
        assert written["worth"] == digest.worth == Summary.from_dict(written).worth
    assert Summary.from_dict(digest.to_dict(is_whole=True)).at(1).worth == digest.at(1).worth


@pytest.mark.parametrize("worth", ["much", 1.5, -0.1, float("nan"), True, None])
def test_what_is_no_worth_is_refused(worth):
    """The field is named."""
    with pytest.raises(InputError, match="'worth'"):
        Summary.from_dict(summarize(NEWS, 2).to_dict() | {"worth": worth})


def test_the_reasons_say_it():
    """The caption of explain() has it, with what speaks for it."""
    digest = summarize(Document(NEWS, language="en"), 2)
    caption = str(digest.explain()).splitlines()[0]
    assert caption.startswith(f"2 of 7 sentences chosen; worth {digest.worth:.2f}: it says ")
    assert "% of what the text says again and again" in caption


# Ten sentences of one thing in which hardly a word comes back, and eight of as many things.
COLUMN = (
    "I have never met a cow that owned a watch. Yet twice a year every creature in the land is dragged an hour forward. "
    "Studies in Indiana found that changing the clocks saves no electricity at all. Heart attacks rise by a tenth in the "
    "days afterwards, and so do crashes on the way to work. Farmers, in whose name it is done, have been against it since "
    "1916. A neighbour of mine drove into his gate. The European parliament voted to end it in 2019. Governments have "
    "done nothing about that. We should pick one time, keep it, and let dawn come when it comes."
)


def test_a_short_text_is_worth_more_than_nothing():
    """In few sentences a word needn't come back: more than a list, less than what a bot should show."""
    digest = summarize(COLUMN, 3)
    assert evidence(digest.selection).tied < 0.02
    assert 0.2 < digest.worth < 0.5
    assert summarize(MIXED, 3).worth < 0.5


def test_forms_of_a_word_tie_sentences():
    """Who says "harbours" goes on about the harbour."""
    text = "The harbour of Colm is shut. Two harbours are open for ferries. Its harbouring fees have risen by a tenth."
    assert evidence(summarize(text, 1).selection).tied > 0


def test_short_lines_are_worth_nothing_however_few():
    """A list's; where words have no spaces every sentence is short in words."""
    assert summarize("Milk. Bread. Two lemons. Call Ann about the keys.").worth == 0
    text = "码头在暴风雨之后关闭了三个月。岛上的商店卖完了牛奶和面包。渡船从鱼市出发去岛上。市长要求尽快修好它。"
    assert evidence(summarize(text, 2, language="zh").selection).few == 1


@pytest.mark.parametrize(
    "text",
    [
        "ミナトは8日、折りたたみ式の電動自転車「カゼ2」を10月1日に発売すると発表した。価格は14万8000円だ。電動自転車の重さは"
        "12.9キロで、1回の充電で70キロ走れる。同社は初年度に2万台の電動自転車の販売を目指す。予約は9月15日から120店舗で受け付ける。",
        "항구는 15일 올해 3월 승객이 2839명으로 1년 전보다 173명 늘었다고 밝혔다. 항구의 승객은 섬으로 가는 배를 타고 여름마다 다시 "
        "늘어난다. 배는 시장에서 떠나 섬까지 40분이 걸린다. 항구는 새 배를 12척 사고 시장 옆에 표를 파는 곳을 열 계획이다. 상인들은 "
        "승객이 늘면 시장도 살아난다고 말했다. 시는 항구에 3억 원을 내기로 했다.",
    ],
)
def test_news_with_numbers_is_worth_something_where_a_character_is_a_syllable(text):
    """A character counts there as four: the same news is so much shorter than in English."""
    assert summarize(text, 2).worth > 0.2
    prices = "リンゴ 120円 ミカン 80円 バナナ 98円。牛乳 210円 卵 268円。米5キロ 2480円。塩 98円 砂糖 198円。"
    assert summarize(prices, 2).worth == 0
