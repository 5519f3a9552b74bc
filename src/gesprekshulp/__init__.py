"""Gesprekshulp: a quiet window that walks a peer-coach through one conversation."""

__version__ = "0.1.0"
