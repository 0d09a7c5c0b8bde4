"""Systems on pairs: what they are asked, what is read, what is measured, and in how many processes."""

import importlib
import io
import math
import pickle
import re
from statistics import fmean

import numpy as np
import pytest

import summarizer
from summarizer import (
    Comparison,
    Document,
    InputError,
    OptionError,
    Oracle,
    Salience,
    Summarizer,
    TfIdf,
    Top,
    WorkerError,
    compare,
    split_sentences,
    summarize,
)
from summarizer.evaluation.comparison import MEASURES
from summarizer.evaluation.evaluate import evaluate
from summarizer.evaluation.extraction import extractiveness, redundancy
from summarizer.evaluation.faults import FAULTS
from summarizer.evaluation.pairs import Pair, read_lines, read_pairs
from summarizer.evaluation.rouge import rouge
from tests.killers import Poison
from tests.pairs import PAIRS, generated

TEXT, REFERENCE = PAIRS[0]["text"], PAIRS[0]["summary"]


def first_line(text):
    """Return what a very simple summarizer returns."""
    return text.split(". ")[0] + "."


def len_of(representation):
    """Score a sentence by its length."""
    return [len(sentence.text) for sentence in representation.sentences]


def test_one_summarizer_beside_lead_chance_and_the_oracle():
    """The usual question has its answer in one call: the order of the rows is ours, lead, random, oracle."""
    table = evaluate(Summarizer(), PAIRS, sentences=2)
    assert table.systems == ("default", "lead", "random", "oracle")
    assert table.documents == ("road", "pairs[1]", "pairs[2]")
    assert table.budgets == ("2 sentences",)
    assert table.mean("oracle") > max(table.mean(system) for system in table.systems[:3])
    assert set(table.figures) == {*MEASURES, *FAULTS} - {"picks", "ideal", "also", "unfit"}


def test_the_figures_are_those_of_the_summaries():
    """Every measure is that of the summary that a user gets, document by document."""
    table = compare([Summarizer()], PAIRS, 2, baselines=())
    for place, pair in enumerate(PAIRS):
        digest = summarize(pair["text"], 2, title=pair.get("title"))
        texts = [sentence.text for sentence in digest.sentences]
        found = rouge(texts, pair.get("summaries") or [pair["summary"]])
        figures = {name: table.values("default", name)[place] for name in table.figures}
        assert {name: figures[name] for name in found} == pytest.approx(found)
        assert figures["rouge"] == pytest.approx(fmean([found["rouge1"], found["rouge2"], found["rougeLsum"]]))
        grusky = extractiveness(pair["text"], " ".join(texts))
        assert figures["coverage"] == pytest.approx(100 * grusky["coverage"])
        assert figures["density"] == pytest.approx(grusky["density"])
        assert figures["compression"] == pytest.approx(grusky["compression"])
        assert figures["redundancy"] == pytest.approx(100 * redundancy(texts))
        assert (figures["sentences"], figures["words"]) == (len(texts), len(digest.split()))


def test_equal_words_are_those_of_the_references():
    """`words="references"` asks for as many as a document's references have in the mean."""
    table = compare([Summarizer()], PAIRS, words="references", baselines=())
    for place, pair in enumerate(PAIRS):
        references = pair.get("summaries") or [pair["summary"]]
        limit = round(fmean(len(reference.split()) for reference in references))
        expected = len(summarize(pair["text"], words=limit, title=pair.get("title")).split())
        assert table.values("default", "words")[place] == expected


def test_several_lengths_are_one_summary_each():
    """Sentences, words and a share at once: three budgets, and figures are their mean."""
    table = compare([Summarizer()], PAIRS, 1, words=30, ratio=0.5, baselines=())
    assert table.budgets == ("1 sentences", "30 words", "0.5 ratio")
    alone = [
        compare([Summarizer()], PAIRS, baselines=(), **length).mean("default")
        for length in ({"sentences": 1}, {"words": 30}, {"ratio": 0.5})
    ]
    assert table.mean("default") == pytest.approx(fmean(alone))
    assert table.at("30 words").mean("default") == pytest.approx(alone[1])


