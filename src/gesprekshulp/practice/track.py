"""What a timeline of a role-play draws: an item for everything there is to see, with its moment, lane and way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from itertools import compress
from operator import itemgetter

from gesprekshulp.conversation.events import (
    CardPicked,
    CardSkipped,
    CheckInAnswered,
    DepthChosen,
    Event,
    HandedOver,
    MarkMade,
    NudgeAnswered,
    Observed,
    Paused,
    ReferralAgreed,
    RouteChosen,
    SkillRated,
    SlowedDown,
    StageEntered,
    ToneTapped,
    TooHeavyRaised,
    TwistHanded,
)
from gesprekshulp.conversation.model import Observation, Stage
from gesprekshulp.conversation.timeline import Point
from gesprekshulp.practice.branches import Branch

MINUTE = 60


class Lane(IntEnum):
    """Where an item stands, from top to bottom."""

    WAY = 0
    CARDS = 1
    TAPS = 2
    SIGNS = 3
    REST = 4
    SEEN = 5
    TWISTS = 6


class Kind(StrEnum):
    """What an item is."""

    STAGE = "stage"
    DEPTH = "depth"
    HELP = "help"
    ROUTE = "route"
    HANDED_OVER = "handed_over"
    REFERRAL = "referral"
    CARD = "card"
    PASSED_OVER = "passed_over"
    TAP = "tap"
    MARK = "mark"
    SIGN = "sign"
    NUDGE = "nudge"
    ANSWER = "answer"
    PAUSE = "pause"
    SLOWER = "slower"
    CHECK_IN = "check_in"
    SILENCE = "silence"
    OBSERVED = "observed"
    TWIST = "twist"

    @property
    def lane(self) -> Lane:
        """Give where it stands."""
        return _LANES[self]


_LANES = {
    Kind.STAGE: Lane.WAY,
    Kind.DEPTH: Lane.WAY,
    Kind.HELP: Lane.WAY,
    Kind.ROUTE: Lane.WAY,
    Kind.HANDED_OVER: Lane.WAY,
    Kind.REFERRAL: Lane.WAY,
    Kind.CARD: Lane.CARDS,
    Kind.PASSED_OVER: Lane.CARDS,
    Kind.TAP: Lane.TAPS,
    Kind.MARK: Lane.TAPS,
    Kind.SIGN: Lane.SIGNS,
    Kind.NUDGE: Lane.SIGNS,
    Kind.ANSWER: Lane.SIGNS,
    Kind.PAUSE: Lane.REST,
    Kind.SLOWER: Lane.REST,
    Kind.CHECK_IN: Lane.REST,
    Kind.SILENCE: Lane.REST,
    Kind.OBSERVED: Lane.SEEN,
    Kind.TWIST: Lane.TWISTS,
}


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to see on a timeline; `at` and `until` are in seconds of talk, and differ for a quiet sign only.

    `branch` is the place of its way among all ways, `left` says that this way was left; `number` is that of a tap or
    a nudge, counted from one along its way; `card` is the card that was being asked, or else nothing.
    """

    at: float
    until: float
    kind: Kind
    point: Point
    branch: int
    left: bool
    number: int = 0
    card: str = ""

    @property
    def lane(self) -> Lane:
        """Give where it stands on the way that counts."""
        return self.kind.lane


@dataclass(frozen=True, slots=True)
class Fork:
    """A way that was left: which one, from where to where it went, in seconds of talk."""

    branch: int
    at: float
    until: float


