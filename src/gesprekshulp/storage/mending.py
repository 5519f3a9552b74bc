"""Saves of a damaged logbook what can be read, after a copy of it was set aside."""

from pathlib import Path

from gesprekshulp.storage import vault
from gesprekshulp.storage.coaches import Coach, free_aside
from gesprekshulp.storage.disk import DISK, Disk
from gesprekshulp.storage.entries import saved, written


def mended(coach: Coach, passphrase: str, disk: Disk = DISK) -> tuple[Path, int]:
    """Set a copy aside and write the logbook anew, with the entries that can be read; it must not be open.

    Gives the copy and how many entries were kept. At each moment the old logbook or the new one is in place, whole.
    Raises OSError.
    """
    aside = free_aside(coach)
    vault.copied(coach.logbook, aside, disk)
    damaged = vault.glimpsed(aside, passphrase)
    try:
        rows = saved(damaged)
    finally:
        damaged.close()
    written(coach.fresh, passphrase, rows, disk)
    disk.remove(vault.journal_of(coach.logbook))  # else it would be laid over the new one
    disk.move(coach.fresh, coach.logbook)
    disk.sync_folder(coach.folder)
    return aside, len(rows)


def emptied(coach: Coach, disk: Disk = DISK) -> Path:
    """Move a logbook aside of which nothing is left, and give where it is. Raises OSError."""
    aside = free_aside(coach)
    vault.copied(coach.logbook, aside, disk)
    vault.removed(coach.logbook, disk)
    return aside
