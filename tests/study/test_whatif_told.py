"""A what-if in words: what is otherwise, what was assumed, and what differs, row by row."""

import pytest
from otherwise import PUTS_SECOND, Room, decided, inject
from played import Played
from received import reception
from shown import shown_header, started
from worlds import both, crews, node

from oefening import commands
from oefening.clock import HOUR
from oefening.commands import RecordDecision
from oefening.projections.names import Names
from oefening.study.compared import Difference
from oefening.study.executor import Here
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.each import Weighing
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.outcome import ALL, Amount
from oefening.study.whatif.rows import Rows, signed, told
from oefening.study.whatif.table import WhatIfTable
from oefening.study.whatif.thresholds import Measured
from oefening.study.whatif.told import particular
from oefening.study.whatif.whatif import Differs, WhatIf, whatifs
from oefening.text import LANGUAGES, Language
from oefening.text.columns import laid_out
from oefening.world.effects import SetLevel
from oefening.world.levers import Lever, LeverUse
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
            "Decision 2 (D1 09:00, go): has not been put here by then ('asks' has not come by",
            "then), and is counted all the same.",
            "This changes nothing of what is counted",
            "Here: it is not taken.",
        ),
        "nl": (
            "'asks' komt niet (vastgelegd: D1 07:30).",
            "'clock' komt niet (vastgelegd: D1 08:30).",
            "Besluit 2 (D1 09:00, go): is hier dan nog niet voorgelegd ('asks' is er dan nog niet)",
            ", en telt toch mee.",
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_holds_no_more_of_the_decision_itself_stands_apart_from_later_ones(
    language: Language,
) -> None:
    logged = Room(PUTS_SECOND).first(1).at(1.5, commands.ReleaseInject("asks")).second(3).ended()
    room = Room(PUTS_SECOND).first(1).at(1.5, commands.ReleaseInject("asks")).second(3)
    room.ended()
    whatif = computed(room.played, Change(decided(logged, 1), shift=-2 * HOUR))
    head, later, said = {
        "en": (
            "This decision itself",
            "Later decisions that could not have been taken so",
            "It has not been put here by then ('asks' has not come by then), and is counted",
        ),
        "nl": (
            "Dit besluit zelf",
            "Latere besluiten die zo niet genomen konden worden",
            "Het is hier dan nog niet voorgelegd ('asks' is er dan nog niet), en telt toch mee.",
        ),
    }[language]
    lines = page(room.played, whatif, language).splitlines()
    assert lines[lines.index(head) + 1].startswith(said)
    assert later not in lines
    assert (len(whatif.own_flags), len(whatif.flags)) == (1, 0)


def pulled_late(end: float) -> Played:
    """An exercise in which a decision has the phones fail only hours after it was taken."""
    room = Played(levers={"works": WORKS | {"lead": "4h"}}).start()
    room.to(1)
    pull = (LeverUse.model_validate({"lever": "works", "with": {}}),)
    room.do(RecordDecision("rot", "open the street", levers=pull))
    room.to(end)
    room.do(commands.EndExercise())
    return room


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_what_works_only_after_the_log_ends_it_is_said_that_it_cannot_be_seen(
    language: Language,
) -> None:
    room = pulled_late(4)
    logged = Logged.of(room.header, room.records)
    whatif = computed(room, Change(decided(logged), removed=True))
    assert {
        "en": "This changes nothing yet of what is counted. Of what this decision sets going this "
        "works only from the end of the log (D1 10:00) on, and is not to be seen: works, from D1 "
        "11:00.",
        "nl": "Dit verandert nog niets van wat er geteld wordt. Van wat dit besluit in gang zet, "
        "werkt pas vanaf het einde van het logboek (D1 10:00), en is dus niet te zien: works, "
        "vanaf D1 11:00.",
    }[language] in page(room, whatif, language)
    assert Weighing(room.header).weighed((whatif,))[0].late


def test_what_begins_where_the_log_ends_is_said_to() -> None:
    room = Room().first(4)
    whatif = computed(room.played, Change(decided(room.logged()), option="no"))
    assert "the log ends where this begins" in page(room.played, whatif)


def test_what_differs_only_with_some_other_chance_is_no_row() -> None:
    rarely, often = (
        Differs(
            Amount("below", "VR09", "energy"),
            9,
            9,
            Difference.of([0] * 5, [2] * count + [0] * (5 - count)),
            (9, 9),
        )
        for count in (2, 3)
    )
    assert rarely.seldom
    assert not often.seldom
    assert not rarely._replace(otherwise=8).seldom


@pytest.mark.parametrize("language", LANGUAGES)
def test_reception_in_an_area_is_told_to_count_for_its_region(language: Language) -> None:
    header = shown_header()
    world = header.world.model_copy(
        update={
            "levers": {"halls": Lever.model_validate(HALLS)},
            "reception": reception(),
            "crews": (crews("VR01", "helper", 8),),
            "nodes": (*header.world.nodes, node("VR01.reception"), node("VR02.reception")),
        }
    )
    header = header.model_copy(update={"world": world})
    playing = started(header)
    for place in ("VR01/east", "VR01"):
        pull = (LeverUse.model_validate({"lever": "halls", "with": {"place": place}}),)
        playing.do(RecordDecision("rot", "open the halls", levers=pull))
    playing.until(8)
    logged, known = Logged.of(header, playing.records), Names(header)
    told_of = [
        [
            one.render(language)
            for one in particular(
                WhatIf.line_of(logged, Change(decided(logged, which), removed=True)), header, known
            )
        ]
        for which in (0, 1)
    ]
    said = {"nl": "tellen in dit model voor de hele regio (", "en": "for the region as a whole ("}
    assert [said[language] in one for one in told_of[0]] == [True]
    assert told_of[1] == []


HALLS = {
    "name": both("halls"),
    "meaning": both("opens halls"),
    "parameters": {"place": {"kind": "place", "meaning": both("where")}},
    "authority": {"who": both("anybody")},
    "effects": [{"open-reception": "{place}", "kind": "shelter", "sites": 1}],
}
