"""An exercise as a dialogue of lines, for pipes and screen readers."""
