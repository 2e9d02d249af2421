"""`oefening msel import`: makes a scenario of a spreadsheet, and tells what became of each row."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from oefening.cli.desk import MARK, Desk, pass_desk
from oefening.cli.fresh import write_fresh
from oefening.cli.garbage import uncollected
from oefening.cli.schema_files import FOLDER, MODELINE
from oefening.cli.spoken import Argument, Misuse, Number, OneOf, Option, PathTo, verb
from oefening.clock import YEARS
from oefening.errors import Exit, InputError, did_you_mean, render_problems
from oefening.interop.msel import (
    Imported,
    Profile,
    Undecided,
    Wishes,
    import_workbook,
    read_profile,
    told,
    told_sheet,
)
from oefening.interop.sheets import Workbook
from oefening.text import LANGUAGES, BadValue, Language, phrase

SCENARIO, PROFILE, ACCOUNT = "scenario.yaml", "profile.yaml", "import.txt"
"""What is written, in a folder."""
SCHEMA = f"{FOLDER}/scenario.json"


@verb("import", of="msel")
@click.argument("file", cls=Argument, type=PathTo(path_type=Path))
@click.option("--sheet", cls=Option, metavar="name", help="cli.option.import-sheet")
@click.option("--startex", cls=Option, metavar="moment", help="cli.option.import-startex")
@click.option(
    "--year",
    cls=Option,
    type=Number(YEARS[0], YEARS[-1]),
    metavar="number",
    help="cli.option.import-year",
)
@click.option("--zone", cls=Option, metavar="name", help="cli.option.import-zone")
@click.option(
    "--region",
    "regions",
    cls=Option,
    multiple=True,
    metavar="name",
    help="cli.option.import-region",
)
@click.option(
    "--language-of-text",
    "language_of_text",
    cls=Option,
    type=OneOf(*LANGUAGES),
    metavar="language",
    help="cli.option.import-language",
)
@click.option(
    "--map",
    "profile",
    cls=Option,
    type=PathTo(path_type=Path),
    metavar="file",
    help="cli.option.import-map",
)
@click.option(
    "--to", cls=Option, type=PathTo(path_type=Path), metavar="folder", help="cli.option.import-to"
)
@click.option("--keep-people", cls=Option, is_flag=True, help="cli.option.import-keep-people")
@click.option("--pseudonymise", cls=Option, is_flag=True, help="cli.option.import-pseudonymise")
@pass_desk
def command(
    desk: Desk,
    *,
    file: Path,
    sheet: str | None,
    startex: str | None,
    year: int | None,
    zone: str | None,
    regions: Sequence[str],
    language_of_text: Language | None,
    profile: Path | None,
    to: Path | None,
    keep_people: bool,
    pseudonymise: bool,
) -> int:
    """Write the scenario that `file` holds in a folder of its own; hand out what became of it.

    Raise `OefeningError` for a file that cannot be had or read, `FileTrouble` where something
    would be overwritten.
    """
    from oefening.interop.tools import read_source

    with uncollected():
        workbook = read_source(file, keep_people=keep_people)
        places = _places()
        wishes = Wishes(
            sheet=sheet,
            startex=None if startex is None else startex.strip().replace("T", " "),
            year=year,
            zone=zone,
            regions=_regions(regions, places),
            language=language_of_text,
            profile=_profile(profile),
            pseudonymise=pseudonymise,
            places=places,
        )
        imported = _imported(workbook, wishes, desk)
        if imported is None:
            return Exit.MISUSED
        folder = Path(imported.id) if to is None else to
        _write(folder, imported, desk)
        for line in told(imported.account, whole=False):
            desk.hand_out(desk.words(line))
        desk.say(phrase("cli.import.written", folder=str(folder), account=ACCOUNT))
        desk.say(phrase("cli.import.schema", folder=str(folder)))
        return _checked(folder / SCENARIO, desk)


def _profile(path: Path | None) -> Profile:
    """The profile in the file at `path`, or one that says nothing."""
    from oefening.library.files import contents

    return Profile() if path is None else read_profile(contents(path), str(path))


def _imported(workbook: Workbook, wishes: Wishes, desk: Desk) -> Imported | None:
    """What comes of importing `workbook`; None where a sheet has to be chosen, having told of each.

    Raise `Misuse` for a STARTEX or a zone that is none.
    """
    try:
        return import_workbook(workbook, wishes)
    except Undecided as undecided:
        desk.complain(undecided.phrase)
        for scored in undecided.sheets:
            desk.tell(desk.words(told_sheet(scored)))
        for notice in undecided.notices:
            desk.say(notice)
    except BadValue as bad:
        raise Misuse(bad.phrase) from bad
    return None


def _places() -> Mapping[str, str]:
    """The names of the regions by their codes."""
    from oefening.library import load_raw_world

    return {region.id: region.name.in_("nl") for region in load_raw_world().table.regions}


def _regions(asked: Sequence[str], places: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of regions asked for by code or name; raise `Misuse` for one that there is not."""
    named = {name.casefold(): code for code, name in places.items()}
    wanted: dict[str, None] = {}
    for asked_for in (one.strip() for part in asked for one in part.split(",") if one.strip()):
        code = named.get(asked_for.casefold(), asked_for.upper())
        if code not in places:
            unknown = phrase("cli.import.no-region", region=asked_for)
            hint = did_you_mean(code, places) or did_you_mean(asked_for, places.values())
            raise Misuse(phrase("cli.with-hint", what=unknown, hint=hint) if hint else unknown)
        wanted[code] = None
    return tuple(wanted)


def _write(folder: Path, imported: Imported, desk: Desk) -> None:
    """Put the scenario, its profile and the account in `folder`; raise `FileTrouble` if it cannot.

    Nothing that is there already is overwritten.
    """
    lines = [MARK, "", *map(desk.words, told(imported.account, whole=True))]
    files = {
        SCENARIO: f"{MODELINE.format(path=SCHEMA)}\n{imported.scenario}",
        PROFILE: imported.profile,
        ACCOUNT: "\n".join(lines) + "\n",
    }
    write_fresh({folder / name: text.encode() for name, text in files.items()})


def _checked(path: Path, desk: Desk) -> int:
    """Whether the scenario that was written is sound; tell what is wrong with it if it is not."""
    from oefening.library import load_whole

    try:
        load_whole(path)
    except InputError as wrong:
        desk.tell(render_problems(wrong.problems, desk.language))
        return Exit.FAILED
    return Exit.DONE
