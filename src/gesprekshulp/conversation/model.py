"""The closed choices of a conversation, each defined once; the values are what files and journals hold."""

from enum import IntEnum, StrEnum


class Mode(StrEnum):
    """Is this a real conversation, or a role-play?"""

    REAL = "real"
    PRACTICE = "practice"


class Stage(StrEnum):
    """The eight steps of a conversation, in their usual order."""

    PREPARE = "prepare"
    AGREE = "agree"
    AIM = "aim"
    DEPTH = "depth"
    CARDS = "cards"
    CLOSE = "close"
    REFER = "refer"
    AFTERCARE = "aftercare"


class Depth(StrEnum):
    """How deep the young person wants to go; there is no deeper level for peers."""

    DISTRACTION = "distraction"
    LIGHT = "light"
    SHARE = "share"

    @property
    def level(self) -> int:
        """Give 0 for distraction, 1 for light and 2 for share, so that depths compare."""
        return list(Depth).index(self)


class CardType(StrEnum):
    """What a card asks for; the names are those of solution-focused practice (SFBTA manual)."""

    LANDING = "landing"
    BEST_HOPES = "best_hopes"
    PRE_SESSION_CHANGE = "pre_session_change"
    EXCEPTION = "exception"
    SCALING = "scaling"
    COPING = "coping"
    STRENGTH = "strength"
    RELATIONSHIP = "relationship"
    PREFERRED_FUTURE = "preferred_future"
    SMALL_STEP = "small_step"
    WHATS_BETTER = "whats_better"
    WHAT_ELSE = "what_else"
    PERSONAGE = "personage"
    DISTRACTION = "distraction"
    CLOSING = "closing"


class Phase(StrEnum):
    """The part of the talk a card is made for."""

    START = "start"
    AIM = "aim"
    MIDDLE = "middle"
    FORWARD = "forward"
    PAUSE = "pause"
    CLOSE = "close"


class Form(StrEnum):
    """What the young person does with a card."""

    QUESTION = "question"
    SCALE = "scale"
    CHOOSE = "choose"
    DRAW = "draw"
    DO = "do"


class WithoutWords(StrEnum):
    """How a card can be answered without speaking."""

    POINT = "point"
    DRAW = "draw"
    SIGN = "sign"


class Theme(StrEnum):
    """What a card is about, and what a young person may want in or out of the talk."""

    GENERAL = "general"
    SCHOOL = "school"
    PERFORMING = "performing"
    FRIENDS = "friends"
    HOME = "home"
    ONLINE = "online"
    SLEEP = "sleep"
    BODY = "body"
    FUTURE = "future"
    LEISURE = "leisure"
    LOVE = "love"
    MONEY = "money"
    BELONGING = "belonging"
    WORLD = "world"
    LOSS = "loss"
    FAITH = "faith"


class Status(StrEnum):
    """How far a card has been reviewed; nothing is called tested before people tested it."""

    CONCEPT = "concept"
    TESTED = "tested"
    OFF = "off"


class Tone(IntEnum):
    """One tap after a turn: did it get heavier, stay the same, or get lighter?"""

    HEAVIER = -1
    SAME = 0
    LIGHTER = 1


class Mark(StrEnum):
    """An optional tap next to the tone: a new angle opened, or the same story again."""

    NEW_ANGLE = "new_angle"
    SAME_AGAIN = "same_again"


class Tapping(StrEnum):
    """Who taps after a turn: the coach, both together, or nobody; without taps there is no sign."""

    COACH = "coach"
    TOGETHER = "together"
    NOBODY = "nobody"


class Place(StrEnum):
    """Where the conversation is held; the choice trims what follows."""

    ROOM = "room"
    WALK = "walk"
    ACTIVITY = "activity"
    ONLINE = "online"


class AgeBand(StrEnum):
    """The young person's age, roughly; used for the choice of lines and cards only."""

    TWELVE = "12"
    SIXTEEN = "16"
    EIGHTEEN = "18"

    @property
    def youngest(self) -> int:
        """Give the lowest age in the band, in years."""
        return int(self.value)

    @property
    def oldest(self) -> int:
        """Give the highest age in the band, in years."""
        return {AgeBand.TWELVE: 15, AgeBand.SIXTEEN: 17, AgeBand.EIGHTEEN: 25}[self]


class Readiness(StrEnum):
    """The five ticks of the preparation."""

    QUIET_PLACE = "quiet_place"
    PHONES_AWAY = "phones_away"
    WATER = "water"
    DOOR = "door"
    TIME = "time"


class Seat(StrEnum):
    """Which of the two named adults is in reach today."""

    ADULT = "adult"
    STAND_IN = "stand_in"


