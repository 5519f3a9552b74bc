"""Starts the program: `python -m gesprekshulp`."""

import sys

from gesprekshulp.cli import main

if __name__ == "__main__":
    sys.exit(main())
