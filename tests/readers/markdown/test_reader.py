"""Markdown becomes prose, as CommonMark, GitHub and Obsidian write it."""

import sys

import pytest

from summarizer import Ceilings, InputError, MissingDependencyError, read_markdown, summarize
from tests.growth import assert_grows_slowly
from tests.pages import FOUR, ONE, THREE, TWO


def heads(document):
    """Return a document's headings."""
    return [document.text[start:end] for start, end in document.headings]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("The [[Harbour road|road]] closed.", "The road closed."), ("The [[harbour road]] closed.", "The harbour road closed."), ("See [[Roads#History]] and [[#Ferry]].", "See Roads and Ferry."),
        ("See [[Roads#History|its history]].", "See its history."), ("![[map.png]]\n\nThe road.", "The road."), ("The road closed. ^closed-1", "The road closed."), ("^closed-1", ""),
        ("The road closed. #roads #harbour/north", "The road closed."), ("Issue #12 is open, and so is #roads-2024 of ours.", "Issue #12 is open, and so is #roads-2024 of ours."), ("#roads #todo", ""),
        ("The %%check%% road %%and this%% closed.", "The road closed."), ("The road.\n\n%%\nA note\n\nof mine.\n%%\n\nThe ferry.", "The road.\n\nThe ferry."), ("The road %%closes\nlater %% closed.", "The road closed."),
        ("The ~~old~~ new road.", "The new road."), ("The ==new== road, a == b.", "The new road, a == b."), ("Twice as fast.<br>It drops.<BR/>So.", "Twice as fast.\nIt drops.\nSo."),
        ("The road[^1] closed[^note].^[On the spot.]\n\n[^1]: A note\n    that goes on.\n\n    And on.\n\n[^note]: Another.\n\nThe ferry.", "The road closed.\n\nThe ferry."),
        ("`[[code]]` and `[^1]` stay, `==so==`.", "[[code]] and [^1] stay, ==so==."), ("```\n[^1]: x\n%%\n```\n\nThe road.", "The road."), ("~~~\n%%\n```\n~~~\n\nThe road.", "The road."), ("A \ue000\ue001 road.", "A road."),
        ("- [ ] mend the road\n- [x] call the ferry", "- mend the road\n- call the ferry"), ("[TOC]\n\n[[_TOC_]]\n\nThe road [TOC].", "The road [TOC]."),
        ("The {{< map road >}}road {% if x %}closed{{% /x %}}.", "The road closed."), ("import Map from './map'\nimport \"./a.css\";\nexport const a = 1\n\nThe road.", "The road."),
        ("import taxes rise, says a note from 'Roads' of May.", "import taxes rise, says a note from 'Roads' of May."), (":::tip\nThe road.\n:::\n\nThe ferry.", "The road.\n\nThe ferry."),
        ("The road.\n\n!!! note \"Heads up\"\n    It closed.\n\n    For a week.\n\nThe ferry.", "The road.\n\nHeads up\n\nIt closed.\n\nFor a week.\n\nThe ferry."), ("??? note\n    It closed.\n", "It closed."),
        ("The road\ngoes on.  \nNext.\\\nLast.", "The road goes on.\nNext.\nLast."), ("- [[a|one]]\n- two", "- one\n- two"), ("\ufeff# Roads", "Roads"), ("<span>The</span> road.", "The road."),
    ],
)  # fmt: skip
def test_what_is_written_besides_is_read(content, text):
    """Wiki links by their words, embedded notes, names of blocks, tags, comments, notes, strikes, marks, breaks."""
    assert read_markdown(content).text == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Ebb\n: The tide that goes out.\n: A low.\n\nFlood\n\n:   The other.", "Ebb\n\nThe tide that goes out.\n\nA low.\n\nFlood\n\nThe other."),
        ("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n\nBelow it.", "Below it."), ("| The sea goes out\n| and comes in", "The sea goes out\nand comes in"),
        ("Where $a_1 = b^2$ holds, it costs $5 or $6 today.\n\n$$\na_1\n= b\n$$\n\nAnd \\(c_2\\), $n$ too.\n\n\\begin{align*}\na\n\\end{align*}\n\n\\[\nd\n\\]", "Where a_1 = b^2 holds, it costs $5 or $6 today.\n\nAnd c_2, n too."),
        ("import Tabs from '@a/Tabs';\nimport {\n  A,\n  B\n} from './x'\nexport const meta = {\n  title: 'x'\n}\n\n<Tabs>\n  <TabItem value=\"a\">In a tab.</TabItem>\n</Tabs>\n\nTwo {/* not\nseen */}words.\n\n<Card title='x' />", "In a tab.\n\nTwo words."),
        ("{{< highlight go >}}\nfmt.Println()\n{{< /highlight >}}\n\n{% code %}\nputs 1\n{% endcode %}\n\n{{ page.title }} It ebbs.{: #a .b}\n\n{: .note }\nA note.", "It ebbs.\n\nA note."),
        ("It ebbs [@moss2020, p. 5; see @low], [-@roe]; as [small caps]{.smallcaps} say, H~2~O and x^2^.\n\n\\newpage\n\n+++ {\"a\": 1}\n\n:wave: At 10:30:45 ++new++ it did.", "It ebbs,; as small caps say, H2O and x^2.\n\nAt 10:30:45 new it did."),
        ("- [Ebb](#ebb)\n  - [Flood](#flood)\n\nThe [tide](#tide) turns.\n\n[Back to top](#top)", "The tide turns."), ("*[GPS]: A system\n\nThe GPS.", "The GPS."), ("See {ref}`the quay <quay>` and {doc}`plan`.", "See the quay and plan."),
        ("It moves {cite}`moss2024`, and {cite:p}`a,b`.", "It moves, and."), ("As {cite:t}`Moss` says.", "As Moss says."),
        ("```\nx\n```\n\n% a remark\n% and more\n\nThe quay.", "The quay."), ("# The quay { .wide #top }\n\nIt is { 4 } wide.", "The quay\n\nIt is { 4 } wide."),
        ("Of { .5, .7 } and { #ab, 2 } the { .x } is one. [Go](a.md){ .button }", "Of { .5, .7 } and { #ab, 2 } the { .x } is one. Go"),
        ("status:: open\n\nDue (priority:: high) soon ((64a1b2c3d)) {{[[TODO]]}}.", "Due soon ."), ("> **Note**\n> It ebbs.", "It ebbs."), ("=== \"Bash\"\n\n    In a tab.\n\nBelow\n===", "Bash\n\nIn a tab.\n\nBelow"),
        ("- [-] not done\n- [/] half", "- not done\n- half"), ("渡轮七点\n出发。A\nB", "渡轮七点出发。A B"), ("Before.\n\n```{code-cell}\n$a_1$\n```\n\nA.", "Before.\n\nA."), ("The List<String> of `<Note>`<BR>stays.", "The List of <Note>\nstays."),
    ],
)  # fmt: skip
def test_what_sites_and_notebooks_write_is_read(content, text):
    """Definitions, drawn tables, verses, formulas, MDX, short codes, what Pandoc cites, links to one's own headings."""
    assert read_markdown(content).text == text


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("---\ntitle: 'Tom''s ferry' # so far\nauthor:\n  - Ina Moss\n  - \"Ola Berg\"\ndate: 2 May 2024\nlang: en\n---\n", ("Tom's ferry", "Ina Moss, Ola Berg", "2024-05-02", "en")),
        ('+++\ntitle = "The \\"ferry\\""\nauthors = ["Ina Moss", \'Ola\', Ida]\ndate = 2024-05-02T10:00:00Z\n[params]\ntitle = "x"\n+++\n', ('The "ferry"', "Ina Moss, Ola, Ida", "2024-05-02T10:00:00Z", None)),
        ("---\n# of May\ntitle: >-\n  The ferry\n  of Colm\nauthor: {name: Ina Moss, email: i@a.example}\n---\n", ("The ferry of Colm", "Ina Moss", None, None)),
        ("---\ntitle: The ferry\n  of Colm\nauthors:\n  - name: Ina Moss\n    affiliation: Quay\n  - name: 'Ola'\n---\n", ("The ferry of Colm", "Ina Moss, Ola", None, None)),
        ("---\ntitle: 渡轮\ndate: 2024年5月2日\ncreated: x\n...\n", ("渡轮", None, "2024-05-02", None)), ("---\ndate: soon\nauthor: {email: i}\n---\n", (None, "{email: i}", "soon", None)),
        ('{\n  "title": "The ferry",\n  "author": ["Ina", "Ola"]\n}\n', ("The ferry", "Ina, Ola", None, None)), ("% The ferry\n% Ina Moss; Ola\n% May 2, 2024\n", ("The ferry", "Ina Moss, Ola", "2024-05-02", None)),
        ("---\ntitle: [The ferry, the quay]\nlang: klingon\n---\n", ("The ferry, the quay", None, None, None)),
        ("% The ferry\n", ("The ferry", None, None, None)), ("---\n---\n", (None,) * 4),
        ("\n\n---\ntitle: The ferry\n\n---\n", ("The ferry", None, None, None)),
    ],
)  # fmt: skip
def test_front_matter_is_read(head, known):
    """YAML's values over several lines, its lists and names; TOML above its tables; JSON; Pandoc's three lines."""
    document = read_markdown(f"{head}\n{ONE}")
    assert (document.title, document.author, document.date, document.language) == known
    assert document.text == ONE


