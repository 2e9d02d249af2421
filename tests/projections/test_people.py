"""Harm, decisions, expectations, and what is said of households."""

import pytest
from played import Played, an_inject
from shown import Playing
from worlds import header, world

from oefening import commands, events
from oefening.projections.decisions import open_decisions, taken_decisions
from oefening.projections.expectations import Expectation, expectations
from oefening.projections.harm import Lack, harm
from oefening.projections.names import Names
from oefening.projections.words import words

HOUR = 3_600


def test_person_hours_are_exact_at_any_second(playing: Playing) -> None:
    playing.until(3)
    found = harm(playing.header.world, playing.state, 3 * HOUR + 1)
    assert found.total == Lack(1000, 1000 * (2 * HOUR + 1), 2_000)


def test_the_harm_of_an_area_counts_for_its_region(playing: Playing) -> None:
    playing.until(3)
    found = harm(playing.header.world, playing.state, 3 * HOUR)
    assert found.regions == {"VR01": Lack(1000, 2_000 * HOUR, 2_000)}
    assert found.places == {
        (place, "warmth"): Lack(1000, 2_000 * HOUR, 2_000) for place in ("VR01", "VR01/east")
    }
    assert found.needs == {"warmth": Lack(1000, 2_000 * HOUR, 2_000)}


def test_nothing_lacking_is_a_total_of_nothing(playing: Playing) -> None:
    found = harm(playing.header.world, playing.state)
    assert (found.total, found.needs) == (Lack(), {"warmth": Lack()})


def asked(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.until(3)


def test_a_decision_is_open_since_it_was_put(playing: Playing) -> None:
    asked(playing)
    [found] = open_decisions(playing.header.scenario, playing.state)
    assert (found.decision.id, found.since) == ("shelter", 2 * HOUR)


def test_a_decision_took_as_long_as_players_took_and_not_the_scribe(playing: Playing) -> None:
    asked(playing)
    made = 2 * HOUR + 600
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay", made_at=made))
    [found] = taken_decisions(playing.header.scenario, playing.state)
    assert found.latency == 600
    assert found.option is not None
    assert found.option.id == "stay"


def test_a_decision_nobody_asked_for_has_no_latency(playing: Playing) -> None:
    playing.do(commands.RecordDecision("rot", text="call the mayor"))
    [found] = taken_decisions(playing.header.scenario, playing.state)
    assert (found.decision, found.latency) == (None, None)


def test_a_decision_taken_before_it_was_put_has_no_latency(playing: Playing) -> None:
    playing.until(1)
    playing.do(commands.RecordDecision("rot", decision="shelter", option="stay"))
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    [found] = taken_decisions(playing.header.scenario, playing.state)
    assert found.latency is None


def alarm(playing: Playing) -> Expectation:
    header = playing.header
    [found] = expectations(header.scenario, playing.state, header.calendar)
    return found


def standing(playing: Playing) -> str:
    return alarm(playing).standing(playing.engine.now)


def test_an_expected_action_opens_with_its_inject(playing: Playing) -> None:
    assert standing(playing) == "ahead"
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    assert (standing(playing), alarm(playing).closes) == ("open", 2 * HOUR + 1_800)


def test_an_expected_action_whose_window_went_by_is_missed_and_then_seen_late(
    playing: Playing,
) -> None:
    asked(playing)
    assert standing(playing) == "missed"
    playing.do(commands.SeeExpectation("alarm"))
    assert standing(playing) == "late"


def test_an_expected_action_seen_in_its_window_is_seen(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    playing.do(commands.SeeExpectation("alarm"))
    playing.until(5)
    assert standing(playing) == "seen"


def test_an_expected_action_marked_after_endex_is_neither_late_nor_in_time(
    playing: Playing,
) -> None:
    asked(playing)
    playing.do(commands.EndExercise())
    playing.do(commands.SeeExpectation("alarm"))
    assert standing(playing) == "after"


def test_an_expected_action_that_stands_alone_has_a_window_of_its_own() -> None:
    alone = an_inject(
        "scale-up", kind="expected-action", at="T+1h", within="30m", to=["rot"], tasks=["quick"]
    )
    listing = an_inject(
        "brief",
        kind="expected-action",
        at="T+1h",
        to=["rot"],
        expected=[{"id": "told", "text": {"en": "Brief"}, "cell": "rot"}],
    )
    played = Played(injects=[alone, listing]).start()
    header, state = played.header, played.engine.state

    def standings(now: int) -> list[tuple[str, str]]:
        found = expectations(header.scenario, state, header.calendar)
        return [(one.id, one.standing(now)) for one in found]

    assert standings(HOUR - 1) == [("scale-up", "ahead"), ("told", "ahead")]
    assert standings(HOUR) == [("scale-up", "open"), ("told", "ahead")]
    assert standings(HOUR + 1_801) == [("scale-up", "missed"), ("told", "ahead")]
    [itself, _] = expectations(header.scenario, state, header.calendar)
    assert (itself.cell, itself.task, itself.inject) == ("rot", "quick", "scale-up")
    assert (itself.opens, itself.closes) == (HOUR, HOUR + 1_800)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (65_000, "noodpakket in huis 6,5 procentpunt erbij"),
        (-20_000, "noodpakket in huis 2 procentpunt eraf"),
        (10_000, "noodpakket in huis 1 procentpunt erbij"),
        (500, "noodpakket in huis minder dan 1 procentpunt erbij"),
    ],
)
def test_a_change_of_a_share_is_told_in_points_and_as_it_is(more: int, said: str) -> None:
    changed = events.PreparednessChanged("VR01", {"kit": more}, {}, "facilitator")
    told = words(changed, Names(header(world())))
    assert told is not None
    assert told.render("nl").endswith(said)
