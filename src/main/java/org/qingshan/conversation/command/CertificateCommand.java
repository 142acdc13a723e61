package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.CertificateLinks;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Says what is promised of goods: of what is on the card, of a slot, or of what somebody has ordered, for just the lots that it is of. */
@ApplicationScoped
class CertificateCommand implements Command {
    private static final Pattern ASKED =
            Pattern.compile("合格证|产地证|承诺达标|\\bcertificates?\\b(?! number)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\dA-Za-z])\\d{4,9}(?!\\d)");
    private static final Pattern SLOT = Pattern.compile("(?<![A-Za-z])[A-Za-z]\\d{1,2}(?!\\d)");
    private static final int LONGEST = 30;

    private final Certifying certifying;
    private final CertificateLinks links;

    CertificateCommand(Certifying certifying, CertificateLinks links) {
        this.certifying = certifying;
        this.links = links;
    }

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public List<String> words() {
        return List.of("合格证");
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var said = turn.said();
        return said.length() <= LONGEST && ASKED.matcher(said).find() ? Optional.of(said) : Optional.empty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().certificate();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var number = NUMBER.matcher(arguments);
        var slot = SLOT.matcher(arguments);
        if (number.find()) {
            say(turn, ordered(own(turn, number.group())));
        } else if (slot.find()) {
            say(turn, onSale(Slots.named(turn, slot.group()).get(0).item().product()));
        } else {
            say(turn, shown(turn));
        }
    }

    private static CustomerOrder own(Turn turn, String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .filter(order -> order.buyerId() == turn.buyer().id() || turn.may(Role.PACKER))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }

    /** Of the goods on the card; where nothing is shown, of the buyer's parcel. */
    private static Map<Product, Set<Lot>> shown(Turn turn) {
        var card = turn.card()
                .or(() -> turn.sale().stream().flatMap(stream -> Optional.ofNullable(stream.pinned())))
                .map(LineupItem::product);
        return card.map(CertificateCommand::onSale)
                .orElseGet(() -> turn.sale()
                        .parcelOf(turn.buyer().id())
                        .map(CertificateCommand::ordered)
                        .orElse(Map.of()));
    }

    private static Map<Product, Set<Lot>> onSale(Product product) {
        var lots = Lots.forSale(List.of(product));
        var left = lots.stream().filter(lot -> lot.left().signum() > 0).toList();
        return lots.isEmpty() ? Map.of() : Map.of(product, new LinkedHashSet<>(left.isEmpty() ? lots : left));
    }

    private static Map<Product, Set<Lot>> ordered(CustomerOrder order) {
        Map<Product, Set<Lot>> all = new LinkedHashMap<>();
        order.taken()
                .flatMap(line -> line.takenFrom().stream())
                .filter(Lot::isForSale)
                .forEach(lot -> all.computeIfAbsent(lot.product(), none -> new LinkedHashSet<>())
                        .add(lot));
        return all;
    }

    private void say(Turn turn, Map<Product, Set<Lot>> goods) {
        var certificates = goods.values().stream()
                .filter(lots -> lots.stream().anyMatch(lot -> lot.good().signum() > 0))
                .map(lots -> certify(turn, lots))
                .toList();
        var text = turn.words().lot();
        if (certificates.isEmpty()) {
            turn.say(text.noCertificate());
            return;
        }
        certificates.forEach(one -> turn.say(
                told(turn, one) + "\n" + links.to(turn.shop().key(), one),
                new Button(
                        text.certificateButton(turn.words().name(one.product())),
                        links.to(turn.shop().key(), one))));
    }

    /** The promise is that of whoever let the goods pass, not of who asks for it. */
    private Certificate certify(Turn turn, Collection<Lot> lots) {
        var by = lots.stream()
                .flatMap(lot -> lot.vouchedBy().stream())
                .findFirst()
                .orElse("inspection");
        return certifying.certify(turn.shop(), lots, by, turn.sale().now());
    }

    private static String told(Turn turn, Certificate one) {
        var words = turn.words();
        var comma = words.chat().listComma() + words.gap();
        var shop = turn.shop().name(words.isChinese());
        var origin = one.origin().isEmpty() ? shop : one.origin();
        var producers = one.producers().isEmpty() ? shop : String.join(comma, one.producers());
        return words.lot()
                .promised(
                        words.name(one.product()),
                        origin,
                        producers,
                        one.basis() == Certificate.Basis.INSPECTED
                                ? words.lot().promisedInspected()
                                : words.lot().promisedByWord());
    }
}