@pytest.mark.parametrize(
    "head",
    [
        "---\n\nAbove it.\n\n---", "\n---\nTitle: above it.\n\nAnd more.\n---",
        "\n---\r\nTitle: above it.\r\n\r\nAnd more.\r\n---", "{\nnot JSON\n}", "---\nNo end",
    ],
)  # fmt: skip
def test_what_only_looks_like_front_matter_is_text(head):
    """A rule above a text and below it, a brace."""
    document = read_markdown(f"{head}\n\n{ONE}")
    assert document.title is None
    assert document.text.endswith(ONE)
    assert document.text != ONE


def test_a_word_with_a_colon_below_a_blank_line_and_a_rule_is_said():
    """It names nothing that settings say."""
    assert read_markdown(f"\n---\nWarning: the ferry is late.\n---\n\n{ONE}").text.startswith(
        "Warning: the ferry is late."
    )


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('/// note | Beware\nThe road.\n///\n\n--8<-- "part.md"\n\nThe ferry.', "Beware\n\nThe road.\n\nThe ferry."),
        ("The road.{::comment}not\nyet{:/comment}\n\n<%* tp.date() %>\nThe ferry.", "The road.\n\nThe ferry."),
        ("The road.\n\n![map](/a/map.png =500x300)\n\nThe ferry.", "The road.\n\nThe ferry."),
        ("The {{c1::road::what}} is {{c2::closed}}.", "The road is closed."),
    ],
)
def test_what_more_programs_write_is_read(content, text):
    """PyMdown's boxes and snippets, kramdown's comments, Obsidian's templates and cards, pictures with a size."""
    assert read_markdown(content).text == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("::: warning Mind the gap\nThe road.\n:::\n\n:::tip[So]\nThe ferry.\n:::\n\n::alert{type=\"x\"}\nIt ebbs.\n::", "Mind the gap\n\nThe road.\n\nSo\n\nThe ferry.\n\nIt ebbs."),
        ("::: {.callout-note title=\"So\"}\nThe road.\n:::", "So\n\nThe road."), ("The [road]({{< ref \"a b.md\" >}}#x) and [post]({% post_url a %}).", "The road and post."),
        ("The {~~old~>new~~} road{-- is--} {++has++} {==closed==}{>>why<<}.", "The new road has closed."), ("The ~old~ new road, ~5 or ~6 km.", "The new road, ~5 or ~6 km."),
        ("The road.\n\n  Right   Left\n------- ------\n     12 12\n    123 123\n\nTable: Tolls.\n\nThe ferry.", "The road.\n\nThe ferry."),
        ("The road.\n\n----------------\n Who     Pays\n------- --------\n A car   Four,\n         at noon\n\n A bus   Ten\n----------------\n\n: Tolls {#tbl-a}\n\nThe ferry.", "The road.\n\nThe ferry."),
        ("The road\n--------\n\nIt closed.\n\n---------------\n\nThe ferry.", "The road\n\nIt closed.\n\nThe ferry."), ("\\begin{center}\nThe road.\n\\end{center}", "The road."),
        ("::::{grid} 2\n:::{grid-item-card} Tolls\nThe road.\n:::\n:::{figure} a.png\n:alt: x\nNot seen.\n:::\nThe ferry.\n::::", "Tolls\n\nThe road.\n\nThe ferry."),
        ("道路**「閉鎖」**です。길은 **(닫힘)**입니다.", "道路「閉鎖」です。길은 (닫힘)입니다."), ("Tags: #road, #ferry/north\n\nThe road {{/* why */}}closed ((64a1b2c3d)).", "The road closed."),
        (":::{figure} a.png\n:alt: x\nNot seen.\n\nThe ferry.\n\n:::{note}\nThe road.\n:::\n\nIt closed.\n\n<<< @/toll.js", "The ferry.\n\nThe road.\n\nIt closed."),
        ("- TODO The road closed.\n- [x] Tell the ferry. ⏫ 📅 2024-05-02\n\n#roads/north#", "The road closed.\nTell the ferry."),
    ],
)  # fmt: skip
def test_boxes_titles_tables_of_dashes_and_changes_are_read(content, text):
    """Titles of boxes, links that a site generator completes, Critic Markup, one tilde, Pandoc's tables, MyST's cards."""
    assert read_markdown(content).text == text


