"""Every visible word can be translated, and every choice has a name."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, cast
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.app.language import Interface
from gesprekshulp.conversation import model
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.flaw import Flaw
from gesprekshulp.storage.instance import Taken
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
from tests.ui.pages import EVERYWHERE, LAID_OVER, PAGES, TALKING

OPEN, SHUT = "«", "»"
TRANSLATED = re.compile(f"{OPEN}[^{OPEN}{SHUT}]*{SHUT}")
DATE = re.compile(r"\d+ [a-z]+ \d{4}")
WORD = re.compile(r"[^\W\d_]\w*")
QTS_OWN = re.compile(r"Q[A-Z]")
KEYS = {shown_key(part) for key in Key for part in key.value} | {"Enter", "Ctrl", *"CEIJKMNOS"}
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
    assert "1234" in Sentences().taken(Taken(1234, host, "gesprekshulp", asked=False))


# The window and the cards in English.

VALUE = re.compile(r"%(?:\d|[a-z]+)")
IN_ENGLISH = read_library(resources(), model.Language.ENGLISH).library
assert IN_ENGLISH is not None
ENGLISH = replace(AROUND, library=IN_ENGLISH)
SPOKEN = Organisation(ADULT, None, interface=model.Language.ENGLISH, content=model.Language.ENGLISH)


def _either_way() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give a pattern for every Dutch text of the window that is something else in English, and one for every English.

    A pattern ends where a value begins that is larger than the text itself: what is in a value has its own text.
    """
    texts = [
        (message.findtext("source", ""), message.findtext("translation", ""))
        for message in ET.parse(words_of("en")).iter("message")  # noqa: S314 -- ours
    ]
    dutch = {source for source, english in texts if source != english}
    return _any_of(dutch), _any_of({english for _, english in texts})


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Give a pattern for any of these texts, whatever stands in their places."""
    return re.compile("|".join(".+".join(map(re.escape, VALUE.split(text))) for text in texts if text.strip()), re.DOTALL)


DUTCH_TEXT, ENGLISH_TEXT = _either_way()


def dutch_in(hands: Hands) -> list[str]:
    """Give what is still said in Dutch by the window itself."""
    return [text for text in hands.texts() if DUTCH_TEXT.fullmatch(text) and not ENGLISH_TEXT.fullmatch(text)]


@pytest.fixture
def interface(qapp: QApplication) -> Iterator[Interface]:
    """Speak English as the program does."""
    interface = Interface(qapp)
    interface.use(model.Language.ENGLISH)
    yield interface
    interface.use(model.Language.DUTCH)
    interface.deleteLater()


def fits(hands: Hands) -> bool:
    """Say whether a page is whole in a small window."""
    return not hands.cut_off() and hands.scrolled() == 0


@pytest.mark.usefixtures("interface")
@pytest.mark.parametrize("where", EVERYWHERE)
def test_every_page_of_a_talk_is_english_and_fits(where: str) -> None:
    hands = on_screen(EVERYWHERE[where], ENGLISH)
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
    hands.down("H")
    assert dutch_in(hands) == []


@pytest.mark.usefixtures("interface")
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


@pytest.mark.usefixtures("interface")
@pytest.mark.parametrize("page", [*HOME, "deck"])
def test_every_page_around_a_talk_is_english_and_fits(page: str) -> None:
    window = Window({**HOME, "deck": _deck}[page]())
    show_window(window)
    hands = Hands(window)
    assert dutch_in(hands) == []
    assert hands.cut_off() == []
    assert hands.scrolled() == 0
