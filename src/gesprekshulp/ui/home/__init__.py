"""The pages around a conversation: start, welcome, settings."""
