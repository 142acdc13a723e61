package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.OpenAmount;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.OrderingWords;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.Sentence;
import org.qingshan.conversation.Spent;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.dialogue.AddressButtons;
import org.qingshan.conversation.dialogue.AddressDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;

/** Turns what is held into an order. */
@Singleton
class ConfirmCommand implements Command {
    /** With a question mark behind it, it is asked whether it can be. */
    private static final Pattern TOLD =
            Pattern.compile("(?:下单吧|确认吧|可以下单了|就这[样么]下单吧?|帮我下单吧|confirm my order|place (?:(?:the|my) )?order)[。.!~ ]*");

    /** Said so of a cart alone: "yes confirm". A mark parts praise from it: "correct, order" is no "correct order". */
    private static final Pattern TOLD_OF_CART = Pattern.compile(
            "(?:(?:yes|yep|yeah|ok|okay|sure|right|correct|please|pls|now|that's right|looks? (?:good|great|right|fine|ok|okay|perfect|correct)|all good)[,.! ]+){0,20}(?:(?:i|i want to|i'd like to) )?"
                    + "(?:confirm(?: (?:it|this|the order|my order|order|all))?|(?<=[,.!]|[,.!] |\\b(?:yes|yep|yeah|ok|okay|sure|please|pls|now) )order|order (?:it|them)|place (?:(?:the|my|an) )?order)(?:[,. ]+(?:please|pls|now|thanks|thank you)){0,20}[.!~ ]*");

    /** Not in the language of carts, and said of one all the same. */
    private static final Pattern SUBMITTED = Pattern.compile(
            "(?:(?:好++的?|对的?|行|嗯++|ok|就这些了?|就要这些了?|不加了|不要别的了|没有别的了|那?就|我要?|请|帮我|给我|直接)[,.!~ ]*){0,6}"
                    + "(?:提交(?:订单)?|确定(?:下单|订单|购买|要了|了)?|(?:确认|立即|马上)购买|就要这些了?|(?:就这些|不加了)[, ]*下单|安排上?|定了|拍下|落单|落咗单)[吧啊呀哈啦]*[,.!~ ]*(?:谢谢[你您啦了]?)?[.!~ ]*"
                    + "|(?:(?:yes|ok|okay|sure|right|please|pls|that's all|that is all|that's it|no more)[,.! ]+){0,6}"
                    + "(?:submit(?: (?:it|(?:the|my) order|order))?|(?:complete|finish|finalise|finalize) (?:it|(?:the |my )?order)|check ?out|order now|order,? please|go ahead|done)(?:[,. ]+(?:please|pls|now|thanks|thank you)){0,3}[.!~ ]*");

    /** Of what was shown last, where that is the cart; of a card it is an order. */
    private static final Pattern TAKEN = Pattern.compile(
            "(?:(?:那就?|我|就|好|行)[,. ]?){0,4}买(?:了|吧|啊|撒|呗){0,2}[.!~ ]*|(?:(?:yes|ok|okay|sure|fine|great)[,.! ]+){0,3}i(?:'ll| will|ll) (?:take|have|buy) (?:it|them|that|those|it all|them all)(?:[,. ]+(?:please|pls|then|thanks)){0,2}[.!~ ]*");

    /** Only to the button that says so. */
    private static final Pattern LOOSE = Pattern.compile(
            ".{0,40}(?:done|go ahead|安排上?|定了|拍下|就(?:要)?这些了?|check ?out)[吧啊呀哈啦,.!~ ]{0,6}(?:谢谢[你您啦了]?|(?:[,. ]{0,2}(?:please|pls|now|thanks|thank you)){0,3})[.!~ ]{0,4}");

    private static final Pattern ASKED = Pattern.compile("[?？][\\s~。.!！]*$");

