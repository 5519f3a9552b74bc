"""Ears and hands of a screen reader: knows the window through AT-SPI alone, and answers in lines of JSON.

The system's own Python runs this file by itself, for that one has the bindings; its session bus is the one to read.
"""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib import import_module
from itertools import chain
from typing import Any, NamedTuple

import_module("gi").require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
Gio: Any = import_module("gi.repository.Gio")
GLib: Any = import_module("gi.repository.GLib")

Node = Any  # the bindings have no types: here it is an Atspi.Accessible
LONGEST = 10_000  # milliseconds that a busy program may take to answer
ACTIONS = {"check box": "Toggle", "radio button": "Toggle"}  # what a reader does with a thing; else it presses
LEAVES = {"label", "heading", "button", "check box", "radio button", "text"}  # nothing stands in them


class Seen(NamedTuple):
    """A node with what it is and how it is, at the moment it was looked at."""

    node: Node
    role: str
    states: list[str]


heard: list[str] = []
landed: list[dict[str, Any]] = []
last: dict[str, Node] = {}  # what the keyboard came to last, and what was pressed last


def switch_on() -> None:
    """Say on the session bus that somebody reads along; a program looks at that when it starts."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
    where = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
    words = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant.new_boolean(True)))
    bus.call_sync(*where, words, None, Gio.DBusCallFlags.NONE, LONGEST, None)


def listen() -> list[object]:
    """Remember what is announced and where the keyboard lands; gives the listeners, which have to be kept."""
    announcements = Atspi.EventListener.new(hear)
    announcements.register("object:announcement")
    focus = Atspi.EventListener.new(land)
    focus.register("object:state-changed:focused")
    return [announcements, focus]


def hear(event: Any) -> None:  # noqa: ANN401 -- the bindings have no types
    """Remember what is announced."""
    heard.append(event.any_data)


def land(event: Any) -> None:  # noqa: ANN401 -- as above
    """Remember what the keyboard came to; what is gone by now was on its way out."""
    if event.detail1:
        last["focus"] = event.source
        with suppress(GLib.Error):
            landed.append(described(Seen(event.source, role(event.source), states(event.source))))


def states(node: Node) -> list[str]:
    """Give the states of a node by name."""
    return [state.value_nick for state in node.get_state_set().get_states()]


def role(node: Node) -> str:
    """Give what a node is; a newer AT-SPI calls a push button a button."""
    return str(node.get_role_name()).removeprefix("push ")


def children(node: Node) -> Iterator[Node]:
    """Give what stands in a node."""
    found = (node.get_child_at_index(place) for place in range(node.get_child_count()))
    return (child for child in found if child is not None)


def walk(node: Node, *, hidden: bool) -> Iterator[Seen]:
    """Give a node and all that is in it, in order: what can be seen, or all there is."""
    seen = Seen(node, role(node), states(node))
    if hidden or "showing" in seen.states:
        yield seen
        inside = iter(()) if seen.role in LEAVES else children(node)
        yield from chain.from_iterable(walk(child, hidden=hidden) for child in inside)


def look(*, hidden: bool = False) -> Iterator[Seen]:
    """Give what there is in every window of every program on this bus."""
    windows = chain.from_iterable(map(children, children(Atspi.get_desktop(0))))
    return chain.from_iterable(walk(window, hidden=hidden) for window in windows)


def described(seen: Seen) -> dict[str, Any]:
    """Give what a reader can say of a node, with the key that a button tells."""
    key = seen.node.get_description() if "focusable" in seen.states else ""
    return {"role": seen.role, "name": seen.node.get_name(), "key": key, "states": seen.states}


def focus() -> str:
    """Name what has the keyboard: what it came to last, or else whatever says that it is there."""
    with suppress(KeyError, GLib.Error):
        if "focused" in states(last["focus"]):
            return str(last["focus"].get_name())
    return next((str(seen.node.get_name()) for seen in look() if "focused" in seen.states), "")


def find(wanted: str, name: str) -> Node | None:
    """Give the one node that can be used, of this role and with this name, or whose name begins so."""
    named = [(seen, seen.node.get_name()) for seen in look() if seen.role == wanted]
    found = [seen for seen, its in named if its == name] or [seen for seen, its in named if its.startswith(name)]
    return found[0].node if len(found) == 1 and "sensitive" in found[0].states else None


def press(wanted: str, name: str) -> bool:
    """Do what one does with such a thing, and say whether it was there."""
    node = find(wanted, name)
    if node is None:
        return False
    last["pressed"] = node
    names = [node.get_action_name(place) for place in range(node.get_n_actions())]
    return bool(node.do_action(names.index(ACTIONS.get(wanted, "Press"))))


def held() -> bool:
    """Say whether what was pressed last is still down; what is gone is not."""
    try:
        return "pressed" in states(last["pressed"])
    except GLib.Error:
        return False


def ticked(name: str) -> bool:
    """Say whether the box or the radio button of this name is ticked."""
    nodes = (find("check box", name), find("radio button", name))
    return any(node is not None and "checked" in states(node) for node in nodes)


def write(name: str, words: str) -> bool:
    """Write in a line of this name, and say whether it was there."""
    node = find("text", name)
    return node is not None and bool(node.set_text_contents(words))


COMMANDS: dict[str, Callable[..., Any]] = {
    "page": lambda: [*map(described, look())],
    "everything": lambda: [*map(described, look(hidden=True))],
    "focus": focus,
    "press": press,
    "held": held,
    "ticked": ticked,
    "write": write,
    "heard": lambda: heard,
    "landed": lambda: landed,
}


def answer(command: str, *words: str) -> object:
    """Do what is asked; nothing comes of it while a page is being built anew under our hands."""
    try:
        return COMMANDS[command](*words)
    except GLib.Error:
        return None


def main() -> None:
    """Answer line by line until there are no more."""
    switch_on()
    Atspi.init()
    Atspi.set_timeout(LONGEST, LONGEST)
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    kept = listen()
    loop = GLib.MainLoop()

    def take(*_: object) -> bool:
        """Answer one line, or end after the last."""
        line = sys.stdin.readline()
        if line:
            print(json.dumps(answer(*json.loads(line))), flush=True)  # noqa: T201 -- it answers by printing
        else:
            loop.quit()
        return bool(line)

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_LOW, GLib.IOCondition.IN | GLib.IOCondition.HUP, take)
    print(json.dumps(len(kept)), flush=True)  # noqa: T201 -- from now on it listens
    loop.run()


if __name__ == "__main__":
    main()
