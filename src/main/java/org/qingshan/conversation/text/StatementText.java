package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.statement.GrowerEntry;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.StatementSheet;

/** Statements and payouts as a grower reads or hears them: few words, large sums first and last. */
public final class StatementText {
    private StatementText() {}

    public static String of(Wording words, StatementSheet sheet, String currency) {
        var text = words.ledger();
        var statement = sheet.statement();
        var day = words.day(statement.closedAt().atZone(Wording.VILLAGE).toLocalDate());
        var lines = new StringJoiner("\n")
                .add(addressed(text.statementTitle(statement.grower().name(), day)));
        sheet.lots().forEach(line -> lines.add(line(words, line, name(words, sheet, line.lot()), currency)));
        sheet.others().forEach(other -> lines.add(other(words, other, currency)));
        if (statement.carried() != 0) {
            lines.add(text.carried(signed(words, statement.carried(), currency)));
        }
        if (statement.paid() != 0) {
            lines.add(text.paidSince(words.money(statement.paid(), currency)));
        }
        lines.add(balance(words, words.money(Math.abs(statement.owed()), currency), statement.owed()));
        return lines.toString();
    }

    /** What begins with somebody's name, also where he has none: "，你的钱：" is "你的钱：", ", your money:" is "Your money:". */
    public static String addressed(String sentence) {
        var rest = sentence.replaceFirst("^[，,:]\\s*", "");
        return rest.equals(sentence) || rest.isEmpty()
                ? sentence
                : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** What was entered and paid since a statement, and what is owed now. */
    public static String since(Wording words, StatementSheet sheet, long owed, String currency) {
        var lines = new StringJoiner("\n");
        sheet.lots().forEach(line -> lines.add(line(words, line, name(words, sheet, line.lot()), currency)));
        sheet.others().forEach(other -> lines.add(other(words, other, currency)));
        var paid = -sheet.payouts().stream().mapToLong(GrowerEntry::amount).sum();
        if (paid != 0) {
            lines.add(words.ledger().paidSince(words.money(paid, currency)));
        }
        return lines.add(balance(words, words.money(Math.abs(owed), currency), owed))
                .toString();
    }

    /** "现在该给你 ¥820.00。" Whose money it is stands in the line above. */
    public static String balance(Wording words, String amount, long owed) {
        var text = words.ledger();
        if (owed == 0) {
            return text.evenNow();
        }
        return owed > 0 ? text.owedNow(amount) : text.advancedNow(amount);
    }

    public static String payout(Wording words, Payout payout, String currency) {
        var day = words.day(payout.at().atZone(Wording.VILLAGE).toLocalDate());
        return words.ledger().payoutLine(day, words.money(payout.amount(), currency), way(words, payout.way()));
    }

    public static String way(Wording words, Payout.Way way) {
        return switch (way) {
            case CASH -> words.ledger().cash();
            case TRANSFER -> words.ledger().transfer();
            case WECHAT -> words.ledger().wechat();
        };
    }

    /** With its number where several are of the same goods. */
    private static String name(Wording words, StatementSheet sheet, Lot lot) {
        var name = words.name(lot.product());
        var alike = sheet.lots().stream()
                .map(StatementSheet.Line::lot)
                .filter(other -> other.product().equals(lot.product()))
                .distinct()
                .count();
        return alike > 1 ? words.ledger().numberedLot(name, lot.number()) : name;
    }

    private static String line(Wording words, StatementSheet.Line line, String name, String currency) {
        var text = words.ledger();
        var lot = line.lot();
        var unit = lot.product().unit();
        var money = signed(words, line.owed(), currency);
        var first = line.corrects()
                ? text.statementCorrection(name, money)
                : text.statementLine(
                        name,
                        words.quantity(lot.brought(), unit),
                        words.quantity(line.accepted(), unit),
                        words.quantity(line.sold(), unit),
                        money);
        var more = new StringJoiner("").add(first);
        if (line.corrects()) {
            addIf(more, line.acceptedMore(), text.acceptedNowPart(quantity(words, line.accepted(), unit)));
            addIf(more, line.sold(), text.soldSincePart(quantity(words, line.sold(), unit)));
        }
        addIf(more, line.returned(), text.returnedPart(quantity(words, line.returned(), unit)));
        addIf(more, line.weight(), text.weightPart(signedQuantity(words, line.weight(), unit)));
        addIf(more, line.damaged(), text.damagedPart(quantity(words, line.damaged(), unit)));
        return more.toString();
    }

    private static void addIf(StringJoiner more, BigDecimal quantity, String part) {
        if (quantity.signum() != 0) {
            more.add("\n").add(part);
        }
    }

    private static String quantity(Wording words, BigDecimal quantity, Unit unit) {
        return words.quantity(quantity, unit);
    }

    private static String signedQuantity(Wording words, BigDecimal quantity, Unit unit) {
        return (quantity.signum() > 0 ? "+" : "−") + words.quantity(quantity.abs(), unit);
    }

    private static String other(Wording words, GrowerEntry entry, String currency) {
        var text = words.ledger();
        var money = signed(words, entry.amount(), currency);
        return entry.kind() == GrowerEntry.Kind.POOLED ? text.pooledPart(money) : text.bookedPart(entry.note(), money);
    }

    /** "−¥9.56". */
    public static String signed(Wording words, long minor, String currency) {
        return (minor < 0 ? "−" : "") + words.money(Math.abs(minor), currency);
    }
}
