"""From a page's labels to what stands below them and isn't the article's: its readers' comments, posts to read next.

Boxes tell where such a part ends; what a label says tells what it is, which no score of a run by itself knows: the
comments on a short post are more than the post, and the beginnings of other posts read as its own do.
"""

from __future__ import annotations

from itertools import accumulate, chain, islice, pairwise

from ..day import day
from .context import HEADINGS
from .evidence import ARTICLE, DOCUMENTATION, FORUM
from .marks import COLON, SENTENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .features import Facts

# Words of an article above such a label, and of the label.
_FEWEST, _LONGEST = 40, 9
# Comments come last: what is kept behind them is less than a half of what is above. Where "Comments" is a part of a
# text, on a language of programs say, the text goes on.
_BEHIND = 2
# Links in a row, and how much of each is in the link, below a label that no box parts from the text.
_ROW, _LINKED = 2, 0.85
# Before a colon so many words may say something that a list was to follow.
_SHORTEST_SAID = 2
_PROSE = frozenset((ARTICLE, DOCUMENTATION))
# Words of what sorts comments: "Newest first".
_SORTING = 4
_SIGNS, _DIGITS = " \t.,:;!?…()[]{}<>«»“”\"'*-–—|•·#→›", "0123456789"
_AROUND, _FIGURES = _SIGNS + _DIGITS, frozenset(_DIGITS)
_NAMED = "comment"
# A chapter may be called "Comments", or an article's last part, on what was said of a law; one on how to write some,
# "Add a comment". So what gives no number is believed only where one of the first runs below it is a day or stands in a
# box that is named so: of five pages among 1,741 that had comments in their text those with most of them lose them.
_TALKED, _NEAR, _LONGEST_DAY = ("comment", "kommentar", "coment", "reply", "disqus"), 8, 60
# Other pages are linked to: so many runs a card has at most, from link to link. "Related work" is a part of a paper.
_CARD = 6
# A page of rankings has "More on ..." 25 times; what lies below each is gone through, so that a page of nothing but
# labels would take the square of its length.
_MOST = 60
# As engines of blogs and papers head them, in the words of our own lists of labels. Of 45,000 words below such a
# label on 140 of the learning pages 500 are in the known texts, most of them by chance. Judged on the half that isn't
# learnt from, with the labels of other pages: scrapinghub's +.020 and +.001, articles +.001 and +.001.
_COMMENTS = frozenset(
    "comments,comment,reader comments,readers' comments,user comments,visitor comments,recent comments,latest comments"
    ",all comments,view comments,show comments,view all comments,no comments,no comments yet,leave a comment"
    ",leave a reply,leave your comment,leave comment,add a comment,add comment,add your comment,post a comment"
    ",post your comment,write a comment,comments are closed,join the conversation,join the discussion,have your say"
    ",kommentare,kommentar schreiben,kommentar hinterlassen,kommentar verfassen,schreibe einen kommentar"
    ",schreiben sie einen kommentar,hinterlasse einen kommentar,hinterlasse eine antwort,leserkommentare"
    ",keine kommentare,commentaires,commentaire,laisser un commentaire,laissez un commentaire,ajouter un commentaire"
    ",poster un commentaire,vos commentaires,vos réactions,réactions,aucun commentaire,laisser une réponse,comentarios"
    ",deja un comentario,dejar un comentario,deja tu comentario,escribe un comentario,deja una respuesta"
    ",sin comentarios,comentários,comentário,deixe um comentário,deixe seu comentário,deixe uma resposta"
    ",nenhum comentário,commenti,lascia un commento,scrivi un commento,lascia una risposta,nessun commento,reacties"
    ",laat een reactie achter,geef een reactie,plaats een reactie,geen reacties,komentarze,dodaj komentarz"
    ",zostaw komentarz,skomentuj,kommentarer,skriv en kommentar,legg igjen en kommentar,lämna en kommentar,kommentit"
    ",jätä kommentti,комментарии,комментарий,комментариев,оставить комментарий,добавить комментарий,коментарі"
    ",залишити коментар,коментари,yorumlar,yorum,yorum yap,yorum yaz,hozzászólások,komentáře,přidat komentář,komentari"
    ",σχόλια,comentarii,lasă un comentariu,bình luận,komentar,tinggalkan balasan,ความคิดเห็น,التعليقات,تعليقات"
    ",اترك تعليقا,نظرات,دیدگاه‌ها,תגובות,टिप्पणियाँ,评论,評論,留言,网友评论,最新评论,热门评论,发表评论,我要评论,發表留言"
    ",コメント,コメントを残す,댓글".split(",")
)
# Before these a number stands, or behind them: "12 replies", "Responses (18)".
_COUNTED = frozenset(("responses", "response", "replies", "reply", "thoughts"))
# What leads to other pages, with what they are on behind it or not: "More from the Tarn Post", "Related articles". Of
# 1,800 words that were kept below such headings of boxes of their own, and in such rows of links, 120 are in the texts.
_NEXT = tuple(
    (
        "related,more from,more stories,more articles,more posts,more news,further reading,recommended reading"
        ",recommended for you,recommended articles,you may also,you might also,you may like,you might like"
        ",if you liked th,if you enjoyed th,similar articles,similar posts,similar stories,other articles,other posts"
        ",recent posts,recent articles,latest posts,latest articles,latest news,popular posts,most read,most popular"
        ",trending now,ähnliche beiträge,ähnliche artikel,weitere artikel,weitere beiträge,verwandte,mehr zum thema"
        ",mehr aus,mehr von,das könnte,auch interessant,meistgelesen,articles similaires,articles liés"
        ",articles connexes,articles récents,sur le même sujet,à lire aussi,lire aussi,vous aimerez,les plus lus"
        ",artículos relacionados,noticias relacionadas,entradas relacionadas,te puede interesar,también te puede"
        ",lo más leído,más noticias,você pode,você também pode,artigos relacionados,posts relacionados"
        ",notícias relacionadas,matérias relacionadas,leia também,veja também,mais lidas,articoli correlati"
        ",articoli simili,notizie correlate,leggi anche,potrebbe interessarti,potrebbero interessarti,ti potrebbe"
        ",gerelateerde,lees ook,meer artikelen,podobne,powiązane,polecane,czytaj też,czytaj także,zobacz także"
        ",relaterade,relaterte,relaterede,läs också,läs även,les også,læs også,lue myös,похожие,читайте также"
        ",материалы по теме,по теме,читайте також,схожі,ilgili haberler,ilgili yazılar,benzer,baca juga"
        ",artikel terkait,tin liên quan,bài viết liên quan,مواضيع ذات صلة,مقالات ذات صلة,اقرأ أيض,مطالب مرتبط"
        ",関連記事,関連ニュース,おすすめ記事,人気記事,相关阅读,相关文章,相关新闻,相关推荐,相關文章,相關新聞,相關閱讀"
        ",推荐阅读,延伸阅读,延伸閱讀,猜你喜欢,为你推荐,您可能感兴趣,관련기사,관련 기사,추천 기사"
    ).split(",")
)
# "More about this recipe" may head a text, too: links only.
_MORE = (*_NEXT, "more ")
# "Visitor comments Add your comment"
_PHRASES = tuple([phrase for phrase in _COMMENTS if " " in phrase])
# Behind a number: "12 comments so far", "15 » Comentarios ¿Quieres comentar?"
_NOUNS = ("comment", "kommentar", "coment", "komentar", "комментар")
# What such a label begins with.
_SHORTEST = 3
_OPENINGS = frozenset([phrase[:_SHORTEST] for phrase in (*_COMMENTS, *_COUNTED, *_MORE)])


