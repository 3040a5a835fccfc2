"""A doer in its sentence, and what the words before it make of what it is to do: a hope, a question, an earlier meeting."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minutes_parser.lazy import lazy
from minutes_parser.patterns import compiled
from minutes_parser.segment.actions.deeds import is_errand
from minutes_parser.segment.actions.owners import Doer

# What was settled at another meeting, as a sentence of this one tells.
MET = compiled(
    r"(?:\A\W*(?:back\s+)?in\s+(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),?\s+)?(?:19|20)\d\d,?\s+(?:it\s+was|the\s+\w+)\s+(?:\w+ly\s+)?(?:agreed|decided|resolved)"
    r"|\bhad\s+(?:been\s+)?(?:resolved|promised|decided)|\bhad\s+been\s+agreed|had\s+agreed\s+(?:at|in|on|last|then|earlier)\b|the\s+(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\s+meeting)\b[^.;]{0,60}\Z",
    re.I,
)
_EARLIER = compiled(
    r"\b(?:previously|at\s+(?:the|its|our)\s+(?:last|previous)\s+meeting|last\s+(?:month|year|meeting))\b[^.;]{0,60}\Z",
    re.I,
)
_SUPPOSED = compiled(
    r"\b(?:if|whether|unless|understanding\s+that|hoped?|hoping|until|once|how|what|why(?!\s+not\b)|where|expected(?!\s+(?:on|in|at|by|to|from|until|for)\b)|could(?!\s+not\b)|might|in\s+case|wondered|queried|(?<!make\s)(?:sure|confident|certain))\b"
    r"[^.;:–]{0,60}\Z",
    re.I,
)
# Where a new clause can begin, so that a doer behind it is a subject and no object.
_BOUNDARY = compiled(
    r"""(?:
        \A\W*(?:(?:\w{1,4}[.)]|\d+(?:\.\d+)+)\s+|\d{1,3}[.)])?
      | \(
      | [.;:,–—]\s+ | \s/\s+ | \s&\s+ | \s-\s* | [\])]\s+ | [‘“"']
      | \b(?:and|so|then|but|[Tt]hat|therefore|agreed|resolved|decided|However|also|Also|therefore,|which
            |Resolved|RESOLVED|Agreed|AGREED|ACTION|Action
            |said|stated|confirmed|advised|indicated|replied|promised)\s+(?:in\s+(?:the\s+)?(?:future|meantime),?\s+)?
      | \A\W*(?:[Ff]urther|[Tt]herefore|[Tt]hat|[Mm]eanwhile|In\s+the\s+(?:meantime|interim)),?\s+
    )\Z""",
    re.VERBOSE,
)
# "... frayed ropes etc Clerk to contact the depot": no stop, but a post that nothing governs.
_RUN_ON = compiled(
    r"\b(?!(?:by|for|with|from|to|of|and|asks?|asked|allow|our|the|parish|town|as|authorise|instruct|request|requested|new|a)\b)"
    r"[a-z]{2,}\s\Z"
)
# "... was hard to place RM to check the number": no stop, before initials that nothing governs.
_NO_STOP = compiled(
    r"\b(?!(?:by|for|with|from|to|of|on|at|in|than|as|like|via|per|until|when|if|or|and|but|is|are|was|were|not|that|ask\w*|allow\w*|enabl\w+|help\w*|get|let|wants?|wanted|invit\w+"
    r"|expect\w*|requir\w+|needs?|needed|remind\w*|tells?|told|leav\w+|left|authoris\w+|instruct\w*|direct\w*|task\w*|permit\w*|persuad\w+|urg\w+|encourag\w+|request\w*|sen[dt]|gives?|gave"
    r"|given|advis\w+|likes?|our|the|parish|town|new|a|an|nominat\w+|appoint\w*|elect\w*|propos\w+|second\w*|delegat\w+|remit\w*|refer\w*|due|able|up)\b)[a-z]{3,}\s\Z"
)
# "Treasurer’s Report KO to ring the bank": a heading that has run into its first sentence.
_HEADING = compiled(
    r"(?:\d[\d.]*\s|[a-z]\)\s)?[A-Z][\w’'-]*(?:\s(?:[A-Z][\w’'-]*|\([A-Z]+\)|of|and|the|for|in|on|&))*\s"
)


def ends(lead: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Where a pattern that ends with the lead is found: only the last words are looked at."""
    return pattern.search(lead, max(0, len(lead) - 120))


def starts_clause(lead: str) -> bool:
    """Whether a new clause can begin behind these words, so that a doer there is its subject."""
    return ends(lead, _BOUNDARY) is not None and ends(lead, _OF_SEVERAL) is None


# "to approve the application of Ann Bell, Rob Orr and Tom Lee to buy the lane": what those named ask for
_OF_SEVERAL = compiled(
    r"(?<![Aa]t the )\b(?:applications?|requests?|offers?|quotes?|quotations?|tenders?|bids?|petitions?|proposals?|permission|consent)\s+(?:of|from|by|for)\s+(?:[A-Z][\w.’'-]*,?\s+(?:(?:and|&)\s+)?)+\Z"
)


