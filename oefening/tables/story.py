"""The table of the story: every line of it, with the record that it rests on."""

from collections.abc import Iterator

from oefening.study.tidy import Row, Table
from oefening.tables.columns import WHEN, column, when
from oefening.tables.source import Source

COLUMNS = (column("line", "integer"), *WHEN, column("kind"), column("record", "integer"))


def story(source: Source) -> Table:
    """What happened, line by line, in words of the language."""

    def rows() -> Iterator[Row]:
        for at, line in enumerate(source.story, start=1):
            kind = type(source.records[line.number - 1].body).__name__
            told = source.words(line.phrase)
            yield str(at), *when(source, line.at, line.number), kind, str(line.number), told

    return Table("story", (*COLUMNS, column("text")), ("line",), rows())
