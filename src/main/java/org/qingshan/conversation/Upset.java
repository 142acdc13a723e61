package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** Somebody is angry, or calls for whoever is in charge, and names neither goods nor an order. Nobody tells him how one buys: it is for the host. */
final class Upset {
    private static final Pattern SAID = Pattern.compile(
            "骗子|骗人|骗钱|坑人|黑店|黑心|奸商|没良心|投诉|差评|举报|曝光|报警|12315|消协|气死|太过分|什么(?:破|垃圾|态度)|垃圾(?:店|货)|态度(?:太|真|好)?差"
                    + "|(?:叫|找|喊|让|要)(?:你们?)?(?:的)?(?:老板娘?|负责人|领导|管事的|真人|人工|主播)(?:来|出来|过来|说话|接|回|给我)|转人工|(?:没有|没|冇|不记得|忘了)订单号|上个?月(?:买|订|下单)的"
                    + "|\\b(?:scam(?:mers?)?|fraud|liars?|cheats?|cheaters?|rip ?-?off|disgusting|disgraceful|thieves|crooks?)\\b|\\breport(?:ing)? you\\b"
                    + "|\\b(?:speak|talk) (?:to|with) (?:the |a |your |some)?(?:boss|manager|owner|human|person|someone|real person|host)|\\bget me (?:the|your|a) (?:boss|manager|owner)|\\b(?:where is|where's) (?:the|your) (?:boss|manager|owner)"
                    + "|\\bsend (?:me )?(?:new|fresh|better|other) ones\\b|\\b(?:don't|do not|no) have (?:an?|the|my|any) order number|\\bbought (?:it|them|this) last (?:month|week)\\b");

    private static final int LONGEST = 100;

    private static final Trait<Boolean> IS_SAID = Trait.of(said -> isIn(said.words()));

    private Upset() {}

    static boolean isIn(String words) {
        return words.length() <= LONGEST
                && SAID.matcher(Normaliser.plain(words).replace('’', '\'')).find();
    }

    static boolean isSaid(Turn turn) {
        return turn.isPrivate() && turn.sentence().tells(IS_SAID);
    }
}
