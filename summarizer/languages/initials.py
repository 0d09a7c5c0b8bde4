"""From the names of English letters in Devanagari to initials in the other scripts of India: "எம். ஜி. ராம்"."""

from __future__ import annotations

# How the letters of a name's initials are spelt, with short and with long vowels; and titles: Mr, Shri, Professor,
# Doctor.
_NAMES = """
ए ऎ बि बी सि सी चि ची डि डी इ ई एफ ऎफ ऐफ एफ् ऎफ् ऎःप् जि जी एच ऎच ऐच एच् ऎच् हॆच् हेच् आइ ऐ जे जॆ के कॆ एल ऎल ऐल एल् ऎल् एम ऎम
ऐम एम् ऎम् एं ऎं एन ऎन ऐन एन् ऎन् ओ ऒ पि पी क्यु क्यू आर अर आर् एस ऎस ऐस एस् ऎस् टि टी यु यू वि वी एक्स एक्स् ऎक्स् वै
मि श्रि श्री प्रो प्रॊ डो डॊ डा
"""
# Where Unicode lays the letters of a script out as Devanagari's: Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu,
# Kannada, Malayalam.
_DEVANAGARI, _BLOCKS = 0x900, (0x980, 0xA00, 0xA80, 0xB00, 0xB80, 0xC00, 0xC80, 0xD00)
_SIZE = 0x80
# What ends a name in Malayalam is a letter of its own.
_CHILLUS = {"ന്": "ൻ", "ര്": "ർ", "ല്": "ൽ"}
_WORDS = "ਸੀ"  # "was"
# Sinhala has them in an order of its own.
_SINHALA = "ඒ බී සී ඩී ඊ එෆ් ජී එච් අයි ජේ කේ එල් එම් එන් ඕ පී ආර් එස් ටී යූ එක්ස්"


def initials() -> str:
    """Return them, parted by spaces."""
    found = _SINHALA.split()
    for block in _BLOCKS:
        moved = _NAMES.translate({_DEVANAGARI + place: block + place for place in range(_SIZE)})
        for letter, chillu in _CHILLUS.items():
            moved = moved.replace(letter, chillu)
        found += moved.split()
    return " ".join(name for name in found if name != _WORDS)
