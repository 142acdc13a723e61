package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Faq;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.CertificateLinks;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.ParcelCertifying;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Says what is promised of goods: of what is on the card, of a slot, of what somebody has ordered, or, for the team, of a lot by its number, for just the lots that it is of. */
@Singleton
class CertificateCommand implements Command {
    private static final Pattern ASKED = Pattern.compile(
            "合格证|产地证|承诺达标|(?:检[测验]|质检)(?:报告|证明|合格)|\\bcertificates?\\b(?! number)|\\b(?:test|lab|inspection|quality) reports?\\b",
            Pattern.CASE_INSENSITIVE);

    /** 打药了吗: the certificate says so where there is one; what the host has said of it himself goes before. */
    private static final Pattern SPRAYED = Pattern.compile(
            "(?:打|喷|用|施|洒|下)(?:没打|没喷)?(?:过|了|的|没|不)*(?:农)?药(?!房|店|膏|材|水|的(?:喷|机|壶|桶))|农药|农残|药残|\\b(?:pesticides?|sprayed|chemicals?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Before it: whatever names no other goods. 蜂蜜打农药吗 is asked of honey, which nobody here sells. */
    private static final Pattern AHEAD = Pattern.compile(
            "(?:[这那]个?|它们?|你们?|您|家里?|村里|地里|自己|的|都|有没有|是不是|会不会|请问|老板娘?|主播|平时|现在|种的?时候?|用|还|会|要|[,，。 ]){0,12}");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\dA-Za-z])\\d{4,9}(?!\\d)");
    private static final Pattern SLOT = Pattern.compile("(?<![A-Za-z])[A-Za-z]\\d{1,2}(?!\\d)");

    /** A lot as the team calls it, and nothing else; orders have longer numbers. */
    private static final Pattern LOT = Pattern.compile(
            "(?:合格证|certificate (?:of|for) )?\\s*(?:lot )?#?(\\d{1,3})\\s*(?:号|号?批)?(?:货)?(?:的)?\\s*(?:合格证|certificate)?[?？]?",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private final Certifying certifying;
    private final ParcelCertifying parcels;
    private final CertificateLinks links;

    CertificateCommand(Certifying certifying, ParcelCertifying parcels, CertificateLinks links) {
        this.certifying = certifying;
        this.parcels = parcels;
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
    public boolean canBe(Sentence said) {
        return said.words().length() <= LONGEST
                && (ASKED.matcher(said.words()).find()
                        || SPRAYED.matcher(said.words()).find());
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return ASKED.matcher(turn.said()).find() || isSprayedAsked(turn) ? Optional.of(turn.said()) : Optional.empty();
    }

    private boolean isSprayedAsked(Turn turn) {
        return turn.isPrivate()
                && isOfShown(turn.said())
                && (QuestionReader.wantsAnAnswer(turn.said()) || turn.said().matches(".*没有?[啊呀?？]*"))
                && turn.round().named(turn.said()).isEmpty()
                && Faq.best(turn.round().faqs(), turn.said(), List.of(), trigger -> true)
                        .isEmpty()
                && !shown(turn).isEmpty();
    }

    private static boolean isOfShown(String said) {
        var sprayed = SPRAYED.matcher(said);
        return sprayed.find()
                && (!Character.isIdeographic(said.charAt(sprayed.start()))
                        || AHEAD.matcher(said.substring(0, sprayed.start())).matches());
    }

    @Override
    public String summary(Wording words) {
        return words.help().certificate();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var number = NUMBER.matcher(arguments);
        var slot = SLOT.matcher(arguments);
        var lot = LOT.matcher(arguments.strip());
        if (lot.matches() && turn.may(Role.SCREENER)) {
            say(turn, List.of(ofLot(turn, LotCommand.numbered(lot.group(1)))));
        } else if (number.find()) {
            say(turn, ordered(turn, own(turn, number.group())));
        } else if (slot.find()) {
            say(turn, inSlot(turn, slot.group()));
        } else {
            say(turn, shown(turn));
        }
    }

    /** Refuses one that may not be sold. */
    private Certificate ofLot(Turn turn, Lot lot) {
        var lots = List.of(lot);
        return certifying.certify(
                turn.shop(), lots, Certifying.voucher(lots), turn.sale().now());
    }

    /** While nothing is on, of what the slot was last: whoever has bought it asks then. */
    private List<Certificate> inSlot(Turn turn, String slot) {
        if (!turn.round().shelf().isEmpty()) {
            return onSale(turn, Slots.named(turn, slot).get(0).item().product());
        }
        return Stream.last()
                .flatMap(last -> Slots.bySlot(LineupItem.of(last), slot))
                .map(LineupItem::product)
                .map(product -> {
                    var now = onSale(turn, product);
                    return now.isEmpty() ? Certificate.ofGoods(product, 1) : now;
                })
                .orElse(List.of());
    }

    private static CustomerOrder own(Turn turn, String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .filter(order -> order.buyerId() == turn.buyer().id() || turn.may(Role.PACKER))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number)));
    }

    /** Of the goods on the card; where nothing is shown, of the buyer's parcel. */
    private List<Certificate> shown(Turn turn) {
        var card = MeantCard.of(turn)
                .or(() -> turn.sale().stream().flatMap(stream -> Optional.ofNullable(stream.pinned())))
                .map(LineupItem::product);
        return card.map(product -> onSale(turn, product))
                .orElseGet(() -> turn.sale()
                        .parcelOf(turn.buyer().id())
                        .map(order -> ordered(turn, order))
                        .orElse(List.of()));
    }

    private List<Certificate> onSale(Turn turn, Product product) {
        var lots = Lots.forSale(List.of(product)).stream()
                .filter(lot -> lot.good().signum() > 0)
                .toList();
        var left = lots.stream().filter(lot -> lot.left().signum() > 0).toList();
        var meant = left.isEmpty() ? lots : left;
        return meant.isEmpty()
                ? List.of()
                : List.of(certifying.certify(
                        turn.shop(),
                        meant,
                        Certifying.voucher(meant),
                        turn.sale().now()));
    }

    /** Of just what is in the parcel; of what is only held, of the goods that it would be of. */
    private List<Certificate> ordered(Turn turn, CustomerOrder order) {
        var own =
                parcels.certify(turn.shop(), List.of(order), turn.sale().now()).getOrDefault(order.number(), List.of());
        return own.isEmpty()
                ? order.taken()
                        .map(line -> line.item().product())
                        .distinct()
                        .flatMap(product -> onSale(turn, product).stream())
                        .toList()
                : own.stream()
                        .sorted(Comparator.comparing(one -> one.box().orElse(0)))
                        .toList();
    }

    private void say(Turn turn, List<Certificate> certificates) {
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

    private static String told(Turn turn, Certificate one) {
        var words = turn.words();
        var comma = words.chat().listComma() + words.gap();
        var shop = words.name(turn.shop());
        var origin = one.origin().isEmpty() ? shop : one.origin();
        var producers = one.producers().isEmpty() ? shop : String.join(comma, one.producers());
        var box = one.box().map(number -> words.parcel().promisedOfBox(number)).orElse("");
        return box
                + words.lot()
                        .promised(
                                words.name(one.product()),
                                origin,
                                producers,
                                one.basis() == Certificate.Basis.INSPECTED
                                        ? words.lot().promisedInspected()
                                        : words.lot().promisedByWord());
    }
}
