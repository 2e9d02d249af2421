"""What may hold a node down, and the steps of the chain that leads there."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from oefening.projections.repairs import Repair
from oefening.projections.why.accounts import Backup, Supply
from oefening.state import DamageState
from oefening.state.parts import Claim, Holder, Service
from oefening.world.nodes import capacity_of


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damage takes a share out of it, or of what its stock receives."""

    id: str
    damage: DamageState
    points: int | None = None
    """As of `Short`."""
    repair: Repair | None = None
    """What is done about it at that moment."""
    later: "Later | None" = None
    """What has come of it by the moment that is asked for; None where that is this one."""


@dataclass(frozen=True, slots=True)
class Later:
    """What has come of a damage by a later moment."""

    repair: Repair | None
    """What is done about it then; None where it is over."""


@dataclass(frozen=True, slots=True)
class Raised:
    """A change of demand; of a coupling with what people went short of, down to why."""

    id: str
    claim: Claim
    lacks: tuple["Lacked", ...] = ()
    """Where that weighed most."""
    others: int = 0
    """In how many more places people went short."""
    most: bool = False
    """Whether the coupling adds no more however short people go."""
    again: bool = False
    """Whether what people went short of is told further up."""


@dataclass(frozen=True, slots=True)
class Lacked:
    """People of a place go short of something, and ask more of something else for that."""

    weight: int
    """Share of these people among all whose shortage counts, in ppm."""
    step: "Step"
    alike: bool
    """Whether that is for the same reasons as in a place that is told before it."""


@dataclass(frozen=True, slots=True)
class Passing:
    """A convoy that is on its way over it."""

    convoy: str
    packets: int
    owner: str


@dataclass(frozen=True, slots=True)
class Asked:
    """More is asked than it can supply at its best."""

    demand: int
    """All that is asked, in ppm of normal."""
    margin: int
    """What it can supply at most, likewise."""
    usual: int
    """What the world has asked of it at all hours, in ppm of normal."""
    profile: int
    """Factor of the hour of the day, in ppm."""
    claims: tuple[Raised, ...]
    convoys: tuple[Passing, ...] = ()


@dataclass(frozen=True, slots=True)
class Margin:
    """What is left of it meets a demand that is not what it can supply at its best."""

    left: int
    """Of what it can do, in ppm."""
    margin: int
    """What it can supply at its best, in ppm of normal demand."""
    demand: int
    """All that is asked, likewise."""


@dataclass(frozen=True, slots=True)
class ByHand:
    """It is held by hand."""

    level: int | None
    """In ppm; None: as it was."""
    holder: Holder


@dataclass(frozen=True, slots=True)
class Down:
    """It fell, and does not come up the moment that its cause is gone."""

    fell: int
    """Exercise second."""
    until: int | None
    """When it will be up; None while it lacks what it needs for that."""
    lowest: bool
    """Whether it keeps the lowest level that it reached, rather than none."""
    then: "Step | None" = None
    """By what it fell, where that is not what holds it down now."""


@dataclass(frozen=True, slots=True)
class Emptied:
    """Its stock is empty, so that it delivers no more than comes in."""

    since: int
    """Exercise second."""
    comes: int
    """What comes in, in ppm of normal demand."""
    causes: tuple["Cause", ...]
    """Why no more does."""
    reception: int
    """Of what can come in at most, what is left of that, in ppm."""
    margin: int
    """What can come in at most, in ppm of normal demand."""
    enlarged: tuple[str, ...] = ()
    """By whose order it held more than in the world, as records call that."""


@dataclass(frozen=True, slots=True)
class Behind:
    """The class of demand is served behind others, and what there is does not reach it."""

    ahead: tuple[str, ...]
    services: Mapping[str, Service]
    """Changes of the order."""


