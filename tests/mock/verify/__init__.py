"""Tests of the mock's verifiers: what each scheme covers, and how a wrong credential is refused."""
