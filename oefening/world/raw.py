"""World data as it is written: a template of a region, a table of regions, and named parameters.

A template's node is a node in the place `HERE`; a reference to `power` is to `HERE.power`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from pydantic import Field, TypeAdapter

from oefening.errors import InputError, Problem, did_you_mean
from oefening.source import (
    Address,
    Bilingual,
    Count,
    Document,
    Factor,
    Id,
    Model,
    Path,
    Title,
    load,
    read,
)
from oefening.text import phrase
from oefening.world.care import Care
from oefening.world.couplings import Coupling
from oefening.world.measures import Budget, Measure, Pillar
from oefening.world.military import Military
from oefening.world.model import Capacity, Figure, NeedKind, Requirement
from oefening.world.movement import Movement
from oefening.world.nodes import Node
from oefening.world.organisation import Organisation
from oefening.world.preparedness import Preparedness
from oefening.world.provenance import FOUNDED, Parameter, Source
from oefening.world.reception import Reception
from oefening.world.remade import Remade
from oefening.world.switches import Switch
from oefening.world.travel import Travel
from oefening.world.weather import Weather
from oefening.world.yardsticks import Yardstick

HERE = "HERE"
"""The place of a template's nodes, which stands for every place that has them."""

FILES = (
    "world.yaml",
    "sources.yaml",
    "parameters.yaml",
    "regions.yaml",
    "capacities.yaml",
    "national.yaml",
    "households.yaml",
    "crews.yaml",
)
"""The files of a world, in the order in which their errors are told."""

LEVERS = "levers.yaml"

SECTIONS: Mapping[str, TypeAdapter[Any]] = {
    "couplings": TypeAdapter(dict[Id, Coupling]),
    "switches": TypeAdapter(dict[Id, Switch]),
    "measures": TypeAdapter(dict[Id, Measure]),
    "budgets": TypeAdapter(dict[Count, Budget]),
    "pillars": TypeAdapter(dict[Id, Pillar]),
    "military": TypeAdapter(Military),
    "organisation": TypeAdapter(Organisation),
    "travel": TypeAdapter(Travel),
    "care": TypeAdapter(Care),
    "preparedness": TypeAdapter(Preparedness),
    "weather": TypeAdapter(Weather),
    "reception": TypeAdapter(Reception),
    "movement": TypeAdapter(Movement),
    "yardsticks": TypeAdapter(dict[Id, Yardstick]),
}
"""What else a world may say, each in a file of its own: by the name of that file, which is that of
the field of `World` that holds what it says, the shape of the whole file."""


def section_file(section: str) -> str:
    """The name of the file of a section."""
    return f"{section.replace('_', '-')}.yaml"


def parameter_file(name: str) -> str:
    """The name of the file with the numbers that stand in the file `name`."""
    return name.replace(".yaml", "-parameters.yaml")


_WHAT_ELSE = (LEVERS, *map(section_file, SECTIONS))
OPTIONAL = (*map(parameter_file, _WHAT_ELSE), *_WHAT_ELSE)
"""The files that a world may do without."""


class About(Model):
    """What a world consists of, in words."""

    noun = "noun.world"

    format: Id
    id: Id
    name: Bilingual
    requirements: dict[Requirement, Bilingual]
    needs: dict[Id, NeedKind]
    trades: dict[Id, Bilingual] = Field(default_factory=dict)
    profiles: dict[Id, tuple[Factor, ...]] = Field(default_factory=dict)


class Region(Model):
    """A row of the table of regions."""

    noun = "noun.place"

    id: Address
    name: Title
    population: Count
    latitude: Count
    longitude: Count
    column: Count
    row: Count
    neighbours: tuple[str, ...] = ()


class Regions(Model):
    """The table of regions, and where each of its columns comes from."""

    noun = "noun.world"

    figures: dict[Id, Figure] = Field(default_factory=dict)
    regions: tuple[Region, ...]


class RegionalCapacity(Capacity):
    """A capacity of the template of a region."""

    only: tuple[str, ...] = ()
    """The regions that have one; none named: all."""
    node: Node


class NationalNode(Model):
    """What the whole country shares."""

    noun = "noun.capacity"

    name: Bilingual | None = None
    """None: that of the capacity which regions have under the same id."""
    node: Node


