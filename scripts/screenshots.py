"""Makes the pictures of the manual: every page there is, out of one played talk in the real window.

`PYTHONPATH=src python scripts/screenshots.py [FOLDER]`; the same fonts give the same bytes. `--size`, `--colours`,
`--letters` and `--language` show the same pages otherwise, and `FOLDER --all` in every way there is, to look at.
Names, numbers and times in them are made up.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from random import Random
from typing import TypeVar, get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.aftercare.logbook import CheckInHeld, CheckInKind, Mark, Note, Noted, TalkNoted
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.app.language import Interface
from gesprekshulp.app.office import CHECK_AFTER
from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation import model as m
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.library.aftercare import read_aftercare
from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.shipped import resources
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.played import Played
from gesprekshulp.storage.lock import Holder
from gesprekshulp.ui import theme
from gesprekshulp.ui.calm import Calm
from gesprekshulp.ui.home.deck import DeckPage
from gesprekshulp.ui.home.resume import ResumePage
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.signals import SignalsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.taken import TakenPage
from gesprekshulp.ui.home.welcome import WelcomePage
from gesprekshulp.ui.leave import LeavePage, Leaving
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.overlays import SafeSpacePage
from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.door import DoorPage
from gesprekshulp.ui.own.logbook import LogbookPage
from gesprekshulp.ui.own.logbook import Part as OwnPart
from gesprekshulp.ui.own.open_contact import OpenContactPanel
from gesprekshulp.ui.own.reflection import ReflectionPage
from gesprekshulp.ui.own.unlock import LogbookName
from gesprekshulp.ui.own.words import OwnWords
from gesprekshulp.ui.practice.debrief import DebriefPage
from gesprekshulp.ui.practice.debrief_steps import Part
from gesprekshulp.ui.practice.exercises import ExercisesPage
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.practice.records import KeptLine, RecordsPage
from gesprekshulp.ui.practice.role_play import RolePlay
from gesprekshulp.ui.practice.scenario import ScenarioPage
from gesprekshulp.ui.practice.solo import SoloPage
from gesprekshulp.ui.practice.trainer import TrainerWindow
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.steps import Draw, Step
from gesprekshulp.ui.store import Outside, Store
from gesprekshulp.ui.talk import Talk
from gesprekshulp.ui.theme import SCHEMES
from gesprekshulp.ui.window import Window

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "handleiding" / "beelden"
WIDTH, HEIGHT = 1280, 720
SEED = 7
STEP_SECONDS = 20.0
LONGEST_DEBRIEF = 40  # steps
SIZES = ("1280x720", "1366x768", "1920x1080")
LETTERS = (100, 150, 200)
MIRRORED = "mirrored"
HEBREW = str.maketrans("abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתףךםן")
SMALLEST = 0  # Qt's word for the hardest compression of a PNG; it loses nothing
S = TypeVar("S", bound=show.Screen)


@dataclass
class Clock:
    """A clock that goes on by the same step each time it is asked."""

    seconds: float = 1_800_000_000.0

    def __call__(self) -> ev.Moment:
        """Give the next moment."""
        self.seconds += STEP_SECONDS
        return ev.Moment(self.seconds, self.seconds)


class Stage:
    """The window, and one talk to play in it."""

    def __init__(self, library: Library, wide: int, high: int) -> None:
        """Open the window; the day is the last one on which somebody checked a line."""
        self.today = max(line.checked for line in library.helplines)
        until = self.today + CHECK_AFTER
        adult = Adult("Fatima el Amrani", "010-0000000", "ma t/m vr, 9.00 tot 17.00 uur", until)
        stand_in = Adult("Joost de Wit", "010-0000001", "elke avond tot 22.00 uur", until)
        self.organisation = Organisation(adult, stand_in)
        around = Circumstances(library, self.organisation, self.today)
        outside = Outside(lambda _: True, lambda: None, Clock(), Random(SEED), lambda: around)
        self.names = Names()
        self.start = StartPage()
        self.window = Window(self.start)
        self.window.resize(wide, high)
        self.store = Store(outside)
        self.take(ev.ConversationStarted(m.Mode.REAL, CirclingSettings()))
        self.talk = Talk(self.store, self.names)
        for calm in self.talk.findChildren(Calm):
            calm.timer.stop()  # no faint pictures
        self.window.gate = Leaving(self.window, self.talk).may_close
        self.window.show()
        self.beside: QWidget | None = None  # another window, to be seen in the place of this one

    def practise(self, practice: Practice, story: str) -> Store:
        """Give the store of a role-play of this story that has come to its second card, and was taken back once."""
        library = self.store.library
        around = Circumstances(library, self.organisation, self.today)
        store = Store(Outside(lambda _: True, lambda: None, Clock(), Random(SEED), lambda: around), parent=self.window)
        steps: list[Step] = [ev.ConversationStarted(m.Mode.PRACTICE, CirclingSettings()), ev.ScenarioChosen(story)]
        steps += [ev.AdultNamed(m.Seat.ADULT), ev.StageEntered(m.Stage.AGREE)]
        steps += [ev.AgreementAccepted(name) for name in (ROLE, *(each.id for each in library.agreements))]
        steps += [ev.StageEntered(m.Stage.DEPTH), ev.DepthChosen(m.Depth.SHARE)]
        for step in steps:
            store.take(step)
        _card(store)
        scenario = practice.scenario(story)
        twist = scenario.twists[0].id if scenario else ""
        kept = len(store.entries) - 1
        for step in (
            ev.Observed(m.Observation.SILENCE),
            ev.ToneTapped(m.Tone.HEAVIER),
            ev.Observed(m.Observation.ADVICE),
            ev.ToneTapped(m.Tone.HEAVIER),
            ev.Rewound(kept),
            ev.ListeningBegan(),
            ev.Observed(m.Observation.SILENCE),
            ev.ToneTapped(m.Tone.SAME),
            ev.TwistHanded(twist),
            ev.ToneTapped(m.Tone.LIGHTER),
            ev.Observed(m.Observation.PARAPHRASE),
        ):
            store.take(step)
        _card(store)
        return store

    def take(self, *steps: Step) -> None:
        """Take steps in the talk; a step that isn't allowed is a mistake in this script."""
        for step in steps:
            if not self.store.take(step):
                raise ValueError(f"{step} is not allowed on {self.store.view.screen}")

    def on(self, kind: type[S]) -> S:
        """Give the page in front, of which the kind is known."""
        screen = self.store.view.screen
        if not isinstance(screen, kind):
            raise TypeError(f"{screen} is no {kind}")
        return screen

    def pick(self) -> None:
        """Pick the first of the cards that lie open."""
        card = self.on(show.ChooseScreen).cards[0]
        self.take(ev.CardPicked(card.id, card.weight))

    def show(self, page: QWidget) -> None:
        """Bring a page to the front."""
        self.window.show_page(page)

    def press(self, key: Qt.Key) -> None:
        """Press a key on the talk, and let go of it."""
        QTest.keyClick(self.window, key)

    def strike(self, key: Qt.Key) -> None:
        """Strike a key as a keyboard does, wherever the keyboard is."""
        self.window.activateWindow()
        QApplication.processEvents()
        QTest.keyClick(self.window.windowHandle(), key)

    def picture(self) -> QImage:
        """Give the window as it looks once nothing moves any more: a page longer than the window settles late."""
        last, now = QImage(), self._glance()
        while now != last:
            last, now = now, self._glance()
        return now

    def _glance(self) -> QImage:
        """Let Qt lay out what it has to, throw away old pages, and give what there is to see."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        seen = self.beside or self.window
        return seen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _card(store: Store) -> None:
    """Lay cards down, pick the first, and let them talk about it."""
    store.take(Draw())
    screen = store.view.screen
    if not isinstance(screen, show.ChooseScreen):
        raise TypeError(f"no cards, but {screen}")
    store.take(ev.CardPicked(screen.cards[0].id, screen.cards[0].weight))
    store.take(ev.ListeningBegan())


def pictures(stage: Stage) -> Iterator[str]:
    """Play the talk, and give the name of a picture whenever there is something to see."""
    for chapter in (
        before,
        agreeing,
        playing,
        looking_around,
        helping,
        closing,
        afterwards,
        practising,
        looking_back,
        own_side,
    ):
        yield from chapter(stage)


def before(stage: Stage) -> Iterator[str]:
    """The pages around a conversation, and the preparation."""
    for number, name in enumerate(("welkom", "welkom-altijd", "welkom-bewaren"), start=1):
        stage.show(WelcomePage(number))
        yield name
    stage.start.wake(may_begin=True)
    stage.show(stage.start)
    yield "start"
    settings = SettingsPage(stage.names, stage.today)
    settings.fill(stage.organisation)
    stage.show(settings)
    yield "instellingen"
    stage.show(SignalsPage(stage.organisation.circling, stage.names))
    yield "seintjes"
    stage.show(stage.talk)
    stage.take(ev.PlaceChosen(m.Place.ROOM), ev.AdultNamed(m.Seat.ADULT), ev.AgeGiven(m.AgeBand.SIXTEEN))
    stage.take(*(ev.ReadinessTicked(item, ticked=True) for item in m.Readiness))
    stage.talk.focus()
    yield "voorbereiding"


def agreeing(stage: Stage) -> Iterator[str]:
    """From the role card to the depth."""
    stage.take(ev.StageEntered(m.Stage.AGREE))
    yield "rol"
    stage.take(ev.AgreementAccepted(ROLE))
    yield "afspraak"
    while isinstance(screen := stage.store.view.screen, show.AgreementScreen):
        stage.take(ev.AgreementAccepted(screen.agreement.id))
    yield "afspraken"
    stage.take(ev.StageEntered(m.Stage.AIM))
    yield "doel"
    stage.take(ev.AimChosen(stage.on(show.AimScreen).aims[0].id))
    stage.take(ev.TopicPlaced(m.Theme.SCHOOL, m.Stance.WELCOME), ev.TopicPlaced(m.Theme.LOVE, m.Stance.KEPT_OUT))
    yield "onderwerpen"
    stage.take(ev.StageEntered(m.Stage.DEPTH))
    yield "hoe-diep"


def playing(stage: Stage) -> Iterator[str]:
    """The cards, the check-in, and the quiet sign spoken out."""
    stage.take(ev.DepthChosen(m.Depth.SHARE))
    yield "begin"
    stage.take(Draw())
    yield "kaarten"
    stage.pick()
    yield "vraag"
    QTest.keyPress(stage.talk, Qt.Key.Key_H)
    yield "tip"
    QTest.keyRelease(stage.talk, Qt.Key.Key_H)
    stage.take(ev.ListeningBegan())
    yield "luisteren"
    stage.take(ev.CheckInAsked())
    yield "nog-goed-zo"
    stage.take(ev.CheckInAnswered(m.CheckInColour.RED))
    yield "wat-is-nu-fijn"
    stage.take(ev.ListeningBegan())
    stage.take(*[ev.ToneTapped(tone) for tone in (m.Tone.SAME, m.Tone.SAME, *[m.Tone.HEAVIER] * 3)])
    stage.take(Draw())
    stage.pick()
    yield "stil-teken"
    stage.take(ev.ListeningBegan(), ev.ToneTapped(m.Tone.HEAVIER))
    yield "seintje"
    stage.take(ev.NudgeAnswered(m.NudgeAnswer.NOT_NOW))
    stage.take(ev.StageEntered(m.Stage.AGREE), ev.TappingChosen(m.Tapping.TOGETHER), ev.StageEntered(m.Stage.CARDS))
    yield "samen-tikken"


def looking_around(stage: Stage) -> Iterator[str]:
    """What can lie over every page."""
    stage.press(Qt.Key.Key_W)
    yield "figuren"
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_F1)
    yield "toetsen"
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Escape)
    yield "verborgen"
    stage.press(Qt.Key.Key_Escape)
    stage.take(ev.Paused())
    yield "pauze"
    stage.take(ev.Resumed())
    stage.window.close()
    yield "sluiten"
    leave = stage.window.page
    if isinstance(leave, LeavePage):
        leave.stay_wanted.emit()


def helping(stage: Stage) -> Iterator[str]:
    """The way to an adult; both steps are taken back, for this talk goes on."""
    stage.take(ev.TooHeavyRaised())
    yield "te-zwaar"
    stage.take(ev.RouteChosen(m.Route.TODAY))
    yield "hulp"
    stage.take(ev.Undone(), ev.Undone())


def closing(stage: Stage) -> Iterator[str]:
    """The ending, and who can help further."""
    stage.take(ev.StageEntered(m.Stage.CLOSE))
    yield "afronden"
    while isinstance(screen := stage.store.view.screen, show.ClosingScreen):
        if screen.step.card:
            stage.take(Draw(m.Pool.CLOSING))
            stage.pick()
            yield "slotkaart"
        stage.take(ev.ClosingStepDone(screen.step.id))
    yield "afgerond"
    stage.take(ev.StageEntered(m.Stage.REFER))
    yield "verder-terecht"
    stage.take(ev.ReferralAgreed(m.TrustedPerson.ADULT, m.ReferralTime.TOMORROW, m.Company.COACH))
    yield "afgesproken"


def afterwards(stage: Stage) -> Iterator[str]:
    """The coach alone, and what a later start may show."""
    stage.take(ev.StageEntered(m.Stage.AFTERCARE))
    yield "dag-zeggen"
    stage.take(ev.LaptopTurned())
    yield "nazorg"
    while isinstance(screen := stage.store.view.screen, show.AftercareScreen):
        stage.take(ev.AftercareAnswered(screen.question.id, (screen.question.options[-1].id,)))
    yield "nazorg-klaar"
    stage.show(ResumePage())
    yield "afgebroken"
    stage.show(TakenPage(Sentences().taken(Holder(1234, "laptop", "python"))))
    yield "al-open"
    stage.show(DeckPage(stage.store.library.cards, (), stage.names))
    yield "kaarten-lezen"
    stage.show(SafeSpacePage(stage.store))
    yield "plek"


def practising(stage: Stage) -> Iterator[str]:
    """Practice, up to the trainer's window."""
    practice = read_practice(resources()).practice
    story, heavy = practice.scenarios[0], practice.scenarios[7]
    stage.show(PracticePage(practice.scenarios))
    yield "oefenen"
    stage.show(ScenarioPage(heavy, alone=True))
    yield "verhaal"
    store = stage.practise(practice, story.id)
    talk = RolePlay(store, stage.names)
    for calm in talk.findChildren(Calm):
        calm.timer.stop()
    stage.show(talk)
    yield "rollenspel"
    trainer = TrainerWindow(store, story, stage.names, PracticeWords(talk), talk)
    trainer.resize(stage.window.size())
    trainer.show()
    stage.beside = trainer
    yield "trainer"
    stage.beside = None
    trainer.close()
    script = practice.script(story.id)
    if script is not None:
        solo = SoloPage(story, script, Random(SEED), stage.names)
        stage.show(solo)
        stage.strike(Qt.Key.Key_Return)
        yield "alleen"
        stage.strike(Qt.Key.Key_1)
        yield "alleen-antwoord"
    exercises = ExercisesPage(practice.exercises)
    stage.show(exercises)
    stage.strike(Qt.Key.Key_Return)
    yield "twee-minuten"


