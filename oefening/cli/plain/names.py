"""How things are called in the dialogue: by their code, or by the name that the program shows.

Case does not matter, and the beginning of a name does where it belongs to one thing only.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from oefening.cli.plain.words import first_word, known, unquoted
from oefening.cli.unclear import Unclear
from oefening.clock import shorten
from oefening.errors import closest
from oefening.projections.names import Names
from oefening.projections.spots import places_in_play
from oefening.record import Header
from oefening.scenario.live import CONVOY
from oefening.source import Bilingual
from oefening.text import LANGUAGES, Phrase, phrase
from oefening.text.content import coded, listing, literal
from oefening.text.phrases import noun
from oefening.world.model import NATION
from oefening.world.nodes import capacity_of, place_of

MANY = 6
"""Of things that a word may mean, at most, that are named."""

SHORTEST = 4
"""Letters with which an answer may begin to name something of the model."""

Forms = Mapping[str, tuple[str, ...]]
"""What each code may be called, all in small letters."""


def small(written: str) -> str:
    """`written` as names are compared: in small letters, with single spaces."""
    return " ".join(written.casefold().split())


def forms_of(id: str, name: Bilingual) -> tuple[str, ...]:
    """The code, the name in both languages, and what stands in brackets behind it."""
    names = [small(text) for text in (name.nl, name.en) if text]
    short = [found for text in names for found in re.findall(r"\(([^()]+)\)$", text)]
    return (small(id), *names, *short)


def meant(written: str, forms: Forms) -> list[str]:
    """The codes that `written` may mean: that are called so, or else that begin so."""
    wanted = small(written)
    if written in forms:
        return [written]
    called = [id for id, names in forms.items() if wanted in names]
    return called[-1:] or [  # an area rather than the region that it lies in
        id for id, names in forms.items() if wanted and any(n.startswith(wanted) for n in names)
    ]


def one_of(written: str, forms: Forms, wanted: str, called: "Called | None" = None) -> str:
    """The one code that `written` means; raise `Unclear` with what it may mean otherwise."""
    written = unquoted(written)
    found = meant(written, forms)
    if called is not None:
        found = called.played(found)
    if len(found) == 1:
        return found[0]
    if found:
        which = (
            listing(literal(id) for id in found[:MANY]) if called is None else called.told(found)
        )
        raise Unclear(phrase("plain.several", written=shorten(written), which=which))
    if (near := _nearest(written, forms, called)) is not None:
        what = phrase(f"plain.what.{wanted}")
        raise Unclear(phrase("plain.no-such-near", what=what, id=shorten(written), near=near))
    return known(written, list(forms), wanted)


def _nearest(written: str, forms: Forms, called: "Called | None") -> Phrase | None:
    """What `written` nearly is called, or is nearly a word of; None if nothing is."""
    whole: dict[str, list[str]] = {}
    words: dict[str, list[str]] = {}
    for id, names in forms.items():
        for one in names:
            whole.setdefault(one, []).append(id)
            for word in one.split(" "):
                words.setdefault(word.strip("()"), []).append(id)
    for known_as in (whole, words) if " " in small(written) else (words, whole):
        # Hardly any slip is in a first letter, and most that differ in it are other words.
        alike = [one for one in known_as if one[:1] == small(written)[:1]]
        near = closest(small(written), alike)
        if near is None:
            continue
        found = known_as[near] if called is None else called.played(known_as[near])
        if near == small(found[0]) or called is None:
            return literal(found[0] if near == small(found[0]) else near)
        return called.told(found[:1])
    return None


def leading(
    rest: str, forms: Forms, wanted: str, called: "Called | None" = None
) -> tuple[str, str]:
    """What the first words of `rest` are called together, and the words behind it."""
    words = rest.split(" ")
    for count in range(len(words), 1, -1):
        name = small(" ".join(words[:count]))
        if found := [id for id, names in forms.items() if name in names]:
            return found[-1], " ".join(words[count:]).strip()
    word, others = first_word(rest, wanted)
    return one_of(word, forms, wanted, called), others


def _by_address(address: str) -> tuple[str, ...]:
    """`vr09.power` and `power vr09`."""
    return small(address), small(" ".join(reversed(address.rsplit(".", 1))))


class Called:
    """What the places and the nodes of one exercise are called."""

    def __init__(self, header: Header, names: Names) -> None:
        self._names = names
        self._nodes = {node.address: None for node in header.world.nodes}
        self.places = {place.id: forms_of(place.id, place.name) for place in header.world.places}
        self._played = {*places_in_play(header.scenario, header.world), NATION}

    @cached_property
    def nodes(self) -> dict[str, tuple[str, ...]]:
        """What every node may be called: by its address, or by capacity and place, coded or not."""
        return {
            address: (
                *_by_address(address),
                *dict.fromkeys(
                    small(called(address).render(language))
                    for called in (self._names.node, self._names.explained)
                    for language in LANGUAGES
                ),
            )
            for address in self._nodes
        }

    @cached_property
    def all(self) -> Forms:
        """Of the places, then of the nodes: what can be looked up."""
        return {**self.places, **self.nodes}

    @cached_property
    def _of_nation(self) -> Forms:
        """What the nation is called, and what it has as the mean of its regions alone."""
        found = (f"{NATION}.{capacity_of(one)}" for one in self._nodes)
        means = {address: _by_address(address) for address in found if address not in self._nodes}
        return {NATION: (small(NATION),), **means}

    def played(self, ids: Iterable[str]) -> list[str]:
        """Those of `ids` that lie in the regions in play, if any do; else all."""
        every = list(ids)
        mine = [id for id in every if id.startswith(CONVOY) or place_of(id) in self._played]
        return mine or every

    def told(self, ids: Sequence[str]) -> Phrase:
        """`hospitals in Utrecht (VR09.hospital), …`: the first of `ids`, with their codes."""
        named = [self._told(id) for id in ids[:MANY]]
        return listing([*named, literal("…")] if len(ids) > MANY else named)

    def _told(self, id: str) -> Phrase:
        if id.startswith(CONVOY):
            convoy = id.removeprefix(CONVOY)
            return coded(self._names.convoys.of(convoy), convoy)
        return coded(self._names.found(id), id)

    def place(self, written: str) -> str:
        """The place that is called so; raise `Unclear` where none is, or several may be."""
        return one_of(written, self.places, "place", self)

    def node(self, written: str) -> str:
        """The node that is called so; raise `Unclear` likewise."""
        return one_of(written, self.nodes, "node", self)

    def found(self, written: str) -> str:
        """The node or the place that is called so; raise `Unclear` likewise."""
        return one_of(written, self.all, "address", self)

    def wondered(self, written: str) -> str:
        """What can be asked why that is called so: the same, and the nation, mean by mean too."""
        forms = {**self._of_nation, **self.convoys, **self.all}
        return one_of(written, forms, "wondered", self)

    @property
    def convoys(self) -> dict[str, tuple[str, ...]]:
        """What the convoys that were formed are called: by id and name, and by their packets."""
        return {
            f"{CONVOY}{id}": tuple(dict.fromkeys(self._called_convoy(id, packets)))
            for id, packets in self._names.convoys.packets.items()
        }

    def _called_convoy(self, id: str, packets: int) -> Iterator[str]:
        yield small(id)
        for language in LANGUAGES:
            name = self._names.convoys.of(id)
            called = small(name.render(language, begins=False))
            yield called
            yield called.rpartition(" ")[2]
            for packet in range(1, packets + 1):
                told = noun("convoy.packet", convoy=name, packet=packet)
                yield small(told.render(language, begins=False))

    def leading(self, rest: str, forms: Forms, wanted: str) -> tuple[str, str]:
        """What the first words of `rest` are called together, and the words behind it."""
        return leading(rest, forms, wanted, self)

    def each(self, rest: str, forms: Forms, wanted: str) -> list[str]:
        """Every place or node that is named in `rest`, one behind the other."""
        found: list[str] = []
        while rest:
            id, rest = self.leading(rest, forms, wanted)
            found.append(id)
        return found

    def alike(self, written: str) -> list[str]:
        """What `written` alone may name, in the plural too; nothing where it is too short."""
        wanted = small(written).rstrip(".!?")
        if len(wanted) < SHORTEST:
            return []
        stem = wanted[:-1] if len(wanted) > SHORTEST else wanted
        found = meant(wanted, self.all) or meant(stem, self.all)
        return self.played(found)
