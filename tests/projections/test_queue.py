from shown import Playing, shown_header

from oefening import commands
from oefening.projections.queue import Group, coming, queue, soonest

HOUR = 3_600


def groups(playing: Playing) -> dict[Group, list[str]]:
    header = playing.header
    found = queue(header.scenario, playing.state, header.calendar, playing.engine.now)
    return {group: [entry.inject.id for entry in entries] for group, entries in found.items()}


def test_what_has_a_time_is_next_and_soonest_first(playing: Playing) -> None:
    assert groups(playing)["next"] == ["call", "radio", "later"]


def test_what_waits_for_another_or_for_a_state_waits(playing: Playing) -> None:
    assert groups(playing)["waiting"] == ["press", "dark"]


def test_what_is_kept_on_call_is_the_reserve(playing: Playing) -> None:
    assert groups(playing)["reserve"] == ["spare"]


def test_what_has_just_come_due_is_now(playing: Playing) -> None:
    playing.until(2)
    assert groups(playing)["now"] == ["call"]


def test_what_came_due_a_quarter_of_an_hour_ago_is_overdue(playing: Playing) -> None:
    playing.until(3)
    assert groups(playing)["overdue"] == ["call"]


def test_a_released_inject_is_done_and_the_one_behind_it_is_next(playing: Playing) -> None:
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    assert groups(playing)["done"] == ["call"]
    assert groups(playing)["next"] == ["press", "radio", "later"]


def test_what_is_done_is_listed_latest_first(playing: Playing) -> None:
    playing.do(commands.ReleaseInject("spare"))
    playing.until(2)
    playing.do(commands.ReleaseInject("call"))
    assert groups(playing)["done"] == ["call", "spare"]


def test_a_held_inject_waits_for_the_facilitator(playing: Playing) -> None:
    playing.do(commands.HoldInject("later"))
    assert "later" in groups(playing)["waiting"]


def test_an_inject_that_was_added_stands_among_those_of_the_scenario(playing: Playing) -> None:
    playing.do(commands.AddInject("now"))
    playing.do(commands.AddInject("later", due=3 * HOUR))
    assert groups(playing)["done"] == ["ad-hoc-1"]
    assert groups(playing)["next"] == ["call", "ad-hoc-2", "radio", "later"]
    header = playing.header
    ahead = coming(header.scenario, playing.state, header.calendar, 3 * HOUR)
    assert "ad-hoc-2" in [entry.inject.id for entry in ahead]


def test_every_inject_is_in_one_group(playing: Playing) -> None:
    playing.until(12)
    ids = [inject for group in groups(playing).values() for inject in group]
    assert sorted(ids) == sorted(inject.id for inject in playing.header.scenario.injects)


def test_before_startex_what_has_a_time_is_next() -> None:
    playing = Playing(shown_header())
    assert groups(playing)["next"] == ["call", "radio", "later"]


def test_what_is_planned_before_startex_is_due_at_startex_and_overdue_only_well_after_it() -> None:
    header = shown_header()
    injects = [
        inject.model_copy(update={"at": "D1 06:00"}) if inject.id == "call" else inject
        for inject in header.scenario.injects
    ]
    scenario = header.scenario.model_copy(update={"injects": injects})
    playing = Playing(header.model_copy(update={"scenario": scenario}))
    [now] = queue(scenario, playing.state, header.calendar, playing.engine.now)["now"]
    assert (now.inject.id, now.due) == ("call", -1_800)
    following = soonest(scenario, playing.state, header.calendar)
    assert following is not None
    assert (following.due or 0) > 0
    playing.do(commands.StartExercise())
    for minutes, group in ((0, "now"), (15, "now"), (16, "overdue")):
        playing.until(minutes / 60)
        groups = queue(scenario, playing.state, header.calendar, playing.engine.now)
        found = [
            name for name, of_it in groups.items() if "call" in [one.inject.id for one in of_it]
        ]
        assert found == [group]


def test_a_jump_passes_injects_up_to_and_including_its_end(playing: Playing) -> None:
    header = playing.header
    for until, passed in (
        (10 * HOUR, ["call", "press", "radio", "later"]),
        (10 * HOUR - 1, ["call", "press", "radio"]),
        (2 * HOUR, ["call"]),
    ):
        entries = coming(header.scenario, playing.state, header.calendar, until)
        assert [entry.inject.id for entry in entries] == passed
