"""How far objectives have been played, and what lies with each cell."""

TEXTS = {
    "tui.coverage.title": ("Stand van oefendoelen en cellen", "Objectives and cells so far"),
    "tui.coverage.none": (
        "Dit scenario heeft geen oefendoelen en geen cellen.",
        "This scenario has no objectives and no cells.",
    ),
    "tui.coverage.objective": (
        "{objective} · {seen} van {tasks} kritieke taken gezien",
        "{objective} · {seen} of {tasks} critical tasks seen",
    ),
    "tui.coverage.task.seen": ("✓ {task}", "✓ {task}"),
    "tui.coverage.task.late": ("✓ {task} (te laat)", "✓ {task} (late)"),
    "tui.coverage.task.after": (
        "✓ {task} (na ENDEX aangetekend, moment niet vastgelegd)",
        "✓ {task} (marked after ENDEX, moment not recorded)",
    ),
    "tui.coverage.task.missed": (
        "! {task} (nog niet gezien, termijn voorbij)",
        "! {task} (not seen yet, window over)",
    ),
    "tui.coverage.task.open": ("□ {task} (nu verwacht)", "□ {task} (expected now)"),
    "tui.coverage.task.ahead": ("○ {task} (komt nog)", "○ {task} (still to come)"),
    "tui.coverage.task.again": (
        "○ {task} (ingetrokken; komt nog bij een andere inject)",
        "○ {task} (retracted; still to come with another inject)",
    ),
    "tui.coverage.task.not-seen": ("! {task} (niet gezien)", "! {task} (not seen)"),
    "tui.coverage.task.too-early": (
        "× {task} (niet te toetsen: bij ENDEX nog niet aan de orde)",
        "× {task} (not testable: not expected yet at ENDEX)",
    ),
    "tui.coverage.task.retracted": (
        "× {task} (niet te toetsen: inject ingetrokken)",
        "× {task} (not testable: inject retracted)",
    ),
    "tui.coverage.task.not-played": (
        "× {task} (niet te toetsen: inject niet gespeeld)",
        "× {task} (not testable: inject not played)",
    ),
    "tui.coverage.task.none": (
        "– {task} (geen inject vraagt hierom)",
        "– {task} (no inject asks for it)",
    ),
    "tui.coverage.cells": ("Cellen", "Cells"),
    "tui.coverage.cell.received": ("injects: {count}", "injects: {count}"),
    "tui.coverage.cell.unanswered": ("niet bevestigd: {count}", "not acknowledged: {count}"),
    "tui.coverage.cell.decisions": ("besluiten: {count}", "decisions: {count}"),
    "tui.coverage.cell.undecided": ("besluiten open: {count}", "decisions open: {count}"),
    "tui.coverage.cell.questions": ("vragen open: {count}", "questions open: {count}"),
    "tui.coverage.cell.awaited": ("acties verwacht: {count}", "actions expected: {count}"),
    "tui.coverage.cell.not-seen": ("acties niet gezien: {count}", "actions not seen: {count}"),
}
