package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.PublicAnswer.Sort;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.ClaimedGoods;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.OutboxMessage;

/**
 * Tells where many read what came of taps whose answers were too late for the platform to show: whom the bot may not write to would learn
 * it nowhere else. It joins what is answered there to all.
 */
@Singleton
public class MissedToasts {
    private final Gathering gathering;

    MissedToasts(Gathering gathering) {
        this.gathering = gathering;
    }

    /** @param messages the numbers of the answers that nobody has seen */
    public void tell(Turn turn, List<Long> messages) {
        var toasts = OutboxMessage.<OutboxMessage>list("id in ?1 order by id", messages).stream()
                .filter(toast -> toast.body().tapper() != null)
                .toList();
        var goods = ClaimedGoods.by(toasts.stream()
                        .flatMap(toast -> toast.answered().stream())
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(ClaimedGoods::claim));
        gathering.add(
                turn,
                toasts.stream()
                        .flatMap(toast -> toast.answered().stream()
                                .flatMap(tap -> new Missed(turn, toast, goods.getOrDefault(tap, List.of())).answers()))
                        .toList());
    }

    /** @param goods that the tap has claimed */
    private record Missed(Turn turn, OutboxMessage toast, List<ClaimedGoods> goods) {

        Stream<PublicAnswer> answers() {
            // Why nothing was kept, and whatever else was asked, is nobody else's. What was given back since is
            // nobody's
            // news.
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
            return Wording.of(turn.place().language().isChinese());
        }
    }
}