def test_without_a_length_a_summarizer_has_its_own():
    """The budget of the record holds."""
    table = compare([Summarizer(budget=summarizer.Budget(sentences=1))], PAIRS, baselines=())
    assert table.budgets == ("each system's own length",)
    assert table.mean(table.against, "sentences") == 1


def test_systems_are_named_after_what_they_are():
    """A list names itself; the same name twice is counted."""
    systems = [
        Summarizer(),
        "tfidf",
        Summarizer(scorer=TfIdf("mean")),
        first_line,
        Summarizer(scorer=Salience(position=0)),
        Summarizer(scorer=len_of),
    ]
    table = compare(systems, PAIRS[:1], baselines=())
    assert table.systems == ("default", "tfidf", "tfidf 2", "first_line", "salience", "len_of")


def test_a_callable_is_asked_once_with_the_text():
    """Whatever takes a text is a system; more budgets don't ask it again."""
    asked = []

    def peer(text):
        asked.append(text)
        return [first_line(text), ""]

    table = compare({"peer": peer}, PAIRS, 1, words=20, baselines=())
    assert asked == [pair["text"] for pair in PAIRS]
    assert table.mean("peer", "sentences") == 1
    assert np.array_equal(table.figures["rouge"][0], table.figures["rouge"][1])


@pytest.mark.parametrize(
    "returned",
    [
        lambda text: summarize(text, 2),
        lambda text: str(summarize(text, 2)),
        lambda text: [sentence.text for sentence in summarize(text, 2).sentences],
        lambda text: "\n\n".join(sentence.text for sentence in summarize(text, 2).sentences) + "\n",
        lambda text: tuple(" ".join(sentence.text.split()) for sentence in summarize(text, 2).sentences),
    ],
    ids=["Summary", "str", "list", "lines", "tuple"],
)
def test_all_forms_of_a_summary_are_judged_alike(returned):
    """A Summary, its text, its sentences, its lines: the same figures."""
    table = compare({"ours": Summarizer(), "same": returned}, PAIRS, 2, baselines=(), titles=False)
    for name in table.figures:
        assert np.array_equal(table.values("ours", name), table.values("same", name), equal_nan=True), name


def test_the_faults_are_those_of_the_sentences_in_the_document():
    """A peer's "She ..." dangles when the sentence before it isn't there, wherever the peer found it."""
    text = PAIRS[1]["text"]
    third = split_sentences(text)[2].text
    assert third.startswith("She")
    table = compare(
        {
            "she": lambda _: [third],
            "both": lambda text: [s.text for s in split_sentences(text)[1:3]],
            "alien": lambda _: ["Nothing of it."],
        },
        [(text, "She")],
        baselines=(),
    )
    assert (table.mean("she", "dangling"), table.mean("she", "faulty")) == (100, 100)
    assert (table.mean("both", "dangling"), table.mean("both", "faulty")) == (0, 0)
    assert math.isnan(table.mean("alien", "faulty"))


def test_a_sentence_is_judged_as_the_summary_has_it():
    """What a summary cut from a sentence, or glued to it, is what its reader sees."""
    text = "The mayor spoke at noon in the town hall of Carrow. Nobody came to hear him."
    table = compare(
        {"cut": lambda _: ["spoke at noon in the town hall of Carrow."]}, [(text, "The mayor")], baselines=()
    )
    assert table.mean("cut", "fragment") == 100


def test_baselines_are_what_they_say():
    """Lead is the first sentences, random is neither always the same nor new each time, the oracle has read."""
    lead = compare({"first": Summarizer(scorer=lambda r: range(0, -len(r), -1), selector=Top())}, PAIRS, 2)
    assert np.array_equal(lead.values("first"), lead.values("lead"))
    oracle = [
        rouge(
            [
                s.text
                for s in Summarizer(selector=Oracle(tuple(p.get("summaries", [p.get("summary")]))))(
                    p["text"], 2, title=p.get("title")
                ).sentences
            ],
            p.get("summaries", [p.get("summary")]),
        )["rouge1"]
        for p in PAIRS
    ]
    assert lead.values("oracle", "rouge1") == pytest.approx(oracle)
    pairs = generated(12)
    draws = [compare([], pairs, 1, baselines=["random"], seed=seed).values("random") for seed in (0, 0, 1)]
    assert np.array_equal(draws[0], draws[1])
    assert not np.array_equal(draws[0], draws[2])
    assert len(set(draws[0])) > 2