# "For next year KO to book it", "Before the fair Ada to ring round": no more than when.
_TIMED = compiled(
    r"\W*Meanwhile,?\s|\W*(?:For|By|In|On|Upon|After|Before|During|Until|At|Over)\s[^.;:,()]{2,40}(?:(?<!ing)|(?<=meeting))(?<!\b(?:of|to|by))(?<!\b(?:the|and|for))(?<!\b(?:with|from))\s"
)


@dataclass(frozen=True)
class Place:
    """A doer in its sentence: what stands before it, what it is to do, and whether a decision speaks."""

    text: str
    doer: Doer
    deed: str
    decided: bool
    before: str
    behind: re.Match[str]

    @lazy
    def lead(self) -> str:
        return self.text[: self.doer.start]

    @property
    def starts_clause(self) -> bool:
        lead = self.lead
        if starts_clause(lead):
            return True
        one = self.doer.kind == "initials" or (self.doer.kind == "name" and " " not in self.doer.text)
        headed = one and _HEADING.fullmatch(lead)
        then = self.behind["modal"] and _THEN.fullmatch(lead)
        own = (self.behind["to"] or self.behind["modal"]) and not self.deed.startswith("be ")
        timed = own and self._named and _TIMED.fullmatch(lead)
        reasoned = self.doer.kind == "pronoun" and self.behind["modal"] and ends(lead, _SAID_AS)
        initials = self.behind["to"] and self.doer.kind == "initials" and is_errand(self.deed)
        runs_on = initials and ends(lead, _NO_STOP)
        return bool(
            headed
            or then
            or timed
            or runs_on
            or reasoned
            or self.failing
            or (self.doer.text == "Clerk" and ends(lead, _RUN_ON))
        )

    @property
    def failing(self) -> bool:
        """Whether somebody named promises what is to be done in a case: "If he is away Ada will ring"."""
        own = self._named and self.doer.kind != "post"
        will = self.behind["modal"] and (self.decided or not self.behind["modal"].startswith("would"))
        return bool(own and will and _IF.fullmatch(self.lead))

    @property
    def _named(self) -> bool:
        """Whether the doer is somebody by name, or has one of the body's own posts."""
        return (
            self.doer.kind in {"initials", "name", "called", "person"}
            or _OWN_POST.fullmatch(self.doer.text) is not None
        )

    @property
    def past(self) -> bool:
        return bool(ends(self.lead, _EARLIER))

    @property
    def supposed(self) -> bool:
        own = self.doer.kind == "pronoun" and self.behind["modal"] and _ASKED_AND.search(self.lead)
        return not own and not self.failing and is_supposed(self.lead)


def is_supposed(lead: str) -> bool:
    """Whether words before a clause make it a hope, a condition or a question."""
    if lead.endswith("("):
        return False
    if _THEN.fullmatch(lead):
        return False
    if lead.rstrip().endswith((" -", " –")) and not _IN_CASE.search(lead[-80:]):
        return False  # "A key could be cut – KO to arrange this"
    spoken = _SPOKEN.search(lead, max(0, len(lead) - 120))
    return bool(ends(lead[spoken.start() :] if spoken else lead, _SUPPOSED))


_IN_CASE = compiled(r"\b(?:if|unless|whether|when|once|hop\w+)\b", re.I)
# "She was asked whether they would be charged for and she will find out": what is asked ends before her answer.
_ASKED_AND = compiled(r"\basked\s+(?:if|whether|when|how|what|why|who)\b[^.;]*\s(?:and|but)\s+\Z")
# "Once the quotes are in, the Clerk will send them round": that will come.
_THEN = compiled(r"\W*(?:(?:Once|When|After|As\s+soon\s+as)\b[^.;,]{5,80}|In\s+response\s+to\s[^.;,]{5,140}),?\s+")
_OWN_POST = compiled(
    r"(?:the\s+)?(?:(?:parish|town|deputy|assistant|vice)[ -])?(?:clerk|chair(?:man|woman|person)?|secretary|treasurer|conven[eo]r)",
    re.I,
)
# "He said that as he sat there he would ask."
_SAID_AS = compiled(
    r"\b(?:said|confirmed|promised|replied|stated|advised|added|explained)(?:\s+that)?,?\s+(?:as|since|because)\s+(?:s?he|the|it|this)\s[^.;:]{3,80},?\s+\Z"
)
_IF = compiled(r"\W*(?:If|Should)\b[^.;,]{5,80},?\s+")
# "... if he might see it, and Mr Hay said that": what is said in answer is no question.
_SPOKEN = compiled(
    r"[,;]?\s+(?:and|but)\s+(?:[A-Z][\w.]*\s(?:[\w.]+\s){0,5})?(?:said|replied|confirmed|promised|stated)(?:\s+that)?\s+\Z"
)


def is_past(lead: str) -> bool:
    """Whether words before a clause place it at an earlier meeting."""
    return bool(ends(lead, _EARLIER) or ends(lead, MET))


def is_collective(doer: Doer) -> bool:
    """Whether the doer is the meeting itself, which decides rather than undertakes."""
    return doer.kind == "body" or bool(
        re.fullmatch(
            r"(?:each\s+member|all\s+present|(?:(?:the|all|both)\s+)*(?:members|councillors|trustees|governors|directors))",
            doer.text,
            re.I,
        )
    )
