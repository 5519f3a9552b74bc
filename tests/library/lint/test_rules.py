"""Each rule has cards that it must mind, and cards close to those that it must let pass."""

from collections.abc import Sequence

import pytest

from gesprekshulp.conversation.model import CardType, Depth, Form, Theme, WithoutWords
from gesprekshulp.library.lint.finding import Finding, Rule
from gesprekshulp.library.lint.rules import lint_cards
from tests.library.lint.samples import GOOD, Changes, card, minded

OF_THE_DECK = {Rule.SAID_TWICE, Rule.GAP}
SHARED = {"depth": Depth.SHARE}
SCALE = {"type": CardType.SCALING, "id": "SC-01", "form": Form.SCALE, "without_words": WithoutWords.POINT}
ACTIVITY = {"type": CardType.DISTRACTION, "id": "AF-01", "depth": Depth.DISTRACTION, "form": Form.DO}


def texts(*each: str) -> list[Changes]:
    """Give cards with these texts to begin with."""
    return [{"text": text} for text in each]


def spoken(text: str) -> list[Changes]:
    """Give cards that say this at each place where something is said."""
    said: list[Changes] = [{field: text} for field in ("text", "short", "if_nothing", "concrete")]
    return [*said, {"follow_up": (text,)}]


def follow_ups(*each: str) -> list[Changes]:
    """Give cards with these questions to go on with."""
    return [{"follow_up": (text,)} for text in each]


def tips(*each: str) -> list[Changes]:
    """Give cards with these tips."""
    return [{"tip": tip} for tip in each]


