package org.qingshan.conversation.host;

import static org.qingshan.conversation.host.ParcelsTold.END;
import static org.qingshan.conversation.host.ParcelsTold.NUMBER;
import static org.qingshan.conversation.host.ParcelsTold.SAID;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/**
 * What the scales said, as somebody who packs and is no host says it without a word of weighing: 1002 笋子1.1斤, 两斤 with an order before him; and what he asks
 * of that order: 这单几斤.
 */
final class WeighedTold {
    private static final int LONGEST = 60;

    private static final String UNIT = "(?:公斤|千克|市斤|斤|克|kgs?|jin|g)(?![a-z])";

    private static final String AMOUNT =
            "(?:\\d{1,4}(?:\\.\\d{1,3})?|[一二两三四五六七八九十半]{1,4}) ?" + UNIT + "(?:半|[一二三四五六七八九\\d]两)?";

    private static final String GOODS = "(?:的|the |a )?(?:\\p{IsHan}{1,6}?|[a-z]\\d{1,2}|[a-z][a-z ]{1,20}?)";

    private static final String PARTS =
            "(?<parts>(?:" + GOODS + " ?(?:称了|有|重|是|is|was|weighs|:)? ?" + AMOUNT + "(?:[,、和 ]| and ){0,3}){1,4})";

    private static final Pattern NUMBERED = Pattern.compile(SAID + "(?<order>" + NUMBER + ")[ ,:的]{1,3}" + PARTS + END
            + "|" + SAID + "(?<glued>\\d{4})(?=\\p{IsHan})" + PARTS.replace("<parts>", "<behind>") + END);

    private static final Pattern BARE = Pattern.compile(
            SAID + "(?:这单|这个|一共|总共|它|称了|有|重|是|it's |it is ){0,2}(?:" + PARTS + "|(?<alone>" + AMOUNT + "))" + END);

    private static final Pattern ASKED = Pattern.compile(
            SAID + "(?:这一?[单个箱包]|那一?[单个箱包])(?:里面?)?(?:要|该|得|有|是|装|称| ){0,3}(?:几|多少)(?:公斤|斤|克|重)?[呢啊呀?. ]{0,4}"
                    + "|" + SAID + "(?:这一?[单个箱包])(?:有)?多重[呢啊呀?. ]{0,4}"
                    + "|(?:so )?(?:how (?:much|many)(?: jin| kg| kilos)?|what)(?: does| is| goes| must| should)?(?: in)? (?:it|this|that)(?: one| order| box| parcel)?(?: weigh| go in)?[?. ]{0,4}");

    private static final Pattern ONE_AMOUNT = Pattern.compile(
            "(?<n>\\d{1,4}(?:\\.\\d{1,3})?|[一二两三四五六七八九十半]{1,4}) ?(?<unit>" + UNIT + ")(?<rest>半|[一二三四五六七八九\\d]两)?");

    private static final Pattern BETWEEN = Pattern.compile("称了|有|重|是|的|\\b(?:the|is|was|weighs|and)\\b|[,、和:]");

    private static final Pattern AHEAD = Pattern.compile("^" + SAID);

    private static final Pattern AROUND = Pattern.compile("[.!~]+ *$|这单|这个|一共|总共|它|it's|it is|\\s+");

    private WeighedTold() {}

