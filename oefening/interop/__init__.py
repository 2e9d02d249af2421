"""Files of other programs: exercises read from what others keep, and written for them."""
