"""The talk that the tests of this room keep, and one fact of every kind."""

import os
from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import strategies as st

from gesprekshulp.aftercare.reminders import RANGES as LIMITS
from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation import model
from gesprekshulp.conversation.circling import RANGES, CirclingSettings
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.storage.chain import seal
from gesprekshulp.storage.codec import LATEST, Header, encode, encode_header
from gesprekshulp.storage.places import Places
from gesprekshulp.storage.settings import LONGEST_TALK, Settings

NOW = 1_800_000_000.0
HEADER = Header("0.1.0", "d1ge57", model.Mode.REAL)
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes are a thing of POSIX")


def entry(event: ev.Event, second: float = 0.0) -> ev.Entry:
    """Give a fact at this second after NOW."""
    return ev.Entry(ev.Moment(NOW + second, 5.0 + second), event)


# The numbers of the circling rule when the first journals were written.
FIRST_NUMBERS = CirclingSettings(leak=0.85, same=0.15, lighter=-1.5, quiet_at=2.5, clear_below=1.0)

# New kinds go at the end: the first ones are recorded in journals/format_1.journal, which stays as it is.
EVERY_EVENT: tuple[ev.Event, ...] = (
    ev.ConversationStarted(model.Mode.REAL, FIRST_NUMBERS),
    ev.PlaceChosen(model.Place.WALK),
    ev.AgeGiven(model.AgeBand.SIXTEEN),
    ev.MeetingGiven(follow_up=True),
    ev.AdultNamed(model.Seat.STAND_IN),
    ev.NobodyNamed(),
    ev.ReadinessTicked(model.Readiness.PHONES_AWAY, ticked=True),
    ev.StageEntered(model.Stage.AGREE),
    ev.AgreementAccepted("safety"),
    ev.OwnAgreementAdded(),
    ev.AimChosen("sort-out"),
    ev.OwnAimGiven(),
    ev.TopicPlaced(model.Theme.SCHOOL, model.Stance.KEPT_OUT),
    ev.DepthChosen(model.Depth.SHARE),
    ev.CardsOffered(("landing-01", "landing-02"), model.Pool.NEXT),
    ev.CardPicked("landing-01", 1),
    ev.CardSkipped(),
    ev.ListeningBegan(),
    ev.PersonageChosen("fox"),
    ev.ToneTapped(model.Tone.HEAVIER),
    ev.MarkMade(model.Mark.NEW_ANGLE),
    ev.NudgeAnswered(model.NudgeAnswer.NOT_NOW),
    ev.CheckInAsked(),
    ev.CheckInAnswered(model.CheckInColour.YELLOW),
    ev.SlowedDown(),
    ev.Paused(),
    ev.Resumed(),
    ev.GapNoticed(12.5),
    ev.TooHeavyRaised(),
    ev.RouteChosen(model.Route.TODAY),
    ev.HelpTopicChosen(model.HelpTopic.ANYTHING),
    ev.HandedOver(reached=True),
    ev.ClosingShortened(),
    ev.ClosingStepDone("strength"),
    ev.ReferralAgreed(model.TrustedPerson.DOCTOR, model.ReferralTime.TOMORROW, model.Company.COACH),
    ev.ReferralLeft(),
    ev.LaptopTurned(),
    ev.AftercareAnswered("safety", ("no", "unsure")),
    ev.Undone(),
    ev.ConversationEnded(),
    ev.AimLeft(),
    ev.TappingChosen(model.Tapping.TOGETHER),
)
PRACTICE_EVENTS: tuple[ev.Event, ...] = (
    ev.ScenarioChosen("toetsweek"),
    ev.TwistHanded("dicht"),
    ev.Observed(model.Observation.SILENCE),
    ev.ObservationDropped(),
    ev.Rewound(3),
    ev.SkillRated(model.Skill.LEFT_SILENCE, model.Level.STRONG),
)
EVERY_ENTRY = tuple(entry(event, second) for second, event in enumerate(EVERY_EVENT))
TALK = (
    entry(ev.DepthChosen(model.Depth.LIGHT), 0.25),
    entry(ev.CardsOffered(("landing-01", "landing-02"), model.Pool.NEXT), 1.5),
    entry(ev.CardPicked("landing-01", 0), 3.0),
    entry(ev.ToneTapped(model.Tone.LIGHTER), 60.0),
    entry(ev.Paused(), 61.0),
)


def sealed(*texts: bytes) -> bytes:
    """Give a file with these texts, each with its seal."""
    lines = [b""]
    for text in texts:
        lines.append(seal(text, lines[-1]))
    return b"".join(lines)


def journal_of(entries: tuple[ev.Entry, ...], header: Header = HEADER) -> bytes:
    """Give the bytes of a journal with these facts."""
    return sealed(encode_header(header), *(encode(each) for each in entries))


def laid(places: Places, content: bytes) -> None:
    """Lay a journal on disk."""
    places.prepare()
    places.journal.write_bytes(content)


def _within(kind: type[Any], lowest: float, highest: float) -> st.SearchStrategy[Any]:
    """Give numbers in a range."""
    return st.integers(int(lowest), int(highest)) if kind is int else st.floats(lowest, highest)


WITHIN: dict[type[Any], Mapping[str, tuple[float, float]]] = {CirclingSettings: RANGES, Limits: LIMITS}


def _values(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Give all values of a type, but only numbers that are finite: others are no measurements."""
    if kind is float:
        return st.floats(allow_nan=False, allow_infinity=False)
    if kind is ev.Moment:
        return st.builds(ev.Moment, wall=st.floats(0, LATEST), steady=st.floats(-LATEST, LATEST))
    if kind is Organisation:
        hints = get_type_hints(kind)
        return st.builds(
            kind,
            **{name: _values(hint) for name, hint in hints.items()} | {"minutes": st.integers(1, LONGEST_TALK)},
        )
    if ranges := WITHIN.get(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{name: _within(hints[name], *ranges[name]) for name in hints})
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return st.builds(kind, **{name: _values(hint) for name, hint in hints.items()})
    return st.from_type(kind)


SETTINGS = _values(Settings)
STARTS = st.builds(ev.ConversationStarted, mode=st.just(model.Mode.REAL), circling=_values(CirclingSettings))
EVENTS = st.one_of(STARTS, *[_values(kind) for kind in get_args(ev.TalkEvent) if kind is not ev.ConversationStarted])
ENTRIES = st.builds(ev.Entry, at=_values(ev.Moment), event=EVENTS)
