"""What Textual works out anew each time and comes to the same, worked out once or not at all.

Hundreds of apps are run one after the other, and all of this is the same in each of them. Nothing
else becomes of it: whoever leaves this out has the same tests, which take longer.
"""

from collections.abc import Iterable
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

from textual import _callback, message_pump, strip
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.message import Message
from textual.message_pump import MessagePump
from textual.reactive import Reactive

_parse_rules = Stylesheet._parse_rules
_parsed: dict[tuple[object, ...], list[RuleSet]] = {}
_get = Reactive.__get__
_count_parameters = _callback._count_parameters
_methods = MessagePump._get_dispatch_methods
_deaf: dict[tuple[type, str, type], bool] = {}
"""Whether a kind of thing does nothing about a kind of message, which is by far the most."""
_computed: dict[tuple[type, str], bool] = {}
"""Whether a kind of thing works out an attribute of such a name."""


def work() -> None:
    """Have Textual do so from now on."""
    Stylesheet._parse_rules = _parsed_once  # type: ignore[method-assign]
    RuleSet.__hash__ = object.__hash__  # type: ignore[method-assign]  # by identity, in C
    Reactive.__get__ = _kept  # type: ignore[method-assign,assignment]
    MessagePump._get_dispatch_methods = _heard  # type: ignore[method-assign,assignment]
    vars(_callback)["_count_parameters"] = _counted
    vars(strip)["FIFOCache"] = lambda _: {}  # each line has seven, most of which nobody asks
    vars(message_pump)["log"] = _Nobody()


def _parsed_once(self: Stylesheet, *source: object, **more: object) -> list[RuleSet]:
    """The rules of `source`, as they were parsed the first time with these variables.

    A style sheet keeps what it parsed too, and changes nothing in it; but every app has its own.
    """
    key = (*source, *more.items(), *self._variables.items())
    if key not in _parsed:
        _parsed[key] = _parse_rules(self, *source, **more)  # type: ignore[arg-type]
    return _parsed[key]


def _kept(self: Reactive[Any], obj: Any, kind: type[Any]) -> Any:
    """The value of an attribute that has one and is not worked out, without more ado."""
    if obj is not None:
        computed = _computed.get((kind, self.compute_name))
        if computed is None:
            computed = _computed[kind, self.compute_name] = hasattr(kind, self.compute_name)
        if not computed and self.internal_name in (held := obj.__dict__):
            return held[self.internal_name]
    return _get(self, obj, kind)


def _heard(self: MessagePump, name: str, message: Message) -> Iterable[tuple[type, Any]]:
    """What a thing does about a message."""
    key = type(self), name, type(message)
    deaf = _deaf.get(key)
    if deaf is None:
        named = {name, f"_{name}"}
        deaf = _deaf[key] = not any(
            named & vars(one).keys()
            or set(type(message).__mro__) & set(vars(one).get("_decorated_handlers", ()))
            for one in type(self).__mro__
        )
    return () if deaf else _methods(self, name, message)


def _counted(function: Any) -> int:
    """How many parameters a plain function has, as its signature would tell."""
    if type(function) is not FunctionType or function.__dict__:  # it may stand for another
        return _count_parameters(function)
    code = function.__code__
    more = bool(code.co_flags & CO_VARARGS) + bool(code.co_flags & CO_VARKEYWORDS)
    return code.co_argcount + code.co_kwonlyargcount + more


class _Nobody:
    """Who reads what is logged of each message, while no developer looks on."""

    @property
    def event(self) -> "_Nobody":
        return self

    def verbosity(self, _: bool) -> "_Nobody":
        return self

    def __call__(self, *_: object) -> None:
        pass
