"""What a pen leaves on paper: boxes, lines, frames, and paragraphs that stay whole."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QTextCursor

from gesprekshulp.paper.a4 import ACROSS, Paper
from gesprekshulp.paper.drawn import BOX
from gesprekshulp.paper.formats import DASHED, SOLID, Border
from gesprekshulp.paper.keeping import keep_together
from gesprekshulp.paper.measures import HEAD, dots
from gesprekshulp.paper.pen import Pen
from tests.paper.reading import DOTS, ink, paragraphs, picture, place_of


def pen_on(paper: Paper) -> Pen:
    """Give a pen on a new sheet."""
    return Pen(QTextCursor(paper))


def test_a_box_is_empty_and_has_four_sides() -> None:
    pen = pen_on(paper := Paper(""))
    pen.write("")
    pen.add_box()
    image = picture(paper, 1)
    box = ink(image)
    assert abs(box.width() - BOX * DOTS) <= 2
    assert abs(box.height() - BOX * DOTS) <= 2
    assert ink(image, box.adjusted(4, 4, -4, -4)).isNull()


def test_a_line_to_write_on_is_thin_and_has_room_above() -> None:
    pen_on(paper := Paper("")).lines(2, 60, 9)
    both = ink(picture(paper, 1))
    assert both.width() == pytest.approx(60 * DOTS, abs=3)
    assert both.height() == pytest.approx(9 * DOTS, abs=3)
    inside = both.adjusted(0, 4, 0, -4)
    assert ink(picture(paper, 1), inside).isNull()


@pytest.mark.parametrize("style", [SOLID, DASHED])
def test_a_frame_goes_all_round_what_is_in_it(style: Border) -> None:
    pen = pen_on(paper := Paper(""))
    pen.frame(style, 0, 5).points(["Eén.", "Twee."])
    image = picture(paper, 1)
    frame = ink(image)
    assert frame.width() == pytest.approx(ACROSS * DOTS, abs=3)
    edge = 2 * DOTS
    corners = (frame.topLeft(), frame.bottomRight() - QRect(0, 0, edge, edge).bottomRight())
    assert all(not ink(image, QRect(corner, QSize(edge, edge))).isNull() for corner in corners)
    assert ink(image, frame.adjusted(edge, edge, -edge, -edge)).width() < frame.width() / 2


def test_a_ruled_row_has_a_line_above_it() -> None:
    pen = pen_on(paper := Paper(""))
    pen.table(3, (50, 50), 0, under_line={1})
    line = ink(picture(paper, 1))
    assert line.width() == pytest.approx(ACROSS * DOTS, abs=3)
    assert line.height() <= 2


@pytest.mark.parametrize("before", range(30, 60))
def test_no_paragraph_is_split_over_two_pages(before: int) -> None:
    paper = Paper("")
    with paper.at_once() as cursor:
        pen = Pen(cursor)
        pen.points(["Een regel."] * before)
        pen.head("Kop")
        pen.write("Een alinea van een paar regels. " * 12)
    keep_together(paper)
    high = paper.pageSize().height()
    for block in paragraphs(paper):
        assert place_of(paper, block).top() // high == place_of(paper, block).bottom() // high
    head = next(block for block in paragraphs(paper) if block.text() == "Kop")
    assert place_of(paper, head).top() // high == place_of(paper, head.next()).top() // high


def test_what_does_not_fit_on_any_page_goes_on() -> None:
    paper = Paper("")
    with paper.at_once() as cursor:
        Pen(cursor).write("Een heel lange alinea. " * 900, HEAD)
    keep_together(paper)
    assert paper.pageCount() > 1
    assert place_of(paper, paper.begin()).height() > dots(297)


@pytest.mark.parametrize("before", range(0, 60, 2))
def test_no_frame_is_split_over_two_pages(before: int) -> None:
    paper = Paper("")
    with paper.at_once() as cursor:
        pen = Pen(cursor)
        pen.points(["Een regel."] * before)
        for _ in range(6):
            pen.frame().write("Een alinea van een paar regels. " * 12)
    keep_together(paper)
    high = paper.pageSize().height()
    frames = [paper.documentLayout().frameBoundingRect(frame) for frame in paper.rootFrame().childFrames()]
    assert len(frames) == 6
    assert [place for place in frames if place.top() // high != place.bottom() // high] == []
    assert paper.pageCount() <= 3


def test_a_table_goes_on_from_row_to_row() -> None:
    paper = Paper("")
    with paper.at_once() as cursor:
        pen = Pen(cursor)
        pen.head("Kop")
        for row in pen.table(80, (50, 50)):
            row[0].write("Een rij.")
    keep_together(paper)
    assert paper.pageCount() == 2
    assert place_of(paper, paper.begin()).top() < dots(30)


def test_a_document_is_laid_out_as_far_as_it_went() -> None:
    paper = Paper("")

    def fail(cursor: QTextCursor) -> None:
        Pen(cursor).write("Tot hier.")
        raise LookupError("the rest")

    with pytest.raises(LookupError, match="the rest"), paper.at_once() as cursor:
        fail(cursor)
    assert place_of(paper, paper.begin()).height() > 0
