"""From the service's settings to their table in docs/service.md: python tools/service.py."""

from __future__ import annotations

import re
from pathlib import Path

from summarizer.web.options import OPTIONS

PAGE = Path(__file__).parent.parent / "docs" / "service.md"
# What stands between these lines is written by this script.
PLACE = re.compile(r"(?<=<!-- settings: from summarizer/web/options\.py -->\n).*?(?=<!-- until here -->)", re.DOTALL)


def page(text: str) -> str:
    """Return the page with the table as the settings are now."""
    rows = [
        f"| `{f'{option.flags} {option.shown}'.strip()}` | `{option.variable}` | {option.told} |" for option in OPTIONS
    ]
    table = "\n".join(["| flag | variable | what it does |", "|---|---|---|", *rows])
    return PLACE.sub(lambda _: f"{table}\n", text)


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