@pytest.mark.parametrize(
    "content",
    [
        "TODO lists are a burden, so is the road.", "DONE with it, the ferry left.", "旅行記 ~京都編~", "Copy ~/a:~/b, or ~/c and ~$5.",
        "Two rules part it.\n\n--- ---\nThe ferry goes.", "The road, ✅ 2024-05-02 at last, is open, and tolls 🔼 5 %.",
    ],
)  # fmt: skip
def test_words_that_look_like_a_program_s_marks_are_read(content):
    """Tasks are items, a home directory and a Japanese subtitle aren't struck, a table of dashes has a head or an end."""
    assert read_markdown(content).text == content.replace("--- ---\n", "")


def test_a_page_of_notion_s_says_its_properties_below_its_title():
    """Where one of them is a database's own; a text's labels stay."""
    document = read_markdown(f"# Tides\n\nCreated: May 2, 2024 10:00 AM\nCreated by: Ina Moss\nPort: Colm\n\n{ONE}")
    assert (document.title, document.author, document.date) == ("Tides", "Ina Moss", "2024-05-02")
    assert document.text == f"Tides\n\n{ONE}"
    assert "Chair: Ina" in read_markdown(f"# Tides\n\nChair: Ina Moss\nClerk: Ola\n\n{ONE}").text


