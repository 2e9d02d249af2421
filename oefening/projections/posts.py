"""Posts that are left by reservists who are called up: who, how many, and what it takes."""

from collections.abc import Iterator

from oefening import events
from oefening.projections.losses import loss_of
from oefening.projections.names import Names, percent
from oefening.projections.words import words
from oefening.record import Record
from oefening.text import Phrase, phrase
from oefening.text.content import listing
from oefening.world.nodes import capacity_of

_When = tuple[int, int]
"""The second, and the number of the record."""

_Key = tuple[int, str]
"""The second, and who asked for it."""


def left_post(done: events.DamageDone) -> bool:
    """Whether a damage stands for people who left their posts, rather than for an outage."""
    return loss_of(done.damage) in ("guards", "reservists")


class Posts:
    """A follower that keeps who was called up, and what the posts that they left lose by it."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._called: dict[_Key, dict[int, Phrase]] = {}
        """By number of the record."""
        self._lost: dict[_Key, dict[str, list[int]]] = {}
        """Shares that a capacity loses, of each place in which it does, in ppm."""
        self._rests: dict[_Key, list[int]] = {}

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        match record.body:
            case events.ReservistsCalled(owner=owner) as called:
                said = words(called, self._names)
                if said is not None:
                    self._called.setdefault((record.at, owner), {})[record.number] = said
            case events.DamageDone(owner=owner) as done if left_post(done):
                key = record.at, owner
                lost = self._lost.setdefault(key, {})
                lost.setdefault(capacity_of(done.node), []).append(done.share)
                self._rests.setdefault(key, []).append(record.number)

    def told(self) -> Iterator[tuple[_When, Phrase, tuple[int, ...]]]:
        """Of each call its second and first record, what is said, and on what records that rests.

        Per capacity one figure: what is lost of it where that is least, and where it is most.
        """
        for (at, owner), called in self._called.items():
            said = listing(called.values())
            if lost := self._lost.get((at, owner)):
                posts = listing(self._loss(one, shares) for one, shares in lost.items())
                said = phrase("story.posts-left", called=said, posts=posts)
            cause = self._names.cause(owner)
            if cause is not None:
                said = phrase("story.because", cause=cause, nodes=said)
            rests = (*called, *self._rests.get((at, owner), ()))
            yield (at, min(called)), said, rests

    def _loss(self, capacity: str, shares: list[int]) -> Phrase:
        least, most = percent(min(shares)), percent(max(shares))
        key = "story.post-left" if least == most else "story.post-left-range"
        return phrase(key, capacity=self._names.capacity(capacity), least=least, most=most)
