"""What exercises came to, side by side: people without, requirements, patients, convoys."""

from collections.abc import Callable, Iterator, Sequence

from oefening.projections.bands import EDGES
from oefening.projections.crowds import crowd
from oefening.projections.harm import told_hours
from oefening.projections.names import Names, percent
from oefening.projections.spots import places_in_play
from oefening.projections.yardsticks import ANYTHING, Key, falls_short
from oefening.record import Header
from oefening.study.comparing.team import Team
from oefening.study.comparing.values import Cell, Part, Row
from oefening.study.units import Unit
from oefening.study.whatif.outcome import ALL, Amount
from oefening.text import Phrase, phrase
from oefening.text.content import bare, in_hours, lasting, literal, number
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE
from oefening.world.yardsticks import ClocksMet, EffectsAt, Provided

Value = Callable[[Team], int | None]


def outcomes(header: Header, teams: Sequence[Team], *, measured: bool) -> Part:
    """The part; yardsticks only where all are `measured` by the same. Told in words of `header`."""
    side = _Side(header, teams)
    rows = (*side.without(), *side.people(), *side.requirements(measured=measured))
    rows = (*rows, *(side.yardsticks() if measured else ()))
    remarks = [phrase("compare.outcome.how")] if rows else [phrase("compare.outcome.none")]
    return Part("outcomes", phrase("compare.part.outcomes"), rows, tuple(remarks))


