"""The first lines of a scenario, for tests that are about the rest of it."""


def head(
    id: str,
    title: str,
    summary: str = "",
    *,
    start: str = "2027-01-19 06:30",
    duration: str = "24h",
    table: str = "1h",
    regions: str = "[VR09]",
) -> str:
    """What every scenario says ahead of all else; `title` and `summary` as in YAML.

    Regions are left out where they are empty, for a test that has something ahead of them.
    """
    lines = (
        "format: 1",
        f"id: {id}",
        f"title: {title}",
        f"summary: {summary or title}",
        f"start: {start}",
        "zone: Europe/Amsterdam",
        f"duration: {duration}",
        f"table-time: {table}",
        *([f"regions: {regions}"] if regions else ()),
    )
    return "".join(f"{line}\n" for line in lines)


def dark(*, duration: str, table: str, regions: str = "[VR09]") -> str:
    """Those of an exercise in which power is out."""
    title, summary = "{nl: Donker, en: Dark}", "{nl: De stroom is uit., en: Power is out.}"
    return head("dark", title, summary, duration=duration, table=table, regions=regions)


def harbour() -> str:
    """Those of a day in the harbour."""
    morning = "2027-01-19 06:00"
    return head("harbour", "{en: The harbour}", start=morning, table="2h", regions="[VR17]")
