"""The exercise as data: injects, decisions, roles, objectives, conditions, plays."""
