"""The observer's sheet: its groups, the moments that belong to a line, and what was settled; nothing is added up."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from gesprekshulp.conversation.events import Entry, Observed, SkillRated
from gesprekshulp.conversation.model import Level, Observation, Skill
from gesprekshulp.conversation.session import effective
from gesprekshulp.practice.track import Item, Kind

GROUPS = (
    (Skill.ASKED_OPENLY, Skill.LEFT_SILENCE, Skill.PARAPHRASED, Skill.NAMED_FEELING, Skill.ONE_QUESTION),
    (Skill.ASKED_PERMISSION, Skill.FOLLOWED_DEPTH, Skill.PASSING_WAS_FINE, Skill.REPEATED_AIM),
    (Skill.FOUND_STRENGTH, Skill.TRUE_COMPLIMENT, Skill.NO_ADVICE, Skill.NO_WHY),
    (Skill.SAID_ROLE, Skill.SAID_LIMIT, Skill.TOO_BIG_IN_TIME, Skill.NO_PROMISE),
    (Skill.HEARD_SIGNAL, Skill.RIGHT_ROUTE, Skill.WARM_HANDOVER, Skill.STAYED_CALM),
    (Skill.SUMMED_UP, Skill.NEXT_HOUR, Skill.LANDED),
)
LINE_OF: Mapping[Observation, Skill] = MappingProxyType(
    {
        Observation.OPEN_QUESTION: Skill.ASKED_OPENLY,
        Observation.SILENCE: Skill.LEFT_SILENCE,
        Observation.PARAPHRASE: Skill.PARAPHRASED,
        Observation.FEELING: Skill.NAMED_FEELING,
        Observation.PERMISSION: Skill.ASKED_PERMISSION,
        Observation.FOLLOWED_DEPTH: Skill.FOLLOWED_DEPTH,
        Observation.STRENGTH: Skill.FOUND_STRENGTH,
        Observation.COMPLIMENT: Skill.TRUE_COMPLIMENT,
        Observation.ADVICE: Skill.NO_ADVICE,
        Observation.WHY: Skill.NO_WHY,
        Observation.BOUNDARY: Skill.SAID_ROLE,
        Observation.LIMIT: Skill.SAID_LIMIT,
        Observation.PROMISE: Skill.NO_PROMISE,
        Observation.SIGNAL_HEARD: Skill.HEARD_SIGNAL,
        Observation.HANDOVER: Skill.WARM_HANDOVER,
    }
)
APART = (Observation.PROBING, Observation.OWN_STORY, Observation.BELITTLING)  # no line of the sheet is about these


def levels(entries: Iterable[Entry]) -> dict[Skill, Level]:
    """Give what was settled about each skill; the last word counts."""
    facts = (entry.event for entry in effective(entries))
    return {fact.skill: fact.level for fact in facts if isinstance(fact, SkillRated)}


def moments(items: Iterable[Item], skill: Skill) -> tuple[Item, ...]:
    """Give the moments that an observer marked for a line, in order, also those of ways that were left."""
    return tuple(item for item in items if (what := marked(item)) and LINE_OF.get(what) is skill)


def apart(items: Iterable[Item], what: Observation) -> tuple[Item, ...]:
    """Give the moments that an observer marked with something that no line is about."""
    return tuple(item for item in items if marked(item) is what)


def marked(item: Item) -> Observation | None:
    """Give what an observer marked here, if this is such a mark; a sign that came at it is none."""
    event = item.point.event
    return event.what if isinstance(event, Observed) and item.kind in {Kind.SILENCE, Kind.OBSERVED} else None
