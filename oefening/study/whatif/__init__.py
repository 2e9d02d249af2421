"""What if: one decision of an exercise otherwise, and what would have been different then.

The exercise is run again from its header and the commands of its log, with a change to one of its
decisions, or to none. How that is used:

    logged = Logged.of(header, records)               # once; pickles, and so do units
    change = Change(number, shift=-4 * HOUR)          # number: of the record `DecisionRecorded`
    unit = Unit(logged, change)                       # `Unit(logged)` is the log itself
    branch = run(unit)                                # here, or by an executor
    branch.outcome                                    # whole numbers, up to the end of the log
    branch.flags                                      # later decisions that do not hold any more

With the same chance drawn anew in both from where they part: `Unit(logged, change, redraw)` beside
`Unit(logged, None, redraw)`, with `redraw = change.redraw(logged, k)`.

Whoever wants the records of a branch, for a story or a curve, gives followers: functions that are
called with each of them, `run(unit, follower, ...)`, in this process.

All of it is in `whatif.WhatIf`: both branches, their redraws in pairs, and what differs.
"""
