"""Decision windows in sentences, whoever lays them out."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from oefening.clock import MINUTE, whole_minute
from oefening.projections.names import Names, percent
from oefening.record import Header
from oefening.study.whatif.change import Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.thresholds import Kind, Threshold
from oefening.study.whatif.told import head, ordinals, recorded_at
from oefening.study.whatif.unput import from_startex
from oefening.study.whatif.windows import Stretch, Window
from oefening.text import Phrase, phrase
from oefening.text.content import content, every, lasting, literal, number
from oefening.text.phrases import noun
from oefening.world.nodes import PERCENT


def named(threshold: Threshold, names: Names) -> Phrase:
    """`energy in Utrecht below 50%`: what it is that may come about."""
    kind, place, of = threshold.measured
    match kind:
        case "without":
            count, without = number(threshold.edge), names.without(of)
            return noun("window.without", count=count, without=without, place=names.place(place))
        case "late-patients":
            count = number(threshold.edge)
            return noun("window.late-patients", count=count, place=names.place(place))
        case "delay":
            length = lasting(threshold.edge)
            if not of:
                return noun("window.delays", length=length)
            return noun("window.delay", convoy=names.convoys.of(of), length=length)
        case "requirement":
            requirement, there = names.requirement(of), names.place(place)
            what = phrase("story.node", capacity=requirement, place=there)
        case _:
            what = names.node(threshold.measured.address)
    if threshold.edge == 1:
        return phrase("window.nothing", what=what)
    return phrase("window.below", what=what, level=_level(threshold.edge))


def _level(edge: int) -> Phrase:
    """A level in ppm, exactly."""
    if edge % PERCENT == 0:
        return percent(edge)
    shown = f"{Decimal(edge) / PERCENT:f}%"
    return content(shown.replace(".", ","), shown)


def _amount(kind: Kind, amount: int) -> Phrase:
    return lasting(amount) if kind == "delay" else number(amount)


class Told:
    """Tells windows of one exercise."""

    def __init__(self, header: Header, names: Names) -> None:
        self._calendar = header.calendar
        self._names = names

    def about(self, change: Change, logged: Logged) -> list[Phrase]:
        """Which decision it is, and what of it is otherwise."""
        first, *others = head(change, logged, self._names)
        if change.added is not None:
            return [first, *others]
        decided = self._names.decided(change.number)
        first = phrase(
            "window.head",
            ordinal=ordinals(logged)[change.number],
            when=recorded_at(change.number, logged, self._names),
            answer=literal("") if decided is None else self._names.answer(decided),
        )
        return [first, *others]

    def head(self, window: Window) -> Phrase:
        """What it is that is prevented or not."""
        return named(window.threshold, self._names)

    def lines(self, window: Window) -> list[Phrase]:
        """Until when it could be prevented, how the decision was taken, and what confirms it."""
        return [self._verdict(window), *self._more(window)]

    def assumes(self, windows: Sequence[Window], change: Change, logged: Logged) -> list[Phrase]:
        """What all of it rests on, and that there are none where that is so."""
        told = [phrase("window.assumes", end=self._names.moment(logged.end))]
        if change.added is None and logged.decisions[change.number].put.at is None:
            told.insert(0, from_startex(self._names.decided(change.number)))
        if not windows:
            told.insert(0, phrase("window.none"))
        return told

    def _verdict(self, window: Window) -> Phrase:
        verdict = window.verdict
        if verdict == "never":
            return self._never(window)
        if verdict == "stretches":
            told = every(_stretch(one, self._names.moment) for one in window.stretches)
            return phrase("window.stretches", stretches=told)
        moments: dict[str, dict[str, int | None]] = {
            "no-breach": {},
            "brings": {"taken": window.taken, "breach": window.as_taken},
            "already": {"put": window.put},
            "always": {"until": window.until},
            "until": {"until": window.until},
        }
        told_of = {key: self._show(at or 0) for key, at in moments[verdict].items()}
        if verdict == "brings":
            return _as_taken("brings", window, **told_of)
        return phrase(f"window.{verdict}", **told_of)

    def _show(self, second: int) -> str:
        """`D2 14:30 (T+26:30)`, of the minute in which `second` lies."""
        return self._calendar.show(whole_minute(second))

    def _never(self, window: Window) -> Phrase:
        put = self._show(window.put)
        if window.refused is not None:
            return phrase("window.never-refused", put=put, why=window.refused)
        return phrase("window.never", put=put, breach=self._show(window.at_once or 0))

    def _more(self, window: Window) -> Iterator[Phrase]:
        at = self._names.moment
        if window.without is None or window.verdict == "already":
            return
        yield self._taken(window)
        yield phrase("window.without-it", breach=at(window.without))
        if window.half is not None:
            kind = window.threshold.measured.kind
            most = {
                "most": _amount(kind, window.half.without),
                "at_once": _amount(kind, window.half.at_once),
            }
            yield phrase("window.halfway", **most)
        for one in window.stretches:
            ends = {"until": at(one.until), "beyond": at(one.beyond)}
            if one.breach is None:
                yield phrase("window.confirmed-refused", **ends)
            else:
                yield phrase("window.confirmed", breach=at(one.breach), **ends)

    def _taken(self, window: Window) -> Phrase:
        """When it was put, if it was, and whether it was taken in time."""
        at = self._names.moment
        if window.taken is None:
            return phrase("window.not-taken", put=at(window.put))
        taken = self._in_time(window, at(window.taken))
        return phrase("window.put", put=at(window.put), taken=taken) if window.asked else taken

    @staticmethod
    def _in_time(window: Window, taken: str) -> Phrase:
        spare = window.spare
        if spare is None or window.verdict == "stretches" or window.in_time is (spare < 0):
            key = "prevented" if window.in_time else "not-prevented"
            return _as_taken(key, window, taken=taken)
        if spare < 0:
            return _as_taken("too-late", window, late=lasting(-spare), taken=taken)
        if spare < MINUTE:
            return _as_taken("just-in-time", window, taken=taken)
        return _as_taken("in-time", window, spare=lasting(spare), taken=taken)


def _as_taken(key: str, window: Window, **told: str | Phrase) -> Phrase:
    """What became of it as it was taken, or what would have with what of it is otherwise."""
    if window.other is None:
        return phrase(f"window.{key}", **told)
    return phrase(f"window.otherwise.{key}", other=phrase(f"window.with-{window.other}"), **told)


def _stretch(stretch: Stretch, at: Callable[[int], str]) -> Phrase:
    since, until = at(stretch.since), at(stretch.until)
    if since == until:
        return phrase("window.moment", since=since)
    return phrase("window.stretch", since=since, until=until)
