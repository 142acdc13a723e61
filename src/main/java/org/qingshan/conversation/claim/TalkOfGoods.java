package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Named;

/**
 * A message that talks of goods and amounts in all of its parts, so that nobody could mean an order: how it is cooked, what others bought, what it costs
 * elsewhere, what came, what there was long ago. One part that could be an order, or changes one, and it is none.
 */
final class TalkOfGoods {
    /** Who says more tells more; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 120;

    private static final int MOST = 8;

    private static final Pattern END =
            Pattern.compile("[,;!?\\n、]+|(?<!\\d)~+|(?<!\\d)\\.+|\\.+(?!\\d)|(?<=\\p{IsHan}) +| +(?=\\p{IsHan})");

    private static final Set<Sense> ORDERING = EnumSet.of(Sense.VERB, Sense.MORE);

    /** What may stand before an order and be none of it. */
    private static final Set<TalkPart> BEFORE_ORDER = EnumSet.of(TalkPart.STORY, TalkPart.TOLD, TalkPart.GONE);

    /** 梦见主播喊, 本来想着, "he said": what follows is said or thought there. */
    private static final Prefiltered LEADS_ON = Prefiltered.of(
            "(?:[说喊叫问讲想要让劝会能敢嚷念吼:]|[说喊问讲]道|打算|准备|想着|说着?|写着?)[着了]?我?:?$|\\b(?:said|says?|saying|told|shouts?|shouted|like|to|would|could|and|goes)$");

    private static final Prefiltered GIVEN = Prefiltered.of(Conditions.IN_CHINESE
            + "|要不是|假设|否则|不然|只要|只有|除非|等(?!了)|想得美|\\b(?:if|unless|once|wish|would|could|until|otherwise)\\b");

    /** 又来两斤, 我就来两斤: they, or if it were so. */
    private static final Prefiltered NOT_MEANT = Prefiltered.of("又|我?就(?=[来要买拿])|才");

    /** A4 2 behind talk is what is ordered. */
    private static final Prefiltered SLOT = Prefiltered.of("^[a-z]\\d{1,2} ?[+x×]? ?\\d");

    private static final Prefiltered OWN =
            Prefiltered.of("[我俺咱吧谢]|麻烦|老板|主播|\\b(?:i|i'll|ill|i'd|me|please|pls|plz|thanks|we|us)\\b");

    /** 前面的姐妹拍了两箱，我也要. */
    private static final Prefiltered ME_TOO =
            Prefiltered.of("[我俺咱]也[要来买](?![不没])|算我一[个份]|\\b(?:me too|(?:one|two|three|\\d) for me)\\b");

    private TalkOfGoods() {}

    /** The reading, or none where all of it is talk; a doubt where what it names may have been ordered before. */
    static ClaimReading leftOut(String text, Lineup lineup, ClaimReading reading) {
        if (reading.kind() == Kind.NONE || text.length() > LONGEST) {
            return reading;
        }
        var plain = Normaliser.plain(text);
        var parts = parts(plain, lineup);
        boolean plainly = reading.kind() == Kind.CLAIMS
                && (parts.size() == 1 || SLOT.isIn(parts.get(parts.size() - 1).text()));
        if (!plainly && !ME_TOO.isIn(plain) && isAll(plain, parts, reading)) {
            return ClaimReading.none();
        }
        if (reading.kind() == Kind.DOUBT) {
            var rest = behindTalk(parts);
            var own = rest == null ? reading : ClaimReader.inFull(rest, lineup);
            return own.onlyAdds() ? own : reading;
        }
        boolean ordered = reading.onlyAdds()
                && (parts.size() == 2 && parts.stream().anyMatch(part -> TalkOfOrders.isOfThatOrdered(part.text()))
                        || isLedOnTo(parts));
        return ordered ? ClaimReading.doubt(Suggestions.of(reading.claims()), null) : reading;
    }

    /** The order in a part of its own behind talk, with the name of what was talked of where it names nothing; null if there is none. */
    private static @Nullable String behindTalk(List<TalkedPart> parts) {
        int from = parts.size();
        while (from > 0 && parts.get(from - 1).isOrder() && parts.get(from - 1).kind() == TalkPart.OTHER) {
            from--;
        }
        var order = parts.subList(from, parts.size());
        var talk = parts.subList(0, from);
        boolean wished = order.stream().anyMatch(part -> part.counts() && part.has(ORDERING));
        boolean told = talk.stream().anyMatch(part -> BEFORE_ORDER.contains(part.kind()))
                && talk.stream().allMatch(TalkOfGoods::isHarmless);
        if (!wished || !told || LEADS_ON.isIn(talk.get(from - 1).text())) {
            return null;
        }
        var rest = order.stream().map(TalkedPart::text).collect(Collectors.joining(","));
        boolean others = talk.stream().anyMatch(part -> TalkFamilies.isOfOthers(part.text()));
        if (NOT_MEANT.isIn(rest) || others && !OWN.isIn(rest)) {
            return null;
        }
        if (order.stream().anyMatch(TalkedPart::names)) {
            return rest;
        }
        var named = talk.stream()
                .flatMap(part -> part.tokens().stream())
                .filter(Named.class::isInstance)
                .map(token -> ((Named) token).mention().text())
                .distinct()
                .toList();
        return named.size() > 1 ? null : named.isEmpty() ? rest : named.get(0) + "," + rest;
    }

