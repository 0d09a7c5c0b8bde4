"""Pages of many makes around one article, written for the tests."""

PARAGRAPHS = (
    "The council of Penrose closed the harbour road on Monday, after waves had undermined forty metres of it in one night.",
    "A ferry goes instead every twenty minutes from the old quay, and the shops along the road fear for the whole season.",
    "The mayor said that the rebuilding would cost three million euros, and that the state had promised to pay half of it.",
    "Engineers will drive steel piles into the rock before the winter, so that the next storm cannot reach the roadbed.",
    "Nobody was hurt when the edge gave way, because the police had kept all cars off the road since the afternoon.",
)
TITLE = "Council closes harbour road"
SITE = "Harbour Weekly"
ONE, TWO, THREE, FOUR, FIVE = PARAGRAPHS

NAVIGATION = "<nav><ul><li><a href='/'>Home</a><li><a href='/n'>News</a><li><a href='/s'>Sport</a></ul></nav>"
COOKIES = "<div class='cookie-banner'><p>We use cookies to improve your experience. By continuing you accept our policy.</p></div>"
RELATED = "<aside><h3>Related stories</h3><ul>" + "".join(f"<li><a href='/{n}'>Another story, number {n}, on something else</a></li>" for n in range(5)) + "</ul></aside>"  # fmt: skip
FOOTER = "<footer><p>© 2026 Harbour Weekly. All rights reserved.</p><p>Terms of use · Privacy · Contact</p></footer>"
ARTICLE = f"<h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><h2>What comes next?</h2><p>{THREE}</p><p>{FOUR}</p><p>{FIVE}</p>"
AROUND = (
    "We use cookies",
    "Another story",
    "Related stories",
    "rights reserved",
    "Terms of use",
    "Home",
    "pip install",
)


def page(body, head=f"<title>{TITLE} | {SITE}</title>", language="en"):
    """Return a page around a body."""
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'


# Each holds the first three paragraphs.
PAGES = {
    "news": page(f"{NAVIGATION}{COOKIES}<main><article>{ARTICLE}</article>{RELATED}</main>{FOOTER}"),
    "a blog": page(f"{NAVIGATION}<div class='post hentry'><h1 class='entry-title'>{TITLE}</h1><div class='entry-content'><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div><div class='tags'>Tags: roads</div></div>{RELATED}{FOOTER}"),
    "divs without paragraphs": page(f"{NAVIGATION}<div class='content'><h1>{TITLE}</h1><div>{ONE} {TWO}</div><div>{THREE}</div><div>{FOUR}</div></div>{FOOTER}"),
    "line breaks without paragraphs": page(f"{NAVIGATION}<div id='story'><h1>{TITLE}</h1>{ONE}<br><br>{TWO}<br><br>{THREE}<br><br>{FOUR}</div>{FOOTER}"),
    "a table as layout": page(f"<table><tr><td>{NAVIGATION}</td><td><h1>{TITLE}</h1><p>{ONE}<p>{TWO}<p>{THREE}</td></tr></table>"),
    "tags that nobody closed": f"<html><head><title>{TITLE}</title><body><div><p>{ONE}<p>{TWO}<b> <p><i>{THREE}<div>{FOUR}",
    "data for machines only": page(f"{NAVIGATION}<div id='app'></div>{FOOTER}", f'<title>{TITLE} - {SITE}</title><script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","articleBody":"{" ".join(PARAGRAPHS)}"}}</script>'),
    "AMP": f"<!doctype html><html ⚡ lang=en><head><meta charset=utf-8><title>{TITLE}</title><style amp-boilerplate>body{{}}</style></head><body><amp-sidebar><ul><li>Home</ul></amp-sidebar><article>{ARTICLE}<amp-ad></amp-ad></article></body></html>",
    "a forum": page(f"<h1>{TITLE}</h1>" + "".join(f"<div class='post'><div class='user'>gull_{n}</div><div class='message'><p>{text}</p></div></div>" for n, text in enumerate(PARAGRAPHS))),
    "a manual": page(f"{NAVIGATION}<main><h1>{TITLE}</h1><p>{ONE} {TWO}</p><pre><code>pip install ferry\nferry --now</code></pre><h2>Options</h2><p>Use <code>--now</code> for the next one. {THREE}</p></main>"),
    "a live blog": page(f"<h1>{TITLE}</h1>" + "".join(f"<div class='update'><time>1{n}:05</time><p>{text}</p><div class='share'>Share</div></div>" for n, text in enumerate(PARAGRAPHS))),
    "a list of teasers": page(f"{NAVIGATION}<h1>{TITLE}</h1>" + "".join(f"<div class='teaser'><h2><a href='/{n}'>The story of the day, number {n}</a></h2><p>{text}</p></div>" for n, text in enumerate(PARAGRAPHS)) + FOOTER),
    "no head and no body": f"<!doctype html><meta charset=utf-8><title>{TITLE}</title><style>p {{}}</style><article>{ARTICLE}</article>",
    "no end of the head": f"<html><head><title>{TITLE}</title><script>let a = '<p>'</script><main>{ARTICLE}</main></html>",
    "a long comment on top": f"<!-- {'saved from a browser ' * 9}-->\n<html><body>{ARTICLE}</body></html>",
    "XHTML": f'<?xml version="1.0" encoding="iso-8859-1"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>{TITLE}</title></head><body>{ARTICLE}</body></html>',
    "elements too deep in each other": "<html><head><title>Council closes harbour road</title><script>let x</script></head><body>" + "<div>" * 3000 + f"<p>{ONE} <b>{TWO}</b></p><p>{THREE}</p>" + "</div>" * 3000 + "</body></html>",
    "zeros and halves of characters": page(f"<article><h1>{TITLE}</h1><p>{ONE}\0</p><p>\ud800{TWO}</p><p>{THREE}</p></article>"),
    "comments by the thousand": page("<!-- x -->" * 9000 + f"<h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"),
}  # fmt: skip
