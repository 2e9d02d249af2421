"""Each column to one field at most and each field to one column, for the greatest sum."""

from collections.abc import Sequence


def assigned(scores: Sequence[Sequence[int]]) -> list[int | None]:
    """For each row of `scores` the column that it is given, or None; scores of 0 are never given.

    Of all ways to give each row and each column at most one of the other, one with the greatest sum
    is chosen, by the Hungarian method with potentials: rows times columns times the smaller steps.

    >>> assigned([[90, 80], [85, 0]])
    [1, 0]
    """
    wide = max((len(row) for row in scores), default=0)
    size = max(len(scores), wide)
    cost = [[-_score(scores, row, column) for column in range(size)] for row in range(size)]
    chosen = _least(cost, size)
    return [
        column if _score(scores, row, column) > 0 else None
        for row, column in enumerate(chosen[: len(scores)])
    ]


def _score(scores: Sequence[Sequence[int]], row: int, column: int) -> int:
    inside = row < len(scores) and column < len(scores[row])
    return scores[row][column] if inside else 0


def _least(cost: Sequence[Sequence[int]], size: int) -> list[int]:
    """The column of each row of a square of costs, for the smallest sum."""
    of_row, of_column = [0] * (size + 1), [0] * (size + 1)
    holder = [0] * (size + 1)
    """The row, from 1, that has each column, from 1."""
    for row in range(1, size + 1):
        holder[0] = row
        way = _way(cost, size, holder, of_row, of_column)
        column = way[0]
        while column:
            before = way[column]
            holder[column] = holder[before]
            column = before
    chosen = [0] * size
    for column in range(1, size + 1):
        chosen[holder[column] - 1] = column - 1
    return chosen


def _way(
    cost: Sequence[Sequence[int]],
    size: int,
    holder: Sequence[int],
    of_row: list[int],
    of_column: list[int],
) -> list[int]:
    """For each column the one ahead of it on the cheapest way to a free one, whose number is first.

    The potentials of rows and columns are changed so that the way costs nothing.
    """
    infinite = 1 << 60
    ahead, least, done = [0] * (size + 1), [infinite] * (size + 1), [False] * (size + 1)
    column = 0
    while holder[column]:
        done[column] = True
        row, step, nearest = holder[column], infinite, 0
        for other in range(1, size + 1):
            if done[other]:
                continue
            spare = cost[row - 1][other - 1] - of_row[row] - of_column[other]
            if spare < least[other]:
                least[other], ahead[other] = spare, column
            if least[other] < step:
                step, nearest = least[other], other
        for other in range(size + 1):
            if done[other]:
                of_row[holder[other]] += step
                of_column[other] -= step
            else:
                least[other] -= step
        column = nearest
    ahead[0] = column
    return ahead
