"""The second screen: the cards alone, for everyone in the room."""
