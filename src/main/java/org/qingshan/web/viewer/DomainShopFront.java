package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.qingshan.domain.order.Rating;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.photo.PhotoName;

/** The shops of this install, as a stranger at the door sees them. */
@ApplicationScoped
class DomainShopFront implements ShopFront {
    /** A page full; who runs more shops sends people their own links. */
    private static final int SHOWN = 50;

    private static final String HOST_CODE = "demo-host";
    private static final String GROWER_CODE = "demo-grower-zhang";

    private final Lanes lanes;
    private final boolean demo;

    DomainShopFront(Lanes lanes, @ConfigProperty(name = "qingshan.demo", defaultValue = "false") boolean demo) {
        this.lanes = lanes;
        this.demo = demo;
    }

    @Override
    public List<Front> all() {
        return lanes.acrossShops(Shop::all).stream()
                .limit(SHOWN)
                .map(this::front)
                .toList();
    }

    @Override
    public Optional<Front> of(String shop) {
        return lanes.acrossShops(() -> Shop.byKey(shop)).map(this::front);
    }

    private Front front(Shop shop) {
        return lanes.read(shop.key(), () -> {
            var open = demo && shop.demo();
            return new Front(
                    shop.key(),
                    shop.name(true),
                    shop.name(false),
                    open,
                    Stream.live().map(Stream::title).orElse(null),
                    Rating.seenByAll().map(DomainShopFront::written).orElse(null),
                    shop.look().colour(),
                    PhotoName.small(shop.look().logo()),
                    shop.look().logo(),
                    open ? known(HOST_CODE) : null,
                    open ? known(GROWER_CODE) : null);
        });
    }

    private static String written(Rating.Summary rating) {
        return "★ %.1f · %d".formatted(rating.average(), rating.count());
    }

    /** The code, where it is one that everybody knows: where others can come in the demo's codes are random. */
    private static @org.jspecify.annotations.Nullable String known(String code) {
        return Invite.withHash(Secrets.hash(code)).map(invite -> code).orElse(null);
    }
}
