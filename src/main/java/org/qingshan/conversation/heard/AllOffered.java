package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/** Who was asked which of several things he wants, and says 两样都要, "both please" or 各来两份, wants them all. */
public final class AllOffered {
    private static final Pattern TAKES =
            Pattern.compile("/buy (?<slot>\\S+) (?<much>[\\d.]+)[^#\\s]*(?: (?<key>" + ShownPrices.KEY + "))?");

    private static final String SOFT = "[了吧啊呀呢哈嘛啦。.!！~， ,]{0,4}(?:谢谢|谢了)?[。.!！~ ]{0,3}";
    private static final String NUMBER = "\\d{1,2}|[一二两三四五六七八九十]";

    private static final Pattern ALL = Pattern.compile(
            "(?:那|就|我|我们|好的?|行|嗯|对的?|是的?|要的|,|，|。|! ?| ){0,6}"
                    + "(?:(?:这|那)?(?<many>\\d|[两二三四五六几])(?:样|个|种|款)(?:我)?(?:全都|全部|全|都)(?:要|来|拿|买|留)?|(?<pair>俩|仨)(?:我)?都(?:要|来|拿|买|留)?"
                    + "|(?:全部都|全都|全部|全|都|统统)(?:给我)?(?:要|来|拿|买|留))" + SOFT
                    + "|(?:yes|ok|okay|sure|,| ){0,4}(?:i(?:'ll| will| would|'d)? ?(?:take|want|have|like) |give me |i meant )?"
                    + "(?:(?<both>both)|all(?: (?<all>two|three|four))?)(?: of (?:them|those|these))?(?:,? (?:please|thanks|thank you))?[.! ]{0,3}");

    private static final Pattern EACH = Pattern.compile(
            "(?:那|就|我|给我|再| ){0,4}(?:(?:(?:这|那)?(?<of>[\\d两二三四五六几])(?:样|个|种|款)|(?<duo>俩|仨))?(?:各自?|全部都|全都|全部|全|都|每样))(?:再)?(?:来|要|加|拿|买|留)?"
                    + "(?<han>" + NUMBER + ")(?<unit>[个份箱盒袋斤瓶罐件只包])?" + SOFT
                    + "|(?:i'll take |i want |give me )?(?<latin>\\d{1,2}|one|two|three|four|five) (?:more )?(?:of )?(?:each|both)(?: of (?:them|those))?(?:,? (?:please|thanks))?[.! ]{0,3}"
                    + "|(?:i'll take |i want |give me )?each of (?:them|those),? (?<behind>\\d{1,2}|one|two|three|four|five)(?: more)?(?:,? (?:please|thanks))?[.! ]{0,3}");

    /** Else who has something and says "one of each" may mean all that is on sale. */
    private static final Pattern MORE = Pattern.compile("再|加|\\bmore\\b");

    /** Nobody says it in more words. */
    private static final int LONGEST = 40;

    private AllOffered() {}

