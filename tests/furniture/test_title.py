"""Which line is the title: what stands above the article and says what it says."""

import pytest

from tests.furniture.told import BODY, TITLE, judged, page


@pytest.mark.parametrize(
    ("top", "title"),
    [
        ([TITLE], TITLE),
        (["Harbour Weekly", TITLE, "By Jane Doe"], TITLE),
        (["Home | News | Sport", "NEWS", TITLE, "14 March 2026"], TITLE),
        (["Skip to main content", "Home", "News", "Sport", TITLE, "By Jane Doe", "14 March 2026, 07:40"], TITLE),
        (["Is the harbour road lost for good?"], "Is the harbour road lost for good?"),
        (["By Jane Doe", "14:30"], None),
        (["Subscribe", "Log in", "Share", "Tweet"], None),
        (["Hi Bob,"], None),
        (["(LAUGHTER)"], None),
        (["From: Ana"], None),
        (["2026"], None),
        (["> quoted"], None),
        (["x = f(y)[0] + {};"], None),
        (["word " * 41], None),
        (["w" * 301], None),
        ([], None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_title_is_the_line_above_that_says_what_the_article_says(top, title):
    """Mastheads, menus, bylines, mail's heads, quotes and code aren't titles."""
    assert judged(page(top=top))[0] == title


@pytest.mark.parametrize(
    "note", ["UPDATE: the road reopened on Friday.", "TL;DR: the road is shut until the spring.", "Key points"]
)
def test_what_stands_between_title_and_article_costs_no_title(note):
    """An update, a digest in a line, a list of key points."""
    assert judged(page(top=[TITLE, note]))[0] == TITLE


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Ferryman\n\nThe river took my father's hat\nand gave it to the sea,\nand would not speak to me.", "The Ferryman"),
        ("Board meeting, 4 March 2024\nPresent: I. Moss (chair), O. Brenn\nApologies: J. Lind\n\n1. Fees\nAgreed.", "Board meeting, 4 March 2024"),
        ("COURT OF APPEAL OF COLM\n\nMOSS v. LIND\n\nNo. 12\n\nThe appeal is dismissed.", "COURT OF APPEAL OF COLM"),
        ("The Weir\nby Ann Coole\n\nThe river leans on stone\nand lets the summer go.\nA plank, a bottle, bone.", "The Weir"),
        ("COURT OF COLM\nCase 12\n\nMOSS v. LIND\n\nDate of judgment: 4 May 2024\n\n1. This judgment is about a quay wall that fell in May 2022, eleven months after Lind had built it anew.", "MOSS v. LIND"),
        ("Protokoll des Rates vom 12. März 2024\nAnwesend: Huber, Maier\n\nTOP 1 Protokoll\nDas Protokoll wurde genehmigt.\n\nTOP 2 Dach der Turnhalle\nFrau Maier berichtete, dass das Dach der Turnhalle undicht ist und teurer wird. Die Turnhalle bleibt zu.", "Protokoll des Rates vom 12. März 2024"),
        ("Barley soup\n\n200 g barley\n3 leeks\n1 onion", "Barley soup"),
        ("and the road was shut\nand the ferry went\nand nobody slept", None),
        ("- a first thing\n\n- a second", None),
        ("One line", None),
        ("", None),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_what_stands_alone_on_top_of_a_text_is_its_title(text, title):
    """A poem, minutes, a judgment, a recipe: no paragraph has to share its words."""
    assert judged(text)[0] == title


def test_a_title_that_shares_the_articles_words_wins():
    """Of two lines above, and far from the top."""
    menu = [f"Section {number}" for number in range(70)]
    assert judged(page(top=[*menu, TITLE], bottom=["Share", "© 2026"]))[0] == TITLE
    assert judged("\n\n".join(["Other news", TITLE, *BODY]))[0] == TITLE
