"""The words of the window in other languages: complete, up to date with the code, and as careful as the Dutch ones."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.model import Language
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from scripts.interface_words import CODE, WORDS, WordsError, compile_words, gather, main, tool, words_of

LANGUAGE = "en"
ASKING = (".tr", "QCoreApplication.translate")  # a painter translates too, by so many pixels
PLACE = re.compile(r"%(?:\d|[a-z]+)")
OFF_LIMITS = re.compile(
    r"negativ|brood|ruminat|problem|risk|score|wrong|\b(?:why|must|just|always|never|he|she|him|his|hers?)\b",
    re.IGNORECASE,
)
CHOSEN = re.compile(r"[Cc]hoose '([^']+)'")
LONGER = 15  # letters that an English text may be longer than the Dutch one ...
HALF_AS_LONG_AGAIN = 1.5  # ... or this many times as long


class Message(NamedTuple):
    """A text in the code, with its translation; an unfinished one counts as none."""

    context: str
    source: str
    translation: str


def messages(words: Path) -> list[Message]:
    """Give every text in a file of words."""
    return [
        Message(context.findtext("name", ""), message.findtext("source", ""), _finished(message.find("translation")))
        for context in ET.parse(words).iter("context")  # noqa: S314 -- ours
        for message in context.iter("message")
    ]


def _finished(translation: ET.Element | None) -> str:
    """Give a translation that is done, or nothing."""
    return (translation.text or "") if translation is not None and "type" not in translation.attrib else ""


ENGLISH = messages(words_of(LANGUAGE))


def keys(found: list[Message]) -> set[tuple[str, str]]:
    """Give which texts these are."""
    return {(each.context, each.source) for each in found}


def said_in(context: str, source: str) -> str:
    """Give the English for a text."""
    return next(each.translation for each in ENGLISH if (each.context, each.source) == (context, source))


def english_texts() -> Library:
    """Give the cards and the rest in English."""
    library = read_library(resources(), Language.ENGLISH).library
    assert library is not None
    return library


def calls() -> Iterator[tuple[Path, ast.Call]]:
    """Give every call in the code that asks for a translation."""
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(ASKING):
                yield path, node


def test_the_words_are_those_of_the_code(tmp_path: Path) -> None:
    fresh = words_of(LANGUAGE, tmp_path)
    gather(fresh, LANGUAGE)
    found = keys(messages(fresh))
    assert found
    assert keys(ENGLISH) == found, "run scripts/interface_words.py"
    assert len(ENGLISH) == len(found)


def test_the_tool_sees_every_text_of_the_code() -> None:
    sources = {each.source for each in ENGLISH}
    unseen = [
        f"{path.name}:{call.lineno}"
        for path, call in calls()
        for text in [call.args[-1]]
        if not isinstance(text, ast.Constant) or text.value not in sources
    ]
    assert unseen == []


def test_every_text_is_translated() -> None:
    assert [each for each in ENGLISH if not each.translation] == []


def test_what_the_program_reads_is_what_was_translated(tmp_path: Path) -> None:
    words = words_of(LANGUAGE)
    compiled = tmp_path / "fresh.qm"
    assert compile_words(words, compiled)
    assert words.with_suffix(".qm").read_bytes() == compiled.read_bytes(), "run scripts/interface_words.py"


def test_no_place_and_no_line_of_the_code_is_kept() -> None:
    text = words_of(LANGUAGE).read_text("utf-8")
    assert "<location" not in text
    assert "vanished" not in text
    assert "obsolete" not in text


def test_every_value_has_its_place() -> None:
    lost = [each for each in ENGLISH if sorted(PLACE.findall(each.source)) != sorted(PLACE.findall(each.translation))]
    assert lost == []


def test_no_word_hurts_or_orders() -> None:
    assert [each for each in ENGLISH if OFF_LIMITS.search(each.translation)] == []


def test_english_is_not_much_longer() -> None:
    long = [
        each
        for each in ENGLISH
        if len(each.translation) > max(len(each.source) + LONGER, HALF_AS_LONG_AGAIN * len(each.source))
    ]
    assert long == []


def test_one_text_has_one_translation_on_buttons() -> None:
    by_source: dict[str, set[str]] = {}
    for each in ENGLISH:
        by_source.setdefault(each.source, set()).add(each.translation)
    several = {source for source, found in by_source.items() if len(found) > 1}
    assert several == {"Luisteren"}  # a button to press, and the word of a moment


def test_the_routes_have_the_names_that_the_texts_give_them() -> None:
    titles = [guide.title for guide in english_texts().too_heavy.routes]
    assert [said_in("Names", route) for route in ("Nu", "Vandaag", "Deze week")] == titles


def test_what_the_texts_tell_to_choose_is_on_the_screen() -> None:
    named = {
        name
        for path in (resources() / "translations" / LANGUAGE).rglob("*.toml")
        for name in CHOSEN.findall(path.read_text("utf-8"))
    }
    shown = {each.translation.lower() for each in ENGLISH}
    assert "this is too heavy" in named
    assert {name for name in named if name.lower() not in shown} == set()


def test_the_depth_that_a_tip_names_is_called_so() -> None:
    assert "With 'share'" in (resources() / "translations" / LANGUAGE / "listening.toml").read_text("utf-8")
    assert "share" in said_in("Names", "Ik wil iets delen")
    assert said_in("AskPage", "Overslaan") == "Skip"
    assert said_in("AskPage", "Luisteren") == "Listen"


def test_a_new_language_starts_unfinished(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["uk"], tmp_path) == 1
    assert "unfinished" in capfd.readouterr().out
    made = messages(words_of("uk", tmp_path))
    assert keys(made) == keys(ENGLISH)
    assert not any(each.translation for each in made)


def test_a_translation_stays_when_the_words_are_gathered_again(tmp_path: Path) -> None:
    words = words_of(LANGUAGE, tmp_path)
    words.write_bytes(words_of(LANGUAGE).read_bytes())
    assert main([LANGUAGE], tmp_path) == 0
    assert messages(words) == ENGLISH


def test_a_tool_that_is_not_there_is_told() -> None:
    with pytest.raises(WordsError):
        tool("lupdat")


def test_the_words_lie_where_the_program_looks() -> None:
    assert resources() / "i18n" == WORDS