class _Side:
    """Exercises of one scenario and world."""

    def __init__(self, header: Header, teams: Sequence[Team]) -> None:
        self._teams = teams
        self._world = header.world
        self._names = Names(header)
        played = places_in_play(header.scenario, header.world)
        self._played = [one.id for one in header.world.places if one.id in played]
        self._regions = [one.id for one in header.world.regions]

    # ── people ───────────────────────────────────────────────────────────────────────────────────

    def without(self) -> Iterator[Row]:
        """Person-hours in all, by need, by region and area, and for files by both."""
        yield from self._hours("without", phrase("compare.outcome.without"), NATION, ALL)
        for need in self._world.needs:
            yield from self._hours(
                f"without/{need}", self._names.capacity(need), NATION, need, depth=1
            )
        for region in self._regions:
            areas = [one for one in self._played if self._world.within.get(one) == region]
            elsewhere = region not in self._played
            named = self._names.place(region)
            yield from self._hours(f"without/{region}", named, region, ALL, minor=elsewhere)
            for area in areas:
                named = self._names.place(area)
                yield from self._hours(f"without/{area}", named, area, ALL, depth=1)
            for place in (region, *areas):
                for need in self._world.needs:
                    label = phrase(
                        "compare.outcome.need-in",
                        need=self._names.capacity(need),
                        place=self._names.place(place),
                    )
                    yield from self._hours(
                        f"without/{place}/{need}", label, place, need, minor=True
                    )

    def _hours(
        self, id: str, label: Phrase, place: str, of: str, depth: int = 0, *, minor: bool = False
    ) -> Iterator[Row]:
        amount = Amount("without", place, of)
        cells = tuple(
            Cell(number(team.outcome.shown(amount)), team.outcome.amount(amount))
            for team in self._teams
        )
        if any(cell.value for cell in cells):
            yield Row(id, label, cells, "person-seconds", depth, minor)

    def people(self) -> Iterator[Row]:
        """People not housed, patients not treated in time, and what convoys lost."""
        yield from self._amount("unhoused", Amount("unhoused", NATION, ALL), "person-seconds")
        yield from self._amount("late-patients", Amount("late-patients", NATION, ALL), "patients")
        yield from self._amount("delay", Amount("delay", NATION, ALL), "seconds")
        convoys: dict[str, Phrase] = {}
        for team in self._teams:
            convoys |= {id: name for id, name in team.convoys.items() if id not in convoys}
        for id, name in convoys.items():
            amount = Amount("delay", NATION, id)
            cells = tuple(
                Cell(lasting(team.outcome.amount(amount)), team.outcome.amount(amount))
                if id in team.convoys
                else None
                for team in self._teams
            )
            if any(cell is not None and cell.value for cell in cells):
                yield Row(f"delay/{id}", name, cells, "seconds", 1)

    def _amount(self, key: str, amount: Amount, unit: Unit) -> Iterator[Row]:
        yield from self._row(
            key, phrase(f"compare.outcome.{key}"), lambda team: team.outcome.amount(amount), unit
        )

    def _row(
        self,
        id: str,
        label: Phrase,
        value: Value,
        unit: Unit,
        depth: int = 0,
        *,
        whole: int = 0,
        minor: bool = False,
    ) -> Iterator[Row]:
        """A row of numbers; none where all are `whole`, that is nothing worth telling."""
        values = [value(team) for team in self._teams]
        if all(one in (None, whole) for one in values):
            return
        cells = tuple(None if one is None else Cell(_told(one, unit), one) for one in values)
        yield Row(id, label, cells, unit, depth, minor)

    # ── requirements ─────────────────────────────────────────────────────────────────────────────

    def requirements(self, *, measured: bool) -> Iterator[Row]:
        """How low each came, and for how long and since when it fell short, where it was worst."""
        rows = list(self._each("lowest", self._lowest, "ppm", whole=WHOLE))
        if rows:
            yield Row("lowest", phrase("compare.outcome.lowest"), ())
            yield from rows
        under = falls_short(self._world)
        if not measured:
            return
        rows = list(self._each("below", self._below, "seconds"))
        if rows:
            yield Row("below", phrase("compare.outcome.below", level=percent(under)), ())
            yield from rows
            yield from self._below_by_place()
        edge = max((one for one in EDGES if one <= under), default=EDGES[-1])
        first = list(self._first(edge))
        if first:
            yield Row("first", phrase("compare.outcome.first", level=percent(edge)), ())
            yield from first

    def _each(
        self, key: str, value: Callable[[Team, str], int | None], unit: Unit, whole: int = 0
    ) -> Iterator[Row]:
        for one in REQUIREMENTS:
            label = bare(self._names.requirement(one))
            yield from self._row(
                f"{key}/{one}",
                label,
                lambda team, one=one: value(team, one),  # type: ignore[misc]
                unit,
                1,
                whole=whole,
            )

    def _lowest(self, team: Team, requirement: str) -> int | None:
        found = [level for (_, of), level in team.lowest.items() if of == requirement]
        return min(found, default=None)

    def _below(self, team: Team, requirement: str) -> int:
        return max(
            (team.outcome.amount(Amount("below", one, requirement)) for one in self._played),
            default=0,
        )

    def _below_by_place(self) -> Iterator[Row]:
        for place in self._played:
            for requirement in REQUIREMENTS:
                amount = Amount("below", place, requirement)
                label = phrase(
                    "compare.outcome.need-in",
                    need=bare(self._names.requirement(requirement)),
                    place=self._names.place(place),
                )
                yield from self._row(
                    f"below/{place}/{requirement}",
                    label,
                    lambda team, amount=amount: team.outcome.amount(amount),  # type: ignore[misc]
                    "seconds",
                    2,
                    minor=True,
                )

    def _first(self, edge: int) -> Iterator[Row]:
        """When a requirement was first below `edge` in any place in play."""
        at = EDGES.index(edge)
        for requirement in REQUIREMENTS:
            found = [
                min(
                    (
                        first
                        for (_, of), all_ in team.outcome.first.items()
                        if of == requirement and (first := all_[at]) is not None
                    ),
                    default=None,
                )
                for team in self._teams
            ]
            if any(one is not None for one in found):
                cells = tuple(
                    None if one is None else Cell(literal(self._names.moment(one)), one)
                    for one in found
                )
                label = bare(self._names.requirement(requirement))
                yield Row(f"first/{requirement}", label, cells, "seconds", 1)

    # ── yardsticks ───────────────────────────────────────────────────────────────────────────────

    def yardsticks(self) -> Iterator[Row]:
        """What the yardsticks measure of the nation, but for what was told above."""
        rows = [row for id, one in self._world.yardsticks.items() for row in self._by(id, one)]
        if rows:
            yield Row("yardsticks", phrase("compare.outcome.yardsticks"), ())
            yield from rows

    def _by(self, id: str, one: object) -> Iterator[Row]:
        match one:
            case ClocksMet():
                for of in ("met", "missed"):
                    label = phrase(f"compare.outcome.clocks-{of}")
                    yield from self._keyed(f"{id}/{of}", label, Key(id, NATION, of, None, "teams"))
            case Provided(provided_at=at):
                label = phrase("compare.outcome.lacking", time=in_hours(at))
                yield from self._keyed(
                    f"{id}/without", label, Key(id, NATION, ANYTHING, at, "persons")
                )
            case EffectsAt(effects_at=moments):
                for at in moments:
                    label = phrase("compare.outcome.lack-at", time=in_hours(at))
                    yield from self._row(
                        f"{id}/{at}",
                        label,
                        lambda team, id=id, at=at: self._persons(team, id, at),  # type: ignore[misc]
                        "persons",
                        1,
                    )
            case _:
                return

    def _keyed(self, id: str, label: Phrase, key: Key) -> Iterator[Row]:
        yield from self._row(id, label, lambda team: self._value(team, key), key.unit, 1)

    def _value(self, team: Team, key: Key) -> int | None:
        return team.measured.get(key)

    def _persons(self, team: Team, id: str, at: int) -> int | None:
        """Persons without at a moment, all needs together: who lacks two things counts twice."""
        keys = (Key(id, NATION, need, at, "persons") for need in self._world.needs)
        found = [team.measured.get(key) for key in keys]
        return None if None in found else sum(one or 0 for one in found)


def _told(value: int, unit: Unit) -> Phrase:
    match unit:
        case "ppm":
            return percent(value)
        case "seconds":
            return lasting(max(0, value))
        case "persons":
            return crowd(value)
        case "person-seconds":
            return number(told_hours(value))
        case _:
            return number(value)
