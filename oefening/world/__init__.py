"""The world as data: areas, capacities, dependencies, effects, levers. No behaviour."""
