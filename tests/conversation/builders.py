"""A small made-up library: every kind of card at every depth it may have, three of each, and one of all the rest."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from gesprekshulp.conversation.content import (
    AftercareQuestion,
    Agreement,
    Aim,
    Card,
    ClosingStep,
    Helpline,
    Library,
    ListeningMove,
    Option,
    Personage,
    RoleCard,
    RoleColumn,
    RouteGuide,
    TooHeavyGuide,
)
from gesprekshulp.conversation.model import (
    CardType,
    Depth,
    Form,
    HelpTopic,
    Phase,
    Region,
    Route,
    Status,
    Theme,
)
from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.conversation.rules import Circumstances

TODAY = date(2027, 1, 15)
DAY = timedelta(days=1)

D, L, S = Depth.DISTRACTION, Depth.LIGHT, Depth.SHARE
DEPTHS: dict[CardType, tuple[Depth, ...]] = {
    CardType.LANDING: (D, L),
    CardType.BEST_HOPES: (L, S),
    CardType.PRE_SESSION_CHANGE: (L, S),
    CardType.EXCEPTION: (L, S),
    CardType.SCALING: (D, L, S),
    CardType.COPING: (L, S),
    CardType.STRENGTH: (D, L, S),
    CardType.RELATIONSHIP: (L, S),
    CardType.PREFERRED_FUTURE: (D, L, S),
    CardType.SMALL_STEP: (D, L, S),
    CardType.WHATS_BETTER: (L, S),
    CardType.WHAT_ELSE: (L, S),
    CardType.PERSONAGE: (D, L, S),
    CardType.DISTRACTION: (D,),
    CardType.CLOSING: (D, L, S),
}
WEIGHTLESS = frozenset({CardType.LANDING, CardType.DISTRACTION, CardType.WHAT_ELSE, CardType.CLOSING})
PHASES: dict[CardType, tuple[Phase, ...]] = {
    CardType.LANDING: (Phase.START,),
    CardType.PRE_SESSION_CHANGE: (Phase.START,),
    CardType.WHATS_BETTER: (Phase.START,),
    CardType.BEST_HOPES: (Phase.AIM,),
    CardType.SCALING: (Phase.AIM, Phase.MIDDLE),
    CardType.PREFERRED_FUTURE: (Phase.MIDDLE, Phase.FORWARD),
    CardType.SMALL_STEP: (Phase.FORWARD,),
    CardType.DISTRACTION: (Phase.PAUSE,),
    CardType.CLOSING: (Phase.CLOSE,),
}
FIGURES = ("fox", "owl", "")


def card(name: str, kind: CardType, depth: Depth = D, weight: int = 0, **more: object) -> Card:
    """Give a card of this kind; everything a test does not speak about is plain."""
    plain = Card(
        id=name,
        type=kind,
        depth=depth,
        phases=(Phase.MIDDLE,),
        weight=weight,
        text=f"text of {name}",
        short=f"short of {name}",
        if_nothing="nothing is fine",
        tip="listen",
        follow_up=("and then?",),
        purpose="because",
        themes=(Theme.GENERAL,),
        form=Form.QUESTION,
    )
    return replace(plain, **more)  # type: ignore[arg-type] # the names are checked when the card is made


def deck() -> tuple[Card, ...]:
    """Give three cards of every kind at every depth it may have, one for the end, and one that is switched off.

    Of each three the first is plain; the second weighs one, is about school and spares who lost someone; the third
    weighs two and is for sixteen and older. Distraction is always weightless, and so is what opens or ends a talk.
    """
    cards = [each for kind, depths in DEPTHS.items() for depth in depths for each in _three(kind, depth)]
    last = card("strength-close", CardType.STRENGTH, L, 1, phases=(Phase.CLOSE,))
    return (*cards, last, card("strength-off", CardType.STRENGTH, status=Status.OFF))


def _three(kind: CardType, depth: Depth) -> Iterator[Card]:
    """Give the three cards of a kind at a depth."""
    light = kind in WEIGHTLESS or depth is D
    for number, figure in enumerate(FIGURES):
        yield card(
            f"{kind}-{depth}-{number}",
            kind,
            depth,
            0 if light else number,
            phases=PHASES.get(kind, (Phase.MIDDLE,)),
            themes=(Theme.SCHOOL,) if number == 1 else (Theme.GENERAL,),
            avoid_with=(Theme.LOSS,) if number == 1 else (),
            min_age=16 if number == 2 and not light else 12,
            personage=figure if kind is CardType.PERSONAGE else "",
        )


def line(name: str, *topics: HelpTopic, **more: object) -> Helpline:
    """Give a phone record that is on, in all regions and for all ages, and was checked yesterday."""
    plain = Helpline(
        id=name,
        name=name.title(),
        regions=tuple(Region),
        number="0800",
        audience="anyone",
        topics=topics or (HelpTopic.ANYTHING,),
        hours="always",
        cost="free",
        source="made up",
        checked=TODAY - DAY,
        expires=TODAY + DAY,
        on=True,
    )
    return replace(plain, **more)  # type: ignore[arg-type] # the names are checked when the record is made


CLOSING = (
    ClosingStep("sum-up", "We look back.", "say a strength"),
    ClosingStep("take-along", "Pick a card.", "repeat the word", card=True, short=True),
    ClosingStep("thanks", "Thank you.", "look up", short=True),
)
AFTERCARE = (
    AftercareQuestion("load", "How heavy?", (Option("2", "light"), Option("8", "heavy"))),
    AftercareQuestion("stays", "What stays?", (Option("word", "a word"), Option("face", "a face")), several=True),
    AftercareQuestion("safety", "Did you hear?", (Option("no", "no"), Option("yes", "yes"))),
)
ROLE_CARD = RoleCard("I listen.", (RoleColumn("coach", "A coach", ("listens",)),))
TOO_HEAVY = TooHeavyGuide(
    ("One.", "Two.", "Three."),
    "Stay.",
    "I will tell.",
    "I tell all the same.",
    tuple(RouteGuide(route, route.value, ("when",), ("step",)) for route in Route),
)


def library(cards: Iterable[Card] | None = None) -> Library:
    """Give the made-up library, with other cards if a test asks for them."""
    return Library(
        cards=deck() if cards is None else tuple(cards),
        listening=(
            ListeningMove("LM-01", "Wait", "...", "three breaths"),
            ListeningMove("LM-12", "Acknowledge", "I hear that it is a lot.", "first"),
        ),
        agreements=(
            Agreement("between-us", "Between us", "Unless it is not safe.", locked=True),
            Agreement("stop", "Stop", "Stopping is fine."),
        ),
        role_card=ROLE_CARD,
        aims=(
            Aim("vent", "Tell my story", (CardType.COPING, CardType.STRENGTH)),
            Aim("calm", "Calm down"),
        ),
        personages=(
            Personage("fox", "Fox", "Is clever.", "runs", "owl"),
            Personage("owl", "Owl", "Is awake.", "sees", "fox"),
        ),
        helplines=(line("chat"), line("night", always_open=True), line("112", emergency=True)),
        too_heavy=TOO_HEAVY,
        closing=CLOSING,
        aftercare=AFTERCARE,
    )


ADULT = Adult("Noor", "0612345678", "until nine", TODAY)
STAND_IN = Adult("Sam", "0687654321", "weekdays", TODAY - DAY)
ORGANISATION = Organisation(adult=ADULT, stand_in=STAND_IN)
LIBRARY = library()
AROUND = Circumstances(LIBRARY, ORGANISATION, TODAY)


def around(cards: Iterable[Card]) -> Circumstances:
    """Give the usual circumstances with these cards."""
    return replace(AROUND, library=library(cards))


def cards_of(ids: Iterable[str], content: Library = LIBRARY) -> tuple[Card, ...]:
    """Give the cards with these ids."""
    return tuple(content.by_id[each] for each in ids)


def neighbours(ids: Iterable[str], content: Library = LIBRARY) -> Iterator[tuple[Card, Card]]:
    """Give each two cards that came one after the other."""
    return pairwise(cards_of(ids, content))
