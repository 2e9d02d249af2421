"""What `check` does besides: explain a code, hand out for programs, look again at each change."""