def test_what_stands_above_without_marks_is_read_where_it_names_a_title_and_more():
    """As Pelican and MultiMarkdown have it; labels that a text begins with are its own."""
    document = read_markdown("Title: The ferry\nDate: 2024-05-02\nCategory: Boats\n\nIt leaves at one.")
    assert (document.title, document.date, document.text) == ("The ferry", "2024-05-02", "It leaves at one.")
    for head in ("Title: The ferry\nPort: Colm\n\n", "Author: Ina\nDate: 2024-05-02\n\n", "Title: The ferry\n\n"):
        assert read_markdown(f"{head}It leaves at one.").text == f"{head.strip()}\n\nIt leaves at one.".replace(
            "\nPort", " Port"
        ).replace("\nDate", " Date")


def test_callouts_have_their_titles_as_headings():
    """Obsidian's, folded or not, and GitHub's alerts."""
    document = read_markdown(
        f"> [!warning]- Closed until June\n> {ONE}\n> And on.\n\n> [!NOTE]\n> {TWO}\n\n> {THREE}\n\n[!no] callout\n\n> [!tip] Alone"
    )
    assert document.text.split("\n\n") == ["Closed until June", f"{ONE} And on.", TWO, THREE, "[!no] callout", "Alone"]
    assert heads(document) == ["Closed until June", "Alone"]


