"""Small faults, planted one at a time in a copy of the checkout: the fuzz tests have to find each of them."""
