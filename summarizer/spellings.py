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
    **dict.fromkeys(
        ("num_sents", "max_sents", "summary_size", "summary_length", "count", "limit", "length"), "sentences"
    ),
    **dict.fromkeys(("top_n", "topn", "top_k", "n", "k"), "sentences"),
    **dict.fromkeys(("num_words", "n_words", "word_count", "max_words", "word_limit"), "words"),
    **dict.fromkeys(("chars", "n_chars", "max_chars", "max_characters", "char_limit"), "characters"),
    **dict.fromkeys(("max_tokens", "max_new_tokens", "num_tokens", "n_tokens"), "tokens"),
    **dict.fromkeys(("percent", "percentage", "fraction", "share", "compression", "compression_ratio"), "ratio"),
    **dict.fromkeys(("time", "reading_time"), "seconds"),
    **dict.fromkeys(("count_tokens", "tokenizer_fn", "length_function", "encoding", "encoder"), "token_counter"),
    **dict.fromkeys(("lang", "locale", "languages", "src_lang", "language_code"), "language"),
    **dict.fromkeys(("headline", "heading", "titles"), "title"),
    **dict.fromkeys(("question", "topic", "focus", "hints", "queries", "keywords"), "query"),
    **dict.fromkeys(
        ("algorithm", "method", "ranker", "summarizer_type", "strategy", "scoring", "summarizer"), "scorer"
    ),
    **dict.fromkeys(("clean", "remove_boilerplate", "boilerplate", "strip_furniture", "clean_text"), "furniture"),
    **dict.fromkeys(("coreference", "resolve_pronouns"), "context"),
    **dict.fromkeys(("sentence_tokenizer", "splitter"), "tokenizer"),
    **dict.fromkeys(("stopwords", "stop_words", "additional_stopwords", "stemmer", "deacc"), "analyzer"),
    # Of summarize_many and of frames.
    **dict.fromkeys(("n_jobs", "workers", "max_workers", "processes", "num_proc", "njobs", "n_process"), "jobs"),
    **dict.fromkeys(
        ("num_workers", "n_workers", "nb_workers", "n_cores", "concurrency", "parallel", "threads"), "jobs"
    ),
    **dict.fromkeys(("batch_size", "chunk_size", "chunksize", "batch"), "chunk"),
    **dict.fromkeys(("show_progress", "show_progress_bar", "verbose", "progress_bar", "tqdm", "pbar"), "progress"),
    **dict.fromkeys(("backend", "executor", "scheduler", "client"), "engine"),
    **dict.fromkeys(("on_error", "skip_errors", "ignore_errors", "raise_on_error"), "errors"),
    **dict.fromkeys(("column", "text_column", "text_col", "text_field", "on"), "text"),
    **dict.fromkeys(("output", "output_column", "new_column", "summary_column"), "into"),
    # Of digest.
    **dict.fromkeys(("group_by", "groupby"), "by"),
    **dict.fromkeys(("n_clusters", "num_clusters", "n_stories", "max_stories", "n_topics"), "stories"),
    # Of a scorer or a selector.
    **dict.fromkeys(("alpha", "damping_factor"), "damping"),
    **dict.fromkeys(("n_components", "components"), "dimensions"),
    **dict.fromkeys(("epsilon", "tol"), "tolerance"),
    # Of summarize-eval.
    **dict.fromkeys(("metrics", "metric"), "measures"),
}

_GENERATED = "nothing is generated here, sentences are quoted; leave it out"
_NO_MODEL = 'there is no model to load; leave it out, or pass scorer="lexrank" or another name of SCORERS'
_REPEATABLE = "the same text gives the same summary, always; leave it out"
_OTHER_STEPS = "the scorer has its own settings, as LexRank(threshold=0.1) has; leave it out"
_DIVERSE = "pass selector=Mmr(diversity=0.3), a number from 0 to 1"
_SHOWN = "a Summary is a str, whatever is asked; it has .to_dict(), .to_json(), .to_markdown() and .to_html()"
_ORDER = "sentences stand in reading order; summary.ranked has them by importance"
_IN_ORDER = "summaries come in the order of the documents: zip(ids, summarize_many(texts))"
_SENTENCES = "a Summary has its sentences: [s.text for s in summary.sentences]"
_WORTH = "ask the Summary: summary.worth, from 0 to 1; in the command it is --worth"
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
    **dict.fromkeys(("llm", "api_key", "chain_type", "prompt", "instruction", "system_prompt", "style"), _GENERATED),
    **dict.fromkeys(("stream", "streaming", "abstractive"), _GENERATED),
    **dict.fromkeys(("diversity", "mmr", "lambda_", "redundancy", "use_mmr", "lambda_mult"), _DIVERSE),
    **dict.fromkeys(("format", "output_format", "return_type", "output_type", "as_dict", "as_json", "json"), _SHOWN),
    "output": _SHOWN,
    **dict.fromkeys(("order", "sort", "sort_by", "preserve_order", "original_order"), _ORDER),
    **dict.fromkeys(("ids", "keys", "as_tuples", "return_index", "with_ids"), _IN_ORDER),
    **dict.fromkeys(("minutes", "lines", "paragraphs", "bullets"), "pass sentences=, words=, characters= or seconds="),
    **dict.fromkeys(("random_state", "seed", "gpu_id"), _REPEATABLE),
    **dict.fromkeys(("split", "return_as_list", "as_list", "return_list", "return_sentences"), _SENTENCES),
    **dict.fromkeys(("worth", "min_score", "confidence", "min_confidence"), _WORTH),
    **dict.fromkeys(("measures", "metrics", "metric"), 'the table is asked: .table(["rouge", "words"])'),
    "scores": "a Summary has .scores, and each of its sentences a .score",
    "return_scores": "a Summary has .scores, and each of its sentences a .score",
    "return_explanation": "ask the Summary: summary.why(0), summary.explain()",
    "use_first": 'where a sentence stands counts already; leave it out, or pass scorer="lead" for the first ones',
    "num_coref": 'did you mean context="pull"? It takes along what an opening "He" needs',
    **dict.fromkeys(("limit_phrases", "threshold", "fast_power_method"), _OTHER_STEPS),
    **dict.fromkeys(("alpha", "damping_factor", "n_components", "components", "epsilon", "tol"), _OTHER_STEPS),
    "normalize": "white space is left as it is, so that offsets hold; leave it out",
    "preprocess": "furniture is taken out already; leave it out",
    "html": "pass summarize(read_html(html))",
    "url": "pass summarize(read_url(url))",
    **dict.fromkeys(("path", "filename", "file"), "pass summarize(read_file(path))"),
    **dict.fromkeys(("text", "article", "body", "content", "input", "doc", "string", "inputs", "texts"), _FIRST),
    **dict.fromkeys(("inplace", "axis", "groupby"), "a frame is returned: summarize_frame(frame, text=, into=)"),
    **dict.fromkeys(("column", "text_column", "text_col", "text_field"), _COLUMN),
}

