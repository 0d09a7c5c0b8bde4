"""From several articles to one digest: their stories, what is said in them and by whom, what is new."""