@pytest.mark.parametrize("box", ["> [!tip] Beware", '!!! tip "Beware"\n    Mind.', "::: tip Beware\nMind.\n:::"])
def test_a_box_on_top_has_not_the_text_s_title(box):
    """The only heading of the highest level has, where it is the first: a note's sections may be of that level."""
    assert read_markdown(f"{box}\n\n# Tides  [at](a) *noon*\n\n{ONE}\n\n## Boats").title == "Tides at noon"
    for below in (ONE, f"#\n\n{ONE}", f"{ONE}\n\n## Boats\n\n# Notes", f"{ONE}\n\n# Tides\n\n# Boats"):
        assert read_markdown(f"{box}\n\n{below}").title is None
    assert read_markdown("").title is None


def test_a_wiki_s_page_is_summarized():
    """A bar in a link is no bar of a menu."""
    page = f"The [[Harbour road|road]] closed on Monday for repairs that will last six weeks, the council said. #infrastructure #todo\n\n{TWO}\n\n{FOUR} ^block-id"
    digest = summarize(read_markdown(page), 3)
    assert (
        digest.sentences[0].text == "The road closed on Monday for repairs that will last six weeks, the council said."
    )
    assert not digest.furniture


@pytest.mark.parametrize(
    "deep",
    [">" * 20_000 + " ", "> " * 400, "- " * 3_000, "1. " * 100, "".join(f"{'  ' * n}- x\n" for n in range(300)) + "\n"],
)
def test_what_lies_deep_is_read(deep):
    """A parser passes over what lies in more quotes and lists than it has frames for."""
    document = read_markdown(f"{deep}{ONE}\n\n{TWO}")
    assert ONE in document.text
    assert TWO in document.text
    assert document.warnings == ()


def test_what_lies_deeper_than_that_is_said():
    """Lists in lists by indents, and by marks on one line."""
    lists = "".join(f"{'  ' * n}- x\n" for n in range(20))
    document = read_markdown(f"{lists}{' ' * 40}{'- ' * 30}{ONE}")
    assert ONE not in document.text
    assert document.warnings == ("lists or quotes lie too deep in each other: what is deepest isn't read",)


def test_marks_have_a_ceiling():
    """Said, with a way out."""
    with pytest.raises(InputError, match=r"a\.md: over 300,000 marks of Markdown; split it"):
        read_markdown("[" * 300_001, source="a.md")


