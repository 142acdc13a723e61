package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Company;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.parcel.Boxes;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.paper.BoxPaper;
import org.qingshan.web.paper.BoxPaper.Promised;
import org.qingshan.web.paper.ListPaper;

/** Writes what is printed for the packing table, in the language of whoever prints it. */
final class Papers {
    private static final int GRAMS = 3;

    private final Shop shop;
    private final Figures write;
    private final PackText text;

    Papers(Visiting.Visit visit) {
        this.shop = visit.shop();
        this.write = visit.figures();
        this.text = MessageBundles.get(PackText.class, Localized.Literal.of(visit.language()));
    }

    /** Labels of a whole stream take seconds to draw: what stands on them is read at once, and drawn when it is asked for, without the shop's lane. */
    Supplier<byte[]> labels(List<FilledBox> boxes) {
        var all = boxes.stream().map(box -> paper(box, Promised.NOTHING)).toList();
        return () -> BoxPaper.labels(all, words());
    }

    /**
     * In the same way.
     *
     * @param promised what is certified, by the key of the box
     * @param logo the shop's; null for none
     */
    Supplier<byte[]> slips(List<FilledBox> boxes, Map<String, Promised> promised, byte @Nullable [] logo) {
        var all = boxes.stream()
                .map(box -> paper(box, promised.getOrDefault(box.key(), Promised.NOTHING)))
                .toList();
        var masthead = new BoxPaper.Masthead(logo, shop.look().colour());
        return () -> BoxPaper.slips(all, words(), masthead);
    }

    private BoxPaper.Words words() {
        return new BoxPaper.Words(text.slip_title(), text.more_goods(), text.missing() + (write.chinese() ? "" : " "));
    }

    private BoxPaper.Box paper(FilledBox box, Promised promised) {
        var number = String.valueOf(box.order().number());
        return new BoxPaper.Box(
                shop.name(write.chinese()),
                box.key(),
                number,
                box.boxes() == 1 ? "" : box.place(),
                box.to().recipient(),
                box.to().maskedPhone(),
                box.to().line(),
                box.content().portions().stream().map(this::goods).toList(),
                box.grams() == 0 ? "" : text.about(kilograms(box.grams())),
                box.toCollect() == 0 ? "" : text.collect(write.money(box.toCollect())),
                notes(box, promised),
                promised);
    }

    /** Whoever has no certificate in the box is told what it would name. */
    private List<String> notes(FilledBox box, Promised certified) {
        var company = box.order().company();
        return Stream.of(
                        company.wished().isEmpty() ? "" : text.wished(company.wished()),
                        company.isShared() ? text.shared(written(company)) : "",
                        text.fresh(),
                        certified.equals(Promised.NOTHING) ? promised(box) : "")
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** What is promised of the goods, lot by lot; all of it stands behind the certificate's address, which the chat tells. */
    private String promised(FilledBox box) {
        Map<Product, Set<Integer>> lots = new LinkedHashMap<>();
        box.content().portions().stream()
                .flatMap(portion -> portion.byLot().keySet().stream())
                .filter(Lot::isForSale)
                .forEach(lot -> lots.computeIfAbsent(lot.product(), none -> new TreeSet<>())
                        .add(lot.number()));
        var comma = write.chinese() ? "、" : ", ";
        var named = lots.entrySet().stream()
                .map(one -> text.lots(
                        one.getKey().name(write.chinese()),
                        one.getValue().stream().map(String::valueOf).collect(Collectors.joining(comma))))
                .collect(Collectors.joining(comma));
        return named.isEmpty()
                ? ""
                : text.promised(named, box.order().company().first().number());
    }

    /** "1001 + 1015". */
    static String written(Company company) {
        return company.numbers().stream().map(String::valueOf).collect(Collectors.joining(" + "));
    }

    /** "A1 黄桃 2 箱（11月24日采摘）": of the oldest lot that any of it is of. */
    private String goods(Boxes.Portion portion) {
        var item = portion.line().item();
        var name = item.slot() + " " + item.product().name(write.chinese());
        var quantity = write.quantity(portion.quantity(), item.product().unit());
        var lot = portion.byLot().keySet().stream().min(Comparator.comparing(Lots::day));
        return lot.map(from -> from.intake().harvestedOn() == null
                        ? text.brought(name, quantity, write.day(Lots.day(from)))
                        : text.picked(name, quantity, write.day(Lots.day(from))))
                .orElse(name + " " + quantity);
    }

    static String kilograms(long grams) {
        return BigDecimal.valueOf(grams, GRAMS).stripTrailingZeros().toPlainString();
    }

    /** What is to be fetched for these orders: of each product, and of it from each grower. */
    byte[] picks(List<CustomerOrder> orders, Instant now) {
        Map<Product, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
        orders.stream()
                .flatMap(order -> order.company().sold())
                .sorted(Comparator.comparing(line -> line.item().slot()))
                .forEach(line -> sums.computeIfAbsent(line.item().product(), none -> new LinkedHashMap<>())
                        .merge(grower(line), line.quantity(), BigDecimal::add));
        List<ListPaper.Row> rows = new ArrayList<>();
        sums.forEach((product, growers) -> {
            var all = growers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(row(false, product.name(write.chinese()), product, all));
            growers.forEach((grower, quantity) -> rows.add(row(true, grower, product, quantity)));
        });
        return ListPaper.pdf(
                text.pick_title(shop.name(write.chinese())),
                text.pick_subtitle(orders.size(), write.moment(now)),
                new ListPaper.Row(true, text.pick_goods(), text.pick_quantity(), text.pick_weight()),
                rows);
    }

    private String grower(OrderLine line) {
        return line.takenFrom()
                .flatMap(lot -> Optional.ofNullable(lot.grower()))
                .map(Member::name)
                .filter(name -> !name.isBlank())
                .orElse(text.pick_nobody());
    }

    private ListPaper.Row row(boolean part, String name, Product product, BigDecimal quantity) {
        var grams = Boxes.grams(product, quantity);
        return new ListPaper.Row(
                part,
                name,
                write.quantity(quantity, product.unit()),
                grams == 0 ? "" : text.kilograms(kilograms(grams)));
    }
}
