"""Writes `docs/sbom.json`: every package the program and its check are made of, as CycloneDX, from the two locks.

`python scripts/bill_of_materials.py` writes it anew after a lock changed; with `--check` it only says whether it is up
to date. Standard library only, and the same locks always give the same file: no clock, no network, nothing installed.
The hashes of each package's files stand in the locks, for here a package is one thing and its files are many.
"""

import argparse
import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BILL = ROOT / "docs" / "sbom.json"
LOCKS = {"app": "required", "test": "excluded"}  # how CycloneDX calls what runs, and what only checks
LINE = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(?:\[[^]]*\])?==(?P<version>[^\s;]+)(?:\s*;\s*(?P<when>[^\\]+?))?\s*\\?$")
NAME = re.compile(r"[A-Za-z0-9._-]+")
OURS = "gesprekshulp"


@dataclass(frozen=True, slots=True)
class Package:
    """One package in a lock; `when` is where it is needed, empty for everywhere."""

    name: str
    version: str
    when: str

    @property
    def address(self) -> str:
        """Give the address by which lists of flaws know it."""
        return f"pkg:pypi/{self.name}@{self.version}"


def packages(lock: str) -> list[Package]:
    """Give the packages in the text of a lock, by name."""
    found = (LINE.match(line) for line in lock.splitlines() if line[:1].strip() and not line.startswith("#"))
    return sorted((_package(each) for each in found if each), key=lambda package: package.name)


def bill(root: Path = ROOT) -> str:
    """Give the whole file as it should be for this folder of the project."""
    locks = {name: packages((root / "requirements" / f"{name}.txt").read_text(encoding="utf-8")) for name in LOCKS}
    own = {package.name for package in locks["app"]}
    everything = {package.name: _component(package, LOCKS["app"]) for package in locks["app"]}
    everything |= {
        package.name: _component(package, LOCKS["test"]) for package in locks["test"] if package.name not in own
    }
    components = [everything[name] for name in sorted(everything)]
    direct = [package.address for package in locks["app"] if package.name in set(_direct(root))]
    content: dict[str, object] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(components))}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": OURS,
                "name": OURS,
                "version": _version(root),
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            }
        },
        "components": components,
        "dependencies": [{"ref": OURS, "dependsOn": direct}],
    }
    return json.dumps(content, indent=2) + "\n"


def main(arguments: list[str]) -> int:
    """Write the file, or say with an exit code whether it is up to date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    wanted = bill()
    if parser.parse_args(arguments).check:
        return int(not BILL.exists() or BILL.read_text(encoding="utf-8") != wanted)
    BILL.write_text(wanted, encoding="utf-8")
    print(f"{BILL.name}: {wanted.count(chr(34) + 'purl' + chr(34))} packages")
    return 0


def _package(found: re.Match[str]) -> Package:
    """Give the package of one line, with its name as registries write it."""
    name = re.sub(r"[-_.]+", "-", found["name"]).lower()
    return Package(name, found["version"], (found["when"] or "").strip())


def _component(package: Package, scope: str) -> dict[str, object]:
    """Give what CycloneDX says about a package."""
    said: dict[str, object] = {
        "type": "library",
        "bom-ref": package.address,
        "name": package.name,
        "version": package.version,
        "scope": scope,
        "purl": package.address,
    }
    if package.when:
        said["properties"] = [{"name": f"{OURS}:when", "value": package.when}]
    return said


def _direct(root: Path) -> Iterator[str]:
    """Give the names of what the program itself asks for."""
    with (root / "pyproject.toml").open("rb") as file:
        asked: list[str] = tomllib.load(file)["project"]["dependencies"]
    for line in asked:
        if found := NAME.match(line):
            yield re.sub(r"[-_.]+", "-", found[0]).lower()


def _version(root: Path) -> str:
    """Give the version of the program, as its package states it."""
    text = (root / "src" / OURS / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    return found[1] if found else "0"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
