"""The pages around a conversation: start, welcome, settings, the deck, and what a later start may have to ask."""
