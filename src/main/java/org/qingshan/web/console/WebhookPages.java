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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.hook.HookLog;
import org.qingshan.web.hook.Hooks;
import org.qingshan.web.hook.Webhook;

/** Where the shop's own systems are told of what happens, for its owners. */
@Blocking
@Path("/console/shop/webhooks")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {
    private static final String HERE = "/console/shop/webhooks";
    /** A screen or three; what is older is of no use when something is wrong now. */
    private static final int SHOWN = 50;

    /** One more than an address may have, as the field on the page: what is longer is refused, for half of it is another one. */
    private static final int LONGEST = 501;

    /** What an owner sends by himself. */
    private enum Sent {
        TEST,
        AGAIN;

        /** How an address says that it was sent. */
        String mark() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Sent> of(@Nullable String mark) {
            return Arrays.stream(values())
                    .filter(one -> one.mark().equals(mark))
                    .findFirst();
        }

        String said(HookText words) {
            return this == TEST ? words.tested() : words.told_again();
        }
    }

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance webhooks(
                Visiting.Visit visit,
                Notice notice,
                Figures write,
                List<HookLog.Standing> hooks,
                List<HookLog.Told> told,
                String typed);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final Hooks hooks;
    private final HookLog log;

    WebhookPages(SecurityIdentity identity, PageShowing showing, Lanes lanes, Hooks hooks, HookLog log) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.hooks = hooks;
        this.log = log;
    }

    @GET
    public Response webhooks(@BeanParam PageRequest asked) {
        var notice = Sent.of(asked.done)
                .map(sent -> new Notice(sent.said(words(asked)), false, ""))
                .orElseGet(asked::notice);
        return webhooks(asked, notice, "");
    }

    /** @param typed what could not be kept */
    private Response webhooks(PageRequest asked, Notice notice, String typed) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.webhooks(
                        visit,
                        notice,
                        visit.figures(),
                        log.standings(visit.shop().key(), Webhook.all()),
                        log.told(visit.shop().key(), SHOWN),
                        typed));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String url,
            @RestForm List<String> topic) {
        OwnerForm.require(token, asked.headers);
        var words = words(asked);
        var caller = Caller.of(identity);
        var typed = OwnerForm.typed(url, LONGEST);
        var topics = Arrays.stream(Webhook.Topic.values())
                .filter(one -> topic.contains(one.name()))
                .toList();
        if (lanes.read(caller.shop(), () -> hooks.isTold(typed))) {
            return webhooks(asked, Notice.refused(words.same_url()), typed);
        }
        return lanes.run(caller.shop(), () -> hooks.add(caller.shop(), typed, topics, caller.actor()))
                .map(secret -> webhooks(asked, Notice.secret(words.added(), secret), ""))
                .orElseGet(() -> webhooks(asked, Notice.refused(words.bad_url(Webhook.MOST)), typed));
    }

    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        return sent(asked, token, Sent.TEST, caller -> hooks.test(caller.shop(), OwnerForm.key(id)));
    }

    /** Another secret, for who fears that the one he has is known; the one before is good for a day. */
    @POST
    @Path("secret")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changeSecret(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        return lanes.run(caller.shop(), () -> hooks.changeSecret(caller.shop(), OwnerForm.key(id), caller.actor()))
                .map(secret -> webhooks(asked, Notice.secret(words(asked).changed_secret(), secret), ""))
                .orElseGet(() -> gone(asked));
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        return lanes.run(caller.shop(), () -> hooks.end(caller.shop(), OwnerForm.key(id), caller.actor()))
                ? WayBack.none(asked, HERE)
                : gone(asked);
    }

    /** Tells an event once more. */
    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        return sent(asked, token, Sent.AGAIN, caller -> hooks.again(caller.shop(), OwnerForm.key(id), caller.actor()));
    }

    /** What was sent has gone its way: there is nothing to take back, and that is no news. */
    private Response sent(PageRequest asked, @Nullable String token, Sent sent, Predicate<Caller> work) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        return lanes.run(caller.shop(), () -> work.test(caller))
                ? WayBack.said(asked, HERE, sent.mark(), sent.said(words(asked)))
                : gone(asked);
    }

    private Response gone(PageRequest asked) {
        return WayBack.isWanted(asked.headers)
                ? Refusal.ofGone().response()
                : webhooks(asked, Notice.refused(asked.words().not_there()), "");
    }

    private static HookText words(PageRequest asked) {
        return MessageBundles.get(HookText.class, Localized.Literal.of(asked.language()));
    }
}
