"""The report of an exercise: a page model made of its records, and what is drawn of that."""
