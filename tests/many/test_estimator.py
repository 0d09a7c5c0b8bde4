"""The transformer, held to scikit-learn's own checks and to what its users do with it."""

import io
import json
import pickle
import subprocess
import sys

import numpy as np
import pandas as pd
import polars as pl
import pytest
import skops.io
from sklearn.base import clone
from sklearn.compose import ColumnTransformer
from sklearn.exceptions import SkipTestWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.utils.estimator_checks import check_estimator, estimator_checks_generator
from sklearn.utils.validation import check_is_fitted, validate_data

from summarizer import (
    Background,
    InputError,
    Mmr,
    OptionError,
    Salience,
    Summarizer,
    SummaryTransformer,
    TfIdf,
    Top,
    summarize,
)

TEXTS = [
    "The mayor closed the harbour road. The road floods every winter, and the mayor would rather dredge the harbour.",
    "Kelp prices rose again. Farmers who grow kelp say that kelp has never paid better. The weather was fine.",
    "A ferry ran aground at noon. Nobody was hurt, and the ferry was towed to the harbour. Its captain is on leave.",
    "The school opened a week late. Rain had come through the roof of the school, and the mayor had closed it.",
]


class Numbers(SummaryTransformer):
    """The transformer between numbers, which is what scikit-learn's checks are made of: only the ends are other."""

    def _texts(self, X):
        rows = validate_data(self, X, reset=not hasattr(self, "background_"), ensure_all_finite="allow-nan")
        texts = [" ".join(f"Figure {i} is v{value:.4f} v{value:.4f}." for i, value in enumerate(row)) for row in rows]
        return texts, (len(texts),)

    def transform(self, X):
        """Return two numbers for each summary."""
        return np.array([[len(text), text.count("v0")] for text in super().transform(X)], dtype=float)

    def get_feature_names_out(self, input_features=None):
        """Return their names."""
        return np.array(["length", "zeros"], dtype=object)

    def __sklearn_tags__(self):
        tags = super().__sklearn_tags__()
        tags.input_tags.two_d_array, tags.input_tags.one_d_array, tags.no_validation = True, False, False
        return tags


# check -> why it isn't run.
NOT_RUN = {
    "check_array_api_input": "runs only where SCIPY_ARRAY_API is set before SciPy is imported; texts are no arrays"
}


def name_of(check):
    """Return the name of one of scikit-learn's checks."""
    return getattr(check, "func", check).__name__


CHECKS = [check for _, check in estimator_checks_generator(Numbers())]


@pytest.mark.parametrize("check", [check for check in CHECKS if name_of(check) not in NOT_RUN], ids=name_of)
def test_scikit_learn_s_checks_pass(check):
    """Every check that scikit-learn has for transformers, on numbers written out as text."""
    check(Numbers())


def test_the_checks_not_run_are_those_that_are_named():
    """No check drops out without a reason, and no reason outlives its check."""
    assert {name_of(check) for check in CHECKS} >= set(NOT_RUN)
    assert len(CHECKS) > 40


def test_scikit_learn_checks_little_of_what_takes_text():
    """With the tags of an estimator of texts scikit-learn runs one check, and says that it can't make its input."""
    with pytest.warns(SkipTestWarning, match="requires input"):
        results = check_estimator(SummaryTransformer())
    assert [result["status"] for result in results] == ["passed"]


def test_unfitted_it_summarizes_without_a_background():
    """Nothing has to be learnt."""
    check_is_fitted(SummaryTransformer())
    assert list(SummaryTransformer(sentences=1).transform(TEXTS)) == [summarize(text, sentences=1) for text in TEXTS]


def test_fitting_learns_a_background():
    """What is learnt is what Background.fit counts, and weighs the summaries."""
    fitted = SummaryTransformer(sentences=1).fit(TEXTS)
    background = Background.fit(TEXTS)
    assert fitted.background_ == background
    assert list(fitted.vocabulary_) == sorted(background.frequency)
    assert fitted.idf_[fitted.vocabulary_["mayor"]] == background["mayor"]
    assert fitted.n_documents_ == 4
    wanted = [summarize(text, sentences=1, background=background) for text in TEXTS]
    assert list(fitted.transform(TEXTS)) == wanted
    assert Summarizer(background=fitted)._idf["mayor"] == background["mayor"]


def test_learning_in_parts_is_learning_at_once():
    """`partial_fit` goes on, `fit` begins anew."""
    parts = SummaryTransformer().partial_fit(TEXTS[:1]).partial_fit(TEXTS[1:])
    assert parts.background_ == SummaryTransformer().fit(TEXTS).background_
    assert parts.fit(TEXTS[:1]).n_documents_ == 1


