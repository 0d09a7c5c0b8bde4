"""From a name that other libraries use to ours: what an error says to whoever brings it along."""

from __future__ import annotations

from .errors import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

# Setting -> ours, of the same meaning; docs/migration.md tells ceilings from what only comes near a number.
SETTINGS = {
    **dict.fromkeys(("num_sentences", "n_sentences", "sentences_count", "sentence_count", "nb_sentences"), "sentences"),
    **dict.fromkeys(("max_sentences", "max_sentence_count", "limit_sentences"), "sentences"),
    **dict.fromkeys(("max_sents", "summary_size", "summary_length", "count", "limit", "length"), "sentences"),
    **dict.fromkeys(("top_n", "topn", "top_k", "n", "k"), "sentences"),
    **dict.fromkeys(("num_words", "n_words", "word_count", "max_words", "word_limit"), "words"),
    **dict.fromkeys(("chars", "n_chars", "max_chars", "max_characters", "char_limit"), "characters"),
    **dict.fromkeys(("max_tokens", "max_new_tokens", "num_tokens", "n_tokens"), "tokens"),
    **dict.fromkeys(("percent", "percentage", "fraction", "share", "compression"), "ratio"),
    **dict.fromkeys(("time", "reading_time"), "seconds"),
    **dict.fromkeys(("count_tokens", "tokenizer_fn", "length_function"), "token_counter"),
    **dict.fromkeys(("lang", "locale"), "language"),
    **dict.fromkeys(("headline", "heading"), "title"),
    **dict.fromkeys(("question", "topic", "focus", "hints"), "query"),
    **dict.fromkeys(("algorithm", "method", "ranker", "summarizer_type"), "scorer"),
    **dict.fromkeys(("sentence_tokenizer", "splitter"), "tokenizer"),
    **dict.fromkeys(("stopwords", "stop_words", "additional_stopwords", "stemmer", "deacc"), "analyzer"),
    # Of summarize_many and of frames.
    **dict.fromkeys(("n_jobs", "workers", "max_workers", "processes", "num_proc"), "jobs"),
    **dict.fromkeys(("batch_size", "chunk_size", "chunksize"), "chunk"),
    **dict.fromkeys(("show_progress", "show_progress_bar", "verbose"), "progress"),
    **dict.fromkeys(("column", "text_column", "text_col", "text_field", "on"), "text"),
    **dict.fromkeys(("output", "output_column", "new_column", "summary_column"), "into"),
}

_GENERATED = "nothing is generated here, sentences are quoted; leave it out"
_NO_MODEL = 'there is no model to load; leave it out, or pass scorer="lexrank" or another name of SCORERS'
_REPEATABLE = "the same text gives the same summary, always; leave it out"
_OTHER_STEPS = "the scorer has its own settings, as LexRank(threshold=.1) has; leave it out"
_SENTENCES = "a Summary has its sentences: [s.text for s in summary.sentences]"
_FIRST = "pass the text first, by its place: summarize(text, 3)"
_COLUMN = 'pass the column itself: summarize_many(frame["body"]), or summarize_frame(frame, text="body")'
# Setting -> what to do without it.
INSTEAD = {
    "max_length": "there it counts tokens: did you mean tokens= with token_counter=, or characters=?",
    "max_len": "did you mean characters=, or words=?",
    **dict.fromkeys(
        ("min_length", "min_new_tokens", "min_words"), "lengths are ceilings, and no summary is padded; leave it out"
    ),
    **dict.fromkeys(("do_sample", "num_beams", "temperature", "top_p", "early_stopping"), _GENERATED),
    **dict.fromkeys(("length_penalty", "no_repeat_ngram_size", "truncation", "return_tensors"), _GENERATED),
    **dict.fromkeys(("clean_up_tokenization_spaces", "return_text", "prefix", "generate_kwargs"), _GENERATED),
    **dict.fromkeys(("model", "model_name", "framework", "device", "custom_model", "custom_tokenizer"), _NO_MODEL),
    **dict.fromkeys(("hidden", "reduce_option", "hidden_concat", "sentence_handler", "embedding_model"), _NO_MODEL),
    **dict.fromkeys(("random_state", "seed", "gpu_id"), _REPEATABLE),
    **dict.fromkeys(("split", "return_as_list", "as_list", "return_sentences"), _SENTENCES),
    "scores": "a Summary has .scores, and each of its sentences a .score",
    "return_scores": "a Summary has .scores, and each of its sentences a .score",
    "return_explanation": "ask the Summary: summary.why(0), summary.explain()",
    "use_first": 'where a sentence stands counts already; leave it out, or pass scorer="lead" for the first ones',
    "num_coref": 'did you mean context="pull"? It takes along what an opening "He" needs',
    **dict.fromkeys(("limit_phrases", "threshold", "fast_power_method"), _OTHER_STEPS),
    "normalize": "white space is left as it is, so that offsets hold; leave it out",
    "preprocess": "furniture is taken out already; leave it out",
    "html": "pass summarize(read_html(html))",
    "url": "pass summarize(read_url(url))",
    **dict.fromkeys(("path", "filename", "file"), "pass summarize(read_file(path))"),
    **dict.fromkeys(("text", "article", "body", "content", "input", "doc", "string"), _FIRST),
    **dict.fromkeys(("column", "text_column", "text_col", "text_field"), _COLUMN),
}

