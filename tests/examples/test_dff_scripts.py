"""Scripts as they are written for DataFlux Func run here as they are: ``DFF`` is there, and nothing is imported."""

from __future__ import annotations

import contextlib
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit import DFF
from dffkit.connectors._base import Connector

if TYPE_CHECKING:
    from dffkit_mock import MockServer

# As the first document of the connector shows it: every attribute and method, in its order.
DOCUMENT = """
import json

guance = DFF.CONN('guance')
status_code, result = guance.dataway.write_by_category(
    category='metric', measurement='Host Monitoring', tags={'host': 'web-01'}, fields={'cpu': 10}
)
print(status_code)
print(guance.is_api_key_valid, guance.is_api_key_match)
print(guance.workspace_uuid)
print(guance.workspace_token)
print(guance.workspace_language)

result = guance.do_get('/api/v1/workspace/get')
print(json.dumps(result, indent=2) == json.dumps(guance.workspace, indent=2))

body = {
    'desc': 'New description'
}
result = guance.do_post('/api/v1/workspace/modify', body=body)
print(result['uuid'])
"""
# What the scripts find in their workspace.
MUTE = {
    "uuid": "mute_of_the_shop",
    "type": "custom",
    "tags": {"host": ["web-01"]},
    "muteRanges": [],
    "timezone": "Asia/Shanghai",
    "startTime": "2026/11/21 14:00:00",
    "endTime": "2026/11/21 14:30:00",
    "repeatTimeSet": 0,
}
WORKSPACE = {"guance": {"mute": [MUTE]}, "dataway": {"points": "cpu,host=web-01 usage=10i 1577808000000000000"}}
DOCUMENTED_FIELDS = """
import json

guance = DFF.CONN('guance')
print(json.dumps(guance.workspace, indent=2))
"""
SAID = {
    "the first document": (DOCUMENT, "200\nTrue True\nwksp_mock\ntkn_mock\nzh\nTrue\nwksp_mock\n"),
    "the content of an answer": (
        """
guance = DFF.CONN('guance')
result = guance.do_get('/api/v1/workspace/get')
if result['success'] and result['code'] == 200:
    print(result['content']['name'], result.get('errorCode') == '')
print(guance.do_get(path='/api/v1/monitor/mute/list', query={'pageIndex': 1, 'pageSize': 10})['pageInfo']['totalCount'])
for mute in guance.do_get('/api/v1/monitor/mute/list')['content']:
    print(mute['uuid'])
""",
        "mock True\n1\nmute_of_the_shop\n",
    ),
    "a post of a body": (
        """
guance = DFF.CONN('guance')
rule = {'type': 'checker', 'muteRanges': [], 'timezone': 'Asia/Shanghai', 'repeatTimeSet': 0,
        'startTime': '2026/11/21 14:00:00', 'endTime': '2026/11/21 14:30:00'}
result = guance.do_post('/api/v1/monitor/mute/create', body=rule)
print(result['content']['uuid'].partition('_')[0])
print(guance.do_post('/api/v1/monitor/mute/' + result['content']['uuid'] + '/disable'))
""",
        "mute\nTrue\n",
    ),
    "one record of a list": (
        """
guance = DFF.CONN('guance')
print(guance.do_list_get('/api/v1/monitor/mute/list', type='custom')['uuid'])
print(guance.do_list_get('/api/v1/monitor/mute/list', {'search': 'disk'}, type='no such type'))
""",
        "mute_of_the_shop\nNone\n",
    ),
    "a function": ("guance = DFF.CONN('guance')\nprint(guance.do_func('test', your_name='Ada'))", "Hello, Ada\n"),
    "every way to write": (
        """
guance = DFF.CONN('guance')
dataway = guance.dataway
cpu = {'measurement': 'cpu', 'tags': {'host': 'web-01'}, 'fields': {'usage': 0.5}, 'timestamp': 1577808000}
log = {'measurement': 'app', 'tags': {'host': 'web-01'}, 'fields': {'message': 'started', 'status': 'info'}}
status_code, result = dataway.write_metric(measurement='cpu', tags={'host': 'web-01'}, fields={'usage': 0.5})
print(status_code)
print(dataway.write_point('cpu', {'host': 'web-01'}, {'usage': 0.5}, 1577808000)[0])
for write in (dataway.write_metric_many, dataway.write_metrics, dataway.write_points):
    print(write(data=[cpu, cpu])[0])
print(dataway.write_logging(measurement='app', tags={'host': 'web-01'}, fields={'message': 'started'})[0])
print(dataway.write_logging_many(data=[log])[0])
print(dataway.write_by_category_many(category='keyevent', data=[log])[0])
print(dataway.post_line_protocol(path='/v1/write/network', points=log)[0])
print(dataway.post_json(path='/v1/write/metric', json_obj=[{'measurement': 'm', 'fields': {'f': 1}}])[0])
print(dataway.prepare_line_protocol(cpu))
""",
        "200\n" * 10 + "cpu,host=web-01 usage=0.5 1577808000000000000\n",
    ),
    "a query": (
        """
guance = DFF.CONN('guance')
status_code, result = guance.dataway.query('M::cpu:(usage) LIMIT 1', dict_output=True)
print(status_code, result['series'][0][0])
""",
        "200 {'time': 1577808000000, 'usage': 10, 'tags': {}}\n",
    ),
    "a DataWay by itself": (
        """
dataway = DFF.CONN('dataway')
print(dataway.write_by_category('custom_object', 'shop', {'name': 'shop-01'}, {'size': 3})[0])
print(dataway.get('/v1/ntp/')[0])
""",
        "200\n200\n",
    ),
}


