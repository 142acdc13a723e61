package org.qingshan.conversation.host;

import java.time.Instant;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.Stream;

/**
 * Tells a host how many people are there, as far as anybody can know here: 现在多少人在看, "how many are watching". Who only watches, and has not
 * opened a chat, is not counted, and that is said.
 */
final class WhoWatches {
    private static final Pattern ASKED = Pattern.compile(
            "(?:现在|这会儿|这时候?|目前|直播间|这场|今晚|今天|咱们?|我们|一共|总共|大概|[里的,， ]){0,6}(?:有)?(?:多少|几)(?:个|位)?(?:人|观众|粉丝|网友)(?:们)?(?:还|都|正|现在){0,2}(?:在)?(?:看|线|线上|观看|围观|听|直播间|这里|这儿|这|里面|看直播|看我们|看着)?(?:直播)?(?:呢|啊|呀|了|吗|的){0,2}[?？。 ]*"
                    + "|(?:今晚|今天|这场|到现在|一共|总共|直播间|[,， ]){0,5}(?:一共|总共)?(?:来|进)(?:了|过)(?:多少|几)(?:个|位)?(?:人|观众|粉丝)(?:看直播)?[呢啊呀?？。 ]*"
                    + "|(?:so )?how many (?:people|viewers|folks)(?: have)? (?:came|come|joined|showed up|visited|dropped in)(?: so far| today| tonight){0,2}[?. ]*"
                    + "|(?:现在|目前|直播间|这场|的){0,3}(?:在线|观看|观众|围观)(?:的)?(?:人数|人|数)?(?:是|有|现在){0,2}(?:多少|几)(?:个|位)?(?:人)?(?:呢|啊|了)?[?？。 ]*"
                    + "|(?:看看?|报一?下?|查一?下?)?(?:现在|目前|直播间)?的?(?:在线|观看|观众)人?数[?？。 ]*"
                    + "|(?:so )?how many (?:people|viewers|folks|buyers|persons|of (?:you|them)|are|have we got|do we have)?(?: (?:are|do we have|have we got|is))?(?: (?:currently|now|still|actually))?(?: (?:watching|here|online|viewing|tuned in|with us|there|listening|in (?:the|this) (?:stream|room|chat|show|live)|on (?:the|this) (?:stream|live)))?(?: (?:us|now|right now|at the moment|today|tonight|so far|the stream|this stream)){0,2}[?. ]*"
                    + "|(?:what(?:'s| is) )?(?:the|our)? ?(?:viewer|audience|watcher) (?:count|number|numbers)(?: now)?[?. ]*",
            Pattern.CASE_INSENSITIVE);

    /** 多少人 alone, and "how many" alone, are of anything. */
    private static final Pattern OF_WATCHING = Pattern.compile(
            "看|[来进][了过]|came|come|joined|showed|visited|dropped|在线|线上|观众|围观|直播间|人数|在这|watch|viewer|viewing|audience|tuned|listening|online|here|with us|stream|room|chat|show|live",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 50;

    private WhoWatches() {}

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isAsked(Turn turn, String text) {
        var said = text.strip().replace('’', '\'');
        return turn.may(Role.HOST)
                && turn.isPrivate()
                && said.length() <= LONGEST
                && OF_WATCHING.matcher(said).find()
                && ASKED.matcher(said).matches();
    }

    static void tell(Turn turn) {
        turn.outcome("answered");
        var text = turn.words().talk();
        var live = turn.sale().stream().filter(Stream::isLive);
        var started = live.flatMap(Stream::startedAt);
        if (started.isEmpty()) {
            turn.say(text.nobodyCanWatch());
            return;
        }
        var stream = live.get().id();
        var buyers = Parcels.inStream(stream).stream()
                .filter(order -> order.lines().stream().anyMatch(OrderLine::isLive))
                .map(CustomerOrder::buyerId)
                .distinct()
                .count();
        turn.say(text.whoWatches(present(stream, started.get()), buyers));
    }

    /** Who opened a chat or spoke in it since the stream began, in any place, and is none of the team. */
    private static long present(long stream, Instant startedAt) {
        return Chat.getEntityManager()
                .createQuery(
                        "select count(distinct c.buyer.id) from Chat c where c.buyer is not null and (c.streamId = ?1 or c.seenAt >= ?2)"
                                + " and not exists (select m from Membership m where m.buyerId = c.buyer.id)",
                        Long.class)
                .setParameter(1, stream)
                .setParameter(2, startedAt)
                .getSingleResult();
    }
}
