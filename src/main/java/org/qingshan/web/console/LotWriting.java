package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Member;
import org.qingshan.web.photo.PhotoName;

/** How the pages about lots write things, in one language. */
public record LotWriting(Figures figures) {
    private static final Pattern NOUGHTS = Pattern.compile("(\\d)(?:\\.0+|(?<=\\.\\d{1,2})0+)(?!\\d)");

    static InspectionText looks(String language) {
        return MessageBundles.get(InspectionText.class, Localized.Literal.of(language));
    }

    private InspectionText looks() {
        return looks(language());
    }

    static LotPagesText text(String language) {
        return MessageBundles.get(LotPagesText.class, Localized.Literal.of(language));
    }

    private LotPagesText text() {
        return text(language());
    }

    private String language() {
        return figures.chinese() ? "zh" : "en";
    }

    public String name(Product product) {
        return product.name(figures.chinese());
    }

    public String unit(Unit unit) {
        return figures.unit(unit);
    }

    public String quantity(Lot lot, BigDecimal quantity) {
        return figures.quantity(quantity, lot.product().unit());
    }

    /** What it weighs by the scale, or so far as anybody has weighed one of it; empty where nobody has. */
    public String weight(Lot lot) {
        var weighed = lot.intake().weightGrams();
        if (weighed != null) {
            var unit = figures.chinese() ? Unit.JIN : Unit.KILOGRAM;
            return figures.quantity(BigDecimal.valueOf(weighed).divide(unit.grams()), unit);
        }
        var grams = lot.product().unit().isWeight() ? 0 : lot.product().grams(lot.good());
        return lot.product().weightGrams() == null || grams == 0 ? "" : text().about(Papers.kilograms(grams));
    }

    /** Whether something of it was put aside. */
    public boolean isSorted(Lot lot) {
        return lot.good().compareTo(lot.brought()) != 0;
    }

    /** Whether the scale's word is of all that there is: what was put aside since was weighed with the rest. */
    public boolean tellsWeight(Lot lot) {
        return lot.intake().weightGrams() != null && !isSorted(lot);
    }

    public String grower(Lot lot) {
        var grower = lot.grower();
        return grower == null || grower.name().isBlank() ? text().nobody() : grower.name();
    }

    /** What is said aloud of it, for a grower who does not read. */
    public String aloud(Lot lot) {
        var day = lot.intake().harvestedOn();
        return text().aloud(lot.number(), grower(lot), name(lot.product()), quantity(lot, lot.good()), fate(lot))
                + (!tellsWeight(lot) ? "" : (figures.chinese() ? "" : " ") + text().aloud_weighs(weight(lot)))
                + (day == null ? "" : (figures.chinese() ? "" : " ") + text().aloud_picked(figures.day(day)));
    }

    public String terms(Lot lot) {
        var price = lot.terms().price();
        var share = lot.terms().sharePercent();
        return price == null
                ? text().by_share(share == null ? 0 : share)
                : text().by_price(
                                figures.money(price), figures.unit(lot.product().unit()));
    }

    public String state(LotState state) {
        return switch (state) {
            case PROPOSED -> text().proposed();
            case ANNOUNCED -> text().announced();
            case DECLINED -> text().declined();
            case BROUGHT -> text().brought();
            case PASSED -> text().passed();
            case FAILED -> text().failed();
            case TRUSTED -> text().trusted();
            case RECALLED -> text().recalled();
            case WITHDRAWN -> text().withdrawn();
        };
    }

    /** "验过了", "撤下了 8 盒，货主拿回了 47 盒": what is sold no more is told with how much of it that is. */
    public String fate(Lot lot) {
        return switch (lot.state()) {
            case WITHDRAWN -> pulled(lot, LotState.WITHDRAWN, lot.left());
            case RECALLED ->
                pulled(lot, LotState.RECALLED, lot.left().subtract(lot.wentHome()))
                        + (lot.wentHome().signum() == 0
                                ? ""
                                : (figures.chinese() ? "，" : ", ") + pulled(lot, LotState.WITHDRAWN, lot.wentHome()));
            default -> lot.hasNothing() ? text().nothing_there() : state(lot.state());
        };
    }

    private String pulled(Lot lot, LotState state, BigDecimal quantity) {
        return text().pulled(state(state), quantity(lot, quantity));
    }

    /** When it was harvested; when it came, where nobody has said. */
    public String day(Lot lot) {
        return figures.day(Lots.day(lot));
    }

