"""Every rule for a script finds what it is about and says where; none minds a script that is shipped."""

from dataclasses import replace

import pytest

from gesprekshulp.practice.script import Move, Script
from gesprekshulp.practice.script_rules import KEEPS_OUT, LIMITS, ScriptFinding, ScriptRule, check_script
from tests.practice.builders import NODES, SOUND, SOUND_IN_DANGER, node, shipped, sound, with_node, with_reply

LONGER = "Dat zeg ik zo, en dan nog wat."
MIDDLE = SOUND.by_id["n4"].replies  # on this node the second reply is the one that helps
ELSEWHERE = node("los", *(replace(each, to="n1") for each in MIDDLE))
OPEN_END = node("open")


def helping_first(script: Script, *names: str) -> Script:
    """Give the script with the helping reply first on these nodes."""
    for name in names:
        replies = sorted(script.by_id[name].replies, key=lambda each: each.move is not Move.LISTENING)
        script = with_node(script, name, replies=tuple(replies))
    return script


def without_adult(script: Script, *names: str) -> Script:
    """Give the script with no adult on the way at these nodes."""
    for name in names:
        script = with_node(script, name, handed_over=False)
    return script


def found(rule: ScriptRule, name: str, field: str, *values: str) -> tuple[ScriptFinding, ...]:
    """Give the findings of one rule at one node, one for each value."""
    return tuple(ScriptFinding(rule, name, field, value) for value in values)


