"""Damaged text layers: what is decoded, what is left alone, what is told."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_parser.extract import ocr
from minutes_parser.extract.damage import Decoded, _Run, findings, is_gibberish, restore_ligatures, solve
from minutes_parser.extract.known_words import KNOWN, evidence
from minutes_parser.extract.pdf import read
from minutes_parser.layout import Layout, Line, Page


def shifted(text: str, by: int) -> str:
    """What a font without a map prints for a text whose codes lie `by` below those of its letters."""
    return "".join(chr(ord(character) - by) for character in text)


def meaning(codes: str, before: str = "", after: str = "") -> str:
    """One run of damaged codes as far as it can be decoded."""
    table = solve([_Run(before, codes, after)])
    return "".join(table.get(code, code) for code in codes)


def test_evidence_is_the_same_in_every_run() -> None:
    """Sets have another order in every run; the last digit of a sum may not tell capitals from small letters."""
    told = "from minutes_parser.extract.known_words import KNOWN, evidence; print(evidence(KNOWN))"
    weights = {
        subprocess.run(
            [sys.executable, "-c", told], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3", "4")
    }
    assert len(weights) == 1


@pytest.mark.parametrize(
    "text",
    [
        "That the minutes be received and noted.",
        "THE CLERK REPORTED ON THE ACCOUNTS",
        "That the hedge at Thornby Lane be cut by 14 May (£85.50).",
        "Cyngor Cymuned Llanfair: cofnodion y cyfarfod a gynhaliwyd yn y neuadd",
        "Cathaoirleach: thanked the members for their support",
    ],
)
@pytest.mark.parametrize("by", [29, 31, 3, -1, 27])
def test_shifted_text_is_decoded(text: str, by: int) -> None:
    plain = "".join(character for character in text if character.isascii())
    assert meaning(shifted(plain, by)) == plain


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        ("&OHUN\xb6V\x035HSRUW", "Clerk’s Report"),
        ("\xb3UHSRUW\xb4\x03\xb1\x03DJUHHG", "“report” – agreed"),
        ("7KH\x03FRVW\x03ZDV\x03\x85\x1b\x18\x11", "The cost was £85."),
        ("\x87\x03PHHWLQJ", "• meeting"),
    ],
)
def test_glyph_numbers_of_signs_are_known(codes: str, text: str) -> None:
    """Beyond ASCII the glyphs follow the order of Mac Roman."""
    assert meaning(codes) == text


def test_letters_around_a_damaged_run_belong_to_its_words() -> None:
    assert meaning(shifted("ting the Council's ", 29), before="indica") == "ting the Council's "


@pytest.mark.parametrize(
    "text",
    [
        "The Clerk reported that the meeting was closed",
        "MINUTES OF THE ANNUAL PARISH MEETING",
        "Siân Llywelyn-Pugh, Caoimhín Ó Súilleabháin, Pádraig Mac Giolla",
        "Cynhaliwyd y cyfarfod nesaf yn y neuadd",
        "Tá an cruinniú críochnaithe",
        "A/17/0423/FUL  SW1A 2AA  12.05.2024  £1,204.50",
        "XKCD QWRT ZPLM",
        "WXY 123",
        "7",
    ],
)
def test_sound_text_is_left_alone(text: str) -> None:
    """A font may lack a map and yet give the right characters; codes and names prove nothing either way."""
    assert meaning(text) == text


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=12))
def test_short_codes_are_rarely_words(codes: str) -> None:
    """What is changed became known words, at least one of five letters."""
    table = solve([_Run("", codes, "")])
    if any(table.get(code, code) != code for code in codes):
        decoded = "".join(table.get(code, " ") for code in codes)
        words = "".join(c if c.isalpha() else " " for c in decoded).lower().split()
        assert evidence(words) >= 4.5 and set(words) & KNOWN


@pytest.mark.parametrize(
    ("runs", "table"),
    [
        ([_Run("PRESE", "/", "T"), _Run("", "/", "R"), _Run("D", "/", "")], {"/": "N"}),
        ([_Run("appoi", "#", "tment"), _Run("Wi", "#", "ston")], {"#": "n"}),
        ([_Run("", "/", "R"), _Run("D", "/", "")], {}),
        ([_Run("and", "/", "or")], {}),
        ([_Run("report", "~", "")], {}),  # an "s", or a mark
    ],
)
def test_one_lost_letter(runs: list[_Run], table: dict[str, str]) -> None:
    """A single code is replaced where one letter, and no other, makes known words."""
    assert solve(runs) == table or (not table and all(solve(runs).get(code) in (None, code) for code in "/#~"))


# ---- whole files


def pdf(content: str, encoding: str = "") -> bytes:
    """A page whose font /F1 is sound and whose font /F2 gives glyph numbers and has no character map."""
    fonts = (
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Invented/Encoding/Identity-H/DescendantFonts[5 0 R]>>",
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Invented/CIDSystemInfo"
        "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 6 0 R>>",
        "<</Type/FontDescriptor/FontName/ABCDEF+Invented/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 900"
        "/Descent -200/CapHeight 700/StemV 80>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents 8 0 R>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
    )
    out, offsets = "%PDF-1.5\n", []
    for number, each in enumerate(("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[7 0 R]/Count 1>>", *fonts), 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(offsets) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010d} 00000 n \n" for at in offsets)
    return (out + f"trailer<</Size {len(offsets) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF").encode("latin-1")


def sound(text: str, y: float, x: float = 50) -> str:
    return f"BT /F1 10 Tf {x} {y} Td ({text}) Tj ET\n"


def glyphs(text: str, y: float, x: float = 50, by: int = 29) -> str:
    codes = "".join(f"{ord(character) - by:04x}" for character in text)
    return f"BT /F2 10 Tf {x} {y} Td <{codes}> Tj ET\n"


def texts(layout: Layout) -> list[str]:
    return [line.text for page in layout.pages for line in page.lines]


def codes(layout: Layout) -> list[tuple[str, str, int | None]]:
    return [(finding.severity, finding.code, finding.page) for finding in layout.findings]


def test_damaged_words_in_a_sound_line() -> None:
    layout = read(
        pdf(sound("RESOLVED:", 700) + glyphs("That the report be noted", 700, x=120) + sound("Ann Bell spoke.", 680)),
        "mixed.pdf",
    )
    assert texts(layout) == ["RESOLVED: That the report be noted", "Ann Bell spoke."]
    assert codes(layout) == [("info", "damaged-text-decoded", 1)]


def test_undamaged_page_has_no_finding() -> None:
    assert codes(read(pdf(sound("RESOLVED: WKDW the report be noted", 700)), "sound.pdf")) == []


def test_damage_that_proves_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name alone cannot be decoded for certain."""
    monkeypatch.setattr(ocr, "is_available", lambda: False)
    filler = "".join(sound("The council agreed that the hedge be cut back.", 600 - 12 * k) for k in range(6))
    layout = read(pdf(sound("Chair:", 700) + glyphs("Zyxwv Qrstu", 700, x=120) + filler), "name.pdf")
    assert codes(layout) == [("warning", "damaged-text-part", 1)]


