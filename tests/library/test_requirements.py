"""What nobody can take out of the files: without it, no conversation begins."""

from pathlib import Path

import pytest

from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from tests.library.files import Edit, Toml

K = ProblemKind
HELP = ("helplines.toml", "helpline")
CARE = ("aftercare.toml", "question")


def gone(file: str, *place: str | int) -> Edit:
    """Take something out."""
    return Edit(file, place)


def put(file: str, *place: str | int, to: Toml) -> Edit:
    """Put something else in."""
    return Edit(file, place, to)


def twice(file: str, key: str, name: str, other: str) -> Edit:
    """Give another thing the same name."""
    return put(file, key, other, "route" if key == "routes" else "id", to=name)


CASES: dict[str, tuple[Edit, tuple[Problem, ...]]] = {
    "the safety exception gone": (
        gone("agreements.toml", "agreement", "between_us"),
        (Problem("agreements.toml", K.MISSING_ITEM, "between_us"),),
    ),
    "the safety exception unlocked": (
        put("agreements.toml", "agreement", "between_us", "locked", to=False),
        (Problem("agreements.toml", K.NOT_LOCKED, "between_us", "locked"),),
    ),
    "the lock of the safety exception gone": (
        gone("agreements.toml", "agreement", "between_us", "locked"),
        (Problem("agreements.toml", K.NOT_LOCKED, "between_us", "locked"),),
    ),
    "the safety question gone": (
        gone(*CARE, "safety"),
        (Problem("aftercare.toml", K.MISSING_ITEM, "safety"),),
    ),
    "doubt gone from the safety question": (
        gone(*CARE, "safety", "options", "doubt"),
        (Problem("aftercare.toml", K.MISSING_ITEM, "safety", "doubt"),),
    ),
    "the answers gone from the safety question": (
        gone(*CARE, "safety", "options"),
        tuple(Problem("aftercare.toml", K.MISSING_ITEM, "safety", each) for each in ("doubt", "no", "yes")),
    ),
    "an answer to the safety question that no advice knows": (
        put(*CARE, "safety", "options", 3, to={"id": "a_bit", "text": "Een beetje"}),
        (Problem("aftercare.toml", K.UNKNOWN_FIELD, "safety", "a_bit"),),
    ),
    "the load no longer asked": (
        gone(*CARE, "load"),
        (Problem("aftercare.toml", K.MISSING_ITEM, "load"),),
    ),
    "the highest load under another id": (
        put(*CARE, "load", "options", "10", "id", to="ten"),
        (Problem("aftercare.toml", K.MISSING_ITEM, "load", "10"),),
    ),
    "the promised secret gone": (
        gone(*CARE, "outside", "options", "secret"),
        (Problem("aftercare.toml", K.MISSING_ITEM, "outside", "secret"),),
    ),
    "the line that acknowledges gone": (
        gone("listening.toml", "move", "LM-12"),
        (Problem("listening.toml", K.MISSING_ITEM, "LM-12"),),
    ),
    "a route gone": (
        gone("too_heavy.toml", "routes", "today"),
        (Problem("too_heavy.toml", K.MISSING_ITEM, "today"),),
    ),
    "a route twice": (
        twice("too_heavy.toml", "routes", "now", "today"),
        (
            Problem("too_heavy.toml", K.TWICE, "now", "id"),
            Problem("too_heavy.toml", K.MISSING_ITEM, "today"),
        ),
    ),
    "two sentences": (
        gone("too_heavy.toml", "sentences", 0),
        (Problem("too_heavy.toml", K.WRONG_VALUE, field="sentences", found="2/3"),),
    ),
    "four sentences": (
        put("too_heavy.toml", "sentences", 3, to="Kom."),
        (Problem("too_heavy.toml", K.WRONG_VALUE, field="sentences", found="4/3"),),
    ),
    "no emergency in the Netherlands": (
        put(*HELP, "nl-112", "on", to=False),
        (Problem("helplines.toml", K.MISSING_ITEM, "nl", "emergency"),),
    ),
    "emergency for grown-ups only": (
        put(*HELP, "nl-112", "youngest", to=18),
        (Problem("helplines.toml", K.MISSING_ITEM, "nl", "emergency"),),
    ),
    "emergency without a phone": (
        put(*HELP, "nl-112", "number", to=""),
        (Problem("helplines.toml", K.MISSING_FIELD, "nl-112", "number"),),
    ),
    "a line without phone and chat": (
        put(*HELP, "nl-at-ease", "chat", to=""),
        (Problem("helplines.toml", K.MISSING_FIELD, "nl-at-ease", "number"),),
    ),
    "an ending without a card": (
        put("closing.toml", "step", "take_along", "card", to=False),
        (Problem("closing.toml", K.MISSING_ITEM, "card"),),
    ),
    "a short ending without a card": (
        gone("closing.toml", "step", "take_along", "short"),
        (Problem("closing.toml", K.MISSING_ITEM, "card"),),
    ),
    "an agreement with the id of the role card": (
        put("agreements.toml", "agreement", "pace", "id", to="role"),
        (Problem("agreements.toml", K.TWICE, "role", "id"),),
    ),
    "an answer twice": (
        put(*CARE, "own", "options", "a_bit", "id", to="no"),
        (Problem("aftercare.toml", K.TWICE, "own: no", "id"),),
    ),
    "a column twice": (
        twice("role_card.toml", "column", "adult", "coach"),
        (Problem("role_card.toml", K.TWICE, "adult", "id"),),
    ),
    "a way of listening twice": (
        twice("listening.toml", "move", "LM-01", "LM-02"),
        (Problem("listening.toml", K.TWICE, "LM-01", "id"),),
    ),
    "an aim twice": (
        twice("aims.toml", "aim", "calm", "vent"),
        (Problem("aims.toml", K.TWICE, "calm", "id"),),
    ),
    "a line twice": (
        twice("helplines.toml", "helpline", "nl-112", "nl-luisterlijn"),
        (Problem("helplines.toml", K.TWICE, "nl-112", "id"),),
    ),
    "a step twice": (
        twice("closing.toml", "step", "thanks", "sum_up"),
        (Problem("closing.toml", K.TWICE, "thanks", "id"),),
    ),
    "a card for the coach twice": (
        twice("coach_cards.toml", "card", "CC-01", "CC-02"),
        (Problem("coach_cards.toml", K.TWICE, "CC-01", "id"),),
    ),
    "a side of a safe space twice": (
        twice("safe_space.toml", "space", "place", "online"),
        (Problem("safe_space.toml", K.TWICE, "place", "id"),),
    ),
    "a question twice": (
        put(*CARE, 7, to={"id": "landing", "text": "Wat doe je nu?"}),
        (Problem("aftercare.toml", K.TWICE, "landing", "id"),),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_without_it_no_conversation_begins(content: Path, name: str) -> None:
    edit, problems = CASES[name]
    edit.make(content)
    reading = read_library(content)
    assert reading.library is None
    assert reading.problems == problems


def test_a_figure_twice_is_a_mistake_in_the_figures(content: Path) -> None:
    twice("personages.toml", "personage", "mika", "nour").make(content)
    assert read_library(content).problems[0] == Problem("personages.toml", K.TWICE, "mika", "id")


REGIONS = {"nl": ("nl-113", "nl-veilig-thuis"), "vl": ("be-1813", "be-tele-onthaal")}


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_needs_a_line_that_is_always_open(content: Path, region: str) -> None:
    for line in REGIONS[region]:
        put(*HELP, line, "regions", to=["bru"]).make(content)
    reading = read_library(content)
    assert reading.library is None
    assert reading.problems == (Problem("helplines.toml", K.MISSING_ITEM, region, "always_open"),)


UNSERVED: dict[str, tuple[str, Toml]] = {
    "only deeper": ("depth", "light"),
    "only heavier": ("weight", 1),
    "only for older ones": ("min_age", 16),
    "only about one topic": ("themes", ["general", "school"]),
    "only when a topic is in": ("avoid_with", ["loss"]),
    "only switched off": ("status", "off"),
}
SERVED = {"landing": 3, "distraction": 16, "closing": 3}


@pytest.mark.parametrize("kind", SERVED)
@pytest.mark.parametrize("name", UNSERVED)
def test_there_is_a_card_for_everyone(content: Path, kind: str, name: str) -> None:
    file = f"cards/{kind}.toml"
    library = read_library(content).library
    assert library is not None
    here = [card.id for card in library.cards if card.type == kind and card.depth == "distraction"]
    assert here
    field, value = UNSERVED[name]
    for card in here:
        Edit(file, ("card", card, field), value).make(content)
    reading = read_library(content)
    assert reading.library is None
    assert reading.problems == (Problem("cards", K.MISSING_ITEM, kind, "distraction"),)


def test_a_closing_card_that_never_comes_last_does_not_close(content: Path) -> None:
    library = read_library(content).library
    assert library is not None
    for card in library.cards:
        if card.type == "closing":
            Edit("cards/closing.toml", ("card", card.id, "phases"), ["middle"]).make(content)
    assert read_library(content).problems == (Problem("cards", K.MISSING_ITEM, "closing", "distraction"),)


@pytest.mark.parametrize("kind", SERVED)
def test_a_file_of_cards_can_not_be_done_without(content: Path, kind: str) -> None:
    (content / "cards" / f"{kind}.toml").unlink()
    assert read_library(content).problems == (Problem("cards", K.MISSING_ITEM, kind, "distraction"),)
