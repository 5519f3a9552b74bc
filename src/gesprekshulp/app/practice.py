"""Everything of practice: choosing a story, the role-play with its two windows, looking back, what is kept."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from gesprekshulp import __version__
from gesprekshulp.app import reports
from gesprekshulp.app.outside import keeping, moment, today
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.events import ConversationStarted, Entry, Event, ScenarioChosen
from gesprekshulp.conversation.model import Mode
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.library.lint.files import read_scenario
from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.problems import Mistakes
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.storage.codec import Header
from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.journal import Journal, wipe
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.recovery import Damaged, Recovered, recover
from gesprekshulp.storage.records import RealTalk, Record, delete, keep, open_record, records
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.compare import ComparePage
from gesprekshulp.ui.practice.debrief import DebriefPage, Played
from gesprekshulp.ui.practice.exercises import ExercisesPage
from gesprekshulp.ui.practice.home import PracticePage
from gesprekshulp.ui.practice.records import Kept, RecordsPage
from gesprekshulp.ui.practice.role_play import RolePlay
from gesprekshulp.ui.practice.scenario import ScenarioPage
from gesprekshulp.ui.practice.solo import SoloPage
from gesprekshulp.ui.practice.trainer import TrainerWindow
from gesprekshulp.ui.sentences import Sentences
from gesprekshulp.ui.store import Outside, Store
from gesprekshulp.ui.window import Window

CHECKED_FOR = timedelta(days=1)

log = logging.getLogger(__name__)
