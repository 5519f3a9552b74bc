"""Spoils files by a dice: what they hold, with the form kept (`tables`, `lines`), or the bytes as they come (`raw`)."""

import copy
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from random import Random
from typing import TypeAlias

Value: TypeAlias = "dict[str, Value] | list[Value] | str | bool | int | float | date | time | None"
Place: TypeAlias = "tuple[dict[str, Value], str] | tuple[list[Value], int]"

LARGE = 260 * 1024  # bytes: no file of words needs as many
DEEP = (3, 30, 90)  # three times as deep is what can still be written
WRITABLE_INT = 10**18
TEXTS = (
    "",
    " ",
    "x" * 300,
    "woord " * 5_000,
    "<b>vet</b><img src='file:///etc/passwd'><script>",
    "{adult} {role} {}",
    "{0.__class__}",
    "%file %item %field %found %1 %2",
    "../../../../tmp/elders",
    "..\\..\\elders",
    "/etc/passwd",
    "C:\\CON",
    "\x00\x07\x1b[31m",
    "een\ntwee\r\ndrie\u2028vier",
    "\u202eom\u202c\u2066\u200f",
    "\ud800",
    "\U0001f642" * 50,
    "e" + "\u0301" * 500,
    "'\"\\",
    "2026-11-29",
    "true",
)
SCALARS: tuple[Value, ...] = (
    True,
    False,
    0,
    -1,
    3,
    2**31,
    -(2**63),
    10**17,
    16**6000,
    0.5,
    -0.0,
    1e300,
    float("nan"),
    float("inf"),
    float("-inf"),
    date(1, 1, 1),
    date(9999, 12, 31),
    time(23, 59),
    datetime(2026, 1, 1, tzinfo=UTC),
)
ESCAPED = {number: f"\\u{number:04x}" for number in (*range(32), 0x7F)} | {ord('"'): '\\"', ord("\\"): "\\\\"}
BYTES = (
    b"\xff\xfe",
    b"\xc3\x28",
    b"\xed\xa0\x80",
    b"\x00",
    b"\xef\xbb\xbf",
    b"\r",
    b"\n",
    b'"""',
    b"'''",
    b"[[",
    b"]]",
    b"=",
    b"{",
    b"}",
    b"#",
    b"\\u202e",
    b"\\ud800",
    b"\\",
    b"a.b.c = 1\n",
)


def tables(given: dict[str, Value], dice: Random) -> dict[str, Value]:
    """Give the tables of a file with one to four things spoiled: a value, a name, an entry too many or too few."""
    found = copy.deepcopy(given)
    for _ in range(dice.choice((1, 1, 1, 2, 4))):
        places = list(_places(found))
        if places:
            _spoil(dice.choice(places), dice)
    return found


def value(dice: Random) -> Value:
    """Give a value that nobody expects."""
    chance = dice.random()
    if chance < 0.45:  # noqa: PLR2004 -- texts are what most fields hold
        return dice.choice(TEXTS)
    if chance < 0.85:  # noqa: PLR2004
        return dice.choice(SCALARS)
    if chance < 0.95:  # noqa: PLR2004
        return [dice.choice(TEXTS + SCALARS) for _ in range(dice.choice((0, 1, 3, 60)))]
    return _nest(dice)


def raw(content: bytes, dice: Random) -> bytes:
    """Give bytes with one to four parts flipped, cut out, doubled, put in or moved."""
    for _ in range(dice.choice((1, 1, 2, 4))):
        content = _knock(content, dice)
    return content


def large(content: bytes, dice: Random) -> bytes:
    """Give bytes that are far too many, or few but slow to read: one key in a thousand parts, tables without end."""
    return dice.choice(
        (
            content + b"\n# " + b"x" * LARGE,
            content + b"\nx = '" + b"y" * LARGE + b"'\n",
            b"a" + b".a" * dice.choice((40, 4_000, 60_000)) + b" = 1\n" + content,
            b"[a" + b" . 'a'" * 2_000 + b"]\n" + content,
            b"".join(b"[a%d%s]\n" % (each, b".a" * 60) for each in range(1_000)),
            b"a = " + dice.choice((b"[", b"{a=")) * 20_000,
            b"a = 1" + b"0" * 100_000,
            b"a = 0x" + b"f" * 100_000,
            b"[[a]]\n" * 30_000,
            b"a = [" + b"1," * 60_000 + b"]",
        )
    )


