"""Write docs/command.md's tables of flags from the commands' own parsers.

    python tools/command.py

They stand between two marks; what is above and below them is written by hand. A test holds the file to this.
"""

import argparse
from pathlib import Path

from summarizer.cli import arguments, evaluate, many, mcp, serve, site
from summarizer.notebook import build_parser as of_magic

PAGE = Path(__file__).parent.parent / "docs" / "command.md"
BEGINS, ENDS = "<!-- written by tools/command.py -->\n", "<!-- until here -->\n"
PARSERS = {
    "summarize": arguments.build_parser,
    "summarize-many": many.build_parser,
    "summarize-eval": evaluate.build_parser,
    "%%summarize": of_magic,
    "summarize-site": site.build_parser,
    "summarize-serve": serve.build_parser,
    "summarize-mcp": mcp.build_parser,
}
# Those that summarize texts: what the others' flags limit is their own work.
OF_TEXTS = ("summarize", "summarize-many", "summarize-eval", "%%summarize", "summarize-site")
TITLES = {"positional arguments": "What", "options": "Help"}


def shared() -> str:
    """Return the flags that more than one command has, each with who has it."""
    owners: dict[str, list[str]] = {}
    for name in OF_TEXTS:
        for action in PARSERS[name]()._actions:
            flag = max(action.option_strings, key=len, default="")
            if flag not in ("", "--help", "--version"):
                owners.setdefault(flag, []).append(name)
    names = list(OF_TEXTS)
    lines = ["| flag | " + " | ".join(f"`{name}`" for name in names) + " |", "|---|" + "---|" * len(names)]
    lines += [
        f"| `{flag}` | " + " | ".join("yes" if name in having else "" for name in names) + " |"
        for flag, having in sorted(owners.items())
        if len(having) > 1
    ]
    return "\n".join(lines)


def flags(parser: argparse.ArgumentParser) -> str:
    """Return a parser's arguments as tables, one a group."""
    formatter = argparse.HelpFormatter(parser.prog)
    lines = []
    for group in parser._action_groups:
        if not group._group_actions:
            continue
        title = TITLES.get(group.title, group.title.capitalize())
        lines += [f"#### {title}", "", "| flag | what it does |", "|---|---|"]
        for action in group._group_actions:
            value = "" if action.nargs == 0 else f" {formatter._format_args(action, action.metavar or '')}"
            if action.choices and not action.metavar:
                value = f" {{{','.join(action.choices)}}}"
            more = " ..." if action.nargs == "*" else ""
            names = ", ".join(f"`{name}{value}`" for name in action.option_strings) or f"`{action.metavar}{more}`"
            told = formatter._expand_help(action).replace("|", "\\|")
            lines.append(f"| {names.replace('|', chr(92) + '|')} | {told} |")
        lines.append("")
    return "\n".join(lines)


def page(text: str) -> str:
    """Return the page with the tables written anew."""
    before, rest = text.split(BEGINS)
    tables = "\n".join(f"### `{name}`\n\n{flags(build())}" for name, build in PARSERS.items())
    return f"{before}{BEGINS}\n### The same in several\n\n{shared()}\n\n{tables}\n{ENDS}{rest.split(ENDS)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
