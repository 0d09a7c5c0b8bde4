"""What is asked is answered: each field, each kind of file, each thing that can't be meant with a status of its own."""

import gzip
import io
import json
import subprocess
import sys
import zlib

import pytest

from summarizer import digest, summarize
from summarizer.errors import MissingDependencyError, OptionError
from summarizer.web import worker as module
from summarizer.web.asked import MEANT, Article, Asked, AskedDigest, AskedWhy, Options
from summarizer.web.frames import ANSWER, READY, next_question, question
from summarizer.web.settings import Settings
from summarizer.web.worker import Worker, run, watch
from tests.pages import PAGES
from tests.readers.test_url import Server
from tests.readers.test_url import answer as reply
from tests.web.serving import TEXT

JSON = "application/json"


def ask(content, kind=JSON, query="", what="summary", packing="", charset=None, **settings):
    """Return the status and the answer."""
    made = Worker(Settings(**settings))
    content = content if isinstance(content, bytes) else json.dumps(content).encode()
    given = {"ask": what, "type": kind, "charset": charset, "packing": packing, "query": query}
    status, found = made.answer(given, content)
    return status, json.loads(found)


def problem(content, *given, **named):
    """Return the status, the name and the message of a problem."""
    status, found = ask(content, *given, **named)
    return status, found["error"]["type"], found["error"]["message"]


def test_a_summary_is_summarize_s(article):
    """Sentences, places, scores, title and language are those of the library."""
    status, found = ask({"text": article})
    expected = summarize(article)
    assert status == 200
    assert (found["schema"], found["summary"], found["title"]) == (1, str(expected), expected.title)
    assert (found["language"], found["n_sentences"], found["warnings"]) == ("en", len(expected.all_sentences), [])
    assert [tuple(each.values()) for each in found["sentences"]] == [
        (each.text, each.start, each.end, each.score) for each in expected.sentences
    ]
    assert all(article[each["start"] : each["end"]] == each["text"] for each in found["sentences"])
    assert found["seconds"]["summary"] == pytest.approx(len(expected.split()) / 238 * 60, abs=0.06)
    assert 100 > found["seconds"]["article"] > found["seconds"]["summary"]
    assert "text" not in found


def test_offsets_are_code_points():
    """A character beyond the first plane is one."""
    text = f"\N{SAUROPOD}\N{SAUROPOD} roar. {TEXT}"
    _, found = ask({"text": text, "sentences": 2})
    assert [text[each["start"] : each["end"]] for each in found["sentences"]] == [
        each["text"] for each in found["sentences"]
    ]


@pytest.mark.parametrize(
    "settings",
    [
        {"sentences": 1},
        {"words": 20},
        {"characters": 120},
        {"ratio": 0.3},
        {"seconds": 10},
        {"words": 60, "fill": 1},
        {"sentences": 2, "query": "lobster"},
        {"sentences": 2, "title": "Lobster"},
        {"sentences": 2, "language": "german"},
        {"sentences": 2, "furniture": "keep"},
        {"sentences": 4, "context": "pull"},
        {"sentences": 2, "scorer": "lexrank"},
        {"words": 40, "scorer": "lead"},
    ],
    ids=str,
)
def test_every_setting_is_summarize_s(settings, article):
    """As JSON, and as parameters of an address with the text itself."""
    expected = str(summarize(article, **settings))
    assert ask({"text": article, **settings})[1]["summary"] == expected
    query = "&".join(f"{name}={value}" for name, value in settings.items())
    assert ask(article.encode(), "text/plain", query)[1]["summary"] == expected


@pytest.mark.parametrize("ratio", ["0.12095154408097256", "1e-300", "5e-324", "1", "1.0"])
def test_numbers_of_an_address_are_json_s(ratio):
    """All their digits."""
    assert ask(TEXT.encode(), "text/plain", f"ratio={ratio}")[0] == 200


def refuse(text):
    """Count no tokens."""
    raise OptionError("token_counter", text, "nothing that counts")


