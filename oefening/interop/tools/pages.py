"""Texts that were made for a web page, as plain text."""

import re
from html import unescape

from oefening.interop.sheets.spoken import tidied

_MARK = re.compile(
    r"<(?P<ends>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?:[\s/][^<>]*)?>|<!--.*?-->", re.DOTALL
)
"""A tag, or a comment that ends."""
_LINES = {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "table", "ul", "ol", "blockquote"}
_UNSEEN = {"script", "style", "head", "title"}
_COMMENT, _ENDED = "<!--", "-->"


def plain(text: str) -> str:
    r"""`text` without the tags of a web page; as it is where it has none.

    >>> plain("<p>De stroom <b>is uit</b>.</p><p>Bel 112 &amp; wacht</p>")
    'De stroom is uit.\nBel 112 & wacht'
    """
    if text.rfind(_COMMENT) > text.rfind(_ENDED):
        text = text.replace(_COMMENT, "")  # or each of them would be looked for to the end
    if not _MARK.search(text):
        return tidied(unescape(text))
    parts: list[str] = []
    at = unseen = 0
    for mark in _MARK.finditer(text):
        if not unseen:
            parts.append(" ".join(unescape(text[at : mark.start()]).split("\n")))
        at, tag = mark.end(), (mark["tag"] or "").lower()
        if tag in _UNSEEN:
            unseen = max(0, unseen - 1) if mark["ends"] else unseen + 1
        elif tag in _LINES:
            parts.append("\n- " if tag == "li" and not mark["ends"] else "\n")
    if not unseen:
        parts.append(unescape(text[at:]))
    lines = (" ".join(line.split(" ")) for line in tidied("".join(parts)).split("\n"))
    return "\n".join(line.strip() for line in lines if line.strip(" -"))
