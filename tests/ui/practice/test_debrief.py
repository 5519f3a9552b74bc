"""The talk after a role-play: the whole way with the keyboard, and nothing that adds up or judges."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QWidget

from gesprekshulp.conversation.events import SkillRated
from gesprekshulp.conversation.model import Colours, Level, Observation, Skill
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.played import Played
from gesprekshulp.practice.sheet import GROUPS
from gesprekshulp.ui import theme
from gesprekshulp.ui.names import Names
from gesprekshulp.ui.practice.debrief import DebriefPage
from gesprekshulp.ui.practice.debrief_steps import FIRST_OUT, LAST_OUT, Part, Step, steps
from gesprekshulp.ui.practice.skill_sheet import SkillLine
from gesprekshulp.ui.window import LOWEST, NARROWEST
from tests.ui.driver import FAR, SHIPPED, Hands, name_of, settle, sit_down_at
from tests.ui.practice.plays import (
    NIET_DOORVERTELLEN,
    PRACTICE,
    TOETSWEEK,
    UNTIL_THE_CARDS,
    began,
    observed,
    played,
    rated,
    two_ways,
)
from tests.ui.test_every_page import NEVER

LIGHT, HEAVY = played(two_ways()), played(two_ways(), NIET_DOORVERTELLEN)
KEPT = replace(LIGHT, fresh=False)
PARTS = ["Tijdlijn", "Nabespreken", "Blad", "Seintjes", "Uit je rol", "Bewaren"]


def open_(what: Played = LIGHT, material: Debrief = PRACTICE.debrief) -> Hands:
    """Sit down at the debrief of a role-play."""
    page = DebriefPage(what, material, SHIPPED, Names(), PracticeWords())
    hands = sit_down_at(page)
    page.focus()
    return hands


def debrief(hands: Hands) -> DebriefPage:
    """Give the page."""
    page = hands.page
    assert isinstance(page, DebriefPage)
    return page


def go(hands: Hands, part: Part, place: int = 0) -> None:
    """Press Enter until this step is shown."""
    for _ in range(FAR):
        if debrief(hands).step == Step(part, place):
            return
        hands.press("Enter")
    raise AssertionError(f"Enter does not lead to {part}")


def walk(hands: Hands) -> Iterator[Step]:
    """Go all the way with Enter, and give each step."""
    last = None
    while debrief(hands).step != last:
        last = debrief(hands).step
        yield last
        hands.press("Enter")


def heading(hands: Hands) -> str:
    """Give the heading, which has the keyboard when a step appears."""
    assert hands.focus.objectName() == "heading"
    return name_of(hands.focus)


# The way through.


def test_enter_leads_through_all_of_it() -> None:
    hands = open_()
    seen = {step: heading(hands) for step in walk(hands)}
    assert list(seen) == list(steps(LIGHT, PRACTICE.debrief))
    assert list(dict.fromkeys(step.part for step in seen)) == list(Part)
    assert list(seen.values()) == [
        "Tijdlijn",
        *(question.text for question in PRACTICE.debrief.questions),
        "Luisteren",
        "De ander kiest",
        "Kracht",
        "Grens",
        "Veiligheid",
        "Afronden",
        "Met andere instellingen",
        "Uit je rol",
        "Bewaren of weg?",
    ]


def test_it_says_that_this_was_practice_and_which() -> None:
    hands = open_()
    assert hands.says("OEFENEN · Toetsweek · 3 december 2026")
    assert open_(Played(LIGHT.entries)).says("OEFENEN · een rollenspel")


def test_the_space_bar_goes_on_and_there_is_a_way_back() -> None:
    hands = open_()
    hands.press("Space", "Space")
    assert debrief(hands).step == Step(Part.QUESTIONS, 1)
    hands.click(hands.button("Vorige"))
    assert debrief(hands).step == Step(Part.QUESTIONS, 0)
    assert heading(hands) == PRACTICE.debrief.questions[0].text
    hands.click(hands.button("Vorige"))
    assert not hands.button("Vorige").isEnabled()


def test_a_key_that_means_nothing_does_nothing() -> None:
    hands = open_()
    hands.press("Q", "1", "Z")
    assert debrief(hands).step == Step(Part.TIMELINE)


def test_a_held_key_goes_one_step() -> None:
    hands = open_()
    for _ in range(3):
        hands.repeat("Enter")
    assert debrief(hands).step == Step(Part.TIMELINE)


def test_the_row_on_top_leads_to_every_part() -> None:
    hands = open_()
    hands.reach("Tijdlijn")
    for part in list(Part)[1:-1]:
        hands.press("Right")
        assert debrief(hands).step.part is part
    assert name_of(hands.focus) == "Uit je rol"
    hands.press("Enter")
    assert debrief(hands).step.part is Part.FAREWELL


def test_without_questions_there_is_no_part_for_them() -> None:
    hands = open_(material=Debrief((), ()))
    names = [name_of(button) for button in hands.widgets(QAbstractButton)]
    assert "Nabespreken" not in names
    go(hands, Part.DE_ROLE, 1)
    assert hands.says("Zeg hardop je eigen naam.")


# Looking back.


def test_the_timeline_is_told_in_words_beside_it() -> None:
    hands = open_()
    (told,) = hands.widgets(QListWidget)
    lines = [told.item(row).text() for row in range(told.count())]
    assert "6:07 opgemerkt: open vraag" in lines
    assert any(line.endswith("(eerste tak)") for line in lines)
    hands.reach("De tijdlijn in woorden")
    hands.press("Down", "Down")
    assert hands.says("4:40 stap: Hoe diep")
    assert name_of(debrief(hands).findChildren(QWidget, "canvas")[0]) == lines[2]
    hands.press("Enter")
    assert debrief(hands).step.part is Part.QUESTIONS


def test_what_is_chosen_on_the_timeline_is_told_whole() -> None:
    hands = open_()
    hands.reach("1:00 stap: Afspraken")
    for _ in range(4):
        hands.press("Right")
    hands.press("Up", "Down")
    (told,) = hands.widgets(QListWidget)
    assert told.currentItem().text().startswith("5:40 kaart: ")
    for part in ("Hoe diep: Hou het licht", "Er was geen teken.", "Dit hoort bij de tak die telt."):
        assert hands.says(part)


def test_a_role_play_in_which_nothing_happened_says_so() -> None:
    hands = open_(played(began()))
    assert hands.says("Er is nog niets te zien")
    assert hands.widgets(QListWidget) == []


# The questions.


def test_each_question_says_who_answers_first() -> None:
    hands = open_()
    go(hands, Part.QUESTIONS)
    assert hands.says("Vraag 1 van 9")
    assert hands.says("Eerst wie de jongere speelde (Noor)")
    go(hands, Part.QUESTIONS, 2)
    assert hands.says("Eerst de coach")
    go(hands, Part.QUESTIONS, 5)
    assert hands.says("Eerst wie meekeek")
    go(hands, Part.QUESTIONS, 8)
    assert hands.says("Iedereen, om de beurt")


def test_a_role_without_a_name_is_no_trouble() -> None:
    hands = open_(replace(LIGHT, scenario=None))
    go(hands, Part.QUESTIONS)
    assert "Eerst wie de jongere speelde" in hands.texts()


def test_a_long_question_takes_smaller_letters_before_it_has_to_scroll() -> None:
    long = replace(PRACTICE.debrief.questions[0], text="Welk moment voelde jij je gehoord, en wat gebeurde er? " * 30)
    hands = open_(material=replace(PRACTICE.debrief, questions=(long, PRACTICE.debrief.questions[0])))
    hands.window.resize(NARROWEST, LOWEST)
    hands.press("Enter")
    small = hands.focus.font().pointSizeF()
    assert hands.cut_off() == []
    hands.press("Enter")
    assert hands.focus.font().pointSizeF() > small


# The sheet.


def test_a_line_is_settled_with_the_arrows_and_told() -> None:
    hands = open_()
    spy = QSignalSpy(debrief(hands).rated)
    go(hands, Part.SHEET)
    hands.reach("Liet stilte: werkte tegen")
    hands.press("Space", "Right", "Right", "Right")
    hands.reach("Benoemde een gevoel: werkte tegen")
    hands.press("Right", "Space")
    assert [spy.at(call)[0] for call in range(spy.count())] == [
        SkillRated(Skill.LEFT_SILENCE, Level.HARMFUL),
        SkillRated(Skill.LEFT_SILENCE, Level.NOT_SEEN),
        SkillRated(Skill.LEFT_SILENCE, Level.SEEN),
        SkillRated(Skill.LEFT_SILENCE, Level.STRONG),
        SkillRated(Skill.NAMED_FEELING, Level.NOT_SEEN),
    ]
    hands.press("Enter")
    assert heading(hands) == "De ander kiest"
    hands.click(hands.button("Vorige"))
    assert chosen(hands) == {"Liet stilte: sterk", "Benoemde een gevoel: niet gezien"}


def chosen(hands: Hands) -> set[str]:
    """Give what is chosen on the group of the sheet that is shown."""
    return {
        name_of(button)
        for line in hands.widgets(SkillLine)
        for button in line.findChildren(QAbstractButton)
        if button.isChecked()
    }


def test_all_lines_stand_on_the_sheet_with_four_words_each() -> None:
    hands = open_()
    words, found = PracticeWords(), list[str]()
    for group in range(len(GROUPS)):
        go(hands, Part.SHEET, group)
        buttons = [button for line in hands.widgets(SkillLine) for button in line.findChildren(QAbstractButton)]
        assert all(button.group().exclusive() for button in buttons)
        found += [name_of(button) for button in buttons]
    assert found == [f"{words.skill(skill)}: {words.level(level)}" for skill in Skill for level in Level]
    assert len(found) == 24 * 4


def test_what_was_settled_before_shows_again_and_the_last_word_counts() -> None:
    talk = rated(two_ways(), [(Skill.NO_WHY, Level.STRONG), (Skill.NO_WHY, Level.NOT_SEEN)])
    hands = open_(played(talk))
    spy = QSignalSpy(debrief(hands).rated)
    go(hands, Part.SHEET, 2)
    assert chosen(hands) == {"Vroeg geen 'waarom': niet gezien"}
    assert spy.count() == 0


def test_the_moments_that_were_marked_stand_at_their_lines_and_the_rest_apart() -> None:
    hands = open_()
    go(hands, Part.SHEET, 0)
    assert "Opgemerkt: 6:14, 8:51" in hands.texts()
    assert not hands.says("Los van het blad")
    go(hands, Part.SHEET, 2)
    assert "Opgemerkt: 9:48 (eerste tak)" in hands.texts()
    go(hands, Part.SHEET, 5)
    assert "Los van het blad opgemerkt: vroeg te diep (15:16)" in hands.texts()
    assert not hands.says("eigen verhaal")


def test_a_kept_sheet_is_there_to_read_only() -> None:
    talk = rated(two_ways(), [(Skill.LANDED, Level.STRONG)])
    hands = open_(played(talk, fresh=False))
    go(hands, Part.SHEET)
    assert hands.widgets(SkillLine) == []
    texts = [label.text() for label in hands.widgets(QLabel)]
    for skill in Skill:
        assert PracticeWords().skill(skill) in texts
    assert texts[texts.index("Kwam zelf even bij") + 1] == "sterk"
    assert texts[texts.index("Vatte samen") + 1] == "leeg"
    assert "Los van het blad opgemerkt: vroeg te diep (15:16)" in texts
    hands.press("Enter")
    assert debrief(hands).step.part is Part.NUMBERS


def test_nothing_is_added_up() -> None:
    talk = rated(two_ways(), [(skill, Level.STRONG) for skill in Skill])
    for what in (played(talk), played(talk, fresh=False)):
        hands = open_(what)
        for step in walk(hands):
            if step.part is Part.SHEET:
                assert not any(text in {"24", "100 %", "72"} or "totaal" in text.lower() for text in hands.texts())


# The sign, and out of the role.


def test_the_sign_is_told_and_its_numbers_can_be_asked_for() -> None:
    hands = open_()
    spy = QSignalSpy(debrief(hands).signals_wanted)
    go(hands, Part.NUMBERS)
    assert hands.says("Stil teken bij tik 5–8. Seintje 1 bij tik 5.")
    hands.reach("Andere getallen proberen")
    hands.press("Enter")
    assert spy.count() == 1
    assert debrief(hands).step.part is Part.NUMBERS


def test_a_heavy_role_play_begins_and_ends_outside_the_role() -> None:
    hands = open_(HEAVY)
    assert debrief(hands).step == FIRST_OUT
    assert heading(hands) == "Uit je rol"
    assert hands.says(PRACTICE.debrief.de_role[0])
    assert [step for step in walk(hands) if step.part is Part.DE_ROLE] == [FIRST_OUT, LAST_OUT]
    kept = open_(replace(HEAVY, fresh=False))
    assert debrief(kept).step.part is Part.TIMELINE


@pytest.mark.parametrize("what", [LIGHT, HEAVY], ids=["light", "heavy"])
def test_nobody_leaves_before_stepping_out_of_the_role(what: Played) -> None:
    hands = open_(what)
    assert not debrief(hands).may_leave
    hands.click(hands.button("Bewaren"))
    assert debrief(hands).step == LAST_OUT
    assert [
        name_of(each) for each in hands.widgets(QAbstractButton) if name_of(each) in {"Terug", "Niet bewaren"}
    ] == []
    hands.press("Enter")
    assert debrief(hands).step.part is Part.FAREWELL
    hands.click(hands.button("Tijdlijn"))
    hands.click(hands.button("Bewaren"))
    assert debrief(hands).step.part is Part.FAREWELL


# The end.


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("Bewaren", "keep_wanted"),
        ("Niet bewaren", "discard_wanted"),
        ("Afdrukken", "print_wanted"),
        ("Als PDF", "pdf_wanted"),
    ],
)
def test_at_the_end_there_is_a_choice(button: str, signal: str) -> None:
    hands = open_()
    go(hands, Part.FAREWELL)
    assert hands.says("zonder namen")
    wishes = ("keep_wanted", "discard_wanted", "print_wanted", "pdf_wanted", "left")
    spies = {each: QSignalSpy(getattr(debrief(hands), each)) for each in wishes}
    hands.press("Enter")
    assert {spy.count() for spy in spies.values()} == {0}
    hands.reach(lambda widget: name_of(widget) == button and widget.objectName() != Part.FAREWELL)
    hands.press("Enter")
    assert {each for each, spy in spies.items() if spy.count()} == {signal}


def test_what_came_of_it_is_said() -> None:
    hands = open_()
    go(hands, Part.FAREWELL)
    debrief(hands).say("De printer gaf geen antwoord.")
    settle()
    assert hands.says("De printer gaf geen antwoord.")


def test_once_it_is_kept_the_page_can_be_left() -> None:
    hands = open_()
    spy = QSignalSpy(debrief(hands).left)
    go(hands, Part.FAREWELL)
    debrief(hands).be_kept("Bewaard bij de rollenspellen.")
    settle()
    assert hands.says("Bewaard bij de rollenspellen.")
    assert heading(hands) == "Dit rollenspel is bewaard"
    hands.press("Enter")
    assert spy.count() == 1
    hands.click(hands.button("Vorige"))
    hands.click(hands.button("Terug"))
    assert spy.count() == 2


def test_once_it_is_kept_the_sheet_is_there_to_read() -> None:
    hands = open_()
    go(hands, Part.SHEET)
    hands.reach("Liet stilte: werkte tegen")
    hands.press("Right", "Right", "Space")
    go(hands, Part.FAREWELL)
    debrief(hands).be_kept("Bewaard.")
    hands.click(hands.button("Blad"))
    assert hands.widgets(SkillLine) == []
    texts = [label.text() for label in hands.widgets(QLabel)]
    assert texts[texts.index("Liet stilte") + 1] == "gezien"
    assert [step.part for step in walk(hands)].count(Part.SHEET) == 1


def test_a_kept_one_can_be_left_from_everywhere() -> None:
    hands = open_(KEPT)
    spy = QSignalSpy(debrief(hands).left)
    for number, step in enumerate(walk(hands)):
        before = spy.count()
        hands.click(hands.button("Terug"))
        assert spy.count() == before + 1, (number, step)


def test_enter_on_the_row_leaves_a_kept_one_too() -> None:
    hands = open_(KEPT)
    spy = QSignalSpy(debrief(hands).left)
    hands.click(hands.button("Klaar"))
    hands.reach("Klaar")
    hands.press("Enter")
    assert spy.count() == 1


# What holds on every page of it.

EVERY = {"light": LIGHT, "heavy": HEAVY, "kept": KEPT}


@pytest.mark.parametrize("what", EVERY)
def test_no_page_says_what_hurts(what: str) -> None:
    hands = open_(EVERY[what])
    for step in walk(hands):
        assert [text for text in hands.texts() for word in NEVER if word in text.lower()] == [], step


@pytest.mark.parametrize("what", EVERY)
def test_everything_has_a_name_can_be_reached_and_is_large_enough(what: str) -> None:
    hands = open_(EVERY[what])
    for step in walk(hands):
        takes = [each for each in hands.widgets(QWidget) if each.focusPolicy() & each.focusPolicy().TabFocus]
        assert [type(each).__name__ for each in takes if not name_of(each)] == [], step
        buttons = hands.widgets(QAbstractButton)
        assert [name_of(each) for each in buttons if each.height() < theme.TOUCH] == [], step
        assert [key for key, count in Counter(hands.keys()).items() if count > 1] == [], step


def test_tab_reaches_every_button_of_the_sheet_and_of_the_end() -> None:
    hands = open_()
    for part, place in ((Part.TIMELINE, 0), (Part.SHEET, 0), (Part.FAREWELL, 0)):
        go(hands, part, place)
        reached = set[QWidget]()
        for _ in range(FAR):
            hands.press("Tab")
            reached.add(hands.focus)
            group = hands.focus.group() if isinstance(hands.focus, QAbstractButton) else None
            reached |= set(group.buttons() if group else ())
        wanted = [each for each in hands.widgets(QAbstractButton) if each.isEnabled()]
        assert [name_of(each) for each in wanted if each not in reached] == [], part


@pytest.mark.parametrize("size", [(1280, 720), (NARROWEST, LOWEST)], ids=["usual", "smallest"])
@pytest.mark.parametrize("how", ["plain", "large_type", "from_the_right"])
@pytest.mark.parametrize("what", EVERY)
def test_nothing_is_cut_off(what: str, how: str, size: tuple[int, int], request: pytest.FixtureRequest) -> None:
    if how != "plain":
        request.getfixturevalue(how)
    hands = open_(EVERY[what])
    hands.window.resize(*size)
    settle()
    for step in walk(hands):
        assert hands.cut_off() == [], step


def test_the_usual_window_needs_no_scrolling_but_for_the_sheet_to_read() -> None:
    hands = open_()
    for step in walk(hands):
        assert hands.scrolled() == 0, step


@pytest.mark.parametrize("colours", [Colours.DARK, Colours.CONTRAST])
def test_other_colours_are_worn_by_all_of_it(colours: Colours) -> None:
    theme.wear(colours)
    hands = open_()
    ground = theme.scheme().ground
    for step in walk(hands):
        corner = hands.window.grab().toImage().pixelColor(2, hands.window.height() - 2)
        assert corner.name() == ground, step


def test_marks_of_an_observer_who_marked_everything_fit() -> None:
    talk = began().play(UNTIL_THE_CARDS + "light card")
    for _ in range(12):
        observed(talk, *Observation)
    hands = open_(played(talk, TOETSWEEK))
    for step in walk(hands):
        assert hands.cut_off() == [], step
