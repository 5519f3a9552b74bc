"""Making a logbook: first what it means, then a name and a passphrase twice."""

from collections.abc import Mapping

import pytest
from PySide6.QtTest import QSignalSpy

from gesprekshulp.ui.own.create import CreatePage
from gesprekshulp.ui.own.passphrase import LEAST
from tests.ui.driver import Hands, name_of
from tests.ui.own.sides import SECRET, sit_down, words

NAME, FIRST, SECOND, SURE = "Naam van je logboek", "Wachtzin", "Nog een keer", "Ik snap: zonder wachtzin is alles weg"
GOOD = {NAME: "Blauw 7", FIRST: SECRET, SECOND: SECRET, SURE: "ja"}


def at_the_form() -> tuple[CreatePage, Hands]:
    """Sit down at the form, where somebody else has a logbook called Sam."""
    page = CreatePage(["Sam"], words())
    return page, sit_down(page)


def fill(hands: Hands, what: Mapping[str, str]) -> None:
    """Fill in the fields by keyboard."""
    for name, text in what.items():
        hands.reach(name)
        if name == SURE:
            hands.press(*(["Space"] if text else []))
        else:
            hands.write(text)


def test_it_says_beforehand_what_it_means() -> None:
    _page, hands = at_the_form()
    assert name_of(hands.focus) == "Nieuw logboek"
    for part in (
        "Alleen jij kunt het openen",
        "Er is geen tweede sleutel.",
        "dan is alles wat erin staat weg, voor altijd",
        "ziet de naam die je kiest",
        "die woorden zijn van de ander, en deze laptop is van meer mensen",
        "Drie of vier losse woorden",
    ):
        assert hands.says(part), part


def test_a_logbook_is_made_by_keyboard() -> None:
    page, hands = at_the_form()
    spy = QSignalSpy(page.create_wanted)
    fill(hands, GOOD)
    hands.press("Enter")
    assert [spy.at(call) for call in range(spy.count())] == [["Blauw 7", SECRET]]


@pytest.mark.parametrize(
    ("changed", "said", "at"),
    [
        ({NAME: ""}, "Geef je logboek een naam.", NAME),
        ({NAME: "  sam "}, "Die naam is hier al van een ander logboek.", NAME),
        ({FIRST: "kort", SECOND: "kort"}, f"minstens {LEAST} tekens", FIRST),
        ({SECOND: "paarse fiets zon"}, "De twee wachtzinnen zijn niet hetzelfde.", SECOND),
        ({NAME: "de zeehond", FIRST: "De Zeehond", SECOND: "De Zeehond"}, "De naam ziet iedereen hier.", FIRST),
        ({SURE: ""}, "Zet eerst het vinkje", SURE),
    ],
)
def test_what_is_still_to_be_done_is_said_where_it_is(changed: Mapping[str, str], said: str, at: str) -> None:
    page, hands = at_the_form()
    spy = QSignalSpy(page.create_wanted)
    fill(hands, {**GOOD, **changed})
    hands.reach_primary()
    hands.press("Enter")
    assert spy.count() == 0
    assert hands.says(said)
    assert name_of(hands.focus) == at


def test_the_shortest_passphrase_is_long_enough() -> None:
    page, hands = at_the_form()
    spy = QSignalSpy(page.create_wanted)
    fill(hands, {**GOOD, FIRST: "x" * LEAST, SECOND: "x" * LEAST})
    hands.press("Enter")
    assert spy.count() == 1


def test_the_name_has_single_spaces() -> None:
    page, hands = at_the_form()
    spy = QSignalSpy(page.create_wanted)
    fill(hands, {**GOOD, NAME: "  Blauw   7 "})
    hands.press("Enter")
    assert spy.at(0)[0] == "Blauw 7"


def test_while_it_is_made_nothing_is_asked_twice() -> None:
    page, hands = at_the_form()
    spy = QSignalSpy(page.create_wanted)
    fill(hands, GOOD)
    hands.press("Enter")
    page.busy(busy=True)
    assert hands.says("Even geduld")
    hands.press("Enter")
    assert spy.count() == 1
    page.say("De schijf is vol. Maak ruimte, en probeer het nog eens.")
    assert hands.says("De schijf is vol.")
    hands.press("Enter")
    assert spy.count() == 2


def test_there_is_a_way_back() -> None:
    page, hands = at_the_form()
    spy = QSignalSpy(page.left)
    hands.reach("Terug")
    hands.press("Enter")
    assert spy.count() == 1
