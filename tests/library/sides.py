"""A card, and side files of it in another language."""

from pathlib import Path

from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.translation import Table, stamp

FILE = "part.toml"
NAME = "CO-01"
CARD: Table = {
    "id": NAME,
    "depth": "light",
    "weight": 1,
    "text": "Hoe lukt dat?",
    "follow_up": ["En dan?", "Wie nog meer?"],
    "concrete": "",
}
OF = stamp(CARD)
Found = list[tuple[ProblemKind, str, str]]

HEAD = f'["CO-01"]\nof = "{OF}"\n'
TEXT = 'text = "How?"\n'
LINES = 'follow_up = ["And then?", "Who else?"]\n'
NO_TEXT = (ProblemKind.UNTRANSLATED, NAME, "text")
NO_LINES = (ProblemKind.UNTRANSLATED, NAME, "follow_up")


def side_file(folder: Path, language: str, text: str) -> Path:
    """Write the side file of a language."""
    path = folder / "translations" / language / FILE
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return path


def named(problems: list[Problem], language: str) -> Found:
    """Give what was found, all of it in the side file."""
    assert {each.file for each in problems} <= {f"translations/{language}/{FILE}"}
    return [(each.kind, each.item, each.field) for each in problems]
