"""Web pages read: how many well, and how much of their text, beside trafilatura with the same flags.

    python benchmarks/pages.py FOLDER [--show]

FOLDER holds ``html/index.jsonl`` and the pages it names. A page is read well if its title is the article's and either
every one of its `with` strings is in the text and none of its `without` strings in the summary, or the F1 of its words
against its whole text is .9 or more.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path

from trafilatura import bare_extraction

from summarizer import read_html, summarize


def folded(text: str | None) -> str:
    """Return the letters of a title, in lower case."""
    return "".join(filter(str.isalnum, (text or "").casefold()))


def f1(text: str, gold: str) -> float:
    """Return the F1 of a text's words against another's: 0 nothing in common, 1 the same words."""
    first, second = (Counter(re.findall(r"\w+", each.casefold())) for each in (text, gold))
    common = (first & second).total()
    return 2 * common / (first.total() + second.total()) if common else 0.0


def main() -> None:
    """Print a line for each page that isn't read well, and the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print every page's summary")
    options = parser.parse_args()
    folder = options.folder / "html"
    pages = [json.loads(line) for line in (folder / "index.jsonl").read_text(encoding="utf-8").splitlines()]
    well = 0
    scores: list[tuple[float, float, float]] = []
    for page in pages:
        content = (folder / page["file"]).read_bytes()
        document = read_html(content)
        digest = summarize(document)
        text, summary = " ".join(document.text.split()), " ".join(digest.split())
        wrong = []
        if page["title"] and folded(document.title) != folded(page["title"]):
            wrong.append(f"its title is {document.title!r}, not {page['title']!r}")
        if page.get("text_file"):
            gold = (folder / page["text_file"]).read_text(encoding="utf-8")
            theirs = bare_extraction(content, favor_precision=True, include_comments=False).text
            read = " ".join(sentence.text for sentence in digest.all_sentences)
            scores.append((f1(document.text, gold), f1(theirs, gold), f1(read, gold)))
            if scores[-1][0] < 0.9:
                wrong.append(f"F1 {scores[-1][0]:.3f}")
        wrong += [f"{each!r} isn't in it" for each in page.get("with", ()) if " ".join(each.split()) not in text]
        wrong += [f"{each!r} is in the summary" for each in page.get("without", ()) if each.strip() in summary]
        well += not wrong
        if wrong or options.show:
            print(f"{page['file']}: {'; '.join(wrong)}")
        if options.show:
            print(f"    {document.title}\n    {summary}")
    ours, theirs, sentences = (sum(each) / len(scores) for each in zip(*scores, strict=True))
    print(f"\n| pages read well | F1 of the text | trafilatura's | F1 of the sentences |\n|---|---|---|---|\n"
          f"| {well} of {len(pages)} | {ours:.3f} | {theirs:.3f} | {sentences:.3f} |")  # fmt: skip


if __name__ == "__main__":
    main()
