"""What hangs on a decision that sets nothing going in the model by itself."""

import pytest
from otherwise import Room, inject

from oefening import commands
from oefening.projections.latencies import latencies
from oefening.projections.latencies.told import Tell
from oefening.projections.names import Names
from oefening.projections.planned.hanging import hanging, titles
from oefening.projections.room import Room as Clocks
from oefening.text import Language

WAITS = inject("waits", when={"decision": "first", "option": "yes"})
ASKS = inject("asks", at="T+2h", **{"if": {"any": [{"decision": "first"}, {"inject": "waits"}]}})
LATER = inject("later", when={"since": "first", "at-least": "1h"})
NEXT = inject("next", after={"inject": "waits", "delay": 3600})
OTHER = inject("other", when={"decision": "first", "option": "no"})
FAILS = inject("fails", when={"not": {"decision": "first"}})
ALONE = inject("alone", at="T+1h")


def test_what_waits_for_the_option_or_asks_for_it_hangs_on_it_and_what_comes_after() -> None:
    room = Room(NEXT, WAITS, ASKS, LATER, OTHER, FAILS, ALONE)
    scenario = room.played.header.scenario
    on = {of: [one.id for one in hanging(scenario.injects, "first", of)] for of in ("yes", "no")}
    assert on == {"yes": ["next", "waits", "asks", "later"], "no": ["asks", "later", "other"]}
    assert hanging(scenario.injects, "second", "go") == ()
    assert hanging(scenario.injects, None, None) == ()
    found = hanging(scenario.injects, "first", "no")
    assert titles(found, Names(room.played.header)).render("en") == "“asks”, “later” and “other”"


def effect(option: str, language: Language) -> str:
    """What is said of what came first of the decision, which has no lever and no effect."""
    puts = inject("puts", at="T+1h", decision="first")
    room = Room(puts, WAITS).at(1, commands.ReleaseInject("puts")).first(2, option)
    header, records = room.played.header, room.played.records
    names = Names(header)
    for record in records:
        names.learn(record)
    found = latencies(header.scenario, records, Clocks.of(header, records), records[-1])
    [chain] = [one for one in found.chains if one.decided is not None]
    said = Tell(header.scenario, names).effect(chain)
    return "" if said is None else said.render(language)


@pytest.mark.parametrize(
    ("option", "language", "said"),
    [
        ("yes", "en", "no direct effect in the model; on it hangs “waits”"),
        ("yes", "nl", "geen rechtstreeks gevolg in het model; eraan hangt “waits”"),
        ("no", "en", "no direct effect in the model"),
    ],
)
def test_of_a_decision_on_which_injects_hang_these_are_named(
    option: str, language: Language, said: str
) -> None:
    assert effect(option, language) == said