class CrewRule(Model):
    """How many crews of a trade there are."""

    noun = "noun.crew-pool"

    people_per_crew: Count = 0
    """Inhabitants of a region for each of its crews; every region has at least one, or with 0 no
    region has any."""
    national: Count = 0
    """Crews that can be sent anywhere."""


@dataclass(frozen=True)
class RawWorld:
    """A world that has been read, its numbers not yet put in place."""

    documents: Mapping[str, Document]
    """By the name of the file."""
    about: About
    sources: dict[str, Source]
    parameters: dict[str, Parameter]
    """Those of all files."""
    table: Regions
    remade: Remade = field(default_factory=Remade, compare=False, repr=False)
    """What was made of it before."""

    def switched_off(self, without: Iterable[str]) -> dict[str, str]:
        """What parameters are overridden by, where a scenario is without these; others are left."""
        document = self.documents.get(section_file("switches"))
        if document is None:
            return {}
        switches: dict[str, Switch] = load(SECTIONS["switches"], document)
        off: dict[str, str] = {}
        for name in without:
            if name in switches:
                off |= switches[name].sets
        return off


_sources = TypeAdapter(dict[Id, Source])
_parameters: TypeAdapter[dict[str, Parameter]] = TypeAdapter(dict[Id, Parameter])
_PARAMETER_FILES = ("parameters.yaml", *map(parameter_file, _WHAT_ELSE))


def raw_world(files: Mapping[str, bytes], folder: str) -> RawWorld:
    """The world written in `files`, by name; raise `InputError` for all that is wrong in them.

    `folder` stands ahead of the names in messages. All of `FILES` are needed, none of `OPTIONAL`.
    """
    documents = {name: read(data, f"{folder}/{name}") for name, data in files.items()}
    try:
        raw = RawWorld(
            documents=documents,
            about=load(About, documents["world.yaml"]),
            sources=load(_sources, documents["sources.yaml"]),
            parameters=_all_parameters(documents),
            table=load(Regions, documents["regions.yaml"]),
        )
    except InputError:
        raise InputError(list(_all_troubles(documents))) from None
    problems = list(_unfounded(raw))
    if problems:
        raise InputError(problems)
    return raw


def _all_parameters(documents: Mapping[str, Document]) -> dict[str, Parameter]:
    parameters: dict[str, Parameter] = {}
    for name in _PARAMETER_FILES:
        if name in documents:
            numbers = load(_parameters, documents[name])
            parameters |= numbers
    return parameters


def _all_troubles(documents: Mapping[str, Document]) -> Iterator[Problem]:
    attempts: tuple[Callable[[], object], ...] = (
        lambda: load(About, documents["world.yaml"]),
        lambda: load(_sources, documents["sources.yaml"]),
        *(
            partial(load, _parameters, documents[name])
            for name in _PARAMETER_FILES
            if name in documents
        ),
        lambda: load(Regions, documents["regions.yaml"]),
    )
    for attempt in attempts:
        try:
            attempt()
        except InputError as error:
            yield from error.problems


def _unfounded(raw: RawWorld) -> Iterator[Problem]:
    """Parameters written twice, and sources that are not listed or not given where one must be."""
    files = [raw.documents[name] for name in _PARAMETER_FILES if name in raw.documents]
    seen: dict[str, str] = {}
    for document in files:
        for id in document.value if isinstance(document.value, dict) else ():
            if id in seen:
                message = phrase("parameter-twice", name=id, file=seen[id])
                yield Problem("duplicate-id", document.place((id,), key=True), message)
            seen[id] = document.name
            yield from _without_source(raw, raw.parameters[id], document, (id,))
    for id, figure in raw.table.figures.items():
        yield from _without_source(raw, figure, raw.documents["regions.yaml"], ("figures", id))


def _without_source(
    raw: RawWorld, number: Parameter | Figure, document: Document, path: Path
) -> Iterator[Problem]:
    if number.source is None:
        if number.provenance in FOUNDED:
            message = phrase("no-source", provenance=number.provenance)
            yield Problem("no-source", document.place((*path, "provenance")), message)
    elif number.source not in raw.sources:
        message = phrase("unknown-source", name=number.source)
        hint = did_you_mean(number.source, raw.sources)
        yield Problem("unknown-source", document.place((*path, "source")), message, hint)
