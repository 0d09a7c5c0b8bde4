"""From a selection to what a person looks at: page, table, picture, reasons."""