@pytest.mark.skipif(not ocr.is_available(), reason="Tesseract or pytesseract is not installed")
def test_sound_page_with_a_damaged_name_is_not_read_by_ocr() -> None:
    filler = "".join(sound("The council agreed that the hedge be cut back.", 600 - 12 * k) for k in range(6))
    layout = read(pdf(glyphs("Zyxwv Qrstu", 700) + filler), "name.pdf")
    assert "read-by-ocr" not in [code for _, code, _ in codes(layout)]


def test_page_of_codes_without_meaning_is_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "is_available", lambda: False)
    layout = read(pdf(sound("Minutes", 700) + glyphs("Zyxwv Qrstu Xkcdq Wvuts", 680)), "codes.pdf")
    assert codes(layout) == [("warning", "damaged-text", 1)]
    assert "tesseract" in layout.findings[0].message.lower()


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (Decoded("The meeting was closed."), []),
        (Decoded("The meeting was closed.", decoded=4), ["damaged-text-decoded"]),
        (Decoded("The meeting was closed. " * 5, lost=5), ["damaged-text-part"]),
        (Decoded("The meeting was closed. " * 5, lost=4), []),
        (Decoded("The meeting was closed.", lost=12), ["damaged-text"]),
    ],
)
def test_findings(page: Decoded, expected: list[str]) -> None:
    assert [finding.code for finding in findings(page, 1)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("qzx vbn kjh wrt plk mnb zxc dfg hjk lpq " * 20, True),
        ("The council agreed that the hedge of the green be cut back by the end of May. " * 9, False),
        ("Penderfynwyd bod y clerc yn ysgrifennu at y cyngor sir ynglyn a'r ffordd. " * 9, False),
        ("short", False),
    ],
)
def test_gibberish(text: str, expected: bool) -> None:
    assert is_gibberish(text) is expected


# ---- ligatures


def page(*lines: str) -> Page:
    return Page(
        number=1,
        lines=tuple(
            Line(
                text=text,
                bold=((0, len(text)),),
                runs=tuple((at, 0.0, 1.0) for at in range(len(text)) if not at or text[at - 1] == " "),
            )
            for text in lines
        ),
    )


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        (
            "The mee[ng received the ac[on list; no[ce and mo[on",
            "The meeting received the action list; notice and motion",
        ),
        ("commiUee members aUended; maUers and leUers", "committee members attended; matters and letters"),
        ("a\u019fairs, e\u019fect, o\u019fered", "affairs, effect, offered"),
    ],
)
def test_lost_ligatures_are_restored(torn: str, whole: str) -> None:
    (restored,), found = restore_ligatures([page(torn)])
    (line,) = restored.lines
    assert line.text == whole
    assert [finding.code for finding in found] == ["damaged-text-decoded"]
    assert line.bold == ((0, len(whole)),)
    words = [
        whole[a:b].strip() for (a, *_), (b, *_) in zip(line.runs, [*line.runs[1:], (len(whole), 0, 0)], strict=True)
    ]
    assert words == whole.split()


@pytest.mark.parametrize(
    "text",
    [
        "Councillor[s], member[s] and officer[s] of the committee[s]",
        "Mr McDonald, Mrs MacIver, Ms DeVere and Ms FitzGerald attended the meeting",
        "iPhone, eBay, YouTube and WhatsApp were discussed at the meeting",
        "see x*y, a*b and u*v",
    ],
)
def test_other_signs_inside_words_stay(text: str) -> None:
    (same,), found = restore_ligatures([page(text, text, text)])
    assert [line.text for line in same.lines] == [text] * 3 and not found
