"""Every visible word can be translated, and every choice has a name."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.app.language import Interface
from gesprekshulp.conversation import model
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.flaw import Flaw
from gesprekshulp.storage.lock import Holder
from gesprekshulp.storage.settings import Settings, SettingsProblem
from gesprekshulp.ui.home.deck import DeckPage
from gesprekshulp.ui.home.resume import ResumePage
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.home.welcome import WelcomePage
from gesprekshulp.ui.keys import Key
from gesprekshulp.ui.leave import LeavePage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.widgets.choice import shown_key
from gesprekshulp.ui.widgets.sheet import Sheet
from gesprekshulp.ui.window import Window
from scripts.interface_words import words_of
from tests.app.laptop import Laptop
from tests.conversation.builders import ADULT
from tests.ui.driver import AROUND, ORGANISATION, Hands, on_screen
from tests.ui.driver import show as show_window
from tests.ui.pages import EVERYWHERE, LAID_OVER, PAGES

OPEN, SHUT = "«", "»"
TRANSLATED = re.compile(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
DATE = re.compile(r"\d+ [a-z]+ \d{4}")
WORD = re.compile(r"[^\W\d_]\w*")
QTS_OWN = re.compile(r"Q[A-Z]")
KEYS = {shown_key(part) for key in Key for part in key.value} | {"Enter", "Ctrl", *"CEIJKMNOSX"}
LANGUAGES = {Names().language(language) for language in model.Language}  # each in itself


class Wrapping(QTranslator):
    """A language in which every text is the Dutch one between quotes."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Wrap ours, and leave Qt's own words to Qt."""
        del disambiguation, n
        return source if QTS_OWN.match(context) else f"{OPEN}{source}{SHUT}"

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's own name
        """Say that there is something in here."""
        return False


