"""Injects of the library: each that is shipped is in order, and what uses make of them."""

import re
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library.small import SMALL
from library.used import CELL, made, own, scenario, wrong

from oefening.errors import InputError, render_problems
from oefening.library import load_raw_world, load_scenario
from oefening.library.injects import own_injects, shipped_injects, uses_in
from oefening.scenario.partial import read_scenario
from oefening.scenario.reuse import InjectParameter, LibraryInject
from oefening.source import Bilingual, read
from oefening.text import LANGUAGES
from oefening.world.effects import Damage

raw = cache(load_raw_world)

GIVEN = {
    "place": "VR09/zuid",
    "region": "VR09",
    "area": "VR09/zuid",
    "address": "VR09.power",
    "capacity": "power",
    "cell": CELL,
    "cells": f"[{CELL}, rbt]",
    "voice": "mayor",
    "text": "{nl: de storing, en: the fault}",
}
SMALLEST = {"count": "1", "share": "10%", "factor": "110%", "duration": "1h"}


def offered(parameter: InjectParameter) -> list[str]:
    """What may be given for the parameter, so that all that it allows is tried somewhere."""
    if parameter.choices:
        return list(parameter.choices)
    if parameter.type in SMALLEST:
        bounds = [one for one in (parameter.least, parameter.most) if one]
        return bounds or [SMALLEST[parameter.type]]
    return [GIVEN[parameter.type]]


def uses(library: LibraryInject) -> list[str]:
    """Uses of the inject with every value of each parameter somewhere."""
    ways = {name: offered(one) for name, one in library.parameters.items()}
    found = []
    for number in range(max(map(len, ways.values()), default=1)):
        said = ", ".join(f"{name}: {way[number % len(way)]}" for name, way in ways.items())
        trigger = "" if {"at", "after", "when", "on-call"} & library.inject.keys() else ", at: T+1h"
        found.append(
            f"  - {{use: {library.id}, id: {library.id}-{number}{trigger}, with: {{{said}}}}}\n"
        )
    return found


def test_every_shipped_inject_can_be_used_with_all_that_it_allows(tmp_path: Path) -> None:
    shipped = shipped_injects()
    all_uses = [use for one in shipped.values() for use in uses(one.library)]
    injects = made(tmp_path, "".join(all_uses))
    assert len(injects) == len(all_uses) >= len(shipped)
    for inject in injects:
        for text in (inject.title, inject.body):
            both = text is None or (text.nl and text.en)
            assert both, f"{inject.id} has a text in one language"
            assert text is None or "${" not in f"{text.nl}{text.en}", inject.id


def test_every_shipped_inject_is_told_in_both_languages() -> None:
    texts = [
        (id, text)
        for id, one in shipped_injects().items()
        for text in (
            one.library.title,
            one.library.summary,
            *(parameter.meaning for parameter in one.library.parameters.values()),
        )
    ]
    assert texts
    assert [id for id, text in texts if not (text.nl and text.en)] == []


PARAMETERS = """\
  place: {type: place, meaning: {en: where}}
  node: {type: address, default: VR09.power, meaning: {en: what}}
  people: {type: count, default: "1200", meaning: {en: how many}}
  share: {type: share, default: 12.5%, meaning: {en: how much}}
  hours: {type: duration, default: 72h, meaning: {en: how long}}
  mood: {type: choice, default: calm, meaning: {en: how}, choices: {calm: {nl: rustig, en: calm}}}
  said: {type: text, default: {nl: Ja, en: "Yes"}, meaning: {en: what}}
  cell: {type: cell, default: rot, meaning: {en: who}}
"""
INJECT = """\
  at: T+1h
  to: ["${cell}"]
  title: ${said}
  body:
    nl: "${place}, ${node}: ${people}, ${share}, ${hours}, ${mood}. ${node} ${cell}."
    en: "${place}, ${node}: ${people}, ${share}, ${hours}, ${mood}. ${node} ${cell}."
  effects:
    - {damage: "${node}", share: "${share}", lasts: 2h}
"""


def test_a_text_says_what_is_given_as_people_do_and_a_value_as_written(tmp_path: Path) -> None:
    own(tmp_path, "mine", PARAMETERS, INJECT)
    [inject] = made(tmp_path, "  - {use: mine, with: {place: VR09/zuid}}\n")
    assert inject.id == "mine"
    assert inject.title == Bilingual(nl="Ja", en="Yes")
    assert inject.body is not None
    assert inject.body.nl == (
        "Zuid, elektriciteit in Utrecht: 1.200, 12,5%, 72 uur, rustig. "
        "Elektriciteit in Utrecht ROT."
    )
    assert inject.body.en == (
        "South, electricity in Utrecht: 1,200, 12.5%, 72 hours, calm. Electricity in Utrecht ROT."
    )
    [effect] = inject.effects
    assert isinstance(effect, Damage)
    assert (effect.damage, effect.share) == ("VR09.power", 125_000)


COUNTED = """\
  at: T+1h
  to: [rot]
  title: {en: Theirs}
  body: {en: "${place} has {{ ${place}.power | round 5 }}. ${place} waits."}
"""


def test_a_live_number_of_the_library_is_of_the_place_that_is_given(tmp_path: Path) -> None:
    own(tmp_path, "mine", "  place: {type: place, meaning: {en: where}}\n", COUNTED)
    [inject] = made(tmp_path, "  - {use: mine, with: {place: VR09/zuid}}\n")
    assert inject.body == Bilingual(en="South has {{ VR09/zuid.power | round 5 }}. South waits.")


