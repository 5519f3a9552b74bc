"""What can become of printing."""

from enum import StrEnum


class Outcome(StrEnum):
    """It is with the printer, the person left the dialog, or the printer did not take it."""

    PRINTED = "printed"
    LEFT = "left"
    REFUSED = "refused"
