"""By whose order there is more of something than in the world, for all who ask why."""


class Credits:
    """How much each order brought of each thing, as long as it is there."""

    def __init__(self) -> None:
        self._by: dict[str, dict[str, int]] = {}

    def add(self, what: str, owner: str, by: int) -> tuple[str, ...]:
        """Note that `owner` brought so much more, or (below 0) that it is gone again.

        Return all by whose order there is more of it now, in the order in which they first came.
        """
        brought = self._by.setdefault(what, {})
        brought[owner] = brought.get(owner, 0) + by
        return tuple(one for one, count in brought.items() if count > 0)
