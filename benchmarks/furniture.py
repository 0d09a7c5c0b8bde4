"""Page furniture: real pages, clean texts of every kind, and pages written for the purpose around clean articles.

    python benchmarks/furniture.py Fdef coverage(digest: Summary) -> bytearray:
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


def is_hurt(text: str) -> bool:
    """Whether more than 5 % of a text got lost, white space not counted."""
    covered = coverage(summarize(text))
    ink = [index for index, character in enumerate(text) if not character.isspace()]
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
    parser.add_argument("--articles", type=int, default=4, help="articles a page and layout")
    parser.add_argument("--half", type=int, choices=(0, 1), help="half of the pages and clean texts, by their ids")
    options = parser.parse_args()
    systems: dict[str, Peer] = {"summarizer": ours, "lead-3": lambda text, n: text.split("\n\n")[:n]}
    missing: list[str] = []
    if options.peers:
        found, missing = peers()
        systems |= found
    if (path := options.folder / PAGES).exists():
        real(rows_of(path, options.half), systems)
    kinds: dict[str, list[str]] = {}
    for path in sorted([*options.folder.glob("*.jsonl"), *(options.folder / "long").glob("*.jsonl")]):
        if path.stem in CLEAN:
            kinds |= texts(path, options.half)
    clean(kinds)
    synthetic(options, systems)
    if options.peers:
        print(f"\n{versions()}; not installed: {', '.join(missing) or 'none'}")


def synthetic(options: argparse.Namespace, systems: dict[str, Peer]) -> None:
    """Print how many summaries of the pages written for the purpose hold furniture, and what is lost of articles."""
    dice = random.Random(7)
    pages = json.loads(Path(__file__).with_name("furniture_pages.json").read_text(encoding="utf-8"))
    articles = []
    for name in SETS:
        rows = (options.folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
        articles += [paragraphs(json.loads(row)["text"], dice) for row in rows]
    articles = [article for article in articles if len(article) > 3]
    leaked: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    runs: dict[str, int] = defaultdict(int)
    blocks: dict[str, int] = defaultdict(int)
    lost: dict[str, int] = defaultdict(int)
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
                removed = {span.text for span in summarize(text).furniture}
                paragraphs_of = [paragraph for paragraph in article if not OWN.search(paragraph)]
                blocks[part] += len(paragraphs_of)
                lost[part] += sum(paragraph in removed for paragraph in paragraphs_of)
                for name, system in systems.items():
                    hit = leaks(system(text, 3), " ".join(article), furniture)
                    leaked[name][part] += hit
                    leaked[name][layout] += hit
    print()
    pairs = sum(count for part, count in runs.items() if part.startswith("set"))
    print(f"{len(pages)} pages, {len(articles)} articles, {pairs} pairs\n")
    print(f"| summaries with furniture, % | {' | '.join(runs)} |\n|---|{'---|' * len(runs)}")
    for name, counts in leaked.items():
        print(f"| {name} | {' | '.join(f'{100 * counts[part] / runs[part]:.1f}' for part in runs)} |")
    print(f"\n| {' | '.join(blocks)} |\n|{'---|' * len(blocks)}")
    print(f"| {' | '.join(f'{100 * lost[part] / blocks[part]:.2f}' for part in blocks)} |")
    print("\nThe article's paragraphs taken out, %.")


if __name__ == "__main__":
    main()