@dataclass(frozen=True, slots=True)
class Track:
    """All items in the order in which one tells them, the ways that were left, and the length of all in seconds."""

    items: tuple[Item, ...] = ()
    forks: tuple[Fork, ...] = ()
    length: float = 0.0

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Give the lanes in which something stands on the way that counts."""
        used = {item.lane for item in self.items if not item.left}
        return tuple(lane for lane in Lane if lane in used)


def track(ways: Sequence[Branch]) -> Track:
    """Give what a timeline of these ways draws; the last way is the one that counts.

    A way that was left is told where it forked off, before what came instead.
    """
    played = [_during(way) for way in ways]
    forked, counts = [way for way in played[:-1] if way.left], played[-1:]
    forks = tuple(_fork(place, way) for place, way in enumerate(forked))
    found = [(item.at, 0, item) for way in counts for item in _items(len(forks), way, 0)]
    for fork, way in zip(forks, forked, strict=True):
        found += [(fork.at, 1 + fork.branch, item) for item in _items(fork.branch, way, way.shared, left=True)]
    found.sort(key=itemgetter(0, 1))
    ends = [way.points[-1].at for way in (*forked, *counts) if way.points]
    return Track(tuple(item for *_, item in found), forks, max(ends, default=0.0))


def clock(seconds: float) -> str:
    """Give a moment in a talk as minutes and seconds: 130 is 2:10."""
    minutes, rest = divmod(int(seconds), MINUTE)
    return f"{minutes}:{rest:02}"


def _during(way: Branch) -> Branch:
    """Give a way without what was settled about it afterwards."""
    played = [not isinstance(point.event, SkillRated) for point in way.points]
    return Branch(tuple(compress(way.points, played)), sum(played[: way.shared]))


def _fork(place: int, way: Branch) -> Fork:
    """Give from where to where a way went before it was left."""
    return Fork(place, way.points[max(0, way.shared - 1)].at, way.points[-1].at)


def _items(place: int, way: Branch, first: int, *, left: bool = False) -> Iterator[Item]:
    """Give the items of a way from this point on."""
    taps, nudge, card = 0, 0, ""
    for index, point in enumerate(way.points):
        card = _card(card, point.event)
        taps += isinstance(point.event, ToneTapped)
        before, nudge = nudge, max(nudge, point.nudge)
        if index < first:
            continue
        item = Item(point.at, point.at, Kind.NUDGE, point, place, left, card=card)
        if kind := kind_of(point.event):
            yield replace(item, kind=kind, number=taps if kind is Kind.TAP else 0)
        if signed(point) and (index == first or not signed(way.points[index - 1])):
            yield replace(item, kind=Kind.SIGN, until=_lasts(way.points[index:]))
        if nudge > before:
            yield replace(item, number=nudge)


def signed(point: Point) -> bool:
    """Say whether the quiet sign was to be seen: it shows beside the cards only."""
    return point.quiet and point.stage is Stage.CARDS


def _lasts(points: Sequence[Point]) -> float:
    """Give when the quiet sign that is on at the first of these points went off, or the last moment there is."""
    return next((point.at for point in points if not signed(point)), points[-1].at)


def _card(card: str, event: Event) -> str:
    """Give the card that is being asked after this fact."""
    if isinstance(event, CardPicked):
        return event.card
    return "" if isinstance(event, CardSkipped | StageEntered | DepthChosen) else card


def kind_of(event: Event) -> Kind | None:
    """Give what a fact is on a timeline; none where there is nothing to see."""
    if event == Observed(Observation.SILENCE):
        return Kind.SILENCE
    return _KINDS.get(type(event))


_KINDS: dict[type[Event], Kind] = {
    StageEntered: Kind.STAGE,
    DepthChosen: Kind.DEPTH,
    TooHeavyRaised: Kind.HELP,
    RouteChosen: Kind.ROUTE,
    HandedOver: Kind.HANDED_OVER,
    ReferralAgreed: Kind.REFERRAL,
    CardPicked: Kind.CARD,
    CardSkipped: Kind.PASSED_OVER,
    ToneTapped: Kind.TAP,
    MarkMade: Kind.MARK,
    NudgeAnswered: Kind.ANSWER,
    Paused: Kind.PAUSE,
    SlowedDown: Kind.SLOWER,
    CheckInAnswered: Kind.CHECK_IN,
    Observed: Kind.OBSERVED,
    TwistHanded: Kind.TWIST,
}