# What summarize_many has and one document needs not.
_OF_MANY = ("jobs", "chunk", "progress", "errors", "engine", "read")

_SUMY = 'summarize(text, 3, scorer="{}")'
# Name that isn't in the package -> what is in its place.
NAMES = {
    "LexRankSummarizer": _SUMY.format("lexrank"),
    "TextRankSummarizer": _SUMY.format("textrank"),
    "LsaSummarizer": _SUMY.format("lsa"),
    "LuhnSummarizer": _SUMY.format("luhn"),
    "EdmundsonSummarizer": _SUMY.format("edmundson"),
    "SumBasicSummarizer": _SUMY.format("sumbasic"),
    "KLSummarizer": _SUMY.format("klsum"),
    "ReductionSummarizer": _SUMY.format("textrank"),
    "RandomSummarizer": _SUMY.format("random"),
    "PlaintextParser": "summarize(text, 3), which splits the text itself",
    "HtmlParser": "summarize(read_html(html), 3)",
    "Tokenizer": "summarize(text, language=...), or tokenizer= with NLTK's span_tokenize",
    "Stemmer": "summarize(text, analyzer=...), where words are to be stemmed",
    "get_stop_words": "language=: each has its own, see docs/languages.md",
    "TransformerSummarizer": "Summarizer(), which needs no model",
    "SBertSummarizer": "Summarizer(), which needs no model",
    "keywords": "Background or scikit-learn's TfidfVectorizer: sentences are what is extracted here",
    "summarize_corpus": "digest(texts), one summary of several articles",
    "mz_keywords": "Background or scikit-learn's TfidfVectorizer: sentences are what is extracted here",
    "Article": "summarize(read_url(url)), or summarize(read_html(html))",
    "fulltext": "read_html(html).text",
    "get_summary": "summarize(text)",
    "batch_summarize": "summarize_many(texts)",
    "sent_tokenize": "split_sentences(text)",
    "rouge_n": "evaluate(summarizer, pairs)",
}
_CALL = "call it: summarizer(text, 3)"
_LENGTH = "say how long it may be: ratio=.2, or words=60"
_READ = "it is read already: summarize(document)"
# Class -> method or attribute that others have -> what is in its place.
ATTRIBUTES = {
    "Summarizer": {
        **dict.fromkeys(("run", "summarize", "get_summary", "predict", "run_embeddings"), _CALL),
        **dict.fromkeys(("calculate_elbow", "calculate_optimal_k"), _LENGTH),
        **dict.fromkeys(("map", "pipe", "batch", "transform"), "summarize_many(texts), or SummaryTransformer()"),
        "fit": "SummaryTransformer().fit(texts), or the package's own fit(pairs)",
        "rank_sentences": "summarizer(text).scores has that of each sentence",
        "stop_words": "each language has its own; analyzer= cuts words otherwise",
    },
    "LexRank": {
        "get_summary": 'summarize(text, 2, scorer="lexrank")',
        "rank_sentences": 'summarize(text, scorer="lexrank").scores',
    },
    "Document": {
        **dict.fromkeys(("nlp", "summary"), "summarize(document)"),
        **dict.fromkeys(("download", "parse"), _READ),
        **dict.fromkeys(("cleaned_text", "maintext", "raw_text"), "document.text"),
        "keywords": "sentences are what is extracted here",
        "authors": "document.author",
        "publish_date": "document.date",
        "sentences": "summarize(document).all_sentences",
    },
}


def hint(name: str, known: Iterable[str]) -> str:
    """Return what to write instead of a setting that doesn't exist.

    Parameters
    ----------
    name : str
        The one that was given.
    known : iterable of str
        Those there are.

    Returns
    -------
    str
        "did you mean X?", what to do without it, or the names there are.
    """
    known = list(known)
    if SETTINGS.get(name) in known:
        return f"did you mean {SETTINGS[name]}?"
    # These are said where a summary is asked for, and not of a scorer's own settings.
    if name in INSTEAD and not {"sentences", "into"}.isdisjoint(known):
        return INSTEAD[name]
    if SETTINGS.get(name, name) in _OF_MANY and "sentences" in known and "jobs" not in known:
        return f"that is for several documents: summarize_many(texts, {SETTINGS.get(name, name)}=...)"
    return closest(name, known)
