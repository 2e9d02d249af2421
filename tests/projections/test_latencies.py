"""Latencies: what answers what, how long that took by both clocks, and what is still open."""

from reported import Reported
from timed import chain, decide, header, inject, on, played, told, took
from worlds import both

from oefening import commands, events
from oefening.clock import HOUR, MINUTE
from oefening.projections.latencies import groups, latencies
from oefening.projections.room import Room
from oefening.world.levers import LeverUse
from oefening.world.model import World

# ── one chain, computed by hand ──────────────────────────────────────────────────────────────────


def test_a_chain_is_measured_by_both_clocks() -> None:
    """The clock runs at 60 exercise seconds a second.

    The call comes at T+2h (7 200 s), after 120 s of work. It is acknowledged 10 minutes of the
    exercise later, at 7 800 s: 10 s of work. Then the clock stands still for 25 minutes in the
    room. After 30 more minutes of the exercise, 30 s of work, at 9 600 s, it is told that the
    decision was made at T+2h30m (9 000 s). That is 1 200 s behind the acknowledgement, 20 s of
    work; and 600 s ahead of when it was recorded, 10 s of work. Its option has no effect.
    """
    playing = played(
        inject("call", "T+2h", "rot", decision="shelter"),
    )
    on(playing, 120)
    on(playing, 10)
    playing.do(commands.AcknowledgeInject("call", "rot"))
    playing.do(commands.PauseClock())
    playing.later(minutes=25)
    playing.do(commands.ResumeClock())
    on(playing, 30)
    decide(playing, decision="shelter", option="open", made_at=9_000)
    one = chain(playing, "call")
    assert [(leg.since, leg.until, *leg.apart) for leg in one.legs] == [
        ("put", "acknowledged", 600, 10),
        ("acknowledged", "made", 1_200, 20),
        ("made", "recorded", 600, 10),
    ]
    assert took(one, "acknowledged") == (600, 10, True)
    assert took(one, "decided") == (600 + 1_200, 10 + 20, True)
    assert one.decided is not None
    assert one.decided.effect.kind == "none"
    assert took(one, "effect") is None


def test_of_a_scripted_play_only_the_exercise_clock_is_known() -> None:
    playing = Reported(header(inject("call", "T+1h", "rot", decision="shelter"))).started()
    on(playing, 90, speed=1)
    decide(playing, decision="shelter", option="open")
    assert took(chain(playing, "call"), "decided") == (30 * MINUTE, None, True)
    assert not told(playing).room


# ── what nobody marked ───────────────────────────────────────────────────────────────────────────

AWAITED = {"id": "alarm", "cell": "rot", "text": both("raise the alarm"), "within": "1h"}


def test_what_nobody_at_the_table_marked_is_not_known_and_not_open() -> None:
    playing = played(
        inject("call", "T+1h", "rot", expected=[AWAITED]), inject("news", "T+1h", "rot")
    )
    on(playing, 90)
    one = chain(playing, "call")
    assert one.unmarked == ("acknowledged", "acted")
    assert took(one, "acknowledged") is None
    assert took(one, "acted") is None
    assert told(playing).never_marked == ("acknowledged", "acted")
    assert not groups(told(playing).chains, playing.header.scenario)


def test_once_anything_was_marked_what_was_not_is_open() -> None:
    playing = played(
        inject("call", "T+1h", "rot", expected=[AWAITED]), inject("news", "T+1h", "rot")
    )
    on(playing, 90)
    playing.do(commands.AcknowledgeInject("news", "rot"))
    one = chain(playing, "call")
    assert one.unmarked == ("acted",)
    assert took(one, "acknowledged") == (30 * MINUTE, 30, False)
    assert took(one, "acted") is None
    playing.do(commands.SeeExpectation("alarm"))
    assert took(chain(playing, "call"), "acted") == (30 * MINUTE, 30, True)
    assert told(playing).unmarked == ()


def test_what_came_while_a_script_decided_is_not_open_though_people_played_on() -> None:
    playing = Reported(header(inject("old", "T+1h", "rot"), inject("new", "T+2h", "rot"))).started()
    on(playing, 90, speed=1)
    playing.do(commands.AddNote("that was the script"))
    past = len(playing.records)
    playing.later(minutes=1_000)
    on(playing, 60)
    playing.do(commands.AcknowledgeInject("new", "rot"))
    room, last = Room(playing.records, past), playing.records[-1]
    assert room.story == past
    found = latencies(playing.header.scenario, playing.records, room, last)
    old, new = found.chains
    assert (old.unmarked, new.unmarked) == (("acknowledged",), ())
    assert (found.unmarked, found.never_marked) == (("acknowledged",), ())