@pytest.mark.parametrize(
    ("column", "shape"),
    [
        (TEXTS, (4,)),
        (iter(TEXTS), (4,)),
        (tuple(TEXTS), (4,)),
        (np.array(TEXTS), (4,)),
        (np.array(TEXTS, dtype=object)[:, None], (4, 1)),
        (pd.Series(TEXTS, index=[7, 3, 5, 1]), (4,)),
        (pd.DataFrame({"body": TEXTS}), (4, 1)),
        (pl.Series(TEXTS), (4,)),
        (pl.DataFrame({"body": TEXTS}), (4, 1)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_summaries_have_the_shape_of_the_column(column, shape):
    """A list, an array, a Series or a frame of one column, each gives plain str in its shape."""
    found = SummaryTransformer(sentences=1).transform(column)
    assert found.shape == shape
    assert {type(text) for text in found.ravel()} == {str}
    assert list(found.ravel()) == [summarize(text, sentences=1) for text in TEXTS]


@pytest.mark.parametrize(
    "column", [np.array([[1, 2]]), np.zeros((1, 1, 1)), np.array("text")], ids=lambda a: str(a.shape)
)
def test_what_is_no_column_is_refused(column):
    """More than one column, or none, is an error that says the shape."""
    with pytest.raises(InputError, match=r"X: of shape"):
        SummaryTransformer().transform(column)


def test_one_text_is_no_column():
    """A str is not read letter by letter."""
    with pytest.raises(TypeError, match="one text"):
        SummaryTransformer().fit_transform(TEXTS[0])


def test_missing_texts_have_empty_summaries():
    """None, NaN and NA keep their places."""
    found = SummaryTransformer(sentences=1).fit_transform([None, TEXTS[0], float("nan"), pd.NA])
    assert list(found) == ["", summarize(TEXTS[0], sentences=1), "", ""]


def test_frames_come_out_where_they_are_asked_for():
    """`set_output` gives a frame with its column's name and the rows' index."""
    series = pd.Series(TEXTS, index=[7, 3, 5, 1])
    frame = SummaryTransformer(sentences=1).set_output(transform="pandas").fit_transform(series)
    assert (list(frame.columns), list(frame.index)) == (["summary"], [7, 3, 5, 1])
    assert SummaryTransformer().set_output(transform="polars").fit_transform(TEXTS).columns == ["summary"]


def test_it_works_in_a_pipeline_and_beside_other_columns():
    """Summaries go into a vectorizer and a classifier, and into a frame of several columns."""
    pipeline = make_pipeline(SummaryTransformer(sentences=1), TfidfVectorizer(), LogisticRegression())
    assert list(pipeline.fit(TEXTS, [0, 1, 1, 0]).predict(TEXTS)) == [0, 1, 1, 0]
    columns = ColumnTransformer([("short", SummaryTransformer(sentences=1), ["body"])], remainder="passthrough")
    found = columns.fit_transform(pd.DataFrame({"id": [1, 2, 3, 4], "body": TEXTS}))
    assert found.shape == (4, 2)
    assert list(columns.get_feature_names_out()) == ["short__summary", "remainder__id"]


def overlap(transformer, texts, references):
    """Return the mean share of the references' words that the summaries have."""
    shares = [
        len(set(summary.split()) & set(reference.split())) / len(set(reference.split()))
        for summary, reference in zip(transformer.transform(texts), references, strict=True)
    ]
    return sum(shares) / len(shares)


def test_a_grid_search_goes_over_sentences_and_diversity():
    """The settings of the selector are searched by their nested names."""
    search = GridSearchCV(
        SummaryTransformer(), {"sentences": [1, 2], "selector__diversity": [0.0, 0.9]}, scoring=overlap, cv=2
    )
    search.fit(TEXTS, TEXTS)
    assert search.best_params_["sentences"] == 2
    assert search.best_estimator_.n_documents_ == 4


def test_nested_settings_are_parameters():
    """They are listed, set and cloned, whether the stage was given by name or as itself."""
    by_name = SummaryTransformer()
    assert by_name.get_params()["selector__diversity"] == Mmr().diversity
    by_name.set_params(selector__diversity=0.1, scorer__position=0.5, sentences=2)
    assert (by_name.selector, by_name.scorer) == (Mmr(diversity=0.1), Salience(position=0.5))
    copy = clone(by_name)
    assert copy.get_params() == by_name.get_params()
    copy.set_params(scorer="tfidf", scorer__aggregate="mean", selector=Top())
    assert (copy.scorer, copy.selector) == (TfIdf("mean"), Top())
    assert by_name.scorer == Salience(position=0.5)


def own_scorer(representation):
    """Prefer what comes last."""
    return range(len(representation))


def test_settings_that_do_not_exist_are_refused():
    """A misspelt parameter, and one of a stage that has none."""
    with pytest.raises(ValueError, match="Invalid parameter 'sentence'"):
        SummaryTransformer().set_params(sentence=2)
    with pytest.raises(OptionError, match="did you mean diversity"):
        SummaryTransformer().set_params(selector__diversty=0.2)
    transformer = SummaryTransformer(scorer=own_scorer)
    assert "scorer__position" not in transformer.get_params()
    with pytest.raises(OptionError, match="whose settings aren't known"):
        transformer.set_params(scorer__position=1)


@pytest.mark.parametrize(
    "settings", [{"sentences": 0}, {"scorer": "salient"}, {"furniture": "burn"}, {"sentences": None}]
)
def test_parameters_that_mean_nothing_are_refused_when_they_are_used(settings):
    """scikit-learn's way: the object is made, fitting and transforming raise."""
    transformer = SummaryTransformer(**settings)
    with pytest.raises(OptionError):
        transformer.fit(TEXTS)
    with pytest.raises(OptionError):
        transformer.transform(TEXTS)


@pytest.mark.parametrize("n_jobs", [None, 1, 2, -1])
def test_jobs_change_nothing_but_the_time(n_jobs):
    """Worker processes give what one process gives."""
    texts = TEXTS * 50
    assert list(SummaryTransformer(n_jobs=n_jobs).transform(texts)) == [summarize(text) for text in texts]
    with pytest.raises(OptionError, match="jobs"):
        SummaryTransformer(n_jobs=-2).transform(texts)


@pytest.mark.parametrize("is_fitted", [True, False])
def test_a_json_file_holds_it(tmp_path, is_fitted):
    """Parameters and what was learnt are saved and loaded as JSON, `n_jobs` left to the machine."""
    made = SummaryTransformer(2, words=40, scorer=Salience(cue=0.25), selector="top", language="en", n_jobs=2)
    if is_fitted:
        made.fit(TEXTS)
    made.save(tmp_path / "made.json")
    loaded = SummaryTransformer.load(tmp_path / "made.json")
    assert loaded.get_params() == {**made.get_params(), "selector": Top(), "n_jobs": None}
    assert list(loaded.transform(TEXTS)) == list(made.transform(TEXTS))
    assert hasattr(loaded, "background_") == is_fitted
    content = json.loads((tmp_path / "made.json").read_text(encoding="utf-8"))
    assert (content["format"], content["version"]) == ("get-a-summary transformer", 1)


def test_a_file_that_is_none_is_named(tmp_path):
    """A background is no transformer, and a broken one is no better."""
    file = tmp_path / "made.json"
    Background.fit(TEXTS).save(file)
    with pytest.raises(InputError, match="no get-a-summary transformer"):
        SummaryTransformer.load(file)
    file.write_text('{"format": "get-a-summary transformer", "version": 1}', encoding="utf-8")
    with pytest.raises(InputError, match="a broken transformer"):
        SummaryTransformer.load(file)


def test_stages_of_one_s_own_do_not_go_into_json(tmp_path):
    """A file that runs no code can't hold a function: the error says what can."""
    with pytest.raises(OptionError, match="pickle the transformer"):
        SummaryTransformer(scorer=own_scorer).save(tmp_path / "made.json")


def test_a_pipeline_pickled_here_works_in_another_process(tmp_path):
    """What was fitted in one process gives the same summaries in a new one."""
    pipeline = Pipeline([("short", SummaryTransformer(sentences=1).fit(TEXTS))])
    (tmp_path / "pipeline.pickle").write_bytes(pickle.dumps((pipeline, TEXTS)))
    program = (
        "import pickle, sys; p, t = pickle.load(open(sys.argv[1], 'rb')); sys.stdout.write('|'.join(p.transform(t)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "pipeline.pickle")],
        capture_output=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    assert ran.stdout == "|".join(pipeline.transform(TEXTS))


def test_skops_holds_it():
    """The library skops writes it and reads it again, with this package's classes trusted."""
    made = SummaryTransformer(sentences=1).fit(TEXTS)
    file = io.BytesIO(skops.io.dumps(made))
    trusted = skops.io.get_untrusted_types(data=file.getvalue())
    assert all(name.startswith(("summarizer.", "builtins.")) for name in trusted), trusted
    assert list(skops.io.loads(file.getvalue(), trusted=trusted).transform(TEXTS)) == list(made.transform(TEXTS))
