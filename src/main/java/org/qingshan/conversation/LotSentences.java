package org.qingshan.conversation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.parcel.People;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What is said of a lot wherever it is spoken of. */
public final class LotSentences {
    private LotSentences() {}

    static String notInspected(Refused refused, Wording words) {
        var available = refused.facts().get("available") instanceof BigDecimal number ? number : BigDecimal.ZERO;
        var name = refused.facts().get("product") instanceof Product product ? words.name(product) : "";
        var lots = refused.facts().get("lots") instanceof List<?> some ? some : List.of();
        var why = available.signum() == 0
                ? nothingFree(refused, name, words)
                : words.lot().notInspected(name, quantity(refused, available, words));
        var what = lots.isEmpty()
                ? takeInFirst(refused, name, words)
                : words.lot().inspectFirst(String.valueOf(lots.get(0)));
        return why + words.gap() + what;
    }

    /** By the shop's own growers, where there are any. */
    private static String takeInFirst(Refused refused, String name, Wording words) {
        var unit = refused.facts().get("unit") instanceof Unit one ? one : Unit.BOX;
        var known = refused.facts().get("growers") instanceof List<?> growers ? growers : List.of();
        var grower = refused.fact("grower");
        var named = grower.isEmpty() && !known.isEmpty() ? String.valueOf(known.get(0)) : grower;
        return words.lot()
                .takeInFirst(
                        name,
                        words.unit(BigDecimal.TEN, unit),
                        named.isEmpty() ? words.isChinese() ? "张桂花" : "Zhang Guihua" : named);
    }

    private static String nothingFree(Refused refused, String name, Wording words) {
        var text = words.lot();
        if (refused.facts().containsKey("lot")) {
            return text.onlyInspected();
        }
        if (!Boolean.TRUE.equals(refused.facts().get("passed"))) {
            return text.nothingPassed(name);
        }
        var grower = refused.fact("grower");
        return grower.isEmpty() ? text.allIsUp(name) : text.noneOfGrower(name, grower);
    }

    private static String quantity(Refused refused, BigDecimal number, Wording words) {
        return refused.facts().get("unit") instanceof Unit unit ? words.quantity(number, unit) : Wording.number(number);
    }

    static String wrongState(Refused refused, Wording words) {
        return refused.facts().get("state") instanceof LotState state
                ? words.lot().wrongState(refused.fact("number"), state(state, words))
                : "";
    }

    static String accountedFor(Refused refused, Wording words) {
        var grower = refused.fact("grower");
        return words.ledger()
                .accountedFor(
                        refused.fact("number"), grower.isEmpty() ? words.lot().nobodys() : grower);
    }

    public static String state(LotState state, Wording words) {
        var lot = words.lot();
        return switch (state) {
            case PROPOSED -> lot.proposed();
            case ANNOUNCED -> lot.announced();
            case DECLINED -> lot.declined();
            case BROUGHT -> lot.brought();
            case PASSED -> lot.passed();
            case FAILED -> lot.failed();
            case TRUSTED -> lot.trusted();
            case RECALLED -> lot.recalled();
            case WITHDRAWN -> words.announcing().takenHome();
        };
    }

    /** What has become of it: "验过了", "撤回了 8 盒，货主拿回了 47 盒". What is not sold any more is told with how much of it that is. */
    public static String fate(Lot lot, Wording words) {
        return switch (lot.state()) {
            case WITHDRAWN -> pulled(lot, LotState.WITHDRAWN, lot.left(), words);
            case RECALLED ->
                pulled(lot, LotState.RECALLED, lot.left().subtract(lot.wentHome()), words)
                        + (lot.wentHome().signum() == 0
                                ? ""
                                : (words.isChinese() ? "，" : ", ")
                                        + pulled(lot, LotState.WITHDRAWN, lot.wentHome(), words));
            default -> lot.hasNothing() ? words.lot().nothingThere() : state(lot.state(), words);
        };
    }

    private static String pulled(Lot lot, LotState state, BigDecimal quantity, Wording words) {
        return state(state, words) + " " + quantity(lot, quantity, words);
    }

    /** That what is sold of it is sent all the same, and what is kept for somebody if he takes it; empty where nothing is. */
    public static String stillSent(Lot lot, Wording words) {
        var text = words.announcing();
        return (lot.sold().signum() == 0 ? "" : words.gap() + text.stillSent(quantity(lot, lot.sold(), words)))
                + (lot.held().signum() == 0 ? "" : words.gap() + text.stillKept(quantity(lot, lot.held(), words)));
    }

    /** Whose it is. */
    public static String grower(Lot lot, Wording words) {
        var grower = lot.grower();
        return grower == null ? words.lot().nobodys() : RoleText.name(grower, words);
    }

    public static String quantity(Lot lot, BigDecimal quantity, Wording words) {
        return words.quantity(quantity, lot.product().unit());
    }

    /** "250 斤", "125 kg". */
    public static String weight(long grams, Wording words) {
        var unit = words.isChinese() ? Unit.JIN : Unit.KILOGRAM;
        return words.quantity(BigDecimal.valueOf(grams).divide(unit.grams()), unit);
    }

    /** "3: Zhang Guihua, Yellow peaches 50 boxes, passed"; on trust it says on whose word. Queries there. */
    public static String row(Lot lot, Wording words) {
        return words.lot()
                .row(
                        lot.number(),
                        grower(lot, words),
                        words.name(lot.product()),
                        quantity(lot, lot.good(), words),
                        fate(lot, words) + (lot.state() == LotState.TRUSTED ? voucher(lot, words) : ""));
    }

    /** "（龙小妹担保）"; by what he does for the shop where he has given no name. */
    private static String voucher(Lot lot, Wording words) {
        return lot.vouchedBy()
                .flatMap(actor ->
                        People.named(actor).or(() -> People.roleOf(actor).map(role -> RoleText.of(role, words))))
                .map(name -> words.gap() + words.lot().vouchedBy(name))
                .orElse("");
    }

    /** "周五（11月27日）15:00 前", or that no day was said. */
    public static String when(Intake intake, Wording words) {
        var by = intake.expectedBy();
        var day = day(intake.expectedOn(), words);
        return by == null ? day : words.lot().byTime(day, Wording.clock(by));
    }

    /** "周五（11月27日）", or that no day was said. */
    public static String day(@Nullable LocalDate day, Wording words) {
        return day == null
                ? words.lot().someDay()
                : words.lot()
                        .onDay(
                                words.inScript(day.getDayOfWeek()
                                        .getDisplayName(
                                                words.isChinese() ? TextStyle.SHORT : TextStyle.FULL,
                                                words.isChinese() ? Locale.CHINA : Locale.UK)),
                                words.day(day));
    }

    /** "（坏 2、虫 1）"; empty where nothing is bad. */
    public static String found(Inspection inspection, Wording words) {
        var findings = inspection.findings();
        var list = Arrays.stream(Findings.Kind.values())
                .filter(kind -> findings.of(kind) > 0)
                .map(kind -> words.lot().finding(kind(kind, words), findings.of(kind)))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        return list.isEmpty() ? "" : words.lot().found(list);
    }

    public static String kind(Findings.Kind kind, Wording words) {
        var lot = words.lot();
        return switch (kind) {
            case DAMAGE -> lot.damage();
            case PEST -> lot.pest();
            case SIZE -> lot.size();
            case RIPENESS -> lot.ripeness();
            case WEIGHT -> lot.weight();
        };
    }
}
