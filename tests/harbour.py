"""The small scenario of the manual, as a file."""

from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "scenario.md"


def harbour() -> str:
    """The text of it."""
    page = PAGE.read_text(encoding="utf-8")
    return page.partition("```yaml\n")[2].partition("```")[0]
