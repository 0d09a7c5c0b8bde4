"""From summaries to the pictures in docs/pictures: python -m browser.pictures.

Needs Chromium and the extra browser. Each picture is written with 64 colours, so that none is larger than 200 kB.
"""

import io
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import BrowserContext, Page, sync_playwright

from browser.boxes import BOX, SHEET, opened
from browser.boxes import article as marked_up
from browser.scenes import chromium, example, jupyterlab, long_article, notebook, without_styles
from browser.server import serving
from summarizer import summarize

PICTURES = Path(__file__).parent.parent / "docs" / "pictures"
UNFOLD = "document.querySelectorAll('details').forEach(each => { each.open = true })"
# What a notebook's page is where there is no notebook: a font, a margin.
FRAME = '<body style="font:14px/1.5 sans-serif;margin:1.5rem">'


def main() -> None:
    """Take all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright, chromium(playwright, viewport={"width": 900, "height": 760}) as context:
        for dark in (False, True):
            in_jupyterlab(context, f"jupyterlab-{'dark' if dark else 'light'}", dark=dark)
        in_jupyterlab(context, "jupyterlab-untrusted", trust=False)
        on_a_page(context, "stripped", lambda: FRAME + without_styles(example()._repr_html_()), height=900)
        on_a_page(context, "page-light", lambda: example().to_html(), height=1300)
        on_a_page(context, "page-dark", lambda: example().to_html(), scheme="dark", height=1300)
        on_a_page(context, "arabic", lambda: example("kelp_ar").to_html(), height=760)
        on_a_page(context, "chinese", lambda: example("kelp_zh").to_html(), height=760)
        on_a_page(context, "long", lambda: FRAME + summarize(long_article(), 8)._repr_html_(), height=1300)
        on_a_page(context, "phone", lambda: example().to_html(), width=390, height=844)
        on_a_page(context, "plot", lambda: FRAME + example("radio", 4).plot().to_html(), width=820, height=470)
        on_a_page(context, "why", lambda: FRAME + example("radio", 4).why(9).to_html(), width=820, height=330)
        in_a_box(context, "widget-light")
        in_a_box(context, "widget-dark", scheme="dark")
        in_a_box(context, "widget-arabic", "kelp_ar", '<html lang="ar" dir="rtl">')
        in_a_box(context, "widget-phone", width=360)
    gallery()


def in_jupyterlab(context: BrowserContext, name: str, *, dark: bool = False, trust: bool = True) -> None:
    """Take a picture of a notebook in JupyterLab."""
    digest = example()
    source = 'digest = summarize(Path("article.txt").read_text())\ndigest'
    with jupyterlab({"demo": notebook((source, digest))}, dark=dark, trust=trust) as address:
        tab = context.new_page()
        tab.set_viewport_size({"width": 900, "height": 1000})
        tab.goto(f"{address}demo.ipynb")
        tab.wait_for_selector(".jp-OutputArea-output details mark", state="attached")
        tab.wait_for_timeout(3000)
        take(tab, name)
        tab.close()


def on_a_page(
    context: BrowserContext,
    name: str,
    made: Callable[[], str],
    width: int = 900,
    height: int = 700,
    scheme: str = "light",
) -> None:
    """Take a picture of a page."""
    tab = context.new_page()
    tab.emulate_media(color_scheme=scheme)
    tab.set_viewport_size({"width": width, "height": height})
    tab.set_content(made())
    take(tab, name)
    tab.close()


def in_a_box(
    context: BrowserContext,
    name: str,
    article: str = "radio",
    opening: str = '<html lang="en">',
    scheme: str = "light",
    width: int = 640,
) -> None:
    """Take a picture of an article whose summary is open, at its last sentence."""
    with serving() as server:
        server.files["/site.css"] = SHEET.encode()
        tab = context.new_page()
        tab.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        tab.set_viewport_size({"width": width, "height": 720})
        # The summary stands behind the title.
        body = marked_up(article).replace("</h1>", f"</h1>{BOX}")
        box = opened(tab, server, f"<main><article>{body}</article></main>", opening)
        box.evaluate("box => box.go(2)")
        tab.evaluate("scrollTo(0, 0)")
        take(tab, name)
        tab.close()


def take(tab: Page, name: str) -> None:
    """Unfold what is folded, and write what is seen."""
    tab.evaluate(UNFOLD)
    tab.wait_for_timeout(300)
    save(Image.open(io.BytesIO(tab.screenshot())), name)


def save(picture: Image.Image, name: str) -> None:
    """Write a picture, small."""
    path = PICTURES / f"{name}.png"
    picture.convert("RGB").quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    print(path.name, f"{path.stat().st_size / 1000:.0f} kB")


def gallery() -> None:
    """Put three pictures on one sheet: what the README shows."""
    names = ("jupyterlab-light", "page-dark", "plot")
    first, dark, plot = (Image.open(PICTURES / f"{name}.png").convert("RGB") for name in names)
    left = first.crop((0, 80, 900, 960))
    width, gap = 820, 20
    dark = dark.resize((width, dark.height * width // dark.width)).crop((0, 640, width, 1140))
    sheet = Image.new(
        "RGB", (left.width + width + 3 * gap, max(left.height, 500 + plot.height + gap) + 2 * gap), "white"
    )
    sheet.paste(left, (gap, gap))
    sheet.paste(dark, (left.width + 2 * gap, gap))
    sheet.paste(plot, (left.width + 2 * gap, 500 + 2 * gap))
    save(sheet.resize((sheet.width * 2 // 3, sheet.height * 2 // 3), Image.Resampling.LANCZOS), "gallery")


if __name__ == "__main__":
    main()