FAILS: dict[Rule, Sequence[Changes]] = {
    Rule.TOO_MANY_WORDS: [{"text": "Wat " * 18 + "nu?"}, {"concrete": "Wat " * 18 + "nu?"}],
    Rule.TOO_MANY_SENTENCES: [
        *texts("Het is druk. Het is laat. Wat helpt?"),
        {**SCALE, "text": "Het is druk. Het is laat. 0 is niks. Hoe druk?"},
    ],
    Rule.TWO_QUESTION_MARKS: [
        *texts("Wat helpt? Wie helpt?", "ماذا؟ من؟"),
        *follow_ups("Wie? Wat?"),
        {"short": "Wie? Wat?"},
    ],
    Rule.SHORT_MISSING: [{"short": ""}, {"short": "..."}],
    Rule.SHORT_TOO_LONG: [{"short": "Wat " * 10 + "nu?"}],
    Rule.SHORT_NOT_SHORTER: [{"text": "Wat nog meer?", "short": "Wat wil je nu nog meer zeggen?"}],
    Rule.TIP_MISSING: [{"tip": ""}, {"tip": "!"}],
    Rule.TIP_TOO_LONG: [{"tip": "Wacht " * 41}],
    Rule.HARD_TO_READ: [
        {
            "text": "Welke toekomstverwachtingen beïnvloeden momenteel jouw schoolprestaties?",
            "follow_up": ("Hoe verklaar je bovenstaande ontwikkelingen?",),
            "if_nothing": "Ondersteuning organiseren is ingewikkeld.",
        }
    ],
    Rule.ASKS_WHY: spoken("Waarom was dat?"),
    Rule.ORDERS: spoken("Wat moet je nu?") + texts("We moeten door.", "Dat moest.", "Dat moesten we."),
    Rule.BELITTLES: spoken("Doe gewoon mee.") + texts("De gewoonste zaak."),
    Rule.ARGUES: spoken("Dat helpt toch?") + texts("Dat helpt toch ?"),
    Rule.ALWAYS_OR_NEVER: spoken("Altijd zo?") + texts("Nooit."),
    Rule.BRIGHT_SIDE: texts(
        "Denk positief.", "Het komt goed.", "Het komt wel goed.", "Het valt mee.", "Zie het als een kans."
    ),
    Rule.PROMISES: spoken("Beloof je dat?")
    + texts("Dit blijft geheim.", "Je mag me bellen.", "Ik vertel het niemand."),
    Rule.HE_OR_SHE: spoken("Wat zegt hij?")
    + texts("En zij?", "Wat zie je aan hem?", "Haar naam?", "De jongen.", "Een meisje."),
    Rule.TAKEN_FOR_GRANTED: texts("Wat zeggen je ouders?", "Wat doe je in de vakantie?", "Wat vindt je moeder?"),
    Rule.DIAGNOSIS: [
        *texts(
            "Een depressie?", "Een burn-out?", "Heb je ADHD?", "Een angststoornis.", "Autistisch.", "Welke symptomen?"
        ),
        *tips("Let op een trauma."),
        {"purpose": "Helpt bij PTSS."},
    ],
    Rule.FOOD_OR_WEIGHT: [*texts("Je gewicht?", "Overgewicht.", "Hoeveel kilo's?", "Te dik?"), *tips("Tel calorieën.")],
    Rule.NOT_ON_SCREEN: [
        *texts(
            "Negatieve dagen?", "Piekeren?", "Piekert iemand?", "Welk probleem?", "Problemen?", "Een schoolprobleem?"
        ),
        *tips("Geen cijfer is fout."),
        {"purpose": "Een lage score is een risico."},
    ],
    Rule.CLOSED_QUESTION: [
        *texts("Ben je moe?", "Is er iets?", "Heb je iemand?", "Word je boos?", "Kun je slapen?", "Wil je praten?"),
        *texts(
            "Ga je naar school?",
            "Doe je aan sport?",
            "Stel: het is morgen. Is de dag beter?",
            "Wil je stoppen of doorgaan?",
        ),
        *texts("Snap je dat?", "En ben je dan moe?", "Als het druk is, ben je dan moe?", "Vind jij dat?"),
        *texts("'Is school lastig?'", "Nu even: is het druk?"),
        *follow_ups("Heb je dat vaak?", "Was dat fijn?"),
        {"short": "Kun je dat?"},
        {"concrete": "Kun je dat?"},
    ],
    Rule.DOUBLE_QUESTION: [
        *texts("Wat helpt je en wie helpt je?", "Wat doe je dan en hoe voelt dat?", "Waar was je en met wie was dat?"),
        *texts("Heb je ruzie of is er iets anders?", "Wat wil je, of wil je niks?"),
        *follow_ups("Wie hielp je, en wat deed die?"),
    ],
    Rule.ADVICE: [
        *spoken("Probeer eens een lijst."),
        *texts(
            "Je kunt het beste gaan slapen.",
            "Je kunt beter gaan slapen.",
            "Misschien moet je gaan.",
            "Doe maar rustig.",
        ),
        *texts("Ik zou gaan.", "Mijn advies is rust.", "Je zou eens kunnen stoppen.", "Laat het los."),
        *tips("Geef een goede tip.", "Wacht. Zeg: 'Ga eens buiten lopen.'"),
        *[{"if_nothing": text} for text in ("Praat met iemand.", "Ga vroeg slapen.", "Prima. 'Zet je telefoon uit.'")],
        *follow_ups("Vergeet het even."),
    ],
    Rule.DIGS: [
        *spoken("Wat gebeurde er?"),
        *texts(
            "Vertel precies wat je zag.", "Hoe kwam het dat je ging?", "Wat is er toen gebeurd?", "Wie deed je dat aan?"
        ),
        *texts("Hoe lang speelt dit al?", "Hoe erg was het?", "Wat deed die persoon met jou?", "Wat was de oorzaak?"),
        *texts("Hoe was het vroeger?", "Wat voelde je toen?", "Hoe was jij als kind?", "Wie deed dat?"),
        *tips("Vraag rustig wat er gebeurde.", "Vraag hoe het kwam. Wat is er precies gebeurd?"),
    ],
    Rule.NOT_ACKNOWLEDGED: [{**SHARED, "weight": 2}, {**SHARED, "weight": 2, "tip": "Wacht. Zeg eerst iets."}],
    Rule.WEIGHT_OUT_OF_RANGE: [{"weight": 3}, {"weight": -1}],
    Rule.HEAVY_BUT_LIGHT: [{"weight": 2}],
    Rule.WEIGHS_WHERE_NOTHING_MAY: [
        {"type": CardType.LANDING, "id": "WU-01", "weight": 1},
        {**ACTIVITY, "weight": 1},
        {"depth": Depth.DISTRACTION, "weight": 1},
    ],
    Rule.DEPTH_OF_OTHER_TYPES: [{"depth": Depth.DISTRACTION}, {**ACTIVITY, "depth": Depth.LIGHT}],
    Rule.LETTERS_OF_ANOTHER_TYPE: [{"id": "CO-01"}, {"id": ""}],
    Rule.FOLLOW_UPS: [{"follow_up": ()}, {"follow_up": ("Wie?", "Wat?", "Waar?")}],
    Rule.GENERAL_AND_MORE: [{"themes": (Theme.GENERAL, Theme.SCHOOL)}],
    Rule.TOO_DEEP_FOR_TOPIC: [{**SHARED, "themes": (Theme.LOVE,)}, {**SHARED, "themes": (Theme.SCHOOL, Theme.BODY)}],
    Rule.LITERAL_IS_THE_SAME: [{"concrete": GOOD.text}],
    Rule.NOTHING_TO_POINT_AT: [{**SCALE, "without_words": None}],
    Rule.FIGURE_ON_ANOTHER_TYPE: [{"personage": "mika"}],
    Rule.MARKUP: [*texts("<b>Wat?</b>", "Wat *nu*?"), *tips("Zie https://voorbeeld.nl"), {"purpose": "a_b"}],
    Rule.PICTURE_OR_LONG_DASH: texts("Wat helpt? ❤️", "🙂", "Ja — nee.", "→ Wat?"),
    Rule.UNPRINTABLE: [*texts("Wat\u202e?", "Wat\x1b[31m?", "Wat\u200bnu?"), *tips("a\nb")],
    Rule.BLANKS: [*texts(" Wat?", "Wat? ", "Wat  nu?")],
    Rule.NO_FULL_STOP: spoken("Wat nu"),
    Rule.NO_CAPITAL: spoken("wat nu?") + texts("'wat nu?'"),
}