@pytest.mark.dffkit_mock(seed=WORKSPACE)
@pytest.mark.parametrize(("script", "expected"), SAID.values(), ids=SAID)
def test_a_script_prints_what_it_prints_there(script: str, expected: str, dffkit_mock_url: str) -> None:
    """Every line runs unchanged, by the keys and names of DataFlux Func, and with its results."""
    assert expected == printed_by(script)


def test_the_workspace_has_the_documented_fields(dffkit_mock_url: str) -> None:
    """What the first document prints of a workspace is printed, with values of the same kind."""
    workspace = json.loads(printed_by(DOCUMENTED_FIELDS))
    documented = {
        "uuid": "wksp_mock",
        "name": "mock",
        "rpName": "rp1",
        "language": "zh",
        "timezone": "",
        "bossStation": "CN",
        "billingState": "normal",
        "versionType": "pay",
        "token": "tkn_mock",
        "cliToken": "wkcli_mock",
    }
    assert documented == {name: workspace.get(name) for name in documented}


@pytest.mark.dffkit_mock(seed=WORKSPACE)
def test_a_script_that_reads_whole_answers_runs_too(dffkit_mock_url: str) -> None:
    """With ``raw_envelope=True`` there is the envelope and nothing else, as DataFlux Func returns it."""
    script = """
guance = DFF.CONN('guance', raw_envelope=True)
result = guance.do_get('/api/v1/workspace/get')
print(type(result).__name__, sorted(result), result['content']['uuid'])
result = guance.do_post('/api/v1/monitor/mute/mute_of_the_shop/disable')
print(result['success'], result['content'])
"""
    keys = ["code", "content", "errorCode", "message", "success", "traceId"]
    assert printed_by(script) == f"dict {keys} wksp_mock\nTrue True\n"


def test_the_key_itself_never_leaves(dffkit_mock: MockServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The whole first document is sent with the id of the key; the key stays here."""
    monkeypatch.setenv("DFFKIT_MOCK_URL", dffkit_mock.url)
    printed_by(DOCUMENT)
    entries = dffkit_mock.journal.entries()
    assert {entry.operation for entry in entries} == {
        "dataway.write_by_category",
        "guance.get_current_workspace",
        "guance.list_access_keys",
        "guance.modify_workspace",
    }
    assert "sk_mock" not in str([(entry.path, entry.headers, entry.body) for entry in entries])


def printed_by(script: str) -> str:
    """What a script prints; its connectors are closed at its end, as that of its process would."""
    said = io.StringIO()
    names: dict[str, Any] = {"DFF": DFF}
    try:
        with contextlib.redirect_stdout(said):
            exec(script, names)
    finally:
        for value in names.values():
            if isinstance(value, Connector):
                value.close()
    return said.getvalue()
