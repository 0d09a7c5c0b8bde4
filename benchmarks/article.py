"""What each library returns for an article, and how often furniture is in what it returns for real pages.

    python benchmarks/article.py FILE [SENTENCES]
    python benchmarks/article.py FOLDER [SENTENCES] [--only NAME ...]

FILE is a text, or a page of HTML: then those that read HTML get the page (we and newspaper4k), all get its text too.
FOLDER holds `pages_text.jsonl`, whose rows say which blocks of a page are the article's, and perhaps `web/`, where the
same pages lie as HTML: newspaper4k extracts from that, and judging it by a page's text would be unfair.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

from furniture import PAGES, is_furniture, rows_of
from peers import Peer, peers, versions

from summarizer import read_html, summarize

# What newspaper4k asks for is an address; nothing is fetched from it.
NOWHERE = "https://example.org/page"


def ours(text: str, n: int) -> list[str]:
    """Return our summary as the peers return theirs."""
    return [sentence.text for sentence in summarize(text, n).sentences]


def of_page(page: str, n: int) -> list[str]:
    """Return our summary of a page of HTML."""
    return [sentence.text for sentence in summarize(read_html(page), n).sentences]


def newspaper(page: str, n: int) -> list[str]:
    """Return newspaper4k's summary of a page of HTML: what its Article extracts, and its own choice from that."""
    import newspaper as package
    from newspaper import nlp

    peers()[0]["newspaper4k"]("One. Two.", 1)  # puts a splitter in the place of the one that it would download
    article = package.Article(NOWHERE, fetch_images=False)
    article.download(input_html=page)
    article.parse()
    stop_words = package.text.StopWords("en")
    return list(nlp.summarize(title=article.title, text=article.text, max_sents=n, stopwords=stop_words))


def readers() -> dict[str, Peer]:
    """Return what reads HTML, by name."""
    try:
        import newspaper as package  # noqa: F401  # whether it is there
    except ImportError:
        return {"summarizer, given HTML": of_page}
    return {"summarizer, given HTML": of_page, "newspaper4k, given HTML": newspaper}


def text_of(page: str) -> str:
    """Return a page's text as a browser shows and copies it, near enough: a line a block."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page)
    tree.strip_tags(["script", "style", "template", "noscript", "head"])
    return tree.body.text(separator="\n", strip=True) if tree.body else ""


def one(path: Path, n: int) -> None:
    """Print the summaries of a file side by side."""
    content = path.read_text(encoding="utf-8", errors="replace")
    is_page = content.lstrip()[:1] == "<"
    text = text_of(content) if is_page else content
    print(f"title: {summarize(text, n).title}")
    given: dict[str, tuple[Peer, str]] = {"summarizer": (ours, text)}
    if is_page:
        given |= {name: (reader, content) for name, reader in readers().items()}
    given |= {name: (peer, text) for name, peer in peers()[0].items()}
    for name, (peer, what) in given.items():
        print(f"\n## {name}")
        for sentence in peer(what, n):
            print(f"- {' / '.join(sentence.splitlines())}")


def many(folder: Path, n: int, only: list[str] | None) -> None:
    """Print how many summaries of real pages hold furniture."""
    rows = rows_of(folder / PAGES, None)
    pages = pages_of(folder / "web")
    systems: dict[str, Peer] = {"summarizer": ours, "first three blocks": lambda text, n: text.split("\n\n")[:n]}
    with_page = [row for row in rows if row["id"] in pages]
    print(f"{len(rows)} real pages, {len(with_page)} of them as HTML too; {n} sentences\n")
    print("| summaries with furniture, % | | of pages, nothing found in |\n|---|---:|---:|")
    for name, system in _chosen(systems | peers()[0], only):
        _tell(name, [(_asked(system, row["text"], n), row) for row in rows])
    for name, reader in _chosen(readers(), only) if with_page else ():
        _tell(name, [(_asked(reader, pages[row["id"]](), n), row) for row in with_page])


def _asked(system: Peer, content: str, n: int) -> list[str]:
    """Return what a library gives, nothing where another's fails: newspaper4k raises where it finds no article."""
    try:
        return system(content, n)
    except Exception:  # another library may raise anything
        # An error of ours ends the run: it isn't counted as no furniture.
        if system in (ours, of_page):
            raise
        return []


def _tell(name: str, summaries: list[tuple[list[str], dict]]) -> None:
    """Print a library's row: what is empty holds no furniture, and is counted apart."""
    hits = sum(any(is_furniture(each, row) for each in sentences) for sentences, row in summaries)
    empty = sum(not sentences for sentences, _ in summaries)
    print(f"| {name} | {100 * hits / len(summaries):.1f} | {empty} |", flush=True)


def _chosen(systems: dict[str, Peer], only: list[str] | None) -> list[tuple[str, Peer]]:
    """Return the systems that were asked for, all where none was named."""
    return [(name, system) for name, system in systems.items() if only is None or name in only]


def pages_of(folder: Path) -> dict:
    """Return what reads a page of HTML, by the id that its text has."""
    if not (folder / "index.jsonl").exists():
        return {}
    found = {}
    for line in (folder / "index.jsonl").read_text(encoding="utf-8").rstrip("\n").split("\n"):
        row = json.loads(line)
        path = folder / row["file"]
        found[f"{row['set']}-{row['id'][:16]}"] = lambda path=path: gzip.decompress(path.read_bytes()).decode(
            "utf-8", "replace"
        )
    return found


def main() -> None:
    """Look at a file, or measure a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("sentences", type=int, nargs="?", default=3)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="some of the libraries, as the table calls them")
    options = parser.parse_args()
    if options.path.is_dir():
        many(options.path, options.sentences, options.only)
    else:
        one(options.path, options.sentences)
    print(f"\nversions: {versions()}; not installed: {', '.join(peers()[1]) or 'none'}")


if __name__ == "__main__":
    main()
