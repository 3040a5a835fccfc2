"""Actions of whole minutes: labels, owner columns, tables, lists, deadlines, and each deed once. Everything is invented."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from minutes_parser.layout import Block, Cell, Line, Piece, Reading, compose
from minutes_parser.records import Action, Attendance, Item, Meeting, Span
from minutes_parser.segment.actions.actions import Actions
from minutes_parser.segment.marks import make_doc, mark, marked
from minutes_parser.segment.passages import Part

NAMES = ("Ada Moss", "Ben Tarn", "Kim Orme", "Rhys Vale")


def _doc(*lines: str | Line, kind: str = "minutes", title: str = "Paths") -> Doc:
    """A document of one item; a line that begins with "| " stands in the right-hand column, with "* " in a list."""
    made = [Line(title), *(line if isinstance(line, Line) else _line(line) for line in lines)]
    texts = [line.text for line in made]
    reading = compose([[Piece(0, len(line.text), line)] for line in made], texts, paginated=False)
    return _marked(reading, reading.blocks, kind, title)


def _line(text: str) -> Line:
    if text.startswith("| "):
        return Line(text[2:], column=1)
    return Line(text[2:], tag="li") if text.startswith("* ") else Line(text)


def _marked(reading: Reading, blocks: tuple[Block, ...], kind: str, title: str) -> Doc:
    doc = make_doc(spacy.blank("en").vocab, reading)
    doc._.parts = (Part(kind, False, blocks),)  # type: ignore[arg-type]
    nowhere = Span(start=0, end=0)
    for name in NAMES:
        mark(doc, "attendance", Attendance(name=name, status="present", span=nowhere))
    doc._.records["meetings"] = {0: Meeting(date="2024-06-03")}
    span = reading.span(0, len(title))
    mark(doc, "items", Item(number="4", title=title, span=span, extent=reading.span(0, len(reading.text))))
    return doc


def _actions(doc: Doc) -> list[Action]:
    return marked(Actions()(doc), "actions", Action)


def _brief(doc: Doc) -> list[tuple[str, str | None]]:
    return [(a.text, a.owner) for a in _actions(doc)]


LABELS = [
    # a table whose first column heads the lines below it
    (
        ["Actions for follow-up at next meeting", "Who What Status", "Ada Send the form back", "Contact the mason"],
        [("Send the form back", "Ada Moss"), ("Contact the mason", "Ada Moss")],
    ),
    (["Actions – for review at next meeting:", "Kim * News of the pier"], [("News of the pier", "Kim Orme")]),
    (["Actions", "Ada has sent the form back"], []),
    # a list whose lines their owners head; a line without a head below is the same one's
    (
        [
            "Actions – for review at next meeting:",
            "Ada: Finalise and publish May minutes [DONE]",
            "Ben: Follow through on quay-clean.",
            "Follow up on the water tank",
            "Kim: posters for the fair",
            "Rhys – cups for the tea",
        ],
        [
            ("Follow through on quay-clean.", "Ben Tarn"),
            ("Follow up on the water tank", "Ben Tarn"),
            ("posters for the fair", "Kim Orme"),
            ("cups for the tea", "Rhys Vale"),
        ],
    ),
    (
        ["Actions for next meeting:", "Ada: Order bags", "Ben: Ring the bank", "Ada: Write to all", "Book the hall"],
        [
            ("Order bags", "Ada Moss"),
            ("Ring the bank", "Ben Tarn"),
            ("Write to all", "Ada Moss"),
            ("Book the hall", None),
        ],
    ),
    (["Actions", "Ada: has sent the form back", "Ben: the lamp was mended"], []),
    (["Summary of actions", "Clerk: none", "Ben: nothing to report"], []),
    (["Actions", "Ada: Ring the mason", "Report from the school was read."], [("Ring the mason", "Ada Moss")]),
    (["Actions", "Ada: Ring the mason", "Contact list"], [("Ring the mason", "Ada Moss")]),
    (["Paths", "Ada: posters look good.", "Ben: ring the bank? Not now."], []),
    # points below a name that is a point itself, and one that has its own doer
    (
        ["Actions", "* Ada", "* Order bags", "* Ben to ring the bank"],
        [("Order bags", "Ada Moss"), ("Ben to ring the bank", "Ben Tarn")],
    ),
    (
        ["Actions", "Ada", "Order bags", "General", "Clear the loft"],
        [("Order bags", "Ada Moss"), ("Clear the loft", None)],
    ),
    # numbered tasks without a doer, and numbered topics
    (
        ["Actions", "1. Agree a date for the walk", "2. Ben to ring the bank"],
        [("Agree a date for the walk", None), ("Ben to ring the bank", "Ben Tarn")],
    ),
    (["Actions", "1. Support for the fair", "2. Minutes"], []),
    # behind one label, several
    (
        ["Action: Jo to ring the hall, Max to order cups and Ada to write to the school."],
        [("Jo to ring the hall", "Jo"), ("Max to order cups", "Max"), ("Ada to write to the school.", "Ada Moss")],
    ),
    (["Action: Ada to ask Jo, Max to join them"], [("Ada to ask Jo, Max to join them", "Ada Moss")]),
    # what is told behind a deed is no word of it
    (["ACTION: Get in touch with the hall. Good idea for a stall."], [("Get in touch with the hall.", None)]),
    (["ACTION: order mugs (KO). RV suggested blue ones."], [("order mugs (KO).", "Kim Orme")]),
    (["ACTION: KO to ring the mason. This is urgent."], [("KO to ring the mason. This is urgent.", "Kim Orme")]),
    (
        ["ACTION: KO to ring the mason. Posters to be printed."],
        [("KO to ring the mason.", "Kim Orme"), ("Posters to be printed.", None)],
    ),
    # whom a label says was asked
    (
        ["Action: The Board requested Tide Office outline its plans for May."],
        [("The Board requested Tide Office outline its plans for May.", "Tide Office")],
    ),
    (
        ["Action: The Board noted that the Tide Office outline was good."],
        [("The Board noted that the Tide Office outline was good.", None)],
    ),
    (["Action: Signs project to draw up a list"], [("Signs project to draw up a list", "Signs project")]),
    # a heading over a list
    (["Outstanding for Action: (Clerk to Resolve All)"], []),
    # points with numbers of their own, new and old
    (["AP12 KO to ring the bell"], [("KO to ring the bell", "Kim Orme")]),
    (["Updates of outstanding action points:", "AP11 KO to ring the bell", "It was rung."], []),
    (["KO to ring the bell – ongoing."], []),
    (
        ["Action points", "1. Survey of the quay – KO", "2. Prizes for the fair – AM (15/6)"],
        [("Survey of the quay", "Kim Orme"), ("Prizes for the fair", "Ada Moss")],
    ),
    (["Action points", "The quay is old – and the pier too."], []),
    (
        ["Actions: for Secretariat", "Consider a new site for the fair."],
        [("Consider a new site for the fair.", "Secretariat")],
    ),
    (["4.1 KO to walk the quay with a camera – complete, ten photographs."], []),
    (["Cllr Fell asked the Clerk to undertake a survey. The Clerk declined."], []),
    (
        ["Cllr Fell asked the Clerk to undertake a survey. The Clerk was thanked."],
        [("the Clerk to undertake a survey.", "the Clerk")],
    ),
    (
        ["The Board asked that the Clerk meet the owner. The Clerk agreed to do so by May."],
        [("the Clerk meet the owner.", "the Clerk")],
    ),
    (["The owner had called. The Clerk agreed to do so by May."], [("The Clerk agreed to do so by May.", "The Clerk")]),
    (
        ["The Board heard of partners. Partners to return the form to KO by May.", "| All"],
        [("Partners to return the form to KO by May.", "All")],
    ),
    (
        ["It is sealed, as the form was not signed", "KO to tell all four clubs.", "| KO"],
        [("KO to tell all four clubs.", "Kim Orme")],
    ),
    (
        ["KO offered to show members round the mill and would send some dates to the Clerk.", "| KO"],
        [("KO offered to show members round the mill and would send some dates to the Clerk.", "Kim Orme")],
    ),
    (
        ["The town will be asked to mend it. KO Action. All were glad of the fair."],
        [("The town will be asked to mend it.", "Kim Orme")],
    ),
    (["The lid is broken. TO: CLERK TO ACTION"], [("CLERK TO ACTION", "Clerk")]),
    (["AP KO - ring the bell"], [("ring the bell", "Kim Orme")]),
    (["AP1: KO to ring the bell"], [("KO to ring the bell", "Kim Orme")]),
    # an owner behind a sentence that looks ahead
    (["The gate was left open. Notice to go on the board - KO."], [("Notice to go on the board - KO.", "Kim Orme")]),
    (["The site is down. To be looked into (KO). AM was thanked."], [("To be looked into (KO).", "Kim Orme")]),
    (["Somebody needs to tell the scouts. (BT)"], [("Somebody needs to tell the scouts. (BT)", "Ben Tarn")]),
    (["Ask the school about the bell (KO)"], [("Ask the school about the bell (KO)", "Kim Orme")]),
    (["The oak is old. The ash is not possible to move (KO)"], []),
    (["Good sport at the fair (KO)"], []),
    (["A report from the school was read (KO)"], []),
    # another owner's promise, the sentence that is to come
    (
        ["It was agreed to put a piece in the Herald. AM will ring the hall.", "KO"],
        [("It was agreed to put a piece in the Herald.", "Kim Orme"), ("AM will ring the hall.", "Ada Moss")],
    ),
    (
        ["All agreed that the fair had been a joy. A summary to go in the newsletter.", "KO"],
        [("A summary to go in the newsletter.", "Kim Orme")],
    ),
    (["Actions", "* [ ] Buy chalk"], [("Buy chalk", None)]),
    (
        ["KO agreed to buy a wreath and BT agreed to lay it.", "KO"],
        [("KO agreed to buy a wreath", "Kim Orme"), ("BT agreed to lay it.", "Ben Tarn")],
    ),
    (
        ["The Board asked the Head of Parks to draw up a plan.", "Others were seen.", "ACTION BY: Head of Parks"],
        [("the Head of Parks to draw up a plan.", "Head of Parks")],
    ),
    (["Actions", "Progress", "KO to ring the bell", "Complete"], []),
    (
        ["Actions", "KO to ring the bell", "Useful links:", "The site of the fair"],
        [("KO to ring the bell", "Kim Orme")],
    ),
    (["Action 24/04 (KO to ring the bell) – closed. The rest stands."], []),
    (["ACTION: AM and BT to draw up a rota by 9 May."], [("AM and BT to draw up a rota by 9 May.", "AM and BT")]),
    (["Action: publish the map on the site."], [("publish the map on the site.", None)]),
    (["Action: The banners to be hung up [Ada Moss]"], [("The banners to be hung up", "Ada Moss")]),
    (["ACTION Ada: Book the barn"], [("Book the barn", "Ada Moss")]),
    (["TODO2 for Ada: Book the barn"], [("Book the barn", "Ada Moss")]),
    (
        ["Action 3: Harbour Office to give a show to the Board."],
        [("Harbour Office to give a show to the Board.", "Harbour Office")],
    ),
    (["Action Point: Zoe to find a room."], [("Zoe to find a room.", "Zoe")]),
    (["Action: Ask Ben to ring the hall."], [("Ask Ben to ring the hall.", None)]),
    (["Action by: Clerk"], []),  # nothing stands before it
    (
        ["The hedge is high. The owner should be written to.", "Action: Clerk"],
        [("The owner should be written to.", "Clerk")],
    ),
    (["KO agreed to cut the hedge. All were glad.", "ACTION BY: KO"], [("KO agreed to cut the hedge.", "Kim Orme")]),
    (["The lamp is out. Action: Clerk to report it."], [("Clerk to report it.", "Clerk")]),
    (
        ["The lamp is out and needs to be mended (Action: RV)"],
        [("The lamp is out and needs to be mended", "Rhys Vale")],
    ),
    (
        ["The Chair would ring the printer.        Action BT"],
        [("The Chair would ring the printer.", "Ben Tarn")],
    ),
    (
        ["KO to send a poster so that more may see it.Action 2.01: KO"],
        [("KO to send a poster so that more may see it.", "Kim Orme")],
    ),
    (["The wall is old. It was agreed to ask the mason. Clerk"], [("It was agreed to ask the mason.", "Clerk")]),
    (
        ["It was agreed to meet the mason by May. Mr Ben Tarn"],
        [("It was agreed to meet the mason by May.", "Mr Ben Tarn")],
    ),
    (["The mason was thanked by all. Mr Ben Tarn"], []),
    (["Phone box – RV to paint it.", "RV"], [("RV to paint it.", "Rhys Vale")]),
    (
        ["Action: Ministry to ask for prices. Also explore a shared bid."],
        [("Ministry to ask for prices.", "Ministry"), ("Also explore a shared bid.", "Ministry")],
    ),
    (
        ["Action: Gather the photographs and frame them. [Ben Tarn to choose with the club]"],
        [("Gather the photographs and frame them. [Ben Tarn to choose with the club]", "Ben Tarn")],
    ),
    (["Actions", "* AM to sweep the hall", "* Buy chalk"], [("AM to sweep the hall", "Ada Moss"), ("Buy chalk", None)]),
    (
        ["Actions Summary", "Wardens", "* Lock the gate", "Ben", "* Print the posters"],
        [("Lock the gate", "Wardens"), ("Print the posters", "Ben Tarn")],
    ),
    (["ACTION KO:", "* Print the cards", "* Post them"], [("Print the cards", "Kim Orme"), ("Post them", "Kim Orme")]),
    (
        ["Actions", "* Ben:", "* Print the posters", "* General"],
        [("Print the posters", "Ben Tarn"), ("General", "Ben Tarn")],
    ),
    (["Actions", "* Communications", "* Print the posters"], [("Print the posters", None)]),
    (["Action: Summer Fair: KO to hang the flags"], [("KO to hang the flags", "Kim Orme")]),
    (["Action: Harbour Office: mend the crane"], [("mend the crane", "Harbour Office")]),
    (["Action (AM): ring the bell"], [("ring the bell", "Ada Moss")]),
    (["Action(Zoe): ring the bell"], [("ring the bell", "Zoe")]),
    (["Action (urgent): ring the bell"], [("ring the bell", None)]),
    (["AM Action: ring the bell"], [("ring the bell", "Ada Moss")]),
    (["Action for KO: ring the bell"], [("ring the bell", "Kim Orme")]),
    (["The bell is cracked. Action by Cllr Orme: ring the founder."], [("ring the founder.", "Cllr Orme")]),
    (["Action new members: write a line each"], [("write a line each", "new members")]),
    (["Action: ring the bell", "Owner: KO", "Deadline: 14 June 2024"], [("ring the bell", "Kim Orme")]),
    (["Action: ring the bell", "Responsible: Ben Tarn"], [("ring the bell", "Ben Tarn")]),
    (["Action KO: ring the bell (BT)"], [("ring the bell (BT)", "Kim Orme")]),
    (["Action: Clerk to ring the bell and report back."], [("Clerk to ring the bell and report back.", "Clerk")]),
    (
        ["Action: Clerk to ring the bell and KO to sweep the hall."],
        [("Clerk to ring the bell", "Clerk"), ("KO to sweep the hall.", "Kim Orme")],
    ),
    (["Action: AM, BT and KO to ring the bell."], [("AM, BT and KO to ring the bell.", "AM, BT and KO")]),
    (
        ["Action: AM to work with Ben Tarn and Kim Orme to hang the bell."],
        [("AM to work with Ben Tarn and Kim Orme to hang the bell.", "Ada Moss")],
    ),
    (
        ["ACTIONS: (1) Clerk to ring the bell (2) KO to sweep the hall"],
        [("Clerk to ring the bell", "Clerk"), ("KO to sweep the hall", "Kim Orme")],
    ),
    (["Action: KO to ring the bell. AM has the rope."], [("KO to ring the bell.", "Kim Orme")]),
    (["Action: Terms to be drawn up by the Clerk."], [("Terms to be drawn up by the Clerk.", "the Clerk")]),
    (["Action: Date to be agreed"], [("Date to be agreed", None)]),
    (["ACTION – KO agenda item for June."], [("KO agenda item for June.", "Kim Orme")]),
    (["ACTION: NHS bulletin for the hall."], [("NHS bulletin for the hall.", None)]),
    (["Action:", "A talk on bells next term."], [("A talk on bells next term.", None)]),
    (["All should listen to the bell.", "Action: All"], [("All should listen to the bell.", "All")]),
    (
        ["Actions:", "1. Clerk to ring the bell.", "2. Publish the map."],
        [("Clerk to ring the bell.", "Clerk"), ("Publish the map.", None)],
    ),
    # not actions
    (["Treasurer – it was agreed to ask Zoe Hay; Proposed AM; Seconded KO"], []),
    (["Those who know more may send a note to KO or AM"], []),
    (["Action KO: ring the bell", "Action provisionally complete"], []),
    (["The hall was swept.", "| All"], []),
    (["Actions", "* 17th October 2013"], []),
    (["Action: None"], []),
    (["ACTION: Noted"], []),
    (["Actions from last meeting: AM wrote to the owner."], []),
    (["Action: AM to write the notice. DONE"], []),
    (["All trustees must send their forms by May. ALL"], [("All trustees must send their forms by May.", "ALL")]),
    (["The forms were sent to the trustees in May. ALL"], []),
    (["Action AM: Write the notice", "Action completed"], []),
    (["The action plan was read out."], []),
    (["Action was taken on the fence."], []),
    # "point" behind the word, a comma, an owner only
    (["ACTION POINT, AM TO SEND THE FORM"], [("AM TO SEND THE FORM", "Ada Moss")]),
    (["We need to sort out the colours ACTION POINT for Ada"], [("We need to sort out the colours", "Ada Moss")]),
    (["A ramp was found and all agreed – action AM."], [("A ramp was found and all agreed", "Ada Moss")]),
    (["The plan – action on ramps – was read."], []),
    # a list without doers under its heading
    (
        ["ACTIONS", "1. Clerk to send the form.", "2. Note on huts to be circulated to all."],
        [("Clerk to send the form.", "Clerk"), ("Note on huts to be circulated to all.", None)],
    ),
    (["ACTIONS", "1. Clerk to send the form.", "2. Huts were talked about."], [("Clerk to send the form.", "Clerk")]),
    # somebody by a forename before a dash, a group in brackets
    (["ACTION – Cllr Moss email WXA"], [("Cllr Moss email WXA", "Cllr Moss")]),
    (["Action: Tarn update the map"], [("Tarn update the map", "Ben Tarn")]),
    (["Action: Zoe - First Aid Course"], [("First Aid Course", "Zoe")]),
    (["Action: Pond - Quay Course"], [("Pond", "Quay Course")]),
    (["Action: Send letters to all (quays team)"], [("Send letters to all", "quays team")]),
    (["Action: Send letters to all (late)"], [("Send letters to all (late)", None)]),
    # the same doer goes on
    (
        ["Action: AM to ring the depot. He will bring a list."],
        [("AM to ring the depot. He will bring a list.", "Ada Moss")],
    ),
    # what is new below actions of an earlier meeting
    (
        ["Actions from last meeting:", "4.1 Hedge. BT had rung the owner, who disputed it. AM to write to him."],
        [("AM to write to him.", "Ada Moss")],
    ),
    (["Actions from last meeting:", "* AM to write to the owner."], []),
    # a heading that is nobody
    (
        ["Actions", "Ada to ring the depot", "Key Discussion Points", "Send the list of quays to all."],
        [("Ada to ring the depot", "Ada Moss")],
    ),
    # what is settled, with its owner in brackets
    (
        ["It was agreed to send the summary to all (KO)."],
        [("It was agreed to send the summary to all (KO).", "Kim Orme")],
    ),
    (["It was agreed to support the fair (KO)."], []),
    (["No further action AM"], []),
    (["Apologies and Action Points Update"], []),
    (["Action", "The Chair thanked all who had come."], []),
]


@pytest.mark.parametrize(("lines", "expected"), LABELS, ids=[" / ".join(lines)[:60] for lines, _ in LABELS])
def test_labels(lines: list[str], expected: list[tuple[str, str | None]]) -> None:
    assert _brief(_doc(*lines)) == expected


COLUMNS = [
    # the commitment nearest the end is the owner's
    (
        ["The lamp is out. KO agreed to pursue this. The rest are lit.", "| KO"],
        [("KO agreed to pursue this.", "Kim Orme")],
    ),
    (
        ["Names of ferries should be sent to the Clerk.", "| ALL"],
        [("Names of ferries should be sent to the Clerk.", "ALL")],
    ),
    (["It was agreed to try a new ferry.", "| AM/BT"], [("It was agreed to try a new ferry.", "AM/BT")]),
    (["A date is being sought for the fair.", "| Clerk"], [("A date is being sought for the fair.", "Clerk")]),
    (["It was agreed to lend the marquee. (RV, KO)", "| AM"], [("It was agreed to lend the marquee.", "Ada Moss")]),
    (
        ["One is to be mended.", "| AM", "The other is to be sold.", "| BT/"],
        [("One is to be mended.", "Ada Moss"), ("The other is to be sold.", "Ben Tarn")],
    ),
    (["A porch at Mill Cottage. Supported.", "| AM"], [("A porch at Mill Cottage. Supported.", "Ada Moss")]),
    # a vote, or somebody who came back, between a deed and its owner
    (
        ["It was agreed to write to the County.", "This was put to the vote and carried.", "| AM"],
        [("It was agreed to write to the County.", "Ada Moss")],
    ),
    (
        ["It was agreed to write to the County.", "Councillor Hay returned to the meeting.", "| AM"],
        [("It was agreed to write to the County.", "Ada Moss")],
    ),
    # words in that column that own nothing
    (["The accounts were read.", "| Noted"], []),
    (["This comes back in the new year.", "| Feb"], []),
    (["The path was wet.", "| Action"], []),
    (["The path was wet.", "| for"], []),
]


@pytest.mark.parametrize(("lines", "expected"), COLUMNS, ids=[" / ".join(lines)[:60] for lines, _ in COLUMNS])
def test_owners_in_a_right_hand_column(lines: list[str], expected: list[tuple[str, str | None]]) -> None:
    assert _brief(_doc(*lines)) == expected


def _table(*rows: tuple[str, ...]) -> list[Line]:
    return [
        Line(text, cell=Cell(0, r, c, header=r == 0))
        for r, row in enumerate(rows)
        for c, text in enumerate(row)
        if text
    ]


def test_a_table_of_actions_gives_one_action_a_row() -> None:
    doc = _doc(
        *_table(
            ("No", "Action", "By whom", "Deadline"),
            ("1", "Order a skip", "AM", "14 June 2024"),
            ("2", "Clean the sign", "Clerk", ""),
        )
    )
    assert [(a.text, a.owner, a.due) for a in _actions(doc)] == [
        ("Order a skip", "Ada Moss", "2024-06-14"),
        ("Clean the sign", "Clerk", None),
    ]


def test_a_table_without_a_head_under_actions_gives_one_a_row() -> None:
    rows = _table(("Clerk", "Ring the bell"), ("KO", "Sweep the hall"))
    assert _brief(_doc("Actions from this meeting", *rows)) == [
        ("Ring the bell", "Clerk"),
        ("Sweep the hall", "Kim Orme"),
    ]
    assert _brief(_doc("Rotas", *rows)) == []


def test_a_log_of_earlier_actions_gives_none() -> None:
    rows = _table(
        ("Ref", "Action", "Owner", "Status"),
        ("1", "Order a skip", "AM", "Completed"),
        ("2", "Clean the sign", "BT", "Carried forward"),
    )
    assert _brief(_doc(*rows, "ACTION: KO to ring the depot.")) == [("KO to ring the depot.", "Kim Orme")]


def test_a_table_that_says_what_became_of_each_row_is_a_log_whatever_its_heads() -> None:
    rows = _table(
        ("Ref", "Recommendation", "Lead", "Position"),
        ("R1", "KO to order a skip", "KO", "Complete"),
        ("R2", "AM to clean the sign", "AM", "Complete"),
    )
    assert _brief(_doc(*rows)) == []


def test_lines_of_a_cell_have_each_the_owner_of_its_own_line() -> None:
    rows = [
        *_table(("Item", "Said", "Action", "Owner", "Due")),
        Line("Quay", cell=Cell(0, 1, 0)),
        Line("Long talk.", cell=Cell(0, 1, 1)),
        Line("Order a skip", cell=Cell(0, 1, 2)),
        Line("Write to Mrs Hay", cell=Cell(0, 1, 2)),
        Line("AM", cell=Cell(0, 1, 3)),
        Line("BT", cell=Cell(0, 1, 3)),
    ]
    assert _brief(_doc(*rows)) == [("Order a skip", "Ada Moss"), ("Write to Mrs Hay", "Ben Tarn")]


def test_a_vague_head_is_one_of_actions_below_that_word() -> None:
    rows = _table(("No.", "Detail", "Resp."), ("1", "Order a skip", "AM"))
    assert _brief(_doc("New actions", *rows)) == [("Order a skip", "Ada Moss")]
    assert _brief(_doc("Risks", *rows)) == []
    assert _brief(_doc("Actions from last time", *rows)) == []


def test_a_head_is_found_below_the_rows_of_those_there() -> None:
    rows = _table(
        ("Present", "Ada Moss"),
        ("Item", "Decision", "Action", "Lead", "Due"),
        ("Quay", "Noted", "Order a skip", "AM", "20/06/24"),
        ("Pier", "Noted", "–", "", ""),
        ("Item", "Decision", "Action", "Lead", "Due"),
    )
    assert [(a.text, a.owner, a.due) for a in _actions(_doc(*rows))] == [("Order a skip", "Ada Moss", "2024-06-20")]


def test_a_lone_head_below_the_rows_of_those_there_is_one_of_actions() -> None:
    table = _table(
        ("Ada Moss (AM)", ""),
        ("", "Action"),
        ("Ben Tarn was thanked for the mowing.", "Letter of thanks to be sent"),
        ("It was agreed to ask Neil Osman to join.", "BT to be contacted and told"),
    )
    assert _brief(_doc(*table)) == [("Letter of thanks to be sent", None), ("BT to be contacted and told", None)]


def test_a_label_in_a_cell_beside_a_deed_heads_no_column() -> None:
    deed = "The Harbour Officer to add the number of swans to the next report for members."
    assert _brief(_doc(*_table(("ACTION", deed)))) == [(deed, "The Harbour Officer")]


def test_names_under_a_head_that_says_name_own_nothing() -> None:
    rows = _table(("Post", "Address", "Name"), ("Chair", "The Old Mill in Quay Lane by the pier", "Zoe"))
    assert _brief(_doc(*rows)) == []


def test_whoever_stands_under_who_owns_the_text_beside_it() -> None:
    rows = _table(
        ("Item", "What was said", "Who"),
        ("Quay", "The lamp is out. Leaflet to be altered.", "Zoe"),
        ("Pier", "All is well there and has been for long.", ""),
    )
    assert _brief(_doc(*rows)) == [("Leaflet to be altered.", "Zoe")]


def test_a_row_of_a_text_and_an_owner_needs_no_head() -> None:
    rows = _table(
        ("It was agreed to find out about the bus to the fair.", "Kim Orme"),
        ("The accounts stood at four hundred pounds.", "Noted"),
    )
    assert _brief(_doc(*rows)) == [("It was agreed to find out about the bus to the fair.", "Kim Orme")]


def test_a_column_of_owners_in_a_table_of_minutes_owns_the_text_beside_it() -> None:
    rows = _table(
        ("Item", "Discussion", "Action"),
        ("1", "The fair is to be held again.", "RV"),
        ("2", "The lamp is out. KO to ring the depot.", ""),
    )
    assert _brief(_doc(*rows)) == [
        ("The fair is to be held again.", "Rhys Vale"),
        ("KO to ring the depot.", "Kim Orme"),
    ]


DUE = [
    ("AM to write to the owner by 21 June 2024.", "2024-06-21", "by 21 June 2024"),
    ("AM to write to the owner by Friday 28 June.", "2024-06-28", "by Friday 28 June"),
    ("AM to report to the meeting on 2 September 2024.", "2024-09-02", "on 2 September 2024"),
    ("AM to write to the owner before the next meeting.", None, "before the next meeting"),
    ("AM to write to the owner about the fair on 2 September 2024.", None, None),
    ("AM to write to the owner.", None, None),
    ("AM to present it to Cabinet on 2 September 2024.", "2024-09-02", "on 2 September 2024"),
    ("AM to raise this at Audit & Risk on 4 July.", "2024-07-04", "on 4 July"),
    (
        "AM to write to the owner by 4.00 p.m. on Monday, 12th August.",
        "2024-08-12",
        "by 4.00 p.m. on Monday, 12th August",
    ),
    (
        "AM to write to them before the closing date of 5 July 2024.",
        "2024-07-05",
        "before the closing date of 5 July 2024",
    ),
    ("AM to write to the owner by the 28th.", "2024-06-28", "by the 28th"),
    ("AM to write to the owner by the 2nd.", "2024-07-02", "by the 2nd"),
    ("AM to write to the owner by the 2nd gate.", None, None),
    ("AM to send it to members tomorrow.", "2024-06-04", "tomorrow"),
    ("AM to send a copy within seven days.", "2024-06-10", "within seven days"),
    ("AM to send a copy within seven days of its receipt.", None, "within seven days"),
]


@pytest.mark.parametrize(("text", "due", "due_text"), DUE, ids=[d[0] for d in DUE])
def test_deadlines(text: str, due: str | None, due_text: str | None) -> None:
    [action] = _actions(_doc(text))
    assert (action.due, action.due_text) == (due, due_text)


def test_what_is_suggested_and_undertaken_is_one_action() -> None:
    doc = _doc("It was suggested that Dr Orr write to them; he agreed to do so.")
    assert _brief(doc) == [("Dr Orr write to them", "Dr Orr")]


def test_a_deadline_on_the_line_below_a_label() -> None:
    [action] = _actions(_doc("Action: AM to write to the owner.", "Due: 21 June 2024"))
    assert (action.text, action.due) == ("AM to write to the owner.", "2024-06-21")


def test_what_is_printed_twice_is_one_action() -> None:
    lines = ("BT agreed to order a new lamp for the square.", "ACTION: BT to order a new lamp for the square.")
    assert _brief(_doc(*lines)) == [("BT to order a new lamp for the square.", "Ben Tarn")]


def test_short_deeds_alike_are_as_many_actions() -> None:
    assert (
        len(_actions(_doc("The wall fell. KO agreed to pursue this.", "The gate fell. KO agreed to pursue this."))) == 2
    )


@pytest.mark.parametrize("kind", ["agenda", "report", "other", "decision_notice"])
def test_only_minutes_have_actions(kind: str) -> None:
    assert _actions(_doc("The Clerk to report on the lamp.", kind=kind)) == []


def test_the_words_stand_at_the_span() -> None:
    doc = _doc("The lamp is out. The Clerk to report it.", "ACTION: KO to ring the depot.")
    text = doc._.reading.text
    actions = _actions(doc)
    assert (
        [text[a.span.start : a.span.end] for a in actions]
        == [a.text for a in actions]
        == ["The Clerk to report it.", "KO to ring the depot."]
    )


def test_a_sentence_torn_by_a_page_is_read_whole() -> None:
    [action] = _actions(_doc("BT promised to ask for more lamps by Friday,", "14 June 2024."))
    assert (action.text, action.due) == ("BT promised to ask for more lamps by Friday, 14 June 2024.", "2024-06-14")


def test_initials_below_a_list_of_those_there_own_nothing() -> None:
    doc = _doc("Present: Ada Moss AM, Zoe Hay", "KO")
    mark(doc, "attendance", Attendance(name="Zoe Hay", status="present", span=doc._.reading.span(6, 34)))
    assert _brief(doc) == []


def test_explicit_marks_only() -> None:
    doc = _doc("The Clerk to report the lamp.", "ACTION: KO to ring the depot.")
    assert [a.text for a in marked(Actions(implicit=False)(doc), "actions", Action)] == ["KO to ring the depot."]


def test_a_motion_on_notice_and_its_question_promise_nothing() -> None:
    assert (
        _brief(
            _doc(
                "I will move at the next Meeting that a letter be sent to the Minister.",
                "Motion: Committee to write to the county.",
            )
        )
        == []
    )


def test_a_motion_in_its_words_binds_where_the_next_line_says_that_it_was_carried() -> None:
    motion = "“I will move at the next meeting that this Quay District write to the Minister.”"
    agreed = "The Notice of Motion was proposed by Cllr Hay, seconded by Cllr Orr and agreed."
    assert [(a.owner, a.basis) for a in _actions(_doc(motion, agreed))] == [("Quay District", "subjunctive")]
    assert _brief(_doc(motion, "The Notice of Motion was put off.")) == []


def test_a_motion_that_nobody_carried_promises_nothing() -> None:
    assert _brief(_doc("Cllr Tarn moved: “That the Clerk be asked to write to the county.”")) == []


def test_an_owner_and_a_date_behind_a_label_belong_to_the_sentence_above() -> None:
    [action] = _actions(_doc("The lease stands, subject to a check of its insurance.", "Action: KO – by 14 June 2024"))
    assert (action.text, action.owner_text, action.due) == (
        "The lease stands, subject to a check of its insurance.",
        "KO",
        "2024-06-14",
    )
