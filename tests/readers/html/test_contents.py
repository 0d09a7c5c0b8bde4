"""A page's own table of contents is none of its text, nor is the label above it; lists of other things are."""

from time import process_time
from types import SimpleNamespace

import pytest

from summarizer import read_html
from summarizer.readers.html.contents import note_contents
from tests.pages import FIVE, FOUR, ONE, THREE, TWO, page

HEADINGS = ("Piles of steel", "Who pays for it", "What the ferry costs")
ITEMS = [f"<li><a href='#{place}'>{text}</a></li>" for place, text in enumerate(HEADINGS)]
PARTS = [f"<h2>{text}</h2><p>{said}</p>" for text, said in zip(HEADINGS, (THREE, FOUR, FIVE), strict=True)]
TEXT = "\n\n".join([ONE, TWO, *(f"{text}\n\n{said}" for text, said in zip(HEADINGS, (THREE, FOUR, FIVE), strict=True))])


def text_of(above, parts=PARTS):
    """Return the text of an article with something between its first and second paragraph."""
    return read_html(page(f"<article><p>{ONE}</p>{above}<p>{TWO}</p>{''.join(parts)}</article>")).text


@pytest.mark.parametrize(
    "above",
    [
        f"<ul>{''.join(ITEMS)}</ul>",
        f"<p><b>Our themes</b></p><ul>{''.join(ITEMS)}</ul>",
        f"<div class=box><div>Sommaire</div><ol>{''.join(ITEMS)}</ol></div>",
        "<ul><li><a href='#1'>1 Piles of steel</a></li><li><a href='#2'>1.1 A part of that</a></li>"
        "<li><a href='#3'>2. Who pays for it</a> – 4</li></ul>",
        "<table><tr><td>1<td><a href='#1'>Piles of steel</a><tr><td>2<td><a href='#2'>Who pays for it</a></table>",
    ],
)
def test_contents_are_no_text(above):
    """Under a label or none, with numbers in the link or beside it, of parts that have no heading of their own."""
    assert text_of(above) == TEXT


def test_a_heading_over_contents_is_their_label_where_it_has_nothing_else():
    """Behind it the next heading is one as high; a chapter's has its parts below it."""
    contents = f"<ul>{''.join(ITEMS)}</ul>"
    below = f"<article><p>{ONE}</p><p>{TWO}</p><h2>Overview</h2>{contents}"
    assert read_html(page(f"{below}{''.join(PARTS)}</article>")).text == TEXT
    lower = "".join(PARTS).replace("h2>", "h3>")
    assert read_html(page(f"{below}{lower}</article>")).text == TEXT.replace(HEADINGS[0], f"Overview\n\n{HEADINGS[0]}")
    said = "<p>The parts of the story are these:</p>"
    assert text_of(said + contents) == TEXT.replace(TWO, f"The parts of the story are these:\n\n{TWO}")


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        ("<ul><li><a href='/ina'>Ina Moss</a></li><li><a href='/jo'>Jo Lund of Colm</a></li></ul>", "- Ina Moss"),
        (f"<ul>{ITEMS[0]}<li><a href='/b'>The harbour's budget</a></li></ul>", "- Piles of steel"),
        ("<ul>" + "".join(f"<li>{text}</li>" for text in HEADINGS) + "</ul>", "- Piles of steel"),
        ("<ol><li>1 Piles of steel</li><li>2 Who pays for it</li></ol>", "- 1 Piles of steel"),
    ],
)
def test_other_lists_are_text(above, kept):
    """Of people, of one heading only, of what no link leads to."""
    assert f"\n\n{kept}\n" in text_of(above)


def test_a_list_of_other_pages_below_the_contents_is_text():
    """Each list is asked by itself."""
    others = "<ul><li><a href='/ina'>Ina Moss</a></li><li><a href='/jo'>Jo Lund of Colm</a></li></ul>"
    contents = f"<ul>{''.join(ITEMS)}</ul>"
    people = "- Ina Moss\n- Jo Lund of Colm"
    assert text_of(contents, [PARTS[0], others, *PARTS[1:]]) == TEXT.replace(THREE, f"{THREE}\n\n{people}")


