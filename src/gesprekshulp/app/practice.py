"""Everything of practice: choosing a story, playing it, alone or in two minutes, looking back, what is kept."""

import logging
from pathlib import Path
from random import Random

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from gesprekshulp.app import reports
from gesprekshulp.app.looking_back import LookingBack
from gesprekshulp.app.outside import moment
from gesprekshulp.app.papers import Papers
from gesprekshulp.app.rehearsal import Kept, Rehearsal, Setting, began, scenario_of
from gesprekshulp.app.room import Room
from gesprekshulp.conversation.events import Entry
from gesprekshulp.conversation.model import Mode
from gesprekshulp.library.parsing import load
from gesprekshulp.library.practice import checked_scenario, read_practice
from gesprekshulp.library.problems import Mistakes
from gesprekshulp.paper.sheets import sheets
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.journal import wipe
from gesprekshulp.storage.records import RealTalk, Record, delete, open_record, records
from gesprekshulp.storage.recovery import Damaged, Recovered, recover
from gesprekshulp.ui.practice.compare import ComparePage
from gesprekshulp.ui.practice.exercises import ExercisesPage
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.practice.records import KeptLine, RecordsPage
from gesprekshulp.ui.practice.scenario import ScenarioPage
from gesprekshulp.ui.practice.solo import SoloPage
from gesprekshulp.ui.sentences import MOST, Sentences
from gesprekshulp.ui.window import Window

log = logging.getLogger(__name__)


