"""The flow kernel: levels as a greatest fixed point, stocks and backups integrated exactly."""
