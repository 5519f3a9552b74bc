"""The sheets of a role-play: who reads what, one page for each, and the same on every printer."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import cast

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QTextDocument

from gesprekshulp.conversation.model import Colours, Level, Observation, Skill
from gesprekshulp.paper.drawn import SIGN
from gesprekshulp.paper.sheets import sheets
from gesprekshulp.paper.words import PracticeWords
from gesprekshulp.practice.exercise import Debrief
from gesprekshulp.practice.scenario import Scenario
from gesprekshulp.ui import theme
from tests.paper.reading import A_PAGE, DOTS, PRACTICE, ink, pages, paragraphs, picture, place_of

SCENARIOS = [pytest.param(each, id=each.id) for each in PRACTICE.scenarios]
FIRST = PRACTICE.scenarios[0]
MARKUP = "<b>vet</b> &amp; <img src='x'> **ster**"
OWNERS = (
    "Blad van de coach",
    "Blad van wie de jongere speelt",
    "Blad van wie meekijkt",
    "Voor de trainer",
    "Voor iedereen die speelde",
)
MARGIN = QRect(20 * DOTS, 15 * DOTS, 170 * DOTS, 264 * DOTS)  # where a sheet writes
ABOVE, FOOT = QRect(0, 0, 210 * DOTS, 280 * DOTS), QRect(0, 280 * DOTS, 210 * DOTS, 17 * DOTS)


def texts(value: object) -> Iterator[str]:
    """Give every text in a scenario but for its id and its marks."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from texts(each)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in {"id", "marks", "expected"}:
                yield from texts(getattr(value, field.name))


def marked(scenario: Scenario) -> Scenario:
    """Give the scenario with markup in every text that is shown."""
    young = scenario.young_person
    return replace(
        scenario,
        title=MARKUP,
        situation=MARKUP,
        note=MARKUP,
        goal=MARKUP,
        trap=MARKUP,
        coach=_marked(scenario.coach),
        observer=_marked(scenario.observer),
        young_person=replace(
            young,
            name=MARKUP,
            style=MARKUP,
            opening=MARKUP,
            hidden=MARKUP,
            tones=_marked(young.tones),
            opens=_marked(young.opens),
            closes=_marked(young.closes),
        ),
        twists=tuple(replace(each, title=MARKUP, text=f"{MARKUP} {each.text}") for each in scenario.twists),
    )