def test_what_is_quoted_in_the_library_is_text_in_which_a_place_has_its_name(
    tmp_path: Path,
) -> None:
    quoting = COUNTED.replace("{{ ${place}.power | round 5 }}", "{{ '{{ ${place} }}' }}")
    own(tmp_path, "mine", "  place: {type: place, meaning: {en: where}}\n", quoting)
    [inject] = made(tmp_path, "  - {use: mine, with: {place: VR09/zuid}}\n")
    assert inject.body == Bilingual(en="South has {{ '{{ South }}' }}. South waits.")


GOAL = """\
objectives:
  - id: picture
    text: {en: One picture}
    capability: {en: Information}
    tasks: [{id: first, text: {en: First}}, {id: next, text: {en: Next}}]
"""
EXPECTED = """\
  at: T+1h
  to: [rot]
  title: {en: Theirs}
  expected: [{id: seen, text: {en: Seen}, cell: rot}]
"""


@pytest.mark.parametrize(
    ("tasks", "shown"), [("[next]", "next"), ("[first, next]", None), ("[]", None)]
)
def test_what_the_library_expects_shows_the_one_task_of_the_use(
    tmp_path: Path, tasks: str, shown: str | None
) -> None:
    own(tmp_path, "mine", "", EXPECTED)
    path = scenario(tmp_path, f"  - {{use: mine, tasks: {tasks}}}\n", GOAL)
    [inject] = load_scenario(path).scenario.injects
    assert [action.task for action in inject.expected] == [shown]


def test_what_a_use_says_itself_goes_before_the_library(tmp_path: Path) -> None:
    own(tmp_path, "mine", "", "  when: {level: VR09.power, below: 50%}\n  title: {en: Theirs}\n")
    said = "  - {use: mine, id: ours, at: T+2h, title: {en: Ours}, to: [rot]}\n"
    [inject] = made(tmp_path, said + "  - {use: mine}\n")[:1]
    assert (inject.id, inject.title.en, inject.to) == ("ours", "Ours", ("rot",))
    assert (inject.at, inject.when) == ("T+2h", None)


def test_an_own_inject_goes_before_one_of_the_program(tmp_path: Path) -> None:
    own(tmp_path, "press-question", "", "  at: T+1h\n  title: {en: Own}\n")
    [inject] = made(tmp_path, "  - {use: press-question}\n")
    assert inject.title.en == "Own"


def test_what_is_wrong_inside_is_told_at_the_use_and_what_is_given_where_it_is(
    tmp_path: Path,
) -> None:
    """An expansion keeps every place of the author's file, and no other."""
    own(tmp_path, "mine", "  to: {type: text, meaning: {en: x}}\n", "  to: ['${to}']\n  titel: 3\n")
    path = scenario(tmp_path, "  - use: mine\n    at: T+1h\n    with:\n      to: nobody\n")
    assert wrong(path) == [("unknown-key", "mine"), ("unknown-cell", "nobody")]


USES = """\
injects:
  - use: power-outage-first-report
    id: dark
    at: T+1h
    with: {place: VR09/zuid, hours: 6h, to: rot, operator: mayor}
  - {use: press-question, after: dark, with: {to: rot, subject: {nl: dit, en: this}}}
  - use: hospital-on-emergency-power
    title: {en: Ours}
    with:
      region: VR09
      to: rot
"""


@settings(max_examples=60)
@given(st.data())
def test_whatever_is_done_to_uses_ends_in_injects_or_well_formed_problems(
    data: st.DataObject,
) -> None:
    pieces = re.split(r"(?<=[\s,:{}])", USES)
    for _ in range(data.draw(st.integers(1, 4))):
        one, other = (data.draw(st.integers(0, len(pieces) - 1)) for _ in range(2))
        new = data.draw(st.sampled_from(["", pieces[other], "${place}", "[]", "{}", "&a ", "*a "]))
        pieces[one] = new
    text = SMALL + "".join(pieces)
    try:
        document = read(text.encode(), "mutated.yaml")
    except InputError:
        return
    uses = uses_in(document, Path("mutated.yaml"), raw())
    if uses is None:
        return
    reading = read_scenario(uses.expanded(document))
    problems = uses.rest(list(reading.problems))
    for language in LANGUAGES:
        assert not problems or render_problems(problems, language)
    for problem in problems:
        assert problem.place.line <= text.count("\n") + 1
        assert problem.place.column <= len(problem.place.excerpt) + 1


def test_an_inject_that_is_used_too_often_is_refused(tmp_path: Path) -> None:
    big = "  hidden: {" + ", ".join(f"k{at}: v" for at in range(9_000)) + "}\n"
    own(tmp_path, "big", "", f"  title: {{en: Big}}\n{big}")
    uses_of_it = "".join(f"  - {{use: big, id: b{at}, at: T+1h}}\n" for at in range(20))
    with pytest.raises(InputError) as raised:
        load_scenario(scenario(tmp_path, uses_of_it))
    assert [one.code for one in raised.value.problems] == ["too-many-nodes"]


def test_a_text_that_is_filled_in_has_an_end(tmp_path: Path) -> None:
    own(
        tmp_path,
        "long",
        "  t: {type: text, meaning: {en: x}}\n",
        "  at: T+1h\n  title: {en: '" + "${t}" * 3_000 + "'}\n",
    )
    with pytest.raises(InputError) as raised:
        load_scenario(scenario(tmp_path, f"  - {{use: long, with: {{t: {'x' * 9_000}}}}}\n"))
    assert "too-long" in {one.code for one in raised.value.problems}


@pytest.mark.skipif(sys.platform == "win32", reason="links ask for rights there")
def test_a_link_that_leads_to_itself_is_no_inject_of_the_scenario(tmp_path: Path) -> None:
    (tmp_path / "injects").mkdir()
    loop = tmp_path / "injects" / "loop.yaml"
    loop.symlink_to(loop)
    assert own_injects(tmp_path / "small.yaml") == {}
