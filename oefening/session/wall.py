"""The room's clock, which says when something was done and never what is due."""

from collections.abc import Callable
from datetime import UTC, datetime

Wall = Callable[[], float]
"""Seconds since 1970 in UTC."""


def stamp(wall: float) -> str:
    """`wall` as it stands in a record: ISO 8601 in UTC, to the millisecond.

    >>> stamp(1_800_340_200.5)
    '2027-01-19T06:30:00.500Z'
    """
    return datetime.fromtimestamp(wall, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"
