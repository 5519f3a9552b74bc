"""The coach's own side on paper: what to talk about at a check-in, and what the adult may know."""

from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from gesprekshulp.paper.a4 import Paper
from gesprekshulp.paper.keeping import keep_together
from gesprekshulp.paper.pen import Pen
from gesprekshulp.paper.top import begin_sheet

WIDE, HIGH = 170.0, 8.0  # millimetres of a line to write on
LINES = 3  # of those, where something is to be written


@dataclass(frozen=True, slots=True)
class Page:
    """One page, ready to be read: whose it is, the day in words, a title, and parts with a heading and lines."""

    owner: str
    day: str
    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]
    foot: str


def own_document(page: Page, lines_to_write: int = 0) -> QTextDocument:
    """Give the page, with so many lines to write on under each part."""
    paper = Paper(page.foot)
    with paper.at_once() as cursor:
        pen = Pen(cursor)
        begin_sheet(pen, page.owner, page.day, page.title)
        for heading, lines in page.parts:
            pen.head(heading)
            pen.points(lines)
            if lines_to_write:
                pen.lines(lines_to_write, WIDE, HIGH)
    keep_together(paper)
    return paper
