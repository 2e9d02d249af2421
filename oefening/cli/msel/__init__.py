"""What is drawn of an MSEL in a terminal, and what its verbs hand out in files."""