def test_a_setting_that_the_library_refuses_is_422():
    """Without its value."""
    found = problem({"text": SECRET, "tokens": 3}, token_counter="tests.web.test_worker:refuse")
    assert found == (422, "invalid", "token_counter: nothing that counts")


def test_tokens_are_counted_where_there_is_a_counter(article):
    """Its name is a setting of the service."""
    assert problem({"text": article, "tokens": 30}) == (
        422,
        "invalid",
        "tokens: this service counts none; give another length",
    )
    _, found = ask({"text": article, "tokens": 200}, token_counter="builtins:len")
    assert found["summary"] == str(summarize(article, tokens=200, token_counter=len))


def test_json_goes_before_the_address():
    """What JSON leaves out, the address's parameters say."""
    assert len(ask({"text": TEXT, "sentences": 2}, query="sentences=1")[1]["sentences"]) == 2
    found = ask({"text": TEXT, "sentences": 2}, query="title=Aground&whole=true")[1]
    assert (found["title"], found["text"], len(found["sentences"])) == ("Aground", TEXT, 2)


def test_a_whole_answer_has_the_text_and_what_was_left_out(article):
    """Spans of the text, with reasons."""
    found = ask({"text": article, "whole": True})[1]
    expected = summarize(article)
    assert found["text"] == article
    assert [(each["start"], each["end"], each["reason"]) for each in found["furniture"]] == [
        (each.start, each.end, each.reason) for each in expected.furniture
    ]
    headed = (
        "Rain\n\nThe river rose in the night. It broke its banks.\n\nWind\n\nThe wind fell at noon. Nobody was hurt."
    )
    headings = ask({"markdown": headed.replace("Rain", "# Rain").replace("Wind", "# Wind"), "whole": True})[1]
    assert [headings["text"][each["start"] : each["end"]] for each in headings["headings"]] == ["Wind"]


@pytest.mark.parametrize("language", ["la", "xx-Latn", "tlh"])
def test_a_language_that_is_not_known_is_read_without_its_words(language):
    """A page may say anything of itself."""
    found = ask({"text": TEXT, "language": language})[1]
    assert (found["language"], found["warnings"]) == (
        "",
        ["the language asked for isn't known: it was read without its words"],
    )


def test_scripts_without_spaces_are_timed_by_their_characters():
    """255 of Chinese a minute, stops left out."""
    found = ask({"text": "河水在夜里上涨。" * 2, "language": "zh", "ratio": 1})[1]
    assert found["seconds"]["article"] == round(14 / 255 * 60, 1)


@pytest.mark.parametrize(
    ("given", "warning"),
    [({"text": ""}, "no sentence in it"), ({"text": TEXT, "words": 1}, "no sentence fits the length asked for")],
)
def test_an_empty_summary_says_why(given, warning):
    """It is no error."""
    status, found = ask(given)
    assert (status, found["summary"], found["sentences"], found["warnings"]) == (200, "", [], [warning])


