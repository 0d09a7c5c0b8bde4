"""From formats to good files that have much of what each knows: a fuzzer breaks only what is there."""

from __future__ import annotations

from tests.pages import FIVE, FOUR, ONE, PARAGRAPHS, THREE, TITLE, TWO
from tests.readers.office.test_office import docx, epub, odt, paragraph, run
from tests.readers.pdf.paper import columns, pdf, wrapped

_STYLES = (
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Heading1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>'
)
_TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
_WORD = docx(
    paragraph(run(TITLE), look='<w:pStyle w:val="Own"/>')
    + paragraph(run(ONE), "<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:footnoteReference w:id='1'/></w:r>")
    + paragraph(run("An item"), look="<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
    + _TABLE
    + paragraph(run("Gone", look="<w:vanish/>"), f"<w:del><w:r><w:delText>{TWO}</w:delText></w:r></w:del>")
    + paragraph(run("Figure 1. The road"), look='<w:pStyle w:val="Caption"/>')
    + f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph(run('Type here'))}</w:sdtContent></w:sdt>"
    + paragraph(f"<w:ins>{run(THREE)}</w:ins>", "<w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r>"),
    _STYLES,
)
_RICH = (
    r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}{\info{\title The road}{\author Jane}"
    rf"{{\creatim\yr2026\mo3\dy1}}}}\f0\pard {ONE}\par \b {TITLE}\b0\par \u8212 ?\'e9\emdash \f1\'c0\f0 {TWO}\par"
    r"{\*\bkmkstart a}{\pict\pngblip 89504e47}{\field{\*\fldinst HYPERLINK a}{\fldrslt the ferry}}{\v hidden}"
    rf"\trowd\cellx1000\intbl Year\cell 40\cell\row\pard {THREE}{{\footnote a note}}\line {FOUR}\par}}"
)
_MAIL = f"""From: "Moss, Ina" <i@a.example>
To: b@b.example
Subject: =?utf-8?q?Fwd:_F=C3=A4hre?=
Date: Fri, 3 May 2024 10:00:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=one

--one
Content-Type: multipart/alternative; boundary=two

--two
Content-Type: text/plain; charset=utf-8; format=flowed
Content-Transfer-Encoding: quoted-printable

Hi all,

{ONE} =C3=A9=
{TWO}

-- \nIna Moss
Harbour Weekly, +44 20 7946 0000

On Thu, 2 May 2024 at 09:00, Bo <b@b.example> wrote:
> {THREE}
> > {FOUR}

-----Original Message-----
From: Cy <c@c.example>
Sent: Monday

{FIVE}

--two
Content-Type: text/html; charset=utf-8

<p>{ONE}</p><blockquote>{THREE}</blockquote><div class=gmail_signature>Ina</div>
--two--
--one
Content-Type: message/rfc822

Subject: Within
From: d@d.example

{FOUR}
--one
Content-Type: application/pdf
Content-Disposition: attachment; filename=a.pdf
Content-Transfer-Encoding: base64

AAAA
--one--
"""
_MARKDOWN = f"""| a | b |
|---|---|
| 1 | 2 |

## {TITLE}

> [!note] A callout
> {ONE}

- [x] an item of [[a note|wiki]] links
1. **{TWO}** ~~gone~~ `code` [a link](/a "t") ![a picture](b) [^1]

```python
print()
```

{THREE} %%a comment%% <b>raw</b> &amp; ^block

[^1]: {FOUR}
"""
_FRONT = (
    f'---\ntitle: >\n  {TITLE}\nauthors:\n  - name: Ina Moss\n  - "Bo"\ndate: 2026-03-01\nlang: en\ntags: [a, b]\n---\n\n',
    f'+++\ntitle = """{TITLE}"""\nauthor = "Ina"\ndate = 2026-03-01\n[extra]\na = 1\n+++\n\n',
    f'{{"title": "{TITLE}", "author": {{"name": "Ina"}}, "date": "2026-03-01"}}\n\n',
    f"% {TITLE}\n% Ina Moss; Bo\n% 1 March 2026\n\n",
)
_PAGE = (
    f"<html lang=en><head><title>{TITLE} | Weekly</title><meta property=og:site_name content=Weekly>"
    "<meta name=author content='Ina Moss and Bo Lee'><meta property=article:published_time content=2026-03-01T10:00:00Z>"
    '<script type=application/ld+json>{"@graph": [{"@type": "NewsArticle", "author": {"@id": "#a"}}, {"@id": "#a", "name": "Ina Moss"}]}</script>'
    f"</head><body><article><h1>{TITLE}</h1><p class=byline>By <a rel=author href=/i>Ina Moss</a>, Bo Lee and AP</p><time>1 March 2026</time>"
    f"<p>{ONE}</p><figure><img alt=a><figcaption>The road</figcaption></figure><blockquote>{TWO}</blockquote><p>{THREE}<br><br>{FOUR}</p>"
    f"<a {' '.join([f'a{n}=b' for n in range(600)])}>a link</a></article></body></html>"
)
# Two pages in columns under a running head, over a number and a note; a page as a contents list.
_NUMBERED = [
    [
        (72, 800, 8, f"Harbour Weekly {n}", False),
        *columns(PARAGRAPHS[n:] + PARAGRAPHS[:n]),
        (72, 60, 7, f"{n} See the board's report.", False),
        (290, 30, 8, str(n), False),
    ]
    for n in (1, 2, 3)
]
_HYPHENED = [
    (90, 760, 18, TITLE, True),
    *[(90, 700 - 14 * n, 10, line, False) for n, line in enumerate(wrapped(ONE, TWO, FIVE, width=34))],
]
SEEDS: dict[str, list[bytes]] = {
    "html": [_PAGE.encode()],
    "markdown": [(head + _MARKDOWN).encode() for head in _FRONT],
    "pdf": [pdf(_NUMBERED, Title=TITLE, Author="Ina Moss"), pdf([_HYPHENED, wrapped(THREE, FOUR)], weight=80)],
    "docx": [_WORD],
    "odt": [
        odt(
            f"<text:h>{TITLE}</text:h><text:p>{ONE}<text:s/><text:tab/><text:note><text:p>a</text:p></text:note></text:p>"
            f"<text:list><text:list-item><text:p>{TWO}</text:p></text:list-item></text:list>"
        )
    ],
    "rtf": [_RICH.encode("cp1252")],
    "epub": [
        epub(
            ("one.xhtml", f"<html><body><h1>{TITLE}</h1><p>{ONE}<a href='#n'>1</a></p><aside id='n'>{TWO}</aside></body></html>"),
            ("two.xhtml", f"<html><body><section><p>{THREE}</p></section></body></html>"),
        )
    ],
    "email": [_MAIL.encode()],
    "subtitles": [
        f"WEBVTT\n\nNOTE a\n\nSTYLE\n::cue {{}}\n\n1\n00:01.000 --> 00:04.000 align:left\n<v Ina>{ONE}\n\n00:05.000 --> 00:06.000\n- {TWO}\n- (laughs)\n".encode()
    ],
}  # fmt: skip
