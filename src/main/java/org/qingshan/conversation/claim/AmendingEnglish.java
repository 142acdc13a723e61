package org.qingshan.conversation.claim;

import static org.qingshan.conversation.claim.AmendingWords.G;
import static org.qingshan.conversation.claim.AmendingWords.M;
import static org.qingshan.conversation.claim.AmendingWords.Q;

import java.util.List;
import org.qingshan.conversation.claim.AmendingGrammar.Does;
import org.qingshan.conversation.claim.AmendingGrammar.Rule;

/** The rules of {@link AmendingGrammar} for English. */
final class AmendingEnglish {
    private static final String LEAD =
            "(?:(?>while you're at it|when you get a chance|if it's not too late|if it hasn't shipped(?: yet)?|if it's possible|i'd like to|please|pls|plz|hi|hey|hello|sorry|so sorry|actually|ok|okay|oh|oops|ah|um|well|and|but|also|just|then|so|can you|could you|would you|can we|could we|can i|could i|to be a pain|to be annoying|to bother you|let's|lets|i'd like to|i would like to|i want to|i need to|i have to|i'll|i will|i'm gonna|gonna|may i|might as well|on second thoughts?|changed my mind|quickly|kindly|maam|ma'am|boss|host|dear|guys|sir|still|for me|as for|about|re|after all|now|today|this time|go ahead and|mind)[ ]?){0,7}";
    private static final String TAIL =
            "(?:[ ]?(?>please|pls|plz|thanks|thank you|thx|ty|ta|cheers|for me|after all|though|then|now|today|this time|sorry|anymore|any more|entirely|completely|altogether|instead|ok|okay|would ya|would you|could you|will you|if you can|if you could|if possible|again|too|as well|actually|for now|already|lol|haha|mate|boss|dear|love)){0,5}";
    private static final String THE = "(?:(?:the|my|those|these|that|this|our|all the|all my|both the|one|a|an) ){0,2}";
    private static final String ORDER =
            "(?: (?:order|ones?|thing|bit|please))?(?: (?:off|out|away|back))?(?: (?:of|off|from|in|on|to|with) (?:my|the|our|that|this) (?:order|list|cart|basket|box|parcel|bill|tab|package|lot|rest)| (?:off|with|to) (?:it|that|mine))?";
    private static final String THINGS = THE + G + "(?:,? (?:and|or|&|,) " + THE + G + "){0,3}";
    private static final String AWAY =
            "(?:cancel|scratch|drop|skip|remove|delete|forget|lose|scrap|ditch|nix|void|axe|bin|strike|withdraw|leave out|leave off|take out|take off|take away|take back|pull|undo|get rid of|cross off|cross out|kill|give back|hold)";
    private static final String NOT =
            "(?:(?:i )?(?:don't|dont|do not|no longer|won't|not gonna|not going to|needn't|am not going to)(?: really| actually)?(?: (?:want|need|send|pack|ship|bother with|include|be needing|require|add|post|mail))(?: me)?|no need (?:for|to send)|(?:i(?:'ve)? )?changed my mind (?:on|about)|never ?mind|nvm|i(?:'ll| will) pass on|pass on|i(?:'ll| will) skip|can do without|no more)";
    /** I'll drop the eggs off: he brings them. */
    private static final String BRINGS = "(?!.*\\bi(?:'ll| will) (?:drop|leave|hold)\\b|.*\\b(?:drop|leave) [^,]*" + G
            + " (?:off|out)(?! (?:of|from|my|the|our)\\b))";

