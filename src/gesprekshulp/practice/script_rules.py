"""What a script for practising alone must be: whole, ending, fair, and in danger on its way to an adult."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from gesprekshulp.practice.script import (
    HELPFUL,
    HIGHEST_MOOD,
    LOWEST_MOOD,
    MOST_OPEN,
    Move,
    Node,
    Reply,
    Script,
)

FEWEST_NODES, MOST_NODES = 12, 20
FEWEST_REPLIES, MOST_REPLIES = 3, 4
LONGEST_SHARE = 1.4  # the longest reply of a node, as a share of the shortest, in characters
MOST_TURNS = 3  # within so many turns a danger script is on its way to an adult, whatever is replied
LARGEST_SHARE_OF_A_PLACE = 0.5  # of the nodes, the best reply stands in one place of the file at most so often


class ScriptRule(StrEnum):
    """What can be wrong with a script."""

    UNKNOWN_NODE = "unknown_node"
    NODE_TWICE = "node_twice"
    NODES = "nodes"
    REPLIES = "replies"
    MOOD = "mood"
    OPENNESS = "openness"
    UNREACHABLE = "unreachable"
    LOOP = "loop"
    NOTHING_HELPS = "nothing_helps"
    ALL_HELPS = "all_helps"
    LENGTHS = "lengths"
    REWARDS = "rewards"
    BEST_PLACE = "best_place"
    HANDOVER_LATE = "handover_late"
    HANDOVER_MISSING = "handover_missing"
    HELP = "help"


KEEPS_OUT = frozenset(ScriptRule) - {
    ScriptRule.NODES,
    ScriptRule.REPLIES,
    ScriptRule.LENGTHS,
    ScriptRule.BEST_PLACE,
    ScriptRule.ALL_HELPS,
}  # with any of these a script can't be played, or teaches the wrong thing


@dataclass(frozen=True, slots=True)
class ScriptFinding:
    """One thing to mend: `node` is empty for the script as a whole, `field` is what to change, `found` stands there."""

    rule: ScriptRule
    node: str = ""
    field: str = "node"
    found: str = ""


def check_script(script: Script) -> tuple[ScriptFinding, ...]:
    """Give what is to mend; what the ways through a script are is only asked when every node it names exists."""
    broken = (*_unknown(script), *_twice(script))
    if broken:
        return broken
    return tuple(finding for rule in RULES for finding in rule(script))


def _unknown(script: Script) -> Iterator[ScriptFinding]:
    """Every node that is named exists."""
    known = script.by_id
    for field, name in (("start", script.start), ("help", script.help)):
        if name not in known:
            yield ScriptFinding(ScriptRule.UNKNOWN_NODE, "", field, name)
    for node in script.nodes:
        for reply in node.replies:
            if reply.to not in known:
                yield ScriptFinding(ScriptRule.UNKNOWN_NODE, node.id, "to", reply.to)


def _twice(script: Script) -> Iterator[ScriptFinding]:
    """Every node has an id of its own."""
    for name, times in Counter(node.id for node in script.nodes).items():
        if times > 1:
            yield ScriptFinding(ScriptRule.NODE_TWICE, name, "id")


def _sizes(script: Script) -> Iterator[ScriptFinding]:
    """A script is long enough to be a talk and short enough to be tried again; a node leaves a real choice."""
    if not FEWEST_NODES <= len(script.nodes) <= MOST_NODES:
        yield ScriptFinding(ScriptRule.NODES, found=str(len(script.nodes)))
    for node in _with_replies(script):
        if not FEWEST_REPLIES <= len(node.replies) <= MOST_REPLIES:
            yield ScriptFinding(ScriptRule.REPLIES, node.id, "reply", str(len(node.replies)))


def _ranges(script: Script) -> Iterator[ScriptFinding]:
    """Mood and openness stay on their scales."""
    for node in script.nodes:
        if not LOWEST_MOOD <= node.mood <= HIGHEST_MOOD:
            yield ScriptFinding(ScriptRule.MOOD, node.id, "mood", str(node.mood))
        if not 0 <= node.openness <= MOST_OPEN:
            yield ScriptFinding(ScriptRule.OPENNESS, node.id, "openness", str(node.openness))


def _reachable(script: Script) -> Iterator[ScriptFinding]:
    """Every node can be reached from the start, or from the help that is always there."""
    reached = _reached(script, script.start, script.help)
    for node in script.nodes:
        if node.id not in reached:
            yield ScriptFinding(ScriptRule.UNREACHABLE, node.id, "id")


def _ends(script: Script) -> Iterator[ScriptFinding]:
    """Every way ends: no node leads back to itself."""
    for node in script.nodes:
        if node.id in _reached(script, *(reply.to for reply in node.replies)):
            yield ScriptFinding(ScriptRule.LOOP, node.id, "to")


def _reached(script: Script, *names: str, short_of: frozenset[str] = frozenset()) -> set[str]:
    """Give all nodes on the ways from these on, themselves included; a way stops short of the last ones."""
    known, seen, waiting = script.by_id, set[str](), list(names)
    while waiting:
        name = waiting.pop()
        if name not in seen | short_of:
            seen.add(name)
            waiting += [reply.to for reply in known[name].replies]
    return seen


def _real_choice(script: Script) -> Iterator[ScriptFinding]:
    """Somewhere there is a reply that helps, and one that doesn't."""
    for node in _with_replies(script):
        helping = [reply for reply in node.replies if reply.move in HELPFUL]
        if not helping:
            yield ScriptFinding(ScriptRule.NOTHING_HELPS, node.id, "move")
        if len(helping) == len(node.replies):
            yield ScriptFinding(ScriptRule.ALL_HELPS, node.id, "move")


