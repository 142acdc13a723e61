package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.question.PricedTogether;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Unwanted;

/** What reads like a claim and is asked about all the same, since something else was meant as likely. */
public final class OnlyAsked {
    private static final Pattern BARE = Pattern.compile("[\\s\\p{P}]*+(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})[\\s\\p{P}]*+");

    /** What takes goods; whatever else is offered has nothing to do with how much. */
    private static final Pattern OF_GOODS = Pattern.compile("/(?:buy|waitlist)\\b.*");

    private static final Pattern CHANGES = Pattern.compile(
            "(?:改[成为到回]|[调降变减][成到为]|定)(?:为)?\\d{1,3}(?:\\.\\d)?[。.!！ ]*$|\\b(?:set (?:it )?to|change(?: it)? to|lower|down to|up to|reduce|raise)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 改成三, "make it 3", of which nothing is named: a change of what, if he has nothing of the kind? */
    private static final Pattern CHANGED =
            Pattern.compile("[改换变调][成为到回做要]?|\\b(?:make (?:it|that)|change)\\b", Pattern.CASE_INSENSITIVE);

    /** 我不要A1，就看看; "I don't want peaches", of which it is not said that it is "any more". */
    private static final Pattern NOT_MEANT_BACK = Pattern.compile(
            "(?:只是|只|就是|就|先|随便|我){1,3}(?:看看|逛逛|瞧瞧|瞅瞅|问问|看一下)[啊哦哈呀而已。.!！~ ]*$|\\bjust (?:looking|browsing|asking)\\b"
                    + "|^(?:i |we )?(?:don'?t|do not|didn't) (?:want|need) (?!the |my |any |it\\b|this|that|those|these|to )[a-z0-9' ]{2,24}[.! ]*$(?<!more[.! ]{0,3})(?<!now[.! ]{0,3})(?<!anymore[.! ]{0,3})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MAY_I = Pattern.compile(
            "^(?:can|could|may) i (?:buy|get|have|order|take) (?:just|only)\\b.*\\?", Pattern.CASE_INSENSITIVE);

    /** 刚有人说黄桃不要了: somebody else gives it back. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?:有人|别人|人家|[他她]们?|楼[上下]|[前后]面(?:有人|那[个位]|的人)|那个谁)(?:刚才?|好像|都|也){0,2}(?:说|讲|喊)|\\b(?:someone|somebody|he|she|they|the (?:guy|girl|lady|man|one) \\w+) (?:just )?(?:said|says|say|told)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_FAMILY = Pattern.compile(
            "(?:我?(?:妈妈?|爸爸?|老公|老婆|女儿|儿子|[姐妹哥弟]|婆婆|公公|奶奶|爷爷|外婆|外公|媳妇|孩子|娃|家里?人?)|我?(?:朋友|同事|室友|邻居)|别人|人家)[^,，。;；!！?？]{0,6}(?:不要|不想要|不吃|不爱)|上次[^,，。;；]{0,8}不要");

    private static final Pattern FOR_ME =
            Pattern.compile("给我|我要|\\b(?:i'll take|give me)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OVERPAID = Pattern.compile(
            "(?:多|重复)(?:付|转|给|打|汇|交)(?:了|钱|过)|(?:付|转|给|打|交)(?:了)?(?:多|重)了|\\b(?:overpaid|paid (?:too much|twice|double|extra)|charged (?:me )?twice)\\b");

    private OnlyAsked() {}

    static ClaimReading of(Turn turn, ClaimReading reading) {
        if (reading.kind() == ClaimReading.Kind.CLAIMS && isOfOthers(turn, reading.claims())) {
            return ClaimReading.doubt(
                    reading.claims().stream()
                            .map(claim -> Suggestion.of(
                                    isWantedInstead(turn, claim)
                                            ? new Claim(claim.slot(), Claim.Action.ADD, least(turn, claim.slot()))
                                            : claim))
                            .toList(),
                    null);
        }
        return reading.kind() == ClaimReading.Kind.CLAIMS
                        && (isAskedWhether(turn, reading.claims())
                                || isHardlyBack(turn, reading.claims())
                                || isLessAsked(turn, reading.claims())
                                || isNumberOfOther(turn)
                                || isOfWhatShallGo(turn, reading)
                                || isChangeOfNothing(turn, reading)
                                || isOfOverpaid(turn, reading)
                                || Hearing.adds(reading) && HeldUntil.isWanted(turn)
                                || Hearing.adds(reading) && priced(turn).isPresent())
                ? ClaimReading.doubt(Hearing.suggested(turn, reading).toList(), null)
                : reading;
    }

    /** Who asks whether he can give something back has not given it back. */
    private static boolean isAskedWhether(Turn turn, List<Claim> claims) {
        return claims.stream()
                        .anyMatch(
                                claim -> claim.action() == Claim.Action.REDUCE || claim.action() == Claim.Action.CANCEL)
                && Unwanted.isAskedWhether(turn.said());
    }

    /** What stands in an order and would go by words that may say something else. */
    private static boolean isHardlyBack(Turn turn, List<Claim> claims) {
        return claims.stream()
                        .anyMatch(claim -> claim.action() == Claim.Action.CANCEL
                                && Keeping.had(turn, claim.slot()).signum() > 0)
                && NOT_MEANT_BACK.matcher(turn.said().replace('’', '\'')).find();
    }

    /** "Can I buy just one bag of sugar?" of somebody who has three. */
    private static boolean isLessAsked(Turn turn, List<Claim> claims) {
        return MAY_I.matcher(turn.said()).find()
                && claims.stream()
                        .anyMatch(claim -> claim.action() == Claim.Action.REPLACE
                                && Keeping.had(turn, claim.slot()).compareTo(claim.quantity()) > 0);
    }

    /** What somebody else is said to give up, or does not want: 我妈不要黄桃. */
    private static boolean isOfOthers(Turn turn, List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.action() == Claim.Action.CANCEL)
                && (OF_OTHERS.matcher(turn.said()).find()
                        || OF_FAMILY.matcher(turn.said()).find());
    }

