"""What makes the answers: the engines behind the last stage of the gateway."""
