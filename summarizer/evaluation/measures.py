"""From a measure's name to what a table calls it."""

# Measure -> its heading; docs/evaluation.md says what each is.
MEASURES = {
    "rouge": "ROUGE",
    "rouge1": "R-1",
    "rouge2": "R-2",
    "rougeL": "R-L",
    "rougeLsum": "R-Lsum",
    "sentences": "sentences",
    "words": "words",
    "redundancy": "redundancy %",
    "coverage": "coverage %",
    "density": "density",
    "compression": "compression",
    "faulty": "faulty %",
}
# What a table shows where nobody asks for others.
SHOWN = ("rouge", "rouge1", "rouge2", "rougeL", "rougeLsum", "words", "redundancy", "faulty")
