package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.History;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.SendingAgain;
import org.qingshan.outbox.SendingAgain.Outcome;
import org.qingshan.outbox.Undelivered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** What did not reach people, and what people said that the shop could not handle. The one page that reads both boxes. */
@Blocking
@Path("/console/shop/delivery")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class DeliveryPages {
    /** More than anybody reads; whoever has more has another trouble than single messages. */
    private static final int MOST = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance delivery(
                Visiting.Visit visit, Notice notice, Figures write, List<OutboxMessage> lost, List<InboxEntry> parked);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;

    private final SendingAgain sending;

    DeliveryPages(SecurityIdentity identity, PageShowing showing, Lanes lanes, SendingAgain sending) {
        this.sending = sending;
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
    }

    @GET
    public Response delivery(@BeanParam PageRequest asked) {
        return delivery(asked, asked.notice());
    }

    private Response delivery(PageRequest asked, Notice notice) {
        return showing.page(
                asked,
                visit -> Templates.delivery(
                        visit, notice, visit.figures(), Undelivered.newest(MOST), InboxEntry.parked(MOST)));
    }

    /** Queues the message anew in the words of now; a card of a stream that is over is given up. What has arrived meanwhile, or is on its way, is left as it is. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        return showing.unlessRefused(
                asked,
                () -> lanes.run(caller.shop(), () -> send(caller, OwnerForm.key(id))) == Outcome.OUTDATED
                        ? delivery(asked, Notice.refused(words(asked).outdated()))
                        : OwnerForm.backTo("/console/shop/delivery"),
                notice -> delivery(asked, notice));
    }

    private static ShopText words(PageRequest asked) {
        return MessageBundles.get(ShopText.class, Localized.Literal.of(asked.language()));
    }

    private Outcome send(Caller caller, long id) {
        var outcome = OutboxMessage.byId(id).map(sending::send).orElseThrow(ShopKeeping.NotThere::new);
        if (outcome == Outcome.SENT) {
            History.write(caller.actor(), "message.resent", "outbox " + id, Map.of());
        }
        return outcome;
    }
}
