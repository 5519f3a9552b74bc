"""From the session to the page: the pure step between what happened and what is shown."""

from dataclasses import replace
from typing import assert_never

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.accord import ROLE
from gesprekshulp.conversation.content import Card, CoachCard, Library, ListeningMove
from gesprekshulp.conversation.events import (
    Paused,
    ReferralAgreed,
    StageEntered,
    TooHeavyRaised,
    Undone,
)
from gesprekshulp.conversation.helplines import ShownLine, lines_for
from gesprekshulp.conversation.model import Depth, NudgeAnswer, Pool, Route, Seat, Stage, Theme
from gesprekshulp.conversation.organisation import Adult
from gesprekshulp.conversation.rules import (
    SAFETY_QUESTION,
    Circumstances,
    allowed,
    closing_steps,
    depths_open,
    next_aftercare,
    next_agreement,
    next_closing_step,
)
from gesprekshulp.conversation.session import Session
from gesprekshulp.conversation.table import Asking, Choosing, Resting

FIRST_WAYS = (NudgeAnswer.SHIFT, NudgeAnswer.TURN)
LATER_WAYS = (NudgeAnswer.PAUSE, NudgeAnswer.CLOSE)
LIGHTENING = {Depth.SHARE: NudgeAnswer.LIGHTER, Depth.LIGHT: NudgeAnswer.DISTRACTION}
PUT_OFF = (NudgeAnswer.NOT_NOW, NudgeAnswer.NOT_RIGHT)
FREE_MOVES = (Stage.AGREE, Stage.AIM, Stage.DEPTH, Stage.CARDS, Stage.CLOSE)
SKIPS_BEFORE_OFFER = 2
ACKNOWLEDGING = "LM-12"
MINUTE = 60.0


def present(session: Session, words: show.Words, around: Circumstances) -> show.View:
    """Give the page for this session; `words` are those typed in this run and still in memory."""
    return show.View(
        screen=_screen(session, words, around),
        mode=session.mode,
        stage=session.stage,
        nudge=_nudge(session, around.library),
        quiet_sign=session.circling.quiet and session.stage is Stage.CARDS,
        tapping=session.accord.tapping,
        talking=_talking(session),
        may_undo=allowed(session, Undone(), around),
        may_pause=allowed(session, Paused(), around),
        may_raise=allowed(session, TooHeavyRaised(), around),
        unreached=session.heavy is not None and not session.heavy.open and session.heavy.reached is False,
        goals=frozenset(goal for goal in FREE_MOVES if _may_go(session, goal, around)),
    )


def _may_go(session: Session, goal: Stage, around: Circumstances) -> bool:
    """Say whether the pair may move to another step."""
    return goal is not session.stage and allowed(session, StageEntered(goal), around)


def _talking(session: Session) -> bool:
    """Say whether they talk, and nothing lies there for the young person to choose."""
    table = session.table
    choosing = isinstance(table.spread, Choosing) or table.waits
    return session.stage is Stage.CARDS and not _covered(session) and not choosing


def _covered(session: Session) -> bool:
    """Say whether a page stands before the stage's own."""
    return session.paused or (session.heavy is not None and session.heavy.open)


def _nudge(session: Session, library: Library) -> show.Nudge | None:
    """Give the nudge that is showing, with what raised it."""
    number, because = session.circling.nudge, session.circling.because
    if because is None or session.stage is not Stage.CARDS or _covered(session) or session.table.waits:
        return None
    return show.Nudge(number, because, _acknowledging(library), (*_ways(session), *PUT_OFF))


def _ways(session: Session) -> tuple[NudgeAnswer, ...]:
    """Give the ways out: another side first; where that was offered before, an end; one step lighter, and the adult."""
    depth = session.table.depth
    lighter = (LIGHTENING[depth],) if depth and depth in LIGHTENING else ()
    if session.circling.nudge == 1:
        return (*FIRST_WAYS, *lighter, NudgeAnswer.ADULT)
    return (*lighter, *LATER_WAYS, NudgeAnswer.ADULT)


def _screen(session: Session, words: show.Words, around: Circumstances) -> show.Screen:
    """Choose the page: help first, then a pause, then the stage."""
    if session.heavy and session.heavy.open:
        return _heavy_screen(session, around)
    if session.paused:
        return show.PausedScreen()
    match session.stage:
        case Stage.PREPARE:
            return _prepare_screen(session, around)
        case Stage.AGREE:
            return _agree_screen(session, words, around)
        case Stage.AIM:
            return _aim_screen(session, words, around)
        case Stage.DEPTH:
            return show.DepthScreen(session.table.depth, depths_open(session))
        case Stage.CARDS:
            return _cards_screen(session, words, around)
        case Stage.CLOSE:
            return _close_screen(session, words, around)
        case Stage.REFER:
            return _refer_screen(session, around)
        case Stage.AFTERCARE:
            return _aftercare_screen(session, around)
        case _:
            assert_never(session.stage)


