"""Texts about what an import chose, since its file does not say it."""

TEXTS = {
    "import.report.chosen": (
        "Dit staat er niet in en is dus gekozen:",
        "The file does not say this, so it was chosen:",
    ),
    "import.chosen.region-file": (
        "regio: {regions}, zoals in de eigenschappen van het bestand; anders: --region",
        "region: {regions}, by the properties of the file; to change it: --region",
    ),
    "import.chosen.region-named": (
        "regio: {regions}, die het meest in het blad staat; anders: --region",
        "region: {regions}, which the sheet names most; to change it: --region",
    ),
    "import.chosen.region-first": (
        "regio: {regions}, de eerste van de lijst, want het blad noemt er geen; anders: --region "
        "VR09",
        "region: {regions}, the first of the list, as the sheet names none; to change it: "
        "--region VR09",
    ),
    "import.chosen.language": (
        "taal van de teksten: {language}, waar ze het meest op lijken; anders: --language-of-text",
        "language of the texts: {language}, which they look most like; to change it: "
        "--language-of-text",
    ),
    "import.chosen.language.nl": ("Nederlands", "Dutch"),
    "import.chosen.language.en": ("Engels", "English"),
    "import.chosen.zone": (
        "tijdzone: {zone}; anders: --zone",
        "time zone: {zone}; to change it: --zone",
    ),
    "import.chosen.cells": (
        "cellen: {count}, een voor elke ontvanger, die alle regio's meteen zien; anders: 'cells' "
        "in scenario.yaml",
        "cells: {count}, one for each recipient, which see all regions at once; to change it: "
        "'cells' in scenario.yaml",
    ),
    "import.chosen.no-cells": (
        "cellen: één, want er staan geen ontvangers in; anders: zet een kolom op 'to' in "
        "profile.yaml, of 'cells' in scenario.yaml",
        "cells: one, as there are no recipients; to change it: set a column to 'to' in "
        "profile.yaml, or 'cells' in scenario.yaml",
    ),
    "import.chosen.duration": (
        "duur: {length}, tot ENDEX of het hele uur na de laatste inject; anders: 'duration' in "
        "scenario.yaml",
        "duration: {length}, up to ENDEX or the whole hour after the last inject; to change it: "
        "'duration' in scenario.yaml",
    ),
    "import.chosen.table-time": (
        "tijd aan tafel: {length}, hoogstens een ochtend; anders: 'table-time' in scenario.yaml",
        "time at the table: {length}, at most a morning; to change it: 'table-time' in "
        "scenario.yaml",
    ),
    "import.chosen.speed": (
        "snelheid van elke fase: {speed}×, zodat het in die tijd past; anders: 'speed' onder "
        "'phases' in scenario.yaml",
        "speed of each phase: {speed}×, so that it fits in that time; to change it: 'speed' under "
        "'phases' in scenario.yaml",
    ),
}
