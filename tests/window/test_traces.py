"""What a talk leaves: nothing on disk, and nothing on any network."""

import re
import shutil
import stat
from pathlib import Path

from gesprekshulp.conversation import screens as show
from gesprekshulp.storage.places import Places
from tests.window.program import Program

SOCKET = re.compile(r"socket:\[(\d+)\]")
OPENED = re.compile(r"socket\((\w+)")


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Give every file and folder with its mode and its bytes."""
    found = sorted(folder.rglob("*"))
    return {str(path): (path.stat().st_mode, path.read_bytes() if path.is_file() else b"") for path in found}


def open_to_others(places: Places) -> list[Path]:
    """Give what others than the owner may look into."""
    return [path for path in (places.folder, *places.folder.rglob("*")) if stat.S_IMODE(path.stat().st_mode) & 0o077]


def strangers(pid: int) -> set[str]:
    """Give the sockets of a process that are not sockets between programs of this machine."""
    links = [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()]
    sockets = {found[1] for link in links if (found := SOCKET.match(link))}
    local = {line.split()[6] for line in Path(f"/proc/{pid}/net/unix").read_text().splitlines()[1:]}
    return sockets - local


def test_a_finished_talk_leaves_the_home_as_it_was(program: Program) -> None:
    program.welcome()
    assert program.close() == 0
    before = tree(program.home)
    assert [Path(path).name for path, (_, content) in before.items() if content] == ["settings.json"]

    program.start()
    program.begin()
    assert open_to_others(program.places) == []
    program.settle_reach()
    program.walk_to(show.AftercareDoneScreen)
    assert open_to_others(program.places) == []
    program.end()
    assert program.close() == 0
    assert tree(program.home) == before


def test_a_talk_opens_no_network(program: Program, tmp_path: Path) -> None:
    log = tmp_path / "sockets"
    watched = ["strace", "-D", "-f", "-e", "trace=socket,socketpair", "-o", str(log)]
    program.start(before=watched if shutil.which("strace") else ())
    program.press_until("Return", program.places.settings)
    program.begin()
    program.settle_reach()
    for kind in (show.AimScreen, show.RestScreen, show.ReferScreen, show.AftercareDoneScreen):
        program.walk_to(kind)
        assert strangers(program.process.pid) == set()
    program.end()
    assert program.close() == 0
    if log.exists():  # where strace is, it also sees what was closed again
        assert set(OPENED.findall(log.read_text())) == {"AF_UNIX"}
