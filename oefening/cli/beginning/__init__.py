"""How a scenario is begun: the questions, what is made of the answers, and its files."""
