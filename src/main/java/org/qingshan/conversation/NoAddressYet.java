package org.qingshan.conversation;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Turn;

/** Who means an address that he gave before, 老地址, 以前买过的呀, or that somebody has another, of whom none is kept: he is asked for it. */
final class NoAddressYet {
    private static final Pattern MEANT = Pattern.compile(
            "(?:你们?|那|我|就|不是|应该|都|之前|以前|上次|[,， ]){0,6}(?:(?:存|留|填|发|写|给)过?(?:了|你们?)?(?:我的?)?地址|(?:买|下|订)过(?:单|东西|一次)?)(?:的|了|呀|啊|吗|么|吧|[?？。.!！~]){0,4}"
                    + "|我?(?:没有?|还没)(?:存|留|填|给)(?:过)?地址(?:吗|么|啊|呀|吧|[?？。.!！]){0,3}"
                    + "|(?:[他她]们?的?|我?(?:朋友|妹妹|姐姐|哥哥|弟弟|妈妈?|爸爸?)的?|收货)?地址(?:是|都)?(?:不一样|不同|另外的|别的地方)[的啊呀。.!！]{0,3}"
                    + "|(?:his|her|their|the|my (?:sister|brother|friend|mum|mom|mother|father|dad)['’]s) address is (?:different|another(?: one)?|not the same)[.! ]*"
                    + "|(?:but )?(?:i|we)(?:'ve| have)? (?:already )?(?:ordered|bought)(?: here| from you)? before[.! ]*|(?:do )?you (?:already )?have my address[?.! ]*");

    private NoAddressYet() {}

    /** Whether it is so, and has been asked for. */
    static boolean isAsked(Turn turn) {
        boolean isMeant = turn.isPrivate()
                && turn.buyer().address() == null
                && turn.sale().stream().isPresent()
                && (OwnPlace.isAgreed(turn.said())
                        || MEANT.matcher(Normaliser.plain(turn.said())).matches());
        if (isMeant) {
            turn.outcome("address asked");
            turn.say(turn.words().talk().noneKept()
                    + turn.words().gap()
                    + turn.words().chat().askAddress());
        }
        return isMeant;
    }
}
