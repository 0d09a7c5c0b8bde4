"""From many documents to many summaries: a pool, a cluster, a folder, a column."""