def test_a_jump_takes_time_of_the_exercise_and_none_of_the_room() -> None:
    """Work: 60 s up to the call at T+1h; then 5 s, a jump of 3 h, and 7 s."""
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    on(playing, 65)
    playing.do(commands.JumpClock(4 * HOUR + 5 * MINUTE, passing="leave"))
    playing.records += playing.engine.advance(4 * HOUR + 5 * MINUTE)
    on(playing, 7)
    decide(playing, decision="shelter", option="open")
    assert took(chain(playing, "call"), "decided") == (3 * HOUR + 12 * MINUTE, 5 + 7, True)


def test_a_question_is_measured_until_its_first_answer() -> None:
    playing = played()
    on(playing, 10)
    playing.do(commands.AskQuestion("rot", "how long?"))
    [asked] = playing.numbers(events.QuestionAsked)
    on(playing, 5)
    playing.do(commands.AnswerQuestion(asked, "two hours"))
    on(playing, 5)
    playing.do(commands.AnswerQuestion(asked, "three"))
    [one] = told(playing).chains
    assert took(one, "answered") == (5 * MINUTE, 5, True)
    assert took(one, "decided") is None
    assert took(one, "acknowledged") is None


# ── effects ──────────────────────────────────────────────────────────────────────────────────────


def test_the_effect_of_an_option_takes_hold_as_it_is_recorded() -> None:
    decisions = [
        {
            "id": "shelter",
            "question": both("where?"),
            "cell": "rot",
            "options": [
                {"id": "dark", "text": both("dark"), "effects": [{"damage": "VR01/east.power"}]}
            ],
        }
    ]
    playing = played(inject("call", "T+1h", "rot", decision="shelter"), decisions=decisions)
    on(playing, 90)
    decide(playing, decision="shelter", option="dark", made_at=4_800)
    one = chain(playing, "call")
    assert took(one, "decided") == (1_200, 20, True), "80 minutes are 4 800 s, 20 after the call"
    assert took(one, "effect") == (1_800, 30, True)


def with_generators() -> tuple[Reported, LeverUse]:
    """An exercise with an inject, in a world with a lever that takes effect after two hours."""
    base = header(inject("news", "T+1h", "rot", decision="shelter"))
    lever = {
        "name": both("generators"),
        "meaning": both("diesel generators"),
        "parameters": {"place": {"kind": "place", "meaning": both("where")}},
        "lead": "2h",
        "authority": {"who": both("regional operational leader")},
        "effects": [{"damage": "{place}.hospital"}],
    }
    world = World.model_validate(base.world.dump() | {"levers": {"generators": lever}})
    use = LeverUse(lever="generators", with_={"place": "VR01"})
    return Reported(base.model_copy(update={"world": world})).started(), use


def test_the_effect_of_a_lever_takes_hold_when_it_comes_to_work() -> None:
    """News at 3 600 s; decided at 4 200 s, 10 s of work on; the lever needs 7 200 s, 120."""
    playing, use = with_generators()
    on(playing, 70)
    number = decide(playing, decision="shelter", levers=(use,))
    on(playing, 60)
    playing.do(commands.AddNote("an hour on"))
    one = chain(playing, "news")
    assert one.decided is not None
    assert (one.decided.number, one.decided.effect.kind) == (number, "under-way")
    assert took(one, "effect") == (600 + 3_600, 10 + 60, False)
    on(playing, 70)
    assert took(chain(playing, "news"), "effect") == (600 + 7_200, 10 + 120, True)


def test_a_lever_that_is_retracted_before_it_works_has_no_effect_and_is_not_open() -> None:
    playing, use = with_generators()
    on(playing, 70)
    number = decide(playing, decision="shelter", levers=(use,))
    on(playing, 60)
    playing.do(commands.RetractDecision(number))
    on(playing, 120)
    one = chain(playing, "news")
    assert took(one, "effect") is None
    assert one.decided is not None
    assert (one.decided.effect.kind, one.decided.retracted) == (
        "retracted",
        one.decided.effect.step,
    )
    again = decide(playing, decision="shelter", levers=(use,))
    on(playing, 120)
    one = chain(playing, "news")
    assert one.decided is not None
    assert one.decided.again == (again,)
    assert took(one, "effect") == (22_200 - 3_600, 370 - 60, True), "it works from 370 minutes on"


# ── acknowledging ────────────────────────────────────────────────────────────────────────────────


