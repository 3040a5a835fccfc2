"""How those are printed who move, second and vote, and the words that say they do."""

from __future__ import annotations

from minutes_parser.patterns import compiled
from minutes_parser.segment.cues import cues

HONORIFIC = r"(?:(?:County|City|Town|Parish|District|Borough|Community|Deputy|Vice)[\s-])?(?:Councillors?|(?:C\.\s?)?C?C[lI][ilI]{0,2}rs?\.?|CLLRS?\.?|COUNCILLORS?(?=\s[A-Z])|Cmhlr\.?|Comhairleoir|Comh\.?|Cyng\.?|Alderman|Ald\.?|Bailie|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness|Rev(?:d)?|Canon|Fr|Sr|Bro|Sis|Chair(?:man|person|woman)?|Mayor|Provost|Cathaoirleach|Commissioner|Member(?=\s[A-ZÀ-Þ][a-zß-ÿ])|Deputy(?=\s[A-ZÀ-Þ][a-zß-ÿ])|Senator)\.?(?<!man\.)(?<!Chair\.)(?<!Mayor\.)"
_PARTICLE = r"(?:(?:de|van|von)(?:[ ](?:der|den|la|le|los))?|der|den|la|le|du|ap|ab|Mac|Ó|Ní|Nic|Uí|O['’‟]|al|bin)"
# "A. Bell", "Cllr TJ. Bell", "Wm. Orr", "hOgan", "McVey", "Day-Lewis"
_WORD = rf"(?:(?:(?:(?:[A-Z](?:-[A-Z])?|(?:(?<=Cllr\s)|(?<=Cllr\.\s)|(?<=Councillor\s)|(?<=Mr\s)|(?<=Mr\.\s))[A-Z]{{2}}|Rh|Ll|Th|Wm|Chas|Geo|Thos|Jas|Jos)\.[ ]?){{1,3}}(?!(?:It|The|That|This|And|A|All|On|In|Sec|Seconded|Carried|Agreed|Resolved|Accepted|Approved|Adopted)\b)(?:{_PARTICLE}[ ])?)?(?:h|ma?c|d['’])?[A-ZÀ-ÞŚŻŁČŠ][\w’'‟À-ÿŚ-ż]*(?:-[ ]?[A-Z][\w’'‟]+)*)"
_NO_NAME = r"(?i:by|(?-i:A(?=\s+(?!(?:van|von|de|du)\s)[a-z]))|so|on|upon|with|after|in(?=\s+(?:moving|proposing|seconding)\b)|when|(?-i:C?Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)|there|proposal|proposition|seconded|seconder|secd|sec|proposed|proposer|prop|moved|agreed|carried|resolved|recommended|cuidithe|cuiditheoir|tacaithe|agus|and|it|he|she|they|we|that|this|those|these|the|approved|accepted|adopted|confirmed|all|unanimous|unanimously|passed|votes?|voting|voted|for|against|abstain|abstained|abstaining|abstentions?|(?:one|two|three|four|five|six|seven|eight|nine|ten)(?=\s+(?:abst|against|for\b|in\s+favour|votes?))|result|motion|decision|none|no|ref|date|action|minutes|accounts|payments?|cheques|invoices|expenditure|reports?|adoption|acceptance|approval|budget|various|several|some|many|most|others)\b"
# "Prop. IT, sec. BY": initials that are small words too
_INITIALS = r"(?:BY|IT|HE|WE|ON|NO)(?=[,;.)/]|\s*$|\s*\n|\s+(?:and|&|that|proposed|seconded|sec)\b)"
_NAMING = rf"(?=(?:h|ma?c|d['’])?[A-ZÀ-ÞŚŻŁČŠ])(?!(?!{_INITIALS}){_NO_NAME}){_WORD}"  # a look at the first letter spares most words the list
# "the Deputy Mayor", "An tArdmhéara", "an Leas-Chathaoirleach"
OFFICE = r"(?:[Aa]n\s+(?:Leas-?\s?)?(?:t-?\s?)?(?:Ard-?\s?)?(?:Ch?athaoirl(?:each|igh)|[Mm]h?[ée]ara)\b|[Tt]he\s+(?:Right\s+(?:Honourable|Worshipful),?\s+)?(?:the\s+)?(?:Deputy\s+|Depute\s+|Vice[\s-]+)?(?:(?:Lord|Town|City|Borough|Metro|Elected)\s+(?=Mayor|Provost))?(?:(?:Hon(?:orary|\.)?\s+)?(?:Secretary|Treasurer)|President|Captain|(?:Chief|Opposition|Group|Deputy)\s+(?:Whip|Leader)|Leader\s+of\s+the\s+Opposition|Chair(?:man|person|woman)?\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s+(?:and\s+|&\s+)?[A-Z]\w+){0,4}\s+(?:Committee|Panel|Board|Working\s+Group|Group|Forum)|Lead\s+(?:Governor|Trustee|Director)|Chair(?:man|person|woman)?|Mayor|Provost|Convener|Leader(?:\s+of\s+the\s+(?:Council|Authority)\b)?|Cathaoirleach)\b|[Tt]he\s+(?:Executive\s+Member|Cabinet\s+Member|Lead\s+Member|Portfolio\s+Holder)\s+for\s+[A-Z]\w+(?:(?:,?\s+(?:and|&)\s+|\s+)[A-Z]\w+){0,4})"
BEGINS = rf"[A-ZÀ-ÞŚŻŁČŠ]|[a-z][A-ZÀ-ÞŚŻŁČŠ]|the\s|an\st?[ACLM]|{_PARTICLE}[ ]"
"""What a name or any other word with a capital begins with: a look at it spares most words a try at every part of a name."""
NAME = rf"(?<!\w)(?={BEGINS})(?:{OFFICE}\s+\({HONORIFIC}[ ][^(),:;]{{2,40}}\)|{OFFICE}|(?:[Tt]he[ ]+(?=C?C[lI][ilI]{{0,2}}r\b|Councillor[ ]))?(?:{HONORIFIC}(?:[ ]+|(?<=\.)(?=[A-Z])))*(?:[A-Z][ ](?=(?:[A-Z][ ]){{3}}[A-Z][a-z]))?(?:{_PARTICLE}[ ]+)?{_NAMING}(?:[ ]+(?:[‘“][A-Z][a-z]+[’”][ ]+)?(?:{_PARTICLE}[ ]+)?{_NAMING}){{0,3}}(?:[ ]+\([A-Z]{{1,2}}\)|(?<=[ ]Esq)\.)?|[A-Z]\.[ ]?[A-Z]\.?(?!\w))"
"""A person as movers are printed: "Councillor A. Bell", "Mrs de Vere", "Ó Sé", "PP", "the Chair"."""

HOW_BY = compiled(r"(?:(?<=seconded)|(?<=proposed))\s*\([a-z][\w ]{2,24}\)(?=\s+by\s)")
"""how somebody seconded: "seconded (remotely) by Rob Orr\""""
# Of these one is in whatever the patterns above match; "Proposedby" is what some readers of scans leave.
MOVES = cues(
    """motion nomination proposal proposition proposed proposedby moved movedby nominated nominatedby prop propd propby nom proposer mover spoke
    proposing moving move moves propose proposes seconded p pb pd pr moladh mholadh molt"""
)
SECONDS = cues(
    "seconding second seconds seconded secondedby seconder seconderby second secondby secd secdby sec secby nd ndby nded ndedby cuidithe tacaithe cuidi cuiditheoir"
)
MOVING = MOVES | SECONDS
