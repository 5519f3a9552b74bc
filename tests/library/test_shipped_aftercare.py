"""The texts of the coach's own side obey the content guide: short, about the coach, in everyday words."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from gesprekshulp.aftercare.advice import CallAdult
from gesprekshulp.aftercare.deck import CheckInQuestion, ReflectionCard, Request, Round
from gesprekshulp.library.aftercare import read_aftercare
from gesprekshulp.library.lint.ease import reading_ease
from gesprekshulp.library.lint.reading import EASY
from gesprekshulp.library.lint.wording import UNSAID
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.texts import texts
from tests.library.said import Said, complaints, sentences, words

SIDE = read_aftercare(resources()).coach_side
CARDS, QUESTIONS, REQUESTS = SIDE.reflection, SIDE.check_in.questions, SIDE.check_in.requests


def everything() -> Iterator[Said]:
    """Give every text, with the place where it stands."""
    things: tuple[ReflectionCard | CheckInQuestion | Request, ...] = (*CARDS, *QUESTIONS, *REQUESTS)
    for thing in things:
        file = "reflection.toml" if isinstance(thing, ReflectionCard) else "check_in.toml"
        for field, text in texts(thing):
            if field != "id":
                yield Said(file, thing.id, field, text)


@pytest.mark.parametrize("rule", UNSAID)
def test_nothing_says_what_is_better_left_out(rule: str) -> None:
    def wrong(said: Said) -> bool:
        return any(unsaid.pattern.search(said.text) for name, unsaid in UNSAID.items() if name == rule)

    assert not complaints(everything(), wrong)


MARKUP = re.compile(r"[<>&*_#`\\|]|https?:|[\u2014\u2190-\u2bff\U0001f000-\U0001faff]")
LIMITS: dict[str, Callable[[Said], bool]] = {
    "a question of more than 18 words": lambda said: said.field == "text" and words(said.text) > 18,
    "more than two sentences": lambda said: said.field in {"text", "prompt"} and sentences(said.text) > 2,
    "two questions at once": lambda said: said.text.count("?") > 1 and said.field != "message",
    "a message that is long": lambda said: said.field == "message" and words(said.text) > 30,
    "no end": lambda said: said.text[-1] not in ".?'",
    "a small start": lambda said: not said.text.lstrip("'")[0].isupper(),
    "markup": lambda said: bool(MARKUP.search(said.text)),
    "a blank too many": lambda said: said.text != " ".join(said.text.split()) or not said.text.isprintable(),
    "long words": lambda said: said.field != "text" and reading_ease(said.text) < EASY,
}


@pytest.mark.parametrize("name", LIMITS)
def test_no_text_has(name: str) -> None:
    assert not complaints(everything(), LIMITS[name])


@pytest.mark.parametrize("name", LIMITS)
def test_the_search_finds_what_it_looks_for(name: str) -> None:
    bad = "moeilijkheidsgraden? verantwoordelijkheden? <b>  " + "organisatieontwikkeling. " * 28 + "en"
    assert any(LIMITS[name](Said("", "", field, bad)) for field in ("text", "prompt", "message"))


def test_there_are_twelve_cards_with_ids_of_their_own_in_the_order_of_the_hour() -> None:
    assert [each.id for each in CARDS] == [f"RF-{number:02}" for number in range(1, 13)]
    order = [list(Round).index(each.round) for each in CARDS]
    assert order == sorted(order)


def test_every_round_has_a_card() -> None:
    assert [part for part, _cards in SIDE.rounds()] == list(Round)


def test_no_two_texts_are_the_same() -> None:
    assert not [text for text, count in Counter(each.text for each in everything()).items() if count > 1]


def test_a_story_is_told_without_names_and_danger_goes_to_the_adult() -> None:
    story: ReflectionCard = next(each for each in CARDS if each.round is Round.LOOKING_BACK)
    assert "zonder namen" in story.text
    assert "veilig" in story.prompt
    assert "volwassene" in story.prompt


def test_there_are_seven_fixed_questions_and_one_is_about_safety() -> None:
    assert len(QUESTIONS) == 7
    assert "safety" in {each.id for each in QUESTIONS}


@pytest.mark.parametrize("call", CallAdult)
def test_there_is_a_message_for_each_moment_that_names_the_adult_and_no_one_else(call: CallAdult) -> None:
    found: Request | None = SIDE.check_in.request(call)
    assert found is not None
    assert found.message.count("{adult}") == 1
