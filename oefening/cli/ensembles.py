"""Many runs of a scenario: doing them, with a bar, and going on where that was interrupted."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from oefening.cli.desk import Desk
from oefening.errors import FileTrouble
from oefening.record import Header
from oefening.session import new_folder
from oefening.signals import uninterrupted
from oefening.study.alternatives import alternatives
from oefening.study.ensemble import Ensemble, Plan, ensemble, unfinished
from oefening.study.executor import Here, processes, processors
from oefening.study.tables import write_tables
from oefening.text import phrase
from oefening.text.content import number

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
    if picture is not None:
        from oefening.report.figures.picture import check_picture

        check_picture(picture)
    plan = Plan(header, alternatives(plays, prepares), seeds)
    with ensemble(plan, _folder(desk, plan, folder)) as runs:
        if runs.done < runs.all:
            _fill(desk, runs, workers or processors())
        with desk.progress(phrase("cli.ensemble.telling")) as bar:
            from oefening.cli.ensemble_summary import summary

            paths = write_tables(runs)
            bar.at(1 / 2)
            lines = summary(runs, paths, desk)
            if picture is not None:
                from oefening.report.figures.ensemble import draw_ensemble

                draw_ensemble(runs, picture, desk.language)
    for line in lines:
        desk.hand_out(line)
    if picture is not None:
        desk.hand_out(str(picture))


def _folder(desk: Desk, plan: Plan, folder: Path | None) -> Path:
    """The `folder` asked for; else that of the same runs not yet all done, or a new one."""
    if folder is not None:
        return folder
    try:
        begun = unfinished(HOME, plan)
    except FileTrouble:  # whoever wants a new folder there is told what is wrong
        begun = None
    if begun is not None:
        desk.say(phrase("cli.ensemble.goes-on", folder=str(begun)))
        return begun
    today = datetime.now().astimezone().date()
    return new_folder(HOME, today, plan.header.scenario.id)


def _fill(desk: Desk, runs: Ensemble, workers: int) -> None:
    """Do what is missing; when interrupted, say how to go on."""
    some = min(workers, runs.all - runs.done)
    title = phrase(
        "cli.ensemble.running",
        title=runs.plan.header.scenario.title.in_(desk.language),
        runs=number(runs.all),
    )
    try:
        with desk.progress(title) as bar, Here() if some == 1 else processes(some) as executor:
            bar.at(runs.done / runs.all)
            for _ in runs.go_on(executor, some):
                bar.at(runs.done / runs.all)
    except BaseException:
        with uninterrupted():
            kept = phrase(
                "cli.ensemble.kept",
                folder=str(runs.folder),
                done=number(runs.done),
                all=number(runs.all),
            )
            desk.say(kept)
        raise
