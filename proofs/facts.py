"""Makes journals that could be real: every kind of fact, sealed as the program seals them, so that only sense fails."""

import json
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import fields
from enum import Enum
from functools import cache
from random import Random
from typing import Any, cast, get_args, get_origin, get_type_hints

from gesprekshulp.conversation.circling import CirclingSettings
from gesprekshulp.conversation.events import (
    ConversationStarted,
    Entry,
    Event,
    Moment,
    Paused,
    PracticeEvent,
    Resumed,
    Rewound,
)
from gesprekshulp.conversation.model import Mode
from gesprekshulp.storage.chain import SEAL, START, seal
from gesprekshulp.storage.codec import EVENTS, Header, encode, encode_header
from proofs.spoiling import Value, as_json, tables

IDS = (
    "LM-01",
    "CO-03",
    "between_us",
    "safety",
    "load",
    "7",
    "toetsweek",
    "fox",
    "",
    "../../x",
    "<b>",
    "\u202e",
    "x" * 99,
)
NUMBERS = (0, 1, 2, 5, -1, 40, 10**9, 10**18)
SECONDS = (0.0, 0.5, 60.0, -5.0, 90_000.0, 1e12, 1e300)
FACTS = 60
LONG = 3_000


def journal(mode: Mode, now: float, dice: Random) -> bytes:
    """Give a journal with facts in an order that no talk has."""
    lines = [encode_header(Header("0.1.0", "d1ge57", mode))]
    lines += [encode(entry) for entry in _entries(mode, now, dice)]
    if mode is Mode.PRACTICE and dice.random() < 0.02:  # noqa: PLR2004 -- they are long
        lines += [encode(entry) for entry in _back_and_back(now)]
    return sealed(lines)


def _back_and_back(now: float) -> Iterator[Entry]:
    """Give a play that stands still for long, and then goes back again and again."""
    for number in range(LONG):
        event = Rewound(LONG) if number > LONG // 2 else Paused() if number % 2 else Resumed()
        yield Entry(Moment(now, float(number)), event)


def sealed(texts: Sequence[bytes]) -> bytes:
    """Give the lines of a journal, each with its seal."""
    lines: list[bytes] = []
    for text in texts:
        lines.append(seal(text, lines[-1] if lines else b""))
    return b"".join(lines)


def forged(content: bytes, dice: Random) -> bytes:
    """Give a journal with one to three lines spoiled, dropped, moved or repeated, and seals that say all is well."""
    texts = [line[START:] for line in content.split(b"\n") if len(line) >= SEAL]
    for _ in range(dice.choice((1, 1, 3))):
        place = dice.randrange(len(texts))
        match dice.randrange(6):
            case 0:
                texts.append(texts.pop(place))
            case 1:
                texts[place:place] = [texts[place]] * dice.choice((1, 30, 2_000))
            case 2 if len(texts) > 1:
                del texts[place]
            case _:
                texts[place] = _spoiled(texts[place], dice)
    return sealed(texts)


def _spoiled(text: bytes, dice: Random) -> bytes:
    """Give a line of JSON with something in it that nobody expects."""
    try:
        found: object = json.loads(text)
    except ValueError:  # spoiled before
        return text[: dice.randrange(len(text) + 1)]
    if not isinstance(found, dict):
        return text
    return as_json(tables(cast("dict[str, Value]", found), dice)).replace(b"\n", b" ")


def _entries(mode: Mode, now: float, dice: Random) -> Iterator[Entry]:
    """Give facts, each some time after the last one."""
    wall = now - 3_000
    steady = 5.0
    yield Entry(Moment(wall, steady), ConversationStarted(mode, CirclingSettings()))
    kinds = [kind for kind in EVENTS.values() if mode is Mode.PRACTICE or kind not in get_args(PracticeEvent)]
    few = dice.sample(kinds, dice.choice((3, 12, len(kinds) // 2)))
    for _ in range(dice.choice((5, FACTS, FACTS, 3 * FACTS))):
        seconds = dice.choice((1.0, 20.0, 20.0, 0.0))
        wall, steady = wall + seconds, steady + seconds
        yield Entry(Moment(wall, steady), _event(dice.choice(few), mode, dice))


def _event(kind: type[Event], mode: Mode, dice: Random) -> Event:
    """Give a fact of this kind with any values its fields can have."""
    given = {
        name: mode if hint is Mode else _value(hint, dice) for name, hint in _hints(cast("Hashable", kind)).items()
    }
    make: Any = kind
    return cast("Event", make(**given))


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    """Give the types of the fields of a fact."""
    made = cast("type[Any]", kind)
    hints = get_type_hints(made)
    return {field.name: hints[field.name] for field in fields(made)}


def _value(hint: Any, dice: Random) -> object:  # noqa: ANN401 -- a type of a field, whatever it is
    """Give any value of this type."""
    if hint is CirclingSettings:
        return CirclingSettings()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return dice.choice(list(hint))
    simple = {str: IDS, int: NUMBERS, float: SECONDS, bool: (True, False), type(None): (None,)}
    if hint in simple:
        return dice.choice(cast("Sequence[object]", simple[hint]))
    inner = [each for each in get_args(hint) if each is not Ellipsis]
    if get_origin(hint) in {tuple, frozenset}:
        return tuple(_value(inner[0], dice) for _ in range(dice.choice((0, 1, 3, 50))))
    return _value(dice.choice(inner), dice)
