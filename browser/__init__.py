"""What a browser makes of summaries: tests and pictures, in Debian's Chromium."""
