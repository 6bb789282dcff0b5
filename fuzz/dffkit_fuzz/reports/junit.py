"""A run as JUnit XML: one case an operation, as CI systems show them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from ..running.finding import Finding
    from ..running.run import Report
    from .masks import Masks

# Characters that XML 1.0 has no way to write.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def junit(report: Report, stem: str, masks: Masks, error: str = "") -> str:
    """The document: an operation with findings has failed, one that was left out is skipped with the reason.

    ``error`` says why nobody could be asked, as a case of its own: without one, readers would take the file for green.
    """
    left_out = report.left_out
    failed = [name for name, outcome in report.outcomes.items() if outcome.findings]
    counts = {
        "tests": str(len(report.outcomes) + len(left_out) + bool(error)),
        "failures": str(len(failed)),
        "errors": str(int(bool(error))),
        "skipped": str(len(left_out)),
        "time": f"{report.seconds:.3f}",
    }
    root = ET.Element("testsuites", {"name": "dffkit fuzz", **counts})
    suite = ET.SubElement(root, "testsuite", {"name": stem, **counts})
    if error:
        ET.SubElement(_case(suite, stem, "the first call", 0.0), "error", {"message": _written(masks.text(error))})
    for name, outcome in report.outcomes.items():
        case = _case(suite, stem, name, outcome.seconds)
        if outcome.findings:
            kinds = dict.fromkeys(finding.problem.kind for finding in outcome.findings)
            failure = ET.SubElement(case, "failure", {"message": ", ".join(kinds), "type": "finding"})
            failure.text = _written("\n\n".join(_lines(finding, masks) for finding in outcome.findings))
    for name, reason in left_out.items():
        ET.SubElement(_case(suite, stem, name, 0.0), "skipped", {"message": reason})
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True)


def _case(suite: ET.Element, stem: str, name: str, seconds: float) -> ET.Element:
    return ET.SubElement(suite, "testcase", {"classname": stem, "name": name, "time": f"{seconds:.3f}"})


def _lines(finding: Finding, masks: Masks) -> str:
    sentence = masks.text(finding.problem.sentence)
    return f"{finding.problem.kind} ({finding.count}): {sentence}\n  {masks.text(finding.reproduction)}"


def _written(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
