"""What people write for a conversation, read from files, checked, and explained when something is wrong."""
