"""Which stems are fuzzed: all, or the one that ``FUZZ_STEM`` names."""

from __future__ import annotations

import os

import pytest
from dffkit_fuzz.subjects import Subject, generated

ASKED = os.environ.get("FUZZ_STEM")
SUBJECTS = {subject.stem: subject for subject in generated()}
if ASKED and ASKED not in SUBJECTS:
    raise pytest.UsageError(f"FUZZ_STEM is {ASKED!r}, which is none of {', '.join(SUBJECTS)}")

CHOSEN = [subject for stem, subject in SUBJECTS.items() if ASKED in (None, "", stem)]

every_operation = pytest.mark.parametrize(
    ("subject", "operation_id"),
    [
        pytest.param(subject, operation_id, id=f"{subject.stem}-{operation_id}")
        for subject in CHOSEN
        for operation_id in subject.operation_ids
    ],
)


def chosen(subject: Subject) -> bool:
    """Whether this stem is fuzzed."""
    return subject in CHOSEN
