"""Which page shows which screen."""

from typing import Any

from gesprekshulp.conversation import screens as show
from gesprekshulp.conversation.screens import Screen
from gesprekshulp.ui.pages.aftercare import AftercareDonePage, AftercarePage, TurnPage
from gesprekshulp.ui.pages.agree import AgreedPage, AgreementPage, RolePage
from gesprekshulp.ui.pages.aim import AimPage, TopicsPage
from gesprekshulp.ui.pages.cards import AskPage, ChoosePage
from gesprekshulp.ui.pages.close import ClosedPage, ClosingPage
from gesprekshulp.ui.pages.depth import DepthPage
from gesprekshulp.ui.pages.heavy import HelpPage, TooHeavyPage
from gesprekshulp.ui.pages.page import Page
from gesprekshulp.ui.pages.prepare import PreparePage
from gesprekshulp.ui.pages.refer import ReferPage, ReferredPage
from gesprekshulp.ui.pages.rest import CheckInPage, PausedPage, RestPage, WaysOutPage

PAGES: dict[type[Screen], type[Page[Any]]] = {
    show.PrepareScreen: PreparePage,
    show.RoleScreen: RolePage,
    show.AgreementScreen: AgreementPage,
    show.AgreedScreen: AgreedPage,
    show.AimScreen: AimPage,
    show.TopicsScreen: TopicsPage,
    show.DepthScreen: DepthPage,
    show.RestScreen: RestPage,
    show.ChooseScreen: ChoosePage,
    show.AskScreen: AskPage,
    show.CheckInScreen: CheckInPage,
    show.WaysOutScreen: WaysOutPage,
    show.PausedScreen: PausedPage,
    show.TooHeavyScreen: TooHeavyPage,
    show.HelpScreen: HelpPage,
    show.ClosingScreen: ClosingPage,
    show.ClosedScreen: ClosedPage,
    show.ReferScreen: ReferPage,
    show.ReferredScreen: ReferredPage,
    show.TurnScreen: TurnPage,
    show.AftercareScreen: AftercarePage,
    show.AftercareDoneScreen: AftercareDonePage,
}
