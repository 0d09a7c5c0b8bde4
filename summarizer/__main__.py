"""`python -m summarizer` is the command `summarize`."""

import sys

from .cli.summarize import main

if __name__ == "__main__":
    sys.exit(main())
