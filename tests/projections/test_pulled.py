"""Which levers were pulled, from when they worked, and how what they serve stood by then."""

from typing import Any

from played import Played, an_inject, cut
from worlds import HOUR, both

from oefening import commands, events
from oefening.events import Event
from oefening.projections.pulled import Pulled, PulledLevers, Short
from oefening.record import Record
from oefening.state import beginning, evolve
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse


def lever(lead: str, *effects: dict[str, str]) -> dict[str, Any]:
    return {
        "name": both("lever"),
        "meaning": both("it helps"),
        "lead": lead,
        "authority": {"who": both("commander")},
        "effects": effects,
    }


TIER = {"tier": "VR09.mobile", "on": "VR09.power", "share": "50%", "lasts": "10h"}
FILL = {"stock": "VR09.food", "add": "6h"}
LEVERS = {
    "masts": lever("4h", TIER),
    "food": lever("1h", FILL),
    "news": lever("1h", {"freeze": "VR09.information"}),
    "convoy": lever("3d", FILL),
}


def started(**scenario: Any) -> Played:
    """An hour in, power goes, and two hours later the masts."""
    return Played(levers=LEVERS, disruptions=[cut()], **scenario).start()


def decide(played: Played, *levers: str) -> None:
    uses = tuple(LeverUse.model_validate({"lever": name}) for name in levers)
    played.do(commands.RecordDecision("rot", levers=uses))


def pulled(played: Played) -> dict[str, Pulled]:
    """What is known in the end of each lever that was pulled."""
    follower = PulledLevers(played.header.world)
    state = beginning(played.header.scenario, played.header.world)
    for record in played.records:
        follower.hear(record, state)
        evolve(state, record)
    return {one.use.lever: one for one in follower.pulled}


def test_a_lever_works_after_its_lead_time() -> None:
    played = started()
    decide(played, "masts")
    played.to(3)
    assert (pulled(played)["masts"].at, pulled(played)["masts"].begins) == (0, 4 * HOUR)
    assert not pulled(played)["masts"].works
    played.to(5)
    assert pulled(played)["masts"].works


def test_it_is_known_since_when_what_a_lever_serves_had_been_short_by_then() -> None:
    played = started()
    decide(played, "masts")
    played.to(6)
    assert pulled(played)["masts"].late == Short("VR09.mobile", 0, 3 * HOUR)


def test_of_what_a_lever_serves_the_lowest_counts() -> None:
    both_of_them = {
        "both": lever(
            "4h",
            TIER,
            {"tier": "VR09.information", "on": "VR09.mobile", "share": "50%", "lasts": "1h"},
        )
    }
    played = Played(levers=both_of_them, disruptions=[cut()]).start()
    half = {"set-level": "VR09.information", "at": "50%"}
    played.do(commands.Intervene((SetLevel.model_validate(half),)))
    decide(played, "both")
    played.to(5)
    assert pulled(played)["both"].late == Short("VR09.mobile", 0, 3 * HOUR)


def test_a_lever_that_works_while_all_is_whole_is_not_late() -> None:
    played = started()
    decide(played, "food")
    played.to(6)
    assert pulled(played)["food"].works
    assert pulled(played)["food"].late is None


def test_what_was_short_and_is_whole_again_does_not_count() -> None:
    played = started()
    played.to(13)
    decide(played, "masts")
    played.to(20)
    assert pulled(played)["masts"].late is None


def test_a_lever_that_serves_nothing_in_particular_is_not_late() -> None:
    played = started()
    played.to(4)
    decide(played, "news")
    played.to(6)
    assert pulled(played)["news"].works
    assert pulled(played)["news"].late is None


def test_a_lever_that_is_under_way_at_the_end_never_worked() -> None:
    played = started()
    decide(played, "convoy")
    played.to(30)
    played.do(commands.EndExercise())
    assert not pulled(played)["convoy"].works


def test_a_lever_whose_decision_is_retracted_is_off_unless_it_works_already() -> None:
    played = started()
    decide(played, "food", "masts")
    played.to(2)
    played.do(commands.RetractDecision(played.engine.state.taken[0].number))
    assert (pulled(played)["food"].off, pulled(played)["masts"].off) == (False, True)


def test_a_lever_of_an_inject_is_off_with_its_inject() -> None:
    played = started(injects=[an_inject("call", levers=[{"lever": "masts"}])])
    played.do(commands.ReleaseInject("call"))
    played.do(commands.RetractInject("call"))
    assert pulled(played)["masts"].off


def test_the_sites_of_a_lever_are_followed_from_when_it_works() -> None:
    hall = {"open-reception": "VR09", "kind": "hall", "sites": "2"}
    played = Played(levers={"halls": lever("4h", hall)})
    use = LeverUse.model_validate({"lever": "halls"})
    follower = PulledLevers(played.header.world)
    state = beginning(played.header.scenario, played.header.world)
    told: tuple[tuple[int, Event], ...] = (
        (0, events.LeverPulled(use, "decision/1", 4 * HOUR)),
        (2, events.SitesChanged("VR09", "hall", 1, 0, 0)),
        (4, events.LeverTookEffect(use, "decision/1")),
        (5, events.SitesChanged("VR09", "hall", 2, 0, 1)),
        (5, events.SitesChanged("VR01", "hall", 9, 0, 0)),
    )
    for number, (hour, body) in enumerate(told):
        record = Record(number, hour * HOUR, body)
        follower.hear(record, state)
        evolve(state, record)
    [pulled] = follower.pulled
    [opened] = pulled.opened
    assert (opened.most, opened.first, opened.unstaffed) == (1, 5 * HOUR, 1), "one was open before"
    assert not pulled.opened_all
