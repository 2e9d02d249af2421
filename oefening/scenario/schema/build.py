"""The JSON Schema of a model: its fields, each with what it means and how it is written."""

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

from pydantic import AfterValidator, BeforeValidator, JsonValue
from pydantic.fields import FieldInfo

from oefening.scenario.injects import Inject
from oefening.scenario.preparation import Purchase
from oefening.scenario.reuse import LibraryInject
from oefening.scenario.reuse.each import KEY as EACH_KEY
from oefening.scenario.schema.forms import FORMS, WRITTEN, Form, said
from oefening.scenario.schema.library import named_in, used
from oefening.scenario.schema.names import KEYED, named, names_of
from oefening.source import Bilingual, Model
from oefening.source.unions import ByKey
from oefening.text import Language
from oefening.world.levers import Lever, LeverUse
from oefening.world.model import World
from oefening.world.nodes import Node

DIALECT = "http://json-schema.org/draft-07/schema#"
"""What editors read; a name, at which nobody looks."""

WHOLE = "part"
"""Key by which is described what a part is as a whole."""

HOLED: Form = {"type": "string", "pattern": r"\$\{[^{}]*\}"}
"""What a parameter of an inject of the library stands in."""

EACH: Form = {"type": "string", "pattern": r"\$\{each(\.id|\.value)?\}"}
"""What stands for one of the places for which something is said with `each`."""

SPREAD = (LeverUse, Purchase)
"""What may be said once for several places, beside effects."""

Described = Mapping[str, Mapping[str, Bilingual]]
"""What a part means, and each of its keys, by the name of its model."""


