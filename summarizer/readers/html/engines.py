"""From a page's boxes and short runs to what its engine wrote beside the texts: signatures, ways on, buttons."""

from __future__ import annotations

from ...patterns import late
from .context import HEADINGS
from .evidence import DOCUMENTATION, FORUM
from .headline import SPACES_OF_A_SENTENCE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .features import Facts

# What engines call their own parts. Of a forum the signatures of FluxBB and PunBB, what a machine makes of the thread
# above it, what stands beside old Reddit's; of documentation the ways up and on of DocBook, and MediaWiki's boxes of
# other pages (eight runs of the learning pages, none in the known texts). Other parts are passed over by the walk; to
# pass over the first, which one of the learning pages has, moves all weights: trafilatura's pages lose .003 by it,
# forums gain as much. The others are what a member is and how often he wrote, what the thread is in figures, its tags,
# what asks a guest to sign in: of 41 of their runs that were kept on one half of the forums one is in the known texts.
# Who wrote a post isn't among them: most of these texts have the names.
_PARTS = {
    FORUM: late(
        r"postsignature|ai-summary|(?<!\S)(?:side"
        # Invision, XenForo
        r"|ipsComment_badge|ipsEntry__(?:authorStats|authorFields|group|meta)|cTopicOverview(?:__\w+)?"
        r"|cGuestTeaser(?:_\w+)?|cTopicPostArea|cAuthorPane_stats|userTitle|message-userExtras"
        # Stack Exchange, MyBB, vBulletin
        r"|js-post-tag-list-(?:wrapper|item)|post-tag|author_statistics|userinfo_extra)(?!\S)"
    ),
    DOCUMENTATION: late(r"(?<!\S)(?:nav(?:header|footer)|navbox|sistersitebox|siteSub)(?!\S)"),
}
# What a forum's engine writes into and around its posts, by the files of phrases of phpBB, XenForo, vBulletin, Invision
# and Stack Exchange, of the first two in other languages too: who changed a post when, how to see all of a quote, what
# a member wrote so far, that one has to sign in to answer. Of 84 such runs that were kept on 21 of 113 forums the known
# texts have 7, each who changed a post when; of 95 of the later ones ("#12", "permalink", badges, who likes it) none. A
# summary wants none.
_LONGEST_OF_A_FORUM, _LONGEST_LINE = 300, 140
_FIELDS = (
    "status|owner|assignee|assigned to|priority|severity|resolution|milestone|component|version|keywords|cc|type"
    "|tracker|category|target version|due date|start date|% done|subject|description|summary"
)
_WHEN = r"(?:\w{3,9} \d\d?, \d{4}|\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{2,4}|(?:yesterday|today) at \d)"
_ANSWER = r"(?:(?:leave a |post a )?(?:comment|reply)|answer|post)"
_OF_A_FORUM = late(
    r"last (?:edited|modified)(?: by\b|:).*|edited [^.!?\n]{0,20}\d[^.!?\n]{0,14}\bby \S.{0,30}"
    r"|originally posted by\b.{0,40}|click to (?:expand|shrink)\W*|expand|quote:?|code:\s?select all|attachments?"
    r"|(?:posts|messages|threads|joined|join date|reaction score|reputation):\s[^.!?]{1,60}"
    r"|\(?[\d.,]+ [kmg]i?b\)? (?:downloaded|viewed) [\d,]+ times?\W?"
    r"|(?:you (?:must|need to|have to) |please )?(?:create an account|be a member|log in|sign in|be logged in|register)"
    rf"(?: or (?:log in|sign in|register))?(?: in order)? to {_ANSWER}"
    r"(?: here| this question| in this thread| to this (?:topic|thread))?\W?"
    r"|sign up for a new account in our community\b.*|already have an account\? (?:sign|log) in here\W?"
    r"|#\d+(?: ?\| ?link)?|permalink|link to (?:comment|post)|share on other sites|view: https?://\S+|offline|online"
    r"|thread starter \S.{0,30}|start date .{4,20}\d{4}|(?:replies|views) [\d.,]+ ?[km]?"
    r"|(?:created|last reply) (?P<when>.{2,12})(?P=when)|top posters in this topic|popular days|sent from my .{3,60}"
    r"|\(edited .{3,30}\)|scroll to see replies|sign up to request clarification\b.*"
    r"|find the answer to your question by asking\W?|see similar questions with these tags\W?"
    r"|[\d.,km]+ (?:gold |silver |bronze )?badges?(?:[\d,]+ (?:silver|bronze) badges?){0,2}"
    # old Reddit, Hacker News, HyperKitty, Google Groups, AskBot, Discuz
    r"|\[[–+-]\]\s?\S.{0,60}\bago\b.{0,40}\(\d+ child(?:ren)?\)|all \d+ comments|sorted by:|best \(suggested\)"
    r"|topnewcontroversialoldq&a|want to add to the discussion\?|post a comment!"
    r"|\d+ points? by \S+ (?:on [a-z]{3} \d|\d+ \w{3,8} ago).*|reply"
    r"|no tags have been added for this thread yet\W?|show replies by (?:date|thread)|new subject: .*"
    r"|skip to first unread message|unread,.{0,40}|please start posting anonymously\b.*"
    r"|(?:edit|retag|flag(?: offensive)?|close|merge|delete|link|more|share|follow){2,}"
    r"|(?:asked|answered) (?:on )?(?:\d{4}-|[a-z]{3,9} \d).{0,30}"
    r"|posted on \d{4}-.{0,60}|(?:copy link )?views: [\d,]+ ?\| ?replies: [\d,]+"
    r"|you have to log in before you can reply\b.*"
    r"|只看该作者|举报|回复|使用道具|发表于 .{0,30}|您需要登录后才可以回帖.*|本版积分规则|[高中初]级会员"
    # phpBB 2, Invision
    r"|view previous topic :: view next topic|back to top|all times are \w{3}\b.*"
    r"|you can(?:not)? (?:post|reply|edit|delete|vote|attach|download|read)\b.{0,40} in this forum\W?"
    r"|you can post now and register later\b.*"
    # JForum, Redmine, Trac, Bugzilla, Launchpad, Debian
    r"|posted \d+ \w{3,8} ago"
    rf"|(?:{_FIELDS}):? (?:changed from .*|set to \S+(?: \S+){{0,2}}|deleted \(.*|modified \(.*"
    r"|(?:\S{1,30} ){0,3}→(?: \S{1,30}){0,3})"
    r"|(?:added|updated) by \S.{0,60} ago\b.{0,60}|quote ?#\d+"
    r"|(?:description|comment \d+)\S.{0,60}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d.{0,8}"
    r"|(?:to post a comment,? )?you must log in\W?|this bug affects \d+ (?:people|persons?)\W?"
    r"|message #\d+ received at\b.*|(?:send a report that )?this bug log contains spam\W?|reply via email to"
    r"|add an attachment(?: \(.*)?|note:? you need to log ?in before you can comment\b.*"
    # vBulletin, SMF, whose full, junior and senior members clubs have as well
    r"|(?:hero|sr\.|jr\.|well-known) member|posting freak"
    r"|quick navigation|currently active users viewing this thread\b.*|karma: [+-]?\d.{0,12}"
    rf"|last edit: {_WHEN}(?:[ ,:\d]{{0,12}}(?:[ap]m)?)(?: by .{{1,40}})?\W*"
    r"|(?:bb ?code|smilies|\[(?:img|video)\] code|html code|trackbacks|pingbacks|refbacks) (?:is|are) (?:on|off)\W?"
    r"|thread information|posting permissions|users browsing this thread"
    r"|there are currently \d+ users? browsing this .*"
    r"|welcome, guest\W{0,3}(?:(?:please|log ?in|sign|register)\b.{0,60})?"
    r"|did you miss your activation email\W?|author topic: .*\(read [\d,.]+ times\)"
    r"|[\d,]+ members? and [\d,]+ guests? (?:is|are) viewing this \w{4,6}\W?|« ?reply #\d+ on: .{4,40}"
    # XenForo, phpBB, MyBB, Invision
    r"|not open for further replies\W?|no members online now\W?|who is online|users browsing this \w{5,6}: .*"
    r"|thread rating:?(?: [\d,]+ vote.{0,40})?|possibly related threads\W{0,3}"
    r"|hello there, guest\W{1,3}(?:login|register).{0,30}"
    r"|this topic is now (?:archived and is )?closed to further replies\W?|recommended posts"
    r"|recently browsing(?: [\d,]+ members)?|no registered users viewing this page\W?"
    # Discourse, NodeBB, Reddit
    r"|this topic was automatically closed \d+ \w{4,6} after the last reply\b.{0,40}|[\d.,]+k? likes?"
    r"|oldest to newest|hello! it looks like you['’]re interested in this conversation\b.{0,60}"
    r"|this topic has been deleted\. only users with topic management privileges can see it\W?|new to reddit\?"
    r"|create your account and connect with a world of communities\W?"
    # de, nl, fr, es, pt, it, pl, ru, tr
    r"|zuletzt (?:geändert|bearbeitet)(?: von\b|:).*|zum vergrößern anklicken\W*"
    r"|laatst (?:gewijzigd|bewerkt)(?: door\b|:).*|klik om te vergroten\W*"
    r"|dernière (?:modification|édition)(?: par\b|\s?:).*|cliquez pour agrandir\W*"
    r"|última (?:edición|edição)(?: por\b|:).*|ha(?:z|ga) cli[ck] para expandir\W*"
    r"|editado pela última vez por\b.*|clique para expandir\W*"
    r"|ultima modifica(?: di\b|:).*|clicca per (?:espandere|allargare)\W*"
    r"|ostatnio zmieniony\b.*|ostatnia edycja:.*|kliknij,? aby rozwinąć\W*"
    r"|последний раз редактировалось\b.*|последнее редактирование:.*|нажмите для раскрытия\W*"
    r"|son düzenleme:.*|genişletmek için tıkla\W*"
)

