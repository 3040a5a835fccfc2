"""Sentences that only tell how it went: who moved and seconded what stands elsewhere, how the vote went, that it was carried."""

from __future__ import annotations

import re
from functools import lru_cache

from minutes_parser.lazy import once
from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import Text, Ways, Worded, cued
from minutes_parser.segment.passages import Passage
from minutes_parser.segment.settled.settled import settles
from minutes_parser.segment.votes.how_voted import HOW
from minutes_parser.segment.votes.vote_counts import only_counts
from minutes_parser.segment.votes.votes import tally

_VERB = r"(?:agreed|carried|carries|approved|passed|passes|accepted|adopted|supported|affirmed|resolved|(?:duly\s+)?(?:elected|co-?opted))"
_HOW = rf"(?:\s*[-–,(:]?\s*(?:\(\d{{1,3}}|by\s+a\s+margin\s+of\s+\w+(?:\s+votes?)?(?:\s+(?:for|in\s+favou?r))?(?:(?:,\s*(?:and\s+)?|\s+and\s+|\s+to\s+|\s?[-–:]\s?)\w+(?:\s+votes?)?(?:\s+(?:for|in\s+favou?r|against|abst\w+|absent|not\s+present|not\s+voting))?){{1,4}}|viz\b|as\s+follows|\d{{1,3}}\s?%\s+(?:for|in\s+favou?r)\b[^.;]{{0,60}}|by\s+[\w-]+\s+votes(?!\s+to\b)|by\s+\d{{1,2}}\s+votes?\s+with\s+\d{{1,2}}\s+(?:votes?\s+)?against|with\s+(?:one|two|three|\d)\s+dissentients?|(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:(?:members?|councillors?|votes?)\s+)?voting\s+(?:for|in\s+favou?r)(?:,?\s+(?:and\s+)?[\w-]+\s+(?:voting\s+)?against)?|with\s+applause|unopposed|unan\b\.?|on\s+a\s+vote\s+of\s+\d+\s*(?:to|[-–:])\s*\d+(?:,\s+the\s+[^.;]{{3,50}})?|(?:\d{{1,2}}|one|two|three|four|five|six)\s+(?:votes?\s+)?(?:against|dissent\w*)|(?:with|to)\s+(?:this|that|the)\s+(?:approach|propos(?:al|ition)|suggestion|request|course|recommendations?)|(?:this|that|it)\s+as\s+(?:an?|the)\s+(?:approach|plan|way\s+forward)|(?:with|to)\s+this(?=\W*$)|unanimous(?:ly)?|as\s+amended|accordingly|(?:with|by)\s+acclamation|nem\.?\s?con|by\s+(?:all|those)(?:\s+\w+){{0,3}}(?:\s+at\s+(?:that|the)\s+meeting)?|by\s+(?:general\s+|common\s+)?(?:assent|consensus|consent)|by\s+(?:all\s+)?the\s+(?:(?:parish|town|community)\s+)?(?:committee|council{{1,2}}ors|council|board|members|directors|trustees|governors|meeting)(?:\s+present)?|all\s+(?:voting\s+)?in\s+favou?r|all|(?:except(?:ing)?(?:\s+for)?|apart\s+from|bar|with\s+the\s+exception\s+of)\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|the\s+[Cc]hair|(?-i:[A-Z]{{2,3}})\b)[\w.’' -]{{0,40}}|(?:on|by|with)\s+an?\s+(?:clear\s+|unanimous\s+)?(?:show|wave|raising)\s+of\s+(?:hands|(?:voting\s+)?cards)(?:\s+from\s+(?:the\s+)?(?:members|all|those)(?:\s+present)?)?|by\s+(?:a\s+)?(?:show\s+of\s+hands|(?:\w+\s+)?majority(?:\s+vote)?)|(?:by\s+[\w-]+|\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s+votes?)?\s+to\s+[\w-]+|(?:with|by)\s+[\w-]+(?:\s+\w+)?\s+(?:in\s+favou?r|for)(?:,?\s+(?:and\s+)?[\w-]+\s+(?:votes?\s+)?(?:against|abst\w+))*|(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:votes?\s+)?(?:in\s+favou?r|for)(?:,?\s+(?:and\s+)?[\w-]+\s+(?:votes?\s+)?(?:against|abst\w+))?|with\s+[\w-]+\s+(?:votes?\s+)?against|{HOW}|\((?:[^()]|\([^()]*\))*?\b(?:for|against|favour|votes?|abst\w+|voting|ayes|tá|pour|(?-i:F)\s?:?\s?\d{{1,2}})\b(?:[^()]|\([^()]*\))*|with\s+(?:[\w.’'-]+\s+){{1,4}}(?:not\s+voting|abstaining|dissenting|voting\s+against)|(?:(?:with|apart\s+from|except(?:\s+for)?|bar|but\s+for|save\s+for)\s+[\w-]+|\d|one|two|three)\s+abstentions?(?:\s+\((?:Cllrs?|Councillors?|Mr|Mrs|Ms|(?-i:[A-Z]{{2,3}}))\b[^()]*)?|without\s+(?:a\s+)?(?:vote|division|dissent|debate)|(?:only\s+)?[\w-]+\s+(?:members?\s+)?dissenting|(?-i:[A-Z]{{2,3}})\s+(?:against|abstaining|dissenting|not\s+voting)|(?:Cllrs?\.?|Councillors?|Mr|Mrs|Ms|Miss|Dr|the(?=\s+(?:vice-?\s?)?chair))\s[\w.’' -]{{2,40}}\s(?:abstain(?:ing|ed)|dissenting|not\s+voting|did\s+not\s+vote|(?:vot(?:ing|ed)\s+)?against)(?:\s+and\s+(?:asking|requesting|wishing)\s+(?:that|for)\s+(?:his|her|their)\s+vote\s+(?:to\s+)?be\s+recorded)?|(?:with\s+)?(?:Cllrs?\.?|Councillors?|Mr|Mrs|Ms|Miss|Dr|(?-i:[A-Z]{{2,3}}\b)|(?-i:[A-Z][a-z]+\s(?=[A-Z])))[\w.’' -]{{0,40}}?\s(?:asking|requesting|wishing)\s+(?:that\s+|for\s+)?(?:his|her|their)\s+(?:dissent|opposition|abstention|votes?(?:\s+against)?|names?)\s+(?:against\s+)?(?:to\s+)?be\s+(?:recorded|noted|minuted)|\(?\d+\s*[-–/:]\s*\d+(?:\s*[-–/:]\s*\d+)?\)?)\)?){{0,3}}"
# "This was agreed and the Clerk was asked to order them."
_AND_ASKED = r"(?:,?\s+and\s+(?:(?:the\s+)?(?:clerk|secretary|treasurer|chair\w*)\s+(?:was\s+(?:asked|instructed|requested|authorised)\s+to|to|would|will)\s[^.;]{2,60}|this\s+was\s+noted\b[^.;]{0,40}))?"
# "All agreed, the Chair signed the minutes.", "All in favour and the Clerk will write to them."
_AND_DID = r"(?:(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?(?:chair(?:man|woman|person)?|mayor|president|clerk|secretary|treasurer)\s+(?:(?:then|duly|was)\s+){0,2}(?:signed|thanked)\b[^.;]{0,60}|(?:(?<=favour)|(?<=carried)|(?<=animously)),\s+(?:and\s+)?(?:the\s+)?(?:chair(?:man|woman|person)?|clerk|secretary|treasurer)\s+(?:to|will|would)\s+[a-z][^.;]{2,60})"
# "and carried, subject to the Clerk checking the lease", "... but with the rider that Cllr Bell may change her mind"
_RIDER = r"(?:\s*[,(]?\s*(?:but\s+)?(?:with\s+(?:the|a|one)\s+(?:rider|proviso|caveat|reservation|stipulation)|(?:up)?on\s+(?:the\s+)?(?:condition|understanding)|subject\s+to|provided)\b[^;]*)?"
# Before the outcome: "On a show of hands", "Following a vote (3 for, 2 against),", "There being no other nominations,".
_AFTER_VOTE = r"\W*(?:(?:eventually|therefore|accordingly|thus|so),?\s+|(?:after|following)\s+(?:\w+\s+){0,2}(?:discussion|debate)(?:\s*\([^()]{3,90}\))?,?\s+)?(?:(?:there\s+being\s[^.;]{3,80}?,\s+)?(?:the\s+)?(?:chair\w*|mayor|provost|convener)\s+(?:then\s+)?(?:exercised|used|gave|cast)\s+(?:his|her|their|the|a)\s+(?:casting|second)\s+vote(?:\s+(?:in\s+favou?r|for)(?:\s+of\s+[\w\s]{3,20})?)?,?\s+and\s+|(?:on|following|after|upon|by|when)\s+(?:an?|(?:being\s+|this\s+was\s+|it\s+was\s+)?put\s+to(?:\s+(?:the|a))?)\s+(?:\w+\s+)?(?:show\s+of\s+hands|roll[\s-]?call(?:\s+vote)?|poll|vote|division|meeting|ballot)(?:\s+(?:being|having\s+been)\s+taken)?(?:\s*\([^()]*\)|\s+of\s+\d+\s*(?:[:–-]|to)\s*\d+|\s+of\s+\w+\s+(?:votes?\s+)?(?:in\s+favou?r|for)(?:,?\s+(?:and\s+|to\s+)?\w+\s+against)?|,?\s+(?:with|there\s+being)\s+[^.;]{3,120}?\b(?:for|against|abst\w+))?,?\s+|there\s+(?:were|being)\s+no\s+(?:other|further)\s+(?:nominations|nominees|names|candidates|proposals),?\s+(?:and\s+)?)?"
# "The Board unanimously agreed to pass the motion without a division."
_ADOPTS = rf"""\W*(?:(?:following|after)\s+(?:\w+\s+){{0,2}}(?:discussion|debate),?\s+)?(?:the\s+|an\s+|all\s+)?(?:(?:(?:\w+\s+)?(?:council|committee|board|meeting)|ch?omhairle|members|councillors|governors|trustees|directors|those)\s+(?:present\s+)?|it\s+was\s+)(?:then\s+|all\s+|\w+ly\s+)?(?:agreed|resolved|decided|voted)\s+(?:\w+ly\s+|by\s+(?:general\s+|common\s+)?(?:consensus|consent|agreement)\s+|{HOW}\s+)?
    to\s+(?:adopt|approve|pass|support|accept|endorse|carry)\s+(?:the|this)\s+(?:above\s+|foregoing\s+|original\s+|substantive\s+)?(?:motion|proposal|proposition|resolution)(?:\s+(?:as\s+\w+|(?:as\s+)?(?:set\s+out\s+|printed\s+)?above))?(?:,?\s+(?:\w+ly|{HOW}|without\s+(?:taking|calling|the\s+need\s+for|recourse\s+to)\s+an?\s+(?:vote|division|poll)))?\W*$"""
