"""A world's nodes with every number in its place, still for no region in particular."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import JsonValue, TypeAdapter, ValidationError

from oefening.errors import InputError, Problem, did_you_mean
from oefening.source import Document, Model, Path, problems_of
from oefening.text import phrase
from oefening.world.couplings import Coupling
from oefening.world.filling import at, dressed, filled, given, named, unfilled
from oefening.world.levers import Lever
from oefening.world.model import NATION, NeedKind
from oefening.world.nodes import Node, capacity_of, place_of
from oefening.world.preparedness import Preparedness
from oefening.world.raw import (
    HERE,
    LEVERS,
    SECTIONS,
    CrewRule,
    NationalNode,
    RawWorld,
    RegionalCapacity,
    section_file,
)
from oefening.world.remade import Remade

M = TypeVar("M", bound=Model)


@dataclass(frozen=True)
class Template:
    """What becomes the nodes of every region, area and the nation."""

    regional: dict[str, RegionalCapacity]
    national: dict[str, NationalNode]
    needs: dict[str, Node]
    crews: dict[str, CrewRule]
    """By trade."""
    levers: dict[str, Lever]
    sections: dict[str, Any]
    """By the field of `World`."""
    uses: dict[str, tuple[str, ...]]
    """Where each parameter stands, as in `World.uses`."""

    def nodes(self) -> Iterator[tuple[str, Path, Node]]:
        """Each node with its file and its path in that."""
        for id, capacity in self.regional.items():
            yield "capacities.yaml", (id, "node"), capacity.node
        for id, shared in self.national.items():
            yield "national.yaml", (id, "node"), shared.node
        for id, need in self.needs.items():
            yield "households.yaml", (id,), need

    def lacks(self, address: str, consumer: str | None = None) -> bool:
        """Whether `address`, in `HERE` or the nation, is nowhere, or not wherever `consumer` is."""
        place, id = place_of(address), capacity_of(address)
        if place == NATION:
            return id not in self.national
        supplier = self.regional.get(id)
        if supplier is None:
            return True
        there = self.regional.get(consumer or "")
        regions = set(there.only) if there is not None else set()
        return bool(supplier.only) and not (regions and regions <= set(supplier.only))


def template(raw: RawWorld, values: Mapping[str, str]) -> Template:
    """The template of `raw` with its parameters at `values`; raise `InputError` for every error."""
    reading = _Reading(raw.documents, values, raw.remade)
    made = Template(
        regional=reading.entries(RegionalCapacity, "capacities.yaml", HERE, "node"),
        national=reading.entries(NationalNode, "national.yaml", NATION, "node"),
        needs=reading.entries(Node, "households.yaml", HERE),
        crews=reading.entries(CrewRule, "crews.yaml"),
        levers=reading.entries(Lever, LEVERS) if LEVERS in raw.documents else {},
        sections=reading.sections(),
        uses={name: tuple(places) for name, places in reading.uses.items()},
    )
    problems = reading.problems or [
        *_unnamed(made, raw),
        *_unplaced(made, raw),
        *_dangling(made, raw),
        *_uncounted(made, raw),
        *_uncoupled(made, raw),
    ]
    if problems:
        raise InputError(problems)
    return made


@dataclass
class _Reading:
    """Reads files whose top level is a mapping of things by their ids."""

    documents: Mapping[str, Document]
    values: Mapping[str, str]
    remade: Remade
    problems: list[Problem] = field(default_factory=list)
    uses: dict[str, dict[str, None]] = field(default_factory=dict)

    def entries(
        self, model: type[M], name: str, place: str = "", node: str | None = None
    ) -> dict[str, M]:
        """What the file `name` says of each id, noting what is wrong.

        The field `node` of each is a node of `place`, or for None each is one itself.
        """
        document = self.documents[name]
        self.problems += document.empties
        data = document.value
        found: dict[str, M] = {}
        if not isinstance(data, dict):
            message = phrase("not-mapping", noun=phrase("noun.world"))
            self.problems.append(at(document, (), "not-mapping", message))
            return found
        for id, fields in data.items():
            used = self._used((name, id), fields)
            parts = (fields, *map(self.values.get, used))
            try:
                found[id] = self.remade.of(
                    (name, id),
                    parts,
                    self._entry,
                    model,
                    fields,
                    id,
                    document,
                    place=place,
                    node=node,
                )
            except InputError as wrong:
                self.problems += wrong.problems
                continue
            where = f"{place or name.removesuffix('.yaml')}.{id}"
            for one in used:
                self.uses.setdefault(one, {})[where] = None
        return found

    def _used(self, key: tuple[str, str], fields: JsonValue) -> tuple[str, ...]:
        """The parameters that stand in `fields`."""
        return self.remade.of((*key, named), (fields,), _each, fields)

    def _entry(
        self,
        model: type[M],
        fields: JsonValue,
        id: str,
        document: Document,
        *,
        place: str,
        node: str | None,
    ) -> M:
        """What is said of an id; raise `InputError` for all that is wrong."""
        if unknown := list(unfilled(fields, self.values, document, (id,))):
            raise InputError(unknown)
        numbers = filled(fields, self.values)
        problems: list[Problem] = []
        ready = numbers
        if place and node is None:
            problems += given(numbers, document, (id,))
            ready = dressed(numbers, place, id)
        elif place and isinstance(numbers, dict) and node in numbers:
            problems += given(numbers[node], document, (id, node))
            ready = {**numbers, node: dressed(numbers[node], place, id)}
        try:
            found = model.model_validate(ready, by_alias=True, by_name=False)
        except ValidationError as error:
            raise InputError([*problems, *problems_of(error, document, (id,))]) from None
        if problems:
            raise InputError(problems)
        return found

    def sections(self) -> dict[str, Any]:
        """What the files of sections say, of those that there are."""
        found: dict[str, Any] = {}
        for section, shape in SECTIONS.items():
            document = self.documents.get(section_file(section))
            if document is None:
                continue
            self.problems += document.empties
            name, value = section_file(section).removesuffix(".yaml"), document.value
            parts = (value, *map(self.values.get, self._used((name, ""), value)))
            try:
                found[section] = self.remade.of(
                    ("section", section), parts, self._section, shape, document
                )
            except InputError as wrong:
                self.problems += wrong.problems
                continue
            for id, fields in value.items() if isinstance(value, dict) else ():
                for one in self._used((name, id), fields):
                    self.uses.setdefault(one, {})[f"{name}.{id}"] = None
        return found

    def _section(self, shape: TypeAdapter[Any], document: Document) -> Any:
        """What a section says; raise `InputError` for all that is wrong."""
        if unknown := list(unfilled(document.value, self.values, document)):
            raise InputError(unknown)
        try:
            numbers = filled(document.value, self.values)
            return shape.validate_python(numbers, by_alias=True, by_name=False)
        except ValidationError as error:
            raise InputError(list(problems_of(error, document))) from None


def _each(fields: JsonValue) -> tuple[str, ...]:
    return tuple(dict.fromkeys(named(fields)))


def _unnamed(made: Template, raw: RawWorld) -> Iterator[Problem]:
    """National nodes that have no name, and needs that are not described."""
    for id, shared in made.national.items():
        if shared.name is None and id not in made.regional:
            noun = phrase("noun.capacity")
            message = phrase("missing-key", noun=noun, key="name")
            yield at(raw.documents["national.yaml"], (id,), "missing-key", message, key=True)
    for id in made.needs:
        if id not in raw.about.needs:
            yield _unknown_need(raw, id, "households.yaml", raw.about.needs)
    for id in raw.about.needs:
        if id not in made.needs:
            yield _unknown_need(raw, id, "world.yaml", made.needs)


def _unplaced(made: Template, raw: RawWorld) -> Iterator[Problem]:
    """Regions that have something, or where people are otherwise prepared, that there are not."""
    regions = [region.id for region in raw.table.regions]
    named: list[tuple[str, Path, str]] = [
        ("capacities.yaml", (id, "only", index), region)
        for id, capacity in made.regional.items()
        for index, region in enumerate(capacity.only)
    ]
    prepared: Preparedness = made.sections.get("preparedness", Preparedness())
    file = section_file("preparedness")
    named += [(file, ("places", place), place) for place in prepared.places]
    for name, path, region in named:
        if region not in regions:
            message = phrase("world-no-region", name=region)
            hint = did_you_mean(region, regions)
            document = raw.documents[name]
            yield at(document, path, "unknown-region", message, hint, key=name == file)


def _unknown_need(
    raw: RawWorld, id: str, name: str, others: Mapping[str, NeedKind] | Mapping[str, Node]
) -> Problem:
    path: Path = (id,) if name == "households.yaml" else ("needs", id)
    message = phrase("need-without-other", name=id)
    hint = did_you_mean(id, others)
    return at(raw.documents[name], path, "unknown-need", message, hint, key=True)


def _dangling(made: Template, raw: RawWorld) -> Iterator[Problem]:
    """References to what is not there, or not wherever it is needed."""
    for name, path, node in made.nodes():
        for where, address in references(node):
            if made.lacks(address, node.capacity):
                place, id = place_of(address), capacity_of(address)
                known = made.national if place == NATION else made.regional
                written = f"{NATION}.{id}" if place == NATION else id
                message = phrase("unknown-reference", name=written)
                hint = did_you_mean(id, known)
                yield at(raw.documents[name], (*path, *where), "unknown-reference", message, hint)


def _uncounted(made: Template, raw: RawWorld) -> Iterator[Problem]:
    """Capacities whose demand is to be counted, and that are nowhere."""
    for id, capacity in made.regional.items():
        name = None if capacity.asked is None else capacity.asked.demand
        if name is not None and name not in made.regional:
            message, hint = (
                phrase("unknown-reference", name=name),
                did_you_mean(name, made.regional),
            )
            document = raw.documents["capacities.yaml"]
            yield at(document, (id, "asked", "demand"), "unknown-reference", message, hint)


def _uncoupled(made: Template, raw: RawWorld) -> Iterator[Problem]:
    """What couplings watch or ask more of, and is nowhere."""
    couplings: dict[str, Coupling] = made.sections.get("couplings", {})
    for id, coupling in couplings.items():
        named: list[tuple[Path, str]] = [
            *((("watches", index), one) for index, one in enumerate(coupling.watches)),
            *(
                (("raises", index, "demand"), one.demand)
                for index, one in enumerate(coupling.raises)
            ),
        ]
        for where, name in named:
            nation, own = place_of(name) == NATION, capacity_of(name) or name
            known: set[str] = set(made.national) if nation else {*made.regional, *made.needs}
            if own not in known:
                message = phrase("unknown-reference", name=name)
                hint = did_you_mean(own, known)
                document, path = raw.documents[section_file("couplings")], (id, *where)
                yield at(document, path, "unknown-reference", message, hint)


def references(node: Node) -> Iterator[tuple[Path, str]]:
    """The address of each supplier of `node`, with its path in the node's fields."""
    for index, dependency in enumerate(node.depends):
        yield ("depends", index, "on"), dependency.on
        for number, tier in enumerate(dependency.tiers):
            if tier.refuel is not None:
                yield ("depends", index, "tiers", number, "refuel", "from"), tier.refuel.from_
