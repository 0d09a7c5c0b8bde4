"""From a font's name and weight to whether its letters are bold, or all as wide."""

from __future__ import annotations

import re

# A font of this weight counts as bold: 400 is regular, 700 bold, 600 what some fonts call semibold.
BOLD = 600
_NAMED = re.compile(rb"bold|black|heavy|demi|cmbx|-bd|cmssbx", re.IGNORECASE)
# What says that a font isn't, whatever its weight: PDFium takes that from the width of its stems, which is one for all
# letters of a typewriter's, and which old programs guessed. 68 of 766 files of journals' and universities' templates
# had headings of it, 2,300 of 23,100; the fonts without either that are heavy there are all bold, "LinLibertineTB".
_PLAIN = re.compile(rb"regu|roman|book|light|mono|(?:italic|oblique|-it)$|(?:^|\+)cm(?:r|t|csc|ss\d)", re.IGNORECASE)
_FIXED = re.compile(rb"cour|mon[ol]|type|consol|(?:^|\+)(?:cm|ec|sf|tx|t1x)tt", re.IGNORECASE)


def is_fixed(name: bytes) -> bool:
    """Whether all letters of a font are as wide, as a typewriter's are, by its name."""
    return _FIXED.search(name) is not None


def is_bold(name: bytes, weight: int) -> bool:
    """Whether a font is bold by its name, or by its weight where its name doesn't say that it isn't."""
    return _NAMED.search(name) is not None or (weight >= BOLD and not _PLAIN.search(name))
