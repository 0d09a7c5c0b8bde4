"""Page furniture: real pages, clean texts of every kind, and pages written for the purpose around clean articles.

    python benchmarks/furniture.py FOLDER [--peers] [--part {pages,clean,synthetic}] [--articles N] [--half {0,1}]

FOLDER holds JSON Lines corpora, none of which is part of this project. With --peers the peers that are installed are
measured as well; `--peers --part pages` gives the column on furniture of the README's table. Three tables:

Real pages. Rows of `PAGES` have "text" and "blocks", (start, end, label): 1 the article's, 0 furniture, -1 unsure.
Kept is the share of the article's characters that are in a sentence, a heading or the title, the mean over pages; cut
are pages that lose over a tenth of the article; a summary of three sentences leaks if most of one is furniture. Who
reads HTML is given that, where `web/` holds the page; in a table of its own, as it isn't there for every page.

Clean texts, all of it content: the share of texts of each kind of which over 5 % is in no sentence, heading or title.

Synthetic pages. Each page in `furniture_pages.json` is put around some of the articles of `SETS`, which are laid out in
paragraphs of one to four sentences where their line breaks are lost, with blank lines between blocks or single line
breaks. A summary leaks if any of its sentences stands in the furniture and not in the article; lost is the share of the
article's paragraphs that are taken out, those left aside that a publisher put below it ("All rights reserved.", "Follow
us on ..."). Of the pages with a headline it is counted whether that is the title. Sets 1 to 3 were learnt from; sets 4
to 11 are for measuring, and were written without a look at what they measure. Pages in other languages, of sets 9 to
11, stand around articles of `OTHER_SETS`.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import zlib
from collections import defaultdict
from pathlib import Path

from peers import Peer, peers, versions

from summarizer import Summary, split_sentences, summarize
from summarizer.languages.detection import detect

SETS = ["cnn_val", "cnn_train", "inshorts", "realsumm", "writer_news"]
OTHER_SETS = {"de": "de_klexikon", "es": "es_basse", "fr": "fr_orangesum", "no": "no_norsumm", "tr": "tr_sadedegel"}
PAGES = "pages_text.jsonl"
CLEAN = {
    *SETS, *"bbc_extractive fr_orangesum tr_sadedegel no_norsumm de_klexikon es_basse eu_basse sent_en_ewt".split(),
    *"sent_en_gum sent_ud_docs daily_mail call dialog email gov hotel legal longsumm meet_academic".split(),
    *"meet_committee".split(),
    *"meet_product patent pubmed review scisumm story tv wiki".split(),
}  # fmt: skip
GENRES = ("sent_en_ewt", "sent_en_gum")
# What stands in the corpora's articles, and is none of their words.
OWN = re.compile(
    r"contribute[ds]? to this|rights reserved|^(?:Follow|Also read|Read|Watch|Share|Tell us|Get involved|Subscribe)\b"
    r"|reported (?:from|and wrote)|wrote (?:from|the story)|^\W*$",
    re.IGNORECASE,
)
TITLES = {
    "en": "Council backs new plan after a dispute over {}",
    "de": "Rat stimmt nach Streit um {} für einen neuen Plan",
    "es": "El pleno aprueba un nuevo plan tras la disputa por {}",
    "fr": "Le conseil adopte un nouveau plan après une dispute sur {}",
    "no": "Rådet vedtar ny plan etter strid om {}",
    "tr": "Meclis {} tartışmasının ardından yeni planı kabul etti",
}


def paragraphs(text: str, dice: random.Random) -> list[str]:
    """Return an article's paragraphs, without the headings that an encyclopedia marks, or make some."""
    if "\n\n" in text:
        return [" ".join(paragraph.split()) for paragraph in text.split("\n\n") if not paragraph.startswith("==")]
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


def real(rows: list[dict], systems: dict[str, Peer]) -> None:
    """Print what is kept of real pages, and how many summaries hold furniture: all, English ones, others."""
    languages = [detect(row["text"])[0] for row in rows]
    parts = {
        "all": rows,
        "English": [row for row, language in zip(rows, languages, strict=True) if language == "en"],
        "others": [row for row, language in zip(rows, languages, strict=True) if language != "en"],
    }
    kept = {id(row): share_kept(row) for row in rows}
    leaky = {
        (name, id(row)): any(is_furniture(sentence, row) for sentence in system(row["text"], 3))
        for name, system in systems.items()
        for row in rows
    }
    print(f"| real pages | {' | '.join(f'{part} ({len(some)})' for part, some in parts.items())} |")
    print(f"|---|{'---:|' * len(parts)}")
    shares = [[kept[id(row)] for row in some] for some in parts.values()]
    print(f"| of the article kept | {' | '.join(f'{sum(some) / len(some):.3f}' for some in shares)} |")
    cut = [f"{100 * sum(share < 0.9 for share in some) / len(some):.1f}" for some in shares]
    print(f"| pages that lose over a tenth, % | {' | '.join(cut)} |")
    for name in systems:
        held = [100 * sum(leaky[name, id(row)] for row in some) / len(some) for some in parts.values()]
        print(f"| summaries with furniture, %: {name} | {' | '.join(f'{share:.1f}' for share in held)} |")
    print()


