package org.qingshan.conversation.command;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.payment.PaymentRules;
import org.qingshan.domain.shop.Paying;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lane;

/** Changes and shows how a shop wants to be paid. */
final class PayingRules {
    private static final Set<String> ON = Set.of("on", "yes", "开", "可以");
    private static final Set<String> OFF = Set.of("off", "no", "关", "不行");

    private static final Pattern UNPAID =
            Pattern.compile("(\\d{1,3}|off|关)\\s*(?:小时|h)?(?:[\\s,，/]+(\\d{1,3}|off|关)\\s*(?:小时|h)?)?");

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:分钟|min|m)?");

    private PayingRules() {}

    /** Returns whether the value was understood; with nothing done if not. */
    static boolean change(Shop shop, String what, String value) {
        var word = value.toLowerCase(Locale.ROOT);
        return switch (what) {
            case "pay", "收款" -> transfer(shop, value, OFF.contains(word));
            case "cod", "货到付款" -> onDelivery(shop, word);
            case "unpaid", "未付" -> unpaid(word);
            case "firstpaid", "先付先得" -> firstPaid(shop, word);
            default -> false;
        };
    }

    private static boolean transfer(Shop shop, String where, boolean off) {
        var fits = where.codePointCount(0, where.length()) <= Paying.LONGEST;
        if (fits) {
            shop.paying().byTransferTo(off ? null : where);
        }
        return fits;
    }

    private static boolean onDelivery(Shop shop, String word) {
        var understood = ON.contains(word) || OFF.contains(word);
        if (understood) {
            shop.paying().onDelivery(ON.contains(word));
        }
        return understood;
    }

    /** {@code 30}: so many minutes to pay; {@code off} keeps what is ordered. */
    private static boolean firstPaid(Shop shop, String word) {
        var minutes = MINUTES.matcher(word);
        if (OFF.contains(word)) {
            shop.paying().within(null, Lane.current().now());
            return true;
        }
        var understood = minutes.matches()
                && Integer.parseInt(minutes.group(1)) >= 1
                && Integer.parseInt(minutes.group(1)) <= Paying.LONGEST_WITHIN;
        if (understood) {
            shop.paying()
                    .within(Integer.valueOf(minutes.group(1)), Lane.current().now());
        }
        return understood;
    }

    /** {@code 12 24}: reminded, released; {@code off} or one {@code off} of the two for never. */
    private static boolean unpaid(String said) {
        var hours = UNPAID.matcher(said);
        if (!OFF.contains(said) && !hours.matches()) {
            return false;
        }
        var remind = OFF.contains(said) ? null : hours(hours.group(1));
        var release = OFF.contains(said) || hours.group(2) == null ? null : hours(hours.group(2));
        if (isBeyond(remind) || isBeyond(release) || remind != null && release != null && release <= remind) {
            return false;
        }
        var rules = PaymentRules.ofTheShop();
        rules.are(remind, release, Lane.current().now());
        rules.persist();
        return true;
    }

    private static @Nullable Integer hours(String word) {
        return OFF.contains(word) ? null : Integer.valueOf(word);
    }

    private static boolean isBeyond(@Nullable Integer hours) {
        return hours != null && (hours < 1 || hours > PaymentRules.LONGEST);
    }

    /**
     * Asks the database.
     *
     * @param holds whether what is not paid may go to others
     */
    static String unpaidSheet(Wording words, boolean holds) {
        var pay = words.pay();
        var rules = PaymentRules.ofTheShop();
        var remind = rules.remind() == null ? pay.shopRemindsNobody() : pay.shopRemind(rules.remind());
        var release = rules.release() == null ? pay.shopReleasesNothing() : pay.shopRelease(rules.release());
        var waits = holds || rules.release() == null ? "" : words.gap() + pay.ruleWaits();
        return pay.shopUnpaid(remind, release) + pay.howToUnpaid() + waits;
    }

    /** @param holds whether every buyer has a way to pay before */
    static String firstPaidSheet(Wording words, Paying paying, boolean holds) {
        var within = paying.withinMinutes();
        return within == null
                ? words.pay().shopNotFirstPaid()
                : words.pay().shopFirstPaid(within)
                        + (holds ? "" : words.gap() + words.pay().ruleWaits());
    }

    static String sheet(Wording words, Paying paying) {
        var pay = words.pay();
        if (!paying.isKnown()) {
            return pay.shopNotSaid();
        }
        var transfer = paying.transfer().map(pay::shopTransfer);
        var cash = paying.isOnDelivery() ? pay.shopOnDelivery() : "";
        return transfer.map(where -> cash.isEmpty() ? where : where + "\n" + cash)
                .orElse(cash);
    }
}