# What summarize_many has and one document needs not.
_OF_MANY = ("jobs", "chunk", "progress", "errors", "engine", "read")

_FILE = "read_file(path), which tells the format by itself"
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
    **dict.fromkeys(("summarise", "summarize_text", "tldr", "extract_summary", "summarize_article"), "summarize(text)"),
    **dict.fromkeys(("summarize_file", "summarize_pdf", "summarize_docx"), "summarize(read_file(path))"),
    **dict.fromkeys(("read_email", "read_mail", "read_eml", "read_subtitles", "read_srt", "read_vtt"), _FILE),
    **dict.fromkeys(("read_rtf", "read_odt", "read_epub", "read_jats", "read_text", "read_txt"), _FILE),
    **dict.fromkeys(("read_rss", "read_atom"), "read_feed(content)"),
    **dict.fromkeys(("read_word", "read_doc"), "read_docx(path)"),
    **dict.fromkeys(("read_web", "read_page", "read_link"), "read_url(url), or read_html(html)"),
    **dict.fromkeys(("summarize_url", "fetch"), "summarize(read_url(url))"),
    **dict.fromkeys(("summarize_html", "extract"), "summarize(read_html(html))"),
    **dict.fromkeys(("summarize_batch", "summarize_texts", "summarize_all"), "summarize_many(texts)"),
    **dict.fromkeys(("summarize_df", "summarize_dataframe", "summarize_column"), 'summarize_frame(frame, text="body")'),
    **dict.fromkeys(
        ("summarize_async", "asummarize"),
        "await asyncio.to_thread(summarize, text), or async for over summarize_many(texts)",
    ),
    **dict.fromkeys(("summarize_feed", "summarize_docs", "multi_summarize"), "digest(articles)"),
    **dict.fromkeys(
        ("read_json", "read_csv", "read_jsonl"), "pandas, and summarize_frame; the command reads such files"
    ),
    "read_folder": "summarize_many(paths, read=read_file)",
    "load": "Summarizer(), which needs no model",
    "Pipeline": "Summarizer(scorer=..., selector=...), the stages in a record",
    "BertSummarizer": "Summarizer(), which needs no model",
    "rouge": "evaluate(summarizer, pairs)",
    "split_text": "split_sentences(text)",
    "tokenize": "split_sentences(text)",
    "MMR": "Mmr()",
    "BM25": "Bm25Rank()",
    "Sentences": "summarize(text).sentences",
    "Article": "summarize(read_url(url)), or summarize(read_html(html))",
    "fulltext": "read_html(html).text",
    "get_summary": "summarize(text)",
    "batch_summarize": "summarize_many(texts)",
    "sent_tokenize": "split_sentences(text)",
    "rouge_n": "evaluate(summarizer, pairs)",
}


# Value that others have a name for -> ours, where its letters don't tell it.
VALUES = {"md": "markdown", "word": "docx", "plain": "text", "ascii": "text"}


def value_meant(value: str, known: Iterable[str]) -> str:
    """Return which of the values that a setting has was probably meant, after a semicolon; nothing where none is near.

    >>> value_meant("md", ["text", "markdown"]), value_meant("htm", ["text", "html"]), value_meant("?", ["text"])
    ('; did you mean markdown?', '; did you mean html?', '')
    """
    known = list(known)
    told = closest(VALUES.get(value, value), known)
    return f"; {told}" if told.startswith("did") else ""


def near(name: str, known: Iterable[str]) -> str:
    """Return the name that was probably meant, after a semicolon; nothing for what pickle and others ask for.

    Parameters
    ----------
    name : str
        The one that was given.
    known : iterable of str
        Those there are.

    Returns
    -------
    str
    """
    told = "" if name.startswith("_") else closest(name, known)
    return f"; {told}" if told.startswith("did") else ""


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
