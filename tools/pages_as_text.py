"""From web pages whose article is known to labelled texts, for `learn_furniture.py`.

    python tools/pages_as_text.py FOLDER SET OUT.jsonl

FOLDER holds `index.jsonl`, rows of {"set", "id", "file" (HTML, gzip), "text" (the whole main text), "title"}; the rows
of SET are read. OUT gets rows of {"id", "text", "blocks"}: a page as a browser copies it, in one of three layouts by
its place in the index, and (start, end, label) of each line: 1 the article's, 0 furniture, -1 unsure, by the overlap
of its words with the known text. A row "<id>/article" brings the known text alone, all of it the article's.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import defaultdict
from pathlib import Path

from lxml import etree, html

SKIPPED = {"script", "style", "noscript", "template", "head", "select", "svg", "textarea", "iframe", "object", "title"}
APART = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre", "hr", "dl", "figure"}
BLOCKS = {*APART, *"address article aside body caption center dd div dt fieldset figcaption footer form header".split()}
BLOCKS |= {*"legend li main nav option section summary details tr td th tbody thead br button label".split()}
CELLS = {"td", "th", "button", "label"}  # stand beside each other
# Line breaks between blocks, and between those that stand apart: a browser's selection, blank lines, lines only.
LAYOUTS = (("\n", "\n\n"), ("\n\n", "\n\n"), ("\n", "\n"))
WORD = re.compile(r"\w+")
PAIRS = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def lines(page: str) -> list[tuple[str, bool]]:
    """Return the lines of a page and whether each stands apart from the one before."""
    found: list[tuple[str, bool]] = []
    pieces: list[str] = []
    apart = False

    def close(tag: str) -> None:
        nonlocal apart
        if tag in CELLS:
            pieces.append(" ")
            return
        if text := " ".join("".join(pieces).split()):
            found.append((text, apart))
            apart = False
        pieces.clear()
        apart = apart or tag in APART

    root = html.document_fromstring(page)
    skipped = None
    for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            pieces.append((skipped is None and node.tail) or "")
        elif event == "start":
            if skipped is None and (node.tag in SKIPPED or is_hidden(node)):
                skipped = node
            if skipped is None:
                if node.tag in BLOCKS:
                    close(node.tag)
                pieces.append(node.text or "")
        else:
            if skipped is None and node.tag in BLOCKS:
                close(node.tag)
            skipped = None if skipped is node else skipped
            if skipped is None:
                pieces.append(node.tail or "")
    close("body")
    return found


def is_hidden(node: html.HtmlElement) -> bool:
    """Whether a browser would not show an element, as far as the element itself says."""
    style = (node.get("style") or "").replace(" ", "").lower()
    return "hidden" in node.attrib or "display:none" in style


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case; characters where words have no spaces between them."""
    return WORD.findall(PAIRS.sub(r" \g<0> ", text.lower()))


def labels(pieces: list[str], truth: str) -> list[float]:
    """Return the share of each piece that is the truth's: of its words in four known ones, in the truth's order."""
    known = tokens(truth)
    whole = {tuple(tokens(line)) for line in truth.splitlines()}
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place in range(len(known) - 3):
        places[tuple(known[place : place + 4])].append(place)
    words = [tokens(piece) for piece in pieces]
    share, spans = [0.0] * len(pieces), {}
    reached = 0
    for index, own in enumerate(words):
        if len(own) < 6:
            continue
        covered = [False] * len(own)
        hits = []
        for at in range(len(own) - 3):
            if found := places.get(tuple(own[at : at + 4])):
                covered[at : at + 4] = [True] * 4
                hits.append(min(found, key=lambda place: (place < reached - 30, abs(place - reached))))
        share[index] = sum(covered) / len(own)
        if hits and share[index] >= 0.5:
            spans[index] = (hits[0], hits[-1] + 4)
            if len(own) >= 12:
                reached = hits[-1] + 4
    # A short line is the article's where the truth has it between its neighbours' places.
    before, starts = 0, sorted(spans)
    after = 0
    for index, own in enumerate(words):
        while after < len(starts) and starts[after] <= index:
            after += 1
        if index in spans:
            before = max(before, spans[index][1])
        elif own and len(own) < 6:
            first = max(0, before - 2)
            last = spans[starts[after]][0] + 2 if after < len(starts) else min(len(known), before + 60)
            near = known[first:last] if last - first < 400 else known[first : first + 200] + known[last - 200 : last]
            is_there = any(near[at : at + len(own)] == own for at in range(len(near) - len(own) + 1))
            share[index] = 1.0 if is_there and (tuple(own) in whole or len(own) > 2) else 0.5 * is_there
    return share


def labelled(row: dict, page: str, number: int) -> dict:
    """Return a page as text, and what each of its lines is."""
    found = lines(page)
    share = labels([line for line, _ in found], row["text"])
    title = tokens(row.get("title") or "")
    near, far = LAYOUTS[number % len(LAYOUTS)]
    text, blocks = "", []
    for (line, is_apart), own in zip(found, share, strict=True):
        text += (far if is_apart else near) if text else ""
        label = 1 if own >= 0.7 else 0 if own <= 0.2 else -1
        label = -1 if title and tokens(line) == title else label
        blocks.append((len(text), len(text) + len(line), label))
        text += line
    return {"id": row["id"], "type": row.get("type"), "text": text, "blocks": blocks, "title": row.get("title")}


def main() -> None:
    """Read, label, and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("set")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    with (
        options.out.open("w", encoding="utf-8") as out,
        (options.folder / "index.jsonl").open(encoding="utf-8") as index,
    ):
        rows = [row for row in map(json.loads, index) if row["set"] == options.set and row.get("text")]
        for number, row in enumerate(rows):
            page = gzip.decompress((options.folder / row["file"]).read_bytes()).decode("utf-8", "replace")
            made = labelled(row, page, number)
            alone = {"id": f"{row['id']}/article", "type": row.get("type"), "text": row["text"]}
            for one in (made, alone):
                out.write(json.dumps(one, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
