"""Reading a scenario from disk: its file, or its folder with all files that this names."""

from pathlib import Path

from oefening.errors import FileTrouble, InputError, Place, Problem, did_you_mean
from oefening.library.files import contents
from oefening.scenario.parts import MAIN, Part, parts_of, together, twice
from oefening.source import Document, read
from oefening.source.reading import LARGEST
from oefening.text import Phrase, phrase


def main_file(path: Path) -> Path:
    """The file in which the scenario at `path`, a file or a folder, begins."""
    return path / MAIN if path.is_dir() else path


def whole_of(path: Path) -> Path:
    """The folder of the scenario that the file at `path` is a part of; else `path` itself."""
    for folder in path.parents if path.is_file() else ():
        main = folder / MAIN
        if main == path or not main.is_file():
            continue
        try:
            parts = parts_of(read(contents(main), str(main)), main=True) or ()
        except (FileTrouble, InputError):
            return path
        there = path.resolve()
        files = (file for one in parts if (file := folder / one.name).is_file())
        return folder if any(file.resolve() == there for file in files) else path
    return path


def no_library_inject(path: Path) -> None:
    """Raise `InputError` if the file at `path` is an inject of a library and no scenario."""
    if path.is_file() and path.parent.name == "injects":
        try:
            written = read(contents(path), str(path)).value
        except InputError:
            return
        if isinstance(written, dict) and "inject" in written and "start" not in written:
            said, hint = phrase("library.inject-alone"), phrase("library.inject-used")
            raise InputError([Problem("inject-alone", Place.whole(str(path)), said, hint)])


def written_at(path: Path) -> Document:
    """All that is written of the scenario at `path`, in whichever files.

    Raise `FileTrouble` if its file cannot be had, `InputError` for all that cannot be read.
    """
    file = main_file(path)
    if file != path and not file.is_file():
        raise FileTrouble(phrase("library.no-main", path=str(path), main=MAIN))
    data = contents(file)
    document = read(data, str(file))
    parts = parts_of(document, main=file.name == MAIN)
    if parts is None:
        return document
    return together(document, _read_parts(file, parts, len(data)))


def _read_parts(main: Path, parts: list[Part], size: int) -> list[Document]:
    """The documents of `parts`, which are named in the file `main` of `size` bytes.

    Raise `InputError` for all that is wrong with any.
    """
    documents: list[Document] = []
    problems: list[Problem] = []
    seen = {main.resolve()}
    for part in parts:
        try:
            file = _found(main.parent, part)
            if file.resolve() in seen:
                raise InputError([twice(part.name, part.place)])  # noqa: TRY301
            seen.add(file.resolve())
            data = _data(file, part)
            size += len(data)
            if size > LARGEST:
                limit = phrase("too-large-together", limit=LARGEST // 1024 // 1024)
                problems.append(Problem("too-large", Place.whole(str(file)), limit))
                break
            documents.append(read(data, str(file)))
        except InputError as wrong:
            problems += wrong.problems
    if problems:
        raise InputError(problems)
    return documents


def _found(folder: Path, part: Part) -> Path:
    """The file of `part`, which lies in `folder`; raise `InputError` if it is not there."""
    file = folder / part.name
    if not file.is_file():
        said = phrase("no-part", name=part.name)
        raise InputError([Problem("no-part", part.place, said, _meant(file, folder))])
    if not file.resolve().is_relative_to(folder.resolve()):
        raise InputError(
            [Problem("part-outside", part.place, phrase("part-outside", name=part.name))]
        )
    return file


def _meant(file: Path, folder: Path) -> Phrase | None:
    """Which file of the same folder may be meant by `file`, if any."""
    try:
        beside = [one.name for one in file.parent.iterdir() if one.suffix == ".yaml"]
    except OSError:
        return None
    ahead = file.parent.relative_to(folder).as_posix()
    names = sorted(name if ahead == "." else f"{ahead}/{name}" for name in beside if name != MAIN)
    return did_you_mean(file.relative_to(folder).as_posix(), names)


def _data(file: Path, part: Part) -> bytes:
    try:
        return contents(file)
    except FileTrouble as trouble:
        said = phrase("part-unread", name=part.name, why=trouble.phrase)
        raise InputError([Problem("part-unread", part.place, said)]) from None
