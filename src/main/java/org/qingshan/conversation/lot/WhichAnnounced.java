package org.qingshan.conversation.lot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;

/** Which of several announcements a grower means who was asked for it: 周五的, 鸡蛋那批, "the 25 boxes". A sentence that says more is no answer. */
final class WhichAnnounced {
    /** What stands beside goods, a day or an amount that name it. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:我的货|my goods|就|是|我说|说|要|带|送|来|那|这|一|批|次|个|箱|的|不|了|吧|啊|哦|嘛|呢|都|货|取消|算"
                    + "|\\b(?:the|that|one|ones|batch|lot|of|for|on|with|it's|its|is|i|mean|meant|please|cancel|all)\\b|[\\s,，。.!~]){0,24}+",
            Pattern.CASE_INSENSITIVE);

    private WhichAnnounced() {}

    /**
     * The lot of the button that was tapped or typed, or the only one that fits what is said.
     *
     * @param label what its button says
     */
    static Optional<Lot> of(Turn turn, List<Lot> lots, Function<Lot, String> label) {
        var said = turn.said().strip();
        return lots.stream()
                .filter(lot -> label.apply(lot).equals(said))
                .findFirst()
                .or(() -> {
                    var fitting = lots.stream().filter(lot -> fits(turn, lot)).toList();
                    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
                });
    }

    /** It has the goods, the day and the amount that are said, of which something is, and nothing else. */
    private static boolean fits(Turn turn, Lot lot) {
        var plain = AnnouncementWords.heard(Normaliser.simplified(turn.said()));
        var goods = List.of(lot.product());
        var parts = AnnouncementParts.of(plain, goods, AnnouncingDialogue.now(turn));
        var named = parts.isNamed();
        return (named || parts.day() != null || parts.amount().isPresent())
                && (parts.day() == null || parts.day().equals(lot.intake().expectedOn()))
                && parts.amount()
                        .filter(amount -> amount.of(lot.product())
                                .filter(number -> number.compareTo(lot.brought()) == 0)
                                .isEmpty())
                        .isEmpty()
                && BESIDE.matcher(parts.besides(goods)).matches();
    }
}
