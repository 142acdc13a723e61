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
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.Refused;
import org.qingshan.domain.damage.DamageCases;
import org.qingshan.domain.damage.DamageConfig;
import org.qingshan.domain.damage.DamageDeciding;
import org.qingshan.domain.damage.DamageReport;
import org.qingshan.domain.damage.DamageRules;
import org.qingshan.domain.damage.GrowerRate;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;

/** What buyers report as spoilt: seen side by side with what left the village, and decided. Of two who decide at once one is told. */
@Blocking
@Path("/console/damage")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
@Produces(MediaType.TEXT_HTML)
public class DamagePages {
    static final String HERE = "/console/damage";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance damage(
                Visiting.Visit visit,
                Notice notice,
                Figures write,
                List<DamageRow> open,
                List<DamageReport> decided,
                List<GrowerRate> growers,
                DamageRules rules);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final DamageCases cases;
    private final DamageDeciding deciding;
    private final DamageConfig config;

    DamagePages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            DamageCases cases,
            DamageDeciding deciding,
            DamageConfig config) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.cases = cases;
        this.deciding = deciding;
        this.config = config;
    }

    @GET
    public Response damage(@BeanParam PageRequest asked) {
        return damage(asked, asked.notice());
    }

    Response damage(PageRequest asked, Notice notice) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.damage(
                        visit,
                        notice,
                        visit.figures(),
                        DamageRow.of(cases.open()),
                        DamageReport.decided(),
                        GrowerRate.all(),
                        DamageRules.ofTheShop(config)));
    }

    @POST
    @Path("{id:\\d{1,18}}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@BeanParam PageRequest asked, @RestPath long id, @BeanParam DamageForm form) {
        var sum = form.sum(
                lanes.read(shop(), () -> Shop.byKey(shop()).orElseThrow().currency()));
        var cause = form.cause();
        if (sum.isEmpty() || cause.isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return damage(
                    asked,
                    Notice.refused(
                            sum.isEmpty() ? text(asked).no_sum() : text(asked).no_cause()));
        }
        var decision = new DamageDeciding.Decision(sum.get(), cause.get(), form.isPaidBack(), form.words());
        return done(asked, id, form, (report, shop) -> deciding.accept(report, decision, shop, actor()));
    }

    @POST
    @Path("{id:\\d{1,18}}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@BeanParam PageRequest asked, @RestPath long id, @BeanParam DamageForm form) {
        if (form.words().isEmpty()) {
            OwnerForm.require(form.token, asked.headers);
            return damage(asked, Notice.refused(text(asked).no_reason()));
        }
        return done(asked, id, form, (report, shop) -> deciding.refuse(report, form.words(), actor()));
    }

    @POST
    @Path("{id:\\d{1,18}}/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@BeanParam PageRequest asked, @RestPath long id, @BeanParam DamageForm form) {
        return done(asked, id, form, (report, shop) -> deciding.reopen(report, actor()));
    }

    private Response done(PageRequest asked, long id, DamageForm form, BiConsumer<DamageReport, Shop> work) {
        OwnerForm.require(form.token, asked.headers);
        return showing.unlessRefused(
                asked,
                () -> lanes.run(shop(), () -> {
                    var report = DamageReport.byId(id)
                            .orElseThrow(() -> new Refused(Refused.Reason.REPORT_DECIDED, Map.of("number", "")));
                    work.accept(report, Shop.byKey(shop()).orElseThrow());
                    return OwnerForm.backTo(HERE);
                }),
                notice -> damage(asked, notice));
    }

    private String shop() {
        return Caller.of(identity).shop();
    }

    private String actor() {
        return Caller.of(identity).actor();
    }

    private static AfterSaleText text(PageRequest asked) {
        return MessageBundles.get(AfterSaleText.class, Localized.Literal.of(asked.language()));
    }
}