# What it says to its guests, in sentences: vBulletin, XenForo, Invision, NodeBB. Each is asked for as far as no member
# goes on so: "If this is your first visit, be sure to check out the FAQ, and the fish market" is a post.
_TO_GUESTS = late(
    r"(?:welcome to [^.!]{2,80}[.!] )?you(?: are|['’]re) (?:currently )?(?:viewing|browsing)"
    r" (?:our|the|this|these) [^.!]{2,60} as a guest"
    r"(?:\W{0,3}(?:which gives|to participate|please|sign|log|register)\b|\W?$)"
    r"|if this is your first visit, be sure to check out the faq by clicking\b"
    r"|if you have any problems with the registration process or your account\b"
    r"|this site uses cookies to help personali[sz]e content, tailor your experience and to keep you logged in"
    r" if you register\.(?:\s{1,9}by continuing|$)"
    r"|you are posting as a guest\. if you have an account, sign in now\b"
    r"|we have placed cookies on your device to help make this website better\.(?: you can adjust\b|$)"
    r"|the first post of this thread is a wikipost and can be edited by\b"
    r"|getting fed up of having to scroll through the same posts each visit\? when you register\b"
    r"|note: your post will require moderator approval before it will be visible\W?$"
)
_LONGEST_TO_GUESTS = 700
# What stands beside a post says since when its writer is a member, how often he wrote, and perhaps where he lives.
_JOINED = late(r"(?:joined|join date):\s?[^.!?]{0,20}\d{4}")
_WROTE = late(r"(?:posts|messages|threads):\s?[\d.,]+")
_OF_A_MEMBER = late(r"[^:.!?]{2,20}:\s?[^.!?]{1,40}")

