"""Page furniture in summaries: pages written for the purpose, wrapped around clean articles.

    python benchmarks/furniture.py FOLDER [--peers] [--articles N]

FOLDER holds JSON Lines corpora. The articles of `SETS` are laid out in paragraphs of one to four sentences where
their line breaks are lost, and each of the pages in `furniture_pages.json` is put around some of them, at the top,
between paragraphs and at the bottom: with blank lines between blocks, or with single line breaks. A summary of three
sentences leaks if any of its sentences stands in the furniture and not in the article. A clean article is hurt if
more than 5 % of its text is in none of its sentences and not its title.

The pages were written without a look at the rules, set after set; the rules were then made with sets 1 to 3 in view.
Set 4 came after them, and is counted only: whoever looks at what it leaks, writes a set 5.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from pathlib import Path

from peers import Peer, peers, versions

from summarizer import split_sentences, summarize

SETS = ["cnn_val", "cnn_train", "inshorts", "realsumm", "writer_news"]
CLEAN = [*SETS, "bbc_extractive", "fr_orangesum", "es_basse", "eu_basse", "tr_sadedegel", "no_norsumm", "scitldr_dev"]
TITLE = "Council backs new plan after a dispute over {}"


def paragraphs(text: str, dice: random.Random) -> list[str]:
    """Return an article's paragraphs, or make some."""
    if "\n\n" in text:
        return [" ".join(paragraph.split()) for paragraph in text.split("\n\n")]
    sentences = [sentence.text for sentence in split_sentences(text)]
    made = []
    while sentences:
        size = dice.choice([1, 1, 2, 2, 3, 4])
        made.append(" ".join(sentences[:size]))
        del sentences[:size]
    return made


def folded(text: str) -> str:
    """Return a text with its white space folded."""
    return " ".join(text.split())


def leaks(sentences: list[str], article: str, furniture: list[str]) -> bool:
    """Whether a sentence of a summary, or a line of it, is furniture."""
    own, lines = folded(article), {folded(line) for block in furniture for line in block.splitlines()}
    blocks = folded(" ".join(furniture))
    for sentence in map(folded, sentences):
        if sentence in own:
            continue
        if sentence in blocks or any(len(line) > 11 and line in sentence and line not in own for line in lines):
            return True
    return False


def ours(text: str, n: int) -> list[str]:
    """Return our summary as the peers return theirs."""
    return [sentence.text for sentence in summarize(text, n).sentences]


def main() -> None:
    """Measure, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="the peers as well (minutes)")
    parser.add_argument("--articles", type=int, default=4, help="articles a page and layout")
    options = parser.parse_args()
    dice = random.Random(7)
    pages = json.loads(Path(__file__).with_name("furniture_pages.json").read_text(encoding="utf-8"))
    articles = []
    for name in SETS:
        rows = (options.folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        articles += [paragraphs(json.loads(row)["text"], dice) for row in rows]
    articles = [article for article in articles if len(article) > 3]
    systems: dict[str, Peer] = {"summarizer": ours, "lead-3": lambda text, n: text.split("\n\n")[:n]}
    missing: list[str] = []
    if options.peers:
        found, missing = peers()
        systems |= found
    leaked: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    runs: dict[str, int] = defaultdict(int)
    for page in pages:
        for gap in ("\n\n", "\n"):
            for _ in range(options.articles):
                article = dice.choice(articles)
                title = TITLE.format(" ".join(article[0].split()[3:6]))
                top = [block.replace("{TITLE}", title) for block in page["top"]]
                furniture = [block for block in page["top"] if block != "{TITLE}"] + page["middle"] + page["bottom"]
                body = list(article)
                for block in page["middle"]:
                    body.insert(dice.randrange(1, len(body)), block)
                text = gap.join([*top, *body, *page["bottom"]])
                part = f"set {page['set']}"
                layout = "blank lines" if gap == "\n\n" else "single line breaks"
                runs[part] += 1
                runs[layout] += 1
                for name, system in systems.items():
                    hit = leaks(system(text, 3), " ".join(article), furniture)
                    leaked[name][part] += hit
                    leaked[name][layout] += hit
    pairs = sum(count for part, count in runs.items() if part.startswith("set"))
    print(f"{len(pages)} pages, {len(articles)} articles, {pairs} pairs\n")
    print(f"| summaries with furniture, % | {' | '.join(runs)} |\n|---|{'---|' * len(runs)}")
    for name, counts in leaked.items():
        print(f"| {name} | {' | '.join(f'{100 * counts[part] / runs[part]:.1f}' for part in runs)} |")
    print("\n| clean articles | n | hurt, % |\n|---|---|---|")
    for name in CLEAN:
        path = options.folder / f"{name}.jsonl"
        if path.exists():
            texts = [json.loads(row)["text"] for row in path.read_text(encoding="utf-8").splitlines()]
            shaped = ["\n\n".join(paragraphs(text, dice)) for text in texts]
            print(f"| {name} | {len(texts)} | {100 * sum(map(is_hurt, shaped)) / len(shaped):.1f} |")
    if options.peers:
        print(f"\n{versions()}; not installed: {', '.join(missing) or 'none'}")


def is_hurt(text: str) -> bool:
    """Whether more than 5 % of a text got lost."""
    digest = summarize(text)
    kept = sum(len("".join(sentence.text.split())) for sentence in digest.all_sentences)
    return kept + len("".join((digest.title or "").split())) < 0.95 * len("".join(text.split()))


if __name__ == "__main__":
    main()
