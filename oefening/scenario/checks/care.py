"""Effects on casualties, and conditions over them: whether they can be, where they are said."""

from typing import get_args

from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.conditions import PatientsAre
from oefening.source.unions import name_key
from oefening.text import Phrase, phrase
from oefening.text.content import number
from oefening.world.care import TRIAGES
from oefening.world.effects import (
    CareChange,
    HospitalTrain,
    OpenCalamityHospital,
    Patients,
    Spread,
)
from oefening.world.effects.care import MOST
from oefening.world.model import NATION
from oefening.world.nodes import WHOLE

CareEffect = Patients | HospitalTrain | Spread | OpenCalamityHospital | CareChange
CARE_EFFECTS: tuple[type[CareEffect], ...] = get_args(CareEffect)


def check_care(check: Check, effect: CareEffect, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with what `owner` does to casualties or their care."""
    key = name_key(type(effect))
    if check.grounds.world.care is None:
        message = phrase("no-care", owner=owner, world=check.grounds.world.id)
        check.findings.add("no-care", spot / key, message, key=True)
    match effect:
        case Patients(patients=place):
            _check_place(check, place, spot / key, owner)
            _check_counts(check, effect, spot)
            _check_shares(check, effect, spot / "shares")
        case HospitalTrain(hospital_train=place):
            _check_place(check, place, spot / key, owner)
            _check_shares(check, effect, spot / "shares")
            _check_most(check, effect.trains * effect.wounded, spot / "wounded")
        case OpenCalamityHospital(open_calamity_hospital=place):
            if _check_place(check, place, spot / key, owner):
                _check_calamity(check, place, spot / key, owner)
        case CareChange():
            _check_change(check, effect, spot, owner)
        case Spread():
            pass


def check_patients_are(check: Check, asked: PatientsAre, spot: Spot, owner: Phrase) -> None:
    """Note a condition over patients of what is no region: care is that of one, or the nation's."""
    place = asked.patients
    if check.place(place, spot / "patients", owner) and "/" in place:
        region = place.partition("/")[0]
        message = phrase("patients-of-area", owner=owner, name=place)
        hint = phrase("did-you-mean", name=region)
        check.findings.add("patients-of-area", spot / "patients", message, hint)


def _check_place(check: Check, place: str, spot: Spot, owner: Phrase) -> bool:
    """Whether it is one, and not the nation: an ambulance has to be sent from somewhere; noted."""
    if place == NATION:
        check.findings.add("care-of-nation", spot, phrase("care-of-nation", owner=owner))
        return False
    return check.place(place, spot, owner)


def _check_calamity(check: Check, place: str, spot: Spot, owner: Phrase) -> None:
    """Note another region than the one where the calamity hospital stands."""
    care = check.grounds.world.care
    if care is not None and place.partition("/")[0] != care.calamity.region:
        region = care.calamity.region
        message = phrase("calamity-elsewhere", owner=owner, name=place, region=region)
        hint = phrase("did-you-mean", name=region)
        check.findings.add("calamity-elsewhere", spot, message, hint)


def _check_most(check: Check, count: int, spot: Spot) -> None:
    """Note more patients together than one effect may bring."""
    if count > MOST:
        message = phrase("too-many-patients", count=number(count), most=number(MOST))
        check.findings.add("too-many-patients", spot, message, key=True)


def _check_counts(check: Check, effect: Patients, spot: Spot) -> None:
    """Note patients of no number, or of two."""
    lost = any(check.findings.lost(spot / key) for key in ("count", *TRIAGES))
    by_class = [one for one in TRIAGES if effect.given[one]]
    if effect.count and by_class:
        message = phrase("count-and-classes")
        check.findings.add("count-and-classes", spot / by_class[0], message, key=True)
    elif not effect.count and not by_class and not lost:
        check.findings.add("no-patients", spot / "patients", phrase("no-patients"), key=True)
    elif by_class:
        _check_most(check, sum(effect.given.values()), spot / by_class[0])
    if effect.shares and by_class and not effect.count:
        message = phrase("shares-without-count")
        check.findings.add("shares-without-count", spot / "shares", message, key=True)


def _check_shares(check: Check, effect: Patients | HospitalTrain, spot: Spot) -> None:
    total = sum(effect.shares.values())
    if effect.shares and total != WHOLE and not check.findings.lost(spot):
        check.findings.add("shares-of-classes", spot, phrase("shares-of-classes"), key=True)


def _check_change(check: Check, effect: CareChange, spot: Spot, owner: Phrase) -> None:
    _check_place(check, effect.care, spot / "care", owner)
    if effect.from_ is not None:
        known = _check_place(check, effect.from_, spot / "from", owner)
        lender, taker = (place.partition("/")[0] for place in (effect.from_, effect.care))
        if known and lender == taker:
            message = phrase("care-from-itself", owner=owner, name=taker)
            check.findings.add("care-from-itself", spot / "from", message)
    keys = ("ambulances", "slots", "beds")
    lost = any(check.findings.lost(spot / key) for key in keys)
    if not (effect.ambulances or effect.slots or effect.beds or lost):
        message = phrase("nothing-changes", keys=", ".join(keys))
        check.findings.add("nothing-changes", spot / "care", message, key=True)
