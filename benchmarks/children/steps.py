"""Takes the steps of a start one by one, as `app/starting.py` and `app/desk.py` do, and tells what each costs.

Arguments: the folder with settings. Each line is a name, the milliseconds of processor, and the MiB that were added.
"""

import re
import sys
import time
from importlib import import_module
from pathlib import Path

FOLDER = Path(sys.argv[1])
PURE = ("aftercare.advice", "conversation.rules", "conversation.presenting")
PAGES = ("ui.talk", "ui.home.settings", "ui.home.welcome")
last = (0.0, 0.0)


def now() -> tuple[float, float]:
    """Give the milliseconds of processor and the MiB in memory."""
    memory = re.search(r"^Rss:\s+(\d+) kB", Path("/proc/self/smaps_rollup").read_text(encoding="ascii"), re.MULTILINE)
    return time.process_time() * 1e3, int(memory[1]) / 1024 if memory else 0.0


def done(name: str) -> None:
    """Tell what came since the last step."""
    global last  # noqa: PLW0603 -- a clock has a last moment
    here = now()
    print(f"{name}|{here[0] - last[0]:.3f}|{here[1] - last[1]:.3f}")
    last = now()


def imported(*modules: str) -> None:
    """Import modules of ours."""
    for module in modules:
        import_module(f"gesprekshulp.{module}")


if __name__ == "__main__":
    done("Python itself")
    from PySide6.QtWidgets import QApplication

    done("PySide6: QtCore, QtGui, QtWidgets")
    imported("app.starting", "app.discreet")
    done("what the first frame needs of ours")
    app = QApplication([])
    done("QApplication")
    from gesprekshulp.app.language import Interface
    from gesprekshulp.ui import theme
    from gesprekshulp.ui.home.start import StartPage
    from gesprekshulp.ui.window import Window

    theme.apply(app)
    interface = Interface()
    window = Window(StartPage())
    done("the start page, made")
    window.showMaximized()
    for _ in range(2):
        app.processEvents()
    done("the start page, painted")
    imported(*PURE)
    done("the pure rooms")
    imported(*PAGES)
    done("the pages")
    import pydantic

    pydantic.TypeAdapter(int)
    done("pydantic")
    imported("app.desk")
    done("the rest of the desk")
    from gesprekshulp.storage.settings import load

    load(FOLDER / "settings.json")
    done("settings, read and checked")
    from gesprekshulp.library.reading import read_library
    from gesprekshulp.library.shipped import resources

    read_library(resources())
    done("texts, read and checked")
