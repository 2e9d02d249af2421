"""What people are told of casualties: story, answers, conditions, and the page of a region."""

from collections.abc import Iterable

import pytest
from cared import calamity, care, change, country, hurt, spread, train
from shown import Playing, started
from tui.looks import look_at
from worlds import HOUR, both, damage, disruption, header

from oefening.events import InjectReleased
from oefening.projections.casualties import by_class, means
from oefening.projections.lookup import Lookup
from oefening.projections.outline import Outline
from oefening.projections.story import Story
from oefening.record import Header
from oefening.scenario.injects import Inject
from oefening.text import Language
from oefening.tui.scenes.place_page import place_page
from oefening.world.effects import Effect

TWO = {"VR01": 1_000, "VR02": 1_000}


def two(*effects: Effect, injects: Iterable[Inject] = ()) -> Header:
    """Two regions with two treatment places each, and what happens at STARTEX."""
    made = country(
        care(
            hospitals={"beds": 2_000, "slots": 2},
            ambulances={"total": 200, "brings": "15m", "returns": "15m"},
            intensive={"beds": 20},
        ),
        TWO,
    )
    return header(made, [disruption("crash", 60, *effects)], injects=injects)


def told(playing: Playing, language: Language = "en") -> list[str]:
    story = Story(playing.header)
    return [
        line.phrase.render(language)
        for record in playing.records
        for line in story.tell(record)
        if line.at
    ]


NOT_IN_TIME = (
    "T1: 6 waiting for treatment, 2 in treatment, 4 discharged, 10 not treated in time, "
    "those whose treatment began waited 1h15m on average, 2h15m at most"
)
NIET_OP_TIJD = (
    "T1: 6 wachten op behandeling, 2 in behandeling, 4 ontslagen, 10 niet op tijd behandeld, "
    "wie in behandeling kwam wachtte gemiddeld 1u15m, hooguit 2u15m"
)


@pytest.fixture
def crash() -> Playing:
    """Twelve T1 patients at once, of whom two are treated at a time."""
    playing = started(two(hurt(t1=12, t3=1)))
    playing.until(30)
    return playing


def test_a_story_tells_the_moments_and_not_every_patient(crash: Playing) -> None:
    assert told(crash) == [
        "Patients in VR01: 13 (12 T1, 1 T3), last arrival D1 06:31; by “crash”",
        "11 patients in VR01 wait for an ambulance or for treatment",
        "First patient (T1) in VR01 whose treatment has not begun in time",
        "All patients in VR01 have been treated; not in time: 10",
    ]
    assert told(crash, "nl") == [
        "Patiënten in VR01: 13 (12 T1, 1 T3), laatste aankomst D1 06:31; door “crash”",
        "11 patiënten in VR01 wachten op een ambulance of op behandeling",
        "Eerste patiënt (T1) in VR01 die niet op tijd in behandeling is",
        "Alle patiënten in VR01 zijn behandeld; niet op tijd: 10",
    ]


def test_the_outline_tells_who_was_hurt_and_whether_they_were_treated_in_time(
    crash: Playing,
) -> None:
    outline = Outline(crash.header)
    for record in crash.records:
        outline.hear(record)
    lines = [line.phrase.render("en") for line in outline.told()]
    assert [line for line in lines if "VR01" in line] == [
        "Patients in VR01: 13 (12 T1, 1 T3), last arrival D1 06:31; by “crash”",
        "First patient (T1) in VR01 whose treatment has not begun in time",
        "All patients in VR01 have been treated; not in time: 10",
    ]


