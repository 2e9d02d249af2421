"""Texts about the world."""

TEXTS: dict[str, tuple[str, str]] = {
    # reading
    "unknown-world-parameter": (
        "'{name}' is geen parameter van deze wereld",
        "'{name}' is no parameter of this world",
    ),
    "unknown-reference": (
        "'{name}' is hier geen voorziening",
        "'{name}' is no capacity here",
    ),
    "need-without-other": (
        "behoefte '{name}' moet in world.yaml en in households.yaml staan",
        "need '{name}' must stand in world.yaml and in households.yaml",
    ),
    "parameter-twice": (
        "'{name}' staat al in {file}",
        "'{name}' is already in {file}",
    ),
    "no-source": (
        "wat '{provenance}' is, heeft een bron nodig",
        "what is '{provenance}' needs a source",
    ),
    "unknown-source": (
        "'{name}' is geen bron van deze wereld",
        "'{name}' is no source of this world",
    ),
    # expanding
    "change-unknown-node": (
        "'{name}' is geen knooppunt van de wereld '{world}'",
        "'{name}' is no node of the world '{world}'",
    ),
    # the library
    "library.no-file": ("er is geen bestand {path}", "there is no file {path}"),
    "library.folder": ("{path} is een map, geen bestand", "{path} is a folder, not a file"),
    "library.not-allowed": ("{path} mag niet gelezen worden", "{path} may not be read"),
    "library.trouble": ("{path} kan niet gelezen worden: {why}", "{path} cannot be read: {why}"),
    "library.no-world": ("er is geen wereld '{name}'", "there is no world '{name}'"),
}
