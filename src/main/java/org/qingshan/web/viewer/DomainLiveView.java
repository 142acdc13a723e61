package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Decimals;
import org.qingshan.web.photo.PhotoName;

/** What is on sale, read from the trade itself. */
@ApplicationScoped
class DomainLiveView implements LiveView {
    private final Lanes lanes;
    private final DatabaseClock clock;

    DomainLiveView(Lanes lanes, DatabaseClock clock) {
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public Optional<Live> of(String shop, String language) {
        return lanes.read(shop, () -> Shop.byKey(shop).map(found -> live(found, language, clock.now())));
    }

    private static Live live(Shop shop, String language, Instant now) {
        var stream = Stream.shown();
        if (stream.isEmpty()) {
            return new Live("", "NONE", shop.currency(), null, null, List.of());
        }
        var shown = stream.get();
        var pinned = shown.pinned();
        var items = LineupItem.of(shown).stream()
                .map(item -> item(item, pinned, language))
                .toList();
        var card = items.stream()
                .filter(Item::pinned)
                .findFirst()
                .filter(item -> shown.isLive())
                .orElse(null);
        return new Live(
                shown.title(),
                shown.status().name(),
                shop.currency(),
                card,
                shown.isLive() ? null : next(language, now),
                items);
    }

    /** In the village's time, for that is where people look up. */
    private static @Nullable String next(String language, Instant now) {
        var zh = !PageLanguage.isEnglish(language);
        return Stream.planned()
                .flatMap(Stream::plannedFor)
                .filter(time -> time.isAfter(now))
                .map(time -> DateTimeFormatter.ofPattern(
                                zh ? "M月d日 EEE HH:mm" : "EEE d MMM HH:mm", zh ? Locale.CHINA : Locale.UK)
                        .format(time.atZone(Shop.VILLAGE)))
                .map(when -> PageLanguage.inScript(language, when))
                .orElse(null);
    }

    private static Item item(LineupItem item, @Nullable LineupItem pinned, String language) {
        var zh = !PageLanguage.isEnglish(language);
        var product = item.product();
        var limit = item.limitPerBuyer();
        var isPinned = pinned != null && Objects.equals(pinned.id(), item.id());
        return new Item(
                item.slot(),
                PageLanguage.inScript(language, product.name(zh)),
                zh
                        ? PageLanguage.inScript(language, product.unit().zh())
                        : product.unit().en(),
                PageLanguage.inScript(language, product.pack(zh)),
                item.price(),
                Decimals.plain(item.offered()),
                Decimals.plain(item.left()),
                item.isOpen(),
                isPinned,
                limit == null ? null : Decimals.plain(limit),
                item.flashUntil() == null ? null : item.usualPrice(),
                item.flashUntil(),
                PhotoName.small(product.photo()),
                PhotoName.whole(product.photo()),
                isPinned ? CertificateWriting.onCard(Lots.promised(product), language) : null);
    }
}