def _adult(session: Session, around: Circumstances) -> Adult | None:
    """Give the adult in reach; when nobody was named, whoever the settings know."""
    organisation = around.organisation
    named = organisation.at(session.preparation.seat) if session.preparation.seat else None
    return named or organisation.adult or organisation.stand_in


def _heavy_screen(session: Session, around: Circumstances) -> show.Screen:
    """Show what to say, or the chosen route."""
    guide, adult = around.library.too_heavy, _adult(session, around)
    if session.heavy is None or session.heavy.route is None:
        return show.TooHeavyScreen(guide, adult)
    topic = session.heavy.topic
    others = [each for each in (around.organisation.adult, around.organisation.stand_in) if each and each != adult]
    lines = _lines(session, around)
    if session.heavy.route is Route.NOW:
        lines = tuple(sorted(lines, key=lambda shown: not shown.line.emergency))
    return show.HelpScreen(guide, session.heavy.route, topic, adult, others[0] if others else None, lines)


def _lines(session: Session, around: Circumstances) -> tuple[ShownLine, ...]:
    """Give the lines for this age, topic and region."""
    topic = session.heavy.topic if session.heavy else None
    region, age = around.organisation.region, session.preparation.age
    return lines_for(around.library.helplines, region, age, topic, around.today)


def _prepare_screen(session: Session, around: Circumstances) -> show.Screen:
    """Show where, who, and what is ready."""
    preparation, organisation = session.preparation, around.organisation
    named = [(seat, organisation.at(seat)) for seat in Seat]
    return show.PrepareScreen(
        place=preparation.place,
        age=preparation.age,
        follow_up=preparation.follow_up,
        adults=tuple(show.AdultInReach(seat, adult, adult.expired(around.today)) for seat, adult in named if adult),
        seat=preparation.seat,
        light_only=preparation.light_only,
        ticks=preparation.ticks,
        stale_lines=any(shown.stale for shown in _lines(session, around)),
        may_begin=_may_go(session, Stage.AGREE, around),
    )


def _agree_screen(session: Session, words: show.Words, around: Circumstances) -> show.Screen:
    """Show the role card, then each agreement, then all of them."""
    library = around.library
    wanted = next_agreement(session, library)
    if wanted == ROLE:
        named = around.organisation.at(session.preparation.seat) if session.preparation.seat else None
        return show.RoleScreen(library.role_card, around.organisation.role_name, named)
    for number, agreement in enumerate(library.agreements, start=1):
        if agreement.id == wanted:
            return show.AgreementScreen(agreement, number, len(library.agreements))
    own = words.agreements
    after = Stage.CARDS if session.table.depth else Stage.AIM
    forgotten = session.accord.own_agreements - len(own)
    return show.AgreedScreen(library.agreements, own, forgotten, session.accord.tapping, after)


def _aim_screen(session: Session, words: show.Words, around: Circumstances) -> show.Screen:
    """Show the aims, then the topics."""
    accord = session.accord
    if accord.aim_open:
        return show.AimScreen(around.library.aims, accord.aim)
    topics = tuple((theme, accord.stance(theme)) for theme in Theme if theme is not Theme.GENERAL)
    after = Stage.CARDS if session.table.depth else Stage.DEPTH
    return show.TopicsScreen(topics, _aim_text(session, words, around.library), after)


def _aim_text(session: Session, words: show.Words, library: Library) -> str:
    """Give the aim in words: the chosen one, or the own one while it is still in memory."""
    chosen = (aim.text for aim in library.aims if aim.id == session.accord.aim)
    return words.aim if session.accord.own_aim else next(chosen, "")


def _cards_screen(session: Session, words: show.Words, around: Circumstances) -> show.Screen:
    """Show the table; cards that left the library are as if put away."""
    table, cards = session.table, around.library.by_id
    if table.asking:
        return show.CheckInScreen()
    if table.unwell:
        return show.WaysOutScreen(light_open=table.depth is Depth.SHARE)
    match table.spread:
        case Choosing(offered, pool) if any(card in cards for card in offered):
            return _choose_screen(offered, pool, around)
        case Asking(card, pool) if card in cards:
            return _ask_screen(session, around, card, pool)
        case Resting() | Choosing() | Asking():
            return _rest_screen(session, words, around)
        case _:
            assert_never(table.spread)