@dataclass(frozen=True, slots=True)
class Capped:
    """A class of demand is given no more than so much of what it asks."""

    id: str
    cap: int
    """In ppm."""
    services: Mapping[str, Service]
    """Changes that cap it so; none where the world does."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """A backup, and why it does not make up for the loss."""

    backup: Backup
    dried: int | None
    """Since when it is empty; None while it holds something."""
    fuel: "Step | None" = None
    """Why what refuels it falls short."""


@dataclass(frozen=True, slots=True)
class Short:
    """A supplier falls short."""

    supply: Supply
    step: "Step"
    bridges: tuple[Bridge, ...]
    points: int | None
    """Percentage points that it costs, where it is one loss of several that add up: rounded, so
    that these come to what is lost in all, which is rounded up as what is left is rounded down."""
    alternative: bool
    """Whether another would do as well."""


@dataclass(frozen=True, slots=True)
class Area:
    """An area of a split region falls short, or a region of the nation."""

    weight: int
    """Share of the region or the nation, in ppm."""
    step: "Step"


@dataclass(frozen=True, slots=True)
class Others:
    """Further areas or regions fall short, which cost it less."""

    count: int


Cause = Damaged | Asked | Margin | ByHand | Down | Emptied | Behind | Capped | Short | Area | Others

Root = Damaged | Asked | ByHand | Down | Emptied | Behind | Capped


@dataclass(frozen=True, slots=True)
class Step:
    """A node, or a mean over regions, with what holds it down."""

    address: str
    """Of the capacity in the nation, of a mean; empty: of the mean of a requirement."""
    index: int
    """Of which class of its demand, from 0; -1: of the mean."""
    level: int
    """In ppm."""
    at: int
    """Exercise second of which this is told."""
    causes: tuple[Cause, ...] = ()
    """What binds, what costs most first."""
    again: bool = False
    """Whether its causes are told further up."""


def walk(step: Step) -> Iterator[tuple[Step, Cause]]:
    """Every cause with the step that it belongs to, in the order in which they are told."""
    for cause in step.causes:
        yield from _walk(step, cause)


def _walk(step: Step, cause: Cause) -> Iterator[tuple[Step, Cause]]:
    yield step, cause
    match cause:
        case Short(step=deeper, bridges=bridges):
            yield from walk(deeper)
            for bridge in bridges:
                if bridge.fuel is not None:
                    yield from walk(bridge.fuel)
        case Area(step=deeper) | Down(then=Step() as deeper):
            yield from walk(deeper)
        case Emptied(causes=causes):
            for one in causes:
                yield from _walk(step, one)
        case Asked(claims=claims):
            for raised in claims:
                for lacked in raised.lacks:
                    yield from walk(lacked.step)
        case _:
            pass


def roots(step: Step) -> tuple[Root, ...]:
    """Where its chains end."""
    return tuple(cause for _, cause in walk(step) if isinstance(cause, Root))


def pruned(step: Step) -> Step:
    """The same without by what nodes fell where that is what still holds them down."""
    present = marks(step)
    return _without_falls(step, present)


def bare(step: Step) -> Step:
    """The same without by what anything fell."""
    return _mapped(step, lambda down: replace(down, then=None))


def _without_falls(step: Step, present: "Marks") -> Step:
    def cut(down: Down) -> Down:
        if down.then is None:
            return down
        earlier = marks(down.then)
        if down.until is None and earlier <= present:
            return replace(down, then=None)
        return replace(down, then=_without_falls(down.then, present | earlier))

    return _mapped(step, cut)


Marks = frozenset[tuple[str, str]]
"""Roots, each by its kind, and what it is about."""


def alike(step: Step) -> Marks:
    """The same as `marks`, whatever the place of nodes."""
    return frozenset((kind, capacity_of(one) if kind else one) for kind, one in marks(step))


def marks(step: Step) -> Marks:
    """What its roots are, besides nodes that are down, now and not as anything fell."""
    return frozenset(_marks(bare(step)))


def _marks(step: Step) -> Iterator[tuple[str, str]]:
    """Of each root its kind, and whose it is."""
    for at, cause in walk(step):
        match cause:
            case Damaged(id=id):
                yield "", id
            case Asked() | ByHand() | Emptied() | Behind() | Capped():
                yield type(cause).__name__, at.address
            case _:
                pass


def _mapped(step: Step, change: Callable[[Down], Down]) -> Step:
    """The same with every node that is down told as `change` has it."""

    def raised(one: Raised) -> Raised:
        lacks = (replace(lack, step=_mapped(lack.step, change)) for lack in one.lacks)
        return replace(one, lacks=tuple(lacks))

    def deeper(cause: Cause) -> Cause:
        match cause:
            case Short():
                bridges = tuple(
                    one if one.fuel is None else replace(one, fuel=_mapped(one.fuel, change))
                    for one in cause.bridges
                )
                return replace(cause, step=_mapped(cause.step, change), bridges=bridges)
            case Area():
                return replace(cause, step=_mapped(cause.step, change))
            case Emptied():
                return replace(cause, causes=tuple(map(deeper, cause.causes)))
            case Asked():
                return replace(cause, claims=tuple(map(raised, cause.claims)))
            case Down():
                return change(cause)
            case _:
                return cause

    return replace(step, causes=tuple(map(deeper, step.causes)))
