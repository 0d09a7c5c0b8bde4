"""From a block of a feed's item to whether it is what a blog's or a podcast's program puts under the item."""

from __future__ import annotations

import re

# Letters around the two names where an item says where it was first: WordPress' longest, Hungarian's, has 41.
AROUND_NAMES = 50
# Letters of a title that no sentence has by chance: "The ferry" is in many a last sentence of a site called "Harbour".
SURE_TITLE = 12
# What blogs put under an item: where it was first, and that there is more.
_UNDER = re.compile(
    r".{1,300} (?:appeared first on|first appeared on|erschien zuerst auf|est apparu en premier sur"
    r"|se publicó primero en|proviene da|apareceu primeiro em|verscheen eerst op|появил[аио]?с[ья] сначала на"
    r"|pochodzi z serwisu|dök först upp på|blev først udgivet på|dukket først opp på|julkaistiin ensimmäisen kerran"
    r"|se nejdříve objevil na"
    r"|впервые появил[аио]?с[ья]|was originally published in"
    r"|ilk önce|спершу з’явил[аио]?с[ья] на) .{1,200}|投稿 .{1,300}に最初に表示されました。"
    r"|(?:Continue reading|Read more|Read the rest|Weiterlesen|Lire la suite|Leer más|Seguir leyendo|Continua a leggere"
    r"|Leggi tutto|Leia mais|Continue lendo|Lees (?:meer|verder)|Читать далее|Czytaj dalej|Läs mer|Devamını oku"
    r"|続きを読む|阅读全文|繼續閱讀)(?:\b.{0,120})?|\[…\]|\[\.\.\.\]"
    r"|(?:Learn more about your ad choices\. Visit|Hosted (?:on|by) [\w, ]{1,60}\. \S{1,20} [\w.-]{1,60}\.\w{2,9}[/ ]"
    r"|See (?:the )?Privacy Policy at|See omnystudio|This is a public episode\.|Get full access to).{1,300}"
    r"|(?:Send in a voice message|(?:Support|Become a supporter of) this podcast(?: (?:on|at))?|Privacy & Opt-Out"
    r"|Advertising Inquiries)(?:\s{0,3}[:—–-]?\s{0,3}(?:https?://|\w{1,60}\.)\S{1,200})?|[-_*—]{2,40}"
    r"|submitted by\s.{1,60}\s\[link\]\s\[comments\]|(?:Article URL|Comments URL|Points|# Comments): .{1,300}",
    re.IGNORECASE,
)


def is_under(block: str, title: str, site: str) -> bool:
    """Whether a block says where its item was first, that there is more of it, or what its host says under each.

    In any language it names the item and its site, and says little else.
    """
    if _UNDER.fullmatch(block):
        return True
    if not site or len(title) < SURE_TITLE or len(block) > len(title) + len(site) + AROUND_NAMES:
        return False
    rest = block.replace(title, "\n", 1)
    return rest != block and site in rest
