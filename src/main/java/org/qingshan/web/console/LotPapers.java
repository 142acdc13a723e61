package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.CertificateLinks;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.OrderCode;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.Visiting.Visit;
import org.qingshan.web.paper.Paper;
import org.qingshan.web.viewer.CertificateWriting;

/** The slip that lies in a basket: whose it is, a code that opens the lot's page, and what is promised of it. */
@Blocking
@Path(LotListPages.HERE + "/{number:\\d{1,6}}/slip.pdf")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER})
public class LotPapers {
    /** Sharp on a printer for labels, and still a small file. */
    private static final int PIXELS_PER_MODULE = 12;

    @CheckedTemplate(basePath = "LotPages")
    static class Templates {
        static native TemplateInstance slip(
                Visit visit,
                LotWriting write,
                CertificateWriting say,
                Lot lot,
                String code,
                @Nullable Certificate promise);
    }

    private final Visiting visiting;
    private final Lanes lanes;
    private final Paper paper;
    private final OrderCode codes;
    private final CertificateLinks links;

    LotPapers(Visiting visiting, Lanes lanes, Paper paper, OrderCode codes, CertificateLinks links) {
        this.visiting = visiting;
        this.lanes = lanes;
        this.paper = paper;
        this.codes = codes;
        this.links = links;
    }

    @GET
    @Produces(Download.PDF)
    public Response slip(@BeanParam PageRequest asked, @RestPath int number) {
        var visit = visiting.of(asked);
        var html = lanes.read(visit.shop().key(), () -> html(visit, LotDesk.lot(number)));
        return Download.of(paper.pdf(html), Download.PDF, visit.shop().key() + "-lot-" + number + ".pdf");
    }

    private String html(Visit visit, Lot lot) {
        var address = links.toLot(visit.shop().key(), lot);
        return Templates.slip(
                        visit,
                        new LotWriting(visit.figures()),
                        new CertificateWriting(visit.name(), visit.language()),
                        lot,
                        Base64.getEncoder().encodeToString(codes.pngOf(address, PIXELS_PER_MODULE)),
                        lot.isForSale()
                                ? Certifying.holding(Certificate.naming(lot)).orElse(null)
                                : null)
                .setLocale(Locale.forLanguageTag(visit.language()))
                .render();
    }
}
