"""Where each page of a conversation is: the words of the player that lead there."""

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.screens import Screen

TALKING = "prepare agree aim share "
TURNS = "card heavier listen card heavier listen check green card heavier listen card heavier listen card heavier "

PAGES: dict[type[Screen], str] = {
    show.PrepareScreen: "",
    show.RoleScreen: "prepare",
    show.AgreementScreen: "prepare role",
    show.AgreedScreen: "prepare agree go:agree own-agreement",
    show.AimScreen: "prepare agree",
    show.TopicsScreen: "prepare agree vent school no-loss",
    show.DepthScreen: "prepare agree aim",
    show.RestScreen: "prepare agree vent go:depth share",
    show.ChooseScreen: TALKING + "draw",
    show.AskScreen: TALKING + "card",
    show.CheckInScreen: TALKING + "check",
    show.WaysOutScreen: TALKING + "check red",
    show.PausedScreen: TALKING + "pause",
    show.TooHeavyScreen: TALKING + "help",
    show.HelpScreen: TALKING + "help now",
    show.ClosingScreen: TALKING + "close",
    show.ClosedScreen: TALKING + "close closing",
    show.ReferScreen: TALKING + "close closing refer",
    show.ReferredScreen: TALKING + "close closing refer doctor",
    show.TurnScreen: TALKING + "close closing leave alone",
    show.AftercareScreen: TALKING + "close closing leave alone turn",
    show.AftercareDoneScreen: TALKING + "close closing leave alone turn aftercare",
}

# More of the same kinds, where something else stands on the page or around it.
VARIANTS: dict[str, str] = {
    "nobody in reach": "nobody",
    "everything ticked": "adult room sixteen again tick",
    "closed depth": "nobody go:agree agree aim",
    "a nudge": TALKING + TURNS,
    "the quiet sign on a card": TALKING + "card same same heavier heavier heavier",
    "the quiet sign on cards to choose from": TALKING + "same same heavier heavier heavier draw",
    "nobody taps": "prepare agree go:agree nobody-taps go:aim aim share card listen",
    "both tap": "prepare agree go:agree together go:aim aim share card listen",
    "both tap, and a nudge": "prepare agree go:agree together go:aim aim share " + TURNS,
    "a card that turns": TALKING + TURNS + "turned card:turning",
    "the first moment": TALKING,
    "listening": TALKING + "card listen",
    "a check-in that is due": TALKING + "card listen card listen card listen",
    "fine, not deeper": "prepare agree go:depth share card listen check yellow",
    "two cards passed over": TALKING + "card skip card skip",
    "a long talk": TALKING + "card wait:1900 listen",
    "too heavy before it began": "help",
    "today": TALKING + "help today violence",
    "this week": TALKING + "help today",
    "the closing cards": TALKING + "close step:sum_up draw:closing",
    "a closing card": TALKING + "close step:sum_up draw:closing pick",
    "a short ending": TALKING + "close short",
    "an ending with help": TALKING + "help now reached",
    "no referral": TALKING + "close closing leave",
    "a question with ticks": TALKING + "close closing leave alone turn answer:load=5",
    "the question about safety": TALKING
    + "close closing leave alone turn answer:load answer:did_well answer:stays answer:own answer:outside",
    "nobody was reached": TALKING + "help now unreached closing alone turn aftercare",
}

EVERYWHERE: dict[str, str] = {**{kind.__name__: line for kind, line in PAGES.items()}, **VARIANTS}

# What can lie over a page: the key that lays it there, and where that key works.
LAID_OVER: dict[str, str] = {
    "F1": PAGES[show.AskScreen],
    "?": PAGES[show.AskScreen],
    "W": PAGES[show.AskScreen],
    "T": PAGES[show.PrepareScreen],
}
