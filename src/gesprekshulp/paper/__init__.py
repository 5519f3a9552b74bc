"""What goes on paper: the sheets of a role-play and its debrief, and the words they share with the window."""
