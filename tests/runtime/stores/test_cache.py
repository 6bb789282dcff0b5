"""The commands of CACHE, on both engines; Redis is the referee."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from dffkit.runtime.settings import RuntimeSettings
from dffkit.runtime.stores import CacheCommandError, CacheTypeError, Stores, UnknownCommandError, open_stores
from dffkit.runtime.stores.cache import Cache
from dffkit.runtime.stores.patterns import escaped
from dffkit.runtime.stores.redis import RedisStores
from dffkit.runtime.stores.sqlite import SqliteStores
from dffkit.runtime.testing import Clock
from hypothesis import given, settings
from hypothesis import strategies as st


def test_text(stores: Stores) -> None:
    """Text in, text out; numbers become text."""
    cache = stores.cache
    assert [cache.set("k", 1), cache.get("k"), cache.get("none")] == [True, "1", None]
    assert [cache.set("k", "2", not_exists=True), cache.set("new", 1.5, exists=True)] == [False, False]
    assert [cache.getset("k", b"\xff"), cache.get("k")] == ["1", "\udcff"]
    cache.mset({"a": "1", "b": "2"})
    assert cache.mget(["b", "none", "a"]) == {"b": "2", "none": None, "a": "1"}
    assert [cache.incr("n"), cache.incr("n", step=5), cache.incr("n", -7)] == [1, 6, -1]


def test_hashes(stores: Stores) -> None:
    """Fields with texts."""
    cache = stores.cache
    assert [cache.hset("h", "a", 1), cache.hset("h", "a", 2), cache.hsetnx("h", "a", 3)] == [1, 0, 0]
    cache.hmset("h", {"b": "x", "c": "y"})
    assert [cache.hget("h", "a"), cache.hget("h", "none")] == ["2", None]
    assert cache.hmget("h", ["b", "none"]) == {"b": "x", "none": None}
    assert cache.hgetall("h") == {"a": "2", "b": "x", "c": "y"}
    assert [cache.hincr("h", "a"), cache.hincr("h", "a", 2), cache.hdel("h", ["a", "b", "none"])] == [3, 5, 2]
    assert [cache.hkeys("h"), cache.hgetall("none")] == [["c"], {}]


def test_lists(stores: Stores) -> None:
    """Both ends of a list."""
    cache = stores.cache
    assert [cache.lpush("l", "a"), cache.lpush("l", ["b", "c"]), cache.rpush("l", ["d"])] == [1, 3, 4]
    assert [cache.lrange("l"), cache.lrange("l", -2, -1), cache.llen("l")] == [["c", "b", "a", "d"], ["a", "d"], 4]
    assert [cache.rpoplpush("l", "m"), cache.lpop("l"), cache.rpop("l"), cache.lpop("none")] == ["d", "c", "a", None]
    cache.ltrim("l", 1, -1)
    assert [cache.exists("l"), cache.type("l"), cache.lrange("m")] == [False, None, ["d"]]


def test_sets(stores: Stores) -> None:
    """Members once each."""
    cache = stores.cache
    assert [cache.sadd("s", ["a", "b", "a"]), cache.sadd("s", "b"), cache.srem("s", "a")] == [2, 0, 1]
    assert [cache.smembers("s"), cache.scard("s"), cache.sismember("s", "b"), cache.sismember("s", "a")] == [
        ["b"], 1, True, False,
    ]  # fmt: skip


def test_sorted_sets(stores: Stores) -> None:
    """Members by score."""
    cache = stores.cache
    assert [cache.zadd("z", {"a": 2, "b": 1.1, "c": float("inf")}), cache.zadd("z", {"a": 0})] == [3, 0]
    assert [cache.zrange("z"), cache.zrange("z", -1)] == [["a", "b", "c"], ["c"]]
    assert cache.run("ZRANGE", "z", 0, 1, "WITHSCORES") == ["a", "0", "b", "1.1000000000000001"]
    assert [cache.zcard("z"), cache.zrem("z", ["a", "x"])] == [3, 1]


def test_keys_of_every_kind(stores: Stores) -> None:
    """Patterns are Redis', and see no other keys of the runtime."""
    cache = stores.cache
    stores.keep("kept", "x", 60)
    stores.store.set("scope", "key", 1)
    cache.mset({"a@1": "1", "a@2": "2", "b[x]": "3"})
    cache.sadd("a@set", "m")
    assert cache.keys("a@?") == ["a@1", "a@2"]
    assert cache.keys() == ["a@1", "a@2", "a@set", "b[x]"]
    assert cache.keys(escaped("b[x]")) == ["b[x]"]
    assert cache.get_pattern("a@*") == {"a@1": "1", "a@2": "2"}
    assert [cache.delete_pattern("a@*"), cache.delete(["b[x]", "none"]), cache.keys()] == [3, 1, []]
    assert cache.publish("channel", "text") == 0


