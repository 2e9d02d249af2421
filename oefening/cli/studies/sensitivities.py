"""Which numbers of the world move person-hours most: doing the runs, and handing out what came."""

from collections.abc import Sequence
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.options import check_asked, pictured
from oefening.cli.scenarios import scenario_path
from oefening.cli.studies.studies import fill, folder_for, hand_out_study, keep_text, kept_if_left
from oefening.cli.world.wanted import Wanted
from oefening.library import load_scenario
from oefening.study.sensitivity.points import Text
from oefening.study.sensitivity.sensitivity import Plan, Sensitivity, sensitivity, unfinished
from oefening.study.sensitivity.tables import write_sensitivity
from oefening.text import Phrase, phrase
from oefening.text.content import literal
from oefening.world.model import World

HOME = Path("sensitivities")
"""Where they are kept unless said otherwise."""


def hand_out_sensitivity(
    desk: Desk,
    scenario: str,
    *,
    words: Sequence[str],
    play: str,
    seed: int,
    seeds: int,
    workers: int | None,
    folder: Path | None,
    picture: Path | None,
) -> None:
    """Do what there is not yet, write the tables, and hand out a summary of it.

    Of the numbers that every one of `words` occurs in, or of all.
    """
    check_asked(picture)
    loaded = load_scenario(scenario_path(scenario))
    plan = Plan(Text.of(loaded.scenario), play, seed, seeds, _wanted(loaded.world, words))
    place = folder_for(desk, folder, HOME, plan.base.scenario.id, lambda: unfinished(HOME, plan))
    picture = pictured(picture, place, plan.base.scenario.id)
    with sensitivity(plan, place) as found, kept_if_left(desk, lambda: _kept(found)):
        title = phrase("cli.sensitivity.running", title=plan.base.scenario.title.in_(desk.language))
        fill(desk, title, found, workers)
        paths = write_sensitivity(found)
        if picture is not None:
            from oefening.report.figures.picture import write_picture
            from oefening.report.figures.tornado import sensitivity_picture

            write_picture(sensitivity_picture(found, desk.language), picture)
        from oefening.cli.studies.sensitivity_summary import summary

        lines = summary(found, paths, desk)
        text = keep_text(desk, place, plan.base.scenario.id, lines)
    hand_out_study(desk, lines, picture, text)


def _wanted(world: World, words: Sequence[str]) -> frozenset[str] | None:
    """The names of the numbers that `words` ask for; None: all."""
    if not words:
        return None
    wanted = Wanted(words)
    names = frozenset(
        name for name, one in world.parameters.items() if wanted.has(name, one.meaning)
    )
    wanted.check()
    return names


def _kept(found: Sensitivity) -> Phrase:
    share = literal(f"{int(found.share * 100)}")
    return phrase("cli.sensitivity.kept", folder=str(found.folder), share=share)
