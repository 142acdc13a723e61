package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Parcels;
import org.qingshan.outbox.Button;

/** Says what a new address means for what its buyer has: which orders go there now and which still go elsewhere. */
@Singleton
class AddressTold {
    private static final Pattern SENT_TOO = Pattern.compile(
            "(?:对|是|好|嗯|那|行|可以){0,4}(?:当然(?:要|可以|好)?(?:[改寄]|改寄)?|要改寄?|(?:这|那)个?(?:一)?单子?[也都要得]{1,2}改|[也都]要?改|[也都]要|要的)(?:寄)?(?:到)?(?:这[里儿边]?|过来|过去)?[的了吧啊呀哦]*|(?:yes)?(?:ofcourse|certainly|absolutely|definitely|itshould|yesitshould|pleasedo|(?:yes)?(?:change|move)(?:it|that|this|theorder|thatone|thisone)(?:too|aswell|please)?|(?:yes)?(?:that|this)(?:one|order)(?:too|aswell))(?:please|yes)?"
                    + "|(?:对|是|好|嗯|那|要|的){0,4}(?:这个?|那个?|把)?(?:订单|单子?)?(?:也|都|一起|就){1,3}(?:改)?(?:寄|发|送)(?:到|往|去|过去)?(?:这[里儿边]?|那[里儿边]|这个地址)?[的吧啊呀]*"
                    + "|(?:对|是|好|嗯|行|那|就|我|要|请|的){0,4}(?:确认|确定|确认修改)[的吧啊呀了]*|(?:yes|ok|okay|sure)?(?:i)?confirm(?:it|that|please){0,2}"
                    + "|(?:对|是|好|嗯|那|就|也){0,4}(?:改?(?:寄|发|送|用|换)(?:到|去|往)?)?新的?(?:地址|家|地方)(?:去)?[的吧啊呀了]*|(?:yes)?(?:sendit|use|to){0,2}(?:the|my)?new(?:address|one|place)(?:please)?"
                    + "|(?:yes|ok|sure)?(?:please)?send(?:it|the order|theorder|that)?(?:there|here)?(?:too|aswell)?(?:please)?");

    /** Said of what is not ordered yet they order it. */
    private static final Pattern ORDERS = Pattern.compile(
            "(?:对|是|好|嗯|行|那|就|我|要|请|的){0,4}(?:下单|确认下单|提交)[的吧啊呀了]*|(?:yes|ok|okay|sure)?(?:i)?confirmtheorder(?:please)?");

    private final Receipts receipts;

    AddressTold(Receipts receipts) {
        this.receipts = receipts;
    }

    /** What is kept now, what goes there, and what goes elsewhere still. */
    void tell(
            Turn turn,
            Address address,
            List<CustomerOrder> carts,
            @Nullable Integer meant,
            Map<CustomerOrder, Destination> before) {
        var text = turn.words().address();
        List<String> lines = new ArrayList<>();
        List<Button> buttons = new ArrayList<>();
        var usual = turn.buyer().address();
        lines.add(
                usual == null || usual.equals(address)
                        ? saved(turn, address)
                        : text.savedBeside(address.name(), address.destination().line(), usual.name()));
        carts.forEach(cart -> lines.add(cart(turn, cart)));
        if (!carts.isEmpty()) {
            buttons.add(new Button(turn.words().chat().confirmButton(), "/confirm"));
        }
        before.forEach((cart, old) -> {
            tellOfMoved(turn, address, cart, old, lines, buttons);
            if (cart.status() == CustomerOrder.Status.CONFIRMED) {
                lines.add(receipts.price(turn, cart));
            }
        });
        tellElsewhere(turn, address, meant, lines, buttons);
        if (!address.equals(usual)) {
            buttons.add(new Button(text.makeUsualButton(), "/address default #" + address.id()));
        }
        if (carts.isEmpty() && before.isEmpty()) {
            if (buttons.isEmpty() && !OwnOrders.hasCart(turn)) {
                lines.add(turn.words().beside().nothingKept());
            }
            ask(turn, lines, buttons);
        } else {
            turn.say(String.join("\n", lines), buttons.toArray(Button[]::new));
            if (before.isEmpty()
                    && carts.containsAll(turn.sale().cartsOf(turn.buyer().id()))) {
                CartAgreed.readsBack(turn);
            }
        }
    }

