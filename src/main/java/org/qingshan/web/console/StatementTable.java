package org.qingshan.web.console;

import static org.qingshan.web.console.Sheet.Cell.of;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.domain.statement.StatementSheet;
import org.qingshan.web.Decimals;

/** A statement as a table for a spreadsheet: its lots, what else there was, and the sums that they come to. */
final class StatementTable {
    private final Figures write;
    private final DeskText text;
    private final Sheet table;

    private StatementTable(Figures write) {
        this.write = write;
        this.text = MessageBundles.get(DeskText.class, Localized.Literal.of(write.chinese() ? "zh" : "en"));
        this.table = Sheet.of(
                "statement",
                text.statement(),
                List.of(
                        text.what(),
                        text.lot(),
                        text.unit(),
                        text.brought(),
                        text.accepted(),
                        text.sold(),
                        text.returned(),
                        text.weight(),
                        text.damaged(),
                        text.sale(),
                        text.shops_share(),
                        text.gets()));
    }

    static Sheet written(StatementSheet sheet, Figures write) {
        var table = new StatementTable(write);
        sheet.lots().forEach(table::add);
        var growers = new GrowerWriting(write);
        sheet.others().forEach(entry -> table.sum(growers.other(entry), entry.amount()));
        sheet.payouts().forEach(entry -> table.sum(table.text.paid(), entry.amount()));
        table.sum(table.text.carried(), sheet.statement().carried());
        table.sum(table.text.owed(), sheet.statement().owed());
        return table.table;
    }

    private void add(StatementSheet.Line line) {
        var lot = line.lot();
        var name = lot.product().name(write.chinese());
        table.add(
                of(line.corrects() ? name + " " + text.correction() : name),
                of(Decimals.plain(BigDecimal.valueOf(lot.number()))),
                of(write.unit(lot.product().unit())),
                line.tellsBrought() ? quantity(lot.brought()) : of(""),
                line.tellsAccepted() ? quantity(line.accepted()) : of(""),
                quantity(line.sold()),
                quantity(line.returned()),
                quantity(line.weight()),
                quantity(line.damaged()),
                of(write.amount(line.sale())),
                of(write.amount(line.shopsShare())),
                of(write.amount(line.owed())));
    }

    private static Sheet.Cell quantity(BigDecimal quantity) {
        return of(Decimals.plain(quantity));
    }

    private void sum(String what, long amount) {
        var none = of("");
        table.add(of(what), none, none, none, none, none, none, none, none, none, none, of(write.amount(amount)));
    }
}
