"""What is normal for the month in which an exercise starts: how warm it is outside."""

from collections.abc import Mapping

from oefening.world.provenance import Parameter
from oefening.world.raw import RawWorld, section_file
from oefening.world.weather import MONTHS


def in_season(
    raw: RawWorld, parameters: Mapping[str, Parameter], overrides: Mapping[str, str], month: int
) -> dict[str, Parameter]:
    """The parameters, that of the temperature at STARTEX as is normal for a `month`, 1 to 12.

    One that a scenario overrides is left as it says, and so it is in a world without normals.
    """
    document = raw.documents.get(section_file("weather"))
    said = document.value if document is not None else None
    if not isinstance(said, dict):
        return dict(parameters)
    named, normal = _parameter(said.get("temperature")), said.get("months")
    if not isinstance(normal, list) or len(normal) != MONTHS or named in overrides:
        return dict(parameters)
    known = parameters.get(_parameter(normal[month - 1]))
    if known is None or named not in parameters:
        return dict(parameters)
    return {**parameters, named: known.model_copy(update={"meaning": parameters[named].meaning})}


def _parameter(written: object) -> str:
    """The name of the parameter that stands there; empty for anything else."""
    return written[1:] if isinstance(written, str) and written.startswith("$") else ""
