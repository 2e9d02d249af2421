"""What effects are to do, in words: for who plans, before anything has come of them.

Where the story tells the same of what happened, it is told in the same words here.
"""

from collections.abc import Iterable, Mapping
from functools import singledispatch

from oefening.projections.casualties import urgency_name
from oefening.projections.convoy_names import planned_name
from oefening.projections.names import Names, percent, said
from oefening.projections.words.organisation import grip
from oefening.projections.words.people import exactly
from oefening.text import Phrase, phrase
from oefening.text.content import degrees, duration, listing, number
from oefening.text.phrases import noun
from oefening.world import effects as e
from oefening.world.care import TRIAGES, Triage
from oefening.world.effects import Effect
from oefening.world.lengths import Drawn
from oefening.world.levers import LeverUse
from oefening.world.nodes import WHOLE
from oefening.world.preparedness import SHARES


def brings(effects: Iterable[Effect], levers: Iterable[LeverUse], names: Names) -> list[Phrase]:
    """What `effects` are to do, and the levers that are pulled, one by one."""
    return [*(effect(one, names) for one in effects), *map(names.use, levers)]


def effect(one: Effect, names: Names) -> Phrase:
    """What `one` is to do, and for how long where it says that."""
    return _for(_told(one, names), getattr(one, "lasts", None))


def _for(told: Phrase, lasts: int | Drawn | None) -> Phrase:
    if lasts is None:
        return told
    length = _length(lasts) if isinstance(lasts, Drawn) else duration(lasts)
    return phrase("brings.for", what=told, length=length)


def _length(drawn: Drawn) -> Phrase:
    """`4h`, `4h to 8h`, `about 6h`: of what chance draws its bounds, or its middle."""
    first, *rest = drawn.values
    match drawn.shape:
        case "fixed":
            return duration(first)
        case "uniform" | "triangular":
            return phrase("brings.between", low=duration(first), high=duration(rest[-1]))
        case _:
            return phrase("brings.about", length=duration(first))


@singledispatch
def _told(one: object, names: Names) -> Phrase:
    raise TypeError(one, names)


# ── capacities ───────────────────────────────────────────────────────────────────────────────────


@_told.register
def _damage(one: e.Damage, names: Names) -> Phrase:
    key = "story.damage" if one.limits == "out" else "story.damage-in"
    told = phrase(key, node=names.node(one.damage), share=percent(one.share))
    if one.work is not None:
        trade, takes = names.trade(one.work.trade), _length(one.work.takes)
        return phrase("brings.work", what=told, trade=trade, takes=takes)
    if one.curve:
        steps = listing(
            phrase("brings.step", share=percent(step.share), after=duration(step.after))
            for step in one.curve
        )
        return phrase("brings.curve", what=told, steps=steps)
    return told


@_told.register
def _repair(one: e.Repair, names: Names) -> Phrase:
    damage = names.damage(one.repair)
    told: list[Phrase] = []
    if one.finish:
        told.append(phrase("story.damage-ended", damage=damage))
    if one.speed is not None:
        told.append(noun("brings.repair-speed", speed=percent(one.speed), damage=damage))
    if one.priority is not None:
        told.append(noun("brings.repair-priority", priority=one.priority, damage=damage))
    return listing(told)


@_told.register
def _demand(one: e.Demand, names: Names) -> Phrase:
    node, factor = names.node(one.demand), percent(one.factor)
    if one.for_class is not None:
        for_class = names.demand_class(one.demand, one.for_class)
        return phrase("brings.demand-class", node=node, factor=factor, for_class=for_class)
    if one.factor == WHOLE:
        return phrase("story.demand-normal", node=node)
    return phrase("brings.demand", node=node, factor=factor)


@_told.register
def _priority(one: e.Priority, names: Names) -> Phrase:
    node = names.node(one.priority)
    classes = {id: names.demand_class(one.priority, id) for id in (*one.order, *one.cap)}
    told: list[Phrase] = []
    if one.order:
        first, *others = (classes[id] for id in one.order)
        for other in others:
            first = phrase("story.then", first=first, then=other)
        told.append(phrase("story.priority", node=node, order=first))
    if one.cap:
        caps = listing(
            phrase("story.capped", named=classes[id], cap=percent(cap))
            for id, cap in one.cap.items()
        )
        told.append(noun("brings.priority", node=node, caps=caps))
    return listing(told)


