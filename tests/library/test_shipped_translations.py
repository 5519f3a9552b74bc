"""The shipped translations are whole and up to date, and say what the Dutch says where it counts.

These tests fail as soon as a Dutch text changes, until its translations were read again and stamped
(`scripts/stamp_translations.py`); what they name is work for a translator, no fault in the program.
"""

import re
from collections import defaultdict
from collections.abc import Callable

import pytest

from gesprekshulp.library.problems import ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from tests.library.said import SPOKEN, everything, on_cards

TRANSLATIONS = ("en", "nl_BE")
K = ProblemKind


def told(language: str, *kinds: ProblemKind) -> str:
    """Give what a translation is told of these kinds, one a line."""
    found = read_library(resources(), language).translation
    return "\n".join(f"{each.file} {each.item} {each.field} {each.found}" for each in found if each.kind in kinds)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_text_is_missing(language: str) -> None:
    assert not told(language, K.UNTRANSLATED)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_no_text_is_out_of_date(language: str) -> None:
    assert not told(language, K.STALE)


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_nothing_else_is_wrong_with_a_side_file(language: str) -> None:
    assert not told(language, *(set(ProblemKind) - {K.UNTRANSLATED, K.STALE}))


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_every_side_file_has_its_dutch_file(language: str) -> None:
    root = resources() / "translations" / language
    found = [path.relative_to(root).as_posix() for path in root.rglob("*.toml")]
    assert found
    assert not [file for file in found if not (resources() / file).is_file()]


def test_every_translation_is_tested() -> None:
    folders = [path.name for path in (resources() / "translations").iterdir() if path.is_dir()]
    assert sorted(folders) == sorted(TRANSLATIONS)


def test_no_english_card_is_dutch_still() -> None:
    dutch, english = (
        {str(each) for each in on_cards(language) if each.field in {*SPOKEN, "tip", "purpose"}}
        for language in ("nl", "en")
    )
    assert not dutch & english


def test_belgium_has_only_what_differs() -> None:
    dutch, belgian = read_library(resources()).library, read_library(resources(), "nl_BE").library
    assert dutch is not None
    assert belgian is not None
    differing = sum(one != other for one, other in zip(dutch.cards, belgian.cards, strict=True))
    assert 0 < differing < len(dutch.cards) / 2


ALIKE: dict[str, Callable[[str], object]] = {
    "names to fill in": lambda text: sorted(set(re.findall(r"\{.*?\}", text))),
    "numbers to call": lambda text: sorted(set(re.findall(r"\d{3,}(?:[ -]?\d+)*", text))),
    "lines": lambda text: text.count("\n"),
}


@pytest.mark.parametrize("language", TRANSLATIONS)
@pytest.mark.parametrize("name", ALIKE)
def test_a_translation_has_the_same(name: str, language: str) -> None:
    alike = ALIKE[name]
    dutch, other = gathered("nl"), gathered(language)
    assert dutch.keys() == other.keys()
    assert not {place: text for place, text in other.items() if alike(text) != alike(dutch[place])}


def gathered(language: str) -> dict[tuple[str, str, str], str]:
    """Give the texts of each field, one a line."""
    lines: defaultdict[tuple[str, str, str], list[str]] = defaultdict(list)
    for said in everything(language):
        lines[said.file, said.item, said.field].append(said.text)
    return {place: "\n".join(texts) for place, texts in lines.items()}
