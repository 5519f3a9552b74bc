"""What the program does at its start, at its end, and when the disk or the texts are not as they should be."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.events import ConversationEnded
from gesprekshulp.conversation.model import Colours, Language, SingleKeys
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.library.shipped import resources
from gesprekshulp.storage.disk import Disk
from gesprekshulp.storage.journal import Journal
from gesprekshulp.storage.settings import Settings, load
from gesprekshulp.ui import theme
from gesprekshulp.ui.home.hidden import HiddenPage
from gesprekshulp.ui.home.resume import ResumePage
from gesprekshulp.ui.home.settings import SettingsPage
from gesprekshulp.ui.home.start import StartPage
from gesprekshulp.ui.home.welcome import WelcomePage
from gesprekshulp.ui.leave import LeavePage
from tests.app.laptop import DAY, HOUR, MINUTE, MORNING, READ, Laptop, days
from tests.conversation.builders import ADULT, STAND_IN
from tests.conversation.player import talk
from tests.storage.samples import sealed
from tests.ui.driver import AROUND, Hands, settle
from tests.ui.pages import EVERYWHERE, PAGES, TALKING

OLD = replace(ADULT, check_by=MORNING.date() - days(1))


def broken_off(laptop: Laptop, line: str, ago: float) -> Hands:
    """Start on a laptop on which a talk broke off so long ago."""
    laptop.set_up()
    laptop.broke_off(talk(line, AROUND).entries, ago)
    return laptop.start()


def close(hands: Hands) -> bool:
    """Close the window with the cross, and say whether it closed."""
    closed = hands.window.close()
    settle()
    return closed


def called(name: str) -> Callable[[QWidget], bool]:
    """Give what knows a list to choose from, whose spoken name on Linux is what is chosen."""
    return lambda widget: widget.accessibleName().startswith(name)


def refuse(_journal: Journal) -> bool:
    """Be a disk that takes nothing away."""
    return False


def refuse_to_remove(_disk: Disk, path: Path) -> None:
    """Be a disk that takes no file away."""
    raise PermissionError(str(path))


# The first start, and the settings.


def test_the_welcome_comes_once(laptop: Laptop) -> None:
    hands = laptop.start()
    assert isinstance(hands.page, WelcomePage)
    hands.press(*READ)
    assert isinstance(hands.page, StartPage)
    assert close(hands)
    assert isinstance(laptop.start().page, StartPage)


@pytest.mark.parametrize("key", ["Esc"])
def test_the_pages_around_a_talk_hide_too(laptop: Laptop, key: str) -> None:
    hands = laptop.start()
    for page in (WelcomePage, StartPage, SettingsPage):
        assert isinstance(hands.page, page)
        hands.press(key)
        assert isinstance(hands.page, HiddenPage)
        hands.press(key)
        assert isinstance(hands.page, page)
        assert hands.focus.objectName() == "heading"
        hands.press(*READ if page is WelcomePage else "I")


def test_settings_are_kept_and_shown_again(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("I")
    hands.field("Volwassene: Naam").setText("Mo")
    hands.reach(called("Waar"))
    hands.press("Down")
    hands.reach_primary()
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    assert kept.organisation.adult == replace(ADULT, name="Mo")
    assert kept.organisation.stand_in == STAND_IN
    assert kept.organisation.region.value == "vl"
    hands.press("I")
    assert hands.field("Volwassene: Naam").text() == "Mo"


def test_half_an_adult_is_not_kept(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    before = laptop.files()
    hands = laptop.start()
    hands.press("I")
    hands.reach("Vervanger: Naam")
    hands.write("Sam")
    hands.press("Enter")
    assert isinstance(hands.page, SettingsPage)
    assert hands.says("allemaal")
    assert laptop.files() == before


def test_leaving_the_settings_keeps_nothing(laptop: Laptop) -> None:
    laptop.set_up()
    before = laptop.files()
    hands = laptop.start()
    hands.press("I")
    hands.field("Volwassene: Naam").setText("Mo")
    hands.reach("Terug")
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    assert laptop.files() == before


def test_an_empty_role_name_falls_back_to_the_usual_one(laptop: Laptop) -> None:
    laptop.set_up(Organisation(role_name="buddy"))
    hands = laptop.start()
    hands.press("I")
    hands.field("Zo heet").setText(" ")
    hands.press("Enter")
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    assert kept.organisation == Organisation()


def test_the_languages_are_kept_and_used_from_then_on(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("I")
    for field, presses in {"Taal van het venster": 1, "Tweede taal": 3}.items():
        hands.reach(called(field))
        hands.press(*["Down"] * presses)
    hands.reach_primary()
    hands.press("Enter")
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    assert kept.organisation.interface is Language.ENGLISH
    assert kept.organisation.second is Language.ENGLISH
    assert QLocale().language() is QLocale.Language.English
    hands.press("I")
    assert hands.says("English")


def test_another_language_in_the_middle_of_a_preparation_keeps_it(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    hands.press("Enter", "1", "2")
    before = hands.talk
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    hands.reach(called("Taal van het venster"))
    hands.press("Down")
    hands.reach_primary()
    hands.press("Enter")
    assert hands.talk is not before
    assert len(hands.at(show.PrepareScreen).ticks) == 2
    assert hands.focus.objectName() == "heading"
    hands.press("3")
    assert len(hands.at(show.PrepareScreen).ticks) == 3


@pytest.mark.parametrize(("field", "downs"), [("Kleuren", 2), ("Letters", 2), ("Losse toetsen", 1)])
def test_another_look_in_the_middle_of_a_preparation_keeps_it(laptop: Laptop, field: str, downs: int) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    usual = QApplication.font().pointSizeF()
    hands.press("Enter", "1", "2")
    before = hands.talk
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    hands.reach(called(field))
    hands.press(*["Down"] * downs)
    hands.reach_primary()
    hands.press("Enter")
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    now = kept.organisation
    listens = set(hands.keys())
    found = {
        "Kleuren": (now.colours, theme.scheme() == theme.DARK),
        "Letters": (now.letters, QApplication.font().pointSizeF() == 1.5 * usual),
        "Losse toetsen": (now.single_keys, listens & {"3", "Alt+3"} == {"Alt+3"}),
    }[field]
    assert found == ({"Kleuren": Colours.DARK, "Letters": 150, "Losse toetsen": SingleKeys.WITH_ALT}[field], True)
    assert hands.talk is not before
    assert len(hands.at(show.PrepareScreen).ticks) == 2


def test_another_language_that_cannot_be_saved_is_told_on_the_page_and_used(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    hands = laptop.start()
    hands.press(*READ, "Enter", "1")
    before = hands.talk
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    hands.reach(called("Taal van het venster"))
    hands.press("Down")
    hands.reach_primary()
    hands.press("Enter")
    assert isinstance(hands.page, SettingsPage)
    assert hands.says("Saving does not work")
    hands.reach("Terug")
    hands.press("Enter")
    assert hands.talk is not before
    assert hands.says("Are you ready for this?")
    assert not hands.says("Ben je er klaar voor?")
    assert len(hands.at(show.PrepareScreen).ticks) == 1


def test_another_language_of_the_cards_is_read_at_once(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("I")
    hands.reach(called("Taal van de kaarten"))
    hands.press("Down")
    hands.reach_primary()
    hands.press("Enter", "Enter")
    hands.at(show.PrepareScreen)
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    assert kept.organisation.content is Language.FLEMISH


@pytest.mark.parametrize("text", [b"{", b'{"format": 99}', b'{"format": 1, "organisation": {"minutes": "veel"}}'])
def test_damaged_settings_are_told_and_moved_aside(laptop: Laptop, text: bytes) -> None:
    laptop.places.prepare()
    laptop.places.settings.write_bytes(text)
    hands = laptop.start()
    hands.press(*READ)
    assert isinstance(hands.page, StartPage)
    assert hands.says("De instellingen zijn")
    assert laptop.files()["settings.damaged.json"] == text


def test_settings_that_cannot_be_read_are_told(laptop: Laptop) -> None:
    laptop.places.settings.mkdir(parents=True)
    hands = laptop.start()
    hands.press(*READ)
    assert hands.says("kunnen niet gelezen worden")


def test_a_folder_that_takes_nothing_is_told_when_settings_are_saved(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    hands = laptop.start()
    hands.press(*READ)
    hands.press("I", "Enter")
    assert isinstance(hands.page, SettingsPage)
    assert hands.says("Bewaren lukt niet")


def test_a_talk_goes_on_where_the_folder_takes_nothing(laptop: Laptop, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    hands = laptop.start()
    hands.press(*READ, "Enter")
    hands.at(show.PrepareScreen)
    assert hands.says("komt dit stukje niet terug")
    hands.reach("Niemand")
    hands.press("Space")
    hands.reach_primary()
    hands.press("Enter")
    hands.at(show.RoleScreen)


# The texts.


def broken_content(folder: Path, name: str, text: str) -> Path:
    """Give a copy of the texts in which one file says something else."""
    content = shutil.copytree(resources(), folder / "content")
    (content / name).write_text(text)
    return content


def test_broken_texts_are_told_and_no_talk_begins(laptop: Laptop, tmp_path: Path) -> None:
    laptop.content = broken_content(tmp_path, "agreements.toml", "[[")
    laptop.set_up()
    hands = laptop.start()
    assert hands.says("agreements.toml")
    assert hands.says("kan er geen gesprek beginnen")
    assert not hands.button("Begin een gesprek").isEnabled()
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)


def test_broken_texts_are_still_told_after_a_look_at_the_settings(laptop: Laptop, tmp_path: Path) -> None:
    laptop.content = broken_content(tmp_path, "agreements.toml", "[[")
    laptop.set_up()
    hands = laptop.start()
    hands.press("I")
    hands.reach("Terug")
    hands.press("Enter")
    assert hands.says("kan er geen gesprek beginnen")


def test_a_broken_card_is_told_and_the_rest_works(laptop: Laptop, tmp_path: Path) -> None:
    laptop.content = broken_content(tmp_path, "cards/coping.toml", "[[card]]\nid = 'half'\n")
    laptop.set_up()
    hands = laptop.start()
    assert hands.says("cards/coping.toml")
    assert hands.says("De rest werkt")
    hands.press("Enter")
    hands.at(show.PrepareScreen)


def test_a_talk_that_broke_off_waits_while_the_texts_are_broken(laptop: Laptop, tmp_path: Path) -> None:
    good, laptop.content = laptop.content, broken_content(tmp_path, "closing.toml", "[[")
    hands = broken_off(laptop, TALKING, MINUTE)
    assert isinstance(hands.page, StartPage)
    close(hands)
    laptop.content = good
    assert isinstance(laptop.start().screen, show.RestScreen)


def test_a_talk_that_waited_for_the_texts_goes_on_when_they_can_be_read(laptop: Laptop, tmp_path: Path) -> None:
    good, laptop.content = laptop.content, broken_content(tmp_path, "closing.toml", "[[")
    hands = broken_off(laptop, TALKING, MINUTE)
    kept = laptop.places.journal.read_bytes()
    shutil.copy(good / "closing.toml", laptop.content)
    hands.press("I")
    hands.reach(called("Taal van de kaarten"))
    hands.press("Down")
    hands.reach_primary()
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    hands.press("Enter")
    hands.at(show.RestScreen)
    assert hands.says("Terug op dezelfde plek")
    assert laptop.places.journal.read_bytes().startswith(kept)


# A talk that broke off.


@pytest.mark.parametrize("where", EVERYWHERE)
def test_a_talk_that_broke_off_just_now_is_on_screen_at_once(laptop: Laptop, where: str) -> None:
    hands = broken_off(laptop, EVERYWHERE[where], 20 * MINUTE)
    assert type(hands.screen) is type(talk(EVERYWHERE[where], AROUND).screen)
    assert hands.says("Terug op dezelfde plek")
    assert hands.focus.objectName() == "heading"


def test_after_an_hour_it_is_asked_whose_talk_it_was(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], 2 * HOUR)
    assert isinstance(hands.page, ResumePage)
    hands.press("Enter")
    hands.at(show.AskScreen)
    assert hands.focus.objectName() == "heading"


def test_somebody_elses_talk_is_wiped_unseen(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], 2 * HOUR)
    hands.press("N")
    assert isinstance(hands.page, StartPage)
    assert hands.says("Er is niets van bewaard")
    assert set(laptop.files()) == {"settings.json"}
    hands.press("Enter")
    hands.at(show.PrepareScreen)


def test_wiping_that_does_not_work_is_told(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], 2 * HOUR)
    monkeypatch.setattr(Journal, "wipe", refuse)
    hands.press("N")
    assert not hands.says("Er is niets van bewaard")


def test_an_end_that_leaves_something_is_told(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    hands = broken_off(laptop, PAGES[show.AftercareDoneScreen], MINUTE)
    monkeypatch.setattr(Journal, "wipe", refuse)
    hands.press("Enter", "J")
    assert isinstance(hands.page, StartPage)
    assert hands.says("laat zich niet wissen")


def test_it_is_asked_again_when_the_question_was_left_open(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], 2 * HOUR)
    assert isinstance(hands.page, ResumePage)
    assert close(hands)
    laptop.clock.go_on(MINUTE)
    assert isinstance(laptop.start().page, ResumePage)


def test_after_a_day_it_is_gone(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], DAY + MINUTE)
    assert isinstance(hands.page, StartPage)
    assert not hands.says("brak af")
    assert set(laptop.files()) == {"settings.json"}


def test_a_talk_that_is_too_old_and_cannot_be_wiped_is_told(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Disk, "remove", refuse_to_remove)
    hands = broken_off(laptop, PAGES[show.AskScreen], DAY + MINUTE)
    assert isinstance(hands.page, StartPage)
    assert hands.says("laat zich niet wissen")


def test_a_talk_that_had_ended_is_gone(laptop: Laptop) -> None:
    laptop.set_up()
    played = talk("", AROUND)
    played.take(ConversationEnded())
    laptop.broke_off(played.entries, MINUTE)
    assert isinstance(laptop.start().page, StartPage)
    assert set(laptop.files()) == {"settings.json"}


def test_a_damaged_end_is_cut_off_and_told(laptop: Laptop) -> None:
    laptop.set_up()
    laptop.broke_off(talk(PAGES[show.AskScreen], AROUND).entries, MINUTE)
    with laptop.places.journal.open("ab") as journal:
        journal.write(b"half a fact\nand more\n")
    hands = laptop.start()
    hands.at(show.AskScreen)
    assert hands.says("het laatste stukje is niet bewaard")


@pytest.mark.parametrize("content", [b"nothing of use\nat all\n", b""])
def test_a_journal_of_no_use_does_not_stop_the_program(laptop: Laptop, content: bytes) -> None:
    laptop.set_up()
    laptop.places.journal.write_bytes(content)
    hands = laptop.start()
    assert isinstance(hands.page, StartPage)
    assert hands.says("kan niet teruggehaald worden") is bool(content)


def test_a_journal_that_cannot_be_read_is_told(laptop: Laptop) -> None:
    laptop.set_up()
    laptop.places.journal.mkdir()
    hands = laptop.start()
    assert isinstance(hands.page, StartPage)
    assert hands.says("kan niet teruggehaald worden")


def test_a_journal_of_a_newer_version_is_told(laptop: Laptop) -> None:
    laptop.set_up()
    laptop.places.journal.write_bytes(sealed(b'{"format":99,"app":"9"}'))
    hands = laptop.start()
    assert isinstance(hands.page, StartPage)
    assert hands.says("kan niet teruggehaald worden")


def test_a_damaged_journal_is_still_told_after_the_welcome(laptop: Laptop) -> None:
    laptop.places.prepare()
    laptop.places.journal.write_bytes(b"nothing of use\nat all\n")
    hands = laptop.start()
    assert isinstance(hands.page, WelcomePage)
    hands.press(*READ)
    assert isinstance(hands.page, StartPage)
    assert hands.says("kan niet teruggehaald worden")


# Closing the window.


@pytest.mark.parametrize("where", [show.AgreementScreen, show.AskScreen, show.ClosingScreen, show.ReferScreen])
def test_closing_in_the_middle_of_a_talk_asks_once(laptop: Laptop, where: type[show.Screen]) -> None:
    hands = broken_off(laptop, PAGES[where], MINUTE)
    assert not close(hands)
    assert isinstance(hands.page, LeavePage)
    hands.reach("Terug")
    hands.press("Enter")
    assert type(hands.screen) is where
    assert hands.focus.objectName() == "heading"
    assert not close(hands)


def test_closing_can_lead_to_a_short_ending(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], MINUTE)
    close(hands)
    hands.press("Enter")
    assert not hands.at(show.ClosingScreen).may_shorten
    assert hands.focus.objectName() == "heading"


def test_closing_all_the_same_brings_the_pair_back_at_the_next_start(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], MINUTE)
    close(hands)
    hands.press("S")
    assert not hands.window.isVisible()
    laptop.clock.go_on(MINUTE)
    assert isinstance(laptop.start().screen, show.AskScreen)


def test_closing_from_the_neutral_page_asks_as_well(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], MINUTE)
    hands.press("Esc")
    assert not close(hands)
    assert isinstance(hands.page, LeavePage)
    hands.press("Esc")
    assert isinstance(hands.page, HiddenPage)
    hands.press("Esc", "Tab")
    hands.reach("Terug")
    hands.press("Enter")
    hands.at(show.AskScreen)


def test_closing_from_the_neutral_page_leaves_no_neutral_page_behind(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], MINUTE)
    hands.press("Esc")
    assert hands.window.findChildren(HiddenPage)
    assert not close(hands)
    assert isinstance(hands.page, LeavePage)
    assert not hands.window.findChildren(HiddenPage)


def test_closing_twice_closes(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], MINUTE)
    assert not close(hands)
    assert close(hands)
    assert "talk.journal" in laptop.files()


def test_closing_in_the_preparation_leaves_nothing(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("Enter", "1")
    assert "talk.journal" in laptop.files()
    assert close(hands)
    assert set(laptop.files()) == {"settings.json"}


def test_closing_in_the_preparation_asks_when_it_is_too_heavy(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("Enter", "Z")
    assert not close(hands)
    assert isinstance(hands.page, LeavePage)
    hands.reach("Terug")
    hands.press("Enter")
    hands.at(show.TooHeavyScreen)


def test_too_heavy_by_accident_in_the_preparation_can_be_taken_back(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("Enter", "1", "Z")
    hands.at(show.TooHeavyScreen)
    hands.press("Backspace")
    assert len(hands.at(show.PrepareScreen).ticks) == 1
    assert close(hands)
    assert set(laptop.files()) == {"settings.json"}


def test_not_today_leaves_nothing(laptop: Laptop) -> None:
    laptop.set_up()
    hands = laptop.start()
    hands.press("Enter")
    hands.reach("Vandaag niet")
    hands.press("Enter")
    assert isinstance(hands.page, StartPage)
    assert set(laptop.files()) == {"settings.json"}


@pytest.mark.parametrize("where", [show.TurnScreen, show.AftercareScreen, show.AftercareDoneScreen])
def test_closing_in_the_aftercare_asks_the_coach_and_comes_back(laptop: Laptop, where: type[show.Screen]) -> None:
    hands = broken_off(laptop, PAGES[where], MINUTE)
    assert not close(hands)
    assert "Kort afronden" not in hands.texts()
    hands.press("Enter")
    hands.at(where)
    close(hands)
    hands.press("S")
    assert not hands.window.isVisible()
    laptop.clock.go_on(MINUTE)
    laptop.start().at(where)


def test_help_is_one_key_away_on_the_page_that_asks_too(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AskScreen], MINUTE)
    close(hands)
    hands.press("Z")
    hands.at(show.TooHeavyScreen)
    assert hands.focus.objectName() == "heading"


# The adults.


def test_a_missing_adult_is_said_in_the_preparation_and_can_be_filled_in_from_there(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    hands.press("Enter")
    assert hands.says("nog geen volwassene")
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    assert isinstance(hands.page, SettingsPage)
    for field, text in {"Naam": "Noor", "Telefoon": "06", "Bereikbaar": "altijd"}.items():
        hands.reach(f"Volwassene: {field}")
        hands.write(text)
    hands.press("Enter")
    assert [each.adult.name for each in hands.at(show.PrepareScreen).adults] == ["Noor"]
    hands.reach("Noor")
    hands.press("Space")
    assert hands.at(show.PrepareScreen).may_begin


def test_going_back_from_the_settings_finds_the_preparation(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    hands.press("Enter", "1")
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    hands.reach("Terug")
    hands.press("Enter")
    assert len(hands.at(show.PrepareScreen).ticks) == 1
    assert hands.focus.objectName() == "heading"


def test_old_details_are_said_in_the_preparation_and_checking_renews_them(laptop: Laptop) -> None:
    laptop.set_up(Organisation(OLD, replace(OLD, name="Vera")))
    hands = laptop.start()
    hands.press("Enter")
    assert hands.says("te lang niet nagekeken")
    assert not hands.button("Noor").isEnabled()
    hands.reach("Ja, net nagekeken")
    hands.press("Enter")
    assert not hands.says("Noor: te lang niet nagekeken")
    assert hands.button("Noor").isEnabled()
    assert not hands.button("Vera").isEnabled()
    kept = load(laptop.places.settings)
    assert isinstance(kept, Settings)
    assert kept.organisation.adult == replace(OLD, check_by=MORNING.date() + days(182))
    assert kept.organisation.stand_in == replace(OLD, name="Vera")
    hands.reach("Ja, net nagekeken")
    hands.press("Enter")
    assert hands.button("Vera").isEnabled()


def test_closing_the_settings_asked_for_in_a_preparation_leaves_nothing(laptop: Laptop) -> None:
    laptop.set_up(Organisation())
    hands = laptop.start()
    hands.press("Enter")
    hands.reach("Volwassene invullen")
    hands.press("Enter")
    assert close(hands)
    assert set(laptop.files()) == {"settings.json"}


# More than one talk.


def test_nothing_of_a_talk_is_left_in_memory_when_it_is_over(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AftercareDoneScreen], MINUTE)
    store = hands.store
    gone = list[bool]()
    store.destroyed.connect(lambda: gone.append(True))
    hands.press("Enter", "J")
    settle()
    assert gone == [True]


def tell_the_adult(hands: Hands) -> None:
    """Confirm, in two steps, that the call was made for which a new talk waits."""
    hands.reach("Ik heb het verteld")
    hands.press("Space")
    hands.reach("Ja,")
    hands.press("Space")


@pytest.mark.parametrize("ours", [True, False])
def test_what_was_copied_in_a_talk_goes_when_it_is_over_and_nothing_else(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, *, ours: bool
) -> None:
    def owned(_clipboard: QClipboard) -> bool:
        return ours

    def cleared(_clipboard: QClipboard, mode: QClipboard.Mode) -> None:
        gone.append(mode)

    gone = list[QClipboard.Mode]()
    for name in ("ownsClipboard", "ownsSelection"):  # the platform without a screen owns nothing, whoever copied it
        monkeypatch.setattr(QClipboard, name, owned)
    hands = broken_off(laptop, PAGES[show.AftercareDoneScreen], MINUTE)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("what we typed")
    hands.press("Enter", "J")
    assert isinstance(hands.page, StartPage)
    assert clipboard.text() == ("" if ours else "what we typed")
    monkeypatch.setattr(QClipboard, "supportsSelection", owned)
    monkeypatch.setattr(QClipboard, "clear", cleared)
    tell_the_adult(hands)
    hands.press("Enter")
    hands.reach("Vandaag niet")
    hands.press("Enter")
    assert gone == ([QClipboard.Mode.Clipboard, QClipboard.Mode.Selection] if ours else [])


def test_a_second_talk_begins_with_a_clean_page(laptop: Laptop) -> None:
    hands = broken_off(laptop, PAGES[show.AftercareDoneScreen], MINUTE)
    hands.press("Enter", "J")
    assert isinstance(hands.page, StartPage)
    tell_the_adult(hands)
    hands.press("Enter")
    assert not hands.at(show.PrepareScreen).ticks
    assert hands.focus.objectName() == "heading"


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_the_window_comes_forward_when_asked(laptop: Laptop) -> None:
    hands = laptop.start()
    hands.window.showMinimized()
    hands.window.come_forward()
    settle()
    assert hands.window.isVisible()
    assert not hands.window.isMinimized()
    assert QApplication.activeWindow() is hands.window
