"""How far the numbers go that a person may set."""

from collections.abc import Mapping


def keep_within(ranges: Mapping[str, tuple[float, float]], numbers: object) -> None:
    """Raise ValueError for a field of `numbers` outside the range of its name, the ends included."""
    for name, (lowest, highest) in ranges.items():
        if not lowest <= getattr(numbers, name) <= highest:
            raise ValueError(f"{name} goes from {lowest} to {highest}")
