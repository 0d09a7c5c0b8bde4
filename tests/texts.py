"""Texts that hypothesis makes: arbitrary Unicode, and news-like prose with layout."""

from hypothesis import strategies as st

from summarizer.document import is_suspect

WORDS = (
    "the council voted on Tuesday to close a road that floods every winter and the mayor said it would cost less than "
    "repairs Dr. Pascoe U.S. 3.5 million e.g. No. 4 café naïve Straße Ελλάδα Москва 日本 شهر kelp harbour ferry licence"
).split()
ENDS = [".", ".", ".", "!", "?", "…", ".”", '."', "", ":", "。"]
GAPS = [" ", " ", " ", "  ", "\n", "\n\n", "\r\n", "\u2028", "\xa0", ""]

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=18).map(" ".join)
sentences = st.builds(lambda body, end: body[:1].upper() + body[1:] + end, words, st.sampled_from(ENDS))
prose = st.lists(st.tuples(sentences, st.sampled_from(GAPS)), max_size=14).map(
    lambda pieces: "".join(sentence + gap for sentence, gap in pieces)
)
# Surrogates too: a str may hold them, whatever UTF-8 thinks.
anything = st.text(st.characters(), max_size=300)
# What may be the name of a file or a page brings a warning: "0.TXT" was found after many runs.
texts = st.one_of(prose, anything, st.builds("{}\n\n{}\n{}".format, anything, prose, anything)).filter(
    lambda text: not is_suspect(text)
)
