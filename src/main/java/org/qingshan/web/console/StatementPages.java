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
import java.util.Locale;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestPath;
import org.qingshan.domain.statement.Statement;
import org.qingshan.domain.statement.StatementSheet;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.AccessRoles;
import org.qingshan.web.console.Visiting.Visit;
import org.qingshan.web.paper.Paper;

/** A grower's statement: on a page, on paper, and as files for a spreadsheet. */
@Blocking
@Path("/console/growers/statement/{id:\\d{1,18}}")
@RolesAllowed({AccessRoles.OWNER, AccessRoles.HOST})
public class StatementPages {

    @CheckedTemplate(basePath = "GrowerPages")
    static class Templates {
        static native TemplateInstance statement(Visit visit, GrowerWriting write, StatementSheet sheet);

        static native TemplateInstance paper(Visit visit, GrowerWriting write, StatementSheet sheet);
    }

    private final Visiting visiting;
    private final Lanes lanes;
    private final Paper paper;

    StatementPages(Visiting visiting, Lanes lanes, Paper paper) {
        this.visiting = visiting;
        this.lanes = lanes;
        this.paper = paper;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(@BeanParam PageRequest asked, @RestPath long id) {
        return look(
                asked,
                id,
                (visit, sheet) -> PageShowing.written(
                        asked, visit, Templates.statement(visit, new GrowerWriting(visit.figures()), sheet)));
    }

    @GET
    @Path("statement.pdf")
    @Produces(Download.PDF)
    public Response pdf(@BeanParam PageRequest asked, @RestPath long id) {
        return look(
                asked,
                id,
                (visit, sheet) -> Download.of(
                        paper.pdf(Templates.paper(visit, new GrowerWriting(visit.figures()), sheet)
                                .setLocale(Locale.forLanguageTag(visit.language()))
                                .render()),
                        Download.PDF,
                        name(visit, sheet, "pdf")));
    }

    @GET
    @Path("statement.xlsx")
    @Produces(Download.XLSX)
    public Response workbook(@BeanParam PageRequest asked, @RestPath long id) {
        return look(
                asked,
                id,
                (visit, sheet) -> Download.of(
                        SheetWriting.xlsx(List.of(StatementTable.written(sheet, visit.figures()))),
                        Download.XLSX,
                        name(visit, sheet, "xlsx")));
    }

    @GET
    @Path("statement.csv")
    @Produces(Download.CSV)
    public Response csv(@BeanParam PageRequest asked, @RestPath long id) {
        return look(
                asked,
                id,
                (visit, sheet) -> Download.of(
                        SheetWriting.csv(StatementTable.written(sheet, visit.figures())),
                        Download.CSV,
                        name(visit, sheet, "csv")));
    }

    /** Rows load more of themselves when they are written, so that is done while the shop is being read. */
    private Response look(PageRequest asked, long id, BiFunction<Visit, StatementSheet, Response> written) {
        var visit = visiting.of(asked);
        return lanes.read(
                visit.shop().key(),
                () -> Statement.byId(id)
                        .map(statement -> written.apply(visit, StatementSheet.of(statement)))
                        .orElseGet(() -> ConsolePages.nowhere(asked.headers)));
    }

    private static String name(Visit visit, StatementSheet sheet, String end) {
        var statement = sheet.statement();
        return visit.shop().key() + "-" + visit.figures().day(statement.closedAt()) + "-" + statement.id() + "." + end;
    }
}
