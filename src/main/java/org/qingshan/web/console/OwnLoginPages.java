package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Provider;
import org.qingshan.web.access.ProviderLogin;
import org.qingshan.web.access.ProviderLogins;
import org.qingshan.web.access.ProviderLogins.Linking;
import org.qingshan.web.access.ProviderLogins.Offer;
import org.qingshan.web.access.Secret;
import org.qingshan.web.console.OwnerForm.Notice;

/** The logins of the provider by which the person of this session comes in: linked here and nowhere else, and taken away. */
@Blocking
@Path("/console/me")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER, AccessRoles.PACKER})
@Produces(MediaType.TEXT_HTML)
public class OwnLoginPages {
    static final String HERE = "/console/me";
    private static final int LONGEST = 100;

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance me(
                Visiting.Visit visit, Notice notice, Figures write, String provider, List<ProviderLogin> logins);
    }

    private final PageShowing showing;
    private final Provider provider;
    private final ProviderLogins logins;

    OwnLoginPages(PageShowing showing, Provider provider, ProviderLogins logins) {
        this.showing = showing;
        this.provider = provider;
        this.logins = logins;
    }

    @GET
    public Response me(@BeanParam PageRequest asked) {
        return me(asked, asked.notice());
    }

    private Response me(PageRequest asked, Notice notice) {
        return provider.isOffered()
                ? showing.page(
                        asked,
                        HERE,
                        visit -> Templates.me(
                                visit, notice, visit.figures(), provider.name(), logins.of(session(asked))))
                : ConsolePages.nowhere(asked.headers);
    }

    @POST
    @Path("link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String subject,
            @RestForm @Nullable String until,
            @RestForm @Nullable String sign) {
        OwnerForm.require(token, asked.headers);
        var offer = new Offer(OwnerForm.typed(subject, LONGEST), OwnerForm.key(until), OwnerForm.typed(sign, LONGEST));
        var outcome = provider.isOffered() ? logins.link(session(asked), offer) : Linking.INVALID;
        return outcome == Linking.DONE
                ? OwnerForm.backTo(HERE)
                : me(asked, Notice.refused(sentence(words(asked), outcome)));
    }

    /** Without a way back: who takes a login away may mean that it is somebody else's now. */
    @POST
    @Path("unlink")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unlink(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String id) {
        OwnerForm.require(token, asked.headers);
        return logins.unlink(session(asked), OwnerForm.key(id))
                ? WayBack.none(asked, HERE)
                : me(asked, Notice.refused(asked.words().not_there()));
    }

    private static Secret session(PageRequest asked) {
        return OwnerForm.session(asked.headers).orElseThrow();
    }

    private static String sentence(ProviderText words, Linking why) {
        return switch (why) {
            case TAKEN -> words.taken();
            case NOBODY -> words.nobody();
            case INVALID, DONE -> words.invalid();
        };
    }

    private static ProviderText words(PageRequest asked) {
        return MessageBundles.get(ProviderText.class, Localized.Literal.of(asked.language()));
    }
}
