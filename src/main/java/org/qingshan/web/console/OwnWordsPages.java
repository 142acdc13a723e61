package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.ShopWords;
import org.qingshan.domain.shop.ShopWords.Both;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;

/** What the shop says in its own words, for owners. */
@Blocking
@Path("/console/shop/words")
@RolesAllowed(AccessRoles.OWNER)
@Produces(MediaType.TEXT_HTML)
public class OwnWordsPages {
    private static final String HERE = "/console/shop/words";

    @CheckedTemplate(basePath = "ShopPages")
    static class Templates {
        static native TemplateInstance words(
                Visiting.Visit visit, Notice notice, Both welcome, Both thanks, Both afterSale, int most);
    }

    /** What the form sends. */
    public static class Typed {
        @RestForm
        @Nullable
        String welcomeZh;

        @RestForm
        @Nullable
        String welcomeEn;

        @RestForm
        @Nullable
        String thanksZh;

        @RestForm
        @Nullable
        String thanksEn;

        @RestForm
        @Nullable
        String afterSaleZh;

        @RestForm
        @Nullable
        String afterSaleEn;

        Both welcome() {
            return both(welcomeZh, welcomeEn);
        }

        Both thanks() {
            return both(thanksZh, thanksEn);
        }

        Both afterSale() {
            return both(afterSaleZh, afterSaleEn);
        }

        private static Both both(@Nullable String zh, @Nullable String en) {
            return new Both(plain(zh), plain(en));
        }

        /** Lines of plain text: nothing that turns the writing around or is no sign at all, and no more than one line empty. */
        private static String plain(@Nullable String text) {
            return (text == null ? "" : text)
                    .replaceAll("\\r\\n?", "\n")
                    .replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+", "")
                    .replaceAll("\\n{3,}", "\n\n")
                    .strip();
        }
    }

    private final PageShowing showing;
    private final ShopKeeping keeping;

    OwnWordsPages(PageShowing showing, ShopKeeping keeping) {
        this.showing = showing;
        this.keeping = keeping;
    }

    @GET
    public Response words(@BeanParam PageRequest asked) {
        return showing.page(asked, HERE, visit -> {
            var words = visit.shop().words();
            return Templates.words(
                    visit, asked.notice(), words.welcome(), words.thanks(), words.afterSale(), ShopWords.LONGEST);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@BeanParam PageRequest asked, @RestForm @Nullable String token, @BeanParam Typed typed) {
        OwnerForm.require(token, asked.headers);
        var back = WayBack.from(asked, () -> keeping.reading(shop -> asTheyAre(shop.words())));
        return showing.unlessRefused(
                asked,
                () -> back.after(HERE, () -> keeping.say(typed.welcome(), typed.thanks(), typed.afterSale())),
                notice -> showing.page(
                        asked,
                        HERE,
                        visit -> Templates.words(
                                visit, notice, typed.welcome(), typed.thanks(), typed.afterSale(), ShopWords.LONGEST)));
    }

    private static WayBack.Form asTheyAre(ShopWords words) {
        return WayBack.Form.of(
                HERE,
                Map.of(
                        "welcomeZh", words.welcome().zh(),
                        "welcomeEn", words.welcome().en(),
                        "thanksZh", words.thanks().zh(),
                        "thanksEn", words.thanks().en(),
                        "afterSaleZh", words.afterSale().zh(),
                        "afterSaleEn", words.afterSale().en()));
    }
}