def test_what_stands_on_a_page_twice_is_kept_below_its_contents():
    """A long heading that the contents repeat is no repetition, nor is one that leads back to them."""
    long = "How the council of the harbour town paid for the piles that the storm of March had washed away"
    contents = f"<ul><li><a href='#1'>{long}</a></li><li><a href='#2'>Who pays for it</a></li></ul>"
    parts = [f"<h2><a href='#top'>{long}</a></h2><p>{THREE}</p><p>{FOUR}</p>"]
    document = read_html(page(f"<article><p>{ONE}</p>{contents}<p>{TWO}</p>{''.join(parts)}{PARTS[1]}</article>"))
    assert document.text.count(long) == 1
    assert document.text.index(TWO) < document.text.index(long)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Tags: <a href=a>harbours</a>, <a href=b>storms</a>", False),
        ("Filed under: <a href=a>Local</a> | <a href=b>Roads and bridges</a>", False),
        ("Available Languages: <a href=a>en</a> | <a href=b>fr</a> | <a href=c>ja</a>", False),
        ("Schlagwörter: <a href=a>Hafen</a>, <a href=b>Sturm</a>", False),
        ("タグ：<a href=a>港</a>、<a href=b>嵐</a>", False),
        ("Tags: none but <a href=a>these</a>", True),
        ("Tags: harbours and storms", True),
        ("Website: <a href=a>the harbour's own</a>", True),
        ("<a href=a>Keywords:</a>", True),
    ],
)
def test_a_label_with_tags_is_no_text(line, kept):
    """Nothing but links stands behind it; a label of something else has a link that belongs to the text."""
    document = read_html(page(f"<article><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p><p>{line}</p></article>"))
    assert (len(document.text) > len(f"{ONE}\n\n{TWO}\n\n{THREE}")) == kept


@pytest.mark.parametrize(
    "line", ["Concert on 8 May 2026 in Leeds", "Deadline: 30 June 2026", "4 May 1931 – 8 June 2009"]
)
def test_a_day_between_the_title_and_the_article_may_be_the_article_s(line):
    """An event's, an offer's, a life's."""
    above = f"<article><h1>The piles of the quay</h1><p>{line}</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></article>"
    assert read_html(page(above, "<title>The piles of the quay</title>")).text.startswith(f"{line}\n\n{ONE}")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Photo: Ann Lee/AP", False),
        ("Header image: the quay by Jo Lund, CC BY 2.0", False),
        ("Titelbild: Ina Moss", False),
        ("Quelle: dpa", False),
        ("Source: United Nations.", False),
        ("来源：港口日报", False),
        ("（原标题：港口路关闭 议会紧急开会）", False),
        ("【编辑：王小明】", False),
        ("图片来源：摄图网", False),
        ("暴雨后的港口路。本报记者 王小明 摄", True),
        ("暴雨后的港口路 王小明 摄", False),
        ("（责任编辑：王小明）", False),
        ("김민수 기자 minsu@example.co.kr", False),
        ("责任编辑：", False),
        ("编辑：王小明 校对：李红 审核：赵大海", False),
        ("摄影：新华社记者 王小明", False),
        ("图/视觉中国", False),
        ("图片来自网络，侵删。", False),
        ("视频由受访者提供", False),
        ("发布时间：2026-05-04 10:12", False),
        ("声明：本文仅代表作者观点。", False),
        ("本文系港口日报独家稿件", False),
        ("本文未经授权不得转载", False),
        ("港口路塌方现场 视频截图", False),
        ("写真：共同通信社", False),
        ("来源很多，没有人知道水从哪里来。", True),
        ("出处：《论语·学而》", True),
        ("编辑：用于修改文本的命令", True),
        ("摄影：这门课程教授如何使用相机。", True),
        ("图/表的制作方法", True),
        ("图片来自古籍的并不多，大多数是画家后来补画的。", True),
        ("视频由三个部分组成，讲述了港口公路的历史。", True),
        ("更新时间：每周三上午十点", True),
        ("声明：我们反对一切形式的战争，并呼吁各方停火。", True),
        ("原题：求证三角形的内角和为180度。", True),
        ("本文系统地讨论了版权授权的历史与现状。", True),
        ("本报告未经审计，数据转载自各公司年报。", True),
        ("请在设置页面中保存一张截图", True),
        ("写真/動画の保存方法", True),
        ("(The road stays closed until May.)", True),
        ("The quay in Penrose after the storm — Foto: Jo Lund/TV Penrose", False),
        ("Ships that wait before the harbour, 4 May © Jo Lund", False),
        ("The quay after the storm. (Foto: Archive/Penrose)", False),
        ("The photo: https://penrose.example/photo/12 shows it", True),
        ("What the law says © 2024 of it all", True),
        ("The quay after the storm, Foto: dpa", False),
        ("docker run -it --rm penrose, image: nginx", True),
        ("Type Alt, then 0169, and © to make the sign", True),
        ("He told the war of the ships – photo by photo", True),
        ("The ships wait before the harbour © Jo Lund, and none of them comes in before the tide does.", True),
        (f"{ONE} {ONE} {ONE} — Foto: Jo Lund", True),
        ("[김민수 기자 minsu@example.co.kr]<br>[ⓒ 항구일보, 무단전재 및 재배포 금지]", False),
        ("Copyright ⓒ 항구일보. 무단 전재 및 재배포 금지.", False),
        ("本サイトの記事の無断転載を禁じます。", False),
        ("무단 전재를 막는 법이 봄에 바뀐다고 항구의 신문들이 전했다.", True),
        ("항구의 신문들은 이 기사의 무단 전재를 금지했다.", True),
        ("裁判所はこの記事の無断転載を禁じた。", True),
        ("来源：" + "港口" * 60, True),
        ("Follow us on Facebook and X for more news from the harbour.", False),
        ("Síguenos en Instagram", False),
        ("Like Us on Facebook", False),
        ("Like many on Facebook, she found the road closed.", True),
        ("[See <a href='/plans'>what the county plans for its quays</a>.]", False),
        ("[<a href='/moss'>Moss et al. 2004</a>]", True),
        ("[The county, <a href='/moss'>says Moss</a>, plans nothing of that kind.]", True),
        ("image: nginx:1.14", True),
        ("Sources: the board, the county", True),
        ("Photographs of the quay: a few of them are in the library.", True),
        ("Follow the road on foot for a mile.", True),
        ("Source: the river rises at the foot of the hill above Penrose.", True),
        ("Bild: Das Display ist hell und scharf, nur der Blickwinkel enttäuscht.", True),
        ("Credits: 3 (a lecture of two hours, a seminar of one)", True),
        ("Photo credit: 3 Points Agency", False),
    ],
)
def test_a_credit_is_no_text(line, kept):
    """Nor is where else to follow a site; a listing's line and a sentence that begin so are."""
    document = read_html(page(f"<article><p>{ONE}</p><p>{TWO}</p><p>{line}</p><p>{THREE}</p></article>"))
    assert (line.partition("<")[0] in document.text) == kept


