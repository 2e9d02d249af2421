"""Header rows as they occur, each with some rows of our own under it.

Titles are those of published MSELs, of exercise tools and of their templates; no row of theirs is.
"""

from dataclasses import dataclass, field
from datetime import datetime

from msels import Rows

at = datetime.fromisoformat


@dataclass(frozen=True)
class Family:
    """A header row, what each of its columns is that has a field, and rows."""

    header: tuple[str, ...]
    fields: dict[str, str]
    """By field the title of its column."""
    rows: Rows
    above: Rows = ()
    second: tuple[int | None, ...] = field(default=())
    """Of each row in which second since STARTEX it comes; none: on call."""
    asides: int = 0
    """Rows that are no part of the MSEL itself."""
    joined: int = 0
    """Rows that become part of another."""


def line(family: tuple[str, ...], **cells: object) -> list[object]:
    """A row with `cells` under the titles that begin like this."""
    row: list[object] = [None] * len(family)
    for begin, value in cells.items():
        wanted = begin.replace("_", " ").strip().lower()
        places = [
            at
            for at, title in enumerate(family)
            if " ".join(title.lower().split()).startswith(wanted)
        ]
        row[places[0]] = value
    return row


A = (
    *("MSEL NUMBER", "DATE", "Time", "STATUS", "INJECT DTG", "SUBJECT", "INJECT MODE"),
    *("SEND FROM (Simulated)", "INJECTED BY", "SEND TO", "STORYLINE/THREAD", "ESF", "DESCRIPTION"),
    *("EXPECTED ACTION", "NOTES/REMARKS", "IMPLEMENTER (Actual Narrative)"),
    *("BACKGROUND INFORMATION", "Inject Author"),
)
B = (
    *("EVENT #", "EVENT TIME", "EVENT TYPE", "SUBJECT", "INJECT MODE", "SEND FROM (SIMULATED)"),
    *("INJECTED BY (RESPONSIBLE CONTROLLER)", "SEND TO (RECIPIENT PLAYERS)", "EVENT DESCRIPTION"),
    *("EXPECTED OUTCOMES", "QUESTIONS/ COMMENTS", "IMPLEMENTER/ NARRATIVE", "Notes"),
)
C = (
    *("MSEL #", "Day", "TITLE", "SEND TO", "SENT FROM", "CONTROLLER", "METHOD", "TYPE"),
    *("DESCRIPTION/SCRIPT", "EXPECTED ACTION", "Comments/Notes"),
)
D = (
    *("Event #", "Date", "Time (0600-1800)", "Sent To:", "Sent From:", "Event Summary"),
    *("Expected Reaction to Inject", "Inject Method", "Inject Implementer", "Unit/Organization"),
    *("1st Objective Supported (UJTL/METL/CFETP)", "Unit 1 Affected", "Unit 2 Affected"),
    *("Unit 3 Affected", f"2nd Objective Supported{' ' * 100}(UJTL/METL/CFETP)", "Inject POC"),
    "Secondary Location/Venue Affected",
)
E = (
    *("SourceReference", "Phase", "ScheduledTime", "Title", "Description", "Source", "Target"),
    *("DeliveryMethod", "ExpectedAction", "Priority", "TriggerType", "ResponsibleController"),
    *("LocationName", "LocationType", "Track", "Notes", "ExpectedOutcomes"),
)
F = (
    *("Inject #", "Title", "Description", "Scheduled Time", "Scenario Day", "Scenario Time"),
    *("From / Source", "To / Target", "Delivery Method", "Track", "Phase", "Expected Action"),
    *("Notes", "Priority", "Location", "Responsible Controller", "Status", "Fired At", "Fired By"),
)
G = (
    *("Event Number", "Designated Scenario Time", "Event Type", "Inject Mode", "From", "To"),
    *("Message", "Expected Participant Response", "Exercise Objective", "Notes"),
)
H = (
    *("Control Number", "Move", "Group", "Delivery Time", "Simulated Time", "Assigned To"),
    *("Status", "Title", "Description", "From Org", "To Org", "Details", "Expected Actions"),
)
I = (  # noqa: E741 - the letter of this family
    *("ID", "Local Time", "Delivery Method", "Target", "Title", "Description", "Assumptions"),
    *("Notes", "Expected Actions", "Measure of Performance"),
)
K = (
    *("No.", "Inject", "Expected Outcome", "Learning Points", "Maximum (minutes)"),
    "Evaluator Comments",
)
L = (
    *("", "Action to be taken", "Timeline", "Teams", "Subject", "Content", "Comments"),
    *("Expectation Description", "Expectation Name", "Expectation Score", "Done/To do"),
)
M = (
    *("#", "Real Time", "Date", "Subject", "From", "Player", "Script", "Photo", "Picture Name"),
    *("Profile", "Poll"),
)
