package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qingshan.conversation.SpentWords;
import org.qingshan.conversation.bot.BotBook;
import org.qingshan.conversation.bot.PaymentBook;
import org.qingshan.conversation.bot.ShopBot;
import org.qingshan.conversation.bot.ShopBot.Mode;
import org.qingshan.conversation.text.BotText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Doors;

/** The shop's own bot: gives it by its token, takes it away, and says how it fares. */
@Singleton
class BotCommand implements Command {
    private static final String PAY = "pay";

    private final BotBook book;
    private final PaymentBook payments;
    private final SpentWords spent;
    private final Doors doors;

    BotCommand(BotBook book, PaymentBook payments, SpentWords spent, Doors doors) {
        this.doors = doors;
        this.spent = spent;
        this.book = book;
        this.payments = payments;
    }

    @Override
    public String name() {
        return "bot";
    }

    @Override
    public List<String> words() {
        return List.of("机器人");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** The word may begin any sentence. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty();
    }

    @Override
    public Optional<Role> audience() {
        return Optional.of(Role.OWNER);
    }

    @Override
    public String summary(Wording words) {
        return words.help().bot();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var text = turn.words().bot();
        if (arguments.contains(":") || arguments.contains("：")) {
            spent.spend(turn);
            turn.say(turn.isPrivate() ? give(turn, arguments) : text.notHere());
            return;
        }
        switch (arguments.toLowerCase(Locale.ROOT)) {
            case "" -> turn.say(sheet(turn));
            case "off" -> turn.say(book.takeAway(turn.actor()) ? text.takenAway() : text.none());
            case PAY -> turn.say(paid(text, true));
            case PAY + " off" -> turn.say(payments.takeAway(turn.actor()) ? text.paymentsOff() : text.noPayments());
            case "polling" -> run(turn, Mode.POLLING);
            case "webhook" -> run(turn, Mode.WEBHOOK);
            default -> turn.say(text.notAToken());
        }
    }

    private String give(Turn turn, String said) {
        var text = turn.words().bot();
        var token = said.replaceFirst("(?i)^" + PAY + "\\s+", "");
        if (PaymentBook.isToken(token)) {
            return switch (payments.give(token, turn.actor())) {
                case DONE -> text.kept() + "\n" + paid(text, true);
                case NO_KEY -> text.noKey();
                case NO_BOT -> text.none();
            };
        }
        if (!BotBook.isToken(token)) {
            return text.notAToken();
        }
        return switch (book.give(token, turn.chat().id(), turn.actor())) {
            case CHECKING ->
                doors.isOutside(turn.chat().recipient().channel())
                        ? text.given() + "\n" + text.openItFirst()
                        : text.given();
            case NO_KEY -> text.noKey();
            case TAKEN -> text.taken();
        };
    }

    private void run(Turn turn, Mode mode) {
        var text = turn.words().bot();
        var bot = ShopBot.ofShop();
        if (bot.isEmpty()) {
            turn.say(text.none());
        } else if (!book.canRunBy(mode)) {
            turn.say(text.needsHttps());
        } else {
            book.run(bot.get(), mode, turn.actor());
            turn.say(text.runs(how(text, mode)));
        }
    }

    private static String how(BotText text, Mode mode) {
        return mode == Mode.POLLING ? text.byPolling() : text.byWebhook();
    }

    private static String sheet(Turn turn) {
        var text = turn.words().bot();
        var paid = paid(text, false);
        return ShopBot.ofShop().map(bot -> sentence(text, bot)).orElse(text.none())
                + (paid.isEmpty() ? "" : "\n" + paid);
    }

    /** @param asked whether somebody asked for it; else nothing is said where there is nothing */
    private static String paid(BotText text, boolean asked) {
        return switch (PaymentBook.now()) {
            case OFF -> asked ? text.noPayments() : "";
            case TEST -> text.testPayments();
            case REAL -> text.realPayments();
            case OF_ANOTHER_BOT -> text.paymentsOfAnother();
        };
    }

    private static String sentence(BotText text, ShopBot bot) {
        return switch (bot.state()) {
            case CHECKING -> text.checking();
            case LOST -> text.lost(bot.name());
            case REFUSED -> text.refused();
            case TAKEN -> text.taken();
            case WORKING -> text.working(bot.name(), how(text, bot.mode()));
        };
    }
}
