"""What things are called, in both languages: injects, cells, places, nodes, levers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from oefening.clock import shorten, whole_minute
from oefening.events import (
    DecisionRecorded,
    InjectAdded,
    QuestionAnswered,
    QuestionAsked,
    TierAdded,
)
from oefening.events.world import ends_of
from oefening.projections.convoy_names import ConvoyNames
from oefening.projections.effects import damages_of
from oefening.projections.emergencies import worded
from oefening.projections.heard import Heard
from oefening.projections.owners import owners
from oefening.projections.reserves import Kind, Reserves
from oefening.record import Header, Record
from oefening.source import Bilingual, Words
from oefening.source.values import parse_seconds
from oefening.state import DecisionTaken
from oefening.text import LANGUAGES, Phrase, phrase
from oefening.text.content import content, duration, lasting, listing, literal, name, unstopped
from oefening.text.phrases import noun
from oefening.world.levers import LeverParameter, LeverUse, ParameterKind
from oefening.world.model import NATION
from oefening.world.nodes import PERCENT, capacity_of, place_of
from oefening.world.pull import filled_in


def said(text: Words) -> Phrase:
    """What was typed, or an author's text, as a phrase."""
    if isinstance(text, str):
        return literal(text)
    return content(text.nl or "", text.en or "")


def _called(id: str, given: Bilingual) -> Phrase:
    """The name of something of the world; one that is no more than its id is said as that."""
    if given.nl in (id, None) and given.en in (id, None):
        return literal(id)
    return name(given.nl or "", given.en or "")