def test_each_cell_acknowledges_for_itself() -> None:
    playing = played(inject("news", "T+1h", "rot", "bt"))
    on(playing, 70)
    playing.do(commands.AcknowledgeInject("news", "bt"))
    on(playing, 5)
    playing.do(commands.AcknowledgeInject("news", "rot"))
    on(playing, 5)
    assert took(chain(playing, "news", "bt"), "acknowledged") == (10 * MINUTE, 10, True)
    assert took(chain(playing, "news", "rot"), "acknowledged") == (15 * MINUTE, 15, True)


def test_who_acknowledged_without_a_name_is_the_only_one_it_came_to() -> None:
    playing = played(inject("one", "T+1h", "rot"), inject("two", "T+1h", "rot", "bt"))
    on(playing, 70)
    for id in ("one", "two"):
        playing.do(commands.AcknowledgeInject(id))
    assert took(chain(playing, "one"), "acknowledged") == (600, 10, True)
    assert took(chain(playing, "two"), "acknowledged") == (600, 10, False), "nobody knows by which"


def test_an_acknowledgement_behind_the_decision_is_no_step_on_the_way_to_it() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    on(playing, 70)
    decide(playing, decision="shelter", option="open")
    on(playing, 20)
    playing.do(commands.AcknowledgeInject("call", "rot"))
    one = chain(playing, "call")
    assert one.late
    assert [(leg.since, leg.until) for leg in one.legs] == [("put", "made"), ("made", "recorded")]
    assert took(one, "acknowledged") == (30 * MINUTE, 30, True)
    assert took(one, "decided") == (10 * MINUTE, 10, True)


# ── open, withdrawn, taken twice ─────────────────────────────────────────────────────────────────


def test_what_is_open_at_endex_is_told_apart_and_is_no_latency() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    on(playing, 100)
    playing.do(commands.EndExercise())
    playing.later(hours=3)
    playing.do(commands.AddNote("hot wash"))
    one = chain(playing, "call")
    assert took(one, "decided") == (40 * MINUTE, 40, False)
    [group] = [
        g for g in groups([one], playing.header.scenario) if (g.by, g.measure) == ("all", "decided")
    ]
    assert (group.exercise.values, group.exercise.open) == ((), (40 * MINUTE,))
    assert group.working is not None
    assert group.working.open == (40,)
    assert told(playing).ended


def test_what_was_retracted_before_it_was_answered_is_neither_open_nor_measured() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"), inject("n", "T+1h", "rot"))
    on(playing, 70)
    playing.do(commands.AcknowledgeInject("n", "rot"))
    playing.do(commands.RetractInject("call"))
    playing.do(commands.RetractInject("n"))
    on(playing, 20)
    one = chain(playing, "call")
    assert one.withdrawn is not None
    assert one.withdrawn.at == 70 * MINUTE
    assert took(one, "decided") is None
    assert took(one, "acknowledged") is None
    assert took(chain(playing, "n"), "acknowledged") == (600, 10, True), "that was before"


def test_a_decision_that_another_inject_still_puts_stays_before_the_cell() -> None:
    playing = played(
        inject("first", "T+1h", "rot", decision="shelter"),
        inject("again", "T+2h", "rot", decision="shelter"),
    )
    on(playing, 130)
    playing.do(commands.RetractInject("first"))
    on(playing, 10)
    decide(playing, decision="shelter", option="open")
    assert took(chain(playing, "first"), "decided") == (80 * MINUTE, 80, True)
    again = chain(playing, "again")
    assert again.before == "first"
    assert took(again, "decided") is None


def test_a_decision_taken_again_is_measured_by_when_it_was_first_taken() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    on(playing, 70)
    first = decide(playing, decision="shelter", option="open")
    on(playing, 10)
    playing.do(commands.RetractDecision(first))
    on(playing, 10)
    second = decide(playing, decision="shelter", option="stay")
    one = chain(playing, "call")
    assert took(one, "decided") == (10 * MINUTE, 10, True)
    assert one.decided is not None
    assert one.decided.again == (second,)
    assert one.decided.retracted is not None


def test_a_decision_that_was_taken_before_any_inject_put_it_answers_none() -> None:
    playing = played(inject("call", "T+1h", "rot", decision="shelter"))
    number = decide(playing, decision="shelter", option="open")
    on(playing, 70)
    found = told(playing)
    assert [(one.number, one.why) for one in found.unpaired] == [(number, "not-put")]
    [one] = found.chains
    assert one.taken == number
    assert took(one, "decided") is None