# The same of lines that begin with a name, which are asked for only where they have one of a few signs: Hacker News,
# Tapatalk, GitLab, GitHub.
_SIGNS = (" | ", "#", " · ", " reacted with ", " commented", " added the ")
_WITH_A_SIGN = late(
    r"[^|.!?]{0,60} \| (?:parent|root|next|prev|hide|past|favorite)\b.{0,60}"
    r"|.{6,20}#\d+-\d\d-\d\dt\d\d:\d\d.{0,6}"
    r"|[^!?]{2,100} · (?:[a-z]{3,9} \d{1,2}, \d{4}|\d.{0,20} ago)"
    r"|\S.{0,80} reacted with .{1,40} emoji"
    r"|\S+ added the \S.{0,40} labels?(?: on [a-z]{3} \d.{0,12})?|\S+ commented(?: .{0,20}\d{4})?"
)


def note_parts(facts: Facts, reasons: list[str]) -> None:
    """Leave out what was kept of the parts that an engine writes beside its texts."""
    patterns = [pattern for kind, pattern in _PARTS.items() if kind in facts.evidence]
    if not patterns:
        return
    parts: set[int] = set()
    for pattern in patterns:
        parts.update(look for look, (_, name) in enumerate(facts.looks) if pattern.search(name))

    inside: set[int] = set()
    for box, look in enumerate(facts.look_of):
        if look in parts or facts.page.parents[box] in inside:
            inside.add(box)
    for place, run in enumerate(facts.page.runs):
        if not reasons[place] and run.box in inside:
            reasons[place] = "notice"


def note_lines_of_forum(facts: Facts, reasons: list[str]) -> None:
    """Leave out what was kept of a forum's own lines, in quotes and cells, too; a heading may be of a text on them."""
    for place, run in enumerate(facts.page.runs):
        if reasons[place] or len(run.text) >= _LONGEST_TO_GUESTS or run.tag in HEADINGS:
            continue
        low = run.text.lower()
        if _TO_GUESTS.match(low) or (len(low) < _LONGEST_OF_A_FORUM and _are_of_forum(low.split("\n"))):
            reasons[place] = "notice"


def keep_post(facts: Facts, reasons: list[str], title: int) -> None:
    """Keep a forum's title where it has more words than all that is kept: it is what was posted."""
    if FORUM not in facts.evidence or title < 0:
        return
    kept = sum([words for words, reason in zip(facts.words, reasons, strict=True) if not reason])
    if facts.words[title] > max(SPACES_OF_A_SENTENCE, kept):
        reasons[title] = ""


def _are_of_forum(lines: list[str]) -> bool:
    """Whether lines in lower case are a forum's own; beside what it knows of a member may stand where he lives."""
    if all(map(_is_of_forum, lines)):
        return True
    is_member = any(map(_JOINED.fullmatch, lines)) and any(map(_WROTE.fullmatch, lines))
    return is_member and all(map(_OF_A_MEMBER.fullmatch, lines))


def _is_of_forum(line: str) -> bool:
    """Whether a line in lower case is a forum's own."""
    if len(line) > _LONGEST_LINE:
        return False
    if _OF_A_FORUM.fullmatch(line):
        return True
    return any(map(line.__contains__, _SIGNS)) and _WITH_A_SIGN.fullmatch(line) is not None
