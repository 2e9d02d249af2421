"""Texts about injects of the library and their parameters."""

TEXTS = {
    "unknown-library-inject": (
        "in de bibliotheek is geen inject '{name}'",
        "there is no inject '{name}' in the library",
    ),
    "library-lists": (
        "'oefening injects' noemt ze met hun parameters",
        "'oefening injects' lists them with their parameters",
    ),
    "unknown-inject-parameter": (
        "inject '{inject}' van de bibliotheek kent geen parameter '{parameter}'",
        "inject '{inject}' of the library has no parameter '{parameter}'",
    ),
    "missing-inject-parameter": (
        "inject '{inject}' van de bibliotheek heeft parameter '{parameter}' nodig (with)",
        "inject '{inject}' of the library needs parameter '{parameter}' (with)",
    ),
    "wrong-default": (
        "dat is '{parameter}' zolang u niets opgeeft; geef '{parameter}' op onder 'with'",
        "that is what '{parameter}' is unless it is given; give '{parameter}' under 'with'",
    ),
    "parameter-no-word": (
        "hier hoort één waarde te staan",
        "a single value should stand here",
    ),
    "parameter-no-cells": (
        "hier hoort een lijst van cellen, zoals [rot, ghor], of één cel",
        "a list of cells belongs here, such as [rot, ghor], or one cell",
    ),
    "cells-elsewhere": (
        "'{name}' zijn cellen: die kunnen alleen in 'to' staan, en in een tekst in een taal",
        "'{name}' is cells, which can stand in 'to' only, and in a text in a language",
    ),
    "parameter-no-place": ("zo heet geen plaats: '{name}'", "no place is called '{name}'"),
    "parameter-no-region": ("zo heet geen regio: '{name}'", "no region is called '{name}'"),
    "parameter-no-area": (
        "zo heet geen gebied van dit scenario: '{name}'",
        "no area of this scenario is called '{name}'",
    ),
    "parameter-no-capacity": (
        "zo heet geen voorziening: '{name}'",
        "no capacity is called '{name}'",
    ),
    "parameter-no-cell": (
        "zo heet geen cel van dit scenario: '{name}'",
        "no cell of this scenario is called '{name}'",
    ),
    "parameter-no-voice": (
        "zo heet geen stem en geen cel van dit scenario: '{name}'",
        "no voice or cell of this scenario is called '{name}'",
    ),
    "parameter-no-node": (
        "'{name}' is een plaats; er hoort een voorziening bij, zoals {name}.power",
        "'{name}' is a place; a capacity belongs to it, such as {name}.power",
    ),
    "choices-without-choice": (
        "een parameter van het type choice heeft 'choices', en een andere niet",
        "a parameter of type choice has 'choices', and no other has",
    ),
    "default-no-text": (
        "alleen een tekst heeft een standaardwaarde in twee talen, geen {kind}",
        "only a text has a default in two languages, no {kind}",
    ),
    "bounds-crossed": (
        "het grootste ({most}) is kleiner dan het kleinste ({least})",
        "the largest ({most}) is smaller than the smallest ({least})",
    ),
    "hole-not-closed": (
        "hier begint een parameter, maar }} ontbreekt",
        "a parameter begins here, but }} is missing",
    ),
    "hole-not-here": (
        "een parameter (${{…}}) kan alleen in een inject van de bibliotheek, of naast 'each'",
        "a parameter (${{…}}) can stand in an inject of the library only, or beside 'each'",
    ),
    "alone-with": (
        "'with' geeft een inject van de bibliotheek zijn parameters; noem die met 'use'",
        "'with' gives an inject of the library its parameters; name that by 'use'",
    ),
    "alone-parts": ("'parts' kan hier niet staan", "'parts' cannot stand here"),
    "alone-use": (
        "een inject van de bibliotheek kan geen andere gebruiken",
        "an inject of the library cannot use another",
    ),
    "library-other-id": (
        "dit bestand heet {file}.yaml, dus de code moet '{file}' zijn, niet '{id}'",
        "this file is called {file}.yaml, so the id must be '{file}', not '{id}'",
    ),
    "unknown-hole": (
        "er is geen parameter '{name}'",
        "there is no parameter '{name}'",
    ),
    "unused-parameter": (
        "parameter '{name}' komt in de inject niet voor",
        "parameter '{name}' does not occur in the inject",
    ),
    "reserved-parameter": (
        "'{name}' kan geen parameter heten: ${{{name}}} is iets anders",
        "no parameter can be called '{name}': ${{{name}}} is something else",
    ),
    "unknown-each": (
        "'{name}' is niets van each: het kent ${{each}}, ${{each.id}} en, bij velden, "
        "${{each.value}}",
        "'{name}' is nothing of each, which knows ${{each}}, ${{each.id}} and, of fields, "
        "${{each.value}}",
    ),
    "each-unused": (
        "niets hieronder gebruikt ${{each}}, dus het zou telkens hetzelfde zijn",
        "nothing in this uses ${{each}}, so it would be the same each time",
    ),
    "each-no-list": (
        "each is een lijst van plaatsen, zoals [VR17, VR19], of geeft elk een waarde: "
        "{{VR17: 60, VR19: 40}}",
        "each is a list of places, such as [VR17, VR19], or gives each a value: "
        "{{VR17: 60, VR19: 40}}",
    ),
    "each-twice": ("'{name}' staat er twee keer", "'{name}' is there twice"),
    "each-value-in-text": (
        "alleen een waarde op één regel past in een langere tekst",
        "only a value on one line fits into a longer text",
    ),
    "noun.library-inject": ("een inject van de bibliotheek", "an inject of the library"),
    "noun.inject-parameter": ("een parameter", "a parameter"),
}