    /** The button that sends a cart back where it went. */
    static Button stillThere(Turn turn, CustomerOrder cart, Address address) {
        return new Button(
                turn.words().address().stillThereButton(address.destination().recipient()),
                "/address use #" + address.id() + " " + cart.number());
    }

    /** The first address that is said to be somebody else's is that person's. */
    private static String saved(Turn turn, Address address) {
        var text = turn.words().address();
        var to = address.destination();
        return SomebodyElse.isRelative(address.name())
                ? text.savedOf(address.name(), to.recipient(), to.line())
                : text.saved(to.recipient(), to.line());
    }

    private String cart(Turn turn, CustomerOrder cart) {
        return turn.words().chat().cartOf(cart.number()) + "\n"
                + OrderText.rows(
                        turn.words(),
                        cart.lines().stream().filter(OrderLine::isLive),
                        turn.shop().currency())
                + "\n" + receipts.cartTotal(turn, cart);
    }

    /** Whether this is the button of such an order, and the plain words mean it: that all shall go there from now on was only offered beside it. */
    static boolean isSentToo(Turn turn, Button button, String said) {
        var order = Offered.SENDS_TOO.matcher(button.text());
        return order.matches()
                && (YesOrNo.isYes(said)
                        || SENT_TOO.matcher(said).matches()
                        || ORDERS.matcher(said).matches() && isConfirmed(turn, Integer.parseInt(order.group(2))));
    }

    /** That nothing is ordered to somebody whose address was only kept, and to whose parcel a "confirm" may have been meant; empty for nothing of the kind. */
    static Optional<String> onlyKept(Turn turn) {
        return turn.shown()
                .flatMap(button -> recipient(turn, button).stream())
                .findFirst()
                .map(turn.words().beside()::onlyKept);
    }

