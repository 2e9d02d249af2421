"""The dialogs that ask of what many runs of a scenario, or a sensitivity, are to be made."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache, partial

from oefening.library import Shown
from oefening.scenario.model import Play, Scenario
from oefening.study.alternatives import scripts
from oefening.study.asked import MOST, PLAY, RUNS, SEEDS
from oefening.text import Language, say
from oefening.text.content import number
from oefening.tui.dialogs.steps import Answers, Fill, Pick, Plan, Step, numbered
from oefening.tui.door.model import Choice

ENOUGH = "."
"""Where one more could be picked: none. A script cannot be called so."""

OWN = "="
"""Where it is asked of which script is bought what it buys: of each its own."""

FEWEST = 2
"""Seeds of many runs: one is no more than a run."""


@dataclass(frozen=True, slots=True)
class Study:
    """What is asked of it in each language, and what to go on with by what was answered."""

    worded: Callable[[Language], Plan]
    choice: Callable[[Answers], Choice]


def runs(shown: Shown, scenario: Scenario) -> Study:
    """Many runs of a scenario: by which scripts, how prepared, and with how many seeds."""
    plays = scripts(scenario)

    def choice(answers: Answers) -> Choice:
        prepares = tuple(one for one in _picked("prepare", answers) if one != OWN)
        played = _picked("play", answers)
        return Choice("run", shown.name, played, prepares, int(answers["seeds"]))

    return Study(lambda language: partial(_runs, plays, language), choice)


def sensitivity(shown: Shown, scenario: Scenario) -> Study:
    """A sensitivity of a scenario: by which script, and with how many seeds."""
    plays = scripts(scenario)

    @cache
    def so_many(play: str, seeds: int) -> int:
        return _runs_of_sensitivity(scenario, play, seeds)

    def choice(answers: Answers) -> Choice:
        return Choice("world", shown.name, (answers["play"],), seeds=int(answers["seeds"]))

    return Study(lambda language: partial(_sensitivity, plays, so_many, language), choice)


def _runs_of_sensitivity(scenario: Scenario, play: str, seeds: int) -> int:
    """How many runs it takes, about."""
    # What sensitivities are made with is loaded here, since it takes a tenth of a second.
    from oefening.study.sensitivity.points import Text
    from oefening.study.sensitivity.sensitivity import Plan as StudyPlan

    return StudyPlan(Text.of(scenario), play, 1, seeds).most_runs


def _runs(plays: Mapping[str, Play], language: Language, answers: Answers) -> Step | None:
    step = _several("play", plays, plays, language, answers)
    if step is None and any(play.prepare for play in plays.values()):
        step = _several("prepare", {OWN: None, **plays}, plays, language, answers)
    if step is not None or "seeds" in answers:
        return step
    prepares = len(_picked("prepare", answers)) or 1
    each = len(_picked("play", answers)) * prepares
    return _seeds("runs", RUNS, FEWEST, language, lambda seeds: seeds * each)


def _sensitivity(
    plays: Mapping[str, Play],
    so_many: Callable[[str, int], int],
    language: Language,
    answers: Answers,
) -> Step | None:
    if "play" not in answers:
        title = say(language, "door.sensitivity.play")
        above = (say(language, "door.sensitivity.above"),)
        return replace(_pick("play", title, plays, plays, language), above=above)
    if "seeds" not in answers:
        return _seeds("sensitivity", SEEDS, 1, language, partial(so_many, answers["play"]))
    return None


def _several(
    of: str,
    offers: Collection[str],
    plays: Mapping[str, Play],
    language: Language,
    answers: Answers,
) -> Step | None:
    """One of `offers` and as many more as are wanted, to be compared; None once that is known."""
    picked = _picked(of, answers)
    if not picked:
        step = _pick(f"{of}-1", say(language, f"door.runs.{of}"), offers, plays, language)
        return replace(step, above=(say(language, f"door.runs.{of}-above"),))
    last = f"{of}-{len(picked) + 1}"
    left = [one for one in offers if one not in {*picked, OWN}]
    if OWN in picked or not left or answers.get(last) == ENOUGH:
        return None
    step = _pick(
        last,
        say(language, f"door.runs.{of}-more"),
        [ENOUGH, *left],
        plays,
        language,
    )
    so_far = ", ".join(_name(one, plays, language) for one in picked)
    return replace(step, above=(say(language, "door.runs.so-far", names=so_far),))


def _picked(of: str, answers: Answers) -> tuple[str, ...]:
    """What was picked of those, in order."""
    return tuple(
        given for name, given in answers.items() if name.startswith(f"{of}-") and given != ENOUGH
    )


def _pick(
    name: str,
    title: str,
    offers: Collection[str],
    plays: Mapping[str, Play],
    language: Language,
) -> Pick:
    options = numbered((one, _name(one, plays, language)) for one in offers)
    return Pick(name, title, options, start=OWN if OWN in offers else PLAY)


def _name(one: str, plays: Mapping[str, Play], language: Language) -> str:
    if one == ENOUGH:
        return say(language, "door.runs.enough")
    if one == OWN:
        return say(language, "door.runs.own")
    return say(language, "door.runs.name", name=plays[one].name.in_(language), id=one)


def _seeds(of: str, start: int, least: int, language: Language, runs: Callable[[int], int]) -> Fill:
    """With how many seeds, `least` or more; while that is written it is told how many `runs`."""

    def objection(written: str) -> str:
        whole = re.fullmatch(r"[0-9]{1,7}", written.strip())
        if whole and least <= int(whole[0]) <= MOST:
            return ""
        return say(language, "door.seeds.wrong", least=least, most=number(MOST).render(language))

    def comes_to(written: str) -> str:
        if objection(written) or not (all_ := runs(int(written))):
            return ""
        return say(language, f"door.{of}.total", runs=number(all_).render(language))

    return Fill(
        "seeds",
        say(language, f"door.{of}.seeds"),
        start=str(start),
        above=(say(language, "door.study.how-long"), say(language, "door.study.goes-on")),
        objection=objection,
        comes_to=comes_to,
        whole=True,
    )
