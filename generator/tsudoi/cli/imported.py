"""import の結び: what an import ends with, in the language asked for: where every row went, the files, what is left to do."""

from collections.abc import Sequence

from tsudoi.cli.saying import Saying
from tsudoi.intake import DESK, PUBLISHER, Tally

_READ = Saying(
    "{read}行を読み、{made}件の記録にしました(見本の行 {dummies}・取り込まない行 {left_out})。",
    "{read} rows read, {made} records made ({dummies} dummies, {left_out} rows left out).",
)
_STAYED = Saying("  {path} は、もうあるのでそのままにしました。", "  {path} was there already and stays as it is.")
_AFTER = Saying(
    "「掲載同意」などを確かめてから、「tsudoi check」を実行してください。",
    "Look over 掲載同意 and the findings, then run “tsudoi check”.",
)
_REFUSED = Saying(
    "誤りがあるため、取り込みませんでした。フォルダは前のままです。",
    "Nothing was imported because there are errors. The folder was left as it was.",
)
_UNSAID = {
    DESK: Saying(
        "resources/districts.csv に「相談窓口」と「相談窓口の電話」を書いてください。ページは、ここへ電話するよう案内します。",
        "Write 相談窓口 and 相談窓口の電話 into resources/districts.csv: the pages send people there.",
    ),
    PUBLISHER: Saying(
        "resources/town.yaml の「発行者」に「電話」を書いてください。窓口のない小学校区では、ここへ電話するよう案内します。",
        "Write 電話 under 発行者 in resources/town.yaml: it is where people turn in districts without a desk.",
    ),
}


def refused(lang: str) -> str:
    """After errors."""
    return _REFUSED(lang)


def told(tally: Tally, fresh: Sequence[str], kept: Sequence[str], unsaid: Sequence[str], lang: str) -> str:
    """After an import: ``fresh`` and ``kept`` are paths of files, ``unsaid`` the telephones that are missing."""
    counts = {"read": tally.read, "made": tally.made, "dummies": tally.dummies, "left_out": tally.left_out}
    return "\n".join(
        (
            _READ(lang, **counts),
            *(f"  {path}" for path in fresh),
            *(_STAYED(lang, path=path) for path in kept),
            _AFTER(lang),
            *(_UNSAID[name](lang) for name in unsaid),
        )
    )
