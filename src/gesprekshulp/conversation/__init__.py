"""The conversation itself: pure values and functions, without Qt, files, clock or chance."""
