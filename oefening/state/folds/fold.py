"""What a fold is: a function that has one kind of event change the state it is given."""

from collections.abc import Callable
from typing import Any

from oefening.record import Record
from oefening.state.model import State

Folds = dict[type, Callable[[State, Record, Any], None]]
"""By kind of event."""
