"""How long a summary may be: sentences, words, characters, tokens, a share, a reading time; and several at once."""

from pathlib import Path

from summarizer import Budget, Summarizer, summarize

text = Path(__file__).with_name("article.txt").read_text(encoding="utf-8")


def count_tokens(piece: str) -> int:
    """Stand in for the tokenizer of your model: any function from a str to an int will do."""
    return len(piece.encode()) // 4 + 1


summary = summarize(text, 5)
for name, short in {
    "5 sentences": summary,
    "60 words": summary.at(words=60),
    "280 characters": summary.at(characters=280),
    "100 tokens": summary.at(tokens=100, token_counter=count_tokens),
    "a tenth of the sentences": summary.at(ratio=0.1),
    "10 seconds of reading": summary.at(seconds=10),
    "2 sentences and 280 characters": summary.at(2, characters=280),
}.items():
    print(f"{name:32} {len(short.sentences)} sentences, {len(short.split()):3} words, {len(short):3} characters")

# A budget can be a setting of a summarizer, too: then every document gets it.
teaser = Summarizer(budget=Budget(sentences=2, characters=300))
print(f"\n{teaser(text)}")

# What doesn't fit isn't cut: nothing is nothing, and can be asked again with more room.
nothing = summarize(text, characters=20)
print(f"\n{nothing!r} -> {nothing.at(words=25)!r}")