def whole_percent(ppm: int) -> int:
    """A level or share in whole percents, so that 100 and 0 are said only where they are exact."""
    return max(ppm // PERCENT, 1 if ppm else 0)


def percent(ppm: int) -> Phrase:
    """The same in words, in which less than one is said to be so."""
    if 0 < ppm < PERCENT:
        return phrase("story.some")
    return _percents(whole_percent(ppm))


@cache  # a long story says the same hundred over and over
def _percents(whole: int) -> Phrase:
    return phrase("story.percent", percent=whole)


class Names:
    """The names in a scenario and its world; what has none is called by its id."""

    def __init__(self, header: Header) -> None:
        scenario, world = header.scenario, header.world
        self.calendar = header.calendar
        self._injects = {inject.id: said(inject.title) for inject in scenario.injects}
        self.planned = {inject.id: inject for inject in scenario.injects}
        """The injects of the scenario, by id."""
        self._causes = {"inject": self._injects} | owners(header)
        self._cells = {id: said(name) for id, name in scenario.voices.items()}
        self._cells |= {cell.id: said(cell.name) for cell in scenario.cells}
        self._questions = {item.id: said(item.question) for item in scenario.decisions}
        self._options = {
            (it.id, one.id): said(one.text) for it in scenario.decisions for one in it.options
        }
        self._expected = {
            action.id: said(action.text) for inject in scenario.injects for action in inject.expects
        }
        self.levers = world.levers
        self._within = world.within
        self._split = world.areas
        self._places = {place.id: said(place.name) for place in world.places}
        self._explained = {id: _called(id, kind.name) for id, kind in world.capacities.items()}
        self._explained |= {id: _called(id, kind.name) for id, kind in world.needs.items()}
        public = {id: kind.public for id, kind in world.capacities.items() if kind.public}
        self._capacities = self._explained | {id: _called(id, one) for id, one in public.items()}
        kinds = {} if world.reception is None else world.reception.kinds
        self._sites = {id: said(kind.name) for id, kind in kinds.items()}
        self._without = {id: said(kind.without) for id, kind in world.needs.items()}
        self._trades = {id: _called(id, name) for id, name in world.trades.items()}
        self._nodes: dict[str, Phrase] = {}
        """Those that were asked for: a story names the same nodes over and over."""
        self._heard = Heard(damages_of(scenario))
        self.convoys = ConvoyNames(scenario, self.place)
        self.reserves = Reserves(world)
        self.organisation = world.organisation
        self._classes = {
            (node.address, one.id): said(one.name)
            for node in world.nodes
            for one in node.classes
            if one.name is not None
        }
        self._requirements = {
            str(id): name(one.nl or "", one.en or "") for id, one in world.requirements.items()
        }

    def moment(self, second: int) -> str:
        """`D2 14:30`, of the minute in which `second` lies: whoever reads needs no seconds."""
        return self.calendar.show(whole_minute(second), plus=False)

    def inject(self, id: str) -> Phrase:
        """The inject's title."""
        return self._injects.get(id) or literal(id)

    def began(self, id: str) -> Phrase:
        """The title of an inject, or what a decision asks: things that happen at a time."""
        return self._injects.get(id) or self.question(id)

    def cause(self, owner: str) -> Phrase | None:
        """The title of the disruption or inject, the name of the coupling; None of a decision."""
        kind, _, id = owner.partition("/")
        return self._causes.get(kind, {}).get(id)

    def measure(self, id: str) -> Phrase:
        """The name of a measure."""
        return self.cause(f"measure/{id}") or literal(id)

    def source(self, owner: str) -> Phrase | None:
        """What `cause` gives, or the cell whose decision it was; None where it was by hand."""
        kind, _, number = owner.partition("/")
        decided = self._heard.decided.get(int(number)) if kind == "decision" else None
        return self.cause(owner) if decided is None else self.cell(decided.cell)

    def cell(self, id: str) -> Phrase:
        """The name of a cell, or of a voice from outside the room."""
        return self._cells.get(id) or literal(id)

    def question(self, id: str) -> Phrase:
        """What a decision asks."""
        return self._questions.get(id) or literal(id)

    def option(self, decision: str, id: str) -> Phrase:
        """One answer to a decision."""
        return self._options.get((decision, id)) or literal(id)

    def expected(self, id: str) -> Phrase:
        """What was expected."""
        return self._expected.get(id) or literal(id)

    def lever(self, id: str) -> Phrase:
        """The lever's name."""
        return said(self.levers[id].name) if id in self.levers else literal(id)

    def use(self, use: LeverUse) -> Phrase:
        """`generators (district: South, number: 12)`: a lever as pulled."""
        lever = self.levers.get(use.lever)
        length = [phrase("story.lever-lasts", lasts=lasting(one)) for one in (use.lasts,) if one]
        if lever is None or not (lever.parameters or length):
            return self.lever(use.lever)
        given = filled_in(lever, use)
        shown = {
            name: parameter
            for name, parameter in lever.parameters.items()
            if not self._repeats(name, lever.parameters, given)
        }
        kinds = Counter(one.kind for one in shown.values() if one.told is None)
        parameters = [
            self._parameter(one, given[name], alone=kinds[one.kind] == 1)
            for name, one in shown.items()
        ]
        told = listing((*parameters, *length))
        return phrase("story.lever-use", lever=said(lever.name), parameters=told)

    def _parameter(self, parameter: LeverParameter, written: str, *, alone: bool) -> Phrase:
        """In the words of the lever, by its name if it is `alone` of its kind, or by meaning."""
        value = self._named(parameter.kind, written)
        if parameter.told is not None:
            told = parameter.told
            dutch, english = (
                told.in_(language).replace("{value}", value.render(language))
                for language in LANGUAGES
            )
            return content(dutch, english)
        if alone and parameter.kind in ("place", "id"):
            return value
        return phrase("story.parameter", meaning=said(parameter.meaning), value=value)

    def _repeats(
        self, name: str, parameters: dict[str, LeverParameter], given: dict[str, str]
    ) -> bool:
        """Whether a parameter only says in which region another one's area is, or says it again."""
        if parameters[name].kind != "place" or parameters[name].told is not None:
            return False
        others = [
            given[other]
            for other, known in parameters.items()
            if known.kind == "place" and other != name
        ]
        return any(self._within.get(other) == given[name] for other in others)

    def _named(self, kind: ParameterKind, written: str) -> Phrase:
        """What fills a lever's parameter, by its name where it is the id of something."""
        match kind:
            case "place":
                return self.place(written)
            case "id":
                known = self._capacities.get(written) or self._trades.get(written)
                return known or self.damage(written)
            case "duration":
                return duration(parse_seconds(written))
            case _:
                return literal(written)

    def place(self, id: str) -> Phrase:
        """The name of a region, an area or the nation."""
        return self._places.get(id) or literal(id)

    def own(self, id: str) -> Phrase:
        """The place, of a split region only by what it does not share with its areas."""
        named = self.place(id)
        return phrase("story.region-wide", place=named) if id in self._split else named

    def places(self, ids: Iterable[str]) -> Phrase:
        """The names of several."""
        return listing(self.place(id) for id in ids)

    def capacity(self, id: str) -> Phrase:
        """The name of a capacity or a need."""
        return self._capacities.get(id) or literal(id)

    def without(self, need: str) -> Phrase:
        """`people without water`; by the need's name where nothing says so."""
        return self._without.get(need) or self.capacity(need)

    def demand_class(self, address: str, id: str) -> Phrase:
        """What a class of the demand on a node is called."""
        return self._classes.get((address, id)) or literal(id)

    def sites(self, id: str) -> Phrase:
        """What sites of a kind are called."""
        return self._sites.get(id) or literal(id)

    def trade(self, id: str) -> Phrase:
        """What a crew is called."""
        return self._trades.get(id) or literal(id)

    def requirement(self, id: str) -> Phrase:
        """The name of one of the seven."""
        return self._requirements.get(id) or literal(id)

    def level(self, requirement: str, level: int, by: Phrase) -> Phrase:
        """`energy 60% (power)`: how a requirement stands, in ppm, and by what."""
        named, shown = self.requirement(requirement), percent(level)
        return phrase("story.level", requirement=named, level=shown, capacity=by)

    def node(self, address: str) -> Phrase:
        """`power in Utrecht`; of the nation's nodes the capacity alone."""
        named = self._nodes.get(address)
        if named is None:
            named = self.nodes(capacity_of(address), [place_of(address)])
            self._nodes[address] = named
        return named

    def explained(self, address: str) -> Phrase:
        """`Operator C (long batteries) in Utrecht`: what a node is called where it is explained."""
        id = capacity_of(address)
        return self._in(self._explained.get(id) or literal(id), [place_of(address)])

    def everywhere(self, address: str) -> Phrase:
        """`power everywhere in Utrecht`, which has areas; elsewhere just `power in Rivierzone`."""
        place, capacity = place_of(address), self.capacity(capacity_of(address))
        if place == NATION:
            return capacity
        key = "story.node-all" if place in self._split else "story.node"
        return phrase(key, capacity=capacity, place=self.place(place))

    def nodes(self, capacity: str, places: Sequence[str]) -> Phrase:
        """`power in Utrecht, Gooi en Vechtstreek`; of the nation's the capacity alone."""
        return self._in(self.capacity(capacity), places)

    def _in(self, capacity: Phrase, places: Sequence[str]) -> Phrase:
        if list(places) == [NATION]:
            return capacity
        return phrase("story.node", capacity=capacity, place=self.places(places))

    def found(self, address: str) -> Phrase:
        """A node, or a whole place: what can be looked up in the model."""
        return self.node(address) if "." in address else self.place(address)

    def damage(self, id: str) -> Phrase:
        """What a damage took out, once `learn` has seen it done, or is to take out."""
        return self.node(self._heard.damaged[id]) if id in self._heard.damaged else literal(id)

    def reason(self, text: Words) -> Phrase:
        """` (so it was written)`, to stand behind what was done; nothing where no reason was."""
        return phrase("story.reason", reason=said(text)) if text else literal("")

    def answer(self, taken: DecisionRecorded | DecisionTaken) -> Phrase:
        """What was decided in short: the option, else their own words, else the levers as pulled.

        Of what has none of these: what was asked.
        """
        if taken.decision is not None and taken.option is not None:
            return self.option(taken.decision, taken.option)
        if taken.text:
            return said(taken.text)
        if taken.levers or taken.decision is None:
            return listing(dict.fromkeys(map(self.use, taken.levers)))
        return self.question(taken.decision)

    def whole_answer(self, taken: DecisionRecorded | DecisionTaken) -> Phrase:
        """All that was decided: in their own words, the option and the levers."""
        parts = [said(taken.text)] if taken.text else []
        if taken.decision is not None and taken.option is not None:
            parts.append(self.option(taken.decision, taken.option))
        parts += [self.use(use) for use in taken.levers]
        return listing((*map(unstopped, parts[:-1]), *parts[-1:]))

    def decided(self, number: int) -> DecisionRecorded | None:
        """The decision in record `number`, once `learn` has seen it."""
        return self._heard.decided.get(number)

    def lever_behind(self, owner: str, changed: str) -> Phrase | None:
        """The lever as pulled by which an owner changed that, once `learn` has seen it."""
        use = self._heard.levers.get((owner, changed))
        return None if use is None else self.use(use)

    def is_added(self, inject: str) -> bool:
        """Whether the inject is one that the scenario does not have, and that `learn` has seen."""
        return inject in self._heard.added

    def asked(self, number: int) -> QuestionAsked | None:
        """The question of a cell in record `number`, once `learn` has seen it."""
        return self._heard.asked.get(number)

    def note(self, number: int) -> Phrase:
        """The note in record `number` in short, once `learn` has seen it."""
        text = self._heard.notes.get(number, str(number))
        return worded(text) or literal(shorten(text))

    def level_set(self, address: str) -> Phrase | None:
        """The level that the last act on the model gave the node, once `learn` has seen it."""
        return percent(self._heard.set[address]) if address in self._heard.set else None

    def is_anew(self, answer: QuestionAnswered) -> bool:
        """Whether the question had another answer before, once `learn` has seen that."""
        return self._heard.answered.get(answer.number, answer) != answer

    def learn(self, record: Record) -> None:
        """Keep what later records do not repeat: what a damage hits, what was decided or added."""
        self._heard.learn(record)
        self.convoys.learn(record.body)
        match record.body:
            case InjectAdded(inject=inject):
                self._injects[inject.id] = said(inject.title)
            case TierAdded(tier=tier, share=share, recharge=recharge):
                self.reserves.add(tier, share, recharge or 0)

    # ── reserves ─────────────────────────────────────────────────────────────────────────────────

    def backup(self, tier: str) -> Phrase:
        """`hospitals in Utrecht, part 1 of 3 (40%), generator for the loss of power`."""
        return phrase("reserve.of", node=self.whose(tier), reserve=self.reserve(tier))

    def reserve(self, tier: str) -> Phrase:
        """`generator for the loss of power`, by what it is."""
        return self.reserve_of(self.reserves.kind(tier), *ends_of(tier))

    def reserve_of(self, kind: Kind, consumer: str, supplier: str) -> Phrase:
        """A reserve of that kind; a supplier in the same place without the place."""
        here = place_of(supplier) == place_of(consumer)
        named = self.capacity(capacity_of(supplier)) if here else self.node(supplier)
        return noun(f"reserve.{kind}", supplier=named)

    def whose(self, tier: str) -> Phrase:
        """`hospitals in Utrecht, part 1 of 3 (40%)`: whose backup it is, and for which part."""
        return self.in_part(self.node(ends_of(tier)[0]), tier)

    def in_part(self, what: Phrase, tier: str) -> Phrase:
        """`what` with the part that the backup serves, if that is not the whole of its consumer."""
        part = self.part(tier)
        return what if part is None else phrase("reserve.in-part", what=what, part=part)

    def part(self, tier: str, now: int | None = None) -> Phrase | None:
        """`part 1 of 3 (40%)`: which part of its consumer it serves, in ppm `now`; None if all."""
        part = self.reserves.part(tier, now)
        if part is None:
            return None
        people = "-people" if self.reserves.kind(tier) in ("home", "help") else ""
        share = percent(part.share)
        if part.of == 1:
            return phrase(f"reserve.share{people}", share=share)
        return phrase(f"reserve.part{people}", number=part.number, of=part.of, share=share)
