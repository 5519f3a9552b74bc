"""Which lines are shown, in which order, and which are marked as old."""

from dataclasses import replace

import pytest

from gesprekshulp.conversation.content import Helpline
from gesprekshulp.conversation.helplines import lines_for
from gesprekshulp.conversation.model import AgeBand, HelpTopic, Region
from tests.conversation.builders import DAY, TODAY, line

CHILD = line("child", oldest=15)
TEEN = line("teen", youngest=16, oldest=24)
VIOLENCE = line("violence", HelpTopic.VIOLENCE)
NIGHT = line("night", always_open=True)
DEATH = line("death", HelpTopic.LIFE_AND_DEATH, always_open=True)
EMERGENCY = line("112", HelpTopic.VIOLENCE, emergency=True, always_open=True)
FLEMISH = line("flemish", regions=(Region.FLANDERS,))
OFF = line("off", on=False)
ALL = (OFF, FLEMISH, CHILD, TEEN, VIOLENCE, NIGHT, DEATH, EMERGENCY)

CASES: dict[str, tuple[tuple[Helpline, ...], AgeBand | None, HelpTopic | None, list[str]]] = {
    "one that fits, one for the night, emergency": (ALL, AgeBand.TWELVE, None, ["child", "night", "112"]),
    "another for another age": (ALL, AgeBand.SIXTEEN, None, ["teen", "night", "112"]),
    "an unknown age counts as the youngest": (ALL, None, None, ["child", "night", "112"]),
    "a topic goes before anything": (ALL, None, HelpTopic.VIOLENCE, ["violence", "night", "112"]),
    "the line for the topic may be the one for the night": (
        ALL,
        None,
        HelpTopic.LIFE_AND_DEATH,
        ["death", "112"],
    ),
    "a topic without a line": (ALL, None, HelpTopic.SEXUAL_VIOLENCE, ["child", "night", "112"]),
    "nothing is open at night": ((CHILD, EMERGENCY), None, None, ["child", "112"]),
    "the emergency line is no line for the night": ((EMERGENCY,), None, HelpTopic.VIOLENCE, ["112"]),
    "the age matters at night too": ((replace(NIGHT, youngest=16), EMERGENCY), None, None, ["112"]),
    "switched off": ((OFF,), None, None, []),
    "elsewhere": ((FLEMISH,), None, None, []),
    "none at all": ((), None, None, []),
}


@pytest.mark.parametrize("name", CASES)
def test_which_lines_are_shown(name: str) -> None:
    lines, age, topic, wanted = CASES[name]
    shown = lines_for(lines, Region.NETHERLANDS, age, topic, TODAY)
    assert [each.line.id for each in shown] == wanted


def test_each_region_has_its_own() -> None:
    shown = lines_for(ALL, Region.FLANDERS, None, None, TODAY)
    assert shown[0].line == FLEMISH


AGEING = {"on its last day": (TODAY, False), "a day later": (TODAY - DAY, True)}


@pytest.mark.parametrize("name", AGEING)
def test_an_old_record_says_so(name: str) -> None:
    expires, stale = AGEING[name]
    shown = lines_for((replace(CHILD, expires=expires),), Region.NETHERLANDS, None, None, TODAY)
    assert [each.stale for each in shown] == [stale]
