"""Before any test imports Qt: windows are drawn in memory, unless the caller wants a real screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
