"""Keeps the settings: read at the start, used from then on, written when they change."""

import logging
from dataclasses import replace
from datetime import timedelta

from gesprekshulp.aftercare.reminders import Limits
from gesprekshulp.app.language import Interface
from gesprekshulp.app.outside import today
from gesprekshulp.conversation.model import Seat
from gesprekshulp.conversation.organisation import Organisation
from gesprekshulp.storage.places import FolderUnavailable, Places
from gesprekshulp.storage.settings import Settings, SettingsNotSaved, SettingsProblem, load, save
from gesprekshulp.ui import theme
from gesprekshulp.ui.keys import listen

CHECK_AFTER = timedelta(days=182)

log = logging.getLogger(__name__)


class Office:
    """Holds the settings; those that can't be written are used all the same, until the program ends."""

    def __init__(self, places: Places, interface: Interface) -> None:
        """Take where settings are kept, and the language of the window that follows from them."""
        self.places, self._interface = places, interface
        self.settings = Settings()

    @property
    def organisation(self) -> Organisation:
        """Give what the organisation set."""
        return self.settings.organisation

    def open(self) -> SettingsProblem | None:
        """Read the settings; when that fails, go on with the usual ones and give the problem."""
        found = load(self.places.settings)
        problem = found if isinstance(found, SettingsProblem) else None
        if problem is not None:
            log.warning("settings: %s", problem.detail)
        self.settings = found.settings if isinstance(found, SettingsProblem) else found
        self._interface.use(self.organisation.interface)
        self._dress()
        return problem

    def welcome(self) -> bool:
        """Remember that the first page was read, and say whether that is on disk."""
        return self._keep(replace(self.settings, welcomed=True))

    def set(self, organisation: Organisation) -> bool:
        """Use these settings from now on, and say whether they are on disk."""
        kept = self._keep(replace(self.settings, organisation=organisation))
        if organisation.interface is not self._interface.language:
            self._interface.use(organisation.interface)
        self._dress()
        return kept

    def set_limits(self, limits: Limits) -> bool:
        """Use these soft limits from now on, and say whether they are on disk."""
        return self._keep(replace(self.settings, limits=limits))

    def confirm(self, seat: Seat) -> bool:
        """Let the details of whoever has this seat count as checked today, and say whether that is on disk."""
        now = self.organisation
        adult = now.at(seat)
        fresh = adult and replace(adult, check_by=today() + CHECK_AFTER)
        return self.set(replace(now, adult=fresh) if seat is Seat.ADULT else replace(now, stand_in=fresh))

    def _dress(self) -> None:
        """Let the window look and listen as was set; what is built after this does."""
        theme.wear(self.organisation.colours, self.organisation.letters)
        listen(self.organisation.single_keys)

    def _keep(self, settings: Settings) -> bool:
        """Use these settings, and try to write them."""
        self.settings = settings
        try:
            self.places.prepare()
            save(self.places.settings, settings)
        except (FolderUnavailable, SettingsNotSaved):
            log.warning("the settings can't be written", exc_info=True)
            return False
        return True