def test_a_story_tells_what_changes_for_patients() -> None:
    effects = (
        damage("VR01.rail", lasts="2h"),
        train("VR01", wounded=1),
        spread("balanced"),
        change("VR01", ambulances=5, slots=1, from_="VR02", lasts="1h"),
        change("VR01", ambulances=999, from_="VR02", lasts="1h"),
        change("VR01", ambulances=1, from_="VR02", lasts="1h"),
        calamity("VR01"),
        damage("VR01.hospital"),
    )
    playing = started(two(*effects))
    playing.until(1)
    assert [one for one in told(playing) if not one.startswith("Out")][:9] == [
        "Patients are brought to where treatment begins soonest; other regions fetch some too",
        "Care in VR02: ambulances -5, treatment places -1",
        "Care in VR01: ambulances +5, treatment places +1",
        "Care in VR02: ambulances -95",
        "Care in VR01: ambulances +95",
        "Care in VR01: nothing free to be had",
        "Calamity hospital in VR01 open: 20 beds more",
        "8 intensive-care patients in VR01 must be moved",
        "A casualty train waits for the railways in VR01",
    ]


def test_counts_of_the_nation_are_those_of_its_regions_together() -> None:
    playing = started(two(hurt(t1=3, t2=2), hurt("VR02", t1=4)))
    playing.until(1)
    regions = [by_class(playing.state, place) for place in TWO]
    nation = by_class(playing.state, "NL")
    assert nation["t1"].arrived == sum(one["t1"].arrived for one in regions) == 7
    assert nation["t2"] == regions[0]["t2"]
    working = means(playing.state, "NL")
    assert working is not None
    assert working.slots == 4


def test_an_answer_on_a_region_tells_of_its_patients(crash: Playing) -> None:
    playing = started(two(hurt(t1=12)))
    playing.until(0.5)
    sight = look_at(playing).sight
    lookup = Lookup(sight.header.world, sight.names, sight.levels, sight.sites, sight.residents)
    said = lookup.of("VR01", playing.state, playing.engine.now)
    waited = "those whose treatment began waited 15m on average, 15m at most"
    line = f"Patients (T1): 10 waiting for treatment, 2 in treatment, {waited}."
    assert line in said.render("en")
    gewacht = "wie in behandeling kwam wachtte gemiddeld 15m, hooguit 15m"
    line = f"Patiënten (T1): 10 wachten op behandeling, 2 in behandeling, {gewacht}."
    assert line in said.render("nl")
    assert "Patients" not in lookup.of("VR02", playing.state, playing.engine.now).render("en")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            [
                NOT_IN_TIME,
                "at hand: 100 ambulances, 2 treatment places, 1,000 beds, 10 intensive-care beds",
                "patients are brought to hospitals of their own region only",
            ],
        ),
        (
            "nl",
            [
                NIET_OP_TIJD,
                "beschikbaar: 100 ambulances, 2 behandelplaatsen, 1.000 bedden, 10 ic-bedden",
                "gewondenspreiding: alleen naar ziekenhuizen in de eigen regio",
            ],
        ),
    ],
)
def test_the_page_of_a_region_shows_its_patients(language: Language, lines: list[str]) -> None:
    playing = started(two(hurt(t1=12)))
    playing.until(2.5)
    page = place_page(look_at(playing, language), "VR01")
    assert page is not None
    heading = {"en": "Casualties", "nl": "Slachtoffers"}[language]
    [section] = [one for one in page.sections if one.heading == heading]
    assert [line.text for line in section.lines] == lines


def test_no_page_speaks_of_patients_where_there_are_none() -> None:
    page = place_page(look_at(started(two())), "VR01")
    assert page is not None
    assert "Casualties" not in [section.heading for section in page.sections]


def _waiting(id: str, **asked: object) -> Inject:
    return Inject.model_validate(
        {"id": id, "title": both(id), "release": "automatic", "when": asked}
    )


def test_an_inject_comes_due_in_the_second_in_which_so_many_wait_or_are_late() -> None:
    injects = [
        _waiting("ten", patients="VR01", **{"at-least": "10"}),
        _waiting("late", patients="NL", are="late", of="t1", **{"at-least": "8"}),
        _waiting("many", patients="VR02", are="in-care", **{"at-least": "1"}),
    ]
    playing = started(two(hurt(t1=12), injects=injects))
    playing.until(10)
    released = {
        record.body.inject: record.at
        for record in playing.records
        if isinstance(record.body, InjectReleased)
    }
    assert released == {"ten": 60 + HOUR // 4, "late": 60 + HOUR}
