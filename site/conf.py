"""Sphinx's settings for the site; `python tools/build_site.py` lays its sources out and calls Sphinx on them."""

from pathlib import Path

from summarizer import __version__

HERE = Path(__file__).parent

project = "get-a-summary"
author = "The summarizer authors"
copyright = "2026, the summarizer authors"
version = release = __version__

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.viewcode", "numpydoc"]
root_doc = "index"
templates_path = [str(HERE / "templates")]

# Headings get the anchors that a forge gives them, so that a link holds in both places.
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence", "deflist"]
# The notebooks are shown with the outputs that are stored in them; `check` runs them, in a step of its own.
nb_execution_mode = "off"

# Signatures show their types as the source has them. Single backticks in docstrings name objects.
default_role = "py:obj"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 80
add_module_names = False
toc_object_entries_show_parents = "hide"
numpydoc_show_class_members = False
numpydoc_class_members_toctree = False

html_theme = "furo"
html_title = "get-a-summary"
# The article is what "try it" begins with.
html_static_path = [str(HERE / "static"), str(HERE.parent / "examples" / "article.txt")]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_favicon = str(HERE / "static" / "favicon.svg")
html_show_sourcelink = False
html_copy_source = False
html_show_sphinx = False
# Pygments' styles whose colours have a contrast of 4.5 to 1 and more on the theme's backgrounds, comments included.
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"
