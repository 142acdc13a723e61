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
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.place.OwnBot;
import org.qingshan.domain.place.OwnBot.Refusal;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** The bot that the shop speaks through: given by its token, tried, taken away. A token that was typed is never shown again. */
@Blocking
@Path("/console/shop/bot")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class BotPages {
    private static final String HERE = "/console/shop/bot";
    private static final int LONGEST = 150;

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance bot(Visiting.Visit visit, Notice notice, OwnBot.Now bot);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final OwnBot bot;

    BotPages(SecurityIdentity identity, PageShowing showing, Lanes lanes, OwnBot bot) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.bot = bot;
    }

    @GET
    public Response bot(@BeanParam PageRequest asked) {
        return bot(asked, asked.notice());
    }

    private Response bot(PageRequest asked, Notice notice) {
        return showing.page(asked, HERE, visit -> Templates.bot(visit, notice, bot.now()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm("bot") @Nullable String given) {
        return done(asked, token, actor -> bot.give(OwnerForm.typed(given, LONGEST), actor));
    }

    @POST
    @Path("mode")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mode(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String mode) {
        return done(asked, token, actor -> bot.run("bring".equals(mode), actor));
    }

    @POST
    @Path("payments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response givePayments(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm("payments") @Nullable String given) {
        return done(asked, token, actor -> bot.givePayments(OwnerForm.typed(given, LONGEST), actor));
    }

    @POST
    @Path("payments/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endPayments(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        return done(asked, token, bot::takePaymentsAway);
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        return done(asked, token, bot::takeAway);
    }

    @POST
    @Path("test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(@BeanParam PageRequest asked, @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        var words = words(asked);
        int chats = lanes.run(caller.shop(), () -> bot.test(caller.actor()));
        return bot(asked, chats == 0 ? Notice.refused(words.nobody()) : new Notice(words.tested(chats), false, ""));
    }

    private Response done(PageRequest asked, @Nullable String token, Function<String, @Nullable Refusal> work) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        return lanes.run(caller.shop(), () -> Optional.ofNullable(work.apply(caller.actor())))
                .map(why -> bot(asked, Notice.refused(sentence(words(asked), why))))
                .orElseGet(() -> WayBack.none(asked, HERE));
    }

    private static BotPageText words(PageRequest asked) {
        return MessageBundles.get(BotPageText.class, Localized.Literal.of(asked.language()));
    }

    private static String sentence(BotPageText words, Refusal why) {
        return switch (why) {
            case NO_TOKEN -> words.no_token();
            case NO_PAYMENT_TOKEN -> words.no_payment_token();
            case NO_KEY -> words.no_key();
            case TAKEN -> words.taken();
            case NO_BOT -> words.none();
            case NO_HTTPS -> words.no_https();
        };
    }
}
