"""The door: which steps are open at which point of a talk."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation import rules
from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.model import (
    AgeBand,
    CheckInColour,
    Company,
    Depth,
    HelpTopic,
    Mark,
    Mode,
    NudgeAnswer,
    Place,
    Pool,
    Readiness,
    ReferralTime,
    Route,
    Seat,
    Stage,
    Stance,
    Theme,
    Tone,
    TrustedPerson,
)
from gesprekshulp.conversation.rules import allowed
from gesprekshulp.conversation.session import Session
from gesprekshulp.conversation.table import Choosing, Table
from tests.conversation.builders import ADULT, AROUND, ORGANISATION, TODAY
from tests.conversation.player import CARDS, play

WITHOUT_A_RULE_OF_THEIR_OWN = {
    ev.ConversationStarted: "only as the first fact",
    ev.TooHeavyRaised: "always",
    ev.GapNoticed: "always",
    ev.Undone: "whenever there is a step to undo",
    ev.RouteChosen: "only on the page for too heavy",
    ev.HelpTopicChosen: "only on the page for too heavy",
    ev.HandedOver: "only on the page for too heavy",
    ev.Resumed: "only in a pause",
    ev.ScenarioChosen: "only as the first step of a role-play",
    ev.TwistHanded: "only in a role-play that goes on",
    ev.Observed: "only in a role-play that goes on",
    ev.ObservationDropped: "only in a role-play that goes on",
    ev.Rewound: "only in a role-play that goes on",
    ev.SkillRated: "only in a role-play, and after it",
}


def test_every_fact_has_a_rule_or_a_reason_to_have_none() -> None:
    ruled: set[type] = set(rules._RULES)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] -- the table is the promise
    assert ruled | set(WITHOUT_A_RULE_OF_THEIR_OWN) == set(get_args(ev.Event))
    assert not ruled & set(WITHOUT_A_RULE_OF_THEIR_OWN)


def go(stage: Stage) -> ev.StageEntered:
    """Make the step to a stage."""
    return ev.StageEntered(stage)


LIGHT = CARDS + "light"
CLOSED = LIGHT + " close closing"
AFTER = CLOSED + " leave alone"
LANDING = "landing-light-0"
HEAVIER = ev.ToneTapped(Tone.HEAVIER)
LIGHT_DEPTH = ev.DepthChosen(Depth.LIGHT)
NEXT = ev.CardsOffered((LANDING,), Pool.NEXT)
TURNING = ev.CardsOffered((LANDING,), Pool.TURNING)
DISTRACTION = ev.CardsOffered((LANDING,), Pool.DISTRACTION)
ENDING_CARDS = ev.CardsOffered((LANDING,), Pool.CLOSING)
PICK = ev.CardPicked(LANDING, 0)
DOCTOR = ev.ReferralAgreed(TrustedPerson.DOCTOR, ReferralTime.TODAY, Company.COACH)
UNSAFE = ev.AftercareAnswered("safety", ())

CASES: dict[str, tuple[str, ev.Event, bool]] = {
    # Preparing
    "a place, at first": ("", ev.PlaceChosen(Place.WALK), True),
    "a place, later": ("prepare", ev.PlaceChosen(Place.WALK), False),
    "an age": ("", ev.AgeGiven(AgeBand.SIXTEEN), True),
    "an age, later": ("prepare", ev.AgeGiven(AgeBand.SIXTEEN), False),
    "whether they met": ("", ev.MeetingGiven(follow_up=True), True),
    "an adult who was checked": ("", ev.AdultNamed(Seat.ADULT), True),
    "an adult whose details are too old": ("", ev.AdultNamed(Seat.STAND_IN), False),
    "an adult, later": ("prepare", ev.AdultNamed(Seat.ADULT), False),
    "nobody": ("adult", ev.NobodyNamed(), True),
    "a tick": ("", ev.ReadinessTicked(Readiness.DOOR, ticked=True), True),
    "a tick that is there": ("tick", ev.ReadinessTicked(Readiness.DOOR, ticked=True), False),
    "taking it away": ("tick", ev.ReadinessTicked(Readiness.DOOR, ticked=False), True),
    "taking away what is not there": ("", ev.ReadinessTicked(Readiness.DOOR, ticked=False), False),
    "a tick, later": ("prepare", ev.ReadinessTicked(Readiness.DOOR, ticked=True), False),
    "stopping before it began": ("adult", ev.ConversationEnded(), True),
    "a second start before any step": ("", ev.ConversationStarted(Mode.REAL, CirclingSettings()), False),
    "a second start": ("adult", ev.ConversationStarted(Mode.REAL, CirclingSettings()), False),
    # From step to step
    "beginning without knowing who is in reach": ("", go(Stage.AGREE), False),
    "beginning with an adult": ("adult", go(Stage.AGREE), True),
    "beginning with nobody": ("nobody", go(Stage.AGREE), True),
    "jumping over the agreements": ("adult", go(Stage.AIM), False),
    "on with half the agreements": ("prepare role", go(Stage.AIM), False),
    "closing with half the agreements": ("prepare role", go(Stage.CLOSE), True),
    "to the cards without a depth": ("prepare agree", go(Stage.CARDS), False),
    "to the depth without an aim": ("prepare agree", go(Stage.DEPTH), True),
    "back to the aim": (LIGHT, go(Stage.AIM), True),
    "back to the agreements": (LIGHT, go(Stage.AGREE), True),
    "back to the cards": (LIGHT + " go:aim", go(Stage.CARDS), True),
    "back to preparing": ("prepare", go(Stage.PREPARE), False),
    "closing before anything began": ("adult", go(Stage.CLOSE), False),
    "closing": (LIGHT, go(Stage.CLOSE), True),
    "back from closing": (LIGHT + " close", go(Stage.CARDS), False),
    "back to the agreements from closing": (LIGHT + " close", go(Stage.AGREE), False),
    "referring before the ending is done": (LIGHT + " close step:sum-up", go(Stage.REFER), False),
    "referring": (CLOSED, go(Stage.REFER), True),
    "referring straight from the cards": (LIGHT, go(Stage.REFER), False),
    "aftercare without referring": (CLOSED, go(Stage.AFTERCARE), False),
    "aftercare straight from the cards": (LIGHT, go(Stage.AFTERCARE), False),
    "aftercare before who and when is said": (CLOSED + " refer", go(Stage.AFTERCARE), False),
    "aftercare when no referral is needed": (CLOSED + " leave", go(Stage.AFTERCARE), True),
    "aftercare after referring": (CLOSED + " refer doctor", go(Stage.AFTERCARE), True),
    "referring twice, after help": (LIGHT + " help now reached closing", go(Stage.REFER), False),
    "aftercare after help": (LIGHT + " help now reached closing", go(Stage.AFTERCARE), True),
    "aftercare after help, before the goodbye": (LIGHT + " help now reached", go(Stage.AFTERCARE), False),
    # Agreeing
    "the agreements in order": ("prepare role", ev.AgreementAccepted("between-us"), True),
    "an agreement out of order": ("prepare role", ev.AgreementAccepted("stop"), False),
    "an agreement twice": ("prepare role", ev.AgreementAccepted("role"), False),
    "an agreement later": (LIGHT, ev.AgreementAccepted("role"), False),
    "an agreement of their own": ("prepare", ev.OwnAgreementAdded(), True),
    "an aim": ("prepare agree", ev.AimChosen("vent"), True),
    "an aim at the cards": (LIGHT, ev.AimChosen("vent"), False),
    "an aim of their own": ("prepare agree", ev.OwnAimGiven(), True),
    "a topic": ("prepare agree vent", ev.TopicPlaced(Theme.HOME, Stance.KEPT_OUT), True),
    # The depth
    "a depth": (CARDS, LIGHT_DEPTH, True),
    "another depth at the cards": (LIGHT, ev.DepthChosen(Depth.SHARE), True),
    "a depth before it is asked": ("prepare agree", LIGHT_DEPTH, False),
    "sharing with nobody in reach": ("nobody go:agree agree aim", ev.DepthChosen(Depth.SHARE), False),
    "light with nobody in reach": ("nobody go:agree agree aim", LIGHT_DEPTH, True),
    # The cards
    "cards": (LIGHT, NEXT, True),
    "no cards at all": (LIGHT, ev.CardsOffered((), Pool.NEXT), False),
    "cards before the depth": (CARDS, NEXT, False),
    "cards for the end, too early": (LIGHT, ENDING_CARDS, False),
    "cards for the end": (LIGHT + " close", ENDING_CARDS, True),
    "cards in the ending": (LIGHT + " close", NEXT, False),
    "cards while a check-in is due": (CARDS + "share card card card listen", NEXT, False),
    "turning while a check-in is due": (CARDS + "share card card card listen", TURNING, True),
    "distraction while a check-in is due": (CARDS + "share card card card listen", DISTRACTION, True),
    "cards after the check-in": (CARDS + "share card card card check green", NEXT, True),
    "cards after red": (LIGHT + " check red", NEXT, False),
    "turning after red": (LIGHT + " check red", TURNING, False),
    "cards after red and a pause": (LIGHT + " check red pause resume", NEXT, True),
    "distraction after red": (LIGHT + " check red", DISTRACTION, True),
    "cards after a way out": (LIGHT + " check red listen", NEXT, True),
    "a card that is not there": (LIGHT, PICK, False),
    "passing over": (LIGHT + " card", ev.CardSkipped(), True),
    "passing over nothing": (LIGHT, ev.CardSkipped(), False),
    "passing over a choice": (LIGHT + " draw", ev.CardSkipped(), False),
    "listening": (LIGHT + " card", ev.ListeningBegan(), True),
    "putting a choice away": (LIGHT + " draw", ev.ListeningBegan(), True),
    "putting the check-in away": (LIGHT + " check", ev.ListeningBegan(), True),
    "putting the ways out away": (LIGHT + " check red", ev.ListeningBegan(), True),
    "putting nothing away": (LIGHT, ev.ListeningBegan(), False),
    "a figure": (LIGHT, ev.PersonageChosen("fox"), True),
    "going slowly": (LIGHT, ev.SlowedDown(), True),
    "going slowly in the ending": (LIGHT + " close", ev.SlowedDown(), False),
    "a tap": (LIGHT, HEAVIER, True),
    "a tap at the depth": (CARDS, HEAVIER, False),
    "a mark": (LIGHT, ev.MarkMade(Mark.NEW_ANGLE), True),
    "an answer to a nudge": (LIGHT + " heavier" * 5, ev.NudgeAnswered(NudgeAnswer.TURN), True),
    "an answer to no nudge": (LIGHT + " heavier" * 4, ev.NudgeAnswered(NudgeAnswer.TURN), False),
    "an answer elsewhere": (LIGHT + " heavier" * 5 + " go:aim", ev.NudgeAnswered(NudgeAnswer.TURN), False),
    "asking how it is": (LIGHT, ev.CheckInAsked(), True),
    "asking how it is in the ending": (LIGHT + " close", ev.CheckInAsked(), False),
    "saying how it is": (LIGHT + " check", ev.CheckInAnswered(CheckInColour.RED), True),
    "an answer nobody asked for": (LIGHT, ev.CheckInAnswered(CheckInColour.RED), False),
    # Pausing
    "a pause": (LIGHT, ev.Paused(), True),
    "a pause while referring": (CLOSED + " refer", ev.Paused(), True),
    "a pause before the talk": ("adult", ev.Paused(), False),
    "a pause in a pause": (LIGHT + " pause", ev.Paused(), False),
    "going on": (LIGHT + " pause", ev.Resumed(), True),
    "going on without a pause": (LIGHT, ev.Resumed(), False),
    "a tap in a pause": (LIGHT + " pause", HEAVIER, False),
    "closing from a pause": (LIGHT + " pause", go(Stage.CLOSE), True),
    "cards from a pause": (CARDS + "light go:aim pause", go(Stage.CARDS), False),
    # Too heavy
    "help before anything": ("", ev.TooHeavyRaised(), True),
    "help in a pause": (LIGHT + " pause", ev.TooHeavyRaised(), True),
    "help on the page for help": (LIGHT + " help", ev.TooHeavyRaised(), True),
    "help after the last question": (AFTER + " turn aftercare", ev.TooHeavyRaised(), True),
    "a route": (LIGHT + " help", ev.RouteChosen(Route.NOW), True),
    "another route": (LIGHT + " help today", ev.RouteChosen(Route.NOW), True),
    "a route without help": (LIGHT, ev.RouteChosen(Route.NOW), False),
    "a kind of line": (LIGHT + " help", ev.HelpTopicChosen(HelpTopic.VIOLENCE), True),
    "handing over without a route": (LIGHT + " help", ev.HandedOver(reached=True), False),
    "handing over": (LIGHT + " help now", ev.HandedOver(reached=True), True),
    "not reached": (LIGHT + " help now", ev.HandedOver(reached=False), True),
    "handing over twice": (LIGHT + " help now reached", ev.HandedOver(reached=True), False),
    "closing away from help": (LIGHT + " help now", go(Stage.CLOSE), False),
    "cards on the page for help": (LIGHT + " help", NEXT, False),
    "a pause on the page for help": (LIGHT + " help", ev.Paused(), False),
    "cards for the end after help": (LIGHT + " help now reached", ENDING_CARDS, True),
    # The ending
    "a short ending": (LIGHT + " close", ev.ClosingShortened(), True),
    "a step of the ending": (LIGHT + " close", ev.ClosingStepDone("sum-up"), True),
    "a step out of order": (LIGHT + " close", ev.ClosingStepDone("thanks"), False),
    "a step the short ending lacks": (LIGHT + " close short", ev.ClosingStepDone("sum-up"), False),
    "the first of the short ending": (LIGHT + " close short", ev.ClosingStepDone("take-along"), True),
    "a step too many": (CLOSED, ev.ClosingStepDone("thanks"), False),
    "a step of the ending at the cards": (LIGHT, ev.ClosingStepDone("sum-up"), False),
    "a referral": (CLOSED + " refer", DOCTOR, True),
    "a change of mind about it": (CLOSED + " refer doctor", ev.ReferralLeft(), True),
    "a referral at the cards": (LIGHT, DOCTOR, False),
    # Aftercare
    "turning the laptop": (AFTER, ev.LaptopTurned(), True),
    "turning the laptop too early": (CLOSED, ev.LaptopTurned(), False),
    "an answer before the laptop is turned": (AFTER, ev.AftercareAnswered("load", ("2",)), False),
    "an answer": (AFTER + " turn", ev.AftercareAnswered("load", ("2",)), True),
    "passing a question over": (AFTER + " turn", ev.AftercareAnswered("load", ()), True),
    "passing the safety question over": (AFTER + " turn", UNSAFE, False),
    "a question that does not exist": (AFTER + " turn", ev.AftercareAnswered("shoe-size", ("9",)), False),
    "an end without the safety question": (
        AFTER + " turn answer:load answer:stays",
        ev.ConversationEnded(),
        False,
    ),
    "an end without the other questions": (AFTER + " turn answer:safety=no", ev.ConversationEnded(), False),
    "an end": (AFTER + " turn answer:load answer:stays answer:safety=yes", ev.ConversationEnded(), True),
    "an end at the cards": (LIGHT, ev.ConversationEnded(), False),
    # Always and never
    "undoing": ("adult", ev.Undone(), True),
    "undoing nothing": ("", ev.Undone(), False),
    "undoing what was undone": ("adult undo", ev.Undone(), False),
    "undoing that an adult knows": (LIGHT + " help now reached", ev.Undone(), True),
    "undoing that nobody was reached": (LIGHT + " help now unreached", ev.Undone(), True),
    "undoing a step of the ending after that": (LIGHT + " help now reached closing", ev.Undone(), True),
    "undoing once the young person has left": (AFTER, ev.Undone(), False),
    "undoing once the coach sits alone": ("help now reached turn", ev.Undone(), False),
    "undoing an answer of the coach alone": (AFTER + " turn answer:load", ev.Undone(), True),
    "an answer that is not offered": (AFTER + " turn", ev.AftercareAnswered("safety", ("perhaps",)), False),
    "leaving the aim open": ("prepare agree", ev.AimLeft(), True),
    "leaving it open, later": (LIGHT, ev.AimLeft(), False),
    "an aim that does not exist": ("prepare agree", ev.AimChosen("fly"), False),
    "a figure that does not exist": (LIGHT, ev.PersonageChosen("nobody-we-know"), False),
    "closing from a pause after the ending": (CLOSED + " refer pause", go(Stage.CLOSE), False),
    "a gap": (LIGHT + " pause", ev.GapNoticed(9.0), True),
    "help after the end": ("end", ev.TooHeavyRaised(), False),
    "undoing the end": ("end", ev.Undone(), False),
    "a gap after the end": ("end", ev.GapNoticed(9.0), False),
    "ending twice": ("end", ev.ConversationEnded(), False),
}


@pytest.mark.parametrize("name", CASES)
def test_what_may_happen(name: str) -> None:
    line, event, may = CASES[name]
    assert allowed(play(line), event, AROUND) is may


PICKS = {
    "a card that lies open": ("coping-light-1", 1, True),
    "with a weight that is not its own": ("coping-light-1", 0, False),
    "a card that does not lie open": ("coping-light-2", 2, False),
    "a card that left the library": ("gone", 0, False),
}


@pytest.mark.parametrize("name", PICKS)
def test_which_card_may_be_picked(name: str) -> None:
    card, weight, may = PICKS[name]
    lying = Session(stage=Stage.CARDS, table=Table(Depth.LIGHT, Choosing(("coping-light-1", "gone"), Pool.NEXT)))
    assert allowed(lying, ev.CardPicked(card, weight), AROUND) is may


AT_HOME_IN_ONE_STEP: dict[ev.Event, Stage] = {
    ev.MeetingGiven(follow_up=True): Stage.PREPARE,
    ev.NobodyNamed(): Stage.PREPARE,
    ev.OwnAgreementAdded(): Stage.AGREE,
    ev.OwnAimGiven(): Stage.AIM,
    ev.TopicPlaced(Theme.HOME, Stance.OPEN): Stage.AIM,
    ev.PersonageChosen("fox"): Stage.CARDS,
    ev.MarkMade(Mark.SAME_AGAIN): Stage.CARDS,
    ev.SlowedDown(): Stage.CARDS,
    HEAVIER: Stage.CARDS,
    ev.ClosingShortened(): Stage.CLOSE,
    ev.ReferralLeft(): Stage.REFER,
    ev.LaptopTurned(): Stage.AFTERCARE,
}


@pytest.mark.parametrize("event", AT_HOME_IN_ONE_STEP)
def test_what_belongs_to_one_step_of_the_talk_happens_nowhere_else(event: ev.Event) -> None:
    open_in = {stage for stage in Stage if allowed(Session(stage=stage), event, AROUND)}
    assert open_in == {AT_HOME_IN_ONE_STEP[event]}


REACH = {
    "checked by today at the latest": (ADULT, True),
    "checked too long ago": (replace(ADULT, check_by=TODAY - timedelta(days=1)), False),
    "not named at all": (None, False),
}


@pytest.mark.parametrize("name", REACH)
def test_which_adult_counts(name: str) -> None:
    adult, may = REACH[name]
    around = replace(AROUND, organisation=replace(ORGANISATION, adult=adult))
    assert allowed(Session(), ev.AdultNamed(Seat.ADULT), around) is may


NOT_AGREED = {
    "to the aim": go(Stage.AIM),
    "to the depth": go(Stage.DEPTH),
    "to the cards": go(Stage.CARDS),
}


@pytest.mark.parametrize("name", NOT_AGREED)
def test_every_agreement_comes_before_what_follows(name: str) -> None:
    with_a_depth = Session(stage=Stage.AGREE, table=Table(Depth.LIGHT))
    assert not allowed(with_a_depth, NOT_AGREED[name], AROUND)