class PracticeRoom(Room):
    """Shows one page of practice at a time; tells `left` when people go back to the start."""

    def __init__(self, window: Window, setting: Setting, content: Path, sentences: Sentences) -> None:
        """Take the window, what role-plays are held with, where the texts are, and the sentences for mistakes."""
        super().__init__(window)
        self._setting, self._sentences = setting, sentences
        reading = read_practice(content)
        self._practice, self._told = reading.practice, sentences.some(reading.problems)
        self._papers = Papers(self)
        self._dice = Random()  # chance shuffles replies, it keeps no secret
        self._scenario: Scenario | None = None
        self._records: tuple[Record, ...] = ()
        self._broke_off: Recovered | None = None
        self._rehearsal: Rehearsal | None = None

    # Where practice begins.

    @Slot()
    def show_home(self, said: str = "") -> None:
        """Show the stories, and what broke off."""
        self._broke_off = self._find_broken_off()
        scenarios = self._practice.scenarios
        title = self._title(scenario_of(self._broke_off.entries)) if self._broke_off else ""
        page = PracticePage(scenarios, [*self._told, *([said] if said else [])], broke_off=title)
        page.scenario_wanted.connect(self._show_named)
        page.exercises_wanted.connect(self._show_exercises)
        page.records_wanted.connect(self._show_records)
        page.own_wanted.connect(self._ask_own)
        page.look_back_wanted.connect(self._look_back_on_broken_off)
        page.wipe_wanted.connect(self._wipe_broken_off)
        page.left.connect(self._leave)
        self._lay(page)

    def _find_broken_off(self) -> Recovered | None:
        """Give the role-play that nobody decided about yet, if there is one."""
        match recover(self._setting.places.practice, moment().wall, mode=Mode.PRACTICE):
            case Recovered() as found:
                return found
            case Damaged(Recovered() as found, _):
                return found
            case _:
                return None

    @Slot()
    def _look_back_on_broken_off(self) -> None:
        """Go on with the debrief of what broke off."""
        found = self._broke_off
        if found is not None:
            kept = Kept(self._setting, found.journal, found.entries)
            self._look_back(kept, self._practice.scenario(scenario_of(found.entries)))

    @Slot()
    def _wipe_broken_off(self) -> None:
        """Wipe what broke off."""
        gone = wipe(self._setting.places.practice)
        self.show_home(self._setting.words.discarded() if gone else self._setting.words.not_wiped())

    # One story.

    @Slot(str)
    def _show_named(self, name: str) -> None:
        """Show the story with this id."""
        scenario = self._practice.scenario(name)
        if scenario is not None:
            self._show_scenario(scenario)

    @Slot()
    def _ask_own(self) -> None:
        """Ask for a story that somebody wrote."""
        dialog = QFileDialog(self._page, self._setting.words.open_story(), "", "TOML (*.toml)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_story)
        dialog.open()

    @Slot(str)
    def open_story(self, name: str) -> None:
        """Show the story in this file, or say what is to mend in it."""
        path = Path(name)
        try:
            scenario = checked_scenario(load(path.parent, path.name)[0], path.name)
        except Mistakes as mistakes:
            told = [reports.problem(each) for each in mistakes.problems[:MOST]]
            self.show_home(" ".join([*told, *self._sentences.more(mistakes.problems)]))
        else:
            self._show_scenario(scenario)

    def _show_scenario(self, scenario: Scenario) -> None:
        """Show a story before it is played."""
        self._scenario = scenario
        page = ScenarioPage(scenario, alone=self._practice.script(scenario.id) is not None)
        page.play_wanted.connect(self._play)
        page.alone_wanted.connect(self._practise_alone)
        page.print_wanted.connect(self._print_sheets)
        page.pdf_wanted.connect(self._write_sheets)
        page.left.connect(self.show_home)
        self._papers.done.connect(page.say)
        self._lay(page)

    @Slot()
    def _print_sheets(self) -> None:
        """Print the sheets of the story."""
        if self._scenario and self._page:
            document = sheets(self._scenario, self._setting.words, self._practice.debrief)
            self._papers.print_(document, self._scenario.title, self._page)

    @Slot()
    def _write_sheets(self) -> None:
        """Write the sheets of the story to a file."""
        if self._scenario and self._page:
            document = sheets(self._scenario, self._setting.words, self._practice.debrief)
            self._papers.ask_pdf(document, self._scenario.title, self._page)

    # Playing it.

    @Slot()
    def _play(self) -> None:
        """Begin the role-play."""
        if self._scenario is not None:
            self._rehearsal = Rehearsal(self._window, self._setting, self._scenario)
            self._rehearsal.over.connect(self._stop_playing)
            self._lay(self._rehearsal.page)
            self._rehearsal.open()

    @Slot()
    def _stop_playing(self) -> None:
        """Look back: practice always ends in that."""
        rehearsal, self._rehearsal = self._rehearsal, None
        if rehearsal is not None:
            self._look_back(rehearsal.kept, rehearsal.scenario)

    @Slot()
    def _practise_alone(self) -> None:
        """Begin with the scripted young person."""
        script = self._practice.script(self._scenario.id) if self._scenario else None
        if self._scenario is not None and script is not None:
            page = SoloPage(self._scenario, script, self._dice, self._setting.names)
            page.left.connect(self._back_to_scenario)
            self._lay(page)

    @Slot()
    def _back_to_scenario(self) -> None:
        """Come back to the story."""
        if self._scenario is not None:
            self._show_scenario(self._scenario)

    @Slot()
    def _show_exercises(self) -> None:
        """Show the exercises of two minutes."""
        page = ExercisesPage(self._practice.exercises)
        page.left.connect(self.show_home)
        self._lay(page)

    # Looking back.

    def _look_back(self, played: Kept | tuple[Entry, ...], scenario: Scenario | None) -> None:
        """Look back on a role-play."""
        looking = LookingBack(self._window, self._setting, self._practice.debrief, scenario, played)
        looking.over.connect(self.show_home if isinstance(played, Kept) else self._show_records)
        self._lay(looking.page)

    @Slot()
    def _show_records(self, said: str = "") -> None:
        """Show the role-plays that were kept."""
        self._records = records(self._setting.places)
        lines = [KeptLine(each.scenario, self._title(each.scenario), each.began) for each in self._records]
        page = RecordsPage(lines, said)
        page.open_wanted.connect(self._open_record)
        page.compare_wanted.connect(self._compare)
        page.delete_wanted.connect(self._delete)
        page.other_wanted.connect(self._ask_other)
        page.left.connect(self.show_home)
        self._lay(page)

    @Slot(int)
    def _open_record(self, place: int) -> None:
        """Look back on one that was kept."""
        self.open_played(str(self._records[place].path))

    @Slot()
    def _ask_other(self) -> None:
        """Ask for one from another laptop."""
        dialog = QFileDialog(self._page, self._sentences.open_recording())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_played)
        dialog.open()

    @Slot(str)
    def open_played(self, name: str) -> None:
        """Look back on the role-play in this file, or say why not."""
        entries = self._read(Path(name))
        if entries is not None:
            self._look_back(entries, self._practice.scenario(scenario_of(entries)))

    def _read(self, path: Path) -> tuple[Entry, ...] | None:
        """Give the facts of a role-play; none, after saying why, when it can't be read."""
        try:
            return open_record(path).entries
        except RealTalk:
            self._show_records(self._sentences.real_recording(path.name))
        except (OSError, Unfit):
            self._show_records(self._sentences.no_recording(path.name))
        return None

    @Slot(int, int)
    def _compare(self, first: int, second: int) -> None:
        """Lay two of the same story side by side."""
        both = [self._read(self._records[place].path) for place in (first, second)]
        shown = [
            Played(entries, self._practice.scenario(scenario_of(entries)), began(entries))
            for entries in both
            if entries is not None
        ]
        if len(shown) == len(both):
            page = ComparePage(shown[0], shown[1], self._setting.library, self._setting.names, self._setting.words)
            page.left.connect(self._show_records)
            self._lay(page)

    @Slot(int)
    def _delete(self, place: int) -> None:
        """Throw one away."""
        try:
            delete(self._records[place])
        except OSError:
            log.warning("a record stays", exc_info=True)
            self._show_records(self._setting.words.not_wiped())
        else:
            self._show_records(self._setting.words.deleted())

    # Names.

    def _title(self, scenario: str) -> str:
        """Name a story, also one that is not here."""
        known = self._practice.scenario(scenario)
        return known.title if known else self._setting.words.a_role_play()
