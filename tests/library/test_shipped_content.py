"""The shipped texts obey the content guide in each language; each complaint names file, card and field."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from gesprekshulp.conversation.content import Card, CoachCard
from gesprekshulp.conversation.model import CardType, Depth, Form, Theme
from gesprekshulp.library.shipped import resources
from tests.library.said import (
    DUTCH,
    LANGUAGES,
    SHOWN,
    SPOKEN,
    Said,
    banned,
    cards,
    complaints,
    everything,
    library,
    on_cards,
    sentences,
    words,
)


@pytest.mark.parametrize(
    ("text", "count"),
    [("Eén", 1), ("Eén. Twee.", 2), ("Kies: 'a.' Of b?", 2), ("Om 7.30 uur", 1), ("Wat nog meer...", 1)],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert sentences(text) == count


def test_words_are_counted() -> None:
    assert words("Van 0 tot 10 – 'ja-of-nee' !") == 5


# Every text of a card ---------------------------------------------------------------------------------------

MARKUP = re.compile(r"[<>&*_#`\\|]|https?:")
EMOJI_OR_DASH = re.compile("[\u2014\u2015\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")


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


@pytest.mark.parametrize("language", DUTCH)
@pytest.mark.parametrize("name", BANNED)
def test_no_card_says_what_a_peer_does_not_say(name: str, language: str) -> None:
    def wrong(said: Said) -> bool:
        return said.field in SPOKEN and bool(BANNED[name].search(said.text))

    assert not complaints(on_cards(language), wrong)


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LIMITS)
def test_no_card_has(name: str, language: str) -> None:
    assert not complaints(on_cards(language), LIMITS[name])


RULES: dict[str, Callable[[Card], bool]] = {
    "is heavier than 2": lambda card: not 0 <= card.weight <= 2,
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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RULES)
def test_no_card(name: str, language: str) -> None:
    assert not [f"{file} {card.id}" for file, card in cards(language) if RULES[name](card)]


ACKNOWLEDGED = {"nl": "Zeg eerst", "nl_BE": "Zeg eerst", "en": "First say"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_heavy_card_is_acknowledged_first(language: str) -> None:
    heavy = [(file, card) for file, card in cards(language) if card.weight == 2]
    assert heavy
    assert not [f"{file} {card.id}" for file, card in heavy if not card.tip.startswith(ACKNOWLEDGED[language])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", ["text", "short"])
def test_no_two_cards_say_the_same(field: str, language: str) -> None:
    said = Counter(each.text for each in on_cards(language) if each.field == field)
    assert not [text for text, count in said.items() if count > 1]


OF_COACH: dict[str, Callable[[CoachCard], bool]] = {
    "more than 18 words": lambda card: words(card.text) > 18,
    "more than two sentences": lambda card: sentences(card.text) > 2,
    "two questions at once": lambda card: card.text.count("?") > 1,
    "more than one sentence in its tip": lambda card: sentences(card.tip) != 1,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", OF_COACH)
def test_no_card_for_the_coach_has(name: str, language: str) -> None:
    assert not [card.id for card in library(language).coach_cards if OF_COACH[name](card)]


# Every text of every file -----------------------------------------------------------------------------------

SIX_WORDS = re.compile(r"negatie[fv]|piek[e]?r|proble[e]?m|risico|score|fout", re.IGNORECASE)
UNSAID = {
    "nl": SIX_WORDS,
    "nl_BE": SIX_WORDS,
    "en": banned("negative", "brooding", "rumination", "problems?", "risks?", "scores?", "wrong", whole=True),
}
NOT_SHOWN = {("helplines.toml", "source")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_screen_of_a_talk_says_the_six_words(language: str) -> None:
    def wrong(said: Said) -> bool:
        return (said.file, said.field) not in NOT_SHOWN and bool(UNSAID[language].search(said.text))

    assert not complaints(everything(language), wrong)


@pytest.mark.parametrize("word", ["negatief", "piekeren", "probleem", "risico", "score", "fout"])
def test_the_search_for_the_six_words_finds_them(word: str) -> None:
    assert all(SIX_WORDS.search(each) for each in (word, word.upper(), f"vol{word}en"))


@pytest.mark.parametrize("word", ["Negative", "brooding", "rumination", "problems", "risk", "score", "WRONG"])
def test_the_search_for_the_english_words_finds_them(word: str) -> None:
    assert UNSAID["en"].search(f"That is {word}.")
    assert not UNSAID["en"].search(f"That is a{word}ly.")


DRAWN: dict[str, Callable[[Said], bool]] = {
    "markup": lambda said: not re.search(r"(^|\.)id$", said.field) and bool(MARKUP.search(said.text)),
    "emoji or long dashes": lambda said: bool(EMOJI_OR_DASH.search(said.text)),
    "what can't be printed": lambda said: not said.text.isprintable(),
    "blanks too many": lambda said: said.text != " ".join(said.text.split()),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", DRAWN)
def test_no_text_holds(name: str, language: str) -> None:
    assert not complaints(everything(language), DRAWN[name])


@pytest.mark.parametrize("text", ["❤️", "🙂", "ja — nee", "→"])
def test_the_search_for_emoji_finds_them(text: str) -> None:
    assert EMOJI_OR_DASH.search(text)


FILES = sorted(path.relative_to(resources()).as_posix() for path in resources().rglob("*.toml"))


@pytest.mark.parametrize("file", FILES)
def test_a_file_opens_with_a_word_to_whoever_edits_it(file: str) -> None:
    assert (resources() / file).read_text("utf-8").startswith("# ")
