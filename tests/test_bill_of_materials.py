"""The software bill of materials holds exactly what the locks hold, and is the one that lies in `docs/`."""

import json
import re
from pathlib import Path

import pytest

from scripts import bill_of_materials
from scripts.bill_of_materials import BILL, ROOT, Package, bill, main, packages

NAMES = re.compile(r"^([\w.-]+)(?:\[[^]]*\])?==", re.MULTILINE)
LOCK = """\
# a remark
Some_Name==1.0 \\
    --hash=sha256:00 \\
    --hash=sha256:11
colour==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:22
other[extra]==2.0.post1 \\
    --hash=sha256:33
"""


def test_the_bill_is_up_to_date() -> None:
    assert main(["--check"]) == 0, "run scripts/bill_of_materials.py"
    assert BILL.read_text(encoding="utf-8") == bill()


def test_every_line_of_both_locks_is_in_it_and_nothing_else() -> None:
    locked = {
        name: set(
            re.findall(r"^([\w.-]+)(?:\[[^]]*\])?==", (ROOT / "requirements" / f"{name}.txt").read_text(), re.MULTILINE)
        )
        for name in ("app", "test")
    }
    said = json.loads(bill())
    assert {each["name"] for each in said["components"]} == locked["app"] | locked["test"]
    runs = {each["name"] for each in said["components"] if each["scope"] == "required"}
    assert runs == locked["app"]
    (asked,) = said["dependencies"]
    assert {"pydantic", "platformdirs", "pyside6-essentials"} <= {each[9:].split("@")[0] for each in asked["dependsOn"]}
    assert set(asked["dependsOn"]) <= {each["bom-ref"] for each in said["components"]}


def test_a_lock_is_read_line_by_line() -> None:
    assert packages(LOCK) == [
        Package("colour", "0.4.6", "sys_platform == 'win32'"),
        Package("other", "2.0.post1", ""),
        Package("some-name", "1.0", ""),
    ]


def test_another_lock_makes_another_bill(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bill_of_materials, "BILL", tmp_path / "sbom.json")
    assert main(["--check"]) == 1
    assert main([]) == 0
    assert main(["--check"]) == 0
    old = (tmp_path / "sbom.json").read_text(encoding="utf-8")
    (tmp_path / "sbom.json").write_text(old.replace("pydantic@", "pydantic@9"), encoding="utf-8")
    assert main(["--check"]) == 1