def real_html(rows: list[dict], folder: Path) -> None:
    """Print how many summaries hold furniture where the page itself is given to those that read HTML."""
    from article import pages_of, readers  # it measures by what is here

    pages = pages_of(folder / "web")
    some = [row for row in rows if row["id"] in pages]
    if not some:
        return
    print(f"| of {len(some)} pages as HTML, with furniture, % | |\n|---|---:|")
    for name, reader in readers().items():
        held = sum(any(is_furniture(each, row) for each in reader(pages[row["id"]](), 3)) for row in some)
        print(f"| {name} | {100 * held / len(some):.1f} |")
    print()


def share_kept(row: dict) -> float:
    """Return the share of an article's characters that are in a sentence, a heading or the title."""
    covered = coverage(summarize(row["text"]))
    own = [(start, end) for start, end, label in row["blocks"] if label == 1]
    return sum(sum(covered[start:end]) for start, end in own) / max(1, sum(end - start for start, end in own))


def coverage(digest: Summary) -> bytearray:
    """Return 1 for each character of a document that is in a sentence, a heading or the title, 0 elsewhere."""
    text = digest.document.text
    covered = bytearray(len(text))
    for span in (*digest.all_sentences, *digest.headings):
        covered[span.start : span.end] = b"\1" * (span.end - span.start)
    place = text.find(digest.title) if digest.title else -1
    if digest.title and place >= 0:
        covered[place : place + len(digest.title)] = b"\1" * len(digest.title)
    return covered


def is_furniture(sentence: str, row: dict) -> bool:
    """Whether most of a sentence stands in blocks of furniture, at its first place in the page."""
    start = row["text"].find(sentence)
    if start < 0:  # a peer's, with its white space folded
        folded_blocks = [(folded(row["text"][first:last]), label) for first, last, label in row["blocks"]]
        labels = [label for text, label in folded_blocks if folded(sentence) in text]
        return bool(labels) and max(labels) == 0
    counts = {1: 0, 0: 0, -1: 0}
    for first, last, label in row["blocks"]:
        counts[label] += max(0, min(last, start + len(sentence)) - max(first, start))
    return counts[0] > max(counts[1], counts[-1])


def clean(kinds: dict[str, list[str]]) -> None:
    """Print how many clean texts of each kind lose over 5 %."""
    print("| clean texts | n | losing over 5 %, % |\n|---|---|---|")
    for name, found in kinds.items():
        print(f"| {name} | {len(found)} | {100 * sum(map(is_hurt, found)) / len(found):.1f} |")


def clean_texts(folder: Path, half: int | None) -> dict[str, list[str]]:
    """Return the clean texts by their kind."""
    kinds: dict[str, list[str]] = {}
    for path in sorted([*folder.glob("*.jsonl"), *(folder / "long").glob("*.jsonl")]):
        if path.stem in CLEAN:
            kinds |= texts(path, half)
    return kinds


def is_hurt(text: str) -> bool:
    """Whether more than 5 % of a text got lost, in letters and digits: a line drawn by hand is none of its words."""
    covered = coverage(summarize(text))
    ink = [index for index, character in enumerate(text) if character.isalnum()]
    return sum(covered[index] for index in ink) < 0.95 * len(ink)


def texts(path: Path, half: int | None) -> dict[str, list[str]]:
    """Return the texts of a corpus by its name and genre, all or half of them by their ids."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in rows_of(path, half):
        if row["text"].strip():
            found[path.stem + (f" {row['genre']}" if "genre" in row and path.stem in GENRES else "")].append(
                row["text"]
            )
    return found


def rows_of(path: Path, half: int | None) -> list[dict]:
    """Return the rows of a corpus, all or half of them by their ids."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").rstrip("\n").split("\n")]
    return [row for row in rows if half is None or zlib.crc32(str(row["id"]).encode()) % 2 == half]


