"""What is asked: requests and documented answers made from a spec, the same ones in every run."""