def test_a_given_lead_stays():
    """A baseline doesn't take the place of a system of its name."""
    table = compare({"lead": lambda text: [text]}, PAIRS, 1, baselines=["lead"])
    assert table.systems == ("lead",)
    assert table.mean("lead", "coverage") == 100
    assert table.mean("lead", "words") > 40


def test_titles_are_told_or_kept():
    """`titles=False` keeps the pair's title from the summarizers."""
    title = "Repairs would cost three million"
    pairs = [{"text": TEXT, "summary": REFERENCE, "title": title}]
    ours = Summarizer(scorer=Salience(title=5))
    told, kept = (compare({"ours": ours}, pairs, 1, titles=titles, baselines=()) for titles in (True, False))
    for table, expected in ((told, ours(TEXT, 1, title=title)), (kept, ours(TEXT, 1))):
        assert table.mean("ours", "rouge1") == pytest.approx(rouge([expected], [REFERENCE])["rouge1"])
    assert told.mean("ours") != kept.mean("ours")


def test_the_language_says_how_references_are_read():
    """English is stemmed; what is said to be Turkish isn't, nor what a tokenizer of one's own reads."""

    class Letters:
        def tokenize(self, text):
            return list(text)

    pairs = [("The mayor walked home late that day, and then he slept.", "walking")]
    figures = [
        compare([Summarizer()], pairs, 1, baselines=(), **options).mean("default", "rouge1")
        for options in ({}, {"language": "tr"}, {"tokenizer": Letters()})
    ]
    assert figures[0] > figures[1] == 0
    assert figures[2] not in figures[:2]


def test_the_best_of_several_references():
    """`join="max"` is at least the mean, and in the caption."""
    mean, best = (compare([Summarizer()], PAIRS[1:2], 2, join=join, baselines=()) for join in ("mean", "max"))
    assert best.mean("default") > mean.mean("default")
    assert "several references: their max" in best.caption


@pytest.mark.parametrize("jobs", [2, 5])
def test_processes_change_nothing(jobs):
    """The table is the same to the last bit, in order."""
    pairs = [*PAIRS, *generated(9)]
    one, many = (compare([Summarizer(), "tfidf", first_line], pairs, 2, jobs=jobs) for jobs in (1, jobs))
    assert one.documents == many.documents
    assert all(np.array_equal(one.figures[name], many.figures[name], equal_nan=True) for name in one.figures)


def test_what_can_t_be_sent_is_said_before():
    """A lambda can't go to another process: the error says what can."""
    with pytest.raises(OptionError, match=r"jobs=2: what is compared can't be sent .* take jobs=1, or functions"):
        compare({"mine": lambda text: text}, PAIRS, jobs=2)


def test_a_worker_judges_as_we_do():
    """A panel is a task of the workers that `summarize_many` has: it travels, and does several pairs."""
    from summarizer.evaluation.panel import Panel
    from summarizer.many.worker import run_task

    panel = Panel((Summarizer(),), (None,), "mean", True, None, None)
    pairs = list(read_pairs(PAIRS))
    assert str(run_task(pickle.dumps(panel), pairs)) == str([panel.judge(pair) for pair in pairs])


def test_a_system_that_kills_its_process_is_said_so():
    """No run hangs or breaks without a word: the error names the document that was judged."""
    pairs = [*PAIRS, {"text": "Kill it. Nobody came.", "summary": "Nobody came.", "id": "the last"}]
    with pytest.raises(WorkerError, match="its worker process died") as caught:
        compare({"poison": Summarizer(scorer=Poison())}, pairs, 1, baselines=(), jobs=2)
    assert caught.value.__notes__ == ["while the last was judged"]


def test_progress_is_told_after_each_document():
    """A callable hears (done, all); True shows a bar on a terminal and nothing elsewhere."""
    heard = []
    compare([Summarizer()], PAIRS, 1, baselines=(), progress=lambda done, total: heard.append((done, total)))
    assert heard == [(1, 3), (2, 3), (3, 3)]


