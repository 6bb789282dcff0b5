"""DFF.CONN in a running function."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.runtime.ground import Ground

DECLARED = """
    connectors:
      prod:
        {type: guance, title: Production, guanceNode: private, guanceOpenAPIURL: "https://api.test",
         guanceOpenWayURL: "https://way.test", guanceWebSocketURL: "wss://ws.test", guanceAPIKeyId: wsak_1,
         guanceAPIKey: sk-hidden}
      node: {type: truewatch, guanceNode: cn3, guanceAPIKeyId: wsak_1}
      way: {type: df_dataway, host: way.test, protocol: https, token: tkn_hidden, accessKey: ak1, secretKey: sk-hidden}
      kit: {type: df_datakit, host: kit.test, port: 9999, source: me}
      own: {type: func, endpoint: "https://func.test", ak_id: ak-1, ak_secret: s3cr3t-hidden}
      db: {type: mysql, host: db, user: root, password: pw-hidden, database: d}
      odd: {type: nonsense}
"""


@pytest.fixture(autouse=True)
def declared(ground: Ground, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """One of each type, in a folder without a dffkit.toml."""
    monkeypatch.chdir(tmp_path)
    ground.declare(DECLARED)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("(c := DFF.CONN('prod')) and [type(c).__name__, c.id, c.endpoint, c.addresses.openway]",
         ["Guance", "prod", "https://api.test", "https://way.test"]),
        ("DFF.CONN('node').endpoint", "https://cn3-openapi.guance.com"),
        ("(c := DFF.SRC('way', timeout=3)) and [c.service.stem, c.endpoint, c.settings.timeout, c.settings.get('ak')]",
         ["dataway", "https://way.test:9528", 3, "ak1"]),
        ("(c := DFF.conn('kit')) and [type(c).__name__, c.endpoint]", ["DataWay", "http://kit.test:9999"]),
        ("(c := DFF.CONN('own')) and [type(c).__name__, c.endpoint]", ["Func", "https://func.test"]),
        ("DFF.CONN('way', token='tkn_2').settings.get('token')", "tkn_2"),
        ("DFF.CONN('prod') is DFF.CONN('prod')", False),
    ],
)  # fmt: skip
def test_a_declared_connector(ground: Ground, code: str, expected: Any) -> None:
    """By the platform's names of settings, or by ours; options win."""
    assert ground.body(f"return {code}") == expected


def test_a_class_makes_an_async_one(ground: Ground) -> None:
    """Of the type that is declared."""
    code = "import dffkit\nreturn type(DFF.CONN('prod', dffkit.AsyncGuance)).__name__"
    assert ground.body(code) == "AsyncGuance"
    assert ground.outcome("import dffkit\nDFF.CONN('prod', dffkit.Func)").exception_type == "MisuseError"


def test_others_are_found_as_without_a_runtime(ground: Ground, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In dffkit.toml and in the environment."""
    (tmp_path / "dffkit.toml").write_text('[mine]\ntype = "guance"\nnode = "us1"\napi_key_id = "wsak_2"\n')
    assert ground.body("return DFF.CONN('mine').id") == "mine"
    outcome = ground.outcome("DFF.CONN('nine')")
    assert outcome.exception_type == "EntityNotFound"
    assert (outcome.exception or "").startswith("Connector not found: `nine`: write it into dff.yaml under connectors.")


@pytest.mark.parametrize(
    "code",
    ["c = DFF.CONN('mine')", "c = DFF.CONN('way')", "c = DFF.CONN('kit', token='opt-hidden', proxy='http://u:hidden@h')",
     "c = DFF.CONN('guance', node='us1', api_key_id='id', api_key='opt-hidden')"],
)  # fmt: skip
def test_secrets_from_elsewhere_are_not_shown_either(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str
) -> None:
    """Of dffkit.toml, of the environment, and those that the script itself gives."""
    (tmp_path / "dffkit.toml").write_text(
        '[mine]\ntype = "guance"\nnode = "us1"\napi_key = "key-hidden"\napi_key_id = "id"\n'
    )
    monkeypatch.setenv("DFFKIT_WAY_PROXY", "http://user:pw-hidden@proxy.test")
    show = "print(c.settings.proxy, dict(c.settings.values))\nraise ValueError(str(dict(c.settings.values)))"
    outcome = ground.outcome(f"{code}\n{show}")
    assert outcome.exception_type == "ValueError"
    assert "*****" in "".join(outcome.logs)
    assert "hidden" not in outcome.to_json()


def test_a_type_without_a_client_is_named_with_a_library(ground: Ground) -> None:
    """What one would use instead."""
    outcome = ground.outcome("DFF.CONN('db')")
    assert outcome.exception_type == "ConnectorNotOffered"
    assert "is of type 'mysql'" in (outcome.exception or "")
    assert "pip install pymysql" in (outcome.exception or "")
    assert "no such type is known" in (ground.outcome("DFF.CONN('odd')").exception or "")


@pytest.mark.parametrize(
    "code",
    [
        "c = DFF.CONN('prod')\nk = c.settings.get('api_key')\nprint(c, k, vars(c))\nraise ValueError(k)",
        "c = DFF.CONN('way')\nprint_var(c=c, token=c.settings.get('token'))\nraise ValueError(str(vars(c.settings)))",
        "print(DFF.CONN.query(), DFF.CONN.get('db'))\nDFF.CONN('db')",
        "DFF.CONN('prod', no_such_setting='x-hidden')",
    ],
)
def test_secrets_are_never_shown(ground: Ground, code: str) -> None:
    """In no line of the log, no exception, no traceback, though a script prints all that it has."""
    text = ground.outcome(code).to_json()
    assert "failure" in text
    assert "hidden" not in text.replace("x-hidden", "" if "no_such" in code else "x-hidden")


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ("type: guance, endpoint: [https://api.test]", "odd: endpoint must be an address like https://"),
        ("type: func, endpoint: {a: {password: pw-hidden}}", "odd: endpoint must be an address like https://"),
        ("type: df_dataway, host: [a, b]", "odd: host must be a text, not a list"),
        ("type: df_dataway, host: way.test, port: {sk: sk-hidden}", "odd: port must be a text or a number, not a dict"),
        ("type: df_dataway, host: way.test, token: [tkn_hidden]", "odd: token must be text that is not empty"),
    ],
)
def test_a_setting_of_the_wrong_kind_is_told_by_its_name(ground: Ground, settings: str, sentence: str) -> None:
    """As the connector tells it, and without what is secret in it."""
    ground.declare(f"connectors: {{odd: {{{settings}}}}}")
    outcome = ground.outcome("print(DFF.CONN.get('odd'))\nDFF.CONN('odd')")
    assert str(outcome.exception).startswith(sentence)
    assert "hidden" not in outcome.to_json()


def test_what_is_declared_can_be_listed(ground: Ground) -> None:
    """Without its secrets."""
    assert ground.body("return DFF.CONN.get('way')") == {
        "id": "way",
        "type": "df_dataway",
        "title": None,
        "configJSON": {"host": "way.test", "protocol": "https"},
    }
    assert ground.body("return [DFF.CONN.get('none'), [r['id'] for r in DFF.CONN.query(type='guance')]]") == [
        None,
        ["prod"],
    ]


@pytest.mark.parametrize("code", ["save('x', 'mysql', {})", "delete('db')"])
def test_connectors_are_written_into_the_file(ground: Ground, code: str) -> None:
    """Not by scripts."""
    outcome = ground.outcome(f"DFF.CONN.{code}")
    assert "is not offered here" in (outcome.exception or "")
    assert "dff.yaml" in (outcome.exception or "")
