"""Write docs/command.md's tables of flags from the commands' own parsers.

    python tools/command.py

They stand between two marks; what is above and below them is written by hand. A test holds the file to this.
"""

import argparse
from pathlib import Path

from summarizer.cli import arguments, evaluate, many, mcp, site
from summarizer.notebook import build_parser as of_magic

PAGE = Path(__file__).parent.parent / "docs" / "command.md"
BEGINS, ENDS = "<!-- written by tools/command.py -->\n", "<!-- until here -->\n"
PARSERS = {
    "summarize": arguments.build_parser,
    "summarize-many": many.build_parser,
    "summarize-eval": evaluate.build_parser,
    "%%summarize": of_magic,
    "summarize-site": site.build_parser,
    "summarize-mcp": mcp.build_parser,
}
# Those that summarize texts: what the others' flags limit is their own work.
OF_TEXTS = ("summarize", "summarize-many", "summarize-eval", "%%summarize", "summarize-site")
TITLES = {"positional arguments": "", "options": ""}
# What every command has, and the page says once.
EVERYWHERE = ("--help", "--version")


def row(action: argparse.Action) -> str:
    """Return an argument's cells: how it is written, and what it does."""
    formatter = argparse.HelpFormatter("")
    value = "" if action.nargs == 0 else f" {formatter._format_args(action, action.metavar or '')}"
    if action.choices and not action.metavar:
        value = f" {{{','.join(action.choices)}}}"
    more = " ..." if action.nargs == "*" else ""
    names = ", ".join(f"`{name}{value}`" for name in action.option_strings) or f"`{action.metavar}{more}`"
    return " | ".join(cell.replace("|", "\\|") for cell in (names, formatter._expand_help(action)))


def shared() -> dict[str, list[str]]:
    """Return the rows that say the same in several commands that summarize texts, each with who has it."""
    owners: dict[str, list[str]] = {}
    for name in OF_TEXTS:
        for action in PARSERS[name]()._actions:
            if action.option_strings and action.option_strings[-1] not in EVERYWHERE:
                owners.setdefault(row(action), []).append(name)
    return {told: having for told, having in owners.items() if len(having) > 1}


def having(names: list[str]) -> str:
    """Return in words which of the commands that summarize texts have a flag."""
    missing = [f"`{name}`" for name in OF_TEXTS if name not in names]
    if len(missing) < len(names):
        return f"all but {', '.join(missing)}" if missing else "all"
    return ", ".join(f"`{name}`" for name in names)


def flags(name: str, parser: argparse.ArgumentParser, said: dict[str, list[str]]) -> str:
    """Return a command's own arguments as a table, in the groups of its help, and the names of those that it shares."""
    lines, names = ["| flag | what it does |", "|---|---|"], []
    for group in parser._action_groups:
        actions = [action for action in group._group_actions if not {*action.option_strings} & {*EVERYWHERE}]
        own = [action for action in actions if name not in said.get(row(action), ())]
        names += [f"`{flag}`" for action in actions if action not in own for flag in action.option_strings]
        if own:
            title = TITLES.get(group.title, group.title)
            lines += [f"| **{title}** | |"] if title else []
            lines += [f"| {row(action)} |" for action in own]
    told = ["", f"With others: {', '.join(names)}."] if names else []
    return "\n".join([*lines, *told]) + "\n"


def page(text: str) -> str:
    """Return the page with the tables written anew."""
    before, rest = text.split(BEGINS)
    said = shared()
    lines = [f"| {told} | {having(names)} |" for told, names in said.items()]
    common = "\n".join(["| flag | what it does | who has it |", "|---|---|---|", *lines])
    tables = "\n".join(f"### `{name}`\n\n{flags(name, build(), said)}" for name, build in PARSERS.items())
    return f"{before}{BEGINS}\n### The same in several\n\n{common}\n\n{tables}\n{ENDS}{rest.split(ENDS)[1]}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
