"""What counts as a passphrase; there is nothing that helps when it is forgotten."""

import unicodedata

from gesprekshulp.storage.flaw import Flaw, Unfit

SHORTEST = 8  # characters


class WrongPassphrase(Exception):  # noqa: N818 -- it says what is the case
    """The passphrase doesn't open this file; or its first page is damaged, which nobody can tell apart."""


def usual(passphrase: str) -> str:
    """Give a passphrase as it counts: without space around it, and the same however its accents were typed."""
    return unicodedata.normalize("NFC", passphrase.strip())


def proper(passphrase: str) -> str:
    """Give the passphrase as it counts; raises Unfit when it is too short to keep anybody out."""
    if len(usual(passphrase)) < SHORTEST:
        raise Unfit(Flaw.WRONG, "passphrase", f"shorter than {SHORTEST} characters")
    return usual(passphrase)
