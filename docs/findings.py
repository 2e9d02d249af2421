"""Writes the pages of findings, `findings.md` and `bevindingen.md`, from the program's own tables.

Run it in an environment with the package when a finding, its text or its example has changed.
"""

from collections.abc import Iterator
from pathlib import Path

from oefening.scenario.codes import BY_CHECK, BY_REHEARSAL
from oefening.scenario.lint.examples import ERRORS, EXAMPLES, Example
from oefening.text import Language, say

HERE = Path(__file__).parent

PAGES: dict[Language, str] = {"en": "findings.md", "nl": "bevindingen.md"}

WORDS = {
    "title": ("Bevindingen", "Findings"),
    "intro": (
        (
            "`oefening check` zoekt in een scenario zonder fouten naar wat te spelen is en toch "
            "zelden zo bedoeld. Een bevinding heeft een code, achter de tekst tussen rechte haken; "
            "`oefening check --explain CODE` legt haar uit. Met `--strict` eindigt `check` met "
            "code 1 als er bevindingen zijn, met `--format json` en `--format github` vertelt het "
            "ze aan andere programma's, met `--watch` zodra een bestand verandert. In het Engels: "
            "[findings.md](findings.md)."
        ),
        (
            "In a scenario without errors `oefening check` looks for what can be played and yet is "
            "seldom meant. A finding has a code, behind its text in brackets; `oefening check "
            "--explain CODE` explains it. With `--strict` `check` ends with code 1 if there are "
            "findings, with `--format json` and `--format github` it tells them to other programs, "
            "with `--watch` whenever a file changes. In Dutch: [bevindingen.md](bevindingen.md)."
        ),
    ),
    "allow": (
        (
            "Wat wel zo bedoeld is, staat het scenario toe, met de reden, en dan wordt het niet "
            "verteld:"
        ),
        "What is meant so the scenario allows, with the reason, and then it is not told:",
    ),
    "one": (
        (
            "Wie één schakel uit de keten van oefendoel, taak, inject en aanleiding haalt, krijgt "
            "één bevinding of fout, en niet nog eens wat daaruit volgt. Elk voorbeeld is wat een "
            "scenario zegt in plaats van wat het had; er is dan precies die ene bevinding, en als "
            "het goed is geen."
        ),
        (
            "Whoever takes one link out of the chain of objective, task, inject and trigger gets "
            "one finding or error, and not what follows from it as well. Each example is what a "
            "scenario says in place of what it had; there is then that one finding, and none once "
            "it is right."
        ),
    ),
    "wrong": ("Fout:", "Wrong:"),
    "right": ("Goed:", "Right:"),
    "rehearsal": ("Bij proefdraaien", "Of a rehearsal"),
    "rehearsed": (
        "`oefening rehearse` vindt dit door te spelen; [wanneer precies](proefdraaien.md).",
        "`oefening rehearse` finds these by playing; [when exactly](rehearsal.md).",
    ),
    "errors": (
        "Fouten bij injects uit de bibliotheek",
        "Errors with injects of the library",
    ),
}

ALLOWED = """\
allowed:
  - finding: unused-cell
    of: [gbt]
    because: {nl: Zij luisteren alleen mee, en: They listen only}
"""


def page(language: Language) -> str:
    """The whole page."""
    return "\n\n".join(_parts(language)) + "\n"


def _parts(language: Language) -> Iterator[str]:
    words = {key: pair[0 if language == "nl" else 1] for key, pair in WORDS.items()}
    yield f"# {words['title']}"
    yield words["intro"]
    yield words["allow"]
    yield _yaml(ALLOWED)
    yield words["one"]
    for code in BY_CHECK:
        yield f"## `{code}`"
        yield from _one(code, EXAMPLES[code], language)
    yield f"## {words['rehearsal']}"
    yield words["rehearsed"]
    for code in BY_REHEARSAL:
        if code not in BY_CHECK:
            yield f"- `{code}`: {say(language, f'finding.{code}')}"
    yield f"## {words['errors']}"
    for code, example in ERRORS.items():
        yield f"### `{code}`"
        yield from _one(code, example, language)


def _one(code: str, example: Example, language: Language) -> Iterator[str]:
    """What a code means, wrong and right."""
    wrong, right = (WORDS[key][0 if language == "nl" else 1] for key in ("wrong", "right"))
    yield say(language, f"finding.{code}")
    yield wrong
    yield _yaml(example.wrong)
    yield right
    yield _yaml(example.right)


def _yaml(text: str) -> str:
    return f"```yaml\n{text}```"


if __name__ == "__main__":
    for language, name in PAGES.items():
        (HERE / name).write_text(page(language), encoding="utf-8")
