"""The few pdfium calls that reading a page takes, bound with plain integers for handles.

`pypdfium2.raw` wraps every handle it returns in a Python object. A page asks for some thousand of them, and an integer
is several times cheaper to receive, compare and look up, so the same functions are bound a second time here.
Results that pdfium writes through a pointer are passed as the address of a `Four`, `Six` or number: `ctypes.addressof`.

What is asked of each word takes its handle and its pointers ready for C, as `Argument`s: to convert them at each call
takes as long as the call.
pdfium is not thread-safe: never call it from two threads of a process.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import addressof, c_bool, c_char, c_char_p, c_double, c_float, c_int, c_size_t, c_uint, c_ulong, c_void_p
from itertools import repeat
from typing import Any, NewType, cast

import pypdfium2.raw as raw

Argument = NewType("Argument", object)
"""A pointer that is ready to be passed."""


def argument(handle: int | None) -> Argument:
    """A handle, for the calls that take it as `Argument`."""
    return Argument(c_void_p.from_param(handle))


def reference(target: Any, offset: int = 0) -> Argument:
    """Where a number or array lies, `offset` bytes from its start; it must be kept alive."""
    return Argument(ctypes.byref(target, offset))


def _bind(name: str, result: Any, *arguments: Any, slow: bool = False) -> Callable[..., Any]:
    """The function; only a slow one is worth letting go of the interpreter's lock.

    What `arguments` does not name, it takes as it is: an `Argument`, or an integer as C's `int`.
    """
    address = ctypes.cast(getattr(raw, name), c_void_p).value
    assert address is not None
    return (ctypes.CFUNCTYPE if slow else ctypes.PYFUNCTYPE)(result, *arguments)(address)


Four = c_float * 4
"""A rectangle as pdfium fills it in: left, top, right, bottom, y counted upwards."""
Six = c_float * 6
"""A matrix a, b, c, d, e, f."""

PATH, IMAGE, FORM = raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM
BEZIER, MOVE = raw.FPDF_SEGMENT_BEZIERTO, raw.FPDF_SEGMENT_MOVETO
FORCE_BOLD = 1 << 18
"""Bit of a font's flags, PDF 32000-1 table 123."""

_metadata = _bind("FPDF_GetMetaText", c_ulong, c_void_p, c_char_p, c_void_p, c_ulong)

load_page = _bind("FPDF_LoadPage", c_void_p, c_void_p, c_int, slow=True)
close_page = _bind("FPDF_ClosePage", None, c_void_p)
page_bounds = _bind("FPDF_GetPageBoundingBox", c_int, c_void_p, c_void_p)
page_rotation = _bind("FPDFPage_GetRotation", c_int, c_void_p)

load_text = _bind("FPDFText_LoadPage", c_void_p, c_void_p, slow=True)
close_text = _bind("FPDFText_ClosePage", None, c_void_p)
count_characters = _bind("FPDFText_CountChars", c_int, c_void_p)
get_text = _bind("FPDFText_GetText", c_int, c_void_p, c_int, c_int, c_void_p)
unicode_of = cast(Callable[[Argument, int], int], _bind("FPDFText_GetUnicode", c_uint))
text_object = cast(Callable[[Argument, int], "int | None"], _bind("FPDFText_GetTextObject", c_void_p))
loose_box = cast(Callable[[Argument, int, Argument], int], _bind("FPDFText_GetLooseCharBox", c_int))
tight_box = cast(
    Callable[[Argument, int, Argument, Argument, Argument, Argument], int], _bind("FPDFText_GetCharBox", c_int)
)
origin_of = cast(Callable[[Argument, int, Argument, Argument], int], _bind("FPDFText_GetCharOrigin", c_int))
matrix_of = cast(Callable[[Argument, int, Argument], int], _bind("FPDFText_GetMatrix", c_int))
font_size = cast(Callable[[Argument, int], float], _bind("FPDFText_GetFontSize", c_double))
has_map_error = cast(Callable[[Argument, int], int], _bind("FPDFText_HasUnicodeMapError", c_int))

object_font = _bind("FPDFTextObj_GetFont", c_void_p, c_void_p)
render_mode = _bind("FPDFTextObj_GetTextRenderMode", c_int, c_void_p)
_font_name = _bind("FPDFFont_GetBaseFontName", c_size_t, c_void_p, c_void_p, c_size_t)
font_flags = _bind("FPDFFont_GetFlags", c_int, c_void_p)
font_data = _bind("FPDFFont_GetFontData", c_int, c_void_p, c_void_p, c_size_t, c_void_p)
font_descent = _bind("FPDFFont_GetDescent", c_bool, c_void_p, c_float, c_void_p)

count_objects = _bind("FPDFPage_CountObjects", c_int, c_void_p)
get_object = cast(Callable[[Argument, int], "int | None"], _bind("FPDFPage_GetObject", c_void_p))
object_type = _bind("FPDFPageObj_GetType", c_int, c_void_p)
object_bounds = cast(
    Callable[[int, Argument, Argument, Argument, Argument], int], _bind("FPDFPageObj_GetBounds", c_int, c_void_p)
)
object_matrix = _bind("FPDFPageObj_GetMatrix", c_int, c_void_p, c_void_p)
count_segments = _bind("FPDFPath_CountSegments", c_int, c_void_p)
path_segment = _bind("FPDFPath_GetPathSegment", c_void_p, c_void_p, c_int)
segment_type = _bind("FPDFPathSegment_GetType", c_int, c_void_p)
segment_point = _bind("FPDFPathSegment_GetPoint", c_int, c_void_p, c_void_p, c_void_p)
segment_closes = _bind("FPDFPathSegment_GetClose", c_int, c_void_p)
count_form_objects = _bind("FPDFFormObj_CountObjects", c_int, c_void_p)
get_form_object = _bind("FPDFFormObj_GetObject", c_void_p, c_void_p, c_ulong)


def page_text(text_handle: int) -> str:
    """The text of a text page, one code unit a character as pdfium counts them."""
    count = count_characters(text_handle)
    if count <= 0:
        return ""
    buffer, address = _buffer(2 * count + 2)
    got = get_text(text_handle, 0, count, address) - 1
    if got == count:
        text = buffer[:-2].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
    # Characters that pdfium leaves out of its text, or that take two code units: ask for each.
    return "".join(
        [
            chr(code) if 0 < code < 0x110000 else "\ufffd"
            for code in map(unicode_of, repeat(argument(text_handle)), range(count))
        ]
    )


def name_of(font: int) -> str:
    """The name of a font."""
    buffer, address = _buffer(256)
    _font_name(font, address, 256)
    return buffer.split(b"\0", 1)[0].decode("latin-1")


def metadata(document: int | None, key: str) -> str:
    """What a document says of itself, such as its "Title"; empty if nothing."""
    size = _metadata(document, key.encode(), None, 0)
    buffer, address = _buffer(size)
    _metadata(document, key.encode(), address, size)
    return buffer.decode("utf-16-le", "ignore").rstrip("\0")


def _buffer(size: int) -> tuple[bytearray, int]:
    """Room of so many bytes, and where it lies: an array of each size would be a type of its own to ctypes."""
    buffer = bytearray(size)
    return buffer, addressof(c_char.from_buffer(buffer)) if size else 0
