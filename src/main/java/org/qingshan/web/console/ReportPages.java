package org.qingshan.web.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;

/** How streams went, for those who answer for them: on a page, and as files for a spreadsheet. */
@Blocking
@Path("/console/report")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
public class ReportPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance streams(Visiting.Visit visit, Figures write, List<ReportReading.Row> rows);

        static native TemplateInstance report(
                Visiting.Visit visit, Figures write, ReportReading.Report report, PaceChart chart);
    }

    private final Visiting visiting;
    private final PageShowing showing;
    private final Lanes lanes;
    private final ReportReading reading;

    ReportPages(Visiting visiting, PageShowing showing, Lanes lanes, ReportReading reading) {
        this.visiting = visiting;
        this.showing = showing;
        this.lanes = lanes;
        this.reading = reading;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response streams(@BeanParam PageRequest asked) {
        return showing.page(asked, visit -> Templates.streams(visit, visit.figures(), reading.list()));
    }

    @GET
    @Path("{stream:\\d{1,18}}")
    @Produces(MediaType.TEXT_HTML)
    public Response report(@RestPath long stream, @BeanParam PageRequest asked) {
        var visit = visiting.of(asked);
        return look(visit, stream, report -> {
                    var chart = PaceChart.of(report.figures().pace());
                    return PageShowing.written(asked, visit, Templates.report(visit, visit.figures(), report, chart));
                })
                .orElseGet(() -> ConsolePages.nowhere(asked.headers));
    }

    @GET
    @Path("{stream:\\d{1,18}}/report.xlsx")
    @Produces(Download.XLSX)
    public Response workbook(@RestPath long stream, @BeanParam PageRequest asked) {
        var visit = visiting.of(asked);
        return look(visit, stream, report -> {
                    var sheets = new ReportSheets(report, visit.figures()).all();
                    return Download.of(SheetWriting.xlsx(sheets), Download.XLSX, name(visit, report, "report.xlsx"));
                })
                .orElseGet(() -> ConsolePages.nowhere(asked.headers));
    }

    /** One of the workbook's sheets. */
    @GET
    @Path("{stream:\\d{1,18}}/{sheet:[a-z]+}.csv")
    @Produces(Download.CSV)
    public Response sheet(@RestPath long stream, @RestPath String sheet, @BeanParam PageRequest asked) {
        var visit = visiting.of(asked);
        return look(
                        visit,
                        stream,
                        report -> new ReportSheets(report, visit.figures())
                                .all().stream()
                                        .filter(one -> one.key().equals(sheet))
                                        .findFirst()
                                        .map(one -> Download.of(
                                                SheetWriting.csv(one),
                                                Download.CSV,
                                                name(visit, report, sheet + ".csv")))
                                        .orElseGet(() -> ConsolePages.nowhere(asked.headers)))
                .orElseGet(() -> ConsolePages.nowhere(asked.headers));
    }

    /** Orders load more of themselves when they are written, so that is done while the shop is being read. */
    private Optional<Response> look(
            Visiting.Visit visit, long stream, Function<ReportReading.Report, Response> written) {
        return lanes.read(visit.shop().key(), () -> reading.of(stream).map(written));
    }

    private static String name(Visiting.Visit visit, ReportReading.Report report, String end) {
        Stream stream = report.figures().stream();
        return visit.shop().key() + "-"
                + stream.startedAt().map(visit.figures()::day).orElse("") + "-" + stream.id() + "-" + end;
    }
}