@pytest.mark.parametrize(
    "unit",
    [
        "[[",
        "![[",
        "[[a|",
        "%%",
        "%%\n",
        "==",
        "==a",
        "^[",
        "[^a]",
        "#a ",
        "~~",
        "`a` ",
        "[^1]: a\n",
        "> [!a]",
        "    a\n",
        "```\n",
        "$$\n",
        "$a_",
        "\\begin{table}\n",
        "{{< code >}}",
        "import {",
        "export const a\n",
        "{/*",
        "<Note ",
        "+---+\n",
        "<div>\n\n",
        "<p><a>x\n\n",
        "<table>\n",
        "<!--\n\n",
        "<p>&amp;<summary>",
        ":::{note}\n",
        "```{tip}\n:class: a\n",
        "- a\n{:toc",
        "\n\n% a",
    ],
)
def test_time_grows_with_the_length(unit):
    """Ten times as much takes about ten times as long."""

    def work(length):
        content = unit * (length // len(unit))
        return lambda: read_markdown(content, ceilings=Ceilings(seconds=None))

    assert_grows_slowly(work, 6_000, 60_000)


HTML = [
    ('<h1 align="center">Road</h1>\n<p align="center"><img src="a.png"></p>', "Road"),
    (f'<p align="center">\n  {ONE}\n</p>', ONE),
    (f"<aside>\n💡 {ONE}\n\n</aside>", f"💡 {ONE}"),
    (f"<details>\n<summary>More</summary>\n\n{ONE}\n\n</details>", ONE),
    ('<p align="center"><a href="a">Docs</a> · <a href="b">Install</a>&nbsp;</p>', ""),
    (f"<table><tr><td>{TWO}</td></tr></table>", ""),
    (f"<div><table><tr><td>{TWO}</td></tr></table>{ONE}</div>", ONE),
    ("<!-- a note\n\nof mine -->", ""),
    ("<style>\np { color: red }\n</style>", ""),
]


@pytest.mark.parametrize(("html", "text"), HTML)
def test_of_html_the_words_are_read(html, text):
    """Not those of tables and rows of links, nor what nobody sees."""
    pytest.importorskip("selectolax")
    assert read_markdown(f"{html}\n\n{FOUR}\n").text == "\n\n".join(filter(None, (text, FOUR)))


def test_without_html_s_parser_its_words_are_left_out(monkeypatch):
    """The rest is read."""
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    assert read_markdown(f"<p>{ONE}</p>\n\n{FOUR}\n").text == FOUR


MYST = [
    (f"```{{note}}\n{ONE}\n```", ONE),
    (f"````{{warning}} Careful\n:class: a\n:name: b\n\n{ONE}\n\n```\nx = 1\n```\n````", f"Careful\n\n{ONE}"),
    (f":::{{admonition}} Careful\n:class: tip\n{ONE}\n:::", f"Careful\n\n{ONE}"),
    (f"```{{code-cell}} python\n:tags: a\nx = 1\n```\n\n{ONE}", ONE),
    (f"````\n```{{note}}\nx\n```\n````\n\n{ONE}", ONE),
    (f"```{{tip}}\n```\n:smile: {ONE}", ONE),
    (f"(road)=\n# Road\n\n% to do\n% later\n\n{ONE}", f"Road\n\n{ONE}"),
    (f"* Contents\n{{:toc}}\n\n{ONE}", ONE),
    (f"{ONE}\n% is what grew.", f"{ONE} % is what grew."),
]


@pytest.mark.parametrize(("content", "text"), MYST)
def test_myst_s_boxes_are_read(content, text):
    """Though it writes them as listings; settings, targets and comments aren't text, and listings stay listings."""
    assert read_markdown(content).text == text


def test_without_the_extra_the_pip_command_is_printed(monkeypatch):
    """The message is what to run."""
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    with pytest.raises(MissingDependencyError, match=r"get-a-summary\[markdown\]"):
        read_markdown("")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("**[Docs](d)** • [Install](i)\n\nIt reads files.", "It reads files."),
        ("See [this](d), [that](i)\n\nIt reads.", "See this, that\n\nIt reads."),
        ("[![Build](b.svg)](b) [Docs](d)<br>[Code](c)\n\nIt reads.", "It reads."),
        ("[The lock is shut.](d) [The ferry runs.](i)", "The lock is shut. The ferry runs."),
        ("[The ferry](d) [opened](i).", "The ferry opened."),
        ("[The ferry opened after ten years](d)\n[The lock is closed until June](i)",
         "The ferry opened after ten years The lock is closed until June"),
        ("- [One](a) - [Two](b)", "- One - Two"),
        ("[One](a)", "One"),
        ("The ^^lock^^ holds.", "The lock holds."),
        ("<TabItem>\n    It holds.\n</TabItem>", "It holds."),
        ("- #+BEGIN_QUOTE\n  It holds.\n  #+END_QUOTE", "It holds."),
    ],
)  # fmt: skip
def test_rows_of_links_and_what_logseq_and_mdx_write(content, text):
    """A row of links is a menu; in a list each is an entry."""
    assert read_markdown(content).text == text


def test_code_in_what_a_generator_replaces_goes_with_it():
    """Hugo's notes have titles with code in them; the code behind them stays where it is."""
    shown = '{{% note "Alias `T`" %}}\n`T` is an alias of `i18n`.\n{{% /note %}}'
    assert read_markdown(shown).text == "T is an alias of i18n."


