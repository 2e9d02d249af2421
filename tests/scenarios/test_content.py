"""What each shipped scenario offers a room."""

import re
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from oefening.clock import HOUR
from oefening.library import load_scenario, load_world, shipped
from oefening.scenario.conditions import All, Any, Condition, DecisionTaken, Not
from oefening.scenario.model import Scenario
from oefening.source import Bilingual
from oefening.world.effects.organisation import Grip

AROUND_PLAY = 45 * 60
"""Seconds in the room for briefing, breaks and hot wash."""

PREPARING = 30 * 60
"""Seconds in the room for a preparation round."""


@pytest.fixture(scope="module", params=list(shipped()))
def scenario(request: pytest.FixtureRequest) -> Scenario:
    return load_scenario(shipped()[request.param]).scenario


def texts(part: object, path: str = "") -> Iterator[tuple[str, Bilingual]]:
    """Every text of `part` with its path."""
    match part:
        case Bilingual():
            yield path, part
        case BaseModel():
            for name in type(part).model_fields:
                yield from texts(getattr(part, name), f"{path}.{name}")
        case dict():
            for key, value in part.items():
                yield from texts(value, f"{path}.{key}")
        case tuple() | list():
            for index, value in enumerate(part):
                yield from texts(value, f"{path}.{index}")


def asked(condition: Condition) -> Iterator[DecisionTaken]:
    """The leaves of `condition` that ask for a decision."""
    match condition:
        case DecisionTaken():
            yield condition
        case All(all=parts) | Any(any=parts):
            for part in parts:
                yield from asked(part)
        case Not(not_=part):
            yield from asked(part)


def trigger(inject: object) -> str:
    return next(
        (name for name in ("at", "after", "when", "on_call") if getattr(inject, name)), "none"
    )


def test_it_is_a_full_half_day(scenario: Scenario) -> None:
    assert len(scenario.injects) >= 30
    assert len(scenario.decisions) >= 8
    assert len(scenario.objectives) >= 4
    assert len(scenario.cells) >= 6
    levers = [use.lever for d in scenario.decisions for o in d.options for use in o.levers]
    assert len(set(levers)) >= 12
    around = AROUND_PLAY + (PREPARING if scenario.preparation else 0)
    assert scenario.table_time == sum(phase.table for phase in scenario.phases) + around


def test_it_has_injects_of_every_kind_and_every_trigger(scenario: Scenario) -> None:
    kinds = {inject.kind for inject in scenario.injects}
    assert kinds >= {"inject", "contingency", "expected-action", "information", "administrative"}
    control = [
        one for one in scenario.injects if one.kind in ("controller-action", "administrative")
    ]
    assert {one.from_ for one in control} == {"oefenleider"}  # players get no card of these
    triggers = {trigger(inject) for inject in scenario.injects}
    assert triggers == {"at", "after", "when", "on_call"}
    assert any(inject.when and list(asked(inject.when)) for inject in scenario.injects)


def test_every_text_is_there_in_both_languages(scenario: Scenario) -> None:
    lacking = [path for path, text in texts(scenario) if not (text.nl and text.en)]
    assert not lacking


def test_every_inject_that_is_said_aloud_has_a_sender_an_addressee_and_a_channel(
    scenario: Scenario,
) -> None:
    said = [inject for inject in scenario.injects if inject.kind != "expected-action"]
    for inject in said:
        assert inject.from_, inject.id
        assert inject.to, inject.id
        assert inject.channel, inject.id
        assert inject.body, inject.id


def test_every_sender_and_addressee_has_a_name_in_both_languages(scenario: Scenario) -> None:
    cells = {cell.id for cell in scenario.cells}
    for inject in scenario.injects:
        assert not inject.from_ or inject.from_ in cells | scenario.voices.keys(), inject.id
        assert set(inject.to) <= cells, inject.id


def test_an_inject_can_be_read_out_in_less_than_a_minute(scenario: Scenario) -> None:
    for inject in scenario.injects:
        if inject.body is not None:
            assert len(inject.body.in_("nl").split()) <= 90, inject.id
            assert len(inject.body.in_("en").split()) <= 90, inject.id


def test_every_inject_that_puts_a_decision_ends_with_a_question(scenario: Scenario) -> None:
    for inject in scenario.injects:
        if inject.decision is not None and inject.body is not None:
            assert inject.body.in_("nl").rstrip().endswith("?"), inject.id
            assert inject.body.in_("en").rstrip().endswith("?"), inject.id


def test_every_decision_is_put_once_and_says_who_may_take_it(scenario: Scenario) -> None:
    put = [inject.decision for inject in scenario.injects if inject.decision]
    assert sorted(put) == sorted(decision.id for decision in scenario.decisions)
    for decision in scenario.decisions:
        assert "GRIP" in decision.question.in_("nl"), decision.id
        assert "GRIP" in decision.question.in_("en"), decision.id


def test_every_decision_has_consequences_in_at_least_two_of_its_options(
    scenario: Scenario,
) -> None:
    conditional = {
        (leaf.decision, option)
        for inject in scenario.injects
        if inject.when is not None and inject.effects
        for leaf in asked(inject.when)
        for option in leaf.option
    }
    for decision in scenario.decisions:
        weighty = [
            option.id
            for option in decision.options
            if option.effects or option.levers or (decision.id, option.id) in conditional
        ]
        assert len(decision.options) >= 2, decision.id
        assert len(weighty) >= 2, decision.id


def test_numbers_that_an_option_promises_are_those_of_its_levers(scenario: Scenario) -> None:
    world = load_world()
    for decision in scenario.decisions:
        for option in (one for one in decision.options if one.levers):
            done = {effect.level for effect in option.effects if isinstance(effect, Grip)}
            done |= {world.levers[use.lever].lead // HOUR for use in option.levers}
            for lever in {use.lever for use in option.levers}:
                given = [use.with_ for use in option.levers if use.lever == lever]
                for name, asked in world.levers[lever].parameters.items():
                    if asked.kind in {"count", "share"}:
                        written = (one.get(name, asked.default) for one in given)
                        told = [int(one.removesuffix("%")) for one in written]
                        done.add(sum(told))
                        if asked.kind == "share" and len(set(told)) == 1:
                            done.add(told[0])  # the same share of each
            for text in (option.text.nl, option.text.en):
                said = re.findall(r"\d+", re.sub(r"\d+:\d+", "", text or ""))
                assert {int(one) for one in said} <= done, f"{decision.id}: {text}"


def test_every_critical_task_is_exercised_by_an_expected_action(scenario: Scenario) -> None:
    tasks = {task.id for objective in scenario.objectives for task in objective.tasks}
    exercised = {action.task for inject in scenario.injects for action in inject.expected}
    assert tasks <= exercised


def test_expected_actions_have_a_window_and_go_to_a_cell_that_hears_of_it(
    scenario: Scenario,
) -> None:
    for inject in scenario.injects:
        for action in inject.expected:
            assert action.within, action.id
            assert action.cell in inject.to, action.id


def test_a_team_and_one_by_the_book_buy_what_a_preparation_round_offers(
    scenario: Scenario,
) -> None:
    buying = {name for name, play in scenario.plays.items() if play.prepare}
    assert buying == ({"average", "textbook"} if scenario.preparation else set())


def test_phases_follow_one_another_and_their_speeds_fit_the_table(scenario: Scenario) -> None:
    speeds = [phase.speed for phase in scenario.phases]
    assert speeds == sorted(speeds)
    ran = sum(phase.table * phase.speed for phase in scenario.phases)
    assert ran == pytest.approx(scenario.duration, rel=0.15)
