package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * Somebody wants a place on the waiting list, or to be told when there is more: 给我排上, 竹篮补货叫我, "put me on the waiting list for baskets". What is
 * sold out is offered; of what is there nobody need wait.
 */
final class WaitingWish {
    private static final int LONGEST = 60;
    private static final int RECENT = 5;

    private static final Set<CustomerOrder.Status> OPEN =
            Set.of(CustomerOrder.Status.CONFIRMED, CustomerOrder.Status.PACKED, CustomerOrder.Status.SHIPPED);

    private static final String ME = "(?:我|给我|帮我|让我|替我|麻烦|请|想|要|可以|能|先|也|那|就|,| ){0,8}";
    private static final String TELL =
            "(?:再|就|请|麻烦|记得|一定|马上|要|给我|跟我)*(?:叫|喊|告诉|通知|提醒|艾特|@|说|踢|call)(?:我|一声|下|一下|说一声)(?:一声|一下)?";
    private static final String MORE = "(?:补货|补了货|有货|到货|来货|加货|上货|有|来|回货|补|有人退|有人不要|空出来)(?:了|的话|的时候|时|以后|之后|[,， ]){0,4}";

    private static final Pattern ASKED = Pattern.compile(
            ME + "(?<item>.{0,12}?)" + ME
                    + "(?:排(?:个|上|一个|一下)?(?:队|候补|位|号)?|候补|等货|排上|排队等)(?:等|买|要)?(?<behind>.{0,14}?)(?:吧|哈|啊|呀|了|谢谢|行吗|可以吗|吗|,| ){0,4}[.!?~ ]*"
                    + "|(?<of>.{0,14}?)(?:什么时候|要是|如果|等|一|下次|再|又|,| ){0,4}" + MORE + TELL
                    + "(?:吧|哈|啊|呀|哦|谢谢|,| ){0,3}[.!~ ]*"
                    + "|(?:please |can you |could you |i'd like you to |i want you to )?(?:put|add|place|get) me (?:on|in|to|onto) (?:the |a |your )?(?:wait ?list|waiting list|queue|line)(?: for (?<en>.{1,24}?))?(?:,? please)?[.!? ]*"
                    + "|(?:can i |could i |may i |i'd like to |i want to |i would like to |let me |please )?(?:join|get on|go on|be on) (?:the |a )?(?:wait ?list|waiting list|queue)(?: for (?<en2>.{1,24}?))?(?:,? please)?[.!? ]*"
                    + "|(?:please |can you |could you )?(?:let me know|tell me|notify me|ping me|message me|call me|remind me) (?:when|if|once|as soon as) (?<en3>.{0,24}?) ?(?:(?:is|are|come|comes|get|gets|'s|'re) )?(?:back|back in stock|in stock|in stock again|available|available again|restocked|there again|in again)(?: again)?(?:,? please)?[.! ]*");

    /** 排骨, 不排队 and 排第几 want no place. */
    private static final Pattern NO_PLACE = Pattern.compile(
            "排骨|排第|排到|不[想用要再]?[排等候]|别排|退出|取消|多少人|几个人|谁|第几|排名|多久|几位|安排|排版|彩排|要排队吗|需要排|得排|\\b(?:off|leave|remove|cancel|who|how (?:long|many))\\b");

    /** 两双，排着等 says how many, too, which a claim keeps, or {@link QueueWish}. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(?<![A-Za-z\\d])\\d{1,4}|[二两三四五六七八九十半]|一(?![个下声位样]))\\s?(?:" + Unit.anyWord() + ")");

    private static final Trait<Boolean> MAY_BE = Trait.of(said -> mayBe(said.plain()));

    private WaitingWish() {}

    private static boolean mayBe(String plain) {
        return plain.length() <= LONGEST
                && !NO_PLACE.matcher(plain).find()
                && !AMOUNT.matcher(plain).find()
                && ASKED.matcher(plain).matches();
    }

    /** Whether it was that, and has been answered. */
    static boolean isAnswered(Turn turn) {
        if (!turn.isPrivate()
                || turn.sale().stream().isEmpty()
                || !turn.sentence().tells(MAY_BE)) {
            return false;
        }
        var plain = turn.sentence().plain();
        var named = turn.round().named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .toList();
        var items = named.isEmpty() ? soldOut(turn) : named;
        if (named.isEmpty() && (!isBare(plain) || isOfParcel(turn, plain))) {
            return false;
        }
        if (items.isEmpty()) {
            turn.outcome("answered");
            turn.say(turn.words().talk().nothingToWaitFor());
        } else {
            offer(turn, items);
        }
        return true;
    }

    private static List<LineupItem> soldOut(Turn turn) {
        return turn.sale().lineup().stream()
                .filter(LineupItem::isOpen)
                .filter(item -> item.left().signum() == 0)
                .toList();
    }

    /** Goods that nobody knows are not for whoever waits for something else. */
    private static boolean isBare(String plain) {
        var found = ASKED.matcher(plain);
        return found.matches()
                && Stream.of("item", "behind", "of", "en", "en2", "en3")
                        .flatMap(group -> Stream.ofNullable(found.group(group)))
                        .map(String::strip)
                        .allMatch(words -> words.isEmpty()
                                || words.matches(
                                        "(?:一?[个下]|它|这个|那个|it|that|this|them|they|you|there|more|there's more)"));
    }

    /** 到货了告诉我 of whoever has ordered may be of that. Query. */
    private static boolean isOfParcel(Turn turn, String plain) {
        var found = ASKED.matcher(plain);
        return found.matches()
                && (found.group("of") != null || found.group("en3") != null)
                && Parcels.of(turn.buyer().id(), RECENT).stream()
                        .map(CustomerOrder::status)
                        .anyMatch(OPEN::contains);
    }

    /** Says how it stands with these, and what of it can be waited for. */
    static void offer(Turn turn, List<LineupItem> items) {
        var text = turn.words().talk();
        var lines = items.stream().map(item -> line(turn, item)).toList();
        turn.outcome("doubt");
        turn.ask(
                String.join("\n", lines)
                        + (items.stream().anyMatch(item -> item.left().signum() == 0) ? "\n" + text.howToWait() : ""),
                items.stream()
                        .filter(item -> waits(turn, item).isEmpty())
                        .flatMap(item -> CardButtons.of(turn.words(), item).stream())
                        .map(row -> List.<Button>copyOf(row))
                        .toList());
    }

    private static Optional<OrderLine> waits(Turn turn, LineupItem item) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.item().equals(item) && line.state() == OrderLine.State.WAITING)
                .findFirst();
    }

    private static String line(Turn turn, LineupItem item) {
        var words = turn.words();
        var name = words.name(item);
        return waits(turn, item)
                .map(line -> words.talk().waitsAlready(name, item.slot(), words.quantity(line.quantity(), item)))
                .orElseGet(() -> !item.isOpen()
                        ? words.talk().notSoldNow(name, item.slot())
                        : item.left().signum() == 0
                                ? words.talk().soldOutNow(name, item.slot())
                                : words.talk().stillThere(name, item.slot(), words.quantity(item.left(), item)));
    }
}