def test_ends(stores: Stores) -> None:
    """A key with an end says how long it has."""
    cache = stores.cache
    cache.set("k", "v", expires=100)
    assert cache.ttl("k") in {99, 100}
    assert 98_000 < cache.pttl("k") <= 100_000
    assert [cache.expire("k", 200), cache.expire("none", 1), cache.ttl("none")] == [True, False, -2]
    cache.set("k", "v")
    assert cache.ttl("k") == -1
    assert [cache.expireat("k", 1), cache.exists("k")] == [True, False]


def test_an_embedded_key_ends_by_the_clock(tmp_path: Any, clock: Clock) -> None:
    """After its seconds it is not there, for any command."""
    stores = SqliteStores(tmp_path / "x.sqlite", clock)
    cache = stores.cache
    cache.set("k", "v", expires=10)
    cache.rpush("l", "a")
    cache.expire("l", 10)
    cache.rpush("l", "b")
    clock.advance(10)
    assert [cache.get("k"), cache.keys(), cache.rpush("l", "c"), cache.ttl("l")] == [None, [], 1, -1]
    stores.close()


@pytest.mark.parametrize("pop", ["blpop", "brpop"])
def test_waiting_for_a_list(stores: Stores, runtime_settings: RuntimeSettings, pop: str) -> None:
    """It wakes when another puts something there, and gives up when the time is over."""
    assert getattr(stores.cache, pop)(["none", "empty"], timeout=0.05) is None
    found: list[Any] = []
    waiting = threading.Thread(target=lambda: found.append(getattr(stores.cache, pop)(["l", "m"], timeout=30)))
    waiting.start()
    other = open_stores(runtime_settings)
    other.cache.rpush("m", ["only"])
    waiting.join()
    other.close()
    assert found == [["m", "only"]]


def test_another_kind_of_value(stores: Stores) -> None:
    """The error is Redis', with a class of its own; nothing was changed."""
    stores.cache.set("k", "text")
    with pytest.raises(CacheTypeError, match="WRONGTYPE Operation against a key holding the wrong kind of value"):
        stores.cache.lpush("k", "x")
    assert stores.cache.get("k") == "text"


def test_what_redis_refuses(stores: Stores) -> None:
    """The message is Redis' own."""
    stores.cache.set("k", "text")
    with pytest.raises(CacheCommandError, match=r"^value is not an integer or out of range$"):
        stores.cache.incr("k")
    with pytest.raises(CacheCommandError, match=r"^wrong number of arguments for 'get' command$"):
        stores.cache.run("get")
    with pytest.raises(CacheCommandError, match="CACHE keeps text and numbers, not dict: turn it into text first"):
        stores.cache.set("k", {})  # type: ignore[arg-type]


def test_a_command_that_is_not_offered(stores: Stores) -> None:
    """It is named, with those that are."""
    with pytest.raises(UnknownCommandError, match=r"CACHE.run does not offer 'flushall'; it offers APPEND, .*ZSCORE"):
        stores.cache.run("flushall")


KEYS = st.sampled_from(["a", "b", "c"])
TEXTS = st.sampled_from(["", "1", "-2", "07", "x", "9223372036854775807", "1.5", "张"])
NUMBERS = st.sampled_from(["0", "1", "-1", "2", "-3", "x", "9223372036854775807", "-9223372036854775808"])
SCORES = st.sampled_from(["0", "1", "-1.5", "1e3", "inf", "-inf", "nan", "x", "0.1"])
ENDS = st.sampled_from(["100", "100000", "0", "-1", "x"])
PATTERNS = st.sampled_from(["*", "a", "?", "[ab]", "[^a]", "[a-b]", "\\a", "[", "[c", "x*"])


def _some(*parts: st.SearchStrategy[str], most: int = 3) -> st.SearchStrategy[list[str]]:
    """From one to several times these parts."""
    return st.lists(st.tuples(*parts), min_size=1, max_size=most).map(
        lambda rows: [text for row in rows for text in row]
    )


def _row(name: str, *parts: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[str, ...]]:
    def flat(found: tuple[Any, ...]) -> tuple[str, ...]:
        return (name, *(text for part in found for text in (part if isinstance(part, list) else [part])))

    return st.tuples(*parts).map(flat)


