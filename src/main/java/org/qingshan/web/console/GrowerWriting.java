package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.statement.GrowerEntry;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.Quality;

/** How the pages and papers about growers' money write things, in one language. */
public record GrowerWriting(Figures figures) {

    private DeskText text() {
        return MessageBundles.get(DeskText.class, Localized.Literal.of(figures.chinese() ? "zh" : "en"));
    }

    public String money(long minor) {
        return figures.money(minor);
    }

    public String quantity(BigDecimal quantity, Unit unit) {
        return figures.quantity(quantity, unit);
    }

    public String name(Lot lot) {
        return name(lot.product());
    }

    /** What is to be known of a lot that is not for sale; empty of any other. */
    public String state(Lot lot) {
        return lot.isForSale() && !lot.hasNothing() ? "" : new LotWriting(figures).fate(lot);
    }

    public String name(Product product) {
        return product.name(figures.chinese());
    }

    public String way(Payout.Way way) {
        return switch (way) {
            case CASH -> text().cash();
            case TRANSFER -> text().transfer();
            case WECHAT -> text().wechat();
        };
    }

    public String proof(Payout.Proof proof) {
        return switch (proof) {
            case SIGNATURE -> text().by_signature();
            case CODE_WORD -> text().by_code_word();
            case NONE -> text().by_nothing();
        };
    }

    public String other(GrowerEntry entry) {
        return entry.kind() == GrowerEntry.Kind.POOLED ? text().pooled() : entry.note();
    }

    /** "一次过 10/12 · 有毛病 3/120 · 按时 4/5"; empty where nothing is known. */
    public String quality(Quality quality) {
        return Stream.of(
                        quality.looked() == 0 ? "" : words().passed_of(quality.passed(), quality.looked()),
                        quality.sold() == 0 ? "" : words().damaged_of(quality.damaged(), quality.sold()),
                        quality.announced() == 0 ? "" : words().on_time_of(quality.onTime(), quality.announced()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private QualityText words() {
        return MessageBundles.get(QualityText.class, Localized.Literal.of(figures.chinese() ? "zh" : "en"));
    }

    /** What is said aloud at the desk: what was sold, what there is for it, and what is still to be settled. */
    public String aloud(Member grower, Map<Product, BigDecimal> sold, long owed, long coming) {
        var said = sold.entrySet().stream()
                .map(one -> LotWriting.text(figures.chinese() ? "zh" : "en")
                        .aloud_sold(
                                name(one.getKey()),
                                quantity(one.getValue(), one.getKey().unit())));
        return Stream.concat(said, Stream.of(aloud(grower, owed, coming)))
                .collect(Collectors.joining(figures.chinese() ? "" : " "));
    }

    private String aloud(Member grower, long owed, long coming) {
        var open = coming == 0
                ? ""
                : MessageBundles.get(ConsoleText.class, Localized.Literal.of(figures.chinese() ? "zh" : "en"))
                        .coming_so_far(money(coming));
        if (owed == 0 && coming != 0) {
            return grower.name() + (figures.chinese() ? "，" : ": ") + open;
        }
        return Stream.of(aloud(grower, owed), open)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(figures.chinese() ? "" : " "));
    }

    private String aloud(Member grower, long owed) {
        if (owed == 0) {
            return text().aloud_even(grower.name());
        }
        return owed > 0
                ? text().aloud_owed(grower.name(), money(owed))
                : text().aloud_advance(grower.name(), money(-owed));
    }

    /** What people of the team call each other. */
    public String person(String actor) {
        return Colleagues.called(actor, figures.chinese());
    }
}
