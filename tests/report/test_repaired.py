"""What followed a decision: how levels went on, and on what crews went to work."""

import pytest
from exercises import rich_header
from reported import Reported, followed, header_with, told

from oefening import commands, events


def test_a_node_is_told_with_when_it_changed_and_when_it_was_whole_again() -> None:
    less = [
        {"damage": "VR02.power", "share": "50%", "lasts": "1h"},
        {"damage": "VR02.power", "share": "20%", "lasts": "3h"},
    ]
    options = [
        {"id": "cut", "text": {"en": "Cut"}, "effects": less},
        {"id": "not", "text": {"en": "Not"}},
    ]
    asked = {"id": "grid", "question": {"en": "How?"}, "cell": "rot", "options": options}
    header = header_with(rich_header(), disruptions=[], decisions=[asked], injects=[], plays={})
    playing = Reported(header).started()
    playing.until(1)
    playing.do(commands.RecordDecision("rot", decision="grid", option="cut"))
    playing.until(2.5)
    stood = "power in VR02: at D1 07:30 from 100% to 30%; 80% from D1 08:30"
    assert f"{stood}, now 80%." in told(followed(playing))
    playing.until(5)
    assert f"{stood}, back at 100% at D1 10:30." in told(followed(playing))


@pytest.fixture
def repairing() -> Reported:
    """Two nodes are out and one crew is there; a decision can bring another, or hasten one."""
    work = {"trade": "electricity", "takes": "4h"}
    cable = {
        "id": "cable",
        "at": "T+10m",
        "title": {"en": "Out"},
        "effects": [
            {"damage": "VR01.power", "as": "cut", "work": work},
            {"damage": "VR02.power", "as": "burnt", "work": {**work, "pool": "VR01"}},
        ],
    }
    crews = {"crews": "VR01", "trade": "electricity", "add": "1"}
    options = [
        {"id": "more", "text": {"en": "More"}, "effects": [crews]},
        {"id": "fast", "text": {"en": "Fast"}, "effects": [{"repair": "cut", "speed": "200%"}]},
    ]
    asked = {"id": "grid", "question": {"en": "How?"}, "cell": "rot", "options": options}
    header = header_with(
        rich_header(), disruptions=[cable], decisions=[asked], injects=[], plays={}
    )
    playing = Reported(header).started()
    playing.until(1)
    return playing


def test_crews_that_came_are_told_with_what_crews_began_from_then_on(repairing: Reported) -> None:
    repairing.do(commands.RecordDecision("rot", decision="grid", option="more"))
    repairing.until(3)
    last = repairing.numbers(events.RepairStarted)[-1]
    jobs = followed(repairing)[-1]
    assert jobs.text == (
        "Crews of this kind then went to work on: power in VR02 (D1 07:30, not yet done)."
    )
    assert last in jobs.cites


def test_where_crews_that_came_found_no_work_it_says_so(repairing: Reported) -> None:
    repairing.until(10)
    repairing.do(commands.RecordDecision("rot", decision="grid", option="more"))
    assert told(followed(repairing))[-1] == (
        "Crews of this kind went to work on nothing after that, up to here."
    )


def test_a_repair_that_was_hastened_is_told_from_when_to_when_crews_were_at_it(
    repairing: Reported,
) -> None:
    repairing.do(commands.RecordDecision("rot", decision="grid", option="fast"))
    repairing.until(9)
    stood, repair = followed(repairing)[-2:]
    [done] = [one for one, body in repairing.log().each(events.DamageEnded) if body.damage == "cut"]
    when = repairing.log().moment(done.at)
    time = repairing.log().length(done.at - 3600)
    assert stood.text == (
        f"power in VR01: 0% at D1 07:30, and no measurable difference for {time}; then back at "
        f"100% at {when}."
    )
    assert repair.text == f"Repair of power in VR01: crew from D1 06:40, done {when}."
    assert repair.cites == (repairing.numbers(events.RepairStarted)[0], done.number)
