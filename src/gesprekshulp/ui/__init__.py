"""What is on screen: PySide6 widgets that show a screen and hand steps to the store."""
