package org.qingshan.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.OpenChoice.Offered;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.order.OrderLine;

/** Who was asked which of several things he wants, and says 两样都要, "both please" or 各来两份, wants them all. */
final class AllOffered {
    private static final Pattern TAKES = Pattern.compile("/buy (?<slot>\\S+) (?<much>[\\d.]+)\\S*(?: #\\d+)?");

    private static final String SOFT = "[了吧啊呀呢哈嘛啦。.!！~， ,]{0,4}(?:谢谢|谢了)?[。.!！~ ]{0,3}";

    private static final Pattern ALL = Pattern.compile("(?:那|就|我|我们|好|行|嗯|是的|,|，| ){0,6}"
            + "(?:(?:这|那)?(?:两|二|三|几)(?:样|个|种|款)(?:我)?(?:全|都|全都)(?:要|来|拿|买|留)?|(?:俩|仨)(?:我)?都(?:要|来|拿|买|留)?"
            + "|(?:全部|全|都|统统)(?:给我)?(?:要|来|拿|买|留)(?:一份)?)" + SOFT
            + "|(?:yes|ok|okay|sure|,| ){0,4}(?:i(?:'ll| will| would|'d)? ?(?:take|want|have|like) |give me |i meant )?"
            + "(?:both|all(?: two| three)?)(?: of (?:them|those|these))?(?:,? (?:please|thanks|thank you))?[.! ]{0,3}");

    private static final Pattern EACH = Pattern.compile(
            "(?:那|就|我|给我|再| ){0,4}各(?:再)?(?:来|要|加|拿|买|留)?(?:个)?"
                    + "(?<han>\\d{1,2}|[一二两三四五六七八九十])[个份]?" + SOFT
                    + "|(?:i'll take |i want |give me )?(?<latin>\\d{1,2}|one|two|three|four|five) (?:more )?(?:of )?each(?: of them)?(?:,? (?:please|thanks))?[.! ]{0,3}");

    /** Else who has something and says "one of each" may mean all that is on sale. */
    private static final Pattern MORE = Pattern.compile("再|加|\\bmore\\b");

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private AllOffered() {}

    /** Empty where nothing of the kind is said, or fewer than two things are what it can mean. */
    static Optional<ClaimReading> of(Turn turn) {
        var said = turn.said();
        if (said.length() > LONGEST || !Hearing.namesNothing(turn)) {
            return Optional.empty();
        }
        var plain = turn.round().plain(said);
        var offered = turn.offered().map(AllOffered::amounts).orElse(Map.of());
        if (offered.size() > 1 && ALL.matcher(plain).matches()) {
            return Optional.of(
                    claimed(turn, offered.entrySet().stream().map(one -> one.getKey() + " x " + one.getValue()), ""));
        }
        var each = EACH.matcher(plain);
        if (!each.matches()) {
            return Optional.empty();
        }
        var han = each.group("han");
        var much = han == null ? each.group("latin") : han;
        if (offered.size() > 1) {
            return Optional.of(claimed(turn, offered.keySet().stream(), " x " + much));
        }
        var own = slots(turn);
        return own.size() > 1 && MORE.matcher(plain).find()
                ? Optional.of(claimed(turn, own.stream(), han == null ? " " + much + " more" : " 再加" + much))
                : Optional.empty();
    }

    /** How much of each thing the buttons would take; empty where one of them does something else, or a thing has two. */
    private static Map<String, String> amounts(Offered offered) {
        Map<String, String> amounts = new LinkedHashMap<>();
        for (var button : offered.buttons()) {
            var takes = TAKES.matcher(button.text());
            if (!takes.matches() || amounts.put(takes.group("slot"), takes.group("much")) != null) {
                return Map.of();
            }
        }
        return amounts;
    }

    /** What the person has, where nothing was asked. */
    private static List<String> slots(Turn turn) {
        return Hearing.linesOfToday(turn)
                .map(OrderLine::item)
                .map(item -> item.slot())
                .distinct()
                .toList();
    }

    private static ClaimReading claimed(Turn turn, Stream<String> slots, String much) {
        return turn.round().reading(slots.map(slot -> slot + much).collect(Collectors.joining(", ")), Optional.empty());
    }
}
