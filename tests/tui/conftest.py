"""What tests of the screen share: one parse of the styles, however many apps are run."""

from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet

_parse_rules = Stylesheet._parse_rules
_parsed: dict[tuple[object, ...], list[RuleSet]] = {}


def _parsed_once(self: Stylesheet, *source: object, **more: object) -> list[RuleSet]:
    """The rules of `source`, as they were parsed the first time with these variables.

    A style sheet keeps what it parsed too, and changes nothing in it; but every app has its own.
    """
    key = (*source, *more.items(), *self._variables.items())
    if key not in _parsed:
        _parsed[key] = _parse_rules(self, *source, **more)  # type: ignore[arg-type]
    return _parsed[key]


Stylesheet._parse_rules = _parsed_once  # type: ignore[method-assign]
