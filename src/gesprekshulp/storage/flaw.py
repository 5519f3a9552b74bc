"""Names what can be wrong with a file, so that a sentence for a person can be made of it."""

from enum import StrEnum


class Flaw(StrEnum):
    """What is wrong; which field that concerns is said next to it."""

    UNREADABLE = "unreadable"
    NOT_JSON = "not_json"
    NEWER = "newer"
    MISSING = "missing"
    UNKNOWN = "unknown"
    WRONG = "wrong"


class Unfit(ValueError):  # noqa: N818 -- a judgement on a text, not on the program
    """A text does not hold what it should.

    `field` is the path to the place ("organisation.adult.phone", empty: the whole), `detail` a sentence for
    the log; neither quotes a value, for a value may be somebody's number.
    """

    def __init__(self, flaw: Flaw, field: str, detail: str) -> None:
        super().__init__(f"{field or 'the whole'}: {detail}")
        self.flaw = flaw
        self.field = field
        self.detail = detail
