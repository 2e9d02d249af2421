"""What people see: pure folds and views over the state and the records."""
