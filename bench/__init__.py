"""Benchmarks: one command prints a JSON object a line, one for each measurement.

    .venv/bin/python -m bench                    everything, about two minutes on a quiet machine
    .venv/bin/python -m bench engine start       only these groups
    .venv/bin/python -m bench --repeats 15       more alternating repeats than the usual seven
    .venv/bin/python -m bench --no-gc            with the garbage collector off around the engine
    .venv/bin/python -m bench screen             the screen in a terminal, which takes ten minutes
    .venv/bin/python -m bench ensemble --repeats 20   a thousand national runs, a quarter of an hour
    .venv/bin/python -m bench forecast           from the key to a forecast, a minute
    .venv/bin/python -m bench whatif             one decision otherwise, the whole program
    .venv/bin/python -m bench compare            exercises side by side, four and eight
    .venv/bin/python -m bench msel               importing a spreadsheet of a thousand rows
    .venv/bin/python -m bench hostile            refusing files that ask for more than they should
    .venv/bin/python -m bench --table            a row of a table for each instead
    .venv/bin/python -m bench profile            where the time goes, as a table instead of JSON

Run from the top of a checkout. What each measurement means stands in docs/benchmarks.md.
"""
