"""Why the nation has its level: what it is the mean of, those regions first that cost it most."""

from explained import Explained, explained
from worlds import HOUR, both, damage, node, world

from oefening.projections.levels import Levels
from oefening.projections.names import Names
from oefening.projections.why import Mean, Tell, asked_of, held_down
from oefening.world.model import World

PERSONS = {"VR01": 1000, "VR02": 4000, "VR03": 2000, "VR04": 1000, "VR05": 2000}

LOST = {"VR01": "100%", "VR02": "50%", "VR03": "60%", "VR04": "10%"}
"""In each 1 000, 2 000, 1 200 and 100 of ten thousand; in VR05 nothing."""

MOST = [
    "power in VR02: 50% (counts for 40%)",
    "power in VR03: 40% (counts for 20%)",
    "power in VR01: 0% (counts for 10%)",
]


def five() -> World:
    base = world(*(node(f"{one}.power") for one in PERSONS), places=PERSONS | {"NL": 10_000})
    power = {"power": {"name": both("power"), "requirement": "energy"}}
    return World.model_validate(base.dump() | {"capacities": power})


def stormy() -> Explained:
    return explained(*(damage(f"{one}.power", share) for one, share in LOST.items()), of=five())


def told(run: Explained, asked: str | Mean) -> list[tuple[int, str]]:
    state = run.state(2 * HOUR)
    step = run.why.of(state, 2 * HOUR, asked, run.past.behind)
    lines = Tell(run.header.world, Names(run.header), state).tell(step)
    return [(one.depth, one.said.render("en")) for one in lines]


def test_the_regions_that_cost_it_most_are_told_each_with_why_and_the_others_counted() -> None:
    run = stormy()
    nodes = {node.address for node in run.header.world.nodes}
    asked = asked_of(Levels(run.header.world), nodes, run.state(2 * HOUR), "NL.power")
    assert isinstance(asked, Mean)
    assert asked.level == 570_000
    lines = told(run, asked)
    assert lines[0] == (0, "power: 57%, the mean of the regions by residents")
    assert [line for depth, line in lines if depth == 1] == [*MOST, "and 1 more, which cost less"]
    assert sum("storm" in line for depth, line in lines if depth == 2) == len(MOST)


def test_of_a_requirement_the_same_is_told_without_it() -> None:
    run = stormy()
    levels = Levels(run.header.world)
    rows = {row.place: row for row in levels.rows(run.state(2 * HOUR), levels.places)}
    (energy,) = held_down(levels, rows, "NL")
    assert (energy.requirement, energy.level) == ("energy", 570_000)
    assert [line for depth, line in told(run, energy.by) if depth == 0][:3] == MOST
