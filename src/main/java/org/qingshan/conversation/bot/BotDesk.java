package org.qingshan.conversation.bot;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.bot.ShopBot.Mode;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.domain.place.OwnBot;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;

/** The shop's bot for people who look at it on a page. */
@Singleton
class BotDesk implements OwnBot {
    private final BotBook book;
    private final PaymentBook payments;
    private final Speaking speaking;
    private final Doors doors;

    BotDesk(BotBook book, PaymentBook payments, Speaking speaking, Doors doors) {
        this.book = book;
        this.payments = payments;
        this.speaking = speaking;
        this.doors = doors;
    }

    @Override
    public Now now() {
        var paid = PaymentBook.now();
        return ShopBot.ofShop()
                .map(bot -> new Now(State.valueOf(bot.state().name()), bot.name(), bot.mode() == Mode.WEBHOOK, paid))
                .orElse(new Now(State.NONE, "", false, paid));
    }

    @Override
    public @Nullable Refusal givePayments(String token, String actor) {
        if (!PaymentBook.isToken(token)) {
            return Refusal.NO_PAYMENT_TOKEN;
        }
        return switch (payments.give(token, actor)) {
            case DONE -> null;
            case NO_KEY -> Refusal.NO_KEY;
            case NO_BOT -> Refusal.NO_BOT;
        };
    }

    @Override
    public @Nullable Refusal takePaymentsAway(String actor) {
        return payments.takeAway(actor) ? null : Refusal.NO_PAYMENT_TOKEN;
    }

    @Override
    public @Nullable Refusal give(String token, String actor) {
        if (!BotBook.isToken(token)) {
            return Refusal.NO_TOKEN;
        }
        return switch (book.give(token, null, actor)) {
            case CHECKING -> null;
            case NO_KEY -> Refusal.NO_KEY;
            case TAKEN -> Refusal.TAKEN;
        };
    }

    @Override
    public @Nullable Refusal takeAway(String actor) {
        return book.takeAway(actor) ? null : Refusal.NO_BOT;
    }

    @Override
    public @Nullable Refusal run(boolean isBrought, String actor) {
        var mode = isBrought ? Mode.WEBHOOK : Mode.POLLING;
        var bot = ShopBot.ofShop();
        if (bot.isEmpty()) {
            return Refusal.NO_BOT;
        }
        if (!book.canRunBy(mode)) {
            return Refusal.NO_HTTPS;
        }
        book.run(bot.get(), mode, actor);
        return null;
    }

    @Override
    public int test(String actor) {
        var owners = Membership.withRole(Role.OWNER).stream()
                .map(Membership::buyerId)
                .distinct()
                .toList();
        var chats = Chat.withBuyers(owners).stream()
                .filter(chat -> doors.isOutside(chat.recipient().channel()))
                .toList();
        for (var chat : chats) {
            var words = chat.language().words();
            speaking.say(chat, OutgoingMessage.text(words.bot().test(), List.of()), Priority.RECEIPT);
        }
        History.write(actor, "bot tried", "bot", Map.of());
        return chats.size();
    }
}
