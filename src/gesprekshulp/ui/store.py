"""The one object that holds a conversation's state: it hands facts to the disk first and to the screen after."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from gesprekshulp.conversation.clock import ticked
from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.drawing import Dice, offer
from gesprekshulp.conversation.events import (
    CardsOffered,
    ClosingShortened,
    DepthChosen,
    Entry,
    Event,
    GapNoticed,
    Moment,
    NudgeAnswered,
    ObservationDropped,
    OwnAgreementAdded,
    OwnAimGiven,
    Paused,
    Rewound,
    StageEntered,
    TooHeavyRaised,
    Undone,
)
from gesprekshulp.conversation.model import Depth, Mode, NudgeAnswer, Place, Pool, Stage
from gesprekshulp.conversation.presenting import present
from gesprekshulp.conversation.rules import TOGETHER, Circumstances, allowed
from gesprekshulp.conversation.screens import View, Words
from gesprekshulp.conversation.session import advance, fold
from gesprekshulp.conversation.words import remembered
from gesprekshulp.ui.steps import AnswerNudge, Draw, Step


class Notice(Enum):
    """The one quiet line a page may carry besides its own text."""

    RESUMED = auto()
    RESUMED_DAMAGED = auto()
    NOT_KEPT = auto()
    NO_CARDS = auto()
    SETTINGS_NOT_KEPT = auto()


@dataclass(frozen=True, slots=True)
class Outside:
    """Everything with a will of its own: disk, clock, chance, and the circumstances of today.

    `keep` gives False when the fact could not be brought to disk; `wipe` takes away what the talk left there.
    """

    keep: Callable[[Entry], bool]
    wipe: Callable[[], None]
    now: Callable[[], Moment]
    dice: Dice
    around: Callable[[], Circumstances]


class Store(QObject):
    """One conversation; `changed` says that there is something new to show, and carries nothing."""

    changed = Signal()

    def __init__(
        self,
        outside: Outside,
        entries: Iterable[Entry] = (),
        recent: Iterable[str] = (),
        parent: QObject | None = None,
    ) -> None:
        """Take the world outside, the facts so far, and the cards of earlier talks in this run."""
        super().__init__(parent)
        self._outside = outside
        self._entries = list(entries)
        self._session = fold(self._entries)
        self._typed: dict[Entry, str] = {}
        self._words = Words()
        self._notice: Notice | None = None
        self._recent = frozenset(recent)

    @property
    def view(self) -> View:
        """Give the page and what stands around it."""
        return present(self._session, self._words, self._outside.around())

    @property
    def notice(self) -> Notice | None:
        """Give the quiet line, if there is one."""
        return self._notice

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Give every fact so far, also those that no longer count; of a real talk that ended there is none."""
        return tuple(self._entries)

    def talked(self) -> float:
        """Give how long they have talked by now, in seconds; pauses don't count."""
        return ticked(self._session.clock, self._outside.now()).talked

    @property
    def ended(self) -> bool:
        """Say whether the conversation is over."""
        return self._session.ended

    @property
    def played(self) -> frozenset[str]:
        """Give the ids of the cards that were on the table."""
        return frozenset(turn.card for turn in self._session.table.turns)

    @property
    def library(self) -> Library:
        """Give the texts this conversation is held with."""
        return self._outside.around().library

    @property
    def stage(self) -> Stage:
        """Give the step the pair is at."""
        return self._session.stage

    @property
    def place(self) -> Place | None:
        """Give where they sit, if the coach said so."""
        return self._session.preparation.place

    @property
    def unfinished(self) -> bool:
        """Say whether an ending is still to come: the pair's, or the coach's own."""
        session = self._session
        helped = session.heavy is not None and session.heavy.open
        return (session.stage is not Stage.PREPARE or helped) and not session.ended

    @property
    def in_company(self) -> bool:
        """Say whether a young person is at the table."""
        return self._session.stage in TOGETHER

    @property
    def may_close(self) -> bool:
        """Say whether a short ending can come next."""
        return self._may(StageEntered(Stage.CLOSE)) or self._may(ClosingShortened())

    def go_to_closing(self) -> None:
        """Go to a short ending from wherever the pair is."""
        self._dispatch(StageEntered(Stage.CLOSE))
        self._dispatch(ClosingShortened())

    def allows(self, step: Step) -> bool:
        """Say whether this step may be taken now."""
        match step:
            case Draw(pool):
                return self._may(CardsOffered(("?",), pool))
            case AnswerNudge(answer):
                return self._may(NudgeAnswered(answer))
            case _:
                return self._may(step)

    def take(self, step: Step) -> bool:
        """Take a step, and say whether it was allowed."""
        match step:
            case Draw(pool):
                return self._draw(pool)
            case AnswerNudge(answer):
                return self._answer(answer)
            case _:
                return self._dispatch(step)

    def resume(self, away: float, notice: Notice) -> None:
        """Go on after the program was away for so many seconds, and say so."""
        if self._dispatch(GapNoticed(away)):
            self.tell(self._notice or notice)

    def tell(self, notice: Notice) -> None:
        """Say one quiet line."""
        self._notice = notice
        self.changed.emit()

    def forget(self) -> None:
        """Wipe a talk that nobody goes on with; nothing can happen in it any more."""
        self._session = replace(self._session, ended=True)
        self._wipe()

    def add_agreement(self, text: str) -> None:
        """Add a line of their own; the words stay in memory."""
        self._dispatch(OwnAgreementAdded(), text)

    def give_aim(self, text: str) -> None:
        """Set an aim in own words; the words stay in memory."""
        self._dispatch(OwnAimGiven(), text)

    def take_along(self, text: str) -> None:
        """Keep a word to take along, in memory only."""
        self._words = replace(self._words, take_along=text)

    def _may(self, event: Event) -> bool:
        """Ask the rules."""
        return allowed(self._session, event, self._outside.around())

    def _dispatch(self, event: Event, typed: str = "") -> bool:
        """Make a fact: allowed, on disk, in memory, on screen; words that were typed with it stay in memory."""
        if not self._may(event):
            return False
        entry = Entry(self._outside.now(), event)
        kept = self._outside.keep(entry)
        self._entries.append(entry)
        if typed:
            self._typed[entry] = typed
        undo = isinstance(event, Undone | Rewound | ObservationDropped)
        self._session = fold(self._entries) if undo else advance(self._session, entry)
        if undo or isinstance(event, OwnAgreementAdded | OwnAimGiven):
            words = remembered(self._entries, self._typed)
            self._words = replace(words, take_along=self._words.take_along)
        self._notice = None if kept else Notice.NOT_KEPT
        if self.ended:
            self._end()
        self.changed.emit()
        return True

    def _draw(self, pool: Pool) -> bool:
        """Roll the dice and lay the cards down; say so when there are none."""
        if not self.allows(Draw(pool)):
            return False
        library = self._outside.around().library
        cards = offer(self._session, library, self._outside.dice, pool, self._recent)
        if cards:
            return self._dispatch(CardsOffered(cards, pool))
        self._notice = Notice.NO_CARDS
        self.changed.emit()
        return False

    def _answer(self, answer: NudgeAnswer) -> bool:
        """Note the answer to a nudge, and do what it says."""
        if not self._dispatch(NudgeAnswered(answer)):
            return False
        follow = _follow(answer)
        return follow is None or self.take(follow)

    def _end(self) -> None:
        """Forget the words; of a real talk everything goes, of a role-play the facts stay for the debrief."""
        self._typed.clear()
        self._words = Words()
        if self._session.mode is Mode.REAL:
            self._wipe()

    def _wipe(self) -> None:
        """Forget everything this talk left, in memory and on disk."""
        self._typed.clear()
        self._words = Words()
        self._entries.clear()
        self._outside.wipe()


def _follow(answer: NudgeAnswer) -> Step | None:
    """Give the step that belongs to an answer, if there is one."""
    match answer:
        case NudgeAnswer.SHIFT:
            return Draw(Pool.DISTRACTION)
        case NudgeAnswer.LIGHTER:
            return DepthChosen(Depth.LIGHT)
        case NudgeAnswer.DISTRACTION:
            return DepthChosen(Depth.DISTRACTION)
        case NudgeAnswer.TURN:
            return Draw(Pool.TURNING)
        case NudgeAnswer.PAUSE:
            return Paused()
        case NudgeAnswer.CLOSE:
            return StageEntered(Stage.CLOSE)
        case NudgeAnswer.ADULT:
            return TooHeavyRaised()
        case NudgeAnswer.NOT_NOW | NudgeAnswer.NOT_RIGHT:
            return None
        case _:
            assert_never(answer)
