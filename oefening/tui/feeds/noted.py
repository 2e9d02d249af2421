"""What reviewers wrote, among the lines of the log that they look back at."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TypeVar

from oefening import events
from oefening.projections.names import Names
from oefening.projections.reviews import Entry, Reviews, Sort, Spot, subject
from oefening.record import Record
from oefening.seats import Reviewer
from oefening.text import Language, say
from oefening.tui.feeds.amid import Amid
from oefening.tui.frames.frame import Choice, StoryLine
from oefening.tui.frames.noting import Subjects
from oefening.tui.widgets.draw import line

L = TypeVar("L")


class Noted:
    """A reviewer at work at the moment that a feed stands at."""

    def __init__(
        self,
        reviewer: Reviewer,
        records: Sequence[Record],
        names: Names,
        here: Callable[[], Spot],
    ) -> None:
        self._reviewer = reviewer
        self._records = records
        self._names = names
        self._here = here
        self.written = 0
        """Another number whenever something was written, or taken back."""
        self._decided = [
            one.number for one in records if isinstance(one.body, events.DecisionRecorded)
        ]
        self._injects = [
            (one.number, one.body.inject)
            for one in records
            if isinstance(one.body, events.InjectReleased)
        ]
        self._standing = reviewer.reviews.standing
        self._lines: dict[Language, tuple[StoryLine, ...]] = {}

    # ── among the lines of the log ───────────────────────────────────────────────────────────────

    def among(
        self, lines: Sequence[L], told: Callable[[int], int], language: Language
    ) -> Sequence[L | StoryLine]:
        """`lines` with what was written among them; `told` how many there are by a record."""
        if not self._standing:
            return lines
        behind = [told(one.spot.record) for one in self._standing]
        return Amid(lines, self._told(language), behind)

    def by(self, spot: Spot) -> int:
        """How many of those are about a moment up to and including `spot`."""
        return bisect_right(self._standing, spot, key=_spot)

    def next(self, step: int) -> Spot | None:
        """The next moment that something is about, or with `step` -1 the previous."""
        spots = [one.spot for one in self._standing]
        at = bisect_right(spots, self.spot) if step > 0 else bisect_left(spots, self.spot) - 1
        return spots[at] if 0 <= at < len(spots) else None

    def _told(self, language: Language) -> tuple[StoryLine, ...]:
        if language not in self._lines:
            self._lines[language] = tuple(
                StoryLine(
                    one.spot.record,
                    self._names.moment(one.spot.at),
                    one.told(self._names).render(language),
                    one.spot,
                )
                for one in self._standing
            )
        return self._lines[language]

    @property
    def reviews(self) -> Reviews:
        """All that reviewers wrote."""
        return self._reviewer.reviews

    # ── at work ──────────────────────────────────────────────────────────────────────────────────

    @property
    def spot(self) -> Spot:
        """The moment that is looked back at."""
        return self._here()

    def ready(self) -> None:
        """See to it that something can be written, or say why it cannot."""
        self._reviewer.ready()
        self._renew()

    def close(self) -> None:
        """Let others write by this name."""
        self._reviewer.close()

    def subjects(self, language: Language) -> Subjects:
        """What an annotation on this moment can be about: the latest decision and inject first."""
        number = self.spot.record
        taken = bisect_right(self._decided, number)
        released = bisect_right(self._injects, number, key=lambda one: one[0])
        found = []
        if taken:
            found.append((self._decided[taken - 1], f"decision/{taken}"))
        if released:
            found.append(self._inject(released - 1))
        found.sort(reverse=True)
        now = [id for one, id in found if self._records[one - 1].at == self.spot.at]
        cells = (f"cell/{id}" for id in self._reviewer.cells)
        ids = dict.fromkeys([*(id for _, id in found), *cells])
        known = tuple(Choice(id, self.named(id, language)) for id in ids)
        return Subjects(known, now[0] if now else "", tuple(self._reviewer.cells))

    def named(self, about: str, language: Language) -> str:
        """What something is called that an annotation can be about."""
        if about.startswith("decision/"):
            taken = self._names.decided(self._decided[int(about.partition("/")[2]) - 1])
            if taken is not None:
                answer = self._names.answer(taken).render(language, begins=False)
                told = subject(about, self._names).render(language)
                return line(say(language, "seats.about.answered", decision=told, answer=answer))
        return line(subject(about, self._names).render(language))

    def own(self, language: Language) -> Sequence[Choice]:
        """What this reviewer wrote that stands, in words with its moment."""
        return [Choice(str(one.number), self._in_words(one, language)) for one in self._mine]

    def nearest(self) -> str:
        """What of that stands at this moment, or last before it."""
        at = bisect_right(self._mine, self.spot, key=_spot)
        return str(self._mine[at - 1].number) if at else ""

    def bookmarked(self) -> int | None:
        """The bookmark at this very moment."""
        here = (one for one in self._mine if one.spot == self.spot and one.sort is None)
        return next((one.number for one in here), None)

    def annotate(self, text: str, spot: Spot, sort: Sort, about: str) -> None:
        """Write an annotation."""
        self._reviewer.annotate(text, spot, sort, about)
        self._renew()

    def bookmark(self, name: str, spot: Spot) -> None:
        """Mark a moment."""
        self._reviewer.bookmark(name, spot)
        self._renew()

    def take_back(self, number: int, reason: str) -> None:
        """Have it not stand any more."""
        self._reviewer.take_back(number, reason)
        self._renew()

    @property
    def _mine(self) -> list[Entry]:
        return [one for one in self._standing if one.seat == self._reviewer.seat]

    def _inject(self, at: int) -> tuple[int, str]:
        number, id = self._injects[at]
        return number, f"inject/{id}"

    def _in_words(self, one: Entry, language: Language) -> str:
        return line(f"{self._names.moment(one.spot.at)} {one.told(self._names).render(language)}")

    def _renew(self) -> None:
        self._standing = self._reviewer.reviews.standing
        self._lines.clear()
        self.written += 1


def _spot(entry: Entry) -> Spot:
    return entry.spot
