"""The shipped texts obey the content guide; each complaint names file, card and field."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from gesprekshulp.conversation.content import Card, Library
from gesprekshulp.conversation.model import AgeBand, CardType, Depth, Form, HelpTopic, Phase, Region, Route, Theme
from gesprekshulp.library.parsing import checked
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.texts import texts

CHECKED_ON = date(2026, 11, 23)
HALF_A_YEAR_LATER = date(2027, 5, 23)


@dataclass(frozen=True, slots=True)
class Said:
    """One text, and where it stands."""

    file: str
    item: str
    field: str
    text: str

    def __str__(self) -> str:
        return f"{self.file} {self.item} {self.field}: {self.text!r}"


@cache
def library() -> Library:
    found = read_library(resources()).library
    assert found is not None
    return found


@cache
def cards() -> tuple[tuple[str, Card], ...]:
    """Give every card with the name of its file."""
    found: list[tuple[str, Card]] = []
    for path in sorted((resources() / "cards").glob("*.toml")):
        name = f"cards/{path.name}"
        entries: list[object] = tomllib.loads(path.read_text("utf-8"))["card"]
        found += [(name, checked(Card, entry, name)) for entry in entries]
    return tuple(found)


def on_cards() -> Iterator[Said]:
    """Give every text of every card."""
    for file, card in cards():
        for field, text in texts(card):
            yield Said(file, card.id, field, text)


def elsewhere() -> Iterator[Said]:
    """Give every text of every other file."""
    shipped = library()
    lists = {
        "listening.toml": shipped.listening,
        "agreements.toml": shipped.agreements,
        "aims.toml": shipped.aims,
        "personages.toml": shipped.personages,
        "helplines.toml": shipped.helplines,
        "closing.toml": shipped.closing,
        "aftercare.toml": shipped.aftercare,
        "role_card.toml": (shipped.role_card,),
        "too_heavy.toml": (shipped.too_heavy,),
    }
    for file, things in lists.items():
        for thing in things:
            for field, text in texts(thing):
                yield Said(file, str(getattr(thing, "id", "")), field, text)


def complaints(said: Iterator[Said], wrong: Callable[[Said], bool]) -> str:
    """Give the texts that are wrong, one a line."""
    return "\n".join(str(each) for each in said if wrong(each))


def words(text: str) -> int:
    """Count what is between blanks and has a letter or a digit in it."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def sentences(text: str) -> int:
    """Count the sentences; the last one needs no full stop."""
    return len([part for part in re.split(r"[.!?]+(?=\W*(?:\s|$))", text) if any(map(str.isalnum, part))])


