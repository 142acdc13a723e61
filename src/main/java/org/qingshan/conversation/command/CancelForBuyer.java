package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Steps;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** The shop cancels somebody else's order, with a reason for its buyer: 取消 1001 缺货; and brings it back. */
@Singleton
class CancelForBuyer {
    /**
     * {@code 1001 缺货}; buttons say {@code 1001 #so 缺货}, or {@code 1001 #yes 缺货} of what is labelled, as nobody begins a reason, and {@code
     * 1001 anew}.
     */
    private static final Pattern SAID = Pattern.compile(
            "(?:(?:order|订单|单号)\\s*)?#?(\\d{4,9})(?![\\d.])\\s*(#yes\\b|#so\\b|anew(?=\\s*$))?[\\s,，:：]*(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Buttons of before said the same without the sign. */
    private static final Pattern PRESSED = Pattern.compile(SAID.pattern().replace("#yes", "#?yes"), SAID.flags());

    /** 恢复订单 1001, "bring back order 1001": what the button says. 1001恢复了 tells of it. */
    private static final Pattern ANEW =
            Pattern.compile("(?i)(?:把)?(?:恢复|恢復)(?:一下)?(?:订单|訂單|单号)?\\s*#?(\\d{4,9})(?:号|號)?(?:订单|訂單|单)?[吧。.!！ ]*"
                    + "|把(?:订单|訂單|单号)?\\s*#?(\\d{4,9})(?:号|號)?(?:订单|訂單|单)?(?:恢复|恢復)(?:一下|了)?[吧。.!！ ]*"
                    + "|(?:订单|訂單|单号)?\\s*#?(\\d{4,9})(?:号|號)?(?:订单|訂單|单)?(?:恢复|恢復)(?:一下)?[吧。.!！ ]*"
                    + "|(?:算了|那|[,， ]){0,3}(?:订单|訂單|单号)?\\s*#?(\\d{4,9})(?:号|號)?(?:订单|訂單|这?单)?(?:还是|還是|又|就|先){0,2}(?:不|别|不用|不要)(?:再)?取消(?:了|啦|吧)[。.!！ ]*"
                    + "|(?:please )?(?:don't|do not) cancel (?:the )?(?:order )?#?(\\d{4,9})(?: after all| any ?more)?[.! ]*"
                    + "|(?:please )?(?:bring back|restore|reinstate) (?:(?:the )?order )?#?(\\d{4,9})[.! ]*"
                    + "|(?:please )?bring order #?(\\d{4,9}) back[.! ]*");

    /** 取消1001号这单吧，缺货; "cancel order 1001 please": what stands before the reason. */
    private static final Pattern BEFORE_REASON = Pattern.compile(
            "(?i)^(?:(?:号|號)?(?:的?(?:这个?|這個?|那个?|那個?)?(?:订单|訂單|单子|單子|单|單))?(?:吧|了|掉|一下|啊|哈|谢谢){0,3}|please|pls|now|thanks|thank you)(?=[\\s,，:：。.!！]|因[为為]|$)[\\s,，:：。.!！]*");

    private static final List<String> BRINGS_BACK = List.of(
            "恢复",
            "恢復",
            "不取消",
            "别取消",
            "不用取消",
            "不要取消",
            "不再取消",
            "别再取消",
            "bring",
            "restore",
            "reinstate",
            "not cancel",
            "don't cancel");

    /** What would be counted, and is no order. */
    private static final Pattern OF_GOODS = Pattern.compile(
            "^(?:公斤|[箱盒袋斤个瓶份件包罐筐只双坛桶盆条棵颗]|(?:box(?:es)?|bags?|jin|kg|pieces?|packs?|bottles?|pairs?|jars?|pots?|bars?)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final String YES = "#yes";
    private static final String SO = "#so";
    private static final int LONGEST_ANEW = 60;
    private static final int LONGEST_REASON = 200;

    private final CallingOff calling;

    CancelForBuyer(CallingOff calling) {
        this.calling = calling;
    }

    /** Whether a host names an order that is not his own, or none at all; among others he would tell them whose it is. */
    boolean isMeant(Turn turn, String arguments) {
        var said = SAID.matcher(arguments);
        return turn.isPrivate()
                && turn.may(Role.HOST)
                && said.matches()
                && (isOfNone(said) || others(turn, said).isPresent());
    }

    private static boolean isOfNone(Matcher said) {
        return !OF_GOODS.matcher(said.group(3)).find()
                && CustomerOrder.numbered(Integer.parseInt(said.group(1))).isEmpty();
    }

    /** Whether the words can say that; {@link #anew} tells whether they do. */
    static boolean canBeAnew(String words) {
        return words.length() <= LONGEST_ANEW
                && BRINGS_BACK.stream().anyMatch(words.toLowerCase(Locale.ROOT)::contains);
    }

    /** What the button that brings an order back says, where a host says it in words. */
    Optional<String> anew(Turn turn) {
        if (!canBeAnew(turn.said())) {
            return Optional.empty();
        }
        var said = ANEW.matcher(turn.said().strip());
        return said.matches()
                ? IntStream.rangeClosed(1, said.groupCount())
                        .mapToObj(said::group)
                        .filter(Objects::nonNull)
                        .map(number -> number + " anew")
                        .filter(words -> isMeant(turn, words))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<CustomerOrder> others(Turn turn, Matcher said) {
        return said.matches()
                ? CustomerOrder.numbered(Integer.parseInt(said.group(1)))
                        .filter(order -> order.buyerId() != turn.buyer().id())
                : Optional.empty();
    }

    void run(Turn turn, String arguments) {
        var said = (Pressed.is(turn) ? PRESSED : SAID).matcher(arguments);
        var order = others(turn, said)
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", said.group(1), "of", "shop")));
        var told = reason(turn, said.group(3));
        var words = told.length() <= LONGEST_REASON ? told : told.substring(0, LONGEST_REASON);
        if ("anew".equalsIgnoreCase(said.group(2)) && isAskedAnew(turn, order)) {
            turn.outcome("doubt");
            var text = turn.words().recall();
            turn.choose(text.anewAsked(order.number()), undo(turn, order));
        } else if ("anew".equalsIgnoreCase(said.group(2))) {
            calling.takeAnew(turn.sale(), order, turn.actor());
            turn.outcome("order taken anew");
            var waited = OrderText.goods(turn.words(), CallingOff.waitedBefore(order).stream());
            turn.say(turn.words().recall().anewDone(order.number())
                    + (waited.isEmpty() ? "" : "\n" + turn.words().recall().anewWithoutWaiting(waited)));
        } else {
            callOff(turn, order, words, said.group(2));
        }
    }

    /** What its buyer gave back himself he does not get again by a word of the shop's. */
    private static boolean isAskedAnew(Turn turn, CustomerOrder order) {
        return !Pressed.is(turn)
                && !isTyped(turn)
                && CallingOff.returnable(order).stream().anyMatch(OrderLine::isGivenBack);
    }

    private static String reason(Turn turn, String told) {
        return Pressed.is(turn)
                ? told.strip()
                : BEFORE_REASON.matcher(told.strip()).replaceFirst("").strip();
    }

    /** @param sign of the button that was tapped; null where it was said */
    private void callOff(Turn turn, CustomerOrder order, String words, @Nullable String sign) {
        var text = turn.words().recall();
        // Buttons of before said the same without the sign.
        var warned = sign != null && YES.endsWith(sign.toLowerCase(Locale.ROOT));
        var reason = sign != null ? CancelReason.PLAIN : CancelReason.of(words);
        if (!words.isEmpty() && reason == CancelReason.NONE && !isTyped(turn)) {
            turn.outcome("doubt");
            turn.say(
                    text.offNotSo(order.number(), buyer(turn, order), goods(turn.words(), order)),
                    new Button(turn.words().team().consoleButton(), "/console"));
            return;
        }
        Steps.require(order, CustomerOrder.Status.CANCELLED, CustomerOrder.Status.OPEN, CustomerOrder.Status.CONFIRMED);
        if (words.isEmpty()) {
            turn.say(text.offWhy(order.number(), buyer(turn, order), goods(turn.words(), order)));
        } else if (order.isBoxed() && !warned) {
            ask(turn, order, text.offSure(order.number()), YES, words);
        } else if (sign == null && isAsked(order, reason, isTyped(turn))) {
            var question = text.offReally(order.number(), buyer(turn, order), goods(turn.words(), order));
            ask(turn, order, question, SO, words);
        } else {
            calling.callOff(turn.sale(), order, new CallingOff.Decided(words, warned, turn.actor()));
            turn.outcome("order cancelled");
            turn.say(text.offDone(order.number()) + money(turn, order), undo(turn, order));
        }
    }

    private static void ask(Turn turn, CustomerOrder order, String question, String sign, String words) {
        var text = turn.words().recall();
        var yes = RefundCommand.withReason("/cancel " + order.number() + " " + sign, words);
        var label = sign.equals(YES) ? text.offYes(order.number()) : text.offSo(order.number());
        turn.choose(question + turn.words().gap() + text.offTold(Wording.quoted(words)), new Button(label, yes));
    }

    /** What is typed as the command is meant, if only it tells why. */
    private static boolean isAsked(CustomerOrder order, CancelReason reason, boolean isTyped) {
        return isTyped ? reason == CancelReason.NONE : reason == CancelReason.PERHAPS || isPaid(order);
    }

    /** As far as its buyer says. */
    private static boolean isPaid(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && (payment.left() > 0 || payment.status() == Payment.Status.PROOF_SENT);
    }

    /** As the command, which nobody says of anything else. */
    private static boolean isTyped(Turn turn) {
        return turn.said().strip().startsWith("/") || turn.said().strip().startsWith("／");
    }

    private static String buyer(Turn turn, CustomerOrder order) {
        var buyer = Buyer.<Buyer>findByIdOptional(order.buyerId());
        return buyer.map(Buyer::nameForTeam)
                .filter(name -> !name.isBlank())
                .map(name -> turn.words().gap() + turn.words().recall().offWho(name))
                .orElse("");
    }

    private static String goods(Wording words, CustomerOrder order) {
        return OrderText.goods(words, order.lines().stream().filter(OrderLine::isLive));
    }

    /** What is to become of its money; a line of its own, or nothing. */
    private static String money(Turn turn, CustomerOrder order) {
        var text = turn.words().recall();
        var payment = order.payment();
        if (payment == null) {
            return "";
        }
        var surplus = payment.surplus();
        var amount = turn.money(surplus).replaceAll("[^\\d.]", "");
        return (surplus > 0 ? "\n" + text.offMoney(order.number(), turn.money(surplus), amount) : "")
                + (payment.status() == Payment.Status.PROOF_SENT ? "\n" + text.offProof() : "")
                + (payment.isUnderWay() ? "\n" + text.offUnderWay() : "");
    }

    private static Button[] undo(Turn turn, CustomerOrder order) {
        return CallingOff.returnable(order).isEmpty()
                ? new Button[0]
                : new Button[] {
                    new Button(turn.words().recall().offUndo(order.number()), "/cancel " + order.number() + " anew")
                };
    }
}
