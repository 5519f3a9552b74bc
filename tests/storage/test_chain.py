"""The seal on each line."""

import zlib

import pytest

from gesprekshulp.storage.chain import SEAL, Chain, unseal
from tests.storage.samples import sealed

TEXTS = (b'{"a":1}', b'{"b":2}', b'{"c":3}', b'{"b":2}')
FILE = sealed(*TEXTS)
LINES = FILE.splitlines(keepends=True)


def test_what_was_sealed_is_read_back() -> None:
    assert unseal(FILE) == Chain(TEXTS, damaged=False)


def test_a_line_has_eight_hex_digits_and_a_space_before_its_text() -> None:
    assert LINES[0] == b"%08x %s\n" % (zlib.crc32(TEXTS[0]), TEXTS[0])
    assert len(LINES[0]) == SEAL + len(TEXTS[0])


def test_the_same_text_has_another_seal_elsewhere() -> None:
    assert LINES[1] != LINES[3]


def test_a_file_cut_anywhere_only_loses_the_line_that_was_cut() -> None:
    for size in range(len(FILE) + 1):
        whole = FILE[:size].count(b"\n")
        assert unseal(FILE[:size]) == Chain(TEXTS[:whole], damaged=False)


@pytest.mark.parametrize("bit", range(8))
def test_every_flipped_bit_is_noticed(bit: int) -> None:
    for byte in range(len(FILE)):
        content = bytearray(FILE)
        content[byte] ^= 1 << bit
        before = FILE[:byte].count(b"\n")
        assert unseal(bytes(content)) == Chain(TEXTS[:before], damaged=True)


DAMAGED = {
    "a line lost at the start": (LINES[1:], 0),
    "a line lost in the middle": ([LINES[0], *LINES[2:]], 1),
    "two lines swapped": ([LINES[0], LINES[2], LINES[1], LINES[3]], 1),
    "a line twice": ([LINES[0], LINES[0], *LINES[1:]], 1),
    "an empty line": ([LINES[0], b"\n", *LINES[1:]], 1),
    "capitals in a seal": ([LINES[0].upper(), *LINES[1:]], 0),
    "line ends of Windows": ([line.replace(b"\n", b"\r\n") for line in LINES], 0),
    "bytes that are no text": ([*LINES[:2], b"\xff\xfe\x00\n"], 2),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_other_damage_is_noticed(name: str) -> None:
    lines, whole = DAMAGED[name]
    assert unseal(b"".join(lines)) == Chain(TEXTS[:whole], damaged=True)


def test_zeros_after_a_power_cut_are_a_torn_line() -> None:
    assert unseal(FILE + bytes(4096)) == Chain(TEXTS, damaged=False)
