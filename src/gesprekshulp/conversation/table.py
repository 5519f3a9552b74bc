"""What lies on the table: the depth, the cards laid down, the card being asked, the cards already played."""

from dataclasses import dataclass, replace
from typing import assert_never

from gesprekshulp.conversation.events import (
    CardPicked,
    CardSkipped,
    CardsOffered,
    CheckInAnswered,
    CheckInAsked,
    DepthChosen,
    ListeningBegan,
    PersonageChosen,
    SlowedDown,
    TableEvent,
)
from gesprekshulp.conversation.model import CheckInColour, Depth, Pool

CALM_CARDS = 2
CHECK_IN_AFTER = {Depth.LIGHT: 5, Depth.SHARE: 3}


@dataclass(frozen=True, slots=True)
class Resting:
    """No card: the screen is calm and they talk."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """These cards lie open to choose from."""

    cards: tuple[str, ...]
    pool: Pool


@dataclass(frozen=True, slots=True)
class Asking:
    """This card is on the table."""

    card: str
    pool: Pool


Spread = Resting | Choosing | Asking


@dataclass(frozen=True, slots=True)
class Turn:
    """A card that was on the table, and whether it was passed over."""

    card: str
    weight: int
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The table after the facts so far.

    `calm` counts the next cards that weigh nothing, `no_steps` the next cards that ask for no step or future;
    `asking` means that the check-in is on screen, `steady` "fijn zo, niet dieper", `unwell` that the
    check-in was red and ways out are asked for.
    """

    depth: Depth | None = None
    spread: Spread = Resting()
    turns: tuple[Turn, ...] = ()
    passed: frozenset[str] = frozenset()
    skips: int = 0
    calm: int = 0
    no_steps: int = 0
    since_check_in: int = 0
    asking: bool = False
    steady: bool = False
    unwell: bool = False
    personage: str = ""

    @property
    def played(self) -> tuple[Turn, ...]:
        """Give the cards that were not passed over, in order."""
        return tuple(turn for turn in self.turns if not turn.skipped)

    @property
    def waits(self) -> bool:
        """Say whether the young person is asked something, and the coach waits."""
        return self.asking or self.unwell

    @property
    def check_in_due(self) -> bool:
        """Say whether it is time to ask "nog goed zo?" (content guide 1d: 5 cards at light, 3 at share)."""
        limit = CHECK_IN_AFTER.get(self.depth) if self.depth else None
        return limit is not None and self.since_check_in >= limit


def laid(table: Table, event: TableEvent) -> Table:
    """Give the table after this fact."""
    match event:
        case DepthChosen(depth):
            return _at_depth(table, depth)
        case CardsOffered(cards, pool):
            return _offered(table, cards, pool)
        case CardPicked(card, weight):
            return _picked(table, card, weight)
        case CardSkipped():
            return _skipped(table)
        case ListeningBegan():
            passed = table.passed | _lying(table)
            return replace(table, spread=Resting(), passed=passed, asking=False, unwell=False)
        case PersonageChosen(personage):
            return replace(table, personage=personage)
        case SlowedDown():
            return replace(table, calm=CALM_CARDS, spread=Resting(), asking=False, unwell=False)
        case CheckInAsked():
            return replace(table, spread=Resting(), asking=True)
        case CheckInAnswered(colour):
            return _checked_in(table, colour)
        case _:
            assert_never(event)


def _at_depth(table: Table, depth: Depth) -> Table:
    """Change the depth; after lowering it the next cards weigh nothing."""
    lowered = table.depth is not None and depth.level < table.depth.level
    return replace(
        table,
        depth=depth,
        spread=Resting(),
        calm=CALM_CARDS if lowered else table.calm,
        since_check_in=0,
        skips=0,
        asking=False,
        steady=False,
        unwell=False,
    )


def _lying(table: Table) -> frozenset[str]:
    """Give the cards that lie open to choose from."""
    return frozenset(table.spread.cards) if isinstance(table.spread, Choosing) else frozenset()


def _offered(table: Table, cards: tuple[str, ...], pool: Pool) -> Table:
    """Lay cards down; the ones they replace rank last from now on."""
    return replace(
        table,
        spread=Choosing(cards, pool),
        passed=table.passed | _lying(table),
        no_steps=CALM_CARDS if pool is Pool.TURNING else table.no_steps,
        asking=False,
        unwell=False,
    )


def _picked(table: Table, card: str, weight: int) -> Table:
    """Put one card on the table; the others rank last from now on."""
    return replace(
        table,
        spread=Asking(card, table.spread.pool if isinstance(table.spread, Choosing) else Pool.NEXT),
        turns=(*table.turns, Turn(card, weight)),
        passed=table.passed | _lying(table) - {card},
        skips=0,
        calm=max(0, table.calm - 1),
        no_steps=max(0, table.no_steps - 1),
        since_check_in=table.since_check_in + 1,
    )


def _skipped(table: Table) -> Table:
    """Take the card away again; passing costs nothing."""
    turns = (*table.turns[:-1], *(replace(last, skipped=True) for last in table.turns[-1:]))
    return replace(table, spread=Resting(), turns=turns, skips=_skips(turns))


def _skips(turns: tuple[Turn, ...]) -> int:
    """Count the cards passed over in a row, up to now."""
    count = 0
    for turn in reversed(turns):
        if not turn.skipped:
            break
        count += 1
    return count


def _checked_in(table: Table, colour: CheckInColour) -> Table:
    """Note how it is; red asks for ways out, never for more."""
    return replace(
        table,
        since_check_in=0,
        asking=False,
        steady=table.steady or colour is CheckInColour.YELLOW,
        unwell=colour is CheckInColour.RED,
        calm=CALM_CARDS if colour is CheckInColour.RED else table.calm,
    )
