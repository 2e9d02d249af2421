"""JSON Schema of what authors write, for editors that complete and check while one types."""

from oefening.scenario.schema.build import Described, Schema
from oefening.scenario.schema.files import KINDS, schemas, shown

__all__ = ["KINDS", "Described", "Schema", "schemas", "shown"]
