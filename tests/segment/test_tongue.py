"""Documents in Welsh, Irish or Gaelic: who was there is read, and a finding tells that the rest is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

WELSH = """CYNGOR CYMUNED CWM LLWYFEN

COFNODION y cyfarfod a gynhaliwyd nos Lun, 3 Mehefin 2024 yn Neuadd y Pentref

Presennol: Cyng. A Rees (Cadeirydd), Cyng. T Huws. Hefyd yn bresennol: Mrs D Quill (Clerc)

1. Ffyrdd

Adroddodd y Clerc fod y twll yn y ffordd ger yr ysgol wedi ei drwsio gan y Cyngor Sir, ac y byddai yn ysgrifennu eto ynghylch yr arwyddion. Diolchwyd i’r Clerc. Trafodwyd y llwybr ger yr afon, ac yr oedd y Cynghorwyr yn gytûn fod angen ei glirio.
"""
IRISH = """COMHAIRLE CHONTAE DHÚN AILL

MIONTUAIRISCÍ an chruinnithe a tionóladh ar an Luan, 10ú Meitheamh 2024

I LÁTHAIR: An Comh. A. Ní Bhaoill, Cathaoirleach; An Comh. T. Ó Sé

1. BÓITHRE

Bhí plé ag na comhaltaí maidir leis an mbóthar ag an scoil agus leis an tsolas ar an gcé. Dúirt an tInnealtóir go raibh na hoibreacha le tosú seo chugainn, agus go mbeadh tuairisc ag an gcruinniú dá éis. Ghabh na comhaltaí buíochas leis.
"""
ENGLISH = """WEX PARISH COUNCIL

Minutes of the meeting held on Monday 3 June 2024

Present: Cllr A Rees (Cadeirydd/Chair), Cllr T Huws

1. Ffyrdd / Roads

The Clerk reported that Ffordd y Bont, Lôn yr Ysgol and Maes yr Ŵyn had been swept, and that Neuadd y Pentref was to be painted.
"""


@pytest.mark.parametrize(
    ("text", "date", "names", "tongue"),
    [
        (WELSH, "2024-06-03", ["A Rees", "T Huws", "D Quill"], "Welsh"),
        (IRISH, "2024-06-10", ["A. Ní Bhaoill", "T. Ó Sé"], "Irish"),
        (ENGLISH, "2024-06-03", ["A Rees", "T Huws"], None),
    ],
    ids=["Welsh", "Irish", "English with Welsh names"],
)
def test_another_tongue_is_told(
    parsed: Callable[..., Any], text: str, date: str, names: list[str], tongue: str | None
) -> None:
    result = parsed(text)
    document = result.document
    assert (document.kind, document.meeting.date) == ("minutes", date)
    assert [record.name for record in document.attendance] == names
    told = " ".join(finding.message for finding in result.findings if finding.code == "other-language")
    assert [name for name in ("Welsh", "Irish", "Gaelic") if name in told] == ([tongue] if tongue else [])
