"""From sentences to the terms and vectors that stand for them."""
