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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.SaleDesk;
import org.qingshan.domain.parcel.Packing;
import org.qingshan.domain.parcel.ScaleReading;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoRefused;
import org.qingshan.web.photo.PhotoSentences;
import org.qingshan.web.photo.SentPhotoKeeping;

/** The packing run on a phone: one order after the other, scanned or given, ticked off, weighed. */
@Blocking
@Path("/console/packing")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.PACKER})
@Produces(MediaType.TEXT_HTML)
public class PackingPages {
    private static final String HERE = "/console/packing";
    /** As a label's barcode says it, with the box behind it, or as somebody types it. */
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{4,9})(?:-\\d{1,3})?");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance packing(
                Visiting.Visit visit, Notice notice, Figures write, PackingDesk desk, PackedForm typed);
    }

    private final SecurityIdentity identity;
    private final PageShowing showing;
    private final Lanes lanes;
    private final SaleDesk sales;
    private final Packing packing;
    private final DatabaseClock clock;
    private final SentPhotoKeeping pictures;
    private final PhotoSentences photoSentences;

    PackingPages(
            SecurityIdentity identity,
            PageShowing showing,
            Lanes lanes,
            SaleDesk sales,
            Packing packing,
            DatabaseClock clock,
            SentPhotoKeeping pictures,
            PhotoSentences photoSentences) {
        this.identity = identity;
        this.showing = showing;
        this.lanes = lanes;
        this.sales = sales;
        this.packing = packing;
        this.clock = clock;
        this.pictures = pictures;
        this.photoSentences = photoSentences;
    }

    @GET
    public Response packing(@BeanParam PageRequest asked) {
        return packing(asked, Notice.NONE);
    }

    private Response packing(PageRequest asked, Notice notice) {
        return packing(asked, notice, new PackedForm());
    }

    /** @param typed what was refused, to be put right */
    private Response packing(PageRequest asked, Notice notice, PackedForm typed) {
        var actor = Caller.of(identity).actor();
        return showing.page(asked, HERE, visit -> {
            var desk = PackingDesk.read(visit.shop(), actor, clock.now());
            var order = desk.order();
            return Templates.packing(
                    visit, notice, visit.figures(), desk, typed.of(order == null ? 0 : order.number()));
        });
    }

    /** What was typed stays; a picture does not, for no page may choose a file. */
    private Response again(PageRequest asked, PackedForm form, Notice notice) {
        var words = form.photos().isEmpty()
                ? notice.words()
                : notice.words() + asked.gap() + words(asked).run_photo_again();
        return packing(asked, Notice.refused(words), form);
    }

    /** Gives the next order; what was before him and he does not want now is anybody's. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String skip) {
        OwnerForm.require(token, asked.headers);
        return done(asked, actor -> packing.takeNext(actor, number(skip).orElse(0)));
    }

    /** Gives the order that was scanned or typed. */
    @POST
    @Path("take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String number) {
        OwnerForm.require(token, asked.headers);
        return number(number)
                .map(wanted -> done(asked, actor -> packing.take(numbered(wanted), actor)))
                .orElseGet(() -> packing(asked, Notice.refused(words(asked).run_no_number())));
    }

    /** Closes the order as it was shown, with what the scales said, and gives the next. */
    @POST
    @Path("packed")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response packed(@BeanParam PageRequest asked, @BeanParam PackedForm form) {
        OwnerForm.require(form.token, asked.headers);
        var wanted = number(form.number);
        var scale = form.scale();
        if (wanted.isEmpty() || scale.isEmpty()) {
            return again(asked, form, Notice.refused(noWeight(asked, form)));
        }
        if (form.unticked() > 0) {
            return again(asked, form, Notice.refused(words(asked).run_unticked(form.unticked())));
        }
        try {
            return packed(asked, form, wanted.get(), scale.get());
        } catch (PhotoRefused refused) {
            return packing(asked, Notice.refused(photoSentences.of(refused, asked.language())), form);
        }
    }

    private static String noWeight(PageRequest asked, PackedForm form) {
        return form.tooHeavy()
                .map(typed -> words(asked).run_too_heavy(typed, PackedForm.mostKilograms()))
                .orElseGet(() -> words(asked).run_no_weight());
    }

    private Response packed(PageRequest asked, PackedForm form, int number, ScaleReading scale) {
        return showing.unlessRefused(
                asked,
                () -> {
                    var shop = Caller.of(identity).shop();
                    Map<Integer, String> photos = new LinkedHashMap<>();
                    form.photos()
                            .forEach((box, file) -> photos.put(
                                    box, pictures.keep(shop, "order " + number + " box " + box, file.uploadedFile())));
                    var changed = work(actor -> pack(asked, actor, number, scale, form, photos));
                    return changed.isEmpty()
                            ? OwnerForm.backTo(HERE)
                            : packing(
                                    asked,
                                    Notice.refused(changed.get().words()),
                                    changed.get().left());
                },
                notice -> again(asked, form, notice));
    }

    /** Why it is not packed, and what of the form still holds. */
    private record Changed(String words, PackedForm left) {}

    /** What has changed since it was shown; empty if it is packed. */
    private Optional<Changed> pack(
            PageRequest asked,
            String actor,
            int number,
            ScaleReading scale,
            PackedForm form,
            Map<Integer, String> photos) {
        var order = numbered(number);
        var changes = packing.pack(order, actor, scale, form.seen());
        if (changes.isEmpty()) {
            packing.picture(order, photos);
            packing.takeNext(actor, 0);
            return Optional.empty();
        }
        var what = ShownWords.of(changes, words(asked), new Figures(asked.isChinese(), "CNY"));
        return Optional.of(new Changed(words(asked).run_changed(number, what), form.besides(changes)));
    }

    private static Optional<Integer> number(@Nullable String typed) {
        var number = NUMBER.matcher(typed == null ? "" : typed.strip());
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private static CustomerOrder numbered(int number) {
        return CustomerOrder.numbered(number)
                .map(order -> order.company().first())
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }

    /** Does it in the shop's open sale; a refusal is told on the page. */
    private Response done(PageRequest asked, Consumer<String> work) {
        return showing.unlessRefused(
                asked,
                () -> {
                    work(actor -> {
                        work.accept(actor);
                        return true;
                    });
                    return OwnerForm.backTo(HERE);
                },
                notice -> packing(asked, notice));
    }

    private <T> T work(Function<String, T> work) {
        var caller = Caller.of(identity);
        return lanes.run(
                caller.shop(),
                () -> sales.during(Shop.byKey(caller.shop()).orElseThrow(), sale -> work.apply(caller.actor())));
    }

    private static PackText words(PageRequest asked) {
        return MessageBundles.get(PackText.class, Localized.Literal.of(asked.language()));
    }
}
