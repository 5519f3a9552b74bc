"""What every sheet begins with: whose it is, what it belongs to, and its title."""

from gesprekshulp.paper.measures import SMALL, SMALL_STRONG, TITLE
from gesprekshulp.paper.pen import Pen


def begin_sheet(pen: Pen, owner: str, aside: str, title: str) -> None:
    """Begin a page with the name of a sheet, a remark beside it, and a title."""
    pen.write(owner, SMALL_STRONG, page=True)
    pen.add(f"  ·  {aside}", SMALL)
    pen.write(title, TITLE, 1)