def written(found: dict[str, Value]) -> bytes:
    """Write tables as TOML, each top key on a line; half a character becomes the bytes that no UTF-8 has."""
    text = "".join(f"{_key(key)} = {_toml(each)}\n" for key, each in found.items())
    return text.encode("utf-8", "surrogatepass")


def as_json(found: Value) -> bytes:
    """Write a value as JSON, with what JSON doesn't have as text, and numbers that are no numbers as Python does."""
    return json.dumps(_plain(found)).encode("ascii")


def _places(found: Value) -> Iterator[Place]:
    """Give every place in a value."""
    if isinstance(found, dict):
        for key, inner in found.items():
            yield found, key
            yield from _places(inner)
    elif isinstance(found, list):
        for number, inner in enumerate(found):
            yield found, number
            yield from _places(inner)


def _spoil(place: Place, dice: Random) -> None:
    """Change one place."""
    way = dice.randrange(6)
    holder, step = place
    if isinstance(holder, dict) and isinstance(step, str):
        _spoil_key(holder, step, way, dice)
    elif isinstance(holder, list) and isinstance(step, int):
        if way == 0:
            del holder[step]
        elif way == 1:
            holder.append(copy.deepcopy(holder[step]))  # the same id once more
        elif way == 2:  # noqa: PLR2004 -- one of six ways
            holder *= 12
        else:
            holder[step] = value(dice)


def _spoil_key(holder: dict[str, Value], key: str, way: int, dice: Random) -> None:
    """Change one field."""
    if way == 0:
        del holder[key]
    elif way == 1:
        holder[dice.choice(TEXTS)] = value(dice)
    elif way == 2:  # noqa: PLR2004 -- one of six ways
        holder[dice.choice(TEXTS)] = holder.pop(key)
    else:
        holder[key] = value(dice)


def _nest(dice: Random) -> Value:
    """Give tables or lists in each other."""
    found: Value = dice.choice(TEXTS)
    for _ in range(dice.choice(DEEP)):
        found = [found] if dice.random() < 0.5 else {"id": found}  # noqa: PLR2004 -- a coin
    return found


def _knock(content: bytes, dice: Random) -> bytes:
    """Change one part of the bytes."""
    first = dice.randrange(len(content) + 1)
    last = min(len(content), first + dice.choice((1, 1, 8, 200, len(content))))
    part = content[first:last]
    match dice.randrange(6):
        case 0 if part:
            return content[:first] + bytes([part[0] ^ 1 << dice.randrange(8)]) + content[first + 1 :]
        case 1:
            return content[:first]
        case 2:
            return content[:first] + content[last:]
        case 3:
            return content[:last] + part + content[last:]
        case 4:
            return content[:first] + dice.randbytes(dice.choice((1, 4, 64))) + content[last:]
        case _:
            return content[:first] + dice.choice(BYTES) + content[first:]


def _key(key: str) -> str:
    """Write a name as TOML."""
    return _text(key)


def _text(text: str) -> str:
    """Write a text as TOML: escaped where that is possible, and as it is where TOML has no sign for it."""
    return f'"{text.translate(ESCAPED)}"'


def _toml(found: Value) -> str:
    """Write one value as TOML; a big number the way that has no limit."""
    match found:
        case dict():
            return "{" + ", ".join(f"{_key(key)} = {_toml(each)}" for key, each in found.items()) + "}"
        case list():
            return "[" + ", ".join(_toml(each) for each in found) + "]"
        case str():
            return _text(found)
        case bool():
            return str(found).lower()
        case date() | time():
            return found.isoformat()
        case int() if found > WRITABLE_INT:
            return hex(found)
        case _:
            return str(found)


def _plain(found: Value) -> object:
    """Give a value as JSON can have it."""
    match found:
        case dict():
            return {key: _plain(each) for key, each in found.items()}
        case list():
            return [_plain(each) for each in found]
        case date() | time():
            return found.isoformat()
        case int() if not isinstance(found, bool) and found > WRITABLE_INT:
            return 10**400
        case _:
            return found