FILES = {
    "text/plain": TEXT.encode(),
    "text/html": PAGES["news"].encode(),
    "application/xhtml+xml": PAGES["news"].encode(),
    "text/markdown": f"# Aground\n\n{TEXT}".encode(),
    "message/rfc822": f"From: Ida <ida@example.org>\nSubject: Aground\nTo: you@example.org\n\n{TEXT}\n".encode(),
    "text/vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\nThe ferry ran aground. Nobody was hurt.\n",
    "application/rtf": rb"{\rtf1\ansi The ferry ran aground. Nobody was hurt.}",
    "application/octet-stream": f"<!doctype html><title>Aground</title><body><p>{TEXT}</p>".encode(),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_is_the_body(kind):
    """Its type says how it is read; octet-stream lets its content say."""
    status, found = ask(FILES[kind], kind, "whole=true")
    assert status == 200
    assert found["sentences"]
    assert all(found["text"][each["start"] : each["end"]] == each["text"] for each in found["sentences"])


def test_a_charset_is_believed():
    """Where the bytes don't say otherwise."""
    text = "Der Fluß stieg über Nacht. Die Brücke ist gesperrt."
    assert ask(text.encode("cp1252"), "text/plain", "whole=true", charset="cp1252")[1]["text"] == text


@pytest.mark.parametrize("packing", ["gzip", "x-gzip", "deflate"])
def test_a_packed_body_is_unpacked(packing):
    """By gzip and by zlib."""
    pack = zlib.compress if packing == "deflate" else gzip.compress
    assert ask(pack(json.dumps({"text": TEXT}).encode()), packing=packing)[0] == 200


def test_a_bomb_is_left_unpacked_beyond_the_ceiling():
    """200 MB in 200 kB: as soon as it is more than 1 MB, it is too large."""
    bomb = gzip.compress(bytes(200_000_000), 1)
    assert problem(bomb, "text/plain", packing="gzip", megabytes=1)[:2] == (413, "too_large")


def test_what_is_packed_in_parts_is_read_to_its_end():
    """One behind the other, as tools write them that pack in parallel; together they have the same ceiling."""
    first, second = "The ferry ran aground. ", "Nobody on board was hurt."
    body = gzip.compress(first.encode()) + gzip.compress(second.encode())
    assert ask(body, "text/plain", "whole=true", packing="gzip")[1]["text"] == first + second
    assert problem(gzip.compress(bytes(600_000)) * 2, "text/plain", packing="gzip", megabytes=1)[0] == 413


@pytest.mark.parametrize(
    "content",
    [b"no gzip", gzip.compress(TEXT.encode())[:-9], gzip.compress(TEXT.encode()) + b"more", gzip.compress(b"") * 101],
)
def test_a_broken_packing_is_unreadable(content):
    """As is one that ends early, or with something else behind it, or that has a hundred thousand parts."""
    assert problem(content, "text/plain", packing="gzip")[:2] == (422, "unreadable")


SECRET = "kumquat-7719"
BAD = {
    "a field twice": f'{{"text": "{SECRET}", "text": "x"}}'.encode(),
    "an unknown field twice": f'{{"text": "x", "{SECRET}": 1, "{SECRET}": 2}}'.encode(),
    "another article behind it": f'{{"text": "x"}} {{"text": "{SECRET}"}}'.encode(),
    "UTF-16": f'{{"text": "{SECRET}"}}'.encode("utf-16"),
    "a number of 5,000 digits": b'{"text": "x", "sentences": ' + b"9" * 5000 + b"}",
    "a scorer that isn't there": {"text": "x", "scorer": SECRET},
    "worth that is more than certain": {"text": "x", "worth": 1.1},
    "no JSON": f"{SECRET}{{".encode(),
    "no object": [SECRET],
    "nothing": {},
    "two forms": {"text": SECRET, "html": SECRET},
    "null": {"text": None},
    "an unknown field": {"text": "x", SECRET: 1},
    "a word for a number": {"text": "x", "sentences": SECRET},
    "a number in words": {"text": "x", "sentences": "3"},
    "half a sentence": {"text": "x", "sentences": 2.5},
    "no sentence": {"text": "x", "sentences": 0},
    "truth": {"text": "x", "sentences": True},
    "a number of 400 digits": b'{"text": "x", "sentences": ' + b"9" * 400 + b"}",
    "NaN": b'{"text": "x", "ratio": NaN}',
    "infinity": b'{"text": "x", "seconds": Infinity}',
    "all and more": {"text": "x", "ratio": 1.5},
    "a language": {"text": "x", "language": f"{SECRET} {SECRET}"},
    "a title of 2,000 characters": {"text": "x", "title": SECRET * 200},
    "half a character": b'{"text": "\\ud83e ' + SECRET.encode() + b'"}',
    "half a character as a field": b'{"text": "x", "\\ud83e": 1}',
    "no UTF-8": b'{"text": "\xff' + SECRET.encode() + b'"}',
    "deep": b'{"text": ' + b"[" * 100_000 + SECRET.encode(),
    "furniture": {"text": "x", "furniture": SECRET},
    "an address of another kind": {"url": f"file:///{SECRET}"},
}


@pytest.mark.parametrize("name", BAD)
def test_what_can_t_be_meant_is_422_without_its_echo(name):
    """A message says what is wrong, and repeats nothing that was sent."""
    status, kind, message = problem(BAD[name])
    assert (status, kind) == (422, "invalid")
    assert SECRET not in message
    assert len(message) <= 301


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"text": "x", "sentences": 0}, "sentences: a whole number from 1 to 10,000,000"),
        ({"text": "x", "ratio": "all", "fill": 2}, "ratio: a number above 0, up to 1; fill: a number above 0, up to 1"),
        ({"text": "x", "sentence_count": 2}, "there is no such field; did you mean sentences?"),
        ([TEXT], 'the body: an object, as {"text": "..."}'),
        (b'{"text": "x", "text": "y"}', "text: it is given twice; give each field once"),
        (
            b'{"text": "a\tb"}',
            'the body is no JSON that is read: Invalid control character, line 1, column 12; send an object, as {"text": "..."}',
        ),
        (b"\xff", 'the body is no JSON that is read: it isn\'t in UTF-8; send an object, as {"text": "..."}'),
        (b'{"text": "x", "ratio": NaN}', "NaN is no number of JSON; give a finite one"),
    ],
)
def test_an_error_names_the_field_and_the_way_out(given, message):
    """In the library's words."""
    assert problem(given)[2] == message


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"articles": []}, 'articles: a list of one object or more, as {"text": "..."}'),
        ({"articles": [{"text": "x"}, "x"]}, 'articles.1: an object, as {"text": "..."}'),
        ({"articles": [{"txt": "x"}]}, "articles.0: there is no such field; did you mean text?"),
        ({"articles": [{"text": "x"}, {}]}, "articles.1: give the article as one of text, html, markdown and url"),
        (
            {"article": [{"text": "x"}]},
            'articles: a list of one object or more, as {"text": "..."}; there is no such '
            "field; did you mean articles?",
        ),
        (
            {"articles": [{"text": "x", "date": 3}]},
            "articles.0.date: a day or a time of ISO 8601, as 2026-11-27 or 2026-11-27T08:30:00Z",
        ),
    ],
)
def test_an_error_of_a_digest_names_the_article(given, message):
    """And says each thing once, though a date has two forms."""
    assert problem(given, what="digest")[2] == message


