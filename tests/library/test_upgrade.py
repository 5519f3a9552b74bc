"""Cards that somebody wrote for an earlier version stay cards: a file of the first version, kept as it was."""

import shutil
import tomllib
from pathlib import Path

from gesprekshulp.library.reading import read_library

RECORDED = Path(__file__).parent / "recorded"


def test_cards_of_the_first_version_are_read_without_a_word(content: Path) -> None:
    first = RECORDED / "cards_first.toml"
    shutil.copy(first, content / "cards" / "best_hopes.toml")
    reading = read_library(content)
    assert reading.problems == ()
    assert reading.library is not None
    wrote = {each["id"]: each["text"] for each in tomllib.loads(first.read_text("utf-8"))["card"]}
    assert wrote.items() <= {card.id: card.text for card in reading.library.cards}.items()
