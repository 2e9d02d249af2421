"""An example of each finding, wrong and right, in a scenario that has no other.

An example is what the scenario says instead under the keys that it has.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

WHOLE = """\
format: 1
id: harbour
title: {nl: De haven ligt stil, en: The harbour stands still}
summary: {nl: Een kabelbreuk bij de haven., en: A cable breaks near the harbour.}
start: 2027-01-19 06:30
zone: Europe/Amsterdam
duration: 8h
table-time: 30m
regions: [VR17]
cells:
  - {id: rot, name: {nl: ROT, en: ROT}}
objectives:
  - id: picture
    text: {nl: De teams delen één beeld., en: The teams share one picture.}
    capability: {nl: Informatiemanagement, en: Information management}
    tasks:
      - {id: first-picture, text: {nl: Een eerste beeld, en: A first picture}}
injects:
  - id: power-loss
    at: D1 07:05
    to: [rot]
    title: {nl: Geen stroom in de haven, en: No power in the harbour}
    tasks: [first-picture]
sources: ["Köpenick, February 2019"]
"""


@dataclass(frozen=True, slots=True)
class Example:
    """What is found, and how it is mended."""

    wrong: str
    right: str


def whole(part: str) -> str:
    """The scenario with `part` in place of what it says under the same keys."""
    told = _by_key(part)
    return "".join((_by_key(WHOLE) | told).values())


def _by_key(text: str) -> dict[str, str]:
    """The lines of `text` by the key that they belong to."""
    pieces = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)
    return {piece.partition(":")[0]: piece for piece in pieces if piece}


_REPORT = """\
injects:
  - id: power-loss
    at: D1 07:05
    to: [rot]
    title: {nl: Geen stroom in de haven, en: No power in the harbour}
    tasks: [first-picture]
"""
_DECISION = """\
decisions:
  - id: generators
    question: {nl: Waar gaan de aggregaten heen?, en: Where do the generators go?}
    cell: rot
    options:
      - id: harbour
        text: {nl: Naar de haven., en: To the harbour.}
        levers:
          - lever: mobile-generators
            with: {place: VR17, region: VR17, generators: 6}
      - {id: wait, text: {nl: Nog niet., en: Not yet.}}
"""


def _later(trigger: str) -> str:
    """The report with an inject behind it that is brought on so."""
    return f"""{_REPORT}\
  - id: crane-stuck
    {trigger}
    to: [rot]
    title: {{nl: Een kraan zit vast, en: A crane is stuck}}
"""


_COVERAGE = """\
    body: {nl: "Bereik: {{ VR17.mobile }}.", en: "Coverage: {{ VR17.mobile }}."}
"""


def _putting(injects: str) -> str:
    """`injects`, of which the report puts the decision."""
    return injects.replace("at: D1 07:05\n", "at: D1 07:05\n    decision: generators\n")


def _expected(*window: str) -> str:
    """The report with an action that is expected within such a window."""
    action = """\
    expected:
      - id: call-in
        text: {nl: Het team oproepen, en: Call in the team}
        cell: rot
"""
    return _REPORT + action + "".join(f"        {line}\n" for line in window)


def _objectives(tasks: str) -> str:
    return f"""\
objectives:
  - id: picture
    text: {{nl: De teams delen één beeld., en: The teams share one picture.}}
    capability: {{nl: Informatiemanagement, en: Information management}}
    tasks:
      - {{id: first-picture, text: {{nl: Een eerste beeld, en: A first picture}}}}
  - id: command
    text: {{nl: Er wordt tijdig opgeschaald., en: Scaling up is timely.}}
    capability: {{nl: Leiding, en: Command}}
{tasks}"""


_SCALE_UP = """\
    tasks:
      - {id: scale-up, text: {nl: Opschalen, en: Scale up}}
"""


def _many(minutes: int) -> str:
    """Six reports so many minutes apart."""
    report = """\
  - id: report-{0}
    at: T+{1}m
    to: [rot]
    title: {{nl: Melding {0}, en: Report {0}}}
    tasks: [first-picture]
"""
    return "injects:\n" + "".join(report.format(at + 1, at * minutes) for at in range(6))


def _damaged(region: str) -> str:
    return f"""\
disruptions:
  - id: cable
    at: D1 07:00
    title: {{nl: Kabelbreuk, en: A cable breaks}}
    effects:
      - {{damage: {region}.feed, lasts: 6h}}
