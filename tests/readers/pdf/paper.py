"""Makes PDFs for tests: letters where they are put, in the order in which they are drawn."""

import textwrap

# Courier's letters are all as wide: six tenths of their size.
WIDE = 0.6


def pdf(pages, *, turn=0, signs=None, weight=0, font="Courier", **known):
    """Return a PDF and what it says of itself; a page is a list of lines, or of (x, y, size, text, is bold).

    ``signs`` are what letters stand for, instead of themselves; ``weight`` that of the letters that aren't bold by name;
    a page that is a text is what draws it.
    """
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    for name in (font, f"{font}-Bold"):
        more = (
            "/ToUnicode 5 0 R "
            if signs
            else "/FontDescriptor 5 0 R /FirstChar 0 /LastChar 0 /Widths [600] "
            if weight
            else ""
        )
        objects.append(f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding {more}>>")
    if signs:
        pairs = " ".join(f"<{ord(letter):02x}> <{sign.encode('utf-16-be').hex()}>" for letter, sign in signs.items())
        cmap = f"1 begincodespacerange <00> <ff> endcodespacerange {len(signs)} beginbfchar {pairs} endbfchar"
        objects.append(f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream")
    if weight:
        objects.append(
            f"<< /Type /FontDescriptor /FontName /Own /Flags 33 /StemV {weight} /Ascent 629 /Descent -157 >>"
        )
    kids = []
    for page in pages:
        shown = "".join(_shown(line, turn) for line in _placed(page))
        stream = f"BT {shown}ET" if not isinstance(page, str) else page
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F0 3 0 R /F1 4 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append("<< " + " ".join(f"/{key} ({value})" for key, value in known.items()) + " >>")
    return file_of(objects)


def _placed(page):
    """Return a page's lines with their places: plain ones from the top, 14 points apart."""
    if isinstance(page, str):
        return []
    return [
        (50, 780 - 14 * row, 10, line, False) if isinstance(line, str) else (*line, False)[:5]
        for row, line in enumerate(page)
    ]


def _shown(line, turn):
    """Return the operators that draw a line."""
    x, y, size, text, bold = line
    text = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    matrix = {
        0: f"1 0 0 1 {x} {y}",
        1: f"0 1 -1 0 {842 - y} {x}",
        2: f"-1 0 0 -1 {595 - x} {842 - y}",
        3: f"0 -1 1 0 {y - 247} {842 - x}",
    }
    return f"/F{int(bold)} {size} Tf {matrix[turn]} Tm ({text}) Tj "


def file_of(objects):
    """Return the bytes of a file of objects; the last says what the file says of itself."""
    content, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(content))
        content += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\n"
    return content + f"{head}startxref\n{len(content)}\n%%EOF".encode()


def wrapped(*paragraphs, width=50):
    """Return the lines of paragraphs, wrapped."""
    return [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, width)]


def columns(paragraphs, *, by_row=False, count=2, top=700, width=34, size=9, step=11, gap=18, rows=30, apart=False):
    """Return the lines of paragraphs in columns, drawn one column after the other or row by row across them.

    With ``apart`` the second column's lines stand a third of a line lower.
    """
    lines = []
    for paragraph in paragraphs:
        lines += [(10 * (place == 0), line) for place, line in enumerate(textwrap.wrap(paragraph, width - 2))]
    across = width * WIDE * size + gap
    found = [
        (
            40 + across * (number // rows) + indent,
            top - step * (number % rows) - (step / 3) * (apart and number // rows % 2),
            size,
            line,
        )
        for number, (indent, line) in enumerate(lines)
    ]
    assert len(lines) <= rows * count
    return sorted(found, key=lambda line: (-line[1], line[0])) if by_row else found