CASES: dict[str, tuple[Script, tuple[ScriptFinding, ...]]] = {
    "a start that is not there": (
        replace(SOUND, start="weg"),
        found(ScriptRule.UNKNOWN_NODE, "", "start", "weg"),
    ),
    "help that is not there": (
        replace(SOUND, help="weg"),
        found(ScriptRule.UNKNOWN_NODE, "", "help", "weg"),
    ),
    "a reply that leads nowhere": (
        with_reply(SOUND, "n3", 1, to="weg"),
        found(ScriptRule.UNKNOWN_NODE, "n3", "to", "weg"),
    ),
    "two nodes with one id": (
        replace(SOUND, nodes=(*SOUND.nodes, SOUND.nodes[4])),
        found(ScriptRule.NODE_TWICE, "n4", "id", ""),
    ),
    "one node too few": (
        sound(nodes=NODES - 1),
        found(ScriptRule.NODES, "", "node", "11"),
    ),
    "one node too many": (
        sound(nodes=21),
        found(ScriptRule.NODES, "", "node", "21"),
    ),
    "one reply too few": (
        with_node(SOUND, "n4", replies=MIDDLE[:2]),
        found(ScriptRule.REPLIES, "n4", "reply", "2"),
    ),
    "one reply too many": (
        with_node(SOUND, "n4", replies=MIDDLE + MIDDLE[:2]),
        found(ScriptRule.REPLIES, "n4", "reply", "5"),
    ),
    "a mood below the scale": (
        with_node(SOUND, "n11", mood=-3),
        found(ScriptRule.MOOD, "n11", "mood", "-3"),
    ),
    "a mood above the scale": (
        with_node(SOUND, "n0", mood=3),
        found(ScriptRule.MOOD, "n0", "mood", "3"),
    ),
    "openness below the scale": (
        with_node(SOUND, "n11", openness=-1),
        found(ScriptRule.OPENNESS, "n11", "openness", "-1"),
    ),
    "openness above the scale": (
        with_node(SOUND, "n0", openness=4),
        found(ScriptRule.OPENNESS, "n0", "openness", "4"),
    ),
    "a node that nothing leads to": (
        replace(SOUND, nodes=(*SOUND.nodes, ELSEWHERE)),
        found(ScriptRule.UNREACHABLE, "los", "id", ""),
    ),
    "a way that comes back": (
        with_reply(SOUND, "n4", 0, to="n4"),
        found(ScriptRule.LOOP, "n4", "to", ""),
    ),
    "a longer way that comes back": (
        with_reply(SOUND, "n4", 0, to="n3"),
        found(ScriptRule.LOOP, "n3", "to", "") + found(ScriptRule.LOOP, "n4", "to", ""),
    ),
    "nothing that helps": (
        with_reply(SOUND, "n4", 1, move=Move.PROBING),
        found(ScriptRule.NOTHING_HELPS, "n4", "move", ""),
    ),
    "nothing that gets in the way": (
        with_reply(with_reply(SOUND, "n4", 0, move=Move.STRENGTH), "n4", 2, move=Move.PERMISSION),
        found(ScriptRule.ALL_HELPS, "n4", "move", ""),
    ),
    "one reply that is longer": (
        with_reply(SOUND, "n4", 1, say=LONGER),
        found(ScriptRule.LENGTHS, "n4", "say", f"14-{len(LONGER)}"),
    ),
    "advice that opens": (
        with_node(SOUND, "n4", openness=0),
        found(ScriptRule.REWARDS, "n4", "to", Move.ADVICE, Move.WHY),
    ),
    "advice that lightens": (
        with_node(SOUND, "n4", mood=-1),
        found(ScriptRule.REWARDS, "n4", "to", Move.ADVICE, Move.WHY),
    ),
    "advice that works better than listening": (
        with_reply(with_node(SOUND, "n11", openness=0), "n4", 1, to="n11"),
        found(ScriptRule.REWARDS, "n4", "to", Move.ADVICE, Move.WHY),
    ),
    "the best reply too often in one place": (
        helping_first(SOUND, "n1", "n2"),
        found(ScriptRule.BEST_PLACE, "", "reply", "1"),
    ),
    "an adult after four turns": (
        without_adult(SOUND_IN_DANGER, "n1", "n2", "n3"),
        found(ScriptRule.HANDOVER_LATE, "n0", "handed_over", ""),
    ),
    "an ending without an adult": (
        with_reply(replace(SOUND_IN_DANGER, nodes=(*SOUND_IN_DANGER.nodes, OPEN_END)), "n0", 1, to="open"),
        found(ScriptRule.HANDOVER_LATE, "n0", "handed_over", "")
        + found(ScriptRule.HANDOVER_LATE, "open", "handed_over", ""),
    ),
    "an adult who is only brought in by the story": (
        with_reply(SOUND_IN_DANGER, "n0", 0, move=Move.LISTENING),
        found(ScriptRule.HANDOVER_MISSING, "", "move", ""),
    ),
    "no adult after too heavy": (
        with_node(SOUND, "n11", handed_over=False),
        found(ScriptRule.HELP, "n11", "handed_over", ""),
    ),
}
LEFT_ALONE = {
    "a sound script": SOUND,
    "a sound script in danger": SOUND_IN_DANGER,
    "the longest there may be": sound(nodes=20),
    "an adult after three turns": without_adult(SOUND_IN_DANGER, "n1", "n2"),
    "no adult where there is no danger": without_adult(SOUND, *(f"n{number}" for number in range(NODES - 1))),
    "the best reply in one place as often as elsewhere": helping_first(SOUND, "n1"),
    "four replies": with_node(SOUND, "n4", replies=MIDDLE + MIDDLE[:1]),
    **{f"the shipped {script.scenario}": script for script in shipped().scripts},
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_to_mend_is_found_with_its_place(case: str) -> None:
    script, findings = CASES[case]
    assert check_script(script) == findings


def test_every_rule_is_in_that_table() -> None:
    assert {finding.rule for _, findings in CASES.values() for finding in findings} == set(ScriptRule)
    assert set(LIMITS) < set(ScriptRule)


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_what_is_sound_is_left_alone(case: str) -> None:
    assert check_script(LEFT_ALONE[case]) == ()


def test_what_is_only_a_matter_of_taste_keeps_no_script_out() -> None:
    assert set(ScriptRule) - KEEPS_OUT == {
        ScriptRule.NODES,
        ScriptRule.REPLIES,
        ScriptRule.LENGTHS,
        ScriptRule.BEST_PLACE,
        ScriptRule.ALL_HELPS,
    }
