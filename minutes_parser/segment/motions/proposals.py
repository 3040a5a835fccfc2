"""Sentences that propose something, and the outcome that belongs to each.

A proposal is a decision only with its outcome, and the two are often printed apart: "Cllr Bell proposed that the gate be
moved. Seconded by Cllr Roe. Motion carried."
"""

from __future__ import annotations

import re

from minutes_parser.patterns import compiled
from minutes_parser.records import ResolutionBasis
from minutes_parser.segment.cues import Text, cued, cues
from minutes_parser.segment.mentions.applications import REFERENCE
from minutes_parser.segment.motions.lost_motions import LOST
from minutes_parser.segment.motions.mover_names import NAME
from minutes_parser.segment.motions.standing import FELL
from minutes_parser.segment.passages import Passage, sentences
from minutes_parser.segment.settled.minutes_accepted import CORRECTION
from minutes_parser.segment.settled.outcomes import (
    ABOUT_VOTE,
    MOVERS_ONLY,
    OUTCOME,
    counted,
    is_formula,
    outcome_verb,
    vote_only,
)
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.settled.terse import VERBAL

# "the proposed fence" is no proposal
PROPOSED = "proposed" + "".join(rf"(?<!\b{word}\sproposed)" for word in ("the", "a", "this", "their", "its", "any"))
PROPOSAL = cued(
    rf"\b(?:{PROPOSED}|proposed(?<=\bthe\sproposed)(?=\s+(?:motion|amendment|resolution)\b)|moved|with\s+a\s+motion\s+(?:to|that)|(?:moves|proposes)(?=\s+(?:to|that|an?|the|[€£]\d*)(?:\s|(?<=\d)))|nominated|made\s+(?:an?|the)\s+(?:motion|proposal)\s+(?:for|that|to)|proposal\s+(?:by|from|was\s+(?:to|that|put\s+by)\b)|put\s+forward\s+(?:an?\s+(?:motion|proposal)|(?-i:[A-Z])[\w.’'-]*(?:\s+(?-i:[A-Z])[\w.’'-]*){{0,3}}\s+(?:as|for)))\b|\bprop(?=[.:]|,?\s+(?-i:[A-Z]))|['’]s\s+(?:motion|proposal)\b[^.;:]{{0,140}}?\swas\s+(?:\w+ly\s+)?seconded\b|\bput\s+(?:forward|the\s+(?:motion|proposal))\s+(?:that|to\s+(?!the\s))|\b(?:motion|proposal)\s*\([A-Z]{{2,3}}\)",
    re.IGNORECASE,
)
PUTS = compiled(
    r"\W*(?:(?:[a-h]|[ivx]{1,4}|\d{1,2})[.)]\s*)?(?:an?\s+|the\s+)?(?:motion|proposal)\s+(?:was\s+(?:raised|made|put\s+forward)\s+)?(?:to|that|(?<=made\s)for\s+(?:[\w’'-]+\s+){1,5}?to)\b",
    re.IGNORECASE,
)
# '(i) Cllr. Bell: "That this Council write to the Minister."', 'Motion by Cllr Bell: "That ..."'.
NAMED_MOTION = compiled(
    r"(?P<by>\W*(?:(?:\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]|\d{1,2}\.\d{1,2})\s*)?(?:motion\s+(?:by|from|of)\s+)?(?P<who>(?:(?:Cllr|Councillor|Ald|Alderman|Mr|Mrs|Ms|Dr)\b|[A-Z]{2,3}:)[^:“\"]{0,40}?)(?::|\s[-–—])\s*[“\"]\s*(?:That\s+|(?=This\s)))",
    re.IGNORECASE,
)
_WISH = cued(
    r"\b(?:suggested|suggestion|recommended|requested|requests?\s+(?:ha[sd]|have|was|were)\s+(?:been\s+)?(?:made|received)|asked\s+(?:(?:the\s+)?(?:\w+\s+)?(?:board|council|committee|members|meeting|trustees|governors|group)\s+)?(?:if|that|whether|for)|(?<!was\s)(?<!were\s)(?<!been\s)asked\s+to\b|would\s+like|sought\s+(?:(?:an?\s+)?(?:approval|agreement|permission|consent|leave|extension|adjournment))|wish(?:es)?\s+to(?!\s+(?:say|thank|record|point|raise|know|express|note|see)\b))\b",
    re.IGNORECASE,
)
"""What is a decision where its outcome follows, and one person's view where none does."""
_AMENDMENT_FELL = compiled(r"\bamendment\b.*\b(?:not\s+seconded|no\s+seconder|fell|lost|withdrawn)\b", re.IGNORECASE)
# What is to be done, in words without a finite verb or in those of a motion: "Cllr Bell to be a signatory."
_PLAN = compiled(
    r"(?!.*\b(?:was|were|is|are|had|has|have|will|would|if|whether|spoke|referred|replied|motion|amendment(?!\s+to\s)|vote)\b)(?:The|All|Any|Cllrs?\.?|Councillors?|Clerk|Mr|Mrs|Ms|Miss|Dr|Chair\w*|[A-Z]{2,3}|(?:One|Two|Three|Four|Five|Six|\d{1,3})\s[a-z]\w+|[A-Z]\w+s|[A-Z]\w+\s[A-Z]\w+|[A-Z]\w+(?:\s[a-z]\w+){0,3}(?=\sto\sbe\s[a-z]+(?:ed|ght|en|wn|pt|id)\b))\s(?:[^.;:?]{2,80}?\s)?to\s(?!the\b|be\s+discussed\b)[a-z]+\b[^?]*$|\W*That\s+[^.?]+\bbe\s+\w|\W*To\s+(?!(?:note|consider|discuss|receive|date|be)\b)[a-z]+\s[^?]+$"
)
# "It was proposed that the gate be mended.", before who did.
BY_NOBODY = compiled(
    r"\W*(?:it\s+was\s+(?:then\s+|also\s+)?(?:proposed|moved)\s+(?:that|to)\b|(?:proposed|moved)\s+we\s+[a-z])",
    re.IGNORECASE,
)
# "Air Ambulance £50, Churchyard £200.": what is to be paid, without a verb.
_PRICED = compiled(
    rf"(?!\W*(?:balance|income|opening|closing|total|current|bank)\b)(?!.*(?:{VERBAL.pattern}))[^:;?]{{3,160}}$",
    re.IGNORECASE,
)
_PICKED = cued(
    r"\b(?:we|trustees|members|committee)\b[^.;]{0,60}\b(?:went\s+with|chose|opted\s+for|picked)\b", re.IGNORECASE
)
# "There were no other nominations.", "Mr Roe accepted the office.", between who was proposed and that all agreed.
_NO_OTHERS = compiled(
    r"\W*(?:[A-Z][^.;:]{2,40}\s(?:accepted|(?:agreed|was\s+(?:willing|happy|content))\s+to\s+(?:stand|serve|accept|act|take(?:\s+on)?(?=\s+(?:the|this)\s)))\b(?:\s+(?:the|this)\s+(?:[\w-]+\s+){0,2}(?:office|nomination|post|position|role|chair\w*)\b)?[^.;:]{0,50}\W*$)|\W*there\s+(?:were|was|being)\s+no\s+(?:other|further)\s+(?:nominations?|nominees|candidates|names|proposals)\W*$",
    re.IGNORECASE,
)
SAYS_SECONDED = compiled(r"[Ss][Ee][Cc]|2[Nn][Dd]|S\s?[:–-]|[A-Z]{2}\s*/")
"""this is in whatever `FORMULA` matches"""
_SECONDING = compiled(
    r"\W*the\s+proposer\s+(?:was|being)\s.{3,80}$|\W*(?:this\s+was\s+|(?:this|the)\s+(?:motion|proposal)\s+was\s+)?(?:duly\s+)?second(?:ed|er)\b.{0,60}$|[\w .’'-]{2,50}\s(?:was|were)\s+(?:happy|pleased|glad|willing)\s+to\s+second\b[^.;]{0,30}$|[\w .’'-]{2,50}\b(?:2nd\W*$|seconds|seconded)(?:\s+(?:this|the\s+(?:motion|proposal)|it|\w+ly))?\W*$|[^.;:]{3,60}\b(?:spoke|speaking)\s+(?:for|against|in\s+(?:favour|support))\b[^.;]{0,40}\W*$",
    re.IGNORECASE,
)
LABEL = compiled(
    r"\W*(?:(?:(?:first|second|third|fou?rth|forth|fifth|sixth|seventh|eighth|ninth|tenth|ordinary|special|extraordinary|formal|main|emergency)\s+)?(?:motion|proposal|proposition|resolution|recommendation)\s*(?:\d{1,2}\s*|(?-i:[A-D])\s*)?(?:\((?:from\s+)?[^()]{3,60}\)\s*|(?:by|from|of)\s+(?-i:[A-Z])(?:[^:;()]|\([^()]{1,30}\)){2,60}(?=:))?|(?:th(?:is|e)\s+)?(?:union|association|guild|council|house)\s+resolves(?:\s+to)?)\s*[:–—-]\s*|\W*(?-i:MOTION|PROPOSAL)\s+(?=(?-i:T(?:o|hat)\s))",
    re.IGNORECASE,
)
"""Before a motion: "Motion:", "Proposal 2 -"."""
# A planning application by its number, and what a parish answers to it.
_AMENDMENT_WON = compiled(
    r"\W*(?:on\b[^.;]{0,40},?\s+)?(?:the|this|that)\s+amendment\s+was\b(?![^.;]*\bmotion\s+was\b)[^.;]{0,60}\b(?:carried|agreed|passed|approved|accepted)\b",
    re.IGNORECASE,
)
# "Cllr Dunn proposed an amendment, seconded by Cllr Yates, that ...": what is carried in the end is the motion before it
_AMENDS = compiled(
    r"^\W*(?:(?:an?|as\s+an?|by\s+way\s+of)\s+)?amendment\b|\b(?:moved|proposed|seconded)\b[^.;]{0,60}?\ban\s+(?:\w+\s+)?amendment\b|\bthat\s+the\s+(?:following\s+)?words?\b",
    re.IGNORECASE,
)
_APPLICATION = compiled(rf"\b{REFERENCE}\b|\b[A-Z]/\d{{4,6}}\b")
_AN_APPLICATION = compiled(
    r"\W*(?:(?:an?|one|the\s+following)\s+)?(?:new\s+)?(?:planning\s+)?applications?\s+(?:was\s+|were\s+)?(?:received\b(?!\s+and\b)|no\b|ref\b|from\b|for\b|by\b)",
    re.IGNORECASE,
)
_ANSWER = compiled(
    r"""
    \W*(?:\([^)]*\)\s*)?(?:\w+\s*/\s*)?(?:(?:the\s+)?(?:(?:parish|town|community)\s+)?council\s+)?(?:(?:has|have|had|raised?|there\s+(?:were|was))\s+)?
    (?:no\s+(?:objections?|comments?|observations?)(?:\s+(?:raised|to\s+make))?|support(?:s|ed)?(?:\s+(?:(?:the|this)\s+)?application)?
      |(?:strong(?:est\s+possible)?\s+|strongly\s+)?object(?:s|ed|ions?)?(?:\s*[-–:].*|\s+(?:on|to|due)\b.*)?|recommend(?:ed)?\s+(?:approval|refusal)|(?:no\s+objections?,?\s+)?(?:approval|refusal)\s+recommended(?:\s+in\s+principle)?(?:,?\s+(?:but|subject|provided)\b.*)?)(?:,\s+(?:carried|agreed|all\s+agreed|unanimous(?:ly)?)\b[^.;]{0,20})?\W*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# "Budget £250.", "Date 4th June." behind a proposal.
_DETAIL = compiled(
    rf"(?!.*(?:{VERBAL.pattern}))(?:[^\s.;:]+:?\s+){{0,4}}(?:[£€]?\d[\w.,]*)(?:\s+\w+)?\W*", re.IGNORECASE
)
# "Mud kitchen £150. Agreed, but ask the Men's Shed first."
_AGREED_BUT = compiled(
    r"\W*(?:(?:all\s+)?(?:agreed|approved),\s+but\s|(?:this|it|the\s+(?:proposal|request|suggestion))\s+was\s+(?:\w+ly\s+)?(?:agreed|approved|accepted),?\s+(?:although|but|provided|subject\s+to|with\s+the\s+(?:proviso|condition)|on\s+(?:the\s+)?condition)\s|all\s+agreed\s*[-–—:(]\s*action\b)",
    re.IGNORECASE,
)
# "PA18/02319. Loft conversion. No objections.": its number and a stop.
_ONLY_NUMBERED = compiled(
    r"\W*(?:(?:App(?:lication|['’]?n)?|Planning\s+application|Ref(?:erence)?|No)[.:]?\s+){0,3}\S*\d/\S*\d\S*",
    re.IGNORECASE,
)
_EARLIER_APPLICATION = compiled(
    r"\W*(?:the\s+)?(?:original|previous|earlier|outline|related|linked)\s+(?:planning\s+)?(?:application|consent|permission)\b",
    re.IGNORECASE,
)


def _applies(text: str) -> bool:
    """Whether a text names a planning application."""
    return ("/" in text and _APPLICATION.search(text) is not None) or _AN_APPLICATION.match(text) is not None


def _closed(text: str) -> bool:
    """Whether what a sentence tells is no proposal that waits for its outcome: it is settled, or is wrong in older minutes."""
    return settles(text) is not None or CORRECTION.match(text) is not None


def joined(passage: Passage) -> list[Passage]:
    """The sentences of a passage; a proposal, its seconding and its outcome in one where they are printed as several."""
    several = sentences(passage)
    if len(several) < 2:
        return list(several)
    found: list[Passage] = []
    open_at = ended_at = -1
    """where the proposal stands that has no outcome yet, and the last that has one"""
    motion_follows = PROPOSAL.search(several[0]) and _OF_MOTION.search(several[-1].text)
    """what others ask for meanwhile is not what is carried"""
    for sentence in several:
        text = sentence.text
        before = found[-1].text if found else ""
        if open_at >= 0 and _AMENDMENT_WON.match(text) and "amendment" not in found[open_at].words:
            if sentence is several[-1] and _AMENDS.search(found[-1].text) and PROPOSAL.search(found[-1]):
                found[-1] = passage.part(found[-1].start - passage.start, sentence.end - passage.start)
            else:
                found.append(sentence)  # what then stands is told further on, if at all
            open_at = -1
            continue
        if found and ended_at == len(found) - 1 and _WORD_OF_OUTCOME.fullmatch(text):
            found[-1] = passage.part(found[-1].start - passage.start, sentence.end - passage.start)
            continue  # "All in favour. AGREED."
        if open_at >= 0 and (
            (OUTCOME.match(sentence) and ("minutes" not in sentence.words or PROPOSAL.search(found[open_at])))
            or (counted(text) and not _fell_after(passage, sentence))
            or _AGREED_BUT.match(text)
            or (
                _THING_WENT.fullmatch(text)
                and any("seconded" in part.words for part in found[open_at:])
                and carried(sentences(found[open_at])[0]) is None
            )
            or (_applies(found[open_at].text) and _ANSWER.match(text))
        ):
            found[open_at:] = [passage.part(found[open_at].start - passage.start, sentence.end - passage.start)]
            ended_at = open_at
            if OUTCOME.match(sentence) or not counted(text):
                open_at = -1  # behind a count "Resolved." may stand
            continue
        if (
            before
            and SAYS_SECONDED.search(text)
            and is_formula(sentence)
            and not _closed(before)
            and not _SAID.search(before)
            and not _NOTHING.match(before)
            and (BY_NOBODY.match(before) or not PROPOSAL.search(found[-1]))
        ):
            found[-1] = passage.part(found[-1].start - passage.start, sentence.end - passage.start)
            open_at = -1
            continue
        found.append(sentence)
        if sentence is several[-1]:
            break  # no outcome can follow
        if open_at >= 0 and (_ONLY_PROPOSES.match(text) or _NO_OTHERS.match(text)):
            continue
        if open_at >= 0 and PROPOSAL.search(sentence) and (FELL.search(sentence) or _AMENDS.search(text)):
            continue  # a proposal of somebody else, which found no seconder
        if open_at >= 0 and "amendment" in found[open_at].words and _AMENDMENT_FELL.search(text):
            open_at = -1  # what is carried after that is the motion, which stands further up
            continue
        if open_at >= 0 and (
            (_AMENDMENT_FELL.search(text) and not _AMENDS.search(found[open_at].text))
            or (PROPOSAL.search(found[open_at]) and _DETAIL.fullmatch(text))
        ):
            continue
        if open_at >= 0 and _SPOKE_OF_IT.match(text) and _WISH.search(found[open_at]) and not _WISH.search(sentence):
            continue
        if open_at >= 0 and _EARLIER_APPLICATION.match(text) and _applies(found[open_at].text):
            continue
        if before and _closed(before) and vote_only(sentence):
            open_at = -1  # it tells of what was settled just before
            continue
        if before and MOVERS_ONLY.match(sentence) and not _closed(before) and not _NOTHING.match(before):
            open_at = open_at if open_at >= 0 else len(found) - 2
        elif FELL.search(sentence) or (open_at >= 0 and LOST.search(sentence)):
            open_at = -1  # it found no seconder: what is carried after that is something else
        elif (
            PROPOSAL.search(sentence)
            or LABEL.match(text)
            or PUTS.match(text)
            or ASKED_TO_VOTE.match(text)
            or (_WORD_OF_OUTCOME.fullmatch(several[-1].text) and _VOTE_TO.search(text))
            or (text[-1:] in '”".' and NAMED_MOTION.match(text))
            or (_SHOULD.search(sentence) and not settles(text))
            or (
                _WILL.match(text)
                and not settles(text)
                and _AT_ONE_NEXT.match(passage.text[sentence.end - passage.start :])
            )
            or (text.endswith("?") and _OFFERS.search(text))
            or (_WISH.search(sentence) and not settles(text) and not (open_at >= 0 and motion_follows))
            or _applies(text)
            or (_PLAN.match(text) and not settles(text))
            or ("£" in text and _PRICED.match(text))
            or _PICKED.search(sentence)
        ):
            open_at = len(found) - 1
        elif not (
            open_at >= 0
            and (
                _SECONDING.match(text)
                or _NO_OTHERS.match(text)
                or ABOUT_VOTE.match(text)
                or _NO_VOTE.fullmatch(text)
                or _ONLY_NUMBERED.fullmatch(found[open_at].text)
            )
        ):
            open_at = -1
    return found


# "A vote was taken to allow fires in May only."
_VOTE_TO = compiled(
    r"\bvote\s+was\s+(?:then\s+)?(?:taken|held)\s+(?:on\s+(?:whether\s+)?)?to\s+(?!the\b|be\b)[a-z]+\s", re.IGNORECASE
)
# "Members were asked to vote whether the fair should stay in May.", "A vote was held on closing the ford."
ASKED_TO_VOTE = compiled(
    r"\W*(?:(?:after|following)\s[^.;:,]{3,60},\s+)?(?:(?:the\s+)?(?:council|committee|members(?:hip)?|councillors|those\s+present|meeting|board|governors|trustees|chair\w*|everyone)\s+(?:(?:was|were)\s+(?:then\s+)?asked\s+to\s+vote|asked\s+(?:for\s+a\s+vote|(?:members|those\s+present|the\s+\w+)\s+to\s+vote))|(?:an?|the)\s+(?:vote|ballot|poll)\s+(?:was\s+)?(?:then\s+)?(?:taken|held|called(?:\s+for)?))\s+(?:(?:on|as\s+to|about)\s+)?(?!the\s+(?:motion|amendment|proposal)\b)(?:whether|the|an?|\w+ing)\s[^;:?]{8,200}$",
    re.IGNORECASE,
)
# "Mr Bell, as a co-optee, did not vote."
_NO_VOTE = compiled(
    r"[A-Z][^;:]{2,70}\s(?:did\s+not\s+vote|(?:was|were)\s+not\s+(?:able|allowed|entitled|eligible)\s+to\s+vote|took\s+no\s+part(?:\s+in\s+the\s+vote)?)\W*"
)
# "The increase was approved.", behind who proposed that the fee be raised
_THING_WENT = compiled(
    r"\W*(?:the|this)\s+(?!minutes\b|meeting\b|report\b)(?:[a-z]+\s+){1,2}(?:was|were)\s+(?:\w+ly\s+|then\s+|duly\s+)?(?:approved|agreed|accepted|adopted)(?:\s+unanimously|\s+by\s+\w+\s+votes?\s+to\s+\w+)?\W*",
    re.IGNORECASE,
)
_WORD_OF_OUTCOME = compiled(r"\W*(?:agreed|carried|resolved|approved|passed)\W*", re.IGNORECASE)
# "No matters arising.", between what was settled and who moved it
_NOTHING = compiled(
    r"\W*(?:there\s+(?:were|was|being)\s+)?(?:no(?!\s+(?:objections?|comments?|observations?|further\s+action)\b)|none|nothing|nil)\b[^.;:]{0,60}\W*$",
    re.IGNORECASE,
)
# "Cllr Bell proposed this.", behind what is to be done
_ONLY_PROPOSES = compiled(
    r"\W*(?-i:[A-Z])[\w.’' -]{1,40}?\s(?:proposed|moved)(?:\s+(?:this|it|so|the\s+(?:motion|proposal)))?\W*$",
    re.IGNORECASE,
)
_SAID = compiled(r"\b(?:said|asked|thought|felt|replied|explained|wondered)\b", re.IGNORECASE)
# "It was felt that they should be printed.", "Mr Roe reported that the group should go on."
# "Cllr Roe said that it would help the school.", of what another suggested
_SPOKE_OF_IT = compiled(rf"{NAME}\s+(?:said|added|felt|thought|noted)\s+(?:that\s+)?(?!(?:we|he|she)\b)[^.;]+\.?$")
_SHOULD = cued(
    r"^(?:as\s+an?\s+[\w\s]{3,30}?,?\s+)?we\s+should\s+(?!have\b)[a-z]+\s|\b(?:thought|felt|suggested|recommended|reported|considered|believed|said|view)\s+that\b[^.;]*\bshould\s+(?!have\b)[a-z]+\s",
    re.IGNORECASE,
)
# "Mr Roe will see to the felling. All in agreement."
_WILL = compiled(r"[A-Z][^.;:]{2,50}?\swill\s+(?!be\b)[a-z]+\s")
_AT_ONE_NEXT = compiled(r"\W*all\s+(?:present\s+)?(?:were\s+)?(?:in\s+agreement|agreed)\W*(?:$|\s[A-Z])", re.IGNORECASE)
# "TS: Would the association like to fund the books?"
_OFFERS = compiled(
    r"(?:^|[:–.-]\s+)(?:would|should|shall|could|can|may|do)\s+(?:we|the\s|you|members|everyone|it|this)\b",
    re.IGNORECASE,
)
_OF_MOTION = compiled(r"\b(?:motion|proposal|proposition)\b", re.IGNORECASE)


def _fell_after(passage: Passage, counted: Passage) -> bool:
    """Whether "Not carried (two-thirds needed)." stands behind the count of a vote."""
    return _FELL.match(passage.text[counted.end - passage.start :]) is not None


_FELL = compiled(
    r"\W*(?:(?:as|since|because|with|(?:this|that|it)\s+(?:was|being))\b[^.;]{3,160}?\bthe\s+|the\s+)?(?:(?:motion|proposal|proposition|amendment|vote)\s+)?(?:was\s+)?(?:therefore\s+|accordingly\s+|declared\s+)?(?:not\s+(?:carried|passed|agreed)|lost|defeated|fell)\b",
    re.IGNORECASE,
)


def without_formula(passage: Passage) -> Passage:
    """A thing and behind it, in sentences of their own, only who moved it and how it went: the thing alone."""
    parts = sentences(passage)
    first = next((n for n, part in enumerate(parts) if n and only_moved(part)), None)
    if first is None or not all(only_moved(part) or vote_only(part) for part in parts[first:]):
        return passage
    return passage.part(0, parts[first - 1].end - passage.start)


def without_outcome(passage: Passage) -> Passage:
    """What was settled in a sentence of its own, without the sentences behind it that only tell how the vote went."""
    parts = list(sentences(passage))
    told = len(parts)
    while told > 1 and (vote_only(parts[told - 1]) or counted(parts[told - 1].text)):
        told -= 1
    if told == len(parts) or not settles(parts[told - 1].text):
        return passage
    return passage.part(0, parts[told - 1].end - passage.start)


def moved_in_brackets(sentence: Passage) -> tuple[str, ResolutionBasis] | None:
    """The same of a sentence that says what was done, and in brackets behind it who moved that: "Fees were raised (prop. A, sec. B)"."""
    behind = _MOVED_IN_BRACKETS.search(sentence.text) if sentence.text.rstrip(" .").endswith(")") else None
    if behind is None or PROPOSAL.search(Text(sentence.text[: behind.start()])):
        return None
    return ("carried", "proposal") if _WAS_DONE.search(sentence.text, 0, behind.start()) else None


_MOVED_IN_BRACKETS = compiled(
    r"\(\s*(?:prop(?:osed|oser)?|moved|mover)\b[^()]{2,60}\bsec(?:onded|onder)?\b[^()]{2,60}\)\W*$", re.IGNORECASE
)
_WAS_DONE = compiled(
    r"\b(?:was|were)\s+(?:\w+ly\s+)?(?!(?:asked|lost|defeated|withdrawn|discussed|suggested)\b)\w+(?:ed|en|nt|lt|set|ade)\b"
)


def only_moved(told: Passage) -> bool:
    """Whether a text tells who moved and seconded, perhaps how it went, and nothing else."""
    return is_formula(told) or MOVERS_ONLY.match(told) is not None


def wished(sentence: Passage) -> bool:
    """Whether a sentence asks for something or plans it, so that who moved it may be told behind it."""
    wish = _WISH.search(sentence)
    asks = wish is not None and not _WAS.search(sentence.text, 0, wish.start())
    return asks or _PLAN.match(sentence.text) is not None or sentence.text.endswith("?")


_WAS = compiled(r"\b(?:was|were|been)\s+$")


def carried(sentence: Passage) -> tuple[str, ResolutionBasis] | None:
    """The verb of a proposal and its outcome that were joined, whatever the words of the proposal."""
    parts = list(sentences(sentence))
    if len(parts) == 1:
        return ("carried", "proposal") if _counted_behind(sentence) else None
    if len(parts) > 1 and _applies(sentence.text) and _ANSWER.match(parts[-1].text):
        return "agreed", "bare"
    last = parts[-1]
    formula = len(parts) > 1 and len(parts[0].text.split()) > 4 and is_formula(last)  # no "Clerk to action."
    agreed = (
        OUTCOME.match(last) or counted(last.text) or _AGREED_BUT.match(last.text) or _THING_WENT.fullmatch(last.text)
    )
    if len(parts) < 2 or not (agreed or formula):
        return None
    return outcome_verb(last.text), "proposal"


def _counted_behind(sentence: Passage) -> bool:
    """Whether a sentence moves something and ends with the count of the votes for it: "..., seconded by Cllr Roe, 5 in favour."."""
    if not PROPOSAL.search(sentence):
        return False
    behind = _COUNT_BEHIND.search(sentence.text)
    return (
        behind is not None
        and counted(behind["count"])
        and not _BEFORE_COUNT_ALONE.search(sentence.text[: behind.start()])
    )


_COUNT_BEHIND = compiled(
    r"[,;]\s+(?:with\s+)?(?P<count>(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:members\s+|councillors\s+)?(?:voted\s+|votes?\s+|were\s+)?(?:in\s+favour|for)\b[^.;]{0,60}(?:;\s+[A-Z][\w .’'-]{1,30}\s(?:abstained|abstaining|against|dissenting))?)\W*$",
    re.IGNORECASE,
)
_BEFORE_COUNT_ALONE = compiled(r"\bamendment\b|\b(?:lost|defeated|fell)\b", re.IGNORECASE)


def moved_and_counted(sentence: Passage) -> bool:
    """Whether a sentence that was joined tells who moved and seconded and how many voted for it, and not what was moved."""
    first, *rest = sentences(sentence)
    told = [counted(part.text) for part in rest]
    only = any(told) and all(is_count or OUTCOME.match(part) for part, is_count in zip(rest, told, strict=True))
    return only and MOVERS_ONLY.match(first) is not None


def motion_in(passage: Passage) -> Passage:
    """The sentence of a passage that moves something: the last, but for those that tell who moved and seconded it."""
    parts = list(joined(passage))
    while len(parts) > 1 and (
        _SECONDING.match(parts[-1].text) or MOVERS_ONLY.match(parts[-1]) or _NAMED_VOTE.match(parts[-1].text)
    ):
        parts.pop()
    return parts[-1]


_NAMED_VOTE = compiled(r"\W*(?:an?\s+)?(?:named|recorded)\s+vote\b", re.IGNORECASE)


def amends(sentence: Passage) -> bool:
    """Whether a sentence moves an amendment, or speaks of one: "that the words “if dry” be added"."""
    return "amendment" in sentence.words or (
        not AMENDING.isdisjoint(sentence.words) and _AMENDS.search(sentence.text) is not None
    )


AMENDING = cues("amendment words word")
