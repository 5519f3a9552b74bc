"""Where the files are that come with the program: in the wheel inside the package, in a checkout beside it."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """Give the folder with cards, agreements, lines and translations."""
    packed = PACKAGE / "resources"
    return packed if packed.is_dir() else PACKAGE.parent.parent / "resources"