def main() -> None:
    """Measure, and print tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peers", action="store_true", help="the peers as well (minutes)")
    parser.add_argument("--part", choices=("pages", "clean", "synthetic"), help="one of the tables")
    parser.add_argument("--articles", type=int, default=4, help="articles a page and layout")
    parser.add_argument("--half", type=int, choices=(0, 1), help="half of the pages and clean texts, by their ids")
    options = parser.parse_args()
    systems: dict[str, Peer] = {"summarizer": ours, "lead-3": lambda text, n: text.split("\n\n")[:n]}
    missing: list[str] = []
    if options.peers:
        found, missing = peers()
        systems |= found
    if options.part in (None, "pages") and (path := options.folder / PAGES).exists():
        rows = rows_of(path, options.half)
        real(rows, systems)
        real_html(rows, options.folder)
    if options.part in (None, "clean"):
        clean(clean_texts(options.folder, options.half))
    if options.part in (None, "synthetic"):
        synthetic(options, systems)
    if options.peers:
        print(f"\n{versions()}; not installed: {', '.join(missing) or 'none'}")


def synthetic(options: argparse.Namespace, systems: dict[str, Peer]) -> None:
    """Print how many summaries of the pages written for the purpose hold furniture, and what is lost of articles."""
    dice = random.Random(7)
    pages = json.loads(Path(__file__).with_name("furniture_pages.json").read_text(encoding="utf-8"))
    articles = {"en": articles_of(options.folder, SETS, dice)}
    # Dice of their own: what the first sets' articles look like doesn't change.
    others = random.Random(8)
    articles |= {language: articles_of(options.folder, [name], others) for language, name in OTHER_SETS.items()}
    leaked: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    runs: dict[str, int] = defaultdict(int)
    blocks: dict[str, int] = defaultdict(int)
    lost: dict[str, int] = defaultdict(int)
    titles = {"right": 0, "none": 0, "another line": 0}
    for page, gap in [(page, gap) for page in pages for gap in ("\n\n", "\n")]:
        language = page.get("language", "en")
        for _ in range(options.articles if articles[language] else 0):
            article = dice.choice(articles[language])
            text, furniture = around(page, article, TITLES[language], gap, dice)
            summary = summarize(text)
            parts = f"set {page['set']}", "blank lines" if gap == "\n\n" else "single line breaks"
            removed = {span.text for span in summary.furniture}
            if "{TITLE}" in page["top"]:
                title = headline(article, TITLES[language])
                titles["right" if summary.title == title else "none" if summary.title is None else "another line"] += 1
            told = [paragraph for paragraph in article if not OWN.search(paragraph)]
            blocks[parts[0]] += len(told)
            lost[parts[0]] += sum(paragraph in removed for paragraph in told)
            for part in parts:
                runs[part] += 1
            for name, system in systems.items():
                hit = leaks(system(text, 3), " ".join(article), furniture)
                for part in parts:
                    leaked[name][part] += hit

    print()
    pairs = sum(count for part, count in runs.items() if part.startswith("set"))
    print(f"{len(pages)} pages, {sum(map(len, articles.values()))} articles, {pairs} pairs\n")
    print(f"| summaries with furniture, % | {' | '.join(runs)} |\n|---|{'---|' * len(runs)}")
    for name, counts in leaked.items():
        print(f"| {name} | {' | '.join(f'{100 * counts[part] / runs[part]:.1f}' for part in runs)} |")
    print(f"\n| {' | '.join(blocks)} |\n|{'---|' * len(blocks)}")
    print(f"| {' | '.join(f'{100 * lost[part] / blocks[part]:.2f}' for part in blocks)} |")
    print("\nThe article's paragraphs taken out, %.")
    print(f"\n| title of the pages with one | {' | '.join(titles)} |\n|---|{'---:|' * len(titles)}")
    print(f"| | {' | '.join(map(str, titles.values()))} |")


def articles_of(folder: Path, names: list[str], dice: random.Random) -> list[list[str]]:
    """Return the articles of some corpora that have four paragraphs and over, as these."""
    found = []
    for path in [folder / f"{name}.jsonl" for name in names if (folder / f"{name}.jsonl").exists()]:
        rows = path.read_text(encoding="utf-8").splitlines()
        found += [paragraphs(json.loads(row)["text"], dice) for row in rows]
    return [article for article in found if len(article) > 3]


def headline(article: list[str], title: str) -> str:
    """Return a page's title, with words of its article."""
    return title.format(" ".join(article[0].split()[3:6]))


def around(page: dict, article: list[str], title: str, gap: str, dice: random.Random) -> tuple[str, list[str]]:
    """Return a page's blocks around an article's paragraphs as one text, and the blocks that are furniture."""
    title = headline(article, title)
    top = [block.replace("{TITLE}", title) for block in page["top"]]
    body = [*article]
    for block in page["middle"]:
        body.insert(dice.randrange(1, len(body)), block)
    furniture = [block for block in page["top"] if block != "{TITLE}"] + page["middle"] + page["bottom"]
    return gap.join([*top, *body, *page["bottom"]]), furniture


if __name__ == "__main__":
    main()
