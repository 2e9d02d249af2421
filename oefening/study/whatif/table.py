"""A what-if in words: tables and sentences, whoever lays them out."""

from collections.abc import Iterable, Iterator

from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.whatif import told
from oefening.study.whatif.rows import Breach, Group, Rows
from oefening.study.whatif.whatif import WhatIf
from oefening.text import Language, Phrase, phrase
from oefening.text.columns import Block, Table


class WhatIfTable:
    """Tells what-ifs of one exercise in one language."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language
        self._rows = Rows(header, names)

    def head(self, whatif: WhatIf) -> list[str]:
        """Which decision, and what of it is otherwise."""
        return [*map(self._words, told.head(whatif.change, whatif.logged, self._names))]

    def assumed(self, whatif: WhatIf) -> list[str]:
        """What is taken for granted."""
        apart = told.apart([whatif], self._header, self._names)
        assumed = told.assumed(whatif, self._header, self._names)
        particular = told.particular(whatif, self._header, self._names)
        return [*map(self._words, (*assumed, *particular, *apart))]

    def sections(self, whatif: WhatIf) -> Iterator[tuple[str, list[Block]]]:
        """Title and blocks of each, those of which there is something to tell."""
        for group in self._rows.groups(whatif):
            yield self._title(group), [self._table(group)]
        breaches = self._rows.breaches(whatif)
        if breaches:
            yield self._said("whatif.group.first"), [self._breaches(breaches)]
        for key, lines in (
            ("whatif.group.injects", told.injects(whatif, self._names)),
            ("whatif.group.own", told.own_flags(whatif, self._names)),
            ("whatif.group.flags", told.flags(whatif, self._names)),
            ("whatif.group.dropped", told.dropped(whatif, self._names)),
        ):
            if lines:
                yield self._said(key), [*map(self._words, lines)]

    def nothing(self, whatif: WhatIf) -> str:
        """That it changes nothing of what is counted, where that is so; else empty."""
        nothing = told.nothing(whatif, self._names)
        return "" if nothing is None else self._words(nothing)

    def _title(self, group: Group) -> str:
        if group.kind == "below":
            return self._words(phrase(group.title.key, level=told.below(self._header)))
        return self._words(group.title)

    def _table(self, group: Group) -> Table:
        banded = any(self._words(row.band) for row in group.rows)
        keys = ("recorded", "otherwise", "difference", *(("of-band",) if banded else ()))
        head = ("", *(self._said(f"whatif.column.{key}") for key in keys))
        rows = (
            tuple(map(self._words, (row.name, *row[2:5], *((row.band,) if banded else ()))))
            for row in group.rows
        )
        return Table((head, *rows))

    def _breaches(self, breaches: Iterable[Breach]) -> Table:
        head = ("", "", *map(self._words, Rows.edges()))
        rows = [head]
        for one in breaches:
            for name, key, moments in (
                (self._words(one.name), "recorded", one.recorded),
                ("", "otherwise", one.otherwise),
            ):
                branch = self._said(f"whatif.column.{key}")
                rows.append((name, branch, *map(self._words, moments)))
        return Table(tuple(rows), left=2)

    def _said(self, key: str) -> str:
        return self._words(phrase(key))

    def _words(self, said: Phrase) -> str:
        return said.render(self._language)