def note_sections(facts: Facts, reasons: list[str]) -> None:
    """Give what stands below a label of comments or of other pages a reason."""
    if FORUM in facts.evidence or "" not in reasons:
        return
    # Only above something that is kept a label counts.
    last = len(reasons) - 1 - reasons[::-1].index("")
    labels = [
        place
        for place, (run, words) in enumerate(zip(facts.page.runs[:last], facts.words, strict=False))
        if words <= _LONGEST and run.text.lstrip(_AROUND)[:_SHORTEST].lower() in _OPENINGS and _is_label(run.text)
    ]
    if labels:
        _Sections(facts, reasons).note(labels[:_MOST])


def note_end(facts: Facts, reasons: list[str]) -> None:
    """Give a heading, or a label with a colon, that an article would end with a reason: what it heads isn't kept.

    A label is of other pages, or a word: "Tags:". In a list of nothing but headings the last is one of them, one that
    asks or has figures says something by itself, "Tarn 2, Penrose 1", and shops end with calls.
    """
    if FORUM in facts.evidence or _PROSE.isdisjoint(facts.evidence):
        return
    kept = [place for place, why in enumerate(reasons) if not why]
    while len(kept) > 1 and facts.words[kept[-1]] <= _LONGEST and facts.tags[kept[-2]] not in HEADINGS:
        place = kept.pop()
        bare, end = _bare(facts.page.runs[place].text), facts.ends[place]
        is_heading = facts.tags[place] in HEADINGS and end < SENTENCE and _FIGURES.isdisjoint(bare)
        is_label = end == COLON and (bare.startswith(_NEXT) or bare.count(" ") < _SHORTEST_SAID)
        if not (is_label or is_heading):
            return
        reasons[place] = "section"


