"""Initials in the scripts of India end no sentence; words that look like them do."""

import pytest

from summarizer.languages.initials import initials
from tests.sentences.test_kinds import joined


@pytest.mark.parametrize(
    "wanted",
    [
        "எம். கே. ராமன் பால் வாங்கினார்.|மக்கள் மகிழ்ந்தனர்.",
        "நேற்று கே. ராமன் பால் வாங்கினார்.|மக்கள் மகிழ்ந்தனர்.",
        "ఎన్. టి. శర్మ పాలు కొన్నారు.|ప్రజలు సంతోషించారు.",
        "ಡಾ. ಬಿ. ಆರ್. ರಾವ್ ಹಾಲು ಕೊಂಡರು.|ಜನರು ಸಂತೋಷಪಟ್ಟರು.",
        "ഡോ. എം. ആർ. നായർ പാൽ വാങ്ങി.|ജനങ്ങൾ സന്തോഷിച്ചു.",
        "ડૉ. બી. આર. શાહ દૂધ લાવ્યા છે.|લોકો ખુશ છે.|બધા આવ્યા.",
        "ਕੇ. ਐਸ. ਗਿੱਲ ਆਏ।|ਲੋਕ ਖੁਸ਼ ਹਨ।",
        "ਡਾ. ਬੀ. ਆਰ. ਗਿੱਲ ਦੁੱਧ ਲਿਆਏ।|ਲੋਕ ਖੁਸ਼ ਹਨ।",
        "ਦੁੱਧ ਤਾਜ਼ਾ ਸੀ.|ਲੋਕ ਖੁਸ਼ ਹਨ.",
        "ড. মো. করিম দুধ এনেছেন।|লোকেরা খুশি।",
        "කේ. එම්. පෙරේරා කිරි ගත්තේය.|ජනතාව සතුටු විය.",
    ],
)
def test_initials_of_india(wanted):
    """Single or in a row, behind a title or a word; "was" is spelt as a letter is."""
    assert joined(wanted.replace("|", " "), None) == wanted


def test_each_script_has_its_own():
    """Nine scripts, and none of them Devanagari, which Hindi's own words are in."""
    names = initials().split()
    assert {"எம்", "ఎన్", "ಆರ್", "ആർ", "બી", "ਬੀ", "এম", "කේ"} <= {*names}
    assert not any("\u0900" <= letter <= "\u097f" for letter in "".join(names))
    assert "ਸੀ" not in names
