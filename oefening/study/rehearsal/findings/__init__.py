"""What a rehearsal finds: kind by kind, each finding with why and where in the file."""