def _marked(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{line} {MARKUP}" for line in lines)


def on_the_coachs(scenario: Scenario) -> list[str]:
    return [scenario.title, scenario.situation, scenario.note, scenario.goal, *scenario.coach]


def on_the_young_persons(scenario: Scenario) -> list[str]:
    young = scenario.young_person
    shown = [young.style, young.opening, young.hidden, *young.tones, *young.opens, *young.closes]
    return [f"{young.name}, {young.age} jaar", *shown]


def on_the_observers(scenario: Scenario) -> list[str]:
    words = PracticeWords()
    marks = [words.observation(mark) for mark in scenario.marks]
    lists = [*map(words.skill, Skill), *filter(None, map(words.group, Skill)), *map(words.level, Level)]
    return [scenario.title, scenario.trap, words.expected(scenario.expected), *scenario.observer, *marks, *lists]


def on_the_slips(scenario: Scenario) -> list[str]:
    return [text for twist in scenario.twists for text in (twist.title, twist.text)]


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_sheet_holds_what_is_for_its_reader_on_one_page(scenario: Scenario) -> None:
    read = pages(sheets(scenario, PracticeWords(), PRACTICE.debrief))
    meant = (on_the_coachs, on_the_young_persons, on_the_observers, on_the_slips)
    assert len(read) == 5
    assert [page.partition("\n")[0].partition("  ·  ")[0] for page in read] == list(OWNERS)
    for page, wanted in zip(read, meant, strict=False):
        assert [text for text in wanted(scenario) if text not in page] == []
    assert [step for step in PRACTICE.debrief.de_role if step not in read[4]] == []


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_nobody_reads_what_is_for_somebody_else(scenario: Scenario) -> None:
    coach, young, observer, slips = pages(sheets(scenario, PracticeWords()))
    young_person = scenario.young_person
    inside = [young_person.style, young_person.opening, young_person.hidden]
    inside += [*young_person.tones, *young_person.opens, *young_person.closes]
    watched = [scenario.trap, PracticeWords().expected(scenario.expected), *scenario.observer]
    secrets = {coach: [*inside, *watched, *on_the_slips(scenario)], young: [*watched, *on_the_slips(scenario)]}
    secrets |= {observer: [*inside, *on_the_slips(scenario)], slips: [*inside, *watched]}
    for page, hidden in secrets.items():
        assert [text for text in hidden if text in page] == []


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_everything_that_was_written_is_on_paper(scenario: Scenario) -> None:
    whole = "\n".join(pages(sheets(scenario, PracticeWords())))
    assert [text for text in texts(scenario) if text not in whole] == []


def test_the_young_person_may_stop_and_never_plays_a_real_story() -> None:
    coach, young, *_ = pages(sheets(FIRST, PracticeWords()))
    assert "Stoppen mag altijd" in coach
    assert "Stoppen mag altijd" in young
    assert "Speel nooit een echt verhaal" in young


def test_a_heavy_one_says_that_a_trainer_has_to_be_there() -> None:
    heavy = next(each for each in PRACTICE.scenarios if each.heavy)
    assert "alleen met een trainer erbij" in pages(sheets(heavy, PracticeWords()))[0]
    assert "alleen met een trainer erbij" not in pages(sheets(FIRST, PracticeWords()))[0]


def test_the_observer_has_a_box_for_each_mark_and_each_level() -> None:
    observer = pages(sheets(FIRST, PracticeWords()))[2]
    lines = boxes = len(FIRST.marks)
    assert observer.count(SIGN) == boxes + lines + len(Skill) * len(Level)


def test_all_marks_there_are_have_their_place() -> None:
    every = replace(FIRST, marks=tuple(Observation)[:-1])
    words = PracticeWords()
    whole = "\n".join(pages(sheets(every, words)))
    assert [mark for mark in every.marks if words.observation(mark) not in whole] == []


@pytest.mark.parametrize("debrief", [None, Debrief((), ())])
def test_without_a_debrief_there_is_no_card(debrief: Debrief | None) -> None:
    assert sheets(FIRST, PracticeWords(), debrief).pageCount() == 4


def test_without_twists_there_are_no_slips() -> None:
    read = pages(sheets(replace(FIRST, twists=()), PracticeWords(), PRACTICE.debrief))
    assert len(read) == 4
    assert "Briefjes" not in "\n".join(read)


def test_markup_in_a_scenario_shows_as_text() -> None:
    written = marked(FIRST)
    document = sheets(written, PracticeWords())
    assert [text for text in texts(written) if text not in "\n".join(pages(document))] == []
    assert len(list(paragraphs(document))) == len(list(paragraphs(sheets(FIRST, PracticeWords()))))


def test_a_text_of_several_lines_stays_one_paragraph() -> None:
    document = sheets(replace(FIRST, goal="Eerst dit.\nDan dat."), PracticeWords())
    assert "Eerst dit.\u2028Dan dat." in pages(document)[0].split("\n")


def test_a_long_sheet_goes_on_and_the_next_begins_a_page() -> None:
    document = sheets(replace(FIRST, coach=("Een lange regel voor de coach. " * 4,) * 40), PracticeWords())
    read = pages(document)
    assert [page.partition("\n")[0].partition("  ·  ")[0] for page in read][-3:] == list(OWNERS[1:4])
    assert len(read) == 6


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_page_has_white_margins_and_a_line_at_its_foot(scenario: Scenario) -> None:
    document = sheets(scenario, PracticeWords(), PRACTICE.debrief)
    for page in range(1, 6):
        image = picture(document, page)
        foot = ink(image, FOOT)
        assert MARGIN.contains(ink(image, ABOVE))
        assert 10 * DOTS < foot.width() < 120 * DOTS
        assert foot.height() <= 4 * DOTS
        assert abs(foot.center().x() - A_PAGE.width() / 2) <= DOTS


def test_the_foot_names_the_practice_and_the_role_play() -> None:
    title = sheets(FIRST, PracticeWords()).metaInformation(QTextDocument.MetaInformation.DocumentTitle)
    assert title == f"OEFENEN · {FIRST.title}"


def test_a_title_that_is_too_long_stays_in_the_foot() -> None:
    foot = ink(picture(sheets(replace(FIRST, title="Een lange titel " * 30), PracticeWords()), 1), FOOT)
    assert foot.width() <= 166 * DOTS
    assert foot.height() <= 4 * DOTS


def test_a_page_is_black_on_white_in_every_colour_of_the_window() -> None:
    light = [picture(sheets(FIRST, PracticeWords()), page) for page in (1, 2, 3, 4)]
    theme.wear(Colours.DARK)
    dark = [picture(sheets(FIRST, PracticeWords()), page) for page in (1, 2, 3, 4)]
    assert dark == light
    assert all(image.pixelColor(2, 2) == Qt.GlobalColor.white for image in light)
    assert all(image.allGray() for image in light)


def test_letters_of_the_window_do_not_change_paper() -> None:
    before = places(sheets(FIRST, PracticeWords()))
    theme.wear(Colours.LIGHT, 200)
    assert places(sheets(FIRST, PracticeWords())) == before


def places(document: QTextDocument) -> list[QRectF]:
    """Give where every paragraph lies."""
    return [place_of(document, block) for block in paragraphs(document)]
