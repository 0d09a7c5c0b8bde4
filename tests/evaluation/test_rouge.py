"""ROUGE as rouge-score counts it, the oracle, and Grusky's figures held against naive twins."""

import builtins
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer

from summarizer import Budget, MissingDependencyError, OptionError, Oracle, Summarizer, split_sentences
from summarizer.evaluation.extraction import align, extractiveness, fragments, redundancy
from summarizer.evaluation.rouge import ROUGE, Words, rouge
from summarizer.representation.words import words
from tests.pairs import PAIRS
from tests.texts import prose

FEW = st.lists(st.sampled_from("abc"), max_size=9)


@given(prose, prose)
def test_rouge_is_rouge_score_s(candidate, reference):
    """In English the figures are those of the package with its own tokenizer and stemmer."""
    sentences = [" ".join(line.split()) for line in candidate.splitlines()]
    theirs = RougeScorer(list(ROUGE), use_stemmer=True).score(reference, "\n".join(sentences))
    ours = rouge(candidate.splitlines(), [reference])
    assert ours == pytest.approx({kind: 100 * theirs[kind].fmeasure for kind in ROUGE})


def test_several_references_are_joined_kind_by_kind():
    """The mean is of each kind's figures, and the best of one kind needn't be the best of another."""
    references = ["the harbour road closed", "closed the road harbour the"]
    alone = [rouge(["the harbour road closed"], [reference]) for reference in references]
    mean, best = (rouge(["the harbour road closed"], references, join) for join in ("mean", "max"))
    for kind in ROUGE:
        assert mean[kind] == pytest.approx((alone[0][kind] + alone[1][kind]) / 2)
        assert best[kind] == pytest.approx(max(alone[0][kind], alone[1][kind]))
    assert mean["rouge1"] > mean["rouge2"]


def test_a_join_that_is_none_is_refused():
    """The error lists the two."""
    with pytest.raises(OptionError, match=r"join='median': one of"):
        rouge(["a"], ["a"], "median")


@pytest.mark.parametrize("text", ["наука и жизнь", "प्यार की राह", "雨が降った", "Iğdır'da yağmur"])
def test_other_scripts_have_words(text):
    """Where rouge-score's own tokenizer finds nothing, or half a word, a text equals itself."""
    assert rouge([text], [text], language="") == dict.fromkeys(ROUGE, 100)


def test_words_of_any_script():
    """Vowel signs stay with their letters, scripts without spaces are read by the character, marks divide."""
    assert words("Naïve ÉTÉ—1,5 प्यार") == ["naïve", "été", "1", "5", "प्यार"]
    assert words("ที่นี่ 東京 Tokyo") == ["ที่", "นี่", "東", "京", "tokyo"]


def test_english_is_stemmed_and_the_rest_is_not():
    """Porter's stemmer joins "loaves" and "loaf" in English only."""
    assert rouge(["they walked"], ["they walking"])["rouge1"] == 100
    assert rouge(["they walked"], ["they walking"], language="")["rouge1"] == 50


def test_a_tokenizer_of_one_s_own():
    """Whatever has rouge-score's tokenize(text) says what a word is."""

    class Letters:
        def tokenize(self, text):
            return list(text)

    assert rouge(["abc"], ["cab"], tokenizer=Letters())["rouge1"] == 100


def test_without_rouge_score_the_command_is_said(monkeypatch):
    """The error is the pip command that brings the extra."""
    from summarizer.evaluation import rouge as measures

    real = builtins.__import__

    def without(name, *rest):
        if name.startswith("rouge_score"):
            raise ImportError(name)
        return real(name, *rest)

    measures._scorer.cache_clear()
    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingDependencyError, match=r'pip install "get-a-summary\[evaluate\]"'):
        rouge(["a"], ["a"])


def worth(sentences, references):
    """Return what the oracle maximizes."""
    found = rouge(sentences, references, kinds=("rouge1", "rouge2"))
    return round((found["rouge1"] + found["rouge2"]) / 2, 9)


@pytest.mark.parametrize("pair", PAIRS, ids=["road", "bread", "bees"])
def test_the_oracle_takes_what_gains_most_again_and_again(pair):
    """Each step is the best that brute force finds, and it ends where none gains."""
    references = tuple(pair.get("summaries", [pair.get("summary")]))
    digest = Summarizer(selector=Oracle(references))(pair["text"], 3)
    texts = [sentence.text for sentence in digest.all_sentences]
    picks, best = [], 0.0
    while len(picks) < 3:
        gains = [
            (worth([texts[i] for i in sorted([*picks, index])], references), -index)
            for index in range(len(texts))
            if index not in picks
        ]
        if max(gains)[0] <= best:
            break
        best, index = max(gains)
        picks.append(-index)
    assert [sentence.index for sentence in digest.ranked] == picks
    assert picks


def test_the_oracle_of_one_sentence_is_the_best_there_is():
    """With one sentence greedy is exact, and a tie goes to the earlier."""
    text = "The road closed. The road closed. Nobody in the whole town of Carrow knew why."
    digest = Summarizer(selector=Oracle(("The road is closed.",)))(text, 1)
    assert digest.sentences[0].index == 0


