package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OrderSheet;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.lot.AnnouncingDialogue;
import org.qingshan.conversation.lot.IntakeDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Shows where an order is: the one named, else the last ones. The team finds anybody's, by number, phone or name. */
@Singleton
class StatusCommand implements Command {
    private final Possessions possessions;
    private final TimeToPay time;

    /** Questions of what comes in: their answers, goods, growers and amounts, are known as such before all else. */
    private final List<String> ofGoods;

    StatusCommand(Possessions possessions, TimeToPay time, IntakeDialogue intake, AnnouncingDialogue announcing) {
        ofGoods = List.of(intake.name(), announcing.name());
        this.time = time;
        this.possessions = possessions;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public List<String> words() {
        return List.of(
                "到哪了",
                "订单状态",
                "我的货到哪了",
                "查订单",
                "查单",
                "订单",
                "订单号",
                "我的单号",
                "我的订单号",
                "my order number",
                "status",
                "order");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** "order 2 boxes of sugar" asks for no order number 2. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return !word.equals("order")
                        && !isPaid(arguments)
                        && !isSent(arguments)
                        && CancelCommand.ofOrder(word + arguments).isEmpty()
                || arguments.matches("(?:#?\\d{1,9})?[。.!！?？~～ ]*");
    }

    /** 订单1004付了 tells of a payment, 订单1004付款 is one to make. */
    private static boolean isPaid(String arguments) {
        return ToldPayment.isMeant(arguments.replaceFirst("^[:：]*\\s*#?\\d{4,9}[号，,:： ]*", ""));
    }

    /** 订单1004改寄湖南省… says where it shall go. */
    private static boolean isSent(String arguments) {
        return ADDRESSED.matcher(arguments).lookingAt() && AddressReader.looksLikeAddress(arguments);
    }

    @Override
    public String summary(Wording words) {
        return words.help().status();
    }

    private static final Pattern ADDRESSED = Pattern.compile("[:：\\s#]{0,4}\\d{4,9}(?!\\d)\\D");

    /** No order has so many digits. */
    private static final int WAYBILL = 7;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** One's own order by its number alone. */
    private static final Pattern BARE = Pattern.compile(
            "(?:#|(?<called>订单号?|单号|order(?: number| no\\.?)?))?[是:： ]{0,2}(?<number>\\d{4,9})[号单]?[。.!！?？~～ ]*",
            Pattern.CASE_INSENSITIVE);

    /** Where something is asked, no answer to it: it looks an order up. */
    private static final Pattern LOOKS_UP = Pattern.compile(
            "[查找]|看看|看一?下|到哪|到了|到没|在哪|付|发了|发货|寄了|寄出|打包|状态|进度|什么情况|怎么样|订单|单子|包裹|快递|单号|尾号|是谁的|里面|有什么"
                    + "|\\b(?:where|status|find|look up|show|orders?|who is|whose|what|did|has|have|paid)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A number alone where something is asked answers it: somebody's phone, what stands on a slip, a quantity. Goods and growers have none. */
    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var isAsked = turn.chat()
                .openDialogue(turn.sale().now())
                .filter(asked -> !ofGoods.contains(asked))
                .isPresent();
        if (!turn.isPrivate()
                || isAsked
                        && !LOOKS_UP.matcher(Normaliser.simplified(turn.said())).find()) {
            return Optional.empty();
        }
        if (turn.may(Role.PACKER)) {
            return OrdersFound.meant(turn);
        }
        var bare = BARE.matcher(turn.said());
        return bare.matches()
                ? Optional.of(bare.group("number"))
                        .filter(number -> bare.group("called") != null && number.length() < WAYBILL && !isOfPaying(turn)
                                || CustomerOrder.numbered(Integer.parseInt(number))
                                        .filter(order ->
                                                order.buyerId() == turn.buyer().id())
                                        .isPresent())
                : Optional.empty();
    }

    /** What stands on a bank's slip is called so, too. */
    private static boolean isOfPaying(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(List.of("paying", "paid sum")::contains)
                .isPresent();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var number = NUMBER.matcher(arguments);
        if (!arguments.isEmpty() && turn.may(Role.PACKER)) {
            OrdersFound.show(turn, arguments);
        } else if (number.find()) {
            var order = own(turn, number.group());
            turn.say(OrderSheet.of(turn, order, time), certificate(turn, order));
        } else {
            possessions.showLastOrders(turn);
        }
    }

    /** What is promised of the goods in it. */
    private static Button[] certificate(Turn turn, CustomerOrder order) {
        return order.taken().findAny().isEmpty()
                ? new Button[0]
                : new Button[] {new Button(turn.words().lot().certificates(), "/certificate " + order.number())};
    }

    private static CustomerOrder own(Turn turn, String number) {
        return Optional.of(number)
                .map(Integer::parseInt)
                .flatMap(CustomerOrder::numbered)
                .filter(order -> order.buyerId() == turn.buyer().id())
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }
}
