"""What collectors are told to do: the blacklists and the local pipelines that were made by the OpenAPI.

Source: what the vendor's DataKit reads. Assumed: a blacklist is written as one condition, source first; a pipeline that
runs in the platform is not for collectors; times are those of the latest change, -1 where there is nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...dql.namespaces import NAMESPACES
from ...exchange import Reply, encode_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...state import Call

BLACKLIST, PIPELINE = ("guance", "blacklist"), ("guance", "pipeline")
OPERATORS = {"in": "in", "not_in": "notin", "match": "match", "not_match": "notmatch"}
ANYWHERE = "re(`.*`)"
ASKED = frozenset({"filters", "remote_pipelines"})


def pull_configuration(call: Call) -> Reply | None:
    """What was asked for, the rest left out."""
    found = {name: value for name, value in call.example().items() if name not in ASKED}
    if call.parameter("filters"):
        found["filters"] = _filters([record.value for record in call.store.records(BLACKLIST, ())])
    if call.parameter("remote_pipelines"):
        known = [record.value for record in call.store.records(PIPELINE, ())]
        found["remote_pipelines"] = _pipelines(call, [value for value in known if value.get("type") == "local"])
    return Reply(200, {"content-type": "application/json"}, encode_json(found))


def _filters(rules: list[Mapping[str, Any]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for rule in rules:
        found.setdefault(str(rule.get("type")), []).append(_condition(rule))
    return found


def _condition(rule: Mapping[str, Any]) -> str:
    """As in ``{ source = 'nginx' and ( host in [ 'a' ] ) }``."""
    parts = [_source(rule), _fields(rule.get("filters") or [])]
    return f"{{ {' and '.join(filter(None, parts)) or 'true'} }}"


def _source(rule: Mapping[str, Any]) -> str:
    namespace = NAMESPACES.get(str(rule.get("type")))
    field = (namespace.source if namespace else None) or "measurement"
    sources = rule.get("sources") or [rule.get("source")]
    named = [str(source) for source in sources if source and source != ANYWHERE]
    if len(named) == 1:
        return f"{field} = {_quoted(named[0])}"
    return f"{field} in {_listed(named)}" if named else ""


def _fields(filters: list[Mapping[str, Any]]) -> str:
    text = ""
    for one in filters:
        operator = OPERATORS.get(str(one.get("operation")), str(one.get("operation")))
        joined = f" {one.get('condition') or 'and'} " if text else ""
        text += f"{joined}{one.get('name')} {operator} {_listed(one.get('value') or [])}"
    return f"( {text} )" if text else ""


def _listed(values: list[Any]) -> str:
    return f"[ {', '.join(_quoted(str(value)) for value in values)} ]"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _pipelines(call: Call, scripts: list[Mapping[str, Any]]) -> dict[str, Any]:
    """Scripts and what they are for, where they are newer than what the caller has."""
    newest = max((_changed(script) for script in scripts), default=-1)
    shown = [_script(script) for script in scripts] if newest > call.parameter("ts", -1) else None
    relation = [
        {"category": script.get("category"), "source": source, "name": _name(script)}
        for script in scripts
        for source in script.get("source") or []
    ]
    return {
        "update_time": newest,
        "pipelines": shown,
        "relation_update_time": newest,
        "relation": relation if newest > call.parameter("relation_ts", -1) else None,
    }


def _script(script: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": _name(script),
        "base64text": str(script.get("content", "")).strip(),
        "category": script.get("category"),
        "asDefault": script.get("asDefault") in (1, True),
    }


def _name(script: Mapping[str, Any]) -> str:
    return f"{script.get('name')}.p"


def _changed(script: Mapping[str, Any]) -> int:
    return int(max(script.get("createAt") or 0, script.get("updateAt") or 0))
