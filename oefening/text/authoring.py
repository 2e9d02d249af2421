"""Texts of what helps authors while they write."""

TEXTS = {
    "cli.metavar.kind": ("[scenario|part]", "[scenario|part]"),
    "cli.schema.short": (
        "Geef het JSON-schema waarmee editors scenario's controleren en aanvullen.",
        "Give the JSON Schema by which editors check and complete scenarios.",
    ),
    "cli.schema.help": (
        "Geef het JSON-schema van een scenario, of van een verder bestand van een scenario dat een "
        "map is (part): elke sleutel met wat hij betekent, hoe waarden worden geschreven, en de "
        "namen van regio's, voorzieningen en maatregelen. Editors met de YAML Language Server (in "
        "VS Code: de extensie YAML) vullen ermee aan en wijzen fouten aan; daarvoor is geen "
        "netwerk nodig. Alle fouten vindt alleen 'oefening check'.",
        "Give the JSON Schema of a scenario, or of a further file of one that is a folder (part): "
        "every key with what it means, how values are written, and the names of regions, "
        "capacities and levers. Editors with the YAML Language Server (in VS Code: the extension "
        "YAML) complete by it and point out mistakes; no network is needed. All mistakes are found "
        "by 'oefening check' only.",
    ),
    "cli.option.write": (
        "Schrijf de schema's in de map schema in deze map, naast de scenario's.",
        "Write the schemas into the folder schema in this one, beside the scenarios.",
    ),
    "schema.modeline": (
        "Zet bovenaan een scenario in die map: {line}",
        "Put on top of a scenario in that folder: {line}",
    ),
    "schema.taken": (
        "{file} bestaat al en is geen schema van dit programma",
        "{file} exists already and is no schema of this program",
    ),
}
