"""Scenarios and exercises made into files of other tools."""

from oefening.interop.exports.delimited import csv_of
from oefening.interop.exports.played import Played
from oefening.interop.exports.rows import Table, table_of
from oefening.interop.exports.workbook import workbook_of

__all__ = ["Played", "Table", "csv_of", "table_of", "workbook_of"]
