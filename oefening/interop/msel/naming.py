"""Names made of what stands in cells."""

import re

from oefening.source.characters import hidden

LONGEST_TITLE = 100
"""Characters of a title that is taken out of a longer text."""
LONGEST_NAME = 80


_NESTED = re.compile(r"(?:[\[{]\s*){20,}")
"""Brackets that the reader of a scenario would take for a trap."""


_CLEAN = re.compile(r"(?:[!-Z\\^-z|~]+(?: [!-Z\\^-z|~]+)*)?")
"""Most texts: words of plain letters and signs, single blanks between them, and no brackets."""


def cleaned(text: str) -> str:
    """`text` without characters that nobody sees, and with plain blanks and line ends."""
    if _CLEAN.fullmatch(text):
        return text
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    plain = re.sub(r"[\t\xa0\u2007\u202f\u2000-\u200a\v\f]", " ", plain)
    while unseen := hidden(plain):
        plain = plain.replace(unseen.group(), "")
    plain = _NESTED.sub("[", plain)
    lines = [" ".join(line.split()) for line in plain.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def one_line(text: str) -> str:
    """`text`, cleaned, with single blanks in the place of ends of lines."""
    return " ".join(cleaned(text).split())


def heading(text: str) -> str:
    """A title taken from a longer text: its first line or sentence, not too long."""
    line = next((line for line in text.split("\n") if line.strip()), text).strip()
    sentence = re.match(r".{12,}?[.!?](?=\s|$)", line)
    short = one_line(sentence.group().rstrip(".") if sentence else line)
    if len(short) <= LONGEST_TITLE:
        return short
    return short[: LONGEST_TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
