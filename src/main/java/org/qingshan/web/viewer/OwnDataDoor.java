package org.qingshan.web.viewer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.BuyerForgotten;
import org.qingshan.domain.buyer.KnownBuyers;
import org.qingshan.domain.buyer.OwnDataLinks;
import org.qingshan.domain.shop.Shop;
import org.qingshan.inbox.Origin;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessConfig;
import org.qingshan.web.access.Secret;

/** Gives out links to what a shop knows about a person, and opens them to that person. */
@ApplicationScoped
class OwnDataDoor implements OwnDataLinks {
    private final Lanes lanes;
    private final DatabaseClock clock;
    private final KnownBuyers people;
    private final OwnDataReading reading;
    private final String chats;

    OwnDataDoor(Lanes lanes, DatabaseClock clock, KnownBuyers people, OwnDataReading reading, AccessConfig config) {
        this.lanes = lanes;
        this.clock = clock;
        this.people = people;
        this.reading = reading;
        this.chats = config.publicUrl().toString().replaceAll("/+$", "") + "/chat/";
    }

    @Override
    public String issue(long buyer) {
        var lane = Lane.current();
        var code = Secret.fresh(lane.shop());
        OwnDataLink.sweep(buyer, lane.now());
        new OwnDataLink(code, buyer, lane.now()).persist();
        return chats + lane.shop() + "/mine/" + code.written();
    }

    /**
     * What is known about whose link it is; empty where the code is good for nothing, or another browser than that person's asks.
     *
     * @param visitor who asks, by the cookie of the shop's chat
     */
    Optional<String> open(String shop, String code, Origin visitor, boolean zh) {
        return Secret.read(code)
                .filter(secret -> secret.shop().equals(shop))
                .flatMap(secret -> lanes.read(
                        shop,
                        () -> OwnDataLink.with(secret, clock.now())
                                .map(OwnDataLink::buyerId)
                                .filter(buyer -> isForTheEyesOf(visitor, buyer))
                                .map(buyer -> reading.of(buyer, Shop.byKey(shop).orElseThrow(), zh))));
    }

    /** Who talks in a browser is known by its cookie; whom only another platform knows has nothing to show but the link. */
    private boolean isForTheEyesOf(Origin visitor, long buyer) {
        var asking = people.at(visitor.channel(), visitor.person()).map(Buyer::id);
        return asking.isPresent() ? asking.get() == buyer : !reading.talksIn(visitor.channel(), buyer);
    }

    void on(@Observes BuyerForgotten forgotten) {
        OwnDataLink.sweep(forgotten.buyer(), Lane.current().now());
    }
}
