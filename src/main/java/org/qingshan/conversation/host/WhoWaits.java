package org.qingshan.conversation.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.PeopleWaiting;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;

/** Tells a host who waits for what, in the order in which they are served: 谁在等, 候补名单, "who's waiting". */
public final class WhoWaits {
    private static final Pattern ASKED = Pattern.compile(
            "(?:现在|还)?有(?:没有)?人(?:还)?(?:在)?(?:等|候补|排队)(?:着|货)?(?:吗|没有?|不|呢)?[?？。 ]*|(?:现在|还)?(?:在)?(?:排队|候补|等货?)的(?:人)?(?:有|是)?(?:多少|几个|谁|几)(?:个?人)?[?？。 ]*|(?:现在|还)?(?:都)?(?:有)?(?:谁|哪些人|什么人|多少人|几个人)(?:还)?(?:在)?(?:等|候补|排队)(?:着|货)?(?:呢|啊|呀|吗|了)?[?？。 ]*|(?:看看?|查看?|看一下)?(?:候补|等候|排队|等货)(?:的)?(?:名单|列表|有谁|有哪些人|的人)(?:呢)?[?？。 ]*"
                    + "|(?:show (?:me )?)?(?:the )?(?:wait ?list|waiting list)[?. ]*|(?:is |are )?(?:anyone|anybody|someone|somebody|people)(?: still)? (?:waiting|on the wait ?list|in line)(?: now)?[?. ]*|how many(?: people)?(?: are)?(?: still)? waiting(?: now)?[?. ]*|who(?: is|'s)? wait(?:s|ing) for (?:the )?[a-z ]{2,20}[?. ]*|who(?:'s| is|s) (?:still )?(?:waiting|on the wait ?list|in line)(?: now)?[?. ]*",
            Pattern.CASE_INSENSITIVE);

    /** Names that fit beside a stream. */
    static final int MOST = 10;

    private WhoWaits() {}

    /** @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it */
    static boolean isAsked(Turn turn, String text) {
        return turn.may(Role.HOST)
                && turn.isPrivate()
                && ASKED.matcher(text.strip()).matches();
    }

    public static void tell(Turn turn) {
        tell(turn, turn.sale().lineup());
    }

    /** Of these of the lineup. */
    static void tell(Turn turn, List<LineupItem> items) {
        turn.outcome("answered");
        var awaited = items.stream().filter(item -> item.waiting() > 0).toList();
        if (awaited.isEmpty()) {
            turn.say(turn.words().flash().nobodyWaits());
            return;
        }
        turn.say(list(turn, awaited));
    }

    /** A line for each of these, for which somebody waits. */
    public static String list(Turn turn, List<LineupItem> awaited) {
        var lines = PeopleWaiting.inLine(awaited).stream()
                .collect(Collectors.groupingBy(line -> line.item().id()));
        var buyers = buyers(lines.values());
        return awaited.stream()
                .map(item -> told(turn.words(), item, lines.getOrDefault(item.id(), List.of()), buyers))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Wording words, LineupItem item, List<OrderLine> all, Map<Long, Buyer> buyers) {
        return words.flash().waitFor(item.slot(), words.name(item), people(all), named(words, all, buyers));
    }

    /** The first buyers of each of these lists, by their keys. */
    static Map<Long, Buyer> buyers(Collection<List<OrderLine>> lists) {
        return Buyer.withIds(lists.stream()
                .flatMap(all -> all.stream().limit(MOST))
                .map(line -> line.order().buyerId())
                .collect(Collectors.toSet()));
    }

    /** Who has how much by these lines, as many as fit. */
    static String named(Wording words, List<OrderLine> all, Map<Long, Buyer> buyers) {
        var named = all.stream()
                .limit(MOST)
                .map(line -> name(words, buyers.get(line.order().buyerId())) + " "
                        + words.quantity(line.quantity(), line.item()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        return named + (all.size() > MOST ? "…" : "");
    }

    private static int people(List<OrderLine> all) {
        return (int) all.stream().map(line -> line.order().buyerId()).distinct().count();
    }

    static String name(Wording words, @Nullable Buyer buyer) {
        var name = buyer == null ? "" : buyer.nameForTeam();
        return name.isBlank() ? words.member().namelessBuyer() : Wording.quoted(name);
    }
}
