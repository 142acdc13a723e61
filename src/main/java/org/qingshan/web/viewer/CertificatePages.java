package org.qingshan.web.viewer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;

/** What a shop promises of its goods, for everybody who has their slip, their card or their receipt. */
@PermitAll
@Path("/chat/{shop}")
@Produces(MediaType.TEXT_HTML)
public class CertificatePages {

    /**
     * @param lot the number of the lot that is asked for; empty where one certificate is
     * @param all the one that holds, then the earlier ones, the newest first
     * @param earlier where the earlier ones begin: 0 where none holds
     * @param recalled when lots that are named were pulled, by number
     */
    public record Shown(String shop, String lot, List<Certificate> all, int earlier, Map<String, Instant> recalled) {

        /** @param found the newest first; the first holds that names no lot that was pulled */
        static Shown of(String shop, String lot, List<Certificate> found) {
            var recalled = Lots.recalled(found.stream()
                    .flatMap(one -> one.lots().stream())
                    .distinct()
                    .toList());
            var holds = Certifying.holding(found);
            List<Certificate> all = new ArrayList<>(holds.stream().toList());
            found.stream().filter(one -> !one.equals(holds.orElse(null))).forEach(all::add);
            return new Shown(shop, lot, all, holds.isPresent() ? 1 : 0, recalled);
        }

        /**
         * What lies in a parcel: what was said last of all its orders and boxes, then what was said before.
         *
         * @param about whoever holds the slip of one box sees what lies in that one first
         */
        static Shown ofParcel(String shop, List<Certificate> found, Optional<Integer> about) {
            var last = Certificate.lastOf(found).stream()
                    .sorted(Comparator.comparing((Certificate one) -> !one.box().equals(about))
                            .thenComparing(one -> one.box().orElse(0)))
                    .toList();
            List<Certificate> all = new ArrayList<>(last);
            found.stream().filter(one -> !last.contains(one)).forEach(all::add);
            var recalled = Lots.recalled(found.stream()
                    .flatMap(one -> one.lots().stream())
                    .distinct()
                    .toList());
            return new Shown(shop, "", all, last.size(), recalled);
        }

        /** Whether it is of a parcel. */
        public boolean isOfParcel() {
            return !all.isEmpty() && all.get(0).orderNumber().isPresent();
        }

        /** The lot that is asked for, if it was pulled. */
        public List<Pulled> pulled() {
            return pulled(List.of(lot));
        }

        /** Those of a certificate's lots that were pulled. */
        public List<Pulled> pulledOf(Certificate certificate) {
            return pulled(certificate.lots());
        }

        private List<Pulled> pulled(List<String> lots) {
            return lots.stream()
                    .flatMap(one -> Optional.ofNullable(recalled.get(one)).map(on -> new Pulled(one, on)).stream())
                    .toList();
        }
    }

    /** A lot that is not sold any more, by its number, and since when. */
    public record Pulled(String lot, Instant on) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance certificates(
                Shown shown, CertificateWriting write, String language, String other, String path);
    }

    /** Of goods that are sold every week nobody reads more. */
    private static final int EARLIER = 12;

    private final ShopFront shops;
    private final Lanes lanes;

    CertificatePages(ShopFront shops, Lanes lanes) {
        this.shops = shops;
        this.lanes = lanes;
    }

    /** All that was promised of a lot, alone and among others. */
    @GET
    @Blocking
    @Path("lots/{number:\\d{1,6}}")
    public Response lot(
            @RestPath String shop,
            @RestPath int number,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers) {
        return page(
                new Asked(shop, "lots/" + number, lang, headers),
                () -> Shown.of(
                        shop,
                        String.valueOf(number),
                        Lots.numbered(number).map(Certificate::naming).orElse(List.of())));
    }

    /** What is promised of the goods that are on sale under a slot now, or were last. */
    @GET
    @Blocking
    @Path("slots/{slot:[A-Za-z]\\d{1,3}}/certificates")
    public Response onCard(
            @RestPath String shop,
            @RestPath String slot,
            @RestQuery @Nullable String lang,
            @Context HttpHeaders headers) {
        return page(
                new Asked(shop, "slots/" + slot + "/certificates", lang, headers),
                () -> Shown.of(
                        shop,
                        "",
                        Stream.shownLineup().stream()
                                .filter(item -> item.slot().equalsIgnoreCase(slot))
                                .findFirst()
                                .map(item -> Certificate.ofGoods(item.product(), EARLIER))
                                .orElse(List.of())));
    }

    @GET
    @Blocking
    @Path("certificates/{id:\\d{1,18}}")
    public Response certificate(
            @RestPath String shop, @RestPath long id, @RestQuery @Nullable String lang, @Context HttpHeaders headers) {
        return page(
                new Asked(shop, "certificates/" + id, lang, headers),
                () -> Certificate.byId(id)
                        .map(one -> one.orderNumber()
                                .map(order -> Shown.ofParcel(shop, Certificate.ofParcels(together(order)), one.box()))
                                .orElseGet(() -> Shown.of(shop, "", List.of(one))))
                        .orElseGet(() -> Shown.of(shop, "", List.of())));
    }

    /** All orders that lie in one parcel with this one. */
    private static List<Integer> together(int order) {
        return CustomerOrder.numbered(order).map(one -> one.company().numbers()).orElse(List.of(order));
    }

    private record Asked(String shop, String path, @Nullable String lang, HttpHeaders headers) {}

    /** Nothing is told of what there is not: neither of a shop nor of a lot without a promise. */
    private Response page(Asked asked, Supplier<Shown> found) {
        var language = PageLanguage.ofViewer(asked.lang(), asked.headers());
        var other = PageLanguage.otherOfViewer(language, asked.headers());
        return shops.of(asked.shop())
                .map(front -> lanes.read(front.key(), () -> {
                    var shown = found.get();
                    var name = front.name(language);
                    var page = HtmlPage.of(
                                    Templates.certificates(
                                            shown,
                                            new CertificateWriting(name, language),
                                            language,
                                            other,
                                            "/chat/" + front.key() + "/" + asked.path()),
                                    language)
                            .remembering(asked.lang());
                    return shown.all().isEmpty() ? page.notFound() : page.ok();
                }))
                .orElseGet(() -> HtmlPage.of(ViewerPages.Templates.unknown(shops.all(), language, other), language)
                        .notFound());
    }
}
