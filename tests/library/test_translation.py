"""Texts of another language are laid over the Dutch ones, text by text, and what is missing or strange is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gesprekshulp.library.problems import Problem, ProblemKind
from gesprekshulp.library.reading import read_library
from gesprekshulp.library.translation import Table, Translation, stamp

FILE = "part.toml"
NAME = "CO-01"
CARD: Table = {
    "id": NAME,
    "depth": "light",
    "weight": 1,
    "text": "Hoe lukt dat?",
    "follow_up": ["En dan?", "Wie nog meer?"],
    "concrete": "",
}
OF = stamp(CARD)
K = ProblemKind
Found = list[tuple[ProblemKind, str, str]]


def side_file(folder: Path, language: str, text: str) -> Path:
    """Write the side file of a language."""
    path = folder / "translations" / language / FILE
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return path


def named(problems: list[Problem], language: str) -> Found:
    """Give what was found, all of it in the side file."""
    assert {each.file for each in problems} <= {f"translations/{language}/{FILE}"}
    return [(each.kind, each.item, each.field) for each in problems]


# A list of items, such as cards -----------------------------------------------------------------------------

HEAD = f'["CO-01"]\nof = "{OF}"\n'
TEXT = 'text = "How?"\n'
LINES = 'follow_up = ["And then?", "Who else?"]\n'
ENGLISH = {"text": "How?", "follow_up": ["And then?", "Who else?"]}
NO_TEXT = (K.UNTRANSLATED, NAME, "text")
NO_LINES = (K.UNTRANSLATED, NAME, "follow_up")
STALE = (K.STALE, NAME, "of")
ENGLISH_TEXT = {"text": "How?"}
ENGLISH_LINES = {"follow_up": ["And then?", "Who else?"]}

CASES: dict[str, tuple[str, Table, Found]] = {
    "all is there": (HEAD + TEXT + LINES, ENGLISH, []),
    "an empty file": ("", {}, [NO_TEXT, NO_LINES]),
    "a table with nothing but its stamp": (HEAD, {}, [NO_TEXT, NO_LINES]),
    "one text is there": (HEAD + TEXT, ENGLISH_TEXT, [NO_LINES]),
    "the Dutch changed since": (f'["CO-01"]\nof = "00000000"\n{TEXT}{LINES}', ENGLISH, [STALE]),
    "no stamp": (f'["CO-01"]\n{TEXT}{LINES}', ENGLISH, [STALE]),
    "a stamp that is a number": (f'["CO-01"]\nof = 12345678\n{TEXT}{LINES}', ENGLISH, [STALE]),
    "a field that no card has": (HEAD + TEXT + LINES + 'colour = "red"', ENGLISH, [(K.UNKNOWN_FIELD, NAME, "colour")]),
    "a choice": (HEAD + TEXT + LINES + 'depth = "share"', ENGLISH, [(K.UNKNOWN_FIELD, NAME, "depth")]),
    "a weight": (HEAD + TEXT + LINES + "weight = 0", ENGLISH, [(K.UNKNOWN_FIELD, NAME, "weight")]),
    "another id": (HEAD + TEXT + LINES + 'id = "X"', ENGLISH, [(K.UNKNOWN_FIELD, NAME, "id")]),
    "a text that Dutch leaves out": (
        HEAD + TEXT + LINES + 'concrete = "x"',
        ENGLISH,
        [(K.UNKNOWN_FIELD, NAME, "concrete")],
    ),
    "two strange fields": (
        HEAD + TEXT + LINES + "b = 1\na = 1",
        ENGLISH,
        [(K.UNKNOWN_FIELD, NAME, "a"), (K.UNKNOWN_FIELD, NAME, "b")],
    ),
    "a field with an endless name": (
        HEAD + TEXT + LINES + "x" * 99 + " = 1",
        ENGLISH,
        [(K.UNKNOWN_FIELD, NAME, "x" * 39 + "…")],
    ),
    "something that is not there any more": (
        HEAD + TEXT + LINES + '["CO-99"]\ntext = "x"\n["CO-98"]',
        ENGLISH,
        [(K.UNKNOWN_FIELD, "CO-98", "CO-98"), (K.UNKNOWN_FIELD, "CO-99", "CO-99")],
    ),
    "a stamp on top of a list": ('of = "00000000"\n' + HEAD + TEXT + LINES, ENGLISH, []),
    "a word for a table": ('CO-01 = "How?"', {}, [(K.WRONG_VALUE, NAME, ""), NO_TEXT, NO_LINES]),
    "a list for a table": ("[[CO-01]]\n" + TEXT, {}, [(K.WRONG_VALUE, NAME, ""), NO_TEXT, NO_LINES]),
}

WRONG: dict[str, tuple[str, Table, str]] = {
    "a list for a text": ('text = ["How?"]\n' + LINES, ENGLISH_LINES, "text"),
    "a number for a text": ("text = 1\n" + LINES, ENGLISH_LINES, "text"),
    "an empty text": ('text = ""\n' + LINES, ENGLISH_LINES, "text"),
    "a blank text": ('text = " "\n' + LINES, ENGLISH_LINES, "text"),
    "a table for a text": (LINES + "text.a = 1", ENGLISH_LINES, "text"),
    "a name to fill in that Dutch has not": ('text = "How, {adult}?"\n' + LINES, ENGLISH_LINES, "text"),
    "half a brace": ('text = "How}?"\n' + LINES, ENGLISH_LINES, "text"),
    "a text for a list": (TEXT + 'follow_up = "And then?"', ENGLISH_TEXT, "follow_up"),
    "an empty list": (TEXT + "follow_up = []", ENGLISH_TEXT, "follow_up"),
    "a list with a blank line": (TEXT + 'follow_up = ["And then?", ""]', ENGLISH_TEXT, "follow_up"),
    "a list with a number": (TEXT + 'follow_up = ["And then?", 1]', ENGLISH_TEXT, "follow_up"),
    "a line too few": (TEXT + 'follow_up = ["And then?"]', ENGLISH_TEXT, "follow_up"),
    "a line too many": (TEXT + 'follow_up = ["And then?", "Who?", "Else?"]', ENGLISH_TEXT, "follow_up"),
    "a name to fill in in a line": (TEXT + 'follow_up = ["And then?", "{role}?"]', ENGLISH_TEXT, "follow_up"),
}
CASES |= {
    name: (HEAD + side, changes, [(K.WRONG_VALUE, NAME, field)]) for name, (side, changes, field) in WRONG.items()
}


@pytest.mark.parametrize("language", ["en", "nl_BE"])
@pytest.mark.parametrize("name", CASES)
def test_each_text_is_laid_over_the_dutch_one(tmp_path: Path, name: str, language: str) -> None:
    side, changes, problems = CASES[name]
    side_file(tmp_path, language, side)
    translation = Translation(tmp_path, language)
    assert translation.item(FILE, NAME, CARD) == {**CARD, **changes}
    wanted = [each for each in problems if language == "en" or each[0] is not K.UNTRANSLATED]
    assert named([*translation.problems, *translation.left_over()], language) == wanted


def test_a_stale_text_says_which_stamp_would_be_right(tmp_path: Path) -> None:
    side_file(tmp_path, "en", f'["CO-01"]\n{TEXT}{LINES}')
    translation = Translation(tmp_path, "en")
    translation.item(FILE, NAME, CARD)
    assert [each.found for each in translation.problems] == [OF]


def test_a_name_to_fill_in_is_kept(tmp_path: Path) -> None:
    dutch: Table = {"sentences": ["Ik haal {adult}.", "Kom."], "title": "{role} luistert."}
    side_file(tmp_path, "en", f'of = "{stamp(dutch)}"\nsentences = ["Come.", "I get {{adult}}."]\ntitle = "I listen."')
    translation = Translation(tmp_path, "en")
    assert translation.whole(FILE, dutch) == {"sentences": ["Come.", "I get {adult}."], "title": "I listen."}
    assert translation.problems == []


@pytest.mark.parametrize("entry", ["Hoe?", 5, ["Hoe?"], None])
def test_what_is_no_table_stays_as_it_is(tmp_path: Path, entry: object) -> None:
    translation = Translation(tmp_path, "en")
    assert translation.item(FILE, "1", entry) is entry
    assert translation.problems == []


def test_dutch_stays_untouched(tmp_path: Path) -> None:
    side_file(tmp_path, "nl", HEAD + TEXT + LINES)
    translation = Translation(tmp_path, "nl")
    assert translation.item(FILE, NAME, CARD) is CARD
    assert translation.whole(FILE, CARD) is CARD
    assert (translation.raw, translation.problems, list(translation.left_over())) == (b"", [], [])


# Tables within tables ---------------------------------------------------------------------------------------

QUESTION: Table = {
    "id": "own",
    "text": "Raakte het je?",
    "options": [{"id": "no", "text": "Nee"}, {"id": "yes", "text": "Ja"}],
}
OWN, NO, YES = stamp(QUESTION), stamp({"text": "Nee"}), stamp({"text": "Ja"})
ASKED = f'[own]\nof = "{OWN}"\ntext = "Did it touch you?"\n'
ANSWERS = f'[own.no]\nof = "{NO}"\ntext = "No"\n[own.yes]\nof = "{YES}"\ntext = "Yes"\n'

OPTIONS: dict[str, tuple[str, tuple[str, str, str], Found]] = {
    "all is there": (ASKED + ANSWERS, ("Did it touch you?", "No", "Yes"), []),
    "an answer is not": (
        ASKED + ANSWERS.split("[own.yes]", maxsplit=1)[0],
        ("Did it touch you?", "No", "Ja"),
        [(K.UNTRANSLATED, "own yes", "text")],
    ),
    "the question is not": (ANSWERS, ("Raakte het je?", "No", "Yes"), [(K.UNTRANSLATED, "own", "text")]),
    "an answer changed since": (
        ASKED + ANSWERS.replace(YES, NO),
        ("Did it touch you?", "No", "Yes"),
        [(K.STALE, "own yes", "of")],
    ),
    "an answer that is none": (
        ASKED + ANSWERS + '[own.maybe]\ntext = "Maybe"',
        ("Did it touch you?", "No", "Yes"),
        [(K.UNKNOWN_FIELD, "own", "maybe")],
    ),
    "an answer in a word": (
        ASKED + f'no = "No"\n[own.yes]\nof = "{YES}"\ntext = "Yes"',
        ("Did it touch you?", "Nee", "Yes"),
        [(K.WRONG_VALUE, "own no", ""), (K.UNTRANSLATED, "own no", "text")],
    ),
    "an answer as in the Dutch file": (
        ASKED + ANSWERS + '[[own.options]]\nid = "no"\ntext = "Nope"',
        ("Did it touch you?", "No", "Yes"),
        [(K.UNKNOWN_FIELD, "own", "options")],
    ),
    "an answer with a field too many": (
        ASKED + ANSWERS + "several = true",
        ("Did it touch you?", "No", "Yes"),
        [(K.UNKNOWN_FIELD, "own yes", "several")],
    ),
}


@pytest.mark.parametrize("name", OPTIONS)
def test_the_answers_stand_within_their_question(tmp_path: Path, name: str) -> None:
    side, (asked, no, yes), problems = OPTIONS[name]
    side_file(tmp_path, "en", side)
    translation = Translation(tmp_path, "en")
    assert translation.item(FILE, "own", QUESTION) == {
        "id": "own",
        "text": asked,
        "options": [{"id": "no", "text": no}, {"id": "yes", "text": yes}],
    }
    assert named([*translation.problems, *translation.left_over()], "en") == problems


WHOLES: dict[str, Table] = {
    "the routes of too heavy": {
        "stay": "Blijf.",
        "routes": [{"route": "now", "title": "Nu", "steps": ["Bel {adult}."]}],
    },
    "the columns of the role card": {
        "stay": "Blijf.",
        "column": [{"id": "now", "title": "Nu", "steps": ["Bel {adult}."]}],
    },
}
ON_TOP = f'of = "{stamp({"stay": "Blijf."})}"\nstay = "Stay."\n'
INNER = stamp({"title": "Nu", "steps": ["Bel {adult}."]})
NOW = f'[now]\nof = "{INNER}"\ntitle = "Now"\nsteps = ["Call {{adult}}."]\n'

IN_ONE_TABLE: dict[str, tuple[str, tuple[str, str, list[str]], Found]] = {
    "all is there": (ON_TOP + NOW, ("Stay.", "Now", ["Call {adult}."]), []),
    "the top is not": (NOW, ("Blijf.", "Now", ["Call {adult}."]), [(K.UNTRANSLATED, "", "stay")]),
    "the top changed since": (
        ON_TOP.replace("of = ", 'of = "" #') + NOW,
        ("Stay.", "Now", ["Call {adult}."]),
        [(K.STALE, "", "of")],
    ),
    "what is within is not": (
        ON_TOP,
        ("Stay.", "Nu", ["Bel {adult}."]),
        [(K.UNTRANSLATED, "now", "title"), (K.UNTRANSLATED, "now", "steps")],
    ),
    "what is within changed since": (
        ON_TOP + NOW.replace(INNER, ""),
        ("Stay.", "Now", ["Call {adult}."]),
        [(K.STALE, "now", "of")],
    ),
    "a field that the top has not": (
        'later = "x"\n' + ON_TOP + NOW,
        ("Stay.", "Now", ["Call {adult}."]),
        [(K.UNKNOWN_FIELD, "later", "later")],
    ),
    "a list where the texts go by name": (
        'routes = "x"\ncolumn = "x"\n' + ON_TOP + NOW,
        ("Stay.", "Now", ["Call {adult}."]),
        [(K.UNKNOWN_FIELD, "column", "column"), (K.UNKNOWN_FIELD, "routes", "routes")],
    ),
    "a name that is no text": (
        ON_TOP + NOW + "route = 1",
        ("Stay.", "Now", ["Call {adult}."]),
        [(K.UNKNOWN_FIELD, "now", "route")],
    ),
    "one wrong text": (
        ON_TOP + NOW.replace('"Now"', "[]"),
        ("Stay.", "Nu", ["Call {adult}."]),
        [(K.WRONG_VALUE, "now", "title")],
    ),
}


@pytest.mark.parametrize("whole", WHOLES)
@pytest.mark.parametrize("name", IN_ONE_TABLE)
def test_a_file_that_is_one_table_has_tables_within(tmp_path: Path, name: str, whole: str) -> None:
    side, (stay, title, steps), problems = IN_ONE_TABLE[name]
    side_file(tmp_path, "en", side)
    translation = Translation(tmp_path, "en")
    found = translation.whole(FILE, WHOLES[whole])
    (key, within) = next((key, value) for key, value in WHOLES[whole].items() if isinstance(value, list))
    name_there = {"route": "now"} if key == "routes" else {"id": "now"}
    assert within
    assert found == {"stay": stay, key: [{**name_there, "title": title, "steps": steps}]}
    assert named([*translation.problems, *translation.left_over()], "en") == problems


@pytest.mark.parametrize("name", [None, "", 5, 16**6000, ["x"]])
def test_a_table_within_needs_a_name_that_is_a_text(tmp_path: Path, name: object) -> None:
    side_file(tmp_path, "en", '[own.5]\ntext = "Yes"')
    entry: Table = {"id": "own", "options": [{"id": name, "text": "Ja"}]}
    translation = Translation(tmp_path, "en")
    assert translation.item(FILE, "own", entry) == entry
    assert (K.UNTRANSLATED, "own", "text") in named(translation.problems, "en")


def test_tables_within_tables_without_end_stay_as_they_are(tmp_path: Path) -> None:
    entry: Table = {"id": "x"}
    for _ in range(2_000):
        entry = {"id": "x", "options": [entry]}
    assert Translation(tmp_path, "en").item(FILE, "x", entry) is entry


# A side file that can't be read -----------------------------------------------------------------------------


def replaced(path: Path) -> None:
    """Put a folder in the place of a file."""
    path.unlink()
    path.mkdir()


def covered(path: Path) -> None:
    """Put a file in the place of the folder of a language."""
    path.unlink()
    path.parent.rmdir()
    path.parent.touch()


UNREADABLE: dict[str, tuple[Callable[[Path], object], ProblemKind]] = {
    "words": (lambda path: path.write_text("How?"), K.SYNTAX),
    "a name twice": (lambda path: path.write_text(HEAD + TEXT + HEAD), K.SYNTAX),
    "the letters of old Windows": (lambda path: path.write_bytes("# één".encode("cp1252")), K.SYNTAX),
    "tables without end": (lambda path: path.write_text("a = " + "[" * 3_000), K.SYNTAX),
    "a folder": (replaced, K.UNREADABLE),
    "a file for the folder": (covered, K.UNREADABLE),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_side_file_that_can_not_be_read_is_named_once(tmp_path: Path, name: str) -> None:
    spoil, kind = UNREADABLE[name]
    spoil(side_file(tmp_path, "nl_BE", HEAD + TEXT))
    translation = Translation(tmp_path, "nl_BE")
    assert [translation.item(FILE, NAME, CARD) for _ in range(2)] == [CARD, CARD]
    assert named([*translation.problems, *translation.left_over()], "nl_BE") == [(kind, "", "")]
    assert translation.problems[0].found
    assert translation.raw == b""


def test_a_side_file_that_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(path: Path, *_arguments: object, **_keywords: object) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    for way in ("read_bytes", "stat", "open"):  # a folder that may not be entered refuses all of them
        monkeypatch.setattr(Path, way, refused)
    translation = Translation(tmp_path, "nl_BE")
    assert translation.item(FILE, NAME, CARD) == CARD
    assert translation.problems == [
        Problem(f"translations/nl_BE/{FILE}", K.UNREADABLE, found="Permission denied"),
    ]


@pytest.mark.parametrize(("language", "missing"), [("en", [NO_TEXT, NO_LINES]), ("nl_BE", [])])
def test_where_there_is_no_side_file_dutch_is_shown(tmp_path: Path, language: str, missing: Found) -> None:
    translation = Translation(tmp_path, language)
    assert translation.item(FILE, NAME, CARD) == CARD
    assert named([*translation.problems, *translation.left_over()], language) == missing


# The stamp --------------------------------------------------------------------------------------------------

STAMPS: dict[str, tuple[Table, bool]] = {
    "another text": ({"text": "Hoe lukt het?"}, True),
    "a capital": ({"text": "hoe lukt dat?"}, True),
    "another line": ({"follow_up": ["En dan?", "Wie?"]}, True),
    "a line more": ({"follow_up": ["En dan?", "Wie nog meer?", "Wat?"]}, True),
    "the lines the other way round": ({"follow_up": ["Wie nog meer?", "En dan?"]}, True),
    "a text that was left out": ({"concrete": "Hoe deed je dat?"}, True),
    "a text taken out": ({"text": ""}, True),
    "the same": ({}, False),
    "another id": ({"id": "CO-02"}, False),
    "another depth": ({"depth": "share"}, False),
    "another weight": ({"weight": 2}, False),
    "a topic": ({"themes": ["school"]}, False),
    "a table within": ({"options": [{"id": "no", "text": "Nee"}]}, False),
    "a text that stays empty": ({"short": " "}, False),
    "a number to call": ({"number": "112"}, False),
}


@pytest.mark.parametrize("name", STAMPS)
def test_the_stamp_changes_when_a_text_does(name: str) -> None:
    change, changes = STAMPS[name]
    assert (stamp({**CARD, **change}) != OF) == changes


def test_the_order_of_the_fields_does_not_change_the_stamp() -> None:
    assert stamp(dict(reversed(CARD.items()))) == OF


def test_a_stamp_is_eight_signs() -> None:
    assert len(OF) == 8
    assert int(OF, 16) >= 0


some_texts = st.text("ab", min_size=1, max_size=2)
tables = st.dictionaries(st.sampled_from(["short", "text", "tip"]), some_texts | st.lists(some_texts, min_size=1))
rests = st.dictionaries(st.sampled_from(["id", "weight", "depth"]), st.integers() | some_texts)


@given(one=tables, other=tables, rest=rests)
def test_the_stamp_changes_exactly_when_a_text_changes(one: Table, other: Table, rest: Table) -> None:
    assert (stamp({**one, **rest}) == stamp(other)) == (one == other)


# The whole library ------------------------------------------------------------------------------------------


def digest(content: Path, language: str) -> str:
    """Give the fingerprint of the library in a language."""
    library = read_library(content, language).library
    assert library is not None
    return library.digest


def test_each_language_has_a_digest_of_its_own(content: Path) -> None:
    assert len({digest(content, language) for language in ("nl", "nl_BE", "en")}) == 3


def test_a_language_without_side_files_is_dutch(content: Path) -> None:
    dutch, reading = read_library(content), read_library(content, "tlh")
    assert reading.library == dutch.library
    assert {each.kind for each in reading.translation} == {K.UNTRANSLATED}


def test_the_digest_follows_the_side_files_of_its_language(content: Path) -> None:
    before = {language: digest(content, language) for language in ("nl", "nl_BE", "en")}
    with (content / "translations" / "en" / "aims.toml").open("a") as file:
        file.write("# another word\n")
    after = {language: digest(content, language) for language in before}
    assert [language for language in before if after[language] != before[language]] == ["en"]


def test_every_kind_of_content_is_translated(content: Path) -> None:
    dutch, english = read_library(content).library, read_library(content, "en").library
    assert dutch is not None
    assert english is not None
    assert english.by_id.keys() == dutch.by_id.keys()
    assert english.cards[0].text != dutch.cards[0].text
    assert english.listening[0].say != dutch.listening[0].say
    assert english.agreements[0].text != dutch.agreements[0].text
    assert english.aims[0].text != dutch.aims[0].text
    assert english.personages[0].line != dutch.personages[0].line
    assert english.helplines[0].audience != dutch.helplines[0].audience
    assert english.closing[0].text != dutch.closing[0].text
    assert english.aftercare[1].options[0].text != dutch.aftercare[1].options[0].text
    assert english.coach_cards[0].text != dutch.coach_cards[0].text
    assert english.safe_space[0].checks != dutch.safe_space[0].checks
    assert english.role_card.columns[0].lines != dutch.role_card.columns[0].lines
    assert english.too_heavy.routes[0].steps != dutch.too_heavy.routes[0].steps
