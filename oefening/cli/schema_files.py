"""The files of schemas beside scenarios, and the line by which a scenario names them."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from oefening.cli.desk import MARK, Desk
from oefening.errors import FileTrouble
from oefening.files import put_whole, trouble
from oefening.text import phrase

FOLDER = "schema"
"""What the folder is called that they are written into, beside the scenarios that they are for."""

MODELINE = "# yaml-language-server: $schema={path}"
"""The line on top of a file by which editors find its schema; a path from that file on."""

_BEGINS = '{{\n "title": "{mark}: {kind}",'


def texts(desk: Desk, kinds: Iterable[str] = (), beside: Path | None = None) -> Mapping[str, str]:
    """The schemas of `kinds`, or of all, as text.

    Those for the folder `beside` name the injects of the library that lie there too.
    """
    from oefening.library import described, load_world
    from oefening.library.injects import injects_beside
    from oefening.scenario.schema import schemas, shown

    made = schemas(load_world(), described(), desk.language, injects_beside(beside))
    wanted = set(kinds) or set(made)
    return {
        kind: shown({"title": f"{MARK}: {kind}", **form})
        for kind, form in made.items()
        if kind in wanted
    }


def hold_ours(beside: Path, kinds: Iterable[str]) -> None:
    """Raise `FileTrouble` where schemas of `kinds` in the folder `beside` would replace others."""
    folder = beside / FOLDER
    if folder.exists() and not folder.is_dir():
        raise FileTrouble(phrase("schema.taken", file=str(folder)))
    for kind in kinds:
        path = folder / f"{kind}.json"
        begins = _BEGINS.format(mark=MARK, kind=kind)
        try:
            if path.exists() and not path.read_text(encoding="utf-8").startswith(begins):
                raise FileTrouble(phrase("schema.taken", file=str(path)))
        except UnicodeDecodeError:
            raise FileTrouble(phrase("schema.taken", file=str(path))) from None
        except OSError as error:
            raise trouble(error, path) from error


def write_schemas(beside: Path, made: Mapping[str, str]) -> list[Path]:
    """Put each of `made` into the folder of schemas in the folder `beside`; return their paths.

    Older ones are replaced. Raise `FileTrouble` where something else stands there, or none can be.
    """
    if not beside.is_dir():
        raise FileTrouble(phrase("file-missing", file=str(beside)))
    hold_ours(beside, made)
    written: list[Path] = []
    for kind, text in made.items():
        path = beside / FOLDER / f"{kind}.json"
        try:
            path.parent.mkdir(exist_ok=True)
            put_whole(path, text.encode())
        except OSError as error:
            raise trouble(error, path) from error
        written.append(path)
    return written
