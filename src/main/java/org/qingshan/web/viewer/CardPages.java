package org.qingshan.web.viewer;

import com.ibm.icu.util.Currency;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CardTaking;
import org.qingshan.domain.order.CardTaking.Sheet;
import org.qingshan.domain.order.CardTaking.Standing;
import org.qingshan.domain.payment.CardPaying;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.viewer.ShopFront.Front;

/**
 * Where a buyer pays one order by card: says what is due and, when the button is pressed, leads on to who takes the money, and is where
 * he comes back to. Whoever has the address may pay; of the buyer it says nothing.
 */
@PermitAll
@Path("/chat/{shop}/pay/{code:[A-Za-z0-9_-]{22}}")
@Produces(MediaType.TEXT_HTML)
public class CardPages {
    private static final String BACK = "done";
    /** Stripe tells of a payment within seconds. */
    private static final String LOOK_AGAIN = "5";

    /** What the page says besides what is due. */
    public enum Word {
        NONE,
        /** He comes back from paying, and nobody has told us of it yet. */
        SOON,
        /** There is no page to pay at. */
        TROUBLE
    }

    /** @param onward where to pay; empty unless the buyer is on his way there */
    public record Shown(Front shop, String code, Sheet sheet, Word word, String onward) {
        public String sum() {
            var currency = Currency.getInstance(sheet.currency());
            var amount = BigDecimal.valueOf(sheet.due(), currency.getDefaultFractionDigits());
            return currency.getSymbol(Locale.CHINA) + amount.toPlainString();
        }

        public boolean isDue() {
            return sheet.standing() == Standing.DUE;
        }

        public boolean isUnderWay() {
            return sheet.standing() == Standing.UNDER_WAY;
        }

        public boolean isPaidOtherwise() {
            return sheet.standing() == Standing.OTHERWISE;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(Shown shown, String language, String other);
    }

    private final ShopFront shops;
    private final Lanes lanes;
    private final CardTaking taking;
    private final CardPaying cards;

    CardPages(ShopFront shops, Lanes lanes, CardTaking taking, CardPaying cards) {
        this.shops = shops;
        this.lanes = lanes;
        this.taking = taking;
        this.cards = cards;
    }

    @GET
    @Blocking
    public Response page(
            @RestPath String shop,
            @RestPath String code,
            @RestQuery @Nullable String back,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers) {
        return shown(shop, code)
                .map(found -> {
                    var isSoon = BACK.equals(back) && found.isDue();
                    var page = with(found, isSoon ? Word.SOON : Word.NONE, "", lang, headers);
                    return isSoon ? refreshing(page, LOOK_AGAIN) : page;
                })
                .orElseGet(() -> LostPage.as(Response.Status.NOT_FOUND, headers));
    }

    /** Asks for a page to pay at, outside of every lane, and leads on to it. */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pay(@RestPath String shop, @RestPath String code, @Context HttpHeaders headers) {
        var found = shown(shop, code);
        if (found.isEmpty()) {
            return LostPage.as(Response.Status.NOT_FOUND, headers);
        }
        var asked = lanes.run(shop, () -> taking.ask(code, Shop.byKey(shop).orElseThrow()));
        if (asked.isEmpty()) {
            return with(found.get(), Word.NONE, "", null, headers);
        }
        var answer = cards.open(asked.get());
        lanes.run(shop, () -> {
            taking.answered(asked.get(), answer, Shop.byKey(shop).orElseThrow());
            return answer;
        });
        // Not by a redirection: where a form may lead is the page's own server alone, and should be.
        return switch (answer.outcome()) {
            case OPENED ->
                refreshing(with(found.get(), Word.NONE, answer.page(), null, headers), "0;url=" + answer.page());
            case PAID_BEFORE -> with(shown(shop, code).orElseThrow(), Word.NONE, "", null, headers);
            case REFUSED, UNKNOWN -> with(found.get(), Word.TROUBLE, "", null, headers);
        };
    }

    private Optional<Shown> shown(String shop, String code) {
        return shops.of(shop)
                .filter(front -> cards.isOn(front.key()))
                .flatMap(front -> lanes.read(
                                front.key(),
                                () -> taking.sheet(code, Shop.byKey(front.key()).orElseThrow()))
                        .map(sheet -> new Shown(front, code, sheet, Word.NONE, "")));
    }

    private static Response with(Shown found, Word word, String onward, @Nullable String lang, HttpHeaders headers) {
        var language = PageLanguage.ofViewer(lang, headers);
        var shown = new Shown(found.shop(), found.code(), found.sheet(), word, onward);
        var status = word == Word.TROUBLE ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK;
        return HtmlPage.of(Templates.card(shown, language, PageLanguage.otherOfViewer(language, headers)), language)
                .remembering(lang)
                .confidential()
                .as(status);
    }

    private static Response refreshing(Response page, String when) {
        return Response.fromResponse(page).header("Refresh", when).build();
    }
}
