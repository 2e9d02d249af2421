"""What the screen shows of a state: one module for each part of a frame, in words."""
