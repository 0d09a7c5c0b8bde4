"""Lines that a mail quotes behind ">": what the margin parted is one sentence again."""

import pytest

from summarizer import split_sentences, summarize

TEXT = (
    "> The bridge over the Breck has been shut since Monday, and it\n"
    "> will stay shut for six weeks, the council said. Engineers found\n"
    "> cracks in two of the piers when they looked at them in March.\n"
    ">\n"
    "> The repair costs 4.2 million euros, of which the state pays\n"
    "> half.\n"
)


def flat(text):
    """Return the sentences of a text with the signs within them left out."""
    return [
        " ".join(found.text.replace("\n >", "\n").replace("\n>", "\n").split()) for found in split_sentences(text, "en")
    ]


def test_quoted_lines_go_on():
    """Their signs lie within the sentences, which are the text's own characters."""
    assert flat(TEXT) == [
        "> The bridge over the Breck has been shut since Monday, and it will stay shut for six weeks, the council said.",
        "Engineers found cracks in two of the piers when they looked at them in March.",
        ">",
        "> The repair costs 4.2 million euros, of which the state pays half.",
    ]
    found = split_sentences(TEXT, "en")
    assert all(TEXT[sentence.start : sentence.end] == sentence.text for sentence in found)
    assert [sentence.paragraph for sentence in found] == [0, 0, 1, 2]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # one depth never goes on in another, and a line alone stays one
        (
            "Tom wrote:\n> > Is it open? I have to go there on Monday and would like\n> > to know.\n> No.\nThanks.",
            [
                "Tom wrote:",
                "> > Is it open?",
                "I have to go there on Monday and would like > to know.",
                "> No.",
                "Thanks.",
            ],
        ),
        (
            " > I think that the bridge should stay open, as it is\n > used by many people.",
            ["> I think that the bridge should stay open, as it is used by many people."],
        ),
        # what is answered between two quoted parts keeps them apart
        (
            "> The council said that the bridge over the Breck stays shut and it\n"
            "> will take six weeks, as everybody who lives beside the river knew and\n"
            "I doubt that they can repair it by May, since it has always taken more\n"
            "> had said before it was built, in letters to the mayor of that time and\n> in others to the county.",
            [
                "> The council said that the bridge over the Breck stays shut and it will take six weeks, as everybody who"
                " lives beside the river knew and",
                "I doubt that they can repair it by May, since it has always taken more",
                "> had said before it was built, in letters to the mayor of that time and in others to the county.",
            ],
        ),
        # what isn't wrapped stays apart
        (
            ">>> boats = ['orange', 'apple', 'pear', 'banana', 'kiwi', 'apple']\n>>> boats.count('apple')",
            [">>> boats = ['orange', 'apple', 'pear', 'banana', 'kiwi', 'apple']", ">>> boats.count('apple')"],
        ),
        ("> be me\n> go to the shop", ["> be me", "> go to the shop"]),
        ("> 1. Take the salt out.\n> 2. Wash it.", ["> 1. Take the salt out.", "> 2. Wash it."]),
    ],
)
def test_depths_and_lines_that_end(text, wanted):
    """Replies to replies, prompts, lists."""
    assert flat(text) == wanted


def test_a_summary_of_what_is_quoted_has_whole_sentences():
    """It was made of halves: "and it Engineers"."""
    chosen = summarize(TEXT, 1, language="en")
    assert chosen.sentences[0].text.endswith(".")
