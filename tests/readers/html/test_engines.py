"""What a forum's, a tracker's or a manual's engine writes beside the texts of its pages."""

import pytest

from summarizer import read_html
from summarizer.readers.html import names as html_names
from summarizer.readers.html.alike import templates
from summarizer.readers.html.engines import note_lines_of_forum
from summarizer.readers.html.evidence import FORUM
from summarizer.readers.html.reader import facts_of
from tests.pages import FIVE, FOUR, ONE, THREE, TITLE, TWO, page

THREAD = "https://a.example/viewtopic.php?t=1"
LONG = "The county bans petrol ferries from next spring, but owners may keep theirs until the end of the decade."


def thread(*posts, around="<div class=post><div class=postbody><div class=content>{}</div></div></div>"):
    """Return the page of a thread, each post in boxes of its own."""
    return page(f"<h2>{TITLE}</h2>" + "".join([around.format(post) for post in posts]))


def reasons_of(document, text):
    """Return why each block of a text is left out; "" for one that is kept."""
    return [block.reason for block in document.blocks if block.text == text]


def noted(line):
    """Return the reasons of a line between two posts that were all kept."""
    facts = facts_of(page(f"<p>{ONE}</p><p>{line.replace(chr(10), '<br>')}</p><p>{TWO}</p>"))[0]
    reasons = ["", "", ""]
    note_lines_of_forum(facts, reasons)
    return reasons


@pytest.mark.parametrize(
    "line",
    [
        "#12",
        "permalink",
        "Link to comment",
        "Offline",
        "View: https://video.example/watch?v=1",
        "Thread starter gull22",
        "Start date Oct 8, 2024",
        "Replies 41",
        "Created 1 yr1 yr",
        "Top posters in this topic",
        "Sent from my Gull 7 using Tapatalk",
        "Sign up to request clarification or add additional context in comments.",
        "54.4k37 gold badges142 silver badges215 bronze badges",
        "[–]gull22 139 points140 points141 points 15 hours ago (6 children)",
        "142 points by gull22 on May 3, 2021 | hide | past | favorite | 5 comments",
        "gull22 3 hours ago | parent | next [–]",
        "No tags have been added for this thread yet.",
        "Skip to first unread message",
        "answered 2021-05-04",
        "View previous topic :: View next topic",
        "You cannot post new topics in this forum\nYou cannot reply to topics in this forum",
        "Status changed from New to Closed",
        "Owner: set to gull22",
        "Target version: 2.3 → 2.4",
        "Add an attachment (proposed patch, testcase, etc.)",
        "Updated by gull22 over 3 years ago",
        "Comment 3gull222021-05-03 08:03:00 UTC",
        "gull22 changed milestone to %1.4 · May 03, 2021",
        "gull22 and tern reacted with thumbs up emoji",
        "To post a comment you must log in.",
        "Message #10 received at 221@bugs.example (full text, mbox, reply):",
        "只看该作者",
        "There are currently 1 users browsing this thread. (0 members and 1 guests)",
        "Posted on 2020-3-4 10:22:01 | Show the author posts only",
        "Views: 2033 | Replies: 2",
        "gull22 added the bug label on Mar 4, 2025",
        "Hero Member",
        "Currently Active Users Viewing This Thread: 1 (0 members and 1 guests)",
        "BB code is On",
        "Welcome, Guest. Please login or register.\nDid you miss your activation email?",
        "Author Topic: The ferry (Read 2,412 times)",
        "0 Members and 1 Guest are viewing this topic.",
        "« Reply #2 on: May 03, 2020, 11:04:22 am »",
        "Last Edit: May 02, 2020 by gull22",
        "Not open for further replies.",
        "Users browsing this forum: No registered users and 4 guests",
        "Hello There, Guest! Login Register",
        "This topic is now archived and is closed to further replies.",
        "This topic was automatically closed 90 days after the last reply. New replies are no longer allowed.",
        "New to Reddit?",
        "Join Date: Jan 2009\nLocation: Ohio\nPosts: 1,201",
        "Welcome to the Harbour Forum. You are currently viewing our boards as a guest which gives you limited access.",
        "You're browsing the Harbour Message Boards as a guest. Sign Up for free to be able to post messages.",
        "If this is your first visit, be sure to check out the FAQ by clicking the link above.",
        "The first post of this thread is a WikiPost and can be edited by anyone with the appropriate permissions.",
        "This site uses cookies to help personalise content, tailor your experience and to keep you logged in if you"
        " register.",
        "You are posting as a guest. If you have an account, sign in now to post with your account.",
        "Note: Your post will require moderator approval before it will be visible.",
    ],
)
def test_lines_of_many_engines_are_no_posts(line):
    """Each by the words of its engine; of two lines in one run both."""
    assert noted(line) == ["", "notice", ""]


