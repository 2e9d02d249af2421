"""What a decision set going, as far as the log says it: no more than what followed, and when."""

from collections.abc import Iterable, Iterator, Sequence

from oefening import events
from oefening.projections.decisions import TakenDecision
from oefening.projections.names import percent
from oefening.projections.opened import opened_words
from oefening.projections.prices import in_all
from oefening.projections.pulled import Pulled
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.report.model.repaired import begun_by, repaired
from oefening.report.model.waited import waited
from oefening.text import BadValue, Phrase, phrase
from oefening.world import effects as e
from oefening.world.costs import Cost
from oefening.world.effects import Effect
from oefening.world.nodes import WHOLE
from oefening.world.pull import lever_effects


def consequences(log: Log, one: TakenDecision) -> tuple[Said, ...]:
    """When each lever worked and whether late; how the nodes concerned stood then; what waited."""
    owner = f"decision/{one.taken.number}"
    told = [said for pulled in log.pulled.get(owner, ()) for said in _lever(log, pulled)]
    told += _asked(log, log.pulled.get(owner, ()))
    told += [
        log.state_that(
            "report.effect.event", [record.number], when=log.moment(record.at), what=what
        )
        for record in log.owned(owner)
        if (what := log.told(record)) is not None
    ]
    if one.option is not None:
        told += _nodes(log, one.option.effects, one.taken.recorded_at, one.taken.number)
    told += waited(log, one)
    if not told:
        return (log.state_that("report.effect.none", [one.taken.number, log.until]),)
    return tuple(told)


def _lever(log: Log, pulled: Pulled) -> Iterator[Said]:
    number, working = pulled.number, pulled.working
    name = log.names.use(pulled.use)
    when = log.moment(pulled.begins)
    if working is None:
        key, until = _never_worked(log, pulled)
        yield log.state_that(f"report.effect.{key}", [number, until], lever=name, when=when)
        return
    key = "works" if pulled.opened_all else "begun"
    if pulled.begins == pulled.at:
        key = f"{key}-at-once"
    lead = log.length(pulled.begins - pulled.at)
    yield log.state_that(
        f"report.effect.{key}", [number, working], lever=name, when=when, lead=lead
    )
    for opened in pulled.opened:
        told = opened_words(opened, log.names)
        yield log.state_that("opened.effect", [working, *opened.cites, log.until], opened=told)
    if pulled.late is not None:
        short = pulled.late
        yield log.state_that(
            "report.effect.late",
            [working, log.settling(short.node, short.since)],
            node=log.names.node(short.node),
            since=log.moment(short.since),
        )
    try:
        done = lever_effects(log.world.levers[pulled.use.lever], pulled.use)
    except (BadValue, KeyError):
        return
    yield from _nodes(log, done, pulled.begins, working)


def _asked(log: Log, pulled: Sequence[Pulled]) -> Iterator[Said]:
    """What levers ask together that were pulled in one decision."""
    asked = sum((one.cost for one in pulled), start=Cost())
    if asked != Cost():
        yield log.state_that(
            "report.effect.cost", [one.number for one in pulled], cost=in_all(asked)
        )


def _never_worked(log: Log, pulled: Pulled) -> tuple[str, int]:
    """Why a lever did not come to work, and the record that says so."""
    kind, _, number = pulled.owner.partition("/")
    if pulled.off and kind == "decision" and int(number) in log.retracted:
        return "off", log.retracted[int(number)].number
    return "off" if pulled.off else "not-yet", log.until


def _nodes(log: Log, done: Iterable[Effect], at: int, number: int) -> Iterator[Said]:
    """How each node concerned stood around record `number`, of second `at`, and when that changed.

    And what crews did: those that came more, and on nodes whose repair was concerned.
    """
    done = tuple(done)
    concerned = dict.fromkeys(node for effect in done if (node := node_of(log, effect)))
    for node in concerned:
        if node in log.nodes:
            yield _stood(log, node, at, number)
    under_repair = (node_of(log, effect) for effect in done if isinstance(effect, e.Repair))
    yield from repaired(log, dict.fromkeys(node for node in under_repair if node), at)
    for effect in done:
        if isinstance(effect, e.Crews):
            yield begun_by(log, effect.crews, effect.trade, at, number)


def _stood(log: Log, node: str, at: int, number: int) -> Said:
    """The node's level before and after, when that first changed, and when it was whole again.

    Where nothing changed at once it says so, and how long that held.
    """
    before, basis = log.stood_before(node, at, number)
    then = log.history.level(node, at)
    changes = [one for one in log.history.levels(node) if at < one[0] <= log.end]
    change = next((one for one in changes if _shown(one[1]) != _shown(then)), None)
    back = next((one for one in changes if one[1] == WHOLE), None) if then < WHOLE else None
    cites = [basis, log.settling(node, at)]
    cites += [log.settling(node, one[0]) for one in (change, back) if one is not None]
    rest = _rest(log, change, back, log.history.level(node, log.end))
    return log.state_that(
        f"report.effect.{_moved(before, then, change)}",
        cites if back else [*cites, log.until],
        node=log.names.node(node),
        before=percent(before),
        when=log.moment(at),
        then=percent(then),
        time=log.length(change[0] - at) if change else "",
        rest=rest,
    )


def _moved(before: int, then: int, change: tuple[int, int] | None) -> str:
    """Which text says whether the level moved at once, later, never, or had nothing to gain."""
    if _shown(before) != _shown(then):
        return "moved"
    if then == WHOLE:
        return "whole"
    return "unmoved" if change is None else "moved-later"


def _shown(level: int) -> Phrase:
    """Two levels that are told alike are no change to whoever reads."""
    return percent(level)


def _rest(
    log: Log, change: tuple[int, int] | None, back: tuple[int, int] | None, end: int
) -> Phrase:
    """What came after: the first change, and either when it was whole again or how it ended."""
    if change is None:
        return phrase("report.effect.same")
    if change == back:
        return phrase("report.effect.back", back=log.moment(change[0]))
    first = phrase("report.effect.change", level=percent(change[1]), when=log.moment(change[0]))
    if back is None:
        return phrase("report.effect.ended", first=first, end=percent(end))
    return phrase("report.effect.change-back", first=first, back=log.moment(back[0]))


def node_of(log: Log, effect: Effect) -> str | None:
    """The address of the node that an effect is on; None for crews, messages and estimates."""
    match effect:
        case e.Damage(damage=node) | e.Demand(demand=node) | e.Priority(priority=node):
            return node
        case e.StockChange(move_to=str(node)) | e.StockChange(stock=node) | e.TierChange(tier=node):
            return node
        case e.SetLevel(set_level=node) | e.Freeze(freeze=node) | e.Unfreeze(unfreeze=node):
            return node
        case e.Repair(repair=damage):
            return _damaged(log, damage)
        case _:
            return None


def _damaged(log: Log, damage: str) -> str | None:
    """The node that a damage of that name, or a part of it, took out."""
    for _, body in log.each(events.DamageDone):
        if body.damage == damage or body.damage.startswith(f"{damage}/"):
            return body.node
    return None