"""


EXAMPLES: Mapping[str, Example] = {
    "no-objectives": Example(
        "objectives: []\n" + _REPORT.replace("    tasks: [first-picture]\n", ""),
        _by_key(WHOLE)["objectives"] + _REPORT,
    ),
    "untested-objective": Example(
        _objectives(_SCALE_UP) + _REPORT,
        _objectives(_SCALE_UP) + _REPORT.replace("[first-picture]", "[first-picture, scale-up]"),
    ),
    "objective-without-task": Example(
        _objectives("") + _REPORT + "    objectives: [command]\n",
        _objectives(_SCALE_UP) + _REPORT.replace("[first-picture]", "[first-picture, scale-up]"),
    ),
    "task-without-inject": Example(
        _objectives(_SCALE_UP) + _REPORT + "    objectives: [command]\n",
        _objectives(_SCALE_UP) + _REPORT.replace("[first-picture]", "[first-picture, scale-up]"),
    ),
    "inject-without-objective": Example(
        _many(60).replace("    tasks: [first-picture]\n", "", 1),
        _many(60).replace("    tasks: [first-picture]\n", "    kind: information\n", 1),
    ),
    "inject-without-recipient": Example(
        _later("at: D1 08:00").replace("    to: [rot]\n    title: {nl: Een", "    title: {nl: Een"),
        _later("at: D1 08:00"),
    ),
    "recipient-twice": Example(_REPORT.replace("[rot]", "[rot, rot]"), _REPORT),
    "expected-without-window": Example(_expected(), _expected("within: 30m")),
    "unused-cell": Example(
        "cells:\n  - {id: rot, name: {nl: ROT, en: ROT}}\n"
        "  - {id: gbt, name: {nl: GBT, en: Policy team}}\n",
        "cells:\n  - {id: rot, name: {nl: ROT, en: ROT}}\n"
        "  - {id: gbt, name: {nl: GBT, en: Policy team}}\n"
        + _REPORT.replace("[rot]", "[rot, gbt]"),
    ),
    "unused-voice": Example(
        "voices:\n  press: {nl: De pers, en: The press}\n",
        "voices:\n  press: {nl: De pers, en: The press}\n" + _REPORT + "    from: press\n",
    ),
    "unused-area": Example(
        "areas:\n  - {region: VR17, id: haven, name: {nl: Haven, en: Harbour}, share: 4%}\n",
        "areas:\n  - {region: VR17, id: haven, name: {nl: Haven, en: Harbour}, share: 4%}\n"
        + _damaged("VR17/haven"),
    ),
    "decision-never-put": Example(
        _DECISION + _REPORT, _DECISION + _REPORT + "    decision: generators\n"
    ),
    "decision-put-twice": Example(
        _DECISION + _putting(_later("at: D1 08:00\n    decision: generators")),
        _DECISION + _putting(_later("at: D1 08:00")),
    ),
    "decision-without-consequence": Example(
        re.sub(r"        levers:\n.*\n.*\n", "", _DECISION)
        + _REPORT
        + "    decision: generators\n",
        _DECISION + _REPORT + "    decision: generators\n",
    ),
    "never-holds": Example(
        _later("when: {level: VR17.mobile, below: 0%}"),
        _later("when: {level: VR17.mobile, below: 50%}"),
    ),
    "always-holds": Example(
        _later("when: {any: [{inject: power-loss}, {level: VR17.mobile, at-least: 0%}]}"),
        _later("when: {any: [{inject: power-loss}, {level: VR17.mobile, below: 50%}]}"),
    ),
    "holds-at-start": Example(
        _later("when: {level: VR17.power, at-least: 90%}"),
        _later("when: {all: [{inject: power-loss}, {level: VR17.power, at-least: 90%}]}"),
    ),
    "stale-number": Example(
        _later("when: {level: VR17.mobile, below: 50%}") + _COVERAGE,
        _later("when: {level: VR17.mobile, below: 50%, for: 10m}") + _COVERAGE,
    ),
    "unreachable-branch": Example(
        _later("when: {inject: ship-adrift}")
        + _later("when: {inject: crane-stuck}")
        .removeprefix(_REPORT)
        .replace("crane-stuck\n    when", "ship-adrift\n    when")
        .replace("Een kraan zit vast, en: A crane is stuck", "Schip los, en: A ship adrift"),
        _later("when: {inject: power-loss, for: 30m}"),
    ),
    "inject-after-end": Example(_later("after: power-loss +9h"), _later("after: power-loss +2h")),
    "window-after-end": Example(_expected("within: 9h"), _expected("within: 30m")),
    "before-its-cause": Example(
        _expected("at: D1 06:45", "within: 30m"), _expected("at: D1 07:30", "within: 30m")
    ),
    "table-time-exceeded": Example(
        "phases:\n  - {id: dawn, title: {nl: Ochtend, en: Dawn}, start: T+0h, table: 45m}\n",
        "phases:\n  - {id: dawn, title: {nl: Ochtend, en: Dawn}, start: T+0h, table: 25m}\n",
    ),
    "effect-out-of-play": Example(_damaged("VR16"), _damaged("VR17")),
    "unwritten-text": Example(
        _later(
            "at: D1 08:00\n    body: {nl: <<wat de kade meldt>>, en: <<what the quay reports>>}"
        ),
        _later("at: D1 08:00\n    body: {nl: De kraan draait niet., en: The crane is stuck.}"),
    ),
    "missing-translation": Example(
        _later("at: D1 08:00").replace("{nl: Een kraan zit vast, ", "{"), _later("at: D1 08:00")
    ),
    "no-sources": Example("sources: []\n", 'sources: ["Köpenick, February 2019"]\n'),
    "load-storm": Example(_many(10), _many(60)),
    "empty-hours": Example(
        "duration: 9h\ntable-time: 90m\n" + _REPORT,
        "duration: 9h\ntable-time: 90m\n" + _many(90),
    ),
    "unused-allowance": Example(
        "allowed:\n  - {finding: unused-cell, of: [rot], because: They listen only}\n",
        "cells:\n  - {id: rot, name: {nl: ROT, en: ROT}}\n"
        "  - {id: gbt, name: {nl: GBT, en: Policy team}}\n"
        "allowed:\n  - {finding: unused-cell, of: [gbt], because: They listen only}\n",
    ),
}
"""By code."""

_GENERATORS = _damaged("VR17") + _DECISION.replace("generators: 6", "generators: 60")


def _waited(below: str) -> str:
    """The decision, with an inject that comes if no generators go, once so little is covered."""
    wait = f"""when:
      all:
        - {{decision: generators, option: wait}}
        - {{level: VR17.mobile, below: {below}}}"""
    return _GENERATORS + _putting(_later(wait))


def _scale_up(within: str, trigger: str = "at: D1 08:00") -> str:
    """Another objective with a task to be done within such a time, and an inject for it."""
    task = _SCALE_UP.replace("up}}", f"up}}, within: {within}}}")
    return _objectives(task) + _later(f"{trigger}\n    tasks: [scale-up]")


REHEARSED: Mapping[str, Example] = {
    "never-fires": Example(
        _later("when: {level: VR17.power, below: 50%}"),
        _damaged("VR17") + _later("when: {level: VR17.power, below: 50%}"),
    ),
    "too-late": Example(_scale_up("30m"), _scale_up("2h")),
    "objective-not-reached": Example(_scale_up("2h", "on-call: yes"), _scale_up("2h")),
    "assert-broken": Example(
        _later("at: D1 08:00\n    asserts: [{level: VR17.power, below: 50%}]"),
        _damaged("VR17") + _later("at: D1 08:00\n    asserts: [{level: VR17.power, below: 50%}]"),
    ),
    "options-alike": Example(
        _DECISION + _putting(_REPORT),
        _GENERATORS + _putting(_REPORT),
    ),
    "branch-not-taken": Example(_waited("5%"), _waited("90%")),
}
"""Of what only a rehearsal finds, by code."""


def _used(use: str) -> str:
    """The report with an inject of the library behind it."""
    return f"{_REPORT}  - {use}\n    at: D1 09:00\n"


_RIGHT = _used("use: press-question\n    with: {subject: {nl: de kade, en: the quay}, to: rot}")

ERRORS: Mapping[str, Example] = {
    "unknown-library-inject": Example(_RIGHT.replace("press-q", "pers-q"), _RIGHT),
    "unknown-inject-parameter": Example(
        _RIGHT.replace("to: rot", "to: rot, medum: national"), _RIGHT
    ),
    "missing-inject-parameter": Example(_RIGHT.replace(", to: rot", ""), _RIGHT),
    "bad-inject-parameter": Example(_RIGHT.replace("to: rot", "to: gbt"), _RIGHT),
}
"""Of errors in the use of injects of the library, which nobody can allow."""
