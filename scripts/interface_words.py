"""Gathers the words of the window for translators, and compiles what they made of them.

`python scripts/interface_words.py [LANGUAGE...]` brings `resources/i18n/gesprekshulp_LANGUAGE.ts` up to date with the
Dutch texts in the code and writes the `.qm` beside it that the program reads; without a name it does English. Texts
that are new or changed are marked `unfinished` in the `.ts`: translate them there, take the mark away, and run this
again.
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CODE = ROOT / "src" / "gesprekshulp"
WORDS = ROOT / "resources" / "i18n"
SOURCE = "nl_NL"
USUAL = ("en",)


class WordsError(Exception):
    """The words could not be gathered or compiled, with the sentence that says what is missing."""


def words_of(language: str, folder: Path = WORDS) -> Path:
    """Give the file with the words of a language."""
    return folder / f"gesprekshulp_{language}.ts"


def tool(name: str) -> str:
    """Give the path of a tool that came with PySide6; raises `WordsError`."""
    package = find_spec("PySide6")
    for folder in (package and package.submodule_search_locations) or ():
        if found := shutil.which(name, path=folder):
            return found
    raise WordsError(f"{name} is not in this environment: install PySide6-Essentials")


def gather(words: Path, language: str) -> None:
    """Put every text of the code in a file of words; translations stay, and texts that are gone go.

    Raises `WordsError`.
    """
    words.parent.mkdir(parents=True, exist_ok=True)
    places = ["-extensions", "py", "-locations", "none", "-no-obsolete"]
    languages = ["-source-language", SOURCE, "-target-language", language]
    if not _run("lupdate", "-silent", *places, *languages, str(CODE), "-ts", str(words)):  # options first
        raise WordsError(f"{words} could not be brought up to date")


def compile_words(words: Path, compiled: Path) -> bool:
    """Write what the program reads, and say whether every text is translated and keeps its blanks and places."""
    return _run("lrelease", "-silent", "-fail-on-unfinished", "-fail-on-invalid", str(words), "-qm", str(compiled))


def _run(name: str, *arguments: str) -> bool:
    """Run a tool of Qt, and say whether it was content."""
    return subprocess.run([tool(name), *arguments], check=False).returncode == 0


def main(arguments: Sequence[str] | None = None, folder: Path = WORDS) -> int:
    """Gather and compile; 1 when a language isn't complete."""
    languages = (sys.argv[1:] if arguments is None else arguments) or USUAL
    complete = True
    for language in languages:
        words = words_of(language, folder)
        gather(words, language)
        done = compile_words(words, words.with_suffix(".qm"))
        print(f"{words.name}: {'complete' if done else 'look at what is unfinished'}")
        complete = complete and done
    return 0 if complete else 1


if __name__ == "__main__":
    raise SystemExit(main())
