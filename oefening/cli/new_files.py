"""The files of a scenario to begin with."""

from pathlib import Path

from oefening.cli.desk import Desk
from oefening.cli.schema_files import FOLDER, MODELINE, texts, write_schemas
from oefening.errors import FileTrouble
from oefening.journal import trouble
from oefening.library import load_world
from oefening.library.starting import starting_template
from oefening.scenario.starting import Answers, started
from oefening.source.writing import write
from oefening.text import phrase


def write_new(desk: Desk, path: Path, answers: Answers) -> None:
    """Write the scenario that `answers` make at `path` and its schemas beside it; say what is next.

    Raise `FileTrouble` where something stands there already, or it cannot be written.
    """
    names = {place.id: place.name.in_(desk.language) for place in load_world().regions}
    made = started(answers, starting_template(), names, desk.language)
    line = MODELINE.format(path=f"{FOLDER}/scenario.json").removeprefix("# ")
    text = write(made.value, {**made.comments, (): line})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise FileTrouble(phrase("new.taken", file=str(path))) from None
    except OSError as error:
        raise trouble(error, path) from error
    list(write_schemas(path.parent, texts(desk)))
    desk.hand_out(str(path))
    for key in ("new.next-check", "new.next-run", "new.next-play"):
        desk.say(phrase(key, file=str(path)))
