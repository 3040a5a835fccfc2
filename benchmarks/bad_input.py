"""What bad files cost, and that they cost no other file: each is parsed by the real command beside a good one.

    python benchmarks/bad_input.py [NAME…] [--keep FOLDER]

Each bad file is built, put into a folder with a good one, and the folder given to `minutes-parser parse` and to
`minutes-parser ingest`. Printed are the seconds that `parse` took, the most memory that any one of its processes held
(MiB), its exit code, and what it said of the file. The last column names what went wrong: the good file's records
changed, the exit code does not fit the finding, or `ingest` left another exit code. NAME: only files whose name holds it.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

GOOD = "\n".join(
    (
        "Marsh Ellery Parish Council",
        "Minutes of the meeting held on 3 May 2016",
        "",
        "Present: Cllr A Quill (Chair), Cllr B Oster",
        "",
        "1. Apologies",
        "None.",
        "",
        "2. Footpaths",
        "RESOLVED that the stile on path 4 be mended.",
        "",
    )
)

Build = Callable[[], bytes]


# ---- PDF


def pdf(objects: list[bytes], *, root: int = 1) -> bytes:
    """A PDF of these objects, numbered from 1."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, start))
    return out.getvalue()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pages(contents: list[bytes], resources: bytes = b"") -> list[bytes]:
    """Catalogue, page tree, font, then a page and its content by turns."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(contents)))
    made = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(contents), kids),
        FONT,
    ]
    for index, content in enumerate(contents):
        made.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>%s>>/Contents %d 0 R>>"
            % (resources, 5 + 2 * index)
        )
        made.append(stream(content))
    return made


def text(*lines: str) -> bytes:
    shown = b"".join(b"(%s) Tj 0 -14 Td\n" % line.encode() for line in lines)
    return b"BT /F 11 Tf 60 780 Td\n" + shown + b"ET"


WORDS = re.findall(
    r"\w+",
    "the of and to in a was that for by on be is at council committee members report path stile hall bridge river "
    "agreed noted asked wrote mended painted cleaned letter county parish meadow market harbour winter summer",
)


def minutes(number: int = 1) -> bytes:
    """A page of its own, as full as pages of minutes are."""
    dice = random.Random(number)
    prose = [" ".join(dice.choices(WORDS, k=14)).capitalize() + "." for _ in range(38)]
    return text(*GOOD.splitlines(), f"{number}. Business {number}", *prose, f"{number} of many")


def many_pages(count: int) -> Build:
    return lambda: pdf(pages([minutes(number + 1) for number in range(count)]))


def many_documents(count: int) -> Build:
    """So many minutes of two pages each, every one with a title and an attendance list."""

    def build() -> bytes:
        made = []
        for number in range(count):
            dice = random.Random(number)
            prose = [" ".join(dice.choices(WORDS, k=14)).capitalize() + "." for _ in range(60)]
            body_name = " ".join(dice.choices(WORDS, k=6)).upper()  # one that is the same on all pages is furniture
            head = [f"MINUTES OF THE MEETING OF THE {body_name} COMMITTEE", f"HELD ON {number % 28 + 1} MAY 2016", ""]
            there = [f"Present: Cllr A {' '.join(dice.choices(WORDS, k=3)).title()} (Chair), Cllr B Oster", ""]
            body = ["3. Declarations", "Cllr Oster declared an interest in item 5.", "4. Bridges", *prose[40:]]
            last = ["5. Paths", "RESOLVED that the clerk write to the county.", "Action: the clerk", *prose[:20]]
            made += [
                text(*[""] * dice.randrange(6), *head, *there, *GOOD.splitlines()[5:], *prose[20:40]),
                text(*body, *last),
            ]
        return pdf(pages(made))

    return build


def truncated() -> bytes:
    whole = pdf(pages([minutes(number + 1) for number in range(6)]))
    return whole[: int(len(whole) * 0.6)]


def cyclic_tree() -> bytes:
    made = pages([minutes()])
    made[1] = b"<</Type/Pages/Count 9/Kids[2 0 R 4 0 R 2 0 R]/Parent 2 0 R>>"
    return pdf(made)


def cyclic_form() -> bytes:
    made = pages([b"/X Do"], b"/XObject<</X 6 0 R>>")
    made.append(
        stream(
            b"/X Do /X Do /X Do",
            b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X 6 0 R>>>>",
        )
    )
    return pdf(made)


def cyclic_references() -> bytes:
    """Cross references that name themselves as those before them."""
    whole = pdf(pages([minutes()]))
    start = whole.rindex(b"startxref")
    place = whole[start:].split()[1]
    return whole.replace(b"/Root 1 0 R>>", b"/Root 1 0 R/Prev %s>>" % place)


def nested_forms() -> bytes:
    """Thirty forms, each of which shows the next one ten times."""
    depth = 30
    made = pages([b"/X Do"], b"/XObject<</X 6 0 R>>")
    for level in range(depth):
        inside = b"/Resources<</XObject<</X %d 0 R>>>>" % (7 + level) if level < depth - 1 else b""
        made.append(stream(b"/X Do " * 10, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + inside))
    return pdf(made)


def million_characters(form: str) -> Build:
    dice = random.Random(1)

    def build() -> bytes:
        if form == "lines":
            body = (" ".join(dice.choices(WORDS, k=20)).encode() for _ in range(10_500))
            shown = b"".join(b"1 0 0 1 20 %d Tm (%s) Tj\n" % (830 - n % 820, each) for n, each in enumerate(body))
        elif form == "one line":
            shown = b"1 0 0 1 20 400 Tm (%s) Tj\n" % " ".join(dice.choices(WORDS, k=200_000)).encode()
        elif form == "one word":
            shown = b"1 0 0 1 20 400 Tm (%s) Tj\n" % (b"a" * 1_000_000)
        else:
            shown = b"".join(
                b"1 0 0 1 %d %d Tm (%s) Tj\n" % (20 + n % 97 * 6, 830 - n // 97 % 820, dice.choice(b"abc. ").to_bytes())
                for n in range(1_000_000)
            )
        return pdf(pages([b"BT /F 8 Tf\n" + shown + b"ET"]))

    return build


def rulings() -> bytes:
    """A page with some words and a grid of 200 by 200 boxes, each drawn by itself."""
    boxes = b"".join(b"%d %d 2 2 re S\n" % (20 + x * 2, 20 + y * 4) for x in range(200) for y in range(200))
    return pdf(pages([boxes + minutes()]))


def inflating_stream() -> bytes:
    """A content stream of 2 GB of white space, packed twice."""
    import zlib

    packer = zlib.compressobj(9)
    once = b"".join([*(packer.compress(b" " * 1_000_000) for _ in range(2000)), packer.flush()])
    made = pages([minutes()])
    made[4] = stream(zlib.compress(once, 9), b"/Filter[/FlateDecode/FlateDecode]")
    return pdf(made)


def encrypted() -> bytes:
    from fpdf import FPDF
    from fpdf.enums import EncryptionMethod

    made = FPDF()
    made.set_encryption(owner_password="a", user_password="b", encryption_method=EncryptionMethod.RC4)
    made.add_page()
    made.set_font("helvetica")
    made.cell(text="Minutes")
    return bytes(made.output())


def huge_picture() -> bytes:
    """A page without text, 200 inches wide, that shows one picture of 30,000 by 30,000 dots."""
    import zlib

    packer = zlib.compressobj(9)
    dots = b"".join([*(packer.compress(b"\xff" * 30_000) for _ in range(30_000)), packer.flush()])
    made = pages([b"14400 0 0 14400 0 0 cm /X Do"], b"/XObject<</X 6 0 R>>")
    made[3] = made[3].replace(b"595 842", b"14400 14400")
    entries = b"/Type/XObject/Subtype/Image/Width 30000/Height 30000/BitsPerComponent 8/ColorSpace/DeviceGray"
    made.append(stream(dots, entries + b"/Filter/FlateDecode"))
    return pdf(made)


# ---- Word and OpenDocument

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def archive(**parts: Iterator[bytes] | bytes) -> bytes:
    """A ZIP file; `__` in the name of a part stands for a slash, `_` for a dot."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made:
        for name, content in parts.items():
            path = name.replace("__", "/").replace("_", ".")
            with made.open("META-INF/manifest.xml" if path == "manifest" else path, "w", force_zip64=True) as part:
                for piece in (content,) if isinstance(content, bytes) else content:
                    part.write(piece)
    return out.getvalue()


