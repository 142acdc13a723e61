package org.qingshan.conversation.claim;

import java.util.List;

/** The kinds of {@link Accompaniment} in English. */
final class AccompanimentInEnglish {
    private static final String KIN = "(?:(?:my|our|the|his|her) )?(?:" + KinWords.IN_ENGLISH
            + "|mother in law|father in law|in-laws|nana|missus|other half|misses|lady|old man|team|crew|guys|girls|boys|wifey|whole family)s?";

    private static final String WORD = "(?: [a-z'-]{1,14})";
    private static final String END =
            "(?: (?:please|pls|plz|thanks|thx|thank you|ok|okay|lol|haha|btw|tho|though|then|now|again|xx?|lah|ah))?[!. ]{0,3}";
    private static final String START =
            "(?:(?:and|oh|ooh|so|ok|okay|ugh|fine|alright|well|sorry|hi|hey|please|pls|also|just) ){0,3}+";

    /** What puts it off, bargains, doubts or denies; whatever else is said. */
    static final Prefiltered HANGING = Prefiltered.of(
            "\\b(?:if|unless|when(?!ever)|but|not|never|later|next|last time|wait|maybe|perhaps|cancel\\w*|paid|bucks|dollars|quid|for half|second thoughts|trouble|kidding|joking|refund\\w*|cheap\\w*|discount\\w*|free|price\\w*|how|why|which|who|what|where|or|instead|without|only|until|till|sold|bought|ordered|got(?! (?:off|home|here|in|back))|had|ate|was|were|told(?! me about)|ask(?! away)|think|thinking|wish|would|could|should|might|already|wrong|rotten|broken|late(?! to the party)|missing|said|no(?! (?:rush|hurry|worries|problem)))\\b(?<!\\b(?:he|she|they|wife|husband|mum|mom|dad|boss) said)(?<!asked)(?<!why not)(?<!what the heck)(?<!what the hell)(?<!got me)(?<!got cut)(?<!no)(?<!got disconnected)(?<!got kicked)(?<!from last)");

    /** "It's Lena from last week's stream". */
    private static final String WHO = START
            + "(?:it's|its|this is|i'm|im|i am) (?:me,? )?[a-z]{2,12}(?:(?: here| again)(?: (?:from|at|in) (?:the |last |yesterday's |your )?[a-z0-9' ]{2,24})?| (?:from|in) (?:the |last |yesterday's |your )?[a-z0-9' ]{2,24})";

    private static final String MISHAP = START
            + "(?:my |the |your )?(?:phone|wifi|wi-fi|internet|app|stream|screen|connection|net|network|chat|video|browser|sound|signal|battery|keyboard|autocorrect|page)(?: just| has| is| keeps?| kept| was)?(?: (?:froze|frozen|crash\\w*|lag\\w*|died|dead|dropped|dropping|cut out|buffer\\w*|freez\\w*|disconnect\\w*|glitch\\w*|went (?:dead|black|down)|slow|laggy|playing up|acting up|back(?: on)?))(?: (?:again|on me|out|earlier|sorry|for a (?:sec|second|minute|bit)))?"
            + "|" + START + "(?:i )?(?:just )?(?:got|was) (?:cut off|disconnected|kicked out|logged out)(?: again)?";

    private static final String YIELDED = START
            + "(?:i give in|i give up|i cave|i caved|i'm caving|i surrender|you (?:win|got me|convinced me|talked me into (?:it|this)|sold me|twisted my arm|persuaded me|tempted me|temptress|tempter)|i'm (?:sold|convinced|tempted|weak|in)|sold|(?:i )?(?:can't|cannot|cant|couldn't) (?:resist|help (?:it|myself)|say no)|go on(?: then)?|oh go on(?: then)?|why not|what the heck|what the hell|screw it|sod it|stuff it|yolo|treat yourself|treating myself|here goes|let's do (?:it|this)|i deserve (?:it|this)|twist my arm)";

    private static final String AGREED =
            START + "(?:i )?(?:just )?(?:asked|checked with|talked to|spoke to|cleared it with|ran it by) "
                    + KIN + "|" + START + "(?:" + KIN
                    + "|she|he|they) (?:says?|said) (?:yes|yeah|yep|ok|okay|go for it|sure|fine|do it|go ahead|it's fine|it's ok)|"
                    + START + "(?:" + KIN
                    + "|she|he|they) (?:approved|agreed|approves|agrees)";

    /** "For the church potluck", "hot pot night", "making pies tonight". */
    private static final String FOR = START
            + "(?:of (?:these|those|them|it|this|that) )?(?:(?:it's|its|they're|these are|this is|that's|all|both|is|are|it is) )?(?:all )?(?:for|to go with) (?!me\\b|us\\b|myself\\b|sale\\b)(?:(?:the|my|our|a|an|this|his|her|some|tonight's|tomorrow's|sunday's|saturday's) )?[a-z'-]{2,14}"
            + WORD + "{0,4}|" + START + "[a-z']{2,12}" + WORD
            + "? (?:night|party|time|season|dinner|lunch|weekend|pies?|feast|bbq|barbecue)(?: (?:tonight|tomorrow|at home|with the (?:family|kids|girls|boys)))?|"
            + START
            + "(?:(?:i'm|im|we're|i am|we are|gonna be|going to be|i'll be) )?(?:making|cooking|baking|hosting|having|doing|brewing|frying|steaming)"
            + WORD
            + "{1,4}";