def test_a_bar_is_shown_on_a_terminal(monkeypatch, capsys):
    """A bar of tqdm, where standard error is a terminal."""
    compare([Summarizer()], PAIRS, 1, baselines=(), progress=True)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    compare([Summarizer()], PAIRS, 1, baselines=(), progress=True)
    assert "3/3" in capsys.readouterr().err


@pytest.mark.parametrize(
    "pair",
    [
        (TEXT, REFERENCE),
        [TEXT, [REFERENCE]],
        (Document(TEXT), (REFERENCE,)),
        {"text": TEXT, "summary": REFERENCE},
        {"text": TEXT, "summaries": [REFERENCE], "title": None, "lang": "", "id": 7},
        Pair(Document(TEXT), (REFERENCE,), "pairs[0]"),
    ],
    ids=repr,
)
def test_all_forms_of_a_pair(pair):
    """Tuples, lists, documents, rows."""
    assert next(read_pairs([pair])) == Pair(Document(TEXT), (REFERENCE,), "pairs[0]")


def test_a_row_knows_more():
    """Title, language and id of a row are kept."""
    row = {"text": TEXT, "summary": REFERENCE, "title": "Road", "lang": "en", "id": "r1"}
    assert next(read_pairs([row])) == Pair(Document(TEXT, "Road", "en"), (REFERENCE,), "r1")


@pytest.mark.parametrize(
    ("pair", "reason"),
    [
        (TEXT, "neither (text, reference) nor a mapping"),
        ((TEXT,), "neither (text, reference) nor a mapping"),
        (7, "neither (text, reference) nor a mapping"),
        ({"summary": "a"}, 'no "text" that is a string'),
        ({"text": None, "summary": "a"}, 'no "text" that is a string'),
        ({"text": TEXT}, 'no "summary" (a string) or "summaries"'),
        ((TEXT, None), "a reference is a string, several are a list"),
        ((TEXT, [REFERENCE, None]), "a reference is a string, several are a list"),
        ((TEXT, []), "a reference without a word"),
        ((TEXT, [REFERENCE, " ... "]), "a reference without a word"),
        ((b"bytes", REFERENCE), "the text is of type bytes"),
        ({"text": TEXT, "summary": "a", "title": 7}, "title is of type int"),
        ({"text": TEXT, "summary": "a", "lang": "klingon"}, "language='klingon'"),
        ((Document(TEXT, language="klingon"), REFERENCE), "language='klingon'"),
    ],
)
def test_a_pair_that_is_none_is_named(pair, reason):
    """The error says which pair it is and what is wrong with it."""
    with pytest.raises(InputError, match=re.escape("pairs[1]: " + reason)):
        compare([Summarizer()], [PAIRS[1], pair])


def test_a_file_is_pairs(tmp_path):
    """A path is read as JSON Lines; blank lines and a mark at its start are passed over."""
    import json

    path = tmp_path / "pairs.jsonl"
    path.write_text("\ufeff" + "\n\n".join(map(json.dumps, PAIRS)) + "\n", encoding="utf-8")
    for given in (path, str(path)):
        table = compare([Summarizer()], given, 2, baselines=())
        assert table.documents == ("road", f"{path}:3", f"{path}:5")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "no JSON (Expecting property name"),
        (b"[" * 100_000, "no JSON (nested too deeply)"),
        (b"\xff\xfe", "not UTF-8 at byte 0 of the line"),
        (b"[]", "neither (text, reference)"),
        (b'{"text": "a"}', 'no "summary"'),
    ],
    ids=["brace", "deep", "latin", "list", "half"],
)
def test_a_line_that_is_none_is_named(tmp_path, line, reason):
    """`read_lines` yields the error and goes on; reading it as pairs raises it."""
    good = b'{"text": "Rain fell.", "summary": "Rain."}'
    path = tmp_path / "pairs.jsonl"
    path.write_bytes(good + b"\n" + line + b"\n" + good)
    first, error, last = read_lines(path)
    assert (first.name, last.name) == (f"{path}:1", f"{path}:3")
    assert str(error).startswith(f"{path}:2: {reason}")
    with pytest.raises(InputError, match=re.escape(f":2: {reason}")):
        list(read_pairs(path))


