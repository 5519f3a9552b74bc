"""Which typed words still count: those of facts that were not undone; the words themselves are never a fact."""

from collections.abc import Iterable, Mapping

from gesprekshulp.conversation.events import Entry, OwnAgreementAdded, OwnAimGiven
from gesprekshulp.conversation.screens import Words
from gesprekshulp.conversation.session import effective


def remembered(entries: Iterable[Entry], typed: Mapping[Entry, str]) -> Words:
    """Give the own agreements and the own aim of these facts, as far as they were `typed` in this run."""
    agreements: list[str] = []
    aim = ""
    for entry in effective(entries):
        if isinstance(entry.event, OwnAgreementAdded) and entry in typed:
            agreements.append(typed[entry])
        elif isinstance(entry.event, OwnAimGiven):
            aim = typed.get(entry, "")
    return Words(tuple(agreements), aim)