@pytest.mark.parametrize(
    "line",
    [
        "You can delete the file and start it anew.",
        "The status has changed from new to worse since Monday, I would say.",
        "Owner of a boat here: set to leave in May, whatever the harbour does.",
        "Three points by the home side, and the ferry was full of song.",
        "You cannot post new topics in this forum\nbut I can, it seems, from the old telephone.",
        "My wife and I like this.",
        "Version 2.3 → 2.4 broke the build of the whole library here",
        "Priority set to high is what the mayor asked for",
        "You can find the answer in this forum",
        "Add an attachment to the mail and send it",
        f"{ONE} gull22 and tern reacted with surprise | hide",
        "Welcome to the forum! Please read the board rules before you ask about ferries.",
        "You are currently viewing it as a guest of mine, so be polite.",
        "Posts: 100 x 100 mm\nRails: 40 x 90 mm\nThreads: M8",
        "Joined: the two halves of the keel\nand nobody knew how.",
        "Last edit: I found it, the fuse was gone in 2024.",
        "If this is your first visit to the harbour, be sure to check out the mill.",
        "This topic was automatically closed because I was rude, I think.",
        "Who is online at this hour, and who has the key?",
        "Recommended posts: oak, larch and chestnut.",
        "Senior member here, and still no wiser.",
        "Senior member",
        "If this is your first visit, be sure to check out the FAQ, and the fish market on the quay.",
        "This site uses cookies to help personalise content, tailor your experience and to keep you logged in, it says.",
        "You are posting as a guest. If you have an account, sign in, it told me, and then my text was gone.",
        "Welcome to the quay! You are viewing the old harbour as a guest of the town, and I tell you what you see.",
        "The first post of this thread is a wikipost, so please put your corrections there.",
        "Note: your post will require moderator approval is all I get.",
        "Welcome, guest of the week: Mara Lind",
        "Last edit: 2024-05-01, the fuse was it, thanks to all!",
        "Joined: May 1978\nRank: captain\nShip: the Gull",
        "Hello there, guest of the week!",
        "Who added the label to the tin, and why?",
        "I see, so you are viewing our boards as a guest does.",
    ],
)
def test_what_people_write_of_the_same_is_theirs(line):
    """Only whole lines of an engine's own."""
    assert noted(line) == ["", "", ""]


@pytest.mark.parametrize(
    ("name", "address", "reason"),
    [
        ("ai-summary-body", THREAD, "notice"),
        ("side", THREAD, "notice"),
        ("other-side", THREAD, ""),
        ("ipsEntry__authorStats", THREAD, "notice"),
        ("cTopicPostArea", THREAD, "notice"),
        ("js-post-tag-list-item", THREAD, "notice"),
        ("userTitle", THREAD, "notice"),
        ("cTopicPostArea", "https://a.example/ferries", ""),
        ("ipsEntry__post", THREAD, ""),
        ("message-userContent", THREAD, ""),
        ("post-tagged", THREAD, ""),
        ("side", "https://a.example/ferries", ""),
        ("navfooter", "https://a.example/docs/ferries.html", "notice"),
        ("navfooter", THREAD, ""),
        ("navbox", "https://a.example/wiki/Ferries", "notice"),
        ("siteSub", "https://a.example/wiki/Ferries", "notice"),
        ("navbox-like", "https://a.example/wiki/Ferries", ""),
    ],
)
def test_an_engine_s_parts_are_left_out_by_their_names(name, address, reason):
    """With all that lies in them: what a machine makes of a thread, what stands beside it, a manual's ways on."""
    part = f"<div class={name}><div><p>{FIVE}</p></div></div>"
    document = read_html(
        thread(f"<p>{ONE}</p>", f"<p>{TWO}</p>{part}", f"<p>{THREE}</p>", f"<p>{FOUR}</p>"), url=address
    )
    assert reasons_of(document, FIVE) == [reason]


