"""DFF.CTX."""

from __future__ import annotations

from tests.runtime.ground import Ground


def test_all_scripts_of_a_task_share_it(ground: Ground) -> None:
    """Copies, as JSON has them; nothing of it outlives the task."""
    other = "def see():\n    found = DFF.CTX('a')\n    found.append(9)\n    return DFF.CTX.get('a')\n"
    code = """
    import __other
    before = DFF.CTX.get_all()
    DFF.CTX.set("a", (1, 2))
    DFF.CTX.set("none", None)
    seen = __other.see()
    found = [before, seen, DFF.CTX.has("none"), DFF.CTX.has("b"), DFF.CTX("b"), DFF.CTX.get_all()]
    DFF.CTX.delete("a")
    DFF.CTX.delete("a")
    found.append(DFF.CTX.has("a"))
    DFF.CTX.clear()
    return [*found, DFF.CTX.get_all()]
    """
    expected = [{}, [1, 2], True, False, None, {"a": [1, 2], "none": None}, False, {}]
    assert ground.body(code, set__other=other) == expected
    assert ground.value("set__script.run") == expected