    private static final String LIKED = START + KIN
            + " (?:(?:really|just|all|absolutely|totally|always|both|so|still) )?(?:swears? by|loves?|adores?|(?:is|are|'s) (?:obsessed|addicted|crazy about|mad about|hooked|coming|visiting|craving)|keeps? asking|won't stop|can't get enough|craves?|needs? (?:them|it|this)|eats?)"
            + WORD + "{0,6}";

    private static final String HOW = START
            + "(?:don't|dont|do not|pls don't) forget" + WORD + "{1,5}|" + START
            + "(?:can you |could you |u can |you can )?(?:pack|wrap|box|seal|pad|tape|bag|label|bundle)(?: (?:it|them|these|everything|all|that))?(?: (?:up|well|good|nicely|properly|carefully|tight|tightly|together|separately|safely|in|with|as|lots|plenty|of|extra|a|an|gift|gifts?|the|some|one|box|ice|bubble|wrap|packs?|padding|paper|ribbon|foam|insulated|same|bag|parcel|vacuum|sealed|newspaper)){1,8}|"
            + START
            + "(?:put|write|use|with)(?: in)? (?:my|the|lots of|extra|plenty of|some) [a-z' ]{2,24}(?:name|phone|number|ice|padding|bubble wrap|ice packs?|wrap|card|note)(?: (?:on|in) (?:it|them|the (?:parcel|box|package|label|form)))?|"
            + START
            + "(?:leave|drop) (?:it|them|the (?:parcel|box|package)) (?:at|with|by|on|in|outside|inside) (?:the|my|our) [a-z ]{3,24}|"
            + START
            + "(?:address|send|ship|post|mail) (?:it|them|that|these) (?:to|care of) (?:me|my|our|the) [a-z' ]{2,24}|"
            + START + "(?:call|text|ring|message) me(?: (?:before|when|first|on|once) [a-z ]{2,20})?|"
            + START + "extra (?:ice|padding|bubble wrap|ice packs?|tape|wrapping)|" + START
            + "(?:handle with care|fragile|gift wrap(?:ped)?)";

    private static final String WHEN = START
            + "(?:whenever|any ?time)(?: (?:you|u|it|that)(?:'re| are)?)?(?: (?:can|could|ready|ship|ships|send|suits?|is fine|works?|convenient|free|get to it|is good|it|them|that|to|you|can ship)){0,5}|"
            + START
            + "(?:no (?:rush|hurry)|take your time)(?: at all)?(?: (?:on|with) (?:shipping|delivery|it|this))?|" + START
            + "(?:(?:ship|send|post|dispatch)(?: (?:it|them))? )?(?:asap|today|tomorrow|as soon as (?:possible|you can)|soon)(?: is fine| works| is ok)?|"
            + START
            + "any day(?: this week| is fine| works)*";

    /** "Will it come vacuum sealed?" */
    private static final String ASKED = START
            + "(?:will|do|does|is|are|can) (?:it|they|these|this|that|you)(?: all)? (?:come |be |get |ship |arrive |send |pack |use )?(?:(?:it|them) )?(?:vacuum|sealed|packed|wrapped|frozen|chilled|cold|ice|insulated|boxed|individually|bubble)[a-z -]{0,24}\\??|"
            + START
            + "(?:it|they|that) (?:come|comes|ship|ships|arrive)s? (?:vacuum|sealed|frozen|chilled|packed|wrapped|individually)[a-z -]{0,20}(?:right)?\\??";

    /** "If ya got em": they are on sale. */
    static final Prefiltered IF_ANY = Prefiltered.of(
            "if (?:you|u|ya|y'all|there)(?:'ve|'s| are| is)? (?:still )?(?:got |have )?(?:'?em|them|any|some|it)?(?: left)?"
                    + END);

    /** "Those it are gorgeous", with "it" for the goods; "just got off work", "same address". */
    private static final String CHEER = START
            + "(?:wow |oh my |omg )?(?:those|these|the|your|that|this)? ?it (?:is|are|looks?|smells?|'s)(?: (?:so|really|just|absolutely|very|too|all))? (?:gorgeous|lovely|beautiful|amazing|good|great|tasty|yummy|delicious|fresh|pretty|cute|perfect|divine|incredible|stunning|tempting|adorable)|"
            + START
            + "(?:i )?(?:just )?(?:got (?:off work|home|here|in|back)|finished work|tuned in|joined|woke up)(?: (?:just now|late|sorry))?|"
            + START
            + "(?:late to the party|long time (?:lurker|viewer|fan)|first time (?:buyer|here|buying|ordering)(?: here)?|new here|regular here|big fan|greetings from [a-z ]{2,20}|(?:my )?(?:neighbou?r|friend|sister|colleague|cousin) (?:recommended|sent|told me about)(?: (?:you|me|this|your stream|it))?|love (?:your|the|this) (?:stream|show|shop|village|channel)|can't wait|stocking up|as (?:a )?(?:gifts?|presents?|treat)|same address(?: as (?:before|always|usual))?|(?:my )?address is the same|i'll pay (?:now|tonight|right away|today|straight away)|they'll love (?:it|them)|(?:he|she) (?:will|'ll) (?:love|be thrilled|be over the moon)[a-z ]{0,16})";

    static final List<Prefiltered> KINDS = List.of(
            kind(WHO),
            kind(MISHAP),
            kind(YIELDED),
            kind(AGREED),
            kind(FOR),
            kind(LIKED),
            kind(HOW),
            kind(WHEN),
            kind(ASKED),
            kind(CHEER));

    private AccompanimentInEnglish() {}

    private static Prefiltered kind(String said) {
        return Prefiltered.of("(?:" + said + ")" + END);
    }
}
