"""Pairs of text and reference of our own: three articles that people could have summarized, and as many as wanted."""

import random

PAIRS = [
    {
        "text": "The council of Carrow voted on Tuesday to close the harbour road for the winter. Waves have undermined "
        "it in four places since October. The road carries the only bus to Penrose Head. The mayor said that repairs "
        "would cost three million. Nobody on the council spoke against it. A ferry will take the schoolchildren from "
        "Monday. It will leave at seven.",
        "summary": "Carrow closes its harbour road for the winter because waves have undermined it.\nA ferry will take "
        "the schoolchildren.",
        "title": "Harbour road closes for the winter",
        "id": "road",
    },
    {
        "text": "Bakers in the old town have begun to sell yesterday's bread at half its price. The first of them, Ines "
        "Vale, threw away forty loaves a day. She now throws away three. Customers come at eight in the morning, when "
        "the shelves are full of it. But the fresh loaves sell more slowly than before. The guild will count the "
        "loaves until May.",
        "summaries": [
            "Bakers in the old town sell yesterday's bread at half price, and throw away fewer loaves.",
            "Ines Vale threw away forty loaves a day. She now throws away three.",
        ],
    },
    {
        "text": "A swarm of bees settled on the clock of the town hall on Friday. The clock stopped at ten past four. "
        "Firemen waited for the beekeeper, who was at a wedding. He came at seven with a box and a ladder. By eight the "
        "clock was running again. The bees now live behind the library.",
        "summary": "A swarm of bees stopped the clock of the town hall on Friday until a beekeeper came.",
        "lang": "en",
    },
]

_SUBJECTS = (
    "the harbour/the library/the bus line/the bakery/the old bridge/the school/the market hall/the lighthouse".split(
        "/"
    )
)
_PLACES = "Carrow Penrose Lund Hale Trevose Morwen Zennor Sennen".split()


def generated(n, seed=0):
    """Return n pairs whose reference is the one sentence that begins with "Finally" and says what was decided."""
    chance = random.Random(seed)
    pairs = []
    for number in range(n):
        subject, place = chance.choice(_SUBJECTS), chance.choice(_PLACES)
        wanted = f"Finally the meeting at {place} decided that {subject} would close in week {number}."
        others = [
            f"People in {place} talked about {subject} again on a rainy evening with nothing else to do.",
            f"Some of them had known {subject} for as long as they had lived there.",
            f"A visitor asked how old {subject} was and nobody in {place} could tell.",
            "The coffee was cold before the third speaker had found her glasses and her notes.",
            "Rain fell on the roof of the hall so loudly that the chairman had to shout.",
        ]
        chance.shuffle(others)
        others.insert(chance.randrange(2, 6), wanted)
        pairs.append((" ".join(others), wanted))
    return pairs
