"""Texts of the parts of a log's head, as a report shows them among the lines that it cites."""

TEXTS = {
    "report.head.all": ("De hele kop", "The whole head"),
    "report.head.whole": (
        "De eerste regel van het logboek, met alles waarvan de delen hieronder staan",
        "The first line of the log, with all of which the parts stand below",
    ),
    # what kind of part it is
    "report.head.scenario": ("Scenario", "Scenario"),
    "report.head.time": ("Tijd", "Time"),
    "report.head.regions": ("Gebied", "Places"),
    "report.head.own": ("Eigen waarden van het scenario", "The scenario's own values"),
    "report.head.sources": ("Bronnen", "Sources"),
    "report.head.world": ("Wereld", "World"),
    "report.head.numbers": ("Getallen", "Numbers"),
    "report.head.seed": ("Startgetal en programma", "Seed and program"),
    "report.head.objectives": ("Oefendoel", "Objective"),
    "report.head.phases": ("Fase", "Phase"),
    "report.head.cells": ("Cel", "Cell"),
    "report.head.disruptions": ("Verstoring", "Disruption"),
    "report.head.decisions": ("Besluit", "Decision"),
    "report.head.injects": ("Inject", "Inject"),
    # what it says
    "report.head.titled": ("{title} ({id}). {summary}", "{title} ({id}). {summary}"),
    "report.head.timed": (
        "STARTEX is {begun} ({zone}); ontworpen voor {story} verhaal en {table} speeltijd.",
        "STARTEX is {begun} ({zone}); planned for {story} of story and {table} at the table.",
    ),
    "report.head.both": ("{one} {other}", "{one} {other}"),
    "report.head.none": ("geen", "none"),
    "report.head.listed": ("{count}; zie “{annex}”", "{count}; see “{annex}”"),
    "report.head.made-of": (
        "{id}: {places} gebieden, {nodes} voorzieningen in die gebieden, {levers} maatregelen.",
        "{id}: {places} places, {nodes} capacities in those places, {levers} levers.",
    ),
    "report.head.in-annex": (
        "{count}; “{annex}” toont ze zoals zij hier staan.",
        "{count}; “{annex}” shows them as they stand here.",
    ),
    "report.head.made-with": (
        "startgetal {seed}, programma {program}, rekenkern {engine}, formaat {format}",
        "seed {seed}, program {program}, engine {engine}, format {format}",
    ),
    "report.head.objective": ("{capability}: {text}", "{capability}: {text}"),
    "report.head.with-tasks": (
        "{told} Kritieke taken: {more}",
        "{told} Critical tasks: {more}",
    ),
    "report.head.phase": (
        "{title}, vanaf {when}, {time} aan tafel",
        "{title}, from {when}, {time} at the table",
    ),
    "report.head.with-functions": ("{told}: {more}", "{told}: {more}"),
    "report.head.decision": ("{question} Aan: {cell}", "{question} To: {cell}"),
    "report.head.with-options": ("{told}. Opties: {more}", "{told}. Options: {more}"),
    "report.head.point": ("• {text}", "• {text}"),
    "report.head.inject": ("{title}, {when}", "{title}, {when}"),
    "report.head.for-cells": ("{told}. Aan: {more}", "{told}. To: {more}"),
    "report.head.with-expected": ("{told}. Verwacht: {more}", "{told}. Expected: {more}"),
}
