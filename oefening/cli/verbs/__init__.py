"""The verbs, a file for each: what one is asked with, and what then does it."""
