"""What callers send that they should not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from dffkit.runtime import temporary_files
from dffkit.runtime.serving.requests import bodies, uploads
from dffkit.runtime.settings import RuntimeSettings

from tests.runtime.served import Served
from tests.runtime.waiting import wait_until

PASSWORD, CONNECTED, BASIC = "pass-word-1234", "connector-5678", "basic-9012"
SCRIPTS = {
    "sec__f": """
        import os

        @DFF.API("Echo")
        def echo(**kw):
            return kw

        @DFF.API("Who")
        def who():
            return [_DFF_FUNC_ID, _DFF_ORIGIN, _DFF_ORIGIN_ID, _DFF_QUEUE]

        @DFF.API("Other")
        def other():
            return "the other one"

        @DFF.API("Sends a file")
        def sends(path):
            return DFF.RESP_FILE(path)

        @DFF.API("Where")
        def where(path):
            return DFF.RSRC(path)

        @DFF.API("Reads and fails")
        def reads(files):
            raise ValueError(open(files[0]["filePath"]).read())

        @DFF.API("Large")
        def large():
            return DFF.RESP_LARGE_DATA(["x"] * 1000)

        @DFF.API("Prints its secret")
        def prints():
            secret = DFF.ENV("secret")
            print("it is", secret)
            raise ValueError(f"not even here: {secret}")

        @DFF.API("Says its connector")
        def connects():
            return repr(DFF.CONN("guarded"))

        @DFF.API("Says how it is answered")
        def answers(**how):
            return DFF.RESP(**how)

        @DFF.API("A file, without a body")
        def no_file():
            with open(DFF.RSRC("x.txt"), "w") as file:
                file.write("x")
            return DFF.RESP_FILE("x.txt", status_code=204)

        @DFF.API("Deep in a library")
        def library():
            import json
            return json.loads("{")
    """
}
DECLARED = f"""
env: {{secret: {{type: password, value: {PASSWORD}}}}}
connectors: {{guarded: {{type: influxdb, host: 127.0.0.1, password: {CONNECTED}}}}}
api_auth: {{basic: {{type: httpBasic, users: {{u: {BASIC}}}}}}}
"""
ECHO = "/api/v1/al/sec__f.echo/s"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """One server for all of them."""
    settings = RuntimeSettings.of(tmp_path_factory.mktemp("security") / "scripts", processes=2)
    with Served(settings, SCRIPTS, DECLARED) as server:
        (Path(settings.folder).parent / "outside.txt").write_text("outside")
        yield server


OPTIONS = [
    '{"funcId":"sec__f.other","origin":"direct","originId":"x","queue":9,"timeout":1}',
    '{"func_id":"sec__f.other"}',
]


@pytest.mark.parametrize("options", OPTIONS)
@pytest.mark.parametrize("form", ["query", "body", "simplified query", "simplified body"])
def test_options_do_not_choose_the_function(served: Served, options: str, form: str) -> None:
    """As JSON text they pass the platform's checks there, and call any function of it; here nothing reads that."""
    path, tail = "/api/v1/al/sec__f.who", "/s" if "simplified" in form else ""
    if "query" in form:
        answer = served.client.get(path + tail, params={"options": options})
    else:
        answer = served.client.post(path + tail, json={"options": options})
    assert "the other one" not in answer.text
    if not tail:
        assert answer.json() == ["sec__f.who", "syncAPI", "sec__f.who", 1]


@pytest.mark.parametrize("status", [204, 304])
@pytest.mark.parametrize("data", ["x", None, ["x"] * 1000_000])
def test_an_answer_that_may_have_no_body(served: Served, status: int, data: object) -> None:
    """Has none, whatever the function returns, and the next request on the connection is answered."""
    answer = served.client.post("/api/v1/al/sec__f.answers/s", json={"data": data, "status_code": status})
    assert (answer.status_code, answer.content, "content-type" in answer.headers) == (status, b"", False)
    assert served.client.get("/api/v1/al/sec__f.no_file").status_code == 204
    assert served.client.get(ECHO).json() == {}


def test_a_header_with_blanks_around_it(served: Served) -> None:
    """Is sent without them."""
    answer = served.client.post("/api/v1/al/sec__f.answers/s", json={"data": "x", "headers": {"X-A": " a b\t"}})
    assert (answer.status_code, answer.headers["x-a"]) == (200, "a b")


NAMES = [
    "../../../evil.txt",
    "..\\..\\evil.txt",
    "/etc/evil.txt",
    "C:\\evil.txt",
    "..",
    "a\x00b",
    "é" * 300,
    "",
    "a/../b",
]


