package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.domain.shop.Role;

/** A host wants back what he has set or marked: 改回去, 撤回刚才的加货, "take back the last price change", "unpack 1009". He is told the way. */
final class HostUndoes {
    private static final int LONGEST = 50;

    private static final Pattern SAID = Pattern.compile(
            "(?:把|请|那|先|帮我){0,3}(?:撤[回销]|取消|收回)(?:一下|掉)?(?:刚才|刚刚|上次|上一[次个]|最后(?:一次)?|前面)?的?(?:那个|那次)?(?:改价|调价|价格(?:改动|修改)?|加货|减货|补货|库存|限购|打包|发货|收款|到账|(?:改动|操作|修改|更改))(?:\\s?\\d{4,9})?(?:吧|了)?[。.!！ ]*"
                    + "|(?:把)?(?:价格|价钱|库存|限购|刚才的?)?(?:给我|都|再)?(?:改|调|变|换)回(?:去|来|原样|刚才的?)(?:吧|了)?[。.!！ ]*"
                    + "|(?:订单|单号)?\\s?#?\\d{4,9}(?:号|单)?(?:其实|根本)?(?:还?没(?:有)?(?:打包|装箱|发出?|发货|寄出?|收到|付)(?:出去|钱|款)?|[发点记标]错)(?:了)?[,，。 ]{0,2}(?:是)?(?:我)?(?:[点发记标按弄]错|还?没(?:有)?(?:发出去|打包|发|收到)(?:钱|款)?)(?:了)?[。.!！ ]*"
                    + "|(?:please )?(?:undo|take back|revert|reverse|roll back)(?: the| my| that| last)*(?: (?:price|stock|limit|card|packing|packed|shipping|payment|receipt|restock|change|thing|one))+(?: change)?(?: of| for)?(?: #?\\w{0,9})?[.! ]*"
                    + "|(?:please )?(?:undo|take back|revert) (?:that|this|it)[.! ]*"
                    + "|(?:please )?(?:unpack|unship|unmark|un-pack)(?: order)? #?\\d{4,9}[.! ]*|(?:please )?(?:change|put|set) (?:it|that|the price) back[.! ]*"
                    + "|(?:order )?#?\\d{4,9} (?:is|was) (?:not|never) (?:packed|shipped|sent|paid)(?: yet)?[,. ]*(?:(?:my|by) mistake|wrong button)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private HostUndoes() {}

    /** What is said where the person has nothing to take back. */
    static String nothing(Turn turn) {
        return turn.may(Role.HOST) && turn.isPrivate()
                ? turn.words().flash().howToUndo()
                : turn.words().chat().nothingToCancel();
    }

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isAnswered(Turn turn, String text) {
        var isSaid = turn.may(Role.HOST)
                && turn.isPrivate()
                && text.length() <= LONGEST
                && SAID.matcher(text.strip()).matches();
        if (isSaid) {
            turn.outcome("answered");
            turn.say(turn.words().flash().howToUndo());
        }
        return isSaid;
    }
}
