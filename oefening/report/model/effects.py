"""What a decision set going, as far as the log says it: no more than what followed, and when."""

from collections.abc import Iterable, Iterator

from oefening import events
from oefening.clock import HOUR
from oefening.projections.decisions import TakenDecision
from oefening.projections.names import percent
from oefening.projections.pulled import Pulled
from oefening.projections.words import words
from oefening.report.model.log import Log
from oefening.report.model.page import Said
from oefening.report.model.waited import waited
from oefening.text import BadValue
from oefening.world import effects as e
from oefening.world.effects import Effect
from oefening.world.pull import lever_effects

AFTER = HOUR
"""Exercise seconds after which it is told again how a node stood."""


def consequences(log: Log, one: TakenDecision) -> tuple[Said, ...]:
    """When each lever worked and whether late; how the nodes concerned stood then; what waited."""
    owner = f"decision/{one.taken.number}"
    told = [said for pulled in log.pulled.get(owner, ()) for said in _lever(log, pulled)]
    told += [
        log.state_that(
            "report.effect.event", [record.number], when=log.moment(record.at), what=what
        )
        for record in log.owned(owner)
        if (what := words(record.body, log.names)) is not None
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
    yield log.state_that("report.effect.works", [number, working], lever=name, when=when)
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


def _never_worked(log: Log, pulled: Pulled) -> tuple[str, int]:
    """Why a lever did not come to work, and the record that says so."""
    kind, _, number = pulled.owner.partition("/")
    if pulled.off and kind == "decision" and int(number) in log.retracted:
        return "off", log.retracted[int(number)].number
    return "off" if pulled.off else "not-yet", log.until


def _nodes(log: Log, done: Iterable[Effect], at: int, number: int) -> Iterator[Said]:
    """How each node concerned stood before record `number`, of second `at`, after, an hour on."""
    concerned = dict.fromkeys(node for effect in done if (node := node_of(log, effect)))
    for node in concerned:
        if node not in log.nodes:
            continue
        before, basis = log.stood_before(node, at, number)
        seconds = {"then": at, "later": at + AFTER}
        if seconds["later"] > log.end:
            del seconds["later"]
        levels = {
            name: percent(log.history.level(node, second)) for name, second in seconds.items()
        } | {"before": percent(before)}
        cites = [basis, *(log.settling(node, second) for second in seconds.values())]
        key = "report.effect.levels" if "later" in seconds else "report.effect.level"
        named = log.names.node(node)
        yield log.state_that(key, [*cites, log.until], node=named, when=log.moment(at), **levels)


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
