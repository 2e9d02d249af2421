"""Makes `docs/validation.md` and the figures in `docs/validation/`.

    .venv/bin/python -m docs.validation

The cases, and what is measured in them, are in `tests/validation/`.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from validation.cases import slugs
from validation.page import PAGE, PICTURES, page
from validation.pictures import figure


def main() -> None:
    """Write the page, and a figure for each case."""
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.svg"):
        old.unlink()
    for slug in slugs():
        (PICTURES / f"{slug}.svg").write_text(figure(slug), encoding="utf-8", newline="\n")
    PAGE.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
