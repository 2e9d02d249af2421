"""Sayings: phrases of which each is kept once, however often it is said."""

from oefening.text.phrases import Phrase


class Sayings:
    """All that was said; a long story says three quarters of what it says again."""

    def __init__(self) -> None:
        self._kept: dict[Phrase, Phrase] = {}

    def kept(self, said: Phrase) -> Phrase:
        """The phrase equal to `said` that was said first, in all its parts."""
        known = self._kept.get(said)
        if known is None:
            params = tuple(
                (name, self.kept(value) if isinstance(value, Phrase) else value)
                for name, value in said.params
            )
            known = type(said)(said.key, params)
            self._kept[known] = known
        return known
