"""DFF.CACHE: every method of the platform's table, also those that are broken there."""

# ruff: noqa: ISC004 - rows of a table

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.ground import Ground

CASES: dict[str, tuple[str, Any]] = {
    "text": ("C.set('k', 1), C('k'), C.get('k'), C.get('none')", [True, "1", "1", None]),
    "not_exists": ("C.set('k', 'a'), C.set('k', 'b', not_exists=True), C('k')", [True, False, "a"]),
    "exists": ("C.set('k', 'a', exists=True), C('k')", [False, None]),
    "expires": ("C.set('k', 'a', expires=100), 90 < C.ttl('k') <= 100", [True, True]),
    "old places": ("C.set('k', 'a', 's', 100, True), C.get('k', 's'), C('k')", [True, "a", None]),
    "getset": ("C.getset('k', 'a'), C.getset('k', 'b'), C('k')", [None, "a", "b"]),
    "many": ("C.mset({'a': 1, 'b': 'x'}), C.mget(['a', 'b', 'c'])", [None, {"a": "1", "b": "x", "c": None}]),
    "incr": ("C.incr('n'), C.incr('n', 5), C.incrby('n', step=-2), C('n')", [1, 6, 4, "4"]),
    "hset": ("C.hset('h', 'f', 1), C.hset('h', 'f', 2), C.hset('h', 'f', 3, not_exists=True), C.hget('h', 'f')",
             [1, 0, 0, "2"]),
    "hsetnx": ("C.hsetnx('h', 'f', 1), C.hsetnx('h', 'f', 2)", [1, 0]),
    "hmset": ("C.hmset('h', {'a': 1, 'b': 2}), C.hmget('h', ['a', 'c']), C.hgetall('h')",
              [None, {"a": "1", "c": None}, {"a": "1", "b": "2"}]),
    "hget of several": ("C.hmset('h', {'a': 1, 'b': 2}), C.hget('h'), C.hget('h', ['a'])",
                        [None, {"a": "1", "b": "2"}, {"a": "1"}]),
    "hkeys": ("C.hmset('h', {'ab': 1, 'b': 2}), C.hkeys('h'), C.hkeys('h', 'a*'), C.hkeys('h', with_values=True)",
              [None, ["ab", "b"], ["ab"], {"ab": "1", "b": "2"}]),
    "hincr": ("C.hincr('h', 'n'), C.hincrby('h', 'n', 3), C.hdel('h', 'n'), C.hdel('h', ['n', 'm'])", [1, 4, 1, 0]),
    "lists": ("C.lpush('l', 'a'), C.rpush('l', ['b', 'c']), C.llen('l'), C.lrange('l'), C.lrange('l', 0, 1)",
              [1, 3, 3, ["a", "b", "c"], ["a", "b"]]),
    "pop": ("C.push('l', ['a', 'b', 'c']), C.lpop('l'), C.rpop('l'), C.pop('l'), C.pop('l')", [3, "c", "a", "b", None]),
    "ltrim": ("C.rpush('l', ['a', 'b', 'c']), C.ltrim('l', 0, 0), C.lrange('l')", [3, None, ["a"]]),
    "blocking": ("C.rpush('l', ['a', 'b', 'c']), C.blpop('l', 1), C.brpop('l', 1), C.bpop('l', 1), C.blpop('l', 0.01)",
                 [3, ["l", "a"], ["l", "c"], ["l", "b"], None]),
    "rpoplpush": ("C.rpush('l', ['a', 'b']), C.rpoplpush('l', 'm'), C.lrange('m'), C.rpoplpush('l', 'm', "
                  "dest_scope='s'), C.lrange('m', scope='s')", [2, "b", ["b"], "a", ["a"]]),
    "sets": ("C.sadd('s', ['a', 'b']), C.sadd('s', 'a'), C.srem('s', 'b'), C.scard('s'), C.smembers('s'), "
             "C.sismember('s', 'a')", [2, 0, 1, 1, ["a"], True]),
    "sorted sets": ("C.zadd('z', {'a': 2, 'b': 1}), C.zcard('z'), C.zrange('z', 0, -1), C.zrange('z'), "
                    "C.zrem('z', 'a')", [2, 2, ["b", "a"], ["b", "a"], 1]),
    "type": ("C.sadd('s', 'a'), C.type('s'), C.type('none')", [1, "set", None]),
    "keys": ("C.mset({'a1': 1, 'b': 2}), C.set('a2', 1, scope='s'), C.keys(), C.keys('a*'), C.keys(scope='s')",
             [None, True, ["a1", "b"], ["a1"], ["a2"]]),
    "exists of a key": ("C.set('k', 1), C.exists('k'), C.exists('none')", [True, True, False]),
    "expire": ("C.set('k', 1), C.ttl('k'), C.expire('k', 50), C.ttl('k') > 40, C.pttl('k') > 40000, C.ttl('none')",
               [True, -1, True, True, True, -2]),
    "expireat": ("C.set('k', 1), C.expireat('k', 4102444800), C.ttl('k') > 1000", [True, True, True]),
    "delete": ("C.mset({'a': 1, 'b': 2, 'c': 3}), C.delete('a'), C.delete(['b', 'none']), C.keys()",
               [None, 1, 1, ["c"]]),
    "patterns": ("C.mset({'a1': 1, 'a2': 2, 'b': 3}), C.get_pattern('a*'), C.delete_pattern('a*'), C.keys()",
                 [None, {"a1": "1", "a2": "2"}, 2, ["b"]]),
    "run": ("C.run('SET', 'whole', 'x'), C.run('GET', 'whole'), C('whole')", ["OK", "x", None]),
    "publish": ("C.publish('t', 'hello'), C.publish('t', 'hello', scope='s')", [0, 0]),
    "scopes are no patterns": ("C.set('k', 1, scope='a*'), C.set('k', 2, scope='ab'), C.keys('*', scope='a*'), "
                               "C.delete_pattern('*', scope='a*'), C.keys(scope='ab')", [True, True, ["k"], 1, ["k"]]),
    "scopes share no key": ("C.set('b:c', 1, scope='a'), C.get('c', scope='a:b')", [True, None]),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_a_method(ground_on_engine: Ground, name: str) -> None:
    """Text in, text out, on both engines."""
    code, expected = CASES[name]
    assert ground_on_engine.body(f"C = DFF.CACHE\nreturn [{code}]") == expected


def test_the_scope_is_the_script_in_which_the_code_stands(ground: Ground) -> None:
    """An imported script has its own."""
    other = "def put():\n    DFF.CACHE.set('k', 'theirs')\n"
    code = "import __other\n__other.put()\nDFF.CACHE.set('k', 'ours')\nreturn DFF.CACHE.mget(['k'], scope='set__other')"
    assert ground.body(code, set__other=other) == {"k": "theirs"}


def test_another_kind_of_value_is_named(ground: Ground) -> None:
    """As Redis says it."""
    outcome = ground.outcome("DFF.CACHE.lpush('k', 'a')\nDFF.CACHE.incr('k')")
    assert outcome.exception_type == "CacheTypeError"


def test_what_is_no_text_is_refused(ground: Ground) -> None:
    """There is no JSON in CACHE."""
    outcome = ground.outcome("DFF.CACHE.set('k', {'a': 1})")
    assert outcome.exception == "CACHE keeps text and numbers, not dict: turn it into text first"


def test_a_scope_of_half_a_letter(ground: Ground) -> None:
    """It is a scope as any other; a key of it is refused with a sentence."""
    assert ground.body(r"DFF.CACHE.set('k', 'x', scope='\ud800'); return DFF.CACHE.get('k', scope='\ud800')") == "x"
    outcome = ground.outcome(r"DFF.CACHE.set('\ud800', 'x')")
    assert outcome.exception_type == "CacheCommandError"
