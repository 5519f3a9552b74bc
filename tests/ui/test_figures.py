"""The drawings of the figures: one for each, in the colours of the theme, and never a word in them."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.model import Colours
from gesprekshulp.ui import theme
from gesprekshulp.ui.theme import Scheme
from gesprekshulp.ui.widgets.figures import DRAWINGS, SIDE, FigurePicture, FigureTile, paint_figure, shapes_of
from tests.ui.driver import AROUND, SHIPPED, accessible, name_of, on_screen
from tests.ui.pages import EVERYWHERE, PAGES

IDS = [figure.id for figure in SHIPPED.personages]
OWN = ("draak", "opa", "onze-kat", "x", "")


def drawn(figure: str, ground: str = theme.LIGHT.surface) -> QImage:
    """Draw a figure on a ground."""
    picture = QImage(80, 80, QImage.Format.Format_RGB32)
    picture.fill(theme.colour(ground))
    painter = QPainter(picture)
    paint_figure(painter, QRectF(picture.rect()), figure)
    painter.end()
    return picture


def colours(picture: QImage) -> set[str]:
    """Give the colours in a picture."""
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_each_figure_that_comes_along_has_its_own_drawing() -> None:
    assert set(DRAWINGS) == set(IDS)
    assert len(set(DRAWINGS.values())) == len(DRAWINGS)


@pytest.mark.parametrize("figure", [*IDS, *OWN])
def test_a_drawing_is_a_few_shapes_on_its_square_in_colours_of_the_theme(figure: str) -> None:
    shapes = shapes_of(figure)
    roles = {field.name for field in fields(Scheme)}
    assert 4 <= len(shapes) <= 12
    for shape in shapes:
        assert shape.role in roles
        assert min(shape.x, shape.y) >= 0
        assert max(shape.x + shape.width, shape.y + shape.height) <= SIDE


@pytest.mark.parametrize("figure", OWN)
def test_a_figure_of_their_own_looks_the_same_each_time(figure: str) -> None:
    assert shapes_of(figure) == shapes_of(figure)
    assert drawn(figure) == drawn(figure)


def test_figures_of_their_own_differ() -> None:
    assert len({shapes_of(f"figure-{number}") for number in range(200)}) == 36


@pytest.mark.parametrize("figure", [*IDS, "draak"])
def test_a_drawing_stands_out_on_every_ground(figure: str, qapp: QApplication) -> None:
    assert qapp
    for chosen, scheme in theme.SCHEMES.items():
        theme.wear(chosen)
        picture = drawn(figure, scheme.surface)
        assert scheme.soft_text in colours(picture)
        assert len(colours(picture)) > 2
    theme.wear(Colours.LIGHT)


def test_the_figures_to_choose_from_are_drawn_and_named() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    hands.press("W")
    tiles = hands.widgets(FigureTile)
    assert [tile.objectName() for tile in tiles] == IDS
    for tile, figure in zip(tiles, SHIPPED.personages, strict=True):
        assert name_of(tile) == f"{figure.name}. {figure.line}"
        left = tile.grab().toImage().copy(2 * theme.SPACE, theme.RADIUS, 70, tile.height() - 2 * theme.RADIUS)
        assert len(colours(left)) > 3


def test_the_figure_at_the_table_is_drawn_on_the_card() -> None:
    hands = on_screen(PAGES[show.AskScreen])
    assert not hands.widgets(FigurePicture)
    hands.press("W", "2")
    picture = hands.widgets(FigurePicture)[0]
    figure = hands.at(show.AskScreen).personage
    assert figure is not None
    assert (picture.figure, name_of(picture)) == (figure.id, figure.name)
    assert picture.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert accessible(picture).isValid()
    hands.press("W", "0")
    assert not hands.widgets(FigurePicture)


def test_a_figure_of_their_own_can_join() -> None:
    own = replace(SHIPPED.personages[0], id="draak", name="De draak", line="De draak slaapt graag uit.")
    hands = on_screen(PAGES[show.AskScreen], replace(AROUND, library=replace(SHIPPED, personages=(own,))))
    hands.press("W", "1")
    assert name_of(hands.widgets(FigurePicture)[0]) == "De draak"
    assert hands.cut_off() == []


def test_no_figure_stands_on_a_closing_card() -> None:
    hands = on_screen(EVERYWHERE["a closing card"])
    assert not hands.widgets(FigurePicture)
    assert hands.widgets(QAbstractButton)
    assert all(name_of(each) != "Mika" for each in hands.widgets(QWidget))
