"""Whose places are whose: guests and residents, the cold and the dry, and what is on call."""

from moved import arrival, evacuation, moving_world
from received import DELAY, PERSONS, halls, opening, received_world, reception
from worlds import HOUR, damage, disruption, header, inject, play, when

from oefening import events
from oefening.record import Record
from oefening.world.reception import Seeking

COLD = disruption("cold", "1h", damage("VR01.warmth-supply", lasts="20h"))


def opened(records: list[Record]) -> list[tuple[float, int]]:
    """By the hour how many sites were open."""
    return [(at / HOUR, one.open) for at, one in when(records, events.SitesChanged) if one.open]


def test_guests_are_placed_before_those_who_live_there() -> None:
    """Of 400 places 300 go to the displaced and 100 to a thousand who are cold."""
    base = moving_world().model_copy(update={"reception": reception()})
    acts = [inject("come", 0, arrival(300)), inject("open", 0, opening(4))]
    records, state = play(header(base, [COLD], injects=acts), "12h")
    homes = [event.homes for _, event in when(records, events.ReceptionChanged)][-1]
    assert homes == {"VR01": (1000, 100)}
    assert state.needs["VR01.warmth"].persons == PERSONS - 100


def test_who_is_cold_and_dry_looks_for_shelter_once() -> None:
    seeking = {need: Seeking(after=DELAY, share=100_000) for need in ("warmth", "water")}
    rules = reception().model_copy(update={"seeking": seeking})
    dry = disruption("dry", "1h", damage("VR01.water-supply", "50%", lasts="20h"))
    records, _ = play(header(received_world(rules=rules), [COLD, dry]), "10h")
    assert halls(records) == [(7, 1000, 0)]


def test_sites_that_are_ready_open_at_once() -> None:
    ready = opening(2).model_copy(update={"ready": True})
    records, _ = play(header(received_world(), injects=[inject("open", "1h", ready)]), "10h")
    assert opened(records) == [(1, 2)]


def test_places_on_call_are_on_call_once() -> None:
    """A first site uses up the places on call; one that is asked for later takes a day more."""
    days = {"lead": "24h", "on-call": 100, "per-day": 100}
    hall = {"name": {"nl": "hal", "en": "hall"}, "houses": "yes", "places": 100, **days}
    acts = [inject("a", 0, opening(1, "hall")), inject("b", "1h", opening(1, "hall"))]
    records, _ = play(header(received_world(rules=reception(hall=hall)), injects=acts), "5d")
    assert opened(records) == [(24, 1), (49, 2)]


def test_who_has_gone_looks_for_shelter_no_longer_though_others_would_keep_it_up() -> None:
    """Who has sought shelter does so for three hours more, but not from elsewhere: all are gone."""
    base = moving_world(looking="0%").model_copy(update={"reception": reception("100%")})
    acts = [inject("go", "8h", evacuation(share="100%"))]
    records, _ = play(header(base, [COLD], injects=acts), "20h")
    assert next((at, seeking) for at, seeking, _ in halls(records)) == (7, PERSONS)
    assert [at for at, seeking, _ in halls(records) if not seeking] == [18]