@pytest.mark.parametrize("name", NAMES)
def test_an_upload_stays_in_its_folder(served: Served, name: str) -> None:
    """Whatever its name says."""
    told = name.replace("\\", "\\\\").encode()
    body = b'--b\r\nContent-Disposition: form-data; name="files"; filename="%s"\r\n\r\nx\r\n--b--\r\n' % told
    kind = {"Content-Type": "multipart/form-data; boundary=b"}
    answer = served.client.post(ECHO, content=body, headers=kind)
    folder = Path(served.settings.resources) / ".uploads"
    if answer.status_code == 200:
        (file,) = answer.json()["files"]
        path = Path(file["filePath"])
        assert (path.parent, path.resolve().parent) == (folder, folder.resolve())
        assert re.fullmatch(r"\d{14}_[0-9A-Za-z]{16}_.*", path.name)
        assert not re.search(r"[/\\\x00-\x1f]", file["originalname"])
        assert (folder / file["originalname"]).resolve().parent == folder.resolve()
    assert not list(Path(served.settings.folder).parent.rglob("evil.txt"))


PATHS = ["../../outside.txt", "/etc/passwd", "a/../../../outside.txt", "..", "", "link"]


@pytest.mark.parametrize("path", PATHS)
def test_a_response_file_is_a_resource(served: Served, path: str) -> None:
    """No way leads out of the resource folder, not over a link either."""
    link = Path(served.settings.resources) / "link"
    link.unlink(missing_ok=True)
    link.symlink_to(Path(served.settings.folder).parent / "outside.txt")
    answer = served.client.get("/api/v1/al/sec__f.sends/s", params={"path": path})
    assert (answer.status_code, "outside" in answer.text.partition("detail")[0]) == (599, False), answer.text


@pytest.mark.parametrize("path", ["../../outside.txt", "/etc/passwd", "a/../../../x"])
def test_a_resource_path_leads_nowhere_else(served: Served, path: str) -> None:
    """``DFF.RSRC`` says so, or stays inside."""
    answer = served.client.get("/api/v1/al/sec__f.where/s", params={"path": path})
    inside = str(Path(served.settings.resources))
    assert answer.status_code == 599 or str(Path(answer.text).resolve()).startswith(inside), answer.text


FS = ["/api/v1/fs/x/../../etc/passwd", "/api/v1/fs/x/%2e%2e/%2e%2e/dff.yaml", "/..%2fdff.yaml", "/_func/..%2fstate.py"]


@pytest.mark.parametrize("path", FS)
def test_no_path_of_a_url_leads_to_a_file(served: Served, path: str) -> None:
    """There is no file service, and the page has three files."""
    answer = served.client.get(path)
    assert (answer.status_code, PASSWORD in answer.text) == (404, False)


def left(served: Served) -> list[Path]:
    """The temporary files that are there."""
    root = Path(served.settings.resources)
    return [path for name in (".uploads", ".downloads") if (root / name).is_dir() for path in (root / name).iterdir()]


def test_what_is_refused_leaves_no_file(served: Served) -> None:
    """Neither a request that is refused, nor a body that breaks off, nor one that is too long."""
    before = set(left(served))
    files = {"files": ("a.txt", b"x" * 100_000)}
    answers = [
        served.client.post("/api/v1/al/sec__f.gone/s", files=files),
        served.client.post(ECHO, files=files, headers={"X-Dff-Auth-Token": "bad"}),
        served.client.post(ECHO, files=files, data={"kwargs": "{"}),
        served.client.post(ECHO, content=b'--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nxxx',
                           headers={"Content-Type": "multipart/form-data; boundary=b"}),
    ]  # fmt: skip
    assert [answer.status_code for answer in answers] == [404, 401, 400, 400]
    assert set(left(served)) == before


def test_the_file_of_large_data_goes_with_its_answer(served: Served) -> None:
    """As soon as it is sent."""
    before = set(left(served))
    assert len(served.client.get("/api/v1/al/sec__f.large").json()) == 1000
    wait_until(lambda: set(left(served)) == before)


def test_temporary_files_go_when_their_time_has_come(served: Served) -> None:
    """An hour after they came, and no other file with them."""
    served.client.post(ECHO, files={"files": ("a.txt", b"x")})
    resources, now = Path(served.settings.resources), served.clock()
    kept = resources / ".uploads" / "mine.txt"
    kept.write_text("not theirs")
    before = len(left(served))
    assert temporary_files.clean(resources, now) == 0
    assert temporary_files.clean(resources, now + 3700) == before - 1
    assert left(served) == [kept]
    kept.unlink()