PASSES: dict[Rule, Sequence[Changes]] = {
    Rule.TOO_MANY_WORDS: [{"text": "Wat – " * 17 + "nu?"}, {"tip": "Wacht " * 19}],
    Rule.TOO_MANY_SENTENCES: [
        *texts("Het is druk. Wat helpt?", "Kies: 'a.' Of b?", "Wat nog meer...", "Om 7.30 uur. Wat dan?"),
        {**SCALE, "text": "Hoe druk is het? 0 is niks. 10 is heel druk."},
    ],
    Rule.TWO_QUESTION_MARKS: [{"follow_up": ("Wie?", "Wat?")}, {"if_nothing": "Geen? Ook goed?"}],
    Rule.SHORT_MISSING: [{"short": "Wat?"}],
    Rule.SHORT_TOO_LONG: [{"short": "Wat " * 9 + "nu?"}],
    Rule.SHORT_NOT_SHORTER: [
        {"text": "Wat nog meer?", "short": "Wat nog meer?"},
        {"text": "Wat laat je rusten?", "short": "Waar wil je niet over praten?"},
        {"text": "Wat nog meer?", "short": "Wat " * 11},
    ],
    Rule.TIP_MISSING: tips("Wacht."),
    Rule.TIP_TOO_LONG: [{"tip": "Wacht " * 40}],
    Rule.HARD_TO_READ: [
        {"tip": "Verantwoordelijkheidsgevoel verduidelijken."},
        {"text": "?", "follow_up": (), "if_nothing": "."},
    ],
    Rule.ASKS_WHY: [*texts("Waar om de hoek?"), *tips("Vraag niet: 'Waarom?'")],
    Rule.ORDERS: texts("Wat ontmoette je?", "Welke moeite?"),
    Rule.BELITTLES: texts("Iets ongewoons?"),
    Rule.ARGUES: texts("Hoe lukt het je om toch hier te zijn?"),
    Rule.ALWAYS_OR_NEVER: [*texts("Vaak?"), {"purpose": "Dat is altijd zo."}],
    Rule.BRIGHT_SIDE: texts("Komt het uit?", "Welke positie speel je?"),
    Rule.PROMISES: [*texts("Wie wil je bellen?"), *tips("Beloof niets.")],
    Rule.HE_OR_SHE: texts("Haarfijn?", "Wie zijn ze?"),
    Rule.TAKEN_FOR_GRANTED: texts("Een oudere?", "Iemand thuis?"),
    Rule.DIAGNOSIS: texts("Druk in je hoofd?", "Een addertje.", "De auto.", "Welke verstoring?"),
    Rule.FOOD_OR_WEIGHT: texts("In evenwicht?", "Een kilometer.", "Hoeveel energie?", "Teken lijnen.", "Aankomen?"),
    Rule.NOT_ON_SCREEN: texts("Een foto?", "Pieken?", "Proberen?", "Een scooter?"),
    Rule.CLOSED_QUESTION: [
        *texts(
            "Wat helpt?", "Wanneer was dat?", "Mag ik iets vragen?", "Zal ik beginnen?", "Zullen we gaan?", "Is dat zo."
        ),
        *texts(
            "Is er al iets anders?", "Willen we stoppen?", "Is het lichter, gelijk of zwaarder?", "Isolde, wat helpt?"
        ),
        *follow_ups("Wil je de zin horen?", "Ben je dan liever alleen, of met iemand erbij?"),
        {**SCALE, "text": "Kun je dit aan?"},
        {**ACTIVITY, "text": "Kun je een toren bouwen?"},
        {"form": Form.CHOOSE, "short": "Is het zon of mist?"},
        {"if_nothing": "Was het ergens minder?"},
    ],
    Rule.DOUBLE_QUESTION: texts(
        "Wie of wat helpt?",
        "Wat of wie hielp?",
        "Op welke plek of welk moment is het rustig?",
        "Op welke plek of op welk moment is het rustig?",
        "Wat doe je op school of waar je woont?",
        "Wat helpt: muziek of stilte?",
        "Nog een keer, of is dit genoeg?",
        "Vertel wat je ziet en hoe het klinkt.",
    ),
    Rule.ADVICE: [
        *texts(
            "Wat probeer je nu al?",
            "Wat zou je kunnen?",
            "Hoe gaat het?",
            "Zou je dat willen?",
            "Sport, muziek: alles telt.",
        ),
        *tips("Geef geen tips over slapen.", "Zeg niet: 'Probeer eens iets.'", "Ga dan verder met een plek."),
        {**ACTIVITY, "text": "Zet een beker op tafel."},
        {"form": Form.DRAW, "if_nothing": "Zoek een kleur."},
        {"if_nothing": "Rust overdag telt ook. Denk aan koken of lopen."},
    ],
    Rule.DIGS: [
        *follow_ups("Wat deed jij toen anders?", "Wat deed jij toen?", "Wat hielp jou toen?", "Was dat toen beter?"),
        *texts("Wat doe je anders dan vroeger?", "Hoe kom je hier?", "Wat gebeurt er morgen?"),
        *tips("Vraag niet wat er gebeurd is.", "Het mag iemand van vroeger zijn."),
    ],
    Rule.NOT_ACKNOWLEDGED: [{"weight": 1}, {**SHARED, "weight": 2, "tip": "Zeg eerst: 'Dat is veel.'"}],
    Rule.WEIGHT_OUT_OF_RANGE: [{"weight": 0}, {"weight": 2}],
    Rule.HEAVY_BUT_LIGHT: [{"weight": 1}, {**SHARED, "weight": 2}],
    Rule.WEIGHS_WHERE_NOTHING_MAY: [{"weight": 1}, ACTIVITY],
    Rule.DEPTH_OF_OTHER_TYPES: [{}, SHARED, ACTIVITY],
    Rule.LETTERS_OF_ANOTHER_TYPE: [
        {"type": CardType.PERSONAGE, "id": "PE-01"},
        {"type": CardType.PERSONAGE, "id": "FI-01"},
    ],
    Rule.FOLLOW_UPS: [{"follow_up": ("Wie?", "Wat?")}],
    Rule.GENERAL_AND_MORE: [{"themes": (Theme.SCHOOL, Theme.SLEEP)}],
    Rule.TOO_DEEP_FOR_TOPIC: [{"themes": (Theme.LOVE,)}, {**SHARED, "themes": (Theme.SCHOOL,)}],
    Rule.LITERAL_IS_THE_SAME: [{"concrete": "Op welk uur was het rustig?"}],
    Rule.NOTHING_TO_POINT_AT: [SCALE, {"without_words": None}],
    Rule.FIGURE_ON_ANOTHER_TYPE: [{"personage": "mika", "type": CardType.PERSONAGE, "id": "PE-01"}],
    Rule.MARKUP: texts("4% – 'ja-of-nee', twee/drie."),
    Rule.PICTURE_OR_LONG_DASH: texts("Ja – nee.", "’s Avonds."),
    Rule.UNPRINTABLE: texts("Eén – twee’s."),
    Rule.BLANKS: texts("Wat nu?"),
    Rule.NO_FULL_STOP: [*texts("Wat nu!", "Zeg: 'ja'"), *tips("Wacht"), {"if_nothing": " "}],
    Rule.NO_CAPITAL: [*texts("0 is niks.", "'Ja' of nee?", ""), *tips("wacht.")],
}


