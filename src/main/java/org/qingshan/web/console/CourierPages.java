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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.FilledBox;
import org.qingshan.domain.parcel.Labelling;
import org.qingshan.domain.parcel.ParcelRules;
import org.qingshan.domain.parcel.WaybillImport;
import org.qingshan.domain.parcel.WaybillRow;
import org.qingshan.domain.shop.History;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.access.Caller;
import org.qingshan.web.console.OwnerForm.Notice;
import org.qingshan.web.photo.PhotoSentences;

/** The courier's files: boxes out, waybills in. */
@Blocking
@Path("/console/parcels/courier")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST, AccessRoles.PACKER})
@Produces(MediaType.TEXT_HTML)
public class CourierPages {
    private static final String HERE = "/console/parcels/courier";
    /** Letters of a foreign table's head that are shown. */
    private static final int LONGEST_HEADS = 200;

    private static final int LONGEST_COLUMNS = 2_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance courier(Visiting.Visit visit, Notice notice, CourierDesk desk);

        static native TemplateInstance preview(Visiting.Visit visit, Notice notice, ImportPreview found);
    }

    /**
     * What the page shows: boxes to export, orders that changed or were cancelled since, and the shop's own columns.
     *
     * @param typed those columns, or what was written of them and refused
     */
    public record CourierDesk(
            long boxes, String changed, String cancelled, String columns, String typed, String fields, long megabytes) {
        static CourierDesk read(Labelling labelling, long megabytes) {
            var boxes = labelling.planned();
            var changed = boxes.stream()
                    .filter(FilledBox::isChangedSinceExport)
                    .map(box -> String.valueOf(box.order().number()))
                    .distinct()
                    .collect(Collectors.joining(" "));
            var cancelled = labelling.cancelledSinceExport().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" "));
            var fresh = boxes.stream()
                    .filter(box -> !box.isExported() && !box.to().isCollected())
                    .count();
            var columns = ParcelRules.ofTheShop().columns();
            return new CourierDesk(fresh, changed, cancelled, columns, columns, CourierField.names(), megabytes);
        }

        /** What was refused stays there to be put right. */
        CourierDesk with(String typed) {
            return new CourierDesk(boxes, changed, cancelled, columns, typed, fields, megabytes);
        }
    }

    private final SecurityIdentity identity;
    private final Visiting visiting;
    private final PageShowing showing;
    private final Lanes lanes;
    private final Labelling labelling;
    private final WaybillImport waybills;
    private final DatabaseClock clock;
    private final PhotoSentences photos;

    CourierPages(
            SecurityIdentity identity,
            Visiting visiting,
            PageShowing showing,
            Lanes lanes,
            Labelling labelling,
            WaybillImport waybills,
            DatabaseClock clock,
            PhotoSentences photos) {
        this.identity = identity;
        this.visiting = visiting;
        this.showing = showing;
        this.lanes = lanes;
        this.labelling = labelling;
        this.waybills = waybills;
        this.clock = clock;
        this.photos = photos;
    }

    @GET
    public Response courier(@BeanParam PageRequest asked) {
        return courier(asked, Notice.NONE);
    }

    private Response courier(PageRequest asked, Notice notice) {
        return showing.page(
                asked,
                HERE,
                visit -> Templates.courier(visit, notice, CourierDesk.read(labelling, photos.megabytes())));
    }

    /** Boxes for the courier, which count as exported from now on. */
    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response export(
            @BeanParam PageRequest asked,
            @RestForm @Nullable String token,
            @RestForm @Nullable String columns,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String which) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        var visit = visiting.of(asked);
        var isCsv = "csv".equals(kind);
        var sheet = lanes.run(caller.shop(), () -> {
            var chosen = chosen(columns);
            var boxes = chosen.isEmpty() ? List.<FilledBox>of() : labelling.export("all".equals(which));
            boxes.forEach(box -> History.write(
                    caller.actor(), "parcel.exported", "order " + box.order().number(), Map.of()));
            return chosen.map(some -> some.sheet(
                            words(asked).heading(), boxes, visit.shop().currency()))
                    .filter(some -> !some.rows().isEmpty());
        });
        if (sheet.isEmpty()) {
            return courier(asked, Notice.refused(words(asked).export_none()));
        }
        var name = visit.shop().key() + "-" + visit.figures().day(clock.now());
        return isCsv
                ? Download.of(SheetWriting.csv(sheet.get()), Download.CSV, name + ".csv")
                : Download.of(SheetWriting.xlsx(List.of(sheet.get())), Download.XLSX, name + ".xlsx");
    }

    private static Optional<CourierColumns> chosen(@Nullable String columns) {
        return CourierColumns.OWN.equals(columns)
                ? CourierColumns.read(ParcelRules.ofTheShop().columns())
                : CourierColumns.ready(columns == null ? "generic" : columns);
    }

    /** Somebody has told the courier of the cancelled orders that the page named. */
    @POST
    @Path("told")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response told(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String numbers) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        var named = Arrays.stream((numbers == null ? "" : numbers).split("\\D+"))
                .filter(number -> number.matches("\\d{4,9}"))
                .map(Integer::valueOf)
                .toList();
        return lanes.run(caller.shop(), () -> labelling.courierKnows(named, caller.actor()))
                ? OwnerForm.backTo(HERE)
                : courier(asked, Notice.refused(asked.words().not_there()));
    }

    /** What every file to come is made of is a rule of the shop's, not of whoever packs. */
    @POST
    @Path("columns")
    @RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response columns(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String columns) {
        OwnerForm.require(token, asked.headers);
        var written = columns == null ? "" : columns.strip();
        if (written.length() > LONGEST_COLUMNS || CourierColumns.read(written).isEmpty()) {
            return showing.page(
                    asked,
                    HERE,
                    visit -> Templates.courier(
                            visit,
                            Notice.refused(words(asked).own_bad()),
                            CourierDesk.read(labelling, photos.megabytes()).with(written)));
        }
        var caller = Caller.of(identity);
        lanes.run(caller.shop(), () -> {
            var rules = ParcelRules.ofTheShop();
            rules.exportsColumns(written);
            rules.persist();
            History.write(caller.actor(), "shop.changed", "shop " + caller.shop(), Map.of("what", "columns"));
            return true;
        });
        return courier(asked, new Notice(words(asked).saved(), false, ""));
    }

    /** Reads a file and shows what would come of it; nothing is changed. */
    @POST
    @Path("look")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response look(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable FileUpload file) {
        OwnerForm.require(token, asked.headers);
        var bytes = file == null ? new byte[0] : bytes(file);
        var fault = WaybillFile.fault(bytes);
        if (fault.isPresent()) {
            return courier(asked, Notice.refused(told(words(asked), fault.get())));
        }
        return WaybillFile.read(bytes)
                .map(content -> content.doubted().isEmpty()
                        ? preview(asked, content.rows(), Notice.NONE)
                        : courier(asked, Notice.refused(words(asked).doubted(shortened(content.doubted())))))
                .orElseGet(() -> courier(
                        asked, Notice.refused(unreadable(words(asked), asked.gap(), WaybillFile.heads(bytes)))));
    }

    private static String told(CourierText words, WaybillFile.Fault fault) {
        return switch (fault) {
            case OLD_WORKBOOK -> words.old_workbook();
            case TOO_LONG -> words.too_many_rows(TableBounds.MOST_ROWS);
            case OPEN_QUOTE -> words.open_quote();
        };
    }

    /** Which columns it has says how they have to be called. */
    private static String unreadable(CourierText words, String gap, List<String> heads) {
        return heads.isEmpty() ? words.unreadable() : words.unreadable() + gap + words.found(shortened(heads));
    }

    private static String shortened(List<String> heads) {
        var some = String.join(", ", heads);
        return some.substring(0, Math.min(some.length(), LONGEST_HEADS));
    }

    private Response preview(PageRequest asked, List<WaybillRow> rows, Notice notice) {
        return showing.page(
                asked, HERE, visit -> Templates.preview(visit, notice, ImportPreview.of(waybills.check(rows))));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException("An uploaded file cannot be read", gone);
        }
    }

    /** Sends all that the preview found good; where any of it is not good any more, nothing. */
    @POST
    @Path("send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @BeanParam PageRequest asked, @RestForm @Nullable String token, @RestForm @Nullable String rows) {
        OwnerForm.require(token, asked.headers);
        var caller = Caller.of(identity);
        var all = ImportPreview.read(rows == null ? "" : rows);
        var bad = lanes.run(caller.shop(), () -> waybills.take(all, caller.actor()));
        return bad.isEmpty()
                ? courier(asked, new Notice(words(asked).sent(all.size()), false, ""))
                : preview(asked, all, Notice.refused(words(asked).nothing_sent()));
    }

    private static CourierText words(PageRequest asked) {
        return MessageBundles.get(CourierText.class, Localized.Literal.of(asked.language()));
    }
}
