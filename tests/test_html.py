"""HTML: the Nu HTML checker finds no error on any page, and no page reaches outside its own folder."""

import html
import re
import shutil
import subprocess
from pathlib import Path, PurePosixPath

import pytest

from tsudoi import build
from tsudoi.languages import Tongue, tongue

VNU = Path(__file__).parent / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
LINK = re.compile(r"""(?:href|src|action|srcset)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
ELSEWHERE = re.compile(r"^(?:https?:|tel:|mailto:|data:|geo:)")


def java() -> bool:
    """Whether Java runs: macOS has a `java` that only asks for one."""
    asked = ["java", "-version"]
    return shutil.which("java") is not None and subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.criterion("4.1.1")
@pytest.mark.slow
@pytest.mark.skipif(not java(), reason="no Java here: the Nu HTML checker cannot run")
@pytest.mark.skipif(not VNU.is_file(), reason="the Nu HTML checker is not here: `make test` fetches it")
def test_the_nu_html_checker_finds_no_error(sample_site: Path) -> None:
    command = ["java", "-Xss4m", "-jar", str(VNU), "--errors-only", "--skip-non-html", str(sample_site)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.stderr[:4000] == ""
    assert checked.returncode == 0


def pages(outcome: build.Outcome) -> dict[PurePosixPath, str]:
    return {item.path: item.body.decode() for item in outcome.artifacts if item.path.suffix == ".html"}


def targets(text: str) -> list[str]:
    found = ("".join(groups) for groups in LINK.findall(text))
    return [part.strip().split(" ")[0] for value in found for part in value.split(",") if part.strip()]


def test_every_link_inside_the_site_leads_to_a_file_and_to_an_element_of_it(sample_outcome: build.Outcome) -> None:
    site = {str(item.path): item.body for item in sample_outcome.artifacts}
    dead = []
    for path, text in pages(sample_outcome).items():
        if path.name == "404.html":
            continue  # served under any address, so its links start at the root of the site
        for target in targets(text):
            if ELSEWHERE.match(target):
                continue
            address, _, fragment = target.replace("&amp;", "&").partition("#")
            goal = resolved(path, address.partition("?")[0])
            if goal not in site or (fragment and not has_id(site[goal], fragment)):
                dead.append((str(path), target))
    assert dead == []


def resolved(page: PurePosixPath, address: str) -> str:
    """The file a browser would ask for, from a page of the site."""
    if not address:
        return str(page)
    parts: list[str] = list(page.parent.parts)
    for step in address.split("/"):
        if step == "..":
            assert parts, f"{page} links above the site: {address}"
            parts.pop()
        elif step not in ("", "."):
            parts.append(step)
    return "/".join(parts) if not address.endswith(("/", "..", ".")) else "/".join([*parts, "index.html"])


def has_id(body: bytes, fragment: str) -> bool:
    return re.search(rf"""\bid=(?:"{re.escape(fragment)}"|{re.escape(fragment)}[\s>])""", body.decode()) is not None


def test_no_page_holds_an_inline_script_style_or_handler(sample_outcome: build.Outcome) -> None:
    inline = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=", re.IGNORECASE)
    assert {
        str(path): inline.findall(text) for path, text in pages(sample_outcome).items() if inline.search(text)
    } == {}


def language(path: PurePosixPath) -> Tongue:
    """That of a page, by its folder."""
    return tongue(path.parts[0])


def test_every_page_carries_the_strict_policy_and_lets_readers_zoom(sample_outcome: build.Outcome) -> None:
    for path, page in pages(sample_outcome).items():
        text = html.unescape(page)
        assert "default-src 'none'; script-src 'self'; style-src 'self';" in text, path
        assert "unsafe" not in text.partition("</head>")[0], path
        assert "user-scalable" not in text, path
        assert f'<html lang="{language(path).html}"' in text, path


def test_every_page_has_a_title_of_its_own(sample_outcome: build.Outcome) -> None:
    titles: dict[tuple[str, str], PurePosixPath] = {}
    for path, text in pages(sample_outcome).items():
        title = re.search(r"<title(?: lang=\"ja\")?>(.*?)</title>", text, re.DOTALL)
        assert title, path
        own = (language(path).code, title[1])
        assert own not in titles, (path, titles.get(own))
        titles[own] = path
