"""Puts the rooms together: the only room that knows everyone."""
