package org.qingshan.web.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.statement.LedgerUpdating;
import org.qingshan.domain.statement.PayingOut;
import org.qingshan.domain.statement.Payout;
import org.qingshan.domain.statement.StatementClosing;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.Caller;

/** Does what is asked for at the growers' desk, each in the lane of the shop, by the verbs that the chat uses. */
@ApplicationScoped
class GrowerDesk {
    /** No grower of the shop's has this key. */
    static final class Nobody extends NotFoundException {
        private static final long serialVersionUID = 1L;
    }

    private final SecurityIdentity identity;
    private final Lanes lanes;
    private final StatementClosing closing;
    private final PayingOut paying;
    private final LedgerUpdating ledger;

    GrowerDesk(
            SecurityIdentity identity, Lanes lanes, StatementClosing closing, PayingOut paying, LedgerUpdating ledger) {
        this.identity = identity;
        this.lanes = lanes;
        this.closing = closing;
        this.paying = paying;
        this.ledger = ledger;
    }

    static Optional<Member> grower(long id) {
        return Optional.ofNullable(Member.<Member>findById(id)).filter(member -> member.role() == Role.GROWER);
    }

    String notUnderstood(String language) {
        return MessageBundles.get(DeskText.class, Localized.Literal.of(language))
                .not_understood();
    }

    /** Closes the accounts of that stream, whatever else is live; of none that is known, of what is live. Refuses one that is not over. */
    void settle(long stream) {
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> {
            closing.close(Stream.aired(stream).or(Stream::live).orElseThrow(ShopKeeping.NotThere::new), caller.actor());
            return true;
        });
    }

    void pay(long grower, Payout.Wanted wanted) {
        asTeam(grower, (member, actor) -> paying.pay(member, wanted, actor));
    }

    void book(long grower, long amount, String note, String requestKey) {
        asTeam(grower, (member, actor) -> ledger.book(member, amount, note, requestKey, actor));
    }

    private void asTeam(long grower, BiConsumer<Member, String> work) {
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> {
            work.accept(grower(grower).orElseThrow(Nobody::new), caller.actor());
            return true;
        });
    }
}
