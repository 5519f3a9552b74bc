"""The scripted young person: a story of lines and replies, and the way somebody took through it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from gesprekshulp.conversation.drawing import Dice

LOWEST_MOOD, HIGHEST_MOOD = -2, 2
MOST_OPEN = 3


class Move(StrEnum):
    """What a reply does; the first five help, the others get in the way of it."""

    LISTENING = "listening"
    PERMISSION = "permission"
    STRENGTH = "strength"
    BOUNDARY = "boundary"
    HANDOVER = "handover"
    ADVICE = "advice"
    WHY = "why"
    OWN_STORY = "own_story"
    PROMISE = "promise"
    PROBING = "probing"
    BELITTLING = "belittling"


HELPFUL = frozenset({Move.LISTENING, Move.PERMISSION, Move.STRENGTH, Move.BOUNDARY, Move.HANDOVER})


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to say: what it does, what the young person thinks of it, a line for the coach, and what comes next."""

    say: str
    move: Move
    thought: str
    feedback: str
    to: str


@dataclass(frozen=True, slots=True)
class Node:
    """What the young person says, and how that person is then; a node without replies is an ending.

    `mood` goes from -2 (low) to 2 (light), `openness` from 0 (closed) to 3 (open). From a `handed_over` node on an
    adult is on the way.
    """

    id: str
    says: str
    mood: int
    openness: int
    replies: tuple[Reply, ...] = ()
    handed_over: bool = False


@dataclass(frozen=True, slots=True)
class NextTime:
    """What to try next time: when hearing was missed, a limit was, safety came late, and when all went well."""

    heard: str
    limit: str
    safe: str
    well: str


@dataclass(frozen=True, slots=True)
class Script:
    """A scripted young person for a scenario; `help` is the node to which "dit is te zwaar" leads from anywhere.

    In a `danger` script an adult has to know, whatever is replied.
    """

    scenario: str
    start: str
    help: str
    next_time: NextTime
    nodes: tuple[Node, ...]
    danger: bool = False

    @property
    def by_id(self) -> Mapping[str, Node]:
        """Give the nodes by their ids."""
        return {node.id: node for node in self.nodes}


@dataclass(frozen=True, slots=True)
class Step:
    """One turn: where it was said, and which reply was given; none means "dit is te zwaar"."""

    node: str
    reply: int | None


@dataclass(frozen=True, slots=True)
class Walk:
    """The way taken through a script so far, from its start."""

    script: Script
    steps: tuple[Step, ...] = ()

    @property
    def node(self) -> Node:
        """Give where the walk stands."""
        known = self.script.by_id
        if not self.steps:
            return known[self.script.start]
        reply = self.reply(self.steps[-1])
        return known[reply.to if reply else self.script.help]

    @property
    def over(self) -> bool:
        """Say whether this is an ending."""
        return not self.node.replies

    @property
    def helped(self) -> bool:
        """Say whether "dit is te zwaar" was said."""
        return any(step.reply is None for step in self.steps)

    @property
    def passed(self) -> tuple[Node, ...]:
        """Give where the walk was, in order, and where it stands."""
        known = self.script.by_id
        return (*(known[step.node] for step in self.steps), self.node)

    def reply(self, step: Step) -> Reply | None:
        """Give the reply of a turn; none when it was "dit is te zwaar"."""
        return None if step.reply is None else self.script.by_id[step.node].replies[step.reply]

    def answer(self, reply: int) -> "Walk":
        """Give the walk after the reply with this place in the file, counted from zero.

        Raises IndexError when there is no such reply.
        """
        if reply not in range(len(self.node.replies)):
            raise IndexError(f"{self.node.id} has no reply {reply}")
        return replace(self, steps=(*self.steps, Step(self.node.id, reply)))

    def too_heavy(self) -> "Walk":
        """Give the walk after "dit is te zwaar"; said once, it changes nothing the second time.

        At an ending it takes the place of the last reply: that turn was the last in which it could be said.
        """
        if self.helped or (self.over and not self.steps):
            return self
        before = self.back_to(len(self.steps) - 1) if self.over else self
        return replace(before, steps=(*before.steps, Step(before.node.id, None)))

    def back_to(self, turn: int) -> "Walk":
        """Give the walk as it was before this turn, counted from zero: "nog een keer vanaf hier".

        Raises IndexError when there was no such turn.
        """
        if turn not in range(len(self.steps)):
            raise IndexError(f"there was no turn {turn}")
        return replace(self, steps=self.steps[:turn])


