"""Texts of another language are laid over the Dutch ones, text by text, and what is missing or strange is named."""

from pathlib import Path

import pytest

from gesprekshulp.library.problems import ProblemKind
from gesprekshulp.library.translation import Table, Translation, stamp
from tests.library.sides import CARD, FILE, HEAD, LINES, NAME, NO_LINES, NO_TEXT, OF, TEXT, Found, named, side_file

K = ProblemKind
ENGLISH = {"text": "How?", "follow_up": ["And then?", "Who else?"]}
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


@pytest.mark.parametrize("language", ["en", "nl_BE"])
@pytest.mark.parametrize("name", WRONG)
def test_for_a_text_that_can_not_be_used_the_dutch_one_stays(tmp_path: Path, name: str, language: str) -> None:
    side, changes, field = WRONG[name]
    side_file(tmp_path, language, HEAD + side)
    translation = Translation(tmp_path, language)
    assert translation.item(FILE, NAME, CARD) == {**CARD, **changes}
    assert named(translation.problems, language) == [(K.WRONG_VALUE, NAME, field)]


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


WHOLES = {"the routes of too heavy": ("routes", "route"), "the columns of the role card": ("column", "id")}
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
    "a name": (
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
    lists, names = WHOLES[whole]
    dutch: Table = {"stay": "Blijf.", lists: [{names: "now", "title": "Nu", "steps": ["Bel {adult}."]}]}
    assert translation.whole(FILE, dutch) == {
        "stay": stay,
        lists: [{names: "now", "title": title, "steps": steps}],
    }
    assert named([*translation.problems, *translation.left_over()], "en") == problems


NO_NAMES: dict[str, object] = {"none": None, "empty": "", "a number": 5, "an endless number": 16**6000, "a list": ["x"]}


@pytest.mark.parametrize("name", NO_NAMES)
def test_a_table_within_needs_a_name_that_is_a_text(tmp_path: Path, name: str) -> None:
    side_file(tmp_path, "en", '[own.5]\ntext = "Yes"')
    entry: Table = {"id": "own", "options": [{"id": NO_NAMES[name], "text": "Ja"}]}
    translation = Translation(tmp_path, "en")
    assert translation.item(FILE, "own", entry) == entry
    assert (K.UNTRANSLATED, "own", "text") in named(translation.problems, "en")


def test_tables_within_tables_without_end_stay_as_they_are(tmp_path: Path) -> None:
    entry: Table = {"id": "x"}
    for _ in range(2_000):
        entry = {"id": "x", "options": [entry]}
    assert Translation(tmp_path, "en").item(FILE, "x", entry) is entry
