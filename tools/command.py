"""Write docs/command.md's list of flags from the command's own parser.

    python tools/command.py

The list stands between two marks; what is above and below them is written by hand. A test holds the file to this.
"""

import argparse
from pathlib import Path

from summarizer.cli.arguments import build_parser

PAGE = Path(__file__).parent.parent / "docs" / "command.md"
BEGINS, ENDS = "<!-- written by tools/command.py -->\n", "<!-- until here -->\n"


def flags() -> str:
    """Return the parser's arguments as tables, one a group."""
    parser = build_parser()
    formatter = argparse.HelpFormatter(parser.prog)
    lines = []
    for group in parser._action_groups:
        if not group._group_actions:
            continue
        title = {"positional arguments": "What", "options": "Help"}.get(group.title, group.title.capitalize())
        lines += [f"### {title}", "", "| flag | what it does |", "|---|---|"]
        for action in group._group_actions:
            value = "" if action.nargs == 0 else f" {formatter._format_args(action, action.metavar or '')}"
            if action.choices and not action.metavar:
                value = f" {{{','.join(action.choices)}}}"
            names = ", ".join(f"`{name}{value}`" for name in action.option_strings) or f"`{action.metavar} ...`"
            told = formatter._expand_help(action).replace("|", "\\|")
            lines.append(f"| {names.replace('|', chr(92) + '|')} | {told} |")
        lines.append("")
    return "\n".join(lines)


def page(text: str) -> str:
    """Return the page with the list written anew."""
    before, rest = text.split(BEGINS)
    return f"{before}{BEGINS}\n{flags()}\n{ENDS}{rest.split(ENDS)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