class Schema:
    """Makes schemas, and gathers the definitions that they refer to."""

    def __init__(
        self,
        world: World,
        told: Described,
        language: Language,
        library: Mapping[str, LibraryInject] | None = None,
        *,
        holes: bool = False,
    ) -> None:
        """Injects of the `library` are named; none are where there is no use of them.

        With `holes` whatever is written may be, or have in it, a `${parameter}`.
        """
        self._library = library or {}
        self._holes = holes
        self._world = world
        self._told = told
        self._language: Language = language
        self._names = names_of(world, language)
        self._used: dict[str, Form | None] = {}
        """Definitions by name; None while one is being made."""
        self._spread = False
        """Whether what is being made may be said once for several places."""

    def document(self, model: type[Model], without: Iterable[str] | None = None) -> Form:
        """The schema of a whole file.

        With `without` it is one that holds some of the keys of a `model`, but none of these.
        """
        whole = self.part(model)
        if model.ahead:
            # What others say need not stand in a file that names them.
            needed: JsonValue = whole.pop("required", [])
            whole["if"] = {"not": {"required": list(model.ahead)}}
            whole["then"] = {"required": needed}
        if without is not None:
            keys = whole["properties"]
            assert isinstance(keys, dict)
            whole["properties"] = {key: keys[key] for key in keys if key not in without}
            del whole["if"], whole["then"]
        definitions: Form = {name: form or {} for name, form in sorted(self._used.items())}
        return {"$schema": DIALECT, **whole, "definitions": definitions}

    def part(self, model: type[Model], *, each: bool = False) -> Form:
        """The schema of a part: its keys, and no others; with `each`, this may be one."""
        hints = get_type_hints(model, include_extras=True)
        keys: Form = {key: self._described(model, key, self._ahead(key)) for key in model.ahead}
        needed: list[JsonValue] = []
        for name, field in model.model_fields.items():
            key = field.alias or name
            if key in model.implied:
                continue
            keys[key] = self._described(model, key, self._field(model, key, hints[name]))
            if field.is_required():
                needed.append(key)
        if self._spread:
            keys = {key: _or(one, EACH) for key, one in keys.items() if isinstance(one, dict)}
        if each:
            keys[EACH_KEY] = self._each()
        form: Form = {"type": "object", "properties": keys, "additionalProperties": False}
        if needed:
            form["required"] = needed
        if "use" in model.ahead:  # what it uses says what it does not say itself
            form["anyOf"] = [{"required": form.pop("required")}, {"required": ["use"]}]
            form["allOf"] = [
                used(id, one, self.refer, self._model(Bilingual), self._language)
                for id, one in self._library.items()
            ]
        if model is LeverUse:
            form["allOf"] = [self._pulled(id, one) for id, one in self._world.levers.items()]
        return self._described(model, WHOLE, form)

    def _ahead(self, key: str) -> Form:
        """How a key is written that is worked out before there is a part."""
        match key:
            case "parts":
                return {"type": "array", "items": self.refer("text")}
            case "use":
                known = self.refer("id")
                if not self._library:
                    return known
                return self.refer("library", named_in(self._library, self._language))
            case _:
                return {"type": "object"}

    def refer(self, name: str, form: Form | None = None) -> Form:
        """A reference to the definition `name`: a form of values, or what is given as `form`."""
        if name not in self._used:
            made = form or self._names.get(name) or self._written(name)
            self._used[name] = {"anyOf": [made, HOLED]} if self._holes else made
        return {"$ref": f"#/definitions/{name}"}

    def _written(self, name: str) -> Form:
        """A form of values, with what an editor says of one that is written otherwise."""
        form = WRITTEN[name]
        return said(form, name, self._language) if "pattern" in form else form

    def _each(self) -> Form:
        """For whom it is said: a list, or fields by whom it is said for."""
        listed: Form = {"type": "array", "items": self.refer("text"), "minItems": 1}
        said = self._told["Each"][EACH_KEY].in_(self._language)
        return {"description": said, "anyOf": [listed, {"type": "object", "minProperties": 1}]}

    # ── fields ───────────────────────────────────────────────────────────────────────────────

    def _field(self, model: type[Model], key: str, hint: Any) -> Form:
        kind = named(model.__name__, key)
        if kind is not None:
            return self._naming(model, key, hint, self.refer(kind))
        if key == "format":
            return {"enum": [1, "1"]}
        if (model.__name__, key) == ("LibraryInject", "inject"):
            return self._reused()
        return self._of(hint)

    def _naming(self, model: type[Model], key: str, hint: Any, name: Form) -> Form:
        """A name, a list of names, or a mapping by names."""
        bare = _bare(hint)
        if get_origin(bare) is tuple:
            return {"type": "array", "items": name, **_least(hint)}
        if get_origin(bare) is not dict:
            return name
        held = self._of(get_args(bare)[1])
        if (model.__name__, key) == ("Scenario", "changes"):
            held = self._changed()
        assert (model.__name__, key) in KEYED
        return {"type": "object", "propertyNames": name, "additionalProperties": held}

    def _of(self, hint: Any) -> Form:
        """How what has the type `hint` is written."""
        origin, inside = get_origin(hint), get_args(hint)
        if origin is Annotated:
            return self._annotated(hint)
        if isinstance(hint, type) and issubclass(hint, Model):
            return self._model(hint)
        if origin is None:
            return self.refer("text") if hint in (str, int) else {}
        return self._made_of(origin, inside)

    def _made_of(self, origin: Any, inside: tuple[Any, ...]) -> Form:
        """A list, a mapping, one of a few words, or what may be written in several ways."""
        if origin is tuple:
            return {"type": "array", "items": self._of(inside[0])}
        if origin is dict:
            return {"type": "object", "additionalProperties": self._of(inside[1])}
        if origin is Literal:
            return {"type": "string", "enum": list(inside)}
        forms = [self._of(one) for one in inside if one is not type(None)]
        return forms[0] if len(forms) == 1 else {"anyOf": [*forms]}

    def _annotated(self, hint: Any) -> Form:
        first, *marks = get_args(hint)
        for mark in marks:
            if isinstance(mark, ByKey):
                return self._choice(mark)
            if isinstance(mark, BeforeValidator | AfterValidator) and mark.func in FORMS:
                name = FORMS[mark.func]
                if name == "label":
                    return {"anyOf": [self.refer("text"), self._model(Bilingual)]}
                return self.refer(name)
        return self._of(first) | _least(hint)

    def _choice(self, union: ByKey) -> Form:
        """One of several models."""
        if union.noun not in self._used:
            self._used[union.noun] = None
            spread = union.noun == "noun.effect"
            forms: list[JsonValue] = [self._model(one, spread=spread) for one in union.members]
            self._used[union.noun] = {"type": "object", "anyOf": forms}
        return {"$ref": f"#/definitions/{union.noun}"}

    def _model(self, model: type[Model], *, spread: bool = False) -> Form:
        """One of these; with `spread`, or within one that is, it may be said for several."""
        name = model.__name__
        if name not in self._used:
            self._used[name] = None
            spread = spread or model in SPREAD
            outside, self._spread = self._spread, self._spread or spread
            self._used[name] = self.part(model, each=spread)
            self._spread = outside
        return {"$ref": f"#/definitions/{name}"}

    def _changed(self) -> Form:
        """A node of which some fields differ: none of them has to be there."""
        if "changed" not in self._used:
            self._used["changed"] = None
            form = self.part(Node)
            form.pop("required", None)
            self._used["changed"] = form
        return {"$ref": "#/definitions/changed"}

    def _reused(self) -> Form:
        """An inject of which something is left to whoever uses it, such as when it comes."""
        form = self.part(Inject)
        keys = form["properties"]
        assert isinstance(keys, dict)
        own = {key: one for key, one in keys.items() if key not in Inject.ahead}
        to = own["to"]
        assert isinstance(to, dict)
        form["properties"] = {**own, "to": _or(to, HOLED)}
        del form["anyOf"], form["allOf"]
        return form

    def _pulled(self, id: str, lever: Lever) -> Form:
        """What `with` holds where the lever is this one."""
        keys: Form = {}
        for name, parameter in lever.parameters.items():
            kind = "region-or-nation" if parameter.only == "region" else parameter.kind
            meaning = parameter.meaning.in_(self._language)
            keys[name] = {"anyOf": [self.refer(kind), EACH], "description": meaning}
        given: Form = {"type": "object", "properties": keys, "additionalProperties": False}
        given["required"] = [name for name, one in lever.parameters.items() if not one.default]
        given["description"] = lever.meaning.in_(self._language)
        return {
            "if": {"properties": {"lever": {"const": id}}, "required": ["lever"]},
            "then": {"properties": {"with": given}},
        }

    def _described(self, model: type[Model], key: str, form: Form) -> Form:
        """`form` with what the key means, which may stand beside no reference in this dialect."""
        meaning = self._meaning(model, key)
        if not meaning:
            return form
        return {"description": meaning, **({"allOf": [form]} if "$ref" in form else form)}

    def _meaning(self, model: type[Model], key: str) -> str:
        """What it means, where its own model or one that it is derived from has it told."""
        for one in model.__mro__:
            if (said := self._told.get(one.__name__, {}).get(key)) is not None:
                return said.in_(self._language)
        return ""


def _or(form: Form, other: Form) -> Form:
    """`form`, or what can stand for it."""
    told: Form = {key: one for key, one in form.items() if key == "description"}
    rest: Form = {key: one for key, one in form.items() if key != "description"}
    return {**told, "anyOf": [rest, other]}


def _bare(hint: Any) -> Any:
    """A type without its annotations, and without None where it may be left out."""
    if get_origin(hint) is Annotated:
        return _bare(get_args(hint)[0])
    kept = [one for one in get_args(hint) if one is not type(None)]
    if len(kept) == 1 and type(None) in get_args(hint):
        return _bare(kept[0])
    return hint


def _least(hint: Any) -> Form:
    """How many parts a list must have, where that is said."""
    marks = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    for mark in marks:
        for one in mark.metadata if isinstance(mark, FieldInfo) else (mark,):
            if (least := getattr(one, "min_length", None)) is not None:
                return {"minItems": least}
    return {}