    /** How all that was wanted together is said in the words of a claim; empty where no more than one thing was, or nobody agrees to it. */
    public static Optional<String> agreed(Turn turn, Offered choice) {
        var said = turn.said();
        if (!choice.together() || said.length() > LONGEST) {
            return Optional.empty();
        }
        var offered = offered(turn);
        var all = ALL.matcher(turn.round().plain(said));
        int count = all.matches() ? count(all, "many", "pair", "both", "all") : -1;
        boolean isAll = count == 0 || count == offered.size();
        boolean isYes =
                YesOrNo.isYes(said) && !YesOrNo.isHeardOut(said) || BareWishWords.areSaid(turn, YesOrNo.plain(said));
        return offered.size() > 1 && (isAll || count < 0 && isYes)
                ? Optional.of(offered.entrySet().stream()
                        .map(one -> one.getKey() + " x " + one.getValue())
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    /** Empty where nothing of the kind is said, or fewer than two things are what it can mean. */
    static Optional<ClaimReading> of(Turn turn) {
        var said = turn.said();
        if (said.length() > LONGEST || !QuestionReader.hasWords(said) || !Hearing.namesNothing(turn)) {
            return Optional.empty();
        }
        var plain = turn.round().plain(said);
        var all = ALL.matcher(plain);
        if (all.matches()) {
            return all(turn, count(all, "many", "pair", "both", "all"));
        }
        var each = EACH.matcher(plain);
        return each.matches() ? each(turn, plain, each) : Optional.empty();
    }

    /** As much as the buttons showed; of what was only talked about one of each is asked. */
    private static Optional<ClaimReading> all(Turn turn, int count) {
        var offered = offered(turn);
        if (offered.size() > 1) {
            return count != 0 && count != offered.size()
                    ? Optional.empty()
                    : Optional.of(claimed(
                            turn, offered.entrySet().stream().map(one -> one.getKey() + " x " + one.getValue())));
        }
        var talked = JustTalked.several(turn);
        return talked.size() < 2 || count != 0 && count != talked.size()
                ? Optional.empty()
                : Optional.of(ClaimReading.doubt(
                        talked.stream()
                                .map(item -> new Suggestion(
                                        item.slot(),
                                        BigDecimal.ONE.max(item.product().step())))
                                .toList(),
                        null));
    }

    private static Optional<ClaimReading> each(Turn turn, String plain, Matcher each) {
        boolean han = each.group("han") != null;
        var latin = each.group("latin") == null ? each.group("behind") : each.group("latin");
        var much = han ? each.group("han") : latin;
        var offered = List.copyOf(offered(turn).keySet());
        var meant = offered.size() > 1
                ? offered
                : JustTalked.several(turn).stream().map(LineupItem::slot).toList();
        boolean further = meant.size() < 2 && MORE.matcher(plain).find();
        var slots = further ? slots(turn) : meant;
        int count = count(each, "of", "duo");
        if (slots.size() < 2 || count != 0 && count != slots.size() || !fits(turn, slots, each.group("unit"))) {
            return Optional.empty();
        }
        var more = han ? " 再加" + much : " " + much + " more";
        var ofEach = further ? more : " x " + much;
        return Optional.of(claimed(turn, slots.stream().map(slot -> slot + ofEach)));
    }

    /** 各来一箱 is of what is sold in boxes. */
    private static boolean fits(Turn turn, List<String> slots, @Nullable String unit) {
        return unit == null
                || "个份".contains(unit)
                || slots.stream()
                        .flatMap(slot -> turn.sale().slot(slot).stream())
                        .allMatch(item -> Wording.of(true)
                                .unit(BigDecimal.ONE, item.product().unit())
                                .equals(unit));
    }

    /** How many things are meant; 0 where it is not said. */
    private static int count(Matcher said, String... groups) {
        return Stream.of(groups)
                .map(said::group)
                .filter(Objects::nonNull)
                .filter(number -> !number.equals("几"))
                .map(SmallNumber::of)
                .findFirst()
                .orElse(0);
    }

    /** How much of each thing the buttons would take; empty where one of them does something else, is of another stream, or a thing has two. */
    private static Map<String, String> offered(Turn turn) {
        Map<String, String> amounts = new LinkedHashMap<>();
        for (var button : turn.offered().map(Offered::buttons).orElse(List.of())) {
            var takes = TAKES.matcher(button.text());
            if (!takes.matches()
                    || turn.sale()
                            .slot(takes.group("slot"))
                            .filter(item -> isOf(item, takes.group("key")))
                            .isEmpty()
                    || amounts.put(takes.group("slot"), takes.group("much")) != null) {
                return Map.of();
            }
        }
        return amounts;
    }

    private static boolean isOf(LineupItem item, @Nullable String key) {
        return key == null || key.split("@")[0].equals("#" + item.id());
    }

    /** What the person has, where nothing was asked. */
    private static List<String> slots(Turn turn) {
        return OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .map(LineupItem::slot)
                .distinct()
                .toList();
    }

    private static ClaimReading claimed(Turn turn, Stream<String> claims) {
        return turn.round().reading(claims.collect(Collectors.joining(", ")), Optional.empty());
    }
}
