"""The fold: what the session is, computed from the facts alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import assert_never

from gesprekshulp.conversation import circling as circle
from gesprekshulp.conversation.accord import Accord, accorded
from gesprekshulp.conversation.circling import Circling, CirclingSettings
from gesprekshulp.conversation.clock import TalkClock, ticked
from gesprekshulp.conversation.ending import Ending, Heavy, ending_after
from gesprekshulp.conversation.events import (
    AgreementEvent,
    CardPicked,
    CardSkipped,
    ClosingStepDone,
    ConversationEnded,
    ConversationStarted,
    DepthChosen,
    EndingEvent,
    Entry,
    Event,
    FlowEvent,
    GapNoticed,
    HandedOver,
    HeavyEvent,
    HelpTopicChosen,
    LaptopTurned,
    MarkMade,
    Moment,
    NudgeAnswered,
    ObservationDropped,
    Observed,
    Paused,
    PracticeEvent,
    PreparationEvent,
    Resumed,
    Rewound,
    RouteChosen,
    SignalEvent,
    StageEntered,
    TableEvent,
    TappingChosen,
    ToneTapped,
    TooHeavyRaised,
    Undone,
)
from gesprekshulp.conversation.model import Mode, Stage, Tapping
from gesprekshulp.conversation.preparation import Preparation, prepared
from gesprekshulp.conversation.table import Resting, Table, laid

NO_STEP = ConversationStarted | GapNoticed | PracticeEvent


@dataclass(frozen=True, slots=True)
class Session:
    """One conversation after its facts so far.

    `steps` counts what somebody did, `settled` how many of those steps can no longer be undone.
    """

    mode: Mode = Mode.REAL
    stage: Stage = Stage.PREPARE
    preparation: Preparation = field(default_factory=Preparation)
    accord: Accord = field(default_factory=Accord)
    table: Table = field(default_factory=Table)
    circling: Circling = field(default_factory=Circling)
    numbers: CirclingSettings = field(default_factory=CirclingSettings)
    ending: Ending = field(default_factory=Ending)
    heavy: Heavy | None = None
    clock: TalkClock = field(default_factory=TalkClock)
    paused: bool = False
    ended: bool = False
    steps: int = 0
    settled: int = 0


def fold(entries: Iterable[Entry]) -> Session:
    """Give the session that these facts, in this order, amount to."""
    return reduce(advance, effective(entries), Session())


def effective(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Give the facts that count.

    `Undone` takes away the last step before it, `ObservationDropped` the last mark, `Rewound` all that came later.
    """
    kept: list[Entry] = []
    for entry in entries:
        if isinstance(entry.event, Undone):
            _drop_last_step(kept, entry.at)
        elif isinstance(entry.event, Rewound):
            _go_back(kept, entry.event.kept, entry.at)
        elif isinstance(entry.event, ObservationDropped):
            _drop_observation(kept)
        else:
            kept.append(entry)
    return tuple(kept)


def _drop_observation(kept: list[Entry]) -> None:
    """Take away the last mark of somebody who watches."""
    for index in range(len(kept) - 1, -1, -1):
        if isinstance(kept[index].event, Observed):
            del kept[index]
            return


def _go_back(kept: list[Entry], count: int, now: Moment) -> None:
    """Let only so many facts count; the time since then was no talk, so that the branch was never taken."""
    count = max(1, count)
    if count < len(kept):
        since = kept[count - 1].at
        del kept[count:]
        kept.append(_gap(since, now))


def _gap(since: Moment, now: Moment) -> Entry:
    """Give the fact that the time between these moments was no talk."""
    return Entry(now, GapNoticed(max(0.0, min(now.wall - since.wall, now.steady - since.steady))))


def _drop_last_step(kept: list[Entry], now: Moment) -> None:
    """Take away the last thing one of the pair did; a start, a gap in time and what an observer did were no step.

    What was a pause until now is a gap then: the time was no talk, whoever takes the pause back.
    """
    for index in range(len(kept) - 1, -1, -1):
        dropped = kept[index]
        if not isinstance(dropped.event, NO_STEP):
            del kept[index]
            if isinstance(dropped.event, Paused):
                kept.append(_gap(dropped.at, now))
            return


def advance(session: Session, entry: Entry) -> Session:
    """Give the session after one more fact; any recorded history is believed, also an odd one."""
    event = entry.event
    away = event.seconds if isinstance(event, GapNoticed) else 0.0
    counted = 0 if isinstance(event, NO_STEP) else 1
    clock = ticked(session.clock, entry.at, away)
    session = _after(replace(session, clock=clock, steps=session.steps + counted), event)
    return replace(session, settled=session.steps) if _settles(event) else session