@pytest.fixture
def _wrapping(qapp: QApplication) -> Iterator[None]:
    """Speak the language with the quotes."""
    translator = Wrapping()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def strings(value: Any) -> Iterator[str]:  # noqa: ANN401 -- any value of the library
    """Give every text in a value."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from strings(getattr(value, each.name))
    elif isinstance(value, tuple | frozenset):
        for part in cast("Iterable[object]", value):
            yield from strings(part)


def written() -> re.Pattern[str]:
    """Give a pattern for every text that was written by others, longest first."""
    texts = {text for text in strings((AROUND.library, ORGANISATION)) if text}
    filled = {text.replace("{adult}", ADULT.name).replace("{role}", ORGANISATION.role_name) for text in texts}
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in sorted(filled, key=len, reverse=True)))


WRITTEN = written()


def untranslated(text: str) -> bool:
    """Say whether words are left when what is translated, what others wrote, keys and dates are taken away."""
    rest = text
    while rest != (rest := TRANSLATED.sub("", rest)):
        pass
    for known in (WRITTEN, DATE):
        rest = known.sub("", rest)
    return any(word not in KEYS | LANGUAGES for word in WORD.findall(rest))


@pytest.mark.usefixtures("_wrapping")
@pytest.mark.parametrize("where", EVERYWHERE)
def test_every_word_on_a_page_of_a_talk_can_be_translated(where: str) -> None:
    hands = on_screen(EVERYWHERE[where])
    hands.down("H")
    assert [text for text in hands.texts() if untranslated(text)] == []


@pytest.mark.usefixtures("_wrapping")
@pytest.mark.parametrize("key", [*LAID_OVER, "Esc"])
def test_every_word_that_lies_over_a_page_can_be_translated(key: str) -> None:
    hands = on_screen(LAID_OVER.get(key, PAGES[show.AskScreen]))
    hands.press(key)
    assert [text for text in hands.texts() if untranslated(text)] == []


def test_the_neutral_page_speaks_a_language_that_was_chosen_later(qapp: QApplication) -> None:
    hands = on_screen(PAGES[show.RestScreen])
    translator = Wrapping()
    qapp.installTranslator(translator)
    hands.press("Esc")
    heard = hands.texts()
    qapp.removeTranslator(translator)
    assert [text for text in heard if untranslated(text)] == []


def _settings() -> Sheet:
    """Make the page with the settings, filled in."""
    page = SettingsPage(Names(), AROUND.today)
    page.fill(ORGANISATION)
    return page


HOME: dict[str, Callable[[], Sheet]] = {
    "start": StartPage,
    "welcome": WelcomePage,
    "what always works": lambda: WelcomePage(2),
    "what is kept": lambda: WelcomePage(3, told=Sentences().tried()),
    "what is kept, with an adult": lambda: WelcomePage(3, adult=ADULT.name),
    "settings": _settings,
    "resume": ResumePage,
    "leave": lambda: LeavePage(in_company=True, may_end=True),
    "leave alone": lambda: LeavePage(in_company=False, may_end=False),
    "taken": lambda: TakenPage(Sentences().not_saved()),
}


@pytest.mark.usefixtures("_wrapping")
@pytest.mark.parametrize("page", HOME)
def test_every_word_around_a_talk_can_be_translated(page: str) -> None:
    window = Window(HOME[page]())
    show_window(window)
    found = Hands(window).texts()
    assert any(OPEN in text for text in found)
    assert [text for text in found if untranslated(text)] == []


@pytest.mark.parametrize("page", HOME)
def test_no_word_around_a_talk_hurts_and_everything_fits(page: str) -> None:
    window = Window(HOME[page]())
    show_window(window)
    hands = Hands(window)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
    assert hands.widgets(QWidget)


NAMED: dict[type[Enum], Callable[[Names, Any], str]] = {
    model.Stage: Names.stage,
    model.Depth: Names.depth,
    model.Place: Names.place,
    model.AgeBand: Names.age,
    model.Theme: Names.theme,
    model.Tone: Names.tone,
    model.CheckInColour: Names.check_in,
    model.NudgeAnswer: Names.way,
    model.Route: Names.route,
    model.HelpTopic: Names.help_topic,
    model.Region: Names.region,
    model.ReferralTime: Names.time,
    model.Language: Names.language,
    Reason: Names.reason,
}


@pytest.mark.parametrize("kind", NAMED)
def test_every_choice_has_a_name_of_its_own(kind: type[Enum]) -> None:
    names = Names()
    found = [NAMED[kind](names, member) for member in kind]
    assert all(found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("adult", [ADULT, None])
def test_every_choice_about_an_adult_has_a_name(adult: Any) -> None:  # noqa: ANN401 -- an adult or none
    names = Names()
    for person in model.TrustedPerson:
        assert names.person(person, adult)
    for company in model.Company:
        assert names.company(company, adult)
    for call in CallAdult:
        assert names.call(call, adult)
    assert names.filled("{role} {adult}", adult, "buddy") == f"buddy {names.adult(adult)}"


def test_every_tick_of_the_preparation_has_a_name_in_every_place() -> None:
    names = Names()
    for place in (*model.Place, None):
        assert all(names.readiness(item, place) for item in model.Readiness)
    assert all(names.depth_note(depth) for depth in model.Depth)


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_mistake_in_a_file_has_a_sentence(kind: ProblemKind) -> None:
    sentence = Sentences().problem(Problem("cards/coping.toml", kind, "coping-01", "tekst", "leeg"))
    assert "cards/coping.toml" in sentence
    assert "%" not in sentence
    assert "%" not in Sentences().problem(Problem("cards/coping.toml", kind))


def test_many_mistakes_make_a_few_sentences() -> None:
    mistakes = tuple(Problem(f"{number}.toml", ProblemKind.SYNTAX) for number in range(9))
    told = Sentences().problems(mistakes, stopped=True)
    assert len(told) == 6
    assert "5" in told[4]
    assert Sentences().problems((), stopped=False) == []
    assert len(Sentences().problems(mistakes[:1], stopped=False)) == 2


@pytest.mark.parametrize("flaw", Flaw)
@pytest.mark.parametrize("field", ["", "organisation.adult.phone"])
def test_every_flaw_of_the_settings_has_a_sentence(flaw: Flaw, field: str) -> None:
    sentence = Sentences().settings(SettingsProblem(Settings(), flaw, field, "", None))
    assert sentence
    assert "%" not in sentence


@pytest.mark.parametrize("host", ["laptop-3", ""])
def test_who_holds_the_app_is_named(host: str) -> None:
    assert "1234" in Sentences().taken(Holder(1234, host, "gesprekshulp"))


# The window and the cards in English.

VALUE = re.compile(r"%(?:\d|[a-z]+)")


def _in_english() -> Library:
    """Give the texts in English."""
    library = read_library(resources(), model.Language.ENGLISH).library
    assert library is not None
    return library


ENGLISH = replace(AROUND, library=_in_english())


def _dutch_words() -> re.Pattern[str]:
    """Give a pattern for every text of the window that reads otherwise in English, and that no English text holds."""
    found = ET.parse(words_of("en")).iter("message")  # noqa: S314 -- a file of ours
    texts = {message.findtext("source", "").strip(): message.findtext("translation", "").strip() for message in found}
    english = "\n".join([*texts.values(), *strings(ENGLISH.library)])
    patterns = [
        rf"(?<!\w){'.+'.join(map(re.escape, VALUE.split(dutch)))}(?!\w)"
        for dutch, translation in texts.items()
        if dutch != translation and not re.search(rf"\b{re.escape(dutch)}\b", english)
    ]
    return re.compile("|".join(sorted(patterns, key=len, reverse=True)))


DUTCH = _dutch_words()


def dutch_in(hands: Hands) -> list[str]:
    """Give what the window still says in Dutch."""
    return [text for text in hands.texts() if DUTCH.search(text)]


@pytest.fixture
def _english(qapp: QApplication) -> Iterator[None]:
    """Speak English as the program does."""
    interface = Interface(model.Language.ENGLISH, qapp)
    yield
    interface.use(model.Language.DUTCH)
    interface.deleteLater()


@pytest.mark.parametrize("where", EVERYWHERE)
def test_these_tests_would_see_a_dutch_word(where: str) -> None:
    assert dutch_in(on_screen(EVERYWHERE[where], ENGLISH))


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize("where", EVERYWHERE)
def test_every_page_of_a_talk_is_english_and_fits(where: str) -> None:
    hands = on_screen(EVERYWHERE[where], ENGLISH)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
    hands.down("H")
    assert dutch_in(hands) == []


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize("key", [*LAID_OVER, "Esc"])
def test_what_lies_over_a_page_is_english_and_fits(key: str) -> None:
    hands = on_screen(LAID_OVER.get(key, PAGES[show.AskScreen]), ENGLISH)
    hands.press(key)
    assert dutch_in(hands) == []
    assert hands.cut_off() == []
    assert hands.scrolled() == 0


def _deck() -> Sheet:
    """Make the page with every English card."""
    return DeckPage(ENGLISH.library.cards, [], Names())


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize("page", [*HOME, "deck"])
def test_every_page_around_a_talk_is_english_and_fits(page: str) -> None:
    window = Window({**HOME, "deck": _deck}[page]())
    show_window(window)
    hands = Hands(window)
    assert dutch_in(hands) == []
    assert hands.cut_off() == []
    assert hands.scrolled() == 0


@pytest.mark.usefixtures("_english")
@pytest.mark.parametrize("kind", ["text", "concrete"])
def test_every_english_card_fits(kind: str) -> None:
    longest = sorted(ENGLISH.library.cards, key=lambda card: len(str(getattr(card, kind))))[-6:]
    for card in longest:
        hands = on_screen(f"prepare agree aim share put:{card.id}", ENGLISH)
        hands.down("H")
        assert hands.cut_off() == [], card.id
        assert hands.scrolled() == 0, card.id


@pytest.mark.usefixtures("_english")
def test_a_role_play_says_so_in_english() -> None:
    assert on_screen(PAGES[show.AskScreen], ENGLISH, mode=model.Mode.PRACTICE).says("PRACTICE")


def switch(hands: Hands, language: model.Language) -> None:
    """Choose a language for window and cards on the settings page, and save."""
    for box in hands.widgets(QComboBox):
        if box.findData("") < 0 and (place := box.findData(language.value)) >= 0:
            box.setCurrentIndex(place)
    hands.reach_primary()
    hands.press("Enter")


def test_saving_english_changes_the_start_and_the_settings_at_once(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("I")
    switch(hands, model.Language.ENGLISH)
    assert isinstance(hands.page, StartPage)
    assert hands.says("Begin a talk")
    assert dutch_in(hands) == []
    hands.press("I")
    assert hands.says("Language of the window")
    assert dutch_in(hands) == []
    switch(hands, model.Language.DUTCH)
    assert hands.says("Begin een gesprek")


def test_saving_english_changes_a_talk_in_preparation_at_once(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    hands.press("Enter", "1", "2")
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    switch(hands, model.Language.ENGLISH)
    assert len(hands.at(show.PrepareScreen).ticks) == 2
    assert hands.says("Fill in an adult")
    assert hands.says("This is too heavy")
    assert dutch_in(hands) == []
    hands.reach("Nobody")
    hands.press("Space", "Enter")
    assert isinstance(hands.screen, show.RoleScreen)
    assert dutch_in(hands) == []
    hands.press("Esc")
    assert hands.says("A short break")


def test_a_program_that_starts_in_english_speaks_it(laptop: Laptop) -> None:
    laptop.set_up(Organisation(ADULT, interface=model.Language.ENGLISH, content=model.Language.ENGLISH))
    hands = laptop.start()
    assert hands.says("Begin a talk")
    assert dutch_in(hands) == []
    hands.press("K")
    assert isinstance(hands.page, DeckPage)
    hands.press("Enter", "Enter")
    assert hands.says("Are you ready for this?")
    assert dutch_in(hands) == []