def test_an_open_file_is_read_and_left_open():
    """Standard input has no name that is a path, and isn't ours to close."""
    file = io.BytesIO(b"{}")
    assert [str(error) for error in read_lines(file)] == ['pairs:1: no "text" that is a string']
    assert not file.closed


@pytest.mark.parametrize(("pairs", "source"), [([], "pairs"), ("missing.jsonl", "missing.jsonl")])
def test_no_pairs_is_an_error(pairs, source):
    """An empty list and a file that isn't there are named."""
    with pytest.raises(InputError, match=f"^{source}: "):
        compare([Summarizer()], pairs)


def test_an_article_instead_of_a_path_is_one_short_line():
    """It isn't repeated whole."""
    with pytest.raises(InputError) as error:
        next(read_pairs("The council closed the road.\n" * 400))
    assert len(str(error.value)) < 300
    assert "\n" not in str(error.value)


def test_an_empty_file_is_named(tmp_path):
    """A file without a pair says so."""
    path = tmp_path / "empty.jsonl"
    path.write_bytes(b"\n")
    with pytest.raises(InputError, match=r"empty.jsonl: no pairs"):
        compare([Summarizer()], path)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"jobs": 0}, "jobs=0: a whole number of at least 1"),
        ({"jobs": 1001}, "jobs=1001: at most 1,000 processes"),
        ({"jobs": True}, "jobs=True"),
        ({"seed": -1}, "seed=-1: a whole number of at least 0"),
        ({"seed": 1.5}, "seed=1.5"),
        ({"join": "median"}, "join='median'"),
        ({"baselines": "lead"}, "baselines='lead': some of"),
        ({"baselines": ["best"]}, "baselines=['best']"),
        ({"sentences": 0}, "sentences=0"),
        ({"words": "many"}, "words='many': a whole number of at least 1, or \"references\""),
        ({"words": 0}, "words=0"),
        ({"ratio": 2}, "ratio=2"),
        ({"language": "klingon"}, "language='klingon'"),
    ],
    ids=str,
)
def test_a_setting_that_means_nothing_is_refused(options, message):
    """OptionError names the setting, its value and what is allowed."""
    with pytest.raises(OptionError, match=re.escape(message)):
        compare([Summarizer()], PAIRS, **options)


@pytest.mark.parametrize(
    ("systems", "error", "message"),
    [
        ("salience", OptionError, "systems='salience': a list"),
        (Summarizer(), OptionError, "a list of systems"),
        (7, OptionError, "systems=7"),
        ([], OptionError, "systems=[]: one system or more"),
        (["salienc"], OptionError, "scorer='salienc'"),
        ([7], TypeError, "the system 'int' is no Summarizer, name of a scorer or callable but 7"),
        ({"mine": Summarizer}, TypeError, "the system 'mine' is no Summarizer"),
        ([lambda text: 7], TypeError, "a system returned int"),
        ([lambda text: [7]], TypeError, "a system returned list"),
    ],
    ids=lambda value: str(value).partition(" at 0x")[0],
)
def test_a_system_that_is_none_is_refused(systems, error, message):
    """What can't be compared is said to be so."""
    with pytest.raises(error, match=re.escape(message)):
        compare(systems, PAIRS, baselines=())


def test_a_system_that_fails_says_on_which_document():
    """The error is the system's own, with a note."""

    def fails(text):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        compare([Summarizer(), fails], PAIRS)
    assert caught.value.__notes__ == ["while system 2 summarized road"]


def test_thin_documents_are_no_error():
    """An empty text has an empty summary: no ROUGE, no length, nothing to judge."""
    table = evaluate(Summarizer(), [("", "Rain fell."), ("...", "Rain fell.")], sentences=1)
    assert table.mean("default") == 0
    assert math.isnan(table.mean("default", "compression"))
    assert table.table(["compression"]).rows[0][1] is None


def test_the_function_is_no_module():
    """`summarizer.evaluate` is the function, whatever was imported first."""
    importlib.import_module("summarizer.evaluation.evaluate")
    assert summarizer.evaluate is evaluate
    table = summarizer.evaluate(Summarizer(), PAIRS, sentences=1, baselines=())
    assert isinstance(table, Comparison)
