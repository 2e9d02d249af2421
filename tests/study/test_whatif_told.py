"""A what-if in words: what is otherwise, what was assumed, and what differs, row by row."""

import pytest
from otherwise import PUTS_SECOND, Room, decided, inject
from played import Played
from shown import shown_header, started
from worlds import both

from oefening import commands
from oefening.clock import HOUR
from oefening.commands import RecordDecision
from oefening.projections.names import Names
from oefening.study.executor import Here
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import ALL, Amount
from oefening.study.whatif.rows import Rows, signed, told
from oefening.study.whatif.table import WhatIfTable
from oefening.study.whatif.thresholds import Measured
from oefening.study.whatif.whatif import WhatIf, whatifs
from oefening.text import LANGUAGES, Language
from oefening.text.columns import laid_out
from oefening.world.effects import SetLevel
from oefening.world.levers import LeverUse
from oefening.world.model import NATION

WORKS = {
    "name": both("works"),
    "meaning": both("opens the street, for a while that nobody knows"),
    "parameters": {},
    "authority": {"who": both("anybody")},
    "effects": [{"damage": "VR09.mobile", "lasts": "exponential(2h)"}],
}


def works() -> Played:
    """An exercise in which a decision has the phones fail, for a while that is drawn."""
    room = Played(levers={"works": WORKS}).start()
    room.to(1)
    pull = (LeverUse.model_validate({"lever": "works", "with": {}}),)
    room.do(RecordDecision("rot", "open the street", levers=pull))
    room.to(48)
    room.do(commands.EndExercise())
    return room


def names(played: Played) -> Names:
    found = Names(played.header)
    for record in played.records:
        found.learn(record)
    return found


def computed(played: Played, change: Change, redraws: int = 0) -> WhatIf:
    whatif = WhatIf.line_of(Logged.of(played.header, played.records), change)
    return ([whatif, *whatifs(whatif, Here(), 1, redraws)])[-1]


def page(played: Played, whatif: WhatIf, language: Language = "en") -> str:
    """All of it, on lines as long as they come."""
    table = WhatIfTable(played.header, names(played), language)
    lines = [*table.head(whatif), *table.assumed(whatif), table.nothing(whatif)]
    for title, blocks in table.sections(whatif):
        lines += [title, *laid_out(blocks, 200)]
    return "\n".join(lines)


def test_differences_have_the_band_within_which_they_lie_as_chance_falls() -> None:
    played = works()
    change = Change(decided(Logged.of(played.header, played.records)), removed=True)
    whatif = computed(played, change, 20)
    [one, *_] = whatif.differs
    values = [
        both_.otherwise.outcome.amount(one.amount) - both_.recorded.outcome.amount(one.amount)
        for both_ in whatif.redrawn.values()
    ]
    assert one.otherwise == 0
    assert one.difference == -one.recorded < 0
    assert one.band is not None
    assert min(values) <= one.band.spread.low.value < one.band.spread.high.value <= max(values)
    [group] = Rows(played.header, names(played)).groups(whatif)
    row = group.rows[0]
    assert row.band.render("en").startswith("-")
    assert " to -" in row.band.render("en")
    assert "nine in ten differences" in page(played, whatif)


def test_of_few_draws_the_band_is_from_the_least_to_the_greatest() -> None:
    played = works()
    change = Change(decided(Logged.of(played.header, played.records)), removed=True)
    whatif = computed(played, change, 3)
    assert "the least and the greatest difference" in page(played, whatif)
    assert "het kleinste en het grootste verschil" in page(played, whatif, "nl")
    assert "was not looked at" in page(played, computed(played, change))


