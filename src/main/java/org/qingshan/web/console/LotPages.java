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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.inspection.Findings;
import org.qingshan.domain.inspection.Inspection;
import org.qingshan.domain.lot.Certificate;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.console.Visiting.Visit;
import org.qingshan.web.photo.PhotoKeeping;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;

/** One lot: what it is, the sample to look at, what was found, and who did what with it. For whoever may inspect. */
@Blocking
@Path(LotListPages.HERE)
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.SCREENER})
@Produces(MediaType.TEXT_HTML)
public class LotPages {
    /** Letters. */
    private static final int LONGEST_REASON = 100;

    /**
     * A lot and all that is known of it.
     *
     * @param looks the first first
     * @param open the look that goes on; null if none does
     * @param concerned whom it would concern if it were pulled
     * @param recallable whether there is anything to recall
     * @param promises what was promised of it, the newest first
     * @param trusting whether a member may vouch for it instead
     * @param growers whose it may be
     * @param doubted a grower's name that is new and much like another's; empty for none
     * @param typed what was typed of findings, to be shown again
     * @param megabytes of the largest photo
     */
    public record One(
            Lot lot,
            List<Inspection> looks,
            @Nullable Inspection open,
            Recalling.Concerned concerned,
            boolean recallable,
            List<History> history,
            List<Certificate> promises,
            boolean trusting,
            List<String> growers,
            String doubted,
            Findings typed,
            long megabytes) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lot(Visit visit, Notice notice, LotWriting write, One one);
    }

    private final PageShowing showing;
    private final LotDesk desk;
    private final Recalling recalling;
    private final PhotoKeeping photos;
    private final PhotoSentences photoSentences;

    LotPages(
            PageShowing showing,
            LotDesk desk,
            Recalling recalling,
            PhotoKeeping photos,
            PhotoSentences photoSentences) {
        this.showing = showing;
        this.desk = desk;
        this.recalling = recalling;
        this.photos = photos;
        this.photoSentences = photoSentences;
    }

    @GET
    @Path("{number:\\d{1,6}}")
    public Response lot(@BeanParam PageRequest asked, @RestPath int number) {
        return lot(asked, number, asked.notice(), Findings.NONE);
    }

    private Response lot(PageRequest asked, int number, Notice notice, Findings typed) {
        return lot(asked, number, notice, typed, "");
    }

    private Response lot(PageRequest asked, int number, Notice notice, Findings typed, String doubted) {
        return showing.page(
                asked,
                LotListPages.HERE + '/' + number,
                visit -> Templates.lot(
                        visit, notice, new LotWriting(visit.figures()), one(visit, number, typed, doubted)));
    }

    private One one(Visit visit, int number, Findings typed, String doubted) {
        var lot = LotDesk.lot(number);
        var looks = Inspection.of(lot);
        return new One(
                lot,
                looks.stream().filter(Inspection::isJudged).toList(),
                looks.stream()
                        .filter(look -> !look.isJudged() && !lot.state().isPulled())
                        .findFirst()
                        .orElse(null),
                recalling.concerned(lot),
                Recalling.isPossible(lot),
                History.about(Lots.subject(lot)),
                Certificate.naming(lot),
                visit.shop().inspection() == Shop.Inspection.OPTIONAL && lot.waitsForVoucher() && !lot.hasNothing(),
                LotDesk.growers(),
                doubted,
                typed,
                photoSentences.megabytes());
    }

    @POST
    @Path("{number:\\d{1,6}}/{deed:want|decline|trust|certify|draw}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @BeanParam PageRequest asked,
            @RestPath int number,
            @RestPath String deed,
            @RestForm @Nullable String token) {
        OwnerForm.require(token, asked.headers);
        return done(asked, number, () -> {
            switch (deed) {
                case "want" -> desk.answer(number, true);
                case "decline" -> desk.answer(number, false);
                case "trust" -> desk.trust(number);
                case "certify" -> desk.certify(number);
                default -> desk.draw(number);
            }
        });
    }

    @POST
    @Path("{number:\\d{1,6}}/{deed:count|again}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response count(
            @BeanParam PageRequest asked,
            @RestPath int number,
            @RestPath String deed,
            @RestForm @Nullable String token,
            @RestForm @Nullable String quantity) {
        OwnerForm.require(token, asked.headers);
        var counted = LotForm.quantity(quantity);
        if (counted.isEmpty()) {
            return refused(asked, number, LotWriting.text(asked.language()).wrong_quantity());
        }
        return done(asked, number, () -> {
            if (deed.equals("count")) {
                desk.count(number, counted.get());
            } else {
                desk.drawAgain(number, counted.get());
            }
        });
    }

    /** It is another grower's. A name that is new and much like another's is asked about. */
    @POST
    @Path("{number:\\d{1,6}}/grower")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ascribe(@BeanParam PageRequest asked, @RestPath int number, @BeanParam LotForm form) {
        OwnerForm.require(form.token, asked.headers);
        var text = LotWriting.text(asked.language());
        var wrong = form.nameless();
        if (wrong.isPresent()) {
            var why =
                    wrong.get() == LotForm.Wrong.GROWER ? text.no_new_grower() : LotListPages.told(asked, wrong.get());
            return refused(asked, number, why);
        }
        var doubt = desk.doubt(form, text::like_other, text::hardly_grower);
        if (doubt.isPresent()) {
            return lot(asked, number, Notice.refused(doubt.get()), Findings.NONE, form.whose());
        }
        return done(asked, number, () -> desk.ascribe(number, form.whose()));
    }

    @POST
    @Path("{number:\\d{1,6}}/judge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(@BeanParam PageRequest asked, @RestPath int number, @BeanParam FindingsForm form) {
        OwnerForm.require(form.token, asked.headers);
        var findings = form.findings();
        if (findings.isEmpty()) {
            return lot(asked, number, Notice.refused(asked.words().not_understood()), Findings.NONE);
        }
        try {
            return showing.unlessRefused(
                    asked,
                    () -> {
                        desk.judge(number, form.round(), findings.get(), form.meant());
                        return OwnerForm.forGood(LotListPages.HERE + '/' + number);
                    },
                    notice -> lot(asked, number, notice, findings.get()));
        } catch (LotDesk.RecallFollows doubt) {
            return lot(
                    asked,
                    number,
                    Notice.refused(LotWriting.looks(asked.language()).recall_follows()),
                    findings.get());
        }
    }

    @POST
    @Path("{number:\\d{1,6}}/recall")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recall(
            @BeanParam PageRequest asked,
            @RestPath int number,
            @RestForm @Nullable String token,
            @RestForm @Nullable String reason) {
        OwnerForm.require(token, asked.headers);
        var why = OwnerForm.typed(reason, LONGEST_REASON);
        return why.isEmpty()
                ? refused(asked, number, LotWriting.text(asked.language()).no_reason())
                : done(asked, number, () -> desk.recall(number, why));
    }

    /** @param left what the page says is left: others buy meanwhile */
    @POST
    @Path("{number:\\d{1,6}}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @BeanParam PageRequest asked,
            @RestPath int number,
            @RestForm @Nullable String token,
            @RestForm @Nullable String left) {
        OwnerForm.require(token, asked.headers);
        try {
            return done(
                    asked,
                    number,
                    () -> desk.withdraw(number, LotForm.quantity(left).orElse(null)));
        } catch (LotDesk.LeftChanged changed) {
            return showing.page(asked, LotListPages.HERE + '/' + number, visit -> leftChanged(visit, number));
        }
    }

    private TemplateInstance leftChanged(Visit visit, int number) {
        var write = new LotWriting(visit.figures());
        var one = one(visit, number, Findings.NONE, "");
        var why = LotWriting.text(visit.language())
                .left_changed(write.quantity(one.lot(), one.lot().left()));
        return Templates.lot(visit, Notice.refused(why), write, one);
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response picture(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm int lot,
            @RestForm int round,
            @RestForm("photo") @Nullable List<FileUpload> chosen) {
        OwnerForm.require(token, asked.headers);
        try {
            var photo = photos.keep(desk.shop(), chosen);
            return done(asked, lot, () -> desk.picture(lot, round, photo));
        } catch (PhotoRefused refused) {
            return lot(asked, lot, Notice.refused(photoSentences.of(refused, asked.language())), Findings.NONE);
        }
    }

    private Response refused(PageRequest asked, int number, String why) {
        return lot(asked, number, Notice.refused(why), Findings.NONE);
    }

    private Response done(PageRequest asked, int number, Runnable work) {
        return showing.unlessRefused(
                asked,
                () -> {
                    work.run();
                    return OwnerForm.forGood(LotListPages.HERE + '/' + number);
                },
                notice -> lot(asked, number, notice, Findings.NONE));
    }
}
