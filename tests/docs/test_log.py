"""The page on the log names every kind of record and each of its fields, and no others."""

import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

from exercises import rich_header

from oefening.commands import Command, StartExercise
from oefening.engine import Engine
from oefening.events import WorldSettled
from oefening.projections.knowledge import ItemKind
from oefening.projections.knowledge.views import VIEW_KINDS
from oefening.record import FORMAT, KINDS, Header, Seat
from oefening.seats import AnnotationAdded, BookmarkAdded, EntryRetracted

PAGE = (Path(__file__).parents[2] / "docs" / "log.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `([A-Z]\w+)` \| (.+?) \| (.*?) ?\|$", re.MULTILINE)


def told(row: str) -> list[str]:
    """The fields that a row tells of."""
    return re.findall(r"(?:^|; )`(\w+)`:", row)


def test_every_kind_of_record_and_of_line_beside_the_log_is_told_with_its_fields() -> None:
    page = {kind: told(row) for kind, _, row in ROW.findall(PAGE)}
    seats = (AnnotationAdded, BookmarkAdded, EntryRetracted)
    kinds = KINDS | {kind.__name__: kind for kind in (*VIEW_KINDS, *seats)}
    assert page == {name: [part.name for part in fields(kind)] for name, kind in kinds.items()}


def test_every_kind_of_item_of_a_view_is_told() -> None:
    told_of = PAGE.split("`what` is one of ")[1].split("\n\n")[0]
    assert re.findall(r"`([a-z-]+)`", told_of) == list(get_args(ItemKind))


def test_commands_stand_under_commands_and_events_under_events() -> None:
    commands, events = PAGE.split("\n## Commands\n")[1].split("\n## Events\n")
    names = {kind.__name__ for kind in get_args(Command)}
    assert {kind for kind, _, _ in ROW.findall(commands)} == names
    assert {kind for kind, _, _ in ROW.findall(events)} == KINDS.keys() - names


def test_whoever_starts_from_what_the_page_says_reads_the_state_out_of_the_records() -> None:
    """Levels, amounts and harm by hand, from the records alone, against the program's own."""
    header = rich_header()
    engine = Engine(header)
    records = engine.apply(StartExercise(), Seat()) + engine.advance(2 * 3_600)
    whole = {node.address: 1_000_000 for node in header.world.nodes}
    levels, harm = dict(whole), dict.fromkeys(engine.state.needs, (0, 0, 0))
    stocks = {one.address: one.stock.lasts * 1_000_000 for one in header.world.nodes if one.stock}
    held = {address: (amount, 0, 0) for address, amount in stocks.items()}
    for record in records:
        if isinstance(record.body, WorldSettled):
            levels |= record.body.levels
            held |= {node: (*there, record.at) for node, there in record.body.stocks.items()}
            harm |= {node: (*there, record.at) for node, there in record.body.needs.items()}
    assert levels == {node: engine.state.level(node) for node in whole}
    assert any(level < 1_000_000 for level in levels.values())
    now = engine.now
    for node, (persons, seconds, since) in harm.items():
        assert seconds + persons * (now - since) == engine.state.needs[node].at(now)
    for node, (amount, rate, since) in held.items():
        by_hand = min(stocks[node], max(0, amount + rate * (now - since)))
        if node in engine.state.stocks:
            assert by_hand == engine.state.stocks[node].at(now, stocks[node])


def test_the_header_is_told_field_by_field() -> None:
    table = PAGE.split("The first line is the **header**")[1].split("Every other line")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(Header.model_fields)
    assert f"number of the shape of lines: {FORMAT} " in table
