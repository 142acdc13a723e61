package org.qingshan.conversation.host;

import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.HostMeans;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.Button;

/** Tells a host's stock from his purchases, the team's work from theirs, and a host's announcements from what nobody can place. */
@Singleton
class MeantByHost implements HostMeans {
    private final Packing packing;

    MeantByHost(Packing packing) {
        this.packing = packing;
    }

    @Override
    public boolean isOfStock(Turn turn, ClaimReading reading) {
        if (WorkOrOwn.isAsked(turn, reading, packing)) {
            return true;
        }
        if (!HostsPurchase.isPlain(turn, reading) && ShownOrBought.isAsked(turn, reading)) {
            return true;
        }
        var isText = turn.message().kind() == Kind.TEXT;
        var more = isText ? StockOrOwn.of(turn, reading) : List.<MoreOnSale>of();
        more.forEach(found -> found.ask(turn));
        return !more.isEmpty() || isText && ShownOrBought.isAsked(turn, reading);
    }

    @Override
    public Button[] orTold(Turn turn, Button... buttons) {
        return AnnouncingWords.orTold(turn, buttons);
    }
}
