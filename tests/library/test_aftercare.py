"""A card, a question or a message with a mistake is left out and named, and the rest of the coach's own side works."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gesprekshulp.aftercare.deck import CheckInForm, CheckInQuestion, CoachSide, ReflectionCard, Request, RequestTime
from gesprekshulp.library.aftercare import read_aftercare
from gesprekshulp.library.lint.checking import check
from gesprekshulp.library.problems import LONGEST_QUOTE, Problem, ProblemKind
from gesprekshulp.library.shipped import resources
from gesprekshulp.library.texts import texts
from tests.library.files import GONE, Change, Edit, Way

REFLECTION, CHECK_IN = "reflection.toml", "check_in.toml"
FILES = (REFLECTION, CHECK_IN)
K = ProblemKind
SHIPPED = read_aftercare(resources())


def test_what_is_shipped_has_no_problem() -> None:
    assert SHIPPED.problems == ()


def everything(side: CoachSide) -> tuple[ReflectionCard | CheckInQuestion | Request, ...]:
    """Give everything that can be used."""
    return (*side.reflection, *side.check_in.questions, *side.check_in.requests)


def names(side: CoachSide) -> set[str]:
    """Give the ids of everything that can be used."""
    return {each.id for each in everything(side)}


# One mistake: in which file, where, what stands there, and the problem it gives.
MISTAKES: dict[str, tuple[str, Way, Change, ProblemKind, str]] = {
    "a text that is gone": (REFLECTION, ("reflection", "RF-05", "text"), GONE, K.MISSING_FIELD, ""),
    "an empty prompt": (REFLECTION, ("reflection", "RF-05", "prompt"), " ", K.MISSING_FIELD, ""),
    "a round that is none": (REFLECTION, ("reflection", "RF-05", "round"), "lunch", K.WRONG_VALUE, "lunch"),
    "a field that no card has": (REFLECTION, ("reflection", "RF-05", "tip"), "a", K.UNKNOWN_FIELD, "a"),
    "a name on a card": (REFLECTION, ("reflection", "RF-05", "text"), "Zeg {adult}.", K.WRONG_VALUE, "Zeg {adult}."),
    "a question that is a number": (CHECK_IN, ("questions", "role", "text"), 5, K.WRONG_VALUE, "5"),
    "a message without words": (CHECK_IN, ("requests", "now", "message"), "", K.MISSING_FIELD, ""),
    "another place to fill in": (CHECK_IN, ("requests", "now", "message"), "Hoi {naam}", K.WRONG_VALUE, "Hoi {naam}"),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_what_has_a_mistake_is_left_out_and_named(content: Path, name: str) -> None:
    file, place, value, kind, found = MISTAKES[name]
    Edit(file, place, value).make(content)
    reading = read_aftercare(content)
    _list, item, field = map(str, place)
    assert reading.problems == (Problem(file, kind, item, field, found),)
    assert names(reading.coach_side) == names(SHIPPED.coach_side) - {item}


@pytest.mark.parametrize("name", MISTAKES)
def test_the_check_names_it_too(content: Path, name: str) -> None:
    file, place, value, kind, found = MISTAKES[name]
    shutil.rmtree(content / "translations")
    Edit(file, place, value).make(content)
    _list, item, field = map(str, place)
    expected = (Problem(str(content / file), kind, item, field, found),)
    assert check(content).problems == expected
    assert check(content / file).problems == expected


def test_an_id_that_is_used_twice_stays_with_the_first(content: Path) -> None:
    Edit(REFLECTION, ("reflection", "RF-05", "id"), "RF-04").make(content)
    reading = read_aftercare(content)
    assert reading.problems == (Problem(REFLECTION, K.TWICE, "RF-04", "id"),)
    kept = {each.id: each for each in reading.coach_side.reflection}
    assert kept["RF-04"] == next(each for each in SHIPPED.coach_side.reflection if each.id == "RF-04")


@pytest.mark.parametrize(("key", "needed"), [("questions", "safety"), ("requests", "within_a_day")])
def test_what_is_needed_and_gone_is_missed(content: Path, key: str, needed: str) -> None:
    Edit(CHECK_IN, (key, needed)).make(content)
    assert read_aftercare(content).problems == (Problem(CHECK_IN, K.MISSING_ITEM, needed),)


def test_a_message_for_no_moment_is_named_and_the_right_one_missed(content: Path) -> None:
    Edit(CHECK_IN, ("requests", "now", "id"), "soon").make(content)
    assert read_aftercare(content).problems == (
        Problem(CHECK_IN, K.WRONG_VALUE, "soon", "id", "soon"),
        Problem(CHECK_IN, K.MISSING_ITEM, RequestTime.NOW),
    )


LISTS = {"reflection": REFLECTION, "questions": CHECK_IN, "requests": CHECK_IN}
NO_LIST: dict[str, tuple[Change, ProblemKind, str]] = {
    "gone": (GONE, K.MISSING_FIELD, ""),
    "empty": ([], K.MISSING_FIELD, ""),
    "a word": ("x", K.WRONG_VALUE, "x"),
}


@pytest.mark.parametrize("key", LISTS)
@pytest.mark.parametrize("name", NO_LIST)
def test_a_list_must_be_a_list(content: Path, key: str, name: str) -> None:
    value, kind, found = NO_LIST[name]
    Edit(LISTS[key], (key,), value).make(content)
    assert read_aftercare(content).problems == (Problem(LISTS[key], kind, field=key, found=found),)


@pytest.mark.parametrize("file", FILES)
def test_a_key_that_no_file_has_is_named(content: Path, file: str) -> None:
    Edit(file, ("colour",), "red").make(content)
    reading = read_aftercare(content)
    assert reading.problems == (Problem(file, K.UNKNOWN_FIELD, field="colour"),)
    assert reading.coach_side == SHIPPED.coach_side


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_missing_takes_nothing_else_along(content: Path, file: str) -> None:
    (content / file).unlink()
    reading = read_aftercare(content)
    assert [(each.file, each.kind) for each in reading.problems] == [(file, K.UNREADABLE)]
    if file == REFLECTION:
        assert reading.coach_side == CoachSide((), SHIPPED.coach_side.check_in)
    else:
        assert reading.coach_side == CoachSide(SHIPPED.coach_side.reflection, CheckInForm())


@pytest.mark.parametrize("file", FILES)
def test_an_empty_file_is_told_by_the_check(content: Path, file: str) -> None:
    (content / file).write_bytes(b"")
    fields = {each.field for each in check(content / file).problems}
    assert fields >= {key for key, wanted in LISTS.items() if wanted == file}


def test_a_check_in_of_questions_only_is_still_one(tmp_path: Path) -> None:
    path = tmp_path / CHECK_IN
    path.write_text('[[questions]]\nid = "safety"\ntext = "Is iedereen veilig?"\n', "utf-8")
    assert check(path).problems == (Problem(str(path), K.MISSING_FIELD, field="requests"),)


def test_own_reflection_cards_may_have_a_file_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    card = '[[reflection]]\nid = "RF-90"\ntext = "Wat werkte?"\nprompt = "Noem er één."\nround = "closing"\n'
    path.write_text(card + card, "utf-8")
    assert check(path).problems == (Problem(str(path), K.TWICE, "RF-90", "id"),)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), file=st.sampled_from(FILES))
def test_any_bytes_end_in_something_to_use_or_a_sentence(tmp_path: Path, data: st.DataObject, file: str) -> None:
    for name in FILES:
        shutil.copy(resources() / name, tmp_path / name)
    raw = (resources() / file).read_bytes()
    first, last = sorted(data.draw(st.tuples(st.integers(0, len(raw)), st.integers(0, len(raw)))))
    paste = data.draw(st.binary(max_size=20) | st.text(max_size=20).map(str.encode))
    (tmp_path / file).write_bytes(raw[:first] + paste + raw[last:])
    reading = read_aftercare(tmp_path)
    assert all(each.file == file and len(each.field) <= LONGEST_QUOTE for each in reading.problems)
    assert all(text.strip() for each in everything(reading.coach_side) for _field, text in texts(each))
