"""What the field's scorers make of one article, what a query changes, and how selectors spend a budget."""

from summarizer import SCORERS, Coverage, Ensemble, Knapsack, Mmr, QueryFocus, Summarizer, Top, summarize

text = """Night Train to Port Amory Returns After Eleven Years

The night train between Lessing and Port Amory will run again from May, eleven years after it was withdrawn. The
railway of the coastal provinces has bought four sleeping cars from a company that went out of business, and will run
the train three times a week. A bed will cost about as much as a hotel room in either city.

When the old train was stopped, it carried fewer than forty people a night. Cheap flights had taken most of its
passengers, and its cars, built in the seventies, needed repairs that nobody wanted to pay for. The last run left
Lessing with a brass band on the platform and eleven passengers on board.

Since then the airport of Port Amory has lost two of its three airlines. The flight to Lessing now costs twice as much
as it did and leaves before dawn. A survey by the university found that a third of the people who drive between the
cities at night would rather sleep on a train, if it arrived before eight in the morning.

The new train will arrive at twenty past seven. It leaves Lessing at half past ten in the evening, waits for an hour
at the border of the provinces, where the engines are changed, and climbs the Sarn valley while its passengers sleep.

Not everybody is pleased. The mayor of Sarn complains that the train passes through his town at three in the morning
without a stop. Freight companies say that the valley line is full, and that a sleeping car takes the place of six
wagons of timber. The railway answers that the train uses a slot which has been empty since the paper mill closed.

Tickets are sold from the first of March. In the first week of a test sale last autumn, half of the beds for the summer
were gone, most of them bought by people under thirty. The railway has an option on six more cars, and will decide in
the autumn whether the train runs every night.
"""

print("Which three sentences each scorer takes, with the selector that its paper means:")
reference = summarize(text, scorer="lead")
plain = {
    "tfidf",
    "textrank",
    "bm25rank",
    "lsa",
    "luhn",
    "edmundson",
    "sumbasic",
    "klsum",
    "submodular",
    "lead",
    "random",
}
for name in SCORERS:
    summary = summarize(text, scorer=name, selector=Top() if name in plain else Mmr())
    marks = "".join("#" if sentence in summary.sentences else "." for sentence in summary.all_sentences)
    common = len({s.index for s in summary.sentences} & {s.index for s in reference.sentences})
    print(f"  {name:11} {marks}  {common} of the first 3")

print("\nCentral, and taken up later: two scorers, one summary:")
print(f"  {summarize(text, 1, scorer=Ensemble(['lexrank', 'pacsum'], weights=[1, 2]))}")

print("\nA reader asks about timber:")
asked = summarize(text, 2, query="timber and freight on the line", scorer="lexrank")
for sentence in asked.sentences:
    added = asked.scores.parts["query"][sentence.index]
    print(f"  +{added:.2f}  {' '.join(sentence.text.split())}")

print("\nHow far a query goes is a setting:")
for weight in (0.0, 0.5, 2.0):
    focus = QueryFocus("lexrank", weight)
    print(f"  {weight:.2f}  {summarize(text, 1, query='airport flights', scorer=focus)[:64]}...")

print("\nSeventy words, spent by each selector:")
for selector in (Top(), Mmr(), Coverage(), Knapsack()):
    summary = Summarizer(scorer="lexrank", selector=selector)(text, words=70)
    total = sum(sentence.score for sentence in summary.sentences)
    length = f"{len(summary.split())} words, {len(summary.sentences)} sentences"
    print(f"  {type(selector).__name__:9} {length}, total {total:.2f}")
