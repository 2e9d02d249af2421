"""A scenario with as many injects as one likes, as an author would write it."""

INJECTS = 500
BRANCH = 20
"""Injects to a decision, where there are decisions."""

_HEAD = """\
format: 1
id: many-injects
title: {nl: Veel injects, en: Many injects}
summary:
  nl: Gemaakt om te meten hoe lang controleren duurt.
  en: Made to measure how long checking takes.
start: 2027-01-18 06:00
zone: Europe/Amsterdam
duration: DAYSd
table-time: 8h
world: nl
regions: [VR09, VR10, VR13]
cells:
  - id: rot
    name: {nl: Regionaal operationeel team (ROT), en: Regional operational team (ROT)}
    functions: [ROL, HIN]
    sees: [VR09]
  - id: beleidsteam
    name: {nl: Beleidsteam, en: Policy team}
    functions: [Voorzitter]
    sees: [VR09, VR10]
objectives:
  - id: beeld
    text: {nl: De teams delen één beeld., en: The teams share one picture.}
    capability: {nl: Informatiemanagement, en: Information management}
    tasks:
      - id: eerste-beeld
        text: {nl: Eerste beeld gedeeld., en: First picture shared.}
        within: 45m
disruptions:
  - id: uitval
    at: D1 08:00
    title: {nl: Stroomuitval, en: Power failure}
    effects:
      - damage: VR09.feed
        share: 50%
        lasts: 31h
injects:
"""
_DECISION = """\
  - id: besluit-{0}
    question: {{nl: Vragen wij bijstand {0}?, en: "Do we request assistance {0}?"}}
    cell: rot
    options:
      - id: ja
        text: {{nl: Ja, en: Yes}}
        effects: [{{grip: VR09, level: 2}}]
      - id: nee
        text: {{nl: Nee, en: No}}
"""


def many_injects(
    count: int, days: int = 10, apart: int = 17, *, by_themselves: bool = False
) -> str:
    """A sound scenario with so many injects of every trigger, as its author would write it.

    It lasts `days` days, and its injects are planned `apart` minutes from each other. If they
    release themselves, a tenth of them is kept in reserve instead.
    """
    return _HEAD.replace("DAYS", str(days)) + "".join(
        _inject(number, _trigger(number, days, apart, by_themselves=by_themselves))
        for number in range(count)
    )


def many_branches(count: int, days: int = 30) -> str:
    """The same with a decision for every twenty, and what waits asking for it and for others."""
    decided = range(0, count, BRANCH)
    return (
        _HEAD.replace("DAYS", str(days)).replace("injects:\n", "")
        + "decisions:\n"
        + "".join(_DECISION.format(number) for number in decided)
        + "injects:\n"
        + "".join(
            _inject(number, _branch(number, days), number if number in decided else None)
            for number in range(count)
        )
        + "sources: [Verzonnen]\n"
    )


def _branch(number: int, days: int) -> str:
    if number % 4 != 3:
        return _trigger(number, days, 17, by_themselves=False)
    decision = f"besluit-{number // BRANCH * BRANCH}"
    ahead = f"melding-{number - 1}"
    option = "ja" if number % 8 == 3 else "nee"
    waits = (
        f"{{any: [{{decision: {decision}, option: {option}}}, {{since: {ahead}, at-least: 4h}}]}}"
    )
    low = "{level: VR09.power, below: 90%, for: 30m}"
    return f"when: {{all: [{{inject: {ahead}}}, {waits}, {low}]}}"


def _trigger(number: int, days: int, apart: int, *, by_themselves: bool) -> str:
    """What brings the inject on, and whether it then releases itself."""
    if by_themselves and number % 10 == 9:
        return "on-call: yes"
    day, minute = divmod(number * apart, 1_440)
    match number % 4:
        case 0 | 1:
            trigger = f"at: D{day % (days - 1) + 2} {minute // 60:02}:{minute % 60:02}"
        case 2:
            trigger = f"after: melding-{number - 1} +{number % 90 + 1}m"
        case _:
            trigger = "when: {level: VR09.power, below: 90%, for: 30m}"
    return f"{trigger}\n    release: automatic" if by_themselves else trigger


def _inject(number: int, trigger: str, decision: int | None = None) -> str:
    effects = "" if decision is None else f"    decision: besluit-{decision}\n"
    if number % 10 == 0:
        effects += """\
    effects:
      - demand: VR09.filling-stations
        factor: 150%
        lasts: 6h
"""
    return f"""\
  - id: melding-{number}
    {trigger}
    from: Meldkamer
    to: [rot, beleidsteam]
    channel: telefoon
    title: {{nl: Melding {number}, en: "Report {number}"}}
    body:
      nl: >-
        Bij de meldkamer komt melding {number} binnen: bewoners vragen wanneer de stroom terugkomt
        en waar zij terecht kunnen. De supermarkt is dicht en het pinnen werkt niet.
      en: >-
        Report {number} reaches the control room: residents ask when power comes back and where
        they can go. The supermarket has closed and card payments do not work.
    expected:
      - id: antwoord-{number}
        text: {{nl: Antwoord aan bewoners, en: Answer to residents}}
        cell: rot
        within: 30m
    objectives: [beeld]
    tasks: [eerste-beeld]
{effects}"""
