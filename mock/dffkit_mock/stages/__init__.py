"""The stages of the gateway, one file each; ``gateway.py`` lists them in order."""
