package org.qingshan.conversation.turn;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.conversation.claim.Presented;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Shown;
import org.qingshan.inbox.PlaceNews.Copied;
import org.qingshan.outbox.OutboxMessage;

/** What a batch of messages is decided on: the chats, the people, their roles and the sale. Loaded at once, then only read. */
public final class Round {
    private final LiveSale sale;
    private final Map<Long, List<Member>> members;
    private final PointedAt pointed;
    private final Map<String, OutboxMessage> texts;
    private final Meanings meanings;
    private final HostsHeard hosts;
    private final EarlierMessages earlier;
    private final Duration oldestClaim;
    private @Nullable Sentence askedLast;
    private Meanings.@Nullable OnSale onSale;
    private int onSaleOf;
    private @Nullable List<Faq> faqs;
    private @Nullable Map<Long, List<Lot>> lots;

    public Round(
            LiveSale sale,
            List<Membership> memberships,
            PointedAt pointed,
            Map<String, OutboxMessage> texts,
            Meanings meanings,
            EarlierMessages earlier,
            Duration oldestClaim) {
        this.oldestClaim = oldestClaim;
        this.earlier = earlier;
        this.hosts = new HostsHeard(pointed);
        this.meanings = meanings;
        this.texts = texts;
        this.sale = sale;
        this.pointed = pointed;
        this.members = new HashMap<>(memberships.stream()
                .collect(Collectors.groupingBy(
                        Membership::buyerId,
                        Collectors.mapping(Membership::member, Collectors.toCollection(ArrayList::new)))));
    }

    public LiveSale sale() {
        return sale;
    }

    /** What was said longer ago is asked before it orders anything. */
    public Duration oldestClaim() {
        return oldestClaim;
    }

    List<Member> membersOf(long buyer) {
        return members.computeIfAbsent(buyer, none -> new ArrayList<>());
    }

    /** The item whose card a platform knows by this name in this chat. */
    public Optional<LineupItem> cardItem(String address, @Nullable String ref) {
        return onSale(pointed.item(address, ref));
    }

    private Optional<LineupItem> onSale(@Nullable Long item) {
        return item == null
                ? Optional.empty()
                : sale.lineup().stream().filter(one -> one.id().equals(item)).findFirst();
    }

    /** What somebody has claimed in these words, which are versions of one message, as far as it is on sale. */
    public List<LineupItem> claimedBy(List<InboxEntry> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var items = pointed.claimedBy(versions);
        return items.isEmpty()
                ? InboxEntry.newestOf(versions).flatMap(this::named).stream().toList()
                : onSale(items);
    }

    public List<LineupItem> onSale(Set<Long> items) {
        return sale.lineup().stream().filter(one -> items.contains(one.id())).toList();
    }

    /** What got nothing has left its words alone; as far as they would be a claim now, of what is on sale now. */
    private Optional<LineupItem> named(InboxEntry said) {
        var words = said.words();
        if (words == null
                || !isOfThisStream(said.decidedAt())
                || sentence(words).wantsRemedy()) {
            return Optional.empty();
        }
        var reading = reading(words, Optional.empty());
        var slots = reading.claims().stream()
                .filter(claim -> reading.sure())
                .filter(claim -> claim.action() == Claim.Action.ADD || claim.action() == Claim.Action.REPLACE)
                .map(Claim::slot)
                .distinct()
                .toList();
        var slot = slots.isEmpty()
                ? presented(words).filter(one -> hosts.isAmong(said))
                : Optional.of(slots.get(0)).filter(one -> slots.size() == 1);
        return slot.flatMap(sale::slot);
    }

    public boolean isOfThisStream(Instant said) {
        return sale.stream()
                .flatMap(Stream::startedAt)
                .filter(start -> !said.isBefore(start))
                .isPresent();
    }

    /** What the host shows in words is as good as its card. */
    private Optional<String> presented(String words) {
        return QuestionReader.wantsAnAnswer(words) ? Optional.empty() : meanings.presented(words, onSale());
    }

    /** The item that the place itself has shown in these words. */
    public Optional<LineupItem> shown(@Nullable Shown words) {
        return words == null || !isOfThisStream(words.at())
                ? Optional.empty()
                : presented(words.text()).flatMap(sale::slot);
    }

    /** Whether the words show something with its price, to whoever reads along. */
    public boolean isAnnounced(String words) {
        return presented(words).isPresent()
                && Presented.withPrice(words, lineup(Optional.empty()), this::price)
                        .isPresent();
    }