ADOPTS = cued(_ADOPTS, re.IGNORECASE | re.VERBOSE)
OUTCOME = Ways(
    cued(way, re.IGNORECASE | re.VERBOSE)
    for way in (
        rf"""{_AFTER_VOTE}(?:(?:vote|result|decision)\s*[:–-]\s*|and\s+(?=(?:was\s+)?(?:\w+ly\s+)?(?!resolved\b){_VERB}\b)(?!.*:\W*$))?(?:(?:all\s+)?(?:the\s+)?(?:(?:\w+\s+)?(?:council|committee|board|meeting)|members|councillors|governors|trustees|directors|everyone|everybody)\s+(?:present\s+)?|all\s+(?:those\s+)?(?:present\s+)?|(?:the\s+|a\s+)?(?:majority(?:\s+of\s+(?:the\s+)?(?:members|councillors|those)(?:\s+present)?)?|most\s+(?:members|councillors))\s+(?=agreed|voted|in\s|were\s+in\s)|(?:he|she|they)\s+(?=(?:was|were)\s+(?:\w+ly\s+)?(?:elected|co-?opted)\b))?(?:(?:was|were)\s+(?:all\s+)?|voted\s+on\s+and\s+|(?:all\s+)?voted\s+|so\s+(?=resolved|agreed))?(?:unanimously\s+(?=in\s))?
        \b(?:{_VERB}|unanimous(?:ly)?(?:\s+{_VERB})?|AIF(?:\s*[-–,]\s*{_VERB})?|in\s+favou?r)\b{_HOW}(?:{_AND_DID}|\s+and\s+(?:(?:the\s+minutes|these|they|it)\s+(?:was|were)\s+)?(?:duly\s+|then\s+)?signed(?:\s+(?:by|as)\s[^.;]{{3,40}})?|\s+and\s+the\s+meeting\s+(?:continued|resumed|reconvened|went\s+on|proceeded)|,\s+(?:motion|resolution|proposal)\s+(?:was\s+)?(?:carried|passed|agreed))?\W*$""",
        r"""\W*(?:(?:by|on)\s+(?:an?\s+)?show\s+of\s+hands,?\s+)?(?:(?:all|the|both)\s+)*(?:(?:\w+\s+)?(?:council|committee|board|meeting)|members|councillors|governors|trustees|directors|present|everyone|everybody|all)\s+(?:present\s+)?(?:was|were)\s+(?:all\s+|both\s+|\w+ly\s+)?
        (?:(?:happy|content|in\s+(?:full\s+)?agreement)(?:\s+(?:with|to\s+agree\s+to)\s+(?:this|that|it|the)(?:\s+(?:approach|propos(?:al|ition)|suggestion|request|idea|course|plan|arrangement|recommendations?))?)|in\s+(?:full|complete|unanimous|total)\s+agreement)\W*$""",
        r"\W*(?:(?:all|the)\s+)*(?:(?:\w+\s+)?(?:council|committee|board|meeting)|members|councillors|governors|trustees|directors|everyone)\s+had\s+no\s+objections?(?:\s+to\s+(?:this|that|it))?\W*$",
        rf"{_AFTER_VOTE}it\s+was\s+(?:then\s+)?put\s+and\s+(?:\w+ly\s+)?\b{_VERB}\b{_HOW}\W*$",
        rf"\W*(?:both|all|these)\s+(?:were|was)\s+(?:\w+ly\s+)?\b{_VERB}\b{_HOW}(?:\s+and\s+signed)?\W*$",
        rf"""{_AFTER_VOTE}(?:all\s+(?:agreed|in\s+favou?r)\s*[,–-]\s*)?(?:and\s+)?(?:this|it(?=\s+was\b)|(?:the|this|that)\s+(?:motion|proposal|proposition|resolution|nomination|recommendation|vote|matter)|(?:original\s+|substantive\s+)?(?:motion|proposal)(?:\s+as\s+amended)?|vote|resolution|proposition)\s*(?:(?-i:[A-D])\s+|\d\s+)?[:–-]?\s*
        (?:(?:was|were|being|is|has\s+been)\s+)?(?:(?:put\s+to\s+the\s+(?:vote|meeting)|also|so|then|therefore|declared(?:\s+to\s+(?:be|have\s+been))?|voted\s+on|seconded(?:\s+by\s+(?:[^.;,]|\.(?=\s?\S)){{3,40}}?)?|\w+ly)\s+(?:and\s+(?:was\s+)?)?(?:after\s+(?:\w+\s+){{0,2}}discussion,?\s+)?){{0,3}}
        \b(?:{_VERB}|unanimous(?:ly)?(?:\s+(?:in\s+favou?r|for))?)\b{_HOW}(?:{_AND_ASKED}|{_RIDER})\W*$""",
        rf"\W*(?:the\s+)?(?:chair\w*|mayor|provost|convener|president)\s+(?:then\s+)?put\s+the\s+(?:substantive\s+|original\s+)?(?:motion|proposal|recommendations?)(?:\s+to\s+(?:the|a)\s+(?:vote|meeting|members|committee|council|board|panel|assembly|chamber)(?:\s+(?:to|for\s+(?:a|the|their|its))\s+(?:vote|decision))?)?,?\s+(?:and\s+(?:it|this)|which)\s+(?:was|were)\s+(?:\w+ly\s+)?{_VERB}\b{_HOW}\W*$",
        rf"\W*(?:on\s+(?:being\s+put\s+to|a)\s+(?:the\s+)?vote,?\s+(?:being\s+taken,?\s+)?there\s+(?:were|was|voted)\s[^.;]{{3,110}}?|(?:an?|the)\s+vote\s+(?:was|being|having\s+been)\s+(?:then\s+)?taken(?:\s+(?:by|on)\s+(?:an?\s+)?show\s+of\s+hands)?(?:,?\s+[^.;]{{0,80}}?)?),?\s+(?:and\s+)?the\s+(?:motion|proposal|proposition)\s+(?:was\s+)?(?:\w+ly\s+|then\s+|declared\s+)?{_VERB}\b{_HOW}\W*$",
        r"\W*(?:[^.;:]{3,80}\b(?:for|favour|against|each)[,;]?\s+(?:and\s+|with\s+|so\s+)?)?(?:the\s+)?(?:chair\w*|mayor|provost|convener|president)\s+(?:then\s+)?(?:exercised|used|using|gave|giving|cast(?:ing)?)\s+(?:his|her|their|the|a)\s+(?:casting|second)\s+vote\s+(?:in\s+favou?r(?:\s+of)?|for)\b(?![^.;]*\bamendment)[^.;]{0,60}\W*$",
        r"\W*(?:(?:up)?on\s+(?:being\s+put\s+to\s+(?:the|a)\s+vote|a\s+(?:vote|show\s+of\s+hands)),?\s+)?(?:the\s+)?(?:members|councillors|council|committee|meeting|those\s+present)\s+(?:\w+ly\s+)?voted\s+(?:\w+ly\s+)?in\s+favou?r\s+of\s+the\s+(?:motion|proposal|proposition)(?:,?\s+(?:whereupon|and)\s+[^.;]{3,80}\bcarried)?\W*$",
        rf"\W*the\s+(?:motion|proposal|proposition)\s+was\s+(?:duly\s+)?seconded\s+by\s+(?:(?!\bthat\b)[^;,.]|\.(?=\s?\S)){{2,50}}?,?\s+and,?\s+(?:up)?on\s+being\s+put\s+to\s+(?:the|a)\s+(?:vote|meeting),?\s+(?:it\s+)?was\s+(?:\w+ly\s+|declared\s+)?{_VERB}\b{_HOW}\W*$",
        r"\W*(?:(?:all|everyone|everybody|members|the\s+(?:meeting|board|committee|council))\s+)+(?:present\s+)?(?:agrees?|(?:is|are)\s+(?:all\s+)?in\s+(?:favour|agreement))\W*$",
        rf"\W*on\s+a\s+vote,?\s+{_VERB}\b[^.;]{{0,20}}(?:\([^()]*\))?\W*$",
        rf"\W*(?:duly\s+)?seconded\s+and\s+(?:\w+ly\s+)?{_VERB}\b{_HOW}\W*$",
        rf"\W*the\s+vote\s+was\s+(?:then\s+)?taken(?:\s+at\s+[\d.:]+\s*(?:[ap]\.?m\.?)?)?\s*[:–-]\s*(?:carried|unanimous|all\s+in\s+favou?r)\b{_HOW}\W*$",
        r"\W*(?-i:V(?:otes?|OTES?)):?\s+(?:unanimous(?:ly)?|carried|passed|agreed|approved|all\s+(?:were\s+)?in\s+favou?r)\b(?!.*\b(?:lost|not|against|that|but)\b)[^;:]{0,120}$",
        r"\W*(?:(?:the\s+)?(?:council|councillors|members|committee)\s+voted\b[^.;]{0,140}?\s(?:that\s+)?)?(?:there\s+(?:was|were|being)\s+no\s+(?:counter[\s-]?motions?|(?:other\s+|further\s+)?amendments?|dissent),?\s+(?:and\s+)?(?:accordingly\s+|therefore\s+|so\s+)?)?the\s+(?:proposal|motion)\s+(?:should\s+|accordingly\s+|therefore\s+|thereupon\s+)?bec(?:omes?|ame)\s+(?:a\s+resolution|the\s+(?:finding|decision|resolution)\s+of\s+(?:the\s+)?(?:meeting|council|committee|board|panel|sub-?committee))\W*$",
        r"\W*there\s+(?:was|were)\s+(?:no\s+(?:objections?|dissent)|(?:then\s+)?(?:unanimous|general|full|complete|total)\s+(?:approval|agreement|support|assent|consent))\W*$",
        r"\W*(?:an?\s+)?unanimous\s+(?:show|wave|raising)\s+of\s+hands\b[^.;]{0,80}\W*$",
        r"\W*second(?:ed|er)\s*[:–-]\s*(?:(?!\bthat\b)[^;,.]|\.(?=\s?\S)){2,90}?\s(?-i:CARRIED|AGREED|PASSED|APPROVED)\W*$",
        r"\W*all\s+(?:present\s+)?in\s+(?:full\s+)?agreement\W*$",
        _ADOPTS,
        r"\W*(?:(?:unanimous|general)\s+consent|no\s+objections?)[,;]\s+(?:the\s+)?motion\s+(?:carries|passes|(?:is\s+|was\s+)?carried)(?:,\s+[^.;]{3,90})?\W*$",
        r"\W*all\s+(?:\w+\s+)?(?:but|except|bar)\s+(?:for\s+)?(?:one|two|three|four|\d|(?-i:[A-Z])[\w.’']*(?:\s(?-i:[A-Z])[\w’'-]+){0,2})\s+(?:\w+\s+)?(?:(?:voted|voting)\s+(?:in\s+favou?r|for)|were\s+in\s+favou?r)\b[^.;]{0,20}\W*$",
        r"\W*this\s+(?:was\s+)?(?:passed|carried|agreed)\s+(?:with|by)\s+(?:a\s+)?unanimous\s+votes?\W*$",
        rf"\W*(?:this\s+was\s+)?(?:duly\s+)?seconded\s+(?:by:?\s+|(?=(?-i:[A-Z])))(?:(?!\bthat\b)[^;,.]|\.(?=\s?\S)){{2,50}}?(?:\s*[,–-]\s*|,?\s+(?:and|this\s+was|the\s+motion\s+was)\s+(?:(?:it\s+)?was\s+|(?:the\s+)?(?:board|council|committee|members|councillors|meeting|group|trustees|governors|directors)\s+(?:all\s+)?)?|,?\s+with\s+(?=all\s))(?:(?:\w+ly\s+)?\b{_VERB}\b{_HOW}|all\s+(?:\w+\s+)?in\s+favou?r){_RIDER}\W*$",
        rf"\W*(?:(?!propos|moved|\bthat\b)(?:[^.;,]|\.(?=\s?\w))){{2,50}}?\bseconded(?:\s+(?:this|it|the\s+(?:motion|proposal)))?(?:\s*[,–-]\s*(?=\w)|,?\s+(?:which\s+was|and\s+(?:(?:this|it|the\s+(?:motion|proposal))\s+was|all|(?:the\s+)?(?:board|council|committee|members|councillors|meeting|group|trustees|governors|directors)(?:\s+all)?)|and|all|with\s+all(?:\s+members)?)\s+)(?:(?:\w+ly\s+)?\b{_VERB}\b{_HOW}|(?:(?:\w+\s+)?(?:were|voted)\s+)?in\s+favou?r){_RIDER}\W*$",
    )
)
"""A sentence that tells how it went and nothing else: "Carried unanimously.", "This motion was put to the vote and carried.\""""
# Who moved and seconded and how it went, without what was moved: "Cllr Bell proposed; Cllr Roe seconded; carried."
# Words are taken whole (++): a word cut in every way, six times over, is a match that never ends.
_NO_PERSON = r"(?!(?:that|to|be|this|was|approval|acceptance|adoption|(?-i:[a-z]+ing))\b)"
_PERSON = rf"{_NO_PERSON}[^\s;,:/]++(?:[ ]{_NO_PERSON}[^\s;,:/]++){{0,5}}?[ ]?"
FORMULA = cued(
    rf"""
    \W*(?:(?:(?:so\s+)?(?:proposed|moved)|proposer|proposes|mover|prop\.?|(?-i:P)(?=\s?[:–-]))\s*(?:by\b\s*)?[:;–-]?\s*{_PERSON}|{_PERSON}\s+(?:proposed|moved))\s*[:;,./]?\s*(?:and\s+)?
    (?:(?:seconded|seconder|seconds|second(?=\s*[:;])|sec\.?|sec['’]d|2nd(?:ed)?|(?-i:S)(?=\s?[:–-]))\s*(?:by\b\s*)?[:;–-]?\s*{_PERSON}|{_PERSON}\s+seconded)\s*[;,./–)-]*\s*(?:votes?\s*[:–-]\s*[^.;]{{3,60}}[.;]\s*)?
    (?:(?:and\s+|vot(?:es?|ing)(?:\s*[:–-])?\s*|motion\s+|resolution\s+|all\s+(?:(?:members|councillors|governors|trustees|directors|present)\s+)?){{0,4}}(?:\w+ly\s+)?\b{_VERB}\b(?!\s+(?:to|that|the|an?)\b)|(?:vot(?:es?|ing)(?:\s*[:–-])?\s*)?\b(?:all\s+in\s+favou?r|unanimous(?:ly)?)\b)[^;,]{{0,25}}(?:,\s+(?:with\s+)?(?:[\w-]+|(?:Cllrs?|Councillors?|Mrs?|Ms|Dr)\b\.?\s[\w.’'-]+(?:\s[\w.’'-]+){{0,3}}?)\s+(?:(?:voted|voting)\s+)?(?:for|in\s+favou?r|against|abst\w+|dissent\w*)\W*){{0,3}}$
    | \W*(?-i:[A-Z]{{2,3}})\s*/\s*(?-i:[A-Z]{{2,3}})\s*[;,–-]?\s*\b(?:all\s+)?(?:agreed|carried|passed|approved|unan(?:imous(?:ly)?)?\b\.?)\W*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# The same without how it went.
MOVERS_ONLY = cued(
    rf"""
    \W*\b(?:(?:so\s+)?(?:proposed|moved)(?:by)?|proposer|proposes|mover|prop|(?-i:P)(?=:)|(?:up)?on\s+the\s+(?:proposal|proposition|motion)\s+of)\b\.?\s*(?:by\b\s*)?[:;–-]?\s*{_PERSON}\s*[:;,./]?\s*(?:(?:and\s+)?
    (?:seconded|seconder|seconds|second(?=\s*[:;])|sec\.?|2nd(?:ed)?|(?-i:S)(?=:))\s*(?:by\b\s*)?[:;–-]?\s*{_PERSON})?\W*$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BEFORE_COUNT = compiled(
    r"(?:[,;.)]\s+|\s[–—-]\s+|\s+(?=vot(?:e|es|ing)\s*[:–-]))(?=(?:vot(?:e|es|ing)\s*[:–-]?\s*)?(?:\d{1,2}\s?[-–:/]\s?\d|\d{1,2}\s+(?:votes?\s+|voted\s+)?(?:in\s+favou?r|for)\b|(?:for|in\s+favou?r)\s*[:–=-]?\s*\d))",
    re.IGNORECASE,
)


def is_formula(told: Worded) -> bool:
    """Whether a text tells who moved and seconded and how it went, and nothing else: "Prop. AB, 2nd CD, 5 in favour, 1 abstained.\""""
    if FORMULA.match(told):
        return True
    if MOVERS_ONLY.misses(told.words):
        return False
    text = told.text
    count = _BEFORE_COUNT.search(text)
    return bool(count and MOVERS_ONLY.match(Text(text[: count.start()])) and counted(text[count.end() :]))


# "There were 3 votes for and 1 against.", "Four in favour, one abstention.", "Vote 6/0"
_COUNTED = compiled(
    r"\W*(?:seconded\s+(?:by\s+)?[^.,;]{2,40}[;,]\s+)?(?:(?:cllrs?|councillors|members|(?:the\s+)?(?:\w+\s+){0,2}(?:council|committee|board|meeting)(?=\s+voted)|(?:a|the)\s+(?:recorded\s+|named\s+)?vote|(?:a|the)\s+show\s+of\s+hands|they|all)\b[^.,;]{0,40}\b(?:and|vote[ds]?|taken|was|place|held|result(?:ed|ing)?\s+(?:in|was))\b\W*)?(?:there\s+were\s+|with\s+|(?:the\s+)?(?:result|outcome)(?:\s+of\s+the\s+(?:vote|ballot|division|poll|roll[\s-]?call(?:\s+vote)?|show\s+of\s+hands))?(?:\s+(?:was|being)\s*[:–-]?|\s*[:–-])\s*|vot(?:es?|ing)\s*[:–-]?\s*|(?:up)?on\s+(?:a\s+(?:recorded\s+|named\s+)?(?:vote|show\s+of\s+hands)|(?:being\s+)?put\s+to\s+(?:the|a)\s+vote)(?:\s+being\s+taken)?,?\s+)?(?:(?:votes?\s+)?(?:for|in\s+favou?r)\b|ayes?\b|(?-i:F)\s?:?\s?\d|\d{1,2}\s?(?-i:F)\b|(?:\d{1,2}\s+present,\s+)?(?:\d{1,2}|[a-z]+)\s+(?:votes?|(?:yes|aye)\s+votes?|members|councillors|people(?=\s+(?:said|voted)\b)|for|in\s+favou?r|voted|were(?=\s+(?:for|in\s+favou?r)\b))\b)"
    r"|\W*(?:vot(?:e|es|ing)\s*[:–-]?\s*)?\d{1,2}\s?[-–:/]\s?\d{1,2}(?:\s?[-–:/]\s?\d{1,2})?\W*$",
    re.IGNORECASE,
)
# "Councillor Roe seconded.", in a sentence of its own
SECONDED_ALONE = compiled(
    r"\W*(?!it\b|this\b)[A-Z][^.;:]{2,45}\s(?:seconded|seconds)(?:\s+(?:it|this|the\s+(?:motion|proposal)))?\W*$"
)
# "Ann Bell and J. van Roe", and not "Residents"
_PEOPLE = r"(?!(?:All|Council|Committee|Board|Members?|Residents|Parishioners|Neighbours|Tenants|Others|Some|Most|Many|Several|Labour|Conservatives|Nobody|None|It|This|He|She|They|We)\b)(?:(?:de|van|von|du)\s+(?:(?:der|den|la)\s+)?)?[A-ZÀ-Þ][\w.’'-]*(?:(?:,|,?\s+and|\s*&)?\s+(?:(?:de|van|von|der|den|la)\s+)*[A-ZÀ-Þ][\w.’'-]*){0,16}"
ABOUT_VOTE = compiled(
    rf"""
    ^\W*(?:\d{{1,3}}[.)]?\s+)?(?:note\s*[:–-]\s*|(?:cynig(?:iwyd|ydd)?|eili(?:wyd|ydd)?)\s*/\s*|(?:motion|resolution)\s+(?=(?:proposed|moved|seconded)\s+by\b))?(?:
        \(?\s*(?:[ps]b?(?::(?=\s*[A-Z])|\.(?=\s?(?-i:Mrs?|Ms|Miss|Dr|Cllr|Councillor))|(?=\s(?-i:[A-Z]{{2,3}})[,;]?\s+(?:and\s+)?s\s(?-i:[A-Z]{{2,3}})\b))|pr?\.?\s?[/&]\s?s(?:ec)?(?=\.?\s*[:–-]|\.?\s+(?-i:[A-Z]))|(?:proposed|seconded|second(?=\s*[;:])|moved|propose[rs]|mover(?=\s*[:–-])|seconder|seconds(?=\s*[:–-])|prop\b|sec\b|2nd\b|voting|voted|votes?|those\s+voting|there\s+voted|there\s+(?:was|were)\s+(?:only\s+)?\w+\s+(?:votes?\s+|members?\s+|councillors?\s+)?(?:voting\s+|voted\s+|cast\s+)?(?:in\s+favou?r|for|against|abst\w+|dissent\w*)|(?:the|a)\s+(?:vote|voting)\b(?!\s+of\s+thanks)|(?:with\s+)?(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:votes?|members?|councillors?|directors?|governors?|trustees?|hands)?\s*(?:x\s+)?(?:(?:were|voted|voting)\s+)?(?:in\s+favou?r|for|against|abst\w+|supporting|opposing|opposed|ayes?)|result(?=\s*:|\s+\d{{1,2}}\s+for\b)|(?:the\s+)?(?:result|outcome|record)\s+of\s+(?:the\s+)?vot\w+|total\s+(?:votes|for|against|abst\w+)|(?:tá|níl|pour|contre)(?=\s*(?:\(\d{{1,3}}\)\s*)?[:–-])|ar\s+son|i\s+gcoinne|i\s?n?-?\s?aghaidh|staon\w*|for|against|abst\w+|in\s+favou?r|(?:ayes?|noe?s?|yes)(?=\s*(?:\(\d{{1,3}}\)\s*)?[:–-]|\s+\d{{1,2}}\s*[,;./|])|the\s+following(?:\s+(?:members|councillors))?\s+(?:voted|abstained)|(?:the\s+)?(?:members|councillors)\s+(?:who\s+)?(?:voted|voting|abstain\w+)(?=\s*(?:[:–(-]|(?:for|in\s+favou?r|against)\b))|those\s+(?:(?:members\s+|councillors\s+)?(?:who\s+)?(?:voted|abstained|voting)|in\s+favou?r|against|abstaining)|carried|unanimous
          |(?:(?:the|there)\s+(?:was\s+|were\s+|being\s+)?(?:(?:votes?|voting)\s+(?:was|were|being)|an?\s+(?:equality|equal|tied|tie))\b[^.;]{{0,40}}?,?\s+(?:and|so|with)?\s*)?(?:the\s+)?(?:chair\w*|mayor|provost|convener|president|cathaoirleach)\s[^.;]{{0,40}}\b(?:casting|deciding)\s+vote
          |(?:the\s+)?(?:chair\w*|mayor|provost|convener|cathaoirleach)\s+(?:then\s+)?(?:put|declared)\s+the\s+(?:substantive\s+|original\s+)?(?:motion|proposal|recommendations?)(?!.*\bamendment)
          |at\s+the\s+request\s+of\s[^.;:]{{3,60}}?\b(?:votes?|voting)|on\s+a\s+vote(?:\s+being\s+taken)?,?\s+there\s+voted|(?:up)?on\s+(?:an?|the|(?:being\s+)?put\s+to\s+(?:the|a))\s+(?:\w+\s+){{0,2}}?(?:vote|division|ballot|poll|meeting)(?:\s+(?:being|having\s+been)\s+\w+)?(?=\s*[:–-])|(?:an?\s+)?roll[\s-]?call|by\s+a\s+show|on\s+a\s+show|a\s+show|show\s+of\s+hands(?=\s*:)|put\s+to\s+(?:the|a)\s+vote(?=\s*[:–,-])|(?:in\s+accordance\s+with\s+[^.;]{{3,60}}\s)?a\s+recorded\s+vote|an?\s+(?:\w+\s+)?(?:vote|division|poll)\s+(?:having\s+been|was)\s+(?:called|taken|requested|demanded)|(?:recorded|named)\s+votes?|all\s+(?:the\s+)?(?:members|councillors|those|governors|trustees|directors)\s+(?:present\s+)?voted\s+(?:for|in\s+favou?r)|(?:the\s+|a\s+)?(?:\w+\s+)?majority\s+(?:(?:was|were|voted|being)\s+)?in\s+favou?r|all\s+(?:were\s+|voted\s+)?in\s+favou?r|all\s+agreed\W*$|nem\.?\s?con)\b(?!.*\bwhich\b))
      | (?-i:F\s?[:=]?\s?\d{{1,2}}[\s,;/]+A\s?[:=]?\s?\d|\d{{1,2}}\s?F[\s,;/]+\d{{1,2}}\s?A\b)
      | (?:no\s?one|nobody|none|no\s+(?:members?|councillors?))\s+(?:voted|abstained|was\s+against|were\s+against|dissented)\b
      | (?:it\s+was|the\s+(?:clerk|chair\w*|secretary))\s+(?:then\s+)?(?:recorded|noted|minuted)\s+that\s+(?!.*\b(?:(?:19|20)\d\d|last|previous(?:ly)?|earlier|county|district)\b)(?-i:Cllrs?|Councillors?|Messrs|Mrs?|Ms|Miss|Dr)\b[^;:]{{2,200}}?\s(?:voted|abstained|(?:was|were)\s+(?:in\s+favou?r|against))\b
      | (?-i:Councillor|Cllr|Mrs?|Ms|Dr)\.?\s[^.;:,]{{2,40}}['’]s\s+(?:votes?\s+against|abstention|dissent)\b[^.;:]{{0,40}}\s(?:recorded|noted|minuted)\b
      | \d{{1,3}}\s?[/:–-]\s?\d{{1,3}}(?:\s?[/:–-]\s?\d{{1,3}})?\W*$
      | v(?:ote)?:\s*(?:\d|unan|all\b)[^.;]{{0,40}}$
      | [^.;:]{{0,60}}\b(?:the\s+vot(?:es?|ing)\s+(?:was|were)\s+(?:recorded\s+)?|voted\s+)as\s+follows\b
      | (?:[^.;:]{{0,40}}\s)?(?:there|members|councillors|(?:committee|council|board|panel|members)\s(?:of\s+the\s+\w+\s+)?)\s?voted\s*:[-–—]*\s*$
      | (?!(?:it|this|that)\s)[^;:]{{2,60}}?\s(?:proposed|moved)(?:\s+(?:this|it|acceptance|approval|the\s+(?:motion|proposal)))?(?:[,;]\s+(?:and\s+)?|\s+and\s+)(?:(?:(?:this|it|which)\s+was\s+|duly\s+|was\s+)?seconded\s+by\s(?:[^;:.,]|\.(?=\s?\S)){{2,40}}?|(?:[^;:.,]|\.(?=\s\S)){{2,40}}?\sseconded(?:\s+(?:this|it|the\s+(?:motion|proposal)))?)(?:,\s+all\s[^.;]{{3,30}})?\W*$
      | (?:Councillors?|Cllrs?\.?|Mrs?|Ms|Dr)\s[^;:,]{{2,40}}?\sseconded(?:\s+(?:this|it|the\s+(?:motion|proposal)))?\W*$
      | this\s+was\s+(?:duly\s+|then\s+)?seconded\s+by\s[^.;:]{{3,60}}?(?:\s+and\s+a\s+(?:recorded|named)\s+vote\s+was\s+\w+)?\W*$
      | (?:this|these|both|approval)\s+(?:was|were|given)\s+(?:then\s+)?(?:proposed\s+|moved\s+)?by\b.*\bsecond
      | (?-i:[A-Z]|the\s)[\w.’' -]{{1,40}}?\s*[–-]\s*(?:proposed|proposer|mover|moved|seconded|seconder)(?=\W*(?:$|\n|\s+(?:and\s+)?(?-i:[A-Z])[\w.’' -]{{1,40}}?\s*[–-]\s*second))
      | (?-i:[A-Z])[\w.’' -]{{1,30}}?\s+prop(?:['’]?d)?\.?[\s,;/]+(?:and\s+|&\s+)?(?-i:[A-Z])[\w.’' -]{{1,30}}?\s+(?:2nd|sec)(?:['’]?d)?\b[^;:]{{0,30}}$
      | (?-i:[A-Z])[\w.’' -]{{1,40}}?\s*(?-i:\(P\))[\s,;/]+(?:and\s+)?(?-i:[A-Z])[\w.’' -]{{1,40}}?\s*(?-i:\(S\))\W*$
      | 1st\s*[:–-]?\s*(?:the\s+)?(?-i:[A-Z])[^;:]{{1,40}}?[\s,;/]+(?:and\s+)?2nd\b
      | (?:this|these|they|it)\s+(?:was|were)\s+(?:then\s+)?(?:proposed|moved)\s+as\s+(?:an?\s+)?(?:(?:true|correct|accurate|fair)\s+(?:and\s+)?){{1,2}}(?:record|reflection)\s+by\b.*\bsecond
      | (?:this|it)\s+was\s+(?:then\s+)?(?:proposed|moved)\s+by\s+(?-i:[A-Z])[^.;:,]{{3,40}}\W*$
      | (?:(?:under|in\s+accordance\s+with|pursuant\s+to)\s(?:[^.;]|\.(?=\d)){{3,70}}?,?\s+(?=(?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\b))?(?:(?:Councillors?|Cllrs?\.?|Mrs?\.?|Ms|Miss|Dr\.?|Prof\w*)\s+[\w .,;'’-]+|the\s+(?:vice[\s-]*|deputy\s+)?(?:chair(?:man|woman|person)?|mayor|provost|president|convener)|(?-i:[A-Z]{{2,3}}(?:(?:,|\s+and|\s*&)\s+[A-Z]{{2,3}})*)|(?-i:{_PEOPLE})(?=\s+(?:abstained|dissented|voted\s+against|(?:was|were)\s+against\W*$|(?:asked|requested|wished)\s[^.;]{{0,30}}\b(?:votes?|dissent|abstentions?|against|opposition|names?)\b)))\s+(?:abstained|dissented|(?:was\s+|were\s+)against\b|were\s+in\s+favou?r\b(?!\s+of\b)|voted\s+(?:against|for|in\s+favou?r)\b|(?:requested|demanded|(?:asked|called)\s+for)\s+a\s+(?:recorded|named)\s+vote\b|(?:recorded|registered)\s+(?:his|her|their)\s+(?:votes?\s+against|dissents?)\b|(?:asked|requested|wished)\s+(?:(?:that|for)\s+)?(?:his|her|their|it|to\s+have)\b))
    """,
    re.IGNORECASE | re.VERBOSE,
)
MOVING = compiled(
    r"(?!.{0,160}[“\"]\s*That\s)(?:\W*in\s+the\s+names?\s+of\b|\W*(?:it\s+was\s+|so\s+|motion\s+(?=(?:proposed|moved|seconded)\s+by)|(?:cynig(?:iwyd|ydd)?|eili(?:wyd|ydd)?)\s*/\s*)?(?:proposed(?!\s+that\b)|propose[rs]|mover(?=\s*[:–-])|seconded|seconder|seconds(?=\s*[:–-])|second(?=\s*[;:])|moved|prop\.|sec\.)(?!\w)"
    r"|\W*(?-i:[A-Z])[\w.’' -]{2,40}?\s(?:(?-i:Proposed|Moved)\s*[;,]\s|(?:proposed|moved)(?:\s*[,;–-]+|\s+and)\s*$))",
    re.IGNORECASE,
)
OPENS_MOTION = cued(
    r"^\W*(?:\d{1,2}(?:\.\d{1,2}|[A-Z])?[.)]?\s+)?(?:it\s+was\s+)?(?:proposed|moved|proposer|prop\.)(?!\w).*(?::[-–—]*|\s[–—-])$|\b(?:proposed|moved|seconded)\s+(?:the\s+following|that)\b[^.;]{0,30}$|\b(?:proposed|moved)(?:\s+the\s+following\b[^;\n]{0,80})?\s*[:;][-–—]*$|\bin\s+the\s+names?\s+of\b[^.;\n]{3,90}:[-–—]*$|\bthe\s+following\s+(?:motion|resolution|proposal)\s+was\s+(?:then\s+)?(?:put|tabled|submitted|introduced)\b[^.;\n]{0,40}:[-–—]*$|\b(?:proposed|moved)[\s,][^.;\n]{0,60}\bseconded\s*:[-–—]*$|\b(?:moved|proposed)\b[^.\n]{3,90}\bthe\s+following\s+(?:motion|resolution)\W*$|\b(?:moved|proposed)\s+by\b[^;\n]{3,120}\b(?:(?:is|was)\s+as\s+follows|in\s+(?:the|these)\s+(?:following\s+)?terms|reads?)\s*:[-–—]*$",
    re.IGNORECASE,
)
"""A line over the words of a motion: "Cllr Bell proposed, Cllr Roe seconded:\""""
MOVED_IT = compiled(
    r"\W*(?:the\s+(?:motion|proposal|resolution|proposition)\s+was\s+(?:proposed|moved)|(?-i:[A-Z])[\w.’' -]{1,30}['’]s\s+(?:motion|proposal)\s+was\s+(?:then\s+)?seconded)\s+by\b[^:;]{3,90}\W*$",
    re.IGNORECASE,
)
"""A sentence that only says who moved what stands beside it: "The resolution was proposed by Ann Bell and seconded by Bob Roe.\""""


def outcome_verb(text: str) -> str:
    """The verb of a sentence that tells how it went, in lower case: "agreed", "carried"."""
    verb = re.search(rf"\b{_VERB}\b", text, re.IGNORECASE)
    told = verb.group().lower() if verb else "agreed" if at_one(text) else "carried"
    return {"passes": "passed", "carries": "carried"}.get(told, told)


def at_one(text: str) -> bool:
    """Whether an outcome only says that all were happy with what was said right before it."""
    return _AT_ONE.search(text) is not None


_AT_ONE = compiled(r"\b(?:happy|content|agreement|no\s+objections?)\b", re.IGNORECASE)
# "For: Cllrs Bell and Roe (2).", before those against.
_ONE_SIDE = compiled(r"\W*for\s*[:–-]\s*(?!.*\b(?:against|unanim|all|nil|none)\b)[^\d]*[A-Z]", re.IGNORECASE)


# "3 in favour of Cllr Bell, 4 in favour of Cllr Roe"
_FOR_RIVALS = compiled(
    r"\bvotes\s+for\s+£|\b(?:in\s+favou?r\s+of|for)\s+(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Ald)\b.*\b(?:in\s+favou?r\s+of|for)\s+(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Ald)\b"
)


# "Members voted 3-2 to keep the old hut.", which says itself what was decided
_VOTED_TO_DO = compiled(
    r"\bvoted\b[^.;:]{0,40}?\d\W+(?:in\s+favou?r\s+)?to\s+(?!(?:zero|nil|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)[a-z]{2,}\s",
    re.IGNORECASE,
)


# "31 voted for and 20 against, so it fell", of what two thirds were needed for
_YET_FELL = compiled(r"\b(?:fell|fallen|failed|lost|defeated|not\s+(?:carried|passed|agreed|adopted))\b", re.IGNORECASE)


@lru_cache(maxsize=1024)  # asked of the same sentence by several rules
def counted(text: str) -> bool:
    """Whether a sentence counts the votes, and nothing else, and more were for what was put than against it."""
    if (
        not (_COUNTED.match(text) or only_counts(Text(text)))
        or len(text.split()) > 30
        or ("mendment" in text and "carried" not in text)
        or _ONE_SIDE.match(text)
        or _FOR_RIVALS.search(text)
        or _VOTED_TO_DO.search(text)
        or _YET_FELL.search(text)
    ):
        return False
    vote = tally(text).vote
    against = vote.against or len(vote.names.against if vote.names else ()) if vote else 0
    return bool(vote and vote.for_ and vote.for_ > against)


# "It was moved by Cllr Bell, seconded by Cllr Roe, that the gate be mended", "... seconded by Cllr Roe to mend the gate".
MOVES_THAT = compiled(
    r"\W*(?:it\s+was\s+)?(?:proposed|moved)\s+(?:(?:by\s|(?-i:[A-Z]))(?:(?!\b(?:that|to)\b)[^;:\n]){3,120}?|from\s+the\s+chair)[,:]?\s+(?:that\s+(?:(?:[^.]|\.(?=\S)){3,}\bbe\b|(?:we|(?:the|this)\s+(?:\w+\s+)?(?:council|committee|board|clerk|meeting|club|society|association|trustees))\s+[a-z]+\s)|to\s+(?!the\b)[a-z]+\s+\S+\s)",
    re.IGNORECASE,
)
# "It was moved by Cllr Bell, seconded by Cllr Roe, that the library close at noon", in whatever mood
MOVES_WORDS = compiled(
    r"\W*(?:it\s+was\s+)?(?:proposed|moved)\s+(?:(?:by\s|(?-i:[A-Z]))(?:(?!\b(?:that|to)\b)[^;:\n]){3,120}?|from\s+the\s+chair)[,:]?\s+that\s+(?!(?:motion|proposal)\b)\S+\s+\S+\s+\S",
    re.IGNORECASE,
)
# "The Board approved unanimously."
_OF_ONE_MIND = cued(
    r"\W*(?:the\s+)?(?:\w+\s+){0,2}(?:board|council|committee|panel|members|meeting)\s+(?:\w+ly\s+)?(?:approved|agreed|accepted|voted)\s+unanimously\W*$",
    re.IGNORECASE,
)
_OF_THIS = compiled(r"\W*this\s+(?:was|motion|proposal)\b[^.]*\bsecond", re.IGNORECASE)


def of_the_vote(sentence: Passage) -> bool:
    """Whether a sentence behind a marked decision tells who moved it and how it went."""
    text = sentence.text
    return bool(vote_only(sentence) or text.startswith("(") or FORMULA.match(sentence) or _OF_THIS.match(text))


# "that the gate be mended", not "put to the vote" nor "by those present at that meeting" nor "by six votes to one".
_OPENS_CLAUSE = compiled(
    r"\b(?:that(?!\s+meeting\b)|(?<!put\s)(?<!votes\s)(?<!vote\s)(?<!entitled\s)(?<!eligible\s)to(?!\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|nil)\b))\s+(?:[^\W\d]|£)"
)
# "Cllr Bell proposed, seconded by Cllr Roe, that the gate be mended"
_PROPOSED_THAT = compiled(
    r"[^.;:]{2,60}?\b(?:proposed|moved),?\s+(?:and\s+)?(?:[^.;:]{2,50}\bseconded|seconded\s+by\s[^.;:]{2,50}?),?\s+that\s[^.;]*\bbe\s",
    re.IGNORECASE,
)
# "The vote for the resolution to refuse permission was carried", behind that resolution
_VOTE_FOR = compiled(
    r"\W*the\s+vote\s+(?:for|on|against)\s+the\s+(?:resolution|motion|recommendation|proposal)\s+to\s", re.IGNORECASE
)


def states_more(text: str) -> bool:
    """Whether a text that tells who moved and how it went also says what was decided."""
    moves = MOVES_THAT.match(text) or _PROPOSED_THAT.match(text)
    if _RESOLVED_BE.search(text):
        return True
    return bool(not _VOTE_FOR.match(text) and _OPENS_CLAUSE.search(text) and (moves or settles(text)))


# "Moved by Cllr Bell, seconded by Cllr Roe it was resolved Mr Orr be appointed"
_RESOLVED_BE = compiled(
    r"\bit\s+was\s+(?:\w+ly\s+)?(?:resolved|agreed|decided)\s+(?:[A-Z]|the\s)[^.;:]{2,120}?\sbe\s+[a-z]", re.IGNORECASE
)


# "This was seconded by Councillor Roe, was put to the vote, and agreed unanimously by Council."
_SECONDED_AND_WENT = compiled(
    r"\W*(?:this|it|the\s+(?:motion|proposal|recommendations?))\s+(?:was|were)\s+(?:then\s+|duly\s+)?seconded\s+by\s[^.;]{3,60}?(?:,|\s+and)\s+(?:(?:was|were|and|put|to|the|a|vote|voted|upon|on|then|it|being),?\s+){0,10}(?:\w+ly\s+)?(?:agreed|approved|carried|passed)\b(?!\s+(?:that|to)\b)[^.;]{0,40}\W*",
    re.IGNORECASE,
)


@once  # asked of the same sentence by several rules
def vote_only(sentence: Passage) -> bool:
    """Whether a sentence tells of the vote and nothing else: what was moved stands elsewhere."""
    text = sentence.text
    if "seconded" in sentence.words and _SECONDED_AND_WENT.fullmatch(text):
        return True
    if not (
        ABOUT_VOTE.match(text)
        or OUTCOME.match(sentence)
        or _OF_ONE_MIND.match(sentence)
        or (not MOVERS_ONLY.misses(sentence.words) and MOVERS_ONLY.pattern.fullmatch(text))
    ):
        return False
    return not states_more(text)
