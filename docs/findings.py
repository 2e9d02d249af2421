"""The pages of findings, `findings.md` and `bevindingen.md`."""

from collections.abc import Iterator, Mapping

from docs.pair import Pair, Words
from oefening.scenario.lint.examples import ERRORS, EXAMPLES, REHEARSED, Example
from oefening.text import Language, say

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
            "één bevinding of fout, en niet nog eens wat daaruit volgt. Wat dubbel gezegd is, "
            "zoals een taak bij de inject en bij zijn verwachte actie, is pas weg als beide weg "
            "zijn. Elk voorbeeld is wat een scenario zegt in plaats van wat het had; er is dan "
            "precies die ene bevinding, en als het goed is geen."
        ),
        (
            "Whoever takes one link out of the chain of objective, task, inject and trigger gets "
            "one finding or error, and not what follows from it as well. A link that is said "
            "twice, such as a task with the inject and with its expected action, is gone only when "
            "both are. Each example is what a scenario says in place of what it had; there is then "
            "that one finding, and none once it is right."
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


def _parts(word: Words, language: Language) -> Iterator[str]:
    yield word("allow")
    yield _yaml(ALLOWED)
    yield word("one")
    yield from _all(EXAMPLES, "##", word, language)
    yield f"## {word('rehearsal')}"
    yield word("rehearsed")
    yield from _all(REHEARSED, "###", word, language)
    yield f"## {word('errors')}"
    yield from _all(ERRORS, "###", word, language)


def _all(
    examples: Mapping[str, Example], level: str, word: Words, language: Language
) -> Iterator[str]:
    """What each code means, wrong and right."""
    for code, example in examples.items():
        yield f"{level} `{code}`"
        yield say(language, f"finding.{code}")
        yield word("wrong")
        yield _yaml(example.wrong)
        yield word("right")
        yield _yaml(example.right)


def _yaml(text: str) -> str:
    return f"```yaml\n{text}```"


FINDINGS = Pair({"en": "findings.md", "nl": "bevindingen.md"}, WORDS, _parts)