def test_every_field_says_what_it_may_be():
    """In words of its own, which an error repeats."""
    for model in (Asked, AskedWhy, AskedDigest, Article):
        assert {field.alias or name for name, field in model.model_fields.items()} <= set(MEANT)


def test_a_mark_before_json_is_passed_over():
    """Editors of Windows write one."""
    assert ask(b"\xef\xbb\xbf" + json.dumps({"text": TEXT}).encode())[0] == 200


def test_a_character_in_two_halves_is_whole():
    """As JSON in ASCII writes those beyond the first plane."""
    assert ask(b'{"text": "\\ud83e\\udd95 roars."}')[1]["summary"] == "\N{SAUROPOD} roars."


def test_worth_is_said_where_it_is_asked_for(article):
    """And a summary that is worth less is left out, with the reason; what scored is always said."""
    expected = summarize(article).worth
    assert 0 < expected < 1
    plain = ask({"text": article})[1]
    assert (plain["worth"], plain["scorer"]) == (None, "salience")
    kept = ask({"text": article, "worth": 0, "scorer": "tfidf"})[1]
    assert (kept["worth"], kept["scorer"]) == (summarize(article, scorer="tfidf").worth, "tfidf")
    assert kept["sentences"]

    left = ask(article.encode(), "text/plain", "worth=1")[1]
    assert (left["summary"], left["sentences"], left["worth"], left["seconds"]["summary"]) == ("", [], expected, 0)
    assert left["warnings"] == [f"left out: it is worth {expected:.2f}, under 1"]
    empty = ask({"text": "", "worth": 1})[1]
    assert (empty["worth"], empty["warnings"]) == (0, ["no sentence in it"])