@pytest.mark.parametrize(
    ("address", "reasons"),
    [(THREAD, ["repeated", "repeated"]), ("https://a.example/ferries", ["", "repeated"])],
)
def test_who_is_quoted_goes_with_what_is_quoted_of_him(address, reasons):
    """In a forum, where a post above says it."""
    said = "gull22 said:"
    posts = [f"<p>{text}</p>" for text in (ONE, TWO, THREE, FOUR)]
    far = "".join([f"<p>Post {number} says more of the road than one might think.</p>" for number in range(6)])
    quoting = f"<p>{said}</p><p>{ONE}</p><p>{FIVE}</p>"
    document = read_html(thread(*posts, far, quoting), url=address)
    assert reasons_of(document, said) + reasons_of(document, ONE)[1:] == reasons


@pytest.mark.parametrize(
    ("first", "second", "are_alike"),
    [
        ("comment c_p8ivok", "comment c_cxa8rb", True),
        ("thing thing_t1_o8nyk6s comment", "thing thing_t1_o8ojh7m comment", True),
        ("comment c_p8ivok", "comment d_cxa8rb", False),
        ("elementor-element-4a5b6c7", "elementor-element-9f8e7d6", False),
    ],
)
def test_numbers_of_letters_and_figures_are_numbers_where_people_talk(first, second, are_alike):
    """Builders of pages name parts so that aren't alike."""
    facts = facts_of(f"<div class='{first}'><p>{ONE}</p></div><div class='{second}'><p>{TWO}</p></div>")[0]
    ways = html_names.Ways(facts)
    of_run = [templates(facts, ways)[ways.of_box[run.box]] for run in facts.page.runs]
    assert (of_run[0] == of_run[1]) == are_alike


@pytest.mark.parametrize(
    ("address", "is_forum"),
    [
        ("https://git.example/sea/road/-/issues/12", True),
        ("https://git.example/sea/road/issues/12#note_3", True),
        ("https://trac.example/ticket/12", True),
        ("https://bugs.example/sea/+bug/12", True),
        ("https://bugs.example/show_bug.cgi?id=12", True),
        ("https://bugs.example/cgi-bin/bugreport.cgi?bug=12", True),
        ("https://issues.example/browse/SEA-12", True),
        ("https://lists.example/archives/list/sea@lists.example/thread/A/", True),
        ("https://lists.example/pipermail/sea/2021-May/12.html", True),
        ("https://lists.example/msg00012.html", True),
        ("https://news.ycombinator.com/item?id=12", True),
        ("https://a.example/index.php?topic=12.0", True),
        ("https://weekly.example/issues/12/the-road", False),
        ("https://weekly.example/news?topic=sea", False),
        ("https://weekly.example/news?topic=12", False),
        ("https://weekly.example/item?id=12", False),
    ],
)
def test_trackers_and_archives_of_lists_are_forums(address, is_forum):
    """By their addresses: an issue of a paper is none."""
    assert (FORUM in facts_of(page(ONE), url=address)[0].evidence) == is_forum


@pytest.mark.parametrize("tag", ["h2", "h5"])
def test_a_heading_is_none_of_a_forum_s_lines(tag):
    """An article on forums, at an address that has one in it."""
    body = f"<article><p>{ONE}</p><{tag}>New to Reddit?</{tag}><p>{TWO}</p></article>"
    assert "New to Reddit?" in read_html(page(body), url="https://a.example/posts/boards").text


@pytest.mark.parametrize(
    ("title", "body", "address", "text"),
    [
        (LONG, "", THREAD, f"{LONG}\n\nvalley.example"),
        (LONG, "", "https://a.example/ferries", "valley.example"),
        ("The ferry", "", THREAD, "valley.example"),
        (LONG, f"<p>{ONE}</p><p>{TWO}</p>", THREAD, f"{ONE}\n\n{TWO}\n\nvalley.example"),
    ],
)
def test_a_post_that_is_nothing_but_its_title_is_read(title, body, address, text):
    """As one that leads to a page elsewhere; elsewhere, and of few words, a title is no text."""
    post = f"<div class=post><h1>{title}</h1>{body}<p>valley.example</p></div>"
    assert read_html(f"<title>{title}</title>{post}", url=address).text == text


def test_ways_on_in_a_line_are_links():
    """As Texinfo has them above and below each part."""
    ways = "<p>Next: <a href=/r>Repairs</a>, Previous: <a href=/f>Ferries</a>, Up: <a href=/>Top</a></p>"
    document = read_html(page(f"<h1>{TITLE}</h1>{ways}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"))
    assert document.text.split("\n\n") == [ONE, TWO, THREE]
