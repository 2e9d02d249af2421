"""A scenario in which everything is linked, and every link of it taken out."""

import copy
from collections.abc import Iterator
from typing import Any

Written = dict[str, Any]

TRIGGERS = ("at", "after", "when", "on-call")

LINKED = """\
format: 1
id: linked
title: {nl: Alles hangt samen, en: Everything is linked}
summary: {nl: Elke schakel is er één keer., en: Each link is there once.}
start: 2027-01-19 06:30
zone: Europe/Amsterdam
duration: 8h
table-time: 30m
regions: [VR17]
cells: [{id: rot, name: {nl: ROT, en: ROT}}]
objectives:
  - id: picture
    text: {nl: Eén beeld, en: One picture}
    capability: {nl: Informatie, en: Information}
    tasks:
      - {id: by-inject, text: {nl: Door een inject, en: By an inject}}
      - {id: by-action, text: {nl: Door een actie, en: By an action}}
  - id: command
    text: {nl: Leiding, en: Command}
    capability: {nl: Leiding, en: Command}
    tasks:
      - {id: by-decision, text: {nl: Door een besluit, en: By a decision}}
  - id: public
    text: {nl: Publiek, en: Public}
    capability: {nl: Communicatie, en: Communication}
    tasks:
      - {id: by-condition, text: {nl: Door een voorwaarde, en: By a condition}}
      - {id: by-reserve, text: {nl: Uit de reserve, en: From the reserve}}
      - {id: by-itself, text: {nl: Vanzelf, en: By itself}}
decisions:
  - id: go
    question: {nl: Gaan wij?, en: Do we go?}
    cell: rot
    tasks: [by-decision]
    options: [{id: yes, text: {nl: Ja, en: Yes}}, {id: no, text: {nl: Nee, en: No}}]
injects:
  - id: clock
    at: D1 07:00
    to: [rot]
    title: {nl: Op de klok, en: By the clock}
    decision: go
    tasks: [by-inject]
  - id: behind
    after: clock +1h
    to: [rot]
    title: {nl: Erachter, en: Behind}
    expected:
      - {id: act, text: {nl: Doe iets, en: Act}, cell: rot, within: 30m, task: by-action}
  - id: asked
    when: {decision: go, option: yes}
    to: [rot]
    title: {nl: Gevraagd, en: Asked}
    tasks: [by-condition]
  - id: kept
    on-call: yes
    to: [rot]
    title: {nl: Bewaard, en: Kept}
    tasks: [by-reserve]
  - id: alone
    kind: expected-action
    at: D1 09:00
    within: 30m
    to: [rot]
    title: {nl: Alleen, en: Alone}
    tasks: [by-itself]
plays:
  average:
    name: {nl: Gemiddeld, en: Average}
    steps:
      - {decide: go, option: yes, after: 10m}
      - {release: kept, at: D1 10:00}
sources: [Verzonnen]
"""


def cut(whole: Written) -> Iterator[tuple[str, Written]]:
    """The scenario without one of its links, and which link that is; for each of them."""
    for at, objective in enumerate(whole.get("objectives", ())):
        for number, task in enumerate(objective.get("tasks", ())):
            less = copy.deepcopy(whole)
            _take(less["objectives"][at], "tasks", number)
            yield f"objective {objective['id']} → task {task['id']}", less
    for kind in ("injects", "decisions"):
        for at, one in enumerate(whole.get(kind, ())):
            for number, task in enumerate(one.get("tasks", ())):
                less = copy.deepcopy(whole)
                _take(less[kind][at], "tasks", number)
                yield f"task {task} → {one['id']}", less
    for at, inject in enumerate(whole["injects"]):
        for number, action in enumerate(inject.get("expected", ())):
            if "task" in action:
                less = copy.deepcopy(whole)
                del less["injects"][at]["expected"][number]["task"]
                yield f"task {action['task']} → {action['id']}", less
        (trigger,) = [key for key in TRIGGERS if key in inject]
        less = copy.deepcopy(whole)
        del less["injects"][at][trigger]
        yield f"{inject['id']} → {trigger}", less


def _take(holder: Written, key: str, number: int) -> None:
    """Leave an item out of a list, and the list if it was the last."""
    del holder[key][number]
    if not holder[key]:
        del holder[key]
