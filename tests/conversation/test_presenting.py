"""Which page a talk comes to, and what stands on it."""

from dataclasses import replace
from typing import get_args

import pytest

from gesprekshulp.conversation import events as ev
from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.circling import Evidence, Heaviness
from gesprekshulp.conversation.content import CoachCard
from gesprekshulp.conversation.model import (
    Depth,
    HelpTopic,
    Mode,
    NudgeAnswer,
    Pool,
    Route,
    Seat,
    Stage,
    Stance,
    Tapping,
    Theme,
    Tone,
)
from gesprekshulp.conversation.presenting import PUT_OFF, present
from gesprekshulp.conversation.rules import Circumstances
from gesprekshulp.conversation.session import Session
from gesprekshulp.conversation.table import Asking, Choosing, Table
from tests.conversation.builders import ADULT, AFTERCARE, AROUND, CLOSING, LIBRARY, ORGANISATION, STAND_IN
from tests.conversation.player import CARDS, Talk, play, talk

LIGHT = CARDS + "light"
CLOSED = LIGHT + " close closing"
AFTER = CLOSED + " leave alone"

PAGES: dict[str, type[show.Screen]] = {
    "": show.PrepareScreen,
    "prepare": show.RoleScreen,
    "prepare role": show.AgreementScreen,
    "prepare agree go:agree": show.AgreedScreen,
    "prepare agree": show.AimScreen,
    "prepare agree own-aim": show.TopicsScreen,
    "prepare agree no-aim-yet": show.TopicsScreen,
    CARDS: show.DepthScreen,
    LIGHT: show.RestScreen,
    LIGHT + " draw": show.ChooseScreen,
    LIGHT + " card": show.AskScreen,
    LIGHT + " card listen": show.RestScreen,
    LIGHT + " card skip": show.RestScreen,
    LIGHT + " check": show.CheckInScreen,
    LIGHT + " check green": show.RestScreen,
    LIGHT + " check red": show.WaysOutScreen,
    LIGHT + " check red card:distraction": show.AskScreen,
    LIGHT + " pause": show.PausedScreen,
    LIGHT + " check red pause resume": show.RestScreen,
    LIGHT + " help": show.TooHeavyScreen,
    LIGHT + " pause help": show.TooHeavyScreen,
    LIGHT + " help today": show.HelpScreen,
    LIGHT + " help today reached": show.ClosingScreen,
    LIGHT + " close": show.ClosingScreen,
    LIGHT + " close draw:closing": show.ClosingScreen,
    LIGHT + " close step:sum-up draw:closing": show.ChooseScreen,
    LIGHT + " close step:sum-up draw:closing listen": show.ClosingScreen,
    LIGHT + " close step:sum-up card:closing": show.AskScreen,
    LIGHT + " close step:sum-up card:closing step:take-along": show.ClosingScreen,
    CLOSED: show.ClosedScreen,
    CLOSED + " refer": show.ReferScreen,
    CLOSED + " leave": show.ReferredScreen,
    AFTER: show.TurnScreen,
    AFTER + " turn": show.AftercareScreen,
    AFTER + " turn aftercare": show.AftercareDoneScreen,
}


@pytest.mark.parametrize("line", PAGES)
def test_which_page_is_shown(line: str) -> None:
    assert type(talk(line).screen) is PAGES[line]


def test_every_page_is_reached() -> None:
    assert set(PAGES.values()) == set(get_args(show.Screen))


def shown(line: str, words: show.Words | None = None, around: Circumstances = AROUND) -> show.Screen:
    """Give the page at the end of this line."""
    return present(play(line, around), words or show.Words(), around).screen


