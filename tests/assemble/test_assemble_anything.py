"""どんなセルでも: assembling never stops, whatever stands in the cells, and never lets a private cell through."""

from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.assemble.inputs import a_record, a_register, a_table

from tsudoi import assemble, schemas

SOME = settings.default.max_examples * 3 // 5
LIKELY = st.sampled_from(
    [
        "可",
        "不可",
        "全市",
        "若葉(一部)",
        "2026-02-30",
        "nan",
        "1e999",
        "|",
        "||",
        "a|b|c|d",
        "\n",
        "../../x.jpg",
        "javascript:1",
        "終了",
        "9" * 400,
    ]
)
TEXTS = st.one_of(LIKELY, st.text(max_size=40))


@pytest.mark.parametrize("kind", schemas.SERVICE_KINDS)
@settings(max_examples=SOME, suppress_health_check=[HealthCheck.differing_executors], deadline=None)
@given(data=st.data())
def test_any_text_in_any_cell_is_assembled(kind, data):
    names = [field.name for field in schemas.of(kind).fields]
    cells = data.draw(st.dictionaries(st.sampled_from(names), TEXTS, max_size=len(names)))
    private = {field.name for field in schemas.of(kind).fields if not field.public}
    secret = dict.fromkeys(private - {"consent", "phone_consent"}, "これは秘密です")
    register = a_register(a_table(kind, data.draw(TEXTS), a_record(**cells) | secret))
    assert "これは秘密です" not in repr([asdict(service) for service in assemble.town(register).services])
    assert len(register.entries) == 1
