"""A whole talk by a screen reader: pages are known by what they say, and used by names and roles alone."""

from datetime import UTC, datetime, timedelta

from gesprekshulp.conversation.organisation import Adult, Organisation
from gesprekshulp.storage.settings import Settings, save
from tests.window.display import until
from tests.window.hearing import Reader, Thing
from tests.window.program import Program, around

ADULT = Adult("Noor", "0612345678", "tot negen uur", datetime.now(tz=UTC).date() + timedelta(days=100))
FITTING = {"button", "check box", "radio button", "text", "heading"}  # a heading gets the keyboard to be read
CHOSEN = ("Een kamer", ADULT.name, "16 of 17")
TICKED = ("De plek is rustig", "Telefoons zijn weg")
TAPS = 5
NUDGE = "Het werd steeds zwaarder. Iets lichters of nieuws kwam er even niet bij. Dat mag."
CHOOSE = "Kies er een die nu past."
WORD = "rust"


def arrive(reader: Reader, heading: str) -> list[Thing]:
    """Wait for the page whose heading begins so, look whether it is sound, and give what can be seen on it."""
    until(lambda: reader.focus().startswith(heading), f"the page {heading!r}")
    page = reader.page()
    assert page[0].role == "frame"
    assert misfits(page) == [], heading
    assert [thing.name.startswith(heading) for thing in page if "focused" in thing.states] == [True]
    return page


def on(reader: Reader, heading: str, button: str) -> None:
    """Press this button on the page whose heading begins so."""
    arrive(reader, heading)
    reader.press(button)


def pick(reader: Reader) -> str:
    """Pick the first of the cards on the table, by the key that it tells, and give what it says."""
    card = next(thing.name for thing in arrive(reader, CHOOSE) if thing.role == "button" and thing.key == "1")
    reader.press(card)
    return card


def prepare(reader: Reader) -> None:
    """Read the welcome, begin, and settle what the coach settles alone."""
    on(reader, "Welkom", "Verder")
    on(reader, "Dit kan altijd.", "Verder")
    on(reader, "Wat jullie zeggen wordt niet bewaard.", "Naar het begin")
    on(reader, "Gesprekshulp", "Begin een gesprek")
    arrive(reader, "Ben je er klaar voor?")
    for one in CHOSEN:
        reader.choose(one)
    for box in TICKED:
        reader.tick(box)
    reader.press("We kunnen beginnen")


def agree(reader: Reader) -> None:
    """Agree on every line, and add one."""
    on(reader, "Ze noemen me", "Dat is duidelijk")
    for agreement in around().library.agreements:
        on(reader, agreement.title, "Samen akkoord")
    arrive(reader, "Dit spreken we af")
    reader.write("Een eigen afspraak erbij?", "zacht praten")
    reader.press("Erbij")
    until(lambda: "zacht praten" in names(reader.page()), "their own line")
    reader.choose("Alleen wie luistert")
    reader.press("Verder")


def aim(reader: Reader) -> None:
    """Give the aim in own words, one topic that is welcome, and the depth."""
    arrive(reader, "Waar is dit gesprek goed voor?")
    reader.write("Of in eigen woorden", "even lucht")
    reader.press("Dit is het")
    on(reader, "Waar mag het over gaan", "School")
    until(lambda: "✓ School: graag" in names(reader.page()), "a topic that is welcome")
    reader.press("Verder")
    on(reader, "Hoe diep wil je gaan?", "Ik wil iets delen")


def talk(reader: Reader) -> None:
    """Take a card, tap until the nudge is heard, take another side, and go to the ending."""
    on(reader, "Fijn dat je er bent.", "Kaarten pakken")
    on(reader, pick(reader), "Luisteren")
    arrive(reader, "Luisteren")
    for _ in range(TAPS):
        assert reader.heard() == []
        reader.press("zwaarder")
    until(reader.heard, "an announcement")
    assert reader.heard() == [NUDGE]
    assert NUDGE in names(arrive(reader, "Luisteren"))
    reader.press("Een andere kant")
    on(reader, pick(reader), "Afronden")


def close(reader: Reader) -> None:
    """Take every step of the ending, with a card and a word to take along."""
    for step in around().library.closing:
        on(reader, step.text, "Kaarten pakken" if step.card else "Gedaan")
        if step.card:
            arrive(reader, pick(reader))
            reader.write("Een woord om mee te nemen?", WORD)
            reader.press("Erbij")
            reader.press("Klaar")
    on(reader, WORD, "Verder")


def refer(reader: Reader) -> None:
    """Make the bridge: who, when, and who goes along."""
    arrive(reader, "Bij wie kun je verder terecht?")
    for one in (ADULT.name, "morgen", "ik loop met je mee"):
        reader.choose(one)
    reader.press("Zo doen we het")
    on(reader, "Je praat morgen met Noor; ik loop met je mee.", "Dag zeggen")
    on(reader, "Dag, en dank je wel.", "Ik zit alleen")


def look_back(reader: Reader) -> None:
    """Answer every question for the coach, and end in two steps."""
    for question in around().library.aftercare:
        arrive(reader, question.text)
        answer = question.options[0].text
        if question.several:
            reader.tick(answer)
        reader.press("Verder" if question.several else answer)
    on(reader, "Bel Noor nu", "Klaar")
    reader.press("Ja, wis dit gesprek")
    assert "Het gesprek is klaar. Er is niets van bewaard." in names(arrive(reader, "Gesprekshulp"))


def misfits(things: list[Thing]) -> list[str]:
    """Give what the keyboard can come to and a reader can't make sense of."""
    reached = [thing for thing in things if "focusable" in thing.states]
    return [str(thing) for thing in reached if not thing.name or thing.role not in FITTING]


def names(things: list[Thing]) -> list[str]:
    """Give what these things are called."""
    return [thing.name for thing in things]


def test_a_whole_talk_by_names_and_roles_alone(reader: Reader, heard_program: Program) -> None:
    heard_program.places.prepare()
    save(heard_program.places.settings, Settings(Organisation(adult=ADULT)))
    heard_program.start()
    for stage in (prepare, agree, aim, talk, close, refer, look_back):
        stage(reader)
        assert misfits(reader.everything()) == []
    assert reader.heard() == [NUDGE]
    assert [str(thing) for thing in reader.landed() if not thing.name] == []
    assert not heard_program.places.journal.exists()