def looking_back(stage: Stage) -> Iterator[str]:
    """The debrief of a role-play, and what was kept."""
    practice = read_practice(resources()).practice
    story = practice.scenarios[0]
    entries = stage.practise(practice, story.id).entries
    began = datetime.fromtimestamp(entries[0].at.wall, tz=UTC)
    words = PracticeWords(stage.window)
    played = Played(entries, story, began, fresh=True)
    page = DebriefPage(played, practice.debrief, stage.store.library, stage.names, words)
    stage.show(page)
    yield "tijdlijn"
    seen: set[Part] = {page.step.part}
    names = {Part.QUESTIONS: "nabespreken", Part.SHEET: "blad", Part.DE_ROLE: "uit-je-rol", Part.FAREWELL: "bewaren"}
    for _ in range(LONGEST_DEBRIEF):
        stage.strike(Qt.Key.Key_Return)
        if page.step.part not in seen and page.step.part in names:
            yield names[page.step.part]
        seen.add(page.step.part)
    lines = [KeptLine(story.id, story.title, began), KeptLine("appgroep", practice.scenarios[2].title, began)]
    stage.show(RecordsPage(lines))
    yield "bewaarde-oefeningen"


def own_side(stage: Stage) -> Iterator[str]:
    """The coach's own side, and a call that is still to be made."""
    adult, today = stage.organisation.adult, stage.today
    words = OwnWords(stage.names, adult, stage.window)
    material = read_aftercare(resources()).coach_side
    contact = OpenContact(today - timedelta(days=1), CallAdult.NOW, ())
    stage.start.wake(may_begin=True, waits_for=OpenContactPanel(contact, today, adult, words), waits=True)
    stage.show(stage.start)
    yield "nog-bellen"
    usual = (CallAdult.NEXT_CHECK_IN, (Reason.USUAL,))
    loads = ((60, 3), (40, 4), (30, None), (20, 5), (3, 6))
    talks: list[Noted] = [TalkNoted(today - timedelta(days=ago), load, *usual) for ago, load in loads]
    own: list[Noted] = [
        CheckInHeld(today - timedelta(days=19), CheckInKind.BRIEF),
        Note(today - timedelta(days=3), "Ik bleef er de hele avond aan denken. Wandelen hielp.", for_reflection=True),
        Mark(today - timedelta(days=3), "Hoe zeg ik dat ik niet elke avond kan?"),
    ]
    noted = list(enumerate([*talks, *own], start=1))
    stage.show(DoorPage([LogbookName("1", "Sam"), LogbookName("2", "Robin")], words))
    yield "mijn-kant"
    stage.show(CreatePage([], words))
    yield "nieuw-logboek"
    page = LogbookPage("Sam", noted, today, material, Limits(), words)
    stage.show(page)
    names = ("logboek", "last", "check-ins", "voor-de-volwassene", "alles")
    for part, name in zip(OwnPart, names, strict=True):
        page.show_part(part)
        yield name
    stage.show(ReflectionPage(material, words))
    stage.strike(Qt.Key.Key_Return)
    yield "samen-terugkijken"


