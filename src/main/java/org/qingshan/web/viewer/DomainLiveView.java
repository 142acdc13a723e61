package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.Decimals;
import org.qingshan.web.photo.PhotoName;

/** What is on sale, read from the trade itself. */
@ApplicationScoped
class DomainLiveView implements LiveView {
    private final Lanes lanes;

    DomainLiveView(Lanes lanes) {
        this.lanes = lanes;
    }

    @Override
    public Optional<Live> of(String shop, String language) {
        var zh = !language.equals(PageLanguage.ENGLISH);
        return lanes.read(shop, () -> Shop.byKey(shop).map(found -> live(found, zh)));
    }

    private static Live live(Shop shop, boolean zh) {
        var stream = Stream.live().or(Stream::planned).or(Stream::last);
        if (stream.isEmpty()) {
            return new Live("", "NONE", shop.currency(), null, List.of());
        }
        var shown = stream.get();
        var pinned = shown.pinned();
        var items = LineupItem.of(shown).stream()
                .map(item -> item(item, pinned, zh))
                .toList();
        var card = items.stream()
                .filter(Item::pinned)
                .findFirst()
                .filter(item -> shown.isLive())
                .orElse(null);
        return new Live(shown.title(), shown.status().name(), shop.currency(), card, items);
    }

    private static Item item(LineupItem item, @Nullable LineupItem pinned, boolean zh) {
        var product = item.product();
        return new Item(
                item.slot(),
                product.name(zh),
                zh ? product.unit().zh() : product.unit().en(),
                product.pack(zh),
                item.price(),
                Decimals.plain(item.offered()),
                Decimals.plain(item.left()),
                item.isOpen(),
                pinned != null && Objects.equals(pinned.id(), item.id()),
                item.flashUntil() == null ? null : item.usualPrice(),
                item.flashUntil(),
                PhotoName.small(product.photo()),
                PhotoName.whole(product.photo()));
    }
}
