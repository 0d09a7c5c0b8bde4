"""From Markdown as sites and notebooks write it to CommonMark: what isn't prose is taken out before it is parsed."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NOTE = re.compile(r" {0,3}\[\^[^\]\s]{1,80}\]:")
_COMMENT = re.compile(r"%%[^\n]{0,5000}?%%")
# What site generators write on lines of their own: MkDocs' boxes and tabs, Docusaurus' boxes, a table of contents.
_BOX = re.compile(
    r"(?:(?:!!!|\?\?\?\+?)[ \t]{1,9}[\w-]{1,40}(?:[ \t]{1,9}\"([^\"\n]{0,300})\")?"
    r"|===[!+]?[ \t]{1,9}\"([^\"\n]{1,300})\")[ \t]{0,9}$"
)
# MyST writes a box as a listing, whose first lines may be settings; what is shown there isn't always prose.
_DIRECTIVE = re.compile(
    r"[ ]{0,3}(?:(?:`{3,}|:{3,})\{(?:admonition|note|tip|hint|warning|important|caution|attention|danger|error|seealso"
    r"|topic|sidebar|margin|dropdown|card|grid-item-card|tab-item|epigraph|pull-quote|versionadded|versionchanged"
    r"|deprecated)\}[ \t]{0,9}([^\n]{0,300})|:{3,}\{[\w-]{1,40}\}[^\n]{0,300})$"
)
_LISTING = re.compile(
    r"[ ]{0,3}(:{3,})\{(?:figure|image|table|list-table|csv-table|code(?:-block|-cell)?|toctree|math|iframe|mermaid"
    r"|bibliography|raw|literalinclude|contents|index)\}"
)
# Boxes of VuePress, Docusaurus, Quarto and PyMdown:
# "::: warning Beware", ":::tip[Beware]", '::: {.callout-tip title="Beware"}', "/// note | Beware".
_TITLED = re.compile(
    r":{3,9}[ \t]{0,9}(?:[\w-]{1,40}(?:\[([^\[\]\n]{1,300})\]|[ \t]{1,9}([^\s{\[:][^{}\n]{0,300}))"
    r"|\{[^{}\n]{0,300}?\stitle=\"([^\"\n]{1,300})\"[^{}\n]{0,300}\})"
    r"|/{3,9}[ \t]{1,9}[\w-]{1,40}[ \t]{1,9}\|[ \t]{1,9}([^\n]{1,300})"
)
_SETTING = re.compile(r":[A-Za-z][\w-]{0,40}:(?:[ \t][^\n]{0,500})?$")
_UNSEEN_LINE = re.compile(
    r":::|::(?:[a-z][\w-]{0,40})?(?:\{[^{}\n]{0,300}\})?[ \t]{0,9}$|/{3,}(?:[ \t]|$)|;?-{1,9}8<-{1,9}"
    r"|<<<[ \t]{1,9}@?[/.]|import\s(?:[^\n]{1,300}\sfrom\s)?['\"][^'\"\n]{1,300}['\"];?\s{0,9}$"
    r"|\[?\[_{0,2}(?:toc|TOC|TOSP)_{0,2}\]\]?\s{0,9}$|\([\w.:-]{1,60}\)=\s{0,9}$"
)
_TAG = r"</?[A-Z](?=[\w.]{0,40}[a-z])[\w.]{0,40}(?:\s[^<>]{0,1000})?/?>"
_MATHS = r"equation|align|gather|eqnarray|multline|displaymath|figure|table|tabular|tikzpicture"
# Above and below the rows of a table without bars.
_RULE, _RULES = r"[ ]{0,3}-{10,300}[ \t]{0,9}", r"[ ]{0,9}-{2,300}(?:[ ]{1,99}-{2,300}){1,50}[ \t]{0,9}"
# What isn't prose, over several lines perhaps, and what a reader sees of it.
_SHAPES = tuple(
    (re.compile(pattern, re.MULTILINE), shown)
    for pattern, shown in (
        # Formulas on lines of their own; those in a line are code, so that nothing in them is a mark.
        (r"^[ \t]{0,9}\$\$(?:(?!\$\$)[\s\S]){1,5000}\$\$[ \t]{0,9}(?:\{[^{}\n]{0,99}\})?$", ""),
        (r"^[ \t]{0,9}\\\[(?:(?!\\[\[\]])[\s\S]){1,5000}\\\][ \t]{0,9}$", ""),
        (rf"^[ \t]{{0,9}}\\begin\{{({_MATHS})\*?\}}(?:(?!\\begin\{{)[\s\S]){{0,5000}}?\\end\{{\1\*?\}}", ""),
        (
            r"(?<![\\$\w`])(\$\$?)(?=[^\s$`])(?=[^$`\n]{0,300}[\\^_={}<>+*/]|[A-Za-z]\$)"
            r"([^$`\n]{1,300})(?<=[^\s\\])\1(?![\w$])",
            r"`\2`",
        ),
        (r"\\\((?=\S)((?:(?!\\[()])[^`\n]){1,300})\\\)", r"`\1`"),
        # A link to where a site generator knows it, and what Critic Markup changes, adds, marks or says.
        (r"(?<=\])\((?:\{\{[^{}]{1,300}\}\}|\{%[^{}]{1,300}%\})[^()\s]{0,300}\)", "(#)"),
        (r"\{~~[^{}~\n]{0,500}~>([^{}~\n]{0,500})~~\}", r"\1"),
        (r"\{(--|>>)[^{}\n]{0,500}?(?:--|<<)\}", ""),
        (r"\{(\+\+|==)([^{}\n]{1,500}?)\1\}", r"\2"),
        # A program's listing between a site generator's marks, and what MDX brings in and hands out.
        (
            r"\{(?:\{[<%]|%)[ \t]{0,9}(highlight|code|codeblock|mermaid|comment|capture)\b"
            # A listing of templates has "{{ end }}" in it.
            r"(?:(?!\{\{[<%]|\{%)[\s\S]){0,5000}"
            r"\{(?:\{[<%]|%)[ \t]{0,9}(?:/|end)[ \t]{0,9}\1\b[^{}\n]{0,99}\}\}?",
            "",
        ),
        (
            r"^import\s(?:[\w*]{1,60}(?:\sas\s\w{1,60})?,?\s{0,9})?(?:\{[^{}]{0,1000}\}\s{0,9})?"
            r"from\s{1,9}['\"][^'\"\n]{1,300}['\"];?[ \t]{0,9}$",
            "",
        ),
        # Comments of kramdown, orders to Obsidian's templates, pictures with their size.
        (r"\{::comment\}(?:(?!\{::)[\s\S]){0,5000}\{:/(?:comment)?\}", ""),
        (r"<%(?:(?!<%|%>)[\s\S]){0,2000}%>", ""),
        (r"!\[[^\[\]\n]{0,300}\]\([^()\s]{1,1000}[ \t]{1,9}=\d{0,5}x\d{0,5}\)", ""),
        (r"^export (?:const|let|default|function)\s(?:[^\n]{1,1000}\n?){1,100}", "\n"),
        (r"\{{1,2}/\*(?:(?!\*/|\{/\*)[\s\S]){0,2000}\*/\}{1,2}", ""),
        # What is moved in behind a tag is no listing in MDX.
        (rf"^[ \t]{{0,12}}{_TAG}[ \t]{{0,9}}\n[ \t]{{4,24}}(?=[^\s<])", "\n"),
        (rf"^[ \t]{{0,12}}{_TAG}[ \t]{{0,9}}$", ""),
        (rf"^[ \t]{{1,12}}(?={_TAG})|(?<![\w`]){_TAG}", ""),
        # Tables drawn with dashes, verses behind bars, words and what they mean.
        (
            rf"^{_RULE}\n(?:(?!{_RULE}$)[^\n]{{1,1000}}\n){{0,10}}{_RULES}\n"
            rf"(?:(?!{_RULE}$)[^\n]{{0,1000}}\n){{1,300}}{_RULE}$",
            "",
        ),
        # One without rules has a head; two rules above a text, "--- ---", part it from what was before.
        (
            rf"^(?:[^\n]{{1,1000}}\n{_RULES}\n(?:[^\n]{{1,1000}}(?:\n|\Z)){{1,300}}"
            rf"|{_RULES}\n(?:(?!{_RULES}$)[^\n]{{1,1000}}\n){{1,300}}{_RULES}$)",
            "\n",
        ),
        (r"^(?:Table:[ \t][^\n]{1,1000}|:[ \t][^\n]{1,500}\{#tbl-[^{}\n]{1,99}\}[ \t]{0,9})$", ""),
        (r"^\+(?:[-=:]{3,500}\+){1,99}[ \t]{0,9}\n(?:[|+][^\n]{0,2000}(?:\n|\Z)){1,1000}", "\n"),
        (r"^\|[ \t]([^|\n]{1,500})$", r"\1  "),
        (r"^:[ \t]{1,3}(?=\S)", "\n"),
        # Lists of links to the page's own headings, abbreviations, attributes, settings of notes, orders to LaTeX.
        (r"^[-*+][ \t]{1,3}[^\n]{0,80}\n\{:[ \t]?toc[^{}\n]{0,99}\}[ \t]{0,9}$", ""),
        (r"(?:\A\n?|(?<=\n\n))(?:%[ \t][^\n]{0,1000}(?:\n|\Z)){1,100}", ""),
        (r"^[ \t]{0,24}(?:[-*+]|\d{1,3}[.)])[ \t]{1,4}\[[^\[\]\n]{1,200}\]\(#[^()\n]{0,200}\)[ \t]{0,9}$", ""),
        (r"^\[[^\[\]\n]{0,40}(?:[Tt]op|↑|⬆)[^\[\]\n]{0,20}\]\(#[^()\n]{0,200}\)[ \t]{0,9}$", ""),
        (r"^(?:\*\[[^\]\n]{1,80}\]:[^\n]{0,500}|\{:[^{}\n]{0,300}\}[ \t]{0,9})$", ""),
        (r"^\+\+\+[ \t]{0,9}(?:\{[^\n]{0,500}\})?[ \t]{0,9}$", ""),
        (
            r"^\\(?:(?:new|clear)page|pagebreak|tableofcontents|maketitle|noindent|(?:big|med|small)skip"
            r"|(?:begin|end)\{\w{1,30}\*?\})[ \t]{0,9}$",
            "",
        ),
        (r"^[ \t]{0,24}(?:[-*+][ \t]{1,4})?\w[\w -]{0,30}::[ \t][^\n]{0,1000}$", ""),
        (r"^[Tt]ags?:(?:[ \t,]{0,9}#[^\W\d][\w/-]{0,60}){1,50}[ \t]{0,9}$", ""),
        (r"^>[ \t]?\*\*(?:Note|Warning|Important|Tip|Caution|Info):?\*\*:?[ \t]{0,9}$", ">"),
        # Logseq's marks around a quotation, which are Org's.
        (r"(?i)^([ \t]{0,24}(?:[-*+][ \t]{1,4})?)#\+(?:begin|end)_[a-z]{3,20}[ \t]{0,9}$", r"\1"),
        # "{cite}`moss2024`" and "{ref}`the ferry <ferry>`": MyST's words for code.
        (r"[ \t]?\{cite(?::p)?\}`[^`\n]{1,300}`", ""),
        (r"\{[a-z][\w:-]{0,30}\}`([^`<\n]{1,300}?)(?:[ \t]{0,9}<[^`<>\n]{0,300}>)?`", r"\1"),
    )
)


def without_asides(content: str) -> str:
    """Return Markdown without comments, notes' texts, formulas on lines of their own and site generators' lines.

    Listings stay as they are.
    """
    pieces: list[str] = []
    prose: list[str] = []
    for is_code, line in _lines(content):
        if not is_code:
            prose.append(line)
            continue
        # What is code parts the prose, so that no shape reaches over it.
        if prose:
            pieces.append(_plain("\n".join(prose)))
            prose = []
        pieces.append(line)
    return "\n".join([*pieces, _plain("\n".join(prose))])


def _plain(text: str) -> str:
    """Return a piece of Markdown without listings, its shapes replaced."""
    for pattern, shown in _SHAPES:
        text = pattern.sub(shown, text)
    return text


def _bounded(line: str, boxes: list[str], is_closed: bool) -> str | None:
    """Return what is seen of a line that begins or ends a box of MyST's, None of any other line.

    The marks of those that are open are kept, "!" before one of which nothing is seen; where nobody closed it, it ends
    with its paragraph.
    """
    if boxes and boxes[-1].startswith("!"):
        if line.strip() == boxes[-1][1:]:
            boxes.pop()
        return ""
    if found := _LISTING.match(line):
        boxes.append(f"!{found[1] if is_closed else ''}")
        return ""
    if found := _DIRECTIVE.match(line):
        boxes.append(line.strip().partition("{")[0])
        return f"###### {found[1]}\n" if found[1] else ""
    if boxes and line.strip() == boxes[-1]:
        boxes.pop()
        return ""
    return None


def _unclosed(lines: Sequence[str]) -> set[int]:
    """Return which lines begin a box of MyST's that another of as many marks follows, or nothing, and no end."""
    found: set[int] = set()
    ends: dict[str, bool] = {}
    for number in range(len(lines) - 1, -1, -1):
        line = lines[number].strip()
        if not line.startswith(":::"):
            continue
        mark = line[: len(line) - len(line.lstrip(":"))]
        if line != mark and not ends.get(mark):
            found.add(number)
        ends[mark] = line == mark
    return found


