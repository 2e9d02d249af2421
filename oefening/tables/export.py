"""Exporting: the tables of an exercise in a folder, where nothing but an older one gives way."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from oefening.errors import FileTrouble
from oefening.files import trouble
from oefening.journal import Journal, make_folder
from oefening.projections.names import said
from oefening.study.tidy import About, Table, paths_of, write_tables
from oefening.tables.registry import MORE, TABLES
from oefening.tables.source import Source
from oefening.text import phrase


def export(folder: Path, journal: Journal, source: Source, *, nodes: bool = False) -> list[Path]:
    """Put the tables of `source`, which is made of `journal`, in `folder`; return where they are.

    With `nodes` also the level of each node; without, those of an older export of the same log go,
    which may be of another moment. Raise `FileTrouble` if they cannot be written, or something else
    than such an export would be lost by it.
    """
    tables, more = [make(source) for make in TABLES], [make(source) for make in MORE]
    about = _about(source)
    make_folder(folder)
    check_free(folder, about, [*tables, *more], journal.digests)
    if nodes:
        tables += more
    else:
        _take_away(paths_of(folder, about, more)[: len(more)])
    return write_tables(folder, about, tables)


def _take_away(paths: Sequence[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise trouble(error, path) from error


def check_free(folder: Path, about: About, tables: Sequence[Table], log: Sequence[str]) -> None:
    """Raise `FileTrouble` if something stands in `folder` that is no older export of this log.

    `log` has the digests of its lines: an older export knows the last of those that it was of.
    """
    *taken, metadata = (path for path in paths_of(folder, about, tables))
    there = [path for path in (*taken, metadata) if os.path.lexists(path)]
    if there and not _of_this_log(metadata, log):
        raise FileTrouble(phrase("tables.taken", file=str(there[0])))


def _of_this_log(metadata: Path, log: Sequence[str]) -> bool:
    """Whether the file tells of an export of the log with these digests, or of its beginning."""
    try:
        told = json.loads(metadata.read_bytes())
    except (ValueError, RecursionError):
        return False
    except FileNotFoundError:
        return False
    except OSError as error:
        raise trouble(error, metadata) from error
    of = told.get("dc:provenance") if isinstance(told, dict) else None
    if not isinstance(of, dict):
        return False
    records, checksum = of.get("records"), of.get("checksum")
    return type(records) is int and 0 <= records < len(log) and log[records] == checksum


def _about(source: Source) -> About:
    header = source.header
    depends: dict[str, object] = {
        "records": len(source.records),
        "until-second": source.end,
        "scenario": header.scenario.id,
        "seed": header.seed,
        "engine": header.engine,
        "language": source.language,
    }
    told = phrase("study.tables.of-log")
    id = header.scenario.id
    return About(f"{id}-log", said(header.scenario.title), told, depends, source.fingerprint)
