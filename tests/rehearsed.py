"""A small scenario in which a rehearsal finds nothing, and the same with a fault in it.

Tests that share what the program hands out of it stand in the group of pytest-xdist that is called
`rehearse`, so that one process has them all.
"""

from contextlib import chdir, redirect_stderr, redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from headed import dark
from regions import only

from oefening.cli import main
from oefening.library.settings import world_of
from oefening.record import Header
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.partial import read_scenario
from oefening.source import Document, read
from oefening.study.executor import Here
from oefening.study.rehearsal.findings.finding import Finding
from oefening.study.rehearsal.findings.found import Found, found_in
from oefening.study.rehearsal.rehearsal import Rehearsal
from oefening.text import Language

CLEAN = (
    dark(duration="12h", table="1h30m", regions="")
    + """\
areas:
  - {region: VR09, id: zuid, name: {nl: Zuid, en: South}, share: 2%}
regions: [VR09]
cells:
  - {id: rot, name: {nl: ROT, en: ROT}, sees: [VR09]}
objectives:
  - id: picture
    text: {nl: Eén beeld, en: One picture}
    capability: {nl: Beeld, en: Picture}
    tasks:
      - {id: first-picture, text: {nl: Eerste beeld, en: First picture}, within: 2h}
  - id: care
    text: {nl: Zorg, en: Care}
    capability: {nl: Zorg, en: Care}
phases:
  - {id: day, title: {nl: Dag, en: Day}, start: D1 06:30, table: 90m, speed: 8}
disruptions:
  - id: out
    at: T+10m
    title: {nl: Uit, en: Out}
    effects:
      - {damage: VR09/zuid.feed, as: cable, lasts: "triangular(8h, 9h, 10h)"}
decisions:
  - id: generators
    question: {nl: Waarheen?, en: Where to?}
    cell: rot
    tasks: [first-picture]
    options:
      - id: south
        text: {nl: Naar Zuid., en: To the south.}
        levers:
          - {lever: mobile-generators, with: {place: VR09/zuid, region: VR09, generators: 6}}
      - {id: wait, text: {nl: Nog niet., en: Not yet.}}
injects:
  - id: first-report
    at: T+15m
    to: [rot]
    title: {nl: Geen stroom, en: No power}
    expected:
      - {id: scale-up, text: {nl: Opschalen, en: Scale up}, cell: rot, within: 45m}
    decision: generators
  - id: press
    after: first-report +2h
    to: [rot]
    objectives: [care]
    title: {nl: Pers, en: Press}
  - id: cold
    when: {level: VR09/zuid.power, below: 50%, for: 4h}
    to: [rot]
    title: {nl: Koud, en: Cold}
  - id: late-call
    at: T+7h
    to: [rot]
    title: {nl: Een beller, en: A caller}
  - id: waited
    when: {decision: generators, option: wait}
    to: [rot]
    title: {nl: Er is gewacht, en: They waited}
  - id: spare
    on-call: yes
    to: [rot]
    title: {nl: Reserve, en: Reserve}
  - id: after-spare
    after: spare
    to: [rot]
    title: {nl: Na de reserve, en: After the reserve}
  - id: evening
    at: T+10h
    to: [rot]
    title: {nl: Avond, en: Evening}
plays:
  nobody:
    name: {nl: Niemand, en: Nobody}
  average:
    name: {nl: Gemiddeld, en: Average}
    steps:
      - {decide: generators, option: south, after: 1h}
  textbook:
    name: {nl: Volgens het boekje, en: By the book}
    steps:
      - {decide: generators, option: south, after: 10m}
"""
)


def with_fault(*changes: tuple[str, str], more: str = "") -> str:
    """The clean scenario with each text replaced by another, and `more` behind it."""
    written = CLEAN
    for was, becomes in changes:
        assert written.count(was) == 1, was
        written = written.replace(was, becomes)
    return written + more


AFTER = "  - id: spare\n"
"""What stands ahead of the reserve, in front of which further injects are put."""


def inject(written: str) -> tuple[str, str]:
    """A change by which the scenario has one inject more."""
    return AFTER, f"  - {written}\n{AFTER}"


STORM = "{id: storm, when: {level: VR09/rest.power, below: 50%}, title: {en: Storm}}"
"""An inject that never comes."""
FAULTY = with_fault(("  - id: spare\n", f"  - {STORM}\n  - id: spare\n"))


def header_of(written: str) -> tuple[Header, Document]:
    """What a scenario without errors is rehearsed by, in a country of its regions alone."""
    document = read(written.encode(), "dark.yaml")
    reading = read_scenario(document)
    calendar, problems = read_calendar(reading)
    world, more = world_of(reading)
    assert reading.scenario is not None
    assert world is not None
    found = [*reading.problems, *problems, *more, *check_reading(reading, world, calendar)]
    assert not [one for one in found if one.severity == "error"], found
    scenario = reading.scenario
    here = only(world, *scenario.regions)
    return Header(seed=1, scenario=scenario, world=here, calendar=calendar), document


@cache
def rehearsed(written: str, seeds: int = 1) -> tuple[Rehearsal, Found]:
    """The scenario rehearsed, in this process."""
    header, _ = header_of(written)
    rehearsal = Rehearsal(header, seeds)
    for _ in rehearsal.go_on(Here()):
        pass
    return rehearsal, found_in(rehearsal)


def findings(written: str, seeds: int = 1) -> list[tuple[str, str]]:
    """Code and first id of all that is found."""
    return [(one.code, one.of[0] if one.of else "") for one in found(written, seeds)]


def found(written: str, seeds: int = 1) -> tuple[Finding, ...]:
    """All that is found."""
    return rehearsed(written, seeds)[1].findings


def why(written: str, code: str) -> list[str]:
    """Why the finding of a code is there, in English."""
    [one] = [one for one in found(written) if one.code == code]
    return [line.render("en") for line in one.why]


class Handed(NamedTuple):
    """What the program handed out."""

    ended: int
    out: str
    errors: str
    page: str


@cache
def handed_out(language: Language) -> Handed:
    """What `oefening rehearse` makes of the faulty scenario in `dark.yaml`, and of `dark.html`."""
    out, errors = StringIO(), StringIO()
    with (
        TemporaryDirectory() as folder,
        chdir(folder),
        redirect_stdout(out),
        redirect_stderr(errors),
    ):
        Path("dark.yaml").write_text(FAULTY, encoding="utf-8")
        asked = ["dark.yaml", "--html", "dark.html", "--seeds", "1", "--workers", "1"]
        ended = main(["--language", language, "rehearse", *asked])
        page = Path("dark.html").read_text(encoding="utf-8")
    return Handed(ended, out.getvalue(), errors.getvalue(), page)
