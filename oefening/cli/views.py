"""An exercise in lines of text: where it stands, its queue, its levels and its harm."""

from collections.abc import Callable, Iterator, Sequence

from oefening.events import InjectAdded
from oefening.projections.casualties import told_in
from oefening.projections.crowds import crowd
from oefening.projections.decisions import open_decisions
from oefening.projections.glance import people
from oefening.projections.harm import Harm, harm, told_hours
from oefening.projections.levels import HeatRow, Levels
from oefening.projections.lookup import Lookup
from oefening.projections.names import Names, percent
from oefening.projections.numbered import following, numbers
from oefening.projections.organised import lasting_of, level_of, teams_of
from oefening.projections.queue import GROUPS, Queued, queue
from oefening.projections.residents import Residents
from oefening.projections.sites import Sites
from oefening.projections.waiting import broken
from oefening.record import Header, Record
from oefening.state import State, prepared_in, temperature_in
from oefening.state.conditions import Asked
from oefening.text import Language, Phrase, phrase
from oefening.text.content import bare, degrees, lasting, listing, number
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE
from oefening.world.preparedness import SHARES


class Numbered(Names):
    """Names that say of injects and decisions by what they have to be typed, too."""

    def __init__(self, header: Header) -> None:
        super().__init__(header)
        self._numbers = numbers(header.scenario.injects)

    def learn(self, record: Record) -> None:
        """Number the injects that the scenario does not have, too."""
        super().learn(record)
        _number(self._numbers, record)

    def inject(self, id: str) -> Phrase:
        """`5. Power is out`."""
        title = super().inject(id)
        if id not in self._numbers:
            return title
        return phrase("plain.numbered", number=self._numbers[id], title=title)

    def question(self, id: str) -> Phrase:
        """`shelter: Where do people go?`."""
        return phrase("plain.asked", id=id, question=super().question(id))


def _number(known: dict[str, str], record: Record) -> None:
    """Give the next number to the inject that `record` adds, if it does."""
    if isinstance(record.body, InjectAdded):
        known[record.body.inject.id] = following(known)