    /** 刚有人说黄桃不要了，给我; who has some of it and wants no more may have been told so. */
    private static boolean isWantedInstead(Turn turn, Claim claim) {
        return claim.action() == Claim.Action.CANCEL
                && (Keeping.had(turn, claim.slot()).signum() == 0
                        || FOR_ME.matcher(turn.said()).find());
    }

    private static BigDecimal least(Turn turn, String slot) {
        return turn.sale()
                .slot(slot)
                .map(item -> BigDecimal.ONE.max(item.product().step()))
                .orElse(BigDecimal.ONE);
    }

    /** 改成20, "A3 down to 15" of whoever has none of it: the host may mean a price, and nobody a change. */
    private static boolean isChangeOfNothing(Turn turn, ClaimReading reading) {
        return (CHANGES.matcher(turn.said()).find()
                        || Hearing.namesNothing(turn)
                                && CHANGED.matcher(turn.said()).find())
                && reading.claims().stream()
                        .allMatch(claim -> claim.action() == Claim.Action.REPLACE
                                && turn.sale()
                                        .slot(claim.slot())
                                        .filter(item -> Phrasing.had(turn, item).signum() == 0
                                                && EarlierPart.of(turn, item).isEmpty())
                                        .isPresent());
    }

    /** Of how much of what only the price is asked. */
    public static Optional<List<Claim>> priced(Turn turn) {
        return QuestionReader.hasWords(turn.said())
                ? PricedTogether.in(turn.said(), turn.round().lineup(MeantCard.of(turn)))
                : Optional.empty();
    }

    /** 多付了，退一份: money, as likely as goods. */
    private static boolean isOfOverpaid(Turn turn, ClaimReading reading) {
        return OVERPAID.matcher(turn.sentence().plain()).find()
                && Hearing.namesNothing(turn)
                && reading.claims().stream()
                        .allMatch(claim ->
                                claim.action() == Claim.Action.REDUCE || claim.action() == Claim.Action.CANCEL);
    }

    /** "3", to whoever was just asked which of his address is wrong, or how much he has paid. */
    private static boolean isNumberOfOther(Turn turn) {
        return BARE.matcher(turn.said()).matches()
                && Replied.card(turn).isEmpty()
                && turn.offered().filter(OnlyAsked::isOfOther).isPresent();
    }

    /** 两箱, or goods of which he has some, to whoever was just asked what shall go back. */
    private static boolean isOfWhatShallGo(Turn turn, ClaimReading reading) {
        return Hearing.adds(reading)
                && turn.offered().filter(Offered::asksWhatGoesBack).isPresent()
                && reading.claims().stream()
                        .allMatch(claim -> Hearing.namesNothing(turn)
                                || Keeping.had(turn, claim.slot()).signum() > 0)
                && Replied.card(turn).isEmpty();
    }

    private static boolean isOfOther(Offered offered) {
        var buttons = offered.buttons();
        boolean ofGoods = buttons.stream()
                .anyMatch(button -> OF_GOODS.matcher(button.text()).matches());
        return offered.asked() && !buttons.isEmpty() && !ofGoods
                || buttons.stream().anyMatch(button -> button.text().startsWith("/address fix"));
    }
}