    /** 梦见主播喊我 来两箱. */
    private static boolean isLedOnTo(List<TalkedPart> parts) {
        for (int at = 1; at < parts.size(); at++) {
            var before = parts.get(at - 1);
            if (parts.get(at).isOrder()
                    && LEADS_ON.isIn(before.text())
                    && (before.kind() == TalkPart.STORY || TalkFamilies.isNearly(before.text()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHarmless(TalkedPart part) {
        return BEFORE_ORDER.contains(part.kind())
                ? !part.changes() && !GIVEN.isIn(part.text())
                : part.kind() == TalkPart.OTHER && !part.counts() && !part.names() && !part.isOfOrder() && !part.asks();
    }

    private static boolean isAll(String plain, List<TalkedPart> parts, ClaimReading reading) {
        if (parts.size() > MOST || parts.stream().allMatch(part -> part.kind() == TalkPart.OTHER)) {
            return false;
        }
        boolean recipe = parts.stream().anyMatch(part -> part.kind() == TalkPart.RECIPE);
        boolean steps = parts.stream().filter(TalkOfGoods::isCooked).count() > 2;
        boolean elsewhere = parts.stream().anyMatch(part -> TalkFamilies.isElsewhere(part.text()));
        boolean timed = TalkOfCooking.isTimed(plain);
        boolean parcel = TalkOfOrders.isOfParcel(plain);
        TalkPart before = TalkPart.OTHER;
        boolean talked = false;
        boolean adds = reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        if (!adds && parts.stream().noneMatch(part -> part.kind() == TalkPart.CAME)) {
            return false;
        }
        for (int at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            boolean talk = switch (part.kind()) {
                case OTHER ->
                    recipe
                                    && (isCooked(part)
                                                    && (steps
                                                            || !part.counts()
                                                            || part.startsWithAmount()
                                                            || part.isHeaded())
                                            || timed && TalkOfCooking.isKitchenSize(part.text()))
                            || elsewhere && TalkFamilies.isPriced(part.text())
                            || isMoreOf(before, part);
                case WISHED ->
                    parts.subList(at, parts.size()).stream().anyMatch(behind -> TalkFamilies.isGivenUp(behind.text()))
                            && !TalkFamilies.isPutOff(plain);
                case MY_ORDER -> parcel && !part.changes();
                case TOLD -> !part.changes() || TalkFamilies.isNotNow(part.text());
                case GONE -> false;
                default -> true;
            };
            if (!talk && (part.counts() || part.isOfOrder()) && !isGivenUpBehind(part, before)) {
                return false;
            }
            talked |= talk;
            before = part.kind() == TalkPart.OTHER ? before : part.kind();
        }
        return talked;
    }

    /** It goes on with what was told before it. */
    private static boolean isMoreOf(TalkPart before, TalkedPart part) {
        return switch (before) {
            case UNREAL -> true;
            case STORY -> !part.isOfOrder() && !part.isLatin();
            case CAME -> TalkOfOrders.goesOn(part.text());
            case TOLD -> TalkOfOrders.goesOn(part.text()) && !part.changes();
            default -> false;
        };
    }

    private static boolean isGivenUpBehind(TalkedPart part, TalkPart before) {
        return before == TalkPart.WISHED && TalkFamilies.isGivenUp(part.text());
    }

    private static boolean isCooked(TalkedPart part) {
        return part.kind() == TalkPart.RECIPE
                || TalkOfCooking.isPartOfRecipe(part.text())
                || TalkInEnglish.isCooked(part.text());
    }

    private static List<TalkedPart> parts(String plain, Lineup lineup) {
        var parts = new ArrayList<TalkedPart>();
        var end = END.matcher(plain);
        int from = 0;
        while (from < plain.length() && parts.size() <= MOST) {
            boolean ends = end.find(from);
            int to = ends ? end.start() : plain.length();
            var said = plain.substring(from, to).strip();
            if (!said.isEmpty()) {
                parts.add(new TalkedPart(said, Scanner.tokens(said, lineup), kind(said)));
            }
            from = ends ? Math.max(end.end(), from + 1) : plain.length();
        }
        return parts;
    }

    private static TalkPart kind(String part) {
        var kind = TalkFamilies.of(part);
        return kind == TalkPart.OTHER ? TalkInEnglish.of(part) : kind;
    }
}
