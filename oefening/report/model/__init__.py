"""What a report says, as plain data made of a log; how it looks is none of its business."""