def _choose_screen(offered: tuple[str, ...], pool: Pool, around: Circumstances) -> show.ChooseScreen:
    """Show the cards that lie open, each with its other language under it where there is one."""
    cards = tuple(_worded(around.library.by_id[card], around) for card in offered if card in around.library.by_id)
    if around.second is None:
        return show.ChooseScreen(cards, pool)
    other = around.second.by_id
    second = tuple(_worded(other[card.id], around).text if card.id in other else "" for card in cards)
    return show.ChooseScreen(cards, pool, second)


def _rest_screen(session: Session, words: show.Words, around: Circumstances) -> show.Screen:
    """Show the calm page, with at most one suggestion."""
    table = session.table
    return show.RestScreen(
        aim=_aim_text(session, words, around.library),
        first=not table.turns,
        check_in_due=table.check_in_due,
        long=session.clock.talked >= around.organisation.minutes * MINUTE,
        offer_lighter=table.skips >= SKIPS_BEFORE_OFFER,
        steady=table.steady,
    )


def _ask_screen(session: Session, around: Circumstances, card_id: str, pool: Pool, step: str = "") -> show.AskScreen:
    """Show one card with what helps to ask it."""
    library = around.library
    card = library.by_id[card_id]
    figure = card.personage or session.table.personage
    other = around.second.by_id.get(card_id) if around.second else None
    return show.AskScreen(
        card=_worded(card, around),
        pool=pool,
        acknowledge=_acknowledging(library) if pool is Pool.TURNING else "",
        moves=_moves(session, library),
        personage=next((each for each in library.personages if each.id == figure), None),
        step=step,
        second=_worded(other, around) if other else None,
    )


def _worded(card: Card, around: Circumstances) -> Card:
    """Give the card as it is asked: with its short words for the question where these are wanted and there are any."""
    return replace(card, text=card.short) if around.organisation.simple and card.short else card


def _acknowledging(library: Library) -> str:
    """Give the line that comes before a turning card."""
    return next((move.say for move in library.listening if move.id == ACKNOWLEDGING), "")


def _moves(session: Session, library: Library) -> tuple[ListeningMove, ...]:
    """Give one listening move, another one at each card, in the order of the file."""
    if not library.listening:
        return ()
    return (library.listening[len(session.table.turns) % len(library.listening)],)


def _close_screen(session: Session, words: show.Words, around: Circumstances) -> show.Screen:
    """Show the next step of the ending, its cards, or that it is complete."""
    step, cards = next_closing_step(session, around.library), around.library.by_id
    if step is None:
        after = Stage.AFTERCARE if session.heavy else Stage.REFER
        return show.ClosedScreen(after, words.take_along)
    spread = session.table.spread
    if step.card and isinstance(spread, Choosing) and any(card in cards for card in spread.cards):
        return _choose_screen(spread.cards, spread.pool, around)
    if step.card and isinstance(spread, Asking) and spread.card in cards:
        return _ask_screen(session, around, spread.card, Pool.CLOSING, step.id)
    steps = closing_steps(session, around.library)
    return show.ClosingScreen(step, steps.index(step) + 1, len(steps), not session.ending.shortened)


def _refer_screen(session: Session, around: Circumstances) -> show.Screen:
    """Ask who, when and who goes along; then show the bridge sentence and the lines."""
    adult, referral = _adult(session, around), session.ending.referral
    if referral is None:
        return show.ReferScreen(adult)
    agreed = referral if isinstance(referral, ReferralAgreed) else None
    return show.ReferredScreen(agreed, adult, _lines(session, around))


def _aftercare_screen(session: Session, around: Circumstances) -> show.Screen:
    """Turn the laptop, ask the questions, end."""
    if not session.ending.alone:
        return show.TurnScreen()
    wanted = next_aftercare(session, around.library)
    questions = around.library.aftercare
    for number, question in enumerate(questions, start=1):
        if question.id == wanted:
            must = question.id == SAFETY_QUESTION
            return show.AftercareScreen(question, number, len(questions), must)
    return show.AftercareDoneScreen(
        tuple((each.question, each.answers) for each in session.ending.aftercare),
        session.heavy is not None,
        session.heavy.reached if session.heavy else None,
        _adult(session, around),
        _thought(session, around.library),
    )


def _thought(session: Session, library: Library) -> CoachCard | None:
    """Give one thought for the coach, another one after each length of talk; no dice are needed for that."""
    if not library.coach_cards:
        return None
    return library.coach_cards[len(session.table.turns) % len(library.coach_cards)]
