"""What the two agree on before the cards: the agreements, the aim, the topics."""

from dataclasses import dataclass, replace
from typing import assert_never

from gesprekshulp.conversation.events import (
    AgreementAccepted,
    AgreementEvent,
    AimChosen,
    AimLeft,
    OwnAgreementAdded,
    OwnAimGiven,
    TappingChosen,
    TopicPlaced,
)
from gesprekshulp.conversation.model import Stance, Tapping, Theme

ROLE = "role"


@dataclass(frozen=True, slots=True)
class Accord:
    """What both accepted; own words are only counted here, the words themselves live in memory."""

    accepted: tuple[str, ...] = ()
    own_agreements: int = 0
    tapping: Tapping = Tapping.COACH
    aim: str = ""
    own_aim: bool = False
    aim_open: bool = True
    welcome: frozenset[Theme] = frozenset()
    kept_out: frozenset[Theme] = frozenset()

    @property
    def has_aim(self) -> bool:
        """Say whether the young person named an aim."""
        return bool(self.aim) or self.own_aim

    def stance(self, theme: Theme) -> Stance:
        """Give what the young person wants with this topic."""
        if theme in self.kept_out:
            return Stance.KEPT_OUT
        return Stance.WELCOME if theme in self.welcome else Stance.OPEN


def accorded(accord: Accord, event: AgreementEvent) -> Accord:
    """Give the accord after this fact."""
    match event:
        case AgreementAccepted(agreement):
            return replace(accord, accepted=(*accord.accepted, agreement))
        case OwnAgreementAdded():
            return replace(accord, own_agreements=accord.own_agreements + 1)
        case TappingChosen(by):
            return replace(accord, tapping=by)
        case AimChosen(aim):
            return replace(accord, aim=aim, own_aim=False, aim_open=False)
        case OwnAimGiven():
            return replace(accord, aim="", own_aim=True, aim_open=False)
        case AimLeft():
            return replace(accord, aim="", own_aim=False, aim_open=False)
        case TopicPlaced(theme, stance):
            return _placed(accord, theme, stance)
        case _:
            assert_never(event)


def _placed(accord: Accord, theme: Theme, stance: Stance) -> Accord:
    """Put a topic in, out, or nowhere."""
    welcome, kept_out = accord.welcome - {theme}, accord.kept_out - {theme}
    match stance:
        case Stance.WELCOME:
            welcome |= {theme}
        case Stance.KEPT_OUT:
            kept_out |= {theme}
        case Stance.OPEN:
            pass
        case _:
            assert_never(stance)
    return replace(accord, welcome=welcome, kept_out=kept_out)