    /** Asked of what is ordered: 下单，怎么付款？ */
    private static final Pattern ASKS_HOW_TO_PAY = Pattern.compile(
            "[,，。.;；\\s](?:怎么|咋|如何|把)(?:付|支付|转账|给钱)[^,，。]{0,4}[?？]|\\bhow (?:do|can|should) i pay[?？]",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> NAMED = List.of(
            "下单",
            "买",
            "确认",
            "提交",
            "确定",
            "购买",
            "这些",
            "下了",
            "就定",
            "样定",
            "么定",
            "着定",
            "定下来",
            "成交",
            "发货",
            "安排",
            "定了",
            "拍下",
            "落",
            "go ahead",
            "take it",
            "take them",
            "have it",
            "buy",
            "purchase",
            "book",
            "deal",
            "ship",
            "send",
            "do it",
            "place it",
            "finali",
            "confirm",
            "order",
            "submit",
            "check",
            "done",
            "finish",
            "complete");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    private final AddressDialogue dialogue;
    private final AddressButtons buttons;
    private final Ordering ordering;
    private final Possessions possessions;

    ConfirmCommand(AddressDialogue dialogue, AddressButtons buttons, Ordering ordering, Possessions possessions) {
        this.possessions = possessions;
        this.buttons = buttons;
        this.dialogue = dialogue;
        this.ordering = ordering;
    }

    @Override
    public String name() {
        return "confirm";
    }

    @Override
    public List<String> words() {
        return List.of("确认", "下单", "确认下单", "confirm", "checkout");
    }

    /** Their words; which sentence it is, is looked at once it is known who says it. */
    @Override
    public boolean canBe(Sentence said) {
        return said.plain().length() <= LONGEST && NAMED.stream().anyMatch(said.plain()::contains);
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var plain = turn.round().plain(turn.said()).strip();
        var isMeant = plain.length() <= LONGEST
                && (TOLD.matcher(plain).matches() || turn.isPrivate() && isToldOfCart(turn, plain) && hasCart(turn));
        return isMeant ? Optional.of("") : Optional.empty();
    }

    private static boolean isToldOfCart(Turn turn, String plain) {
        return !OrderingWords.isConditional(plain) && isTold(turn, plain);
    }

    private static boolean isTold(Turn turn, String plain) {
        return TOLD_OF_CART.matcher(plain).matches()
                || OrderingWords.areOf(plain, isShown(turn)) && isOfCart(turn, true)
                || TAKEN.matcher(plain).matches() && isOfCart(turn, isShown(turn))
                || SUBMITTED.matcher(plain).matches()
                        && isOfCart(turn, !LOOSE.matcher(plain).matches());
    }

    /** Another question is answered by such words too, and "done" is said of much. */
    private static boolean isOfCart(Turn turn, boolean isPlain) {
        boolean isOfOther = turn.chat()
                .openDialogue(turn.sale().now())
                .filter(open -> !open.equals("address"))
                .isPresent();
        return !isOfOther && (isPlain || turn.wasShown("/confirm"));
    }

    /** Of the cart, or of the address that it would go to, was said last. */
    private static boolean isShown(Turn turn) {
        return turn.wasShown("/confirm")
                || turn.shown().anyMatch(button -> button.text().startsWith("/address ok"));
    }

    private static boolean hasCart(Turn turn) {
        return !turn.sale().cartsOf(turn.buyer().id()).isEmpty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().confirm();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    /** 下单？ wants to know what it would be, and orders nothing. */
    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        if (ASKED.matcher(turn.said()).find()
                && !ASKS_HOW_TO_PAY.matcher(turn.said()).find()
                && hasCart(turn)) {
            possessions.showCart(turn);
        } else {
            run(turn, arguments);
        }
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (OpenAmount.isAskedAgain(turn) || buttons.confirmedWith(turn)) {
            return;
        }
        if (!hasCart(turn)) {
            if (ordering.isConfirmedBefore(turn)) {
                buttons.tellNoneCame(turn);
                return;
            }
            throw new Refused(Refused.Reason.NOTHING_HELD);
        }
        if (ordering.isAddressed(turn)) {
            ordering.confirm(turn);
        } else {
            dialogue.begin(turn, true);
        }
    }
}
