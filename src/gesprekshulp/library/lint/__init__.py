"""Says of each card whether a peer can ask it, by the rules of the content guide; see `rules` for the whole list."""
