"""The few building blocks every page is made of."""