def test_a_whole_number_may_be_written_with_a_point():
    """JSON knows one kind of number."""
    assert len(ask(b'{"text": "One. Two. Three.", "sentences": 1.0}')[1]["sentences"]) == 1


@pytest.mark.parametrize(
    "query",
    [
        "sentences=two",
        "sentences=0",
        "sentences=1&sentences=2",
        "wrods=1",
        "ratio=nan",
        "ratio=2",
        "whole=maybe",
        "title=%ff",
        "&".join(f"a{n}=1" for n in range(101)),
    ],
)
def test_parameters_that_can_t_be_meant_are_422(query):
    """The same for an address's."""
    assert problem(TEXT.encode(), "text/plain", query)[:2] == (422, "invalid")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n0000", "application/octet-stream"),
        (b"PK\x03\x04 nothing", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (b"%PDF-1.7 and then nothing", "application/pdf"),
        (b"<rss version='2.0'><channel><title>x</title></channel></rss>", "application/octet-stream"),
    ],
)
def test_a_file_that_isn_t_read_is_422(content, kind):
    """Pictures, broken files, feeds."""
    status, name, message = problem(content, kind)
    assert (status, name) == (422, "unreadable")
    assert message.startswith("the body: ")


def test_json_that_doesn_t_say_so_is_told_how():
    """It isn't taken for a file of rows."""
    found = problem({"text": TEXT}, "application/octet-stream")
    assert found == (422, "unreadable", "the body is JSON: send it with content-type: application/json")


def test_addresses_are_not_fetched():
    """Unless who runs the service names their hosts; and then no others, wherever they redirect."""
    assert problem({"url": "http://localhost:9/"})[:2] == (403, "not_fetched")
    assert problem({"url": "http://localhost:9/"}, fetch_from=["news.example"])[:2] == (422, "not_fetched")


@pytest.fixture
def server():
    """Return a server of the test's own."""
    server = Server()
    yield server
    server.socket.close()


def test_an_address_is_fetched_where_its_host_is_named(server):
    """Though it is private: it was named."""
    server.answers["/page"] = reply(PAGES["news"].encode())
    server.answers["/away"] = reply(status="302 Found", Location=server.url("/page", "127.0.0.1"))
    status, found = ask({"url": server.url("/page")}, fetch_from=["localhost"])
    assert (status, found["url"]) == (200, server.url("/page"))
    assert found["sentences"]
    status, kind, message = problem({"url": server.url("/away")}, fetch_from=["localhost"])
    assert (status, kind) == (422, "not_fetched")
    assert "aren't fetched here" in message


def test_a_digest_is_digest_s():
    """Its stories, and each sentence's article."""
    articles = [
        TEXT,
        "A ferry ran aground off Anholt on Monday. A tug came to the ferry at noon.",
        "The library opens on Sundays from May. Readers had asked for it.",
    ]
    given = [{"text": articles[0], "title": "Aground", "date": "2026-11-27", "author": "Ida", "language": "en"}]
    given += [{"html": f"<p>{articles[1]}</p>", "url": "https://news.example/2"}, {"markdown": articles[2]}]
    status, found = ask({"articles": given, "sentences": 2, "query": "tug", "language": "en"}, what="digest")
    assert (status, found["kind"]) == (200, "digest")
    # The library has nothing to do with a tug.
    assert [story["articles"] for story in found["stories"]] == [[0, 1]]
    assert (found["articles"][0]["title"], found["articles"][0]["date"]) == ("Aground", "2026-11-27")
    assert found["articles"][1]["url"] == "https://news.example/2"
    plain = [{"text": text} for text in articles]
    for options in ({}, {"scorer": "lead"}):
        asked = ask({"articles": plain, **options}, what="digest")[1]
        assert asked["text"] == str(digest(articles, **options))


