"""From a corpus to a fitted transformer, and from a column of texts to a column of summaries: the scikit-learn face."""

from __future__ import annotations

import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin

from ..budget import Budget
from ..errors import InputError
from ..pipeline import Summarizer
from ..representation.background import Background
from ..saving import read_json, write_json
from .columns import column
from .parameters import as_data, changed, from_data, is_nested, nested, stage_of
from .summaries import summarize_many

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Sequence
    from typing import Any, Literal, Self

    from sklearn.utils import Tags

FORMAT, VERSION = "get-a-summary transformer", 1
UNSAVED = ("n_jobs",)  # what changes nothing in the summaries, or is only known where it runs


class SummaryTransformer(TransformerMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """Texts in, their summaries out; fitting learns from a corpus which terms are common in it.

    Works unfitted too: what is learnt is the `background` of `summarize`. Settings of a scorer or selector are
    reached as scikit-learn's nested parameters are: ``set_params(selector__diversity=0.2)``.

    Parameters
    ----------
    sentences : int, optional
        At most this many, 1 or more.
    words : int, optional
        At most this many words, 1 or more.
    characters : int, optional
        At most this many code points, joining spaces included, 1 or more.
    ratio : float, optional
        At most this share of the sentences, but always one: above 0 (nothing) to 1 (all).
    scorer : Scorer or str
        Says how important each sentence is.
    selector : Selector or str
        Picks within the budget.
    furniture : {"remove", "doubt", "keep"}
        Whether page furniture is taken out.
    language : str, optional
        A code, tag or name; None lets it be detected, text by text.
    n_jobs : int, optional
        Processes that summarize, 1 or more; -1 is one for each CPU, None is 1.

    Attributes
    ----------
    vocabulary_ : dict of str to int
        Term -> its place in `idf_`, in alphabetical order.
    idf_ : ndarray of shape (n_terms,)
        Smooth inverse document frequencies, 1 (said everywhere) and up.
    n_documents_ : int
        Documents learnt from.
    background_ : Background
        The same, as counts.

    Notes
    -----
    The column may be a list, an array, a Series, or a frame or array with one column; the summaries come in the same
    shape, as plain str. None and NaN give "". Whether fitting helps depends on the corpus: docs/scale.md has figures.

    Examples
    --------
    >>> from summarizer import SummaryTransformer
    >>> shorten = SummaryTransformer(sentences=1)
    >>> shorten.fit_transform(["Rain fell all night. The river broke its banks, and the town is flooded."])[0]
    'The river broke its banks, and the town is flooded.'
    """

    def __init__(
        self,
        sentences: int | None = 3,
        *,
        words: int | None = None,
        characters: int | None = None,
        ratio: float | None = None,
        scorer: Any = "salience",
        selector: Any = "mmr",
        furniture: Literal["remove", "doubt", "keep"] = "remove",
        language: str | None = None,
        n_jobs: int | None = None,
    ) -> None:
        # As they are: scikit-learn's clones have to find what was given, and nothing is checked before it is used.
        self.sentences, self.words, self.characters, self.ratio = sentences, words, characters, ratio
        self.scorer, self.selector, self.furniture = scorer, selector, furniture

        self.language, self.n_jobs = language, n_jobs

    def fit(self, X: Iterable[Any], y: object = None) -> Self:
        """Learn which terms are common in a corpus.

        Parameters
        ----------
        X : iterable of str
            The corpus; what is missing or without a term isn't counted.
        y : object
            Not looked at.

        Returns
        -------
        SummaryTransformer
            Itself.

        Raises
        ------
        InputError
            If there is no term in the corpus.
        OptionError
            If a parameter can't mean anything.
        TypeError
            If a text is no str.
        """
        if hasattr(self, "background_"):
            del self.background_  # anew, as scikit-learn's `fit` does
        return self.partial_fit(X)

    def partial_fit(self, X: Iterable[Any], y: object = None) -> Self:
        """Go on learning: a corpus learnt in parts is the corpus learnt at once.

        Parameters
        ----------
        X : iterable of str
            More of the corpus.
        y : object
            Not looked at.

        Returns
        -------
        SummaryTransformer
            Itself.
        """
        self._summarizer()  # raises what is wrong with the parameters
        learnt = Background.fit(self._texts(X)[0], language=self.language)
        self._learn(self.background_ + learnt if hasattr(self, "background_") else learnt)
        return self

    def _learn(self, background: Background) -> None:
        """Set what fitting sets."""
        self.background_ = background
        self.vocabulary_ = {term: place for place, term in enumerate(sorted(background.frequency))}
        self.idf_ = np.array([background[term] for term in self.vocabulary_])
        self.n_documents_ = background.n_documents

    def transform(self, X: Iterable[Any]) -> Any:
        """Return the summaries of texts.

        Parameters
        ----------
        X : iterable of str
            The texts, None and NaN among them; one column of them.

        Returns
        -------
        ndarray of str, of shape (n,) or (n, 1)
            Plain str as objects; a frame where `set_output` asks for one.

        Raises
        ------
        OptionError
            If a parameter can't mean anything.
        TypeError
            If a text is no str.
        """
        texts, shape = self._texts(X)
        jobs = None if self.n_jobs == -1 else self.n_jobs or 1
        found = summarize_many(texts, summarizer=self._summarizer(), language=self.language, jobs=jobs)
        summaries = np.empty(len(texts), dtype=object)
        summaries[:] = list(map(str, found))
        return summaries.reshape(shape)

    def get_feature_names_out(self, input_features: object = None) -> Any:
        """Return the name of the column that comes out.

        Parameters
        ----------
        input_features : object
            Not looked at.

        Returns
        -------
        ndarray of str, of shape (1,)
        """
        return np.array(["summary"], dtype=object)

    def get_params(self, deep: bool = True) -> dict[str, Any]:
        """Return the parameters, with `deep` those of the scorer and the selector too.

        Parameters
        ----------
        deep : bool
            Whether the settings of stages are listed, as ``selector__diversity``.

        Returns
        -------
        dict
        """
        params: dict[str, Any] = super().get_params(deep=deep)
        return params | nested(params) if deep else params

    def set_params(self, **params: Any) -> Self:
        """Set parameters, those of the scorer and the selector too.

        Parameters
        ----------
        **params
            As `get_params` names them.

        Returns
        -------
        SummaryTransformer
            Itself.

        Raises
        ------
        ValueError
            If there is no such parameter, or it can't mean anything.
        """
        inner = {name: params.pop(name) for name in list(params) if is_nested(name)}
        super().set_params(**params)  # stages first: a setting is that of the stage which is there when all is done
        for name, value in inner.items():
            stage = stage_of(name)
            setattr(self, stage, changed(name, value, getattr(self, stage)))
        return self

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write parameters and what was learnt as JSON, which runs no code when it is loaded.

        Parameters
        ----------
        path : str or path
            The file; one that is there is replaced in one step, and is whole until then.

        Raises
        ------
        OptionError
            If the scorer or the selector isn't one of the package's.
        """
        params = {name: value for name, value in self.get_params(deep=False).items() if name not in UNSAVED}
        background = self.background_.to_dict() if hasattr(self, "background_") else None
        write_json(path, FORMAT, VERSION, {"parameters": as_data(params), "background": background})

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Self:
        """Read what `save` wrote.

        Parameters
        ----------
        path : str or path

        Returns
        -------
        SummaryTransformer
            Fitted, if that which was saved was.

        Raises
        ------
        InputError
            If the file can't be read, or is none that this version knows.
        """
        content = read_json(path, FORMAT, VERSION, "SummaryTransformer.save")
        try:
            made = cls(**from_data(content))
            made._summarizer()  # what can't mean anything is said now, and not when the first text comes
            if content["background"] is not None:
                made._learn(Background.from_dict(content["background"]))
        except (TypeError, ValueError, OverflowError) as error:
            raise InputError(str(path), f"a broken transformer: {error}; save it again") from error
        return made

    def _summarizer(self) -> Summarizer:
        """Return the summarizer that the parameters and what was learnt describe."""
        return Summarizer(
            background=getattr(self, "background_", None),
            scorer=self.scorer,
            selector=self.selector,
            furniture=self.furniture,
            budget=Budget(sentences=self.sentences, words=self.words, characters=self.characters, ratio=self.ratio),
        )

    def _texts(self, X: Any) -> tuple[Sequence[Any], tuple[int, ...]]:
        """Return the texts, and the shape that their summaries have; a subclass may know another kind of input."""
        return column(X)

    def __sklearn_tags__(self) -> Tags:
        tags = super().__sklearn_tags__()
        tags.input_tags.string = tags.input_tags.allow_nan = True
        tags.input_tags.one_d_array, tags.input_tags.two_d_array = True, False
        tags.transformer_tags.preserves_dtype = []
        tags.requires_fit, tags.no_validation = False, True  # it works unfitted; texts aren't numbers to be converted
        return tags
