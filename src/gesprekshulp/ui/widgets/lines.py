"""A phone number large enough to read across a table, with when it is open and how sure we are of it."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale
from PySide6.QtWidgets import QWidget

from gesprekshulp.conversation.content import Helpline
from gesprekshulp.conversation.helplines import ShownLine
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.ui.widgets.fields import Column


class LinePanel(Column):
    """One line: its number first."""

    def __init__(self, shown: ShownLine, parent: QWidget | None = None) -> None:
        """Take the line and whether it has to be checked again."""
        line = shown.line
        title = "  ".join(part for part in (line.number, line.name) if part)
        super().__init__(title, line_details(line, stale=shown.stale), parent)


class AdultPanel(Column):
    """The adult in reach: the local number stands above all others."""

    def __init__(self, adult: Adult, parent: QWidget | None = None) -> None:
        """Take the adult."""
        super().__init__(f"{adult.phone}  {adult.name}", [adult.hours], parent)


def line_details(line: Helpline, *, stale: bool) -> list[str]:
    """Give what there is to know about a line, for whom first."""
    details = [line.audience, " · ".join(part for part in (line.chat, line.hours, line.cost) if part)]
    day = line.checked
    checked = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    told = QCoreApplication.translate("Lines", "Gegevens van %1.").replace("%1", checked)
    if stale:
        old = QCoreApplication.translate("Lines", "Dat is lang geleden: kijk na of het nog klopt.")
        told = f"{told} {old}"
    return [*(detail for detail in details if detail), told]
