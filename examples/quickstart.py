"""Summarize an article with the furniture of its page, and look at what the summary knows."""

from pathlib import Path

from summarizer import summarize

text = Path(__file__).with_name("article.txt").read_text(encoding="utf-8")

summary = summarize(text)
print(summary.title)
print()
print(summary)

print("\nWhere each sentence stands, and what it scored:")
for sentence in summary.sentences:
    assert text[sentence.start : sentence.end] == sentence.text
    print(f"  {sentence.start:5}-{sentence.end:<5} {sentence.score:.2f}  {sentence.text[:60]}...")

print(f"\n{len(summary.sentences)} of {len(summary.all_sentences)} sentences. Left out as furniture:")
for span in summary.furniture:
    print(f"  {span.reason:16} {' / '.join(span.text.splitlines())[:70]}")