def _is_label(text: str) -> bool:
    """Whether a short run says what a label of comments or of other pages does."""
    return _bare(text).startswith(_MORE) or _is_of_comments(text)


def _is_of_comments(text: str) -> bool:
    """Whether a label is that of comments: "Comments", "12 Responses", "12 comments so far"."""
    low = text.lower()
    bare = low.strip(_AROUND)
    if bare in _COMMENTS or bare.startswith(_PHRASES):
        return True
    return not _FIGURES.isdisjoint(low) and (bare in _COUNTED or (low[0] in _FIGURES and bare.startswith(_NOUNS)))


def _is_counted(text: str) -> bool:
    """Whether a label of comments says how many: "12 Comments", "Responses (18)"; "2. Comments" is a chapter's."""
    first = _bare(text).partition(" ")[0]
    return not _FIGURES.isdisjoint(text) and "." not in first


def _bare(text: str) -> str:
    """Return a label in lower case without signs around it; "5.7. More on Conditions" is a chapter's."""
    return text.lower().strip(_SIGNS)


class _Sections:
    """How many words are kept before each run of a page, and each box's first run and the last box in it."""

    def __init__(self, facts: Facts, reasons: list[str]) -> None:
        self.facts, self.reasons = facts, reasons
        kept = [0 if why else words for words, why in zip(facts.words, reasons, strict=True)]
        self.kept = [0, *accumulate(kept)]
        self.runs, self.parents = facts.page.runs, facts.page.parents
        self.tags, size = facts.tags, len(self.parents)

        # A box is noted with its first run, those in it behind it.
        self.begins: list[int] = []
        for place, run in enumerate(self.runs):
            self.begins += [place] * (run.box + 1 - len(self.begins))
        self.ends = [*range(size)]
        for box in range(size - 1, 0, -1):
            around = self.parents[box]
            self.ends[around] = max(self.ends[around], self.ends[box])

    def note(self, labels: Sequence[int]) -> None:
        """Give what stands below some labels a reason, and the labels themselves."""
        reached = 0
        for place in labels:
            if place >= reached and (end := self._end(place)):
                self.reasons[place:end] = [why or "section" for why in self.reasons[place:end]]
                reached = end

    def _end(self, place: int) -> int:
        """Return the first run behind what stands below a label, 0 where that is the article's."""
        box, last = self.runs[place].box, self.runs[place + 1].box
        while box != last:
            box, last = (self.parents[box], last) if box > last else (box, self.parents[last])
        end = self._end_of_box(place, box)

        is_of_comments, has_heading = _is_of_comments(self.runs[place].text), self.tags[place] in HEADINGS
        if is_of_comments:
            box, end = self._around(place, box, end)
        is_own, is_below = self._is_own(place, box), self.kept[place] >= _FEWEST
        if not is_of_comments:
            is_sure = is_own and has_heading and is_below and _bare(self.runs[place].text).startswith(_NEXT)
            return (self._end_of_cards(place, end) if is_sure else 0) or self._end_of_row(place, end)
        if not is_own:
            end = self._next_heading(place, end)
        is_named = has_heading or _NAMED in self.facts.page.names[self.runs[place].box]
        is_told = is_below and is_named and self._is_talk(place, end, box)
        return end if is_told and _BEHIND * (self.kept[-1] - self.kept[end]) < self.kept[place] else 0

    def _around(self, place: int, box: int, end: int) -> tuple[int, int]:
        """Return the box that holds comments, and the first run behind it, from that of their label.

        The label and what sorts them may stand in one of their own, above theirs. A box with the article in it is taken
        for theirs below a heading only: posts without one, each above a link to its comments, lie in one box.
        """
        most, has_heading = self.kept[place + 1] + _SORTING, self.tags[place] in HEADINGS
        while box and self.kept[end] <= most and (has_heading or self._is_own(place, self.parents[box])):
            box = self.parents[box]
            end = self._end_of_box(end - 1, box)
        return box, end

    def _is_own(self, place: int, box: int) -> bool:
        """Whether a box has nothing in it that is kept above a label."""
        return self.kept[self.begins[box]] == self.kept[place]

    def _end_of_box(self, place: int, box: int) -> int:
        """Return the first run behind a place that doesn't lie in a box."""
        end = place + 1
        while end < len(self.runs) and box <= self.runs[end].box <= self.ends[box]:
            end += 1
        return end

    def _is_talk(self, place: int, end: int, box: int) -> bool:
        """Whether readers wrote what stands below a label in a box, by what the label says or by what is below."""
        run = self.runs[place]
        is_said = self.tags[place] in HEADINGS and run.link < _LINKED * len(run.text)
        # "12 Comments" may stand above the article, below its first lines.
        is_less = self.kept[end] - self.kept[place] <= self.kept[place]
        if is_said and is_less and _is_counted(run.text) and DOCUMENTATION not in self.facts.evidence:
            return True

        first = range(place + 1, min(place + 1 + _NEAR, end))
        kept = islice((at for at in range(first.stop, end) if not self.reasons[at]), _NEAR)
        for following in [self.runs[at] for at in chain(first, kept)]:
            if len(following.text) <= _LONGEST_DAY and day(following.text):
                return True
            inner = following.box
            while inner > box:
                if any(map(self.facts.page.names[inner].lower().__contains__, _TALKED)):
                    return True
                inner = self.parents[inner]
        return False

    def _next_heading(self, place: int, end: int) -> int:
        """Return the next heading before an end that is as high as a label, or the end."""
        highest = self.tags[place] if self.tags[place] in HEADINGS else "h6"
        for following in range(place + 1, end):
            if self.tags[following] in HEADINGS and self.tags[following] <= highest:
                return following
        return end

    def _end_of_cards(self, place: int, end: int) -> int:
        """Return the first run behind the cards below a label, of which each has a link, 0 where others stand there."""
        runs = self.runs
        links = [place, *[at for at in range(place + 1, end) if runs[at].link >= _LINKED * len(runs[at].text)]]
        steps = [following - link for link, following in pairwise(links)]
        # The last card ends as the others do, the article goes on behind it.
        return min(end, links[-1] + max(steps)) if steps and max(steps) <= _CARD else 0

    def _end_of_row(self, place: int, end: int) -> int:
        """Return the first run behind the links that follow a label, 0 where these are no row."""
        reached = place + 1
        while reached < end and self.tags[reached] == self.tags[place + 1]:
            run = self.runs[reached]
            if run.link < _LINKED * len(run.text):
                break
            reached += 1
        is_said = self.facts.ends[place] >= SENTENCE
        if reached - place <= _ROW or is_said:
            return 0
        is_sure = _bare(self.runs[place].text).startswith(_NEXT)
        return reached if is_sure or "" in self.reasons[place + 1 : reached] else 0
