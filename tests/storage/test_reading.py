"""What a journal says, from its bytes."""

from pathlib import Path

import pytest

from gesprekshulp.storage.codec import encode, encode_header
from gesprekshulp.storage.flaw import Flaw, Unfit
from gesprekshulp.storage.reading import Reading, read
from tests.storage.samples import EVERY_ENTRY, HEADER, TALK, journal_of, sealed

JOURNALS = Path(__file__).parent / "journals"
FACTS = [encode(each) for each in TALK]
UNKNOWN = b'{"at":{"wall":1.0,"steady":1.0},"event":"card_eaten","fields":{}}'


def test_a_journal_of_the_first_format_can_be_read_for_ever() -> None:
    content = (JOURNALS / "format_1.journal").read_bytes()
    recorded = EVERY_ENTRY[: content.count(b"\n") - 1]
    assert read(content) == Reading(HEADER, recorded, content, damaged=False)


@pytest.mark.parametrize("content", [b"", b"0123", sealed(encode_header(HEADER))])
def test_without_a_fact_there_is_nothing(content: bytes) -> None:
    assert read(content) is None


def test_a_fact_that_is_not_known_ends_what_can_be_trusted() -> None:
    content = sealed(encode_header(HEADER), *FACTS[:2], UNKNOWN, *FACTS[2:])
    assert read(content) == Reading(HEADER, TALK[:2], journal_of(TALK[:2]), damaged=True)


LOST = {
    "no journal": (b"hello\n", Flaw.WRONG),
    "another header": (sealed(b'{"format":1}', *FACTS), Flaw.MISSING),
    "no fact that is known": (sealed(encode_header(HEADER), UNKNOWN), Flaw.WRONG),
    "a newer journal": (sealed(b'{"format":2}', b"?"), Flaw.NEWER),
}


@pytest.mark.parametrize("name", LOST)
def test_what_cannot_be_saved_is_refused(name: str) -> None:
    content, flaw = LOST[name]
    with pytest.raises(Unfit) as caught:
        read(content)
    assert caught.value.flaw is flaw
