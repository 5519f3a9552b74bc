"""What is still to be told: whom to call and since when, until the coach says twice that it was told."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QSignalSpy

from gesprekshulp.aftercare.advice import CallAdult, Reason
from gesprekshulp.aftercare.contact import OpenContact
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.own.open_contact import OpenContactPanel
from gesprekshulp.ui.own.words import OwnWords
from tests.conversation.builders import ADULT
from tests.ui.driver import Hands, name_of
from tests.ui.own.sides import NOW, TODAY, ago, sit_down, start_with


def on_start(
    contact: OpenContact = NOW, today: date = TODAY, adult: Adult | None = ADULT
) -> tuple[OpenContactPanel, Hands]:
    """Sit down at a start page where this is open."""
    panel = OpenContactPanel(contact, today, adult, OwnWords(Names(), adult))
    return panel, sit_down(start_with(panel))


@pytest.mark.parametrize(
    ("days", "since"), [(-1, "vandaag"), (0, "vandaag"), (1, "gisteren"), (2, "dinsdag 1 december")]
)
def test_it_says_kindly_whom_to_call_and_since_when(days: int, since: str) -> None:
    _panel, hands = on_start(replace(NOW, since=ago(days)))
    assert hands.says(
        f"Tijd om te delen met Noor: bel nu. Het staat open sinds {since}. Delen hoort erbij, het is geen falen."
    )
    assert hands.says(f"{ADULT.phone} · {ADULT.hours}")
    assert hands.says("Een nieuw gesprek wacht daarop. Oefenen kan wel.")


@pytest.mark.parametrize(
    ("call", "days", "said"),
    [
        (CallAdult.WITHIN_A_DAY, 1, "Er is nog iets te delen met Noor."),
        (CallAdult.WITHIN_A_DAY, 2, "Nog te delen met Noor: het kan vandaag."),
        (CallAdult.NEXT_CHECK_IN, 9, "Er is nog iets te delen met Noor."),
    ],
)
def test_what_can_wait_keeps_nothing_waiting(call: CallAdult, days: int, said: str) -> None:
    _panel, hands = on_start(OpenContact(ago(days), call, (Reason.LOAD,)))
    assert hands.says(said)
    assert not hands.says("wacht daarop")


@pytest.mark.parametrize("reason", Reason)
def test_who_reads_along_does_not_read_the_reason(reason: Reason) -> None:
    _panel, hands = on_start(replace(NOW, reasons=(reason,)))
    assert not hands.says(Names().reason(reason))
    assert not hands.says("veiligheid")


def test_without_an_adult_in_the_settings_it_still_says_what_to_do() -> None:
    _panel, hands = on_start(adult=None)
    assert hands.says("Tijd om te delen met een volwassene: bel nu.")


def test_it_is_told_in_two_steps() -> None:
    panel, hands = on_start()
    spy = QSignalSpy(panel.confirmed)
    hands.reach("Ik heb het verteld")
    hands.press("Enter")
    assert spy.count() == 0
    assert name_of(hands.focus) == "Nog niet"
    hands.reach("Ja, Noor weet het")
    hands.press("Enter")
    assert spy.count() == 1


def test_it_can_be_taken_back() -> None:
    panel, hands = on_start()
    spy = QSignalSpy(panel.confirmed)
    hands.reach("Ik heb het verteld")
    hands.press("Enter", "Enter")
    assert spy.count() == 0
    assert name_of(hands.focus) == "Ik heb het verteld"
    assert not hands.says("Ja, Noor weet het")
