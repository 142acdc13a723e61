package org.qingshan.conversation.host;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/**
 * What a host would have done with an order that is not there, 1011加一箱红糖, 把孙强那单取消, and what he gives somebody besides what was ordered: none of
 * it is his own order.
 */
final class OrderMissed {
    private static final String POLITELY = "(?:好了?|那|先|请|麻烦|帮我|给我|现在|把|给|将|订单|单号|[,， #]){0,5}";

    private static final Pattern NUMBERED = Pattern.compile(
            POLITELY
                    + "(?<order>[1-9]\\d{3,5})(?:号|[这那]?[一个]?单(?:子|里)?|订单|的|再|也|都|多|少|另外|额外|[,， ]){0,5}(?:改[成为到]|加(?![价货量])|送(?![不得])|赠|给他|给她|补|减(?!价)|换|不要|退|去掉|取消).{0,24}"
                    + "|(?:(?:please|ok|okay|now|and),? ){0,2}(?:(?:change|make|set|add|give|send|throw|put|cancel|remove|take)\\b.{0,40})?\\border (?:number |no\\.? ?)?#?(?<english>[1-9]\\d{3,5})\\b.{0,40}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED = Pattern.compile(
            POLITELY + "(?<who>\\p{IsHan}{2,4}?)(?:的|那|这){1,2}(?:一|个|张)?(?:订单|单子|单)(?:给我|也|都)?(?:取消|退|改|加|减|换|撤).{0,16}"
                    + "|(?:(?:please|ok|okay|now|and),? ){0,2}(?:cancel|change|drop|call off) (?<name>\\p{Lu}[\\p{L}]+(?: \\p{Lu}\\p{L}+)?)(?:'s| 's) order.{0,20}");

    private static final Pattern OWN = Pattern.compile("我|自己|大家|客人|买家|\\p{IsHan}?位");

    private static final Pattern GIFT = Pattern.compile(
            "多?(?:送|赠)(?!不|得|货|到|达|去|过来|快递)|\\b(?:for free|as a (?:gift|present)|free (?:box|bag|one)|extra .{1,20} free|on the house)\\b",
            Pattern.CASE_INSENSITIVE);

    private OrderMissed() {}

    static Optional<HostSays> of(Turn turn, String text) {
        if (QuestionReader.wantsAnAnswer(text)) {
            return Optional.empty();
        }
        return gift(turn, text).or(() -> numbered(text)).or(() -> named(turn, text.replace('’', '\'')));
    }

    private static Optional<HostSays> numbered(String text) {
        var found = NUMBERED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = found.group("order") == null ? found.group("english") : found.group("order");
        return CustomerOrder.numbered(Integer.parseInt(number)).isPresent()
                ? Optional.empty()
                : Optional.of(HostSays.told(turn -> {
                    throw new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop"));
                }));
    }

    /** Nobody whom the shop knows has that name. */
    private static Optional<HostSays> named(Turn turn, String text) {
        var found = NAMED.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var who = Stream.of("who", "name")
                .map(found::group)
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
        var isGoods = !turn.round().namesOf(turn.round().shelf()).named(who).isEmpty();
        return isGoods
                        || OWN.matcher(who).matches()
                        || !Buyer.called(who, 1).isEmpty()
                        || OthersOrder.of(turn).isPresent()
                ? Optional.empty()
                : Optional.of(HostSays.told(one -> {
                    one.outcome("unknown order");
                    one.say(
                            one.words().wholeLineup().nobodysOrder(who),
                            new Button(one.words().team().consoleButton(), "/console"));
                }));
    }

    private static Optional<HostSays> gift(Turn turn, String text) {
        return GIFT.matcher(Normaliser.simplified(text)).find()
                        && Pattern.compile("\\d{4,6}|单|order", Pattern.CASE_INSENSITIVE)
                                .matcher(text)
                                .find()
                ? OthersOrder.of(turn)
                        .filter(found -> found.orders().size() == 1)
                        .map(found -> HostSays.told(one -> {
                            one.outcome("explained");
                            var number = found.orders().get(0).number();
                            one.say(OrderSheet.of(one, found.orders().get(0)) + "\n\n"
                                    + one.words().wholeLineup().gift(number));
                        }))
                : Optional.empty();
    }
}
