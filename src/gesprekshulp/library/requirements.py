"""What a library can't do without: the safety exception, the safety question, help for each region, an ending."""

from collections import Counter
from collections.abc import Iterable, Iterator

from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.content import Card, Helpline, Library
from gesprekshulp.conversation.model import AgeBand, CardType, Depth, Phase, Region, Route, Status, Theme
from gesprekshulp.conversation.presenting import ACKNOWLEDGING
from gesprekshulp.conversation.rules import SAFETY_QUESTION
from gesprekshulp.library.problems import Problem, ProblemKind

SAFETY_EXCEPTION = "between_us"
SAFETY_ANSWERS = frozenset({"yes", "doubt", "no"})
ANSWERS_THAT_COUNT = {
    SAFETY_QUESTION: SAFETY_ANSWERS,
    "load": frozenset(str(load) for load in range(11)),
    "own": frozenset({"yes"}),
    "outside": frozenset({"none", "secret"}),
}
SENTENCES = 3
ALWAYS_SERVED = (CardType.LANDING, CardType.DISTRACTION, CardType.CLOSING)
YOUNGEST = AgeBand.TWELVE.youngest


def repeated(library: Library) -> Iterator[Problem]:
    """Give a problem for each id that is used twice among its own kind; cards were looked at one by one."""
    for (file, name), count in Counter(_ids(library)).items():
        if count > 1:
            yield Problem(file, ProblemKind.TWICE, item=name, field="id")


def _ids(library: Library) -> Iterator[tuple[str, str]]:
    """Give every id with its file; the role card is accepted like an agreement, so its id is one of theirs."""
    kinds: dict[str, Iterable[str]] = {
        "role_card.toml": (column.id for column in library.role_card.columns),
        "too_heavy.toml": (guide.route.value for guide in library.too_heavy.routes),
        "listening.toml": (move.id for move in library.listening),
        "agreements.toml": (ROLE, *(agreement.id for agreement in library.agreements)),
        "aims.toml": (aim.id for aim in library.aims),
        "personages.toml": (personage.id for personage in library.personages),
        "helplines.toml": (line.id for line in library.helplines),
        "closing.toml": (step.id for step in library.closing),
        "coach_cards.toml": (card.id for card in library.coach_cards),
        "safe_space.toml": (side.id for side in library.safe_space),
        "aftercare.toml": (question.id for question in library.aftercare),
    }
    for file, ids in kinds.items():
        yield from ((file, name) for name in ids)
    for question in library.aftercare:
        yield from (("aftercare.toml", f"{question.id}: {option.id}") for option in question.options)


def missing_from(library: Library) -> Iterator[Problem]:
    """Give a problem for each thing without which a conversation is not safe."""
    yield from _safety_exception(library)
    yield from _aftercare(library)
    yield from _acknowledging(library)
    yield from _too_heavy(library)
    yield from _reachable(library)
    yield from _help_everywhere(library)
    yield from _ways_through(library)


def _safety_exception(library: Library) -> Iterator[Problem]:
    """The exception to secrecy is said before every talk, and nobody can take it out."""
    exception = next((each for each in library.agreements if each.id == SAFETY_EXCEPTION), None)
    if exception is None:
        yield Problem("agreements.toml", ProblemKind.MISSING_ITEM, item=SAFETY_EXCEPTION)
    elif not exception.locked:
        yield Problem("agreements.toml", ProblemKind.NOT_LOCKED, item=SAFETY_EXCEPTION, field="locked")


def _aftercare(library: Library) -> Iterator[Problem]:
    """The questions that decide when the adult is called have the answers that decide it; the safety one no others."""
    asked = {each.id: {option.id for option in each.options} for each in library.aftercare}
    for question, answers in ANSWERS_THAT_COUNT.items():
        if question not in asked:
            yield Problem("aftercare.toml", ProblemKind.MISSING_ITEM, item=question)
            continue
        for answer in sorted(answers - asked[question]):
            yield Problem("aftercare.toml", ProblemKind.MISSING_ITEM, item=question, field=answer)
    for answer in sorted(asked.get(SAFETY_QUESTION, set()) - SAFETY_ANSWERS):
        yield Problem("aftercare.toml", ProblemKind.UNKNOWN_FIELD, item=SAFETY_QUESTION, field=answer)


def _acknowledging(library: Library) -> Iterator[Problem]:
    """A card that turns the talk is never shown without the line that acknowledges first."""
    if all(move.id != ACKNOWLEDGING for move in library.listening):
        yield Problem("listening.toml", ProblemKind.MISSING_ITEM, item=ACKNOWLEDGING)


def _too_heavy(library: Library) -> Iterator[Problem]:
    """There are three sentences to say at once, and every route has its guide."""
    said = len(library.too_heavy.sentences)
    if said != SENTENCES:
        yield Problem("too_heavy.toml", ProblemKind.WRONG_VALUE, field="sentences", found=f"{said}/{SENTENCES}")
    for route in sorted(set(Route) - {guide.route for guide in library.too_heavy.routes}):
        yield Problem("too_heavy.toml", ProblemKind.MISSING_ITEM, item=route.value)


def _reachable(library: Library) -> Iterator[Problem]:
    """A line on the screen can be called or chatted with; for danger there is a phone."""
    for line in library.helplines:
        if line.on and not line.number.strip() and (line.emergency or not line.chat.strip()):
            yield Problem("helplines.toml", ProblemKind.MISSING_FIELD, item=line.id, field="number")


def _help_everywhere(library: Library) -> Iterator[Problem]:
    """Every region has, for every age, an emergency number and a line that is always open."""
    for region in Region:
        here = [line for line in library.helplines if line.on and region in line.regions]
        emergency = [line for line in here if line.emergency]
        always_open = [line for line in here if line.always_open and not line.emergency]
        for field, lines in {"emergency": emergency, "always_open": always_open}.items():
            if not all(any(_is_for(line, age) for line in lines) for age in AgeBand):
                yield Problem("helplines.toml", ProblemKind.MISSING_ITEM, item=region.value, field=field)


def _is_for(line: Helpline, age: AgeBand) -> bool:
    """Say whether a line is for this age."""
    return line.youngest <= age.youngest <= line.oldest


def _ways_through(library: Library) -> Iterator[Problem]:
    """There is a card for whoever comes in, wants something else or goes, and an ending that is not empty."""
    for kind in ALWAYS_SERVED:
        if not any(card.type is kind and _serves_everyone(card) for card in library.cards):
            yield Problem("cards", ProblemKind.MISSING_ITEM, item=kind.value, field=Depth.DISTRACTION.value)
    if not any(step.card and step.short for step in library.closing):
        yield Problem("closing.toml", ProblemKind.MISSING_ITEM, item="card")


def _serves_everyone(card: Card) -> bool:
    """Say whether a card may come whatever the depth, the age and the topics that stay out, first or last."""
    topics = {*card.themes, *card.avoid_with} - {Theme.GENERAL}
    in_place = card.type is not CardType.CLOSING or Phase.CLOSE in card.phases
    plain = card.depth is Depth.DISTRACTION and card.weight == 0 and card.min_age <= YOUNGEST
    return plain and in_place and not topics and card.status is not Status.OFF
