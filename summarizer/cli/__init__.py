"""The commands: from the shell's words to summaries written out."""