def _lines(content: str) -> list[tuple[bool, str]]:
    """Return the lines of Markdown, whether each is of a listing, without comments, notes' texts and boxes' marks."""
    kept: list[tuple[bool, str]] = []
    fence = ""
    is_comment = is_note = is_box = is_setting = False
    # The marks that end MyST's boxes, the innermost last.
    boxes: list[str] = []

    lines = content.split("\n")
    unclosed = _unclosed(lines)

    for number, line in enumerate(lines):
        if not fence and (shown := _bounded(line, boxes, number not in unclosed)) is not None:
            kept.append((False, shown))
            is_setting = "{" in line
            continue
        is_setting = is_setting and bool(_SETTING.match(line))
        if is_setting:
            continue

        # In a listing percent signs and brackets are code; it ends at as many marks as it began with.
        if found := _FENCE.match(line):
            mark = found.group(1)
            if not fence:
                fence = mark
            elif mark.startswith(fence) and not line[found.end() :].strip():
                fence = ""
        elif not fence:
            if is_box and line.strip():
                is_box = line.startswith("    ")
                line = line.removeprefix("    ")
            if box := _BOX.match(line) or _TITLED.match(line):
                title = next(filter(None, box.groups()), "")
                is_box, line = is_box or box.re is _BOX, title and f"###### {title}\n"
            is_note = bool(_NOTE.match(line)) or (is_note and (not line.strip() or line.startswith(("    ", "\t"))))
            line = _COMMENT.sub("", line)
            if line.count("%%") % 2:
                before, _, after = line.partition("%%")
                line = after if is_comment else before
                is_comment = not is_comment
            elif is_comment:
                line = ""
            line = "" if is_note or _UNSEEN_LINE.match(line) else line
        kept.append((bool(fence or found), line))
    return kept