def _settles(event: Event) -> bool:
    """Say whether there is no way back from this fact: the young person has left, or the coach sits alone."""
    return event in {StageEntered(Stage.AFTERCARE), LaptopTurned()}


def _after(session: Session, event: Event) -> Session:
    """Hand the fact to the part of the session it belongs to."""
    if isinstance(event, PreparationEvent):
        return replace(session, preparation=prepared(session.preparation, event))
    if isinstance(event, AgreementEvent):
        session = replace(session, accord=accorded(session.accord, event))
        nobody = event == TappingChosen(Tapping.NOBODY)
        return replace(session, circling=circle.silenced(session.circling)) if nobody else session
    if isinstance(event, TableEvent):
        return _at_table(session, event)
    if isinstance(event, SignalEvent):
        return replace(session, circling=_signalled(session, event))
    if isinstance(event, HeavyEvent):
        return _heavy(session, event)
    if isinstance(event, EndingEvent):
        return _ending(session, event)
    if isinstance(event, PracticeEvent):
        return session  # what a trainer or an observer does changes nothing between the two
    return _flow(session, event)


def _at_table(session: Session, event: TableEvent) -> Session:
    """Change the table; choosing a depth also opens the cards."""
    session = replace(session, table=laid(session.table, event))
    if isinstance(event, DepthChosen):
        return replace(session, stage=Stage.CARDS)
    if isinstance(event, CardPicked):
        return replace(session, circling=circle.card_picked(session.circling, event.weight))
    if isinstance(event, CardSkipped):
        return replace(session, circling=circle.card_passed(session.circling))
    return session


def _signalled(session: Session, event: SignalEvent) -> Circling:
    """Give the circling state after a tap, a mark or an answer."""
    match event:
        case ToneTapped(tone):
            return circle.tapped(session.circling, tone, session.clock.talked, session.numbers)
        case MarkMade(mark):
            return circle.marked(session.circling, mark, session.numbers)
        case NudgeAnswered(answer):
            return circle.answered(session.circling, answer)
        case _:
            assert_never(event)


def _heavy(session: Session, event: HeavyEvent) -> Session:
    """Open, fill in or leave the page for "dit is te zwaar"."""
    heavy = session.heavy or Heavy(session.stage)
    match event:
        case TooHeavyRaised():
            heavy = heavy if heavy.open else Heavy(session.stage)
            over = circle.ended(session.circling)
            return replace(session, heavy=heavy, circling=over, paused=False, clock=_running(session))
        case RouteChosen(route):
            return replace(session, heavy=replace(heavy, route=route))
        case HelpTopicChosen(topic):
            return replace(session, heavy=replace(heavy, topic=topic))
        case HandedOver(reached):
            alone = session.ending.alone or heavy.raised_in is Stage.PREPARE
            ending = replace(session.ending, shortened=True, alone=alone)
            heavy = replace(heavy, open=False, reached=reached)
            return _entered(replace(session, heavy=heavy, ending=ending), heavy.next_stage)
        case _:
            assert_never(event)


def _ending(session: Session, event: EndingEvent) -> Session:
    """Change the ending; a closing step that is done takes its card off the table."""
    session = replace(session, ending=ending_after(session.ending, event))
    if isinstance(event, ClosingStepDone):
        return replace(session, table=replace(session.table, spread=Resting()))
    return session


def _flow(session: Session, event: FlowEvent) -> Session:
    """Start, move, pause and end."""
    match event:
        case ConversationStarted(mode, circling):
            return replace(session, mode=mode, numbers=circling)
        case StageEntered(stage):
            return _entered(replace(session, paused=False, clock=_running(session)), stage)
        case Paused():
            table = replace(session.table, asking=False, unwell=False)
            return replace(session, paused=True, table=table, clock=replace(session.clock, stopped=True))
        case Resumed():
            return replace(session, paused=False, clock=_running(session))
        case ConversationEnded():
            return replace(session, ended=True)
        case GapNoticed() | Undone():
            return session
        case _:
            assert_never(event)


def _entered(session: Session, stage: Stage) -> Session:
    """Come to a step with a clear table; coming to the aim asks for it again."""
    table = replace(session.table, spread=Resting(), asking=False, unwell=False)
    accord = replace(session.accord, aim_open=stage is Stage.AIM)
    return replace(session, stage=stage, table=table, accord=accord)


def _running(session: Session) -> TalkClock:
    """Give the clock, running again."""
    return replace(session.clock, stopped=False)