def test_each_difference_has_its_sign_and_never_reads_as_none() -> None:
    assert [
        signed("without", value).render("en") for value in (0, 5 * HOUR, -5 * HOUR, 60, -60)
    ] == ["0", "+5", "-5", "+<1", "-<1"]
    assert signed("below", -5_400).render("nl") == "-1u30m"
    assert signed("late-patients", 3).render("nl") == "+3"
    assert told("delay", 7_200).render("en") == "2h"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_tells_which_injects_come_and_which_decisions_do_not_hold(
    language: Language,
) -> None:
    never = inject("never", when={"decision": "first", "option": "no"})
    clock = inject("clock", at="T+2h", **{"if": {"decision": "first"}})
    room = Room(PUTS_SECOND, never, clock).first(1).at(1.5, commands.ReleaseInject("asks"))
    logged = room.at(2.5, commands.ReleaseInject("clock")).second(3).ended()
    played = room.played
    removed = page(played, computed(played, Change(decided(logged), removed=True)), language)
    other = page(played, computed(played, Change(decided(logged), option="no")), language)
    said = {
        "en": (
            "'asks' does not come (recorded: D1 07:30).",
            "'clock' does not come (recorded: D1 08:30).",
            "Decision 2 (D1 09:00, go): has not been put (yet) here; 'asks' has not come by then.",
            "This changes nothing of what is counted",
            "Here: it is not taken.",
        ),
        "nl": (
            "'asks' komt niet (vastgelegd: D1 07:30).",
            "'clock' komt niet (vastgelegd: D1 08:30).",
            "Besluit 2 (D1 09:00, go): is hier dan (nog) niet voorgelegd; 'asks' is er nog niet.",
            "Dit verandert niets van wat er geteld wordt",
            "Hier: het is niet genomen.",
        ),
    }[language]
    assert [one for one in said if one not in removed] == []
    assert {
        "en": "'never' comes, at D1 07:00 (recorded: not).",
        "nl": "'never' komt, op D1 07:00 (vastgelegd: niet).",
    }[language] in other


def test_an_added_decision_is_told_with_who_took_it() -> None:
    room = Room().first(1)
    room.ended()
    added = RecordDecision("rot", decision="second", option="stop")
    whatif = computed(room.played, Change(ADDED, added=added, at=2 * HOUR))
    told_of = page(room.played, whatif)
    assert "What if a decision had been taken that nobody took?" in told_of
    assert "Here, at D1 08:00, ROT: stop" in told_of
    assert whatif.differs[0].amount == Amount("without", NATION, ALL)
    assert "Person-hours without" in told_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_breach_of_a_capacity_is_told_where_no_requirement_tells_it(
    language: Language,
) -> None:
    played = works()
    change = Change(decided(Logged.of(played.header, played.records)), removed=True)
    whatif = computed(played, change)
    [breach] = Rows(played.header, names(played)).breaches(whatif)
    assert breach.measured == Measured("node", "VR09", "information")
    assert [one.render(language) for one in breach.recorded] == ["D1 07:00"] * 5
    assert {one.render(language) for one in breach.otherwise} == {"–"}
    title = {"nl": "Voor het eerst onder (–: niet)", "en": "First below (–: never)"}[language]
    assert title in page(played, whatif, language)


def test_a_capacity_that_falls_as_its_requirement_does_is_told_once() -> None:
    [decision] = shown_header().scenario.decisions
    opened, *others = decision.options
    down = tuple(
        SetLevel.model_validate({"set-level": f"VR01/east.{of}", "at": "0%"})
        for of in ("mobile", "warmth")
    )
    options = (opened.model_copy(update={"effects": down}), *others)
    decisions = (decision.model_copy(update={"options": options}),)
    scenario = shown_header().scenario
    scenario = scenario.model_copy(update={"decisions": decisions, "disruptions": ()})
    playing = started(shown_header().model_copy(update={"scenario": scenario}))
    playing.do(RecordDecision("rot", decision="shelter", option="open"))
    playing.until(8)
    logged = Logged.of(playing.header, playing.records)
    whatif = WhatIf.line_of(logged, Change(decided(logged), removed=True))
    breaches = Rows(playing.header, Names(playing.header)).breaches(whatif)
    assert [one.measured for one in breaches] == [
        Measured("requirement", "VR01/east", "communications"),
        Measured("node", "VR01/east", "warmth"),
    ]