@_told.register
def _stock(one: e.StockChange, names: Names) -> Phrase:
    node = names.node(one.stock)
    if one.add is not None:
        return phrase("story.stock-added", node=node, amount=duration(one.add))
    if one.enlarge is not None:
        return phrase("story.stock-enlarged", node=node, amount=duration(one.enlarge))
    amount = duration(one.remove or 0)
    if one.move_to is None:
        return phrase("story.stock-taken", node=node, amount=amount)
    told = phrase("brings.stock-moved", node=node, to=names.node(one.move_to), amount=amount)
    return phrase("brings.stock-later", what=told, takes=duration(one.takes)) if one.takes else told


@_told.register
def _tier(one: e.TierChange, names: Names) -> Phrase:
    node = names.node(one.tier)
    if one.refuel:
        filled = names.reserve_of(names.reserves.kind_of_all(one.tier, one.on), one.tier, one.on)
        return phrase("reserve.filled", reserve=filled, node=node)
    if one.generators:
        supplier = names.node(one.on)
        return phrase(
            "brings.tier-generators", count=number(one.generators), node=node, supplier=supplier
        )
    kind = names.reserves.added_kind(one.tier)
    if kind == "generator":  # which it is only if it says so
        kind = "battery"
    told = phrase("brings.tier", reserve=names.reserve_of(kind, one.tier, one.on), node=node)
    if one.share:
        return phrase("brings.tier-share", what=told, share=percent(one.share))
    return told


@_told.register
def _crews(one: e.Crews, names: Names) -> Phrase:
    told = phrase(
        "story.crews-more",
        count=one.add,
        trade=names.trade(one.trade),
        place=names.place(one.crews),
    )
    return _from(told, one.from_, names)


def _from(told: Phrase, place: str | None, names: Names) -> Phrase:
    """The same with the place that lacks them meanwhile, if there is one."""
    return told if place is None else phrase("brings.from", what=told, place=names.place(place))


@_told.register
def _crew_speed(one: e.CrewSpeed, names: Names) -> Phrase:
    place, trade = names.place(one.crew_speed), names.trade(one.trade)
    return phrase("story.crew-speed", speed=percent(one.speed), trade=trade, place=place)


@_told.register
def _inform(one: e.Inform, names: Names) -> Phrase:
    return phrase(
        "brings.informed",
        place=names.place(one.inform),
        channel=names.capacity(one.by),
        message=said(one.message),
    )


@_told.register
def _estimate(one: e.Estimate, names: Names) -> Phrase:
    node = names.everywhere(one.estimate)
    return phrase("brings.estimate", node=node, length=duration(one.restored_in))


@_told.register
def _set_level(one: e.SetLevel, names: Names) -> Phrase:
    return phrase("story.overridden", node=names.node(one.set_level), level=percent(one.at))


@_told.register
def _freeze(one: e.Freeze, names: Names) -> Phrase:
    return phrase("story.frozen", node=names.node(one.freeze))


@_told.register
def _unfreeze(one: e.Unfreeze, names: Names) -> Phrase:
    return phrase("story.let-go", node=names.node(one.unfreeze))


# ── military need ────────────────────────────────────────────────────────────────────────────────


@_told.register
def _convoy(one: e.Convoy, names: Names) -> Phrase:
    start, end = names.place(one.convoy), names.place(one.to)
    by = phrase(f"convoy.by.{one.by}")
    told = phrase(
        "brings.convoy", convoy=planned_name(one, names.place), by=by, start=start, end=end
    )
    if one.via:
        told = phrase("brings.convoy-via", what=told, places=names.places(one.via))
    if one.vehicles is not None:
        told = phrase("brings.convoy-vehicles", what=told, count=number(one.vehicles))
    if one.starts:
        told = phrase("brings.convoy-starts", what=told, length=duration(one.starts))
    return told


@_told.register
def _guard(one: e.Guard, names: Names) -> Phrase:
    key = "brings.guard-escort" if one.escort else "brings.guard"
    return phrase(key, place=names.place(one.guard), teams=one.teams)


@_told.register
def _mobilise(one: e.Mobilise, names: Names) -> Phrase:
    share = number(one.persons) if one.persons else percent(one.share)
    return phrase("brings.mobilise", place=names.place(one.mobilise), share=share)


# ── casualties ───────────────────────────────────────────────────────────────────────────────────


@_told.register
def _patients(one: e.Patients, names: Names) -> Phrase:
    place, counts = names.place(one.patients), {of: n for of, n in one.given.items() if n}
    told = phrase("brings.patients-unsorted", place=place, count=number(one.count))
    if counts:
        classes = _classes(counts)
        count = number(sum(counts.values()))
        told = phrase("brings.patients", place=place, count=count, classes=classes)
    elif one.shares:
        classes = _classes(one.shares, percents=True)
        told = phrase("brings.patients", place=place, count=number(one.count), classes=classes)
    return phrase("brings.over", what=told, length=duration(one.over)) if one.over else told


