"""Thresholds as people type them."""

import pytest
from shown import shown_header

from oefening.cli.unclear import Unclear
from oefening.cli.whatifs.thresholds import Thresholds
from oefening.clock import HOUR
from oefening.events import ConvoyFormed
from oefening.projections.names import Names
from oefening.source import Bilingual
from oefening.study.whatif.thresholds import Measured, Threshold, in_play
from oefening.study.whatif.window_words import named
from oefening.text import Language
from oefening.world.model import NATION

HEADER = shown_header()
NAMES = Names(HEADER)


def read(written: str) -> Threshold:
    return Thresholds(HEADER, NAMES).read(written)


HOSPITAL = Threshold(Measured("node", "VR01", "hospital"), 500_000)
ENERGY = Threshold(Measured("requirement", "VR01/east", "energy"), 750_000)
LATE = Measured("late-patients", "VR01")
CONVOY = ConvoyFormed(
    "alfa", ("VR01", "VR02"), "road", (10, 10), 0, 3600, "rot", Bilingual(nl="Alfa", en="Alfa")
)
COLD = Threshold(Measured("without", "VR01/east", "warmth"), 10_000)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("VR01.hospital<50%", HOSPITAL),
        ("  vr01.hospital  <  50 %", HOSPITAL),
        ("hospital in VR01 below 50%", HOSPITAL),
        ("hospital VR01 onder 50%", HOSPITAL),
        ("VR01.hospital < 50,0%", HOSPITAL),
        ("VR01/east.energy < 75%", ENERGY),
        ("energy VR01/east < 75%", ENERGY),
        ("VR01/east.warmth > 10000", COLD),
        ("VR01/east.warmth boven 10.000", COLD),
        ("warmth in VR01/east above 10,000", COLD),
    ],
)
def test_it_is_read_by_codes_and_by_names_in_either_language(
    written: str, meant: Threshold
) -> None:
    assert read(written) == meant


@pytest.fixture(scope="module")
def with_convoys() -> Thresholds:
    names = Names(HEADER)
    names.convoys.learn(CONVOY)
    return Thresholds(HEADER, names)


@pytest.mark.parametrize(
    ("written", "of", "hours"),
    [
        ("alfa > 2h", "alfa", 2),
        ("Alfa > 2u", "alfa", 2),
        ("Alfa boven 1d", "alfa", 24),
        ("convoys > 90m", "", 1.5),
        ("Colonnes>2u", "", 2),
    ],
)
def test_of_a_convoy_and_of_all_of_them_it_is_a_delay(
    written: str, of: str, hours: float, with_convoys: Thresholds
) -> None:
    delay = Threshold(Measured("delay", NATION, of), int(hours * HOUR))
    assert with_convoys.read(written) == delay


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("alfa > 2", "the delay of a convoy is a length of time above 0: 'alfa > 2h'"),
        ("convoys > 0h", "the delay of a convoy is a length of time above 0"),
        ("alfa > 2x", "'2x' is no duration"),
        ("alfa < 2h", "a level is in percents"),
        ("bravo > 2h", "the convoy 'bravo' does not exist"),
    ],
)
def test_of_what_is_no_delay_it_is_said_what_was_meant(
    written: str, why: str, with_convoys: Thresholds
) -> None:
    with pytest.raises(Unclear) as wrong:
        with_convoys.read(written)
    assert why in str(wrong.value)


def test_where_there_were_no_convoys_none_is_late() -> None:
    with pytest.raises(Unclear, match="there were no convoys"):
        read("convoys > 2h")


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("hospital", "is no threshold; write a capacity or a requirement with a level"),
        ("VR01.hospital <= 50%", "is no threshold"),
        ("VR01.hospital < 50", "a level is in percents, above 0% and up to 100%"),
        ("VR01.hospital > 50%", "a level falls below something: 'VR01.hospital < 50%'; with >"),
        ("VR01.hospital > 0%", "a level is in percents"),
        ("VR01.hospital < 0%", "a level is in percents"),
        ("VR01.hospital < 101%", "a level is in percents"),
        ("VR01.warmth > 1.5", "a number of people is a whole number"),
        ("VR01.hospitl < 50%", "did you mean 'VR01.hospital'?"),
        ("VR01/east.wramth > 5", "did you mean"),
        ("power < 50%", "may mean several things"),
    ],
)
def test_of_what_is_none_it_is_said_what_was_meant(written: str, why: str) -> None:
    with pytest.raises(Unclear) as wrong:
        read(written)
    assert why in str(wrong.value)


@pytest.mark.parametrize(
    ("threshold", "language", "told"),
    [
        (HOSPITAL, "en", "hospital in VR01 below 50%"),
        (Threshold(HOSPITAL.measured, 1), "nl", "hospital in VR01 valt weg (0%)"),
        (COLD, "nl", "warmth (VR01/east): meer dan 10.000"),
        (Threshold(LATE, 1), "en", "patients not treated in time (VR01): more than 1"),
        (Threshold(HOSPITAL.measured, 375_000), "nl", "hospital in VR01 onder 37,5%"),
        (Threshold(HOSPITAL.measured, 375_000), "en", "hospital in VR01 below 37.5%"),
    ],
)
def test_it_is_told_as_exactly_as_it_was_written(
    threshold: Threshold, language: Language, told: str
) -> None:
    assert named(threshold, NAMES).render(language, begins=False) == told


def test_a_line_begins_with_a_capital() -> None:
    assert named(Threshold(LATE, 1), NAMES).render("nl").startswith("Patiënten niet op tijd")


def test_those_in_play_are_of_requirements_and_capacities_there() -> None:
    measured = {one.measured for one in in_play(HEADER)}
    assert ENERGY.measured in measured
    assert HOSPITAL.measured in measured
    assert not any(one.place == "VR02" for one in measured)


def test_parts_that_only_carry_others_are_not_looked_at_by_themselves() -> None:
    power = HEADER.world.capacities["power"].model_copy(update={"requirement": None})
    capacities = {**HEADER.world.capacities, "power": power}
    world = HEADER.world.model_copy(update={"capacities": capacities})
    header = HEADER.model_copy(update={"world": world})
    assert Measured("node", "VR01/east", "power") in {one.measured for one in in_play(HEADER)}
    assert Measured("node", "VR01/east", "power") not in {one.measured for one in in_play(header)}