@pytest.mark.parametrize(
    ("text", "count"),
    [("Eén", 1), ("Eén. Twee.", 2), ("Kies: 'a.' Of b?", 2), ("Om 7.30 uur", 1), ("Wat nog meer...", 1)],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert sentences(text) == count


def test_words_are_counted() -> None:
    assert words("Van 0 tot 10 – 'ja-of-nee' !") == 5


# Every text of a card ---------------------------------------------------------------------------------------

SHOWN = {"text", "short"}
SPOKEN = SHOWN | {"follow_up", "if_nothing"}
MARKUP = re.compile(r"[<>&*_#`\\|]|https?:")
EMOJI_OR_DASH = re.compile("[\u2014\u2015\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")


def banned(*starts: str, whole: bool = False) -> re.Pattern[str]:
    """Make a search for words that begin so, or that are so as a whole."""
    end = r"\b" if whole else ""
    return re.compile(rf"\b(?:{'|'.join(starts)}){end}", re.IGNORECASE)


BANNED: dict[str, re.Pattern[str]] = {
    "asks why": banned("waarom"),
    "orders": banned("moet", "moeten", "moest", "moesten", whole=True),
    "belittles": banned("gewoon"),
    "argues": re.compile(r"\btoch\s*\?", re.IGNORECASE),
    "speaks of always and never": banned("altijd", "nooit", whole=True),
    "advises": banned("probeer eens", "je kunt beter", "mijn advies", "ik zou"),
    "names a diagnosis": banned(
        "depressi", "angststoornis", "stoornis", "burn-?out", "trauma", "adhd", "add", "autis", "ptss", "borderline"
    ),
    "speaks of food and weight": banned("gewicht", "calorie", "dieet", "diëten", "afvallen", "slank"),
    "guesses he or she": banned("hij", "zij", "hem", "haar", "jongen", "meisje", whole=True),
    "digs": banned("wat gebeurde er precies", "wat gebeurde er toen", "vertel precies"),
    "looks on the bright side": banned("positie[fv]", "komt goed", "het valt mee"),
    "takes money or parents for granted": banned("vakantie", "ouders", "je vader", "je moeder"),
}


@pytest.mark.parametrize("name", BANNED)
def test_no_card_says_what_a_peer_does_not_say(name: str) -> None:
    def wrong(said: Said) -> bool:
        return said.field in SPOKEN and bool(BANNED[name].search(said.text))

    assert not complaints(on_cards(), wrong)


BANNED_EXAMPLES: dict[str, tuple[str, ...]] = {
    "asks why": ("Waarom deed je dat?",),
    "orders": ("Dat moet.", "We moeten door."),
    "belittles": ("Doe gewoon mee.",),
    "argues": ("Dat helpt toch?",),
    "speaks of always and never": ("Altijd zo?", "Nooit."),
    "advises": ("Probeer eens een lijst.",),
    "names a diagnosis": ("Een depressie", "burnout", "burn-out", "ADHD"),
    "speaks of food and weight": ("Je gewicht", "calorieën"),
    "guesses he or she": ("Wat zegt hij?", "zij ook"),
    "digs": ("Wat gebeurde er precies?",),
    "looks on the bright side": ("Denk positief.",),
    "takes money or parents for granted": ("Wat zeggen je ouders?",),
}


@pytest.mark.parametrize("name", BANNED)
def test_the_search_for_banned_words_finds_them(name: str) -> None:
    assert all(BANNED[name].search(text) for text in BANNED_EXAMPLES[name])
    assert not BANNED[name].search("Hoe lukt het je om toch hier te zitten, ongewoon als het is? Momenten haarfijn.")


LIMITS: dict[str, Callable[[Said], bool]] = {
    "a text of more than 18 words": lambda said: said.field == "text" and words(said.text) > 18,
    "a text of more than two sentences": lambda said: said.field == "text" and sentences(said.text) > 2,
    "a short text of more than 10 words": lambda said: said.field == "short" and words(said.text) > 10,
    "a literal text of more than 18 words": lambda said: said.field == "concrete" and words(said.text) > 18,
    "two questions at once": lambda said: said.field in {*SHOWN, "follow_up", "concrete"} and said.text.count("?") > 1,
    "a tip of more than 40 words": lambda said: said.field == "tip" and words(said.text) > 40,
    "a text without an end": lambda said: said.field in SPOKEN and said.text[-1] not in ".?!'",
    "a text that starts small": lambda said: said.field in SPOKEN and said.text.lstrip("'")[0].islower(),
}


@pytest.mark.parametrize("name", LIMITS)
def test_no_card_has(name: str) -> None:
    assert not complaints(on_cards(), LIMITS[name])


RULES: dict[str, Callable[[Card], bool]] = {
    "is heavier than 2": lambda card: not 0 <= card.weight <= 2,
    "is heavy without 'Zeg eerst' in its tip": lambda card: card.weight == 2 and not card.tip.startswith("Zeg eerst"),
    "is heavy at a light depth": lambda card: card.weight == 2 and card.depth is not Depth.SHARE,
    "distracts with something heavy": lambda card: card.type is CardType.DISTRACTION and card.weight > 0,
    "distracts at another depth": lambda card: (
        card.type is CardType.DISTRACTION and card.depth is not Depth.DISTRACTION
    ),
    "weighs something at distraction": lambda card: card.depth is Depth.DISTRACTION and card.weight > 0,
    "lands with something heavy": lambda card: card.type is CardType.LANDING and card.weight > 0,
    "has no or more than two follow-ups": lambda card: not 1 <= len(card.follow_up) <= 2,
    "mixes the general theme with another": lambda card: Theme.GENERAL in card.themes and len(card.themes) > 1,
    "goes deep into love or body": lambda card: (
        card.depth is Depth.SHARE and bool({Theme.LOVE, Theme.BODY} & set(card.themes))
    ),
    "has a literal text that is its own text": lambda card: card.concrete == card.text,
    "has a scale and no way to point": lambda card: card.form is Form.SCALE and card.without_words is None,
    "is a figure's card of another type": lambda card: bool(card.personage) and card.type is not CardType.PERSONAGE,
}


@pytest.mark.parametrize("name", RULES)
def test_no_card(name: str) -> None:
    assert not [f"{file} {card.id}" for file, card in cards() if RULES[name](card)]


def test_every_card_stands_in_the_file_of_its_type() -> None:
    assert not [f"{file} {card.id}" for file, card in cards() if file != f"cards/{card.type}.toml"]


LETTERS = {
    CardType.LANDING: "WU",
    CardType.BEST_HOPES: "BH",
    CardType.PRE_SESSION_CHANGE: "PS",
    CardType.EXCEPTION: "EX",
    CardType.SCALING: "SC",
    CardType.COPING: "CO",
    CardType.STRENGTH: "KR",
    CardType.RELATIONSHIP: "RE",
    CardType.PREFERRED_FUTURE: "MO",
    CardType.SMALL_STEP: "ST",
    CardType.WHATS_BETTER: "BE",
    CardType.WHAT_ELSE: "NO",
    CardType.PERSONAGE: "PE",
    CardType.DISTRACTION: "AF",
    CardType.CLOSING: "SL",
}


def test_an_id_begins_with_the_letters_of_its_type() -> None:
    assert not [f"{file} {card.id}" for file, card in cards() if card.id[:2] != LETTERS[card.type]]


@pytest.mark.parametrize("field", ["text", "short"])
def test_no_two_cards_say_the_same(field: str) -> None:
    said = Counter(each.text for each in on_cards() if each.field == field)
    assert not [text for text, count in said.items() if count > 1]


# Every text of every file -----------------------------------------------------------------------------------

UNSAID = re.compile(r"negatie[fv]|piek[e]?r|proble[e]?m|risico|score|fout", re.IGNORECASE)
NOT_SHOWN = {("helplines.toml", "source")}


def everything() -> Iterator[Said]:
    """Give all there is."""
    yield from on_cards()
    yield from elsewhere()


def test_no_screen_of_a_talk_says_the_six_words() -> None:
    def wrong(said: Said) -> bool:
        return (said.file, said.field) not in NOT_SHOWN and bool(UNSAID.search(said.text))

    assert not complaints(everything(), wrong)


@pytest.mark.parametrize("word", ["negatief", "piekeren", "probleem", "risico", "score", "fout"])
def test_the_search_for_the_six_words_finds_them(word: str) -> None:
    assert all(UNSAID.search(each) for each in (word, word.upper(), f"vol{word}en"))


DRAWN: dict[str, Callable[[Said], bool]] = {
    "markup": lambda said: not re.search(r"(^|\.)id$", said.field) and bool(MARKUP.search(said.text)),
    "emoji or long dashes": lambda said: bool(EMOJI_OR_DASH.search(said.text)),
    "what can't be printed": lambda said: not said.text.isprintable(),
    "blanks too many": lambda said: said.text != " ".join(said.text.split()),
}


@pytest.mark.parametrize("name", DRAWN)
def test_no_text_holds(name: str) -> None:
    assert not complaints(everything(), DRAWN[name])


@pytest.mark.parametrize("text", ["❤️", "🙂", "ja — nee", "→"])
def test_the_search_for_emoji_finds_them(text: str) -> None:
    assert EMOJI_OR_DASH.search(text)


# The deck ---------------------------------------------------------------------------------------------------

MATRIX: dict[CardType, tuple[int, int, int]] = {
    CardType.LANDING: (5, 11, 0),
    CardType.PRE_SESSION_CHANGE: (0, 4, 2),
    CardType.WHATS_BETTER: (0, 5, 3),
    CardType.BEST_HOPES: (0, 5, 5),
    CardType.EXCEPTION: (0, 8, 8),
    CardType.SCALING: (2, 6, 6),
    CardType.COPING: (0, 6, 10),
    CardType.STRENGTH: (4, 8, 4),
    CardType.RELATIONSHIP: (0, 6, 4),
    CardType.WHAT_ELSE: (0, 4, 4),
    CardType.PERSONAGE: (2, 7, 3),
    CardType.PREFERRED_FUTURE: (1, 5, 2),
    CardType.SMALL_STEP: (1, 6, 5),
    CardType.DISTRACTION: (16, 0, 0),
    CardType.CLOSING: (3, 5, 4),
}


def test_the_matrix_of_the_guide_is_whole() -> None:
    assert set(MATRIX) == set(CardType)
    assert [sum(row[depth.level] for row in MATRIX.values()) for depth in Depth] == [34, 86, 60]


@pytest.mark.parametrize("kind", CardType)
@pytest.mark.parametrize("depth", Depth)
def test_every_type_is_served_at_the_depths_of_the_guide(kind: CardType, depth: Depth) -> None:
    here = [card.id for _file, card in cards() if card.type is kind and card.depth is depth]
    planned = MATRIX[kind][depth.level]
    assert bool(here) >= bool(planned), f"cards/{kind}.toml: no card at {depth}, the guide plans {planned}"
    assert bool(here) <= bool(planned), f"cards/{kind}.toml: {here} at {depth}, the guide plans none"


@pytest.mark.parametrize("phase", Phase)
def test_every_phase_is_served(phase: Phase) -> None:
    assert [card.id for _file, card in cards() if phase in card.phases]


@pytest.mark.parametrize("theme", Theme)
def test_every_topic_has_a_card(theme: Theme) -> None:
    assert [card.id for _file, card in cards() if theme in card.themes]


def test_about_half_of_the_cards_are_general() -> None:
    general = sum(Theme.GENERAL in card.themes for _file, card in cards())
    assert 0.5 <= general / len(cards()) <= 0.65


COUNTS: dict[str, Callable[[Library], tuple[int, int, int]]] = {
    "cards": lambda shipped: (72, len(shipped.cards), 999),
    "ways of listening": lambda shipped: (24, len(shipped.listening), 24),
    "agreements": lambda shipped: (7, len(shipped.agreements), 7),
    "aims": lambda shipped: (8, len(shipped.aims), 8),
    "figures": lambda shipped: (9, len(shipped.personages), 9),
    "routes": lambda shipped: (len(Route), len(shipped.too_heavy.routes), len(Route)),
    "sentences when it is too heavy": lambda shipped: (3, len(shipped.too_heavy.sentences), 3),
    "questions after a talk": lambda shipped: (7, len(shipped.aftercare), 7),
    "columns of the role card": lambda shipped: (3, len(shipped.role_card.columns), 3),
    "steps of the ending": lambda shipped: (5, len(shipped.closing), 6),
}


@pytest.mark.parametrize("name", COUNTS)
def test_there_are_as_many_as_the_guide_plans(name: str) -> None:
    least, found, most = COUNTS[name](library())
    assert least <= found <= most


def test_every_figure_has_a_card() -> None:
    served = {card.personage for _file, card in cards()}
    assert not [figure.id for figure in library().personages if figure.id not in served]


def test_a_card_about_a_figure_names_the_figure() -> None:
    names = {figure.id: figure.name for figure in library().personages}
    assert not [
        f"{file} {card.id}" for file, card in cards() if card.personage and names[card.personage] not in card.text
    ]


def test_every_type_that_an_aim_prefers_is_served() -> None:
    served = {card.type for _file, card in cards()}
    assert not [aim.id for aim in library().aims if not aim.prefers or not set(aim.prefers) <= served]


def test_only_the_safety_exception_is_locked() -> None:
    assert [each.id for each in library().agreements if each.locked] == ["between_us"]


def test_the_routes_stand_in_order_of_haste() -> None:
    assert [guide.route for guide in library().too_heavy.routes] == list(Route)


# The lines --------------------------------------------------------------------------------------------------


def test_a_line_on_the_screen_has_a_source_and_two_days() -> None:
    shown = [line for line in library().helplines if line.on]
    assert shown
    for line in shown:
        assert line.source.strip(), line.id
        assert date(2018, 1, 1) <= line.checked <= CHECKED_ON, line.id
        assert line.checked < line.expires <= HALF_A_YEAR_LATER, line.id


def test_a_line_that_is_off_says_what_to_check() -> None:
    assert not [line.id for line in library().helplines if not line.on and not line.note]


def test_a_line_is_for_an_age_that_exists() -> None:
    assert not [line.id for line in library().helplines if not 0 <= line.youngest < line.oldest]


@pytest.mark.parametrize("region", Region)
@pytest.mark.parametrize("age", AgeBand)
def test_every_region_has_help_for_every_age(region: Region, age: AgeBand) -> None:
    here = [
        line
        for line in library().helplines
        if line.on and region in line.regions and line.youngest <= age.youngest <= line.oldest
    ]
    assert any(line.emergency and line.number == "112" for line in here)
    for topic in (HelpTopic.LIFE_AND_DEATH, HelpTopic.ANYTHING):
        assert any(topic in line.topics and not line.emergency for line in here), topic
    assert any(line.always_open and not line.emergency and line.number for line in here)


def test_phone_numbers_are_written_in_digits() -> None:
    assert not [line.id for line in library().helplines if not re.fullmatch(r"[0-9]*([ -]?[0-9]+)*", line.number)]


@pytest.mark.parametrize("file", sorted(path.name for path in Path(resources()).rglob("*.toml")))
def test_a_file_opens_with_a_word_to_whoever_edits_it(file: str) -> None:
    (path,) = resources().rglob(file) if file != "closing.toml" else (resources() / file,)
    assert path.read_text("utf-8").startswith("# ")
