"""Bodies of records with anything in them that their types allow."""

from collections.abc import Callable
from dataclasses import fields
from types import UnionType
from typing import Literal, cast, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from oefening.commands import Command
from oefening.events import Event
from oefening.record import KINDS, Record, Seat
from oefening.scenario.injects import Inject
from oefening.source import Bilingual
from oefening.world.effects import Damage, Demand, Effect, Freeze, Inform, SetLevel
from oefening.world.levers import LeverUse

IDS = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?", fullmatch=True)
ADDRESSES = st.sampled_from(["VR09.power", "VR09/zuid.mobile", "NL.transmission"])
PPM = st.integers(0, 1_000_000)
NUMBERS = st.integers(-(10**18), 10**18)
LEVER_USES = st.builds(
    lambda lever, with_: LeverUse.model_validate({"lever": lever, "with": with_}),
    IDS,
    st.dictionaries(IDS, st.text(min_size=1), max_size=3),
)
BY_LANGUAGE = st.dictionaries(
    st.sampled_from(["nl", "en"]),
    st.text("aé😀\\[ \n", min_size=1).filter(str.strip),
    min_size=1,
)
INJECTS = st.builds(
    lambda id, title, cells: Inject.model_validate({"id": id, "title": title, "to": cells}),
    IDS,
    BY_LANGUAGE,
    st.lists(IDS, max_size=3),
)
EFFECTS = st.one_of(
    st.builds(lambda node: Freeze(freeze=node), ADDRESSES),
    st.builds(
        lambda node, at: SetLevel.model_validate({"set-level": node, "at": at}), ADDRESSES, PPM
    ),
    st.builds(
        lambda node, share: Damage.model_validate(
            {
                "damage": node,
                "share": share,
                "as": "cut",
                "work": {"trade": "power", "takes": "lognormal(8h, 0.6)", "priority": 2},
            }
        ),
        ADDRESSES,
        PPM,
    ),
    st.builds(
        lambda node, factor: Demand.model_validate({"demand": node, "factor": factor}),
        ADDRESSES,
        PPM,
    ),
    st.just(
        Inform.model_validate(
            {"inform": "VR09", "by": "mobile", "message": {"nl": "Kook het water ⚠"}}
        )
    ),
)


def values(hint: object) -> st.SearchStrategy[object]:
    """Anything of the type `hint`."""
    simple: dict[object, st.SearchStrategy[object]] = {
        int: NUMBERS,
        bool: st.booleans(),
        str: st.text(),
        None: st.none(),
        type(None): st.none(),
        LeverUse: LEVER_USES,
        Inject: INJECTS,
        Effect: EFFECTS,
        Bilingual: BY_LANGUAGE.map(Bilingual.model_validate),
    }
    if hint in simple:
        return simple[hint]
    inside = get_args(hint)
    match get_origin(hint):
        case origin if origin is UnionType:
            return st.one_of([values(part) for part in inside])
        case origin if origin is Literal:
            return st.sampled_from(inside)
        case origin if origin is dict:
            return st.dictionaries(values(inside[0]), values(inside[1]), max_size=5)
        case origin if origin is tuple and inside[-1] is Ellipsis:
            return st.lists(values(inside[0]), max_size=4).map(tuple)
        case origin if origin is tuple:
            return st.tuples(*[values(part) for part in inside])
    raise NotImplementedError(hint)


def bodies(kind: type[Command | Event]) -> st.SearchStrategy[Command | Event]:
    """Bodies of this kind."""
    hints = get_type_hints(kind, include_extras=True)
    make = cast("Callable[..., Command | Event]", kind)
    return st.builds(make, **{part.name: values(hints[part.name]) for part in fields(kind)})


def records(kind: type[Command | Event]) -> st.SearchStrategy[Record]:
    """Records of this kind; only commands have a seat and a stamp."""
    number, at = st.integers(1, 10**9), st.integers(0, 10**7)
    if kind in get_args(Command):
        seats = st.builds(Seat, st.text(), st.text())
        return st.builds(Record, number, at, bodies(kind), seats, st.text())
    return st.builds(Record, number, at, bodies(kind), st.none(), st.just(""))


ANY_RECORD = st.one_of([records(kind) for kind in KINDS.values()])
