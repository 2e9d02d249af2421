"""Many runs of a scenario: doing them, with a bar, and going on where that was interrupted."""

from collections.abc import Sequence
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.options import check_asked, pictured
from oefening.cli.studies.studies import fill, folder_for, hand_out_study, keep_text, kept_if_left
from oefening.record import Header
from oefening.study.alternatives import alternatives
from oefening.study.ensemble.ensemble import Ensemble, Plan, ensemble, unfinished
from oefening.study.ensemble.tables import write_ensemble
from oefening.text import Phrase, phrase
from oefening.text.content import counted, number

HOME = Path("ensembles")
"""Where ensembles are kept unless said otherwise."""


def run_ensemble(
    desk: Desk,
    header: Header,
    *,
    plays: Sequence[str],
    prepares: Sequence[str],
    seeds: int,
    workers: int | None,
    folder: Path | None,
    picture: Path | None,
) -> None:
    """Do the runs that there are not yet, write the tables, and hand out a summary of all."""
    check_asked(picture)
    plan = Plan(header, alternatives(plays, prepares), seeds)
    scenario = header.scenario
    place = folder_for(desk, folder, HOME, scenario.id, lambda: unfinished(HOME, plan))
    picture = pictured(picture, place, scenario.id)
    with ensemble(plan, place) as runs, kept_if_left(desk, lambda: _kept(runs)):
        title = phrase(
            "cli.ensemble.running",
            title=scenario.title.in_(desk.language),
            runs=counted("study.runs", runs.all),
        )
        fill(desk, title, runs, workers)
        with desk.progress(phrase("cli.ensemble.telling")) as bar:
            from oefening.cli.studies.ensemble_summary import summary

            paths = write_ensemble(runs)
            bar.at(1 / 2)
            lines = summary(runs, paths, desk)
            if picture is not None:
                from oefening.report.figures.ensemble import ensemble_picture
                from oefening.report.figures.picture import write_picture

                write_picture(ensemble_picture(runs, desk.language), picture)
        text = keep_text(desk, place, scenario.id, lines)
    hand_out_study(desk, lines, picture, text)


def _kept(runs: Ensemble) -> Phrase:
    return phrase(
        "cli.ensemble.kept",
        folder=str(runs.folder),
        done=number(runs.done),
        all=counted("study.runs", runs.all),
    )
