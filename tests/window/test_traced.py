"""The eyes of the leak tests see what they should: each kind of call is found in lines as strace writes them."""

from pathlib import Path

import pytest

from tests.window.display import Display
from tests.window.program import Program
from tests.window.traced import SCREEN, Seen, outside
from tests.window.words import found_in

OWN = "/home/sam/.local/share/gesprekshulp"
TRACE = f"""\
12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
12 connect(3, {{sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}}, 20) = 0
12 openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 4
12 openat(AT_FDCWD, "{OWN}/talk.journal", O_RDWR|O_CREAT, 0600 <unfinished ...>
13 unlink("{OWN}/show") = -1 ENOENT (No such file or directory)
12 write(1, "warm", 4) = 4
"""
LEAKS = {
    "made": 'openat(AT_FDCWD, "/tmp/x", O_WRONLY|O_CREAT, 0666) = 5',
    "without a name": 'openat(AT_FDCWD, "/tmp/x", O_RDWR|O_TMPFILE, 0600) = 5',
    "refused": 'openat(AT_FDCWD, "/tmp/x", O_RDWR) = -1 EACCES (Permission denied)',
    "a folder": 'mkdir("/tmp/x", 0777) = 0',
    "moved away": f'rename("{OWN}/talk.journal", "/tmp/x") = 0',
    "linked": f'linkat(AT_FDCWD, "{OWN}/lock", AT_FDCWD, "/tmp/x", 0) = 0',
    "removed": 'unlinkat(AT_FDCWD, "/tmp/x", 0) = 0',
    "in another thread": '77 openat(AT_FDCWD, "/tmp/x", O_APPEND|O_WRONLY <unfinished ...>',
}


def at_home() -> Program:
    """Give the program in whose folder these lines write."""
    return Program(Display(":0", Path("/nowhere")), Path("/home/sam"))


def test_what_is_the_programs_own_is_no_leak() -> None:
    seen = Seen(TRACE)
    assert seen.families == {"AF_UNIX"}
    assert all(SCREEN.fullmatch(place) for place in seen.spoken_with)
    assert seen.changed == {Path(OWN, "talk.journal"), Path(OWN, "show")}
    assert outside(seen.changed, at_home()) == set()


@pytest.mark.parametrize("line", LEAKS.values(), ids=LEAKS)
def test_a_path_outside_is_seen(line: str) -> None:
    assert outside(Seen(TRACE + line).changed, at_home()) == {Path("/tmp/x")}  # noqa: S108 -- nothing is written


def test_another_socket_is_seen() -> None:
    line = '12 connect(9, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = 0'
    seen = Seen(f"{TRACE}12 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 9\n{line}")
    assert seen.families == {"AF_UNIX", "AF_INET"}
    assert any("192.0.2.1" in place and not SCREEN.fullmatch(place) for place in seen.spoken_with)


@pytest.mark.parametrize("written", ["thuis", r"t\0h\0u\0i\0s\0"])
def test_a_word_in_a_call_is_seen(written: str) -> None:
    assert not Seen(TRACE).tells("thuis")
    assert Seen(f'{TRACE}12 write(1, "{written}", 9) = 9').tells("thuis")


@pytest.mark.parametrize("form", ["utf-8", "utf-16-le"])
def test_a_word_in_a_file_or_its_name_is_seen(tmp_path: Path, form: str) -> None:
    (tmp_path / "a").write_bytes(b"\xff" + "thuis".encode(form))
    (tmp_path / "thuis.pdf").touch()
    (tmp_path / "c").write_bytes(b"iets anders")
    assert sorted(path.name for path in found_in(tmp_path, "thuis")) == ["a", "thuis.pdf"]
