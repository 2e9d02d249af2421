"""Military need: convoys that cross the country, and who is called away from civil posts."""