def make(folder: Path, wide: int = WIDTH, high: int = HEIGHT) -> list[Path]:
    """Write every picture into `folder` and give their paths; fails when a page was left out."""
    library = read_library(resources()).library
    if library is None:
        raise ValueError("the texts can't be read")
    folder.mkdir(parents=True, exist_ok=True)
    stage = Stage(library, wide, high)
    made: list[Path] = []
    seen: set[type[show.Screen]] = set()
    for name in pictures(stage):
        path = folder / f"{name}.png"
        if not stage.picture().save(str(path), quality=SMALLEST):
            raise OSError(f"{path} can't be written")
        made.append(path)
        seen.add(type(stage.store.view.screen))
    left_out = set(get_args(show.Screen)) - seen
    if left_out:
        raise ValueError(f"no picture of {left_out}")
    return made


class Mirror(QTranslator):
    """A language to look with: read from the right, in letters that mean nothing; places (%1) and digits stay."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: ARG002 -- Qt's own
        """Give the text in letters that are read from the right."""
        return text.lower().translate(HEBREW) if context else text

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's own name
        """Say that there are words."""
        return False


def speak(app: QApplication, language: str) -> None:
    """Let the window speak this language, or the test language."""
    if language != MIRRORED:
        QLocale.setDefault(QLocale(language))
        Interface(m.Language(language), app)
        return
    app.installTranslator(Mirror(app))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def asked() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--size", default=f"{WIDTH}x{HEIGHT}", help="of the window, for example 1920x1080")
    parser.add_argument("--colours", choices=[each.value for each in SCHEMES], default=m.Colours.LIGHT.value)
    parser.add_argument("--letters", type=int, default=100, help="percent")
    parser.add_argument("--language", choices=["nl", "en", MIRRORED], default="nl", help="mirrored: to look with")
    parser.add_argument("--all", action="store_true", help="every page in every size, colour, letter and language")
    return parser.parse_args()


def make_all(folder: Path) -> None:
    """Make every page in every way, each way in a folder and a process of its own."""
    for size, colours, letters, language in product(SIZES, SCHEMES, LETTERS, ("nl", "en", MIRRORED)):
        place = folder / f"{language}-{size}-{colours.value}-{letters}"
        ways = ["--size", size, "--colours", colours.value, "--letters", str(letters), "--language", language]
        subprocess.run([sys.executable, __file__, str(place), *ways], check=True)


def main() -> int:
    """Make the pictures, and say where they are."""
    given = asked()
    if given.all:
        make_all(given.folder)
        return 0
    app = QApplication([])
    QLocale.setDefault(QLocale(QLocale.Language.Dutch))
    theme.apply(app)
    theme.wear(m.Colours(given.colours), given.letters)
    speak(app, given.language)
    wide, high = map(int, given.size.split("x"))
    made = make(given.folder, wide, high)
    size = sum(path.stat().st_size for path in made)
    print(f"{len(made)} beelden in {made[0].parent}, samen {size // 1024} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