def test_a_listing_of_templates_is_a_listing():
    """What Hugo shows has "{{ end }}" in it; a name of a page may stand on the next line."""
    listing = '{{< code file="a.html" >}}\n<p>{{ .Title }}</p>\n{{ end }}\n{{< /code >}}'
    assert read_markdown(f"One.\n\n{listing}\n\nTwo.").text == "One.\n\nTwo."
    linked = 'See [the\nbundles]({{< relref\n"/a/b" >}}), please, and {{<gh\n0x66>}} this.'
    assert read_markdown(linked).text == "See the bundles, please, and this."


def test_items_are_told_behind_their_dashes():
    """So that they are known as those of a web page are; none of them is in doubt."""
    items = [TWO, "Bring a coat to the quay", "Pay the crew in coins, not in notes"]
    document = read_markdown("\n- ".join([f"{ONE}\n", *items]))
    assert [document.text[start:end] for start, end in document.items] == items
    assert document.text.endswith("- Pay the crew in coins, not in notes")
    summary = summarize(document)
    assert list(map(str, summary.all_sentences))[1:] == items
    assert not summary.doubtful
    assert not read_markdown(f"# Ferry\n\n{ONE}\n\n{TWO}").items


def test_furniture_beside_items_stays_in_doubt_where_nothing_is_taken_out():
    """What is sure goes, or is picked last."""
    byline = "By Ina Moss"
    document = read_markdown(f"# Ferry\n\n{byline}\n\n{ONE}\n\n- {TWO}\n- {THREE}\n\n{FOUR}")
    assert byline in [part.text for part in summarize(document).furniture]
    assert byline in [part.text for part in summarize(document, furniture="doubt").doubtful]


def test_what_says_that_it_is_furniture_stays_in_doubt_beside_items():
    """By its words: a line that only stands apart is a README's own."""
    notice, apart = "© 2026 Harbour Weekly. All rights reserved.", "Ferries for everyone"
    menu = "Home | News | Sport | Weather"
    document = read_markdown(f"{menu}\n\n{apart}\n\n{ONE} {TWO}\n\n- {THREE}\n- {FOUR}\n\n{notice}")
    assert [part.text for part in summarize(document).doubtful] == [menu, notice]


def test_an_item_that_opens_as_furniture_does_is_the_text_s():
    """What a list names is its own; below the list the same line is in doubt."""
    line = "Contact: the harbour office"
    within = read_markdown(f"{ONE}\n\n{TWO}\n\n- {line}\n- Bring a coat\n- Pay the crew\n\n{THREE} {FOUR}")
    assert not summarize(within).doubtful
    below = read_markdown(f"{ONE} {TWO}\n\n- {THREE}\n- {FOUR}\n\n{line}")
    assert [part.text for part in summarize(below).doubtful] == [line]


def test_items_cost_where_a_text_is_prose_and_lists():
    """A README's options give way to what it says of itself."""
    options = "".join(
        f"- The `--{name}` option sets the {name} of the ferry's table to what it was.\n"
        for name in ("hour", "quay", "fare", "crew")
    )
    document = read_markdown(f"# Ferry\n\n{ONE} {TWO}\n\n{options}\n{THREE} {FOUR}")
    costs = dict(
        zip(map(str, summarize(document).all_sentences), summarize(document).scores.parts["readability"], strict=True)
    )
    assert [cost for text, cost in costs.items() if "option" in text] == [-0.4] * 4


@pytest.mark.parametrize(("links", "is_told"), [(9, True), (10, False)])
def test_a_web_page_that_was_copied_whole_is_told_by_its_lines(links, is_told):
    """Ten items that are nothing but a link are its menus'; a link within an item's words is none of them."""
    menu = "".join(f"- [Quay {number}](/quay/{number})\n" for number in range(links))
    within = "".join(f"- See [quay {number}](/quay/{number}) for its ferries.\n" for number in range(12))
    assert bool(read_markdown(f"{menu}\n{ONE}\n\n{within}\n{THREE}").items) is is_told