def test_the_oracle_keeps_ceilings_and_can_take_nothing():
    """A sentence that doesn't fit isn't taken, nor one that shares no word."""
    text = "The council closed the harbour road for the winter. The road is closed."
    assert (
        Summarizer(selector=Oracle(("The council closed the harbour road.",)))(text, words=5) == "The road is closed."
    )
    assert Summarizer(selector=Oracle(("Unrelated.",)), budget=Budget(sentences=2))(text) == ""


@pytest.mark.parametrize("references", [(), "The road is closed.", []], ids=repr)
def test_an_oracle_needs_references(references):
    """A str would be read letter by letter."""
    with pytest.raises(OptionError, match="references="):
        Oracle(references)


def naive_fragments(document, summary):
    """Return F(A, S) as the paper's procedure gives it, without any index."""
    found = []
    i = j = 0
    while i < len(summary):
        longest = []
        while j < len(document):
            if summary[i] == document[j]:
                i2, j2 = i, j
                while i2 < len(summary) and j2 < len(document) and summary[i2] == document[j2]:
                    i2, j2 = i2 + 1, j2 + 1
                if len(longest) < i2 - i:
                    longest = summary[i:i2]
                j = j2
            else:
                j += 1
        i, j = i + max(len(longest), 1), 0
        if longest:
            found.append(len(longest))
    return found


def longest_fragments(document, summary):
    """Return at each place the longest run that stands anywhere in the document, by looking for all of them."""
    found, at = [], 0
    while at < len(summary):
        lengths = [
            length
            for length in range(1, len(summary) - at + 1)
            if any(document[i : i + length] == summary[at : at + length] for i in range(len(document)))
        ]
        found += lengths[-1:]
        at += max(lengths, default=1)
    return found


@given(FEW, FEW)
def test_fragments_are_the_longest_runs(document, summary):
    """The index finds what looking everywhere finds; the paper's procedure jumps, and can only miss some of it."""
    assert fragments(document, summary) == longest_fragments(document, summary)
    assert sum(fragments(document, summary)) == sum(naive_fragments(document, summary))


@given(st.lists(st.sampled_from("abcdefghijklmnop"), unique=True, max_size=9), FEW)
def test_fragments_are_grusky_s_where_no_word_comes_twice(document, summary):
    """There the paper's procedure misses nothing."""
    assert fragments(document, summary) == naive_fragments(document, summary)


def test_extractiveness_by_definition():
    """Coverage sums the runs, density their squares; compression is words by words."""
    found = extractiveness("a b c d e f g h", "a b x d e f")
    assert found == pytest.approx({"coverage": 5 / 6, "density": 13 / 6, "compression": 8 / 6})
    assert all(value != value for value in extractiveness("a b c", "...").values())


@given(st.lists(st.lists(st.sampled_from(["ah", "be", "co"]), max_size=5).map(" ".join), max_size=4))
def test_redundancy_by_counting(sentences):
    """The share of pairs that came before, counted one by one."""
    seen, again, n = set(), 0, 0
    for sentence in sentences:
        for pair in itertools.pairwise(sentence.split()):
            again, n = again + (pair in seen), n + 1
            seen.add(pair)
    assert redundancy(sentences) == pytest.approx(again / n if n else 0)


TEXT = "Rain fell on Carrow.\nThe mayor spoke at  noon. Rain fell on Carrow. Nobody came to the hall."


@pytest.mark.parametrize(
    ("pieces", "places"),
    [
        (["Rain fell on Carrow."], [[0]]),
        (["Rain fell on Carrow.", "Rain fell on Carrow."], [[0], [2]]),
        (["Nobody came to the hall.", "Rain fell on Carrow."], [[3], [0]]),
        (["The mayor spoke at noon. Rain fell on Carrow."], [[1, 2]]),
        (["spoke at noon."], [[1]]),
        (["the hall"], [[3]]),
        (["noon. Rain"], [[1]]),
        (["Nobody came to the mayor's hall."], [[3]]),
        (["Sun shone."], [[]]),
        (["", " \n"], [[], []]),
    ],
    ids=repr,
)
def test_somebody_s_sentences_are_found_in_ours(pieces, places):
    """Verbatim, with other white space, glued, cut, rewritten; what isn't there has no place."""
    assert align(TEXT, split_sentences(TEXT), pieces) == places


def test_nothing_is_found_in_an_empty_text():
    """No sentence, no place."""
    assert align("", [], ["Rain fell."]) == [[]]


@given(prose)
def test_our_own_sentences_are_found(text):
    """Every sentence of a text is found, at its own place or at that of its like."""
    sentences = split_sentences(text)
    for found, sentence in zip(align(text, sentences, [s.text for s in sentences]), sentences, strict=True):
        assert found == [sentence.index]


def test_another_language_s_words_are_the_library_s():
    """rouge-score's own have no letter with a mark on it."""
    assert Words(is_english=False).tokenize("Dämme halten.") == tuple(words("Dämme halten."))
    assert Words(is_english=True).tokenize("Dämme halten.") != tuple(words("Dämme halten."))