def _classes(counts: Mapping[Triage, int], *, percents: bool = False) -> Phrase:
    return listing(
        phrase(
            "care.class",
            urgency=urgency_name(of),
            count=percent(counts[of]) if percents else number(counts[of]),
        )
        for of in TRIAGES
        if counts.get(of)
    )


def _trains(one: e.HospitalTrain, names: Names) -> Phrase:
    place = names.place(one.hospital_train)
    if one.trains == 1:
        return phrase("brings.trains.one", place=place)
    return phrase("brings.trains", place=place, count=number(one.trains))


@_told.register
def _train(one: e.HospitalTrain, names: Names) -> Phrase:
    told = _trains(one, names)
    if one.wounded:
        count = number(one.wounded)
        key = "brings.trains-wounded.one" if one.trains == 1 else "brings.trains-wounded"
        told = phrase(key, what=told, count=count)
    if one.shares:
        classes = _classes(one.shares, percents=True)
        told = phrase("brings.trains-classes", what=told, classes=classes)
    if one.every and one.trains > 1:
        told = phrase("brings.trains-every", what=told, length=duration(one.every))
    return told


@_told.register
def _spread(one: e.Spread, _: Names) -> Phrase:
    return phrase("story.care.spread", plan=phrase(f"care.plan.{one.spread}"))


@_told.register
def _calamity(one: e.OpenCalamityHospital, names: Names) -> Phrase:
    key = "brings.calamity-partners" if one.partners else "brings.calamity"
    return phrase(key, place=names.place(one.open_calamity_hospital))


@_told.register
def _care(one: e.CareChange, names: Names) -> Phrase:
    more = {"ambulances": one.ambulances, "slots": one.slots, "beds": one.beds}
    changes = listing(
        phrase(f"care.more.{what}", count=number(count)) for what, count in more.items() if count
    )
    told = phrase("story.care.changed", place=names.place(one.care), changes=changes)
    return _from(told, one.from_, names)


# ── people and their crisis organisation ─────────────────────────────────────────────────────────


@_told.register
def _prepared(one: e.PreparednessChange, names: Names) -> Phrase:
    changes = listing(
        phrase(
            "story.prepared-more" if more > 0 else "story.prepared-less",
            what=phrase(f"prepared.{share}"),
            points=exactly(abs(more)),
        )
        for share in SHARES
        if (more := getattr(one, share))
    )
    return phrase("story.prepared", place=names.place(one.preparedness), changes=changes)


@_told.register
def _weather(one: e.WeatherChange, names: Names) -> Phrase:
    place = names.place(one.weather)
    return phrase("story.weather", degrees=degrees(one.temperature), place=place)


@_told.register
def _grip(one: e.Grip, names: Names) -> Phrase:
    level = grip(one.grip, one.level, names)
    return phrase("brings.grip", place=names.place(one.grip), level=level)


@_told.register
def _reliefs(one: e.Reliefs, names: Names) -> Phrase:
    told = phrase("brings.reliefs", place=names.place(one.reliefs), count=one.add)
    return _from(told, one.from_, names)


@_told.register
def _team_speed(one: e.TeamSpeed, names: Names) -> Phrase:
    region = names.place(one.team_speed)
    return phrase("story.team-speed", region=region, speed=percent(one.speed))


@_told.register
def _reception(one: e.OpenReception, names: Names) -> Phrase:
    place, kind = names.place(one.open_reception), names.sites(one.kind)
    told = phrase("brings.sites", place=place, kind=kind, count=number(one.sites))
    if one.lead is not None:
        told = phrase("brings.sites-lead", what=told, length=duration(one.lead))
    if one.once_lacking:
        told = phrase("brings.sites-once", what=told, share=percent(one.once_lacking))
    return told


@_told.register
def _displaced(one: e.Displaced, names: Names) -> Phrase:
    place, persons = names.place(one.displaced), number(one.persons)
    told = phrase("brings.displaced", place=place, persons=persons)
    return phrase("brings.over", what=told, length=duration(one.over)) if one.over else told


@_told.register
def _evacuate(one: e.Evacuate, names: Names) -> Phrase:
    persons = phrase("brings.residents", share=percent(one.share))
    if one.persons:
        persons = phrase("reception.persons", persons=number(one.persons))
    place, to = names.place(one.evacuate), names.places(one.to)
    return phrase("brings.evacuate", place=place, to=to, persons=persons)


@_told.register
def _call_home(one: e.CallHome, names: Names) -> Phrase:
    return phrase("brings.call-home", place=names.place(one.call_home))
