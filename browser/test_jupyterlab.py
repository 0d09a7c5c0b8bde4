"""A real JupyterLab: what it shows of a notebook that it trusts, and of one that it doesn't."""

import pytest

from browser.scenes import example, jupyterlab, notebook

pytestmark = pytest.mark.browser


class Canary:
    """What a sanitizer takes something from."""

    def _repr_html_(self):
        return '<p aria-label="gone">A label that only trust keeps.</p>'


@pytest.mark.parametrize("trust", [True, False])
def test_jupyterlab_shows_all_of_it(tab, trust):
    """Its sanitizer, which works on what isn't trusted, leaves numbers, marks, shades, reasons and hints."""
    digest = example()
    shown = notebook(
        ("digest", digest), ("digest.why(5)", digest.why(5)), ("digest.plot()", digest.plot()), ("Canary()", Canary())
    )
    with jupyterlab({"shown": shown}, trust=trust) as address:
        tab.goto(f"{address}shown.ipynb")
        tab.wait_for_selector(".jp-OutputArea-output details mark", state="attached")
        assert (tab.get_by_text("A label that only trust keeps.").get_attribute("aria-label") == "gone") is trust
        tab.evaluate("document.querySelector('.jp-OutputArea-output details').open = true")
        article = tab.locator(".jp-OutputArea-output article")
        assert article.evaluate("each => each.textContent") == digest.document.text
        marks = article.locator("mark")
        assert marks.count() == 3
        style = "each => { const look = getComputedStyle(each); return [look.color, look.backgroundColor] }"
        assert marks.nth(0).evaluate(style) == ["rgb(31, 31, 31)", "rgb(255, 226, 122)"]
        assert "[1]" in marks.nth(0).locator("q").evaluate("each => getComputedStyle(each).quotes")
        assert "rank 1 of 16" in marks.nth(0).get_attribute("title")
        assert article.locator("s").nth(0).get_attribute("title") == "left out: navigation"
        shade = article.locator("span[title^='rank 4 ']").evaluate("each => getComputedStyle(each).backgroundColor")
        assert shade.startswith("rgba(240, 150, 0, 0.2")
        assert tab.locator(".jp-OutputArea-output table").count() == 2