def word(body: Iterator[bytes] | bytes, **parts: Iterator[bytes] | bytes) -> bytes:
    def document() -> Iterator[bytes]:
        yield f"<w:document {W}><w:body>".encode()
        yield from (body,) if isinstance(body, bytes) else body
        yield b"</w:body></w:document>"

    return archive(word__document_xml=document(), **parts)


def open_document(body: Iterator[bytes] | bytes) -> bytes:
    def content() -> Iterator[bytes]:
        yield f"<office:document-content {ODF}><office:body><office:text>".encode()
        yield from (body,) if isinstance(body, bytes) else body
        yield b"</office:text></office:body></office:document-content>"

    return archive(mimetype=b"application/vnd.oasis.opendocument.text", content_xml=content())


def repeated(piece: bytes, total: int) -> Iterator[bytes]:
    """`piece` over and over, `total` bytes of it."""
    block = piece * max(1, 1_000_000 // len(piece))
    for _ in range(max(1, total // len(block))):
        yield block


P = b"<w:p><w:r><w:t>The stile be mended.</w:t></w:r></w:p>"
PARTS = {f"word__header{number}_xml": b"" for number in range(1, 40)}


def many_parts() -> bytes:
    """Forty headers of 100 MB each."""
    return word(
        P,
        **{name: (piece for piece in (f"<w:hdr {W}>".encode(), b" " * 100_000_000, b"</w:hdr>")) for name in PARTS},
    )


def table(columns: int) -> bytes:
    return b"<w:tbl><w:tr>" + (b"<w:tc>" + P + b"</w:tc>") * columns + b"</w:tr></w:tbl>"


# ---- XML

ENTITY = b'<?xml version="1.0"?><!DOCTYPE meeting [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE meeting [<!ENTITY a0 "ha ha ha ha ha ha">%s]>' % b"".join(
    b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
)
MEETING = (
    b"<meeting><meetingdate>12/11/2019</meetingdate><agendaitems><agendaitem><agendaitemtitle>%s</agendaitemtitle>"
    b"</agendaitem></agendaitems></meeting>"
)


def deep(opening: bytes, depth: int = 100_000) -> Build:
    return lambda: b"<html><body><p>Minutes</p>" + opening * depth + b"the end</body></html>"


FILES: dict[str, Build] = {
    "pdf-truncated.pdf": truncated,
    "pdf-cyclic-tree.pdf": cyclic_tree,
    "pdf-cyclic-form.pdf": cyclic_form,
    "pdf-cyclic-references.pdf": cyclic_references,
    "pdf-nested-forms.pdf": nested_forms,
    "pdf-10000-pages.pdf": many_pages(10_000),
    "pdf-30000-pages.pdf": many_pages(30_000),
    "pdf-5000-documents.pdf": many_documents(5000),
    "pdf-million-in-lines.pdf": million_characters("lines"),
    "pdf-million-in-one-line.pdf": million_characters("one line"),
    "pdf-million-in-one-word.pdf": million_characters("one word"),
    "pdf-million-objects.pdf": million_characters("objects"),
    "pdf-rulings.pdf": rulings,
    "pdf-inflating.pdf": inflating_stream,
    "pdf-huge-picture.pdf": huge_picture,
    "pdf-encrypted.pdf": encrypted,
    "pdf-only-head.pdf": lambda: b"%PDF-1.7\n",
    "docx-bomb-5-gb.docx": lambda: word(repeated(b" ", 5_000_000_000)),
    "docx-empty-elements-45-mb.docx": lambda: word(repeated(b"<w:p/>", 45_000_000)),
    "docx-paragraphs-45-mb.docx": lambda: word(repeated(P, 45_000_000)),
    "docx-one-word-45-mb.docx": lambda: word(
        piece for piece in (b"<w:p><w:r><w:t>", *repeated(b"a", 45_000_000), b"</w:t></w:r></w:p>")
    ),
    "docx-40-headers.docx": many_parts,
    "docx-deep.docx": lambda: word(b"<w:sdt><w:sdtContent>" * 50_000 + P + b"</w:sdtContent></w:sdt>" * 50_000),
    "docx-deep-tables.docx": lambda: word(b"<w:tbl><w:tr><w:tc>" * 30_000 + P + b"</w:tc></w:tr></w:tbl>" * 30_000),
    "docx-wide-table.docx": lambda: word(table(100_000)),
    "docx-laughs.docx": lambda: archive(
        word__document_xml=LAUGHS.replace(b"meeting", b"w:document")
        + f"<w:document {W}><w:body><w:p><w:r><w:t>The stile &a11;</w:t></w:r></w:p></w:body></w:document>".encode()
    ),
    "docx-truncated.docx": lambda: word(b"".join(P.replace(b"stile", b"%d" % n) for n in range(10_000)))[:9000],
    "odt-bomb-5-gb.odt": lambda: open_document(repeated(b" ", 5_000_000_000)),
    "odt-empty-elements-45-mb.odt": lambda: open_document(repeated(b"<text:p/>", 45_000_000)),
    "odt-deep-tables.odt": lambda: open_document(
        b"<table:table><table:table-row><table:table-cell>" * 30_000
        + b"<text:p>The stile</text:p>"
        + b"</table:table-cell></table:table-row></table:table>" * 30_000
    ),
    "odt-repeated-columns.odt": lambda: open_document(
        b"<table:table>"
        + b'<table:table-row><table:table-cell table:number-columns-spanned="999999" table:number-columns-repeated="999999">'
        b"<text:p>x</text:p></table:table-cell></table:table-row>" * 1000 + b"</table:table>"
    ),
    "xml-external-entity.xml": lambda: ENTITY + MEETING % b"&x;",
    "xml-laughs.xml": lambda: LAUGHS + MEETING % b"&a11;",
    "xml-deep.xml": lambda: MEETING % (b"<a>" * 100_000 + b"</a>" * 100_000),
    "xml-items-40-mb.xml": lambda: (
        b"<meeting><agendaitems>" + b"<agendaitem/>" * 3_000_000 + b"</agendaitems></meeting>"
    ),
    "html-deep-div.html": deep(b"<div>"),
    "html-deep-b.html": deep(b"<b>x"),
    "html-deep-list.html": deep(b"<ol><li>x"),
    "html-deep-table.html": deep(b"<table><tr><td>x"),
    "html-deep-quote.html": deep(b"<blockquote><p>x"),
    "html-tags-19-mb.html": lambda: b"<html><body>" + b"<b>x</b>" * 2_400_000 + b"</body></html>",
    "html-tags-4-mb.html": lambda: b"<html><body>" + b"<b>x</b>" * 490_000 + b"</body></html>",
    "html-breaks-4-mb.html": lambda: b"<html><body>x" + b"<br>" * 990_000 + b"</body></html>",
    "html-one-line-19-mb.html": lambda: b"<html><body>" + b"the stile be mended. " * 900_000 + b"</body></html>",
    "html-wide-table.html": lambda: b"<table>" + b"<tr><td colspan=9999 rowspan=9999>x" * 100_000,
    "text-one-line-49-mb.txt": lambda: b"The stile on path 4 be mended. " * 1_580_000,
    "text-lines-49-mb.txt": lambda: b"The stile on path 4 be mended.\n\n" * 1_530_000,
    "text-items-49-mb.txt": lambda: b"".join(b"%d. Footpaths\nRESOLVED that it be mended.\n" % n for n in range(10**6)),
    "text-blanks.txt": lambda: b"Minutes " + b" " * 30_000_000 + b"x",
    "text-brackets.md": lambda: b"Minutes\n\n" + b"[" * 2_000_000,
    "text-stars.md": lambda: b"Minutes\n\n" + b"*" * 2_000_001 + b" x",
    "text-pipes.md": lambda: b"| a | b |\n|---|---|\n" + b"|" * 2_000_000,
    "text-tags.md": lambda: b"Minutes\n\n" + b"<table>\n\n" * 200_000,
    "text-quotes.md": lambda: b"Minutes\n\n" + b">" * 500_000 + b" x",
    "text-capitals.txt": lambda: b"Minutes of the meeting held on 3 May 2016\n\n" + b"Councillor A B, " * 300_000,
    "text-figures.txt": lambda: b"Minutes\n\n" + b"1.2.3.4.5.6.7.8.9." * 300_000,
    "wrong-extension.pdf": lambda: GOOD.encode(),
    "wrong-extension.docx": lambda: pdf(pages([minutes()])),
    "empty.pdf": lambda: b"",
    "noughts.txt": lambda: b"\0" * 1_000_000,
    "random.pdf": lambda: random.Random(1).randbytes(1_000_000),
}


class Run(NamedTuple):
    seconds: float
    memory: float
    code: int
    said: list[str]
    good: str


def measured(command: str, folder: Path, *options: str) -> Run:
    """One run of the command over a folder; memory is that of its largest process."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        begin = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-m", "minutes_parser", command, str(folder), "--workers", "2", *options],
            stdout=out,
            stderr=err,
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        said, good = [], ""
        for line in out if command == "parse" else ():
            source = json.loads(line)
            if source["source"] == "zz-good.txt":
                good = json.dumps(source["documents"])
            else:
                said += [f"{f['severity']} {f['code']}: {f['message']}" for f in source["findings"]]
        if process.returncode not in {0, 1}:
            err.seek(0)
            said.append(err.read().decode()[-300:])
    return Run(seconds, used.ru_maxrss / 1024, process.returncode, said, good)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--build", nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.build:
        name, path = arguments.build
        Path(path).write_bytes(FILES[name]())
        return
    home = arguments.keep or Path(tempfile.mkdtemp())
    plain = home / "good"
    plain.mkdir(parents=True, exist_ok=True)
    (plain / "zz-good.txt").write_text(GOOD, encoding="utf-8")
    usual = measured("parse", plain)
    print(f"{'a good file alone':36}{usual.seconds:8.1f}{usual.memory:8.0f}{usual.code:4}", flush=True)
    for name in FILES:
        if arguments.names and not any(part in name for part in arguments.names):
            continue
        folder = home / name.replace(".", "-")
        folder.mkdir(exist_ok=True)
        if not (folder / name).exists():  # by a process of its own: a child's memory is counted from its parent's
            subprocess.run([sys.executable, __file__, "--build", name, str(folder / name)], check=True)
        (folder / "zz-good.txt").write_text(GOOD, encoding="utf-8")
        run = measured("parse", folder)
        stored = measured("ingest", folder, "--db", str(home / f"{folder.name}.db"))
        wrong = []
        if run.good != usual.good:
            wrong.append("GOOD FILE HARMED")
        if run.code != any(said.startswith("error") for said in run.said):
            wrong.append("EXIT CODE")
        if stored.code != run.code:
            wrong.append(f"INGEST {stored.code} {stored.said}")
        print(f"{name:36}{run.seconds:8.1f}{run.memory:8.0f}{run.code:4}  {'; '.join(wrong)}", flush=True)
        for said in run.said[:3]:
            print(f"      {said[:400]}")
        if len(run.said) > 3:
            print(f"      and {len(run.said) - 3} more")


if __name__ == "__main__":
    main()