class Views:
    """Looks at the states of one exercise in one language; every view is a list of lines."""

    def __init__(self, header: Header, language: Language) -> None:
        self.header = header
        self.language = language
        self.names = Names(header)
        self.levels = Levels(header.world)
        self.asked = Asked(header.world)
        self.lookup = Lookup(
            header.world, self.names, self.levels, Sites(header.world), Residents(header.world)
        )
        self.numbers = numbers(header.scenario.injects)

    def learn(self, record: Record) -> None:
        """Take in what the scenario does not say: injects that were added."""
        self.names.learn(record)
        _number(self.numbers, record)

    def words(self, said: Phrase) -> str:
        """`said` in the language of the views."""
        return said.render(self.language)

    def moment(self, second: int) -> str:
        """`D2 14:30`, as names have it."""
        return self.names.moment(second)

    def status(self, state: State, now: int, next_due: int | None) -> list[str]:
        """Clock, what comes next, how people fare, what waits for an answer, what was lacked."""
        lines = [self.clock(state, now)]
        if next_due is not None and not state.ended:
            lines.append(self.words(phrase("plain.next-due", moment=self.moment(next_due))))
        found = harm(self.header.world, state, now)
        lines += self.organisation(state)
        lines += [self.words(told) for told in people(self.header.world, state, self.names)]
        unhoused = self.unhoused(state, now)
        more = [] if unhoused is None else [unhoused]
        return [*lines, *self.open(state), self.harm(found), self.lacking(found), *more]

    def organisation(self, state: State) -> list[str]:
        """Every place that was scaled up, with its teams, and how long these can go on."""
        lines: list[str] = []
        for place in state.grips:
            told = [level_of(state, place, self.names), *lasting_of(state, place)]
            what = listing([one for one in told if one is not None])
            lines.append(self.words(phrase("plain.grip", place=self.names.place(place), what=what)))
            lines += [
                self.words(phrase("plain.team", team=team, stands=stands))
                for team, stands in teams_of(state, place, self.names)
            ]
        return lines

    def open(self, state: State) -> list[str]:
        """Every decision and question that waits for an answer, a line each, the oldest first."""
        decisions = [
            self.words(
                phrase(
                    "plain.open-decision",
                    id=open_.decision.id,
                    question=self.names.question(open_.decision.id),
                    cell=self.names.cell(open_.decision.cell),
                    since=self.moment(open_.since),
                )
            )
            for open_ in open_decisions(self.header.scenario, state)
        ]
        return [*decisions, *self.questions(state)]

    def questions(self, state: State) -> list[str]:
        """Every question that waits for an answer, by the number it is answered by."""
        return [
            self.words(
                phrase(
                    "plain.open-question",
                    number=at,
                    cell=self.names.cell(question.cell),
                    since=self.moment(question.asked_at),
                    text=question.text,
                )
            )
            for at, question in enumerate(state.questions, start=1)
            if question.answered_at is None
        ]

    def clock(self, state: State, now: int) -> str:
        """`D1 14:30 (T+08:00), paused`."""
        return self.words(
            phrase(
                "plain.clock",
                moment=self.header.calendar.show(now),
                state=phrase(f"plain.state.{state.clock}"),
            )
        )

    def queue(self, state: State, now: int) -> list[str]:
        """Every inject, a line each, under the name of its group."""
        groups = queue(self.header.scenario, state, self.header.calendar, now)
        lines: list[str] = []
        for group in GROUPS:
            if groups[group]:
                lines.append(self.words(phrase(f"plain.group.{group}")))
                lines += [
                    f"  {self.entry(entry)}{self._doubt(entry, state, now)}"
                    for entry in groups[group]
                ]
        return lines or [self.words(phrase("plain.queue-empty"))]

    def _doubt(self, entry: Queued, state: State, now: int) -> str:
        """That the text of what is due takes for granted what is not so; else nothing."""
        if entry.status != "due" or not broken(self.asked, entry, state, now):
            return ""
        return f"  {self.words(phrase('legend.broken'))}"

    def entry(self, entry: Queued) -> str:
        """` 7  D1 08:15  Power is out (due, by hand)`, beginning with its number."""
        when = entry.state.released_at if entry.state.released_at is not None else entry.due
        shown = "–" if when is None else self.moment(when)
        title = self.words(self.names.inject(entry.inject.id))
        state = self.words(phrase(f"plain.inject.{entry.status}"))
        release = self.words(phrase(f"plain.release.{entry.inject.release}"))
        return f"{self.numbers[entry.inject.id]:>2}  {shown:9}  {title} ({state}, {release})"

    def heat(self, state: State, places: Sequence[str] = ()) -> list[str]:
        """The seven requirements in the regions in play, worst first, then in the country."""
        played = self.levels.in_play(self.header.scenario.regions)
        rows = self.levels.rows(state, places or played)
        lines = [
            line for row in sorted(rows, key=lambda row: row.worst) for line in self._heat(row)
        ]
        if places:
            return lines + [told for place in places for told in self._people(state, place)]
        return lines + self._heat(self.levels.nation(state)) + self._patients(state, NATION)

    def _patients(self, state: State, place: str) -> list[str]:
        """The casualties of a region, or of the nation; nothing where there have been none."""
        told = [self.words(line) for line, _ in told_in(state, place, self.header.world.care)]
        heading = self.words(phrase("care.of", place=self.names.place(place)))
        return [heading, *(f"  {one}" for one in told)] if told else []

    def _people(self, state: State, place: str) -> Iterator[str]:
        """How cold it is in a place, and how households there are prepared."""
        world = self.header.world
        if world.weather.works:
            outside = degrees(temperature_in(world, state, place))
            yield self.words(phrase("plain.outside", degrees=outside))
        prepared = prepared_in(world, state, place)
        shares = [
            phrase("plain.prepared-share", what=phrase(f"prepared.{name}"), share=percent(share))
            for name in SHARES
            if (share := getattr(prepared, name))
        ]
        if shares:
            yield self.words(phrase("plain.prepared", shares=listing(shares)))
        yield from self._patients(state, place)

    def _heat(self, row: HeatRow) -> list[str]:
        parts = []
        for requirement, heat in zip(REQUIREMENTS, row.heats, strict=True):
            if heat is not None:
                worst = (
                    self.names.place(heat.worst)
                    if row.place == NATION
                    else bare(self.names.capacity(heat.worst))
                )
                key = "plain.heat-whole" if heat.level == WHOLE else "plain.heat"
                named = self.names.requirement(requirement)
                parts.append(phrase(key, requirement=named, level=percent(heat.level), worst=worst))
        place = self.words(self.names.place(row.place))
        return [f"{place} ({row.place}): {self.words(listing(parts))}"]

    def harm(self, found: Harm) -> str:
        """Person-hours unmet, in play and in all where these differ, by need, the largest first."""
        needs = self._largest({need: lack.told for need, lack in found.needs.items()}, number)
        total, here = found.total.told, found.within(self.header.scenario.regions).told
        key = "cli.summary.harm" if here == total else "cli.summary.harm-in-play"
        return self.words(phrase(key, total=number(total), here=number(here), needs=needs))

    def unhoused(self, state: State, now: int) -> str | None:
        """Person-hours of who sought shelter and had none, and who has none now; None: nobody."""
        shelters = state.shelters.values()
        hours = told_hours(sum(one.at(now) for one in shelters))
        if not hours:
            return None
        short = crowd(sum(one.short for one in shelters))
        key = "cli.summary.unhoused-endex" if state.ended else "cli.summary.unhoused"
        return self.words(phrase(key, hours=number(hours), short=short))

    def lacking(self, found: Harm) -> str:
        """Persons who go without now, by need, the most first."""
        persons = {need: lack.persons for need, lack in found.needs.items() if lack.persons}
        if not persons:
            needs = listing(map(self.names.capacity, found.needs))
            return self.words(phrase("plain.nobody-lacks", needs=needs))
        return self.words(phrase("plain.lacking", needs=self._largest(persons, crowd)))

    def _largest(self, amounts: dict[str, int], told: Callable[[int], Phrase]) -> str:
        """`Warmth at home 12,000; Food 300`, each amount as it is `told`."""
        return "; ".join(
            f"{self.words(self.names.capacity(need))} {self.words(told(amount))}"
            for need, amount in sorted(amounts.items(), key=lambda item: -item[1])
        )

    def duration(self, seconds: int) -> str:
        """`26h30m`, and `26u30m` in Dutch."""
        return self.words(lasting(seconds))
