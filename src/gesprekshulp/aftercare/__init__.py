"""The coach's own side: what a talk did to the coach, and when to call the adult."""