    private static final String OF = "(?: of)?(?: the| my)? ";
    private static final String SO_MUCH = "(?:" + Q + "|a " + M + "|one " + M + "|" + M + ")";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    Does.KEEPS,
                    LEAD
                            + "(?:(?:keep|leave|send)(?: me)? (?:the rest|everything else|all the rest|the others?|the other things)|(?:keep|leave)(?: me)? "
                            + THINGS
                            + ")(?: as (?:it is|they are|is|planned|before|normal|usual)| the same| in| unchanged| alone)?"
                            + TAIL,
                    LEAD + "(?:the rest|everything else|all the rest|the others?) as (?:before|is|it is|planned|usual)"
                            + TAIL,
                    LEAD
                            + "(?:the rest|everything else|all the rest|the others?|" + THINGS
                            + ") (?:stays?|(?:is|are) (?:fine|ok|okay|good|unchanged|the same|staying)|stays? the same|stays? as (?:is|it is|they are)|as is|can stay|remains?|unchanged|as before|same as before|still goes|still go)(?: in| put| the same| as (?:is|it is|they are))?"
                            + TAIL),
            Rule.of(
                    Does.ANNULS,
                    LEAD
                            + "(?:(?:that was |it was |it's |was |made |i made )?(?:a |my )?(?:typo|mistake|misclick|slip|fat[- ]fingers?|fat[- ]fingered(?: it)?|my bad|my mistake|my fault|miscounted|i miscounted(?: before)?|wrong number|autocorrect|butter ?fingers|slippery (?:thumbs?|fingers?)|fat thumbs?|clumsy (?:thumbs?|fingers?)|clicked twice|i clicked twice|double[- ]clicked|whoops|oops|woops|correction)|(?:i )?(?:hit|pressed|typed|put|sent|wrote|clicked)(?: it| in)?(?: the)?(?: wrong)?(?: key| number| button| amount| thing)?(?: wrong| twice| incorrectly)?|(?:ignore|scratch|forget|disregard) (?:that|the last one|my last(?: message| one)?|what i said|the previous one|the above|my earlier (?:message|order|one)))"
                            + TAIL),
            Rule.of(
                    Does.GIVES_BACK,
                    BRINGS + LEAD + AWAY + " " + THINGS + ORDER + TAIL,
                    BRINGS + LEAD + "(?:take|leave|cross|pull|drop|knock) " + THINGS
                            + " (?:off|out|away|back)(?: of| from)?(?: (?:my|the|our) (?:order|list|cart|basket|box|parcel|bill))?"
                            + TAIL,
                    "(?!.*\\b(?:today|now)\\b)" + LEAD + NOT + " " + THINGS + ORDER + TAIL,
                    LEAD + THINGS
                            + ",? (?:(?:is|are|can be) (?:cancelled|canceled|not needed|no longer needed)|i(?: don't|'d rather not| no longer) (?:want|need)(?: it| them)?|(?:(?:is|are|can be) )?(?:off|out)(?= (?:of|from|my|the|our)\\b))"
                            + ORDER + TAIL,
                    LEAD + "no " + THINGS + " (?:after all|for me|please|thanks|anymore)" + TAIL),
            Rule.of(
                    Does.SWAPS,
                    LEAD + "(?:swap|switch|exchange|change|replace|trade) " + THE + G
                            + "(?: order)? (?:for|to|with|into) " + SO_MUCH + OF + G + TAIL,
                    LEAD + SO_MUCH + OF + G + " instead of " + THE + G + TAIL),
            Rule.of(
                    Does.SETS,
                    LEAD + "(?:(?:make|set|change|update) " + THE + G
                            + "(?: order)?(?: (?:up|down))?(?: (?:to|be|at))?|(?:bump|bring|put|take|raise|up|cut|push|get|reduce|increase)(?: up| down)? "
                            + THE + G + "(?: order)?(?: (?:up|down))? to) (?:a total of )?" + Q
                            + "(?: (?:in all|in total|total|altogether|all together|all up|all told))?" + TAIL,
                    LEAD + "(?:make|i want|i need)(?: it| that)? (?:a total of )?" + Q + OF + G
                            + " (?:in all|in total|total|altogether|all together|all up|all told)" + TAIL,
                    LEAD + THE + G + ",? " + Q + " (?:in all|in total|total|altogether|all together|all up|all told)"
                            + TAIL,
                    LEAD + THE + G + " (?:up |down )?to " + Q + TAIL,
                    LEAD + "a total of " + Q + OF + G + TAIL,
                    LEAD + THE + G
                            + "(?: order)?(?: total)? (?:should (?:be|have been|read|say)|needs to be|was (?:supposed|meant) to be|is supposed to be)(?: only| just)? "
                            + Q + "(?: (?:in all|in total|total|altogether))?" + TAIL,
                    LEAD + THE + "(?:total|number|amount|quantity) (?:of|for) " + THE + G + " (?:should be|is|to be) "
                            + Q + TAIL),
            Rule.of(
                    Does.LESSENS,
                    BRINGS + LEAD
                            + "(?:knock|drop|shave|cut|remove|cancel|deduct|subtract|minus|lose|take off)(?: off)? "
                            + SO_MUCH + "(?: of)?(?: (?:my|the))? " + G + "(?: order)?" + ORDER + TAIL,
                    LEAD + "(?:take|knock|shave) " + SO_MUCH + OF + G + " off" + ORDER + TAIL,
                    LEAD + "(?:take|knock|drop|shave|cut) " + SO_MUCH + " (?:off|from)(?: of)? (?:my|the) " + G
                            + "(?: order)?" + TAIL,
                    LEAD + SO_MUCH + " (?:less|fewer)" + OF + G + TAIL,
                    LEAD + SO_MUCH + OF + G + " (?:less|fewer)" + TAIL,
                    LEAD + "reduce " + THE + G + "(?: order)? by " + SO_MUCH + TAIL),
            Rule.of(
                    Does.ADDS,
                    LEAD
                            + "(?:add|throw|pop|chuck|put|stick|toss|include|slip|squeeze)(?: in| on)? (?:another |one more |an extra |an additional )?(?:"
                            + Q + "(?: more)?|an? " + M + "|an?|" + M + "|) ?" + OF + G
                            + " (?:in|on|on top|to (?:my|the|that|our) (?:order|box|parcel|lot|list)|in (?:with|to)? ?(?:my|the|that|our) (?:order|box|parcel|lot|list)|(?:in )?with (?:that|it|my order|the rest|mine))"
                            + TAIL,
                    LEAD + "(?:(?:add|throw in|i'll have) )?(?:another|one more|an extra|" + Q + "(?: more)?)(?: " + M
                            + ")?" + OF + G
                            + " (?:on top|in|to go|to add)(?: of| with| to| in)? ?(?:my|the|that|our)? ?(?:order|box|parcel|lot|list)?"
                            + TAIL,
                    LEAD + "(?:add|throw in|pop in|chuck in|put in|stick in|toss in) (?:another|one more|an extra) (?:"
                            + M + ")?" + OF + G + TAIL),
            Rule.of(
                    Does.HAS,
                    LEAD + "(?:(?:it|that|i) )?(?:was|were|had|used to be|ordered|had ordered)(?: at)? " + Q + OF
                            + "?(?:" + G + ")?(?: before)?" + TAIL),
            Rule.of(Does.IS_NOT, LEAD + "(?:not|and not|instead of|rather than) " + Q + "(?:" + OF + G + ")?" + TAIL),
            Rule.of(
                    Does.IS,
                    LEAD
                            + "(?:i )?(?:(?:only |just )?(?:meant|wanted|mean|it's|its|should be|should've been|total should be|it should be|should have been|supposed to be))(?: to (?:say|type|write|put|order))? (?:only |just )?"
                            + Q + "(?:" + OF + G + ")?" + TAIL),
            Rule.of(
                    Does.COUNTS,
                    LEAD
                            + "(?:add |gain |give me |i'll take |i'll have |i want |get me |send me |send |with |plus |have |put me down for )?(?:me )?(?:"
                            + Q + "|a " + M + "|" + M + ")" + OF + G + "(?: instead| in)?" + TAIL),
            Rule.of(
                    Does.HAS_TOO_MANY,
                    LEAD + "(?:(?:my order has|i have|i ordered|there(?:'s| is| are)|i've got|i bought|i got) )?" + Q
                            + OF + G + " (?:too many|too much|extra by mistake)" + TAIL),
            Rule.of(
                    Does.GIVES_IT_BACK,
                    LEAD
                            + "(?:(?:cancel|remove|drop|skip|scratch|delete) (?:it|them|that)|(?:leave|take|pull|drop|cross|strike|remove|cancel|get) (?:it|them|that|those|mine|"
                            + Q
                            + ") (?:out|off|from)(?: of)?(?: (?:my|the|our) (?:order|list|cart|basket|box|parcel))?|(?:don't|dont|do not) (?:send|pack|ship|post) (?:it|them)|(?:i )?(?:don't|dont|no longer) (?:want|need) (?:it|them)|remove|cancel)"
                            + TAIL),
            Rule.of(
                    Does.COUNTS_IT,
                    LEAD
                            + "(?:make it |bump it(?: up)? to |change it to |make that |bring it to |take it to |up it to |only |just )?(?:a total of )?"
                            + Q + "(?: (?:in all|in total|total|altogether|only|all up))?" + TAIL),
            Rule.of(Does.NAMES, LEAD + THINGS + "(?: order)?" + TAIL));

    private AmendingEnglish() {}
}
