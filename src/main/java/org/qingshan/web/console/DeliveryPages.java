package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;

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
                Visiting.Visit visit,
                OwnerForm.Notice notice,
                Figures write,
                List<OutboxMessage> lost,
                List<InboxEntry> parked);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;

    DeliveryPages(SecurityIdentity identity, PageShowing showing, Lanes lanes) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
    }

    @GET
    public Response delivery(@BeanParam PageRequest asked) {
        return showing.page(
                asked,
                visit -> Templates.delivery(
                        visit,
                        asked.notice(),
                        visit.figures(),
                        OutboxMessage.undelivered(MOST),
                        InboxEntry.parked(MOST)));
    }

    /** Queues the message anew. What has arrived meanwhile, or is on its way, is left as it is. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sendAgain(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> {
            OutboxMessage.byId(OwnerForm.key(id))
                    .filter(OutboxMessage::sendAgain)
                    .ifPresent(message ->
                            History.write(caller.actor(), "message.resent", "outbox " + message.id(), Map.of()));
            return true;
        });
        return OwnerForm.backTo("/console/shop/delivery");
    }
}
