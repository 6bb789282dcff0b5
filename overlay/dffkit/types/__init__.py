"""The models of each service: ``from dffkit.types.functiongraph import FunctionConfig``."""