@pytest.mark.parametrize(
    ("given", "status"),
    [
        ({"articles": []}, 422),
        ({"articles": [{"text": "x", "html": "x"}]}, 422),
        ({"articles": [{}]}, 422),
        ({"articles": [{"text": TEXT}] * 3}, 413),
        ({"articles": [{"text": TEXT}], "since": "yesterday"}, 422),
        ({"articles": [{"text": TEXT}], "tokens": 9}, 422),
        ({"articles": [{"text": TEXT}], "stories": 0}, 422),
    ],
)
def test_a_digest_that_can_t_be_made_says_so(given, status):
    """Too many articles are 413."""
    assert problem(given, what="digest", articles=2)[0] == status


def test_an_article_that_can_t_be_read_costs_itself():
    """The digest says of which, and why."""
    found = ask({"articles": [{"text": TEXT}, {"url": "http://localhost:9/"}]}, what="digest", fetch_from=["localhost"])
    assert [each["article"] for each in found[1]["left_out"] if each["is_failure"]] == [1]


def test_why_says_what_a_score_is_made_of():
    """Of a sentence by some of its words."""
    status, found = ask({"text": TEXT, "sentences": 1, "sentence": "Nobody  on board"}, what="why")
    reason = summarize(TEXT, 1).why(1)
    assert (status, found["sentence"], found["index"]) == (200, "Nobody on board was hurt.", 1)
    assert (found["rank"], found["of"], found["chosen"], found["parts"]) == (reason.rank, 4, False, reason.parts)
    assert found["why"] == reason.to_text()
    assert problem({"text": TEXT, "sentence": "submarine"}, what="why")[:2] == (422, "invalid")


def test_a_reader_that_isn_t_installed_is_501(monkeypatch):
    """It names the extra."""

    def missing(*_, **__):
        raise MissingDependencyError("selectolax", "html")

    monkeypatch.setattr("summarizer.web.bodies.read_html", missing)
    assert problem({"html": "<p>x"})[::2] == (501, "the service lacks the extra html, which reads this")


@pytest.mark.parametrize(("error", "status"), [(MemoryError(SECRET), 413), (RuntimeError(SECRET), 500)])
def test_a_fault_costs_one_answer_and_tells_no_text(error, status, monkeypatch, capsys):
    """The log says where, not what."""

    def broken(*_):
        raise error

    monkeypatch.setattr(module, "summarized", broken)
    assert problem({"text": SECRET})[0] == status
    said = capsys.readouterr().err
    assert SECRET not in said
    assert (f"{type(error).__name__} in test_worker.py, line" in said) is (status == 500)


def test_half_a_character_of_a_file_is_answered():
    """JSON has none: it is a question mark."""
    from summarizer.web.problems import as_json

    assert as_json({"a": "\ud83e"}) == b'{"a":"?"}'


def test_an_answer_is_the_json_that_pythons_writer_writes():
    """Letters as they are, nothing between the parts."""
    from summarizer.web.problems import as_json

    value = {
        "text": '\u201cÄ \U0001f980\u2028\x7f\x1f"\\/',
        "score": [0.35, 1.0, -0.0, 3],
        "title": None,
        "whole": True,
    }
    assert as_json(value) == json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def test_a_summarizer_is_made_only_for_a_setting_that_isnt_the_usual_one():
    """What is asked for as it is anyway costs nothing."""
    from summarizer.web.answers import stages

    assert stages(Options()) == stages(Options(furniture="remove")) == {}
    assert stages(Options(furniture="doubt", scorer="lead")) == {"furniture": "doubt", "scorer": "lead"}
    article = {"text": "Rain fell."}
    assert stages(AskedDigest(articles=[article], scorer="lead")) == {"scorer": "lead"}


