"""Documents of invented councils, each with the records a careful reader expects.

A document is written on a `Sheet` (sheet.py): blocks to print and, at the same stroke, the gold records of what is
printed. `render/` turns the blocks into a file, one module a format. `samples/` holds the documents of
`corpus/sample/`, written by hand; `bodies.py` invents bodies with a house style each, and `minutes.py` and `papers.py`
write documents of them from the templates in `words/`, which `conversion.py` sends through a format.
"""