def test_the_good_card_is_good() -> None:
    assert not lint_cards([GOOD])


def test_every_rule_has_examples() -> None:
    assert set(FAILS) == set(PASSES) == set(Rule) - OF_THE_DECK


@pytest.mark.parametrize("rule", FAILS)
def test_a_rule_minds(rule: Rule) -> None:
    assert not [changes for changes in FAILS[rule] if rule not in minded(changes)]


@pytest.mark.parametrize("rule", PASSES)
def test_a_rule_lets_pass(rule: Rule) -> None:
    assert not [changes for changes in PASSES[rule] if rule in minded(changes)]


FOUND: dict[str, tuple[Changes, Finding]] = {
    "a count and its limit": (
        {"text": "Wat " * 18 + "nu?"},
        Finding("EX-01", "text", Rule.TOO_MANY_WORDS, "19", "18"),
    ),
    "a word and what to say instead": (
        {"follow_up": ("En Waarom?",)},
        Finding("EX-01", "follow_up", Rule.ASKS_WHY, "Waarom", "wat maakt dat"),
    ),
    "the question that closes": (
        {"short": "Het is druk. Ben je moe?"},
        Finding("EX-01", "short", Rule.CLOSED_QUESTION, "Ben je moe?", "hoe, wat, wie, waar of wanneer"),
    ),
    "the depths that are right": (
        {"depth": Depth.DISTRACTION},
        Finding("EX-01", "depth", Rule.DEPTH_OF_OTHER_TYPES, "distraction", "light, share"),
    ),
    "the letters that are right": (
        {"type": CardType.PERSONAGE},
        Finding("EX-01", "id", Rule.LETTERS_OF_ANOTHER_TYPE, "EX-01", "PE of FI"),
    ),
    "the words without an end": (
        {"if_nothing": "Dat is goed"},
        Finding("EX-01", "if_nothing", Rule.NO_FULL_STOP, "goed", ".?!'"),
    ),
}


@pytest.mark.parametrize("name", FOUND)
def test_a_finding_says_where_what_and_how_to_mend(name: str) -> None:
    changes, wanted = FOUND[name]
    assert lint_cards([card(changes)]) == (wanted,)


@pytest.mark.parametrize(
    ("rule", "asked"),
    [
        (Rule.TOO_MANY_WORDS, True),
        (Rule.TWO_QUESTION_MARKS, True),
        (Rule.UNPRINTABLE, True),
        (Rule.WEIGHT_OUT_OF_RANGE, True),
        (Rule.SHORT_MISSING, True),
        (Rule.HARD_TO_READ, False),
        (Rule.ASKS_WHY, False),
        (Rule.CLOSED_QUESTION, False),
        (Rule.ADVICE, False),
        (Rule.NOT_ACKNOWLEDGED, False),
        (Rule.NO_CAPITAL, False),
    ],
)
def test_of_another_language_only_what_needs_no_dutch_is_asked(rule: Rule, asked: bool) -> None:
    assert all((rule in minded(changes, "en")) is asked for changes in FAILS[rule])
    assert all(rule in minded(changes, "nl_BE") for changes in FAILS[rule])
