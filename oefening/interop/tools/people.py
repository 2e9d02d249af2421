"""The people that another tool knows, kept out of what is told about the exercise."""

import re
from collections.abc import Mapping

from oefening.interop.tools.objects import Object, text_at

_SHORTEST = 4
"""Characters of a name that is looked for in texts: shorter ones are words too often."""
MOST = 2_000
"""People whose names are looked for."""


class People:
    """Those who are named in a file, by id; without `keep` nobody reads anything of them."""

    def __init__(self, users: Mapping[str, Object], *, keep: bool) -> None:
        self.count = len(users)
        self._names = {id: _name(user) for id, user in users.items()}
        told = {text for user in users.values() for text in _told(user) if len(text) >= _SHORTEST}
        longest = sorted(told, key=lambda text: (-len(text), text))[: MOST * 4]
        self._pattern = (
            re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
            if longest and not keep
            else None
        )
        self._keep = keep

    def named(self, id: str) -> str:
        """The name of somebody, where names are kept."""
        return self._names.get(id, "") if self._keep else ""

    def without(self, text: str) -> str:
        """`text` without whom it names, where names are not kept."""
        return self._pattern.sub("[…]", text) if self._pattern else text


def _name(user: Object) -> str:
    first, last = text_at(user, "user_firstname"), text_at(user, "user_lastname")
    return " ".join(filter(None, (first, last))) or text_at(user, "name")


def _told(user: Object) -> list[str]:
    """By what somebody can be known."""
    keys = ("user_email", "user_lastname", "email")
    phones = (way for key in ("user_phone", "user_phone2") for way in _ways(text_at(user, key)))
    return [_name(user), *(text_at(user, key) for key in keys), *phones]


def _ways(phone: str) -> list[str]:
    """The ways in which a telephone number may be written, of a Dutch one also at home.

    >>> _ways("+31612345678")
    ['+31612345678', '0612345678', '06-12345678', '06 12345678', '+31 6 12345678']
    """
    digits = re.sub(r"[^+\d]", "", phone)
    home = re.fullmatch(r"(?:\+31|0031|0)([1-9])(\d{8})", digits)
    if home is None:
        return [phone]
    area, rest = home[1], home[2]
    ways = [f"+31{area}{rest}", *(f"0{area}{blank}{rest}" for blank in ("", "-", " "))]
    return list(dict.fromkeys([phone, *ways, f"+31 {area} {rest}"]))
