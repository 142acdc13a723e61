package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.PublicAnswer.Sort;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.ClaimedGoods;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.outbox.OutboxMessage;

/**
 * Tells where many read what came of a tap whose answer was too late for the platform to show: whom the bot may not write to would learn
 * it nowhere else. It joins what is answered there to all.
 */
@Singleton
public class MissedToasts {
    private final Gathering gathering;

    MissedToasts(Gathering gathering) {
        this.gathering = gathering;
    }

    /** @param message the number of the answer that nobody has seen */
    public void tell(Turn turn, long message) {
        OutboxMessage.byId(message)
                .filter(toast -> !toast.body().text().isEmpty())
                .ifPresent(toast -> toast.answered()
                        .flatMap(InboxEntry::byId)
                        .ifPresent(tap -> tell(turn, toast.body().topic(), tap)));
    }

    private void tell(Turn turn, @Nullable String topic, InboxEntry tap) {
        Chat.withPeople(tap.channel(), List.of(tap.person())).stream()
                .filter(chat -> !chat.isReachable())
                .findFirst()
                .ifPresent(chat -> gathering.add(turn, new Missed(turn, topic, name(turn, chat), tap).answers()));
    }

    /** As the platform shows him. Who has no name there is known by the one on his parcels, which is nobody's matter in a group. */
    private static String name(Turn turn, Chat chat) {
        var buyer = chat.buyer();
        var name = buyer == null || isOnParcels(buyer) ? "" : Wording.quoted(buyer.name());
        return name.isEmpty() ? words(turn).place().somebody() : name;
    }

    private static boolean isOnParcels(Buyer buyer) {
        return AddressBook.of(buyer).all().stream()
                .map(address -> address.destination().recipient())
                .anyMatch(buyer.name()::equals);
    }

    private static Wording words(Turn turn) {
        return Wording.of(turn.place().language().isChinese());
    }

    /** @param name of who tapped */
    private record Missed(Turn turn, @Nullable String topic, String name, InboxEntry tap) {

        List<PublicAnswer> answers() {
            var goods = ClaimedGoods.by(List.of(tap.id()));
            if (!goods.isEmpty()) {
                // What was given back since is nobody's news.
                return goods.stream()
                        .filter(ClaimedGoods::isLive)
                        .flatMap(this::kept)
                        .toList();
            }
            // Why nothing was kept, and whatever else was asked, is nobody else's.
            return List.of(answer(Sort.SAID, words(turn).place().onlyToYou(name)));
        }

        private Stream<PublicAnswer> kept(ClaimedGoods one) {
            return turn.sale().lineup().stream()
                    .filter(item -> item.id() == one.item())
                    .map(LineupItem::slot)
                    .map(slot -> answer(
                            one.isWaiting() ? Sort.WAITING : Sort.KEPT,
                            name + " " + slot + "×" + Wording.number(one.quantity())));
        }

        private PublicAnswer answer(Sort sort, String text) {
            return new PublicAnswer(sort, text, true, topic);
        }
    }
}
