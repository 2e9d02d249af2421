"""A whole frame: every part of what `view` shows, whether it is lived or looked back at."""

from collections.abc import Sequence

from oefening.clock import MINUTE, whole_minute
from oefening.projections.emergencies import stopped
from oefening.projections.phases import phase_at
from oefening.tui.frames.frame import Clock, Frame, Part, StoryLine, View
from oefening.tui.frames.tile_map import TileMap
from oefening.tui.scenes.card import card
from oefening.tui.scenes.levels import level_table
from oefening.tui.scenes.look import Look
from oefening.tui.scenes.open import lasted, open_rows
from oefening.tui.scenes.queue import next_due, queue_groups
from oefening.tui.scenes.tiles import tile_map


def frame_of(look: Look, view: View, clock: Clock, story: Sequence[StoryLine]) -> Frame:
    """What follows from the state alone, below `clock`, with the `story` that led to it."""
    scenario, state = look.scenario, look.state
    return Frame(
        view=view,
        title=scenario.title.in_(look.language),
        clock=clock,
        queue=queue_groups(look, view),
        card=None if view.inject is None else card(look, view.inject),
        phase=_phase(look),
        brief=scenario.brief.in_(look.language) if scenario.brief else "",
        levels=look.kept("levels", view.levels, make=lambda: level_table(look, view.levels)),
        tiles=_tiles(look, view) if view.maps else None,
        story=story,
        over=look.now >= scenario.duration,
        open=look.kept("open", make=lambda: open_rows(look)),
        prepares=scenario.preparation is not None,
        open_decisions=len(state.open_decisions),
        open_expectations=sum(one.seen is None for one in look.expected),
        taken=sum(not one.retracted for one in state.taken),
        seen=len(state.met),
        notes=len(state.notes),
        cells=len(scenario.cells),
        held=len(state.held),
        emergency=stopped(state),
    )


def _tiles(look: Look, view: View) -> TileMap:
    mapped = view.levels.mapped
    return look.kept("tiles", mapped, make=lambda: tile_map(look, mapped))


def clock_of(look: Look, stopped: str = "") -> Clock:
    """The line at the top, of a clock that `stopped` by itself for that inject, if it did."""
    state = look.state
    # At a minute a second and faster the seconds would only flicker.
    flicker = state.running and state.speed >= MINUTE
    return Clock(
        label=look.calendar.show(whole_minute(look.second) if flicker else look.second),
        state=state.clock,
        speed=state.speed,
        next_due="" if state.ended else next_due(look),
        stopped=stopped,
        quiet=_quiet(look),
    )


def _phase(look: Look) -> Part | None:
    phase = phase_at(look.scenario, look.calendar, look.now)
    return None if phase is None else Part(phase.title.in_(look.language), phase.speed)


def _quiet(look: Look) -> str:
    """How long it is since an inject was last released; empty before that and after ENDEX."""
    released = [at.released_at for at in look.state.injects.values() if at.released_at is not None]
    return lasted(look, max(released)) if released and not look.state.ended else ""
