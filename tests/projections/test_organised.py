"""The crisis organisation in words: levels, teams with their clocks, shifts, plans, requests."""

from copy import copy

import pytest
from organised import grip, lever, rules, two_regions, with_plans
from worlds import damage, disruption, header, play

from oefening import events
from oefening.projections.names import Names
from oefening.projections.organised import lasting_of, level_of, teams_of
from oefening.projections.words import words
from oefening.record import Header
from oefening.state import State
from oefening.state.organisation import TeamState
from oefening.text import Language, Phrase
from oefening.world.levers import LeverUse

LEVER = lever({"demand": "VR01.power", "factor": "90%"}, authority={
    "who": {"en": "chair"}, "grip": 4,
}, route="minister")  # fmt: skip


def made(*effects: object) -> Header:
    world = two_regions(levers={"one": LEVER})
    return header(world, [disruption("up", 0, grip("VR01", 4), *effects)])  # type: ignore[arg-type]


@pytest.fixture
def names() -> Names:
    return Names(made())


def told(event: object, names: Names, language: Language = "en") -> str:
    said = words(event, names)
    assert said is not None
    return said.render(language)


@pytest.mark.parametrize(
    ("event", "dutch", "english"),
    [
        (
            events.GripSet("VR01", 3, 0, "inject/a"),
            "VR01 schaalt op naar GRIP 3", "VR01 scales up to GRIP 3",
        ),
        (
            events.GripSet("VR01", 1, 3, "inject/a"),
            "VR01 schaalt af naar GRIP 1", "VR01 scales down to GRIP 1",
        ),
        (
            events.GripSet("NL", 1, 0, "inject/a"),
            "NL schaalt op naar GRIP Rijk", "NL scales up to GRIP Rijk",
        ),
        (
            events.TeamCalled("VR01", "copi", 1_800, 3_600),
            "Te laat in VR01: team komt om D1 07:30, wettelijk uiterlijk D1 07:00 (art. 1)",
            "Too late in VR01: team comes at D1 07:30, by law due D1 07:00 (art. 1)",
        ),
        (
            events.TeamWorking("VR01", "copi", 0),
            "Aan het werk in VR01: team, op tijd", "At work in VR01: team, in time",
        ),
        (
            events.TeamWorking("VR01", "copi", 600),
            "Aan het werk in VR01: team, 10 minuten te laat (art. 1)",
            "At work in VR01: team, 10 minutes too late (art. 1)",
        ),
        (
            events.TeamWorking("VR01", "rbt", None),
            "Aan het werk in VR01: team, zonder wettelijke tijd",
            "At work in VR01: team, no statutory time",
        ),
        (
            events.ContinuityFound("VR01", plan=False, drawn=True, shares={}),
            "Crisisorganisatie van VR01 heeft geen plan voor uitval van stroom (geloot)",
            "The crisis organisation of VR01 has no plan for loss of power (drawn by lot)",
        ),
    ],
)  # fmt: skip
def test_it_is_told_in_words(event: object, dutch: str, english: str, names: Names) -> None:
    assert told(event, names, "nl") == dutch
    assert told(event, names) == english


def test_who_will_be_in_time_is_told_when_they_come(names: Names) -> None:
    assert words(events.TeamCalled("VR01", "copi", 1_800, 1_200), names) is None
    assert words(events.TeamCalled("VR01", "rbt", None, 1_200), names) is None


def test_what_fatigue_takes_is_told_once(names: Names) -> None:
    assert "takes 5 percentage points out" in told(
        events.ShiftChanged("VR01", 0, 50_000, ""), names
    )
    assert "reliefs left: 3" in told(events.ShiftChanged("VR01", 3, 0, ""), names)
    came, left = (events.ShiftChanged("VR01", 3, 0, "x", by) for by in (2, -2))
    assert told(came, names).endswith("in VR01, reliefs added: 2; left: 3")
    assert told(left, names).endswith("gone from VR01, reliefs taken: 2; left: 3")
    node, name = "VR01.government", "organisation/fatigue/VR01"
    owner = "organisation/fatigue"
    assert words(events.DamageDone(name, node, 50_000, "out", owner), names) is None
    assert words(events.DamageChanged(name, 100_000), names) is None
    assert words(events.DamageEnded(name), names) is None


def test_a_lever_below_its_level_says_at_which_it_was_pulled_and_at_which_it_should(
    names: Names,
) -> None:
    use = LeverUse.model_validate({"lever": "one"})
    below = told(events.LeverPulled(use, "decision/1", 0, stands=2), names)
    assert below.endswith("; taken at GRIP 2; usually from GRIP 4 on (assumed)")
    law = copy(names)
    given = {"provenance": "law"}
    authority = law.levers["one"].authority.model_copy(update=given)
    law.levers = {"one": law.levers["one"].model_copy(update={"authority": authority})}
    dutch = told(events.LeverPulled(use, "decision/1", 0, stands=2), law, "nl")
    assert dutch.endswith("; genomen bij GRIP 2; gewoonlijk vanaf GRIP 4 (wet)")
    for stands in (4, 5, None):
        assert "taken at" not in told(
            events.LeverPulled(use, "decision/1", 0, stands=stands), names
        )
    passed = events.RequestPassed(use, "decision/1", "minister", 1)
    assert told(passed, names) == "Request for lever: asks another"


def lines(header: Header, until: str) -> list[str]:
    """How VR01 stands, as pages and the dialogue tell it."""
    _, state = play(header, until)
    names = Names(header)
    level = level_of(state, "VR01", names)
    teams = [
        f"{team.render('en')}: {how.render('en')}" for team, how in teams_of(state, "VR01", names)
    ]
    lasting = [one.render("en") for one in lasting_of(state, "VR01")]
    return [*([level.render("en")] if isinstance(level, Phrase) else []), *teams, *lasting]


def test_a_region_tells_its_level_and_how_each_team_stands_against_its_time() -> None:
    assert lines(made(damage("VR01.road", "50%")), "30m") == [
        "GRIP 4, since D1 06:30",
        "team: at work since D1 06:31, within the statutory time (art. 1)",
        "team: comes at D1 07:11, due D1 07:01 (art. 1)",
        "team: comes at D1 07:51, due D1 07:16 (art. 1)",
        "team: comes at D1 08:31",
    ]


def test_teams_that_were_in_time_are_told_together_and_others_alone(names: Names) -> None:
    def at_work(late: int | None) -> TeamState:
        return TeamState(0, None if late is None else 600, 600, working=True, late=late)

    teams = {"a": at_work(0), "b": at_work(60), "c": at_work(0), "d": at_work(None)}
    teams |= {"e": at_work(None), "f": TeamState(0, 600, 1_200)}
    told = [
        f"{team.render('en')}: {how.render('en')}"
        for team, how in teams_of(State(teams={"VR01": teams}), "VR01", names)
    ]
    assert told[:2] == [
        "2 teams: at work, each within the statutory time",
        "2 teams: at work; no statutory time holds for these",
    ]
    assert [one[:7] for one in told[2:]] == ["b: at w", "f: come"]
    alone = State(teams={"VR01": {"a": at_work(0), "d": at_work(None)}})
    assert len(list(teams_of(alone, "VR01", names))) == 2


def test_a_region_tells_how_long_it_can_go_on_and_whether_without_power() -> None:
    assert lines(with_plans(made(), VR01="none"), "25h")[-2:] == [
        "reliefs left: 0; fatigue takes 5 percentage points",
        "own continuity without power: no plan",
    ]


def test_of_a_region_that_nobody_scales_up_nothing_is_told() -> None:
    assert lines(header(two_regions(rules())), "2h") == []