def test_uploads_have_limits(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a file, of the texts, and of the number of parts; nothing of what is too long stays."""
    for name in ("LONGEST_FILE", "LONGEST_TEXT"):
        monkeypatch.setattr(uploads, name, 1000)
    monkeypatch.setattr(uploads, "MOST_PARTS", 5)
    before = set(left(served))
    answers = [
        served.client.post(ECHO, files={"files": ("a", b"x" * 1001)}),
        served.client.post(ECHO, files={"files": ("a", b"x")}, data={"t": "y" * 1001}),
        served.client.post(ECHO, files=[("files", (f"{n}", b"x")) for n in range(6)]),
    ]
    assert [(one.status_code, one.json()["message"]) for one in answers] == [(400, "Uploading file failed")] * 3
    assert set(left(served)) == before
    assert served.client.post(ECHO, files={"files": ("a", b"x" * 1000)}).status_code == 200


def test_bodies_have_a_limit(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those that are small only while they are packed."""
    import gzip  # noqa: PLC0415

    monkeypatch.setattr(bodies, "LONGEST", 1000)
    packed = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    plain = served.client.post(ECHO, json={"x": "y" * 1001})
    bomb = served.client.post(ECHO, content=gzip.compress(b'{"x": "' + b"y" * 100_000 + b'"}'), headers=packed)
    assert [one.json()["message"] for one in (plain, bomb)] == ["Invalid request body"] * 2


@pytest.mark.parametrize("depth", [200, 100_000])
def test_deep_json_ends_nothing(served: Served, depth: int) -> None:
    """It is refused, or passed on."""
    answer = served.client.post(
        ECHO, content='{"x":' * depth + "1" + "}" * depth, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code in {200, 400, 599}, answer.text
    assert served.client.get("/api/v1/al/sec__f.other").text == "the other one"


def test_a_password_is_shown_to_nobody(served: Served) -> None:
    """Neither in the log of a run, nor in its exception, nor on the page."""
    answer = served.client.get("/api/v1/al/sec__f.prints")
    page = served.client.get("/_func/state").text
    direct = served.client.post("/_func/call", json={"funcId": "sec__f.prints", "kwargs": {}}).text
    assert "*****" in answer.json()["detail"]["exception"]
    assert "*****" in direct
    assert PASSWORD not in answer.text + page + direct


def test_the_secrets_of_the_file_are_shown_to_nobody(served: Served) -> None:
    """Those of connectors and of API auth: not where everything is listed, not by ``repr``."""
    seen = [
        served.client.get(path).text
        for path in ("/_func/state", "/api/v1/func-api-list", "/api/v1/func-list", "/api/v1/al/sec__f.connects")
    ]
    entities = served.platform.entities
    seen += [repr(entities.declared), repr(entities.connector("guarded")), repr(entities.auth("basic"))]
    assert not [text for text in seen if CONNECTED in text or BASIC in text or PASSWORD in text]


def test_the_request_is_not_remembered(served: Served) -> None:
    """Its headers may have what nobody else may see."""
    served.client.get(ECHO, headers={"Authorization": "Bearer very-secret-token"})
    assert "very-secret-token" not in json.dumps(served.platform.runs.latest(9))


def test_a_traceback_has_frames_of_scripts_only(served: Served) -> None:
    """No path of this machine, no code of ours."""
    told = served.client.get("/api/v1/al/sec__f.library").json()["detail"]["traceback"]
    frames = re.findall(r'File "([^"]*)"', told)
    assert frames == ["sec__f"]
    assert str(Path(served.settings.folder)) not in told


FOREIGN = [
    {"Origin": "http://evil.example"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Host": "evil.example"},
    {"Origin": "null"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
@pytest.mark.parametrize("path", ["/_func/call", "/_func/state", "/api/v1/func/sec__f.other"])
def test_pages_of_other_origins_are_refused(served: Served, path: str, headers: dict[str, str]) -> None:
    """On the page and where nobody has to sign in; also under a name that was made to mean this machine."""
    method = "GET" if path.endswith("state") else "POST"
    body = {"funcId": "sec__f.other", "kwargs": {}} if path.endswith("call") else {}
    answer = served.client.request(method, path, json=body if method == "POST" else None, headers=headers)
    assert (answer.status_code, answer.json()["reason"]) == (401, "EUserPrivilege")
    assert "the other one" not in answer.text


@pytest.mark.parametrize("name", ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"])
def test_behind_a_proxy_nobody_is_of_this_machine(served: Served, name: str) -> None:
    """It asks from here for everybody: neither the page nor what needs no key here is for them; APIs are."""
    asked = [("GET", "/"), ("GET", "/_func/state"), ("POST", "/_func/call"), ("POST", "/api/v1/func/sec__f.other")]
    for method, path in asked:
        answer = served.client.request(method, path, headers={name: "192.0.2.1"})
        assert (answer.status_code, answer.json()["ok"]) == (401, False), path
    assert served.client.get("/api/v1/al/sec__f.other", headers={name: "192.0.2.1"}).text == "the other one"


def test_the_own_page_is_not(served: Served) -> None:
    """Its requests are answered."""
    own = {"Origin": served.url, "Sec-Fetch-Site": "same-origin"}
    answer = served.client.post("/_func/call", json={"funcId": "sec__f.other", "kwargs": {}}, headers=own)
    assert json.loads(answer.json()["data"]["value"]) == "the other one"
    page = served.client.get("/")
    assert (page.status_code, "default-src 'none'" in page.headers["content-security-policy"]) == (200, True)


HOSTILE = ["GET /api/v1/al/%00 HTTP/1.1", "GET /api/v1/al/%ff%fe/s?%ff=%fe HTTP/1.1", "GET //evil/ HTTP/1.1"]


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_lines_are_answered(served: Served, line: str) -> None:
    """In the envelope of errors."""
    method, path, _ = line.split(" ")
    answer = served.client.request(method, httpx.URL(served.url).copy_with(raw_path=path.encode()))
    assert (answer.status_code, answer.json()["ok"]) == (404, False)
