"""The coach's own side: a logbook that only the coach opens, check-ins, and looking back together."""
