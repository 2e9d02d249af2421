"""What is worked out of a world once, however many runs it has: known again as that very one."""

from typing import Generic, TypeVar

Whole = TypeVar("Whole")


class Same(Generic[Whole]):
    """Stands for `whole`, and is the same as another where that stands for that very one.

    To look whether two are alike would take as long as to work out anew what is kept by it.
    """

    __slots__ = ("whole",)

    def __init__(self, whole: Whole) -> None:
        self.whole = whole

    def __hash__(self) -> int:
        return id(self.whole)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.whole is other.whole