    public String kind(LotListPages.Kind kind) {
        return switch (kind) {
            case ALL -> text().all();
            case WAITING -> text().waiting();
            case SALE -> text().for_sale();
            case GONE -> text().gone();
        };
    }

    public String finding(Findings.Kind kind) {
        return switch (kind) {
            case DAMAGE -> looks().damage();
            case PEST -> looks().pest();
            case SIZE -> looks().size();
            case RIPENESS -> looks().ripeness();
            case WEIGHT -> looks().weight();
        };
    }

    public List<Findings.Kind> kinds() {
        return List.of(Findings.Kind.values());
    }

    /** The field of the form that counts it. */
    public String field(Findings.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** "坏 2、虫 1"; that nothing was found, where nothing was. */
    public String found(Inspection look) {
        var list = Arrays.stream(Findings.Kind.values())
                .filter(kind -> look.findings().of(kind) > 0)
                .map(kind -> finding(kind) + " " + look.findings().of(kind))
                .collect(Collectors.joining(figures.chinese() ? "、" : ", "));
        return list.isEmpty() ? looks().nothing_found() : list;
    }

    /** Bad items per hundred. */
    public String aql(Inspection look) {
        return look.limit().percent();
    }

    /** The addresses of small squares; of what only a chat has there are none. */
    public List<String> pictures(Inspection look) {
        return look.photos().stream()
                .flatMap(photo -> Stream.ofNullable(PhotoName.small(photo)))
                .toList();
    }

    /** How many there are that only a chat has. */
    public int missing(Inspection look) {
        return look.photos().size() - pictures(look).size();
    }

    public boolean isMissing(Lot lot) {
        return lot.intake().photo() != null && picture(lot) == null;
    }

    public @Nullable String picture(Lot lot) {
        return PhotoName.small(lot.intake().photo());
    }

    /** Numbers without the zeros that the database keeps behind them. */
    private static String change(History row) {
        return NOUGHTS.matcher(row.data().getOrDefault("change", "")).replaceAll("$1");
    }

    public String deed(History row) {
        return switch (row.action()) {
            case "lot.brought" -> looks().did_bring(change(row));
            case "lot.announced" -> looks().did_announce(change(row));
            case "lot.announced_anew" -> looks().did_announce_anew(change(row));
            case "lot.accepted" -> looks().did_want();
            case "lot.declined" -> looks().did_decline();
            case Lots.MISSED -> looks().did_miss();
            case "lot.taken_back" -> looks().did_take_back();
            case "lot.recounted" -> looks().did_count(change(row));
            case "lot.ascribed" ->
                looks().did_ascribe(
                                member(row.data().getOrDefault("before", "")),
                                member(row.data().getOrDefault("after", "")));
            case "lot.passed" -> looks().did_pass(row.data().getOrDefault("bad", "0"));
            case "lot.failed" -> looks().did_fail(row.data().getOrDefault("bad", "0"));
            case "lot.sorted" -> looks().did_sort(row.data().getOrDefault("rest", ""));
            case "lot.trusted" -> looks().did_trust();
            case "lot.distrusted" -> looks().did_distrust();
            case "lot.withdrawn" -> looks().did_withdraw(rest(row));
            case "lot.taken_home" -> looks().did_take_home(rest(row));
            case "lot.recalled" -> looks().did_recall(reason(row.data().getOrDefault("reason", "")));
            case "lot.pictured" -> looks().did_picture();
            case "lot.certified" -> looks().did_certify(row.data().getOrDefault("certificate", ""));
            default -> row.action();
        };
    }

    private static String rest(History row) {
        return NOUGHTS.matcher(row.data().getOrDefault("rest", "")).replaceAll("$1");
    }

    /** @param key our own; empty for nobody */
    private String member(String key) {
        return key.isEmpty()
                ? text().nobody()
                : Optional.ofNullable(Member.<Member>findById(Long.valueOf(key)))
                        .map(Member::name)
                        .filter(name -> !name.isBlank())
                        .orElse(text().nobody());
    }

    private String reason(String said) {
        return said.equals(Recalling.FAILED_INSPECTION) ? looks().bad_sample() : said;
    }

    public String orders(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(figures.chinese() ? "、" : ", "));
    }

    /** What people of the team call each other. */
    public String person(String actor) {
        return actor.equals("inspection") ? looks().inspection() : Colleagues.called(actor, figures.chinese());
    }
}
