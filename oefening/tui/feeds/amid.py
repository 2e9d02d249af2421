"""Lines of a log with others among them, each behind so many of those."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar, overload

L = TypeVar("L")
O = TypeVar("O")  # noqa: E741 - of the others


class Amid(Sequence[L | O]):
    """`lines` with `others` among them; nothing is copied, however many they are."""

    def __init__(self, lines: Sequence[L], others: Sequence[O], behind: Sequence[int]) -> None:
        """Each of `others` stands behind so many `lines`, in rising order."""
        self._lines = lines
        self._others = others
        self._at = [many + earlier for earlier, many in enumerate(behind)]

    def __len__(self) -> int:
        return len(self._lines) + len(self._others)

    @overload
    def __getitem__(self, at: int) -> L | O: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[L | O]: ...
    def __getitem__(self, at: int | slice) -> L | O | Sequence[L | O]:
        found = range(len(self))[at]
        if not isinstance(found, int):
            return [self[one] for one in found]
        earlier = bisect_left(self._at, found)
        if earlier < len(self._at) and self._at[earlier] == found:
            return self._others[earlier]
        return self._lines[found - earlier]
