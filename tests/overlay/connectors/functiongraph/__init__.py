"""The connector for FunctionGraph, room by room."""
