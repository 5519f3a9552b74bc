"""What counts as a passphrase."""

import pytest

from gesprekshulp.storage.flaw import Unfit
from gesprekshulp.storage.passphrases import SHORTEST, proper, usual

SHORT = {"nothing": "", "seven": "zwanen!", "spaces around seven": "  zwanen!   ", "seven accents": "e\u0301" * 7}


@pytest.mark.parametrize("name", SHORT)
def test_a_short_one_is_refused_with_its_field(name: str) -> None:
    with pytest.raises(Unfit) as unfit:
        proper(SHORT[name])
    assert isinstance(unfit.value, ValueError)
    assert unfit.value.field == "passphrase"


@pytest.mark.parametrize(
    "passphrase", ["a" * SHORTEST, "12345678", "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05dd!", "🦢" * 8]
)
def test_any_letters_will_do(passphrase: str) -> None:
    assert proper(passphrase) == passphrase


def test_it_is_the_same_however_it_was_typed() -> None:
    assert proper("  cafe\u0301 au lait\n") == proper("caf\u00e9 au lait") == usual("caf\u00e9 au lait ")


def test_spaces_inside_and_capitals_count() -> None:
    assert len({proper(each) for each in ("twee eenden", "Twee eenden", "twee  eenden")}) == 3
