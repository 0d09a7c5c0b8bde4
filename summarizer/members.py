"""From a method or attribute that other libraries' values have to ours: what an AttributeError says to who tries it."""

from __future__ import annotations

_CALL = "call it: summarizer(text, 3)"
_LENGTH = "say how long it may be: ratio=0.2, or words=60"
_READ = "it is read already: summarize(document)"
_NO_KEYWORDS = "sentences are what is extracted here"
_SETTINGS = "summarizer.as_dict() has its settings, summarizer.replace(scorer=...) is one with others"
_WAIT = "await asyncio.to_thread(summarizer, text)"
_WRITE = "Path(name).write_text(summary.to_json(is_whole=True)); Summary.from_json is the way back"
_OF_DOCUMENT = "summary.document has what is known of the article: .author, .date, .url, .site"
_FRAME = 'pandas.DataFrame(summary.to_dict()["sentences"])'
_PLACES = "[(s.start, s.end) for s in summary.sentences]"
_LIST = "take list(summaries); each is a Summary"
# Class -> method or attribute that others have -> what is in its place.
ATTRIBUTES = {
    "Summarizer": {
        **dict.fromkeys(("run", "summarize", "get_summary", "predict", "run_embeddings"), _CALL),
        **dict.fromkeys(("summarize_text", "from_text", "extract", "generate", "invoke", "forward", "process"), _CALL),
        **dict.fromkeys(("ainvoke", "arun", "asummarize", "summarize_async"), _WAIT),
        **dict.fromkeys(("calculate_elbow", "calculate_optimal_k"), _LENGTH),
        **dict.fromkeys(("map", "pipe", "batch", "transform"), "summarize_many(texts), or SummaryTransformer()"),
        "summarize_many": "summarize_many(texts, summarizer=summarizer)",
        "fit": "SummaryTransformer().fit(texts), or the package's own fit(pairs)",
        "fit_transform": "SummaryTransformer().fit_transform(texts)",
        **dict.fromkeys(("get_params", "set_params", "with_options", "configure", "config"), _SETTINGS),
        **dict.fromkeys(("load", "from_pretrained", "save"), "there is no model; its repr is all of its settings"),
        "rank_sentences": "summarizer(text).scores has that of each sentence",
        "stop_words": "each language has its own; analyzer= cuts words otherwise",
    },
    "LexRank": {
        "get_summary": 'summarize(text, 2, scorer="lexrank")',
        "rank_sentences": 'summarize(text, scorer="lexrank").scores',
    },
    "Document": {
        **dict.fromkeys(("nlp", "summary", "summarize"), "summarize(document)"),
        **dict.fromkeys(("download", "parse"), _READ),
        **dict.fromkeys(("cleaned_text", "maintext", "raw_text", "page_content", "content", "body"), "document.text"),
        "keywords": _NO_KEYWORDS,
        "authors": "document.author",
        **dict.fromkeys(("publish_date", "published"), "document.date"),
        **dict.fromkeys(("sentences", "sents"), "summarize(document).all_sentences, or split_sentences(document.text)"),
        **dict.fromkeys(("metadata", "meta"), "document.as_dict()"),
    },
    "Summary": {
        **dict.fromkeys(("text", "summary", "summary_text", "to_string", "to_text", "content"), "it is a str itself"),
        **dict.fromkeys(("sents", "to_list", "as_list", "tolist"), "[s.text for s in summary.sentences]"),
        **dict.fromkeys(("json", "model_dump_json", "tojson"), "summary.to_json()"),
        **dict.fromkeys(("dict", "model_dump", "as_dict", "_asdict"), "summary.to_dict()"),
        **dict.fromkeys(("to_dataframe", "to_df", "to_pandas", "to_csv"), _FRAME),
        **dict.fromkeys(("markdown", "to_md"), "summary.to_markdown()"),
        **dict.fromkeys(("html", "show", "render", "display", "visualize"), "summary.to_html(path), or .explain()"),
        "score": "summary.scores has that of each sentence, summary.worth is that of the whole",
        **dict.fromkeys(("confidence", "quality", "probability"), "summary.worth, from 0 to 1"),
        **dict.fromkeys(("indices", "indexes", "ids"), "[s.index for s in summary.sentences]"),
        **dict.fromkeys(("offsets", "spans", "positions"), _PLACES),
        **dict.fromkeys(("ranks", "ranking", "top"), "summary.ranked"),
        **dict.fromkeys(("keywords", "phrases", "topics", "entities"), _NO_KEYWORDS),
        **dict.fromkeys(("save", "to_file", "dump"), _WRITE),
        **dict.fromkeys(("n_sentences", "num_sentences"), "len(summary.sentences)"),
        **dict.fromkeys(("word_count", "n_words", "words", "length"), "len(summary.split())"),
        "reading_time": "len(summary.split()) / 238 minutes",
        **dict.fromkeys(("original", "article", "original_text"), "summary.document.text"),
        **dict.fromkeys(("url", "author", "date", "site", "source", "metadata"), _OF_DOCUMENT),
    },
    "Sentence": {
        **dict.fromkeys(("start_char", "begin", "offset", "start_offset", "idx", "position"), "sentence.start"),
        **dict.fromkeys(("end_char", "stop", "end_offset"), "sentence.end"),
        **dict.fromkeys(("string", "sentence", "content", "raw"), "sentence.text"),
        **dict.fromkeys(("to_dict", "dict", "as_dict"), "sentence._asdict()"),
        **dict.fromkeys(("rank", "weight", "importance"), "sentence.score"),
        **dict.fromkeys(("span", "offsets"), "(sentence.start, sentence.end)"),
        "i": "sentence.index",
    },
    "Digest": {
        **dict.fromkeys(("text", "summary", "to_string"), "it is a str itself"),
        **dict.fromkeys(
            ("sources", "citations", "references"), "digest.sentences: each has .article, its source's place"
        ),
        **dict.fromkeys(("clusters", "topics", "groups", "events"), "digest.stories"),
        **dict.fromkeys(("quotes", "sents"), "digest.sentences"),
        **dict.fromkeys(("documents", "docs"), "digest.articles"),
        **dict.fromkeys(("json", "dict", "model_dump"), "digest.to_json(), digest.to_dict()"),
        **dict.fromkeys(("html", "markdown"), "digest.to_html(path), digest.to_markdown()"),
        **dict.fromkeys(("skipped", "errors", "failed", "rejected"), "digest.left_out, with reasons"),
    },
    "Summaries": {
        **dict.fromkeys(("to_list", "tolist", "result", "results", "collect", "compute", "get"), _LIST),
        **dict.fromkeys(("to_dataframe", "to_df", "to_pandas"), 'frame["short"] = summaries, or summarize_frame'),
        **dict.fromkeys(("map", "apply"), "for summary in summaries: each comes when it is asked for"),
    },
}


def absent(owner: object, name: str) -> AttributeError:
    """Return the error for an attribute that a value hasn't, with what is in its place.

    Parameters
    ----------
    owner : object
        Whose it would be.
    name : str
        The attribute's.

    Returns
    -------
    AttributeError
    """
    kind = type(owner).__name__
    told = next(
        (known[name] for each in type(owner).__mro__ if name in (known := ATTRIBUTES.get(each.__name__, {}))), ""
    )
    message = f"{kind!r} object has no attribute {name!r}" + (f"; {told}" if told else "")
    return AttributeError(message, name=name, obj=owner)
