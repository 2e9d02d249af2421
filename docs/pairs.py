"""Writes the pages that stand here in Dutch and in English from the program's own tables.

    .venv/bin/python -m docs.pairs

Run it when an action, a finding, an example or a text has changed.
"""

from docs.findings import FINDINGS
from docs.keys import KEYS
from docs.pair import HERE

PAGES: dict[str, str] = {
    name: pair.page(language) for pair in (KEYS, FINDINGS) for language, name in pair.names.items()
}
"""What each file is to hold."""

if __name__ == "__main__":
    for name, text in PAGES.items():
        (HERE / name).write_text(text, encoding="utf-8", newline="\n")
