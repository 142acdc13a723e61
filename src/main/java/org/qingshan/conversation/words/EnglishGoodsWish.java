package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/** {@link GoodsWish} in English. */
final class EnglishGoodsWish {
    private static final String QUALITY =
            "(?:ripe|riper|ripest|unripe|big|bigger|biggest|large|larger|largest|small|smaller|smallest|fresh|fresher|freshest|sweet|sweeter|sweetest|firm|firmer|hard|harder|soft|softer|good|nice|nicest|best|fat|fatty|fattier|lean|leaner|young|tender|juicy|crisp|crunchy)";

    /** Big ones please; not too ripe. */
    private static final Pattern KIND = Pattern.compile(
            "(?:(?:please|pls|can you|could you|would you|and|but|just|only|if possible|make sure (?:you |to |that )?|i'd like|i would like|i want|i prefer|i'd prefer|we want|we like|ideally),? ?){0,4}+"
                    + "(?:(?:pick|choose|select|send|give|put in|include|get|pack)(?: out)?(?: me| us)? )?(?:(?:they(?:'re| are)|them to be|it to be) )?(?:the |some |only |all ){0,2}"
                    + "(?:(?:(?:very|really|nice and|extra|nice|good|slightly|not too|not so|a bit) )?" + QUALITY
                    + "(?:(?:,| and| but)? (?:not too |really |very )?"
                    + QUALITY + ")? (?:ones?|kinds?|sort|pieces|cuts?|fruit)|not too " + QUALITY + ")"
                    + "(?:,? (?:please|pls|if possible|if you can|thanks|thank you|for me|that you have)){0,3}[.! ]{0,3}",
            Pattern.CASE_INSENSITIVE);

    /** Pick the sweetest peaches for me; make sure they are fresh. */
    private static final Pattern PICKED = Pattern.compile(
            "(?:(?:please|pls|kindly|can you|could you|and|just|also) ){0,3}(?:pick|choose|select|pick out|send|give)(?: me| us)? (?:out )?(?:the |some |only |me |nice |really |very |extra ){0,3}"
                    + "(?:" + QUALITY + "|better|red|green)(?: (?:and|but|,) ?(?:not too )?\\w+)?"
                    + "(?: ones?| peaches| eggs| fruits?| shoots| meat| pork)?(?: for me)?(?:,? (?:please|pls|thanks|thank you))?"
                    + "|(?:please |pls )?(?:make sure|see that) (?:they|it)(?:'re| are|'s| is) (?:not too |really |very |nice and )?"
                    + QUALITY + "(?: ones)?",
            Pattern.CASE_INSENSITIVE);

    private EnglishGoodsWish() {}

    static boolean isSaid(String plain) {
        return KIND.matcher(plain).matches() || PICKED.matcher(plain).matches();
    }
}
