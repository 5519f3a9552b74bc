"""What a library can't do without: the safety exception, the safety question, help for each region, an ending."""

from collections import Counter
from collections.abc import Iterable, Iterator

from gesprekshulp.conversation.content import Library
from gesprekshulp.conversation.model import CardType, Depth, Region, Route
from gesprekshulp.conversation.rules import SAFETY_QUESTION
from gesprekshulp.library.problems import Problem, ProblemKind

SAFETY_EXCEPTION = "between_us"
SAFETY_ANSWERS = frozenset({"yes", "doubt", "no"})


def repeated(library: Library) -> Iterator[Problem]:
    """Give a problem for each id that is used twice among its own kind."""
    kinds: dict[str, Iterable[str]] = {
        "cards": (card.id for card in library.cards),
        "listening.toml": (move.id for move in library.listening),
        "agreements.toml": (agreement.id for agreement in library.agreements),
        "aims.toml": (aim.id for aim in library.aims),
        "personages.toml": (personage.id for personage in library.personages),
        "helplines.toml": (line.id for line in library.helplines),
        "closing.toml": (step.id for step in library.closing),
        "aftercare.toml": (question.id for question in library.aftercare),
    }
    for file, ids in kinds.items():
        for name, count in Counter(ids).items():
            if count > 1:
                yield Problem(file, ProblemKind.TWICE, item=name, field="id")


def missing_from(library: Library) -> Iterator[Problem]:
    """Give a problem for each thing without which a conversation is not safe."""
    yield from _safety_exception(library)
    yield from _safety_question(library)
    yield from _routes(library)
    yield from _emergency(library)
    yield from _ways_through(library)


def _safety_exception(library: Library) -> Iterator[Problem]:
    """The exception to secrecy is said before every talk, and nobody can take it out."""
    exception = next((each for each in library.agreements if each.id == SAFETY_EXCEPTION), None)
    if exception is None:
        yield Problem("agreements.toml", ProblemKind.MISSING_ITEM, item=SAFETY_EXCEPTION)
    elif not exception.locked:
        yield Problem("agreements.toml", ProblemKind.NOT_LOCKED, item=SAFETY_EXCEPTION, field="locked")


def _safety_question(library: Library) -> Iterator[Problem]:
    """The safety question is asked every time, with its three answers."""
    question = next((each for each in library.aftercare if each.id == SAFETY_QUESTION), None)
    if question is None:
        yield Problem("aftercare.toml", ProblemKind.MISSING_ITEM, item=SAFETY_QUESTION)
        return
    for answer in sorted(SAFETY_ANSWERS - {option.id for option in question.options}):
        yield Problem("aftercare.toml", ProblemKind.MISSING_ITEM, item=SAFETY_QUESTION, field=answer)


def _routes(library: Library) -> Iterator[Problem]:
    """Every route has its guide."""
    for route in sorted(set(Route) - {guide.route for guide in library.too_heavy.routes}):
        yield Problem("too_heavy.toml", ProblemKind.MISSING_ITEM, item=route.value)


def _emergency(library: Library) -> Iterator[Problem]:
    """Every region has an emergency number and a line that is always open."""
    for region in Region:
        lines = [line for line in library.helplines if line.on and region in line.regions]
        if not any(line.emergency for line in lines):
            yield Problem("helplines.toml", ProblemKind.MISSING_ITEM, item=region.value, field="emergency")
        if not any(line.always_open and not line.emergency for line in lines):
            yield Problem("helplines.toml", ProblemKind.MISSING_ITEM, item=region.value, field="always_open")


def _ways_through(library: Library) -> Iterator[Problem]:
    """There is a landing and a closing card for every depth, and an ending that is not empty."""
    for kind in (CardType.LANDING, CardType.CLOSING):
        if not any(card.type is kind and card.depth is Depth.DISTRACTION for card in library.cards):
            yield Problem("cards", ProblemKind.MISSING_ITEM, item=kind.value, field=Depth.DISTRACTION.value)
    if not any(step.card and step.short for step in library.closing):
        yield Problem("closing.toml", ProblemKind.MISSING_ITEM, item="card")
