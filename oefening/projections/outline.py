"""The outline: what happened in short, for who was not there.

What was bought, STARTEX, what went out, which places fell, how low and until when, casualties,
convoys and where they stand, who had to leave home, GRIP levels, every decision without its reason,
what was changed in the plan and in the model by hand, and ENDEX.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from oefening import events
from oefening.events import Event
from oefening.projections.by_whom import by_whom
from oefening.projections.casualties import Milestones
from oefening.projections.courses import Course, Courses, Stood
from oefening.projections.losses import loss_of
from oefening.projections.marches import Marches
from oefening.projections.names import Names, percent
from oefening.projections.posts import Posts, left_post
from oefening.projections.spots import Spot
from oefening.projections.story import Line, as_one, said_at
from oefening.projections.words import words
from oefening.record import Header, Record
from oefening.text import Phrase, phrase
from oefening.text.content import bare, listing, literal
from oefening.text.phrases import noun
from oefening.world.nodes import WHOLE, capacity_of, place_of

_When = tuple[int, int]
"""Exercise second, and number of the record: in this order things are told."""

CARE = frozenset({"story.care.late", "story.care.treated"})
"""What is told of casualties beside how many there are."""


MOVES = (
    events.PatientsExpected,
    events.GroupFormed,
    events.ConvoyFormed,
    events.ConvoyArrived,
    events.ConvoyCalledOff,
)
"""People who come, go or are hurt, and convoys."""

STRANDED = "stranded"
"""Why people are on the move of whom nothing is said here: in an outage each region has some."""


def _out(done: events.DamageDone) -> str:
    """The text that says what a damage took out."""
    if loss_of(done.damage) != "outage":
        return "story.out-less"
    return "story.out" if done.limits == "out" else "story.out-in"


class Outline:
    """A follower that keeps what the outline is made of; `told` is whole once ENDEX was heard.

    Of a log without ENDEX it says how things stood at its last record.
    """

    def __init__(self, header: Header) -> None:
        self._names = Names(header)
        self._lines: list[Line] = []
        self._moves: list[Line] = []
        self._decisions: dict[int, tuple[int, events.DecisionRecorded]] = {}
        """By its number, with the second in which it was recorded."""
        self._retracted: dict[int, _When] = {}
        self._damage: dict[tuple[int, str], list[tuple[int, events.DamageDone]]] = {}
        """By the second in which it was done, and by what."""
        self._grown: dict[str, tuple[int, int, int]] = {}
        """By what a damage is called, the most that it came to, with when, and in which record."""
        self.courses = Courses(header.scenario, header.world)
        """How the places stood."""
        self._milestones = Milestones(self._names)
        self._posts = Posts(self._names)
        self._marches = Marches(header, self._names)
        self._now: _When = (0, 0)
        self._ended: _When | None = None

    def hear(self, record: Record) -> None:
        """Take `record` in."""
        self._now = record.at, record.number
        if isinstance(record.body, events.ExerciseEnded):
            self._ended = self._now
        self._names.learn(record)
        self.courses.hear(record)
        self._posts.hear(record)
        self._moves += [self._line(self._now, one) for one in self._marches.hear(record)]
        match record.body:
            case events.GroupFormed(because=because) if because == STRANDED:
                pass
            case event if isinstance(event, MOVES):
                self._tell(event, self._moves)
            case events.DamageDone() as done if not left_post(done):
                of_one = self._damage.setdefault((record.at, done.owner), [])
                of_one.append((record.number, done))
            case events.DamageChanged() as changed:
                self._grow(changed)
            case events.DecisionRecorded() as decision:
                self._decisions[record.number] = (record.at, decision)
            case events.DecisionRetracted(number=number) as retracted:
                self._retracted[number] = self._now
                self._tell(retracted, self._lines)
            case (
                events.MeasureBought()
                | events.MeasureReturned()
                | events.ExerciseStarted()
                | events.InjectAdded()
                | events.InjectHeld()
                | events.InjectSkipped()
                | events.InjectLapsed()
                | events.InjectRetracted()
                | events.ModelChanged()
                | events.IntensiveCareFailed()
                | events.GuardPosted()
                | events.GripSet()
                | events.CrewsChanged(by=0)
                | events.ExerciseEnded()
            ) as event:
                self._tell(event, self._lines)
            case events.CareSettled() as settled:
                told = [one for _, one in self._milestones.hear(settled) if one.key in CARE]
                self._lines += [self._line(self._now, one) for one in told]

    def _grow(self, changed: events.DamageChanged) -> None:
        if changed.share > self._grown.get(changed.damage, (0, 0, 0))[0]:
            self._grown[changed.damage] = changed.share, *self._now

    def _tell(self, event: Event, lines: list[Line]) -> None:
        if (said := words(event, self._names)) is not None:
            lines.append(self._line(self._now, said))

    def told(self) -> tuple[Line, ...]:
        """The outline, in the order in which it happened."""
        lines = [
            *self.moves(),
            *self.left(),
            *self._lines,
            *self._decided(),
            *self.outages(),
            *self.posts(),
            *self._falls(),
        ]
        lines.sort(key=attrgetter("at", "number"))
        return tuple(as_one(tuple(alike)) for _, alike in groupby(lines, key=said_at))

    def _line(self, when: _When, said: Phrase, rests: Iterable[int] = ()) -> Line:
        at, number = when
        return Line(number, at, self._moment(at), said, rests=tuple(sorted({number, *rests})))

    def _moment(self, at: int) -> str:
        """`D2 14:30`: what happened in short needs no seconds."""
        return self._names.moment(at)

    def _decided(self) -> Iterable[Line]:
        """A line for each decision, by when it was made: who decided what, and whether it held."""
        for number, (at, decision) in self._decisions.items():
            cell, what = self._names.cell(decision.cell), self._names.answer(decision)
            said = phrase("story.decided", cell=cell, words=what, reason=literal(""))
            if (when := self._moment(at)) != self._moment(decision.made_at):
                said = phrase("story.recorded-later", decided=said, when=when)
            retracted = self._retracted.get(number)
            if retracted is not None:
                when = self._moment(retracted[0])
                said = phrase("story.retracted-then", decided=said, when=when)
            rests = () if retracted is None else (retracted[1],)
            yield self._line((decision.made_at, number), said, rests)

    def outages(self) -> Iterable[Line]:
        """A line for all that one cause took out in one second, of parts of one damage the sum."""
        for (at, owner), done in self._damage.items():
            parts: dict[tuple[str, str], list[events.DamageDone]] = {}
            for _, damage in done:
                parts.setdefault((_out(damage), damage.node), []).append(damage)
            alike: dict[tuple[str, str, Phrase], list[str]] = {}
            for (said_as, node), damages in parts.items():
                place, capacity = place_of(node), capacity_of(node)
                alike.setdefault((said_as, capacity, self._share(damages)), []).append(place)
            nodes = listing(
                phrase(key, node=self._names.nodes(capacity, places), share=share)
                for (key, capacity, share), places in alike.items()
            )
            cause = self._names.cause(owner) or self._less_by(done[0][1])
            said = nodes if cause is None else phrase("story.because", cause=cause, nodes=nodes)
            rests = [number for number, _ in done]
            rests += [self._grown[one.damage][2] for _, one in done if one.damage in self._grown]
            yield self._line((at, done[0][0]), said, rests)

    def _share(self, parts: list[events.DamageDone]) -> Phrase:
        """How much is out at once, and of one damage that grew also how much it came to."""
        share = percent(min(WHOLE, sum(one.share for one in parts)))
        grown = self._grown.get(parts[0].damage) if len(parts) == 1 else None
        if grown is None or grown[0] <= parts[0].share:
            return share
        most, at, _ = grown
        return phrase("story.out-grown", share=share, most=percent(most), when=self._moment(at))

    def _less_by(self, done: events.DamageDone) -> Phrase | None:
        """Who or what takes capacity away where nothing broke; None of an outage."""
        source = self._names.source(done.owner)
        lever = self._names.lever_behind(done.owner, done.damage)
        match loss_of(done.damage):
            case "outage":
                return None
            case "lever" if source is not None and lever is not None:
                return noun("by-whom.effect", cell=source, lever=lever)
            case _:
                return by_whom(done.owner, self._names)

    def posts(self) -> Iterable[Line]:
        """A line for all who were called up by one cause in one second."""
        for when, said, rests in self._posts.told():
            yield self._line(when, said, rests)

    def moves(self) -> Iterable[Line]:
        """A line for all who are hurt, come or leave home at once, and of convoys what matters."""
        return self._moves

    def left(self) -> Iterable[Line]:
        """A line for each convoy that is not there in the end, with what it does then."""
        key = "story.convoy-by-now" if self._ended is None else "story.convoy-still"
        end = self._ended or self._now
        for said, rests in self._marches.left():
            yield self._line(end, phrase(key, left=said), rests)

    # ── places ───────────────────────────────────────────────────────────────────────────────────

    def _falls(self) -> Iterable[Line]:
        """A line for each place that fell; those that fared alike stand together."""
        fell: dict[str, dict[Spot, Course]] = {}
        for spot, course in self.courses.of.items():
            if course.fell:
                fell.setdefault(spot[0], {})[spot] = course
        alike: dict[tuple[int, Phrase, Phrase | None], list[str]] = {}
        for place, of_place in fell.items():
            at = min(course.stood[1].at for course in of_place.values())
            alike.setdefault((at, self._lowest(at, of_place), self._still(of_place)), []).append(
                place
            )
        for (at, lowest, still), places in alike.items():
            courses = {spot: one for place in places for spot, one in fell[place].items()}
            said = phrase("story.fell-below", places=self._names.places(places), levels=lowest)
            back = self._since(courses)
            if still is not None:
                key = "story.fell-by-now" if self._ended is None else "story.fell-still"
                said = phrase(key, fell=said, levels=still)
            if back is not None:
                key = "story.fell-back" if still is None else "story.fell-rest"
                said = phrase(key, fell=said, since=back)
            first = min(one.stood[1].number for one in courses.values())
            yield self._line((at, first), said, self._basis(courses.values(), still))

    def _basis(self, courses: Iterable[Course], still: Phrase | None) -> Iterable[int]:
        """When they fell, were lowest and came back; what is still so rests on the end."""
        for course in courses:
            yield course.lowest.number
            if course.back:
                yield course.last.number
        if still is not None:
            yield (self._ended or self._now)[1]

    def _lowest(self, at: int, courses: dict[Spot, Course]) -> Phrase:
        """How low each came, with when, unless that was at second `at`, of the first fall."""
        return listing(self._level(spot, one.lowest, at) for spot, one in courses.items())

    def _level(self, spot: Spot, stood: Stood, known: int) -> Phrase:
        """How it stood, with when unless that is `known`, and whether it was by hand."""
        by = bare(self._names.capacity(stood.heat.worst))
        if self._moment(stood.at) != self._moment(known):
            by = phrase("story.level-then", capacity=by, when=self._moment(stood.at))
        if stood.by_hand:
            by = phrase("story.level-by-hand", capacity=by)
        return self._names.level(spot[1], stood.heat.level, by)

    def _still(self, courses: dict[Spot, Course]) -> Phrase | None:
        """How those stand that are not whole again; None where all are."""
        now = [
            (spot, one.last._replace(heat=self.courses.worst(spot)))
            for spot, one in courses.items()
            if not one.back
        ]
        return listing(self._level(spot, one, one.at) for spot, one in now) if now else None

    def _since(self, courses: dict[Spot, Course]) -> Phrase | None:
        """From when on all that came back was whole, by place; None where nothing did."""
        back: dict[str, int] = {}
        for (place, _), course in courses.items():
            if course.back:
                back[place] = max(course.last.at, back.get(place, 0))
        since = {place: self._moment(at) for place, at in back.items()}
        if len(set(since.values())) <= 1:
            return literal(next(iter(since.values()))) if since else None
        return listing(
            phrase("story.fell-since", since=moment, place=self._names.place(place))
            for place, moment in since.items()
        )
