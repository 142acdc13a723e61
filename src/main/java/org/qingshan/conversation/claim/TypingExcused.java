package org.qingshan.conversation.claim;

import java.util.List;

/** How a message came to look as it does, which says nothing of what is wanted: "caps lock is stuck", "voice typing sorry", "grandson typing for grandma". */
final class TypingExcused {
    private static final String SORRY = "(?:sorry|excuse|pardon|ignore|forgive|apologies)(?: (?:for|about))?";

    private static final String WHAT =
            "(?:typos?|shouting|caps(?: ?lock)?|spelling|autocorrect|voice typing|dictation|english|handwriting|fat fingers)";

    private static final String EXCUSE = "(?:" + SORRY + " (?:the |my |any |bad |poor ){0,2}" + WHAT
            + "|(?:the |my )?caps ?lock(?: key)?(?: is|'s)? (?:stuck|broken|on|jammed)"
            + "|(?:i'm |im |am )?(?:using |by |on |with )?(?:voice typing|voice to text|voice text|speech to text|dictating|dictation|dictated)"
            + "|(?:i'm |im |am )?typing (?:with|on|in|from) (?:one|the|a|my|gloves) ?(?:hand|thumb|bus|train|car|metro|tube|mittens)?"
            + "|full stop|period|sorry|lol|haha|oops)";

    private static final String TELLING =
            "(?:typos?|shouting|caps|spelling|autocorrect|voice|dictat[a-z]{2,5}|speech|typing|full stop|period)";

    private static final String PERSON =
            "(?:(?:grand)?(?:son|daughter|kid|child)|nephew|niece|neighbou?r|nurse|carer|hubby|husband|wife|mum|mom|dad|sister|brother|friend)";

    private static final List<Rewriting> RULES = List.of(
            // bamboo shoots two jin voice typing sorry period
            Rewriting.of(
                    "(?<=[a-z][,.!;( -]{0,3}) (?=[^?]{0,40}\\b" + TELLING + "\\b)(?:\\(?" + EXCUSE
                            + "[,.!;) -]{0,3}){1,5}$",
                    ""),
            // grandson typing for grandma: she wants five bags
            Rewriting.of(
                    "^(?:(?:hi|hello|hey)[, ]{1,2})?(?:(?:(?:it's|its|this is|i'm|im) )?(?:her |his |the |a )?" + PERSON
                            + ")?(?: here)?,? ?(?:just )?(?:typing|writing|texting|messaging|ordering|asking) (?:this |here )?(?:for|on behalf of) (?:my |our |her |his )?[a-z]{2,12}(?: here)?[,:;.-]? {0,2}(?:and )?(?:she|he|they)(?:'d like| would like| wants?| needs?)(?= (?:an?|half|"
                            + Rewriting.ENGLISH_NUMBER + ")\\b)",
                    "i'd like"));

    private TypingExcused() {}

    static String leftOut(String plain) {
        return Rewriting.all(RULES, plain);
    }
}
