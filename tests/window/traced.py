"""What strace saw of a program: what it spoke with, and every file it wanted to make, write, move or remove."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.window.display import until
from tests.window.program import SOURCE, Program

LONGEST_TEXT = 8192  # bytes of each write that are kept
WATCH = ("-f", "-e", "trace=%network,%file,write,pwrite64,writev", "-s", str(LONGEST_TEXT))
CALL = re.compile(r"^(?:\d+\s+)?(\w+)\((.*)", re.MULTILINE)
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
TO_WRITE = re.compile(r"\bO_(?:WRONLY|RDWR|CREAT|TMPFILE|TRUNC|APPEND)\b")
OPENING = {"open", "openat", "openat2"}
CHANGING = re.compile(
    r"creat|mkdir(at)?|mknod(at)?|rename(at2?)?|(sym)?link(at)?|unlink(at)?|rmdir|truncate|f?chmod(at2?)?|l?chown|setxattr"
)
MAKING = {"socket", "socketpair"}
SCREEN = re.compile(r"/tmp/\.X11-unix/X\d+")  # noqa: S108 -- where X has it


@dataclass(frozen=True)
class Seen:
    """The calls of a program, as strace wrote them down."""

    text: str

    @property
    def families(self) -> set[str]:
        """Give the kinds of sockets that were made."""
        return {given.split(",")[0] for name, given in self._calls() if name in MAKING}

    @property
    def spoken_with(self) -> set[str]:
        """Give the addresses that were connected or sent to."""
        asked = [given for name, given in self._calls() if name in {"connect", "sendto", "bind", "sendmsg"}]
        return {place for given in asked if "sa_family" in given for place in _address(given)}

    @property
    def changed(self) -> set[Path]:
        """Give every path that it tried to make, open to write, move or remove."""
        return {
            Path(path)
            for name, given in self._calls()
            if CHANGING.fullmatch(name) or (name in OPENING and TO_WRITE.search(given))
            for path in QUOTED.findall(given)
        }

    def tells(self, word: str) -> bool:
        """Say whether a word went through any call, as bytes or as Qt holds it in memory."""
        return any(form in self.text for form in (word, "\\0".join(word)))

    def _calls(self) -> Iterator[tuple[str, str]]:
        """Give the name of each call with what it was given."""
        return ((found[1], found[2]) for found in CALL.finditer(self.text))


def watched(log: Path) -> tuple[str, ...]:
    """Give the words to put before a command, so that all its calls come into this file."""
    return ("strace", "-D", *WATCH, "-o", str(log))


def seen(log: Path) -> Seen:
    """Give what came into the file, once the program has ended; the last lines may take a moment."""
    until(lambda: "+++ exited" in log.read_text(errors="replace"), "the end of the trace")
    return Seen(log.read_text(errors="replace"))


def outside(paths: set[Path], program: Program) -> set[Path]:
    """Give the paths that are not the program's own.

    Its own are its folder with the way to it, the compiled form of its own code, the device that keeps nothing, and
    files it has open already, which are given a name in one step.
    """
    folder = program.places.folder
    return {
        path
        for path in paths
        if not (
            path.is_relative_to(folder)
            or folder.is_relative_to(path)
            or path == Path("/dev/null")
            or path.parent == Path("/proc/self/fd")
            or (path.is_relative_to(SOURCE) and "__pycache__" in path.parts)
        )
    }


def _address(given: str) -> list[str]:
    """Give the address in a call: the path of a local one, else all of it."""
    return QUOTED.findall(given) if "AF_UNIX" in given else [given]
