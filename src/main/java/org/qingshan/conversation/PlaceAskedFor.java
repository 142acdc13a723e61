package org.qingshan.conversation;

import java.util.Objects;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;

/** Who asks where his order goes, or says that it goes where all did before: he is told the place. */
final class PlaceAskedFor {
    private static final Pattern SAID = Pattern.compile(
            "(?:还是|就|都|用|按|寄|发|送|跟|和|老板|那|[,， ]){0,6}(?:到|给|往|去)?(?:我的?)?(?:老|旧|原来?|原先|之前|以前|平时|上次|默认|同)的?(?:一样的?)?(?:收货|收件|一个)?(?:地址|地方)(?:一样|不变|没变|就[行好]|吧|哈|啊|的|了){0,3}[。.!！ ]{0,2}"
                    + "|(?:地址)(?:没变|不变|没有变|一样|没改|照旧)(?:了?[吧吗啊的]{0,2})[?？。.!！ ]{0,2}"
                    + "|(?:我的?)?(?:订单|这单|东西|货|快递)?(?:是)?(?:寄|发|送)(?:到|给|去|往)(?:哪[里儿个]?|谁|什么地方|什么地址)(?:的|去|呀|啊|呢){0,2}[?？。 ]{0,2}"
                    + "|(?:我的?|你[们那]?[里儿]?存的|现在的?|我存的){0,2}(?:收货|收件)?地址(?:是|写的?是)(?:哪[里儿个]|什么|多少)(?:呀|啊|呢|来着){0,2}[?？。 ]{0,2}"
                    + "|(?:(?:the )?(?:same|usual|old|last|previous) (?:address|place)|to the (?:same|usual) (?:address|place))(?: as (?:last time|before|usual|always))?(?: please)?[.! ]{0,2}"
                    + "|where (?:does|do|will|is|are) (?:it|they|this|my (?:order|parcel|package|goods|things)|the (?:parcel|order|package)|everything) (?:go|going|be sent|be shipped|being sent|ship)(?: to)?[?. ]{0,2}"
                    + "|(?:what(?:'s| is) my (?:shipping |delivery )?address|(?:what|which) address (?:do you have|is it going to|does it go to|are you sending (?:it )?to)(?: for me| on file)?)[?. ]{0,2}",
            Pattern.CASE_INSENSITIVE);

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private PlaceAskedFor() {}

    /** Whether it was asked, and has been told; nothing is told to who has neither an order nor an address. */
    static boolean isAnswered(Turn turn) {
        var said = Normaliser.simplified(turn.said().strip());
        if (!turn.isPrivate() || said.length() > LONGEST || !SAID.matcher(said).matches()) {
            return false;
        }
        var order = OwnOrders.current(turn).stream()
                .filter(one -> !one.isCollected() && one.destinationFor(turn.buyer()) != null)
                .findFirst();
        var text = turn.words().beside();
        var usual = turn.buyer().destination();
        if (order.isPresent()) {
            turn.say(goes(turn, order.get()));
        } else if (usual != null) {
            turn.say(text.usuallyGoes(usual.recipient(), turn.words().phone(usual.phone()), usual.line()));
        }
        if (order.isPresent() || usual != null) {
            turn.outcome("answered");
        }
        return order.isPresent() || usual != null;
    }

    private static String goes(Turn turn, CustomerOrder order) {
        var to = Objects.requireNonNull(order.destinationFor(turn.buyer()), "its address is known");
        return turn.words()
                .beside()
                .orderGoes(order.number(), to.recipient(), turn.words().phone(to.phone()), to.line());
    }
}
