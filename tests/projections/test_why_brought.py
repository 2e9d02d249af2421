"""Of each backup that does not bridge a loss: by what it came, for whom, and what a plan has to do
with it."""

from typing import Any

from explained import Explained
from homely import DRY, Game, homes
from organised import two_regions, with_plans
from played import Played, after, an_inject
from prepared import BATTERY, a_measure, prepared_header
from worlds import HOUR, both, damage, disruption, header

from oefening import commands, events
from oefening.engine import Engine
from oefening.engine.credits import Credits
from oefening.projections.names import Names
from oefening.projections.why import Tell, Why
from oefening.projections.words import words
from oefening.record import Header, Record, Seat
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse

GOVERNMENT = "VR01.government"


def lines_of(said: str, language: Any = "en") -> list[str]:
    """What is told of a crisis organisation without power, of whose plan the scenario says so."""
    cut = [disruption("cut", 0, damage("VR01.power"))]
    run = Explained(with_plans(header(two_regions(), cut), VR01=said), 4 * HOUR)
    whole: list[str] = run.told(GOVERNMENT, HOUR // 2 if said == "unknown" else 2 * HOUR, language)
    return whole


def test_without_a_plan_no_power_of_its_own_is_named_and_the_plan_is_missed() -> None:
    assert lines_of("none")[:3] == [
        "government in VR01: 0%",
        "  power in VR01: 0%",
        "    no continuity plan for a power cut (chosen by the author)",
    ]
    assert not [line for line in lines_of("none") if "Reserve" in line]
    assert "    geen continuïteitsplan bij stroomuitval (gekozen door de auteur)" in lines_of(
        "none", "nl"
    )


def test_with_a_plan_its_power_of_its_own_is_named_for_all_of_it() -> None:
    assert lines_of("plan")[2:4] == [
        "    Reserve for the loss of power: empty since D1 07:30",
        "    power of its own by its continuity plan (chosen by the author)",
    ]


def test_of_a_region_of_which_nothing_is_known_no_plan_is_named() -> None:
    assert lines_of("unknown")[2:4] == [
        "    Reserve for the loss of power, 40%: not empty yet",
        "    60% has no reserve",
    ]
    assert not [line for line in lines_of("unknown") if "continuity" in line]


def test_what_chance_had_so_is_told_as_drawn() -> None:
    assert [line for line in lines_of("drawn") if line.endswith("(drawn by lot)")]


# ── what was brought ─────────────────────────────────────────────────────────────────────────────


def told_now(header: Header, engine: Engine, records: list[Record], address: str) -> list[str]:
    """Why a node has the level that it has now."""
    names = Names(header)
    for record in records:
        names.learn(record)
    step = Why(header.world, header.calendar).of(engine.state, engine.now, address)
    return [one.said.render("en") for one in Tell(header.world, names).tell(step)]


MORE = {
    "name": both("more"),
    "meaning": both("more"),
    "authority": {"who": both("somebody")},
    "effects": [{"tier": "VR09.mobile", "on": "VR09.power", "share": "37%", "lasts": "3h"}],
}


def test_a_backup_that_a_decision_brought_says_by_which_it_came() -> None:
    cut = {"id": "cut", "at": "T+10m", "title": both("cut"), "effects": [{"damage": "NL.grid"}]}
    run = Played(levers={"more": MORE}, disruptions=[cut]).start()
    use = LeverUse.model_validate({"lever": "more"})
    run.do(commands.RecordDecision("rot", levers=(use,)))
    run.to(6)
    told = told_now(run.header, run.engine, run.records, "VR09.mobile")
    (line,) = [line for line in told if "37%" in line]
    assert line.startswith("Emergency generators for the loss of power, 37%: empty since D1 11:10")
    assert line.endswith("; added by: decision of ROT: more")


def test_a_backup_that_was_bought_says_by_which_measure_it_came() -> None:
    measures = {"batteries": a_measure(100, 250, BATTERY, each={"share": "20%"})}
    head = prepared_header(measures=measures)
    engine = Engine(head)
    records = engine.apply(commands.BuyMeasure(2025, "batteries", "VR02", 1), Seat())
    records += engine.apply(commands.StartExercise(), Seat())
    hit = SetLevel.model_validate({"set-level": "VR02.power", "at": "0%"})
    records += engine.apply(commands.Intervene((hit,)), Seat())
    records += engine.advance(3 * HOUR)
    told = told_now(head, engine, records, "VR02.mobile")
    assert [line for line in told if "added by" in line] == [
        "Reserve for the loss of power, 20%: not empty yet; added by: measure 'it'"
    ]


def test_what_people_have_at_home_says_who_prepared_them_and_no_more_once_taken_back() -> None:
    game = Game(homes(), DRY, {"preparedness": "VR01/east", "kit": "+20%"})
    game.release(0)
    game.release(1)
    game.to(13)

    def told() -> list[str]:
        return told_now(game.head, game.engine, game.records, "VR01/east.water")

    assert [line for line in told() if "households prepared otherwise by: inject 'i1'" in line]
    game.retract(1)
    game.to(14)
    assert not [line for line in told() if "prepared otherwise" in line]
    homes_have = [line for line in told() if line.startswith("Reserve at home")]
    assert homes_have
    assert all("(water in VR01/east): " in line for line in homes_have)


def test_where_the_consumer_is_damaged_itself_why_says_so_and_names_no_backup() -> None:
    tier = {"tier": "VR09.mobile", "on": "VR09.power", "share": "90%", "lasts": "30h"}
    more = {**MORE, "effects": [tier]}
    hits = [{"damage": "VR09.mobile"}, {"damage": "VR09.power", "share": "10%"}]
    hit = {"id": "hit", "at": "T+10m", "title": both("hit"), "effects": hits}
    run = Played(levers={"more": more}, disruptions=[hit]).start()
    run.to(1)
    run.do(commands.RecordDecision("rot", levers=(LeverUse.model_validate({"lever": "more"}),)))
    told = told_now(run.header, run.engine, run.records, "VR09.mobile")
    assert told[0] == "mobile in VR09: 0%"
    assert told[1].startswith("damage since D1 06:10, 100% out: disruption 'hit'")
    assert len(told) == 2


# ── crews, their speed, and stocks ───────────────────────────────────────────────────────────────


def helped(*effects: dict[str, str], damages: int = 2) -> Played:
    """Repairs of one trade and a stock that runs dry, with a lever that was pulled against that."""
    work = {"trade": "grid", "takes": "90h"}
    hits = [{"damage": "VR09.power", "share": "5%", "work": work}] * damages
    cut = {
        "id": "cut",
        "at": "T+2h",
        "title": both("cut"),
        "effects": [*hits, {"damage": "NL.grid"}],
    }
    lever = {**MORE, "effects": effects}
    run = Played(levers={"more": lever}, disruptions=[cut]).start()
    use = LeverUse.model_validate({"lever": "more"})
    run.do(commands.RecordDecision("rot", levers=(use,)))
    return run


def why(run: Played, address: str) -> list[str]:
    return told_now(run.header, run.engine, run.records, address)


CREWS = {"crews": "VR09", "trade": "grid", "add": "1"}
FASTER = {"crew-speed": "VR09", "trade": "grid", "speed": "150%"}


def test_of_a_repair_it_is_told_who_brought_more_crews_and_who_made_them_work_faster() -> None:
    run = helped(CREWS, FASTER)
    run.to(3)
    run.do(commands.Intervene((SetLevel.model_validate({"set-level": "NL.grid", "at": "100%"}),)))
    told = [
        line for line in why(run, "VR09.power") if "more crews" in line or "usual speed" in line
    ]
    assert (
        told
        == [
            "more crews by: decision of ROT: more",
            "crews work at 150% of their usual speed because of: decision of ROT: more",
        ]
        * 2
    )


def test_no_more_is_told_of_help_that_was_taken_back() -> None:
    more = an_inject("more", effects=[CREWS, FASTER])
    hit = {"damage": "VR09.power", "work": {"trade": "grid", "takes": "90h"}}
    run = Played(injects=[more, an_inject("hit", effects=[hit])]).start()
    for inject in ("more", "hit"):
        run.do(commands.ReleaseInject(inject))
    assert any("more crews by: inject 'more'" in line for line in why(run, "VR09.power"))
    run.do(commands.RetractInject("more"))
    assert not any("crews by" in line or "usual" in line for line in why(run, "VR09.power"))


def test_of_an_empty_stock_it_is_told_who_had_it_larger() -> None:
    run = helped({"stock": "VR09.food", "enlarge": "8h"})
    run.to(33)
    assert not any("larger" in line for line in why(run, "VR09.food"))
    run.to(35)
    assert "its stock was larger by: decision of ROT: more" in why(run, "VR09.food")


def test_who_brought_something_is_named_as_long_as_there_is_any_of_it() -> None:
    ledger = Credits()
    assert ledger.add("a", "x", 2) == ("x",)
    assert ledger.add("a", "y", 1) == ("x", "y")
    assert ledger.add("a", "x", -2) == ("y",)
    assert ledger.add("b", "z", -1) == ()


# ── what a repair waits for ──────────────────────────────────────────────────────────────────────


def test_a_repair_that_lacks_a_level_says_so_instead_of_that_it_waits_for_a_crew() -> None:
    need = {"on": "VR09.food", "at-least": "50%"}
    work = {"trade": "grid", "takes": "1h", "requires": [need]}
    run = after({"set-level": "VR09.food", "at": "0%"}, {"damage": "VR09.power", "work": work})
    run.to(1)
    told = told_now(run.header, run.engine, run.records, "VR09.power")
    (line,) = [line for line in told if "crew" in line]
    assert line.endswith("no crew can begin before food in VR09 is at 50% or more")
    names = Names(run.header)
    (hindered,) = run.happened(events.RepairHindered)
    said = words(hindered, names)
    assert said is not None
    assert said.render("en").startswith("Repair cannot begin before food in VR09 is at 50% or more")
