"""The graph of who depends on whom."""

from collections.abc import Collection, Iterator, Mapping


def components(suppliers: Mapping[str, Collection[str]]) -> Iterator[tuple[str, ...]]:
    """The sets of nodes that all depend on each other, each behind those it depends on.

    `suppliers` holds those of every node. Tarjan's algorithm, without recursion, since a chain of
    dependencies may be longer than Python's stack.
    """
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    held: set[str] = set()
    for root in suppliers:
        if root in index:
            continue
        work = [(root, iter(suppliers[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        held.add(root)
        while work:
            node, rest = work[-1]
            for supplier in rest:
                if supplier not in index:
                    index[supplier] = low[supplier] = len(index)
                    stack.append(supplier)
                    held.add(supplier)
                    work.append((supplier, iter(suppliers[supplier])))
                    break
                if supplier in held:
                    low[node] = min(low[node], index[supplier])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    start = stack.index(node)
                    component = tuple(stack[start:])
                    del stack[start:]
                    held.difference_update(component)
                    yield component