    private BigDecimal price(String slot) {
        var digits = Currency.getInstance(sale.shop().currency()).getDefaultFractionDigits();
        return sale.slot(slot)
                .map(item -> BigDecimal.valueOf(item.price(), digits))
                .orElse(BigDecimal.ZERO);
    }

    /** By what messages people have taken what they have. */
    public EarlierMessages earlier() {
        return earlier;
    }

    /** What the messages of this batch point at. */
    public PointedAt pointed() {
        return pointed;
    }

    /** What is posted in a channel is shown in this group too, from now on. */
    public void copied(String group, Copied copied) {
        pointed.copied(group, copied);
    }

    /** The text below which the button was tapped, in somebody's own chat on a platform. */
    public Optional<OutboxMessage> tapped(IncomingMessage message) {
        return message.kind() == IncomingMessage.Kind.TAP
                ? Optional.ofNullable(texts.get(
                        message.origin().chat() + " " + message.details().answersRef()))
                : Optional.empty();
    }

    /** What the words claim of what is on sale; without a name of that item, and of nothing where there is none. */
    public ClaimReading reading(String words, Optional<LineupItem> card) {
        var slot = card.map(LineupItem::slot).orElse(null);
        return meanings.claim(words, slot, onSale());
    }

    /** What somebody who says this wants of the shop once he has ordered. */
    Optional<Concern> concern(String words) {
        return sentence(words).concern();
    }

    /** The words by themselves. */
    Sentence sentence(String words) {
        var known = askedLast;
        if (known == null || !known.words().equals(words)) {
            known = meanings.sentence(words);
            askedLast = known;
        }
        return known;
    }

    /** The words as the readers fold them, found out once for all who ask. */
    public String plain(String words) {
        return sentence(words).plain();
    }

    /** The lineup as the claim reader wants it, with the item that a text without a name means; where there is none it means nothing. */
    public Lineup lineup(Optional<LineupItem> card) {
        return onSale().lineup().answering(card.map(LineupItem::slot).orElse(null));
    }

    /** The slots of what is on sale that the words name. */
    public List<String> named(String words) {
        return meanings.named(words, onSale());
    }

    private Meanings.OnSale onSale() {
        // What comes back of an earlier stream may join while the round goes on.
        if (onSale == null || onSaleOf != sale.lineup().size()) {
            lineupChanged();
            onSaleOf = sale.lineup().size();
            onSale = meanings.onSale(offers());
        }
        return onSale;
    }

    /** What the team works on; may ask the database. */
    public List<LineupItem> shelf() {
        return sale.shelf();
    }

    /** These items, by whatever name. */
    public Lineup namesOf(List<LineupItem> items) {
        return items.equals(sale.lineup())
                ? lineup(Optional.empty())
                : Lineup.of(items.stream().map(Round::offer).toList(), null);
    }

    /** What is claimed of these items; where there is but one, it need not be named. */
    public ClaimReading readingOf(String words, List<LineupItem> items) {
        var card = items.size() == 1 ? items.get(0).slot() : null;
        return ClaimReader.read(
                words, Lineup.of(items.stream().map(Round::offer).toList(), card));
    }

    /** What is on sale, as a viewer may name it. */
    public List<Offer> offers() {
        return sale.lineup().stream().map(Round::offer).toList();
    }

    /** Forgets what was derived from the lineup; to be called by whoever changes which items are on it. */
    public void lineupChanged() {
        onSale = null;
        lots = null;
    }

    /** What the host has answered once and for all; loaded when first asked for. Whoever adds or removes one does it here too. */
    public List<Faq> faqs() {
        if (faqs == null) {
            faqs = new ArrayList<>(Faq.all());
        }
        return faqs;
    }

    /** Every lot that an item is sold out of, oldest harvest first; those of the whole lineup are loaded when the first is asked for. */
    public List<Lot> lotsOf(LineupItem item) {
        if (lots == null) {
            var products = sale.lineup().stream().map(LineupItem::product).toList();
            lots = Lots.of(products).stream()
                    .filter(Lot::isForSale)
                    .collect(Collectors.groupingBy(lot -> lot.product().id()));
        }
        return lots.getOrDefault(item.product().id(), List.of());
    }

    private static Offer offer(LineupItem item) {
        Product product = item.product();
        return new Offer(
                item.slot(),
                product.name(true),
                product.name(false),
                product.aliases(),
                product.unit(),
                product.step(),
                product.pack(true));
    }
}