    /** Who gets what goes to the button's address, where that is somebody else than the order is for. */
    private static Optional<String> recipient(Turn turn, Button button) {
        var order = Offered.SENDS_TOO.matcher(button.text());
        if (!order.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(order.group(2));
        var now = Stream.concat(OwnOrders.open(turn), confirmed(turn))
                .filter(one -> one.number() == number)
                .flatMap(one -> Stream.ofNullable(one.destinationFor(turn.buyer())))
                .findFirst();
        return AddressBook.of(turn.buyer())
                .find(order.group(1))
                .map(address -> address.destination().recipient())
                .filter(recipient ->
                        now.filter(to -> !to.recipient().equals(recipient)).isPresent());
    }

    /** Said to what was asked before something else was talked about: asked once more, for the yes may be to anything. */
    static boolean isAskedAgain(Turn turn) {
        var left = turn.offered().stream()
                .flatMap(choice -> choice.all().stream())
                .filter(button -> Offered.SENDS_TOO.matcher(button.text()).matches())
                .filter(button -> isElsewhereStill(turn, button))
                .findFirst();
        left.ifPresent(button -> {
            var order = Offered.SENDS_TOO.matcher(button.text());
            if (order.matches()) {
                var number = Integer.parseInt(order.group(2));
                turn.outcome("asked again");
                turn.ask(
                        AddressBook.of(turn.buyer())
                                .find(order.group(1))
                                .map(Address::destination)
                                .map(to -> turn.words().beside().sendThisTooTo(number, to.recipient(), to.line()))
                                .orElseThrow(),
                        List.of(List.of(button)));
            }
        });
        return left.isPresent();
    }

    private static boolean isElsewhereStill(Turn turn, Button button) {
        var order = Offered.SENDS_TOO.matcher(button.text());
        if (!order.matches()) {
            return false;
        }
        var to = AddressBook.of(turn.buyer()).find(order.group(1)).map(Address::destination);
        var number = Integer.parseInt(order.group(2));
        return to.isPresent()
                && confirmed(turn)
                        .anyMatch(one -> one.number() == number && !to.get().equals(one.destination()));
    }

    private static boolean isConfirmed(Turn turn, int number) {
        return confirmed(turn).anyMatch(order -> Objects.equals(order.number(), number));
    }

    /** The one order that goes elsewhere and is not packed: whether it shall go there too is asked, for that may be why he changed it. */
    private static void ask(Turn turn, List<String> lines, List<Button> buttons) {
        var orders = buttons.stream()
                .map(button -> Offered.SENDS_TOO.matcher(button.text()))
                .filter(Matcher::matches)
                .toList();
        var apart = buttons.stream()
                .filter(button -> turn.wasForParcelApart())
                .flatMap(button -> recipient(turn, button).stream())
                .findFirst();
        if (apart.isPresent()) {
            lines.add(turn.words().beside().onlyKept(apart.get()));
            turn.say(String.join("\n", lines), buttons.toArray(Button[]::new));
        } else if (orders.size() == 1) {
            var number = Integer.parseInt(orders.get(0).group(2));
            lines.add(turn.words().address().sendThisToo(number));
            turn.ask(String.join("\n", lines), Turn.column(buttons.stream()));
        } else {
            turn.say(String.join("\n", lines), buttons.toArray(Button[]::new));
        }
    }

    /** What has gone along to the new address goes back with one tap. */
    private static void tellOfMoved(
            Turn turn, Address address, CustomerOrder cart, Destination old, List<String> lines, List<Button> buttons) {
        var text = turn.words().address();
        var to = address.destination();
        lines.add(text.sentThere(cart.number(), to.recipient(), to.line()));
        AddressBook.of(turn.buyer()).all().stream()
                .filter(one -> one.destination().equals(old))
                .findFirst()
                .ifPresent(one -> buttons.add(stillThere(turn, cart, one)));
    }

    /** Orders that go elsewhere: what is not packed may be sent there too, what is packed is only told. */
    private static void tellElsewhere(
            Turn turn, Address address, @Nullable Integer meant, List<String> lines, List<Button> buttons) {
        var text = turn.words().address();
        var to = address.destination();
        var elsewhere = Stream.concat(OwnOrders.open(turn), confirmed(turn))
                .filter(order -> !to.equals(order.destination()) && !Objects.equals(order.number(), meant))
                .toList();
        elsewhere.forEach(order -> {
            var now = Objects.requireNonNull(order.destination());
            lines.add(
                    now.isCollected()
                            ? turn.words().pickUp().goes(order.number(), now.detail())
                            : stillGoes(turn, order.number(), now, to));
            buttons.add(new Button(
                    text.sendThisTooButton(order.number()), "/address use #" + address.id() + " " + order.number()));
        });
        Parcels.onTheWayOf(turn.buyer().id()).stream()
                .filter(order -> !order.isCollected() && !to.equals(order.destination()))
                .forEach(order -> {
                    var now = Objects.requireNonNull(order.destination());
                    lines.add(text.packedFor(order.number(), now.recipient(), now.line()));
                });
    }

    /** Where only the phone is another, that is what the order keeps. */
    private static String stillGoes(Turn turn, int number, Destination now, Destination to) {
        var text = turn.words().address();
        boolean isSamePlace =
                now.recipient().equals(to.recipient()) && now.line().equals(to.line());
        return isSamePlace
                ? text.stillOldPhone(number, turn.words().phone(now.phone()))
                : text.stillGoes(number, now.recipient(), now.line());
    }

    /** Of whatever stream: who moves house the day after means what is not packed. */
    private static Stream<CustomerOrder> confirmed(Turn turn) {
        return turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED);
    }
}
