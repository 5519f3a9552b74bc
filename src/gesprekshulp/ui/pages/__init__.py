"""One page for each screen."""