def shuffled(node: Node, dice: Dice) -> tuple[int, ...]:
    """Give the places of the replies of a node in an order of chance, so that no key is always the best one."""
    return tuple(sorted(range(len(node.replies)), key=lambda _: dice.random()))


class Degree(StrEnum):
    """How far something was there; a word, never a number."""

    YES = "yes"
    PARTLY = "partly"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The three plain words at the end: heard, limit, safe."""

    heard: Degree
    limit: Degree
    safe: Degree


_HEARING = frozenset({Move.LISTENING, Move.PERMISSION, Move.STRENGTH})
_KEEPING = frozenset({Move.BOUNDARY, Move.HANDOVER})
_CROSSING = frozenset({Move.PROMISE, Move.ADVICE, Move.PROBING})
_HURTING = frozenset({Move.PROMISE, Move.PROBING, Move.BELITTLING})


def outcome(walk: Walk) -> Outcome:
    """Give the three words for a walk.

    Heard: at least half of the turns showed that somebody listened. Limit: nothing was promised, advised or dug up;
    partly when that happened once, or was put right later. Safe: in a danger script it was the coach who brought in
    an adult, partly when the story had to; elsewhere nothing was said that hurts, partly when that happened once.
    """
    moves = _moves(walk)
    return Outcome(_heard(moves), _limit(moves), _brought_in(walk, moves) if walk.script.danger else _unhurt(moves))


def to_try(walk: Walk) -> str:
    """Give what to try next time: for the first of the three words that isn't fully there, or else for all well."""
    found, next_time = outcome(walk), walk.script.next_time
    words = ((found.heard, next_time.heard), (found.limit, next_time.limit), (found.safe, next_time.safe))
    return next((text for degree, text in words if degree is not Degree.YES), next_time.well)


def _moves(walk: Walk) -> list[Move]:
    """Give what each turn did; "dit is te zwaar" hands over."""
    return [reply.move if (reply := walk.reply(step)) else Move.HANDOVER for step in walk.steps]


def _heard(moves: list[Move]) -> Degree:
    """Half of the turns or more; fetching help is a way of hearing too."""
    heard = sum(move in _HEARING | _KEEPING for move in moves)
    if 2 * heard >= len(moves) and any(move in _HEARING for move in moves):
        return Degree.YES
    return Degree.PARTLY if heard else Degree.NOT_YET


def _limit(moves: list[Move]) -> Degree:
    """What crossed the limit, and whether that was put right after the last time."""
    crossed = [place for place, move in enumerate(moves) if move in _CROSSING]
    if not crossed:
        return Degree.YES
    kept = any(move in _KEEPING for move in moves[crossed[-1] + 1 :])
    return Degree.PARTLY if kept or len(crossed) == 1 else Degree.NOT_YET


def _brought_in(walk: Walk, moves: list[Move]) -> Degree:
    """Who brought in an adult: the turn after which one was on the way tells."""
    for move, node in zip(moves, walk.passed[1:], strict=True):
        if node.handed_over:
            return Degree.YES if move is Move.HANDOVER else Degree.PARTLY
    return Degree.NOT_YET


def _unhurt(moves: list[Move]) -> Degree:
    """How often something was said that hurts."""
    hurts = sum(move in _HURTING for move in moves)
    return (Degree.YES, Degree.PARTLY, Degree.NOT_YET)[min(hurts, 2)]
