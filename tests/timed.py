"""Exercises with a clock in the room, and what they come to in latencies."""

from typing import Any

from reported import Reported, header_with
from worlds import both

from oefening import commands, events
from oefening.clock import MINUTE
from oefening.projections.latencies import Chain, Latencies, Measure, latencies, taken_for
from oefening.projections.room import Room
from oefening.record import Header

CELLS = ("rot", "bt")


def inject(id: str, at: str, *to: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "at": at, "release": "automatic", "to": to, "title": both(id), **more}


def header(*injects: dict[str, Any], **fields: Any) -> Header:
    base: dict[str, Any] = {
        "cells": [{"id": id, "name": both(id.upper())} for id in CELLS],
        "injects": injects,
        "disruptions": [],
        "plays": {},
    }
    return header_with(**(base | fields))


def played(*injects: dict[str, Any], speed: int = 60, **fields: Any) -> Reported:
    """STARTEX of an exercise with those injects, at so many exercise seconds a second."""
    playing = Reported(header(*injects, **fields)).started()
    if speed != 60:
        playing.do(commands.SetSpeed(speed))
    return playing


def on(playing: Reported, minutes: float, speed: int = 60) -> None:
    """Let so many minutes of the exercise pass, and the time in the room that they take."""
    playing.records += playing.engine.advance(playing.state.now + int(minutes * MINUTE))
    playing.later(seconds=minutes * MINUTE / speed)


def told(playing: Reported, until: int | None = None) -> Latencies:
    """All that is known of latencies, or that was at record `until`."""
    room, records = Room(playing.records), playing.records
    last = records[-1] if until is None else records[until - 1]
    return latencies(playing.header.scenario, records, room, last)


def chain(playing: Reported, inject: str, cell: str = "rot") -> Chain:
    [found] = [
        one
        for one in told(playing).chains
        if (one.stimulus.inject, one.stimulus.cell) == (inject, cell)
    ]
    return found


def decide(playing: Reported, *, cell: str = "rot", text: str = "so", **more: Any) -> int:
    playing.do(commands.RecordDecision(cell, text, **more))
    return playing.numbers(events.DecisionRecorded)[-1]


def took(one: Chain, measure: Measure) -> tuple[int, int | None, bool] | None:
    """Seconds of the exercise and of work, and whether it has come to an end."""
    found = taken_for(one, measure)
    return None if found is None else (*found[0], found[1])


def pairs(playing: Reported) -> dict[int, tuple[str, str]]:
    """By the record of a decision the inject and the cell that it was paired with."""
    return {
        one.decided.number: (one.stimulus.inject, one.stimulus.cell)
        for one in told(playing).chains
        if one.decided is not None
    }
