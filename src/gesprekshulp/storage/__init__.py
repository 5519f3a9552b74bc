"""What must survive a crash or an empty battery, and nothing else: the form of a talk, and the settings."""
