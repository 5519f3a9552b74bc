"""The pages around a conversation: the start, the welcome, the settings, the cards to read."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gesprekshulp.aftercare.advice import CallAdult, advise_on
from gesprekshulp.aftercare.contact import opened, waits
from gesprekshulp.app.office import CHECK_AFTER, Office
from gesprekshulp.app.outside import today
from gesprekshulp.app.texts import Texts, read_texts
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.conversation.screens import AftercareDoneScreen
from gesprekshulp.storage.coaches import coaches
from gesprekshulp.storage.contact import drop_contact, load_contact, save_contact
from gesprekshulp.storage.settings import SettingsProblem
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.welcome import PAGES, WelcomePage
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.window import Window

if TYPE_CHECKING:
    from gesprekshulp.app.own import OwnSide


class Lobby(QObject):
    """Shows those pages; tells `back_wanted` when the settings were left, and `renewed` when all looks different."""

    back_wanted = Signal()
    renewed = Signal()

    def __init__(self, window: Window, start: StartPage, office: Office, content: Path) -> None:
        """Take the window, its first page, the settings, and where the texts are."""
        super().__init__(window)
        self._window, self._start, self._office, self._content = window, start, office, content
        self.names, self.sentences = Names(self), Sentences(self)
        self.texts = Texts()
        self._problem: SettingsProblem | None = None
        self._page: QWidget | None = None
        self._to_tell: Sequence[str] = ()
        self._welcoming = False
        start.settings_wanted.connect(self.show_settings)
        start.deck_wanted.connect(self.show_deck)
        start.welcome_wanted.connect(self._show_welcome)
        start.practice_wanted.connect(self._practise)
        start.own_wanted.connect(self._show_own)

    def open(self) -> None:
        """Read settings and texts."""
        self._problem = self._office.open()
        self.texts = read_texts(self._content, self._office.organisation)

    def forget_texts(self) -> None:
        """Go on without texts: something went wrong that nobody thought of."""
        self.texts = Texts()

    def show_first(self, sentences: Sequence[str] = ()) -> None:
        """Show the page to begin with: the welcome once, and the start ever after."""
        if self._office.settings.welcomed:
            self.show_start(sentences)
            return
        self._to_tell = sentences
        self._show_welcome()

    def show_start(self, sentences: Sequence[str] = ()) -> None:
        """Show the start page with what there is to say, what is wrong with the files included."""
        self._welcoming = False
        self._start.wake(
            may_begin=self.texts.library is not None,
            sentences=[*self._troubles(), *sentences],
            waits_for=self._open_contact(),
            waits=self.waits,
        )
        self._window.show_page(self._start)
        self._take_away()

    @property
    def waits(self) -> bool:
        """Say whether a new real talk waits for a call to the adult."""
        return waits(load_contact(self._office.places), Mode.REAL)

    def _open_contact(self) -> QWidget | None:
        """Give what the start page shows while there is a call to make."""
        contact = load_contact(self._office.places)
        if contact is None:
            return None
        from gesprekshulp.ui.own.open_contact import OpenContactPanel
        from gesprekshulp.ui.own.words import OwnWords

        organisation = self._office.organisation
        adult = organisation.adult or organisation.stand_in
        panel = OpenContactPanel(contact, today(), adult, OwnWords(self.names, adult, self))
        panel.confirmed.connect(self._confirm_contact)
        return panel

    @Slot()
    def _confirm_contact(self) -> None:
        """Take it that the adult knows."""
        gone = drop_contact(self._office.places)
        self.show_start([self.sentences.told() if gone else self.sentences.not_wiped()])

    def finish(self, sentence: str, done: AftercareDoneScreen | None) -> None:
        """Show what comes after a real talk: a call that stays open, the logbook if there is one, and the start."""
        advice = advise_on(done) if done else None
        kept = True
        if advice is not None and advice.call is CallAdult.NOW and (contact := opened(advice, today())):
            kept = save_contact(self._office.places, contact)
        told = [sentence] if kept else [sentence, self.sentences.call_not_kept()]
        if done is not None and coaches(self._office.places) and self._own_side().ask_to_note(done):
            self._to_tell = told
            return
        self.show_start(told)

    def _own_side(self) -> "OwnSide":
        """Make the coach's own side; what it needs is imported only now."""
        from gesprekshulp.app.open_logbook import Own
        from gesprekshulp.app.own import OwnSide
        from gesprekshulp.library.aftercare import read_aftercare

        organisation = self._office.organisation
        adult = organisation.adult or organisation.stand_in
        material = read_aftercare(self._content).coach_side
        own = Own(self._office.places, material, adult, self._office.settings.limits, self._office.set_limits)
        side = OwnSide(self._window, own, self.names)
        side.left.connect(self._leave_own)
        side.left.connect(side.deleteLater)
        return side

    @Slot()
    def _show_own(self) -> None:
        """Show the coach's own side."""
        self._own_side().show_door()

    @Slot()
    def _leave_own(self) -> None:
        """Come back to the start, with what there was to say."""
        told, self._to_tell = self._to_tell, ()
        self.show_start(told)

    @Slot()
    def show_settings(self) -> None:
        """Show the settings page."""
        page = SettingsPage(self.names, today() + CHECK_AFTER)
        page.fill(self._office.organisation)
        page.saved.connect(self._save)
        page.signals_wanted.connect(self._show_signals)
        page.left.connect(self.back_wanted)
        self._lay(page)

    @Slot()
    def _show_signals(self) -> None:
        """Show the numbers of the circling rule, over the settings they belong to."""
        from gesprekshulp.app.signals import Signals

        if isinstance(self._page, SettingsPage):
            Signals(self._window, self._page, self.names, self.sentences)

    @Slot()
    def show_deck(self) -> None:
        """Show every card, and what the check of the texts says about them."""
        from gesprekshulp.app import reports
        from gesprekshulp.library.lint.rules import lint
        from gesprekshulp.ui.home.deck import DeckPage

        if self.texts.library is None:
            return
        cards = self.texts.library.cards
        found = lint(cards, self._office.organisation.content)
        remarks = [*map(reports.problem, self.texts.remarks), *map(reports.finding, found)]
        page = DeckPage(cards, remarks, self.names)
        page.left.connect(self.back_wanted)
        self._lay(page)

    @Slot()
    def _practise(self) -> None:
        """Show practice; what it needs is imported only now."""
        from gesprekshulp.app.practice import PracticeRoom
        from gesprekshulp.app.rehearsal import Setting
        from gesprekshulp.paper.words import PracticeWords

        if self.texts.library is None:
            return
        words = PracticeWords(self)
        setting = Setting(self._office.places, self.texts.library, self._office.organisation, self.names, words)
        room = PracticeRoom(self._window, setting, self._content, self.sentences)
        room.left.connect(self.show_start)
        room.left.connect(room.deleteLater)
        room.show_home()

    def leave(self, page: QWidget | None) -> None:
        """Go back to this page, or when there is none to the end of the welcome, or to the start."""
        if page is None and self._welcoming:
            self._welcome_at(PAGES)
            return
        if page is None:
            self.show_start()
            return
        self._window.show_page(page)
        self._take_away()

    @Slot()
    def _show_welcome(self) -> None:
        """Show the welcome from its first page."""
        self._welcome_at(1)

    def _welcome_at(self, number: int, told: str = "") -> None:
        """Show the welcome from this page on."""
        organisation = self._office.organisation
        adult = organisation.adult or organisation.stand_in
        page = WelcomePage(number, adult=adult.name if adult else "", may_try=self.texts.library is not None, told=told)
        page.understood.connect(self._understood)
        page.try_wanted.connect(self._try)
        page.settings_wanted.connect(self.show_settings)
        self._welcoming = True
        self._lay(page)

    @Slot()
    def _understood(self) -> None:
        """Remember that the welcome was read."""
        if not self._office.settings.welcomed:
            self._office.welcome()
        told, self._to_tell = self._to_tell, ()
        self.show_start(told)

    @Slot()
    def _try(self) -> None:
        """Lay a try-out over the welcome; it knows the texts and the settings, and no folder."""
        from gesprekshulp.app.tryout import Trying

        library = self.texts.library
        if library is not None:
            around = Circumstances(library, self._office.organisation, today(), self.texts.second)
            trying = Trying(self._window, self.names, around)
            trying.over.connect(self._tried)
            self._lay(trying.page)

    @Slot()
    def _tried(self) -> None:
        """Come back to the end of the welcome."""
        self._welcome_at(PAGES, self.sentences.tried())

    @Slot()
    def _save(self) -> None:
        """Use what was filled in; stay when it can't be kept on disk, to say so."""
        page = self._page
        if not isinstance(page, SettingsPage):
            return
        before = self._office.organisation
        kept = self._office.set(page.organisation())
        self._renew(before)
        if kept:
            self.back_wanted.emit()
        else:
            page.say(self.sentences.not_saved())

    def _renew(self, before: Organisation) -> None:
        """Read the texts anew in another language, and tell when the window speaks, looks or listens otherwise."""
        now = self._office.organisation
        if (now.content, now.second) != (before.content, before.second):
            self.texts = read_texts(self._content, now)
        if _manner(now) != _manner(before):
            self.renewed.emit()

    def _troubles(self) -> list[str]:
        """Give the sentences for what is wrong with the files."""
        told = [self.sentences.settings(self._problem)] if self._problem else []
        return told + self.sentences.problems(self.texts.problems, stopped=self.texts.library is None)

    def _lay(self, page: QWidget) -> None:
        """Show a page until it is left."""
        self._take_away()
        self._page = page
        self._window.show_page(page)

    def _take_away(self) -> None:
        """Let go of the page that was shown until now."""
        page, self._page = self._page, None
        if page is not None:
            self._window.drop_page(page)


def _manner(organisation: Organisation) -> tuple[object, ...]:
    """Give what every page is built by."""
    return organisation.interface, organisation.colours, organisation.letters, organisation.single_keys
