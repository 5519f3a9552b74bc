"""Seals each line with a checksum over all lines so far: no flipped bit and no lost line passes unseen."""

import zlib
from dataclasses import dataclass

CHECKSUM = 8
START = CHECKSUM + 1
SEAL = START + 1  # bytes that a line has besides its text


@dataclass(frozen=True, slots=True)
class Chain:
    """The texts of the whole first lines of a file; `damaged` when more than a torn last line follows."""

    texts: tuple[bytes, ...]
    damaged: bool


def seal(text: bytes, before: bytes) -> bytes:
    """Give the line that holds `text` and follows the sealed line `before` (empty: it is the first)."""
    return _line(text, int(before[:CHECKSUM] or b"0", 16))


def unseal(content: bytes) -> Chain:
    """Give the lines of a file as far as they can be trusted."""
    *lines, tail = content.split(b"\n")
    texts: list[bytes] = []
    checksum = 0
    for line in lines:
        text = line[START:]
        if line + b"\n" != _line(text, checksum):
            return Chain(tuple(texts), damaged=True)
        checksum = zlib.crc32(text, checksum)
        texts.append(text)
    return Chain(tuple(texts), damaged=_lost_its_end(tail, checksum))


def _line(text: bytes, checksum: int) -> bytes:
    """Give `text` with its seal; `checksum` is that of all texts before it."""
    return b"%08x %s\n" % (zlib.crc32(text, checksum), text)


def _lost_its_end(tail: bytes, checksum: int) -> bool:
    """Say whether this is a whole line with another byte for its line end; a torn line is never so long."""
    return tail[:-1] + b"\n" == _line(tail[START:-1], checksum)