class Stance(StrEnum):
    """What the young person wants with a topic: gladly, rather not, or no wish."""

    WELCOME = "welcome"
    KEPT_OUT = "kept_out"
    OPEN = "open"


class Pool(StrEnum):
    """Which cards an offer draws from; distraction and closing only come when asked for."""

    NEXT = "next"
    TURNING = "turning"
    DISTRACTION = "distraction"
    CLOSING = "closing"


class CheckInColour(StrEnum):
    """The answer to "nog goed zo?": yes, fine but not deeper, or not good."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"


class NudgeAnswer(StrEnum):
    """What was done with a nudge; the ways out come first, in the order they are offered."""

    SHIFT = "shift"
    TURN = "turn"
    LIGHTER = "lighter"
    DISTRACTION = "distraction"
    PAUSE = "pause"
    CLOSE = "close"
    ADULT = "adult"
    NOT_NOW = "not_now"
    NOT_RIGHT = "not_right"


class Route(StrEnum):
    """How soon an adult must know; the coach picks one, nothing is added up."""

    NOW = "now"
    TODAY = "today"
    THIS_WEEK = "this_week"


class HelpTopic(StrEnum):
    """What a helpline is for."""

    LIFE_AND_DEATH = "life_and_death"
    VIOLENCE = "violence"
    SEXUAL_VIOLENCE = "sexual_violence"
    ANYTHING = "anything"


class Region(StrEnum):
    """Where the organisation works; decides which lines are shown."""

    NETHERLANDS = "nl"
    FLANDERS = "vl"
    BRUSSELS = "bru"


class Language(StrEnum):
    """A language of the texts, or of the window; Flemish is Dutch with other words where people say it otherwise."""

    DUTCH = "nl"
    FLEMISH = "nl_BE"
    ENGLISH = "en"


class Colours(StrEnum):
    """The colours of the window: as the desktop asks for, or always the same."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class SingleKeys(StrEnum):
    """What a letter, digit or sign does by itself: its deed, its deed only with Alt, or nothing (WCAG 2.1.4)."""

    ON = "on"
    WITH_ALT = "with_alt"
    OFF = "off"


class TrustedPerson(StrEnum):
    """To whom the young person may be referred."""

    ADULT = "adult"
    HOME = "home"
    SCHOOL = "school"
    DOCTOR = "doctor"
    OTHER = "other"


class ReferralTime(StrEnum):
    """When the referral happens."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"


class Company(StrEnum):
    """Who goes along to the referral."""

    COACH = "coach"
    ADULT = "adult"
    SOMEONE = "someone"
    ALONE = "alone"


class Observation(StrEnum):
    """What an observer can mark in a role-play, the moment it happens; the last six get in the way of a talk."""

    OPEN_QUESTION = "open_question"
    SILENCE = "silence"
    PARAPHRASE = "paraphrase"
    FEELING = "feeling"
    PERMISSION = "permission"
    FOLLOWED_DEPTH = "followed_depth"
    STRENGTH = "strength"
    COMPLIMENT = "compliment"
    BOUNDARY = "boundary"
    LIMIT = "limit"
    SIGNAL_HEARD = "signal_heard"
    HANDOVER = "handover"
    ADVICE = "advice"
    WHY = "why"
    PROMISE = "promise"
    PROBING = "probing"
    OWN_STORY = "own_story"
    BELITTLING = "belittling"


class Skill(StrEnum):
    """A line of the observer's sheet, in its order."""

    ASKED_OPENLY = "asked_openly"
    LEFT_SILENCE = "left_silence"
    PARAPHRASED = "paraphrased"
    NAMED_FEELING = "named_feeling"
    ONE_QUESTION = "one_question"
    ASKED_PERMISSION = "asked_permission"
    FOLLOWED_DEPTH = "followed_depth"
    PASSING_WAS_FINE = "passing_was_fine"
    REPEATED_AIM = "repeated_aim"
    FOUND_STRENGTH = "found_strength"
    TRUE_COMPLIMENT = "true_compliment"
    NO_ADVICE = "no_advice"
    NO_WHY = "no_why"
    SAID_ROLE = "said_role"
    SAID_LIMIT = "said_limit"
    TOO_BIG_IN_TIME = "too_big_in_time"
    NO_PROMISE = "no_promise"
    HEARD_SIGNAL = "heard_signal"
    RIGHT_ROUTE = "right_route"
    WARM_HANDOVER = "warm_handover"
    STAYED_CALM = "stayed_calm"
    SUMMED_UP = "summed_up"
    NEXT_HOUR = "next_hour"
    LANDED = "landed"


class Level(StrEnum):
    """How far a skill was there, in the words of the observer's sheet (four levels, after ENACT and EQUIP of WHO)."""

    HARMFUL = "harmful"
    NOT_SEEN = "not_seen"
    SEEN = "seen"
    STRONG = "strong"
