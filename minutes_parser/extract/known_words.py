"""Words that minutes are full of: a text layer that holds some of them is sound, one that decodes to them was not.

A few hundred are enough. They are what makes a guess certain, so rare words, short ones and names have no place here.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

_WORDS = """
about above accepted accordance accounts action actions additional address adjourned adopted advice advised after
again against agenda agreed also amended amendment annual another any apologies application applications appointed
appointment approval approved area arising arrangements asked assistant association attend attendance attended
attending authority available balance bank because been before behalf being below between board both budget building
business but cabinet call called can car carried certain chair chairman chairperson change changes check children
church circulated clerk close closed co-opted come comments commenced committee communications community complaints
complete completed concern concerned concerns condition confirmed consent consider consideration considered
consultation contact continue contract copy correct correspondence cost costs could council councillor councillors
councils county course current date dated day days deadline decided decision decisions declaration declarations
declared deferred delegated department deputy details development did director discussed discussion district document
documents does done draft due during each elected election end ensure equipment events every executive expenditure
explained facilities february feedback finance financial first followed following for forward forwarded four from full
fund funding further future gave general give given going good grant grants group had hall has have he head health held
her highway highways hill his hours house housing how however improvement information informed insurance interest
interests into invoice issue issues item items its january july june keep land lane last leader letter library light
local made maintenance make management manager march matter matters may meeting meetings member members membership
minutes mon monday month monthly more morning moved much municipal must national need needed neighbourhood new next
no none not note noted notes notice november now number october off office officer officers one only open order other
others our out outstanding over own paid paper parent parents parish park part path pay payment payments people period
permission place plan planning play police policy position possible present presented president previous private
procedure progress project proposal proposals proposed provide provided provision public published purchase question
questions raised rate received recommendation recommendations recommended record recorded regarding register regular
relating remain remove repairs replied report reported reports representative request requested required residents
resolution resolved response responsibility result review reviewed right risk road roads safety said same schedule
scheme school second secondary seconded secretary section see sent september service services session set several
should sign signed site sites some speed staff standing statement still street subject submitted support survey system
take taken team than thanked thanks that the their them then there these they this those three thursday time title
total town traffic training treasurer tree trees trust trustees tuesday two unanimously under until update updated use
vacancy very vice village visit vote voted was water website wednesday week welcomed well were what when where whether
which while who will with within without work working works would writing written year years yes you your

addressed august april december saturday sunday friday attention better collected committed effective
efficient entitled estimated identified initial initiatives institution instructions letters little location
maintained mention motion nominated nomination objection option options organisation participation particularly
partnership petition potential practice prevention properties rating ratification registration relation remuneration
satisfactory situation station sufficient supporting timetable traditional transition transportation utilities
waiting wanted activities activity affected affiliation attached attempt authorities benefits both briefing
certificate clarification classified committees confidential confirm define definite difficult effect effort
exhibition field fifth file files final finally find fire five fixed flat flood flooding floor flow influence
notification off offer offered official profit qualified reflect reflected satisfied significant specific specification
staffing sufficient traffic verified

cyngor cymuned cyfarfod cadeirydd cofnodion gynhaliwyd aelodau ymddiheuriadau penderfynwyd presennol clerc cynghorydd
derbyn adroddiad gohebiaeth cynllunio nesaf unrhyw arall materion cyllid gan oedd
comhairle chontae cathaoirleach cruinniú miontuairiscí leas comhairleoir agus bhí ceantar
"""
KNOWN = frozenset(_WORDS.split())

_OF_LENGTH = Counter(map(len, KNOWN))


def evidence(words: Iterable[str]) -> float:
    """How unlikely it is that so many known words came about by chance, in powers of ten; each word counts once."""
    return math.fsum(  # exact in any order: in capitals and in small letters the same words weigh the same
        len(word) * math.log10(26) - math.log10(_OF_LENGTH[len(word)])
        for word in {word.lower() for word in words} & KNOWN
        if len(word) >= 3
    )
