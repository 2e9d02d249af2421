"""Of what a decision did, why names the lever that did it, among all that were pulled."""

from explained import Explained
from marched import marched_header
from played import Played
from worlds import HOUR, both

from oefening import commands
from oefening.projections.names import Names
from oefening.projections.why import Tell, Why
from oefening.text import Language
from oefening.world.levers import LeverUse

WHO = {"who": both("somebody")}


def lever(name: str, *effects: dict[str, object], **more: object) -> dict[str, object]:
    return {
        "name": both(name),
        "meaning": both(name),
        "authority": WHO,
        "effects": list(effects),
        **more,
    }


LEVERS = {
    "thrift": lever("call for thrift", {"demand": "VR09.power", "factor": "200%"}),
    "cuts": lever("cut some off", {"damage": "VR09.power", "share": "20%"}, lead="1h"),
    "keep": lever("keep it down", {"damage": "VR09.power", "share": "10%"}, lead="1h"),
}


def decided(run: Played, text: str, *ids: str) -> None:
    uses = tuple(LeverUse.model_validate({"lever": id}) for id in ids)
    run.do(commands.RecordDecision("rot", text, levers=uses))


def told(run: Played, address: str, language: Language = "en") -> list[str]:
    names, world = Names(run.header), run.header.world
    for record in run.records:
        names.learn(record)
    step = Why(world, run.header.calendar).of(run.engine.state, run.engine.now, address)
    return [one.said.render(language) for one in Tell(world, names).tell(step)]


def test_each_of_the_levers_of_one_decision_is_named_where_it_did_something() -> None:
    run = Played(levers=LEVERS).start()
    decided(run, "Save power", "cuts", "thrift", "keep")
    run.to(2)
    lines = told(run, "VR09.power")
    assert [one.partition(": ")[2].partition(";")[0] for one in lines if "decision" in one] == [
        "decision of ROT: Save power, by 'cut some off'",
        "decision of ROT: Save power, by 'keep it down'",
        "decision of ROT: Save power, by 'call for thrift'",
    ]
    dutch = told(run, "VR09.power", "nl")
    assert len([one for one in dutch if "besluit van ROT: Save power, met 'cut some" in one]) == 1


def test_of_a_decision_that_only_pulled_levers_the_one_is_named_once() -> None:
    run = Played(levers=LEVERS).start()
    decided(run, "", "cuts", "keep")
    run.to(2)
    lines = [one for one in told(run, "VR09.power") if "decision" in one]
    assert [one.partition("decision of ROT: ")[2].partition(";")[0] for one in lines] == [
        "cut some off",
        "keep it down",
    ]


def test_what_an_option_did_itself_is_told_without_a_lever() -> None:
    option = {
        "id": "yes",
        "text": both("Yes"),
        "effects": [{"damage": "VR09.power", "share": "40%"}],
        "levers": [{"lever": "thrift"}],
    }
    asked = {"id": "go", "question": both("Go?"), "cell": "rot", "options": [option]}
    run = Played(levers=LEVERS, decisions=[asked]).start()
    run.do(commands.RecordDecision("rot", "", "go", "yes"))
    lines = [one for one in told(run, "VR09.power") if "decision" in one]
    assert lines[0].split(";")[0].endswith("40% out: decision of ROT: Yes")
    assert lines[1].endswith("decision of ROT: Yes, by 'call for thrift'")


def test_people_who_left_their_posts_are_told_apart_by_what_they_left_them_for() -> None:
    run = Explained(marched_header(), 4 * HOUR)
    order = run.told("VR02.public-order", 2 * HOUR)
    assert "away since D1 07:30, to guard or to escort: disruption 'leave'" in order[1]
    assert (
        "weg sinds D1 07:30, voor bewaking of begeleiding: "
        in (run.told("VR02.public-order", 2 * HOUR, "nl")[1])
    )
    posts = run.told("VR02.hospital", 2 * HOUR)
    assert "away since D1 07:30, called up as reservists: disruption 'leave'" in posts[1]
    assert "opgeroepen als reservist: " in run.told("VR02.hospital", 2 * HOUR, "nl")[1]


def test_a_full_stop_never_stands_amid_what_is_told_of_a_decision() -> None:
    run = Played(levers=LEVERS).start()
    decided(run, "All through the LOCC.", "thrift")
    assert told(run, "VR09.power")[-1].endswith(
        "decision of ROT: All through the LOCC, by 'call for thrift'"
    )