def test_questions_are_answered_until_nobody_asks():
    """First of all it says that it is ready."""
    body = json.dumps({"text": TEXT}).encode()
    given = {"ask": "summary", "type": JSON, "charset": None, "packing": "", "query": ""}
    questions, home = [(given, body), None], io.BytesIO()
    run(Worker(Settings()), lambda: questions.pop(0), home)
    home.seek(0)
    status, length = ANSWER.unpack(home.read(ANSWER.size))
    assert (status, length) == (READY, len(home.read(length)))
    status, length = ANSWER.unpack(home.read(ANSWER.size))
    assert (status, json.loads(home.read(length))["n_sentences"]) == (200, 4)


@pytest.mark.parametrize("cut", [0, 1, 12])
def test_a_question_that_is_cut_off_is_none(cut):
    """Whatever of it was on its way when the service ended."""
    head = {"ask": "why", "type": JSON, "charset": "", "packing": "", "query": ""}
    whole = question(head, b"body")
    stream = io.BytesIO(whole + whole[:cut])
    assert next_question(stream) == (head, b"body")
    assert next_question(stream) is None


def test_a_worker_ends_with_its_service(monkeypatch):
    """It sees that it has another parent than before."""
    parents, ended, pauses = [7, 7, 1], [], []
    monkeypatch.setattr("os.getppid", lambda: parents.pop(0))
    monkeypatch.setattr("time.sleep", pauses.append)
    watch(7, ended.append)
    assert (parents, ended, pauses) == ([], [0], [0.5, 0.5])


def test_the_process_answers_and_ends():
    """Settings come on its command line; Ctrl-C and SIGTERM are its parent's to answer."""
    import signal

    command = [sys.executable, "-c", "from summarizer.web.worker import main; main()", json.dumps({"megabytes": 1})]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        status, length = ANSWER.unpack(process.stdout.read(ANSWER.size))
        assert (status, len(process.stdout.read(length))) == (READY, length)
        for each in (signal.SIGINT, signal.SIGTERM):
            process.send_signal(each)
        given = {"ask": "summary", "type": "text/plain", "charset": None, "packing": "", "query": ""}
        process.stdin.write(question(given, TEXT.encode()))
        process.stdin.flush()
        status, length = ANSWER.unpack(process.stdout.read(ANSWER.size))
        assert (status, len(process.stdout.read(length))) == (200, length)
        process.stdin.close()
        assert process.wait(30) == 0


def test_an_answer_that_nobody_takes_is_no_fault():
    """A service that is killed says nothing any more, and neither do its processes in the terminal it leaves behind."""
    command = [sys.executable, "-c", "from summarizer.web.worker import main; main()", "{}"]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen(command, **pipes) as process:
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_what_a_reader_warns_of_is_told_to_who_asks():
    """Each time, and not to the next one, nor in the log; what another library warns of is for nobody there."""
    command = [sys.executable, "-c", "from summarizer.web.worker import main; main()", "{}"]
    given = {"ask": "summary", "type": "text/plain", "charset": "", "packing": "", "query": ""}
    asks = b"".join([question(given, body) for body in (b"Caf\xe9s open. It rained.", b"It rained. It rained.") * 2])
    found = subprocess.run(command, input=asks, capture_output=True, check=True)
    stream, told = io.BytesIO(found.stdout), []
    while lengths := stream.read(ANSWER.size):
        told.append(stream.read(ANSWER.unpack(lengths)[1]).count(b"not UTF-8"))
    assert (told, found.stderr) == ([0, 1, 0, 1, 0], b"")

    worker = Worker(Settings())
    worker.note("not ours", DeprecationWarning)
    assert worker.warned == []


def test_a_line_s_end_in_a_question_s_head_is_a_space():
    """One that a client's header had would be read as another field."""
    asked = question({"ask": "summary", "type": "a", "charset": "b\nc", "packing": "", "query": "d=\xe9"}, b"body")
    head = {"ask": "summary", "type": "a", "charset": "b c", "packing": "", "query": "d=\xe9"}
    assert next_question(io.BytesIO(asked)) == (head, b"body")