    /** Whether it was that, and stands for this command; empty also where it has been asked about. Queries. */
    static Optional<String> command(Turn turn, Packing packing) {
        if (!isHeard(turn)) {
            return Optional.empty();
        }
        var plain = Normaliser.plain(turn.said());
        var numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            var order = numbered.group("order") == null ? numbered.group("glued") : numbered.group("order");
            var parts = numbered.group("parts") == null ? numbered.group("behind") : numbered.group("parts");
            return CustomerOrder.numbered(Integer.parseInt(ParcelsTold.orders(order)))
                    .filter(one -> one.buyerId() != turn.buyer().id() && names(one, parts))
                    .map(one -> "/weigh " + one.number() + " " + weights(parts));
        }
        if (!isAtWork(turn) || TroubleTold.isWished(plain)) {
            return Optional.empty();
        }
        if (ASKED.matcher(plain).matches()) {
            return open(turn, packing).findFirst().map(order -> "/pack " + order.number());
        }
        var bare = BARE.matcher(plain);
        return bare.matches()
                ? open(turn, packing)
                        .filter(order -> isOf(order, bare.group("parts")))
                        .findFirst()
                        .map(order -> "/weigh " + order.number() + " " + weights(bare.group(0)))
                : Optional.empty();
    }

    /** Whether it is what the scales may have said of the order that he has just closed; that changes what is to be paid, and is asked. Queries. */
    static boolean isAsked(Turn turn, Packing packing) {
        if (!isHeard(turn)) {
            return false;
        }
        var plain = Normaliser.plain(turn.said());
        var bare = BARE.matcher(plain);
        var closed = !isAtWork(turn) || TroubleTold.isWished(plain) || !bare.matches()
                ? Optional.<CustomerOrder>empty()
                : WorkAtHand.orders(turn, packing).stream()
                        .filter(order ->
                                order.status() == CustomerOrder.Status.PACKED && isOf(order, bare.group("parts")))
                        .findFirst();
        if (closed.isEmpty() && isAtWork(turn) && bare.matches() && bare.group("parts") == null) {
            return isOfBox(turn, packing);
        }
        closed.ifPresent(order -> {
            var words = turn.words().announcing();
            var weighed = new Button(
                    words.weighedButton(order.number(), turn.said()),
                    "/weigh " + order.number() + " " + weights(plain));
            turn.outcome("doubt");
            turn.choose(
                    words.workOrOwn(turn.said()),
                    Turn.column(Stream.concat(
                            Stream.of(weighed),
                            Choices.ofClaims(turn, Hearing.of(turn).claims()).stream()
                                    .flatMap(List::stream))));
        });
        return closed.isPresent();
    }

    /** With nothing in it that is sold by weight, it is what the whole box weighs. */
    private static boolean isOfBox(Turn turn, Packing packing) {
        var open = open(turn, packing).findFirst();
        open.ifPresent(order -> {
            turn.outcome("doubt");
            turn.choose(
                    turn.words().announcing().workOrOwn(turn.said()),
                    new Button(
                            turn.words().parcel().packedButton(order.number()) + " " + turn.said(),
                            "/packed " + order.number() + " " + weights(turn.said())));
        });
        return open.isPresent();
    }

    /** Who has bought something himself speaks of work right behind an answer that is of it. */
    private static boolean isAtWork(Turn turn) {
        return WorkAtHand.buysNothing(turn) || WorkAtHand.isShown(turn);
    }

    private static boolean isHeard(Turn turn) {
        return WorkAtHand.isOfTeam(turn)
                && turn.may(Role.PACKER)
                && turn.said().length() <= LONGEST
                && !Commands.isSlash(turn.said());
    }

    private static Stream<CustomerOrder> open(Turn turn, Packing packing) {
        return WorkAtHand.orders(turn, packing).stream()
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED);
    }

    private static boolean isOf(CustomerOrder order, @Nullable String parts) {
        return parts == null ? !WorkAtHand.byWeight(order).isEmpty() : names(order, parts);
    }

    private static boolean names(CustomerOrder order, String parts) {
        var goods = WorkAtHand.byWeight(order);
        return goods.stream().anyMatch(item -> parts.contains(item.slot().toLowerCase(Locale.ROOT)))
                || !GrowersGoods.named(
                                parts, goods.stream().map(LineupItem::product).toList())
                        .isEmpty();
    }

    /** In figures, as the command takes them: 笋子 1.1斤. */
    private static String weights(String said) {
        return ONE_AMOUNT
                .matcher(BETWEEN.matcher(said).replaceAll(" "))
                .replaceAll(one -> " " + number(one.group(1), one.group(3)) + one.group(2) + " ")
                .transform(figures -> AHEAD.matcher(figures).replaceFirst(""))
                .transform(figures -> AROUND.matcher(figures).replaceAll(" "))
                .strip();
    }

    private static String number(String said, @Nullable String rest) {
        var whole = figures(said);
        if (rest == null || whole.contains(".")) {
            return whole;
        }
        return whole + "." + (rest.equals("半") ? "5" : figures(rest.substring(0, 1)));
    }

    private static String figures(String said) {
        return SaidNumber.begin(said).map(one -> one.value().toPlainString()).orElse(said);
    }
}
