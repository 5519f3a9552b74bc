"""Role-plays to look back on, played with the cards that come with the program."""

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation.model import Level, Mode, Observation, Skill
from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.shipped import resources
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.scenario import Scenario
from tests.conversation.player import CARDS, Talk
from tests.ui.driver import AROUND

PRACTICE = read_practice(resources()).practice
BEGAN = datetime(2026, 12, 3, 15, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
UNTIL_THE_CARDS = CARDS.replace("aim ", "vent ").replace("vent", "no-aim-yet go:depth")


def scenario(name: str) -> Scenario:
    """Give a scenario that comes with the program."""
    found = PRACTICE.scenario(name)
    assert found is not None
    return found


TOETSWEEK, NIET_DOORVERTELLEN = scenario("toetsweek"), scenario("niet_doorvertellen")


def began(which: Scenario = TOETSWEEK) -> Talk:
    """Give a role-play of this scenario that just began."""
    talk = Talk(AROUND, mode=Mode.PRACTICE)
    talk.take(ev.ScenarioChosen(which.id))
    return talk


def take(talk: Talk, *facts: ev.Event, seconds: float = 7) -> None:
    """Take these facts, each some seconds after the last one."""
    for fact in facts:
        talk.take(fact, seconds)


def observed(talk: Talk, *marks: Observation) -> None:
    """Mark these moments."""
    take(talk, *(ev.Observed(mark) for mark in marks))


def two_ways() -> Talk:
    """Give a whole role-play that went back once: advice on the first way, silence on the second."""
    talk = began()
    talk.play(UNTIL_THE_CARDS + "light card heavier")
    observed(talk, Observation.OPEN_QUESTION, Observation.SILENCE)
    talk.play("wait:30 heavier card wait:40 same")
    kept = len(talk.entries)
    take(talk, ev.TwistHanded("dicht"))
    talk.play("wait:30 heavier")
    observed(talk, Observation.ADVICE)
    talk.play("wait:20 heavier same-again")
    take(talk, ev.Rewound(kept))
    observed(talk, Observation.SILENCE, Observation.PARAPHRASE)
    talk.play("wait:30 heavier heavier wait:30 heavier heavier")
    take(talk, ev.TwistHanded("tip"))
    talk.play("not-now pause wait:60 resume heavier lighter new-angle card wait:50 lighter")
    observed(talk, Observation.STRENGTH, Observation.WHY, Observation.PROBING)
    talk.play("skip share card wait:40 lighter help now reached wait:30")
    return talk


def played(talk: Talk, which: Scenario | None = TOETSWEEK, *, fresh: bool = True) -> Played:
    """Give this role-play to look back on."""
    return Played(tuple(talk.entries), which, BEGAN, fresh)


def rated(talk: Talk, ratings: Iterable[tuple[Skill, Level]]) -> Talk:
    """Settle these lines of the sheet, and give the role-play back."""
    take(talk, *(ev.SkillRated(skill, level) for skill, level in ratings))
    return talk