CONTENTS: dict[str, tuple[str, str, object]] = {
    "who may be called": (
        "",
        "adults",
        (
            show.AdultInReach(Seat.ADULT, ADULT, expired=False),
            show.AdultInReach(Seat.STAND_IN, STAND_IN, expired=True),
        ),
    ),
    "not yet ready to begin": ("", "may_begin", False),
    "ready to begin": ("adult", "may_begin", True),
    "ready to begin with nobody": ("nobody", "may_begin", True),
    "the role name": ("prepare", "role_name", "luistermaatje"),
    "the adult on the role card": ("prepare", "adult", ADULT),
    "no adult on the role card when nobody is in reach": ("nobody go:agree", "adult", None),
    "the first agreement": ("prepare role", "agreement", LIBRARY.agreements[0]),
    "its number": ("prepare role", "number", 1),
    "how many there are": ("prepare role", "total", 2),
    "on to the aim": ("prepare agree go:agree", "next_stage", Stage.AIM),
    "back to the cards from the agreements": (LIGHT + " go:agree", "next_stage", Stage.CARDS),
    "own agreements whose words were lost": (
        "prepare own-agreement own-agreement agree go:agree",
        "forgotten",
        2,
    ),
    "the aim chosen before": ("prepare agree vent go:depth go:aim", "chosen", "vent"),
    "the aim in words": ("prepare agree vent", "aim", "Tell my story"),
    "an aim of their own that was lost": ("prepare agree own-aim", "aim", ""),
    "on to the depth": ("prepare agree vent", "next_stage", Stage.DEPTH),
    "back to the cards from the aim": (LIGHT + " go:aim vent", "next_stage", Stage.CARDS),
    "no depth yet": (CARDS, "current", None),
    "every depth is open": (CARDS, "open", frozenset(Depth)),
    "sharing is closed with nobody in reach": (
        "nobody go:agree agree aim",
        "open",
        frozenset({Depth.LIGHT, Depth.DISTRACTION}),
    ),
    "the first cards": (LIGHT, "first", True),
    "not the first cards": (LIGHT + " card listen", "first", False),
    "the aim while they rest": (LIGHT, "aim", "Calm down"),
    "no check-in yet": (CARDS + "share card card listen", "check_in_due", False),
    "a check-in is due": (CARDS + "share card card card listen", "check_in_due", True),
    "not long yet": (LIGHT, "long", False),
    "a long talk": (LIGHT + " wait:1800 card listen", "long", True),
    "a lighter depth is offered": (LIGHT + " card skip card skip", "offer_lighter", True),
    "no lighter depth is offered": (LIGHT + " card skip", "offer_lighter", False),
    "fine like this": (LIGHT + " check yellow", "steady", True),
    "where the cards came from": (LIGHT + " draw", "pool", Pool.NEXT),
    "nothing to acknowledge": (LIGHT + " card", "acknowledge", ""),
    "a turning card is acknowledged first": (
        LIGHT + " card card:turning",
        "acknowledge",
        "I hear that it is a lot.",
    ),
    "no figure": (LIGHT + " card", "personage", None),
    "the figure at the table": (LIGHT + " fox card", "personage", LIBRARY.personages[0]),
    "the figure of the card": (
        LIGHT + " card put:personage-light-1",
        "personage",
        LIBRARY.personages[1],
    ),
    "a listening move": (LIGHT + " card", "moves", LIBRARY.listening[1:]),
    "another one at the next card": (LIGHT + " card card", "moves", LIBRARY.listening[:1]),
    "a card belongs to no step": (LIGHT + " card", "step", ""),
    "a closing card belongs to its step": (LIGHT + " close step:sum-up card:closing", "step", "take-along"),
    "lighter is a way out of sharing": (CARDS + "share check red", "light_open", True),
    "lighter than light is none": (LIGHT + " check red", "light_open", False),
    "what to say": (LIGHT + " help", "guide", LIBRARY.too_heavy),
    "the adult to call": (LIGHT + " help", "adult", ADULT),
    "the route": (LIGHT + " help today", "route", Route.TODAY),
    "no kind of line was chosen": (LIGHT + " help today", "topic", None),
    "a kind of line": (LIGHT + " help today violence", "topic", HelpTopic.VIOLENCE),
    "the first step of the ending": (LIGHT + " close", "step", CLOSING[0]),
    "the first step of the short ending": (LIGHT + " close short", "step", CLOSING[1]),
    "how many steps": (LIGHT + " close", "total", 3),
    "how many short ones": (LIGHT + " close short", "total", 2),
    "which step": (LIGHT + " close short step:take-along", "number", 2),
    "it may be shorter": (LIGHT + " close", "may_shorten", True),
    "it is short": (LIGHT + " close short", "may_shorten", False),
    "on to the referral": (CLOSED, "next_stage", Stage.REFER),
    "on to aftercare, after help": (LIGHT + " help now reached closing", "next_stage", Stage.AFTERCARE),
    "who to refer to": (CLOSED + " refer", "adult", ADULT),
    "no referral today": (CLOSED + " leave", "agreed", None),
    "the first question": (AFTER + " turn", "question", AFTERCARE[0]),
    "it may be passed over": (AFTER + " turn", "must_answer", False),
    "the safety question": (AFTER + " turn answer:load answer:stays", "question", AFTERCARE[2]),
    "it may not be passed over": (AFTER + " turn answer:load answer:stays", "must_answer", True),
    "the answers": (
        AFTER + " turn answer:load answer:stays=word answer:safety=no",
        "answers",
        (("load", ()), ("stays", ("word",)), ("safety", ("no",))),
    ),
    "help was not needed": (AFTER + " turn aftercare", "too_heavy", False),
    "nor asked about": (AFTER + " turn aftercare", "reached", None),
    "help was called": ("help now unreached turn aftercare", "too_heavy", True),
    "the adult was not reached": ("help now unreached turn aftercare", "reached", False),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_what_stands_on_a_page(name: str) -> None:
    line, what, value = CONTENTS[name]
    assert getattr(shown(line), what) == value


def test_typed_words_are_shown_while_they_are_remembered() -> None:
    words = show.Words(("no phones", "tea first"), "sleep better", "sea")
    agreed = shown("prepare own-agreement own-agreement agree go:agree", words)
    assert isinstance(agreed, show.AgreedScreen)
    assert (agreed.own, agreed.forgotten) == (("no phones", "tea first"), 0)
    topics = shown("prepare agree own-aim", words)
    assert isinstance(topics, show.TopicsScreen)
    assert topics.aim == "sleep better"
    assert shown(CLOSED, words) == show.ClosedScreen(Stage.REFER, "sea")


def test_topics_are_shown_with_their_stance() -> None:
    page = shown("prepare agree vent no-school")
    assert isinstance(page, show.TopicsScreen)
    topics = dict(page.topics)
    assert topics[Theme.SCHOOL] is Stance.KEPT_OUT
    assert topics[Theme.HOME] is Stance.OPEN
    assert Theme.GENERAL not in topics


def test_a_referral_is_shown_with_the_lines() -> None:
    page = shown(CLOSED + " refer doctor")
    assert isinstance(page, show.ReferredScreen)
    assert page.agreed is not None
    assert [each.line.id for each in page.lines] == ["chat", "night", "112"]


ADULTS = {
    "the one who was named": (ORGANISATION, "adult", ADULT),
    "nobody was named: the adult": (ORGANISATION, "nobody", ADULT),
    "nobody was named and there is no adult": (replace(ORGANISATION, adult=None), "nobody", STAND_IN),
    "there is nobody at all": (replace(ORGANISATION, adult=None, stand_in=None), "nobody", None),
}


@pytest.mark.parametrize("name", ADULTS)
def test_whom_to_call(name: str) -> None:
    organisation, word, adult = ADULTS[name]
    around = replace(AROUND, organisation=organisation)
    page = shown(f"{word} help", around=around)
    assert isinstance(page, show.TooHeavyScreen)
    assert page.adult == adult


def test_an_organisation_without_adults_shows_none() -> None:
    around = replace(AROUND, organisation=replace(ORGANISATION, adult=None, stand_in=None))
    page = shown("", around=around)
    assert isinstance(page, show.PrepareScreen)
    assert page.adults == ()


def on_the_table(spread: Choosing | Asking, stage: Stage = Stage.CARDS) -> show.Screen:
    """Give the page with this on the table; at the ending its first step is done."""
    session = Session(stage=stage, table=Table(Depth.LIGHT, spread))
    if stage is Stage.CLOSE:
        session = replace(session, ending=replace(session.ending, steps=("sum-up",)))
    return present(session, show.Words(), AROUND).screen


GONE: dict[str, tuple[Choosing | Asking, Stage, type[show.Screen]]] = {
    "all cards to choose from": (Choosing(("gone",), Pool.NEXT), Stage.CARDS, show.RestScreen),
    "the card that was asked": (Asking("gone", Pool.NEXT), Stage.CARDS, show.RestScreen),
    "all closing cards": (Choosing(("gone",), Pool.CLOSING), Stage.CLOSE, show.ClosingScreen),
    "the closing card": (Asking("gone", Pool.CLOSING), Stage.CLOSE, show.ClosingScreen),
}


@pytest.mark.parametrize("name", GONE)
def test_cards_that_left_the_library_are_as_if_put_away(name: str) -> None:
    spread, stage, page = GONE[name]
    assert type(on_the_table(spread, stage)) is page


@pytest.mark.parametrize("stage", [Stage.CARDS, Stage.CLOSE])
def test_the_cards_that_are_left_are_shown(stage: Stage) -> None:
    page = on_the_table(Choosing(("gone", "closing-light-0"), Pool.CLOSING), stage)
    assert isinstance(page, show.ChooseScreen)
    assert [card.id for card in page.cards] == ["closing-light-0"]


def test_without_listening_moves_there_are_none() -> None:
    around = replace(AROUND, library=replace(LIBRARY, listening=()))
    page = shown(LIGHT + " card card:turning", around=around)
    assert isinstance(page, show.AskScreen)
    assert (page.moves, page.acknowledge) == ((), "")


VIEWS: dict[str, tuple[str, str, object]] = {
    "a real talk": ("", "mode", Mode.REAL),
    "the stage": (LIGHT, "stage", Stage.CARDS),
    "no taps where they agreed on none": ("prepare agree go:agree nobody-taps go:aim aim light", "may_tap", False),
    "taps at the cards": (LIGHT, "may_tap", True),
    "no taps elsewhere": (CARDS, "may_tap", False),
    "no taps in a pause": (LIGHT + " pause", "may_tap", False),
    "no taps on the page for help": (LIGHT + " help", "may_tap", False),
    "nothing to undo": ("", "may_undo", False),
    "something to undo": ("adult", "may_undo", True),
    "no pause alone": ("adult", "may_pause", False),
    "a pause together": ("prepare", "may_pause", True),
    "help": (AFTER, "may_raise", True),
    "no help after the end": ("end", "may_raise", False),
    "nowhere to go yet": ("", "goals", frozenset()),
    "where they may begin": ("adult", "goals", frozenset({Stage.AGREE})),
    "only closing before they agreed": ("prepare", "goals", frozenset({Stage.CLOSE})),
    "anywhere from the cards": (
        LIGHT,
        "goals",
        frozenset({Stage.AGREE, Stage.AIM, Stage.DEPTH, Stage.CLOSE}),
    ),
    "only closing from a pause": (LIGHT + " pause", "goals", frozenset({Stage.CLOSE})),
    "nowhere from the page for help": (LIGHT + " help", "goals", frozenset()),
    "nowhere from closing": (CLOSED, "goals", frozenset()),
    "no quiet sign": (LIGHT, "quiet_sign", False),
    "a quiet sign": (LIGHT + " same same heavier heavier heavier", "quiet_sign", True),
}


@pytest.mark.parametrize("name", VIEWS)
def test_what_stands_around_a_page(name: str) -> None:
    line, what, value = VIEWS[name]
    assert getattr(talk(line).view, what) == value


def test_practice_says_so() -> None:
    assert Talk(mode=Mode.PRACTICE).view.mode is Mode.PRACTICE


def test_the_first_nudge_says_why_and_what_to_say_first() -> None:
    nudge = talk(LIGHT + " same" + " heavier" * 5).view.nudge
    assert nudge is not None
    assert (nudge.number, nudge.acknowledge) == (1, "I hear that it is a lot.")
    taps = (Tone.SAME, *[Tone.HEAVIER] * 4)
    assert nudge.because == Evidence(taps, Heaviness.MOST, opened=False, again=False)


WAYS: dict[Depth, tuple[NudgeAnswer, ...]] = {
    Depth.SHARE: (NudgeAnswer.LIGHTER,),
    Depth.LIGHT: (NudgeAnswer.DISTRACTION,),
    Depth.DISTRACTION: (),
}


@pytest.mark.parametrize("depth", WAYS)
def test_the_ways_out_come_in_order_and_go_one_step_lighter(depth: Depth) -> None:
    first = talk(f"{CARDS}{depth}" + " heavier" * 5)
    second = talk(f"{CARDS}{depth}" + " heavier" * 5 + " turned wait:300" + " heavier" * 6)
    assert first.view.nudge is not None
    assert second.view.nudge is not None
    adult = (NudgeAnswer.ADULT, *PUT_OFF)
    assert first.view.nudge.ways == (NudgeAnswer.SHIFT, NudgeAnswer.TURN, *WAYS[depth], *adult)
    assert second.view.nudge.ways == (*WAYS[depth], NudgeAnswer.PAUSE, NudgeAnswer.CLOSE, *adult)


HIDDEN = {
    "while the young person is asked": " check",
    "while the young person chooses a way out": " check red",
    "where they agreed that nobody taps": " go:agree nobody-taps go:cards",
    "in a pause": " pause",
    "on the page for help": " help",
    "at another step": " go:aim",
}


@pytest.mark.parametrize("name", HIDDEN)
def test_a_nudge_stays_away(name: str) -> None:
    line = LIGHT + " heavier" * 5
    assert talk(line).view.nudge is not None
    assert talk(line + HIDDEN[name]).view.nudge is None


def test_cards_to_choose_from_show_their_other_language() -> None:
    other = replace(LIBRARY, cards=tuple(replace(card, text=f"{card.text}!") for card in LIBRARY.cards[1:]))
    played = talk("prepare agree aim light card", replace(AROUND, second=other))
    played.take(ev.CardsOffered((LIBRARY.cards[0].id, LIBRARY.cards[1].id), Pool.NEXT))
    page = played.screen
    assert isinstance(page, show.ChooseScreen)
    assert page.second == ("", f"{LIBRARY.cards[1].text}!")


def test_a_thought_for_the_coach_changes_with_the_length_of_the_talk() -> None:
    thoughts = tuple(CoachCard(f"CC-0{number}", "You were there.", "Say it aloud.") for number in range(3))
    around = replace(AROUND, library=replace(LIBRARY, coach_cards=thoughts))
    short = talk(CLOSED + " leave alone turn aftercare", around).screen
    long = talk("prepare agree aim light card listen close closing leave alone turn aftercare", around).screen
    assert isinstance(short, show.AftercareDoneScreen)
    assert isinstance(long, show.AftercareDoneScreen)
    assert {short.thought, long.thought} <= set(thoughts)
    assert short.thought != long.thought


def test_in_danger_the_emergency_number_comes_first() -> None:
    page = talk("prepare agree help now").screen
    assert isinstance(page, show.HelpScreen)
    assert [shown.line.emergency for shown in page.lines] == sorted(
        (shown.line.emergency for shown in page.lines), reverse=True
    )


def test_the_quiet_sign_stays_with_the_cards() -> None:
    heavy = LIGHT + " same same heavier heavier heavier "
    assert talk(heavy + "draw").view.quiet_sign
    assert not talk(heavy + "close").view.quiet_sign


def test_who_taps_is_settled_with_the_agreements() -> None:
    played = talk("prepare agree go:agree")
    assert isinstance(played.screen, show.AgreedScreen)
    assert (played.screen.tapping, played.view.tapping) == (Tapping.COACH, Tapping.COACH)
    played.take(ev.TappingChosen(Tapping.TOGETHER))
    assert isinstance(played.screen, show.AgreedScreen)
    assert (played.screen.tapping, played.view.tapping) == (Tapping.TOGETHER, Tapping.TOGETHER)


SIMPLE = replace(AROUND, organisation=replace(ORGANISATION, simple=True))


def test_short_words_take_the_place_of_the_question() -> None:
    asked = shown(LIGHT + " card", around=SIMPLE)
    usual = shown(LIGHT + " card")
    assert isinstance(asked, show.AskScreen)
    assert isinstance(usual, show.AskScreen)
    assert asked == replace(usual, card=replace(usual.card, text=usual.card.short))
    assert asked.card.text == f"short of {usual.card.id}"


def test_short_words_stand_on_the_cards_to_choose_from() -> None:
    offered = shown(LIGHT + " draw", around=SIMPLE)
    usual = shown(LIGHT + " draw")
    assert isinstance(offered, show.ChooseScreen)
    assert isinstance(usual, show.ChooseScreen)
    assert [card.id for card in offered.cards] == [card.id for card in usual.cards]
    assert [card.text for card in offered.cards] == [card.short for card in usual.cards]


def test_a_card_without_short_words_keeps_its_question() -> None:
    bare = replace(LIBRARY, cards=tuple(replace(card, short="") for card in LIBRARY.cards))
    asked = shown(LIGHT + " card", around=replace(SIMPLE, library=bare))
    assert isinstance(asked, show.AskScreen)
    assert asked.card == bare.by_id[asked.card.id]


def test_the_second_language_is_as_short_as_the_first() -> None:
    around = replace(SIMPLE, second=LIBRARY)
    asked, offered = shown(LIGHT + " card", around=around), shown(LIGHT + " draw", around=around)
    assert isinstance(asked, show.AskScreen)
    assert isinstance(offered, show.ChooseScreen)
    assert asked.second == asked.card
    assert offered.second == tuple(card.short for card in offered.cards)
