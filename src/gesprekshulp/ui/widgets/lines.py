"""A phone number large enough to read across a table, with when it is open and how sure we are of it."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.content import Helpline
from gesprekshulp.conversation.helplines import ShownLine
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.ui.widgets.fields import Column


class LinePanel(Column):
    """One line: its number first."""

    def __init__(self, shown: ShownLine, *, dated: bool = True, parent: QWidget | None = None) -> None:
        """Take the line; `dated` says when it was checked, which nobody wants to read in a hurry."""
        line = shown.line
        named = line.name.startswith(line.number)
        super().__init__(
            line.name if named else f"{line.number}  {line.name}",
            [line_details(line, stale=shown.stale, dated=dated)],
            parent,
        )


class AdultPanel(Column):
    """The adult in reach: the local number stands above all others."""

    def __init__(self, adult: Adult, parent: QWidget | None = None) -> None:
        """Take the adult."""
        super().__init__(f"{adult.phone}  {adult.name}", [adult.hours], parent)


def line_details(line: Helpline, *, stale: bool, dated: bool) -> str:
    """Give what there is to know about a line: for whom, where, when, at what cost, and how sure we are."""
    day = QLocale().toString(QDate(line.checked.year, line.checked.month, line.checked.day), "d MMMM yyyy")
    told = QCoreApplication.translate("Lines", "gegevens van %1").replace("%1", day) if dated else ""
    old = QCoreApplication.translate("Lines", "(oud: kijk na of het klopt)") if stale else ""
    parts = (line.audience, line.chat, line.hours, line.cost, f"{told} {old}".strip())
    return " · ".join(part for part in parts if part)
