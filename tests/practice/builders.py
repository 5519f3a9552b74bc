"""Small scripted young people: one that no rule minds, and one with a turn for each move."""

from dataclasses import replace
from functools import cache

from gesprekshulp.library.practice import read_practice
from gesprekshulp.library.shipped import resources
from gesprekshulp.practice.material import Practice
from gesprekshulp.practice.script import Move, NextTime, Node, Reply, Script, Walk

NEXT_TIME = NextTime(heard="Wacht langer.", limit="Zeg wat je kunt.", safe="Haal er iemand bij.", well="Zo doorgaan.")
NODES = 12
GETTING_IN_THE_WAY = (Move.ADVICE, Move.WHY)


@cache
def shipped() -> Practice:
    """Give what comes with the program."""
    return read_practice(resources()).practice


def reply(move: Move, to: str, say: str = "Dat zeg ik zo.") -> Reply:
    """Make a reply."""
    return Reply(say=say, move=move, thought="Hm.", feedback="Dat deed iets.", to=to)


def node(name: str, *replies: Reply, handed_over: bool = False) -> Node:
    """Make a node in the middle of both scales."""
    return Node(id=name, says="Tja.", mood=0, openness=1, replies=replies, handed_over=handed_over)


def _choice(number: int, helping: Move) -> Node:
    """Make a node of which the helping reply moves up a place with every number; all replies lead to the next one."""
    moves = [*GETTING_IN_THE_WAY]
    moves.insert(number % 3, helping)
    return node(f"n{number}", *(reply(move, f"n{number + 1}") for move in moves), handed_over=number > 0)


def sound(helping: Move = Move.LISTENING, nodes: int = NODES) -> Script:
    """Make a script in which an adult is on the way after the first turn; at its usual length nothing is to mend."""
    choices = [_choice(number, helping) for number in range(nodes - 1)]
    ending = node(f"n{nodes - 1}", handed_over=True)
    return Script("toetsweek", "n0", ending.id, NEXT_TIME, (*choices, ending))


SOUND = sound()
SOUND_IN_DANGER = replace(sound(Move.HANDOVER), danger=True)


def with_node(script: Script, name: str, **changes: object) -> Script:
    """Give the script with something else on one node."""
    changed = replace(script.by_id[name], **changes)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    return replace(script, nodes=tuple(changed if each.id == name else each for each in script.nodes))


def with_reply(script: Script, name: str, place: int, **changes: object) -> Script:
    """Give the script with something else on one reply."""
    replies = list(script.by_id[name].replies)
    replies[place] = replace(replies[place], **changes)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    return with_node(script, name, replies=tuple(replies))


def story(*moves: Move, adult_after: int | None = None, danger: bool = False) -> Script:
    """Make a script with one reply on each node, which make these moves; from some turn on an adult is on the way."""
    late = len(moves) + 1 if adult_after is None else adult_after
    nodes = [
        node(f"n{number}", reply(move, f"n{number + 1}"), handed_over=number >= late)
        for number, move in enumerate(moves)
    ]
    ending = node(f"n{len(moves)}", handed_over=len(moves) >= late)
    helped = node("help", reply(Move.LISTENING, ending.id), handed_over=True)
    return Script("toetsweek", "n0", "help", NEXT_TIME, (*nodes, ending, helped), danger=danger)


def told(script: Script) -> Walk:
    """Walk through a story to its end."""
    walk = Walk(script)
    while not walk.over:
        walk = walk.answer(0)
    return walk