SET_WORDS = st.lists(st.sampled_from(["NX", "XX", "GET", "KEEPTTL", "EX", "PX", "100", "0"]), max_size=3)
Z_WORDS = st.lists(st.sampled_from(["NX", "XX", "CH"]), max_size=2)
RANGE_WORDS = st.lists(st.sampled_from(["REV", "WITHSCORES", "other"]), max_size=2, unique=True)
COMMANDS = st.one_of(
    _row("SET", KEYS, TEXTS, SET_WORDS), _row("GET", KEYS), _row("GETSET", KEYS, TEXTS),
    _row("MSET", _some(KEYS, TEXTS)), _row("MGET", _some(KEYS)), _row("INCR", KEYS), _row("DECR", KEYS),
    _row("INCRBY", KEYS, NUMBERS), _row("DECRBY", KEYS, NUMBERS), _row("STRLEN", KEYS), _row("APPEND", KEYS, TEXTS),
    _row("HSET", KEYS, _some(KEYS, TEXTS)), _row("HMSET", KEYS, _some(KEYS, TEXTS)),
    _row("HSETNX", KEYS, KEYS, TEXTS), _row("HGET", KEYS, KEYS), _row("HMGET", KEYS, _some(KEYS)),
    _row("HGETALL", KEYS), _row("HKEYS", KEYS), _row("HVALS", KEYS), _row("HLEN", KEYS), _row("HEXISTS", KEYS, KEYS),
    _row("HINCRBY", KEYS, KEYS, NUMBERS), _row("HDEL", KEYS, _some(KEYS)), _row("LPUSH", KEYS, _some(TEXTS)),
    _row("RPUSH", KEYS, _some(TEXTS)), _row("LPOP", KEYS), _row("RPOP", KEYS), _row("LPOP", KEYS, NUMBERS),
    _row("RPOP", KEYS, NUMBERS), _row("BLPOP", _some(KEYS), st.just("0.01")),
    _row("BRPOP", _some(KEYS), st.sampled_from(["0.01", "-1", "x"])), _row("RPOPLPUSH", KEYS, KEYS),
    _row("LLEN", KEYS), _row("LINDEX", KEYS, NUMBERS), _row("LRANGE", KEYS, NUMBERS, NUMBERS),
    _row("LTRIM", KEYS, NUMBERS, NUMBERS), _row("SADD", KEYS, _some(TEXTS)), _row("SREM", KEYS, _some(TEXTS)),
    _row("SCARD", KEYS), _row("SMEMBERS", KEYS), _row("SISMEMBER", KEYS, TEXTS),
    _row("ZADD", KEYS, Z_WORDS, _some(SCORES, TEXTS)), _row("ZREM", KEYS, _some(TEXTS)), _row("ZCARD", KEYS),
    _row("ZSCORE", KEYS, TEXTS), _row("ZRANGE", KEYS, NUMBERS, NUMBERS, RANGE_WORDS), _row("TYPE", KEYS),
    _row("KEYS", PATTERNS), _row("EXISTS", _some(KEYS)), _row("DEL", _some(KEYS)), _row("EXPIRE", KEYS, ENDS),
    _row("PEXPIRE", KEYS, st.sampled_from(["100000", "0", "x"])),
    _row("EXPIREAT", KEYS, st.sampled_from(["99999999999", "1", "x"])), _row("PERSIST", KEYS), _row("TTL", KEYS),
    _row("PUBLISH", KEYS, TEXTS),
)  # fmt: skip
UNORDERED = {"KEYS", "SMEMBERS", "HKEYS", "HVALS"}


def _replied(cache: Cache, name: str, arguments: tuple[str, ...]) -> Any:
    """The reply, or the class and the text of the error."""
    try:
        reply = cache.run(name, *arguments)
    except CacheCommandError as error:
        return type(error), str(error)
    if name in UNORDERED and isinstance(reply, list):
        return sorted(reply)
    if name == "HGETALL" and isinstance(reply, list):
        return dict(zip(reply[::2], reply[1::2], strict=True))
    return reply


def _compared(embedded: Cache, redis: Cache) -> Callable[[list[tuple[str, ...]]], None]:
    def compare(commands: list[tuple[str, ...]]) -> None:
        for cache in (embedded, redis):
            cache.delete_pattern("*")
        for number, (name, *arguments) in enumerate(commands):
            replies = [_replied(cache, name, tuple(arguments)) for cache in (embedded, redis)]
            assert replies[0] == replies[1], commands[: number + 1]

    return compare


def test_half_a_letter_is_no_text(stores: Stores) -> None:
    """Neither as a key nor as a value; bytes of every kind are."""
    for key, value in (("\ud800", "x"), ("key", "\ud800")):
        with pytest.raises(CacheCommandError, match="CACHE keeps text as UTF-8 has it"):
            stores.cache.set(key, value)
    stores.cache.set("key", b"\xff")
    assert stores.cache.get("key") == "\udcff"


@pytest.mark.parametrize("examples", [150, pytest.param(5000, marks=pytest.mark.nightly)])
def test_the_embedded_cache_replies_as_redis_does(tmp_path: Any, redis_url: str, examples: int) -> None:
    """Any sequence of commands gets the same replies and the same errors from both."""
    embedded, redis = SqliteStores(tmp_path / "x.sqlite"), RedisStores(redis_url)
    compare = _compared(embedded.cache, redis.cache)
    settings(max_examples=examples)(given(st.lists(COMMANDS, min_size=10, max_size=30))(compare))()
    embedded.close()
    redis.close()
