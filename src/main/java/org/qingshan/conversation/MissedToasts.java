package org.qingshan.conversation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.PublicAnswer;
import org.qingshan.conversation.turn.PublicAnswer.Sort;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.ClaimedGoods;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.ToastMissed;
import org.qingshan.outbox.Undelivered;
import org.qingshan.platform.lane.Lane;

/**
 * Tells where many read what came of taps whose answers were too late for the platform to show: whom the bot may not write to would learn
 * it nowhere else. It joins what is answered there to all.
 */
@Singleton
public class MissedToasts {
    /** By then the hold has ended, and what a tap came to is nobody's news. */
    private static final Duration NEWS = Duration.ofMinutes(15);

    private final Gathering gathering;
    private final Event<ToastMissed> missing;

    MissedToasts(Gathering gathering, Event<ToastMissed> missing) {
        this.gathering = gathering;
        this.missing = missing;
    }

    /** Whoever could be written to when they came too late, and is found out of reach only by what was to tell him. */
    public void left(Turn turn) {
        var lane = Lane.current();
        Undelivered.toasts(turn.chat().recipient(), lane.now().minus(NEWS)).stream()
                .filter(toast -> toast.body().tapper() != null)
                .map(toast -> new ToastMissed(lane.shop(), toast.channel(), toast.address(), List.of(toast.id())))
                .forEach(missed -> lane.afterCommit(() -> missing.fire(missed)));
    }

    /** @param messages the numbers of the answers that nobody has seen */
    public void tell(Turn turn, List<Long> messages) {
        var toasts =
                OutboxMessage.<OutboxMessage>list("one_of(?1, id) order by id", (Object) messages.toArray(Long[]::new))
                        .stream()
                        .filter(toast -> toast.body().tapper() != null)
                        .toList();
        var alone = alone(toasts);
        var goods = ClaimedGoods.by(alone).stream().collect(Collectors.groupingBy(ClaimedGoods::claim));
        gathering.add(
                turn,
                toasts.stream()
                        .flatMap(toast -> toast
                                .answered()
                                .filter(alone::contains)
                                .map(tap -> new Missed(turn, toast, goods.getOrDefault(tap, List.of())))
                                .stream())
                        .flatMap(Missed::answers)
                        .toList());
        toasts.stream()
                .filter(toast -> toast.answered().filter(alone::contains).isPresent())
                .forEach(OutboxMessage::told);
    }

    /** The taps of those whom the bot may not write to by now. Of who is forgotten nothing is told. */
    private static Set<Long> alone(List<OutboxMessage> toasts) {
        var taps = InboxEntry.withIds(
                toasts.stream().flatMap(toast -> toast.answered().stream()).toList());
        Set<Long> alone = new HashSet<>();
        taps.stream().collect(Collectors.groupingBy(InboxEntry::channel)).forEach((channel, some) -> {
            var people =
                    Chat.withPeople(
                                    channel,
                                    some.stream().map(InboxEntry::person).collect(Collectors.toSet()))
                            .stream()
                            .filter(chat -> !chat.isReachable() && !isForgotten(chat.buyer()))
                            .map(chat -> chat.recipient().address())
                            .collect(Collectors.toSet());
            some.stream()
                    .filter(tap -> people.contains(tap.person()))
                    .map(InboxEntry::id)
                    .forEach(alone::add);
        });
        return alone;
    }

    private static boolean isForgotten(@Nullable Buyer buyer) {
        return buyer != null && buyer.isForgotten();
    }

    /** @param goods that the tap has claimed */
    private record Missed(Turn turn, OutboxMessage toast, List<ClaimedGoods> goods) {

        Stream<PublicAnswer> answers() {
            // Why nothing was kept, and whatever else was asked, is nobody else's.
            // What was given back since is nobody's news.
            return goods.isEmpty()
                    ? Stream.of(answer(Sort.SAID, words().place().onlyToYou(name())))
                    : goods.stream().filter(ClaimedGoods::isLive).flatMap(this::kept);
        }

        private Stream<PublicAnswer> kept(ClaimedGoods one) {
            return turn.sale().lineup().stream()
                    .filter(item -> item.id() == one.item())
                    .map(LineupItem::slot)
                    .map(slot -> answer(
                            one.isWaiting() ? Sort.WAITING : Sort.KEPT,
                            name() + " " + slot + "×" + Wording.number(one.quantity())));
        }

        private PublicAnswer answer(Sort sort, String text) {
            return new PublicAnswer(sort, text, true, toast.body().topic());
        }

        /** As the platform showed him, whatever name is on his parcels. */
        private String name() {
            var name = Wording.quoted(Objects.requireNonNull(toast.body().tapper()));
            return name.isEmpty() ? words().place().somebody() : name;
        }

        private Wording words() {
            return turn.place().language().words();
        }
    }
}