def test_a_number_above_the_article_is_no_day():
    """A place on the globe, a count, a cell with a version's day."""
    rows = "<table><tr><td>Version</td><td>9.04, 12.02.2020</td></tr></table>"
    above = f"<article><h1>The piles of the quay</h1><p>Longitude: 7.203167</p>{rows}<p>203167 readers</p>"
    document = read_html(page(f"{above}<p>{ONE}</p><p>{TWO}</p></article>", "<title>The piles of the quay</title>"))
    reasons = {block.text: block.reason for block in document.blocks}
    assert "notice" not in (reasons["Longitude: 7.203167"], reasons["203167 readers"], reasons["9.04, 12.02.2020"])


def test_a_paragraph_of_a_sign_that_nobody_sees_is_none():
    """A site builder writes a joiner into an empty one; within an emoji it stays."""
    body = f"<article><p>{ONE}</p><p>\u200d</p><p>{TWO}</p><p>\u200d</p><p>👩\u200d🚒 {THREE}</p></article>"
    assert read_html(page(body)).text == f"{ONE}\n\n{TWO}\n\n👩\u200d🚒 {THREE}"


def test_labels_of_many_tables_of_contents_are_told_in_one_pass():
    """Of 16,000 none looks through the page below it for what is kept there: that took four seconds."""
    rows = [("Contents", "h2"), ("Alpha", "li"), ("Beta", "li")] * 16_000
    shown = [*rows, *[("Left out", "p")] * 48_000, ("Alpha", "h2"), ("Beta", "h2")]
    runs = [SimpleNamespace(text=text, tag=tag, link=len(text) * (tag == "li")) for text, tag in shown]
    tags, ones = [tag for _, tag in shown], [1] * len(shown)
    facts = SimpleNamespace(
        page=SimpleNamespace(runs=runs), tags=tags, words=ones, ends=[0] * len(runs), is_repeated=ones
    )
    reasons = ["score" if tag == "p" or (place < len(rows) and tag == "h2") else "" for place, tag in enumerate(tags)]

    start = process_time()
    note_contents(facts, reasons)

    assert process_time() - start < 2
    assert [place for place, reason in enumerate(reasons) if not reason] == [len(runs) - 2, len(runs) - 1]
