"""Texts about a scenario that is written in several files."""

TEXTS = {
    "library.no-main": (
        "{path} is een map zonder {main}, dus geen scenario",
        "{path} is a folder without {main}, so no scenario",
    ),
    "library.first-error-in": ("{file}, regel {line}: {what}", "{file}, line {line}: {what}"),
    "parts-alone": (
        "'parts' kan alleen in het bestand {main} van een map staan",
        "'parts' can stand in the file {main} of a folder only",
    ),
    "parts-own-folder": (
        "maak van dit scenario een map met daarin {main} en de overige bestanden",
        "make this scenario a folder that has {main} and the other files in it",
    ),
    "bad-part": (
        "'{name}' wijst geen YAML-bestand aan in de map van dit scenario",
        "'{name}' names no YAML file in the folder of this scenario",
    ),
    "bad-part-how": (
        "schrijf het pad vanaf die map, met /, zoals msel/day-1.yaml",
        "write the path from that folder on, with /, such as msel/day-1.yaml",
    ),
    "too-many-parts": (
        "dit scenario bestaat uit meer dan {limit} bestanden",
        "this scenario consists of more than {limit} files",
    ),
    "no-part": (
        "er is geen bestand '{name}' in de map van dit scenario",
        "there is no file '{name}' in the folder of this scenario",
    ),
    "part-among-injects": (
        "'{name}' ligt in de map {folder}, waarin de eigen injects van de bibliotheek liggen",
        "'{name}' lies in the folder {folder}, which is that of your own injects of the library",
    ),
    "part-among-injects-how": (
        "zet dit deel in een andere map, zoals msel/day-1.yaml",
        "put this part into another folder, such as msel/day-1.yaml",
    ),
    "part-outside": (
        "'{name}' ligt door een koppeling buiten de map van dit scenario",
        "'{name}' lies outside the folder of this scenario, because of a link",
    ),
    "part-twice": (
        "het bestand '{name}' staat al in deze lijst",
        "the file '{name}' stands in this list already",
    ),
    "part-unread": (
        "het bestand '{name}' kan niet gelezen worden: {why}",
        "the file '{name}' cannot be read: {why}",
    ),
    "part-not-fields": (
        "een deel van een scenario bestaat uit velden (sleutel: waarde), zoals 'injects:' met een "
        "lijst erachter",
        "a part of a scenario consists of fields (key: value), such as 'injects:' with a list "
        "behind it",
    ),
    "not-in-a-part": (
        "'{key}' kan alleen in {main} staan",
        "'{key}' can stand in {main} only",
    ),
    "key-in-two-files": (
        "'{key}' staat al in {file}, op regel {line}",
        "'{key}' stands in {file} already, on line {line}",
    ),
    "too-large-together": (
        "alle bestanden van dit scenario samen zijn groter dan {limit} MiB",
        "all files of this scenario together are larger than {limit} MiB",
    ),
    "too-many-nodes-together": (
        "met alle aliassen uitgeschreven tellen alle bestanden van dit scenario samen meer dan "
        "{limit} waarden",
        "with every alias written out all files of this scenario together have more than {limit} "
        "values",
    ),
    "line-in-file": ("{line} van {file}", "{line} of {file}"),
}
