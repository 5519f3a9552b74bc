"""Practice on screen: alone, in two minutes, and the talk after a role-play."""
