"""Whatever the files hold, reading them ends with a library or with a sentence, never with an error.

Whatever a side file of a translation holds, it does end with a library.
"""

import shutil
import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from gesprekshulp.library.problems import LONGEST_QUOTE
from gesprekshulp.library.reading import Reading, read_library
from gesprekshulp.library.shipped import resources
from tests.library.files import Change, Edit, Toml, Way, document

SHIPPED = resources()
ALL = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.toml"))
FEW_CARDS = {"landing.toml", "coping.toml", "distraction.toml", "closing.toml"}  # the others are of the same kind
READ = [file for file in ALL if "cards/" not in file or file.rpartition("/")[2] in FEW_CARDS]
SIDES = [file for file in READ if file.startswith("translations/")]
FILES = [file for file in READ if file not in SIDES]
LONGEST_NAME = 80

some = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
files = st.sampled_from(FILES)
sides = st.sampled_from(SIDES)
languages = st.sampled_from(["nl", "nl_BE", "en"])
letters = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)
scalars = (
    letters
    | st.booleans()
    | st.integers()
    | st.builds(pow, st.just(16), st.just(6000))
    | st.sampled_from([-(2**63), float("nan"), float("inf"), -1e300])
    | st.floats()
    | st.sampled_from([date(1, 1, 1), date(9999, 12, 31), time(23, 59), datetime(2026, 1, 1, tzinfo=UTC)])
    | st.sampled_from(["{", "{adult}", "id", "", "between_us", "safety", "LM-12", "x" * 9_999])
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(letters, inner, max_size=3),
    max_leaves=6,
)


def sound(reading: Reading) -> bool:
    """Say whether a reading has a library or says what is the matter, in words that fit in a sentence."""
    told = all(
        each.file and len(each.item) <= LONGEST_NAME and len(each.field) <= LONGEST_QUOTE for each in reading.problems
    )
    return told and (reading.library is not None or bool(reading.problems))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one copy, with some of the cards, for all examples; each puts back what it spoiled."""
    content = Path(shutil.copytree(SHIPPED, tmp_path_factory.mktemp("any") / "resources"))
    for file in set(ALL) - set(READ):
        (content / file).unlink()
    return content


def harmless(reading: Reading) -> bool:
    """Say whether a side file did no harm: all texts are there, and what is wrong with it fits in a sentence."""
    told = all(
        each.file and len(each.item) <= LONGEST_NAME and len(each.field) <= LONGEST_QUOTE
        for each in reading.translation
    )
    return told and reading.library is not None and not reading.problems


def language_of(side: str) -> str:
    """Give the language of a side file."""
    return side.split("/")[1]


def read_with(content: Path, file: str, raw: bytes, language: str) -> Reading:
    """Read the files in a language, with other bytes in one of them."""
    path = content / file
    before = path.read_bytes()
    path.write_bytes(raw)
    try:
        return read_library(content, language)
    finally:
        path.write_bytes(before)


@some
@given(file=files, raw=st.binary(max_size=200), language=languages)
@example(file="aims.toml", raw=b"a = " + b"[" * 3_000, language="en")
@example(file="aims.toml", raw=b"a = " + b"{a = " * 3_000, language="en")
@example(file="aims.toml", raw=b"[[aim]]\nid" + b".a" * 3_000 + b" = 1", language="en")
@example(file="aims.toml", raw=b"[[aim]]\nid = 0x" + b"f" * 9_999, language="en")
@example(file="aftercare.toml", raw=b"[[question]]\noptions = [{ id = 0x" + b"f" * 9_999 + b" }]", language="en")
@example(file="aims.toml", raw=b"".join(b"[[aim%s]]\n" % (b".a" * n) for n in range(400)), language="en")
@example(file="cards/coping.toml", raw=b"[[card]]\nweight = 0x" + b"f" * 9_999, language="nl")
@example(file="cards/coping.toml", raw=b"card = [nan, nan, [], {}, '']", language="nl")
@example(file="helplines.toml", raw=b"[[helpline]]\nchecked = inf\nexpires = 0x" + b"f" * 9_999, language="nl")
def test_any_bytes(shared: Path, file: str, raw: bytes, language: str) -> None:
    assert sound(read_with(shared, file, raw, language))


@some
@given(file=sides, raw=st.binary(max_size=200))
@example(file="translations/en/aims.toml", raw=b"calm = 0x" + b"f" * 9_999)
@example(file="translations/en/aims.toml", raw=b"[calm]\nof = nan\ntext = [nan, [], {}, '']\n" + b"x" * 999 + b" = 1")
@example(file="translations/en/too_heavy.toml", raw=b"sentences = ['{naam', '}', '{role}']\nroutes = 1\nnow = []")
@example(file="translations/nl_BE/aftercare.toml", raw=b"load.10.text = '{'\nload.9 = 1\n'' = {}")
def test_any_bytes_in_a_side_file(shared: Path, file: str, raw: bytes) -> None:
    assert harmless(read_with(shared, file, raw, language_of(file)))


@some
@given(data=st.data(), file=files, language=languages)
def test_any_cut_and_any_paste(shared: Path, data: st.DataObject, file: str, language: str) -> None:
    assert sound(read_with(shared, file, pasted(data, file), language))


@some
@given(data=st.data(), file=sides)
def test_any_cut_and_any_paste_in_a_side_file(shared: Path, data: st.DataObject, file: str) -> None:
    assert harmless(read_with(shared, file, pasted(data, file), language_of(file)))


def pasted(data: st.DataObject, file: str) -> bytes:
    """Give a file with something else in the place of a part of it."""
    raw = (SHIPPED / file).read_bytes()
    first, last = sorted(data.draw(st.tuples(*[st.integers(0, len(raw))] * 2)))
    return raw[:first] + data.draw(st.binary(max_size=20) | letters.map(str.encode)) + raw[last:]


def places(value: Toml, way: Way = ()) -> Iterator[Way]:
    """Give every place in the tables of a file."""
    inside: list[tuple[str | int, Toml]] = []
    if isinstance(value, dict):
        inside += value.items()
    if isinstance(value, list):
        inside += enumerate(value)
    for step, inner in inside:
        yield (*way, step)
        yield from places(inner, (*way, step))


@some
@given(data=st.data(), file=files, language=languages)
def test_any_value_in_any_place(shared: Path, data: st.DataObject, file: str, language: str) -> None:
    assert sound(read_with(shared, file, edited(shared, data, file), language))


@some
@given(data=st.data(), file=sides)
def test_any_value_in_any_place_of_a_side_file(shared: Path, data: st.DataObject, file: str) -> None:
    assert harmless(read_with(shared, file, edited(shared, data, file), language_of(file)))


def edited(shared: Path, data: st.DataObject, file: str) -> bytes:
    """Give a file with another value in one place."""
    tables = tomllib.loads((SHIPPED / file).read_text("utf-8"))
    place = data.draw(st.sampled_from(list(places(tables))))
    value = cast("Change", data.draw(values | st.just(...)))
    path = shared / file
    try:
        Edit(file, place, value).make(shared)
        return path.read_bytes()
    finally:
        shutil.copy(SHIPPED / file, path)


@pytest.mark.parametrize("file", ALL)
def test_the_edits_themselves_change_nothing_else(file: str) -> None:
    tables = tomllib.loads((SHIPPED / file).read_text("utf-8"))
    assert tomllib.loads(document(tables)) == tables
