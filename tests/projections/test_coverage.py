"""How far objectives have been played, and what lies with each cell."""

from played import Played, an_inject
from worlds import both

from oefening.commands import (
    AcknowledgeInject,
    AskQuestion,
    EndExercise,
    RecordDecision,
    ReleaseInject,
    RetractInject,
    SeeExpectation,
    SkipInject,
    StartExercise,
)
from oefening.projections.coverage import Load, coverage, loads
from oefening.state import State, beginning, evolve


def _played(*more: dict[str, object]) -> Played:
    def expects(id: str, task: str) -> dict[str, object]:
        return {"expected": [_action(id, task, "30m")]}

    inject = {"to": ["rot"], "on-call": "yes"}
    return Played(
        objectives=[
            {
                "id": "picture",
                "text": both("One picture"),
                "capability": both("Information"),
                "tasks": [{"id": id, "text": both(id)} for id in ("map", "call", "plan", "rest")],
            }
        ],
        decisions=[
            {
                "id": "grip",
                "question": both("Which level?"),
                "cell": "rot",
                "options": [{"id": "one", "text": both("One")}],
            }
        ],
        injects=[
            {
                "id": "a",
                "title": both("A"),
                **inject,
                **expects("draws", "map"),
                "decision": "grip",
            },
            {"id": "b", "title": both("B"), **inject, **expects("calls", "call")},
            {"id": "c", "title": both("C"), **inject, **expects("plans", "plan")},
            *more,
        ],
    )


def _action(id: str, task: str, within: str) -> dict[str, object]:
    return {"id": id, "text": both(id), "cell": "rot", "within": within, "task": task}


def _state(played: Played) -> State:
    state = beginning(played.header.scenario, played.header.world)
    for record in played.records:
        evolve(state, record)
    return state


def _reaches(played: Played, now: int) -> list[str]:
    header = played.header
    [objective] = coverage(header.scenario, _state(played), header.calendar, now)
    return [one.reach for one in objective.tasks]


def test_a_task_marked_after_endex_counts_as_seen_and_is_not_called_late() -> None:
    played = _played()
    played.start()
    played.do(ReleaseInject("a"))
    played.to(2)
    assert _reaches(played, 7_200)[0] == "missed"
    played.do(EndExercise())
    played.do(SeeExpectation("draws"))
    assert _reaches(played, 7_200)[0] == "after"


def test_a_task_is_as_far_as_the_best_of_what_shows_it() -> None:
    played = _played()
    assert _reaches(played, 0) == ["ahead", "ahead", "ahead", "none"]
    for command in (StartExercise(), ReleaseInject("a"), ReleaseInject("b"), SkipInject("c")):
        played.do(command)
    assert _reaches(played, 60) == ["open", "open", "not-played", "none"]
    played.do(SeeExpectation("draws"))
    assert _reaches(played, 3_600) == ["seen", "missed", "not-played", "none"]
    played.do(SeeExpectation("calls"))
    header = played.header
    [objective] = coverage(header.scenario, _state(played), header.calendar, 3_600)
    assert objective.seen == 2


def test_a_task_is_too_late_though_more_that_shows_it_is_expected_or_still_to_come() -> None:
    task = {"id": "map", "text": both("map")}
    aims = {"id": "picture", "text": both("One picture"), "capability": both("Information")}
    acts = [_action("draws", "map", "30m"), _action("draws-again", "map", "5h")]
    later = {"expected": [_action("draws-late", "map", "30m")]}
    played = Played(
        objectives=[{**aims, "tasks": [task]}],
        injects=[an_inject("a", expected=acts), an_inject("b", **later)],
    ).start()
    played.do(ReleaseInject("a"))
    assert _reaches(played, 60) == ["open"]
    assert _reaches(played, 3_600) == ["missed"]
    played.do(SeeExpectation("draws-again"))
    assert _reaches(played, 3_600) == ["seen"]


def test_endex_says_for_good_what_was_not_seen_and_what_cannot_be_tested() -> None:
    ahead = {"expected": [{**_action("plans-late", "plan", "30m"), "at": "T+5h"}]}
    played = _played(an_inject("d", **ahead)).start()
    played.do(ReleaseInject("a"))
    assert _reaches(played, 60) == ["open", "ahead", "ahead", "none"]
    played.do(EndExercise())
    assert _reaches(played, 60) == ["not-seen", "not-played", "too-early", "none"]
    header = played.header
    [load] = loads(header.scenario, _state(played), header.calendar, 60)
    assert load.awaited == 1


def test_what_a_retracted_inject_expected_cannot_be_tested_or_only_with_another_inject() -> None:
    again = {"expected": [_action("draws-again", "map", "30m")]}
    played = _played(an_inject("d", **again)).start()
    for inject in ("a", "b"):
        played.do(ReleaseInject(inject))
        played.do(RetractInject(inject))
    assert _reaches(played, 60)[:2] == ["again", "retracted"]
    played.do(ReleaseInject("d"))
    assert _reaches(played, 60)[:2] == ["open", "retracted"]
    played.do(EndExercise())
    assert _reaches(played, 60)[:2] == ["not-seen", "retracted"]


def test_a_cell_has_what_was_released_to_it_and_was_not_dealt_with() -> None:
    played = _played()
    for command in (StartExercise(), ReleaseInject("a"), ReleaseInject("b")):
        played.do(command)
    played.do(AcknowledgeInject("a", "rot"))
    played.do(AskQuestion("rot", "How long?"))
    header = played.header
    [load] = loads(header.scenario, _state(played), header.calendar, 60)
    assert load == Load("rot", 2, 1, 0, 1, 1, 2)
    played.do(AcknowledgeInject("b", ""))
    [load] = loads(header.scenario, _state(played), header.calendar, 60)
    assert load.unanswered == 1, "somebody took note of it, and nobody knows who"
    played.do(RetractInject("b"))
    [load] = loads(header.scenario, _state(played), header.calendar, 60)
    assert (load.received, load.unanswered) == (2, 0)
    played.do(RecordDecision("rot", decision="grip", option="one"))
    [load] = loads(header.scenario, _state(played), header.calendar, 60)
    assert (load.decisions, load.undecided) == (1, 0)
