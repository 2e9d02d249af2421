"""The columns of an exported MSEL: HSEEP's names first, then what only a log can tell."""

from collections.abc import Mapping

from oefening.interop.properties import DETAILS
from oefening.scenario.injects import InjectKind

HSEEP = (
    "Event Number",
    "Designated Scenario Time",
    "Event Type",
    "Inject Mode",
    "From",
    "To",
    "Message",
    "Expected Participant Response",
    "Exercise Objective",
    "Notes",
)
PLAY = (
    "Scenario Day",
    "Scenario Time",
    "Offset (T+)",
    "Track",
    "Phase",
    "Critical Task",
    "Controller",
    "Status",
    "Planned Release",
    "Actual Release",
    "Released By",
    "Reason",
    "Acknowledged At",
    "Decision Recorded At",
)
MOMENTS = frozenset(
    {"Planned Release", "Actual Release", "Acknowledged At", "Decision Recorded At", "Retimed To"}
)
"""Columns of civil times."""
BESIDES = (
    "Title",
    "Contingency Of",
    "Trigger",
    "Taken For Granted",
    DETAILS,
    "Decision",
    "Decision Taken",
    "Retimed To",
    "Corrected Words",
    "Acknowledged By",
    "Effects",
)
"""What else an inject says."""
COLUMNS = HSEEP + PLAY + BESIDES

TYPES: Mapping[InjectKind, str] = {
    "inject": "Inject",
    "contingency": "Contingency Inject",
    "expected-action": "Expected Action",
    "controller-action": "Controller Action",
    "information": "Information",
    "administrative": "Administrative",
}
"""What each kind of inject is called under Event Type,"""
DECISION = "Decision"
"""and a decision that no inject puts before the players."""

WIDE = frozenset(
    {"Message", "Expected Participant Response", "Notes", "Corrected Words", "Effects"}
)
MIDDLE = frozenset(
    {
        *("Title", "To", "From", "Exercise Objective", "Critical Task", "Reason", "Trigger"),
        *("Acknowledged By", DETAILS, "Decision", "Decision Taken", "Phase"),
        *("Taken For Granted", "Event Number"),
    }
)
LONGEST_CELL = 32_767
"""Characters that a cell of a workbook holds; those beyond the first 65 536 count as two."""
BREAKS = (HSEEP[-1], PLAY[-1])
"""Columns behind which a printed page ends, unless they are the last."""
