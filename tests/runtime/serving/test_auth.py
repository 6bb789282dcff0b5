"""Four ways to say who may call."""

from __future__ import annotations

import httpx
import pytest

from .served import Served, refused

FAILED = {"field": "Fixed Field", "basic": "HTTP Basic", "digest": "HTTP Digest", "new": "Func", "old": "Func",
          "truthy": "Func", "broken": "Func", "gone": "Func"}  # fmt: skip


@pytest.mark.parametrize(("api", "kind"), FAILED.items())
def test_nobody_passes_without_proof(served: Served, api: str, kind: str) -> None:
    """Every type refuses whoever proves nothing; a function that is broken, missing or only truthy does so too."""
    for path in (api, f"{api}/s?a=1"):
        assert refused(served.sync(path)) == (401, "EAPIAuth", f"{kind} Auth failed")


def test_fixed_field(served: Served) -> None:
    """Any one of the fields is enough; those of query and body are taken away."""
    assert served.sync("field", headers={"X-Token": "t1"}).json() == {}
    assert served.sync("field/s?tok=t2&a=1").json() == {"a": "1"}
    assert served.sync("field/s?tok=wrong&a=1", headers={"X-Token": "t1"}).json() == {"a": "1"}
    assert served.post("field/s", json={"pass": "t3", "a": 1}).json() == {"a": 1}
    assert served.post("field/s", data={"pass": "t3", "a": "1"}).json() == {"a": "1"}
    assert refused(served.post("field/s", json={"pass": ["t3"]}))[0] == 401
    assert refused(served.sync("field?tok=t2"))[0] == 400  # the normal form has no other fields


def test_basic(served: Served) -> None:
    """Each user passes with the right password, none with another's."""
    assert served.sync("basic/s?a=1", auth=("ann", "first")).json() == {"a": "1"}
    assert served.sync("basic/s?a=1", auth=("bob", "pä:ss")).json() == {"a": "1"}
    for user, password in (("ann", "pä:ss"), ("ann", ""), ("eve", ""), ("", "")):
        assert refused(served.sync("basic", auth=(user, password)))[0] == 401
    for header in (b"Basic", b"Basic !!", b"Basic /w==", b"Basic \xfc", b"Bearer x", b"Digest x"):
        assert refused(served.sync("basic", headers={b"Authorization": header}))[0] == 401
    assert served.sync("basic").headers["www-authenticate"] == 'Basic realm="SyncAPI:basic"'
    asked = served.client.get("/api/v1/async/later_basic")
    assert asked.headers["www-authenticate"] == 'Basic realm="AsyncAPI:later_basic"'


def test_digest(served: Served) -> None:
    """A user proves the password without sending it, by each form of call."""
    auth = httpx.DigestAuth("bob", "second")
    assert served.sync("digest/s?a=1", auth=auth).json() == {"a": "1"}
    assert served.post("digest", json={"kwargs": {"a": 1}}, auth=httpx.DigestAuth("ann", "first")).json() == {"a": 1}
    assert refused(served.sync("digest", auth=httpx.DigestAuth("bob", "first")))[0] == 401
    asked = served.sync("digest").headers["www-authenticate"]
    assert asked.startswith('Digest realm="SyncAPI:digest", nonce="')
    assert asked.endswith('", opaque="DataFlux Func Love You!", qop="auth"')


def test_an_id_that_no_header_can_have(served: Served) -> None:
    """Stands in what is asked for with percent signs."""
    realm = '"SyncAPI:%E4%BD%A0%22%E5%A5%BD"'
    assert served.sync('你"好').headers["www-authenticate"] == f"Basic realm={realm}"
    assert served.sync('你"好/s?a=1', auth=("ann", "first")).json() == {"a": "1"}
    assert 'realm="SyncAPI:%E4%BD%A0%E5%A5%BD%20digest"' in served.sync("你好 digest").headers["www-authenticate"]
    assert served.sync("你好 digest/s?a=1", auth=httpx.DigestAuth("bob", "second")).json() == {"a": "1"}


def test_a_digest_is_for_one_request(served: Served) -> None:
    """A proof is no good for another address, nor with a nonce that nobody gave."""
    auth = httpx.DigestAuth("bob", "second")
    sent = served.sync("digest/s?a=1", auth=auth).request.headers["authorization"]
    assert served.sync("digest/s?a=1", headers={"Authorization": sent}).status_code == 200
    assert refused(served.sync("digest/s?a=2", headers={"Authorization": sent}))[0] == 401
    nonce = sent.partition('nonce="')[2].partition('"')[0]
    assert refused(served.sync("digest/s?a=1", headers={"Authorization": sent.replace(nonce, "made-up")}))[0] == 401
    for header in ("Digest", 'Digest username="bob', "Digest =", 'Digest a="b", c'):
        assert refused(served.sync("digest", headers={"Authorization": header}))[0] == 401


@pytest.mark.parametrize("api", ["new", "old"])
def test_func(served: Served, api: str) -> None:
    """A function that returns ``True`` lets pass, whether it reads the request or is given it."""
    assert served.sync(f"{api}/s?a=1", headers={"X-My": "yes"}).json() == {"a": "1"}
    assert refused(served.sync(api, headers={"X-My": "no"})) == (401, "EAPIAuth", "Func Auth failed")


def test_what_a_function_raises_stays_inside(served: Served) -> None:
    """Why an auth function failed is not told to who may not call."""
    assert "hidden" not in served.sync("broken").text
