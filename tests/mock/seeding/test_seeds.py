"""What a seed makes of a store, and what is refused with its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from dffkit_mock.instance import Instance
from dffkit_mock.seeding import SeedRefused, apply_seed, export_state, read_seed, write_yaml
from dffkit_mock.seeding.creating import tenant_of
from dffkit_mock.state.shelf import Shelf
from dffkit_mock.store import Store
from hypothesis import given
from hypothesis import strategies as st

from ..clock import NOW, Clock
from ..store.test_memory import listed
from ..store.test_sqlite import ANY_JSON, ANY_TEXT

if TYPE_CHECKING:
    from dffkit_mock.catalogue import Catalogue
    from dffkit_mock.state import Resource
    from dffkit_mock.state.kind import Kind

HELLO = """
functiongraph:
  alias:
    - name: other
      version: latest
      $in: [mock-project, "urn:fss:cn-north-4:mock-project:function:default:hello:latest"]
  function:
    - func_name: hello
      package: default
      runtime: Python3.9
      handler: index.handler
      timeout: 3
      memory_size: 128
      code_type: inline
      code_filename: index.py
      func_code: {file: aGVsbG8=}
      $children:
        version: [{version: v1}]
        alias: [{name: live, version: v1}]
"""
FUNCTION = ("functiongraph", "function")
URN = "urn:fss:cn-north-4:mock-project:function:default:hello:latest"
TAG, POINTS = ("guance", "tag"), ("dataway", "points")
PLACES = st.lists(ANY_TEXT, max_size=2)
VALUES = st.dictionaries(ANY_TEXT | st.sampled_from(["$key", "$in", "$value"]), ANY_JSON, max_size=3)

# What a person writes for these is not what the example of the create has.
OTHERWISE: dict[tuple[str, str], dict[str, Any]] = {
    ("functiongraph", "alias"): {"name": "live", "version": "latest"},
    ("functiongraph", "tag"): {"key": "team", "value": "a"},
    ("guance", "member"): {"uuid": "acnt_1", "roleUUIDs": ["general"]},
}


def fill(instance: Instance, catalogue: Catalogue, source: Any) -> int:
    """Applies a seed."""
    return apply_seed(read_seed(source), instance, catalogue)


def refusal(instance: Instance, catalogue: Catalogue, source: Any) -> str:
    """Why a seed is refused; the store is as it was."""
    before = listed(instance.store._tables)
    with pytest.raises(SeedRefused) as caught:
        fill(instance, catalogue, source)
    assert listed(instance.store._tables) == before
    return str(caught.value)


def test_a_record_is_made_as_its_create_makes_it(catalogue: Catalogue, instance: Instance) -> None:
    """Ids and moments filled in, in the published project; children under it, wherever they stand in the seed."""
    assert fill(instance, catalogue, HELLO) == 4
    (record,) = instance.store.records(FUNCTION, ("mock-project",))
    assert (record.key, record.value["code_size"]) == (URN, 5)
    below = ("mock-project", URN)
    assert [one.key for one in instance.store.records(("functiongraph", "version"), below)] == ["v1"]
    assert [one.key for one in instance.store.records(("functiongraph", "alias"), below)] == ["live", "other"]


def test_what_the_seed_says_is_what_the_record_has(catalogue: Catalogue, instance: Instance) -> None:
    """Ids, moments and whatever else the vendor would fill in."""
    fill(instance, catalogue, {"guance": {"tag": [{"name": "a", "uuid": "tag_1", "createAt": 5}, {"name": "b"}]}})
    first, second = instance.store.records(TAG, ())
    assert (first.key, first.value["uuid"], first.value["createAt"]) == ("tag_1", "tag_1", 5)
    assert second.key.startswith("tag_")
    assert second.value["createAt"] == NOW


def test_a_record_is_put_beside_those_that_stand_from_the_beginning(catalogue: Catalogue, instance: Instance) -> None:
    """Of kinds that nothing creates, the examples of the specs stay; the same again from the export."""
    kind = standing(catalogue)
    first = kind.first[0].value
    fill(instance, catalogue, {kind.stem: {kind.name: [{**first, kind.id: "another"}]}})
    other = Instance(Clock())
    fill(other, catalogue, export_state(instance.store, secrets=True))
    for store in (instance.store, other.store):
        found = Shelf(store, catalogue.resources, kind).records([tenant_of(kind)])
        assert [record.key for record in found] == [*(record.key for record in kind.first), "another"]


def test_things_of_another_tenant_are_kept_apart(catalogue: Catalogue, instance: Instance) -> None:
    """As $in says."""
    seed = HELLO[HELLO.index("  function:") :].replace("- func_name", "- $in: [mine]\n      func_name")
    fill(instance, catalogue, f"functiongraph:\n{seed}")
    assert instance.store.scopes(FUNCTION) == [("mine",)]


def test_points_are_written_as_line_protocol(catalogue: Catalogue, instance: Instance) -> None:
    """A text alone has metrics; found again by queries, as if they had been sent now."""
    seed = {
        "dataway": {
            "points": ["cpu,host=a usage=1\ncpu usage=2 5", {"category": "logging", "lines": 'app message="x"'}]
        }
    }
    assert fill(instance, catalogue, seed) == 2
    items = instance.store.items(POINTS, ())
    assert [(item["category"], item["points"]) for item in items] == [("metric", 2), ("logging", 1)]
    assert items[0]["last"] == round(NOW * 1e9)
    fill(instance, catalogue, "dataway:\n  points: |\n    cpu usage=3\n")
    assert len(instance.store.items(POINTS, ())) == 3


def test_a_data_set_is_configured_by_its_name(catalogue: Catalogue, instance: Instance) -> None:
    """Or by the $key that requests call type."""
    fill(
        instance,
        catalogue,
        {"dataset": {"dataset": [{"name": "sales", "table": "t(A,B)"}, {"$key": "7", "name": "x"}]}},
    )
    assert [record.key for record in instance.store.records(("dataset", "dataset"), ())] == ["sales", "7"]


ALIAS = {"name": "a", "version": "latest"}
TAGS: list[tuple[list[Any], str]] = [
    ([{"nmae": "a"}], "guance.tag[0].nmae: tag has no such property; did you mean name?"),
    ([{"name": "a"}, {"name": 3}], 'guance.tag[1].name: the value is not of type "string" (got 3)'),
    ([{"name": "a", "createAt": "x"}], "guance.tag[0].createAt: number is expected"),
    (["a"], "guance.tag[0]: an object is expected, the properties of one record"),
    ([{"name": "a", "$in": 3}], "guance.tag[0].$in: a list of texts is expected"),
    ([{"$key": 3}], "guance.tag[0].$key: a text is expected"),
    ([{"$key": "a", "name": 3}], "guance.tag[0].name: string is expected"),
    ([{"$items": 3}], "guance.tag[0]: a log is {$in: […], $items: […]}"),
    ([{"name": {1: 2}}], "guance.tag[0].name: the name 1 has to be a text: put it in quotes"),
    ([{"name": b"x"}], "guance.tag[0].name: a value of bytes has no form in JSON"),
    ([{"name": "a", "uuid": "x"}, {"name": "b", "uuid": "x"}], "guance.tag[1]: there is a tag 'x' already"),
]
SEEDS: list[tuple[Any, str]] = [
    *(({"guance": {"tag": tags}}, sentence) for tags, sentence in TAGS),
    ({"functoingraph": {}}, "functoingraph: no such stem is served; did you mean functiongraph?"),
    ({"guance": {"mutt": [{}]}}, "guance.mutt: there is no such kind; did you mean mute?"),
    ({"guance": {"mutt": []}}, "guance.mutt: there is no such kind; did you mean mute?"),
    ("shop.yaml", "a seed is an object of stems, such as functiongraph:, and not a text: for a file give its Path"),
    ({"dataway": {"pionts": ["x"]}}, "dataway.pionts: there is no such kind; did you mean points?"),
    ({"guance": {"mute": [{"type": "host"}]}}, "guance.mute[0].type: the value is not one of"),
    ({"guance": {"tag": {"name": "a"}}}, "guance.tag: a list is expected, not an object"),
    ({"guance": []}, "guance: an object of kinds is expected, not a list"),
    ([], "a seed is an object of stems"),
    ({"$counts": {"ids": -1}}, "$counts: names with whole numbers"),
    ({"dataway": {"points": "cpu usage"}}, "dataway.points[0]: line 1, column 10: expected '='"),
    ({"dataway": {"points": [{"lines": "c a=1", "kind": "x"}]}}, "dataway.points[0]: line protocol is expected"),
    ({"dataset": {"dataset": [{"table": "t("}]}}, "dataset.dataset[0]: a data set needs a name"),
    ({"dataset": {"dataset": [{"name": "a", "table": "t("}]}}, "dataset.dataset[0]: table has to be a name"),
    ({"functiongraph": {"alias": [ALIAS]}}, "alias[0]: it belongs to a function: write it under the $children"),
    ({"functiongraph": {"alias": [{**ALIAS, "$in": ["p", "urn"]}]}}, "there is no function 'urn' it could belong to"),
    (HELLO.replace("[{version: v1}]", "[{version: v1}, {version: v1}]"), "version[1]: the function has a version v1"),
]


@pytest.mark.parametrize(("seed", "sentence"), SEEDS, ids=[sentence.partition(":")[0] for _, sentence in SEEDS])
def test_what_is_wrong_is_told_with_its_place_and_nothing_is_applied(
    catalogue: Catalogue, instance: Instance, seed: Any, sentence: str
) -> None:
    """Also where only the last record is wrong."""
    assert sentence in refusal(instance, catalogue, seed)


def test_everything_that_is_wrong_is_told_at_once(catalogue: Catalogue, instance: Instance) -> None:
    """Up to ten places, and how many more."""
    said = refusal(instance, catalogue, {"guance": {"tag": [{"nmae": "a"} for _ in range(12)]}})
    assert said.count("no such property") == 10
    assert said.endswith("; and 2 more")


def test_a_record_that_is_there_already_is_refused(catalogue: Catalogue, instance: Instance) -> None:
    """A seed is put beside what is there, never over it."""
    fill(instance, catalogue, {"guance": {"tag": [{"$key": "x", "name": "a"}]}})
    assert "there is a tag 'x' already" in refusal(
        instance, catalogue, {"guance": {"tag": [{"$key": "x", "name": "b"}]}}
    )
    assert "tag" in refusal(instance, catalogue, {"guance": {"tag": [{"uuid": "x", "name": "b"}]}})


def standing(catalogue: Catalogue) -> Kind:
    """A kind that nothing creates, whose examples have keys that are texts."""
    kinds = [kind for stem in catalogue.documents for kind in catalogue.resources.kinds(stem).values()]
    return next(
        kind for kind in kinds if not kind.is_made and kind.first and isinstance(kind.first[0].value[kind.id], str)
    )


def example_of(resource: Resource) -> Any:
    """What the spec shows of the body of an operation."""
    for content in (resource.route.request_body or {}).get("content", {}).values():
        if "example" in content:
            return content["example"]
        for example in content.get("examples", {}).values():
            return resource.document.resolve(example)["value"]
    return {}


def written(kind: Kind) -> dict[str, Any]:
    """A record of a kind as a person may write it."""
    creating = [resource for resource in kind.resources if resource.creates]
    if (kind.stem, kind.name) in OTHERWISE:
        return dict(OTHERWISE[kind.stem, kind.name])
    return dict(example_of(creating[0])) if creating else {}


def test_every_kind_that_can_be_created_can_be_seeded_exported_and_seeded_again(catalogue: Catalogue) -> None:
    """From the example of its create, below its parents; the same again from YAML and from JSON."""
    seeded, resources = 0, catalogue.resources
    kinds = [kind for stem in catalogue.documents for kind in resources.kinds(stem).values() if kind.is_made]
    for kind in kinds:
        if kind.name == "async_invocation":  # its body is the event, whatever that is
            continue
        seed: dict[str, Any] = {kind.name: [written(kind)]}
        above = kind.parent
        while above is not None:
            owner = resources.kind(kind.stem, above)
            seed, above = {owner.name: [{**written(owner), "$children": seed}]}, owner.parent
        instance = Instance(Clock())
        fill(instance, catalogue, {kind.stem: seed})
        assert kind.store_kind in instance.store.kinds()
        exported = export_state(instance.store, secrets=True)
        for text in (json.dumps(exported), write_yaml(exported)):
            other = Instance(Clock())
            fill(other, catalogue, text)
            assert listed(other.store._tables) == listed(instance.store._tables)
        seeded += 1
    assert seeded >= 60


@given(
    st.lists(st.tuples(PLACES, ANY_TEXT, VALUES), max_size=6),
    st.lists(st.tuples(PLACES, st.lists(ANY_JSON, min_size=1, max_size=3)), max_size=4),
    st.dictionaries(ANY_TEXT, st.integers(1, 2**53 - 1), max_size=3),
)
def test_what_is_exported_with_its_secrets_is_the_same_when_it_is_seeded_again(
    catalogue: Catalogue, records: list[Any], logs: list[Any], counts: dict[str, int]
) -> None:
    """Records, their order, keys and places, logs and counters, whatever the texts and values in them."""
    store, other = Store(), Instance(Clock())
    with store.transaction():
        for scope, key, value in records:
            store.put(("dataway", "kept"), tuple(scope), key, value)
        for scope, items in logs:
            store.append(("dataway", "noted"), tuple(scope), items)
        for name, number in counts.items():
            store.set_count(name, number)
    fill(other, catalogue, json.dumps(export_state(store, secrets=True)))
    assert listed(other.store._tables) == listed(store._tables)
    assert write_order(other.store) == write_order(store)


def write_order(store: Store) -> list[str]:
    """The keys of all places in the order of creation."""
    found = [record for kind in store.kinds() for scope in store.scopes(kind) for record in store.records(kind, scope)]
    return [record.key for record in sorted(found, key=lambda record: record.number)]


def test_secrets_are_masked_unless_they_are_asked_for(catalogue: Catalogue, instance: Instance) -> None:
    """In records and in logs; what is the key of a record is none, whatever its name."""
    with instance.store.transaction():
        instance.store.put(("guance", "access_key"), (), "k", {"sk": "s3cret", "token": "k", "name": "n"})
        instance.store.append(("dataway", "noted"), (), [{"password": "s3cret"}])
    assert "s3cret" not in json.dumps(export_state(instance.store))
    assert export_state(instance.store)["guance"] == {
        "access_key": [{"$key": "k", "sk": "***", "token": "k", "name": "n"}]
    }
    assert json.dumps(export_state(instance.store, secrets=True)).count("s3cret") == 2
