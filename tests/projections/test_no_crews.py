"""Where a repair waits for crews of which there are none, that is said until there are."""

from explained import Explained
from worlds import HOUR, crews, damage, disruption, header, node, world

from oefening.projections.repairs import repairs
from oefening.world.effects import Crews

POWER = "VR01.power"


def run(*own: int) -> Explained:
    """Two damages to be repaired by crews, of which one comes after three hours for an hour."""
    pools = [crews("VR01", "grid", one) for one in own]
    by = damage(POWER, "20%", work={"trade": "grid", "takes": "2h"})
    more = Crews.model_validate({"crews": "VR01", "trade": "grid", "add": 1, "lasts": "1h"})
    parts = [disruption("storm", "1h", by, by), disruption("help", "4h", more)]
    return Explained(header(world(node(POWER), crews=pools), parts), 12 * HOUR)


def waits(of: Explained, at: int, language: str = "en") -> list[str]:
    lines = of.told(POWER, at, language)  # type: ignore[arg-type]
    return [one.partition("'storm'; ")[2] for one in lines if "'storm'" in one]


def test_a_pool_without_a_crew_is_said_to_have_none_until_it_has() -> None:
    none = run()
    assert waits(none, 2 * HOUR) == [
        "waits for grid, but VR01 has none; place 1 of 2",
        "waits for grid, but VR01 has none; place 2 of 2",
    ]
    assert (
        waits(none, 2 * HOUR, "nl")[0] == "wacht op grid, maar VR01 heeft er geen; plaats 1 van 2"
    )
    helped = waits(none, 4 * HOUR + 1)
    assert helped == ["grid at work until D1 12:30", "waits for grid (VR01), place 1 of 1"]


def test_a_pool_of_which_all_are_at_work_has_some() -> None:
    assert waits(run(1), 2 * HOUR)[1] == "waits for grid (VR01), place 1 of 1"


def test_how_many_crews_there_are_is_kept_as_they_come_and_go() -> None:
    some = run(2)
    counts = [some.state(at * HOUR).crews["VR01", "grid"] for at in (2, 4, 6)]
    assert counts == [2, 3, 2]
    assert all(one.crews == 2 for one in repairs(some.state(2 * HOUR)))
