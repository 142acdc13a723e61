package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Heeded;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.inbox.IncomingMessage;

/**
 * Which of the goods somebody would like to have: 挑熟一点的, "please pick ripe ones". Whether it is done is for the host to say. Behind an address it
 * is no part of that, and no courier's business.
 */
final class QualityWish {
    private static final String SO =
            "(?:熟|生|甜|大|小|新鲜|鲜|好|红|黄|青|软|硬|脆|嫩|瘦|肥|老|饱满|漂亮|好看|圆|均匀|个头大|个大|肉厚|水分足|水分多|七八?分熟|八九?分熟|[七八九]成熟)";

    private static final Pattern SAID = Pattern.compile(
            "(?:麻烦|请|帮我|帮忙|给我|尽量|记得|最好|希望|能|可以|老板|主播|[,， ]){0,5}"
                    + "(?:(?:挑|选|拣|捡)(?:出)?(?:几个|一?[些点]|个)?(?:都)?(?:个头|个儿|果子|桃子|鸡蛋)?(?:稍微|比较|尽量|最|别太|不太|不要太|特别|都|要){0,2}"
                    + SO
                    + "(?:一?[点些])?的?(?:果子|桃子|鸡蛋|给我|发|寄|装|拿|来|我){0,2}"
                    + "|(?:要|来|发|拿|装|给)(?:个头|个儿|果子)?(?:稍微|比较|尽量|最|别太|不太|不要太|特别|都){0,2}" + SO
                    + "(?:一?[点些])的(?:果子|桃子|鸡蛋)?)"
                    + "(?:就行|就好|可以吗|好吗|行吗|[吧啊呀哦哈了])?[,， ]?(?:谢谢|拜托了?|麻烦了)?"
                    + "|(?:(?:please|pls|kindly|can you|could you|and|just|also) ){0,3}(?:pick|choose|select|pick out|send|give)(?: me| us)? (?:out )?(?:the |some |only |me |nice |really |very |extra ){0,3}"
                    + "(?:ripe|riper|ripest|sweet|sweeter|sweetest|fresh|fresher|freshest|big|bigger|biggest|large|larger|largest|small|smaller|good|better|best|nice|nicer|soft|softer|firm|firmer|hard|harder|red|green|lean|fat)(?: (?:and|but|,) ?(?:not too )?\\w+)?"
                    + "(?: ones?| peaches| eggs| fruits?| shoots| meat| pork)?(?: for me)?(?:,? (?:please|pls|thanks|thank you))?"
                    + "|(?:please |pls )?(?:make sure|see that) (?:they|it)(?:'re| are|'s| is) (?:not too |really |very |nice and )?(?:ripe|sweet|fresh|big|large|good|soft|firm)(?: ones)?",
            Pattern.CASE_INSENSITIVE);

    /** Where the last words begin. */
    private static final Pattern GAP = Pattern.compile("[,，。;；、\\s]+");

    private static final Pattern END = Pattern.compile("[。.!！~～\\s]+$");

    /** Letters of an address with a wish behind it. */
    private static final int LONGEST = 200;

    private static final int LONGEST_WISH = 50;

    private QualityWish() {}

    /** Whether no more than that is said. */
    static boolean isSaid(String said) {
        var plain =
                Normaliser.simplified(END.matcher(said.strip()).replaceAll("").replace('’', '\''));
        return SAID.matcher(plain).matches();
    }

    /** Behind an address it goes to the host, and what is left is read as the address alone. */
    static void passOnBehindAddress(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate()
                || turn.message().kind() != IncomingMessage.Kind.TEXT
                || said.length() > LONGEST
                || Commands.isSlash(said)) {
            return;
        }
        var gap = GAP.matcher(said);
        while (gap.find()) {
            var wish = said.substring(gap.end());
            if (isWish(wish) && AddressReader.looksLikeAddress(said.substring(0, gap.start()))) {
                ForTheHost.keep(turn, wish.strip());
                turn.say(turn.words()
                        .beside()
                        .wishPassedOn(END.matcher(wish.strip()).replaceAll("")));
                turn.readOnly(said.substring(0, gap.start()));
                return;
            }
        }
    }

    private static boolean isWish(String said) {
        return said.length() <= LONGEST_WISH
                && (isSaid(said)
                        || Heeded.alone(said).filter(Heeded.Kind.WISH::equals).isPresent()
                                && !AddressReader.isForCourier(Normaliser.simplified(said)));
    }
}