def _lengths(script: Script) -> Iterator[ScriptFinding]:
    """The length of a reply doesn't give away which one helps."""
    for node in _with_replies(script):
        lengths = [len(reply.say) for reply in node.replies]
        if max(lengths) > LONGEST_SHARE * min(lengths):
            yield ScriptFinding(ScriptRule.LENGTHS, node.id, "say", f"{min(lengths)}-{max(lengths)}")


def _fair(script: Script) -> Iterator[ScriptFinding]:
    """Nothing that gets in the way makes the young person lighter or more open, nor works better than what helps."""
    known = script.by_id
    for node in _with_replies(script):
        best = max((known[each.to].openness for each in node.replies if each.move in HELPFUL), default=MOST_OPEN)
        for reply in node.replies:
            then = known[reply.to]
            better = then.openness > node.openness or then.mood > node.mood or then.openness > best
            if reply.move not in HELPFUL and better:
                yield ScriptFinding(ScriptRule.REWARDS, node.id, "to", reply.move)


def _places(script: Script) -> Iterator[ScriptFinding]:
    """The best reply has no fixed place in the file; the window shuffles them besides."""
    nodes = list(_with_replies(script))
    places = Counter(_best_place(script, node) for node in nodes)
    for place, times in places.items():
        if times > LARGEST_SHARE_OF_A_PLACE * len(nodes):
            yield ScriptFinding(ScriptRule.BEST_PLACE, field="reply", found=str(place + 1))


def _best_place(script: Script, node: Node) -> int:
    """Give the place of the reply that helps most, counted from zero."""
    known = script.by_id

    def worth(reply: Reply) -> tuple[bool, int, int]:
        """Order replies: those that help, by how open and how light the young person is after them."""
        return reply.move in HELPFUL, known[reply.to].openness, known[reply.to].mood

    return max(range(len(node.replies)), key=lambda place: worth(node.replies[place]))


def _handed_over(script: Script) -> Iterator[ScriptFinding]:
    """In danger an adult is on the way within three turns from anywhere, also after replies that don't help.

    Somewhere it is the coach who sees to that.
    """
    if not script.danger:
        return
    if not any(_brings_in(script, node, reply) for node in script.nodes for reply in node.replies):
        yield ScriptFinding(ScriptRule.HANDOVER_MISSING, field="move")
    handed_over = frozenset(node.id for node in script.nodes if node.handed_over)
    before = _reached(script, script.start, script.help, short_of=handed_over)
    for node in script.nodes:
        if node.id in before and not _on_the_way(script, node, MOST_TURNS):
            yield ScriptFinding(ScriptRule.HANDOVER_LATE, node.id, "handed_over")


def _brings_in(script: Script, node: Node, reply: Reply) -> bool:
    """Say whether this reply is the coach's own way to an adult, and not one that comes after."""
    return reply.move is Move.HANDOVER and script.by_id[reply.to].handed_over and not node.handed_over


def _on_the_way(script: Script, node: Node, turns: int) -> bool:
    """Say whether an adult is surely on the way within so many turns."""
    if node.handed_over or not turns or not node.replies:
        return node.handed_over
    return all(_on_the_way(script, script.by_id[reply.to], turns - 1) for reply in node.replies)


def _help(script: Script) -> Iterator[ScriptFinding]:
    """Where "dit is te zwaar" leads an adult is on the way."""
    if not script.by_id[script.help].handed_over:
        yield ScriptFinding(ScriptRule.HELP, script.help, "handed_over")


def _with_replies(script: Script) -> Iterator[Node]:
    """Give the nodes that are no ending."""
    return (node for node in script.nodes if node.replies)


LIMITS = {
    ScriptRule.NODES: f"{FEWEST_NODES}-{MOST_NODES}",
    ScriptRule.REPLIES: f"{FEWEST_REPLIES}-{MOST_REPLIES}",
    ScriptRule.MOOD: f"{LOWEST_MOOD}-{HIGHEST_MOOD}",
    ScriptRule.OPENNESS: f"0-{MOST_OPEN}",
    ScriptRule.HANDOVER_LATE: str(MOST_TURNS),
}
RULES: tuple[Callable[[Script], Iterator[ScriptFinding]], ...] = (
    _sizes,
    _ranges,
    _reachable,
    _ends,
    _real_choice,
    _lengths,
    _fair,
    _places,
    _handed_over,
    _help,
)
